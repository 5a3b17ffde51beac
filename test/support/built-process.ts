import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { builtProgram } from './built.ts'
import type { Outcome } from './story.ts'

export interface EndOfProcess extends Outcome {
  signal: NodeJS.Signals | null
  milliseconds: number
}

/** The built program as a script would use it: processes and pipes, a journal of its own, no terminal. */
export class BuiltProcess {
  readonly folder = mkdtempSync(join(tmpdir(), 'net-process-'))
  readonly journal: string = join(this.folder, 'journal.db')
  readonly env: Record<string, string>

  constructor(env: Record<string, string> = {}) {
    this.env = {
      PATH: process.env['PATH'] ?? '',
      NET_JOURNAL: this.journal,
      NET_CONFIG: join(this.folder, 'config.json'),
      NET_NOW: '2026-11-20T09:00:00Z',
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      ...env,
    }
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
  }

  start(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
    return spawn(process.execPath, [builtProgram, ...args], { env: this.env, ...options })
  }

  /** Runs a command to its end; stdin is an empty pipe. */
  net(args: readonly string[], options: SpawnOptions = {}): Promise<EndOfProcess> {
    return ended(this.start(args, options))
  }

  /** Runs a line of the shell, in which `net` is the program. */
  shell(line: string): Promise<EndOfProcess> {
    const script = `set -o pipefail\nnet() { '${process.execPath}' '${builtProgram}' "$@"; }\n${line}`
    return ended(spawn('bash', ['--norc', '--noprofile', '-c', script], { env: this.env }))
  }

  /** Asks the journal itself. */
  rows<T>(sql: string): T[] {
    const db = openDatabase(this.journal)
    try {
      return db.prepare(sql).all() as T[]
    } finally {
      db.close()
    }
  }
}

export function ended(child: ChildProcess): Promise<EndOfProcess> {
  const start = performance.now()
  const said = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  child.stdin?.end()
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ code: code ?? -1, signal, ...said, milliseconds: performance.now() - start })
    })
  })
}

/** A process that holds the journal as a writer in the middle of its work does; give it time by `milliseconds`. */
export async function holdLock(file: string, milliseconds: number): Promise<ChildProcess> {
  const sqlite = createRequire(import.meta.url).resolve('better-sqlite3')
  const script = `
    const db = new (require(${JSON.stringify(sqlite)}))(${JSON.stringify(file)})
    db.exec('BEGIN EXCLUSIVE')
    console.log('held')
    setTimeout(() => db.exec('ROLLBACK'), ${milliseconds})`
  const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void holder.kill('SIGKILL'))
  await new Promise((resolve) => holder.stdout?.once('data', resolve))
  return holder
}

/** SQLite as another program has it. */
export function openDatabase(file: string) {
  return new Sqlite(file)
}
