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
import type { Theme } from '../views/theme.ts'
import { choiceDialog } from './prompt-choice.ts'
import { confirmDialog } from './prompt-confirm.ts'
import type { Dialog, Look, PrompterWords } from './prompt-dialog.ts'
import { DrawnFrame } from './prompt-drawing.ts'
import { runEditor } from './prompt-editor.ts'
import type { RawKey } from './prompt-key.ts'
import { longDialog } from './prompt-long.ts'
import { KeyReader, Session } from './prompt-session.ts'
import { textDialog } from './prompt-text.ts'
import type { EditorQuestion, LiveScreen, LiveSize, LongQuestion, Prompter } from './prompter.ts'

export interface PrompterOptions {
  /** Both must be terminals; the caller has checked. */
  input: NodeJS.ReadStream
  output: NodeJS.WriteStream
  theme: Theme
  words: PrompterWords
  /** $VISUAL or $EDITOR, else what the platform has. */
  editor: string
}

const escape = '\u001b['
const cursorShown = `${escape}?25h`
const pasteMarked = `${escape}?2004h`
const pasteUnmarked = `${escape}?2004l`
const alternateScreen = `${escape}?1049h${escape}2J${escape}H`
const ordinaryScreen = `${escape}?1049l`
// How long an Esc may turn out to be the beginning of another key; node would wait for half a second.
const escapeMs = 100
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

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
  }
  input.on('error', onGone)

  return {
    text: (question) => ask(textDialog(question, look)),
    long: askLong,
    confirm: (question) => ask(confirmDialog(question, look)),
    choice: async (question) => (await ask(choiceDialog(question, look))).value,
    editor,
    live: (screen) => ask(liveDialog(screen)),
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
        if (!(error instanceof NetError) || error.key === 'prompt.cancelled') throw error
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

  function size(isFullScreen: boolean): LiveSize {
    return {
      columns: Math.max(2, (output.columns || 80) - 1),
      rows: Math.max(2, (output.rows || 24) - (isFullScreen ? 0 : 1)),
    }
  }

  async function ask<S, R>(dialog: Dialog<S, R>): Promise<R> {
    if (isEnding) throw cancelled()
    const isFullScreen = dialog.isFullScreen === true
    const stopped = new AbortController()
    const drawn = new DrawnFrame()
    const session = new Session(dialog, () => performance.now())

    const dialogPrompt = createPrompt<R, unknown>((_question, done) => {
      const [turn, setTurn] = useState(0)
      useEffect((rl) => {
        const redraw = () => setTurn((before) => before + 1)
        const reader = new KeyReader((key) => {
          session.take((state, at) => dialog.key(state, key, at))
          redraw()
        })
        const onKey = (typed: string | undefined, raw: RawKey) => {
          // Readline edits a line of its own, which is not the one shown. A space in it keeps Ctrl-D from
          // closing the terminal before the dialog has seen it.
          rl.clearLine(0)
          rl.line = ' '
          if (raw.ctrl === true && raw.name === 'c') return
          if (raw.ctrl === true && raw.name === 'd' && dialog.takesCtrlD?.(session.state) !== true)
            return stopped.abort()
          reader.read(typed, raw)
        }
        const onResize = () => {
          output.write(isFullScreen ? `${escape}2J${escape}H` : drawn.wipeAt(output.columns || 80))
          redraw()
        }
        const onClose = () => stopped.abort()
        drawn.takeOver(rl)
        Object.assign(rl, { escapeCodeTimeout: escapeMs })
        const keys: NodeJS.EventEmitter = rl.input
        keys.prependListener('keypress', onKey)
        rl.on('close', onClose)
        // Readline tells what befalls the terminal once more, as its own.
        rl.on('error', onGone)
        rl.on('SIGTSTP', doNothing)
        output.on('resize', onResize)
        const clock =
          dialog.tickMs === undefined
            ? undefined
            : setInterval(() => {
                session.take((state, at) => dialog.tick?.(state, at) ?? state)
                redraw()
              }, dialog.tickMs)
        output.write(isFullScreen ? alternateScreen + pasteMarked : pasteMarked)
        session.start()
        redraw()
        return () => {
          clearInterval(clock)
          keys.removeListener('keypress', onKey)
          rl.removeListener('close', onClose)
          rl.removeListener('SIGTSTP', doNothing)
          output.removeListener('resize', onResize)
        }
      }, [])

      const outcome = session.outcome()
      if (outcome !== undefined) {
        done(outcome.done)
        return drawn.draw({ lines: [' '] }, size(isFullScreen))
      }
      if (turn === 0) return ' '
      const frame = dialog.view(session.state, size(isFullScreen), session.elapsed())
      return drawn.draw(frame, size(isFullScreen))
    })

    let isRestored = false
    const restore = () => {
      if (isRestored) return
      isRestored = true
      output.write(pasteUnmarked + (isFullScreen ? ordinaryScreen : '') + cursorShown)
      output.write(`\r${escape}J`)
    }
    const onExit = () => {
      restore()
      input.setRawMode?.(false)
    }
    const onSignal = () => {
      isEnding = true
      stopped.abort()
    }
    process.once('exit', onExit)
    for (const signal of endings) process.on(signal, onSignal)
    try {
      const inquire = createPromptModule<{ dialog: Record<string, unknown> }>({
        input,
        output,
        clearPromptOnDone: true,
        signal: stopped.signal,
      })
      inquire.registerPrompt('dialog', dialogPrompt)
      const answers: { result: unknown } = await inquire({
        type: 'dialog',
        name: 'result',
        message: '',
      })
      const result = answers.result as R
      restore()
      for (const line of dialog.leave(result, size(false))) output.write(`${line}\n`)
      return result
    } catch (error) {
      restore()
      if (!isCancelling(error)) throw error
      dialog.onCancel?.(session.state)
      throw cancelled()
    } finally {
      process.removeListener('exit', onExit)
      for (const signal of endings) process.removeListener(signal, onSignal)
    }
  }
}

// In a prompt Ctrl-Z would leave a raw, half-drawn terminal behind.
function doNothing() {}

function cancelled() {
  return new NetError('cancelled', 'prompt.cancelled', {})
}

function isCancelling(error: unknown): boolean {
  return (
    error instanceof ExitPromptError ||
    error instanceof AbortPromptError ||
    error instanceof CancelPromptError
  )
}

function liveDialog<S, R>(screen: LiveScreen<S, R>): Dialog<S, R> {
  return {
    initial: screen.initial,
    isFullScreen: true,
    key: screen.key,
    view: (state, size, elapsedMs) => ({
      lines: screen.view(state, { ...size, elapsedMs }).split('\n'),
    }),
    leave: (result) => {
      const text = screen.leave?.(result) ?? ''
      return text === '' ? [] : text.split('\n')
    },
    ...(screen.tickMs === undefined ? {} : { tickMs: screen.tickMs }),
    ...(screen.tick === undefined ? {} : { tick: screen.tick }),
  }
}
