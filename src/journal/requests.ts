import type { Day } from '../domain/day.ts'
import type { DroppedRequest, OpenRequest, RequestDirection } from '../domain/request.ts'
import { subjectWith } from '../domain/undo-step.ts'
import { nameOf } from './contacts.ts'
import type { Journal } from './journal.ts'

const openWith = `SELECT request.id AS requestId, contact_id AS contactId, contact.name, direction, text,
  opened_on AS openedOn FROM request JOIN contact ON contact.id = contact_id WHERE closed_on IS NULL`

/** What is open with some people, the longest open first. */
export function listOpenRequests(journal: Journal, contactIds: readonly number[]): OpenRequest[] {
  return journal.all(
    `${openWith} AND contact_id IN (SELECT value FROM json_each(?)) ORDER BY opened_on, request.id`,
    JSON.stringify(contactIds),
  )
}

/** What is open with anybody, the longest open first; up to today. */
export function listAllOpenRequests(journal: Journal): OpenRequest[] {
  return journal.all(`${openWith} AND opened_on <= ? ORDER BY opened_on, request.id`, journal.today)
}

/** Opens a request that came up in an interaction; inside a write. */
export function openRequest(
  journal: Journal,
  request: {
    contactId: number
    direction: RequestDirection
    text: string
    openedOn: Day
    interactionId: number
  },
): OpenRequest {
  const { contactId, direction, text, openedOn, interactionId } = request
  const requestId = journal.insert('request', {
    uuid: journal.newUuid(),
    contact_id: contactId,
    direction,
    text,
    opened_on: openedOn,
    created_at: journal.now,
    interaction_id: interactionId,
  })
  return { requestId, contactId, name: nameOf(journal, contactId), direction, text, openedOn }
}

/** Closes what was given or got in an interaction; inside a write. */
export function settleRequest(
  journal: Journal,
  requestId: number,
  { on, interactionId }: { on: Day; interactionId: number },
): void {
  journal.run(
    `UPDATE request SET closed_on = ?, outcome = 'settled', settled_in_id = ? WHERE id = ?`,
    on,
    interactionId,
    requestId,
  )
}

/** Closes what is no longer wanted or expected, one undo step; no contact is logged. */
export function dropRequest(journal: Journal, request: OpenRequest): DroppedRequest {
  const { name, text, requestId } = request
  journal.write({ command: 'settle', subject: subjectWith(name, text) }, () => {
    journal.run(
      `UPDATE request SET closed_on = ?, outcome = 'dropped' WHERE id = ?`,
      journal.today,
      requestId,
    )
  })
  return { ...request, closedOn: journal.today }
}
