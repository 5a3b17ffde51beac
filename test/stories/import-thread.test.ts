import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BuiltProcess } from '../support/built-process.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

// Many cards are read by a thread of their own: what goes in, and what is told, is as if there were none.

const cards = Array.from({ length: 1600 }, (_, i) =>
  [
    'BEGIN:VCARD\nVERSION:3.0',
    i % 100 === 7 ? 'X-NOBODY:here' : `FN:Person ${i % 1500}`,
    `UID:u${i}\nEMAIL:p${i}@example.org\nTEL;TYPE=CELL:+98 912 ${1000 + i}\nNICKNAME:Nick${i}`,
    i % 100 === 9 ? 'BDAY:some day' : 'BDAY:--02-29',
    `ORG:Łódź Works;R&D\nTITLE:کارشناس\nCATEGORIES:chess,club ${i % 3}\nNOTE:likes tea ${i}\nEND:VCARD\n`,
  ].join('\n'),
).join('')

const withoutUuids = (dump: unknown) =>
  JSON.parse(
    JSON.stringify(dump, (key, value: unknown) => (key === 'uuid' ? undefined : value)),
  ) as unknown

describe.each([
  ['into an empty journal', []],
  [
    'into one with people in it',
    [['add', 'Person 12', '--email', 'p12@example.org', '--nick', 'Twelve']],
  ],
] as const)('many cards %s', (_, before) => {
  it.each([[], ['--labels', 'circles'], ['--dry-run'], ['--strict']])(
    '%s %s',
    async (...options) => {
      const here = new Story()
      const built = new BuiltProcess()
      const told = []
      for (const run of [(args: string[]) => here.net(args), (args: string[]) => built.net(args)]) {
        const file = join((told.length === 0 ? here : built).folder, 'book.vcf')
        writeFileSync(file, cards)
        for (const line of before) await run([...line])
        const { code, out, err } = await run(['import', file, '--json', ...options])
        told.push({
          code,
          out: out.replaceAll(/"[^"]*backups[^"]*"/g, ''),
          err: err.replaceAll(file, ''),
        })
      }
      expect(told[1]).toEqual(told[0])
      if (before.length === 0 && options.length === 1) return // nothing was written
      expect(withoutUuids(dumpJournal(built.journal))).toEqual(
        withoutUuids(dumpJournal(here.journal)),
      )
    },
    60_000,
  )
})

it.each([
  [
    'a group that names some of them',
    'BEGIN:VCARD\nFN:Club\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:u3\nEND:VCARD\n',
  ],
  ['text of no named character set', 'BEGIN:VCARD\nFN:\xe1\xe1\xe1\xe1\nEND:VCARD\n'],
])(
  'many cards with %s are read again as a whole',
  async (_, last) => {
    const here = new Story()
    const built = new BuiltProcess()
    for (const { folder } of [here, built]) {
      writeFileSync(
        join(folder, 'book.vcf'),
        Buffer.concat([Buffer.from(cards), Buffer.from(last, 'latin1')]),
      )
    }
    const wanted = await here.net(['import', join(here.folder, 'book.vcf')])
    const { code, out, err } = await built.net(['import', join(built.folder, 'book.vcf')])
    expect({ code, out, err }).toEqual(wanted)
    expect(withoutUuids(dumpJournal(built.journal))).toEqual(
      withoutUuids(dumpJournal(here.journal)),
    )
  },
  60_000,
)

it('the same file twice says nothing new', async () => {
  const built = new BuiltProcess()
  const file = join(built.folder, 'book.vcf')
  writeFileSync(file, cards)
  await built.net(['import', file])
  const before = dumpJournal(built.journal)
  const { out } = await built.net(['import', file])
  expect(out).toContain('Nothing new')
  expect(dumpJournal(built.journal)).toEqual(before)
}, 60_000)
