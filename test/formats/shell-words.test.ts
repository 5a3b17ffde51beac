import { execFileSync, spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedForBash, readShellLine } from '../../src/formats/shell-words.ts'

/** As bash has it. */
const breaks = ' \t\n"\'><=;|&(:'
const read = (line: string) => readShellLine(line, breaks)

describe('readShellLine', () => {
  it.each([
    ['net sh', { words: ['net'], current: 'sh', quote: '', kept: '' }],
    ['net ', { words: ['net'], current: '', quote: '', kept: '' }],
    ['net show "Grace H', { words: ['net', 'show'], current: 'Grace H', quote: '"', kept: '' }],
    ["net show 'Grace H", { words: ['net', 'show'], current: 'Grace H', quote: "'", kept: '' }],
    ['net show Grace\\ H', { words: ['net', 'show'], current: 'Grace H', quote: '', kept: '' }],
    ['net "" x', { words: ['net', ''], current: 'x', quote: '', kept: '' }],
    ['net --tie=we', { words: ['net'], current: '--tie=we', quote: '', kept: '--tie=' }],
    ['net a\\:b:c', { words: ['net'], current: 'a:b:c', quote: '', kept: 'a:b:' }],
    ['net "a\\"b\\x', { words: ['net'], current: 'a"b\\x', quote: '"', kept: '' }],
    ['net $HOME', { words: ['net'], current: '$HOME', quote: '', kept: '' }],
  ])('reads %s', (line, typed) => {
    expect(read(line)).toEqual(typed)
  })

  it.each(['net $(touch F', 'net `touch', "net $'a", 'net "$(x'])('gives %s up', (line) => {
    expect(read(line)).toBeUndefined()
  })
})

const name = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...' $(){}[]`"\'\\!;&|<>*?~#=:@%^-,/\tab'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 30,
  })
  .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text))

describe('quotedForBash', () => {
  it('never gives what a terminal would obey', () => {
    for (const text of ['a\nb', 'a\u001b[31m', 'a\u009bb']) {
      expect(quotedForBash(text, { words: [], current: '', quote: '', kept: '' })).toBeUndefined()
    }
  })

  it.skipIf(spawnSync('bash', ['--version']).status !== 0)(
    'is one word to bash, the same as the name, however it was begun',
    { timeout: 60_000 },
    () => {
      const cases: { name: string; line: string }[] = []
      fc.assert(
        fc.property(
          name,
          fc.constantFrom('' as const, '"' as const, "'" as const),
          (text, quote) => {
            const end = quotedForBash(text, { words: [], current: '', quote, kept: '' })
            expect(end === undefined).toBe(quote === '"' && text.includes('!'))
            if (end === undefined) return
            // As readline does it.
            const line = quote + end + (quote !== '' && end.endsWith(quote) ? '' : quote)
            cases.push({ name: text, line })
            // What was put in is read as it was meant at the next Tab.
            expect(read(`net ${line}`)?.current).toBe(text)
          },
        ),
        { numRuns: 2000 },
      )
      const program = cases.map(({ line }) => `printf '%s\\0' ${line}`).join('\n')
      const shown = execFileSync('bash', ['--norc'], { input: program, env: { LANG: 'C.UTF-8' } })
      expect(shown.toString().split('\0').slice(0, -1)).toEqual(cases.map((one) => one.name))
    },
  )
})
