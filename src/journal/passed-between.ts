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
  daysMet: number
  metAtEvents: number
  hasGiven: 0 | 1
  hasGot: 0 | 1
}

/** SQL, of a row of `interaction`: whether we met or talked. */
const isMeeting = `(kind IN ('met', 'call', 'event') OR kind = 'pitch' AND ${atEvent})`

/** SQL, of a contact `?1`: whether they were met again, once the days of an event are one meeting (`meetingDays`). */
const metAgain = `WITH met AS MATERIALIZED (
    SELECT on_day, iif(${atEvent}, event_id, NULL) AS event_id
    FROM interaction_contact AS link JOIN interaction ON interaction.id = link.interaction_id
    WHERE link.contact_id = ?1 AND ${isMeeting})
  SELECT EXISTS (SELECT 1 FROM met AS later CROSS JOIN (SELECT min(on_day) AS day FROM met) AS first
    WHERE later.on_day > first.day AND NOT (later.event_id IS NOT NULL
      AND later.on_day < date(first.day, '+${oneMeetingDays} days')
      AND EXISTS (SELECT 1 FROM met WHERE met.on_day = first.day AND met.event_id = later.event_id)))`

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
      count(DISTINCT iif(${isMeeting}, on_day, NULL)) AS daysMet,
      count(iif(${isMeeting}, event_id, NULL)) AS metAtEvents,
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
    hasMetTwice: sums !== undefined && hasMetTwice(journal, contactId, sums),
    hasGiven: sums?.hasGiven === 1,
    hasGot: sums?.hasGot === 1,
  }
}

/** Only where we met at events the days do not say it by themselves. */
function hasMetTwice(journal: Journal, contactId: number, { daysMet, metAtEvents }: Sums): boolean {
  if (daysMet < 2 || metAtEvents < 2) return daysMet > 1
  return journal.column<0 | 1>(metAgain, contactId)[0] === 1
}

function exchanged(direction: 'gave' | 'got'): string {
  return `EXISTS (SELECT 1 FROM interaction_contact AS own JOIN exchange USING (interaction_id)
    WHERE own.contact_id = ?1 AND direction = '${direction}')`
}

function introducing(direction: 'gave' | 'got'): string {
  return `EXISTS (SELECT 1 FROM ${introduced} WHERE contactId = ?1 AND ${direction} > 0)`
}
