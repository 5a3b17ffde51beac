import type { TextQuestion } from './prompter.ts'

/**
 * One line of a question that takes several: what stands in it from before goes to `more` where lines typed ahead come
 * first, and an empty one among these ends nothing. `ask` asks once, `isAhead` says whether more was typed already.
 */
export async function lineOfSeveral(
  question: TextQuestion,
  more: (lines: string[]) => void,
  { ask, isAhead }: { ask: (question: TextQuestion) => Promise<string>; isAhead: () => boolean },
): Promise<string> {
  let initial = question.initial ?? ''
  for (;;) {
    if (isAhead() && initial !== '') {
      more([initial])
      initial = ''
    }
    const line = await ask({ ...question, initial })
    if (line !== '' || !isAhead()) return line
  }
}
