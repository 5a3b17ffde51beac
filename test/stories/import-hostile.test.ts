import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BuiltProcess } from '../support/built-process.ts'
import { Story } from '../support/story.ts'

const long = Buffer.alloc(100 << 20, 'x')
const around = (start: string, end: string) =>
  Buffer.concat([Buffer.from(start), long, Buffer.from(end)])

describe('a file nobody would make on purpose', () => {
  it.each<[string, () => Buffer, { code: number; said: string }]>([
    [
      'a card with a line of 100 MB',
      () => around('BEGIN:VCARD\nFN:A\nX-LONG:', '\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n'),
      { code: 0, said: 'Imported 2 people' },
    ],
    [
      'a table with a cell of 100 MB',
      () => around('Name,Email,Note\nA,a@b.org,', '\nB,b@b.org,x\n'),
      { code: 2, said: 'in:2: a row that cannot be read, left out: A,a@b.org,xxx' },
    ],
    [
      'a document with a name of 100 MB',
      () =>
        around('{\n"format": "net-journal",\n"version": 1,\n"tags": [\n{"name":"', '"}\n]\n}\n'),
      { code: 2, said: 'larger than 64 MB' },
    ],
    ['one word of 100 MB', () => long, { code: 2, said: 'there is no card in it, and no table' }],
    [
      'a million empty cards',
      () => Buffer.from('BEGIN:VCARD\nEND:VCARD\n'.repeat(1e6)),
      { code: 2, said: 'Nothing new: 1000000 skipped.' },
    ],
    [
      'a number with a hundred thousand types, on one line and on each its own',
      () => {
        const types = Array.from({ length: 80_000 }, (_, at) => `;TYPE=a${at}`)
        const lines = types.slice(0, 20_000).map((type) => `TEL${type}b:1\n`)
        return Buffer.from(
          `BEGIN:VCARD\nFN:Ada\nTEL${types.join('')}:1\n${lines.join('')}END:VCARD\n`,
        )
      },
      { code: 0, said: 'Imported 1 person: 1 new.' },
    ],
    [
      'lists in lists, a million deep',
      () =>
        Buffer.from(
          `{"format":"net-journal","version":1,"contacts":${'['.repeat(1e6)}${']'.repeat(1e6)}}`,
        ),
      { code: 2, said: 'not as the schema has it' },
    ],
    [
      'lists in lists within a record',
      () =>
        Buffer.from(
          `{"format":"net-journal","version":1,"tags":[{"name":"x","more":${'['.repeat(1e6)}${']'.repeat(1e6)}}]}`,
        ),
      { code: 0, said: 'a field this version does not know' },
    ],
    [
      'lists in lists within what an import kept',
      () =>
        Buffer.from(
          `{"format":"net-journal","version":1,"contacts":[{"uuid":"00000000-0000-4000-8000-000000000001","id":1,"name":"Ada","addedOn":"2026-11-20","createdAt":"2026-11-20T09:00:00Z","updatedAt":"2026-11-20T09:00:00Z","extra":[{"name":"NOTE","value":"x","params":[],"more":${'['.repeat(1e5)}${']'.repeat(1e5)}}]}]}`,
        ),
      { code: 2, said: 'contacts[0].extra' },
    ],
  ])(
    '%s',
    async (_, make, { code, said }) => {
      const story = new BuiltProcess()
      const file = join(story.folder, 'in')
      writeFileSync(file, make())
      const end = await story.net(['import', file])
      expect(end.out + end.err).toContain(said)
      expect(end.code).toBe(code)
      expect((end.out + end.err).length).toBeLessThan(5000)
      expect(end.milliseconds).toBeLessThan(30_000)
    },
    60_000,
  )

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a table with columns called %s',
    async (word) => {
      const story = new Story()
      writeFileSync(join(story.folder, 'a.csv'), `name,email,${word},${word}\nAda,a@b.org,1,2\n`)
      expect((await story.net('import a.csv')).out).toBe('Imported 1 person: 1 new.\n')
      expect((await story.net('import a.csv')).out).toBe('Nothing new (1 known already).\n')
      writeFileSync(join(story.folder, 'b.csv'), `${word},email,x\nGrace,g@b.org,1\n`)
      const { code, out } = await story.net(['import', 'b.csv', '--map', `${word}=name`])
      expect(out).toContain('Imported 1 person: 1 new.\n')
      expect(code).toBe(0)
      expect((await story.net('list --format csv')).out).toContain('Grace')
      expect((await story.net(`import b.csv --map x=${word}`)).code).toBe(2)
      expect(({} as Record<string, unknown>)['1']).toBeUndefined()
    },
  )
})

it('somebody with an escape in the name is known the second time', async () => {
  const story = new Story()
  const card = 'BEGIN:VCARD\nFN:Gr\u001b[31mace \u202eHop\u009b1mper\nEND:VCARD\n'
  expect((await story.net('import -', card)).out).toBe('Imported 1 person: 1 new.\n')
  expect((await story.net('import -', card)).out).toBe('Nothing new (1 known already).\n')
  expect((await story.net('list')).out).toContain('Grace Hopper')
})

it.runIf(process.getuid?.() === 0 && process.platform === 'linux')(
  'an export that fills the disk leaves nothing, and the old file as it was',
  async () => {
    const story = new BuiltProcess()
    const disk = join(story.folder, 'disk')
    mkdirSync(disk)
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', disk])
    if (status !== 0) return
    onTestFinished(() => {
      spawnSync('umount', [disk])
    })
    await story.net(['add', 'Ada'])
    expect((await story.net(['export', '-o', join(disk, 'all.json')])).code).toBe(0)
    for (let note = 0; note < 4; note++) {
      await story.net(['add', `Person ${note}`, '--note', 'x'.repeat(100_000)])
    }
    const { code, err } = await story.net(['export', '-o', join(disk, 'all.json')])
    expect(code).toBe(5)
    expect(err).toContain('There is no room for')
    expect(readdirSync(disk)).toEqual(['all.json'])
    // Of several files none is there, not some.
    mkdirSync(join(disk, 'pages'))
    const pages = await story.net(['export', '--format', 'markdown', '-o', join(disk, 'pages')])
    expect(pages.code).toBe(5)
    expect(pages.err).toBe(
      `There is no room for ${join(disk, 'pages')}; nothing was written. Make room, or name a file elsewhere with -o.\n`,
    )
    expect(readdirSync(join(disk, 'pages'))).toEqual([])
  },
)

it.each(['vcard', 'csv', 'friends'])(
  'what a file has of colours is no colour at a terminal, also as %s; a pipe has it whole',
  async (format) => {
    const story = new Story()
    const card =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Evil\nNOTE:n\u001b[8mhidden\nORG:\u001b[7mOrg\nEND:VCARD\n'
    expect((await story.net('import -', card)).code).toBe(0)
    const shown = await story.ask(`export --format ${format}`, [])
    expect(shown.out).toContain('Evil')
    expect(shown.out).not.toContain('\u001b')
    if (format === 'vcard') {
      expect((await story.net(`export --format ${format}`)).out).toContain('\u001b[8m')
    }
  },
)
