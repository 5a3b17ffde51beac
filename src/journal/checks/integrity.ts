import { type CheckResult, found } from '../../domain/check-up.ts'
import type { Connection } from '../database.ts'
import { faultsOf, type LostReference, lostReferences, lostReferencesSql } from '../integrity.ts'
import type { Journal } from '../journal.ts'

/** An index says otherwise than its table: it is made anew from the rows. */
const ofIndex = / index (\S+)$/

/** The full-text index does not fit its rows, or not even itself. */
const ofSearch = /^(?=.*fts5|vtable).*\bsearch\b|^invalid fts5 file format/i

export function isOfSearch(fault: string): boolean {
  return ofSearch.test(fault)
}

/** Whether what is wrong is computed from the rows, and so can be made anew. */
export function isOfIndex(fault: string): boolean {
  return isOfSearch(fault) || ofIndex.test(fault)
}

// Every page of the file is as SQLite wrote it, and every index has its rows.
export function examineIntegrity(db: Connection): CheckResult[] {
  const faults = faultsOf(db)
  const indexes = faults.map((fault) => (isOfSearch(fault) ? 'search' : ofIndex.exec(fault)?.[1]))
  const [first] = faults
  if (first === undefined) return [found('ok', 'integrity.whole', {})]
  if (indexes.includes(undefined)) {
    return [found('fault', 'integrity.damaged', { count: faults.length, first })]
  }
  const named = [...new Set(indexes.filter((name) => name !== undefined))]
  return [found('fault', 'integrity.indexes', { indexes: named }, { canMend: true })]
}

// No row points to one that is not there.
export function examineReferences(db: Connection): CheckResult[] {
  const lost = lostReferences(db)
  if (lost.length === 0) return [found('ok', 'references.whole', {})]
  const idle = lost.filter(({ cure }) => cure !== null)
  const needed = lost.filter(({ cure }) => cure === null)
  return [
    ...(idle.length === 0
      ? []
      : [found('fault', 'references.idle', told(idle), { canMend: true })]),
    ...(needed.length === 0 ? [] : [found('fault', 'references.lost', told(needed))]),
  ]
}

function told(rows: readonly LostReference[]) {
  return { count: rows.length, tables: [...new Set(rows.map(({ table }) => table))] }
}

/** Takes away what only says that something is connected with what is gone. */
export function mendReferences(journal: Journal): void {
  for (const { table, rowId, column, cure } of journal.all<LostReference>(lostReferencesSql)) {
    if (cure === 'remove') journal.run(`DELETE FROM ${table} WHERE id = ?`, rowId)
    if (cure === 'clear') journal.run(`UPDATE ${table} SET ${column} = NULL WHERE id = ?`, rowId)
  }
}
