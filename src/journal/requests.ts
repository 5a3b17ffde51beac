import type { Day } from '../domain/day.ts'
import {
  type DroppedRequest,
  isForIntroductionTo,
  type OpenRequest,
  type RequestDirection,
} from '../domain/request.ts'
import { subjectWith } from '../domain/undo-step.ts'
import { getContact, nameOf } from './contacts.ts'
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

/** Closes what was given or got, in an interaction or without any; inside a write. */
export function settleRequest(
  journal: Journal,
  requestId: number,
  { on, interactionId }: { on: Day; interactionId: number | null },
): void {
  journal.run(
    `UPDATE request SET closed_on = ?, outcome = 'settled', settled_in_id = ? WHERE id = ?`,
    on,
    interactionId,
    requestId,
  )
}

/**
 * Closes what was open with `withId`, in that direction, about an introduction to `toId` that has now been made, and
 * gives it; inside a write. The introduction is what was given or got: it is counted by itself.
 */
export function settleIntroduction(
  journal: Journal,
  introduction: {
    withId: number
    toId: number
    direction: RequestDirection
    on: Day
    interactionId: number | undefined
  },
): OpenRequest[] {
  const { withId, toId, direction, on, interactionId = null } = introduction
  const open = listOpenRequests(journal, [withId]).filter(
    (one) => one.direction === direction && one.openedOn <= on,
  )
  if (open.length === 0) return []
  const { name, nicknames } = getContact(journal, toId)
  const settled = open.filter((one) => isForIntroductionTo(one, [name, ...nicknames]))
  for (const { requestId } of settled) settleRequest(journal, requestId, { on, interactionId })
  return settled
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
