import { plain } from '../views/plain.ts'
import { displayWidth, truncate } from '../views/width.ts'
import { styledWidth, wrapLine } from '../views/wrap.ts'
import { answeredLines, type Dialog, helpLines, type Look, questionLines } from './prompt-dialog.ts'
import { edit, scrolled, type Typed, typedAtEnd } from './prompt-line.ts'
import type { TextQuestion } from './prompter.ts'

interface TextState {
  typed: Typed
  fault?: string | undefined
}

// Fewer cells than this to type in, and the typing goes on a line of its own.
const leastRoom = 24

/** One line of text, scrolled sideways when it grows longer than its room. */
export function textDialog(question: TextQuestion, look: Look): Dialog<TextState, string> {
  const { theme, words } = look
  const message = plain(question.message)
  const isOptional = question.isOptional === true
  const canGoBack = question.canGoBack === true
  const offered = plain(question.offered ?? '')
  const isAfter = question.isAfter === true || canGoBack
  const initial = plain(question.initial ?? '')
  // What is typed, and is not kept, is not lost by a slip of the finger.
  const escapes = ({ typed }: TextState) =>
    isAfter || question.keep !== undefined || typed.text === initial
  return {
    initial: { typed: typedAtEnd(initial) },
    isAfter,
    escape: (state) => (canGoBack ? { done: '' } : escapes(state) ? undefined : state),
    key(state, key) {
      if (key.name === 'enter') {
        const text = state.typed.text.trim() || offered
        const fault = faultOf(text)
        return fault === undefined ? { done: text } : { typed: state.typed, fault }
      }
      const typed = edit(
        state.typed,
        key.name === 'paste' ? { ...key, text: plain(firstLine(key.text)) } : key,
      )
      return typed === undefined ? state : { typed }
    },
    view(state, { columns, isByLine = false }) {
      const { typed, fault } = state
      const asked = questionLines(message, columns, look)
      const last = asked.at(-1) ?? ''
      const isBeside = columns - styledWidth(last) - 1 >= leastRoom
      const lines = isBeside ? asked : [...asked, ' ']
      const indent = isBeside ? styledWidth(last) + 1 : 2
      const row = lines.length - 1
      // Where the lines scroll up by themselves there is room for all of it.
      const { shown, column } = isByLine
        ? { shown: typed.text, column: 0 }
        : scrolled(typed, columns - indent)
      const input = typed.text === '' ? theme.dim(truncate(ghost(), columns - indent)) : shown
      lines[row] = `${lines[row]} ${input}`
      if (fault !== undefined) {
        for (const line of wrapLine(plain(fault), columns - 2)) lines.push(`  ${theme.bad(line)}`)
      }
      const help =
        canGoBack && offered === ''
          ? words.backHelp
          : escapes(state)
            ? words.escapeHelp(isAfter)
            : ''
      if (help !== '') lines.push(...helpLines(help, { columns, isByLine }, look))
      return { lines, cursor: { row, column: indent + column } }
    },
    leave: (text, { columns }) =>
      text === '' && (canGoBack || question.isAside === true)
        ? []
        : answeredLines(message, text, columns, look),
    takesCtrlD: ({ typed }) => typed.text !== '',
    onCancel: ({ typed }) => question.keep?.(typed.text.trim()),
  }

  function firstLine(pasted: string): string {
    if (question.more === undefined) return pasted.trimEnd()
    const [first = '', ...others] = pasted.split('\n').filter((line) => line.trim() !== '')
    if (others.length > 0) question.more(others.map(plain))
    return first
  }

  function faultOf(text: string): string | undefined {
    if (text !== '') return question.validate?.(text)
    return isOptional || canGoBack ? undefined : words.required
  }

  function ghost(): string {
    const parts = [
      offered === '' ? '' : `${offered} · ${words.takesOffered}`,
      question.placeholder ?? '',
      isOptional ? (question.emptyMeans ?? words.skip) : '',
    ]
    return plain(parts.filter((part) => displayWidth(part) > 0).join(' · '))
  }
}
