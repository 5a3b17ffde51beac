import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtProgram } from '../support/built.ts'
import { BuiltProcess, holdLock, openDatabase } from '../support/built-process.ts'

// Journals that cannot be used: exit 5, one line that says what to do, and the file left as it was.

const nobody = { uid: 65534, gid: 65534 }
const isRoot = process.getuid?.() === 0
/** Root may read and write everything, so these are tried as somebody else; who must be able to read the program. */
const canBeNobody =
  isRoot && spawnSync(process.execPath, [builtProgram, '--version'], nobody).status === 0

describe('a journal that is none', () => {
  it.each([
    ['a text', Buffer.from('Grace Hopper\n')],
    ['a text longer than the header of SQLite', Buffer.alloc(5000, 'x')],
    ['the beginning of a header', Buffer.from('SQLite format 3\0')],
  ])('is left as it is: %s', async (_, bytes) => {
    const story = new BuiltProcess()
    writeFileSync(story.journal, bytes)
    for (const line of [['list'], ['add', 'Grace Hopper']]) {
      expect(await story.net(line)).toMatchObject({
        code: 5,
        out: '',
        err: `${story.journal} is not a journal of net. It was left as it is; name another file with --journal or NET_JOURNAL.\n`,
      })
    }
    expect(readFileSync(story.journal).equals(bytes)).toBe(true)
    expect(readdirSync(story.folder)).toEqual(['journal.db'])
  })

  it("is left as it is: another program's database", async () => {
    const story = new BuiltProcess()
    const other = openDatabase(story.journal)
    other.exec('CREATE TABLE contact (name TEXT); INSERT INTO contact VALUES (1)')
    other.close()
    const before = readFileSync(story.journal)
    for (const line of [['list'], ['add', 'Grace Hopper']]) {
      const { code, err } = await story.net(line)
      expect({ code, err }).toEqual({
        code: 5,
        err: expect.stringContaining('is not a journal of net'),
      })
    }
    expect(readFileSync(story.journal).equals(before)).toBe(true)
  })

  it('is a folder: the line says how to name a file in it', async () => {
    const story = new BuiltProcess()
    mkdirSync(story.journal)
    for (const line of [['list'], ['add', 'Grace Hopper']]) {
      expect(await story.net(line)).toMatchObject({
        code: 5,
        out: '',
        err: `${story.journal} is a folder. Name a file in it: --journal ${story.journal}/journal.db\n`,
      })
    }
    expect(readdirSync(story.journal)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('is a pipe, which nobody waits for', async () => {
    const story = new BuiltProcess()
    execFileSync('mkfifo', [story.journal])
    const { code, err } = await story.net(['list'])
    expect({ code, err }).toEqual({
      code: 5,
      err: expect.stringContaining('is not a journal of net'),
    })
  })

  it('lies below a file, or behind links in a circle', async () => {
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    symlinkSync('circle.db', join(story.folder, 'circle.db'))
    for (const path of [join(story.journal, 'journal.db'), join(story.folder, 'circle.db')]) {
      for (const line of [['list'], ['add', 'George']]) {
        const { code, err } = await story.net([...line, '--journal', path])
        expect({ code, err }).toEqual({ code: 5, err: expect.stringContaining('cannot be opened') })
      }
    }
  })
})

describe('a journal that is not there', () => {
  it('reads as empty, and reading makes nothing', async () => {
    const story = new BuiltProcess({ NET_JOURNAL: '' })
    const journal = join(story.folder, 'new', 'folder', 'journal.db')
    expect(await story.net(['list', '--journal', journal])).toMatchObject({
      code: 0,
      out: '',
      err: '',
    })
    expect(readdirSync(story.folder)).toEqual([])
  })

  it('is made by the first write, for its owner alone', async () => {
    const story = new BuiltProcess()
    const journal = join(story.folder, 'new', 'folder', 'journal.db')
    await story.net(['add', 'Grace Hopper', '--journal', journal])
    expect((statSync(journal).mode & 0o777).toString(8)).toBe('600')
    expect((statSync(dirname(journal)).mode & 0o777).toString(8)).toBe('700')
  })
})

describe('a damaged journal', () => {
  const large = async () => {
    const story = new BuiltProcess()
    for (const name of ['Grace Hopper', 'George Boole', 'Marie Curie']) {
      await story.net(['add', name, '--met', 'Logic evening', '--note', 'x'.repeat(20_000)])
    }
    return story
  }
  const damages: [string, (file: string) => void][] = [
    ['cut off', (file) => truncateSync(file, 40_000)],
    ['cut off after its first page', (file) => truncateSync(file, 4096)],
    [
      'overwritten in its schema',
      (file) => {
        const bytes = readFileSync(file)
        bytes.fill(0xa5, 100, 3000)
        writeFileSync(file, bytes)
      },
    ],
    [
      'overwritten in its middle',
      (file) => {
        const bytes = readFileSync(file)
        bytes.fill(0xa5, 4096 * 2)
        writeFileSync(file, bytes)
      },
    ],
  ]

  it.each(damages)('says so, and where a copy is: %s', async (_, damage) => {
    const story = await large()
    damage(story.journal)
    const before = readFileSync(story.journal)
    for (const line of [['list'], ['add', 'Ada Lovelace']]) {
      expect(await story.net(line)).toMatchObject({
        code: 5,
        out: '',
        err: `The journal ${story.journal} is damaged. See what is left of it with net doctor; put a copy back with net restore, which keeps the damaged file.\n`,
      })
    }
    expect(readFileSync(story.journal).equals(before)).toBe(true)
  })
})

describe('a journal made by a newer version', () => {
  it('is left as it is, to the byte', async () => {
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    const db = openDatabase(story.journal)
    db.pragma('user_version = 99')
    db.close()
    const before = readFileSync(story.journal)
    for (const line of [['list'], ['add', 'George Boole'], ['undo']]) {
      const { code, out, err } = await story.net(line)
      expect({ code, out }).toEqual({ code: 5, out: '' })
      expect(err).toMatch(
        /was made by a newer net \(schema 99; this one knows \d+\)\. It was left as it is: update net\.\n$/,
      )
    }
    expect(readFileSync(story.journal).equals(before)).toBe(true)
    expect(readdirSync(story.folder)).toEqual(['journal.db'])
  })
})

describe.skipIf(!canBeNobody)('a journal of somebody who may not', () => {
  /** A journal of one person, in a folder of its own that `nobody` has. */
  async function journalOfNobody() {
    const story = new BuiltProcess()
    chmodSync(story.folder, 0o755)
    const folder = join(story.folder, 'theirs')
    mkdirSync(folder)
    await story.net(['add', 'Grace Hopper'])
    const journal = join(folder, 'journal.db')
    copyFileSync(story.journal, journal)
    for (const path of [folder, journal]) chownSync(path, nobody.uid, nobody.gid)
    const net = (...args: string[]) => story.net([...args, '--journal', journal], nobody)
    return { folder, journal, net }
  }

  it('may only be read: reading works and leaves nothing beside it, writing says what to do', async () => {
    const { folder, journal, net } = await journalOfNobody()
    chmodSync(journal, 0o444)
    expect(await net('list', '--format', 'ids')).toMatchObject({ code: 0, out: '1\n', err: '' })
    const refused = {
      code: 5,
      out: '',
      err: `The journal ${journal} may only be read. Make it and its folder writable (chmod u+w), or name another with --journal.\n`,
    }
    expect(await net('add', 'George Boole')).toMatchObject(refused)
    expect(readdirSync(folder)).toEqual(['journal.db'])
    chmodSync(folder, 0o555)
    expect(await net('list', '--format', 'ids')).toMatchObject({ code: 0, out: '1\n', err: '' })
    expect(await net('add', 'George Boole')).toMatchObject(refused)
    // As the line says.
    chmodSync(journal, 0o644)
    chmodSync(folder, 0o755)
    expect(await net('add', 'George Boole')).toMatchObject({ code: 0 })
  })

  it('lies in a folder that may only be read', async () => {
    const { folder, net } = await journalOfNobody()
    chmodSync(folder, 0o555)
    expect(await net('list', '--format', 'ids')).toMatchObject({ code: 0, out: '1\n', err: '' })
    expect(await net('add', 'George Boole')).toMatchObject({ code: 5, out: '' })
    expect(readdirSync(folder)).toEqual(['journal.db'])
  })

  it('is read with the changes another process has not put into it yet', async () => {
    const { journal, net } = await journalOfNobody()
    const writer = openDatabase(journal)
    onTestFinished(() => void writer.close())
    writer.exec("UPDATE contact SET name = 'Rear Admiral Hopper'")
    chmodSync(journal, 0o444)
    expect((await net('list')).out).toContain('Rear Admiral Hopper')
  })

  it.each([
    [
      'the file',
      (_: string, journal: string) => chmodSync(journal, 0),
      (journal: string) =>
        `You may not read the journal ${journal}. Make it yours to read and write (chmod u+rw), or name another with --journal.\n`,
    ],
    [
      'the folder',
      (folder: string) => chmodSync(folder, 0),
      (journal: string) =>
        `The journal ${journal} cannot be opened. Check that its folder exists and that you may read and write there.\n`,
    ],
  ])('is no empty one when %s may not be read', async (_, forbid, told) => {
    const { folder, journal, net } = await journalOfNobody()
    forbid(folder, journal)
    for (const line of [['list'], ['add', 'George Boole']]) {
      expect(await net(...line)).toMatchObject({
        code: 5,
        out: '',
        err: told(journal),
      })
    }
  })
})

describe.skipIf(!existsSync('/proc/self'))('where the system makes no folders', () => {
  it('a journal cannot be made, and that is said at once', async () => {
    const story = new BuiltProcess()
    expect(await story.net(['--journal', '/proc/x/journal.db', 'add', 'Grace'])).toMatchObject({
      code: 5,
      out: '',
      err: 'The journal /proc/x/journal.db cannot be opened. Check that its folder exists and that you may read and write there.\n',
    })
  })

  it('nor can settings', async () => {
    const story = new BuiltProcess()
    const { code, err } = await story.net([
      '--config',
      '/proc/x/c.json',
      'config',
      'set',
      'lang',
      'en',
    ])
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('The settings could not be written to /proc/x/c.json (ENOENT)'),
    })
  })
})

describe('a journal somebody is writing to', () => {
  it('is waited for', async () => {
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    await holdLock(story.journal, 800)
    expect(await story.net(['add', 'George Boole'])).toMatchObject({ code: 0 })
  })

  it('can be read meanwhile', async () => {
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    await holdLock(story.journal, 30_000)
    const read = await story.net(['list', '--format', 'ids'])
    expect(read).toMatchObject({ code: 0, out: '1\n' })
    expect(read.milliseconds).toBeLessThan(5000)
  })

  it('is given up after a while, saying who may hold it', async () => {
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    const holder = await holdLock(story.journal, 60_000)
    const { code, out, err, milliseconds } = await story.net(['add', 'George Boole'])
    expect({ code, out }).toEqual({ code: 5, out: '' })
    const who = existsSync('/proc/self/fd')
      ? `It may be held by node (process ${holder.pid})`
      : 'Another program is writing to it'
    expect(err).toBe(
      `The journal ${story.journal} is locked. ${who}: let it finish, or close it, and try again.\n`,
    )
    expect(milliseconds).toBeGreaterThan(5000)
  }, 40_000)
})

describe('a full disk', () => {
  const small = join('/tmp', `net-small-disk-${process.pid}`)
  const isMounted = isRoot && process.platform === 'linux' && mount()

  function mount(): boolean {
    mkdirSync(small)
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1000k', 'tmpfs', small])
    return status === 0
  }

  it.skipIf(!isMounted)('writes nothing, says so, and leaves the journal whole', async () => {
    onTestFinished(() => {
      spawnSync('umount', [small])
      spawnSync('rmdir', [small])
    })
    const story = new BuiltProcess({ NET_JOURNAL: join(small, 'journal.db') })
    let written = 0
    let last = await story.net(['add', 'Person 0'])
    for (; last.code === 0 && written < 100; written++) {
      last = await story.net(['add', `Person ${written + 1}`, '--note', 'x'.repeat(20_000)])
    }
    expect(last).toMatchObject({
      code: 5,
      out: '',
      err: `The disk is full; nothing was written to ${small}/journal.db. Make room and try again.\n`,
    })
    expect((await story.net(['list', '--format', 'ids'])).out.trim().split('\n')).toHaveLength(
      written,
    )
    const db = openDatabase(join(small, 'journal.db'))
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
    // Without room for a single byte it is read all the same.
    spawnSync('dd', ['if=/dev/zero', `of=${join(small, 'rest')}`])
    const people = await story.net(['list', '--format', 'ids'])
    expect(people.out.trim().split('\n')).toHaveLength(written)
    expect(await story.net(['add', 'One more'])).toMatchObject({ code: 5, out: '', err: last.err })
    expect((await story.net(['followups'])).code).toBe(0)
  })

  it.skipIf(!existsSync('/dev/full'))('has no room for the answer', async () => {
    const story = new BuiltProcess()
    const { code, err } = await story.shell('net --help > /dev/full')
    expect({ code, err }).toEqual({
      code: 5,
      err: 'The answer could not be written: there is no room where it was going. Nothing was recorded in the journal.\n',
    })
  })
})
