import type { Theme } from '../views/theme.ts'
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
  /** Under a question that may be left for the one before: that Esc does it. */
  backHelp: string
  /** The same where Enter with nothing typed takes what is offered; empty where no key does it. */
  offeredBackHelp: string
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
