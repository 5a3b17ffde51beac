import type { Verdict } from '../domain/checklist.ts'
import type { NewContact, Tie } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { formatDuration, parseDuration } from '../domain/duration.ts'
import { type FollowUpFacts, nextFollowUp } from '../domain/follow-up.ts'
import { foundBy } from '../domain/found-by.ts'
import type { InteractionFacts } from '../domain/interaction.ts'
import type { Rules } from '../domain/settings.ts'
import type { Journal } from './journal.ts'
import {
  type KnownOfPassed,
  type PassedBetween,
  sumUpPassed,
  sumUpWithOneMore,
} from './passed-between.ts'
import { isAsking, stepOrder } from './steps.ts'

/**
 * Computes the derived columns of contacts again: how they are found (folded name, keys, full text) and where they
 * stand (tie, verdict, stage, last contact, next due). Every verb that changes what these hang on calls it before its
 * transaction ends; they are not logged for undo, which calls it too.
 */
export function refreshContacts(journal: Journal, ids: readonly number[]): void {
  for (const id of new Set(ids)) {
    refreshSearch(journal, id)
    refreshStanding(journal, id)
  }
}

/** As `refreshContacts`, after a change that leaves alone how they are found. */
export function refreshStandings(journal: Journal, ids: readonly number[]): void {
  for (const id of new Set(ids)) refreshStanding(journal, id)
}

/** As `refreshStandings`, where one more interaction with each is all that changed of what passed between us. */
export function refreshStandingsAfter(
  journal: Journal,
  ids: readonly number[],
  added: AddedInteraction,
): void {
  for (const id of new Set(ids)) refreshStanding(journal, id, added)
}

type AddedInteraction = Pick<InteractionFacts, 'on' | 'kind' | 'from'>

interface Person {
  name: string
  org: string | null
  role: string | null
  city: string | null
  birthday: string | null
  metAt: string | null
}

function refreshSearch(journal: Journal, id: number): void {
  const columns = searchColumns(journal, id)
  if (columns === undefined) return
  journal.run(
    `UPDATE contact SET name_joined = ?, name_keys = ?, search_text = ?, birthday_md = ? WHERE id = ?`,
    columns.name_joined,
    columns.name_keys,
    columns.search_text,
    columns.birthday_md,
    id,
  )
}

/** How a contact is found, as it should stand in the columns; undefined for nobody. */
function searchColumns(journal: Journal, id: number) {
  const person = journal.get<Person>(
    'SELECT name, org, role, city, birthday, met_at AS metAt FROM contact WHERE id = ?',
    id,
  )
  if (person === undefined) return undefined
  const nicknames = journal.column<string>(
    'SELECT name FROM nickname WHERE contact_id = ? ORDER BY id',
    id,
  )
  const words = journal.column<string>(
    `SELECT name, 1 AS part, id FROM field WHERE contact_id = ?1
     UNION ALL SELECT value, 2, id FROM reach WHERE contact_id = ?1
     UNION ALL SELECT circle.name, 3, link.id FROM circle JOIN contact_circle AS link ON circle_id = circle.id WHERE contact_id = ?1
     UNION ALL SELECT goal.name, 4, link.id FROM goal JOIN contact_goal AS link ON goal_id = goal.id WHERE contact_id = ?1
     UNION ALL SELECT tag.name, 5, link.id FROM tag JOIN contact_tag AS link ON tag_id = tag.id WHERE contact_id = ?1
     ORDER BY part, id`,
    id,
  )
  return foundBy({ ...person, nicknames, words })
}

/** SQL, of a row of `contact`: the day since which the checklist has said `pursue` without a break. */
const pursuedSince = `(SELECT min(on_day) FROM checklist WHERE contact_id = contact.id AND verdict = 'pursue' AND id >
  coalesce((SELECT max(id) FROM checklist WHERE contact_id = contact.id AND verdict <> 'pursue'), 0))`

interface StandingRow extends KnownOfPassed {
  declaredTie: Tie | null
  rhythm: string | null
  rhythmSince: Day | null
  snoozedUntil: Day | null
  hasMet: 0 | 1
  verdict: Verdict | null
  stepOrigin: 'promised' | 'first' | null
  stepDueOn: Day | null
}

function refreshStanding(journal: Journal, id: number, added?: AddedInteraction): void {
  const columns = standingColumns(journal, id, added)
  if (columns === undefined) return
  journal.run(
    `UPDATE contact SET tie = ?, verdict = ?, stage = ?, last_contact_on = ?, next_due_on = ?, due_reason = ?,
      due_rhythm_days = ?, step_due_on = ?, step_origin = ? WHERE id = ?`,
    columns.tie,
    columns.verdict,
    columns.stage,
    columns.last_contact_on,
    columns.next_due_on,
    columns.due_reason,
    columns.due_rhythm_days,
    columns.step_due_on,
    columns.step_origin,
    id,
  )
}

/** Where a contact stands, as it should be in the columns; undefined for nobody. */
function standingColumns(journal: Journal, id: number, added?: AddedInteraction) {
  const row = journal.get<StandingRow>(
    `SELECT tie, stage, last_contact_on AS lastContactOn, declared_tie AS declaredTie, rhythm, coalesce(rhythm_since, ${pursuedSince}) AS rhythmSince,
      snoozed_until AS snoozedUntil, met_on IS NOT NULL AS hasMet,
      (SELECT verdict FROM checklist WHERE contact_id = contact.id ORDER BY id DESC LIMIT 1) AS verdict,
      step.origin AS stepOrigin, step.due_on AS stepDueOn
     FROM contact LEFT JOIN step ON step.id = (
       SELECT id FROM step WHERE contact_id = contact.id AND ${isAsking} ORDER BY ${stepOrder} LIMIT 1)
     WHERE contact.id = ?`,
    id,
  )
  if (row === undefined) return undefined
  const passed =
    added === undefined ? sumUpPassed(journal, id) : sumUpWithOneMore(journal, id, row, added)
  const facts = factsOf(row, passed)
  return {
    tie: facts.tie,
    verdict: facts.verdict,
    stage: passed.stage,
    last_contact_on: facts.lastContactOn,
    ...dueColumns(facts, journal.rules),
    step_origin: facts.step?.origin ?? null,
  }
}

/** The derived columns of a contact as they should be, computed anew; does not write. */
export function derivedColumnsOf(journal: Journal, id: number): Record<string, unknown> {
  return { ...searchColumns(journal, id), ...standingColumns(journal, id) }
}

function dueColumns(facts: FollowUpFacts, rules: Rules) {
  const next = nextFollowUp(facts, rules)
  return {
    next_due_on: next?.dueOn ?? null,
    due_reason: next?.reason ?? null,
    due_rhythm_days: next?.rhythmDays ?? null,
    step_due_on: next?.stepDueOn ?? null,
  }
}

/** Where somebody stands of whom nothing is recorded yet; the columns not named have what the table gives them. */
export function standingOfNew(
  { today, rules }: Pick<Journal, 'today' | 'rules'>,
  { tie, metOn, rhythm }: Pick<NewContact, 'tie' | 'metOn' | 'rhythm'>,
) {
  const facts: FollowUpFacts = {
    tie: tie ?? (metOn === undefined ? 'absent' : 'weak'),
    verdict: null,
    rhythm: rhythm ?? null,
    rhythmSince: rhythm === undefined ? null : today,
    lastContactOn: null,
    snoozedUntil: null,
    step: null,
  }
  return { tie: facts.tie, ...dueColumns(facts, rules) }
}

function factsOf(row: StandingRow, passed: PassedBetween): FollowUpFacts {
  const { stepOrigin, stepDueOn } = row
  return {
    tie: row.declaredTie ?? (row.hasMet === 1 || passed.isAcquainted ? 'weak' : 'absent'),
    verdict: row.verdict,
    rhythm: row.rhythm === null || row.rhythm === 'off' ? row.rhythm : parseDuration(row.rhythm),
    rhythmSince: row.rhythmSince,
    lastContactOn: passed.lastContactOn,
    snoozedUntil: row.snoozedUntil,
    step:
      stepOrigin === null || stepDueOn === null ? null : { origin: stepOrigin, dueOn: stepDueOn },
  }
}

/**
 * Computes every contact's standing again when the default rhythms are not those the due days were computed by (the
 * settings file was changed). A journal that may not be written, or that another process is writing, keeps the old
 * days for now: reading never waits.
 */
export function alignWithRules(journal: Journal): void {
  if (isByRules(journal) || journal.isReadOnly) return
  const ids = journal.column<number>('SELECT id FROM contact')
  if (ids.length === 0) return
  journal.writeDerivedIfFree(() => {
    for (const id of ids) refreshStanding(journal, id)
    journal.run(
      "INSERT INTO meta VALUES ('rhythm', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1",
      rhythmBasis(journal.rules),
    )
    // Not set back with the clock: it stands for a change, and calendars look for greater ones.
    journal.run(
      "INSERT INTO meta VALUES ('rhythmAt', ?1) ON CONFLICT (key) DO UPDATE SET value = max(value, ?1)",
      journal.now,
    )
  })
}

/** When the default rhythms last moved due days, UTC, ISO 8601: a change no step of undo tells of. */
export function rulesChangedAt(journal: Journal): string | null {
  return journal.column<string>("SELECT value FROM meta WHERE key = 'rhythmAt'")[0] ?? null
}

/** Whether the due days were computed by the rules there are now. */
export function isByRules(journal: Journal): boolean {
  const [known] = journal.column<string>("SELECT value FROM meta WHERE key = 'rhythm'")
  return known === rhythmBasis(journal.rules)
}

/** Remembers the rules the first contact's due day is computed by; inside a write. */
export function rememberRules(journal: Journal): void {
  journal.run("INSERT OR IGNORE INTO meta VALUES ('rhythm', ?)", rhythmBasis(journal.rules))
}

function rhythmBasis({ rhythm }: Rules): string {
  const durations = Object.entries(rhythm).map(
    ([name, value]) => `${name}=${value === 'off' ? value : formatDuration(value)}`,
  )
  // Computed again is what was computed when of two steps due, or put off to, the same day the older one spoke; when those
  // of goals that are done fell due; and when neither whom they introduced to me, nor a pitch of mine at an event, where
  // we met, nor what I gave them counted for the stage, and every day of a conference was a meeting.
  return [
    ...durations,
    'steps=promised-first-put-off-of-open-goals',
    'stage=of-introducers-pitches-gifts-and-whole-events',
  ].join(' ')
}
