import { createInterface, type Interface } from 'node:readline'
import { foldText } from '../domain/fold.ts'
import { plain } from '../views/plain.ts'
import { BetweenQuestions } from './between-questions.ts'
import { endAs } from './cancelled-by.ts'
import { endings } from './ending-signals.ts'
import { cancelled, wentBack } from './gone-back.ts'
import { lineOfSeveral } from './line-of-several.ts'
import { choiceDialog, mostNumbered } from './prompt-choice.ts'
import { confirmDialog } from './prompt-confirm.ts'
import { back, type Dialog, type Look, type PrompterWords, pressed } from './prompt-dialog.ts'
import { runEditor } from './prompt-editor.ts'
import { readKey } from './prompt-key.ts'
import { liveDialog } from './prompt-live.ts'
import { longDialog } from './prompt-long.ts'
import { Session } from './prompt-session.ts'
import { textDialog } from './prompt-text.ts'
import type { ChoiceQuestion, Key, LiveSize, Prompter, TextQuestion } from './prompter.ts'
import type { PrompterOptions } from './prompter-options.ts'
import { terminalSize } from './terminal-size.ts'

/** What a line typed, without its end, means to a dialog; undefined when it is no answer to it. */
type Reading = (line: string) => Key[] | undefined

const enter: Key = { name: 'enter', text: '', ctrl: false, meta: false, shift: false }
const startAnew: Key = { ...enter, name: 'u', ctrl: true }
const escape: Key = { ...enter, name: 'escape' }
const typed = (text: string): Key => readKey(text, text === ' ' ? { name: 'space' } : {})
const pasted = (text: string): Key => ({ ...enter, name: 'paste', text })

/** The line instead of what stood there; an empty one leaves that. */
const asText: Reading = (line) => (line === '' ? [enter] : [startAnew, pasted(line), enter])
/** One line more of several. */
const asFurtherLine: Reading = (line) => (line === '' ? [enter] : [pasted(line), enter])
/** Each character is a key; where they narrow a list, instead of those before. */
const asKeys: Reading = (line) => (line === '' ? [enter] : [startAnew, ...[...line].map(typed)])

/** One letter is a key, a whole word only the answer it is: the o in "no idea" chooses nothing. */
function asAnswer(answers: readonly { words: readonly string[]; key: string }[]): Reading {
  return (line) => {
    const said = foldText(line)
    if (line.trim() === '') return [enter]
    if ([...line.trim()].length === 1) return [typed(line.trim())]
    const answer = answers.find(({ words }) => words.some((word) => foldText(word) === said))
    return answer === undefined ? undefined : [typed(answer.key)]
  }
}

function asConfirmed({ yes, no, yesKey, noKey }: PrompterWords): Reading {
  return asAnswer([
    { words: [yes, 'yes'], key: yesKey },
    { words: [no, 'no'], key: noKey },
  ])
}

/** A list too long for number keys is narrowed by what is typed, and only Enter takes from it. */
function asChosen<T>({ choices }: ChoiceQuestion<T>): Reading {
  if (choices.length > mostNumbered) return asKeys
  return asAnswer(
    choices.map(({ label, key }, i) => ({ words: [plain(label)], key: key ?? String(i + 1) })),
  )
}

/** Esc, or two dots, which no keyboard and no shell of an editor keeps for itself. */
function isEscape(line: string): boolean {
  return ['..', '\u001b'].includes(line.trim())
}

// No line that is waiting comes later than this after the one before.
const waitingMs = 50

/**
 * The prompter for a terminal that cannot move its cursor (TERM=dumb, as in the shell of an editor): each question is
 * written once and answered by a line. The dialogs are those of the other prompter; a key is typed and then entered.
 */
export function createPrompter({ input, output, theme, words, editor }: PrompterOptions): Prompter {
  const look: Look = { theme, words }
  const lines: string[] = []
  let reader: Interface | undefined
  let isEnding = false
  const between = new BetweenQuestions()
  // The question that lines typed ahead answer, and no other, until it ends with an empty one.
  let ofLines: TextQuestion | undefined
  let take: ((line: string | undefined) => void) | undefined

  return {
    text: (question) =>
      question.more === undefined
        ? ask(textDialog(question, look), asText)
        : askLine(question, question.more),
    async long(question) {
      // What stands there already is a line of its own, which the next is written under.
      const initial = question.initial === undefined ? '' : `${question.initial.trimEnd()}\n`
      const dialog = longDialog({ ...question, initial: initial.trimStart() }, look)
      const result = await ask(dialog, asFurtherLine, { isShownAgain: false })
      return 'text' in result ? result.text : result.toEdit
    },
    confirm: (question) => ask(confirmDialog(question, look), asConfirmed(words)),
    choice: async (question) => (await ask(choiceDialog(question, look), asChosen(question))).value,
    editor(question, use) {
      if (isEnding) return Promise.reject(cancelled())
      output.write(`? ${plain(question.message)}\n`)
      return runEditor(
        {
          command: editor,
          initial: question.initial ?? '',
          extension: question.extension ?? '.txt',
          onKept: (path) => void output.write(`${words.keptAt(path)}\n`),
        },
        use,
      )
    },
    async live(screen) {
      const dialog = liveDialog(screen)
      const result = await ask(dialog, asKeys)
      for (const line of dialog.leave(result, size())) output.write(`${line}\n`)
      return result
    },
  }

  function size(): LiveSize {
    return {
      columns: terminalSize('columns', output.columns) - 1,
      rows: terminalSize('rows', output.rows) - 1,
      isByLine: true,
    }
  }

  async function askLine(question: TextQuestion, more: (lines: string[]) => void): Promise<string> {
    ofLines = question
    const line = await lineOfSeveral(question, more, {
      ask: (one) => ask(textDialog(one, look), asText, { takesLines: true }),
      isAhead: () => lines.length > 0,
    })
    if (line === '') ofLines = undefined
    return line
  }

  /** Undefined at the end of the input, and at a signal to end. */
  function nextLine(keepsAhead: boolean): Promise<string | undefined> {
    const waiting = keepsAhead ? undefined : lines.shift()
    if (waiting !== undefined) return Promise.resolve(waiting)
    return new Promise((resolve) => {
      take = resolve
      startReading()
    })
  }

  function startReading() {
    if (reader === undefined) {
      reader = createInterface({ input, terminal: false })
      reader.on('line', (line) => (take === undefined ? lines.push(line) : given(line)))
      reader.on('close', () => {
        reader = undefined
        given(undefined)
      })
    } else reader.resume()
  }

  /** Takes what was typed before a question came up: the terminal gives it a line at a time, as if it were the answer. */
  async function takeAhead() {
    startReading()
    for (let before = -1; before !== lines.length; ) {
      before = lines.length
      await new Promise((resolve) => setTimeout(resolve, waitingMs))
    }
    reader?.pause()
  }

  function given(line: string | undefined) {
    const resolve = take
    take = undefined
    // Paused, the program can end, and an editor has the terminal to itself.
    reader?.pause()
    resolve?.(line)
  }

  async function ask<S, R>(
    dialog: Dialog<S, R>,
    read: Reading,
    { isShownAgain = true, takesLines = false } = {},
  ): Promise<R> {
    if (isEnding) throw cancelled()
    const keepsAhead = ofLines !== undefined && !takesLines
    const session = new Session(dialog, () => performance.now())
    let isCut = false
    const onSignal = (signal: NodeJS.Signals) => {
      endAs(signal)
      if (signal !== 'SIGINT') isEnding = true
      isCut = true
      given(undefined)
    }
    for (const signal of endings) process.on(signal, onSignal)
    const heard = between.end()
    if (heard !== undefined) onSignal(heard)
    try {
      if (keepsAhead) await takeAhead()
      session.start()
      let isShown = false
      for (let outcome = session.outcome(); ; outcome = session.outcome()) {
        if (outcome === back) {
          dialog.onCancel?.(session.state)
          if (!dialog.isAfter) leaveLines()
          throw wentBack(dialog)
        }
        if (outcome !== undefined) return outcome.done
        if (!isShown || isShownAgain) show(dialog, session)
        isShown = true
        output.write('> ')
        const line = isCut ? undefined : await nextLine(keepsAhead)
        if (line === undefined) {
          output.write('\n')
          dialog.onCancel?.(session.state)
          leaveLines()
          throw cancelled()
        }
        const before = session.state
        const keys = isEscape(line) ? [escape] : read(line)
        for (const key of keys ?? []) {
          session.take((state, elapsedMs) => pressed(dialog, state, key, { ...size(), elapsedMs }))
        }
        // A key that a question knows ends it or is seen in what it shows.
        const isUnknown = keys === undefined || (session.state === before && !session.isOver)
        if (isUnknown && !dialog.isFullScreen) output.write(`${words.notAnAnswer}\n`)
      }
    } finally {
      between.begin()
      for (const signal of endings) process.removeListener(signal, onSignal)
    }
  }

  /** What was typed ahead of a question that ends all of them. */
  function leaveLines() {
    const left = lines.splice(0).filter((one) => one.trim() !== '')
    if (left.length > 0) ofLines?.more?.(left.map(plain))
  }

  function show<S, R>(dialog: Dialog<S, R>, session: Session<S, R>) {
    const { lines: shown } = dialog.view(session.state, size(), session.elapsed())
    // A screen fills its window with empty lines, which here would only push what matters up.
    const packed = shown.filter((line, i) => line.trim() !== '' || shown[i - 1]?.trim() !== '')
    output.write(`${packed.map((line) => line.trimEnd()).join('\n')}\n`)
  }
}
