import { displayWidth } from '../views/width.ts'
import { graphemes } from '../views/wrap.ts'
import type { Key } from './prompter.ts'

/** A text being typed; `at` is where the cursor stands, in UTF-16 units, between whole characters. */
export interface Typed {
  text: string
  at: number
}

export function typedAtEnd(text: string): Typed {
  return { text, at: text.length }
}

/** The text after a key, or undefined when the key is not about the line. Line ends bound every movement. */
export function edit(typed: Typed, key: Key): Typed | undefined {
  if (key.text !== '') return insert(typed, key.text)
  const to = movedTo(typed, key)
  if (to !== undefined) return { text: typed.text, at: to }
  const cut = cutTo(typed, key)
  if (cut === undefined) return undefined
  const [from, until] = cut < typed.at ? [cut, typed.at] : [typed.at, cut]
  return { text: typed.text.slice(0, from) + typed.text.slice(until), at: from }
}

export function insert({ text, at }: Typed, added: string): Typed {
  return { text: text.slice(0, at) + added + text.slice(at), at: at + added.length }
}

function movedTo(typed: Typed, key: Key): number | undefined {
  const byWord = key.ctrl || key.meta
  if (key.name === 'left') return byWord ? wordBefore(typed) : characterBefore(typed)
  if (key.name === 'right') return byWord ? wordAfter(typed) : characterAfter(typed)
  if (key.name === 'home' || isCtrl(key, 'a')) return lineStart(typed)
  if (key.name === 'end' || isCtrl(key, 'e')) return lineEnd(typed)
  if (isCtrl(key, 'b')) return characterBefore(typed)
  if (isCtrl(key, 'f')) return characterAfter(typed)
  if (key.meta && key.name === 'b') return wordBefore(typed)
  if (key.meta && key.name === 'f') return wordAfter(typed)
  return undefined
}

/** Up to where a deleting key deletes. */
function cutTo(typed: Typed, key: Key): number | undefined {
  if (isCtrl(key, 'w') || (key.name === 'backspace' && (key.meta || key.ctrl)))
    return wordBefore(typed)
  if (key.name === 'backspace' || isCtrl(key, 'h')) return characterBefore(typed)
  if (key.name === 'delete' || isCtrl(key, 'd')) return characterAfter(typed)
  if (isCtrl(key, 'u')) return lineStart(typed)
  if (isCtrl(key, 'k')) return lineEnd(typed)
  return undefined
}

function isCtrl(key: Key, name: string): boolean {
  return key.ctrl && key.name === name
}

export function lineStart({ text, at }: Typed): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

export function lineEnd({ text, at }: Typed): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function characterBefore({ text, at }: Typed): number {
  let before = 0
  for (const { index } of graphemes(text)) {
    if (index >= at) break
    before = index
  }
  return before
}

function characterAfter({ text, at }: Typed): number {
  for (const { segment } of graphemes(text.slice(at))) return at + segment.length
  return at
}

function wordBefore({ text, at }: Typed): number {
  let start = at
  while (start > 0 && isSpace(text.charAt(start - 1))) start -= 1
  while (start > 0 && !isSpace(text.charAt(start - 1))) start -= 1
  return start
}

function wordAfter({ text, at }: Typed): number {
  let end = at
  while (end < text.length && isSpace(text.charAt(end))) end += 1
  while (end < text.length && !isSpace(text.charAt(end))) end += 1
  return end
}

function isSpace(character: string): boolean {
  return character.trim() === ''
}

/** The part of a one-line text to show in `width` cells: what of it is before the cursor, and the cursor's column. */
export function scrolled(
  { text, at }: Typed,
  width: number,
): { shown: string; before: string; column: number } {
  const cells = [...graphemes(text)].map(({ segment, index }) => ({
    segment,
    index,
    cells: displayWidth(segment),
  }))
  // The cursor needs a cell of its own after the text.
  const room = Math.max(1, width - 1)
  let used = 0
  let first = cells.findIndex(({ index }) => index >= at)
  if (first < 0) first = cells.length
  while (first > 0) {
    const before = cells[first - 1]
    if (before === undefined || used + before.cells > room) break
    used += before.cells
    first -= 1
  }
  let shown = ''
  let total = 0
  for (const cell of cells.slice(first)) {
    if (total + cell.cells > room) break
    shown += cell.segment
    total += cell.cells
  }
  const from = cells[first]?.index ?? text.length
  return { shown, before: text.slice(from, at), column: used }
}
