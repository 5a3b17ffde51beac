import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { build } from 'esbuild'
import { Measurer } from './measure.mjs'

// npm run bench [-- --strict] [-- --runs N]: what a person waits for, against a bare `node empty.js` in the same run,
// on a journal of 10,000 contacts and 200,000 interactions.

const root = fileURLToPath(new URL('../..', import.meta.url))
const isStrict = process.argv.includes('--strict')
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 25
const journal = await largeJournal()
const [one, other] = namesIn(journal)
const memoryTarget = 25
const lines = [
  { name: 'net --help', args: ['--help'], target: 1.15 },
  { name: 'net followups', args: ['followups'], target: 1.35 },
  { name: 'net show', args: ['show', '4711'], target: 1.5 },
  { name: 'net find', args: ['find', 'Lovelace Kamiro'], target: 1.5 },
  {
    name: 'net log, two names',
    args: ['log', `coffee with ${one} and ${other} about hiring`],
    target: 1.5,
    isWriting: true,
  },
  { name: 'net add', args: ['add', 'Somebody Entirely New'], target: 1.5, isWriting: true },
]

const used = `${journal}.used.db`
const env = {
  ...process.env,
  NET_JOURNAL: used,
  NET_CONFIG: join(tmpdir(), 'net-bench-no-config.json'),
  NET_LANG: 'en',
  NO_COLOR: '1',
  // Not NET_NOW, which costs a date parser that nobody waits for.
  NET_NOW: '',
}
const renew = () => {
  for (const end of ['-wal', '-shm']) rmSync(used + end, { force: true })
  copyFileSync(journal, used)
}

const measurer = new Measurer()
let isMissed = false
print(['', 'median', 'target', 'quickest', 'ms', 'bare', 'MB', ''])
try {
  renew()
  for (const { name, args, target, isWriting = false } of lines) {
    const command = [join(root, 'bin/net.js'), ...args]
    if (!isThere(args[0])) {
      print([name, 'not there yet'])
      continue
    }
    // Each write is of a journal like the first.
    const before = isWriting ? renew : undefined
    const found = measurer.measure(command, { env, runs, ...(before && { before }) })
    const isMet = found.median <= target && found.memory <= memoryTarget
    isMissed ||= !isMet
    print([
      name,
      found.median.toFixed(3),
      target.toFixed(2),
      found.least.toFixed(3),
      found.milliseconds.toFixed(0),
      found.bareMilliseconds.toFixed(0),
      found.memory.toFixed(1),
      isMet ? 'met' : 'missed',
    ])
  }
} finally {
  measurer.close()
}
if (isStrict && isMissed) process.exitCode = 1

/** Two people often met, as they would be called in a log. */
function namesIn(file) {
  const db = new Sqlite(file, { readonly: true })
  const names = db.prepare('SELECT name FROM contact WHERE id IN (5, 42)').pluck().all()
  db.close()
  return names
}

function isThere(word) {
  if (word.startsWith('-')) return true
  const help = execFileSync(process.execPath, [join(root, 'bin/net.js'), '--help'], { env })
  return new RegExp(`^  ${word}\\b`, 'm').test(help.toString())
}

/** Made once for a schema and a way of making it, and kept among the temporary files. */
async function largeJournal() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'test/bench/make-journal.ts')))
  const migrations = join(root, 'src/journal/migrations')
  for (const name of [...readdirSync(migrations).toSorted()]) hash.update(readFileSync(join(migrations, name)))
  hash.update(readFileSync(join(root, 'src/journal/standing.ts')))
  const folder = join(tmpdir(), 'net-bench')
  const file = join(folder, `journal-${hash.digest('hex').slice(0, 12)}.db`)
  if (existsSync(file)) return file
  process.stderr.write('Making a journal of 10,000 contacts and 200,000 interactions …\n')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const program = join(root, 'dist/bench-make-journal.cjs')
  await build({
    entryPoints: [join(root, 'test/bench/make-journal.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['better-sqlite3'],
    logLevel: 'error',
  })
  rmSync(`${file}.part`, { force: true })
  execFileSync(process.execPath, [program, `${file}.part`], { stdio: 'inherit' })
  rmSync(program)
  renameSync(`${file}.part`, file)
  return file
}

function print(cells) {
  const [name, ...rest] = cells
  process.stdout.write(`${name.padEnd(20)}${rest.map((cell) => cell.padStart(9)).join('')}\n`)
}
