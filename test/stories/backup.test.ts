import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BuiltProcess, openDatabase } from '../support/built-process.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story, type StoryOptions } from '../support/story.ts'

// `net backup`: a whole copy of the journal, kept until it is needed.

async function withGrace(options: StoryOptions = {}): Promise<Story> {
  const story = new Story(options)
  await story.net('add Grace Hopper --met Paris')
  await story.net('log yesterday: coffee with Grace')
  return story
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const sizeText = (file: string) => `${Math.round(statSync(file).size / 1000)} kB`

describe('a copy of the journal', () => {
  it('goes into the backups folder, for its owner alone, and says where and how much', async () => {
    const story = await withGrace()
    const { code, out, err } = await story.net('backup')
    const file = join(story.folder, 'backups', 'journal-by-hand-20261120T090000Z.db')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      `Copied the journal to ${file}: 1 person, 2 interactions, ${sizeText(file)}; checked.\n`,
    )
    expect(dumpJournal(file)).toEqual(dumpJournal(story.journal))
    expect(modeOf(file)).toBe('600')
    expect(modeOf(join(story.folder, 'backups'))).toBe('700')
    expect(readdirSync(join(story.folder, 'backups'))).toHaveLength(1)
  })

  it('has what another process wrote and did not put into the file yet', async () => {
    const story = await withGrace()
    const other = new Sqlite(story.journal)
    onTestFinished(() => void other.close())
    other.pragma('wal_autocheckpoint = 0')
    other.exec("UPDATE contact SET name = 'Rear Admiral Hopper'")
    await story.net('backup kept.db')
    const copy = new Sqlite(join(story.folder, 'kept.db'), { readonly: true })
    expect(copy.prepare('SELECT name FROM contact').pluck().all()).toEqual(['Rear Admiral Hopper'])
    copy.close()
  })

  it('goes to a file, or into a folder', async () => {
    const story = await withGrace()
    mkdirSync(join(story.folder, 'usb'))
    expect((await story.json<{ file: string }>('backup usb')).file).toBe(
      join(story.folder, 'usb', 'journal-by-hand-20261120T090000Z.db'),
    )
    expect(await story.json('backup usb/net.db')).toEqual({
      file: join(story.folder, 'usb', 'net.db'),
      at: '2026-11-20T09:00:00.000Z',
      reason: 'hand',
      bytes: statSync(join(story.folder, 'usb', 'net.db')).size,
      people: 1,
      interactions: 2,
    })
    expect(modeOf(join(story.folder, 'usb', 'net.db'))).toBe('600')
  })

  it('replaces no file unless told to', async () => {
    const story = await withGrace()
    const file = join(story.folder, 'kept.db')
    writeFileSync(file, 'dear diary')
    expect(await story.net('backup kept.db')).toEqual({
      code: 4,
      out: '',
      err: 'kept.db is there already. Name another file, or replace it with --force.\n',
    })
    expect(readFileSync(file, 'utf8')).toBe('dear diary')
    expect((await story.net('backup kept.db --force')).code).toBe(0)
    expect(dumpJournal(file)).toEqual(dumpJournal(story.journal))
  })

  it.each(['journal.db', 'journal.db-wal', 'journal.db-shm', 'config.json', 'link.db'])(
    'never goes over what net itself needs: %s',
    async (name) => {
      const story = await withGrace()
      await story.net('config set lang en')
      symlinkSync('journal.db', join(story.folder, 'link.db'))
      const before = dumpJournal(story.journal)
      expect(await story.net(`backup ${name} --force`)).toMatchObject({
        code: 2,
        out: '',
        err: `${name} belongs to net itself (the journal or the settings). Name another file.\n`,
      })
      expect(dumpJournal(story.journal)).toEqual(before)
    },
  )

  it('needs a journal, and a folder to go to', async () => {
    const story = new Story({ isFirst: true })
    expect(await story.net('backup')).toMatchObject({ code: 3, out: '' })
    expect(readdirSync(story.folder)).toEqual([])
    await story.net('add Grace')
    expect(await story.net('backup nowhere/else/kept.db')).toMatchObject({ code: 0 })
    writeFileSync(join(story.folder, 'file'), '')
    const { code, err } = await story.net('backup file/kept.db')
    expect({ code, err }).toEqual({
      code: 2,
      err: `The copy ${join(story.folder, 'file', 'kept.db')} cannot be written. Name a file elsewhere: net backup FILE\n`,
    })
  })

  it('is told in Persian', async () => {
    const story = await withGrace({ lang: 'fa' })
    const { out } = await story.net('backup')
    expect(out).toContain('نوشته و وارسی شد: ۱ نفر، ۲ تماس، ')
    expect((await story.net('backup --list')).out).toContain('۲۹ آبان ۱۴۰۵ ۰۹:۰۰  دستی')
  })
})

describe('the list of copies', () => {
  async function withCopies(): Promise<Story> {
    const story = await withGrace()
    writeFileSync(join(story.folder, 'ada.vcf'), 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n')
    await story.at('2026-11-20T10:00:00Z').net('import ada.vcf')
    await story.at('2026-11-20T11:30:00Z').net('merge 1 2')
    await story.at('2026-11-20T12:00:00Z').net('backup')
    return story
  }

  it('says of each when, why, how many people and how large, the newest first', async () => {
    const story = await withCopies()
    const { out, err } = await story.net('backup --list')
    const [head, ...lines] = out.trimEnd().split('\n')
    expect(head).toMatch(/^#\s+Made\s+Why\s+People\s+Size\s+File$/)
    expect(lines.map((line) => line.replace(/\s{2,}/g, '|'))).toEqual([
      expect.stringMatching(
        /^1\|20 Nov 2026 12:00\|by hand\|1\|\d+ kB\|journal-by-hand-20261120T120000Z\.db$/,
      ),
      expect.stringMatching(
        /^2\|20 Nov 2026 11:30\|before a merge\|2\|\d+ kB\|journal-before-merge-20261120T113000Z\.db$/,
      ),
      expect.stringMatching(
        /^3\|20 Nov 2026 10:00\|before an import\|1\|\d+ kB\|journal-before-import-20261120T100000Z\.db$/,
      ),
    ])
    expect(err).toBe('')
  })

  it('has those of one second in the order they were made', async () => {
    const story = new Story()
    for (const name of ['Ada', 'Bea', 'Cleo']) {
      await story.net(`add ${name}`)
      await story.net('backup')
    }
    const copies = await story.json<{ people: number }[]>('backup --list')
    expect(copies.map(({ people }) => people)).toEqual([3, 2, 1])
    await story.net('add Dora')
    await story.net('restore 1 --yes')
    expect(await story.json('list')).toHaveLength(3)
  })

  it('comes in the formats of every list', async () => {
    const story = await withCopies()
    expect((await story.net('backup --list --format ids')).out).toBe('1\n2\n3\n')
    expect((await story.net('backup --list --format csv')).out.split('\r\n')[0]).toBe(
      'number,at,reason,people,interactions,bytes,file',
    )
    const [first] = await story.json<Record<string, unknown>[]>('backup --list')
    expect(first).toEqual({
      number: 1,
      file: join(story.folder, 'backups', 'journal-by-hand-20261120T120000Z.db'),
      at: '2026-11-20T12:00:00.000Z',
      reason: 'hand',
      bytes: expect.any(Number),
      people: 1,
      interactions: 2,
    })
  })

  it('is empty, or says of a file that it cannot be read', async () => {
    const story = await withGrace()
    expect(await story.net('backup --list')).toEqual({ code: 0, out: '', err: '' })
    expect(await story.json('backup --list')).toEqual([])
    expect((await story.ask('backup --list', [])).err).toContain('There are no copies yet.')
    mkdirSync(join(story.folder, 'backups'))
    writeFileSync(join(story.folder, 'backups', 'spring.db'), 'no journal')
    writeFileSync(join(story.folder, 'backups', 'notes.txt'), 'no copy')
    expect((await story.net('backup --list')).out).toContain('cannot be read')
  })

  it('has only the copies of this journal, where two share a folder', async () => {
    const story = await withGrace()
    const other = join(story.folder, 'work.db')
    await story.net(['add', 'George Boole', '--journal', other])
    await story.net('backup')
    await story.net(['backup', '--journal', other])
    for (const [journal, name] of [
      [story.journal, 'journal-by-hand-'],
      [other, 'work-by-hand-'],
    ] as const) {
      const list = await story.json<{ file: string }[]>(['backup', '--list', '--journal', journal])
      expect(list.map(({ file }) => file)).toEqual([expect.stringContaining(name)])
    }
  })

  it('takes no file and no --force', async () => {
    const story = await withGrace()
    expect((await story.net('backup --list kept.db')).code).toBe(2)
    expect((await story.net('backup --list --force')).code).toBe(2)
    expect((await story.net('backup --format json')).code).toBe(2)
  })
})

describe('copies made by the program', () => {
  it('go when there are newer ones, and those made by hand stay', async () => {
    const story = await withGrace()
    await story.net('config set backup.keep 2')
    await story.net('backup')
    for (const day of [21, 22, 23, 24]) {
      writeFileSync(
        join(story.folder, 'one.vcf'),
        `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${day}\nEND:VCARD\n`,
      )
      await story.on(`2026-11-${day}`).net('import one.vcf')
    }
    expect(readdirSync(join(story.folder, 'backups')).toSorted()).toEqual([
      'journal-before-import-20261123T090000Z.db',
      'journal-before-import-20261124T090000Z.db',
      'journal-by-hand-20261120T090000Z.db',
    ])
  })

  it('lie beside the journal itself, where that is a link', async () => {
    const story = await withGrace()
    mkdirSync(join(story.folder, 'links'))
    const link = join(story.folder, 'links', 'mine.db')
    symlinkSync(story.journal, link)
    await story.net(['backup', '--journal', link])
    expect(readdirSync(join(story.folder, 'backups'))).toEqual([
      'journal-by-hand-20261120T090000Z.db',
    ])
  })

  it('that were never finished go with the next one, if nobody can be at it any more', async () => {
    const story = await withGrace()
    await story.net('backup')
    const left = (digit: string) =>
      join(story.folder, 'backups', `journal-by-hand-x.db.partial-${digit.repeat(12)}`)
    for (const digit of ['0', '1', '2', '3']) writeFileSync(left(digit), '')
    const setBack = (digit: string, minutes: number) => {
      const before = new Date(Date.now() - minutes * 60_000)
      utimesSync(left(digit), before, before)
    }
    setBack('0', 120)
    setBack('2', 2)
    setBack('3', 2)
    // Another process is at this one.
    const descriptor = openSync(left('3'), 'r')
    const held = spawn('sleep', ['60'], { stdio: [descriptor, 'ignore', 'ignore'] })
    closeSync(descriptor)
    onTestFinished(() => void held.kill())
    await story.net('backup')
    const isLinux = process.platform === 'linux'
    const there = ['0', '1', '2', '3'].filter((digit) => existsSync(left(digit)))
    expect(there).toEqual(isLinux ? ['1', '3'] : ['1', '2', '3'])
    expect(await story.json('backup --list')).toHaveLength(2)
  })
})

describe('where there is no room', () => {
  const small = join('/tmp', `net-small-backup-${process.pid}`)
  const isMounted = process.getuid?.() === 0 && process.platform === 'linux' && mount()

  function mount(): boolean {
    mkdirSync(small)
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', small])
    return status === 0
  }

  it.skipIf(!isMounted)('nothing is left of a copy, and that is said', async () => {
    onTestFinished(() => {
      spawnSync('umount', [small])
      spawnSync('rmdir', [small])
    })
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    const file = join(small, 'kept.db')
    expect(await story.net(['backup', file])).toMatchObject({
      code: 5,
      out: '',
      err: `There is no room for the copy ${file}; none was made. Make room, or name a file elsewhere: net backup FILE\n`,
    })
    expect(readdirSync(small)).toEqual([])
    const db = openDatabase(story.journal)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
  })
})
