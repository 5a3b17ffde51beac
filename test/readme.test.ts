import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { en } from '../src/i18n/en.ts'
import { messagesOf } from './support/messages.ts'
import { Story } from './support/story.ts'
import {
  type Example,
  examplesOf,
  replay,
  transcriptOf,
  withAnswers,
} from './support/transcript.ts'

// The README's examples are replayed in order, each block of a tour on the journal the blocks before it made. To write
// today's answers into it, look at them, and commit: README=write npx vitest run test/readme.test.ts

const file = new URL('../README.md', import.meta.url)
const text = readFileSync(file, 'utf8')
const messages = messagesOf(en)
const isWriting = process.env['README'] === 'write'

/** Every ```console block is part of the tour of its language: `console` or `console fa`. */
const tours = new Map<'en' | 'fa', Example[]>([
  ['en', examplesOf(text, 'console')],
  ['fa', examplesOf(text, 'console fa')],
])

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

const rewritten: Pick<Example, 'start' | 'end' | 'answer'>[] = [list]

afterAll(() => {
  if (isWriting) writeFileSync(file, withAnswers(text, rewritten))
})

describe('the README', () => {
  it.each([...tours])('answers as it says (%s)', { timeout: 60_000 }, async (lang, examples) => {
    const replayed = await replay(new Story({ lang }), examples)
    if (isWriting) rewritten.push(...replayed)
    else expect(transcriptOf(replayed)).toBe(transcriptOf(examples))
  })

  it('lists every command', () => {
    expect(isWriting ? list.answer : text.slice(list.start, list.end)).toBe(list.answer)
  })

  it('has a tour in both languages', () => {
    for (const [, examples] of tours) expect(examples).not.toEqual([])
  })
})
