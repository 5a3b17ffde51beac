import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { defaultRules } from '../../src/domain/settings.ts'
import { addMany, searchedTables } from '../../src/journal/add-many.ts'
import { insertContact } from '../../src/journal/contacts.ts'
import { openEmpty } from '../../src/journal/database.ts'
import { Journal } from '../../src/journal/journal.ts'
import { refreshContacts } from '../../src/journal/standing.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

const moment = { today: '2026-11-20' as const, now: '2026-11-20T09:00:00.000Z' }
const open = (story: Story) => new Journal(story.journal, { ...moment, rules: defaultRules })

function triggersOf(file: string): unknown[] {
  const db = new Sqlite(file, { readonly: true })
  const rows = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all()
  db.close()
  return rows.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
}

const cards = Array.from({ length: 40 }, (_, i) =>
  [
    `BEGIN:VCARD\nVERSION:3.0\nUID:u${i}\nFN:Person ${i % 35}\nN:${i % 35};Person;;;`,
    `EMAIL:p${i}@example.org\nEMAIL:P${i}@Example.org\nTEL:+98 912 ${1000 + i}`,
    `NICKNAME:Nick${i},nick${i}\nORG:Łódź Works\nTITLE:کارشناس\nCATEGORIES:chess,Chess,club ${i % 3}`,
    `ADR:;;;شیراز;;;\nBDAY:--02-29\nNOTE:likes tea ${i}\nEND:VCARD\n`,
  ].join('\n'),
).join('')

async function withPeople(): Promise<Story> {
  const story = new Story()
  await story.net('add Grace Hopper --met London --email p3@example.org --nick Person --tag chess')
  await story.net('add "Person 7" --org "Łódź Works" --note "likes tea 7" --every 2w')
  await story.net('add Gone --tag passing')
  await story.net('rm gone --yes')
  writeFileSync(join(story.folder, 'team.vcf'), cards)
  return story
}

describe('rows added by the thousand', () => {
  it('are all looked for where the schema says they can be found', () => {
    const db = openEmpty()
    const triggers = db
      .prepare<[], { tbl_name: string; sql: string }>(
        "SELECT tbl_name, sql FROM sqlite_schema WHERE name GLOB '*_search_added'",
      )
      .all()
    expect(triggers.map(({ tbl_name }) => tbl_name).toSorted()).toEqual(
      searchedTables.map(({ table }) => table).toSorted(),
    )
    for (const { table, column, place } of searchedTables) {
      const sql = triggers.find(({ tbl_name }) => tbl_name === table)?.sql
      expect(sql).toContain(`NEW.id * 4 + ${place}, NEW.${column}`)
    }
  })

  it('are as if each had been added by itself, to the last derived column and word', async () => {
    const story = await withPeople()
    expect((await story.net('import team.vcf --labels circles')).code).toBe(0)
    const imported = dumpJournal(story.journal)
    const journal = open(story)
    journal.write({ command: 'test', subject: 'all' }, () => {
      refreshContacts(journal, journal.column<number>('SELECT id FROM contact'))
      journal.run(
        'UPDATE contact SET name_keys = json_array(), search_text = search_text || ?',
        '!',
      )
      journal.run("UPDATE note SET folded = folded || ' '")
      refreshContacts(journal, journal.column<number>('SELECT id FROM contact'))
      journal.run('UPDATE note SET folded = trim(folded)')
    })
    journal.close()
    expect(dumpJournal(story.journal)).toEqual(imported)
  })

  it('leave every trigger as it was, also when it went wrong', async () => {
    const story = await withPeople()
    const before = triggersOf(story.journal)
    await story.net('import team.vcf')
    expect(triggersOf(story.journal)).toEqual(before)
    const journal = open(story)
    const fail = () =>
      journal.write({ command: 'test', subject: '' }, () =>
        addMany(journal, () => {
          insertContact(journal, { name: 'Half' })
          throw new Error('no more')
        }),
      )
    expect(fail).toThrow('no more')
    expect(journal.column('SELECT 1 FROM contact WHERE name = ?', 'Half')).toEqual([])
    journal.close()
    expect(triggersOf(story.journal)).toEqual(before)
  })

  it('are taken back whole, with what was changed and removed meanwhile', async () => {
    const story = await withPeople()
    const before = dumpJournal(story.journal)
    await story.net('import team.vcf')
    const [step] = await story.json<{ changes: number }[]>('undo --list')
    expect(step?.changes).toBeGreaterThan(40 * 4)
    expect((await story.net('undo')).code).toBe(0)
    expect(dumpJournal(story.journal)).toEqual(before)
    const journal = open(story)
    journal.write({ command: 'test', subject: '' }, () =>
      addMany(journal, () => {
        const { id } = insertContact(journal, { name: 'Here', nicknames: ['Now'], tags: ['chess'] })
        journal.run("UPDATE contact SET city = 'Paris' WHERE id IN (1, ?)", id)
        journal.run('DELETE FROM nickname')
        journal.run('DELETE FROM note')
        refreshContacts(journal, [1, 2, id])
      }),
    )
    journal.close()
    expect((await story.net('find paris')).out).toContain('Here')
    expect((await story.net('undo')).code).toBe(0)
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('are taken back also where a table gives the same id again: who I am', async () => {
    const old = new Story()
    await old.net('me --name Grace --give advice')
    writeFileSync(join(old.folder, 'in.json'), (await old.net('export')).out)
    const story = new Story()
    await story.net('me --name Ada')
    await story.net('undo')
    const before = dumpJournal(story.journal)
    await story.net(['import', join(old.folder, 'in.json')])
    expect((await story.net('me')).out).toContain('advice')
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('are logged by their runs, not one by one', async () => {
    const story = await withPeople()
    await story.net('import team.vcf')
    const db = new Sqlite(story.journal, { readonly: true })
    const logged = db
      .prepare("SELECT count(*) FROM undo_change WHERE table_name = 'reach' AND before IS NULL")
      .pluck()
      .get()
    db.close()
    // Those of Grace, and the import's.
    expect(logged).toBe(2)
  })

  it.each([
    ['rhythm "person 12" 3d', 'rhythm Person 12'],
    ['log --with "person 12" a call', 'log Person 12: a call'],
    ['edit "person 12" --org Elsewhere', 'edit Person 12'],
    ['add Somebody --via "person 12"', 'add Somebody'],
  ])('are not taken back under a later step: %s', async (line, step) => {
    const story = await withPeople()
    await story.net('import team.vcf')
    const { id = 0 } = (await story.json<{ id: number }[]>('undo --list'))[0] ?? {}
    expect((await story.net(line)).err).toBe('')
    const before = dumpJournal(story.journal)
    const declined = await story.net(`undo ${id}`)
    expect(declined.code).toBe(4)
    expect(declined.err).toContain(`(${step})`)
    expect(dumpJournal(story.journal)).toEqual(before)
    await story.net('undo')
    expect((await story.net(`undo ${id}`)).code).toBe(0)
  })

  it('hold back the step they were built on', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --tag chess --email p3@example.org')
    writeFileSync(join(story.folder, 'team.vcf'), cards)
    await story.net('import team.vcf')
    const declined = await story.net('undo 1')
    expect(declined.code).toBe(4)
    expect(declined.err).toContain('(import team.vcf)')
  })
})
