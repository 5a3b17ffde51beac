import { Buffer } from 'node:buffer'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { cpuTime } from '../support/cpu-time.ts'
import { dumpJournal } from '../support/dump.ts'
import { writeFullJournal } from '../support/full-journal.ts'
import { mutate, mutateJson, newRandom, type Random } from '../support/mutate.ts'
import { Story } from '../support/story.ts'

// FUZZ_SECONDS=60 FUZZ_SEED=… for longer, or again: whatever the bytes, a result or a clear error, soon, whole or not
// at all, and nothing on the terminal that a terminal would obey.

const seconds = Number(process.env['FUZZ_SECONDS'] ?? 4)
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 20_261_120)

interface Kind {
  name: string
  files: Buffer[]
  /** Behind the file. */
  ways: string[][]
  mutate: (bytes: Buffer, random: Random) => Buffer
}

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const filesIn = (folder: string) =>
  readdirSync(join(fixtures, folder)).map((name) => readFileSync(join(fixtures, folder, name)))

const mail = [
  'From: =?utf-8?Q?Gr=C3=A4ce?= Hopper <grace@example.org>, "B, C" <b@example.org>\r\nDate: Fri, 20 Nov 2026 09:00:00 +0330\r\nSubject: =?utf-8?B?2LPZhNin2YU=?=\r\n hello\r\nMessage-ID: <1@example.org>\r\n\r\nbody\r\n',
].map((text) => Buffer.from(text))

async function kinds(): Promise<Kind[]> {
  const story = new Story()
  await writeFullJournal(story)
  const exported = async (format: string) =>
    Buffer.from((await story.net(`export --format ${format}`)).out)
  const json = await exported('json')
  const tables = [...filesIn('csv'), await exported('csv'), await exported('tsv')]
  const vcards = [
    ...filesIn('vcard').filter(({ length }) => length < 20_000),
    await exported('vcard'),
  ]
  const links = filesIn('networks').map((bytes) => bytes.subarray(0, 400))
  const friends = [...filesIn('friends'), await exported('friends')]
  const all = [...tables, ...vcards, ...links, ...friends, ...mail, json]
  const kind = (name: string, files: Buffer[], ways: string[][]): Kind => ({
    name,
    files,
    ways: [[], ...ways],
    mutate: (bytes, random) => mutate(bytes, random(3) === 0 ? all : files, random),
  })
  return [
    kind('vcard', vcards, [['--labels', 'circles'], ['--labels', 'none'], ['--strict']]),
    kind('tables', tables, [
      ['--from', 'csv'],
      ['--strict'],
      ['--labels', 'circles'],
      ['--from', 'links'],
    ]),
    kind('links', links, [
      ['--from', 'links'],
      ['--from', 'csv', '--map', 'source=name'],
    ]),
    kind('friends', friends, [['--from', 'friends']]),
    kind('json', [json], [['--strict']]),
    {
      ...kind('json values', [json], [['--strict']]),
      mutate: (bytes, random) => Buffer.from(mutateJson(bytes.toString(), random)),
    },
    kind('mail', mail, []),
  ]
}

/** Escapes, other controls but line ends, and what turns the direction of text. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** A journal that is as it was at the beginning before each try: one with people, and one without. */
class Tries {
  readonly story = new Story()
  #before = ''

  async make(): Promise<this> {
    await this.story.net('add Nobody')
    await this.story.net('undo')
    copyFileSync(this.story.journal, join(this.story.folder, 'empty.db'))
    await writeFullJournal(this.story)
    copyFileSync(this.story.journal, join(this.story.folder, 'full.db'))
    return this
  }

  begin(isFull: boolean): void {
    copyFileSync(join(this.story.folder, isFull ? 'full.db' : 'empty.db'), this.story.journal)
    this.#before = this.#dump()
  }

  isAsBefore(): boolean {
    return this.#dump() === this.#before
  }

  /** Takes back what was done since; gives what was said when that went wrong. */
  async undoAll(): Promise<string | undefined> {
    for (let step = 0; step < 2 && !this.isAsBefore(); step++) {
      const { code, err } = await this.story.net('undo')
      if (code !== 0) return `undo ended with ${code}: ${err}`
    }
    return this.isAsBefore() ? undefined : 'not taken back whole'
  }

  #dump(): string {
    return JSON.stringify(dumpJournal(this.story.journal))
  }
}

async function findFault(
  tries: Tries,
  { isMail, line, bytes }: { isMail: boolean; line: string[]; bytes: Buffer },
): Promise<string | undefined> {
  const { story } = tries
  const run = () => story.net(line, isMail ? bytes : '')
  const begun = cpuTime()
  const { code, out, err } = await run()
  const spent = cpuTime() - begun
  if (code === 1 || code === 5) return `ended with ${code}: ${err}`
  if (spent > 3000) return `took ${spent.toFixed(0)} ms for ${bytes.length} bytes`
  if (obeyed.test(out + err)) return `writes escapes: ${JSON.stringify(out + err)}`
  if (tries.isAsBefore()) return undefined
  if (out === '') return `refused, and half there: ${err}`
  const looks = ['list --archived', 'show 1', 'followups --all', 'timeline', 'dupes']
  const exports = ['json', 'vcard', 'csv', 'ics', 'friends', 'markdown']
  for (const look of [...looks, ...exports.map((format) => `export --format ${format}`)]) {
    const seen = await story.net(look)
    if (seen.code === 1 || seen.code === 5) return `${look} ended with ${seen.code}: ${seen.err}`
    const isShown = !look.startsWith('export') || look.endsWith('markdown')
    if (isShown && obeyed.test(seen.out + seen.err)) return `${look} writes escapes`
  }
  const again = await run()
  if (/[1-9]\d* new/.test(again.out)) return `new a second time: ${again.out}`
  return tries.undoAll()
}

it(
  'any bytes, changed from real files, are taken whole, in part as told, or not at all',
  async () => {
    const all = await kinds()
    const tries = await new Tries().make()
    const path = join(tries.story.folder, 'in')
    const start = performance.now()
    let runs = 0
    for (let seed = firstSeed; performance.now() - start < seconds * 1000; seed++, runs++) {
      const random = newRandom(seed)
      const kind = all[seed % all.length]
      const file = kind?.files[random(kind.files.length)]
      if (kind === undefined || file === undefined) throw new Error('no file')
      const bytes = kind.mutate(file, random)
      const way = kind.ways[random(kind.ways.length)] ?? []
      const isMail = kind.name === 'mail'
      const line = isMail ? ['add', '--from-mail'] : ['import', path, ...way]
      writeFileSync(path, bytes)
      tries.begin(random(2) === 0)
      const fault = await findFault(tries, { isMail, line, bytes })
      if (fault === undefined) continue
      // Kept for whoever looks for the reason.
      if (process.env['FUZZ_KEEP'] !== undefined) writeFileSync(process.env['FUZZ_KEEP'], bytes)
      throw new Error(`FUZZ_SEED=${seed} (${kind.name} ${way.join(' ')}): ${fault}`)
    }
    expect(runs).toBeGreaterThan(0)
  },
  (seconds + 120) * 1000,
)
