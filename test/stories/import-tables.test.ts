import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportReport } from '../../src/domain/import-report.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const google = join(fixtures, 'csv/google-contacts-2024.csv')
const karate = join(fixtures, 'networks/karate.csv')

function withFile(name: string, text: string | Uint8Array, lang: 'en' | 'fa' = 'en'): Story {
  const story = new Story({ lang, isFirst: true })
  writeFileSync(join(story.folder, name), text)
  return story
}

describe('tables of other programs', () => {
  it.each([
    'csv/google-contacts-2024.csv',
    'csv/google-contacts-legacy.csv',
    'csv/outlook-contacts.csv',
    'networks/karate.csv',
    'networks/lesmis.csv',
  ])('%s: as rehearsed, once only, and taken back whole', async (name) => {
    const file = join(fixtures, name)
    const story = new Story()
    await story.net('add Ada Lovelace --org Analytical')
    const before = dumpJournal(story.journal)
    const rehearsed = await story.json<ImportReport>(['import', file, '--dry-run'])
    expect(dumpJournal(story.journal)).toEqual(before)
    const done = await story.json<ImportReport>(['import', file])
    expect(done).toEqual({ ...rehearsed, isDryRun: false, backup: done.backup })
    expect(done.backup).toContain('journal-before-import-')
    const after = dumpJournal(story.journal)
    const again = await story.json<ImportReport>(['import', file])
    expect(again.counts).toMatchObject({ new: 0, completed: 0, records: 0 })
    expect(again.counts.unchanged).toBe(done.counts.new)
    expect(dumpJournal(story.journal)).toEqual(after)
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('makes absent ties that nobody has to follow up, and keeps what has no field', async () => {
    const story = new Story()
    expect(await story.net(['import', google])).toEqual({
      code: 0,
      out: 'Imported 3 people: 3 new.\nNew tag: coworkers.\n',
      err: 'google-contacts-2024.csv:5: no name; called after what there is: only-an-address\n',
    })
    expect(await story.json('followups --ahead 1y')).toEqual([])
    expect(story.rows('SELECT DISTINCT tie, source FROM contact')).toEqual([
      { tie: 'absent', source: 'google' },
    ])
    const { out } = await story.net('export --format vcard')
    for (const line of ['N:Weiß;Jürgen;;Dr.;', 'ORG:Beispiel AG;R&D', 'item1.X-ABLABEL:Profile']) {
      expect(out).toContain(`\r\n${line}\r\n`)
    }
  })

  it('completes whom it knows and lists what differs', async () => {
    const story = new Story()
    await story.net('add Juergen --email j.weiss@example.com --role CEO')
    const { out } = await story.net(['import', google])
    expect(out).toContain('Imported 3 people: 2 new, 1 completed.')
    expect(out).toContain('  Juergen (#1), name: Juergen; the file has Jürgen Weiß')
    expect(out).toContain('  Juergen (#1), role: CEO; the file has CTO')
    expect(await story.json('show 1')).toMatchObject({
      name: 'Juergen',
      role: 'CEO',
      org: 'Beispiel AG',
      birthday: '1979-02-28',
    })
  })
})

describe('labels', () => {
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nCATEGORIES:Math,Poetry\r\nEND:VCARD\r\n'
  const ties = (story: Story) =>
    story.rows(`SELECT 'tag' AS kind, name FROM tag UNION ALL SELECT 'circle', name FROM circle`)

  it.each([
    [[], [{ kind: 'tag', name: 'coworkers' }]],
    [['--labels', 'tags'], [{ kind: 'tag', name: 'coworkers' }]],
    [['--labels', 'circles'], [{ kind: 'circle', name: 'coworkers' }]],
    [['--labels', 'none'], []],
  ])('%s', async (options, expected) => {
    const story = new Story()
    await story.net(['import', google, ...options])
    expect(ties(story)).toEqual(expected)
    expect((await story.net('export --format vcard')).out).toContain('CATEGORIES:coworkers')
    const again = await story.json<ImportReport>(['import', google, ...options])
    expect(again.counts).toMatchObject({ new: 0, completed: 0 })
  })

  it('of cards too', async () => {
    const story = withFile('a.vcf', card)
    await story.net('import a.vcf --labels circles')
    expect(ties(story)).toEqual([
      { kind: 'circle', name: 'Math' },
      { kind: 'circle', name: 'Poetry' },
    ])
    expect((await story.net('export --format vcard')).out).toContain('CATEGORIES:Math,Poetry')
  })

  it('are no matter of what has none', async () => {
    const story = new Story()
    expect(await story.net(['import', karate, '--labels', 'tags'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--labels'),
    })
  })
})

describe('any table', () => {
  const members = 'Member;Mail;Shoe\nAda Byron;a@x.org;38\n;b@x.org;40\n'

  it('is taken by its headings where a name is certain', async () => {
    const story = withFile('a.csv', 'Full name,E-mail,Shoe\nAda Byron,a@x.org,38\n')
    expect(await story.net('import a.csv')).toEqual({
      code: 0,
      out: 'Imported 1 person: 1 new.\n',
      err: '',
    })
    expect((await story.net('export --format vcard')).out).toContain('X-CSV;X-COLUMN=Shoe:38')
    expect((await story.net('import a.csv --dry-run')).err).toBe(
      'The columns are taken for:\n  Full name → name\n  E-mail → email\n  only kept: Shoe\n',
    )
  })

  it('keeps which part of a name is the surname, where the name does not tell', async () => {
    const rows = 'Ludwig,,van Beethoven\nJohann,Sebastian,Bach\nAda,,Lovelace\n'
    const story = withFile('a.csv', `First Name,Middle Name,Last Name\n${rows}`)
    const maps = ['First', 'Middle', 'Last'].flatMap((part) => [
      '--map',
      `${part} Name=${part.toLowerCase()}Name`,
    ])
    expect(await story.net(['import', 'a.csv', ...maps])).toMatchObject({ code: 0 })
    expect((await story.net('export --format vcard')).out.match(/^N:.*(?=\r)/gm)).toEqual([
      'N:van Beethoven;Ludwig;;;',
      'N:Bach;Johann;Sebastian;;',
      'N:Lovelace;Ada;;;',
    ])
    await story.net('edit beethoven --name "Ludwig Bethoven"')
    expect((await story.net('export --format vcard')).out).toContain('N:Bethoven;Ludwig;;;')
  })

  it('in Persian, as a spreadsheet of Windows saves it', async () => {
    // نام;ایمیل / پروین;p@x.org in Windows-1256
    const bytes = Buffer.from([
      0xe4, 0xc7, 0xe3, 0x3b, 0xc7, 0xed, 0xe3, 0xed, 0xe1, 0x0d, 0x0a, 0x81, 0xd1, 0xe6, 0xed,
      0xe4, 0x3b, 0x70, 0x40, 0x78, 0x2e, 0x6f, 0x72, 0x67, 0x0d, 0x0a,
    ])
    const story = withFile('a.csv', bytes, 'fa')
    expect(await story.net('import a.csv')).toEqual({
      code: 0,
      out: '۱ نفر وارد شد: ۱ نفر تازه.\n',
      err: 'a.csv، خط ۱: کدگذاری‌اش UTF-8 نیست؛ با Windows-1256 (عربی و فارسی) خوانده شد (اگر چیز دیگری است: ‎--encoding)\n',
    })
    expect(story.rows('SELECT name FROM contact')).toEqual([{ name: 'پروين' }])
  })

  it('asks for the name where nobody can be asked, and takes it from --map', async () => {
    const story = withFile('a.csv', members)
    expect(await story.net('import a.csv')).toEqual({
      code: 2,
      out: '',
      err: 'a.csv cannot be imported: it is a table, and no column is certain to be the name. Say which with --map "COLUMN=name". Its columns: Member, Mail and Shoe.\n',
    })
    expect(await story.net(['import', 'a.csv', '--map', 'member=name'])).toEqual({
      code: 2,
      out: 'Imported 1 person: 1 new, 1 skipped.\n',
      err: 'a.csv:3: no name, left out: ,b@x.org,40\n',
    })
    expect(
      story.rows('SELECT name, value FROM contact JOIN reach ON contact_id = contact.id'),
    ).toEqual([{ name: 'Ada Byron', value: 'a@x.org' }])
    const strict = withFile('a.csv', members)
    expect(await strict.net(['import', 'a.csv', '--map', 'Member=name', '--strict'])).toMatchObject(
      {
        code: 2,
        out: '',
      },
    )
    expect(readdirSync(strict.folder)).toEqual(['a.csv'])
  })

  it.each([
    [
      'Membr=name',
      'There is no column "Membr". Did you mean Member? The columns: Member, Mail and Shoe.\n',
    ],
    ['Mail=emial', 'There is no field "emial". Did you mean email? The fields: name,'],
    ['name', '"name" says no field.'],
    ['=name', '"=name" says no field.'],
  ])('--map %s is told what is wrong with it', async (map, complaint) => {
    const story = withFile('a.csv', members)
    const { code, err } = await story.net(['import', 'a.csv', '--map', map])
    expect(code).toBe(2)
    expect(err).toContain(complaint)
    expect((await story.net(['--lang', 'fa', 'import', 'a.csv', '--map', map])).code).toBe(2)
  })

  it('without a heading that is known, in letters that were guessed, asks for the encoding too', async () => {
    const story = withFile(
      'a.csv',
      Buffer.from('N\xe1zev;Po\xe8et;Ulice\n\x8at\xecp\xe1n;1;x\n', 'latin1'),
    )
    expect((await story.net('import a.csv')).err).toContain(
      'It is not UTF-8: where these letters look wrong, say what it is written in, such as --encoding windows-1250.',
    )
    const said = ['--encoding', 'windows-1250', '--map', 'Název=name']
    expect((await story.net(['import', 'a.csv', ...said])).code).toBe(0)
    expect((await story.net('list --format ids')).out).toBe('1\n')
    expect((await story.net('show 1')).out).toContain('Štěpán')
  })

  it('a column mapped to nothing is only kept, whatever its heading', async () => {
    const story = withFile('a.csv', 'Name,City\nAda,London\n')
    await story.net(['import', 'a.csv', '--map', 'City='])
    expect(await story.json('show ada')).toMatchObject({ city: null })
    expect((await story.net('export --format vcard')).out).toContain('X-COLUMN=City:London')
  })

  it('asks at a terminal whether the columns are right', async () => {
    const story = withFile('a.csv', 'Name,Firm,Shoe\nAda,Analytical,38\n')
    const { err } = await story.ask('import a.csv', [{ confirm: true }])
    expect(err).toContain('  Name → name\n  Firm → org\n  only kept: Shoe\n')
    expect(story.prompter?.asked.map(({ message }) => message)).toEqual(['Is that right?'])

    const other = withFile('a.csv', 'Name,Firm,Shoe\nAda,Analytical,38\n')
    await other.ask('import a.csv', [
      { confirm: false },
      { choose: 'org' },
      { choose: 'name' },
      { choose: '' },
    ])
    expect(other.rows('SELECT name, org FROM contact')).toEqual([
      { name: 'Analytical', org: 'Ada' },
    ])
  })

  it('asks at once where no heading is known, until there is a name', async () => {
    const story = withFile('a.csv', 'a,x,c\nAda,Firm,1\n')
    const { err } = await story.ask('import a.csv', [
      { choose: '' },
      { choose: '' },
      { choose: '' },
      { choose: 'name' },
      { choose: 'org' },
      { choose: '' },
    ])
    expect(err).toContain('One of the columns must be the name')
    expect(story.rows('SELECT name, org FROM contact')).toEqual([{ name: 'Ada', org: 'Firm' }])
  })

  it('a cancelled question leaves nothing', async () => {
    const story = withFile('a.csv', 'Name,Firm,Shoe\nAda,Analytical,38\n')
    expect((await story.ask('import a.csv', [{ interrupt: true }])).code).toBe(130)
    expect(readdirSync(story.folder)).toEqual(['a.csv'])
  })

  it('a file that changes while it is read is not imported', async () => {
    const story = withFile('a.csv', 'Name,Firm,Shoe\nAda,Analytical,38\n')
    const path = join(story.folder, 'a.csv')
    const answer = {
      get confirm() {
        appendFileSync(path, 'Bob,Firm,40\n')
        return true
      },
    }
    expect(await story.ask('import a.csv', [answer])).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(story.folder)).toEqual(['a.csv'])
  })
})

describe('pairs of names', () => {
  const linksOf = (story: Story) =>
    story.rows(
      `SELECT one.name AS one, other.name AS other, kind, since_on AS since FROM link
       JOIN contact AS one ON one.id = contact_id JOIN contact AS other ON other.id = other_id ORDER BY link.id`,
    )

  it('are links, and new names absent ties', async () => {
    const story = new Story()
    expect(await story.net(['import', karate])).toEqual({
      code: 0,
      out: 'Imported 34 people and 78 links: 34 new.\n',
      err: '',
    })
    expect(await story.net(['import', karate])).toEqual({
      code: 0,
      out: 'Nothing new (34 known already).\n',
      err: '',
    })
    expect(story.rows('SELECT DISTINCT tie FROM contact')).toEqual([{ tie: 'absent' }])
    const persian = new Story({ lang: 'fa' })
    expect((await persian.net(['import', karate])).out).toBe(
      '۳۴ نفر و ۷۸ آشنایی دو نفر با هم وارد شد: ۳۴ نفر تازه.\n',
    )
  })

  it('know people by name and nickname, and what a link says already is not changed', async () => {
    const story = withFile(
      'ties.tsv',
      'source\ttarget\tkind\tsince\tweight\nGrace Hopper\tAda\tcolleague\t2020-01-02\t3\nada\tGRACE HOPPER\tfriend\t\t1\nAda\tBob\t\tsoon\t\n',
    )
    await story.net('add Grace Hopper')
    await story.net('add Ada Lovelace --nick Ada')
    const { code, out, err } = await story.net('import ties.tsv')
    expect({ code, err }).toEqual({
      code: 0,
      err: 'ties.tsv:1: a field this version does not know, left out: weight\nties.tsv:4: not one day that is over can be read from it; left out: soon\n',
    })
    expect(out).toContain('Imported 1 person and 2 links: 1 new, 2 known already.')
    expect(out).toContain(
      'Ada Lovelace, Grace Hopper (#2), kind of link: colleague; the file has friend',
    )
    expect(linksOf(story)).toEqual([
      { one: 'Grace Hopper', other: 'Ada Lovelace', kind: 'colleague', since: '2020-01-02' },
      { one: 'Ada Lovelace', other: 'Bob', kind: null, since: null },
    ])
  })

  it.each([
    ['Name,Friend', '', ''],
    ['Who,Whom,Since,Kind', ',2020-01-01,work', ''],
    ['Ego,Alter,Kind', ',work', ''],
    ['نام,دوست', '', ''],
    ['first,second,weight', ',3', 'a field this version does not know, left out: weight'],
  ])('a line of names is nobody: %s', async (header, more, told) => {
    const story = withFile('ties.csv', `${header}\nAda Lovelace,Bob Bobson${more}\n`)
    const { code, err } = await story.net('import ties.csv --from links')
    expect(code).toBe(0)
    expect(err).toBe(told === '' ? '' : `ties.csv:1: ${told}\n`)
    expect(story.rows('SELECT name FROM contact ORDER BY id')).toEqual([
      { name: 'Ada Lovelace' },
      { name: 'Bob Bobson' },
    ])
  })

  it('keep names apart that only a space makes two, and take a hyphen for one', async () => {
    const story = withFile('ties.csv', 'Li Na,Lina\n__proto__,Jean Luc\nJean-Luc,Lina\n')
    await story.net('add Pro To')
    await story.net('add Jean-Luc')
    const { out, err } = await story.net('import ties.csv --from links')
    expect({ out, err }).toEqual({
      out: expect.stringContaining('Imported 3 people and 3 links: 3 new, 1 known already.'),
      err: '',
    })
    expect(linksOf(story)).toMatchObject([
      { one: 'Li Na', other: 'Lina' },
      { one: '__proto__', other: 'Jean-Luc' },
      { one: 'Jean-Luc', other: 'Lina' },
    ])
  })

  it('pairs without a line of names are told what is left out of them', async () => {
    const story = withFile('ties.csv', 'Ada,Bob,often\n')
    const { err } = await story.net('import ties.csv --from links')
    expect(err).toBe('ties.csv:1: a field this version does not know, left out: often\n')
    expect(story.rows('SELECT name FROM contact')).toHaveLength(2)
  })

  it.each(['links', 'google', 'csv', 'friends', 'json'])(
    'cards are not taken for %s by mistake',
    async (from) => {
      const story = withFile('a.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEND:VCARD\r\n')
      expect(await story.net(`import a.vcf --from ${from}`)).toEqual({
        code: 2,
        out: '',
        err: `a.vcf holds cards (vCard), which is not what --from ${from} reads. Leave --from out.\n`,
      })
      expect(readdirSync(story.folder)).toEqual(['a.vcf'])
    },
  )

  it('without headings, with --from; loops, halves and namesakes are left out', async () => {
    const story = withFile('ties.csv', 'Ada,Bob\nAda,Ada\nAda,\nBob,Eve\n')
    await story.net('add Eve')
    await story.net('add Eve --force')
    expect(await story.net('import ties.csv --from links')).toEqual({
      code: 2,
      out: 'Imported 2 people and 1 link: 2 new, 3 skipped.\nThe journal as it was is kept in '.concat(
        join(story.folder, 'backups/journal-before-import-20261120T090000Z.db.\n'),
      ),
      err: 'ties.csv:2: a person linked with themselves, left out: Ada\nties.csv:3: no name, left out: Ada,\nties.csv:4: could be several people of the journal; left out. Merge or tell them apart first: #1 Eve, #2 Eve\n',
    })
    expect(linksOf(story)).toEqual([{ one: 'Ada', other: 'Bob', kind: null, since: null }])
  })
})
