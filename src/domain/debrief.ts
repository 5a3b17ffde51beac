import type { Day } from './day.ts'
import { latinDigits } from './fold.ts'
import type { LoggedInteraction } from './logged.ts'

/** A line that could not be recorded, counted from 1, and why, told already. */
export interface DebriefFault {
  line: number
  text: string
  fault: string
}

/** What a debrief recorded. */
export interface Debriefed {
  eventId: number
  name: string
  on: Day
  lines: LoggedInteraction[]
  /** Lines that had been recorded before, and were not once more. */
  repeated: { text: string; interactionId: number }[]
  faults: DebriefFault[]
}

/** Lines that were kept of a debrief, and are no longer. */
export interface DroppedLines {
  eventId: number
  name: string
  dropped: string[]
}

/** When a step falls due, as a line says it. */
export interface SaidDue {
  /** What should be a day. */
  text: string
  /** The step without it. */
  before: string
  /** False where it may as well be a part of the step: `write by hand`. */
  isSure: boolean
}

/**
 * The text of a line, its next step after an arrow (`-> send the slides (friday)`) or as `log` has it
 * (`next: send the slides due friday`, `--next … --due …`), and when that falls due.
 */
export interface DebriefLine {
  text: string
  next: string | undefined
  due: SaidDue | undefined
  /** It says `next:` where that may as well be text, and was left as text. */
  isNextLeft: boolean
}

/** Words before a colon that begin a next step, and words before its day. */
export interface StepWords {
  next: readonly string[]
  due: readonly string[]
}

const arrows = ['->', '=>', '→', '⇒', '←', '<-'] as const

/** Splits a line at its last arrow, else where it says what is next; without either, all of it is text. */
export function splitDebriefLine(line: string, words: StepWords): DebriefLine {
  const places = arrows.map((arrow) => ({ arrow, at: line.lastIndexOf(arrow) }))
  const last = places.toSorted((a, b) => b.at - a.at)[0]
  if (last !== undefined && last.at >= 0) {
    const next = line.slice(last.at + last.arrow.length).trim()
    return {
      text: line.slice(0, last.at).trim(),
      next: next || undefined,
      due: dueOf(next, words),
      isNextLeft: false,
    }
  }
  const said = nextSaid(line, words)
  if (said === undefined) {
    return { text: line.trim(), next: undefined, due: undefined, isNextLeft: false }
  }
  const due = dueOf(said.next, words)
  if (said.next === '' || !(said.isSure || due !== undefined)) {
    return { text: line.trim(), next: undefined, due: undefined, isNextLeft: true }
  }
  const whole = due === undefined ? undefined : { ...due, before: unquoted(due.before) }
  return { text: said.text, next: unquoted(said.next), due: whole, isNextLeft: false }
}

/** What stands before and after the last word that begins a next step, if it stands where a sentence may begin. */
function nextSaid(line: string, { next }: StepWords) {
  const begins = new RegExp(
    `(?:^|[\\s.,;:!?،؛؟–—])(--next[\\s=]|(?:${next.join('|')})[:：])`,
    'giu',
  )
  const found = [...line.matchAll(begins)].at(-1)
  if (found === undefined) return undefined
  const [whole, word = ''] = found
  const end = found.index + whole.length
  const before = line.slice(0, end - word.length).trimEnd()
  const isSure = word.startsWith('--') || before === '' || /[.,;:!?،؛؟–—-]$/u.test(before)
  return { text: before.replace(/[\s,;،؛–—-]+$/u, ''), next: line.slice(end).trim(), isSure }
}

/** A day is told in few words. */
const longestDay = 40

function dueOf(next: string, { due }: StepWords): SaidDue | undefined {
  const bracket = bracketOf(next)
  if (bracket !== undefined) {
    return { text: bracket, before: next.slice(0, next.lastIndexOf('(')).trim(), isSure: true }
  }
  const says = new RegExp(`\\s(--due[\\s=]|(?:${due.join('|')})(?:[:：]|\\s))`, 'giu')
  const found = [...next.matchAll(says)].at(-1)
  if (found === undefined) return undefined
  const [whole, word = ''] = found
  const text = next
    .slice(found.index + whole.length)
    .trim()
    .replace(/[.!?…؟،,;؛]+$/u, '')
  if (text === '' || text.length > longestDay) return undefined
  const isSure = word.startsWith('--') || /[:：]$/u.test(word)
  return {
    text,
    before: next
      .slice(0, found.index)
      .trim()
      .replace(/[,;،؛]+$/u, ''),
    isSure,
  }
}

const quotes = ['""', "''", '“”', '«»'] as const

function unquoted(text: string): string {
  const isQuoted = quotes.some(
    ([open, close]) => text.length > 1 && text.startsWith(open ?? '') && text.endsWith(close ?? ''),
  )
  return isQuoted ? text.slice(1, -1).trim() : text
}

/** What stands in brackets at the end, closed or not. */
function bracketOf(next: string): string | undefined {
  let end = next.length
  while (end > 0 && /[\s.!?…؟،,;؛]/.test(next.charAt(end - 1))) end -= 1
  const open = next.lastIndexOf('(', end)
  if (open < 0) return undefined
  const isClosed = next.charAt(end - 1) === ')'
  if (!isClosed && next.includes(')', open)) return undefined
  return next.slice(open + 1, isClosed ? end - 1 : end).trim() || undefined
}

/** The id a line begins with, for one of several by the same name (`#12: asked about it`), and the rest. */
export function leadingId(line: string): { id: number; rest: string } | undefined {
  const [whole, digits] = /^#(\d{1,15})(?:\s*[:：،,]|(?=\s|$))/.exec(latinDigits(line)) ?? []
  return whole === undefined
    ? undefined
    : { id: Number(digits), rest: line.slice(whole.length).trim() }
}

/** Words of a name, at most. */
const longestName = 4
const delimiter = /[:：,،;؛(–—]|\s-\s/

/**
 * The words a line begins with that look like somebody's name: up to a colon, a comma or the like, or the run of
 * capitalised words; none of them in small letters. Undefined where nothing does, or where the line marks its names.
 */
export function leadingName(line: string): string | undefined {
  const text = line.trimStart()
  if (/^[\\*@]/.test(text)) return undefined
  const end = text.slice(0, 200).search(delimiter)
  const words = (end < 0 ? text.slice(0, 200) : text.slice(0, end)).trim().split(/\s+/)
  if (end >= 0) {
    const isName =
      words.length <= longestName && words.every((word) => /^(?!\p{Ll})\p{L}/u.test(word))
    return isName ? words.join(' ') : undefined
  }
  const count = words.findIndex((word) => !/^[\p{Lu}\p{Lt}][\p{L}\p{M}\p{P}]*$/u.test(word))
  const run = words.slice(0, count < 0 ? words.length : count)
  return run.length >= 2 && run.length <= longestName ? run.join(' ') : undefined
}

/** The names a line begins with, several joined by "and" or commas, up to a colon or the like; none where it is one. */
export function leadingNames(line: string): string[] {
  const start = line.slice(0, 200)
  const colon = start.search(/[:：]/)
  const end = colon < 0 ? start.search(delimiter) : colon
  if (end < 0) return []
  const names = start
    .slice(0, end)
    .split(/\s+(?:and|&|و)\s+|[,،]\s*(?:and\s+)?/)
    .map((name) => name.trim())
  return names.length > 1 && names.every((name) => leadingName(`${name}:`) === name) ? names : []
}

/** What to take for a name where a line names nobody: what looks like one, else its first two words. */
export function likelyName(line: string): string {
  const named = leadingName(line)
  if (named !== undefined) return named
  const end = line.search(delimiter)
  return (end < 0 ? line : line.slice(0, end)).trim().split(/\s+/).slice(0, 2).join(' ')
}

/** The line with the name it begins with marked as a new one, perhaps written otherwise. */
export function markNew(line: string, found: string, name: string): string {
  const text = line.trimStart()
  // The words may stand wider apart in the line.
  let at = 0
  for (const word of found.split(' ')) at = text.indexOf(word, at) + word.length
  return `**${name}**${text.slice(at)}`
}
