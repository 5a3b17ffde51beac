import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { migrations } from '../../src/journal/schema.ts'
import { BuiltProcess, openDatabase } from '../support/built-process.ts'

/** Enough for an export to take a while. */
const cards = Array.from(
  { length: 6000 },
  (_, i) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${i}\nNOTE:${'words '.repeat(100)}\nEND:VCARD\n`,
).join('')

it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
  'an export ended by %s leaves the old file, and nothing beside it',
  async (signal) => {
    const story = new BuiltProcess()
    const file = join(story.folder, 'people.vcf')
    writeFileSync(join(story.folder, 'cards.vcf'), cards)
    expect((await story.net(['import', join(story.folder, 'cards.vcf')])).code).toBe(0)
    writeFileSync(file, 'the old one')
    const kept = readdirSync(story.folder).filter((name) => name.startsWith('people.vcf'))
    const child = story.start(['export', '-o', file], { stdio: 'ignore' })
    const end = once(child, 'close')
    const isBegun = () =>
      readdirSync(story.folder).some((name) => name.startsWith('people.vcf.') && name !== file)
    while (!isBegun()) await wait(1)
    child.kill(signal)
    expect((await end)[1]).toBe(signal)
    expect(readFileSync(file, 'utf8')).toBe('the old one')
    expect(readdirSync(story.folder).filter((name) => name.startsWith('people.vcf'))).toEqual(kept)
    expect(existsSync(story.journal)).toBe(true)
  },
  60_000,
)

/** A journal that takes a while to copy. */
async function heavyJournal(): Promise<BuiltProcess> {
  const story = new BuiltProcess()
  const file = join(story.folder, 'heavy.vcf')
  const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(1 << 20)}`
  const card = (i: number) => `BEGIN:VCARD\nFN:Person ${i}\n${photo}\nEND:VCARD\n`
  writeFileSync(file, Array.from({ length: 40 }, (_, i) => card(i)).join(''))
  await story.net(['import', file])
  return story
}

/** How a command ended that was told to while it was copying to a file of this folder, and what it said. */
async function endedCopying(
  story: BuiltProcess,
  folder: string,
  signal: NodeJS.Signals,
  args: readonly string[],
) {
  const isCopying = () =>
    existsSync(folder) && readdirSync(folder).some((name) => name.includes('.partial-'))
  const child = story.start(args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr?.on('data', (text) => {
    told += String(text)
  })
  const end = once(child, 'close')
  while (!isCopying()) await wait(1)
  child.kill(signal)
  const [code, by] = (await end) as [number | null, NodeJS.Signals | null]
  return [by ?? code, told]
}

const noCopy = 'Stopped. No copy was made, and nothing was changed.\n'
const others = ['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const

it('a copy of the journal ended by a signal is whole or not there', async () => {
  const story = await heavyJournal()
  const copies = () => readdirSync(story.folder).filter((name) => name.startsWith('copy.db'))
  const backup = ['backup', join(story.folder, 'copy.db'), '--force']
  expect(await endedCopying(story, story.folder, 'SIGINT', backup)).toEqual([130, noCopy])
  expect(copies()).toEqual([])
  for (const signal of others) {
    expect(await endedCopying(story, story.folder, signal, backup)).toEqual([signal, ''])
    expect(copies()).toEqual(['copy.db'])
  }
}, 60_000)

it('a signal while the journal is copied before something else leaves it as it was or all done', async () => {
  const story = await heavyJournal()
  const backups = join(story.folder, 'backups')
  const people = () => story.rows<{ count: number }>('SELECT count(*) AS count FROM contact')
  // Before an import, which does not begin then.
  const file = join(story.folder, 'another.vcf')
  writeFileSync(file, 'BEGIN:VCARD\nFN:Another\nEND:VCARD\n')
  for (const signal of ['SIGINT', ...others] as const) {
    const [end, told] = await endedCopying(story, backups, signal, ['import', file])
    expect(end).toBe(signal === 'SIGINT' ? 130 : signal)
    if (signal === 'SIGINT') expect(told).toBe('Stopped. Nothing of the file was taken.\n')
    expect(existsSync(backups)).toBe(false)
    expect(people()).toEqual([{ count: 40 }])
  }
  // Before doctor mends.
  const spoil = () => {
    const db = openDatabase(story.journal)
    db.exec("UPDATE contact SET last_contact_on = '1999-01-01' WHERE id = 1")
    db.close()
  }
  spoil()
  const fix = ['doctor', '--fix']
  expect(await endedCopying(story, backups, 'SIGINT', fix)).toEqual([130, noCopy])
  expect(existsSync(backups)).toBe(false)
  expect(await endedCopying(story, backups, 'SIGTERM', fix)).toEqual(['SIGTERM', ''])
  expect(readdirSync(backups)).toHaveLength(1)
  // Both copies of a restore: of the one restored, and of the journal there was.
  const [copy = ''] = readdirSync(backups)
  const restore = ['restore', join(backups, copy), '--yes']
  await story.net(['add', 'Somebody new'])
  for (const folder of [story.folder, backups]) {
    expect(await endedCopying(story, folder, 'SIGINT', restore)).toEqual([130, noCopy])
    expect(people()).toEqual([{ count: 41 }])
    expect(readdirSync(backups)).toEqual([copy])
  }
  expect(await endedCopying(story, story.folder, 'SIGHUP', restore)).toEqual(['SIGHUP', ''])
  expect(people()).toEqual([{ count: 40 }])
  expect(readdirSync(story.folder).join(' ')).not.toMatch(/partial|restoring/)
}, 90_000)

it('a signal while an older journal is copied before it is brought up to date leaves it old or makes it new', async () => {
  const story = new BuiltProcess()
  const sql = readFileSync(
    new URL('../migrations/0007-one-meaning-of-serving.sql', import.meta.url),
  )
  const db = openDatabase(story.journal)
  db.exec(String(sql))
  db.prepare('UPDATE contact SET extra = ? WHERE id = 1').run(
    JSON.stringify([{ name: 'X-HEAVY', params: [], value: 'A'.repeat(40 << 20) }]),
  )
  db.close()
  const backups = join(story.folder, 'backups')
  const version = () => story.rows('PRAGMA user_version')
  expect(await endedCopying(story, backups, 'SIGINT', ['list'])).toEqual([130, noCopy])
  expect(readdirSync(backups)).toEqual([])
  expect(version()).toEqual([{ user_version: 7 }])
  expect(await endedCopying(story, backups, 'SIGTERM', ['list'])).toEqual(['SIGTERM', ''])
  expect(readdirSync(backups)).toEqual(['journal-before-schema-8.db'])
  expect(version()).toEqual([{ user_version: migrations.length }])
}, 60_000)
