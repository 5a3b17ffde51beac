import type { Day } from './day.ts'
import type { Finding, RuleName, Severity } from './finding.ts'
import { type DueRecord, dueRecord, type MorningList } from './morning-list.ts'
import { findingRecord } from './review.ts'

/** What is to come from somebody: a thing they offered or were asked for, or an introduction. */
export interface PromiseToMe {
  contactId: number
  name: string
  /** Of an introduction whom I am to come to know; else the thing. */
  what: 'thing' | 'introduction'
  text: string
  since: Day
  /** I asked for it, which is no word of theirs yet; only of an introduction is it known. */
  isAsked: boolean
}

/** What a morning begins with. */
export interface TodayPage {
  on: Day
  followups: MorningList
  /** Whose birthday it is, in the morning list or not. */
  birthdays: { contactId: number; name: string }[]
  /** Events of today, but those it was decided to skip. */
  events: { id: number; name: string }[]
  /** Events of the last days I decided to go to, with nothing written down yet; the latest first. */
  untold: { eventId: number; name: string; on: Day }[]
  /** What others said they would bring me, or whom to, the longest open first. */
  promises: PromiseToMe[]
  /** What a review would bring up, where something is worth it. */
  worth: Finding[]
}

/** An event is brought up in the morning for so many days; the review goes on. */
const untoldDays = 7

const shownAnyway: ReadonlySet<RuleName> = new Set(['promise-overdue'])

const worthALook: ReadonlySet<Severity> = new Set(['high', 'medium'])

/** Events that a morning has a line for, of all that was found. */
export function untoldLately(findings: readonly Finding[]): TodayPage['untold'] {
  return findings.flatMap((finding) => {
    if (finding.rule !== 'event-without-debrief' || finding.setAside !== null) return []
    const { eventId, event: name, on, daysAgo } = finding.evidence
    return daysAgo > untoldDays ? [] : [{ eventId, name, on }]
  })
}

/** Findings worth a line in the morning: not the smaller ones, nor what the page shows anyway. */
export function worthInTheMorning(
  findings: readonly Finding[],
  page: Pick<TodayPage, 'promises' | 'followups'>,
): Finding[] {
  return findings.filter(
    (finding) =>
      finding.setAside === null &&
      worthALook.has(finding.severity) &&
      !shownAnyway.has(finding.rule) &&
      !isSaidAbove(finding, page),
  )
}

/**
 * An introduction that is to come stands among the promises, silence among whom to contact, and an event of the last
 * days has its own line.
 */
function isSaidAbove(
  finding: Finding,
  { promises, followups }: Pick<TodayPage, 'promises' | 'followups'>,
): boolean {
  switch (finding.rule) {
    case 'introduction-open': {
      const { by, contact, state } = finding.evidence
      return (
        state === 'offered' &&
        promises.some(
          ({ what, contactId, text }) =>
            what === 'introduction' && contactId === by?.contactId && text === contact.name,
        )
      )
    }
    case 'offered-open':
      return true
    case 'event-without-debrief':
      return finding.evidence.daysAgo <= untoldDays
    case 'tie-gone-quiet':
      return followups.people.some(
        ({ contactId, reason }) => reason === 'quiet' && contactId === finding.suggestion.contactId,
      )
    default:
      return false
  }
}

/** The page as programs read it: plain values, never in the reader's language. */
export interface TodayRecord {
  on: Day
  followups: DueRecord[]
  heldBack: number
  birthdays: TodayPage['birthdays']
  events: TodayPage['events']
  untold: TodayPage['untold']
  promises: PromiseToMe[]
  /** How much is worth a look, and the first of it. */
  review: { count: number; first: ReturnType<typeof findingRecord> | null }
}

export function todayRecord(page: TodayPage): TodayRecord {
  const { on, followups, birthdays, events, untold, promises, worth } = page
  const [first] = worth
  return {
    on,
    followups: followups.people.map((person) => dueRecord(person, false)),
    heldBack: followups.heldBack,
    birthdays,
    events,
    untold,
    promises,
    review: {
      count: worth.length,
      first: first === undefined ? null : findingRecord(first),
    },
  }
}
