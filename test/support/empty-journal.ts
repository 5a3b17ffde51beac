import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from '../../src/journal/database.ts'

let made: Uint8Array | undefined

/**
 * Puts an empty journal where a story begins, as the program makes it. It is made once and copied from then on: the
 * schema with its triggers takes longer than most stories do.
 */
export function putEmptyJournal(file: string): void {
  made ??= makeEmptyJournal()
  writeFileSync(file, made, { mode: 0o600, flag: 'wx' })
}

function makeEmptyJournal(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'net-empty-'))
  try {
    const file = join(folder, 'journal.db')
    create(file, { busyTimeoutMs: 0 }).close()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
