import {
  orderByWorth,
  type Scored,
  scoreOf,
  scoreParts,
  wholeLateness,
} from '../domain/attention.ts'
import { type Birthday, monthDaysBetween } from '../domain/birthday.ts'
import type { Verdict } from '../domain/checklist.ts'
import { preferredReach, type Reach, type Tie } from '../domain/contact.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import {
  type DueReason,
  dueOnDay,
  dueState,
  effectiveRhythm,
  type StepOrigin,
} from '../domain/follow-up.ts'
import { type DueContact, type MorningList, roomToday } from '../domain/morning-list.ts'
import type { Rules } from '../domain/settings.ts'
import { isKnown } from './acquaintance.ts'
import { rhythmFrom } from './contacts.ts'
import { atEvent } from './interaction-facts.ts'
import type { Journal } from './journal.ts'
import { goalsServed, ownFirst } from './serving.ts'
import { isAsking, promisedOn, stepOrderOn, stepText } from './steps.ts'

/** A condition on the rows of `contact`, for a WHERE, and the values of its marks in order. */
interface Condition {
  sql: string
  values: readonly (string | number | null)[]
}

export interface DueQuestion {
  /** Who falls due up to this day is shown too, after those due today. */
  until?: Day | undefined
  /** Whom the list is about; everybody unless given. */
  filter?: Condition | undefined
  /** How many are shown; what is left of the day's attention of those due today unless given. */
  limit?: number | 'all' | undefined
}

/** Somebody due, as light as weighing them allows. */
export interface Due extends Scored {
  reason: DueReason
  tie: Tie
  verdict: Verdict | null
  rhythmDays: number | null
  birthdayOn: Day | null
}

/**
 * Whom to contact, most worth it first, within the day's attention (M16): see `countContactedToday` for what counts
 * against it. Who is due is weighed from an index alone; only those shown are read.
 */
export function listDue(journal: Journal, question: DueQuestion = {}): MorningList {
  const { today, rules } = journal
  const { until = today, limit, filter = everybody } = question
  const contactedToday = countContactedToday(journal)
  const room = roomToday(limit, rules.attentionPerDay, contactedToday)
  const birthdays = listBirthdays(journal, until, filter)
  const shown = listDueToday(journal, birthdays, room, filter)
  const soon = until > today ? listSoon(journal, birthdays, until, filter) : []
  const left = limit === undefined ? soon.length : room - shown.length
  return {
    people: readWhole(journal, [...shown, ...soon.slice(0, left)]),
    heldBack: shown.length < room ? 0 : countDueToday(journal, birthdays, filter) - shown.length,
    contactedToday,
  }
}

/** Everybody due today, most worth it first; birthdays too. */
export function listAllDue(journal: Journal): Due[] {
  const birthdays = listBirthdays(journal, journal.today, everybody)
  return listDueToday(journal, birthdays, Number.POSITIVE_INFINITY, everybody)
}

const everybody: Condition = { sql: '1', values: [] }

/** With values: a day, and the filter's. */
const fallingDue = `FROM contact INDEXED BY contact_by_due
  WHERE next_due_on IS NOT NULL AND archived_at IS NULL AND next_due_on <= ?`

/**
 * What falls due up to a day, weighed: what of it speaks is what `dueOnDay` says. Both that and the score, of
 * domain/attention.ts, are told to SQLite because thousands may be due where five are shown; a test holds the two
 * together. Values: today three times, the day, and the filter's.
 */
export function weighedDue({ order }: Pick<Rules, 'order'>, filter: Condition): string {
  const whole = `iif(reason = 'quiet', coalesce(rhythmDays, ${wholeLateness}), ${wholeLateness})`
  const late = `max(0.0, julianday(?) - julianday(dueOn))`
  return `SELECT contactId, dueOn, reason, rhythmDays, tie, verdict, NULL AS birthdayOn,
    CASE reason WHEN 'promised' THEN ${order.promised} WHEN 'first' THEN ${order.first} ELSE ${order.quiet} END
    + CAST(round(${order.late} * min(1.0, ${late} / ${whole})) AS INTEGER)
    + iif(verdict = 'pursue', ${order.pursue}, 0) + iif(tie = 'weak', ${order.weak}, 0)
    + iif(servesGoal, ${order.goal}, 0) AS score
   FROM (SELECT contactId, tie, verdict, rhythmDays, servesGoal,
      coalesce(stepDueOn, nextDueOn) AS dueOn,
      iif(stepDueOn IS NULL, nextReason, iif(promisedOn <= ?, 'promised', stepOrigin)) AS reason
     FROM (SELECT contact.id AS contactId, tie, verdict, due_rhythm_days AS rhythmDays, next_due_on AS nextDueOn,
        due_reason AS nextReason, iif(step_due_on <= ?, step_due_on, NULL) AS stepDueOn, step_origin AS stepOrigin,
        serves_goal AS servesGoal, ${promisedOn} AS promisedOn
       ${fallingDue} AND ${filter.sql}))`
}

function weighedOn(today: Day, until: Day): Day[] {
  return [today, today, today, until]
}

function listDueToday(
  journal: Journal,
  birthdays: readonly BirthdayDue[],
  most: number,
  filter: Condition,
): Due[] {
  const { today, rules } = journal
  if (most === 0) return []
  // Whoever has a birthday may be among both.
  const limit = Number.isFinite(most) ? most + birthdays.length : -1
  const due = journal.all<Due>(
    `${weighedDue(rules, filter)} ORDER BY score DESC, dueOn, contactId LIMIT ?`,
    ...weighedOn(today, today),
    ...filter.values,
    limit,
  )
  const people = withBirthdays(due, birthdays).filter(({ dueOn }) => dueOn <= today)
  return orderByWorth(people, today).slice(0, most)
}

/** Who falls due after today, up to a day; the sooner first. */
function listSoon(
  journal: Journal,
  birthdays: readonly BirthdayDue[],
  until: Day,
  filter: Condition,
): Due[] {
  const { today, rules } = journal
  const due = journal.all<Due>(
    `${weighedDue(rules, filter)} WHERE dueOn > ?`,
    ...weighedOn(today, until),
    ...filter.values,
    today,
  )
  const people = withBirthdays(due, birthdays).filter(({ dueOn }) => dueOn > today)
  return orderByWorth(people, today)
}

function withBirthdays(due: readonly Due[], birthdays: readonly BirthdayDue[]): Due[] {
  const celebrating = new Set(birthdays.map(({ contactId }) => contactId))
  return [...due.filter(({ contactId }) => !celebrating.has(contactId)), ...birthdays]
}

function countDueToday(
  journal: Journal,
  birthdays: readonly BirthdayDue[],
  filter: Condition,
): number {
  const { today } = journal
  const [count = 0] = journal.column<number>(
    `SELECT count(*) ${fallingDue} AND ${filter.sql}`,
    today,
    ...filter.values,
  )
  return count + birthdays.filter(({ dueOn, isDueAnyway }) => dueOn <= today && !isDueAnyway).length
}

/** `isDueAnyway`: something else is due with them today. */
type BirthdayDue = Due & { isDueAnyway: boolean }

interface BirthdayRow {
  contactId: number
  birthday: Birthday
  tie: Tie
  verdict: Verdict | null
  lastContactOn: Day | null
  snoozedUntil: Day | null
  rhythmDays: number | null
  nextDueOn: Day | null
  reason: DueReason | null
  stepDueOn: Day | null
  stepOrigin: StepOrigin | null
  promisedOn: Day | null
  servesGoal: 0 | 1
}

/** Whose kept birthday is one of the days asked for, Gregorian `MM-DD`; of people met, and not told to leave. */
export const birthdaysOn = `SELECT contact.id AS contactId, birthday, tie, verdict, last_contact_on AS lastContactOn,
  snoozed_until AS snoozedUntil, due_rhythm_days AS rhythmDays, next_due_on AS nextDueOn, due_reason AS reason,
  step_due_on AS stepDueOn, step_origin AS stepOrigin, serves_goal AS servesGoal, ${promisedOn} AS promisedOn
  FROM contact INDEXED BY contact_by_birthday
  WHERE birthday_md IN (SELECT value FROM json_each(?)) AND archived_at IS NULL
    AND ${isKnown} AND verdict IS NOT 'leave'`

/**
 * Birthdays from today to a day, with what else is due with those people where that is worth more. Only of people met:
 * an import may bring thousands of others. One put off past the day is left out, and so is today's after a contact
 * today.
 */
function listBirthdays(journal: Journal, lastDay: Day, filter: Condition): BirthdayDue[] {
  const { today, rules, anniversaries } = journal
  const rows = journal.all<BirthdayRow>(
    `${birthdaysOn} AND ${filter.sql}`,
    JSON.stringify(monthDaysBetween(today, lastDay, anniversaries)),
    ...filter.values,
  )
  return rows.flatMap((row) => {
    const { nextDueOn, reason, ...facts } = row
    const birthdayOn = anniversaries.next(row.birthday, today)
    if (birthdayOn > lastDay) return []
    const isPutOff = row.snoozedUntil !== null && row.snoozedUntil > birthdayOn
    const isGreeted = row.lastContactOn !== null && row.lastContactOn >= birthdayOn
    if (isPutOff || isGreeted) return []
    const isDueAnyway = nextDueOn !== null && nextDueOn <= today
    const due = (what: { dueOn: Day; reason: DueReason }): BirthdayDue => {
      const candidate = { ...facts, ...what, servesGoal: row.servesGoal === 1 }
      return { ...candidate, birthdayOn, isDueAnyway, score: scoreOf(candidate, today, rules) }
    }
    const birthday = due({ dueOn: birthdayOn, reason: 'birthday' })
    if (nextDueOn === null || reason === null || nextDueOn > lastDay) return [birthday]
    const other = due(dueOnDay({ ...row, dueOn: nextDueOn, reason }, today))
    return orderByWorth([birthday, other], today).slice(0, 1)
  })
}

/**
 * People contacted today: an interaction of today was recorded with them that was neither at an event nor at a place
 * where we met, since meeting people there is no follow-up (M10).
 */
export function countContactedToday(journal: Journal): number {
  const [count] = journal.column<number>(
    `SELECT count(DISTINCT contact_id) FROM interaction JOIN interaction_contact ON interaction_id = interaction.id
     WHERE on_day = ? AND NOT (${atEvent}) AND place IS NULL`,
    journal.today,
  )
  return count ?? 0
}

interface WholeRow {
  contactId: number
  name: string
  lastContactOn: Day | null
  rhythmSince: Day | null
  rhythm: string | null
  step: string | null
  fields: string
  goals: string
  said: string | null
  saidOn: Day | null
  noted: string | null
  notedOn: Day | null
  reach: string
}

/** Reads people in the order given, in one statement. */
function readWhole(journal: Journal, due: readonly Due[]): DueContact[] {
  if (due.length === 0) return []
  const rows = journal.all<WholeRow>(
    `SELECT contact.id AS contactId, contact.name, last_contact_on AS lastContactOn, rhythm_since AS rhythmSince, rhythm,
      (SELECT ${stepText(journal)} FROM step WHERE contact_id = contact.id AND ${isAsking} ORDER BY ${stepOrderOn('?1')} LIMIT 1) AS step,
      (SELECT json_group_array(name) FROM (SELECT name FROM field WHERE contact_id = contact.id ORDER BY id)) AS fields,
      (SELECT json_group_array(name) FROM (SELECT name FROM (${goalsServed('contact_id = contact.id')}) AS served
        JOIN goal ON goal.id = goal_id WHERE done_at IS NULL GROUP BY goal_id ORDER BY ${ownFirst})) AS goals,
      said.text AS said, said.on_day AS saidOn, note.text AS noted, note.on_day AS notedOn,
      (SELECT json_group_array(json_object('kind', kind, 'network', network, 'value', value,
        'isPreferred', is_preferred)) FROM (SELECT * FROM reach WHERE contact_id = contact.id ORDER BY id)) AS reach
     FROM json_each(?2) AS wanted JOIN contact ON contact.id = wanted.value
     LEFT JOIN interaction AS said ON said.id = (
       SELECT interaction.id FROM interaction_contact JOIN interaction ON interaction.id = interaction_id
       WHERE contact_id = contact.id AND text <> '' ORDER BY on_day DESC, interaction.id DESC LIMIT 1)
     LEFT JOIN note ON note.id = (
       SELECT id FROM note WHERE contact_id = contact.id ORDER BY on_day DESC, id DESC LIMIT 1)`,
    journal.today,
    JSON.stringify(due.map(({ contactId }) => contactId)),
  )
  const byId = new Map(rows.map((row) => [row.contactId, row]))
  return due.flatMap((one) => {
    const row = byId.get(one.contactId)
    return row === undefined ? [] : [wholeContact(journal, one, row)]
  })
}

function wholeContact(journal: Journal, one: Due, row: WholeRow): DueContact {
  const { today, rules } = journal
  const { contactId, dueOn, reason, rhythmDays, birthdayOn, score } = one
  const { name, lastContactOn, step } = row
  const goals = JSON.parse(row.goals) as string[]
  const every = effectiveRhythm({ ...one, rhythm: rhythmFrom(row.rhythm) }, rules)
  const quietSince = lastContactOn ?? row.rhythmSince
  const reaches = (
    JSON.parse(row.reach) as (Omit<Reach, 'isPreferred'> & { isPreferred: 0 | 1 })[]
  ).map((reach) => ({ ...reach, isPreferred: reach.isPreferred === 1 }))
  return {
    contactId,
    name,
    dueOn,
    state: dueState(dueOn, today),
    daysOverdue: Math.max(0, daysBetween(dueOn, today)),
    reason,
    quietDays: rhythmDays === null || quietSince === null ? null : daysBetween(quietSince, today),
    rhythmDays,
    rhythm: every === 'off' ? null : every,
    birthdayOn,
    matter: {
      step,
      fields: JSON.parse(row.fields) as string[],
      goals,
    },
    lastContactOn,
    lastNote: lastSaid(row),
    reach: preferredReach(reaches) ?? null,
    score,
    parts: scoreParts({ ...one, servesGoal: goals.length > 0 }, today, rules),
  }
}

/** The newer of what was last said and last noted. */
function lastSaid({ said, saidOn, noted, notedOn }: WholeRow): string | null {
  if (saidOn === null || notedOn === null) return said ?? noted
  return notedOn > saidOn ? noted : said
}

/** Whether what made somebody due has not been settled since the list was made; a birthday is over with a contact. */
export function isStillDue(journal: Journal, { contactId, reason, dueOn }: DueContact): boolean {
  const row = journal.get<{ nextDueOn: Day | null; lastContactOn: Day | null }>(
    'SELECT next_due_on AS nextDueOn, last_contact_on AS lastContactOn FROM contact WHERE id = ?',
    contactId,
  )
  if (row === undefined) return false
  if (reason === 'birthday') return row.lastContactOn === null || row.lastContactOn < dueOn
  const lastDay = dueOn > journal.today ? dueOn : journal.today
  return row.nextDueOn !== null && row.nextDueOn <= lastDay
}
