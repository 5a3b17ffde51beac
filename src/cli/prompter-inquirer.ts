import { Writable } from 'node:stream'
import {
  AbortPromptError,
  CancelPromptError,
  createPrompt,
  ExitPromptError,
  useEffect,
  useState,
} from '@inquirer/core'
import { createPromptModule } from 'inquirer'
import { NetError } from '../domain/error.ts'
import { plain } from '../views/plain.ts'
import { BetweenQuestions } from './between-questions.ts'
import { endAs, endWithTerminal } from './cancelled-by.ts'
import { endings } from './ending-signals.ts'
import { cancelled, isBack, wentBack } from './gone-back.ts'
import { lineOfSeveral } from './line-of-several.ts'
import { PromptArea, roomOn } from './prompt-area.ts'
import { choiceDialog } from './prompt-choice.ts'
import { confirmDialog } from './prompt-confirm.ts'
import { back, type Dialog, type Look } from './prompt-dialog.ts'
import { runEditor } from './prompt-editor.ts'
import { TypedKeys } from './prompt-keys.ts'
import { liveDialog } from './prompt-live.ts'
import { longDialog } from './prompt-long.ts'
import { DialogRun } from './prompt-run.ts'
import { textDialog } from './prompt-text.ts'
import type { EditorQuestion, LongQuestion, Prompter, TextQuestion } from './prompter.ts'
import type { PrompterOptions } from './prompter-options.ts'
import { linesTyped } from './typed-ahead.ts'

/**
 * The prompter that draws on a terminal. inquirer reads the keys and redraws; what a question shows and what a key
 * does are the dialogs' affair (prompt-*.ts), because inquirer's own prompts speak English, never answer Ctrl-D, and
 * miscount lines with half-spaces or vowel marks.
 */
export function createPrompter(options: PrompterOptions): Prompter {
  const { input, output } = options
  const look: Look = { theme: options.theme, words: options.words }
  // After a signal to end, a caller that goes on asking must not be able to.
  let isEnding = false
  // A terminal that was closed cannot be set back to what it was; what was typed in it is to be kept all the same.
  const onGone = (error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EIO')) throw error
    isEnding = true
    endWithTerminal()
  }
  input.on('error', onGone)
  const keys = new TypedKeys(input)
  const between = new BetweenQuestions()
  // The question that lines typed ahead answer, and no other, until it ends with an empty one.
  let ofLines: TextQuestion | undefined

  return {
    text: (question) =>
      question.more === undefined
        ? ask(textDialog(question, look))
        : askLine(question, question.more),
    long: askLong,
    confirm: (question) => ask(confirmDialog(question, look)),
    choice: async (question) => (await ask(choiceDialog(question, look))).value,
    editor,
    live: (screen) => ask(liveDialog(screen)),
  }

  async function askLine(question: TextQuestion, more: (lines: string[]) => void): Promise<string> {
    ofLines = question
    const line = await lineOfSeveral(question, more, {
      ask: (one) => ask(textDialog(one, look), true),
      isAhead: () => keys.isAhead,
    })
    if (line === '') ofLines = undefined
    return line
  }

  async function askLong(question: LongQuestion): Promise<string> {
    let initial = question.initial ?? ''
    let fault: string | undefined
    for (;;) {
      const result = await ask(longDialog({ ...question, initial }, look, fault))
      if ('text' in result) return result.text
      initial = result.toEdit
      try {
        const edited = {
          message: question.message,
          initial,
          extension: question.extension ?? '.txt',
        }
        return await editor(edited, (text) => text.trimEnd())
      } catch (error) {
        if (!(error instanceof NetError) || error.kind === 'cancelled') throw error
        fault =
          'path' in error.params ? look.words.keptAt(error.params.path) : look.words.editorFailed
      }
    }
  }

  function editor<T>(question: EditorQuestion, use: (text: string) => T | Promise<T>): Promise<T> {
    if (isEnding) return Promise.reject(cancelled())
    output.write(`${look.theme.accent('?')} ${look.theme.strong(plain(question.message))}\n`)
    return runEditor(
      {
        command: options.editor,
        initial: question.initial ?? '',
        extension: question.extension ?? '.txt',
        onKept: (path) => void output.write(`${look.words.keptAt(path)}\n`),
      },
      use,
    )
  }

  async function ask<S, R>(dialog: Dialog<S, R>, takesLines = false): Promise<R> {
    if (isEnding) throw cancelled()
    const area = new PromptArea(output, dialog.isFullScreen === true)
    const stopped = new AbortController()
    const run = new DialogRun(dialog, {
      input,
      output,
      area,
      keys,
      clock: () => performance.now(),
      keepsAhead: ofLines !== undefined && !takesLines,
      onStop: () => stopped.abort(),
      onGone,
    })
    const onExit = () => {
      area.restore()
      input.setRawMode?.(false)
    }
    const onSignal = (ending: NodeJS.Signals) => {
      endAs(ending)
      isEnding = true
      stopped.abort()
    }
    process.once('exit', onExit)
    keys.read()
    for (const signal of endings) process.on(signal, onSignal)
    try {
      const heard = between.end()
      if (heard !== undefined) {
        endAs(heard)
        isEnding = heard !== 'SIGINT'
        throw cancelled()
      }
      const result = await inquired(dialog, run, { input, output, area, signal: stopped.signal })
      area.restore()
      if (result === back) throw wentBack(dialog)
      for (const line of dialog.leave(result, roomOn(output))) output.write(`${line}\n`)
      return result
    } catch (error) {
      area.restore()
      run.end()
      // What is typed on behind an Esc answers the question it went back to.
      const left = isBack(error) ? [] : linesTyped(keys.takeAhead())
      if (!isCancelling(error)) throw error
      dialog.onCancel?.(run.session.state)
      if (left.length > 0) ofLines?.more?.(left)
      throw error instanceof NetError ? error : cancelled()
    } finally {
      run.end()
      between.begin()
      process.removeListener('exit', onExit)
      for (const signal of endings) {
        // A terminal that is closed says so twice: the second must not end what is still being kept.
        if (!(isEnding && signal === 'SIGHUP')) process.removeListener(signal, onSignal)
      }
    }
  }
}

/** Lets inquirer run a dialog to its end: it reads the keys, and draws again where the dialog asks for it. */
async function inquired<S, R>(
  dialog: Dialog<S, R>,
  run: DialogRun<S, R>,
  {
    input,
    output,
    area,
    signal,
  }: Pick<PrompterOptions, 'input' | 'output'> & { area: PromptArea; signal: AbortSignal },
): Promise<R | typeof back> {
  const { session } = run
  const prompt = createPrompt<R | typeof back, unknown>((_question, done) => {
    const [turn, setTurn] = useState(0)
    useEffect((rl) => run.begin(rl, () => setTurn((before) => before + 1)), [])
    const outcome = session.outcome()
    if (outcome !== undefined) {
      done(outcome === back ? back : outcome.done)
      return area.drawNothing()
    }
    if (turn === 0) return ' '
    return area.draw(dialog.view(session.state, area.size, session.elapsed()))
  })
  const inquire = createPromptModule<{ dialog: Record<string, unknown> }>({
    input,
    output: dialog.isFullScreen === true ? nowhere() : output,
    clearPromptOnDone: true,
    signal,
  })
  inquire.registerPrompt('dialog', prompt)
  const answers: { result: unknown } = await inquire({
    type: 'dialog',
    name: 'result',
    message: '',
  })
  return answers.result as R | typeof back
}

/** What inquirer draws of a dialog that draws itself. */
function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, written) => written() })
}

function isCancelling(error: unknown): boolean {
  return (
    (error instanceof NetError && error.kind === 'cancelled') ||
    error instanceof ExitPromptError ||
    error instanceof AbortPromptError ||
    error instanceof CancelPromptError
  )
}
