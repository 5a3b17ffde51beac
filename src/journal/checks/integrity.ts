import { type CheckResult, found } from '../../domain/check-up.ts'
import type { Connection } from '../database.ts'
import { faultsOf, lostReferences } from '../integrity.ts'

/** An index says otherwise than its table: it is made anew from the rows. */
const ofIndex = / index (\S+)$/

/** The same of the full-text index. */
const ofSearch = /FTS5 table (\S+)$/

// Every page of the file is as SQLite wrote it, and every index has its rows.
export function examineIntegrity(db: Connection): CheckResult[] {
  const faults = faultsOf(db)
  const indexes = faults.map((fault) => (ofIndex.exec(fault) ?? ofSearch.exec(fault))?.[1])
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
  const tables = [...new Set(lost.map(({ table }) => table))]
  return [found('fault', 'references.lost', { count: lost.length, tables })]
}
