import { expect, it } from 'vitest'
import { guarded } from '../../src/cli/guard.ts'

it.each([
  ['a\u001b[2Jb', 'ab'],
  ['a\u001b[?25lb', 'ab'],
  ['a\u009b2Jb', 'ab'],
  ['a\u001b]0;title\u0007b', 'ab'],
  ['a\u001b]8;;http://x\u001b\\b', 'ab'],
  ['a\u001bP1$r\u001b\\b', 'ab'],
  // One without an end takes nothing along.
  ['a\u001b]0;title\nb', 'a]0;title\nb'],
  ['a\u0007\u202eb', 'ab'],
  ['\u001b[31mred\u001b[39m', '\u001b[31mred\u001b[39m'],
])('at a terminal %j is %j', (text, shown) => {
  expect(guarded(text)).toBe(shown)
})
