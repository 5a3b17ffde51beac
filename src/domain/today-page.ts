import type { Day } from './day.ts'
import type { Finding, Severity } from './finding.ts'
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
  /** What others said they would bring me, or whom to, the longest open first. */
  promises: PromiseToMe[]
  /** What a review would bring up, where something is worth it. */
  worth: Finding[]
}

const worthALook: ReadonlySet<Severity> = new Set(['high', 'medium'])

/** Findings worth a line in the morning: not the smaller ones, nor the steps that the morning list shows anyway. */
export function worthInTheMorning(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ rule, severity, setAside }) =>
      setAside === null && rule !== 'promise-overdue' && worthALook.has(severity),
  )
}

/** The page as programs read it: plain values, never in the reader's language. */
export interface TodayRecord {
  on: Day
  followups: DueRecord[]
  heldBack: number
  birthdays: TodayPage['birthdays']
  events: TodayPage['events']
  promises: PromiseToMe[]
  /** How much is worth a look, and the first of it. */
  review: { count: number; first: ReturnType<typeof findingRecord> | null }
}

export function todayRecord(page: TodayPage): TodayRecord {
  const { on, followups, birthdays, events, promises, worth } = page
  const [first] = worth
  return {
    on,
    followups: followups.people.map((person) => dueRecord(person, false)),
    heldBack: followups.heldBack,
    birthdays,
    events,
    promises,
    review: {
      count: worth.length,
      first: first === undefined ? null : findingRecord(first),
    },
  }
}
