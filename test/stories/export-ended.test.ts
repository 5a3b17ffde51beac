import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { BuiltProcess } from '../support/built-process.ts'

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

it('a copy of the journal ended by a signal is whole or not there, also the one before an import', async () => {
  const story = new BuiltProcess()
  const file = join(story.folder, 'cards.vcf')
  const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(1 << 20)}`
  const card = (name: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\n${photo}\nEND:VCARD\n`
  writeFileSync(file, Array.from({ length: 40 }, (_, i) => card(`Person ${i}`)).join(''))
  await story.net(['import', file])
  writeFileSync(file, card('Another'))
  const copies = () => readdirSync(story.folder).filter((name) => name.startsWith('copy.db'))
  const endedBy = async (signal: NodeJS.Signals, args: string[], isBegun: () => boolean) => {
    const child = story.start(args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    child.stderr?.on('data', (text) => {
      told += String(text)
    })
    const end = once(child, 'close')
    while (!isBegun()) await wait(1)
    child.kill(signal)
    const [code, by] = (await end) as [number | null, NodeJS.Signals | null]
    return [by ?? code, told]
  }
  const backup = ['backup', join(story.folder, 'copy.db'), '--force']
  const isCopying = () => copies().some((name) => name.includes('.partial-'))
  expect(await endedBy('SIGINT', backup, isCopying)).toEqual([
    130,
    'Stopped. No copy was made, and nothing was changed.\n',
  ])
  expect(copies()).toEqual([])
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) {
    expect(await endedBy(signal, backup, isCopying)).toEqual([signal, ''])
    expect(copies()).toEqual(['copy.db'])
  }
  const backups = join(story.folder, 'backups')
  const isSettingAside = () =>
    existsSync(backups) && readdirSync(backups).some((name) => name.includes('.partial-'))
  expect(await endedBy('SIGINT', ['import', file], isSettingAside)).toEqual([
    130,
    'Stopped. Nothing of the file was taken.\n',
  ])
  expect(existsSync(backups)).toBe(false)
}, 60_000)
