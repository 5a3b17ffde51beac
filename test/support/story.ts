import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { World } from '../../src/cli/io.ts'
import { run } from '../../src/cli/program.ts'
import type { Prompter } from '../../src/cli/prompter.ts'
import { commands } from '../../src/commands/index.ts'
import { putEmptyJournal } from './empty-journal.ts'
import {
  type ScriptedAnswer,
  type ScriptedPrompter,
  scriptedPrompter,
} from './scripted-prompter.ts'

/** What a command said and how it ended. */
export interface Outcome {
  code: number
  out: string
  err: string
}

export interface StoryOptions {
  /** The moment the story begins, ISO 8601; a Friday unless given. */
  now?: string
  lang?: 'en' | 'fa'
  env?: Record<string, string>
  /** Nothing was ever written: there is no journal yet. */
  isFirst?: boolean
  /** Of the terminal; 80 unless given. */
  columns?: number
}

/**
 * One person's journal in a folder of its own, and a clock that moves only when told. `net` runs the whole program in
 * process, as typed: words are split at spaces, quotes keep them together.
 */
export class Story {
  readonly folder: string
  readonly journal: string
  readonly config: string
  /** What was asked at the last command that asked anything. */
  prompter: ScriptedPrompter | undefined
  /** All that stood on the terminal by the last command, in order: what was said, asked and answered. */
  screen = ''
  #now: Date
  readonly #env: Record<string, string>
  readonly #columns: number

  constructor({
    now = '2026-11-20T09:00:00Z',
    lang = 'en',
    env = {},
    isFirst = false,
    columns = 80,
  }: StoryOptions = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'net-story-'))
    this.journal = join(this.folder, 'journal.db')
    this.config = join(this.folder, 'config.json')
    this.#now = new Date(now)
    this.#columns = columns
    this.#env = { NET_LANG: lang, NET_JOURNAL: this.journal, NET_CONFIG: this.config, ...env }
    if (!isFirst) putEmptyJournal(this.journal)
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
  }

  /** Moves the clock to a day, at nine in the morning UTC. */
  on(day: string): this {
    this.#now = new Date(`${day}T09:00:00Z`)
    return this
  }

  /** Moves the clock to a moment, ISO 8601. */
  at(moment: string): this {
    this.#now = new Date(moment)
    return this
  }

  /** Runs a command with nobody at the terminal: prompts are refused, output is piped. */
  net(line: string | readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
    return this.#run(line, { isTerminal: false, answers: [], input })
  }

  /** Runs a command at a terminal, where the person answers by a script, every answer used. */
  async ask(line: string | readonly string[], answers: ScriptedAnswer[]): Promise<Outcome> {
    const outcome = await this.#run(line, { isTerminal: true, answers, input: '' })
    this.prompter?.finish()
    return outcome
  }

  /** The answer of a command as JSON; fails when the command does. */
  async json<T = unknown>(line: string | readonly string[]): Promise<T> {
    const { code, out, err } = await this.net([...words(line), '--json'])
    if (code !== 0) throw new Error(`${words(line).join(' ')} ended with ${code}: ${err}`)
    return JSON.parse(out) as T
  }

  /** Rows of the journal's file, for what no command shows. */
  rows<T>(sql: string): T {
    const db = new Sqlite(this.journal, { readonly: true })
    try {
      return db.prepare(sql).all() as T
    } finally {
      db.close()
    }
  }

  async #run(
    line: string | readonly string[],
    how: { isTerminal: boolean; answers: ScriptedAnswer[]; input: string | Uint8Array },
  ): Promise<Outcome> {
    const written = { out: '', err: '' }
    const output = (to: 'out' | 'err') => ({
      write: (text: string) => {
        written[to] += text
        this.screen += text
      },
      isTTY: how.isTerminal,
      columns: how.isTerminal ? this.#columns : undefined,
      rows: how.isTerminal ? 24 : undefined,
    })
    this.prompter = undefined
    const input = typeof how.input === 'string' ? new TextEncoder().encode(how.input) : how.input
    this.screen = ''
    const world: World = {
      args: words(line),
      env: { ...this.#env, ...(how.isTerminal ? { NO_COLOR: '1' } : {}) },
      platform: 'linux',
      home: this.folder,
      folder: this.folder,
      stdin: {
        isTTY: how.isTerminal,
        bytes: async () => input,
        pieces: async function* () {
          for (let at = 0; at < input.length; at += 1000) yield input.subarray(at, at + 1000)
        },
      },
      stdout: output('out'),
      stderr: output('err'),
      clock: () => this.#now,
      openPrompter: async () => {
        this.prompter ??= scriptedPrompter(how.answers)
        return seen(this.prompter, (question, answer) => {
          this.screen += `? ${question} » ${answer}\n`
        })
      },
    }
    const code = await run(world, commands, '0.0.0-test')
    return { code, ...written }
  }
}

/** The prompter, telling what was asked and answered. */
function seen(prompter: Prompter, tell: (question: string, answer: string) => void): Prompter {
  return {
    ...prompter,
    async text(question) {
      const answer = await prompter.text(question)
      tell(question.message, answer)
      return answer
    },
    async choice(question) {
      const answer = await prompter.choice(question)
      const chosen = question.choices.find(({ value }) => value === answer)
      tell(question.message, chosen?.label ?? '')
      return answer
    },
    async confirm(question) {
      const answer = await prompter.confirm(question)
      tell(question.message, answer ? 'yes' : 'no')
      return answer
    },
  }
}

/** Splits a line as a shell would, as far as quotes go. */
function words(line: string | readonly string[]): string[] {
  if (typeof line !== 'string') return [...line]
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}
