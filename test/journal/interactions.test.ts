import { expect, it, vi } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { getContact, insertContact } from '../../src/journal/contacts.ts'
import {
  findInteraction,
  insertInteraction,
  listInteractions,
} from '../../src/journal/interactions.ts'
import { linkMeetings } from '../../src/journal/link-meetings.ts'
import { findOrAddNamed } from '../../src/journal/named-things.ts'
import { newJournal, write } from '../support/journal.ts'

it('keeps an interaction whole, each person once', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id: grace } = insertContact(journal, { name: 'Grace' })
    const { id: george } = insertContact(journal, { name: 'George' })
    const eventId = findOrAddNamed(journal, 'event', 'Meetup').id
    const { id, made } = insertInteraction(journal, {
      on: '2026-11-19',
      kind: 'event',
      text: 'talked',
      from: 'them',
      eventId,
      field: 'compilers',
      people: [grace, george, grace],
      gave: ['advice'],
      got: ['a book', 'a name'],
      tags: ['sea', 'Sea'],
    })
    expect(made).toEqual([{ thing: 'tag', name: 'sea' }])
    expect(findInteraction(journal, id)).toEqual({
      id,
      uuid: expect.any(String) as string,
      on: '2026-11-19',
      kind: 'event',
      text: 'talked',
      from: 'them',
      event: 'Meetup',
      place: null,
      field: 'compilers',
      people: [
        { id: grace, name: 'Grace' },
        { id: george, name: 'George' },
      ],
      gave: ['advice'],
      got: ['a book', 'a name'],
      tags: ['sea'],
    })
    expect(findInteraction(journal, id + 1)).toBeUndefined()
  })
})

it('lists the newest first, of one person or of all, up to the limit', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id: grace } = insertContact(journal, { name: 'Grace' })
    const { id: george } = insertContact(journal, { name: 'George' })
    const log = (on: Day, ...people: number[]) =>
      insertInteraction(journal, { on, kind: 'call', text: '', people }).id
    const first = log('2026-11-10', grace)
    const old = log('2026-10-01', grace, george)
    const same = log('2026-11-10', grace)
    const ids = (contactId?: number, limit = 9) =>
      listInteractions(journal, contactId === undefined ? { limit } : { contactId, limit }).map(
        ({ id }) => id,
      )
    expect(ids(grace)).toEqual([same, first, old])
    expect(ids(george)).toEqual([old])
    expect(ids(undefined, 2)).toEqual([same, first])
    // An older entry never moves the last contact backwards.
    expect(getContact(journal, grace).lastContactOn).toBe('2026-11-10')
    expect(getContact(journal, george)).toMatchObject({ lastContactOn: '2026-10-01', tie: 'weak' })
  })
})

it('ends what they were put off until', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id } = insertContact(journal, { name: 'Grace' })
    journal.run("UPDATE contact SET snoozed_until = '2027-01-01' WHERE id = ?", id)
    insertInteraction(journal, { on: '2026-11-20', kind: 'call', text: '', people: [id] })
    expect(getContact(journal, id).snoozedUntil).toBeNull()
  })
})

it('finds the meetings at a place that came to be an event without reading every interaction', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id } = insertContact(journal, { name: 'Grace' })
    for (const place of ['Café du Nord!', 'Café', '🎉']) {
      insertInteraction(journal, { on: '2026-11-19', kind: 'met', text: '', place, people: [id] })
    }
    const all = vi.spyOn(journal, 'all')
    const event = findOrAddNamed(journal, 'event', 'cafe DU nord', '2026-11-19')
    expect(linkMeetings(journal, event.id, event.name)).toEqual({ linked: 1, otherDays: 0 })
    const found = all.mock.calls.find(([sql]) => sql.includes('place'))
    all.mockRestore()
    const [sql = '', ...values] = found ?? []
    const plan = journal.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values)
    expect(plan.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('SCAN search VIRTUAL TABLE'),
      'SEARCH interaction USING INTEGER PRIMARY KEY (rowid=?)',
      'USE TEMP B-TREE FOR ORDER BY',
    ])
    const party = findOrAddNamed(journal, 'event', '🎉', '2026-11-19')
    expect(linkMeetings(journal, party.id, party.name)).toEqual({ linked: 1, otherDays: 0 })
  })
})
