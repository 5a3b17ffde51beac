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
