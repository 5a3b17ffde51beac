import type { Theme } from '../views/theme.ts'
import { truncate } from '../views/width.ts'
import { wrapLine } from '../views/wrap.ts'
import type { Key, LiveMoment, LiveSize } from './prompter.ts'

/** What to draw: lines that fit the size given, and where the cursor stands; without one it is hidden. */
export interface Frame {
  lines: string[]
  cursor?: { row: number; column: number }
}

/** One question as a state machine without a terminal: what a key does, and what is seen. */
export interface Dialog<S, R> {
  initial: S
  key: (state: S, key: Key, at: LiveMoment) => S | { done: R }
  view: (state: S, size: LiveSize, elapsedMs: number) => Frame
  /** The lines that stay on the screen. */
  leave: (result: R, size: LiveSize) => string[]
  tickMs?: number
  tick?: (state: S, elapsedMs: number) => S | { done: R }
  /** One key may answer it, so that text typed on meanwhile could. */
  isOneKey?: boolean
  /** Draws on the alternate screen, where a new window size leaves nothing behind. */
  isFullScreen?: boolean
  /** A question stands before this one, which Esc leads back to; else Esc stops as Ctrl-C does. */
  isAfter?: boolean
  /** What Esc does before it goes back; undefined where it goes back at once. */
  escape?: (state: S, at: LiveMoment) => S | { done: R } | undefined
  /** Whether Ctrl-D means something here; elsewhere it cancels. */
  takesCtrlD?: (state: S) => boolean
  /** Told the last state when the person cancels. */
  onCancel?: (state: S) => void
}

/** The words of the prompts themselves, in the reader's language. */
export interface PrompterWords {
  yes: string
  no: string
  /** The letters that answer yes and no at once, shown beside a yes-no question; `y` and `n` always work too. */
  yesKey: string
  noKey: string
  /** Shown when an answer that is needed is empty. */
  required: string
  /** Beside a question that may be left empty: that Enter skips it. */
  skip: string
  /** The number of a choice, in the reader's digits; the keys of either script answer it. */
  number: (value: number) => string
  /** Under every question: that Esc goes back to the one before, or stops where there is none. */
  escapeHelp: (isAfter: boolean) => string
  /** Under one that Enter with nothing typed leads back from as well. */
  backHelp: string
  /** Beside an answer that is offered: that Enter takes it. */
  takesOffered: string
  /** Under a short list with numbers: a number picks at once; arrows, then Enter. */
  numberHelp: string
  /** Under a short list with letters: a letter picks at once; arrows, then Enter. */
  letterHelp: string
  /** Under a long list: arrows, typing to narrow, Enter. */
  filterHelp: string
  /** When nothing in a long list matches what was typed. */
  noMatch: string
  /** When a line typed whole is none of the answers there are. */
  notAnAnswer: string
  /** Under a text of several lines: an empty line or Ctrl-D ends it, Ctrl-O opens the editor. */
  longHelp: string
  /** When the editor opened by Ctrl-O failed and the text typed here still stands. */
  editorFailed: string
  /** Where a text is kept that could not be used. */
  keptAt: (path: string) => string
}

export interface Look {
  theme: Theme
  words: PrompterWords
}

/** Told by what a key does: back to the question before. */
export const back = Symbol('back')

/** What a key does: Esc goes back from every question, a screen of its own has its own keys. */
export function pressed<S, R>(
  dialog: Dialog<S, R>,
  state: S,
  key: Key,
  at: LiveMoment,
): S | { done: R } | typeof back {
  if (key.name !== 'escape') return dialog.key(state, key, at)
  return dialog.escape === undefined ? back : (dialog.escape(state, at) ?? back)
}

/** Beside the keys of a list: how to leave it. */
export function withEscape(help: string, isAfter: boolean, { words }: Look): string {
  return `${help} · ${words.escapeHelp(isAfter)}`
}

/** How to answer, dimmed on one line; where the lines scroll up by themselves, on as many as it takes. */
export function helpLines(
  help: string,
  { columns, isByLine = false }: Pick<LiveSize, 'columns' | 'isByLine'>,
  { theme }: Pick<Look, 'theme'>,
): string[] {
  const lines = isByLine ? wrapLine(help, columns - 2) : [truncate(help, columns - 2)]
  return lines.map((line) => `  ${theme.dim(line)}`)
}

/** The question's own lines: a mark, then the message, continued under itself. */
export function questionLines(
  message: string,
  columns: number,
  { theme }: Look,
  mark = theme.accent('?'),
): string[] {
  return wrapLine(message, columns - 2).map(
    (line, i) => `${i === 0 ? mark : ' '} ${theme.strong(line)}`,
  )
}

/** What stays of a question once answered. */
export function answeredLines(message: string, answer: string, columns: number, look: Look) {
  const { theme } = look
  if (answer === '') return questionLines(message, columns, look, theme.good('✔'))
  const whole = wrapLine(`${message} ${answer}`, columns - 2)
  if (whole.length === 1 && !answer.includes('\n'))
    return [`${theme.good('✔')} ${theme.strong(message)} ${theme.accent(answer)}`]
  return [
    ...questionLines(message, columns, look, theme.good('✔')),
    ...answer
      .split('\n')
      .flatMap((line) => wrapLine(line, columns - 2))
      .map((line) => `  ${theme.accent(line)}`),
  ]
}
