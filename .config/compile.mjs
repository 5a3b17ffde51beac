import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('compile-line.cjs', import.meta.url))

/** What people wait for every day; in this order they make a journal of one person. */
const lines = [
  ['help', '--help'],
  [
    'add',
    'add',
    'Grace Hopper',
    '--met',
    'Compiler meetup',
    '--email',
    'g@x.example',
    '--next',
    'write',
  ],
  ['log', 'log', 'coffee with Grace about hiring', '--next', 'send the draft', '--due', 'today'],
  ['followups', 'followups'],
  ['show', 'show', 'grace'],
  ['find', 'find', 'hiring'],
  ['list', 'list'],
  ['mutt', 'mutt', 'grace'],
  ['complete', 'complete', '--', 'show', 'gra'],
  ['done', 'done', 'grace', 'sent it'],
]

/**
 * Packs the chunks that each line loads into one file, and keeps beside it what V8 compiled of it on the way, for the
 * Node that builds. A line that fails keeps nothing, which costs nothing but time. bin/net.js says how they are used.
 */
export function compile(outdir) {
  const folder = mkdtempSync(join(tmpdir(), 'net-build-'))
  const packs = join(outdir, `${process.version}-${process.arch}`)
  mkdirSync(packs, { recursive: true })
  const journal = join(folder, 'journal.db')
  const tried = join(folder, 'tried.db')
  const env = {
    ...process.env,
    NET_CONFIG: join(folder, 'config.json'),
    NET_LANG: 'en',
    NET_NOW: '',
  }
  try {
    for (const [name, ...args] of lines) {
      if (existsSync(journal)) copyFileSync(journal, tried)
      const run = (file, how) =>
        spawnSync(process.execPath, [worker, how, join(packs, name), ...args], {
          env: { ...env, NET_JOURNAL: file },
        }).status
      if (run(tried, 'pack') !== 0 || run(journal, 'compile') !== 0) {
        for (const kind of ['js', 'bin']) rmSync(join(packs, `${name}.${kind}`), { force: true })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
