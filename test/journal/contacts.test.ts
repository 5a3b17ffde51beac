import { describe, expect, it } from 'vitest'
import { addNote, findDuplicates, getContact, insertContact } from '../../src/journal/contacts.ts'
import { newJournal, write } from '../support/journal.ts'

describe('a contact', () => {
  it('is read as it was given', () => {
    const journal = newJournal()
    write(journal, () => {
      const { id: sara } = insertContact(journal, { name: 'Sara' })
      const { id, made } = insertContact(journal, {
        name: ' Grace  Hopper ',
        nicknames: ['Amazing'],
        org: 'Navy',
        fields: ['compilers', 'Compilers'],
        tie: 'strong',
        reach: [
          { kind: 'email', network: null, value: 'g@x.org' },
          { kind: 'email', network: null, value: 'G@X.org' },
          { kind: 'handle', network: 'github', value: 'grace' },
        ],
        birthday: '--12-09',
        metAt: 'Pier',
        metOn: '2026-11-01',
        viaId: sara,
        circles: ['Navy'],
        goals: ['Paper'],
        tags: ['sea', 'sea'],
        rhythm: { count: 2, unit: 'w' },
      })
      expect(made).toEqual([
        { thing: 'circle', name: 'Navy' },
        { thing: 'goal', name: 'Paper' },
        { thing: 'tag', name: 'sea' },
      ])
      expect(getContact(journal, id)).toMatchObject({
        id,
        name: 'Grace Hopper',
        nicknames: ['Amazing'],
        org: 'Navy',
        role: null,
        city: null,
        fields: ['compilers'],
        tie: 'strong',
        isTieDeclared: true,
        reach: [
          { kind: 'email', value: 'g@x.org' },
          { kind: 'handle', network: 'github', value: 'grace' },
        ],
        birthday: '--12-09',
        metAt: 'Pier',
        metOn: '2026-11-01',
        via: { id: sara, name: 'Sara' },
        circles: ['Navy'],
        goals: ['Paper'],
        tags: ['sea'],
        rhythm: { count: 2, unit: 'w' },
        nextDueOn: '2026-12-04',
        addedOn: '2026-11-20',
        archivedAt: null,
      })
    })
  })

  it('is absent until met, then weak, unless declared', () => {
    const journal = newJournal()
    write(journal, () => {
      const metOn = '2026-11-01'
      const ids = [
        insertContact(journal, { name: 'Grace' }).id,
        insertContact(journal, { name: 'Grace', metOn }).id,
        insertContact(journal, { name: 'Grace', metOn, tie: 'absent' }).id,
      ]
      const ties = ids.map((id) => getContact(journal, id).tie)
      expect(ties).toEqual(['absent', 'weak', 'absent'])
    })
  })

  it('that is not there throws', () => {
    expect(() => getContact(newJournal(), 7)).toThrow(
      expect.objectContaining({ kind: 'not-found', key: 'contact.notFound' }) as Error,
    )
  })
})

it('finds who may be the same: by e-mail, or by name however it is written', () => {
  const journal = newJournal()
  write(journal, () => {
    insertContact(journal, {
      name: 'سارا کاظمی‌نیا',
      reach: [{ kind: 'email', network: null, value: 'S@x.org' }],
    })
    insertContact(journal, {
      name: 'Other',
      reach: [{ kind: 'phone', network: null, value: '1' }],
    })
    expect(findDuplicates(journal, { name: 'سارا كاظمي نيا' })).toEqual([1])
    expect(findDuplicates(journal, { name: 'Nobody', reach: email('s@X.ORG') })).toEqual([1])
    expect(findDuplicates(journal, { name: 'other', reach: email('s@x.org') })).toEqual([1, 2])
    expect(
      findDuplicates(journal, {
        name: 'Nobody',
        reach: [{ kind: 'phone', network: null, value: '1' }],
      }),
    ).toEqual([])
  })
})

function email(value: string) {
  return [{ kind: 'email' as const, network: null, value }]
}

it('ends the lines of a note one way, whatever it was pasted from', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id } = insertContact(journal, { name: 'Grace' })
    addNote(journal, id, 'a\r\nb\rc')
  })
  expect(journal.column('SELECT text FROM note')).toEqual(['a\nb\nc'])
})
