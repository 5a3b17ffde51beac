import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BuiltProcess, holdLock, openDatabase } from '../support/built-process.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story, type StoryOptions } from '../support/story.ts'

// `net restore`: the journal as a copy has it, and the present one kept.

const undoLine =
  'net undo takes back what was done before the copy was made; it does not take back a restore.'

/** A copy of Friday; since then George was added, and Grace logged. */
async function withCopy(options: StoryOptions = {}): Promise<Story> {
  const story = new Story(options)
  await story.net('add Grace Hopper --met Paris --email grace@navy.mil')
  await story.net('backup')
  await story.on('2026-11-21').net('add George Boole')
  await story.at('2026-11-21T10:30:00Z').net('log coffee with Grace')
  story.on('2026-11-22')
  return story
}

const copyOf = (story: Story, name: string) => join(story.folder, 'backups', name)
const friday = 'journal-by-hand-20261120T090000Z.db'
const kept = 'journal-before-restore-20261122T090000Z.db'

/** Bytes in the middle of a file are overwritten, as a failing disk does. */
function damage(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 4096 * 3, 4096 * 9)
  writeFileSync(file, bytes)
}

describe('restoring a copy', () => {
  it('says what it brought, what is gone and how to go back', async () => {
    const story = await withCopy()
    const copied = dumpJournal(copyOf(story, friday))
    const before = dumpJournal(story.journal)
    expect(await story.net('restore 1 --yes')).toEqual({
      code: 0,
      err: '',
      out: [
        `Restored the journal of 20 Nov 2026 09:00 from ${copyOf(story, friday)}: 1 person, 1 interaction.`,
        'Recorded since, and gone from the journal: 1 person, 1 interaction.',
        'The present journal was last written 21 Nov 2026 10:30; whatever changed since the copy is in what is kept.',
        `The journal as it was is kept. To go back: net restore ${copyOf(story, kept)}`,
        `${undoLine}\n`,
      ].join('\n'),
    })
    expect(readdirSync(story.folder).toSorted()).toEqual(['backups', 'journal.db'])
    expect((statSync(story.journal).mode & 0o777).toString(8)).toBe('600')
    expect(dumpJournal(story.journal)).toEqual(copied)
    expect(story.rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])

    await story.net(['restore', copyOf(story, kept), '--yes'])
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('brings back the undo of its own time', async () => {
    const story = await withCopy()
    await story.net('restore 1 --yes')
    expect((await story.net('undo')).out).toBe('Taken back: add Grace Hopper.\n')
    expect((await story.net('undo')).code).toBe(3)
  })

  it('only says what it would do with --dry-run', async () => {
    const story = await withCopy()
    await story.net('rm grace --yes')
    const before = dumpJournal(story.journal)
    expect((await story.net('restore 1 --dry-run')).out).toBe(
      [
        `Would restore the journal of 20 Nov 2026 09:00 from ${copyOf(story, friday)}: 1 person, 1 interaction.`,
        'Recorded since, and not in the copy: 1 person.',
        'Removed since, and back with it: 1 person, 1 interaction.',
        'The present journal was last written 22 Nov 2026 09:00; whatever changed since the copy goes with it.\n',
      ].join('\n'),
    )
    expect(dumpJournal(story.journal)).toEqual(before)
    expect(readdirSync(join(story.folder, 'backups'))).toEqual([friday])
  })

  it('says it in JSON', async () => {
    const story = await withCopy()
    expect(await story.json('restore 1 --yes')).toEqual({
      isDryRun: false,
      from: {
        file: copyOf(story, friday),
        at: '2026-11-20T09:00:00.000Z',
        reason: 'hand',
        people: 1,
        interactions: 1,
        lastWriteAt: '2026-11-20T09:00:00.000Z',
      },
      present: {
        state: 'whole',
        people: 2,
        interactions: 2,
        lastWriteAt: '2026-11-21T10:30:00.000Z',
      },
      lost: { people: 1, interactions: 1 },
      regained: { people: 0, interactions: 0 },
      keptAs: copyOf(story, kept),
      isMigrated: false,
    })
  })

  it('says it in Persian', async () => {
    const story = await withCopy({ lang: 'fa' })
    const { out } = await story.net('restore ۱ --yes')
    expect(out).toContain('دفتر ۲۹ آبان ۱۴۰۵ ۰۹:۰۰ از ')
    expect(out).toContain('پس از آن ثبت شده بود و دیگر در دفتر نیست: ۱ نفر، ۱ تماس.')
    expect(out).toContain('برای برگرداندنش: net restore ')
  })
})

describe('naming a copy', () => {
  it.each([
    ['its number', ['1']],
    ['the name of its file', [friday]],
    ['that without its ending', ['journal-by-hand-20261120T090000Z']],
    ['a path', [`backups/${friday}`]],
    ['a day', ['yesterday']],
    ['a day in several words', ['20', 'Nov']],
  ])('goes by %s', async (_, words) => {
    const story = await withCopy()
    const { from } = await story.json<{ from: { file: string } }>([
      'restore',
      ...words,
      '--dry-run',
    ])
    expect(from.file).toBe(copyOf(story, friday))
  })

  it('goes by any file that is a journal', async () => {
    const story = await withCopy()
    copyFileSync(copyOf(story, friday), join(story.folder, 'usb'))
    expect(await story.json('restore usb --dry-run')).toMatchObject({
      from: { file: join(story.folder, 'usb'), at: '2026-11-20T09:00:00.000Z', reason: null },
    })
  })

  it('needs one', async () => {
    const story = await withCopy()
    expect(await story.net('restore')).toEqual({
      code: 2,
      out: '',
      err: 'Say which copy: a number of net backup --list, a day, or a file. For the newest: net restore 1 --yes\n',
    })
  })

  it.each([
    ['2', 3, 'There is no copy 2: there is 1. See net backup --list.'],
    [
      'last week',
      3,
      'There is no copy from Sunday 15 November 2026 or before; the oldest is of 20 Nov 2026 09:00. See net backup --list.',
    ],
    [
      'blue moon',
      3,
      '"blue moon" is no copy: neither a file, nor a number of net backup --list, nor a day.',
    ],
    [
      'gone.db',
      2,
      'gone.db cannot be read: name a file that is there and yours to read, or a number of net backup --list.',
    ],
    ['31.2.2026', 2, 'gone.db cannot be read'],
  ])('says what is wrong with %s', async (text, code, told) => {
    const story = await withCopy()
    const { code: ended, out, err } = await story.net(['restore', ...text.split(' '), '--yes'])
    expect({ code: ended, out }).toEqual({ code, out: '' })
    if (text !== '31.2.2026') expect(err).toBe(`${told}\n`)
  })

  it('is a choice at a terminal, and a question', async () => {
    const story = await withCopy()
    const before = dumpJournal(story.journal)
    const no = await story.ask('restore', [{ choose: '20 Nov 2026 09:00' }, { confirm: false }])
    expect(no).toMatchObject({ code: 0, out: '' })
    expect(no.err).toContain('Recorded since, and not in the copy: 1 person, 1 interaction.')
    expect(no.err).toContain('The journal was left as it is.')
    expect(dumpJournal(story.journal)).toEqual(before)
    expect((await story.ask('restore 1', [{ interrupt: true }])).code).toBe(130)
    expect(dumpJournal(story.journal)).toEqual(before)
    const yes = await story.ask('restore', [{ choose: '20 Nov 2026 09:00' }, { confirm: true }])
    expect(yes.out).toContain('Restored the journal of 20 Nov 2026 09:00')
    expect(dumpJournal(story.journal)).toEqual(dumpJournal(copyOf(story, friday)))
  })

  it('asks nobody who is not there', async () => {
    const story = await withCopy()
    const { code, err } = await story.net('restore 1')
    expect(code).toBe(2)
    expect(err).toContain('--yes')
  })

  it('finds nothing to choose from where there is no copy', async () => {
    const story = new Story()
    await story.net('add Grace')
    expect((await story.ask('restore', [])).code).toBe(3)
    expect((await story.net('restore yesterday')).err).toBe(
      `There is no copy in ${join(story.folder, 'backups')}. Name a file: net restore FILE\n`,
    )
  })
})

describe('a copy that does not do', () => {
  const refusals: [string, (file: string) => void, number, string][] = [
    ['damaged in its middle', damage, 5, 'is damaged and was not restored'],
    [
      'damaged in what is computed',
      (file) => {
        const db = new Sqlite(file)
        db.unsafeMode()
        db.exec('DELETE FROM search_data WHERE id > 10')
        db.close()
      },
      5,
      'Mend the copy, then restore it: net doctor --fix --journal ',
    ],
    ['cut off', (file) => truncateSync(file, 40_000), 5, 'is damaged and was not restored'],
    [
      'a text',
      (file) => writeFileSync(file, 'dear diary '.repeat(50)),
      2,
      'is no copy of a journal of net',
    ],
    ['empty', (file) => writeFileSync(file, ''), 2, 'is no copy of a journal of net'],
    [
      'made by a newer version',
      (file) => {
        const db = new Sqlite(file)
        db.pragma('user_version = 99')
        db.close()
      },
      5,
      'was made by a newer net (schema 99',
    ],
    [
      "another program's",
      (file) => {
        rmSync(file)
        const db = new Sqlite(file)
        db.exec('CREATE TABLE contact (name TEXT)')
        db.close()
      },
      2,
      'is no copy of a journal of net',
    ],
    [
      'a folder',
      (file) => {
        rmSync(file)
        mkdirSync(file)
      },
      2,
      'cannot be read',
    ],
  ]

  it.each(refusals)('is refused, and the journal stays: %s', async (_, spoil, code, told) => {
    const story = await withCopy()
    const file = join(story.folder, 'copy.db')
    copyFileSync(copyOf(story, friday), file)
    spoil(file)
    const before = dumpJournal(story.journal)
    const { code: ended, out, err } = await story.net(['restore', file, '--yes'])
    expect({ code: ended, out }).toEqual({ code, out: '' })
    expect(err).toContain(told)
    expect(dumpJournal(story.journal)).toEqual(before)
    expect(readdirSync(join(story.folder, 'backups'))).toEqual([friday])
  })

  it('is the journal itself', async () => {
    const story = await withCopy()
    const { code, err } = await story.net('restore journal.db --yes')
    expect(code).toBe(2)
    expect(err).toBe(
      `${story.journal} is the journal itself. Name a copy of it: net backup --list\n`,
    )
  })

  it('of an earlier version is brought up to date', async () => {
    const story = await withCopy()
    const old = new Sqlite(join(story.folder, 'old.db'))
    const sql = new URL('../migrations/0001-daily-loop.sql', import.meta.url)
    old.exec(readFileSync(sql, 'utf8'))
    old.close()
    const { out } = await story.net('restore old.db --yes')
    expect(out).toContain('brought up to date for this version.')
    expect((await story.net('list')).out).toContain('سارا احمدی')
    expect((await story.net('log coffee with Grace')).code).toBe(0)
  })
})

describe('a journal that is damaged or gone', () => {
  it.each<[string, (file: string) => void]>([
    ['in its middle', damage],
    ['cut off', (file) => truncateSync(file, 10_000)],
    ['in its header', (file) => writeFileSync(file, Buffer.alloc(50_000, 'x'))],
  ])('is replaced and kept as it is: %s', async (_, spoil) => {
    const story = await withCopy()
    spoil(story.journal)
    const bytes = readFileSync(story.journal)
    expect((await story.net('restore 1 --dry-run')).out).toContain(
      'The present journal is damaged: what was recorded since cannot be told. It would be kept as it is.',
    )
    const { code, out } = await story.net('restore 1 --yes')
    const aside = join(story.folder, 'journal-damaged-20261122T090000Z.db')
    expect(code).toBe(0)
    expect(out.split('\n').slice(1)).toEqual([
      'The journal was damaged: what was recorded since cannot be told.',
      `The damaged journal is kept as it is: ${aside}`,
      undoLine,
      '',
    ])
    expect(readFileSync(aside).equals(bytes)).toBe(true)
    expect(dumpJournal(story.journal)).toEqual(dumpJournal(copyOf(story, friday)))
    expect((await story.net('add Ada')).code).toBe(0)
  })

  it('leaves no log behind that would be taken for one of the new journal', async () => {
    const story = await withCopy()
    // A writer that was killed leaves its log.
    const writer = new Sqlite(story.journal)
    writer.exec("UPDATE contact SET name = 'Somebody'")
    const log = readFileSync(`${story.journal}-wal`)
    writer.close()
    damage(story.journal)
    writeFileSync(`${story.journal}-wal`, log)
    await story.net('restore 1 --yes')
    expect(dumpJournal(story.journal)).toEqual(dumpJournal(copyOf(story, friday)))
    const aside = join(story.folder, 'journal-damaged-20261122T090000Z.db-wal')
    expect(readFileSync(aside).equals(log)).toBe(true)
  })

  it('is made anew where it is gone', async () => {
    const story = await withCopy()
    rmSync(story.journal)
    const { code, out } = await story.net('restore 1 --yes')
    expect({ code, lines: out.split('\n').slice(1) }).toEqual({
      code: 0,
      lines: ['There was no journal in its place.', undoLine, ''],
    })
    expect(dumpJournal(story.journal)).toEqual(dumpJournal(copyOf(story, friday)))
  })

  it("is not replaced where it is another program's, or of a newer version", async () => {
    const story = await withCopy()
    const db = new Sqlite(story.journal)
    db.pragma('user_version = 99')
    db.close()
    expect((await story.net('restore 1 --yes')).err).toContain('was made by a newer net')
    rmSync(story.journal)
    const other = new Sqlite(story.journal)
    other.exec('CREATE TABLE theirs (x)')
    other.close()
    const bytes = readFileSync(story.journal)
    const { code, err } = await story.net('restore 1 --yes')
    expect(code).toBe(5)
    expect(err).toContain('is not a journal of net')
    expect(readFileSync(story.journal).equals(bytes)).toBe(true)
  })
})

describe('a journal somebody has open', () => {
  async function withProcess() {
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    await story.net(['backup'])
    await story.net(['add', 'George Boole'])
    return story
  }

  it('is not replaced under their hands', async () => {
    const story = await withProcess()
    const reader = openDatabase(story.journal)
    onTestFinished(() => void reader.close())
    reader.prepare('SELECT name FROM contact').all()
    const { code, out, err } = await story.net(['restore', '1', '--yes'])
    expect({ code, out }).toEqual({ code: 5, out: '' })
    expect(err).toContain(`The journal ${story.journal} is locked.`)
    expect(story.rows('SELECT name FROM contact')).toHaveLength(2)
    expect(readdirSync(story.folder).filter((name) => name.includes('restoring'))).toEqual([])
    expect(readdirSync(join(story.folder, 'backups'))).toHaveLength(1)
    reader.exec("INSERT INTO meta VALUES ('still', 'there')")
    reader.close()
    expect((await story.net(['restore', '1', '--yes'])).code).toBe(0)
  }, 40_000)

  it('nor in the middle of a write', async () => {
    const story = await withProcess()
    await holdLock(story.journal, 60_000)
    const { code, err } = await story.net(['restore', '1', '--yes'])
    expect(code).toBe(5)
    expect(err).toContain('is locked')
    expect(existsSync(story.journal)).toBe(true)
  }, 40_000)

  it('tells who comes too late that it was replaced, and loses nothing of theirs in silence', async () => {
    const story = await withProcess()
    // Opened, and nothing read yet: nobody can know of it.
    const late = openDatabase(story.journal)
    onTestFinished(() => void late.close())
    expect((await story.net(['restore', '1', '--yes'])).code).toBe(0)
    expect(() => late.exec("UPDATE contact SET name = 'Lost'")).toThrow(
      expect.objectContaining({ code: 'SQLITE_READONLY_DBMOVED' }),
    )
    expect(story.rows('SELECT name FROM contact')).toEqual([{ name: 'Grace Hopper' }])
  })
})

describe('where there is no room', () => {
  const small = join('/tmp', `net-small-restore-${process.pid}`)
  const isMounted = process.getuid?.() === 0 && process.platform === 'linux' && mount()

  function mount(): boolean {
    mkdirSync(small)
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', small])
    return status === 0
  }

  it.skipIf(!isMounted)('the journal stays as it is', async () => {
    onTestFinished(() => {
      spawnSync('umount', [small])
      spawnSync('rmdir', [small])
    })
    const journal = join(small, 'journal.db')
    const story = new BuiltProcess({ NET_JOURNAL: journal })
    await story.net(['add', 'Grace Hopper'])
    const copy = join(story.folder, 'copy.db')
    await story.net(['backup', copy])
    const before = dumpJournal(journal)
    const { code, out, err } = await story.net(['restore', copy, '--yes'])
    expect({ code, out }).toEqual({ code: 5, out: '' })
    expect(err).toContain('The disk is full; nothing was written to')
    expect(dumpJournal(journal)).toEqual(before)
    expect(readdirSync(small).filter((name) => !name.startsWith('journal.db-'))).toEqual([
      'journal.db',
    ])
    expect(existsSync(`${journal}-restoring`)).toBe(false)
  })
})
