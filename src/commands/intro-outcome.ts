import type { Context } from '../cli/context.ts'
import type { NewIntroduction } from '../journal/record-introduction.ts'

/** What came of an introduction, asked at the terminal; undefined where nothing did. */
export async function askOutcome(ctx: Context): Promise<string | undefined> {
  const prompter = await ctx.prompter('--led TEXT')
  const text = await prompter.text({ message: ctx.t('intro.askOutcome'), isOptional: true })
  return text || undefined
}

/** The words of the steps that fall due with who introduced us, and of what was only spoken of. */
export function answerSteps(
  { t }: Pick<Context, 't'>,
  outcome: string | undefined,
): NewIntroduction['steps'] {
  return {
    thank: (name) => t('intro.thank', { name }),
    spoken: (name, isAsked) => t(isAsked ? 'intro.spoken.asked' : 'intro.spoken.offered', { name }),
    tell: (name) =>
      outcome === undefined ? t('intro.tellNothing', { name }) : t('intro.tell', { name, outcome }),
    thankAndTell: (name) =>
      outcome === undefined
        ? t('intro.tellNothing', { name })
        : t('intro.thankAndTell', { name, outcome }),
  }
}
