import type { Context } from '../cli/context.ts'
import { countOf } from '../cli/options.ts'
import type { Prompter } from '../cli/prompter.ts'
import { faultOf } from '../cli/tell-error.ts'
import {
  attentionByStage,
  type CareerStage,
  careerStages,
  usualAttention,
} from '../domain/career-stage.ts'

/** Where I am in my career; null where it is passed over, as Enter alone does. */
export function askStage({ t }: Context, prompter: Prompter): Promise<CareerStage | null> {
  return prompter.choice<CareerStage | null>({
    message: t('me.ask.stage'),
    choices: [
      ...careerStages.map((value) => ({ value, label: t(`term.careerStage.${value}`) })),
      { value: null, label: t('me.ask.skip') },
    ],
    initial: null,
  })
}

/** The people a day I have attention for; null where what goes with the stage is right. */
export async function askBudget(
  ctx: Context,
  prompter: Prompter,
  stage: CareerStage | null,
): Promise<number | null> {
  // Asked at a prompt, it is no option that is wrong.
  const read = countOf('')
  const usual = stage === null ? usualAttention : attentionByStage[stage]
  const text = await prompter.text({
    message: ctx.t('me.ask.budget'),
    emptyMeans: ctx.t('me.ask.usualBudget', { usual }),
    isOptional: true,
    validate: (typed) => faultOf(ctx, () => read(typed)),
  })
  return text === '' ? null : read(text)
}
