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
import { cancelled, isBack, wentBack } from './gone-back.ts'
import { lineOfSeveral } from './line-of-several.ts'
import { choiceDialog } from './prompt-choice.ts'
import { confirmDialog } from './prompt-confirm.ts'
import { back, type Dialog, type Look, pressed } from './prompt-dialog.ts'
import { DrawnFrame, DrawnScreen } from './prompt-drawing.ts'
import { runEditor } from './prompt-editor.ts'
import type { RawKey } from './prompt-key.ts'
import { liveDialog } from './prompt-live.ts'
import { longDialog } from './prompt-long.ts'
import { KeyReader, Session } from './prompt-session.ts'
import { textDialog } from './prompt-text.ts'
import type { EditorQuestion, LiveSize, LongQuestion, Prompter, TextQuestion } from './prompter.ts'
import type { PrompterOptions } from './prompter-options.ts'
import { terminalSize } from './terminal-size.ts'
import { AnswerGuard, linesTyped, type ReadKey } from './typed-ahead.ts'

const escape = '\u001b['
const cursorShown = `${escape}?25h`
const pasteMarked = `${escape}?2004h`
const pasteUnmarked = `${escape}?2004l`
const alternateScreen = `${escape}?1049h`
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
  // What is typed while no question stands answers the next one: who types fast, or over a slow line, loses nothing.
  const ahead: ReadKey[] = []
  // The question that lines typed ahead answer, and no other, until it ends with an empty one.
  let ofLines: TextQuestion | undefined
  let takeKey: ((typed: string | undefined, raw: RawKey) => void) | undefined
  input.on('keypress', (typed: string | undefined, raw: RawKey) => {
    if (takeKey === undefined) ahead.push([typed, raw])
    else takeKey(typed, raw)
  })

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
      isAhead: () => ahead.length > 0,
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

  function size(isFullScreen: boolean): LiveSize {
    return {
      columns: terminalSize('columns', output.columns) - 1,
      rows: terminalSize('rows', output.rows) - (isFullScreen ? 0 : 1),
    }
  }

  async function ask<S, R>(dialog: Dialog<S, R>, takesLines = false): Promise<R> {
    if (isEnding) throw cancelled()
    const keepsAhead = ofLines !== undefined && !takesLines
    let guard: AnswerGuard | undefined
    const isFullScreen = dialog.isFullScreen === true
    const stopped = new AbortController()
    const drawn = new DrawnFrame()
    const screen = isFullScreen ? new DrawnScreen() : undefined
    const session = new Session(dialog, () => performance.now())

    const dialogPrompt = createPrompt<R | typeof back, unknown>((_question, done) => {
      const [turn, setTurn] = useState(0)
      useEffect((rl) => {
        const redraw = () => setTurn((before) => before + 1)
        // Once for all the keys that came together: a long text pasted is not drawn letter by letter.
        let soon: NodeJS.Immediate | undefined
        const redrawSoon = () => {
          if (session.isOver) return redraw()
          soon ??= setImmediate(() => {
            soon = undefined
            redraw()
          })
        }
        const reader = new KeyReader((key) => {
          session.take((state, elapsedMs) =>
            pressed(dialog, state, key, { ...size(isFullScreen), elapsedMs }),
          )
          redrawSoon()
        })
        // Readline edits a line of its own, which is not the one shown. A space in it keeps Ctrl-D from
        // closing the terminal before the dialog has seen it.
        const onHeld = () => {
          rl.clearLine(0)
          rl.line = ' '
        }
        const onKey = (typed: string | undefined, raw: RawKey) => {
          onHeld()
          if (session.isOver) {
            ahead.push([typed, raw])
            return
          }
          if (isInterrupt(raw)) return
          if (raw.ctrl === true && raw.name === 'd' && dialog.takesCtrlD?.(session.state) !== true)
            return stopped.abort()
          reader.read(typed, raw)
        }
        const onResize = () => {
          output.write(screen?.clear() ?? drawn.wipeAt(terminalSize('columns', output.columns)))
          redraw()
        }
        const onSuspend = () => {
          session.hold()
          leave(drawn.clearAt(terminalSize('columns', output.columns)))
          stopUntilContinued(input, onSuspend)
          enter(drawn.reserve())
          session.goOn()
          redraw()
        }
        const onClose = () => stopped.abort()
        drawn.takeOver(rl)
        Object.assign(rl, { escapeCodeTimeout: escapeMs })
        rl.on('close', onClose)
        // Readline tells what befalls the terminal once more, as its own.
        rl.on('error', onGone)
        rl.on('SIGTSTP', onSuspend)
        process.on('SIGTSTP', onSuspend)
        output.on('resize', onResize)
        const clock =
          dialog.tickMs === undefined
            ? undefined
            : setInterval(() => {
                session.take((state, at) => dialog.tick?.(state, at) ?? state)
                redraw()
              }, dialog.tickMs)
        enter()
        session.start()
        redraw()
        const starting = setImmediate(() => {
          if (keepsAhead && dialog.isOneKey === true) {
            const answers = new AnswerGuard(
              ([typed, raw]) => {
                const { state } = session
                onKey(typed, raw)
                return session.isOver || session.state !== state
              },
              (keys) => ahead.push(...keys),
              ahead.length > 0,
            )
            guard = answers
            takeKey = (typed, raw) => {
              if (raw.ctrl === true) onKey(typed, raw)
              else {
                onHeld()
                answers.take([typed, raw])
              }
            }
          } else takeKey = onKey
          const before = ahead.splice(0)
          // Of Ctrl-C readline tells only whom it finds listening, and what came after it goes with it.
          const end = before.findIndex(([, raw]) => isInterrupt(raw))
          if (keepsAhead) {
            ahead.push(...(end < 0 ? before : before.slice(0, end)))
            if (end >= 0) stopped.abort()
            return
          }
          for (const [typed, raw] of end < 0 ? before : before.slice(0, end)) onKey(typed, raw)
          if (session.isOver) ahead.push(...(end < 0 ? [] : before.slice(end)))
          else if (end >= 0 || ('closed' in rl && rl.closed === true)) stopped.abort()
        })
        return () => {
          clearInterval(clock)
          clearImmediate(starting)
          clearImmediate(soon)
          takeKey = undefined
          rl.removeListener('close', onClose)
          rl.removeListener('SIGTSTP', onSuspend)
          process.removeListener('SIGTSTP', onSuspend)
          output.removeListener('resize', onResize)
        }
      }, [])

      const outcome = session.outcome()
      if (outcome !== undefined) {
        done(outcome === back ? back : outcome.done)
        return drawn.draw({ lines: [' '] }, size(isFullScreen))
      }
      if (turn === 0) return ' '
      const frame = dialog.view(session.state, size(isFullScreen), session.elapsed())
      if (screen === undefined) return drawn.draw(frame, size(isFullScreen))
      output.write(screen.draw(frame, size(isFullScreen)))
      return ' '
    })

    const enter = (reserved = '') => {
      output.write(
        (screen === undefined ? reserved : alternateScreen + screen.clear()) + pasteMarked,
      )
    }
    const leave = (cleared: string) => {
      const isOwn = screen !== undefined
      output.write(pasteUnmarked + (isOwn ? ordinaryScreen : cleared) + cursorShown)
    }

    let isRestored = false
    const restore = () => {
      if (isRestored) return
      isRestored = true
      leave(`\r${escape}J`)
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
        output: screen === undefined ? output : nowhere(),
        clearPromptOnDone: true,
        signal: stopped.signal,
      })
      inquire.registerPrompt('dialog', dialogPrompt)
      const answers: { result: unknown } = await inquire({
        type: 'dialog',
        name: 'result',
        message: '',
      })
      const result = answers.result as R | typeof back
      restore()
      if (result === back) throw wentBack(dialog)
      for (const line of dialog.leave(result, size(false))) output.write(`${line}\n`)
      return result
    } catch (error) {
      restore()
      guard?.end()
      // What is typed on behind an Esc answers the question it went back to.
      const left = isBack(error) ? [] : linesTyped(ahead.splice(0))
      if (!isCancelling(error)) throw error
      dialog.onCancel?.(session.state)
      if (left.length > 0) ofLines?.more?.(left)
      throw error instanceof NetError ? error : cancelled()
    } finally {
      guard?.end()
      process.removeListener('exit', onExit)
      for (const signal of endings) process.removeListener(signal, onSignal)
    }
  }
}

function isInterrupt(raw: RawKey): boolean {
  return raw.ctrl === true && raw.name === 'c'
}

/** What inquirer draws of a dialog that draws itself. */
function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, written) => written() })
}

/**
 * Stops as a program that knows nothing of Ctrl-Z does, with the programs it runs with; gives back when it is continued.
 * Where nobody could continue it, the system lets it run on.
 */
function stopUntilContinued(input: NodeJS.ReadStream, listener: () => void) {
  input.setRawMode(false)
  process.removeListener('SIGTSTP', listener)
  process.kill(0, 'SIGTSTP')
  process.on('SIGTSTP', listener)
  input.setRawMode(true)
}

function isCancelling(error: unknown): boolean {
  return (
    (error instanceof NetError && error.kind === 'cancelled') ||
    error instanceof ExitPromptError ||
    error instanceof AbortPromptError ||
    error instanceof CancelPromptError
  )
}
