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

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
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
