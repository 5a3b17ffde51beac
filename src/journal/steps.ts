import type { Day } from '../domain/day.ts'
import { instantAfter } from '../domain/instant.ts'
import type { Journal } from './journal.ts'

export type IntroductionAnswer = 'thank' | 'tell'

/** A next step with its day: promised by me, or the first follow-up that a first meeting sets (M10). */
export interface Step {
  id: number
  contactId: number
  origin: 'promised' | 'first'
  text: string | null
  dueOn: Day
  openedOn: Day
  createdAt: string
  closedAt: string | null
  outcome: 'done' | 'replaced' | 'dropped' | null
  /** What it serves. */
  goal: string | null
  /** Set with an introduction: it thanks who introduced us, or tells them what came of it. */
  answer: IntroductionAnswer | null
  /** To whom they introduced us. */
  introducedId: number | null
}

/** SQL, of rows of `step`: its words. A step of the program's own making is told in the reader's language of today. */
export function stepText({ thanks }: Pick<Journal, 'thanks'>): string {
  if (thanks === undefined) return 'step.text'
  const words = `'${thanks.replaceAll("'", "''")}'`
  const name = '(SELECT name FROM contact AS introduced WHERE introduced.id = step.introduced_id)'
  return `iif(step.answer = 'thank', coalesce(replace(${words}, '{name}', ${name}), step.text), step.text)`
}

const columns = (
  journal: Journal,
) => `id, contact_id AS contactId, origin, ${stepText(journal)} AS text, due_on AS dueOn, opened_on AS openedOn,
  created_at AS createdAt, closed_at AS closedAt, outcome, answer, introduced_id AS introducedId,
  (SELECT name FROM goal WHERE goal.id = goal_id) AS goal`

/** SQL, of rows of `step`: its day, put off with the rest. */
const stepDueOn = `max(due_on, coalesce((SELECT snoozed_until FROM contact WHERE contact.id = step.contact_id), ''))`

/**
 * SQL, of rows of `step`: which is the earliest, put off or not; of those due the same day what I promised before the
 * first follow-up, which any contact with them is.
 */
export const stepOrder = `${stepDueOn}, origin = 'first', due_on, id`

/**
 * SQL, of rows of `step`: which speaks first on a day, of those that have come due what I promised before the first
 * follow-up. What the morning list tells of somebody and what `done` closes is the same. `day` is SQL.
 */
export function stepOrderOn(day: string): string {
  return `${stepDueOn} > ${day}, iif(${stepDueOn} <= ${day}, origin = 'first', 0), ${stepOrder}`
}

/** SQL, of rows of `step`: hangs on no goal that is done. One that does stays open and asks for nothing. */
const isWanted = `NOT EXISTS (SELECT 1 FROM goal WHERE goal.id = step.goal_id AND done_at IS NOT NULL)`

/** SQL, of rows of `step`: open, and falls due. */
export const isAsking = `closed_at IS NULL AND ${isWanted}`

/**
 * SQL, of rows of `contact` whose earliest step is the first follow-up: the day of the earliest promise, not put off;
 * the domain's `dueOnDay` says which of them speaks.
 */
export const promisedOn = `CASE WHEN step_origin = 'first' THEN
  (SELECT min(due_on) FROM step WHERE contact_id = contact.id AND origin = 'promised' AND ${isAsking}) END`

/** Open steps of a contact, the one that speaks first at the front; those of goals that are done behind them. */
export function listOpenSteps(journal: Journal, contactId: number): Step[] {
  return journal.all(
    `SELECT ${columns(journal)} FROM step WHERE contact_id = ? AND closed_at IS NULL
     ORDER BY ${isWanted} DESC, ${stepOrderOn('?')}`,
    contactId,
    journal.today,
    journal.today,
  )
}

/**
 * Those of them that stand: where the checklist says to leave, only what was planned since. What the page of somebody
 * lists and `plan` counts.
 */
export function listStandingSteps(journal: Journal, contactId: number): Step[] {
  const [leftAt] = journal.column<string>(
    `SELECT checklist.at FROM contact JOIN checklist ON contact_id = contact.id
     WHERE contact.id = ? AND contact.verdict = 'leave' ORDER BY checklist.id DESC LIMIT 1`,
    contactId,
  )
  const open = listOpenSteps(journal, contactId)
  return leftAt === undefined ? open : open.filter(({ createdAt }) => createdAt > leftAt)
}

/** Those of them that fall due. */
export function listAskingSteps(journal: Journal, contactId: number): Step[] {
  return journal.all(
    `SELECT ${columns(journal)} FROM step WHERE contact_id = ? AND ${isAsking} ORDER BY ${stepOrderOn('?')}`,
    contactId,
    journal.today,
    journal.today,
  )
}

/** Opens a step, after whatever the checklist said; inside a write. The caller refreshes the contact. */
export function openStep(
  journal: Journal,
  step: {
    contactId: number
    text: string | null
    dueOn: Day
    origin: Step['origin']
    openedOn?: Day
    /** The goal it hangs on. */
    goalId?: number | undefined
    answer?: IntroductionAnswer
    introducedId?: number
  },
): number {
  const [checkedAt] = journal.column<string | null>(
    'SELECT max(at) FROM checklist WHERE contact_id = ?',
    step.contactId,
  )
  return journal.insert('step', {
    uuid: journal.newUuid(),
    contact_id: step.contactId,
    origin: step.origin,
    text: step.text,
    due_on: step.dueOn,
    opened_on: step.openedOn ?? journal.today,
    goal_id: step.goalId,
    answer: step.answer,
    introduced_id: step.introducedId,
    created_at: instantAfter(checkedAt, journal.now),
  })
}

/** Closes every open step of a contact, or the one named; inside a write. Gives those it closed. */
export function closeSteps(
  journal: Journal,
  contactId: number,
  how: {
    outcome: NonNullable<Step['outcome']>
    interactionId?: number | undefined
    stepId?: number | undefined
  },
): Step[] {
  const open = listOpenSteps(journal, contactId).filter(
    (step) => how.stepId === undefined || step.id === how.stepId,
  )
  for (const step of open) {
    journal.run(
      'UPDATE step SET closed_at = ?, outcome = ?, interaction_id = ? WHERE id = ?',
      journal.now,
      how.outcome,
      how.interactionId ?? null,
      step.id,
    )
  }
  return open
}
