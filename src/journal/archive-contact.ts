import type { ArchivedContact } from '../domain/archived-contact.ts'
import { getContact } from './contacts.ts'
import type { Journal } from './journal.ts'
import { listOpenSteps } from './steps.ts'

/** Puts people into the archive, one undo step; everything of theirs is kept. Does not write for those there already. */
export function archiveContacts(journal: Journal, ids: readonly number[]): ArchivedContact[] {
  return setArchived(journal, ids, { command: 'archive', archivedAt: journal.now })
}

/** Takes people out of the archive, one undo step; their open steps and rhythm call again. */
export function unarchiveContacts(journal: Journal, ids: readonly number[]): ArchivedContact[] {
  return setArchived(journal, ids, { command: 'unarchive', archivedAt: null })
}

function setArchived(
  journal: Journal,
  ids: readonly number[],
  { command, archivedAt }: { command: string; archivedAt: string | null },
): ArchivedContact[] {
  const people = [...new Set(ids)].map((id) => getContact(journal, id))
  const changed = people.filter((one) => (one.archivedAt === null) !== (archivedAt === null))
  if (changed.length > 0) {
    const subject = changed.map(({ name }) => name).join(', ')
    journal.write({ command, subject }, () => {
      for (const { id } of changed) {
        journal.run(
          'UPDATE contact SET archived_at = ?, updated_at = ? WHERE id = ?',
          archivedAt,
          journal.now,
          id,
        )
      }
    })
  }
  return people.map((one) => ({
    contactId: one.id,
    name: one.name,
    isArchived: archivedAt !== null,
    isChanged: changed.includes(one),
    openSteps: listOpenSteps(journal, one.id).length,
    nextDueOn: archivedAt === null ? one.nextDueOn : null,
  }))
}

/** Those of these people who are in the archive. */
export function listArchived(
  journal: Journal,
  ids: readonly number[],
): { contactId: number; name: string }[] {
  return ids.length === 0
    ? []
    : journal.all(
        `SELECT id AS contactId, name FROM contact
         WHERE archived_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids),
      )
}
