import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { NetError } from '../domain/error.ts'

export interface EditorRun {
  /** As in $VISUAL: a command with its own arguments, run by the shell as every program does. */
  command: string
  initial: string
  /** With its dot. */
  extension: string
  /** Told where the text is when `use` could not take it. */
  onKept: (path: string) => void
}

// The terminal's own Ctrl-C goes to the editor as well, which decides; this program waits for it.
const ignored = ['SIGINT', 'SIGQUIT'] as const

/**
 * Runs the editor on a file of mode 0600 in a folder of its own and gives the text to `use`. The file is removed
 * when `use` has taken the text, and when the editor failed without a change; otherwise it stays. Throws
 * `editor.missing`, `editor.failed` (nothing written) and `editor.kept` (failed, the text is at `path`).
 */
export async function runEditor<T>(
  run: EditorRun,
  use: (text: string) => T | Promise<T>,
): Promise<T> {
  const { command } = run
  if (isUnknown(command)) throw new NetError('usage', 'editor.missing', { command })
  const folder = await mkdtemp(join(tmpdir(), 'net-'))
  const path = join(folder, `text${run.extension}`)
  const remove = () => rm(folder, { recursive: true, force: true })
  await writeFile(path, run.initial, { mode: 0o600, flag: 'wx' })
  const status = await exitStatus(command, path)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (status !== 0 || text === undefined) {
    if (text === undefined || text === run.initial) {
      await remove()
      if (status === 127) throw new NetError('usage', 'editor.missing', { command })
      throw new NetError('usage', 'editor.failed', { command, status })
    }
    throw new NetError('usage', 'editor.kept', { command, status, path })
  }
  let taken: T
  try {
    taken = await use(text)
  } catch (error) {
    run.onKept(path)
    throw error
  }
  await remove()
  return taken
}

/** The shell says so too, in its own words; a command that begins otherwise than with a name is left to it. */
function isUnknown(command: string): boolean {
  const [, name] = /^\s*([\w./+-]+)(?:\s|$)/.exec(command) ?? []
  if (name === undefined || process.platform === 'win32') return false
  const look = ['-c', 'command -v -- "$1"', 'sh', name]
  return spawnSync('/bin/sh', look, { stdio: 'ignore' }).status !== 0
}

function wait() {}

/** As a shell counts: 127 for a command not found, 128 and the number for a signal. */
function exitStatus(command: string, path: string): Promise<number> {
  for (const signal of ignored) process.on(signal, wait)
  return new Promise<number>((resolve) => {
    // The prompts' terminal, whatever standard output is: the answer may be piped.
    const stdio: ['inherit', 2, 2] = ['inherit', 2, 2]
    const child =
      process.platform === 'win32'
        ? spawn(`${command} "${path}"`, { stdio, shell: true })
        : spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', path], { stdio })
    child.once('error', () => resolve(127))
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    )
  }).finally(() => {
    for (const signal of ignored) process.removeListener(signal, wait)
  })
}
