import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BuiltProcess, ended } from '../support/built-process.ts'

// Several processes, ends that come too early, and what is typed or piped in by mistake or in bad faith.

describe('thirty people added at once', () => {
  it('are thirty contacts, whoever made the journal', async () => {
    const story = new BuiltProcess()
    const names = Array.from({ length: 30 }, (_, i) => `Person ${'abcdefghij'[i % 10]}${i}`)
    const outcomes = await Promise.all(names.map((name) => story.net(['add', name])))
    expect(outcomes.filter(({ code, err }) => code !== 0 || err !== '')).toEqual([])
    const people = story.rows<{ id: number; name: string }>('SELECT id, name FROM contact')
    expect(people.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    expect(story.rows('SELECT id FROM undo_step')).toHaveLength(30)
    isWhole(story)
  }, 120_000)
})

describe('two piles spread at once', () => {
  it('are one pile, spread once', async () => {
    const story = new BuiltProcess()
    for (let count = 0; count < 9; count++) {
      await story.net(['add', `Person ${count}`, '--next', 'call', '--due', 'today'])
    }
    await story.net(['config', 'set', 'attention.perDay', '2'])
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => story.net(['spread'])))
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(story.rows("SELECT command, subject FROM undo_step WHERE command = 'spread'")).toEqual([
      { command: 'spread', subject: '9' },
    ])
    const days = story.rows<{ people: number }>(
      'SELECT count(*) AS people FROM contact GROUP BY next_due_on ORDER BY next_due_on',
    )
    expect(days.map(({ people }) => people)).toEqual([2, 2, 2, 2, 1])
  }, 60_000)
})

describe('Ctrl-C while a file is imported', () => {
  it.each([
    [
      'cards',
      (i: number) => `BEGIN:VCARD\nFN:Person ${i}\nUID:u${i}\nEMAIL:p${i}@a.example\nEND:VCARD\n`,
    ],
    [
      'a table',
      (i: number) => `${i === 0 ? 'name,email,org\n' : ''}Person ${i},p${i}@a.example,Org\n`,
    ],
  ])(
    'stops it, and nothing of it is there: %s',
    async (_, record) => {
      const story = new BuiltProcess()
      await story.net(['add', 'Ada Byron', '--note', 'here before'])
      const file = join(story.folder, 'many.txt')
      writeFileSync(file, Array.from({ length: 12_000 }, (__, i) => record(i)).join(''))
      const { milliseconds } = await story.net(['import', file, '--dry-run'])
      let done = 0
      let isKilled = false
      // When exactly it is reading or writing is the machine's affair.
      const moments = [
        ...[0.6, 0.8].map((part) => ['SIGTERM', part] as const),
        ...[0.6, 0.8, 0.5, 0.7, 0.4].map((part) => ['SIGINT', part] as const),
      ]
      for (const [signal, part] of moments) {
        const child = story.start(['import', file])
        const press = setTimeout(() => child.kill(signal), milliseconds * part)
        const end = await ended(child)
        clearTimeout(press)
        if (end.code === 0) {
          await story.net(['undo'])
          done++
          continue
        }
        expect(story.rows('SELECT name FROM contact')).toEqual([{ name: 'Ada Byron' }])
        isWhole(story)
        const { out } = await story.net(['backup', '--list', '--json'])
        const copies = (JSON.parse(out) as unknown[]).length
        expect(copies).toBe(done)
        // By SIGTERM, or before it hears of Ctrl-C: what it leaves is no copy, and goes with the next.
        isKilled ||= end.signal !== null
        if (end.signal !== null) continue
        expect(end).toMatchObject({
          code: 130,
          out: '',
          err: 'Stopped. Nothing of the file was taken.\n',
        })
        if (!isKilled) expect(existsSync(join(story.folder, 'backups'))).toBe(copies > 0)
        return
      }
      expect.fail('never stopped within')
    },
    120_000,
  )

  it('says so of standard input that has not ended', async () => {
    const story = new BuiltProcess()
    const typing = spawn('sleep', ['60'])
    onTestFinished(() => void typing.kill())
    // Before the program hears signals they end it.
    for (const milliseconds of [500, 1000, 2000, 4000]) {
      const child = story.start(['import', '-'], { stdio: [typing.stdout, 'pipe', 'pipe'] })
      const press = setTimeout(() => child.kill('SIGINT'), milliseconds)
      const end = await ended(child)
      clearTimeout(press)
      if (end.signal !== null) continue
      const err = 'Stopped. Nothing of the file was taken.\n'
      expect(end).toMatchObject({ code: 130, out: '', err })
      expect(existsSync(story.journal)).toBe(false)
      return
    }
    expect.fail('never stopped while reading')
  }, 60_000)
})

describe('kill -9', () => {
  it('between and within writes loses nothing that was finished, and leaves a whole journal', async () => {
    const story = new BuiltProcess()
    const finished: string[] = []
    const killed: string[] = []
    await story.net(['add', 'Person zero'])
    finished.push('Person zero')
    for (let round = 0; round < 12; round++) {
      const name = `Person ${round}`
      const program = story.start(['add', name, '--met', 'Logic evening', '--note', 'so it was'])
      // From before the start of the program to after its end.
      const kill = setTimeout(() => program.kill('SIGKILL'), 20 + round * 12)
      const { code } = await ended(program)
      clearTimeout(kill)
      ;(code === 0 ? finished : killed).push(name)
    }
    isWhole(story)
    const names = story.rows<{ name: string }>('SELECT name FROM contact').map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(finished))
    expect(names.filter((name) => !finished.includes(name) && !killed.includes(name))).toEqual([])
    // Each of them is there with all that belongs to them, or not at all.
    const halves = story.rows(
      `SELECT name FROM contact WHERE name <> 'Person zero' AND (
         NOT EXISTS (SELECT 1 FROM note WHERE contact_id = contact.id)
         OR NOT EXISTS (SELECT 1 FROM interaction_contact WHERE contact_id = contact.id)
         OR NOT EXISTS (SELECT 1 FROM step WHERE contact_id = contact.id))`,
    )
    expect(halves).toEqual([])
    expect(await story.net(['add', 'Person after'])).toMatchObject({ code: 0 })
  }, 60_000)

  it('in the middle of a long import keeps all of it or nothing', async () => {
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    const count = 3000
    const cards = Array.from(
      { length: count },
      (_, i) => `BEGIN:VCARD\nVERSION:3.0\nFN:Somebody ${i}\nEMAIL:s${i}@example.org\nEND:VCARD\n`,
    )
    const file = join(story.folder, 'people.vcf')
    writeFileSync(file, cards.join(''))
    const sizes = new Set<number>()
    for (const milliseconds of [250, 500, 900]) {
      const program = story.start(['import', file])
      const kill = setTimeout(() => program.kill('SIGKILL'), milliseconds)
      await ended(program)
      clearTimeout(kill)
      isWhole(story)
      sizes.add(story.rows('SELECT id FROM contact').length)
    }
    expect([...sizes].filter((size) => size !== 1 && size !== 1 + count)).toEqual([])
    expect(await story.net(['add', 'George Boole'])).toMatchObject({ code: 0 })
  }, 60_000)
})

describe.runIf(existsSync('/dev/full'))('a full disk where the answer goes', () => {
  it.each([
    [
      'en',
      'The answer could not be written: there is no room where it was going. What was to be recorded is recorded; do not repeat it (net undo takes it back).\n',
      'The answer could not be written: there is no room where it was going. Nothing was recorded in the journal.\n',
    ],
    [
      'fa',
      'پاسخ نوشته نشد: جایی که می‌رفت پر است. با این حال کارتان ثبت شده است؛ تکرارش نکنید (پس گرفتن: net undo).\n',
      'پاسخ نوشته نشد: جایی که می‌رفت پر است. چیزی در دفتر ثبت نشد.\n',
    ],
  ] as const)('is told apart from what was recorded (%s)', async (lang, recorded, nothing) => {
    const story = new BuiltProcess({ NET_LANG: lang })
    const full = openSync('/dev/full', 'w')
    const stdio = ['ignore', full, 'pipe'] as const
    expect(await story.net(['add', 'Grace Hopper'], { stdio: [...stdio] })).toMatchObject({
      code: 5,
      err: recorded,
    })
    expect(story.rows('SELECT name FROM contact')).toEqual([{ name: 'Grace Hopper' }])
    for (const line of [['list'], ['--help']]) {
      expect(await story.net(line, { stdio: [...stdio] })).toMatchObject({ code: 5, err: nothing })
    }
    closeSync(full)
  })

  it('on stderr is no reason to fail', async () => {
    const story = new BuiltProcess()
    const full = openSync('/dev/full', 'w')
    const said = await story.net(['show', 'nobody'], { stdio: ['ignore', 'pipe', full] })
    expect(said.code).toBe(3)
    closeSync(full)
  })
})

describe('pipes', () => {
  it('may be closed by a reader who has seen enough', async () => {
    const story = new BuiltProcess()
    const cards = Array.from(
      { length: 2000 },
      (_, i) => `BEGIN:VCARD\nVERSION:3.0\nFN:S${i}\nEND:VCARD`,
    )
    writeFileSync(join(story.folder, 'people.vcf'), cards.join('\n'))
    expect(await story.net(['import', join(story.folder, 'people.vcf')])).toMatchObject({ code: 0 })
    for (const line of ['net list --format ids | head -1', 'net list --json | head -1']) {
      const { code, out, err } = await story.shell(line)
      expect({ line, code, lines: out.split('\n').length, err }).toEqual({
        line,
        code: 0,
        lines: 2,
        err: '',
      })
    }
    expect(await story.shell('net list >&-; net list > /dev/null')).toMatchObject({
      code: 0,
      out: '',
      err: '',
    })
    expect(await story.shell('net add Grace 2>&-')).toMatchObject({ code: 0 })
  }, 60_000)

  it('may be empty where something is asked', async () => {
    const story = new BuiltProcess()
    await story.net(['add', 'Grace Hopper'])
    for (const line of ['add', 'log', 'check', 'check grace', 'pitch write', 'rm grace']) {
      const { code, out, err } = await story.net(line.split(' '))
      expect({ line, code, out }).toEqual({ line, code: 2, out: '' })
      expect(err).toMatch(/^[^\n]+\n$/)
    }
    expect(story.rows('SELECT name FROM contact')).toEqual([{ name: 'Grace Hopper' }])
  })
})

describe('names', () => {
  const kept: [string, string][] = [
    ['"Grace" O\'Brien; DROP TABLE contact; --', '"Grace" O\'Brien; DROP TABLE contact; --'],
    ['Zoë 👩‍👩‍👧 Ünal', 'Zoë 👩‍👩‍👧 Ünal'],
    ['$(touch /tmp/x) `id`', '$(touch /tmp/x) `id`'],
    ['سارا می‌خواهد', 'سارا می‌خواهد'],
    ['Bob\u001b[31m\u001b]0;owned\u0007 Red\u009b2J\r\b', 'Bob Red'],
    ['\u202eevil\u2066 Name', 'evil Name'],
  ]

  it.each(kept)('%j stays a name', async (given, shown) => {
    const story = new BuiltProcess()
    const added = await story.net(['add', given])
    expect(added).toMatchObject({ code: 0, out: `Added ${shown} (#1).\n`, err: '' })
    const listed = await story.net(['list'])
    expect(listed.out).toContain(shown)
    expect(hostile(listed.out)).toEqual([])
    const people: unknown = JSON.parse((await story.net(['list', '--json'])).out)
    expect(people).toMatchObject([{ name: shown }])
  })

  it.each([
    ['only spaces', '   '],
    ['nothing', ''],
    ['only what nobody sees', '\u200b\u202e\u0007'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand marks', `a${'\u0301'.repeat(10_000)}`],
  ])('of %s are refused in one line', async (_, name) => {
    const story = new BuiltProcess()
    const { code, out, err, milliseconds } = await story.net(['add', name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(milliseconds).toBeLessThan(5000)
  })

  it('in notes and logs never move the terminal either', async () => {
    const story = new BuiltProcess()
    const evil = '\u001b[2J\u001b]52;c;ZXZpbA==\u0007\u009b31m\u202e\r\bword'
    await story.net(['add', 'Grace Hopper', '--note', evil, '--field', evil, '--org', evil])
    await story.net(['log', `coffee with Grace ${evil}`])
    for (const line of ['list', 'list --json', 'timeline', 'timeline --json', 'nobody\u001b[2J']) {
      const { out, err } = await story.net(line.split(' '))
      expect({ line, hostile: hostile(out + err) }).toEqual({ line, hostile: [] })
    }
  })
})

/** What a terminal would obey, or what reorders what it shows. */
function hostile(text: string): string[] {
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  return text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g) ?? []
}

function isWhole(story: BuiltProcess) {
  expect(story.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(story.rows('PRAGMA foreign_key_check')).toEqual([])
}
