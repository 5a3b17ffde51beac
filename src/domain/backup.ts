/** Why a copy of the journal was made: by hand, or by the program before it did something. */
export const backupReasons = ['hand', 'import', 'merge', 'migration', 'restore', 'doctor'] as const
export type BackupReason = (typeof backupReasons)[number]

/** A copy of the journal in the folder of copies. */
export interface BackupFile {
  file: string
  /** UTC, ISO 8601. */
  at: string
  reason: BackupReason
  bytes: number
}

/** A copy as it is listed; people and interactions are null where it cannot be read. */
export interface Backup extends BackupFile {
  /** Its place in the list, the newest being 1: what `net restore` takes. */
  number: number
  people: number | null
  interactions: number | null
}

/** A copy just made. */
export type MadeBackup = Omit<Backup, 'number'> & { people: number; interactions: number }

const words: Readonly<Record<Exclude<BackupReason, 'migration'>, string>> = {
  hand: 'by-hand',
  import: 'before-import',
  merge: 'before-merge',
  restore: 'before-restore',
  doctor: 'before-doctor',
}

/** The name of a copy, without a number that tells two of one second apart and without its ending. */
export function backupName(base: string, reason: keyof typeof words, at: string): string {
  return `${base}-${words[reason]}-${at.replace(/\.\d+|[-:]/g, '')}`
}

/** A copy made before the journal gets a new schema; it has no time in its name, and one is enough for each. */
export function migrationBackupName(base: string, schema: number): string {
  return `${base}-before-schema-${schema}.db`
}

/**
 * What the name of a file in the folder of copies tells: why and when (null where it does not say); undefined for a
 * copy of another journal, which shares the folder, and for what is no copy.
 */
export function readBackupName(
  name: string,
  base: string,
): { reason: BackupReason; at: string | null } | undefined {
  const schema = /^(.+)-before-schema-\d+\.db$/.exec(name)
  if (schema !== null) return schema[1] === base ? { reason: 'migration', at: null } : undefined
  const [, own, word, time] =
    /^(.+)-(by-hand|before-(?:import|merge|restore|doctor))-(\d{8}T\d{6}Z)(?:-\d+)?\.db$/.exec(
      name,
    ) ?? []
  if (own === undefined) return name.endsWith('.db') ? { reason: 'hand', at: null } : undefined
  const reason = backupReasons.find((one) => one !== 'migration' && words[one] === word)
  if (own !== base || reason === undefined || time === undefined) return undefined
  const [, year, month, day, hour, minute, second] =
    /^(....)(..)(..)T(..)(..)(..)Z$/.exec(time) ?? []
  return { reason, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z` }
}

/**
 * The copies made by the program that may go, of `copies` with the newest first: all but the newest `keep` and, of the
 * older ones, the last of each month for a year. Copies made by hand are never among them.
 */
export function backupsToLetGo<B extends Pick<BackupFile, 'at' | 'reason'>>(
  copies: readonly B[],
  keep: number,
): B[] {
  const automatic = copies.filter(({ reason }) => reason !== 'hand')
  const [newest] = automatic
  if (newest === undefined) return []
  const border = monthOf(newest) - 12
  const months = new Set<number>()
  return automatic.filter((copy, place) => {
    const month = monthOf(copy)
    const isLastOfMonth = !months.has(month)
    months.add(month)
    return place >= keep && !(isLastOfMonth && month > border)
  })
}

/** Counted from the year 0. */
function monthOf({ at }: Pick<BackupFile, 'at'>): number {
  return Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7))
}
