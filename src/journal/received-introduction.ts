import { type Day, daysBetween } from '../domain/day.ts'
import { insertInteractionOnly } from './interactions.ts'
import type { Journal } from './journal.ts'
import { type OpenedAnswer, oweThanks, thankedWithin } from './open-answer.ts'

interface Received {
  byId: number | undefined
  contactId: number
  /** The day we met, or it was told. */
  on: Day
  /** Where that was. */
  at?: { eventId: number | undefined; place: string } | undefined
  thank: ((name: string) => string) | undefined
}

/**
 * What it says that somebody was met through `byId`, beside their record: the introduction as made, in the balance and
 * the stage of who made it, and thanks to them. Long ago it tells how we met and no more. Inside a write; refreshes the
 * introducer, gives the step that falls due.
 */
export function receiveIntroduction(journal: Journal, received: Received): OpenedAnswer['opened'] {
  const { byId, contactId, on } = received
  if (byId === undefined) return []
  if (daysBetween(on, journal.today) <= thankedWithin) {
    recordMade(journal, { ...received, byId })
  }
  return oweThanks(journal, { ...received, byId, contactId })
}

/** One that was spoken of goes on; one made already is left as it is. */
function recordMade(
  journal: Journal,
  { byId, contactId, on, at }: Received & { byId: number },
): void {
  const [known] = journal.all<{ id: number; state: string; on: Day }>(
    `SELECT id, state, on_day AS "on" FROM introduction WHERE contact_id = ? AND by_id = ? ORDER BY id DESC LIMIT 1`,
    contactId,
    byId,
  )
  if (known !== undefined && known.state !== 'offered') return
  // With who made it alone: what passes with whom we met is told of them by itself.
  const { id: interactionId } = insertInteractionOnly(journal, {
    on,
    kind: 'intro',
    text: '',
    eventId: at?.eventId,
    place: at?.place,
    people: [byId],
  })
  if (known === undefined) {
    journal.insert('introduction', {
      uuid: journal.newUuid(),
      by_id: byId,
      contact_id: contactId,
      state: 'made',
      is_asked: 0,
      on_day: on,
      made_on: on,
      interaction_id: interactionId,
      created_at: journal.now,
    })
  } else {
    const madeOn = on < known.on ? known.on : on
    journal.run(
      "UPDATE introduction SET state = 'made', made_on = ?, interaction_id = ? WHERE id = ?",
      madeOn,
      interactionId,
      known.id,
    )
  }
}
