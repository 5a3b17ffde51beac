import type {
  ChoiceQuestion,
  ConfirmQuestion,
  EditorQuestion,
  Key,
  LiveScreen,
  LongQuestion,
  Prompter,
  TextQuestion,
} from '../../src/cli/prompter.ts'
import { NetError } from '../../src/domain/error.ts'

/** What the scripted person does at one question. */
export type ScriptedAnswer =
  /** To `text`, and to `long`. A text the question finds fault with is followed by the next answer. */
  | { text: string }
  /** Esc: to the question before, or out; `typed` is what stood there by then. */
  | { back: true; typed?: string }
  /** To `choice`: a choice's key, its label, or its value. */
  | { choose: unknown }
  | { confirm: boolean }
  /** To `editor`: what is saved, given what the file held. */
  | { edit: string | ((initial: string) => string) }
  /** To `live`: keys by name (`space`, `q`, `ctrl-x`), each pressed at its time since the screen came up. */
  | { keys: string[]; atMs?: number[] }
  /** Ctrl-C, at any question; `typed` is what stood there by then. */
  | { interrupt: true; typed?: string }

export interface AskedQuestion {
  kind: 'text' | 'long' | 'choice' | 'confirm' | 'editor' | 'live'
  message: string
  /** The labels offered. */
  choices?: string[]
  initial?: unknown
  offered?: string
  /** What Enter alone does there, where the question says it. */
  emptyMeans?: string
  /** What the question found wrong with the answers before the last. */
  faults?: string[]
}

export interface ScriptedPrompter extends Prompter {
  /** In the order they came. */
  readonly asked: AskedQuestion[]
  /** All that `live` drew, a frame for the start and one for each key and tick. */
  readonly frames: string[]
  /** Throws when answers are left over, or when a question found no answer or one of another kind. */
  finish: () => void
}

/** A person who answers by a script. `size` is what `live` is told. */
export function scriptedPrompter(
  answers: ScriptedAnswer[],
  size: { columns: number; rows: number } = { columns: 79, rows: 24 },
): ScriptedPrompter {
  const left = [...answers]
  const asked: AskedQuestion[] = []
  const frames: string[] = []
  let mismatch: Error | undefined

  function fail(complaint: string): never {
    mismatch ??= new Error(complaint)
    throw mismatch
  }

  /** The next answer; Ctrl-C is dealt with here. */
  function next(
    question: AskedQuestion,
    {
      keep,
      isAfter = false,
      canGoBack = false,
    }: { keep?: (typed: string) => void; isAfter?: boolean; canGoBack?: boolean },
  ): ScriptedAnswer {
    const answer = left.shift()
    if (answer === undefined) fail(`The script has no answer for: ${JSON.stringify(question)}`)
    const isBack = 'back' in answer && !canGoBack
    if ('interrupt' in answer || isBack) {
      keep?.(answer.typed ?? '')
      const key = isBack && isAfter ? 'prompt.back' : 'prompt.cancelled'
      throw new NetError('cancelled', key, {})
    }
    return answer
  }

  function unfit(question: AskedQuestion, answer: ScriptedAnswer): never {
    return fail(`${JSON.stringify(answer)} is no answer to: ${JSON.stringify(question)}`)
  }

  function record(question: AskedQuestion): AskedQuestion {
    asked.push(question)
    return question
  }

  return {
    asked,
    frames,
    finish() {
      if (mismatch !== undefined) throw mismatch
      if (left.length > 0) throw new Error(`Answers left over: ${JSON.stringify(left)}`)
    },

    async text(question: TextQuestion) {
      const seen = record({ kind: 'text', ...messageAndInitial(question) })
      for (;;) {
        const answer = next(seen, question)
        if ('back' in answer && question.canGoBack === true) return ''
        if (!('text' in answer)) unfit(seen, answer)
        const text = answer.text.trim() || (question.offered ?? '')
        if (text === '' && (question.isOptional === true || question.canGoBack === true))
          return text
        const fault = text === '' ? 'required' : question.validate?.(text)
        if (fault === undefined) return text
        seen.faults = [...(seen.faults ?? []), fault]
      }
    },

    async long(question: LongQuestion) {
      const seen = record({ kind: 'long', ...messageAndInitial(question) })
      const answer = next(seen, question)
      if (!('text' in answer)) unfit(seen, answer)
      return answer.text.trimEnd()
    },

    async choice<T>(question: ChoiceQuestion<T>) {
      const labels = question.choices.map(({ label }) => label)
      const seen = record({ kind: 'choice', choices: labels, ...messageAndInitial(question) })
      const answer = next(seen, question)
      if (!('choose' in answer)) unfit(seen, answer)
      const wanted = answer.choose
      const chosen =
        question.choices.find(({ key }) => key !== undefined && key === wanted) ??
        question.choices.find(({ alsoKeys }) => alsoKeys?.some((key) => key === wanted)) ??
        question.choices.find(({ label }) => label === wanted) ??
        question.choices.find(({ value }) => value === wanted)
      return chosen === undefined ? unfit(seen, answer) : chosen.value
    },

    async confirm(question: ConfirmQuestion) {
      const seen = record({ kind: 'confirm', ...messageAndInitial(question) })
      const answer = next(seen, question)
      return 'confirm' in answer ? answer.confirm : unfit(seen, answer)
    },

    async editor<T>(question: EditorQuestion, use: (text: string) => T | Promise<T>) {
      const seen = record({ kind: 'editor', ...messageAndInitial(question) })
      const answer = next(seen, {})
      if (!('edit' in answer)) return unfit(seen, answer)
      const { edit } = answer
      return use(typeof edit === 'string' ? edit : edit(question.initial ?? ''))
    },

    async live<S, R>(screen: LiveScreen<S, R>) {
      const seen = record({ kind: 'live', message: '' })
      const draw = (state: S, elapsedMs: number) => {
        frames.push(screen.view(state, { ...size, elapsedMs }))
      }
      let state = screen.initial
      draw(state, 0)
      const answer = next(seen, screen)
      if (!('keys' in answer)) return unfit(seen, answer)
      let now = 0
      for (const [i, name] of answer.keys.entries()) {
        const at = answer.atMs?.[i] ?? now
        for (const tickAt of ticks(screen.tickMs, now, at)) {
          const ticked = screen.tick?.(state, tickAt) ?? state
          if (isDone<S, R>(ticked)) return fail(`The screen ended before the key ${name}`)
          state = ticked
          draw(state, tickAt)
        }
        now = at
        if (name === 'ctrl-c') throw new NetError('cancelled', 'prompt.cancelled', {})
        const pressed = screen.key(state, keyNamed(name), { ...size, elapsedMs: now })
        if (isDone<S, R>(pressed)) {
          if (i < answer.keys.length - 1) return fail(`The screen ended at the key ${name}`)
          return pressed.done
        }
        state = pressed
        draw(state, now)
      }
      return fail(`The keys ${answer.keys.join(' ')} did not end the screen`)
    },
  }
}

function messageAndInitial(question: {
  message: string
  initial?: unknown
  offered?: string
  emptyMeans?: string
}) {
  const { message, initial, offered, emptyMeans } = question
  return {
    message,
    ...(initial === undefined ? {} : { initial }),
    ...(offered === undefined ? {} : { offered }),
    ...(emptyMeans === undefined ? {} : { emptyMeans }),
  }
}

/** When the clock ticks after `from`, up to and including `to`. */
function* ticks(tickMs: number | undefined, from: number, to: number): Iterable<number> {
  if (tickMs === undefined) return
  for (let at = (Math.floor(from / tickMs) + 1) * tickMs; at <= to; at += tickMs) yield at
}

function keyNamed(name: string): Key {
  const ctrl = name.startsWith('ctrl-')
  const bare = ctrl ? name.slice('ctrl-'.length) : name
  const text = bare === 'space' ? ' ' : [...bare].length === 1 && !ctrl ? bare : ''
  return { name: bare, text, ctrl, meta: false, shift: false }
}

function isDone<S, R>(next: S | { done: R }): next is { done: R } {
  return typeof next === 'object' && next !== null && 'done' in next
}
