import {
  type Answers,
  allQuestions,
  type Checklist,
  type ChecklistInHistory,
  type ChecklistNotes,
  changedAnswers,
  type GivenAnswers,
  type Question,
  type RecordedChecklist,
  unanswered,
  type Verdict,
  verdictOf,
  verdictSoFar,
  withAnswers,
} from '../domain/checklist.ts'
import type { Day } from '../domain/day.ts'
import { formatDuration } from '../domain/duration.ts'
import { effectiveRhythm } from '../domain/follow-up.ts'
import { getContact } from './contacts.ts'
import { findDue } from './due-now.ts'
import type { Journal } from './journal.ts'
import { silenceOf } from './plan-step.ts'
import { refreshContacts } from './standing.ts'
import { listOpenSteps } from './steps.ts'

/** A saved run; `runId` lets the same run go on. */
export interface SavedChecklist {
  runId: number
  checklist: RecordedChecklist
}

/**
 * Records answers on top of those of the last run, as a run of their own; with `runId` as more of that run, so that a
 * run saved question by question is one row and one undo step. A note for the whole belongs to the run it was given
 * with and is not taken over. While `isUnderWay` the verdict before it holds. Throws `contact.notFound`.
 */
export function recordAnswers(
  journal: Journal,
  contactId: number,
  given: GivenAnswers,
  { runId, isUnderWay = false }: { runId?: number | undefined; isUnderWay?: boolean } = {},
): SavedChecklist {
  const { name } = getContact(journal, contactId)
  return journal.write({ command: 'check', subject: name }, () => {
    // A run under way may have been taken back from another terminal; then it begins anew.
    const run = runId === undefined ? undefined : findRun(journal, runId)
    const earlier = run ?? earlierOf(journal, contactId)
    const after = withAnswers(earlier, given)
    const verdict = isUnderWay ? earlier.verdict : verdictOf(after.answers)
    const row = { ...columnsOf(after), verdict }
    const id = run === undefined ? addRun(journal, contactId, row) : run.id
    if (run !== undefined) changeRun(journal, id, row)
    refreshContacts(journal, [contactId])
    const saved = getRun(journal, id)
    return { runId: id, checklist: { ...saved, follows: followsFrom(journal, saved) } }
  })
}

/** The newest run of the checklist for a contact, if there is one. */
export function findChecklist(journal: Journal, contactId: number): Checklist | undefined {
  const row = journal.get<Row>(
    `${rows} WHERE contact_id = ? ORDER BY run.id DESC LIMIT 1`,
    contactId,
  )
  return row === undefined ? undefined : whole(row)
}

/** Every run for a contact with what it changed, the newest first. */
export function listChecklists(journal: Journal, contactId: number): ChecklistInHistory[] {
  const runs = journal
    .all<Row>(`${rows} WHERE contact_id = ? ORDER BY run.id`, contactId)
    .map(whole)
  return runs
    .map((run, index) => ({
      ...run,
      changed: changedAnswers(runs[index - 1], run),
    }))
    .toReversed()
}

interface Row extends Answers {
  contactId: number
  name: string
  at: string
  on: Day
  verdict: Verdict
  notes: string
}

const rows = `SELECT contact_id AS contactId, contact.name, at, on_day AS "on", run.verdict, information, strength, help_me AS helpMe,
  lasting, benefit, background, trust, notes
  FROM checklist AS run JOIN contact ON contact.id = contact_id`

function whole(row: Row): Checklist {
  const { contactId, name, at, on, verdict, notes: notesText, ...answers } = row
  const notes = JSON.parse(notesText) as ChecklistNotes
  return { contactId, name, at, on, verdict, soFar: verdictSoFar(answers, verdict), answers, notes }
}

function findRun(journal: Journal, id: number): (Checklist & { id: number }) | undefined {
  const row = journal.get<Row>(`${rows} WHERE run.id = ?`, id)
  return row === undefined ? undefined : { ...whole(row), id }
}

function getRun(journal: Journal, id: number): Checklist {
  const run = findRun(journal, id)
  if (run === undefined) throw new Error(`There is no run ${id} of a checklist`)
  const { id: _id, ...checklist } = run
  return checklist
}

/** What the last run leaves to the next. */
function earlierOf(
  journal: Journal,
  contactId: number,
): Pick<Checklist, 'answers' | 'notes' | 'verdict'> {
  const last = findChecklist(journal, contactId)
  if (last === undefined) return { answers: unanswered, notes: {}, verdict: 'open' }
  const { note: _note, ...notes } = last.notes
  return { answers: last.answers, notes, verdict: last.verdict }
}

const columnNames: Record<Question, string> = {
  information: 'information',
  strength: 'strength',
  helpMe: 'help_me',
  lasting: 'lasting',
  benefit: 'benefit',
  background: 'background',
  trust: 'trust',
}

function columnsOf({ answers, notes }: Pick<Checklist, 'answers' | 'notes'>) {
  const columns: Record<string, string> = { notes: JSON.stringify(notes) }
  for (const question of allQuestions) columns[columnNames[question]] = answers[question]
  return columns
}

/** A run is after the steps there were, which is told by their instants alone. */
function addRun(journal: Journal, contactId: number, row: Record<string, string>): number {
  const [openedAt] = journal.column<string | null>(
    'SELECT max(created_at) FROM step WHERE contact_id = ?',
    contactId,
  )
  const isLater = openedAt !== undefined && openedAt !== null && openedAt > journal.now
  return journal.insert('checklist', {
    uuid: journal.newUuid(),
    contact_id: contactId,
    at: isLater ? openedAt : journal.now,
    on_day: journal.today,
    ...row,
  })
}

function changeRun(journal: Journal, id: number, row: Record<string, string>): void {
  const columns = Object.keys(row)
  journal.run(
    `UPDATE checklist SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
    ...Object.values(row),
    id,
  )
}

function followsFrom(
  journal: Journal,
  { contactId, verdict }: Checklist,
): RecordedChecklist['follows'] {
  const { tie, rhythm: own } = getContact(journal, contactId)
  const rhythm = effectiveRhythm({ tie, verdict, rhythm: own }, journal.rules)
  const due = findDue(journal, contactId)
  return {
    rhythm: rhythm === 'off' ? rhythm : formatDuration(rhythm),
    dueOn: due?.dueOn ?? null,
    reason: due?.reason ?? null,
    isArchived: silenceOf(journal, contactId) === 'archived',
    droppedSteps: verdict === 'leave' ? listOpenSteps(journal, contactId).length : 0,
  }
}
