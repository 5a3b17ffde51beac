import { expect, it } from 'vitest'
import { completeContact } from '../../src/journal/complete-contact.ts'
import { getContact, insertContact } from '../../src/journal/contacts.ts'
import { newJournal, write } from '../support/journal.ts'

it('fills what is not known, adds to lists, and never overwrites', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id } = insertContact(journal, { name: 'Grace Hopper', org: 'Navy', tags: ['sea'] })
    const { made, differences, isChanged } = completeContact(journal, id, {
      name: 'Grace Hopper',
      org: 'IBM',
      city: 'Boston',
      tags: ['sea', 'food'],
      metAt: 'Pier',
      metOn: '2026-11-01',
    })
    expect({ made, differences, isChanged }).toEqual({
      made: [{ thing: 'tag', name: 'food' }],
      differences: [{ field: 'org', kept: 'Navy', given: 'IBM' }],
      isChanged: true,
    })
    expect(getContact(journal, id)).toMatchObject({
      org: 'Navy',
      city: 'Boston',
      tags: ['sea', 'food'],
      metAt: 'Pier',
      tie: 'weak',
    })
  })
})

it('touches nothing where there is nothing to fill, and calls another spelling no difference', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id } = insertContact(journal, { name: 'Grace Hopper', org: 'Café' })
    const updated = () => journal.column('SELECT total_changes()')
    const before = updated()
    expect(completeContact(journal, id, { name: 'grace hopper', org: 'cafe' })).toEqual({
      made: [],
      differences: [],
      isChanged: false,
    })
    expect(updated()).toEqual(before)
  })
})

it('keeps the declared tie, and takes one where none was', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id } = insertContact(journal, { name: 'Grace' })
    expect(completeContact(journal, id, { tie: 'strong' }).differences).toEqual([])
    expect(completeContact(journal, id, { tie: 'weak' }).differences).toEqual([
      { field: 'tie', kept: 'strong', given: 'weak' },
    ])
    expect(getContact(journal, id).tie).toBe('strong')
  })
})
