import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { openTerminal, type TestTerminal } from './terminal.ts'

/** The program as it is shipped; `npm test` builds it first. */
export const builtProgram = fileURLToPath(new URL('../../bin/net.js', import.meta.url))

/** A person at a real terminal with the built program and a journal of their own. */
export interface BuiltStory {
  folder: string
  env: Record<string, string>
  /** Starts a command; what it shows is read from the terminal. Closed when the test ends. */
  net: (args: readonly string[], size?: { columns?: number; rows?: number }) => TestTerminal
}

export function builtStory(env: Record<string, string> = {}): BuiltStory {
  const folder = mkdtempSync(join(tmpdir(), 'net-built-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const whole = {
    NET_JOURNAL: join(folder, 'journal.db'),
    NET_CONFIG: join(folder, 'config.json'),
    NET_NOW: '2026-11-20T09:00:00Z',
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    ...env,
  }
  return {
    folder,
    env: whole,
    net: (args, size = {}) => {
      const terminal = openTerminal([process.execPath, builtProgram, ...args], {
        ...size,
        env: whole,
      })
      onTestFinished(() => terminal.close())
      return terminal
    },
  }
}
