import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrationBackupName } from '../domain/backup.ts'
import { backupBase, backupFolder } from './backup-folder.ts'
import { applicationId, type Connection, versionOf } from './database.ts'
import type { Migration } from './schema.ts'
import { installUndo } from './undo-triggers.ts'
import { type CopyOptions, copyWhole } from './whole-copy.ts'

/**
 * Brings a journal up to the last of `steps`, all in one transaction with the version bump. A journal with people in
 * it is copied aside first, to `backups/` beside it. Does nothing when another process was faster.
 */
export function migrate(
  db: Connection,
  steps: readonly Migration[],
  file?: string,
  { untilStopped }: Pick<CopyOptions, 'untilStopped'> = {},
): void {
  if (file !== undefined && versionOf(db) > 0 && hasRows(db)) {
    const target = backupName(file, versionOf(db))
    if (!existsSync(target)) copyWhole(db, target, { untilStopped })
  }
  db.transaction(() => {
    const from = versionOf(db)
    if (from === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined) {
      // Somebody else's tables: the header check lets an unmarked, unversioned file through.
      throw new ForeignTables()
    }
    for (const step of steps.slice(from)) db.exec(step.sql())
    if (from >= steps.length) return
    installUndo(db)
    db.pragma(`user_version = ${steps.length}`)
    db.pragma(`application_id = ${applicationId}`)
  }).exclusive()
}

/** The file is SQLite and holds another program's tables. */
export class ForeignTables extends Error {}

function hasRows(db: Connection): boolean {
  return db.prepare('SELECT 1 FROM contact LIMIT 1').get() !== undefined
}

function backupName(file: string, version: number): string {
  return join(backupFolder(file), migrationBackupName(backupBase(file), version + 1))
}
