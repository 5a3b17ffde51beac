import type { Day } from '../domain/day.ts'
import type { ExportedPerson } from '../domain/exported-person.ts'
import type { ExtraProperty } from '../domain/imported-person.ts'
import { isTakenAway } from '../domain/taken-away.ts'
import { getContact } from './contacts.ts'
import type { Journal } from './journal.ts'

/** The contacts of these ids one by one, with what other programs can be told of them. */
export function* exportPeople(journal: Journal, ids: readonly number[]): Generator<ExportedPerson> {
  for (const id of ids) yield exportPerson(journal, id)
}

function exportPerson(journal: Journal, id: number): ExportedPerson {
  const contact = getContact(journal, id)
  const origin = journal.get<{ uid: string | null; tieSince: Day | null; extra: string | null }>(
    'SELECT source_uid AS uid, tie_since AS tieSince, extra FROM contact WHERE id = ?',
    id,
  )
  return {
    ...contact,
    uid: origin?.uid ?? `urn:uuid:${contact.uuid}`,
    tieSince: origin?.tieSince ?? null,
    notes: journal.all(
      'SELECT on_day AS "on", text FROM note WHERE contact_id = ? ORDER BY id',
      id,
    ),
    extra: origin?.extra
      ? (JSON.parse(origin.extra) as ExtraProperty[]).filter((one) => !isTakenAway(one))
      : [],
  }
}
