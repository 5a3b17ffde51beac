import { found } from '../../domain/check-up.ts'
import type { JournalCheck } from './check.ts'

const should = `SELECT value AS key, contact.id AS contact_id
  FROM contact, json_each(iif(json_valid(name_keys), name_keys, '[]'))`
const is = 'SELECT key, contact_id FROM name_key'

// The words people are found by are those of their names.
export const namesCheck: JournalCheck = {
  examine(journal) {
    const [count = 0] = journal.column<number>(
      `SELECT count(DISTINCT contact_id) FROM (
         SELECT * FROM (${should} EXCEPT ${is}) UNION ALL SELECT * FROM (${is} EXCEPT ${should}))`,
    )
    return count === 0
      ? [found('ok', 'names.right', {})]
      : [found('fault', 'names.wrong', { count }, { canMend: true })]
  },
  mend(journal) {
    journal.run('DELETE FROM name_key')
    journal.run(`INSERT OR IGNORE INTO name_key ${should}`)
  },
}
