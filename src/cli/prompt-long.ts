import { plain, plainBlock } from '../views/plain.ts'
import { displayWidth } from '../views/width.ts'
import { truncateStyled, wrapLine, wrapStretches } from '../views/wrap.ts'
import {
  answeredLines,
  type Dialog,
  type Look,
  questionLines,
  withEscape,
} from './prompt-dialog.ts'
import { edit, insert, lineEnd, lineStart, type Typed, typedAtEnd } from './prompt-line.ts'
import type { Key, LongQuestion } from './prompter.ts'

interface LongState {
  typed: Typed
  fault?: string
}

/** The text finished here, or the wish to go on with it in the editor. */
export type LongResult = { text: string } | { toEdit: string }

/** Several lines typed in place. `firstFault` is shown at first: why the editor gave nothing. */
export function longDialog(
  question: LongQuestion,
  look: Look,
  firstFault?: string,
): Dialog<LongState, LongResult> {
  const { theme, words } = look
  const message = plain(question.message)
  const initial = { typed: typedAtEnd(plainBlock(question.initial ?? '')) }
  const isAfter = question.isAfter === true
  const escapes = ({ typed }: LongState) =>
    isAfter || question.keep !== undefined || typed.text === initial.typed.text
  return {
    isAfter,
    escape: (state) => (escapes(state) ? undefined : state),
    initial: firstFault === undefined ? initial : { ...initial, fault: firstFault },
    key({ typed }, key) {
      const isEnd = typed.at === typed.text.length
      if (key.ctrl && key.name === 'o') return { done: { toEdit: typed.text } }
      if (key.ctrl && key.name === 'd' && isEnd) return { done: { text: typed.text.trimEnd() } }
      if (key.name === 'enter') {
        // An empty line at the end says that this was all.
        if (isEnd && lineStart(typed) === typed.at) return { done: { text: typed.text.trimEnd() } }
        return { typed: insert(typed, '\n') }
      }
      if (key.name === 'paste') return { typed: insert(typed, plainBlock(key.text)) }
      const next = movedUpOrDown(typed, key) ?? edit(typed, key)
      return { typed: next ?? typed }
    },
    view(state, { columns, rows }) {
      const { typed, fault } = state
      const lines = questionLines(message, columns, look)
      const faultLines =
        fault === undefined
          ? []
          : wrapLine(plain(fault), columns - 2).map((line) => `  ${theme.bad(line)}`)
      const { shown, row, column } = laidOut(typed, columns - 4)
      const room = Math.max(1, rows - lines.length - faultLines.length - 1)
      const first = Math.max(0, Math.min(row - room + 1, shown.length - room))
      const cursor = { row: lines.length + row - first, column: 2 + column }
      for (const line of shown.slice(first, first + room)) lines.push(`${theme.dim('│')} ${line}`)
      const help = escapes(state) ? withEscape(words.longHelp, isAfter, look) : words.longHelp
      lines.push(...faultLines, `  ${theme.dim(truncateStyled(help, columns - 2))}`)
      return { lines, cursor }
    },
    leave: (result, { columns }) =>
      'text' in result ? answeredLines(message, result.text, columns, look) : [],
    takesCtrlD: () => true,
    onCancel: ({ typed }) => question.keep?.(typed.text.trimEnd()),
  }
}

function movedUpOrDown(typed: Typed, key: Key): Typed | undefined {
  if (key.name !== 'up' && key.name !== 'down') return undefined
  const start = lineStart(typed)
  const column = displayWidth(typed.text.slice(start, typed.at))
  if (key.name === 'up') {
    if (start === 0) return { ...typed, at: 0 }
    const above = lineStart({ text: typed.text, at: start - 1 })
    return { ...typed, at: atColumn(typed.text, above, column) }
  }
  const end = lineEnd(typed)
  if (end === typed.text.length) return { ...typed, at: end }
  return { ...typed, at: atColumn(typed.text, end + 1, column) }
}

/** The place in the line that begins at `start` which stands in the same column, or the line's end. */
function atColumn(text: string, start: number, column: number): number {
  const line = text.slice(start, lineEnd({ text, at: start }))
  const [stretch] = wrapStretches(line, Math.max(1, column))
  return start + (column === 0 ? 0 : Math.min(line.length, stretch?.end ?? 0))
}

function laidOut({ text, at }: Typed, width: number) {
  const shown: string[] = []
  let row = 0
  let column = 0
  let offset = 0
  for (const line of text.split('\n')) {
    for (const { start, end } of wrapStretches(line, width)) {
      if (at >= offset + start && at <= offset + end) {
        row = shown.length
        column = Math.min(width, displayWidth(text.slice(offset + start, at)))
      }
      shown.push(line.slice(start, end).trimEnd())
    }
    offset += line.length + 1
  }
  return { shown, row, column }
}
