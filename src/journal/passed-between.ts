import type { Tie } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { type InteractionFacts, makesAcquainted, oneMeetingDays } from '../domain/interaction.ts'
import { type Stage, stageReached } from '../domain/stage.ts'
import { atEvent, madeAcquainted } from './interaction-facts.ts'
import { introduced } from './introduced.ts'
import type { Journal } from './journal.ts'

/** All that passed between me and a contact, summed up. */
export interface PassedBetween {
  lastContactOn: Day | null
  isAcquainted: boolean
  stage: Stage
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
      ${gaveOrGot('gave')} AS hasGiven,
      ${gaveOrGot('got')} AS hasGot
     FROM interaction_contact AS link JOIN interaction ON interaction.id = link.interaction_id
     WHERE link.contact_id = ?1`,
    contactId,
  )
  return {
    lastContactOn: sums?.lastContactOn ?? null,
    isAcquainted: sums?.isAcquainted === 1,
    stage: stageReached({
      hasShown: sums?.hasShown === 1,
      isInterested: sums?.isInterested === 1,
      hasPitched: sums?.hasPitched === 1,
      hasMetTwice: sums?.hasMetTwice === 1,
      hasGiven: sums?.hasGiven === 1,
      hasGot: sums?.hasGot === 1,
    }),
  }
}

/** What a contact's row says of all that had passed before. */
export interface KnownOfPassed {
  lastContactOn: Day | null
  tie: Tie
  stage: Stage
}

/**
 * The same after one more interaction. It takes nothing away of what was reached (`stageOf`), so the hundreds there may
 * be with somebody we had met twice need not be read again: above that there is only what was given and got.
 */
export function sumUpWithOneMore(
  journal: Journal,
  contactId: number,
  { lastContactOn, tie, stage }: KnownOfPassed,
  { on, kind, from }: Pick<InteractionFacts, 'on' | 'kind' | 'from'>,
): PassedBetween {
  if (stage !== 'connected' && stage !== 'exchanging') return sumUpPassed(journal, contactId)
  return {
    lastContactOn: lastContactOn === null || lastContactOn < on ? on : lastContactOn,
    // Where the user calls the tie absent, their word stands whatever this says.
    isAcquainted: tie !== 'absent' || makesAcquainted(kind, from),
    stage: stage === 'exchanging' || hasExchanged(journal, contactId) ? 'exchanging' : stage,
  }
}

function hasExchanged(journal: Journal, contactId: number): boolean {
  const both = `SELECT 1 WHERE (${gaveOrGot('gave')}) AND (${gaveOrGot('got')})`
  return journal.get(both, contactId) !== undefined
}

function gaveOrGot(direction: 'gave' | 'got'): string {
  return `${exchanged(direction)} OR ${introducing(direction)}`
}

function exchanged(direction: 'gave' | 'got'): string {
  return `EXISTS (SELECT 1 FROM interaction_contact AS own JOIN exchange USING (interaction_id)
    WHERE own.contact_id = ?1 AND direction = '${direction}')`
}

function introducing(direction: 'gave' | 'got'): string {
  return `EXISTS (SELECT 1 FROM ${introduced} WHERE contactId = ?1 AND ${direction} > 0)`
}
