import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { en } from '../src/i18n/en.ts'
import { messagesOf } from './support/messages.ts'
import { Story } from './support/story.ts'

// The README's examples are replayed in order, each block of a tour on the journal the blocks before it made. To write
// today's answers into it, look at them, and commit: README=write npx vitest run test/readme.test.ts

const file = new URL('../README.md', import.meta.url)
const text = readFileSync(file, 'utf8')
const messages = messagesOf(en)
const isWriting = process.env['README'] === 'write'

interface Example {
  /** Where its answer stands in the README. */
  start: number
  end: number
  command: string
  answer: string
}

/** Every ```console block is a tour of its own language: `console` or `console fa`. */
const tours = new Map<'en' | 'fa', Example[]>()
for (const block of text.matchAll(/^```console( fa)?\n([\s\S]*?)^```$/gm)) {
  const lang = block[1] === undefined ? 'en' : 'fa'
  const begin = block.index + block[0].indexOf('\n') + 1
  const examples = [...(block[2] ?? '').matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map((found) => {
    const [whole, command = '', answer = ''] = found
    const start = begin + found.index + whole.length - answer.length
    return { start, end: start + answer.length, command, answer }
  })
  tours.set(lang, [...(tours.get(lang) ?? []), ...examples])
}

/** The list of commands, as the table has it. */
const list = {
  start: text.indexOf('<!-- commands -->\n') + '<!-- commands -->\n'.length,
  end: text.indexOf('<!-- /commands -->'),
  answer: [
    '| command | what it is for |',
    '|---|---|',
    ...commands
      .filter(({ isHidden }) => isHidden !== true)
      .map(({ path, aliases = [], summary }) => {
        const names = [path, ...aliases].map((name) => `\`net ${name}\``)
        return `| ${names.join(', ')} | ${messages[summary]} |`
      }),
    '',
  ].join('\n'),
}

const rewritten: { start: number; end: number; answer: string }[] = [list]

afterAll(() => {
  let result = text
  for (const { start, end, answer } of rewritten.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + answer + result.slice(end)
  }
  if (isWriting) writeFileSync(file, result)
})

describe('the README', () => {
  it.each([...tours])('answers as it says (%s)', { timeout: 60_000 }, async (lang, examples) => {
    const story = new Story({ lang })
    const replayed: Example[] = []
    for (const example of examples) {
      replayed.push({ ...example, answer: await answerOf(story, example.command) })
    }
    if (isWriting) rewritten.push(...replayed)
    else expect(transcript(replayed)).toBe(transcript(examples))
  })

  it('lists every command', () => {
    expect(isWriting ? list.answer : text.slice(list.start, list.end)).toBe(list.answer)
  })

  it('has a tour in both languages', () => {
    expect([...tours.keys()].toSorted()).toEqual(['en', 'fa'])
  })
})

async function answerOf(story: Story, command: string): Promise<string> {
  const moment = /^export NET_NOW=(\S+)$/.exec(command)?.[1]
  if (moment !== undefined) {
    story.at(moment)
    return ''
  }
  const { out, err } = await story.net(command.replace(/^net /, ''))
  return out + err
}

function transcript(examples: readonly Example[]): string {
  return examples.map(({ command, answer }) => `$ ${command}\n${answer}`).join('')
}
