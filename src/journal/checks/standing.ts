import { found } from '../../domain/check-up.ts'
import type { Journal } from '../journal.ts'
import { derivedColumns } from '../schema.ts'
import { servesOpenGoal } from '../serving.ts'
import { derivedColumnsOf, isByRules, refreshContacts } from '../standing.ts'
import type { JournalCheck } from './check.ts'

/** Names that are told. */
const shown = 3

// Where everybody stands (tie, stage, last contact, next due) and how they are found is what the records say.
export const standingCheck: JournalCheck = {
  examine(journal) {
    const [people = 0] = journal.column<number>('SELECT count(*) FROM contact')
    if (people > 0 && !isByRules(journal)) return [found('ok', 'standing.awaiting', {})]
    const wrong = wrongOnes(journal)
    const count = wrong.length
    if (count > 0) {
      const names = wrong.slice(0, shown).map(({ name }) => name)
      return [found('fault', 'standing.wrong', { count, names }, { canMend: true })]
    }
    return [found('ok', 'standing.right', { people })]
  },
  mend(journal) {
    refreshContacts(
      journal,
      wrongOnes(journal).map(({ id }) => id),
    )
    journal.run(
      `UPDATE contact SET serves_goal = ${servesOpenGoal} WHERE serves_goal <> ${servesOpenGoal}`,
    )
  },
}

type Row = { id: number; name: string; isServing: 0 | 1 } & Record<string, unknown>

function wrongOnes(journal: Journal): Row[] {
  const columns = derivedColumns['contact'] ?? []
  return journal
    .all<Row>(
      `SELECT id, name, ${columns.join(', ')}, ${servesOpenGoal} AS isServing FROM contact ORDER BY id`,
    )
    .filter((row) => {
      const right = { ...derivedColumnsOf(journal, row.id), serves_goal: row.isServing }
      return Object.entries(right).some(([column, value]) => row[column] !== value)
    })
}
