import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type { ChangedLink, Link } from '../domain/link.ts'
import { getContact, nameOf } from './contacts.ts'
import type { Journal } from './journal.ts'

interface LinkRow {
  id: number
  kind: string | null
  since: Day | null
}

/** Whom somebody knows, as linked, in the order recorded. */
export function listLinks(
  journal: Journal,
  contactId: number,
): (Omit<Link, 'one' | 'other'> & { contactId: number; name: string })[] {
  return journal.all(
    `SELECT contact.id AS contactId, contact.name, kind, since_on AS since FROM link
     JOIN contact ON contact.id = CASE contact_id WHEN ?1 THEN other_id ELSE contact_id END
     WHERE ?1 IN (contact_id, other_id) ORDER BY link.id`,
    contactId,
  )
}

/**
 * Records that two people know each other, one undo step; of a link that is there, what is given is changed. Throws
 * `link.self`, `contact.notFound`.
 */
export function linkPeople(
  journal: Journal,
  one: number,
  other: number,
  given: { kind: string | undefined; since: Day | undefined },
): ChangedLink {
  const known = findLink(journal, one, other)
  const people = between(journal, one, other)
  const kind = given.kind ?? known?.kind ?? null
  const since = given.since ?? known?.since ?? null
  const isSame = known !== undefined && known.kind === kind && known.since === since
  if (!isSame) {
    journal.write({ command: 'link', subject: subjectOf(people) }, () => {
      if (known === undefined) {
        journal.insert('link', {
          uuid: journal.newUuid(),
          contact_id: one,
          other_id: other,
          kind,
          since_on: since,
          created_at: journal.now,
        })
      } else {
        journal.run('UPDATE link SET kind = ?, since_on = ? WHERE id = ?', kind, since, known.id)
      }
    })
  }
  return {
    ...people,
    kind,
    since,
    change: known === undefined ? 'new' : isSame ? 'same' : 'changed',
  }
}

/** Takes a link away, one undo step. Throws `link.none`. */
export function unlinkPeople(journal: Journal, one: number, other: number): ChangedLink {
  const people = between(journal, one, other)
  const known = findLink(journal, one, other)
  if (known === undefined) {
    const names = [people.one.name, people.other.name]
    throw new NetError('not-found', 'link.none', { names })
  }
  journal.write({ command: 'unlink', subject: subjectOf(people) }, () => {
    journal.run('DELETE FROM link WHERE id = ?', known.id)
  })
  return { ...people, kind: known.kind, since: known.since, change: 'removed' }
}

/** The link between two people, whoever of them was named first. */
export function findLink(journal: Journal, one: number, other: number): LinkRow | undefined {
  return journal.get(
    `SELECT id, kind, since_on AS since FROM link
     WHERE min(contact_id, other_id) = min(?1, ?2) AND max(contact_id, other_id) = max(?1, ?2)`,
    one,
    other,
  )
}

function between(journal: Journal, one: number, other: number): Pick<Link, 'one' | 'other'> {
  if (one === other) throw new NetError('usage', 'link.self', { name: nameOf(journal, one) })
  const person = (contactId: number) => ({ contactId, name: getContact(journal, contactId).name })
  return { one: person(one), other: person(other) }
}

function subjectOf({ one, other }: Pick<Link, 'one' | 'other'>): string {
  return `${one.name}, ${other.name}`
}
