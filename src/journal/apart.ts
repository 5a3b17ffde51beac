import { apartRule, type ChangedApart } from '../domain/apart.ts'
import { NetError } from '../domain/error.ts'
import { getContact } from './contacts.ts'
import type { Journal } from './journal.ts'

/** Pairs who are told apart. */
export function listApart(journal: Journal): [number, number][] {
  return journal
    .all<{ one: number; other: number }>(
      `SELECT contact_id AS one, other_id AS other FROM set_aside
       WHERE rule = ? AND contact_id IS NOT NULL AND other_id IS NOT NULL`,
      apartRule,
    )
    .map(({ one, other }) => [one, other])
}

/** Tells two people apart for good, one undo step. Throws `merge.self`, `contact.notFound`. */
export function tellApart(journal: Journal, one: number, other: number): ChangedApart {
  const people = twoOf(journal, one, other)
  if (findApart(journal, one, other).length > 0) return { people, change: 'same' }
  journal.write({ command: 'dupes --apart', subject: subjectOf(people) }, () => {
    journal.insert('set_aside', {
      uuid: journal.newUuid(),
      rule: apartRule,
      contact_id: one,
      other_id: other,
      because: '',
      on_day: journal.today,
      created_at: journal.now,
    })
  })
  return { people, change: 'apart' }
}

/** Two who were told apart may be one after all, one undo step. Throws `dupes.notApart`. */
export function bringTogether(journal: Journal, one: number, other: number): ChangedApart {
  const people = twoOf(journal, one, other)
  const known = findApart(journal, one, other)
  if (known.length === 0) {
    const names = people.map(({ name }) => name)
    throw new NetError('not-found', 'dupes.notApart', { names })
  }
  journal.write({ command: 'dupes --back', subject: subjectOf(people) }, () => {
    for (const id of known) journal.run('DELETE FROM set_aside WHERE id = ?', id)
  })
  return { people, change: 'back' }
}

function findApart(journal: Journal, one: number, other: number): number[] {
  return journal.column<number>(
    `SELECT id FROM set_aside WHERE rule = ?1
      AND (contact_id = ?2 AND other_id = ?3 OR contact_id = ?3 AND other_id = ?2)`,
    apartRule,
    one,
    other,
  )
}

function twoOf(journal: Journal, one: number, other: number): ChangedApart['people'] {
  const people = [one, other].map((contactId) => ({
    contactId,
    name: getContact(journal, contactId).name,
  }))
  if (one === other) throw new NetError('usage', 'merge.self', { name: people[0]?.name ?? '' })
  return people
}

function subjectOf(people: ChangedApart['people']): string {
  return people.map(({ name }) => name).join(', ')
}
