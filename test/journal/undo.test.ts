import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { array, assert, asyncProperty, constant, constantFrom, oneof, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UndoStep } from '../../src/domain/undo-step.ts'
import { openEmpty } from '../../src/journal/database.ts'
import { migrate } from '../../src/journal/migrate.ts'
import { derivedColumns, migrations } from '../../src/journal/schema.ts'
import { undoTables } from '../../src/journal/undo-triggers.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

/** A journal as a later version might have it: today's schema and one migration more. */
function withMigration(sql: string): Sqlite.Database {
  const db = new Sqlite(':memory:')
  migrate(db, [...migrations, { name: 'later', sql: () => sql }])
  return db
}

function column(db: Sqlite.Database, sql: string, ...values: string[]): string[] {
  return db
    .prepare<string[], string>(sql)
    .pluck()
    .all(...values)
}

/** What keeps undo from covering the tables of a journal, by the rules the first migration states. */
function undoFaults(db: Sqlite.Database): string[] {
  return undoTables(db).flatMap((table) => {
    const triggers = column(
      db,
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
      table,
    )
    const columns = db
      .prepare<[string], { name: string; type: string; pk: number }>(
        'SELECT * FROM pragma_table_info(?)',
      )
      .all(table)
    const actions = column(
      db,
      'SELECT on_delete || on_update FROM pragma_foreign_key_list(?)',
      table,
    )
    const [sql = ''] = column(db, 'SELECT sql FROM sqlite_schema WHERE name = ?', table)
    return [
      ...['added', 'changed', 'removed']
        .filter((when) => !triggers.includes(`undo_${table}_${when}`))
        .map((when) => `${table}: no trigger for ${when}`),
      ...(columns.some(({ name, pk }) => name === 'id' && pk === 1) && /AUTOINCREMENT/.test(sql)
        ? []
        : [`${table}: no id that is never given twice`]),
      ...columns
        .filter(({ type }) => type === 'BLOB')
        .map(({ name }) => `${table}.${name}: a BLOB`),
      ...actions
        .filter((action) => action !== 'NO ACTIONNO ACTION')
        .map((action) => `${table}: acts by itself: ${action}`),
      ...(/DEFERRABLE INITIALLY DEFERRED/.test(sql) || actions.length === 0
        ? []
        : [`${table}: foreign keys are not deferred`]),
      ...(/\bSTRICT\b/.test(sql) ? [] : [`${table}: not STRICT`]),
    ]
  })
}

describe('undo covers every table by construction', () => {
  it('with three triggers on each, which log every column that is not derived', () => {
    const db = openEmpty()
    expect(undoFaults(db)).toEqual([])
    expect(undoTables(db)).toEqual(expect.arrayContaining(['contact', 'note', 'step', 'pitch']))
    for (const table of undoTables(db)) {
      const [sql = ''] = column(
        db,
        "SELECT sql FROM sqlite_schema WHERE name = 'undo_' || ? || '_changed'",
        table,
      )
      const derived: readonly string[] = derivedColumns[table] ?? []
      for (const name of column(db, 'SELECT name FROM pragma_table_info(?)', table)) {
        expect([table, name, sql.includes(`'${name}', OLD.${name}`)]).toEqual([
          table,
          name,
          !derived.includes(name),
        ])
      }
    }
  })

  it('the tables left out hold nothing of the person’s own', () => {
    const db = openEmpty()
    const all = column(
      db,
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'view' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    const left = all.filter((name) => !undoTables(db).includes(name) && !name.startsWith('search_'))
    expect(left.toSorted()).toEqual([
      'meta',
      'name_key',
      'search',
      'undo_change',
      'undo_current',
      'undo_step',
    ])
  })

  it('also one that a later migration adds, and a column it adds', () => {
    const db = withMigration(`
      CREATE TABLE gift (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL) STRICT;
      ALTER TABLE note ADD COLUMN mood TEXT;`)
    expect(undoFaults(db)).toEqual([])
    db.exec(`
      INSERT INTO undo_step (id, at, command, subject) VALUES (1, '', '', '');
      UPDATE undo_current SET step_id = 1;
      INSERT INTO gift (name) VALUES ('a clock');
      UPDATE gift SET name = 'two clocks';
      DELETE FROM gift;`)
    const logged = db.prepare('SELECT row_id, before, is_removal FROM undo_change').raw().all()
    expect(logged).toEqual([
      [1, null, 0],
      [1, '{"id":1,"name":"a clock"}', 0],
      [1, '{"id":1,"name":"two clocks"}', 1],
    ])
    expect(
      column(db, "SELECT sql FROM sqlite_schema WHERE name = 'undo_note_changed'")[0],
    ).toContain("'mood', OLD.mood")
  })

  it.each([
    ['CREATE TABLE bad (name TEXT PRIMARY KEY) STRICT', 'bad: no id that is never given twice'],
    ['CREATE TABLE bad (id INTEGER PRIMARY KEY) STRICT', 'bad: no id that is never given twice'],
    [
      'CREATE TABLE bad (id INTEGER PRIMARY KEY AUTOINCREMENT, picture BLOB) STRICT',
      'bad.picture: a BLOB',
    ],
    [
      'CREATE TABLE bad (id INTEGER PRIMARY KEY AUTOINCREMENT, c INTEGER REFERENCES contact ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED) STRICT',
      'bad: acts by itself: CASCADENO ACTION',
    ],
    [
      'CREATE TABLE bad (id INTEGER PRIMARY KEY AUTOINCREMENT, c INTEGER REFERENCES contact) STRICT',
      'bad: foreign keys are not deferred',
    ],
  ])('%s is found out', (sql, fault) => {
    expect(undoFaults(withMigration(sql))).toEqual([fault])
  })
})

describe('what changes nothing', () => {
  it.each([
    'rhythm grace 2w',
    'rhythm grace off',
    'snooze grace 3m',
    'edit grace --org Navy --nick Amazing --tag python --circle club --goal "a job" --every 2w',
    'edit grace --clear city',
    'circle edit club --name club',
    'circle join club grace ada',
    'circle leave club ada',
    'goal edit "a job" --name "a job"',
    'goal done "a job"',
    'event edit Lab --kind event',
    'archive grace',
    'unarchive grace',
    'dupes --apart grace ada',
    'link grace ada --kind friends',
    'unlink grace ada',
    'me --name Ada --give tea --reach a@example.org --stage mid',
    'pitch edit mine --intro hello',
    'pitch rm mine --yes',
    'spread',
    'import team.vcf',
  ])('%s, said twice, is one step', async (line) => {
    const story = new Story()
    writeFileSync(join(story.folder, 'team.vcf'), team)
    await story.net('add Grace Hopper --met Lab --circle club --goal "a job" --city Oslo')
    await story.net('add Ada Lovelace --circle club')
    await story.net('event add Lab --on 2026-12-20')
    await story.net('pitch write mine --intro hello --need help')
    await story.net(line)
    const before = [dumpJournal(story.journal), await newestStep(story)]
    story.at('2026-11-20T09:30:00Z')
    const { code, err } = await story.net(line)
    if (code === 2 || code === 1) throw new Error(`${line}: ${err}`)
    const [dump, step] = [dumpJournal(story.journal), await newestStep(story)]
    expect([dump, step]).toEqual(before)
  })
})

const people = ['Grace', 'Ada', 'Marie', 'Sara']
const whom = constantFrom(...people)

/** Lines as a person might type them; those that make no sense at the moment are refused, which is part of it. */
const line = oneof(
  whom.map(
    (name) => `add ${name} --met Paris --tag python --goal "a job" --note "likes tea" --force`,
  ),
  whom.map(
    (name) => `add ${name} --email ${name}@example.org --nick N${name} --circle club --every 2w`,
  ),
  tuple(whom, whom).map(
    ([one, other]) => `log yesterday: coffee with ${one} and ${other} about clocks @tea`,
  ),
  whom.map(
    (name) => `log --with ${name} --gave time --got advice --next "send it" --due 2w called`,
  ),
  whom.map((name) => `done ${name} wrote to her`),
  whom.map((name) => `snooze ${name} 3m`),
  whom.map((name) => `plan ${name} send the paper --due friday`),
  whom.map((name) => `rhythm ${name} 10d`),
  whom.map(
    (name) =>
      `check ${name} --information yes --strength yes --help-me yes --lasting no --note why`,
  ),
  whom.map((name) => `pitch write --for ${name} --intro hello --need help`),
  whom.map((name) => `edit ${name} --org Navy --name "${name} Hopper"`),
  whom.map((name) => `edit ${name} --clear org --clear email`),
  tuple(whom, whom).map(([one, other]) => `link ${one} ${other} --kind friends`),
  tuple(whom, whom).map(([one, other]) => `intro ${one} ${other}`),
  tuple(whom, whom).map(([one, other]) => `intro ${one} --by ${other}`),
  whom.map((name) => `intro ${name} --led fame`),
  whom.map((name) => `log --with ${name} --kind call --asked slides --offered tea`),
  whom.map((name) => `settle ${name} tea`),
  whom.map((name) => `archive ${name}`),
  tuple(whom, whom).map(([one, other]) => `merge ${one} ${other} --take org,city`),
  tuple(whom, whom).map(([one, other]) => `merge ${one} ${other}`),
  tuple(whom, whom).map(([one, other]) => `dupes --apart ${one} ${other}`),
  whom.map((name) => `rm ${name} --yes`),
  constant('import team.vcf'),
  constant('undo'),
)

const team = people
  .map(
    (name) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${name}@example.org\nORG:Team\nNOTE:hi\nX-A:${name}\nEND:VCARD\n`,
  )
  .join('')

describe('undo takes back', () => {
  it('whatever was done, one step after the other, to the last derived column and word', async () => {
    await assert(
      asyncProperty(array(line, { minLength: 1, maxLength: 7 }), async (lines) => {
        const story = new Story()
        writeFileSync(join(story.folder, 'team.vcf'), team)
        await story.net('add Grace Hopper --met London --email g@example.org')
        await story.net('add Ada Lovelace --tag mathematics')
        const start = dumpJournal(story.journal)
        for (const typed of lines) {
          if (typed === 'undo' && (await newestStep(story)) <= 2) continue
          const { code, err } = await story.net(typed)
          if (code === 1 || code === 5) throw new Error(`${typed}: ${err}`)
        }
        const end = dumpJournal(story.journal)
        const undone = await undoDownTo(story, 2)
        expect(dumpJournal(story.journal)).toEqual(start)
        await redo(story, undone)
        expect(dumpJournal(story.journal)).toEqual(end)
        await undoDownTo(story, 0)
        const tables = Object.entries(dumpJournal(story.journal))
        expect(tables.filter(([, rows]) => rows.length > 0)).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('not what a later step has changed: that one first', async () => {
    const story = new Story()
    await story.net('add Grace')
    await story.net('add Ada')
    await story.net('rhythm grace 3d')
    const before = dumpJournal(story.journal)
    const declined = await story.net('undo 1')
    expect([declined.code, declined.out]).toEqual([4, ''])
    expect(declined.err).toContain('Step 3 (rhythm Grace) has built on step 1 since')
    expect(dumpJournal(story.journal)).toEqual(before)
    expect((await story.net('undo 2')).code).toBe(0)
    expect((await story.net('undo 3')).code).toBe(0)
    expect((await story.net('undo 1')).code).toBe(0)
    expect((await story.net('undo')).err).toBe('There is nothing to take back.\n')
  })

  it('a step is told as taken back, once it is', async () => {
    const story = new Story()
    await story.net('add Grace')
    expect(await story.json('undo')).toMatchObject({ id: 1, command: 'add', isUndone: true })
  })

  it('an undo, by its number: what it took is there again', async () => {
    const story = new Story()
    await story.net('add Grace')
    await story.net('log call with Grace')
    const before = dumpJournal(story.journal)
    await story.net('undo')
    expect((await story.net('undo --list')).out).toContain(
      'log  Grace: call with Grace (taken back by 3)',
    )
    expect((await story.net('undo 2')).err).toBe(
      'Step 2 was taken back already. To bring it back: net undo 3\n',
    )
    expect(await story.net('undo 3')).toEqual({
      code: 0,
      out: 'Brought back: log Grace: call with Grace.\n',
      err: '',
    })
    expect(dumpJournal(story.journal)).toEqual(before)
    expect((await story.net('undo 3')).code).toBe(3)
    expect((await story.net('undo --lang fa')).out).toBe(
      'پس گرفته شد: log Grace: call with Grace.\n',
    )
    expect((await story.net('undo 5 --lang fa')).out).toBe(
      'برگردانده شد: log Grace: call with Grace.\n',
    )
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('no undo over what a later step has changed, nor before the one it builds on', async () => {
    const story = new Story()
    await story.net('add Grace')
    await story.net('rhythm grace 3d')
    await story.net('undo')
    await story.net('rhythm grace 5d')
    const before = dumpJournal(story.journal)
    const declined = await story.net('undo 3')
    expect(declined.err).toContain('Step 4 (rhythm Grace) has built on step 3 since')
    expect(dumpJournal(story.journal)).toEqual(before)
    await story.net('undo')
    await story.net('undo')
    expect((await story.net('undo 3')).err).toContain('net undo 6')
    for (const step of [6, 3]) expect((await story.net(`undo ${step}`)).code).toBe(0)
  })

  it('not what a later step points at', async () => {
    const story = new Story()
    await story.net('add Grace --tag python')
    await story.net('add Ada --tag python')
    const before = dumpJournal(story.journal)
    const declined = await story.net('undo 1')
    expect(declined.code).toBe(4)
    expect(declined.err).toContain('Step 2 (add Ada) has built on step 1 since')
    expect(dumpJournal(story.journal)).toEqual(before)
  })
})

/** Takes steps back, the newest first, until only the first `kept` are left. */
async function undoDownTo(story: Story, kept: number): Promise<number[]> {
  const undone: number[] = []
  if (!existsSync(story.journal)) return undone
  const steps = await story.json<UndoStep[]>('undo --list')
  for (const step of steps.filter(({ id, isUndone }) => id > kept && !isUndone)) {
    const { code, err } = await story.net(`undo ${step.id}`)
    if (code !== 0) throw new Error(`undo ${step.id} (${step.command} ${step.subject}): ${err}`)
    undone.push(step.id)
  }
  return undone
}

/** Brings steps back that were taken back in this order, the last first. */
async function redo(story: Story, undone: readonly number[]): Promise<void> {
  for (const id of undone.toReversed()) {
    const steps = await story.json<UndoStep[]>('undo --list')
    const { undoneBy } = steps.find((step) => step.id === id) ?? { undoneBy: null }
    const { code, err } = await story.net(`undo ${undoneBy}`)
    if (code !== 0) throw new Error(`undo ${undoneBy}, of ${id}: ${err}`)
  }
}

async function newestStep(story: Story): Promise<number> {
  const steps = await story.json<UndoStep[]>('undo --list')
  return steps.find(({ isUndone }) => !isUndone)?.id ?? 0
}
