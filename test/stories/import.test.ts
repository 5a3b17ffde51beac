import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { ImportReport } from '../../src/domain/import-report.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const cards = readdirSync(join(fixtures, 'vcard')).map((name) => join(fixtures, 'vcard', name))
const linkedin = join(fixtures, 'csv/linkedin-connections.csv')

/** A story with a file of this text in its folder. */
function withFile(name: string, text: string, lang: 'en' | 'fa' = 'en'): Story {
  const story = new Story({ lang })
  writeFileSync(join(story.folder, name), text)
  return story
}

const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

/** What an import tells, whether or not it had to leave records out. */
async function reportOf(story: Story, line: readonly string[]): Promise<ImportReport> {
  const { code, out } = await story.net([...line, '--json'])
  const report = JSON.parse(out) as ImportReport
  expect(code).toBe(report.counts.skipped + report.counts.incomplete > 0 ? 2 : 0)
  return report
}

function rows<T>(story: Story, sql: string): T[] {
  const db = new Sqlite(story.journal, { readonly: true })
  const found = db.prepare<[], T>(sql).all()
  db.close()
  return found
}

describe('an e-mail address that is none', () => {
  it.each([
    ['en', 'people.vcf:4: not an e-mail address; it is kept as it is: bad'],
    ['fa', 'نشانی ایمیل نیست؛ به همان شکل ماند: bad'],
  ] as const)('is said, and kept (%s)', async (lang, remark) => {
    const text = card('FN:Grace Hopper', 'EMAIL:bad', 'EMAIL:mailto:grace@example.org')
    const story = withFile('people.vcf', text, lang)
    const { code, err } = await story.net('import people.vcf')
    expect(code).toBe(0)
    expect(err).toContain(remark)
    expect(rows(story, 'SELECT value FROM reach ORDER BY id')).toEqual([
      { value: 'bad' },
      { value: 'grace@example.org' },
    ])
    expect((await story.net('import people.vcf --strict')).code).toBe(0)
  })
})

describe('importing people', () => {
  it.each([...cards, linkedin])(
    '%s: as rehearsed, once only, and taken back whole',
    async (file) => {
      const story = new Story()
      await story.net('add Ada Lovelace --org Analytical')
      const before = dumpJournal(story.journal)
      const rehearsed = await reportOf(story, ['import', file, '--dry-run'])
      expect(dumpJournal(story.journal)).toEqual(before)
      expect(existsSync(join(story.folder, 'backups'))).toBe(false)

      const done = await reportOf(story, ['import', file])
      expect(done).toEqual({ ...rehearsed, isDryRun: false, backup: done.backup })
      expect(done.backup === null).toBe(done.counts.new === 0)
      const after = dumpJournal(story.journal)

      const again = await reportOf(story, ['import', file])
      expect(again.counts).toEqual({
        ...done.counts,
        new: 0,
        completed: 0,
        unchanged: done.counts.new,
        records: 0,
      })
      expect([again.differences, again.backup]).toEqual([done.differences, null])
      expect(dumpJournal(story.journal)).toEqual(after)

      if (done.counts.new > 0) {
        await story.net('undo')
        expect(dumpJournal(story.journal)).toEqual(before)
      }
    },
  )

  it('says what went in, what did not and why, in both languages', async () => {
    const story = new Story()
    expect(await story.net(['import', linkedin])).toEqual({
      code: 2,
      out: 'Imported 4 people: 4 new, 1 skipped.\n',
      err: 'linkedin-connections.csv:9: no name, left out: ,,https://www.linkedin.com/in/nobody-example,,,,\n',
    })
    expect((await story.net(['import', linkedin])).out).toBe(
      'Nothing new (4 known already): 1 skipped.\n',
    )
    const persian = new Story({ lang: 'fa' })
    expect(await persian.net(['import', linkedin])).toEqual({
      code: 2,
      out: '۴ نفر وارد شد: ۴ نفر تازه، ۱ مورد کنار گذاشته‌شده.\n',
      err: 'linkedin-connections.csv، خط ۹: نام ندارد؛ کنار گذاشته شد: ,,https://www.linkedin.com/in/nobody-example,,,,\n',
    })
  })

  it('names forty new tags, and counts the others', async () => {
    const story = new Story()
    const tags = Array.from({ length: 45 }, (_, at) => `t${at}`)
    const { out } = await story.net(
      'import -',
      `BEGIN:VCARD\nFN:Ada\nCATEGORIES:${tags}\nEND:VCARD\n`,
    )
    expect(out).toContain('New tags: t0, t1, ')
    expect(out).toMatch(/ t38 and t39\.\n {2}and 5 more\n$/)
    expect(story.rows('SELECT name FROM tag')).toHaveLength(45)
  })

  it('makes absent ties without a rhythm, which a meeting makes weak', async () => {
    const story = new Story()
    await story.net(['import', linkedin])
    expect((await story.net('show mina')).out).toContain('absent, connected since 12 Mar 2024')
    const ties = () =>
      rows(story, 'SELECT name, tie, tie_since, last_contact_on, next_due_on FROM contact LIMIT 2')
    expect(ties()).toEqual([
      {
        name: 'Mina Tavakoli',
        tie: 'absent',
        tie_since: '2024-03-12',
        last_contact_on: null,
        next_due_on: null,
      },
      {
        name: 'Óscar Núñez Peña',
        tie: 'absent',
        tie_since: '2023-01-03',
        last_contact_on: null,
        next_due_on: null,
      },
    ])
    expect(rows(story, 'SELECT * FROM interaction')).toEqual([])
    expect(await story.net('followups --all')).toEqual({ code: 0, out: '', err: '' })
    expect(await story.json('followups --ahead 1y')).toEqual([])
    await story.net('log coffee with Mina Tavakoli')
    expect(ties()[0]).toMatchObject({
      tie: 'weak',
      last_contact_on: '2026-11-20',
      next_due_on: '2026-11-22',
    })
    const due = await story.on('2026-11-22').json<{ name: string }[]>('followups')
    expect(due.map(({ name }) => name)).toEqual(['Mina Tavakoli'])
    const met = await story.ask('add Neha --met Delhi', [{ choose: 4 }])
    expect(met.out).toContain('Completed Neha (#4), met at Delhi')
    expect(rows(story, "SELECT tie FROM contact WHERE name = 'Neha'")).toEqual([{ tie: 'weak' }])
    const undone = await story.net('undo 1')
    expect(undone.code).toBe(4)
    expect(undone.err).toContain('2 later steps have built on step 1 since')
  })

  it('keeps what the journal has no field for, and notes and preferences', async () => {
    const story = withFile(
      'grace.vcf',
      card(
        'UID:u-1',
        'FN:Grace Hopper',
        'EMAIL;TYPE=home:g@example.org',
        'EMAIL;TYPE=pref:grace@navy.mil',
        'NOTE:likes clocks',
        'X-SHIP:Hopper',
        'PHOTO;ENCODING=b:AAAA',
      ),
    )
    await story.net('import grace.vcf')
    const [contact] = rows<{ extra: string }>(
      story,
      'SELECT source, source_uid, extra FROM contact',
    )
    expect(contact).toMatchObject({ source: 'vcard', source_uid: 'u-1' })
    const kept = JSON.parse(contact?.extra ?? '[]') as { name: string }[]
    expect(kept.map(({ name }) => name)).toEqual(expect.arrayContaining(['X-SHIP', 'PHOTO']))
    expect(rows(story, 'SELECT on_day, text FROM note')).toEqual([
      { on_day: '2026-11-20', text: 'likes clocks' },
    ])
    expect(rows(story, 'SELECT value FROM reach WHERE is_preferred = 1')).toEqual([
      { value: 'grace@navy.mil' },
    ])
  })
})

describe('what was taken from somebody by hand', () => {
  it('no file brings back, in cards, tables and our own JSON; a person does', async () => {
    const text = card(
      'UID:u-1',
      'FN:Grace Hopper',
      'NICKNAME:Amazing',
      'ORG:Navy;Computing',
      'TITLE:Admiral',
      'EMAIL;TYPE=work:old@navy.mil',
      'EMAIL:g@navy.mil',
      'X-SOCIALPROFILE;TYPE=twitter:grace',
      'CATEGORIES:boring,sea',
    )
    const story = withFile('a.vcf', text)
    await story.net('import a.vcf')
    const document = (await story.net('export')).out
    await story.net(
      'edit grace --clear tag:boring --clear nick:Amazing --clear email:old@navy.mil --clear handle --clear org --clear role',
    )
    const { out } = await story.net('export --format vcard')
    expect((await story.net('import a.vcf')).out).toBe('Nothing new (1 known already).\n')
    expect((await story.net('import -', document)).out).toMatch(/^Nothing new/)
    const table = 'name,email,tags\nGrace Hopper,g@navy.mil,boring\n'
    expect((await story.net('import - --map tags=tags', table)).out).toMatch(/^Nothing new/)
    expect((await story.net('export --format vcard')).out).toBe(out)
    expect(out).not.toMatch(/boring|Amazing|old@|twitter|TITLE|TAKEN/)
    expect(await story.json('show grace')).toMatchObject({ org: null, tags: ['sea'] })
    const copy = new Story()
    await copy.net('import -', (await story.net('export')).out)
    expect((await copy.net('import -', text)).out).toMatch(/^Nothing new/)
    await story.net('edit grace --tag boring --email old@navy.mil')
    expect((await story.net('export --format vcard')).out).toMatch(
      /CATEGORIES:sea,boring\r\n[^]*EMAIL;TYPE=work:old@navy.mil\r\n/,
    )
  })

  it('stays out of its circle', async () => {
    const story = withFile('a.vcf', card('FN:Grace Hopper', 'UID:u-1', 'CATEGORIES:sea'))
    await story.net('import a.vcf --labels circles')
    await story.net('circle leave sea grace')
    expect((await story.net('import a.vcf --labels circles')).out).toMatch(/^Nothing new/)
    await story.net('circle join sea grace')
    expect(await story.json('show grace')).toMatchObject({ circles: ['sea'] })
  })
})

describe('importing people who are known', () => {
  it.each([
    ['UID', 'UID:u-1\r\nFN:Somebody Else', 'Somebody Else'],
    ['e-mail', 'FN:G. Hopper\r\nEMAIL:GRACE@navy.mil', 'G. Hopper'],
    ['profile', 'FN:Grace\r\nURL:http://www.linkedin.com/in/grace/', 'Grace'],
    ['name and organisation', 'FN:grace  HOPPER\r\nORG:navy', undefined],
  ])('knows them by %s', async (_by, lines, otherName) => {
    const story = withFile('new.vcf', card(lines, 'TITLE:Admiral', 'ADR:;;;Boston;;;'))
    writeFileSync(
      join(story.folder, 'first.vcf'),
      card(
        'UID:u-1',
        'FN:Grace Hopper',
        'ORG:Navy',
        'EMAIL:grace@navy.mil',
        'URL:https://linkedin.com/in/grace',
        'ADR:;;;New York;;;',
      ),
    )
    await story.net('import first.vcf')
    const report = await story.json<ImportReport>('import new.vcf')
    expect(report.counts).toMatchObject({ new: 0, completed: 1 })
    expect(report.differences.map(({ field, kept, given }) => [field, kept, given])).toEqual([
      ...(otherName === undefined ? [] : [['name', 'Grace Hopper', otherName]]),
      ['city', 'New York', 'Boston'],
    ])
    expect(rows(story, 'SELECT name, org, role, city FROM contact')).toEqual([
      { name: 'Grace Hopper', org: 'Navy', role: 'Admiral', city: 'New York' },
    ])
    expect((await story.json<ImportReport>('import new.vcf')).counts).toMatchObject({
      completed: 0,
      unchanged: 1,
    })
  })

  it('lists the differences, and where the copy is', async () => {
    const story = withFile(
      'g.vcf',
      card('FN:Grace', 'EMAIL:g@example.org', 'ORG:Army', 'TITLE:Admiral'),
    )
    await story.net('add Grace --org Navy --email g@example.org')
    const { out } = await story.net('import g.vcf')
    expect(out).toBe(
      `Imported 1 person: 1 completed.\nThe file says otherwise here; the journal’s word was kept:\n  Grace (#1), organisation: Navy; the file has Army\nWhat the file has is kept beside it, and goes out again with net export --format vcard.\nThe journal as it was is kept in ${story.folder}/backups/journal-before-import-20261120T090000Z.db.\n`,
    )
    const [copy = ''] = readdirSync(join(story.folder, 'backups'))
    const db = new Sqlite(join(story.folder, 'backups', copy), { readonly: true })
    expect(db.prepare('SELECT name, org, role FROM contact').all()).toEqual([
      { name: 'Grace', org: 'Navy', role: null },
    ])
    db.close()
  })

  it('folds several records of one person, and keeps couples with one address apart', async () => {
    const story = withFile(
      'people.vcf',
      card('FN:Grace Hopper', 'EMAIL:home@example.org', 'NOTE:one') +
        card('FN:Vincent Foster', 'EMAIL:home@example.org') +
        card('FN:Hopper Grace', 'EMAIL:home@example.org', 'TEL:+1 555 0100', 'ORG:Navy'),
    )
    const report = await story.json<ImportReport>('import people.vcf')
    expect(report.people.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Grace Hopper', 'new'],
      ['Vincent Foster', 'new'],
    ])
    expect(report.counts).toMatchObject({ new: 2, folded: 1 })
    expect((await story.json<ImportReport>('import people.vcf')).counts).toMatchObject({
      new: 0,
      completed: 0,
      unchanged: 2,
    })
    expect(rows(story, 'SELECT name, org FROM contact')).toEqual([
      { name: 'Grace Hopper', org: 'Navy' },
      { name: 'Vincent Foster', org: null },
    ])
  })

  it('does not guess between two of the same name', async () => {
    const story = withFile('g.vcf', card('FN:Grace Hopper', 'NOTE:nanoseconds'))
    await story.net('add Grace Hopper')
    await story.net('add Grace Hopper --force')
    const { out, err } = await story.net('import g.vcf')
    expect(out).toBe('Nothing new: 1 skipped.\n')
    expect(err).toContain('g.vcf:1: could be several people of the journal; left out.')
    expect(err).toContain('#1 Grace Hopper, #2 Grace Hopper')
    // With a number of her own she is one more.
    const another = await story.net('import -', card('FN:Grace Hopper', 'TEL:+1 555 0100'))
    expect(another).toMatchObject({ code: 0, out: expect.stringContaining('1 new') })
    expect(another.err).toContain('taken for two')
  })

  it('keeps the newest ten copies', async () => {
    const story = new Story()
    await story.net('add Ada')
    for (let day = 1; day <= 12; day++) {
      const name = `${day}.vcf`
      writeFileSync(join(story.folder, name), card(`FN:Person ${day}`))
      await story.on(`2026-12-${String(day).padStart(2, '0')}`).net(['import', name])
    }
    const copies = readdirSync(join(story.folder, 'backups')).toSorted()
    expect(copies).toHaveLength(10)
    expect(copies[0]).toBe('journal-before-import-20261203T090000Z.db')
  })
})

describe('importing with care', () => {
  it('all or nothing with --strict', async () => {
    const story = new Story({ isFirst: true })
    const { code, out, err } = await story.net(['import', linkedin, '--strict'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      `Nothing was imported, because not everything in linkedin-connections.csv is in order (--strict):\n  linkedin-connections.csv:9: no name, left out: ,,https://www.linkedin.com/in/nobody-example,,,,\n`,
    )
    expect(existsSync(story.journal)).toBe(false)
    const good = withFile('g.vcf', card('FN:Grace'))
    expect((await good.net('import g.vcf --strict')).out).toBe('Imported 1 person: 1 new.\n')
    // What no day or address can be read from is not lost.
    for (const [text, kept, told] of [
      ['name,birthday\nAnn,1999-99-99\n', '"value":"1999-99-99"', 'no day'],
      ['name,email\nAnn,notmail\n', '"value":"notmail"', 'not an e-mail'],
      [card('FN:Ann', 'BDAY:1999-13-45'), '"value":"1999-13-45"', 'no day'],
    ] as const) {
      const kind = new Story()
      const taken = await kind.net('import - --strict', text)
      expect(taken).toMatchObject({ code: 0, out: 'Imported 1 person: 1 new.\n' })
      expect(taken.err).toContain(told)
      expect((await kind.net('export --format json')).out).toContain(kept)
    }
  })

  it('a rehearsal makes no journal', async () => {
    const story = new Story({ isFirst: true })
    expect((await story.net(['import', linkedin, '--dry-run'])).out).toBe(
      'Would import 4 people: 4 new, 1 skipped.\n',
    )
    expect(existsSync(story.journal)).toBe(false)
  })

  it('reads standard input, and the kind it is told', async () => {
    const story = new Story()
    const text = readFileSync(linkedin, 'utf8')
    expect((await story.net('import -', text)).out).toContain('Imported 4 people')
    expect((await story.net('import - --from vcard', text)).code).toBe(2)
    expect((await story.net('import - --from fax', text)).err).toContain('Use vcard, linkedin')
  })

  it.each([
    ['a.zip', 'PK\u0003\u0004xxxx', 'it is an archive'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'it is a picture'],
    ['empty.vcf', '', 'it is empty'],
    ['a.html', '<!doctype html><p>hello', 'it is a web page'],
    ['a.csv', 'a,b,c\n1,2,3\n', 'it is a table'],
    ['a.txt', 'once upon a time', 'there is no card in it'],
  ])('says what %s is instead', async (name, content, complaint) => {
    const story = new Story()
    writeFileSync(join(story.folder, name), content)
    const { code, out, err } = await story.net(['import', name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`${name} cannot be imported: ${complaint}`)
    expect((await story.net(['--lang', 'fa', 'import', name])).err).toContain('نمی‌شود')
  })

  it('a journal, a folder, and a file that is not there', async () => {
    const story = new Story()
    await story.net('add Ada')
    copyFileSync(story.journal, join(story.folder, 'other.db'))
    mkdirSync(join(story.folder, 'folder'))
    expect((await story.net('import other.db')).err).toContain('SQLite')
    expect((await story.net('import folder')).err).toContain('it is a folder')
    expect(await story.net('import nowhere.vcf')).toMatchObject({
      code: 2,
      err: 'nowhere.vcf cannot be imported: there is no such file.\n',
    })
  })

  it('shortens long lists, and sends nobody’s escapes to the terminal', async () => {
    const bad = Array.from({ length: 25 }, () => card('NOTE:\u001b[31m1')).join('')
    const story = withFile(
      'bad.vcf',
      bad + card('FN:Eve \u001b]0;x\u0007\u202e', 'FN:', `NICKNAME:${'x'.repeat(300)}`),
    )
    const { out, err } = await story.net('import bad.vcf')
    expect(out).toBe('Imported 1 person: 1 new, 25 skipped, 1 incomplete.\n')
    expect(err.split('\n')).toHaveLength(22)
    expect(err).toContain('  and 6 more')
    // oxlint-disable-next-line no-control-regex -- that is the point
    expect(out + err).not.toMatch(/[\u001b\u0007\u202e]/)
  })
})
