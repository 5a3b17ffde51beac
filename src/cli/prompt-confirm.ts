import { plain } from '../views/plain.ts'
import { truncate } from '../views/width.ts'
import { styledWidth } from '../views/wrap.ts'
import { answeredLines, type Dialog, type Look, questionLines } from './prompt-dialog.ts'
import type { ConfirmQuestion } from './prompter.ts'

/** Yes or no by one key; Enter takes the one marked. */
export function confirmDialog(question: ConfirmQuestion, look: Look): Dialog<null, boolean> {
  const { theme, words } = look
  const message = plain(question.message)
  const initial = question.initial === true
  const isAfter = question.isAfter === true
  return {
    initial: null,
    isOneKey: true,
    isAfter,
    key(state, key) {
      if (key.ctrl || key.meta) return state
      if (key.name === 'enter') return { done: initial }
      const text = key.text.toLowerCase()
      if (text === words.yesKey) return { done: true }
      if (text === words.noKey) return { done: false }
      if (key.name === 'y') return { done: true }
      if (key.name === 'n') return { done: false }
      return state
    },
    view(_state, { columns }) {
      const lines = questionLines(message, columns, look)
      const hint = `(${marked(words.yesKey, initial)}/${marked(words.noKey, !initial)})`
      const last = lines.at(-1) ?? ''
      if (styledWidth(last) + styledWidth(hint) + 2 <= columns) {
        lines[lines.length - 1] = `${last} ${hint}`
      } else lines.push(`  ${hint}`)
      const row = lines.length - 1
      const cursor = { row, column: styledWidth(lines[row] ?? '') + 1 }
      lines.push(`  ${theme.dim(truncate(words.escapeHelp(isAfter), columns - 2))}`)
      return { lines, cursor }
    },
    leave: (isYes, { columns }) =>
      answeredLines(message, isYes ? words.yes : words.no, columns, look),
  }

  // A script without capitals marks the one Enter takes by brackets.
  function marked(letter: string, isInitial: boolean): string {
    if (!isInitial) return theme.dim(letter)
    const capital = letter.toUpperCase()
    return theme.accent(capital === letter ? `[${letter}]` : capital)
  }
}
