import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmpty } from '../../src/journal/database.ts'
import { migrate } from '../../src/journal/migrate.ts'
import { migrations } from '../../src/journal/schema.ts'
import { bundleProgram } from '../support/bundle-program.ts'
import { dumpDatabase, dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

const today = migrations.length
const later = { name: 'later', sql: () => 'ALTER TABLE contact ADD COLUMN shoe TEXT' }

/** A story with two people, its journal wholly in the one file. */
async function peopled(): Promise<Story> {
  const story = new Story({ isFirst: true })
  await story.net('add Grace Hopper --met Paris --email grace@navy.mil')
  await story.net('add سارا احمدی --tag پایتون')
  const db = new Sqlite(story.journal)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  return story
}

describe('bringing a journal up to date', () => {
  it('copies one with people in it aside first', async () => {
    const story = await peopled()
    const before = dumpJournal(story.journal)
    const db = new Sqlite(story.journal)
    migrate(db, [...migrations, later], story.journal)
    expect(db.pragma('user_version', { simple: true })).toBe(today + 1)
    expect(db.prepare('SELECT shoe FROM contact').pluck().all()).toEqual([null, null])
    db.close()
    const copy = join(story.folder, 'backups', `journal-before-schema-${today + 1}.db`)
    expect(dumpJournal(copy)).toEqual(before)
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    const kept = new Sqlite(copy)
    expect(kept.pragma('user_version', { simple: true })).toBe(today)
    kept.close()
  })

  it('copies nothing where nobody is in it', () => {
    const db = openEmpty()
    const folder = mkdtempSync(join(tmpdir(), 'net-migrate-'))
    migrate(db, [...migrations, later], join(folder, 'journal.db'))
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })

  it('leaves the journal as it was when a step fails, what it had done included', async () => {
    const story = await peopled()
    const before = dumpJournal(story.journal)
    const db = new Sqlite(story.journal)
    const failing = {
      name: 'failing',
      sql: () =>
        "CREATE TABLE gift (id INTEGER PRIMARY KEY AUTOINCREMENT); UPDATE contact SET name = 'x'; INSERT INTO nowhere VALUES (1)",
    }
    expect(() => migrate(db, [...migrations, later, failing], story.journal)).toThrow(/nowhere/)
    expect(db.pragma('user_version', { simple: true })).toBe(today)
    expect(dumpDatabase(db)).toEqual(before)
    db.close()
    expect((await story.net('undo')).code).toBe(0)
  })

  it('refuses one made by a newer version, and does not touch a byte', async () => {
    const story = await peopled()
    const db = new Sqlite(story.journal)
    db.pragma(`user_version = ${today + 1}`)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    const bytes = readFileSync(story.journal)
    const files = readdirSync(story.folder)
    for (const line of ['add Ada', 'list', 'undo']) {
      const { code, out, err } = await story.net(line)
      expect({ code, out }).toEqual({ code: 5, out: '' })
      expect(err).toContain(
        `was made by a newer net (schema ${today + 1}; this one knows ${today})`,
      )
    }
    expect(readFileSync(story.journal).equals(bytes)).toBe(true)
    expect(readdirSync(story.folder)).toEqual(files)
  })

  it.each([
    ['text', Buffer.from('dear diary '.repeat(20))],
    ['a short file', Buffer.from('x')],
  ])('refuses %s, and does not touch a byte', async (_what, bytes) => {
    const story = new Story({ isFirst: true })
    writeFileSync(story.journal, bytes)
    expect((await story.net('add Ada')).code).toBe(5)
    expect(readFileSync(story.journal).equals(bytes)).toBe(true)
    expect(readdirSync(story.folder)).toEqual(['journal.db'])
  })

  it('refuses another program’s database, and does not touch a byte', async () => {
    const story = new Story({ isFirst: true })
    const db = new Sqlite(story.journal)
    db.exec('CREATE TABLE theirs (x)')
    db.close()
    const bytes = readFileSync(story.journal)
    expect((await story.net('add Ada')).err).toContain('is not a journal of net')
    expect(dumpTables(story.journal)).toEqual(['theirs'])
    expect(readFileSync(story.journal).equals(bytes)).toBe(true)
    expect(readdirSync(story.folder)).toEqual(['journal.db'])
  })
})

function dumpTables(file: string): string[] {
  const db = new Sqlite(file, { readonly: true })
  const names = db.prepare<[], string>('SELECT name FROM sqlite_schema').pluck().all()
  db.close()
  return names
}

describe('several processes at once', () => {
  let program: ReturnType<typeof bundleProgram>
  beforeAll(() => {
    program = bundleProgram()
  })
  afterAll(() => program.remove())

  it('make one journal, each of them heard', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'net-migrate-'))
    const journal = join(folder, 'journal.db')
    const env = { ...process.env, NET_JOURNAL: journal, NET_CONFIG: join(folder, 'c.json') }
    const run = (name: string) =>
      promisify(execFile)(process.execPath, [program.path, 'add', name], { env })
    const names = Array.from({ length: 8 }, (_, index) => `Person ${index + 1}`)
    await Promise.all(names.map(run))
    const db = new Sqlite(journal, { readonly: true })
    const found = db.prepare<[], string>('SELECT name FROM contact').pluck().all()
    expect(found.toSorted()).toEqual(names)
    expect(db.pragma('user_version', { simple: true })).toBe(today)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
    expect(existsSync(join(folder, 'backups'))).toBe(false)
    rmSync(folder, { recursive: true })
  })
})
