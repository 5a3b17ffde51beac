import { describe, expect, it } from 'vitest'
import { archiveContacts } from '../../src/journal/archive-contact.ts'
import { insertContact } from '../../src/journal/contacts.ts'
import { candidatesFor, findContacts, getContactId } from '../../src/journal/find-contacts.ts'
import type { Journal } from '../../src/journal/journal.ts'
import { newJournal, write } from '../support/journal.ts'

function people(): Journal {
  const journal = newJournal()
  write(journal, () => {
    insertContact(journal, {
      name: 'Grace Hopper',
      nicknames: ['Amazing'],
      reach: [
        { kind: 'email', network: null, value: 'Grace@x.org' },
        { kind: 'handle', network: 'github', value: 'ghopper' },
        { kind: 'url', network: null, value: 'https://Grace.dev/' },
      ],
    })
    insertContact(journal, { name: 'Grace Kelly', city: 'Monaco' })
    insertContact(journal, { name: 'سارا احمدی', org: 'دانشگاه' })
    // What LIKE and FTS would take for more than a letter.
    insertContact(journal, { name: '100% Anna_Belle "OR" *' })
  })
  return journal
}

describe('finding people', () => {
  it.each([
    ['1', 'id', [1]],
    ['#۲', 'id', [2]],
    ['grace@X.org', 'address', [1]],
    ['@ghopper', 'address', [1]],
    ['github:ghopper', 'address', [1]],
    ['http://www.grace.dev', 'address', [1]],
    ['https://github.com/ghopper', 'address', [1]],
    ['GRACE hopper', 'name', [1]],
    ['amazing', 'nickname', [1]],
    ['grace', 'beginning', [1, 2]],
    ['hop gra', 'beginning', [1]],
    ['سارا احمدي', 'name', [3]],
    ['grace hoper', 'spelling', [1]],
    ['anna', 'beginning', [4]],
    ['%', undefined, []],
    ['*', undefined, []],
    ['', undefined, []],
    ['99', undefined, []],
  ])('%s', (text, stage, ids) => {
    const found = findContacts(people(), text)
    expect(found.matches.map(({ id }) => id)).toEqual(ids)
    if (ids.length > 0) expect(found.stage).toBe(stage)
  })

  it('prefers those in use, or those in the archive, and finds the others failing them', () => {
    const journal = people()
    archiveContacts(journal, [1])
    const ids = (text: string, among: 'present' | 'archived') =>
      findContacts(journal, text, among).matches.map(({ id }) => id)
    expect(ids('grace', 'present')).toEqual([2])
    expect(ids('grace', 'archived')).toEqual([1])
    expect(ids('grace hopper', 'present')).toEqual([1])
    expect(ids('grace kelly', 'archived')).toEqual([2])
  })

  it('never guesses', () => {
    const journal = people()
    expect(getContactId(journal, 'kelly')).toBe(2)
    expect(() => getContactId(journal, 'grace')).toThrow(
      expect.objectContaining({ kind: 'conflict', key: 'contact.ambiguous' }) as Error,
    )
    expect(() => getContactId(journal, 'grace hoper')).toThrow(
      expect.objectContaining({
        kind: 'not-found',
        params: {
          query: 'grace hoper',
          isAddable: true,
          nearest: [{ id: 1, name: 'Grace Hopper', about: 'Grace@x.org' }],
        },
      }) as Error,
    )
  })

  it('says what tells people apart, in the order given', () => {
    expect(candidatesFor(people(), [3, 99, 2], 3)).toEqual([
      { id: 3, name: 'سارا احمدی', about: 'دانشگاه' },
      { id: 2, name: 'Grace Kelly', about: 'Monaco' },
    ])
    expect(candidatesFor(people(), [3, 2], 1)).toHaveLength(1)
  })
})
