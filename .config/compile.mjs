import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../bin/net.js', import.meta.url))
const worker = fileURLToPath(new URL('compile-line.cjs', import.meta.url))

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString()
const birthday = `1980${daysAgo(0).slice(4, 10)}`

/**
 * A journal in which the daily commands have something to do: namesakes, goals, somebody gone quiet, a promise not
 * kept, a birthday, more people due than a day has attention for. What a command does not do here V8 compiles again at
 * every start.
 */
const history = [
  [200, 'goal add "Find a job"'],
  [
    200,
    `add "Grace Hopper" --met Meetup --goal "Find a job" --email g@example.org --field compilers --birthday ${birthday}`,
  ],
  [200, 'add "Grace Kelly" --met Meetup --nick Gigi --circle Actors'],
  [150, 'add "José Álvarez" --met Meetup --note "Speaks “Lisp” – well …"'],
  [150, `add "George Washington Carver" --tie strong --tag farm --birthday ${birthday}`],
  [150, 'add "Marie Curie" --met Meetup --every 2w'],
  [150, 'add "Ada Byron" --met Meetup --next "send the notes" --due 2w'],
  [140, 'log "coffee with Grace Hopper and José about hiring @startup" --gave "an answer"'],
  [140, 'log "call with George and Marie" --kind call --next "the report" --due 1w'],
  [100, 'add "Alan Turing" --met Meetup'],
  [90, 'check marie --information yes --strength yes --help-me yes --lasting yes'],
]

/** What people wait for every day, and the name of its pack. */
const lines = [
  ['help', '--help'],
  ['add', 'add "Donald Knuth" --met Meetup --next "write to him"'],
  [
    'log',
    'log "coffee with Grace and José Álvarez about hiring" --next "send the draft" --due today',
  ],
  ['followups', 'followups'],
  ['show', 'show "grace hopper"'],
  ['find', 'find hiring'],
  ['list', 'list'],
  ['mutt', 'mutt grace'],
  ['complete', 'complete -- show gra'],
  ['done', 'done donald "sent it"'],
]

/** What is done once, and then with thousands of people: into a journal that nobody has written yet. */
const firstLines = [['import', 'import book.vcf']]

/** Enough of them to be read by a thread of their own. */
function writeBook(file) {
  const cards = Array.from(
    { length: 2000 },
    (_, i) =>
      `BEGIN:VCARD\nVERSION:3.0\nUID:u${i}\nFN:Grace Høpper ${i}\nN:Høpper ${i};Grace;;;\nEMAIL;TYPE=WORK:g${i}@example.org\n` +
      `TEL;TYPE=CELL:+98 912 ${1_000_000 + i}\nORG:Navy;Research\nTITLE:Officer\nADR:;;;Paris;;;\nBDAY:1906-12-09\nNOTE:Likes tea\\, and ${i}.\nEND:VCARD\n`,
  )
  writeFileSync(file, cards.join(''))
}

/** The words of a line, of which those between quotation marks are one. */
function wordsOf(line) {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare)
}

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
    for (const [days, line] of history) {
      spawnSync(process.execPath, [launcher, ...wordsOf(line)], {
        env: { ...env, NET_JOURNAL: journal, NET_NOW: daysAgo(days) },
      })
    }
    writeBook(join(folder, 'book.vcf'))
    for (const [name, line] of [...lines, ...firstLines]) {
      const isFirst = firstLines.some(([first]) => first === name)
      if (!isFirst) copyFileSync(journal, tried)
      const run = (file, how) =>
        spawnSync(process.execPath, [worker, how, join(packs, name), ...wordsOf(line)], {
          cwd: folder,
          env: { ...env, NET_JOURNAL: isFirst ? join(folder, `${how}.db`) : file },
        }).status
      if (run(tried, 'pack') !== 0 || run(journal, 'compile') !== 0) {
        for (const kind of ['js', 'bin']) rmSync(join(packs, `${name}.${kind}`), { force: true })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
