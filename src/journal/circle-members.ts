import { type CircleMember, type CircleMoves, entryOf } from '../domain/circle.ts'
import { NetError } from '../domain/error.ts'
import { isKnown } from './acquaintance.ts'
import { nameOf } from './contacts.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'
import { rememberTaken } from './taken-away.ts'

export interface CircleRow {
  circleId: number
  name: string
  about: string | null
}

/** Throws `named.notFound`. */
export function getCircle(journal: Journal, circleId: number): CircleRow {
  const circle = journal.get<CircleRow>(
    'SELECT id AS circleId, name, about FROM circle WHERE id = ?',
    circleId,
  )
  if (circle !== undefined) return circle
  throw new NetError('not-found', 'named.notFound', {
    thing: 'circle',
    name: `#${circleId}`,
    nearest: [],
  })
}

/** The members of one circle, or of every one. */
export function listMembers(journal: Journal, circleId?: number): Map<number, CircleMember[]> {
  const rows = journal.all<
    Omit<CircleMember, 'isKnown' | 'isArchived'> & {
      circleId: number
      isKnown: 0 | 1
      isArchived: 0 | 1
    }
  >(
    `SELECT circle_id AS circleId, contact.id AS contactId, name, tie, verdict, last_contact_on AS lastContact,
      ${isKnown} AS isKnown, archived_at IS NOT NULL AS isArchived
     FROM contact_circle JOIN contact ON contact.id = contact_id
     WHERE ?1 IS NULL OR circle_id = ?1 ORDER BY contact_circle.id`,
    circleId ?? null,
  )
  const members = new Map<number, CircleMember[]>()
  for (const { circleId: id, isKnown: known, isArchived, ...rest } of rows) {
    const list = members.get(id) ?? []
    list.push({ ...rest, isKnown: known === 1, isArchived: isArchived === 1 })
    members.set(id, list)
  }
  return members
}

export function membersOf(journal: Journal, circleId: number): number[] {
  return journal.column('SELECT contact_id FROM contact_circle WHERE circle_id = ?', circleId)
}

/** Puts people into a circle, or takes them out, one undo step. Throws `named.notFound`. */
export function moveMembers(
  journal: Journal,
  circleId: number,
  contactIds: readonly number[],
  how: 'join' | 'leave',
): CircleMoves {
  const { name } = getCircle(journal, circleId)
  const before = new Set(membersOf(journal, circleId))
  const people = [...new Set(contactIds)].map((contactId) => ({
    contactId,
    name: nameOf(journal, contactId),
  }))
  const moved = people.filter(({ contactId }) => before.has(contactId) === (how === 'leave'))
  if (moved.length > 0) {
    journal.write({ command: `circle ${how}`, subject: name }, () => {
      const sql =
        how === 'join'
          ? 'INSERT INTO contact_circle (circle_id, contact_id) VALUES (?, ?)'
          : 'DELETE FROM contact_circle WHERE circle_id = ? AND contact_id = ?'
      for (const { contactId } of moved) {
        journal.run(sql, circleId, contactId)
        if (how === 'leave') rememberTaken(journal, contactId, { circles: [name] })
      }
      refreshContacts(
        journal,
        moved.map(({ contactId }) => contactId),
      )
    })
  }
  const same = people.filter((one) => !moved.includes(one))
  const now = listMembers(journal, circleId).get(circleId) ?? []
  return { circleId, name, moved, same, people: now.length, entry: entryOf(now) }
}
