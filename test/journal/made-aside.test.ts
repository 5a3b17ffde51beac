import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ImportedPerson } from '../../src/domain/imported-person.ts'
import { defaultRules } from '../../src/domain/settings.ts'
import { insertContact } from '../../src/journal/contacts.ts'
import { importPeople } from '../../src/journal/import-people.ts'
import { Journal } from '../../src/journal/journal.ts'
import { Story } from '../support/story.ts'

// The first import of a journal is written beside its place and put there whole.

const moment = { today: '2026-11-20' as const, now: '2026-11-20T09:00:00.000Z' }
const open = ({ journal }: Story) => new Journal(journal, { ...moment, rules: defaultRules })
const once = { file: 'book.vcf', isDryRun: false, isStrict: false }

const lists = { nicknames: [], emails: [], phones: [], urls: [], handles: [], tags: [], extra: [] }
const people = ['Ada Lovelace', 'Grace Hopper'].map(
  (name, index): ImportedPerson => ({ source: { line: index + 1 }, name, ...lists }),
)

it('has nothing in its place until all is there, and nothing beside it then', async () => {
  const story = new Story({ isFirst: true })
  const journal = open(story)
  const seen: string[][] = []
  const look = () =>
    seen.push(readdirSync(story.folder).filter((name) => name.startsWith('journal')))
  function* records() {
    look()
    for (const person of people) {
      yield person
      look()
    }
  }
  await importPeople(journal, { kind: 'vcard', count: 2, records }, once)
  journal.close()
  look()
  expect(
    seen
      .slice(0, -1)
      .flat()
      .some((name) => name === 'journal.db'),
  ).toBe(false)
  expect(seen.at(-1)).toEqual(['journal.db'])
  expect((await story.net('list --format ids')).out).toBe('1\n2\n')
  expect((await story.net('undo')).out).toContain('import')
})

it('goes on in a journal that another process made meanwhile', async () => {
  const story = new Story({ isFirst: true })
  const journal = open(story)
  let isMade = false
  function* records() {
    yield* people
    if (isMade) return
    isMade = true
    const other = open(story)
    other.write({ command: 'add', subject: 'Ada Lovelace' }, () =>
      insertContact(other, { name: 'Ada Lovelace' }),
    )
    other.close()
  }
  const { counts } = await importPeople(journal, { kind: 'vcard', count: 2, records }, once)
  journal.close()
  expect(counts).toMatchObject({ new: 1, unchanged: 1 })
  expect(readdirSync(story.folder).filter((name) => name.includes('partial'))).toEqual([])
  expect((await story.json<unknown[]>('undo --list')).length).toBe(2)
  expect((await story.net('undo')).code).toBe(0)
  expect((await story.net('list')).out).toContain('Ada Lovelace')
})

it('leaves nothing where it went wrong', async () => {
  const story = new Story({ isFirst: true })
  const journal = open(story)
  function* records() {
    yield* people
    throw new Error('no more')
  }
  const fail = () => importPeople(journal, { kind: 'vcard', count: 2, records }, once)
  await expect(fail()).rejects.toThrow('no more')
  journal.close()
  expect(readdirSync(story.folder).filter((name) => name.startsWith('journal'))).toEqual([])
})
