import type { PartTexts, PitchPart } from '../domain/pitch.ts'
import { shareOf } from '../domain/pitch.ts'
import { type Rehearsal, type RehearsalMode, timesAt } from '../domain/rehearsal.ts'
import { cuesOf } from '../domain/spoken.ts'
import type { Look } from './look.ts'
import { plain, plainBlock } from './plain.ts'
import { displayWidth, truncate } from './width.ts'
import { wrapLine } from './wrap.ts'

/** What a rehearsal's screen shows besides the moment. */
export interface RehearsalPage {
  pitch: string
  mode: RehearsalMode
  targetSeconds: number
  /** The parts filled in. */
  said: PartTexts
}

type Tools = Pick<Look, 't' | 'format' | 'theme'>

/**
 * The rehearsal's screen, in at most `rows` lines of `columns` cells: whose turn it is, the clock against the target,
 * the part as its mode shows it, and the keys. Where there is little room the text comes first and the rest gives
 * way. `scroll` is how many lines of the text are above. Where keys are entered by the line all of the text is shown.
 */
export function rehearsalScreen(
  page: RehearsalPage,
  state: Rehearsal,
  scroll: number,
  moment: Moment,
  look: Tools,
): string {
  const { t, theme } = look
  const { head, text, foot, room } = laidOut(page, state, moment, look)
  if (moment.isByLine === true) return [...head, ...text, ...foot].join('\n')
  const top = Math.min(scroll, lastScroll(text.length, room))
  const shown = text.slice(top, top + room)
  if (top + room < text.length && room > 1) shown[room - 1] = theme.dim(t('rehearse.more'))
  const gap = Array.from({ length: Math.max(0, room - shown.length) }, () => '')
  return [...head, ...shown, ...gap, ...foot].slice(-moment.rows).join('\n')
}

interface Moment {
  columns: number
  rows: number
  elapsedMs: number
  isByLine?: boolean
}

/** By how many lines a key scrolls a window of so many, and how far the text can go up at all. */
export function scrolling(
  page: RehearsalPage,
  state: Rehearsal,
  moment: Moment,
  look: Tools,
): { page: number; last: number } {
  const { text, room } = laidOut(page, state, moment, look)
  // The last line of the window may say that there is more; it and one to find the place by stay.
  return { page: Math.max(1, room - 2), last: lastScroll(text.length, room) }
}

function laidOut(
  page: RehearsalPage,
  state: Rehearsal,
  { columns, rows, elapsedMs, isByLine = false }: Moment,
  look: Tools,
) {
  const { t, theme } = look
  const part = state.parts[state.at]
  if (part === undefined) return { head: [], text: [], foot: [], room: rows }
  const isLow = rows < 12
  const head = [
    ...(isLow
      ? []
      : [theme.dim(truncate(`${plain(page.pitch)} · ${t(`mode.${page.mode}`)}`, columns))]),
    clockLine(page, columns, elapsedMs, look),
    ...(isLow ? [] : [partsLine(state, columns, look), '']),
    partLine(page, state, part, elapsedMs, look),
  ]
  const foot = [...(isLow ? [] : ['']), ...keysLines(clockKeys, { columns, isByLine }, look)]
  const room = Math.max(1, rows - head.length - foot.length)
  return { head, text: partText(page, part, columns, look), foot, room }
}

/** The furthest that a text of so many lines can be scrolled. */
function lastScroll(lines: number, room: number): number {
  return Math.max(0, lines - room)
}

const clockKeys = {
  long: 'rehearse.keys',
  short: 'rehearse.keysShort',
  byLine: 'rehearse.keysByLine',
} as const
const saidKeys = {
  long: 'rehearse.saidKeys',
  short: 'rehearse.saidKeysShort',
  byLine: 'rehearse.saidKeysByLine',
} as const

/** The keys in one line of a screen; entered by the line, as prose of several. */
function keysLines(
  keys: typeof clockKeys | typeof saidKeys,
  { columns, isByLine = false }: Pick<Moment, 'columns' | 'isByLine'>,
  { t, theme }: Tools,
): string[] {
  const lines = isByLine
    ? wrapLine(t(keys.byLine), columns)
    : [truncate(t(columns < 50 ? keys.short : keys.long), columns)]
  return lines.map((line) => theme.dim(line))
}

function clockLine(
  { targetSeconds }: RehearsalPage,
  columns: number,
  elapsedMs: number,
  { t, format, theme }: Tools,
): string {
  // Whole seconds gone: a clock that rounds shows each second half a second early.
  const seconds = Math.floor(elapsedMs / 1000)
  const clock = t('rehearse.clock', { seconds, targetSeconds })
  const isOver = seconds >= targetSeconds
  const over = isOver ? `  +${format.clock((seconds - targetSeconds) * 1000)}` : ''
  const paint = isOver ? theme.bad : seconds >= targetSeconds * 0.9 ? theme.warn : theme.good
  const width = Math.min(30, columns - displayWidth(clock + over) - 2)
  return `${theme.strong(clock)}${paint(over)}${width < 5 ? '' : `  ${paint(bar(elapsedMs / (targetSeconds * 1000), width))}`}`
}

function bar(share: number, width: number): string {
  const full = Math.min(width, Math.floor(share * width))
  return '█'.repeat(full) + '░'.repeat(width - full)
}

/** All parts in a row, the one being said marked; only its place where the row does not fit. */
function partsLine(state: Rehearsal, columns: number, { t, format, theme }: Tools): string {
  const names = state.parts.map((part, index) => {
    const mark = index === state.at ? '▶' : index <= state.furthest ? '✓' : '·'
    return { text: `${mark} ${t(`part.${part}`)}`, isAt: index === state.at }
  })
  if (displayWidth(names.map(({ text }) => text).join('  ')) > columns) {
    return theme.dim(`${format.number(state.at + 1)}/${format.number(state.parts.length)}`)
  }
  return names.map(({ text, isAt }) => (isAt ? theme.accent(text) : theme.dim(text))).join('  ')
}

function partLine(
  { targetSeconds }: RehearsalPage,
  state: Rehearsal,
  part: PitchPart,
  elapsedMs: number,
  { t, theme }: Tools,
): string {
  const seconds = Math.floor((timesAt(state, elapsedMs)[state.at] ?? 0) / 1000)
  const share = Math.round(shareOf(part, targetSeconds, state.parts))
  const clock = t('rehearse.clock', { seconds, targetSeconds: share })
  const paint = seconds > share ? theme.warn : theme.dim
  return `${theme.heading(t(`part.${part}`))}  ${paint(clock)}`
}

function partText(
  { said, mode }: RehearsalPage,
  part: PitchPart,
  columns: number,
  { theme }: Tools,
): string[] {
  if (mode === 'blank') return []
  const text = plainBlock(said[part])
  const lines = mode === 'cues' ? cuesOf(text) : text.split('\n')
  return lines
    .flatMap((line) => wrapLine(line, columns))
    .map((line) => line.replace(/\{[^{}]{1,44}\}/g, (whole) => theme.warn(whole)))
}

/** After the clock: the parts with a mark for those said, in at most `rows` lines. */
export function saidScreen(
  parts: readonly { part: PitchPart; isSaid: boolean }[],
  at: number | undefined,
  { columns, rows, isByLine = false }: Omit<Moment, 'elapsedMs'>,
  look: Tools,
): string {
  const { t, format, theme } = look
  const blank = rows < parts.length + 4 ? [] : ['']
  const room = isByLine ? parts.length : Math.max(1, rows - 2)
  const first = Math.max(0, Math.min((at ?? 0) - Math.floor(room / 2), parts.length - room))
  const lines = parts.map(({ part, isSaid }, index) => {
    const line = `${index === at ? '❯' : ' '} ${format.number(index + 1)} ${isSaid ? '[x]' : '[ ]'} ${t(`part.${part}`)}`
    return index === at ? theme.accent(line) : line
  })
  return [
    theme.strong(truncate(t('rehearse.askSaid'), columns)),
    ...blank,
    ...lines.slice(first, first + room),
    ...blank,
    ...keysLines(saidKeys, { columns, isByLine }, look),
  ].join('\n')
}
