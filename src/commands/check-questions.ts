import type { Context } from '../cli/context.ts'
import { isBack } from '../cli/gone-back.ts'
import { askInTurn } from '../cli/in-turn.ts'
import type { Choice } from '../cli/prompter.ts'
import { whenFree } from '../cli/when-free.ts'
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
  const changed = new Set<Question>()
  const now = () => saved?.checklist ?? earlier

  // What is kept as it was makes no run of its own: broken off after it, nothing has happened.
  const askAnswer = async (question: Question): Promise<void> => {
    const before = now()?.answers[question] ?? 'unknown'
    const answer = await prompter.choice({
      message: t(`check.ask.${question}`),
      choices: choices(ctx, before, now()?.notes[question]),
      initial: before,
    })
    if (answer === before) return
    await whenFree(ctx, () => save({ answers: { [question]: answer } }))
    changed.add(question)
  }

  const askWhy = async (question: Question): Promise<void> => {
    // Under another answer nothing stands ready: the old why went with the old one.
    const oldWhy = now()?.notes[question] ?? ''
    const keep = (why: string) => {
      if (why === oldWhy) return
      save({ notes: { [question]: why } })
      changed.add(question)
    }
    const why = await prompter.text({
      message: t('check.why'),
      initial: oldWhy,
      isOptional: true,
      isAside: true,
      keep: (typed) => {
        if (typed !== '') keep(typed)
      },
    })
    await whenFree(ctx, () => keep(why))
  }

  ctx.warn(
    earlier === undefined ? t('check.begin', { name }) : t('check.again', { name, on: earlier.on }),
  )
  try {
    await askInTurn(
      ctx,
      allQuestions.flatMap((question) => [
        () => {
          if (question === otherSideQuestions[0]) ctx.warn(t('check.otherSide'))
          return askAnswer(question)
        },
        () => askWhy(question),
      ]),
    )
    return await whenFree(ctx, () => save({}, false))
  } catch (error) {
    if (
      error instanceof NetError &&
      error.kind === 'cancelled' &&
      saved !== undefined &&
      !isBack(error)
    ) {
      ctx.show(saved.checklist, recordedChecklist)
      ctx.warn(t('check.kept', { questions: [...changed], id, name }))
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
