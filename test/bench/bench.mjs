import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { build } from 'esbuild'
import { makeTable, makeVcards } from './make-files.mjs'
import { Measurer } from './measure.mjs'

// npm run bench [-- --strict] [-- --runs N]: what a person waits for, against a bare `node empty.js` in the same run,
// on a journal of 10,000 contacts and 200,000 interactions; and what is done once in a while with many people at once.

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
  // On the disk before the clock starts, or a command that writes would wait for the bytes of the copy as well.
  const descriptor = openSync(used, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** Time against bare Node, and the whole of the memory, in MB; no more than a minute in all. */
function largeOnes() {
  const cards = join(files, 'cards.vcf')
  const table = join(files, 'table.csv')
  makeVcards(cards, 20_000)
  makeTable(table, 200_000)
  const start = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(used + end, { force: true })
  }
  const out = join(files, 'journal.json')
  return [
    // Of the time on both cores SQLite has a third (rows, words, indexes), V8's compiler a sixth, reading the cards a
    // quarter; binding values and handing them from thread to thread have an eighth, the collector and two starts the rest.
    { name: 'import, 20,000 cards', args: ['import', cards], before: start, target: 10 },
    { name: 'import, 200,000 rows', args: ['import', table, '--from', 'csv'], before: start, peak: 250 },
    { name: 'export as JSON', args: ['export', '-o', out], before: renew, peak: 200 },
    { name: 'import of that JSON', args: ['import', out], before: start, peak: 250 },
  ]
}

const files = mkdtempSync(join(tmpdir(), 'net-bench-'))
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
    report(name, found, target, found.memory, found.median <= target && found.memory <= memoryTarget)
  }
  for (const { name, args, before, target, peak } of largeOnes()) {
    const command = [join(root, 'bin/net.js'), ...args]
    if (peak === undefined) {
      const found = measurer.measure(command, { env, runs: 5, before })
      report(name, found, target, found.memory, found.median <= target)
      print(['  its rows alone', bareRows(found.bareMilliseconds).toFixed(3)])
    } else {
      // Long, so once: what counts is the memory.
      const found = measurer.measureOnce(command, { env, before })
      const isMet = found.peak <= peak
      isMissed ||= !isMet
      print([name, '', '', '', found.milliseconds.toFixed(0), '', found.peak.toFixed(0), isMet ? 'met' : 'missed', `(${peak})`])
    }
  }
} finally {
  measurer.close()
  rmSync(files, { recursive: true, force: true })
}
if (isStrict && isMissed) process.exitCode = 1

function report(name, found, target, memory, isMet) {
  isMissed ||= !isMet
  print([
    name,
    found.median.toFixed(3),
    target.toFixed(2),
    found.least.toFixed(3),
    found.milliseconds.toFixed(0),
    found.bareMilliseconds.toFixed(0),
    memory.toFixed(1),
    isMet ? 'met' : 'missed',
  ])
}

/** Of the journal just imported: what its rows take in SQLite, against bare Node. */
function bareRows(bareMilliseconds) {
  const program = join(root, 'test/bench/bare-rows.mjs')
  const taken = [1, 2, 3, 4, 5].map(() =>
    Number(execFileSync(process.execPath, [program, used, join(files, 'rows.db')]).toString()),
  )
  return taken.toSorted((a, b) => a - b)[2] / bareMilliseconds
}

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
  process.stdout.write(`${name.padEnd(22)}${rest.map((cell) => cell.padStart(9)).join('')}\n`)
}
