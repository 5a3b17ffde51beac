import { found } from '../../domain/check-up.ts'
import { NetError } from '../../domain/error.ts'
import { searchedTables } from '../add-many.ts'
import type { JournalCheck } from './check.ts'

const rows = searchedTables.map(
  ({ table, column, place }) =>
    `SELECT id * 4 + ${place}, ${column} FROM ${table} WHERE ${column} <> ''`,
)

const difference = (one: string, other: string) =>
  `SELECT doc FROM (SELECT term, doc, offset FROM ${one} EXCEPT SELECT term, doc, offset FROM ${other})`

// The full-text index has the words of every row, and no others: it is compared with one made anew.
export const searchCheck: JournalCheck = {
  examine(journal) {
    journal.run(
      "CREATE VIRTUAL TABLE temp.search_anew USING fts5 (body, content = '', tokenize = 'unicode61')",
    )
    journal.run(
      "CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab ('temp', 'search_anew', 'instance')",
    )
    journal.run("CREATE VIRTUAL TABLE temp.words USING fts5vocab ('main', 'search', 'instance')")
    try {
      for (const select of rows) {
        journal.run(`INSERT INTO temp.search_anew (rowid, body) ${select}`)
      }
      const [count = 0] = journal.column<number>(
        `SELECT count(DISTINCT doc) FROM (${difference('temp.words', 'temp.words_anew')}
         UNION ALL ${difference('temp.words_anew', 'temp.words')})`,
      )
      return count === 0
        ? [found('ok', 'search.right', {})]
        : [found('fault', 'search.wrong', { count }, { canMend: true })]
    } catch (error) {
      if (!(error instanceof NetError) || error.key !== 'journal.damaged') throw error
      return [found('fault', 'search.ruined', {}, { canMend: true })]
    } finally {
      for (const name of ['words', 'words_anew', 'search_anew']) {
        journal.run(`DROP TABLE IF EXISTS temp.${name}`)
      }
    }
  },
  mend(journal) {
    journal.run("INSERT INTO search (search) VALUES ('delete-all')")
    for (const select of rows) journal.run(`INSERT INTO search (rowid, body) ${select}`)
  },
}
