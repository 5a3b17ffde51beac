import type { Day } from '../domain/day.ts'
import { oneMeetingDays } from '../domain/interaction.ts'
import type { StageSigns } from '../domain/stage.ts'
import { atEvent, madeAcquainted } from './interaction-facts.ts'
import { introduced } from './introduced.ts'
import type { Journal } from './journal.ts'

/** All that passed between me and a contact, summed up. */
export interface PassedBetween extends StageSigns {
  lastContactOn: Day | null
  isAcquainted: boolean
}

interface Sums {
  lastContactOn: Day | null
  isAcquainted: 0 | 1 | null
  hasShown: 0 | 1 | null
  isInterested: 0 | 1 | null
  hasPitched: 0 | 1 | null
  hasMetTwice: 0 | 1 | null
  hasGiven: 0 | 1
  hasGot: 0 | 1
}

/** SQL, of a row of `interaction`: what it says where we met or talked, and nothing else. */
const ofMeeting = (what: string) =>
  `iif(kind IN ('met', 'call', 'event') OR kind = 'pitch' AND ${atEvent}, ${what}, NULL)`

const metOn = ofMeeting('on_day')
const metAt = ofMeeting(`iif(event_id IS NOT NULL AND ${atEvent}, event_id, 0)`)

/** SQL: whether any two are apart (`areOneMeeting`), which they are unless all were on one day, or at one event within a few. */
const metTwice = `max(${metOn}) > min(${metOn}) AND (min(${metAt}) = 0 OR min(${metAt}) < max(${metAt})
  OR julianday(max(${metOn})) - julianday(min(${metOn})) >= ${oneMeetingDays})`

/**
 * One look at the interactions with a contact, of which there may be hundreds, for what hangs on them, and at the
 * introductions between us. The signs are as `stageOf` reads them.
 */
export function sumUpPassed(journal: Journal, contactId: number): PassedBetween {
  const [sums] = journal.all<Sums>(
    `SELECT max(on_day) AS lastContactOn, max(${madeAcquainted}) AS isAcquainted,
      max(kind = 'content' AND begun_by IS NOT 'them') AS hasShown,
      max(kind <> 'greeting' AND begun_by IS 'them') AS isInterested,
      max(kind = 'pitch' AND begun_by IS NOT 'them') AS hasPitched,
      ${metTwice} AS hasMetTwice,
      ${exchanged('gave')} OR ${introducing('gave')} AS hasGiven,
      ${exchanged('got')} OR ${introducing('got')} AS hasGot
     FROM interaction_contact AS link JOIN interaction ON interaction.id = link.interaction_id
     WHERE link.contact_id = ?1`,
    contactId,
  )
  return {
    lastContactOn: sums?.lastContactOn ?? null,
    isAcquainted: sums?.isAcquainted === 1,
    hasShown: sums?.hasShown === 1,
    isInterested: sums?.isInterested === 1,
    hasPitched: sums?.hasPitched === 1,
    hasMetTwice: sums?.hasMetTwice === 1,
    hasGiven: sums?.hasGiven === 1,
    hasGot: sums?.hasGot === 1,
  }
}

function exchanged(direction: 'gave' | 'got'): string {
  return `EXISTS (SELECT 1 FROM interaction_contact AS own JOIN exchange USING (interaction_id)
    WHERE own.contact_id = ?1 AND direction = '${direction}')`
}

function introducing(direction: 'gave' | 'got'): string {
  return `EXISTS (SELECT 1 FROM ${introduced} WHERE contactId = ?1 AND ${direction} > 0)`
}
