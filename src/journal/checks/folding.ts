import { found } from '../../domain/check-up.ts'
import { pitchParts } from '../../domain/pitch.ts'
import { computedColumns } from '../document-computed.ts'
import type { Journal } from '../journal.ts'
import type { JournalCheck } from './check.ts'

/** Tables with a folded text beside what it was made of, and the columns it is made of. */
const folded: Readonly<Record<string, readonly string[]>> = {
  nickname: ['name'],
  field: ['name'],
  circle: ['name'],
  goal: ['name'],
  event: ['name'],
  tag: ['name'],
  give: ['name'],
  reach: ['kind', 'value'],
  way: ['kind', 'value'],
  note: ['text'],
  interaction: [
    'text',
    'place',
    'field',
    `(SELECT json_group_array(json_object('direction', direction, 'text', text)) FROM
      (SELECT direction, text FROM exchange WHERE interaction_id = interaction.id ORDER BY id)) AS exchanges`,
  ],
  pitch: ['name', ...pitchParts, 'search_text'],
}

/** Rows read at a time. */
const pieceSize = 5000

// What is looked up folded is what this version folds it to: letters may be folded better than when it was written.
export const foldingCheck: JournalCheck = {
  examine(journal) {
    let count = 0
    for (const _ of wrongRows(journal)) count++
    return count === 0
      ? [found('ok', 'folding.right', {})]
      : [found('fault', 'folding.wrong', { count }, { canMend: true })]
  },
  mend(journal) {
    for (const { table, id, columns } of wrongRows(journal)) {
      const names = Object.keys(columns)
      // Two that have come to be the same stay two: which of them is meant only their owner knows.
      journal.run(
        `UPDATE OR IGNORE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
        ...Object.values(columns),
        id,
      )
    }
  },
}

function* wrongRows(journal: Journal) {
  for (const [table, sources] of Object.entries(folded)) {
    let last = 0
    for (;;) {
      const rows = journal.all<Record<string, unknown> & { id: number }>(
        `SELECT id, folded, ${sources.join(', ')} FROM ${table} WHERE id > ? ORDER BY id LIMIT ${pieceSize}`,
        last,
      )
      for (const row of rows) {
        const { exchanges } = row
        const values =
          typeof exchanges === 'string' ? { ...row, exchanges: JSON.parse(exchanges) } : row
        const columns = computedColumns(table, values)
        if (Object.entries(columns).some(([name, text]) => row[name] !== text)) {
          yield { table, id: row.id, columns }
        }
      }
      if (rows.length < pieceSize) break
      last = rows.at(-1)?.id ?? 0
    }
  }
}
