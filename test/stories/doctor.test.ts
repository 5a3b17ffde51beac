import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { CheckUp } from '../../src/domain/check-up.ts'
import { dumpJournal } from '../support/dump.ts'
import { writeFullJournal } from '../support/full-journal.ts'
import { Story, type StoryOptions } from '../support/story.ts'

// `net doctor`: is everything in order? It changes nothing unless told to, and then only what is computed from the rest.

async function withGrace(options: StoryOptions = {}): Promise<Story> {
  const story = new Story(options)
  await story.net('add Grace Hopper --met Paris --goal hiring --note "likes tea"')
  await story.net('backup')
  return story
}

/** What was found besides what is in order, and how it ended. */
async function examined(story: Story, line = 'doctor') {
  const { code, out } = await story.net(`${line} --json`)
  const whole = JSON.parse(out) as CheckUp
  const remarks = whole.results.filter(({ state }) => state !== 'ok')
  return {
    code,
    state: whole.state,
    backup: whole.backup,
    remarks: remarks.map(({ remark, state, canMend }) => `${remark} ${state}${canMend ? '*' : ''}`),
    details: remarks.map(({ detail }) => detail),
  }
}

/** Changes the journal as no command would. */
function spoil(story: Story, sql: string): void {
  const db = new Sqlite(story.journal)
  db.pragma('foreign_keys = OFF')
  db.unsafeMode()
  db.exec(sql)
  db.close()
}

describe('a journal in order', () => {
  it('is told so, check by check, and not touched', async () => {
    const story = await withGrace()
    const bytes = readFileSync(story.journal)
    const names = readdirSync(story.folder)
    const { code, out, err } = await story.net('doctor')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out.trimEnd().split('\n')
    expect(lines.slice(1, 12)).toEqual([
      `✓ Journal      ${story.journal}: 1 person, 1 interaction, ${Math.round(bytes.length / 1000)} kB`,
      '✓ File         every page of the file is whole',
      '✓ Connections  every row is connected with what it belongs to',
      '✓ Structure    tables, indexes and triggers are those of this version',
      expect.stringMatching(/^✓ Undo {9}changes of all \d+ tables are logged$/),
      '✓ Standing     tie, stage, last contact and next due are what the records say (1 person)',
      '✓ Names        people are found by the words of their names',
      '✓ Spelling     texts are looked up as this version looks them up',
      '✓ Search       net find knows the words of every text',
      '✓ Log          nothing waits to be put into the journal',
      '✓ Permissions  only you can read the journal, its copies and the settings',
    ])
    expect(lines.slice(-4)).toEqual([
      '✓ Settings     none set; the defaults hold',
      '✓ Variables    set: NET_JOURNAL, NET_CONFIG, NET_LANG',
      '',
      'All is well.',
    ])
    expect(readFileSync(story.journal).equals(bytes)).toBe(true)
    expect(readdirSync(story.folder)).toEqual(names)
  })

  it('has something in every table, and is in order all the same', async () => {
    const story = new Story()
    await writeFullJournal(story)
    await story.net('undo')
    await story.net('backup')
    // What the support wrote past the journal's own verbs is computed anew.
    await story.net('doctor --fix')
    const before = dumpJournal(story.journal)
    expect(await examined(story)).toMatchObject({ code: 0, state: 'ok', remarks: [] })
    expect(await examined(story, 'doctor --fix')).toMatchObject({ code: 0, backup: null })
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('is told so in Persian', async () => {
    const story = await withGrace({ lang: 'fa' })
    const { out } = await story.net('doctor')
    expect(out).toContain('✓ فایل       همهٔ صفحه‌های فایل سالم است\n')
    expect(out).toContain('همه چیز سالم است.\n')
  })

  it('need not be there yet', async () => {
    const story = new Story({ isFirst: true })
    const { code, out } = await story.net('doctor')
    expect(code).toBe(0)
    expect(out).toContain('not there yet; whatever is recorded first makes it')
    expect(readdirSync(story.folder)).toEqual([])
  })

  it.each(['gone', 'empty'])(
    'is said to be %s where there are copies, and so is the next',
    async (how) => {
      const story = await withGrace()
      if (how === 'gone') rmSync(story.journal)
      else truncateSync(story.journal, 0)
      expect(await examined(story)).toMatchObject({
        code: 0,
        remarks: ['journal.gone warning'],
        details: [{ file: story.journal, copies: 1 }],
      })
      const { code, err } = await story.net('add Ada')
      expect({ code, err }).toEqual({
        code: 0,
        err: expect.stringContaining('This began a new journal: '),
      })
      expect((await story.net('add Bob')).err).toBe('')
    },
  )

  it('is not all that is there where a command was killed', async () => {
    const story = await withGrace()
    const left = ['journal.db.partial-0123456789ab', 'journal.db.partial-0123456789ab-journal']
    for (const name of left) writeFileSync(join(story.folder, name), 'Grace', { mode: 0o600 })
    expect(await examined(story)).toMatchObject({
      code: 0,
      remarks: ['backups.unfinished warning*'],
      details: [{ files: left.map((name) => join(story.folder, name)) }],
    })
    expect((await examined(story, 'doctor --fix')).remarks).toEqual(['backups.unfinished mended'])
    expect(readdirSync(story.folder).filter((name) => name.includes('partial'))).toEqual([])
  })
})

describe('what is computed from the rows', () => {
  const slips: [string, string, string][] = [
    [
      'where somebody stands',
      "UPDATE contact SET next_due_on = '2020-01-01', tie = 'strong', stage = 'pitched'",
      'standing.wrong',
    ],
    ['whom a goal is served by', 'UPDATE contact SET serves_goal = 0', 'standing.wrong'],
    [
      'the words of names',
      "DELETE FROM name_key; INSERT INTO name_key VALUES ('nobody', 7)",
      'names.wrong',
    ],
    [
      'how texts are looked up',
      "UPDATE nickname SET folded = 'old'; UPDATE note SET folded = 'old'; UPDATE interaction SET folded = 'old'; UPDATE reach SET folded = 'old'",
      'folding.wrong',
    ],
    ['the words of a text', 'DELETE FROM search WHERE rowid = 5', 'search.wrong'],
    [
      'a text nobody wrote',
      "INSERT INTO search (rowid, body) VALUES (400, 'ghost')",
      'search.wrong',
    ],
    ['a trigger of undo', 'DROP TRIGGER undo_contact_added', 'undo.missing'],
    [
      'a trigger of undo that does nothing',
      'DROP TRIGGER undo_note_removed; CREATE TRIGGER undo_note_removed AFTER DELETE ON note BEGIN SELECT 1; END',
      'undo.missing',
    ],
    ['the view by which undo is told', 'DROP VIEW undo_entry', 'undo.missing'],
    ['a step that was never ended', 'UPDATE undo_current SET step_id = 1', 'undo.open'],
    ['an index', 'DROP INDEX contact_by_name', 'schema.missing'],
    ['a trigger', 'DROP TRIGGER contact_keys_changed', 'schema.missing'],
    ['a view', 'DROP VIEW serving', 'schema.missing'],
  ]

  it.each(slips)('is said to be wrong, and mended after a copy: %s', async (_, sql, remark) => {
    const story = await withGrace()
    const before = dumpJournal(story.journal)
    const schema = story.rows('SELECT name, sql FROM sqlite_schema ORDER BY name')
    spoil(story, sql)
    const spoilt = dumpJournal(story.journal)
    expect(await examined(story)).toMatchObject({
      code: 5,
      state: 'fault',
      backup: null,
      remarks: [`${remark} fault*`],
    })
    expect(dumpJournal(story.journal)).toEqual(spoilt)

    const mended = await examined(story.at('2026-11-20T10:00:00Z'), 'doctor --fix')
    const copy = join(story.folder, 'backups', 'journal-before-doctor-20261120T100000Z.db')
    expect(mended).toMatchObject({
      code: 0,
      state: 'ok',
      backup: copy,
      remarks: [`${remark} mended`],
    })
    expect(dumpJournal(story.journal)).toEqual(before)
    expect(story.rows('SELECT name, sql FROM sqlite_schema ORDER BY name')).toEqual(schema)
    expect(dumpJournal(copy)).toEqual(spoilt)
    expect(await examined(story)).toMatchObject({ code: 0, remarks: [] })
    // It is no step of the person's, and what they did can still be taken back.
    expect((await story.net('undo')).out).toBe('Taken back: add Grace Hopper.\n')
  })

  it('is mended all at once', async () => {
    const story = await withGrace()
    const before = dumpJournal(story.journal)
    spoil(story, slips.map(([, sql]) => sql).join(';'))
    const { out } = await story.net('doctor --fix')
    expect(out.split('\n').filter((line) => line.includes('mended: '))).toHaveLength(6)
    expect(out).toContain('The journal as it was: ')
    expect(out).toContain('All is well.')
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it.each<[string, string, string[]]>([
    [
      'pages of the full-text index',
      'DELETE FROM search_data WHERE id > 10',
      ['integrity.indexes', 'search.ruined'],
    ],
    ['the table of its rows', 'DROP TABLE search_docsize', ['schema.computed']],
    [
      'the table that says how it is read',
      'DROP TABLE search_config',
      ['integrity.indexes', 'schema.computed'],
    ],
    ['what that table says', 'DELETE FROM search_config', ['integrity.indexes', 'search.ruined']],
    ['the whole index', 'DROP TABLE search', ['schema.computed']],
    ['the words of names', 'DROP TABLE name_key', ['schema.computed']],
    ['what undo goes by', 'DROP TABLE undo_current', ['schema.computed']],
    ['the row undo goes by', 'DELETE FROM undo_current', ['undo.missing']],
    ['what the program keeps for itself', 'DROP TABLE meta', ['schema.computed']],
  ])('is made anew where it is gone: %s', async (_, sql, remarks) => {
    const story = await withGrace()
    const found = story.rows('SELECT count(*) AS words FROM name_key')
    spoil(story, sql)
    expect(await examined(story)).toMatchObject({
      code: 5,
      remarks: remarks.map((remark) => `${remark} fault*`),
    })
    expect(await examined(story, 'doctor --fix')).toMatchObject({
      code: 0,
      state: 'ok',
      backup: expect.stringContaining('before-doctor'),
    })
    expect(story.rows('SELECT count(*) AS words FROM name_key')).toEqual(found)
    expect((await story.net('find tea')).out).toContain('likes tea')
    expect((await story.net('log coffee with Grace')).code).toBe(0)
    expect((await story.net('undo')).code).toBe(0)
    expect((await story.net('undo')).out).toBe('Taken back: add Grace Hopper.\n')
  })

  it.each(['undo_step', 'undo_change'])(
    'begins anew what undo knows where it is gone: %s',
    async (table) => {
      const story = await withGrace()
      spoil(story, `DROP TABLE ${table}`)
      expect(await examined(story)).toMatchObject({ code: 5, remarks: ['schema.history fault*'] })
      expect(await examined(story, 'doctor --fix')).toMatchObject({ code: 0, state: 'ok' })
      expect((await story.net('undo --list')).out).toBe('')
      expect((await story.net('log coffee with Grace')).code).toBe(0)
      expect((await story.net('undo')).out).toContain('Taken back: log')
      expect((await story.net('list')).out).toContain('Grace Hopper')
    },
  )

  it('goes by the rules of the settings', async () => {
    const story = await withGrace()
    await story.net('config set rhythm.weak 45d')
    expect((await story.net('doctor')).out).toContain('the next command computes next due by them')
    await story.net('list')
    expect((await story.net('doctor')).out).toContain('are what the records say (1 person)')
  })

  it('is asked about at a terminal', async () => {
    const story = await withGrace()
    spoil(story, 'DELETE FROM name_key')
    const no = await story.ask('doctor', [{ confirm: false }])
    expect(no.code).toBe(5)
    expect(no.out).toContain('net doctor --fix mends one of them and loses nothing.')
    const yes = await story.ask('doctor', [{ confirm: true }])
    expect(yes.code).toBe(0)
    expect(yes.out).toContain('mended: 1 person is not found by the words of their name')
    expect(await examined(story)).toMatchObject({ code: 0 })
  })
})

describe('an index that cannot be made anew', () => {
  it('stays a fault, and costs nobody a row', async () => {
    const story = await withGrace()
    await story.net('add George')
    await story.net('link 1 2')
    spoil(
      story,
      `DROP INDEX link_by_both; INSERT INTO link (uuid, contact_id, other_id, created_at)
       SELECT 'other', other_id, contact_id, created_at FROM link`,
    )
    expect(await examined(story, 'doctor --fix')).toMatchObject({
      code: 5,
      remarks: ['schema.missing fault*'],
    })
    expect(story.rows('SELECT id FROM link')).toHaveLength(2)
  })
})

describe('an index that says otherwise than its table', () => {
  it('is made anew', async () => {
    const story = await withGrace()
    const db = new Sqlite(story.journal)
    db.unsafeMode()
    db.pragma('writable_schema = ON')
    const rooted = db
      .prepare("SELECT * FROM sqlite_schema WHERE name = 'contact_by_name'")
      .get() as Record<string, unknown>
    // Forgotten while a row goes in, and remembered.
    db.exec("DELETE FROM sqlite_schema WHERE name = 'contact_by_name'")
    db.close()
    spoil(story, "UPDATE contact SET name_joined = 'zzz'")
    const again = new Sqlite(story.journal)
    again.unsafeMode()
    again.pragma('writable_schema = ON')
    again
      .prepare('INSERT INTO sqlite_schema VALUES (:type, :name, :tbl_name, :rootpage, :sql)')
      .run(rooted)
    again.close()
    const found = await examined(story)
    expect(found).toMatchObject({ code: 5, details: [{ indexes: ['contact_by_name'] }, {}] })
    expect(found.remarks).toEqual(['integrity.indexes fault*', 'standing.wrong fault*'])
    expect(await examined(story, 'doctor --fix')).toMatchObject({ code: 0, state: 'ok' })
    expect(story.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect((await story.net('show grace')).code).toBe(0)
  })
})

describe('what cannot be mended', () => {
  it.each<[string, (file: string) => void]>([
    [
      'overwritten in its middle',
      (file) => {
        const bytes = readFileSync(file)
        bytes.fill(0xa5, 4096 * 3, 4096 * 9)
        writeFileSync(file, bytes)
      },
    ],
    ['cut off', (file) => truncateSync(file, 40_000)],
  ])('is said, and what to do, and left as it is: %s', async (_, damage) => {
    const story = await withGrace()
    damage(story.journal)
    const bytes = readFileSync(story.journal)
    for (const line of ['doctor', 'doctor --fix']) {
      expect(await examined(story, line)).toMatchObject({
        code: 5,
        state: 'fault',
        backup: null,
        remarks: ['journal.damaged fault', 'integrity.damaged fault'],
      })
    }
    const { out } = await story.net('doctor')
    expect(out).toContain(`✗ Journal      The journal ${story.journal} is damaged.`)
    expect(out).toContain('This cannot be mended. Put a copy back with net restore')
    for (const lang of ['en', 'fa']) {
      const told = (await story.net(`doctor --lang ${lang}`)).out
      expect(told).not.toContain('net doctor')
      expect(told).not.toContain('net backup')
    }
    const copies = join(story.folder, 'backups')
    renameSync(copies, `${copies}.away`)
    expect((await story.net('doctor')).out).toContain('there is no copy beside the journal')
    renameSync(`${copies}.away`, copies)
    expect(readFileSync(story.journal).equals(bytes)).toBe(true)
    // As it says.
    expect((await story.net('restore 1 --yes')).code).toBe(0)
    expect(await examined(story)).toMatchObject({ code: 0 })
  })

  it('a row that belongs to nothing', async () => {
    const story = await withGrace()
    spoil(
      story,
      'UPDATE contact_goal SET goal_id = 77; UPDATE contact SET via_id = 78; UPDATE note SET contact_id = 79',
    )
    const found = await examined(story)
    expect(found.code).toBe(5)
    expect(found.details).toContainEqual({ count: 2, tables: ['contact', 'contact_goal'] })
    expect(found.details).toContainEqual({ count: 1, tables: ['note'] })
    // What only says that there was something is taken away; what would be lost with it stays, and is said.
    const { remarks } = await examined(story, 'doctor --fix')
    expect(remarks).toContain('references.lost fault')
    expect(remarks).not.toContain('references.idle fault')
    expect(story.rows('SELECT goal_id FROM contact_goal')).toEqual([])
    expect(story.rows('SELECT via_id FROM contact')).toEqual([{ via_id: null }])
    expect(story.rows('SELECT contact_id FROM note')).toEqual([{ contact_id: 79 }])
  })

  it("a table that is gone; one of somebody else's is left alone", async () => {
    const story = await withGrace()
    spoil(story, 'DROP TABLE rehearsal; CREATE VIEW mine AS SELECT name FROM contact')
    const { remarks, details } = await examined(story)
    expect(remarks).toContain('schema.tables fault')
    expect(details).toContainEqual({ names: ['rehearsal'] })
    expect(details).toContainEqual({ names: ['mine'] })
    expect((await story.net('doctor --fix')).code).toBe(5)
    expect(story.rows('SELECT name FROM mine')).toEqual([{ name: 'Grace Hopper' }])
    // Every command that needs it says what to do.
    spoil(story, 'DROP TABLE note')
    expect(await story.net('export')).toMatchObject({
      code: 5,
      err: expect.stringContaining('is damaged. See what is left of it with net doctor'),
    })
    spoil(story, 'DROP TABLE contact')
    expect((await story.net('list')).code).toBe(5)
    expect((await examined(story)).remarks).toContain('schema.tables fault')
  })

  it('a journal that is none, or of a newer version, is told as every command tells it', async () => {
    const story = await withGrace()
    spoil(story, 'PRAGMA user_version = 99')
    const { code, out } = await story.net('doctor')
    expect(code).toBe(5)
    expect(out).toContain('was made by a newer net (schema 99')
    writeFileSync(story.journal, 'dear diary')
    expect((await story.net('doctor')).out).toContain('is not a journal of net')
    rmSync(story.journal)
    mkdirSync(story.journal)
    expect((await story.net('doctor')).out).toContain('is a folder')
  })
})

describe('a journal of an earlier version', () => {
  it('is looked at as it is', async () => {
    const story = new Story({ isFirst: true })
    const old = new Sqlite(story.journal)
    const sql = new URL('../migrations/0001-daily-loop.sql', import.meta.url)
    old.exec(readFileSync(sql, 'utf8'))
    old.pragma('journal_mode = WAL')
    old.close()
    chmodSync(story.journal, 0o600)
    await story.net('config set lang en')
    const bytes = readFileSync(story.journal)
    const { code, remarks } = await examined(story)
    expect(code).toBe(0)
    expect(remarks).toEqual(['journal.older warning', 'backups.none warning'])
    expect(readFileSync(story.journal).equals(bytes)).toBe(true)
  })
})

describe('what lies around the journal', () => {
  it('is for its owner alone, and made so', async () => {
    const story = await withGrace()
    await story.net('config set lang en')
    chmodSync(story.folder, 0o755)
    chmodSync(story.journal, 0o644)
    chmodSync(join(story.folder, 'backups'), 0o755)
    chmodSync(story.config, 0o664)
    expect(await examined(story)).toMatchObject({
      code: 0,
      state: 'warning',
      remarks: ['permissions.open warning*'],
      details: [
        {
          files: [
            { file: story.folder, mode: '755', wanted: '700' },
            { file: join(story.folder, 'backups'), mode: '755', wanted: '700' },
            { file: story.journal, mode: '644', wanted: '600' },
            { file: story.config, mode: '664', wanted: '600' },
          ],
        },
      ],
    })
    expect(await examined(story, 'doctor --fix')).toMatchObject({
      code: 0,
      // No row changed.
      backup: null,
      remarks: ['permissions.open mended'],
    })
    const modes = [story.folder, story.journal, story.config].map(
      (path) => statSync(path).mode & 0o777,
    )
    expect(modes).toEqual([0o700, 0o600, 0o600])
  })

  it('is not closed where other things lie too', async () => {
    const story = await withGrace()
    writeFileSync(join(story.folder, 'index.html'), '')
    chmodSync(story.folder, 0o755)
    expect(await examined(story)).toMatchObject({ code: 0, remarks: [] })
  })

  it('is a log that is missing', async () => {
    const story = await withGrace()
    spoil(story, 'PRAGMA journal_mode = DELETE')
    expect((await examined(story)).remarks).toEqual(['log.none warning*'])
    expect((await examined(story, 'doctor --fix')).remarks).toEqual(['log.none mended'])
    expect(story.rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  })

  it('is a copy: one that is there, whole, and not old', async () => {
    const story = await withGrace()
    const copy = join(story.folder, 'backups', 'journal-by-hand-20261120T090000Z.db')
    await story.on('2026-12-31').net('log coffee with Grace')
    expect((await examined(story)).details).toEqual([
      { at: '2026-11-20T09:00:00.000Z', days: 41, canCopy: true },
    ])
    truncateSync(copy, 20_000)
    expect((await examined(story)).remarks).toEqual(['backups.damaged warning'])
    rmSync(copy)
    const { out, code } = await story.net('doctor')
    expect(code).toBe(0)
    expect(out).toContain('! Copies       there is no copy yet. Make one: net backup')
    expect(out).toContain('1 warning.')
  })

  it('is a settings file, every fault of which is said', async () => {
    const story = await withGrace()
    writeFileSync(story.config, '{"rhythm.week": "45d", "attention.perDay": "many"}')
    chmodSync(story.config, 0o600)
    const { code, out } = await story.net('doctor')
    expect(code).toBe(5)
    expect(out).toContain('There is no setting "rhythm.week"')
    expect(out).toContain('Did you mean rhythm.weak?')
    expect(out).toContain('"many" does not do for attention.perDay')
    expect(out).toContain('not looked at: it goes by the settings')
    writeFileSync(story.config, '{')
    expect((await examined(story)).remarks).toEqual([
      'standing.unknown warning',
      'settings.bad fault',
    ])
  })

  it('are the variables, and one mistyped', async () => {
    const story = await withGrace({ env: { NET_JOURNEL: '/x', NET_NOW: '2026-11-20T09:00:00Z' } })
    expect(await examined(story)).toMatchObject({
      code: 0,
      details: [{ value: '2026-11-20T09:00:00Z' }, { name: 'NET_JOURNEL', nearest: 'NET_JOURNAL' }],
    })
  })

  it('may seem to be kept the same elsewhere', async () => {
    const story = await withGrace()
    const folder = join(story.folder, 'Dropbox')
    mkdirSync(folder)
    const journal = join(folder, 'journal.db')
    copyFileSync(story.journal, journal)
    const { out } = await story.net(['doctor', '--journal', journal])
    expect(out).toContain(`${folder} seems to be kept the same elsewhere by Dropbox.`)
  })
})
