import { statSync } from 'node:fs'
import { type CheckResult, found } from '../domain/check-up.ts'
import { NetError } from '../domain/error.ts'
import { listBackupFiles } from './backups.ts'
import { examineBackups, examineLeft, removeLeft } from './checks/backups.ts'
import { foldingCheck } from './checks/folding.ts'
import { examineIntegrity, examineReferences, mendReferences } from './checks/integrity.ts'
import { examineLog, type LogFacts } from './checks/log.ts'
import { namesCheck } from './checks/names.ts'
import { closePermissions, examinePermissions, type OwnPaths } from './checks/permissions.ts'
import { examinePlace } from './checks/place.ts'
import { schemaCheck } from './checks/schema.ts'
import { searchCheck } from './checks/search.ts'
import { examineSpace } from './checks/space.ts'
import { standingCheck } from './checks/standing.ts'
import { undoCheck } from './checks/undo.ts'
import { type Contents, contentsOf } from './contents.ts'
import {
  type Connection,
  isLogged,
  isThere,
  openToRead,
  sqliteVersion,
  versionOf,
} from './database.ts'
import { isDamage } from './integrity.ts'
import { Journal, type JournalSettings } from './journal.ts'
import { journalError } from './journal-error.ts'
import { realPath } from './real-path.ts'
import { migrations } from './schema.ts'
import { setAside } from './set-aside.ts'
import type { CopyOptions } from './whole-copy.ts'

/** What a journal is examined by: its owner's files, and what it is opened with. */
export interface CheckUpSubject extends OwnPaths {
  settings: JournalSettings
  /** The rules in `settings` are the person's own; not where their settings cannot be read. */
  areRulesKnown: boolean
  /** Files have owners and modes as POSIX has them. */
  hasModes: boolean
  /** Told after each look at the whole of the journal. */
  onProgress?: (done: number, total: number) => void
}

/** Looks at the whole of the journal: pages, connections, and each of `rowChecks`. */
const longLooks = 8

/** Looks at everything about a journal and changes nothing. Never throws for what is wrong with it. */
export function examine(subject: CheckUpSubject): CheckResult[] {
  const { journalFile } = subject
  const log = logOf(journalFile)
  const { results, contents } = examineJournal(subject, log)
  // Of a damaged journal no other copy can be made.
  const canCopy = results.every(({ remark }) => remark !== 'journal.damaged')
  return [
    ...results,
    ...(subject.hasModes ? examinePermissions(subject) : []),
    ...examinePlace(journalFile),
    ...examineSpace(journalFile),
    ...examineBackups(journalFile, contents, subject.settings.now, canCopy),
    ...examineLeft(journalFile),
  ]
}

interface ExaminedJournal {
  results: CheckResult[]
  /** Undefined where it cannot be read. */
  contents?: Contents | undefined
}

function examineJournal(subject: CheckUpSubject, log: LogFacts): ExaminedJournal {
  const { journalFile: file } = subject
  let db: Connection
  try {
    if (!isThere(file) || statSync(file).size === 0) {
      const contents = { people: 0, interactions: 0, lastWriteAt: null }
      const copies = listBackupFiles(file).length
      const result =
        copies === 0
          ? found('ok', 'journal.none', { file })
          : found('warning', 'journal.gone', { file, copies })
      return { results: [result], contents }
    }
    db = openToRead(file)
  } catch (error) {
    return { results: [unusable(error, file)] }
  }
  try {
    return examineOpen(subject, db, log)
  } catch (error) {
    return { results: [unusable(error, file)] }
  } finally {
    db.close()
  }
}

function examineOpen(subject: CheckUpSubject, db: Connection, log: LogFacts): ExaminedJournal {
  const { journalFile: file } = subject
  const integrity = examineIntegrity(db)
  subject.onProgress?.(1, longLooks)
  const isDamaged = integrity.some(({ remark }) => remark === 'integrity.damaged')
  if (isDamaged) {
    return { results: [found('fault', 'journal.damaged', { file }), ...integrity] }
  }
  const version = versionOf(db)
  if (version === 0) return { results: [found('ok', 'journal.none', { file })] }
  const contents = contentsIfThere(db)
  const results = [...integrity, ...examineReferences(db), ...examineLog(log)]
  if (version < migrations.length) {
    const known = migrations.length
    results.push(found('warning', 'journal.older', { file, version, known }))
    return { results, contents }
  }
  if (contents !== undefined) {
    const { people, interactions } = contents
    const { size: bytes } = statSync(file)
    results.push(found('ok', 'journal.opens', { file, people, interactions, bytes }))
  }
  subject.onProgress?.(2, longLooks)
  results.push(...examineRows(subject))
  const isLacking = results.some(({ remark }) => remark === 'schema.tables')
  return { results: isLacking ? results.map(unlessInRows) : results, contents }
}

/** Where a table of the person's own is gone, nothing computed from it can be made. */
function unlessInRows(result: CheckResult): CheckResult {
  return inRows.some((check) => check === result.check) ? { ...result, canMend: false } : result
}

function contentsIfThere(db: Connection): Contents | undefined {
  try {
    return contentsOf(db)
  } catch (error) {
    if (isDamage(error)) throw error
    return undefined
  }
}

/** In the order in which each builds on those before it. */
const rowChecks = [undoCheck, standingCheck, namesCheck, foldingCheck, searchCheck] as const

/** What only an open journal tells: whether what is computed from its rows is right. */
function examineRows({
  journalFile,
  settings,
  areRulesKnown,
  onProgress,
}: CheckUpSubject): CheckResult[] {
  const journal = new Journal(journalFile, settings)
  try {
    const results = schemaCheck.examine(journal)
    onProgress?.(3, longLooks)
    // Without its tables nothing else can be asked.
    const isLacking = ['schema.tables', 'schema.computed', 'schema.history']
    if (results.some(({ remark }) => isLacking.includes(remark))) return results
    for (const [index, check] of rowChecks.entries()) {
      const isUnknown = check === standingCheck && !areRulesKnown
      results.push(
        ...(isUnknown ? [found('warning', 'standing.unknown', {})] : check.examine(journal)),
      )
      onProgress?.(longLooks - rowChecks.length + index + 1, longLooks)
    }
    return results
  } finally {
    journal.close()
  }
}

function unusable(error: unknown, file: string): CheckResult {
  const known = journalError(error, file)
  // To look with this command is what the error would say.
  if (isDamage(error) || (known instanceof NetError && known.key === 'journal.damaged')) {
    return found('fault', 'journal.damaged', { file })
  }
  if (!(known instanceof NetError)) throw known
  const { key, params } = known
  return found('fault', 'journal.unusable', { error: { key, params } })
}

/** Before anybody opens the journal: who closes it last puts the log away. */
function logOf(file: string): LogFacts {
  try {
    const bytes = statSync(`${realPath(file)}-wal`, { throwIfNoEntry: false })?.size ?? 0
    return { isLogged: isLogged(file), bytes }
  } catch {
    return { isLogged: true, bytes: 0 }
  }
}

/** What is mended in the rows, all in one transaction. */
const inRows = [
  'integrity',
  'references',
  'schema',
  'undo',
  'standing',
  'names',
  'folding',
  'search',
] as const

/**
 * Mends what may be mended of `results` without losing anything: everything computed from the rows in one transaction,
 * after a copy; then the log and the permissions. Gives where the copy is. Throws `journal.*`, `backup.*`.
 */
export function mend(
  subject: CheckUpSubject,
  results: readonly CheckResult[],
  { untilStopped }: Pick<CopyOptions, 'untilStopped'> = {},
): string | null {
  const wrong = new Set(results.filter(({ canMend }) => canMend).map(({ check }) => check))
  let backup: string | null = null
  if (inRows.some((check) => wrong.has(check)) || wrong.has('log')) {
    const journal = new Journal(subject.journalFile, { ...subject.settings, untilStopped })
    try {
      if (inRows.some((check) => wrong.has(check))) {
        const copy = setAside(journal, 'doctor', { untilStopped })
        copy?.settle()
        journal.mend(() => {
          // Each builds on those before it.
          if (wrong.has('integrity')) journal.run('REINDEX')
          schemaCheck.mend(journal)
          if (wrong.has('references')) mendReferences(journal)
          undoCheck.mend(journal)
          if (subject.areRulesKnown) standingCheck.mend(journal)
          namesCheck.mend(journal)
          foldingCheck.mend(journal)
          searchCheck.mend(journal)
        })
        backup = copy?.keep() ?? null
      }
      if (wrong.has('log')) journal.tidyLog()
    } finally {
      journal.close()
    }
  }
  if (wrong.has('permissions')) closePermissions(subject)
  if (wrong.has('backups')) removeLeft(subject.journalFile)
  return backup
}

/** SQLite's version, and the newest schema this program knows. */
export function versionsOfJournal(): { sqlite: string; schema: number } {
  return { sqlite: sqliteVersion(), schema: migrations.length }
}
