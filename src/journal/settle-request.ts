import type { Day } from '../domain/day.ts'
import type { LoggedInteraction } from '../domain/logged.ts'
import type { OpenRequest } from '../domain/request.ts'
import { nameOf } from './contacts.ts'
import type { Journal } from './journal.ts'
import { logInteraction } from './log-interaction.ts'

/** Logs that something asked or offered was given or got on a day, and closes it; one undo step. Steps stay open. */
export function logSettled(journal: Journal, request: OpenRequest, on: Day): LoggedInteraction {
  const { contactId } = request
  const name = nameOf(journal, contactId)
  return logInteraction(journal, {
    command: 'settle',
    on,
    kind: 'other',
    text: '',
    event: undefined,
    people: [{ contactId, name, how: 'with', decidedBy: 'only', alternatives: [] }],
    newNames: [],
    next: undefined,
    doneWith: undefined,
    settles: [request],
    keepsSteps: true,
  })
}
