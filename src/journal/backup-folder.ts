import { basename, dirname, join } from 'node:path'
import { realPath } from './real-path.ts'

/** Where the copies of a journal are kept: beside it, and where it is a link beside what it points to. */
export function backupFolder(file: string): string {
  return join(dirname(realPath(file)), 'backups')
}

/** What the names of its copies begin with. */
export function backupBase(file: string): string {
  return basename(realPath(file), '.db')
}
