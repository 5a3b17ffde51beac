import { foldText } from '../domain/fold.ts'
import { plain } from '../views/plain.ts'
import { displayWidth, truncate } from '../views/width.ts'
import {
  answeredLines,
  type Dialog,
  helpLines,
  type Look,
  questionLines,
  withEscape,
} from './prompt-dialog.ts'
import { edit, scrolled, type Typed, typedAtEnd } from './prompt-line.ts'
import type { Choice, ChoiceQuestion, Key } from './prompter.ts'

interface ChoiceState {
  /** Where the cursor stands among the choices that are left. */
  at: number
  filter: Typed
}

/** As many as there are number keys; a longer list is narrowed by typing instead. */
export const mostNumbered = 9

/** One of several. Given a long list, what is typed narrows it: every word must occur in the label or the hint. */
export function choiceDialog<T>(
  question: ChoiceQuestion<T>,
  look: Look,
): Dialog<ChoiceState, Choice<T>> {
  const { theme, words } = look
  const message = plain(question.message)
  const choices = question.choices.map((choice) => ({
    choice,
    label: plain(choice.label),
    hint: plain(choice.hint ?? ''),
    folded: foldText(`${choice.label} ${choice.hint ?? ''}`),
  }))
  const isLong = choices.length > mostNumbered
  const isAfter = question.isAfter === true
  const initial = choices.findIndex(({ choice }) => choice.value === question.initial)

  return {
    initial: { at: Math.max(0, initial), filter: typedAtEnd('') },
    key: (state, key) => moved(state, key) ?? (isLong ? narrowed(state, key) : picked(state, key)),
    view({ at, filter }, { columns, rows, isByLine = false }) {
      const lines = questionLines(message, columns, look)
      const left = listLeft(filter.text)
      // The cursor is drawn, not placed: terminals disagree on where a placed one is after a resize when longer
      // lines follow it.
      if (isLong) {
        const { shown, before } = scrolled(filter, columns - 4)
        lines.push(`  ${before}${theme.accent('▏')}${shown.slice(before.length)}`)
      }
      const room = Math.max(1, Math.min(isLong ? 10 : mostNumbered, rows - lines.length - 1))
      const first = Math.max(0, Math.min(at - Math.floor(room / 2), left.length - room))
      for (const [i, { label, hint, choice }] of left.slice(first, first + room).entries()) {
        lines.push(choiceLine(label, hint, markOf(choice, i), first + i === at, columns))
      }
      if (left.length === 0) lines.push(`  ${theme.warn(truncate(words.noMatch, columns - 2))}`)
      const more = left.length > room ? ` ${at + 1}/${left.length}` : ''
      const help = withEscape(helpWords(), isAfter, look)
      lines.push(
        ...(isByLine
          ? helpLines(help + more, { columns, isByLine }, look)
          : helpLines(truncate(help, columns - 2 - more.length) + more, { columns }, look)),
      )
      return { lines }
    },
    isAfter,
    // What narrows the list is taken back first.
    escape: ({ filter }) => (filter.text === '' ? undefined : { at: 0, filter: typedAtEnd('') }),
    isOneKey: true,
    takesCtrlD: ({ filter }) => filter.text !== '',
    leave: ({ label }, { columns }) => answeredLines(message, plain(label), columns, look),
  }

  function listLeft(filter: string) {
    const wanted = foldText(filter).split(' ').filter(Boolean)
    return choices.filter(({ folded }) => wanted.every((word) => folded.includes(word)))
  }

  function moved(state: ChoiceState, key: Key): ChoiceState | { done: Choice<T> } | undefined {
    const left = listLeft(state.filter.text)
    if (key.name === 'enter') {
      const chosen = left[state.at]
      return chosen === undefined ? state : { done: chosen.choice }
    }
    const to = movedTo(state.at, left.length, key)
    return to === undefined ? undefined : { ...state, at: to }
  }

  function picked(state: ChoiceState, key: Key): ChoiceState | { done: Choice<T> } {
    if (key.ctrl || key.meta) return state
    const text = key.text.toLowerCase()
    const lettered = (letter: string) =>
      letter === ''
        ? undefined
        : choices.find(({ choice }) => choice.key === letter || choice.alsoKeys?.includes(letter))
    const byLetter =
      lettered(text) ??
      lettered(key.name) ??
      (/^[1-9]$/.test(key.name) ? choices[Number(key.name) - 1] : undefined)
    return byLetter === undefined ? state : { done: byLetter.choice }
  }

  function narrowed(state: ChoiceState, key: Key): ChoiceState {
    const filter = edit(state.filter, { ...key, text: plain(key.text) })
    if (filter === undefined) return state
    return { at: filter.text === state.filter.text ? state.at : 0, filter }
  }

  function helpWords(): string {
    if (isLong) return words.filterHelp
    return choices.some(({ choice }) => choice.key !== undefined)
      ? words.letterHelp
      : words.numberHelp
  }

  function markOf(choice: Choice<T>, index: number): string {
    if (isLong) return ''
    return choice.key ?? words.number(index + 1)
  }

  function choiceLine(label: string, hint: string, mark: string, isAt: boolean, columns: number) {
    const prefix = `${isAt ? '❯' : ' '} `
    const room = columns - 2 - (mark === '' ? 0 : displayWidth(mark) + 2)
    const shown = truncate(label, room)
    const rest = room - displayWidth(shown) - 2
    return [
      isAt ? theme.accent(prefix) : prefix,
      mark === '' ? '' : `${theme.key(mark)}  `,
      isAt ? theme.accent(shown) : shown,
      hint === '' || rest < 8 ? '' : `  ${theme.dim(truncate(hint, rest))}`,
    ].join('')
  }
}

function movedTo(at: number, count: number, key: Key): number | undefined {
  const last = Math.max(0, count - 1)
  if (key.name === 'up' || (key.ctrl && key.name === 'p')) return at === 0 ? last : at - 1
  if (key.name === 'down' || (key.ctrl && key.name === 'n')) return at >= last ? 0 : at + 1
  if (key.name === 'pageup') return Math.max(0, at - 8)
  if (key.name === 'pagedown') return Math.min(last, at + 8)
  return undefined
}
