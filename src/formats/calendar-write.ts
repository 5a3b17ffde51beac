import ical from 'ical.js'
import type { Birthday } from '../domain/birthday.ts'
import type { CalendarEntry } from '../domain/calendar-entry.ts'
import type { Day } from '../domain/day.ts'

/** What stands in the calendar, in the words of who reads it. */
export interface CalendarWords {
  title: string
  followUp(name: string, text: string | null): string
  birthday(name: string): string
  /** Of somebody who is no more in the journal. */
  gone: string
}

const statuses = { open: 'NEEDS-ACTION', done: 'COMPLETED', dropped: 'CANCELLED' } as const

/** The year a birthday without one begins in: a leap year, for 29 February. */
const someYear = 2000

/**
 * A calendar of follow-ups as to-dos and of birthdays as yearly days. UIDs are those of the journal's records, so that
 * a calendar that reads it again changes its entries and does not double them; each says when it last changed, and its
 * SEQUENCE grows with that.
 */
export function* writeCalendar(
  entries: Iterable<CalendarEntry>,
  words: CalendarWords,
): Generator<string> {
  // It counts the octets of a line without the space it begins a folded one with.
  ical.foldLength = 74
  const frame = new ical.Component('vcalendar')
  frame.addPropertyWithValue('version', '2.0')
  frame.addPropertyWithValue('prodid', '-//net-journal//net//EN')
  frame.addPropertyWithValue('x-wr-calname', words.title)
  const [head, end] = frame.toString().split(/(?=END:VCALENDAR)/)
  yield head ?? ''
  for (const entry of entries) {
    const component = componentOf(entry, words)
    component.addPropertyWithValue('uid', entry.uid)
    const changed = momentOf(entry.changedAt)
    component.addPropertyWithValue('dtstamp', changed)
    component.addPropertyWithValue('created', momentOf(entry.createdAt))
    component.addPropertyWithValue('last-modified', changed)
    component.addPropertyWithValue('sequence', sequenceOf(entry))
    yield `${component.toString()}\r\n`
  }
  yield `${end ?? ''}\r\n`
}

function componentOf(entry: CalendarEntry, words: CalendarWords) {
  switch (entry.kind) {
    case 'followUp':
      return followUp(entry, words)
    case 'birthday':
      return birthday(entry.on, words.birthday(entry.name), entry.isDropped)
    case 'goneFollowUp':
      return toDo(words.gone, entry.dueOn, 'dropped')
    case 'goneBirthday':
      return birthday(entry.on, words.gone, true)
  }
}

function momentOf(at: string) {
  return ical.Time.fromJSDate(new Date(at), true)
}

/** A calendar takes what has a greater one than what it knows. Counted in seconds, it grows without being stored. */
function sequenceOf({ createdAt, changedAt }: CalendarEntry): number {
  const seconds = Math.floor((Date.parse(changedAt) - Date.parse(createdAt)) / 1000)
  return Math.min(Math.max(seconds, 0), 2 ** 31 - 1)
}

function followUp(entry: CalendarEntry & { kind: 'followUp' }, words: CalendarWords) {
  const todo = toDo(words.followUp(entry.name, entry.text), entry.dueOn, entry.state)
  if (entry.state === 'done') {
    todo.addPropertyWithValue('completed', momentOf(entry.doneAt))
    todo.addPropertyWithValue('percent-complete', 100)
  }
  if (entry.reach !== undefined) {
    const { network, value } = entry.reach
    todo.addPropertyWithValue('description', network === null ? value : `${network}: ${value}`)
  }
  return todo
}

function toDo(summary: string, dueOn: Day | null, state: keyof typeof statuses) {
  const todo = new ical.Component('vtodo')
  todo.addPropertyWithValue('summary', summary)
  if (dueOn !== null) todo.addPropertyWithValue('due', ical.Time.fromDateString(dueOn))
  todo.addPropertyWithValue('status', statuses[state])
  return todo
}

function birthday(on: Birthday, summary: string, isDropped: boolean) {
  // A birthday without its year is `--MM-DD`.
  const first = on.startsWith('--') ? `${someYear}${on.slice(1)}` : on
  const event = new ical.Component('vevent')
  event.addPropertyWithValue('summary', summary)
  event.addPropertyWithValue('dtstart', ical.Time.fromDateString(first))
  // On 29 February: the last day of the month, which common years have too.
  const rule = on.endsWith('-02-29') ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY'
  event.addPropertyWithValue('rrule', ical.Recur.fromString(rule))
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  if (isDropped) event.addPropertyWithValue('status', statuses.dropped)
  return event
}
