import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKey } from '../../src/cli/prompt-key.ts'
import { edit, scrolled, type Typed } from '../../src/cli/prompt-line.ts'
import type { Key } from '../../src/cli/prompter.ts'
import { displayWidth } from '../../src/views/width.ts'

/** A text with `|` where the cursor is. */
function at(marked: string): Typed {
  return { text: marked.replace('|', ''), at: marked.indexOf('|') }
}

function key(name: string): Key {
  const [modifier, bare] = name.includes('-') ? name.split('-') : ['', name]
  return {
    name: bare ?? '',
    text: '',
    ctrl: modifier === 'ctrl',
    meta: modifier === 'meta',
    shift: false,
  }
}

describe('a key in a line', () => {
  test.each([
    ['left', 'ab|c', 'a|bc'],
    ['left', '|abc', '|abc'],
    ['right', 'abc|', 'abc|'],
    ['left', 'a👩‍💻|', 'a|👩‍💻'],
    ['backspace', 'a👩‍💻|b', 'a|b'],
    ['backspace', '|abc', '|abc'],
    ['delete', 'a|bc', 'a|c'],
    ['home', 'one\ntwo|', 'one\n|two'],
    ['home', '\n|two', '\n|two'],
    ['home', '|\ntwo', '|\ntwo'],
    ['end', 'o|ne\ntwo', 'one|\ntwo'],
    ['ctrl-u', 'one\ntw|o', 'one\n|o'],
    ['ctrl-k', 'o|ne\ntwo', 'o|\ntwo'],
    ['ctrl-w', 'one two |', 'one |'],
    ['ctrl-w', 'می‌خواهم بروم|', 'می‌خواهم |'],
    ['meta-b', 'one two|', 'one |two'],
    ['ctrl-right', 'o|ne two', 'one| two'],
  ])('%s: %j → %j', (name, before, after) => {
    expect(edit(at(before), key(name))).toEqual(at(after))
  })

  test('that is not about the line is left to the caller', () => {
    for (const name of ['up', 'enter', 'escape', 'f1', 'ctrl-x']) {
      expect(edit(at('a|b'), key(name))).toBeUndefined()
    }
  })
})

test('what is shown of a line fits, and the cursor is in it', () => {
  const text = fc
    .array(fc.constantFrom('a', ' ', '漢', 'می‌', 'ُ', '👩‍💻'), { maxLength: 60 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(60), fc.integer({ min: 4, max: 30 }), (line, place, width) => {
      // Walk there, so that the cursor stands between whole characters.
      let typed: Typed = { text: line, at: 0 }
      for (let i = 0; i < place; i++) typed = edit(typed, key('right')) ?? typed
      const { shown, before, column } = scrolled(typed, width)
      expect(displayWidth(shown)).toBeLessThan(width)
      expect(column).toBeLessThan(width)
      expect(line).toContain(shown)
      expect(shown.startsWith(before)).toBe(true)
      expect(displayWidth(before)).toBe(column)
    }),
  )
})

describe('a key as a person names it', () => {
  test.each([
    ['\r', { name: 'return' }, 'enter', ''],
    ['a', { name: 'a' }, 'a', 'a'],
    ['A', { name: 'a', shift: true }, 'a', 'A'],
    [' ', { name: 'space' }, 'space', ' '],
    ['ض', {}, 'q', 'ض'],
    ['پ', {}, 'm', 'پ'],
    ['۷', {}, '7', '۷'],
    ['٧', {}, '7', '٧'],
    ['é', {}, 'é', 'é'],
    ['\u0001', { name: 'a', ctrl: true }, 'a', ''],
    [undefined, { name: 'up' }, 'up', ''],
    ['\u009b', {}, '', ''],
  ])('%j %o', (typed, raw, name, text) => {
    expect(readKey(typed, raw)).toMatchObject({ name, text })
  })
})
