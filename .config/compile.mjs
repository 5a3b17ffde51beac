import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('compile-line.cjs', import.meta.url))

/** What people wait for every day; in this order they make a journal of one person. */
const lines = [
  ['help', '--help'],
  ['add', 'add', 'Grace Hopper', '--met', 'Compiler meetup', '--next', 'write to her'],
  ['log', 'log', 'coffee with Grace about hiring', '--next', 'send the draft', '--due', 'today'],
  ['followups', 'followups'],
  ['show', 'show', 'grace'],
  ['find', 'find', 'hiring'],
  ['list', 'list'],
  ['done', 'done', 'grace', 'sent it'],
]

/**
 * Runs the built program once for each line, and keeps beside it what V8 compiled on the way, for the Node that
 * builds: a file for each command. A line that fails keeps nothing, which costs nothing but time. bin/net.js says how
 * they are used.
 */
export async function compile(outdir) {
  const folder = await mkdtemp(join(tmpdir(), 'net-build-'))
  const compiled = join(outdir, `${process.version}-${process.arch}`)
  await mkdir(compiled, { recursive: true })
  const env = {
    ...process.env,
    NET_JOURNAL: join(folder, 'journal.db'),
    NET_CONFIG: join(folder, 'config.json'),
    NET_LANG: 'en',
    NET_NOW: '',
  }
  try {
    for (const [name, ...args] of lines) {
      spawnSync(process.execPath, [worker, join(compiled, `${name}.bin`), ...args], { env })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
