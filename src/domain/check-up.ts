import type { ErrorParams } from './error.ts'
import { spellingDistance } from './spelling.ts'

/** What is looked at, in the order it is told. */
export const checkNames = [
  'program',
  'journal',
  'integrity',
  'references',
  'schema',
  'undo',
  'standing',
  'names',
  'folding',
  'search',
  'log',
  'permissions',
  'place',
  'space',
  'backups',
  'settings',
  'environment',
] as const
export type CheckName = (typeof checkNames)[number]

/** In order; worth knowing; wrong; and wrong until it was mended just now. */
export type CheckState = 'ok' | 'warning' | 'fault' | 'mended'

/** An error that a command would end with. */
export interface ToldError {
  key: keyof ErrorParams
  params: unknown
}

/** A file that others may read, its mode and what it should be, in octal. */
export interface OpenFile {
  file: string
  mode: string
  wanted: string
}

/** Everything there is to remark, with what its line needs to be told. Both catalogues have `doctor.<key>` for each. */
export interface Remarks {
  'program.versions': { net: string; node: string; sqlite: string; schema: number }
  'journal.none': { file: string }
  /** Gone or empty, and there are copies of one. */
  'journal.gone': { file: string; copies: number }
  'journal.opens': { file: string; people: number; interactions: number; bytes: number }
  /** Made by an earlier version; the next command that opens it brings it up to date. */
  'journal.older': { file: string; version: number; known: number }
  'journal.damaged': { file: string }
  'journal.unusable': { error: ToldError }
  'integrity.whole': Record<never, never>
  'integrity.indexes': { indexes: string[] }
  'integrity.damaged': { count: number; first: string }
  'references.whole': Record<never, never>
  /** They say nothing but that, and can be taken away. */
  'references.idle': { count: number; tables: string[] }
  'references.lost': { count: number; tables: string[] }
  'schema.whole': Record<never, never>
  /** Indexes and triggers that are missing or changed. */
  'schema.missing': { names: string[] }
  /** Tables that are missing or changed and hold what is computed from the others. */
  'schema.computed': { names: string[] }
  /** Tables of what undo knows that are missing or changed. */
  'schema.history': { names: string[] }
  /** Tables of the person's own that are missing or changed. */
  'schema.tables': { names: string[] }
  /** Not of this program. */
  'schema.foreign': { names: string[] }
  'undo.whole': { tables: number }
  'undo.missing': { tables: string[] }
  'undo.open': Record<never, never>
  'standing.right': { people: number }
  'standing.wrong': { count: number; names: string[] }
  /** The settings changed since: the next command that opens the journal computes it by them. */
  'standing.awaiting': Record<never, never>
  /** The rules it goes by are not known. */
  'standing.unknown': Record<never, never>
  'names.right': Record<never, never>
  'names.wrong': { count: number }
  'folding.right': Record<never, never>
  'folding.wrong': { count: number }
  'search.right': Record<never, never>
  'search.wrong': { count: number }
  /** Its own pages do not fit together. */
  'search.ruined': Record<never, never>
  'log.small': { bytes: number }
  'log.large': { bytes: number }
  'log.none': Record<never, never>
  'permissions.closed': Record<never, never>
  'permissions.open': { files: OpenFile[] }
  'place.local': { folder: string }
  'place.synced': { folder: string; service: string }
  'place.network': { folder: string; kind: string }
  'space.enough': { free: number }
  'space.little': { free: number }
  'backups.fresh': { count: number; at: string }
  /** `canCopy` of these: the journal is whole enough for another copy. */
  'backups.none': { canCopy: boolean }
  /** Not finished, of a process that was killed. */
  'backups.unfinished': { files: string[] }
  'backups.old': { at: string; days: number; canCopy: boolean }
  'backups.damaged': { file: string; canCopy: boolean }
  'settings.good': { file: string; count: number }
  'settings.none': Record<never, never>
  'settings.bad': { error: ToldError }
  'environment.plain': Record<never, never>
  'environment.set': { names: string[] }
  'environment.now': { value: string }
  'environment.unknown': { name: string; nearest: string }
}

export type RemarkKey = keyof Remarks

/** What one check found. */
export type CheckResult<K extends RemarkKey = RemarkKey> = {
  [R in K]: {
    check: CheckName
    state: CheckState
    remark: R
    detail: Remarks[R]
    /** It can be mended without losing anything. */
    canMend: boolean
  }
}[K]

/** A check-up: everything that was looked at, and the copy that was made before mending. */
export interface CheckUp {
  /** The worst there is; mended is well. */
  state: 'ok' | 'warning' | 'fault'
  results: CheckResult[]
  backup: string | null
}

export function found<K extends RemarkKey>(
  state: Exclude<CheckState, 'mended'>,
  remark: K,
  detail: Remarks[K],
  { canMend = false } = {},
): CheckResult {
  const check = checkNames.find((name) => remark.startsWith(`${name}.`)) ?? 'program'
  return { check, state, remark, detail, canMend } as CheckResult
}

/** In the order of the checks, whatever order they were made in. */
export function checkUpOf(results: readonly CheckResult[], backup: string | null): CheckUp {
  const states = results.map(({ state }) => state)
  return {
    state: states.includes('fault') ? 'fault' : states.includes('warning') ? 'warning' : 'ok',
    results: results.toSorted(
      (one, other) => checkNames.indexOf(one.check) - checkNames.indexOf(other.check),
    ),
    backup,
  }
}

/** What was found at first, with what was found after mending: what is not found again was mended. */
export function afterMending(
  before: readonly CheckResult[],
  after: readonly CheckResult[],
): CheckResult[] {
  const text = ({ remark, detail }: CheckResult) => JSON.stringify([remark, detail])
  const left = new Set(after.map(text))
  const mended = before
    .filter((result) => result.canMend && !left.has(text(result)))
    .map((result): CheckResult => ({ ...result, state: 'mended', canMend: false }))
  const isMended = new Set(mended.map(({ check }) => check))
  return [...mended, ...after.filter(({ check, state }) => state !== 'ok' || !isMended.has(check))]
}

/** Folders that a program keeps the same on several machines, by what stands in their paths. */
const synced: readonly [pattern: RegExp, service: string][] = [
  [/[\\/]Dropbox(?: \([^)]*\))?[\\/]/i, 'Dropbox'],
  [/[\\/]OneDrive(?: ?- ?[^\\/]*)?[\\/]/i, 'OneDrive'],
  [/[\\/](?:Google ?Drive|GoogleDrive-[^\\/]*)[\\/]/i, 'Google Drive'],
  [/[\\/]Mobile Documents[\\/]|[\\/]iCloud ?Drive[\\/]/i, 'iCloud'],
  [/[\\/]Nextcloud[\\/]/i, 'Nextcloud'],
  [/[\\/]ownCloud[\\/]/i, 'ownCloud'],
  [/[\\/]Syncthing[\\/]/i, 'Syncthing'],
  [/[\\/]MEGA(?:sync)?[\\/]/i, 'MEGA'],
  [/[\\/]pCloud ?Drive[\\/]/i, 'pCloud'],
]

/** The service that seems to keep a folder the same elsewhere; undefined for none. */
export function syncedBy(folder: string): string | undefined {
  return synced.find(([pattern]) => pattern.test(`${folder}/`))?.[1]
}

/** File systems of the network, by the numbers statfs(2) gives them. */
const networked: Readonly<Record<number, string>> = {
  26985: 'NFS',
  4283649346: 'SMB',
  4266872130: 'SMB',
  20859: 'SMB',
  1397113167: 'AFS',
  1937076805: 'Coda',
  16914839: '9P',
}

/** What kind of network a file system of this number is on; undefined for a disk. */
export function networkOf(fileSystem: number): string | undefined {
  return networked[fileSystem >>> 0]
}

/** The variables the program reads. */
export const variables = ['NET_JOURNAL', 'NET_CONFIG', 'NET_LANG', 'NET_NOW', 'NET_DEBUG'] as const

/** The variable a name was likely meant to be, by two slips of the pen at most. */
export function variableMeant(name: string): string | undefined {
  return variables.find((one) => one !== name && spellingDistance(name, one, 2) <= 2)
}
