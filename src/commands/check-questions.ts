import type { Context } from '../cli/context.ts'
import type { Choice } from '../cli/prompter.ts'
import {
  type Answer,
  allQuestions,
  answers,
  type GivenAnswers,
  otherSideQuestions,
  type Question,
  type RecordedChecklist,
} from '../domain/checklist.ts'
import { NetError } from '../domain/error.ts'
import { findChecklist, recordAnswers, type SavedChecklist } from '../journal/checklists.ts'
import { nameOf } from '../journal/contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { recordedChecklist } from '../views/checklist.ts'

/** What would have told without asking. */
const questionOptions = '--information, --strength, --help-me, --lasting (yes|no|unknown)'

/**
 * Asks the seven questions, the earlier answers standing ready, and saves each answer as it is given; the verdict
 * changes when the last is. Ctrl-C keeps what was answered, shows what that comes to so far, and goes on as a cancelled
 * command. `onSaved` is called whenever something is saved.
 */
export async function askChecklist(
  ctx: Context,
  journal: Journal,
  id: number,
  onSaved: () => void = () => {},
): Promise<RecordedChecklist> {
  const { t } = ctx
  const prompter = await ctx.prompter(questionOptions)
  const name = nameOf(journal, id)
  const earlier = findChecklist(journal, id)
  let saved: SavedChecklist | undefined
  const save = (said: GivenAnswers, isUnderWay = true) => {
    saved = recordAnswers(journal, id, said, { runId: saved?.runId, isUnderWay })
    onSaved()
    return saved.checklist
  }
  const answered: Question[] = []

  const ask = async (question: Question): Promise<void> => {
    const before = earlier?.answers[question] ?? 'unknown'
    const answer = await prompter.choice({
      message: t(`check.ask.${question}`),
      choices: choices(ctx, before, earlier?.notes[question]),
      initial: before,
    })
    save({ answers: { [question]: answer } })
    answered.push(question)
    // The old why stands ready only under the old answer: it was given for that one.
    const oldWhy = (answer === before ? earlier?.notes[question] : undefined) ?? ''
    const why = await prompter.text({
      message: t('check.why'),
      initial: oldWhy,
      isOptional: true,
      isAside: true,
      keep: (typed) => {
        if (typed !== '') save({ notes: { [question]: typed } })
      },
    })
    if (why !== oldWhy) save({ notes: { [question]: why } })
  }

  ctx.warn(
    earlier === undefined ? t('check.begin', { name }) : t('check.again', { name, on: earlier.on }),
  )
  try {
    for (const question of allQuestions) {
      if (question === otherSideQuestions[0]) ctx.warn(t('check.otherSide'))
      await ask(question)
    }
    return save({}, false)
  } catch (error) {
    if (error instanceof NetError && error.kind === 'cancelled' && saved !== undefined) {
      ctx.show(saved.checklist, recordedChecklist)
      ctx.warn(t('check.kept', { questions: answered, id, name }))
    }
    throw error
  }
}

function choices({ t }: Context, before: Answer, why: string | undefined): Choice<Answer>[] {
  const latinKeys: Record<Answer, string> = { yes: 'y', no: 'n', unknown: 'u' }
  return answers.map((answer) => ({
    value: answer,
    label: t(`check.${answer}`),
    key: t(`check.${answer}Key`),
    alsoKeys: [latinKeys[answer]],
    ...(answer === before && why !== undefined ? { hint: why } : {}),
  }))
}
