import type { Story } from './story.ts'

// A text with examples of commands: ```console blocks, in which `$ net …` is a command, `$ export NET_NOW=…` moves the
// clock, lines of `? question » answer` are what was asked at a terminal, and the rest is what was said.

export interface Example {
  /** Where its answer stands in the text. */
  start: number
  end: number
  command: string
  /** What was answered at the terminal; none where nobody sat there. */
  answers: string[]
  answer: string
}

/** The examples of a text's blocks with this info string, in order. */
export function examplesOf(text: string, info: string): Example[] {
  return [...text.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)]
    .filter((block) => block[1] === info)
    .flatMap((block) => {
      const begin = block.index + block[0].indexOf('\n') + 1
      return [...(block[2] ?? '').matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map((found) => {
        const [whole, command = '', answer = ''] = found
        const start = begin + found.index + whole.length - answer.length
        const answers = [...answer.matchAll(/^\? .* » ?(.*)$/gm)].map(([, typed = '']) => typed)
        return { start, end: start + answer.length, command, answers, answer }
      })
    })
}

/** Runs the examples in order; each with what is answered today. */
export async function replay(story: Story, examples: readonly Example[]): Promise<Example[]> {
  const replayed: Example[] = []
  for (const example of examples) {
    replayed.push({ ...example, answer: await answerOf(story, example) })
  }
  return replayed
}

async function answerOf(story: Story, { command, answers }: Example): Promise<string> {
  const moment = /^export NET_NOW=(\S+)$/.exec(command)?.[1]
  if (moment !== undefined) {
    story.at(moment)
    return ''
  }
  const line = command.replace(/^net /, '')
  if (answers.length === 0) {
    const { out, err } = await story.net(line)
    return out + err
  }
  // One that fits whatever is asked: a line, a choice by its label, yes or no.
  await story.ask(
    line,
    answers.map((typed) => ({ text: typed, choose: typed, confirm: typed === 'yes' })),
  )
  return story.screen
}

export function transcriptOf(examples: readonly Example[]): string {
  return examples.map(({ command, answer }) => `$ ${command}\n${answer}`).join('')
}

/** The text with other answers. */
export function withAnswers(
  text: string,
  examples: readonly Pick<Example, 'start' | 'end' | 'answer'>[],
): string {
  let result = text
  for (const { start, end, answer } of examples.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + answer + result.slice(end)
  }
  return result
}
