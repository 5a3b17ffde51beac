import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { NetError } from '../domain/error.ts'
import type { Connection } from './database.ts'
import { canTellHolders, findHolders } from './holders.ts'
import { makeFolder } from './make-folder.ts'

/** A copy that was not finished: of a process that was killed. */
const unfinished = /\.partial-[0-9a-f]{12}(?:-journal|-wal|-shm)?$/

export interface CopyOptions {
  check?: (copy: string) => void
  /** Does work that somebody may stop before its end: throws then, and nothing of the work itself is tidied up. */
  untilStopped?: ((work: () => void) => void) | undefined
}

const minute = 60_000
const hour = 60 * minute

/**
 * Copies a whole journal to a file, for its owner only: one moment of it, whatever others write meanwhile. What stands
 * at `target` is replaced, at the end and at once; `check` is given the copy before that and may throw. What takes long
 * is done by `untilStopped`, which may throw as well. Throws `backup.full` and `backup.unwritable`, and what SQLite says
 * of the journal; then nothing is left.
 */
export function copyWhole(
  db: Connection,
  target: string,
  { check, untilStopped = (work) => work() }: CopyOptions = {},
): void {
  const partial = partialName(db, target)
  try {
    makeFolder(dirname(target))
  } catch (error) {
    throw targetError(error, target)
  }
  try {
    untilStopped(() => {
      // Made first, so that it is nobody else's to read at any time; SQLite takes an empty file for none.
      closeSync(openSync(partial, 'wx', 0o600))
      removeUnfinished(partial)
      db.prepare('VACUUM INTO ?').run(partial)
      flush(partial)
      check?.(partial)
    })
    renameSync(partial, target)
  } catch (error) {
    for (const end of ['', '-journal']) rmSync(partial + end, { force: true })
    throw targetError(error, target)
  }
}

/** What a file is called until it is whole. By SQLite's generator: node:crypto takes 3 ms to load. */
export function partialName(db: Connection, target: string): string {
  const random = db.prepare('SELECT lower(hex(randomblob(6)))').pluck().get()
  return unfinishedName(target, String(random))
}

/** `random`: twelve hexadecimal digits. */
export function unfinishedName(target: string, random: string): string {
  return `${target}.partial-${random}`
}

/**
 * What a process left that was killed, by Ctrl-C too, which SQLite does not hear while it copies: nobody has it open any
 * more, a minute after it was made; where the system does not tell who has a file open, an hour after. By the clock of
 * the disk itself.
 */
export function removeUnfinished(own: string): void {
  const folder = dirname(own)
  const { mtimeMs: now } = statSync(own)
  for (const name of readdirSync(folder).filter((one) => unfinished.test(one))) {
    const path = join(folder, name)
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {}
    if (mtimeMs === undefined || path === own) continue
    const age = now - mtimeMs
    const isLeft = canTellHolders() && age > minute && findHolders(path).length === 0
    if (isLeft || age > hour) rmSync(path, { force: true })
  }
}

/** Such files in a folder that no process has open; none where the system does not tell, or there is no folder. */
export function listLeft(folder: string): string[] {
  if (!canTellHolders() || !existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => unfinished.test(name))
    .map((name) => join(folder, name))
    .filter((path) => findHolders(path.replace(/-(?:journal|wal|shm)$/, '')).length === 0)
}

/** Sees to it that a file is on the disk, not on its way there. */
export function flush(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const reasons: Readonly<Record<string, 'missing' | 'folder' | 'denied'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
}

/** What went wrong where the copy was going; anything about the journal itself comes back unchanged. */
function targetError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new NetError('journal', 'backup.full', { file })
  }
  if (!('syscall' in error)) return error
  return new NetError('usage', 'backup.unwritable', { file, reason: reasons[code] ?? 'other' })
}
