import type { Day } from './day.ts'
import type { Finding, RuleName, Severity } from './finding.ts'
import { findingRecord } from './finding-record.ts'
import { type DueRecord, dueRecord, type MorningList } from './morning-list.ts'

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
  /** What a review would bring up first, where something is worth it. */
  worth: Finding | null
}

/** An event is brought up in the morning for so many days; the review goes on. */
const untoldDays = 7

const shownAnyway: ReadonlySet<RuleName> = new Set(['promise-overdue'])

/** The smaller findings wait for the review. */
export const worthALook: readonly Severity[] = ['high', 'medium']

/** Events that a morning has a line for, of all that was found. */
export function untoldLately(findings: readonly Finding[]): TodayPage['untold'] {
  return findings.flatMap((finding) => {
    if (finding.rule !== 'event-without-debrief' || finding.setAside !== null) return []
    const { eventId, event: name, on, daysAgo } = finding.evidence
    return daysAgo > untoldDays ? [] : [{ eventId, name, on }]
  })
}

/**
 * The first of what is `worthALook` that is worth the morning's one line: not set aside, nor on the page anyway. Nothing
 * behind it is asked for; how much more there is, the review tells.
 */
export function worthInTheMorning(
  findings: Iterable<Finding>,
  page: Pick<TodayPage, 'promises' | 'followups'>,
): Finding | null {
  for (const finding of findings) {
    const isWorth =
      finding.setAside === null && !shownAnyway.has(finding.rule) && !isSaidAbove(finding, page)
    if (isWorth) return finding
  }
  return null
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
  /** The first of what is worth a look. */
  review: { first: ReturnType<typeof findingRecord> | null }
}

export function todayRecord(page: TodayPage): TodayRecord {
  const { on, followups, birthdays, events, untold, promises, worth } = page
  return {
    on,
    followups: followups.people.map((person) => dueRecord(person, false)),
    heldBack: followups.heldBack,
    birthdays,
    events,
    untold,
    promises,
    review: { first: worth === null ? null : findingRecord(worth) },
  }
}
