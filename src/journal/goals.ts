import { attentionGiven, type Touch } from '../domain/attention-given.ts'
import { addDays, type Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import {
  type FinishedGoal,
  type GoalContact,
  type GoalPage,
  type GoalStep,
  type ListedGoal,
  latelyDays,
  nextForGoal,
  type RemovedGoal,
  type WrittenGoal,
} from '../domain/goal.ts'
import { cleanName, foldName } from '../domain/name.ts'
import { cleanText } from '../domain/visible.ts'
import { findDue } from './due-now.ts'
import type { Journal } from './journal.ts'
import { refuseTaken } from './named-things.ts'
import { peopleOf } from './serving.ts'
import { refreshContacts } from './standing.ts'

const columns = `goal.id AS goalId, goal.name, why, due_on AS dueOn, date(done_at, 'localtime') AS doneOn,
  (SELECT count(*) FROM contact WHERE archived_at IS NULL AND id IN (${peopleOf('goal.id')})) AS people,
  (SELECT count(*) FROM circle_goal WHERE goal_id = goal.id) AS circles,
  (SELECT count(*) FROM pitch WHERE goal_id = goal.id) AS pitches,
  (SELECT count(*) FROM step WHERE goal_id = goal.id AND closed_at IS NULL) AS openSteps,
  (SELECT max(last_contact_on) FROM contact WHERE id IN (${peopleOf('goal.id')})) AS lastContact
 FROM goal`

/** Open goals, the nearest day first; with those that are done behind them where asked for. */
export function listGoals(journal: Journal, { isDoneToo = false } = {}): ListedGoal[] {
  return journal.all(
    `SELECT ${columns} ${isDoneToo ? '' : 'WHERE done_at IS NULL'}
     ORDER BY done_at IS NOT NULL, due_on NULLS LAST, goal.id`,
  )
}

/** Everything that hangs on a goal. Throws `named.notFound`. */
export function getGoalPage(journal: Journal, goalId: number): GoalPage {
  const { name, why, dueOn, doneOn, people, lastContact } = getGoal(journal, goalId)
  const contacts = listPeople(journal, goalId)
  const steps = journal.all<GoalStep>(
    `SELECT step.id AS stepId, contact_id AS contactId, contact.name, text, due_on AS due
     FROM step JOIN contact ON contact.id = contact_id
     WHERE goal_id = ? AND closed_at IS NULL ORDER BY due_on, step.id`,
    goalId,
  )
  const touches = journal.all<Touch>(
    `SELECT interaction_id AS interactionId, contact_id AS contactId, on_day AS "on"
     FROM interaction_contact JOIN interaction ON interaction.id = interaction_id
     WHERE contact_id IN (${peopleOf('?1')})`,
    goalId,
  )
  const through = journal
    .all<Omit<GoalPage['through'][number], 'due'>>(
      `SELECT id AS contactId, name FROM contact WHERE archived_at IS NULL AND id IN (${peopleOf('?1')})
         AND id NOT IN (SELECT contact_id FROM contact_goal WHERE goal_id = ?1) ORDER BY id`,
      goalId,
    )
    .map((one) => ({ ...one, due: findDue(journal, one.contactId)?.dueOn ?? null }))
  return {
    goalId,
    name,
    why,
    dueOn,
    doneOn,
    people,
    lastContact,
    contacts,
    through,
    circles: journal.all(
      `SELECT circle.id AS circleId, name,
        (SELECT count(*) FROM contact_circle WHERE circle_id = circle.id) AS people
       FROM circle_goal JOIN circle ON circle.id = circle_id WHERE goal_id = ? ORDER BY folded`,
      goalId,
    ),
    events: journal.all(
      `SELECT id AS eventId, name, on_day AS "on" FROM event WHERE id IN (
         SELECT event_id FROM event_goal WHERE goal_id = ?1 UNION SELECT event_id FROM pitch WHERE goal_id = ?1)
       ORDER BY on_day, id`,
      goalId,
    ),
    pitches: journal.all(
      'SELECT id AS pitchId, name FROM pitch WHERE goal_id = ? ORDER BY folded',
      goalId,
    ),
    steps,
    attention: attentionGiven(touches, addDays(journal.today, 1 - latelyDays)),
    next: nextForGoal({ doneOn }, steps, [...contacts, ...through]),
  }
}

/** The people of a goal by their own record, whoever falls due first before the others. */
function listPeople(journal: Journal, goalId: number): GoalContact[] {
  return journal
    .all<Omit<GoalContact, 'due'>>(
      `SELECT contact.id AS contactId, name, tie, verdict, last_contact_on AS lastContact
       FROM contact_goal JOIN contact ON contact.id = contact_id
       WHERE goal_id = ? AND archived_at IS NULL ORDER BY contact.id`,
      goalId,
    )
    .map((one) => ({ ...one, due: findDue(journal, one.contactId)?.dueOn ?? null }))
    .toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : a.due === b.due ? 0 : 1))
}

function getGoal(journal: Journal, goalId: number): ListedGoal {
  const goal = journal.get<ListedGoal>(`SELECT ${columns} WHERE goal.id = ?`, goalId)
  if (goal !== undefined) return goal
  throw new NetError('not-found', 'named.notFound', {
    thing: 'goal',
    name: `#${goalId}`,
    nearest: [],
  })
}

/** What to set of a goal: undefined leaves it, null takes it away. */
export interface GoalChange {
  name?: string | undefined
  why?: string | null | undefined
  dueOn?: Day | null | undefined
}

/** Makes a goal; throws `named.taken` and `name.*`. */
export function addGoal(
  journal: Journal,
  { name, why, dueOn }: GoalChange & { name: string },
): WrittenGoal {
  const clean = cleanName(name)
  return journal.write({ command: 'goal add', subject: clean }, () => {
    refuseTaken(journal, 'goal', clean)
    const goalId = journal.insert('goal', {
      uuid: journal.newUuid(),
      name: clean,
      folded: foldName(clean),
      why: why && cleanText(why),
      due_on: dueOn,
      created_at: journal.now,
    })
    return { ...written(getGoal(journal, goalId)), isNew: true, before: null, isChanged: true }
  })
}

/** Changes a goal; nothing is recorded where it is so already. Throws `named.notFound`, `named.taken`, `name.*`. */
export function editGoal(journal: Journal, goalId: number, change: GoalChange): WrittenGoal {
  const known = getGoal(journal, goalId)
  const name = change.name === undefined ? known.name : cleanName(change.name)
  const why = change.why === undefined ? known.why : change.why && cleanText(change.why)
  const dueOn = change.dueOn === undefined ? known.dueOn : change.dueOn
  refuseTaken(journal, 'goal', name, goalId)
  const isChanged = name !== known.name || why !== known.why || dueOn !== known.dueOn
  if (isChanged) {
    journal.write({ command: 'goal edit', subject: known.name }, () => {
      journal.run(
        'UPDATE goal SET name = ?, folded = ?, why = ?, due_on = ? WHERE id = ?',
        name,
        foldName(name),
        why,
        dueOn,
        goalId,
      )
      if (name !== known.name) refreshContacts(journal, contactsOn(journal, goalId))
    })
  }
  const before = name === known.name ? null : known.name
  return { ...written(getGoal(journal, goalId)), isNew: false, before, isChanged }
}

function written({ goalId, name, why, dueOn }: ListedGoal) {
  return { goalId, name, why, dueOn }
}

/**
 * Marks a goal as done, so that it asks for no more attention, or opens it again. Its people, steps and pitches stay as
 * they are; its open steps fall due no more until it is opened again. Throws `named.notFound`.
 */
export function finishGoal(
  journal: Journal,
  goalId: number,
  { isDone }: { isDone: boolean },
): FinishedGoal {
  const known = getGoal(journal, goalId)
  const isChanged = (known.doneOn !== null) !== isDone
  if (isChanged) {
    journal.write({ command: isDone ? 'goal done' : 'goal reopen', subject: known.name }, () => {
      journal.run('UPDATE goal SET done_at = ? WHERE id = ?', isDone ? journal.now : null, goalId)
      refreshContacts(journal, contactsWithSteps(journal, goalId))
    })
  }
  const { name, doneOn, circles, pitches, openSteps } = getGoal(journal, goalId)
  const people = contactsOn(journal, goalId).length
  const events = countEvents(journal, goalId)
  return { goalId, name, doneOn, isChanged, people, circles, events, pitches, openSteps }
}

/** What would be let go with a goal; does not write. Throws `named.notFound`. */
export function weighGoal(journal: Journal, goalId: number): RemovedGoal {
  const { name, circles, pitches, openSteps, doneOn } = getGoal(journal, goalId)
  const people = contactsOn(journal, goalId).length
  const [all = 0] = journal.column<number>('SELECT count(*) FROM step WHERE goal_id = ?', goalId)
  const droppedSteps = doneOn === null ? 0 : openSteps
  const events = countEvents(journal, goalId)
  const steps = all - droppedSteps
  return { goalId, name, people, circles, events, pitches, steps, droppedSteps }
}

function countEvents(journal: Journal, goalId: number): number {
  const sql = 'SELECT count(*) FROM event_goal WHERE goal_id = ?'
  return journal.column<number>(sql, goalId)[0] ?? 0
}

/**
 * Removes a goal, one undo step; what hung on it stays and hangs on nothing, but for open steps of one that is done,
 * which would fall due again. Throws `named.notFound`.
 */
export function removeGoal(journal: Journal, goalId: number): RemovedGoal {
  const removed = weighGoal(journal, goalId)
  journal.write({ command: 'goal rm', subject: removed.name }, () => {
    const contacts = [...contactsOn(journal, goalId), ...contactsWithSteps(journal, goalId)]
    journal.run('UPDATE pitch SET goal_id = NULL WHERE goal_id = ?', goalId)
    if (removed.droppedSteps > 0) {
      journal.run(
        "UPDATE step SET closed_at = ?, outcome = 'dropped' WHERE goal_id = ? AND closed_at IS NULL",
        journal.now,
        goalId,
      )
    }
    journal.run('UPDATE step SET goal_id = NULL WHERE goal_id = ?', goalId)
    journal.run('DELETE FROM contact_goal WHERE goal_id = ?', goalId)
    journal.run('DELETE FROM circle_goal WHERE goal_id = ?', goalId)
    journal.run('DELETE FROM event_goal WHERE goal_id = ?', goalId)
    journal.run('DELETE FROM set_aside WHERE goal_id = ?', goalId)
    journal.run('DELETE FROM goal WHERE id = ?', goalId)
    refreshContacts(journal, contacts)
  })
  return removed
}

function contactsOn(journal: Journal, goalId: number): number[] {
  return journal.column('SELECT contact_id FROM contact_goal WHERE goal_id = ?', goalId)
}

function contactsWithSteps(journal: Journal, goalId: number): number[] {
  return journal.column(
    'SELECT DISTINCT contact_id FROM step WHERE goal_id = ? AND closed_at IS NULL',
    goalId,
  )
}
