import type { Day } from './day.ts'
import type { DueReason } from './follow-up.ts'

/** The four questions before investing in a contact (M6). */
export const checklistQuestions = ['information', 'strength', 'helpMe', 'lasting'] as const
/** The other side's three (M7). */
export const otherSideQuestions = ['benefit', 'background', 'trust'] as const
export const allQuestions = [...checklistQuestions, ...otherSideQuestions] as const

export type Question = (typeof allQuestions)[number]
export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]
export type Answers = Record<Question, Answer>
export type Verdict = 'pursue' | 'open' | 'leave'

/** A word of why for each question that got one, and `note` for the run as a whole; what is not there was not said. */
export type ChecklistNotes = Partial<Record<Question | 'note', string>>

/** One run of the checklist, as it stood when it ended or was broken off. */
export interface Checklist {
  contactId: number
  name: string
  /** UTC, ISO 8601. */
  at: string
  /** The day that was here. */
  on: Day
  /** What holds: of a run broken off that is the verdict before it, `open` where there was none. */
  verdict: Verdict
  /** What the answers of a run broken off come to, where that is another verdict; nothing follows from it yet. */
  soFar: Verdict | null
  answers: Answers
  notes: ChecklistNotes
}

/** What a run says, all of it or a part; what is left out stays as it was. */
export interface GivenAnswers {
  answers?: Partial<Answers>
  notes?: ChecklistNotes
}

/** What was recorded, and what follows for the follow-ups. */
export interface RecordedChecklist extends Checklist {
  follows: {
    /** `30d`, or `off`. */
    rhythm: string
    dueOn: Day | null
    reason: DueReason | null
    /** Promised steps that `leave` takes off the list. */
    droppedSteps: number
    /** They are in the archive, where nothing that falls due is seen. */
    isArchived: boolean
  }
}

/** An answer, or its word of why, that was not in the run before; `from` is null where there was no run. */
export interface ChangedAnswer {
  question: Question
  from: Answer | null
  to: Answer
  why: string | null
}

/** A run in the history, with what it changed of the run before. */
export interface ChecklistInHistory extends Checklist {
  changed: ChangedAnswer[]
}

/** Somebody still to be asked about: a checklist open or broken off, or none at all (`at`, `on` and `verdict` null). */
export interface PendingChecklist extends Omit<Checklist, 'at' | 'on' | 'verdict'> {
  at: string | null
  on: Day | null
  verdict: Verdict | null
  /** Those of the four without an answer. */
  open: Question[]
  /** The latest meeting the last run knew nothing of; where there was no run, the last contact. */
  metOn: Day | null
}

/** No answer yet to any question. */
export const unanswered: Answers = {
  information: 'unknown',
  strength: 'unknown',
  helpMe: 'unknown',
  lasting: 'unknown',
  benefit: 'unknown',
  background: 'unknown',
  trust: 'unknown',
}

/**
 * M6: all four yes → `pursue`, any no → `leave`, else `open`.
 * The other side's three (M7) inform the person and do not decide.
 */
export function verdictOf(given: Answers): Verdict {
  const four = checklistQuestions.map((question) => given[question])
  if (four.includes('no')) return 'leave'
  return four.every((answer) => answer === 'yes') ? 'pursue' : 'open'
}

/** What the answers come to where it is not the verdict that holds: the run was broken off. */
export function verdictSoFar(given: Answers, verdict: Verdict): Verdict | null {
  const soFar = verdictOf(given)
  return soFar === verdict ? null : soFar
}

/** The questions of the four with this answer. */
export function questionsAnswered(given: Answers, answer: Answer): Question[] {
  return checklistQuestions.filter((question) => given[question] === answer)
}

/** Those of the other side's three that speak against: a caution, whatever the verdict (M7). */
export function cautionsOf(given: Answers): Question[] {
  return otherSideQuestions.filter((question) => given[question] === 'no')
}

/**
 * The run with what was said on top of it. A question that was not asked keeps its answer and its word of why; a new
 * answer drops the old why, for which it was not given; an empty note takes one away.
 */
export function withAnswers(
  before: Pick<Checklist, 'answers' | 'notes'>,
  { answers: given = {}, notes = {} }: GivenAnswers,
): Pick<Checklist, 'answers' | 'notes'> {
  const after = { answers: { ...before.answers, ...given }, notes: { ...before.notes } }
  for (const question of allQuestions) {
    if (after.answers[question] !== before.answers[question]) delete after.notes[question]
  }
  for (const key of [...allQuestions, 'note'] as const) {
    const note = notes[key]
    if (note !== undefined) after.notes[key] = note
    if (note === '') delete after.notes[key]
  }
  return after
}

/** What a run says that the one before did not; all that it says at all where there was none. */
export function changedAnswers(
  before: Pick<Checklist, 'answers' | 'notes'> | undefined,
  after: Pick<Checklist, 'answers' | 'notes'>,
): ChangedAnswer[] {
  const { answers: old, notes: oldNotes } = before ?? { answers: unanswered, notes: {} }
  return allQuestions
    .filter((one) => after.answers[one] !== old[one] || after.notes[one] !== oldNotes[one])
    .map((question) => ({
      question,
      from: before?.answers[question] ?? null,
      to: after.answers[question],
      why: after.notes[question] ?? null,
    }))
}
