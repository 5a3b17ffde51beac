import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openEmpty } from '../../src/journal/database.ts'
import { migrations } from '../../src/journal/schema.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

/**
 * A journal of every schema there ever was, as a text of SQL, opened by today's program. When a schema is released,
 * its text is stored with `STORE_JOURNAL=1` and never changed again; until then it may be stored anew.
 */
const stored = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.sql'))

/** Filled by triggers when the other rows go in. */
const filledByTriggers = ['name_key']

function sqlOf(file: string): string {
  const db = new Sqlite(file, { readonly: true })
  const objects = db
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY rowid`,
    )
    .all()
  const tables = objects.filter(
    ({ type, name }) => type === 'table' && name !== 'search' && !filledByTriggers.includes(name),
  )
  const rows = tables.flatMap(({ name }) => {
    const columns = db
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(name)
    const quoted = columns.map((column) => `quote("${column}")`).join(` || ', ' || `)
    return db
      .prepare<[], string>(`SELECT ${quoted} FROM "${name}" ORDER BY 1`)
      .pluck()
      .all()
      .map((values) => `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${values});`)
  })
  const pragmas = ['user_version', 'application_id'].map(
    (pragma) => `PRAGMA ${pragma} = ${db.pragma(pragma, { simple: true })};`,
  )
  db.close()
  return [...objects.map(({ sql }) => `${sql};`), ...rows, ...pragmas, ''].join('\n')
}

/** What a schema is made of, without the line breaks a column added later leaves in it. */
function schemaOf(db: Sqlite.Database): string[] {
  return db
    .prepare<[], string>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all()
    .map((sql) => sql.replace(/--[^\n]*/g, '').replace(/\s+/g, ' '))
    .toSorted()
}

describe('a journal of an earlier version', () => {
  it('is stored for every schema', async () => {
    const name = `${migrations.at(-1)?.name ?? ''}.sql`
    if (process.env.STORE_JOURNAL === '1') {
      const story = new Story()
      await story.net(
        'add Grace Hopper --met Paris --email grace@navy.mil --field compilers --nick Amazing --circle Navy --goal "learn COBOL" --tag python',
      )
      await story.net('add سارا احمدی --note "چای دوست دارد" --every 2w --birthday 1369-01-01')
      await story.net(
        'log yesterday: coffee with Grace and سارا about hiring @startup --gave time --got advice',
      )
      await story.net('plan Grace send the paper --due 2026-12-04')
      await story.net(
        'check Grace --information yes --strength yes --help-me unknown --lasting yes --note soon',
      )
      await story.net('pitch write --for Grace --intro hello --need help')
      await story.net('edit Grace --org Navy')
      writeFileSync(join(import.meta.dirname, name), sqlOf(story.journal))
    }
    expect(readdirSync(import.meta.dirname)).toContain(name)
  })

  it.each(stored)('%s opens as it was left, and goes on', async (name) => {
    const story = new Story({ isFirst: true })
    const old = new Sqlite(story.journal)
    old.exec(readFileSync(join(import.meta.dirname, name), 'utf8'))
    old.close()

    const list = await story.json<{ name: string; org: string | null }[]>('list --sort added')
    expect(list.map((contact) => [contact.name, contact.org]).toSorted()).toEqual([
      ['Grace Hopper', 'Navy'],
      ['سارا احمدی', null],
    ])
    expect((await story.net('undo')).out).toContain('edit')
    expect((await story.net('done grace sent it')).code).toBe(0)

    const today = new Sqlite(story.journal)
    const fresh = openEmpty()
    const advice = 'a schema not yet released has changed: store it anew with STORE_JOURNAL=1'
    expect(schemaOf(today), advice).toEqual(schemaOf(fresh))
    expect(today.pragma('foreign_key_check')).toEqual([])
    expect(today.pragma('integrity_check', { simple: true })).toBe('ok')
    today.close()
    const words = dumpJournal(story.journal).search as { term: string }[]
    expect(words.map(({ term }) => term)).toEqual(expect.arrayContaining(['grace', 'چای', 'hello']))
  })

  it('computes anew what schema 7 reads otherwise, and keeps what was set aside', async () => {
    const story = new Story({ isFirst: true })
    const old = new Sqlite(story.journal)
    old.exec(readFileSync(join(import.meta.dirname, '0005-answering-an-introduction.sql'), 'utf8'))
    // Grace is of a circle that serves a goal; Sara gave something and is called no more than spotted.
    old.exec(`
      UPDATE undo_current SET step_id = NULL;
      DELETE FROM contact_goal;
      INSERT INTO circle_goal (circle_id, goal_id) VALUES (1, 1);
      INSERT INTO interaction (id, uuid, on_day, kind, text, folded, created_at)
        VALUES (90, 'i', '2026-11-19', 'intro', '', '', 'now');
      INSERT INTO interaction_contact (interaction_id, contact_id) VALUES (90, 2);
      INSERT INTO introduction (uuid, by_id, contact_id, state, on_day, made_on, interaction_id, created_at)
        VALUES ('n', 2, 1, 'made', '2026-11-19', '2026-11-19', 90, 'now');
      DELETE FROM exchange; UPDATE contact SET stage = 'spotted' WHERE id = 2;
      INSERT INTO set_aside (id, uuid, rule, goal_id, because, on_day, created_at)
        VALUES (7, 'a', 'goal-overdue', 1, 'later', '2026-11-19', 'now'),
               (8, 'b', 'goal-overdue', 1, 'gone', '2026-11-19', 'now');
      DELETE FROM set_aside WHERE id = 8`)
    old.close()

    await story.net('review')
    expect(story.rows('SELECT name, serves_goal, stage FROM contact ORDER BY id')).toEqual([
      { name: 'Grace Hopper', serves_goal: 1, stage: expect.any(String) },
      { name: 'سارا احمدی', serves_goal: 0, stage: 'interested' },
    ])
    expect(story.rows('SELECT id, goal_id, event_id, because FROM set_aside')).toEqual([
      { id: 7, goal_id: 1, event_id: null, because: 'later' },
    ])
    // Ids are never given twice.
    await story.net('event add Fair --on 2026-11-01')
    await story.net('review --aside event-without-debrief fair --because rain')
    expect(story.rows('SELECT id, event_id FROM set_aside WHERE id > 7')).toEqual([
      { id: 9, event_id: 1 },
    ])
    expect((await story.net('undo')).out).toContain('review --aside')
    expect(readdirSync(join(story.folder, 'backups'))).toEqual(['journal-before-schema-6.db'])
  })
})
