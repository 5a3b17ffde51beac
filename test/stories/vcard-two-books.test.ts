import { Buffer } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportReport } from '../../src/domain/import-report.ts'
import { type VcardVersion, vcardVersions } from '../../src/domain/vcard-version.ts'
import { readCards } from '../../src/formats/vcard.ts'
import { hasPython, runPython } from '../support/python.ts'
import { Story } from '../support/story.ts'

const card = (version: VcardVersion, ...lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')

/** The same person in the telephone and at the mail program. */
const phone = card(
  '3.0',
  'PRODID:-//Apple Inc.//iPhone OS 17.0//EN',
  'N:Hopper;Grace;Brewster;Dr.;',
  'FN:Dr. Grace Brewster Hopper',
  'ORG:Navy;Computing',
  'item1.EMAIL;type=INTERNET;type=pref:grace@example.org',
  'item1.X-ABLabel:desk',
  'item2.TEL:+1 555 0100',
  'item2.X-ABLabel:boat',
  'BDAY;X-APPLE-OMIT-YEAR=1604;value=date:1604-12-09',
  'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0K',
  'UID:phone-1',
  'REV:2024-01-02T03:04:05Z',
)
const mail = card(
  '4.0',
  'PRODID:-//Mail//EN',
  'N:Hopper;Grace;;;',
  'FN:Grace Hopper',
  'ORG:Univac',
  'TITLE:Engineer',
  'item1.EMAIL;PREF=1:grace@example.org',
  'item1.X-ABLABEL:home',
  'item2.TEL;VALUE=uri:tel:+1-555-0199',
  'item2.X-ABLABEL:car',
  'BDAY:19061209',
  'GENDER:F',
  'KIND:individual',
  'ANNIVERSARY:19300615',
  'PHOTO:data:image/png;base64,iVBORw0K',
  'UID:mail-1',
  'REV:20250101T000000Z',
)

async function twoBooks(): Promise<Story> {
  const story = new Story()
  writeFileSync(join(story.folder, 'phone.vcf'), phone)
  writeFileSync(join(story.folder, 'mail.vcf'), mail)
  await story.net('import phone.vcf')
  await story.net('import mail.vcf')
  return story
}

const once = /^(?:N|FN|BDAY|ANNIVERSARY|GENDER|KIND|UID|PRODID|REV)$/

describe('one person in two address books', () => {
  it('is said to differ, and where the other’s word went', async () => {
    const story = new Story()
    await story.net('import -', phone)
    const { out } = await story.net('import -', mail)
    expect(out).toContain(`The file says otherwise in these; the journal’s word was kept:
  Dr. Grace Brewster Hopper (#1), name: Dr. Grace Brewster Hopper; the file has Grace Hopper
  Dr. Grace Brewster Hopper (#1), organisation: Navy; the file has Univac
  Dr. Grace Brewster Hopper (#1), birthday: 9 December; the file has 9 Dec 1906
What the file has is kept beside it, and goes out again with net export --format vcard.
`)
    const persian = new Story({ lang: 'fa' })
    await persian.net('import -', phone)
    expect((await persian.net('import -', mail)).out).toContain(
      'نوشتهٔ فایل هم کنارش ماند و با net export --format vcard دوباره بیرون می‌رود.',
    )
  })

  it.each(vcardVersions)('goes out as one card, with nothing lost (%s)', async (version) => {
    const story = await twoBooks()
    const { out } = await story.net(`export --format vcard --vcard-version ${version}`)
    const properties = readCards(Buffer.from(out)).cards[0]?.properties ?? []
    const singles = properties.map(({ name }) => name).filter((name) => once.test(name))
    expect(singles.toSorted()).toEqual([...new Set(singles)].toSorted())
    const lines = properties.map(({ group = '', name, value }) => `${group}.${name}:${value}`)
    expect(lines).toEqual(
      expect.arrayContaining([
        '.FN:Dr. Grace Brewster Hopper',
        '.X-OTHER-FN:Grace Hopper',
        '.X-OTHER-BDAY:19061209',
        '.X-OTHER-UID:mail-1',
        '.ORG:Navy;Computing',
        '.ORG:Univac',
        '.GENDER:F',
        '.ANNIVERSARY:19300615',
        'item1.EMAIL:grace@example.org',
        'item1.X-ABLABEL:desk',
        'item2.TEL:+1 555 0100',
        'item2.X-ABLABEL:boat',
        'item3.EMAIL:grace@example.org',
        'item3.X-ABLABEL:home',
        'item4.X-ABLABEL:car',
        version === '4.0' ? 'item4.TEL:tel:+1-555-0199' : 'item4.TEL:+1-555-0199',
        version === '4.0' ? '.PHOTO:data:image/png;base64,iVBORw0K' : '.PHOTO:iVBORw0K',
      ]),
    )
    expect(lines.filter((line) => line.includes('PHOTO'))).toHaveLength(1)
    // One of them is preferred.
    expect(out.match(/PREF=1|TYPE=\S*pref/g)).toHaveLength(1)
  })

  it('brings nothing new when either comes again, or what we wrote of them', async () => {
    const story = await twoBooks()
    for (const file of ['mail.vcf', 'phone.vcf', 'mail.vcf']) {
      expect((await story.net(['import', file])).out).toMatch(/^Nothing new \(1 known already\)/)
    }
    for (const version of vcardVersions) {
      const { out } = await story.net(`export --format vcard --vcard-version ${version}`)
      expect((await story.net('import -', out)).out).toBe('Nothing new (1 known already).\n')
      // Elsewhere it makes the same person, whom both books know.
      const other = new Story()
      await other.net('import -', out)
      expect((await other.net(`export --format vcard --vcard-version ${version}`)).out).toBe(out)
      for (const book of [phone, mail]) {
        expect((await other.net('import -', book)).out).toMatch(/^Nothing new/)
      }
    }
  })

  it('brings nothing of what was changed since, and keeps it as the change did', async () => {
    const story = new Story()
    const own = ['ORG:Uni;Physics', 'ADR;TYPE=HOME:;;Street 1;Rome;;123;IT', 'TITLE;LANGUAGE=en:Dr']
    const told = card('3.0', 'UID:lp', 'FN:Ada L', ...own, 'BDAY;VALUE=date:1906-12-09')
    await story.net('import -', told)
    await story.net('edit ada --org New --city Oslo --role Prof --birthday 1907-01-02')
    const { out: edited } = await story.net('export --format vcard')
    expect(edited).toContain('\r\nX-OTHER-ADR;TYPE=HOME:;;Street 1;Rome;;123;IT\r\n')
    expect((await story.net('import -', edited)).out).toMatch(/^Nothing new/)
    // Differences are listed; what was changed by hand is no news, nor kept beside what it was changed to.
    const { out: report } = await story.net('import -', told)
    expect(report).toMatch(/^Nothing new[^]*, organisation: New; the file still has Uni\n/)
    expect(report).not.toContain('kept beside')
    const { out } = await story.net('export --format vcard --vcard-version 3.0')
    for (const line of [
      'X-OTHER-ORG:Uni;Physics',
      'X-OTHER-ADR;TYPE=HOME:;;Street 1;Rome;;123;IT',
      'ORG:New',
      'ADR;TYPE=HOME:;;;Oslo;;;',
      'TITLE:Prof',
      'BDAY:19070102',
    ])
      expect(out).toContain(`\r\n${line}\r\n`)
    expect(out).not.toMatch(/1906/)
    for (const again of [told, out]) {
      expect((await story.net('import -', again)).out).toMatch(/^Nothing new/)
    }
    const other = new Story()
    await other.net('import -', out)
    expect(await other.json('show ada')).toMatchObject({ org: 'New', city: 'Oslo' })
  })

  it.each([
    ['an employer', '--org NewCo', 'org', ['ORG:Old Co;Sales'], ['X-OTHER-ORG:Old Co;Sales']],
    [
      'a role',
      '--role Boss',
      'role',
      ['TITLE:CEO', 'ROLE:Chief'],
      ['X-OTHER-TITLE:CEO', 'X-OTHER-ROLE:Chief'],
    ],
    ['a city alone', '--city Rome', 'city', ['ADR:;;;Oslo;;;'], ['X-OTHER-ADR:;;;Oslo;;;']],
    [
      'a city of a whole address',
      '--city Rome',
      'city',
      ['ADR:;;Way 1;Oslo;;;'],
      ['ADR:;;Way 1;Oslo;;;'],
    ],
    [
      'a birthday',
      '--birthday 1906-12-09',
      'birthday',
      ['BDAY:1907-01-02'],
      ['X-OTHER-BDAY:19070102'],
    ],
    [
      'a birthday without a year',
      '--birthday 1906-12-09',
      'birthday',
      ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-02'],
      ['X-OTHER-BDAY:--0102'],
    ],
  ])(
    'lets no file bring back %s that was refused, once the field is cleared',
    async (_, mine, field, given, kept) => {
      const story = new Story()
      await story.net(`add Jane Doe --email jane@x.example ${mine}`)
      const told = card('3.0', 'FN:Jane Doe', 'EMAIL:jane@x.example', ...given)
      await story.net('import -', told)
      await story.net(`edit jane --clear ${field}`)
      const { out } = await story.net('export --format vcard')
      for (const line of kept) expect(out).toContain(`\r\n${line}\r\n`)
      for (const again of [told, out]) {
        expect((await story.net('import -', again)).out).toMatch(/^Nothing new/)
      }
      // What is told since differs from the file again.
      await story.net(`edit jane ${mine}`)
      expect((await story.net('import -', told)).out).toMatch(
        /^Nothing new[^]*; the file still has /,
      )
    },
  )

  it('is the same person by the organisation they had until it was changed', async () => {
    const story = new Story()
    const told = card('3.0', 'FN:Ada L', 'ORG:Uni')
    await story.net('import -', told)
    for (const change of ['--org New', '--clear org --email ada@example.org']) {
      await story.net(`edit ada ${change}`)
      expect((await story.net('import -', told)).out).toMatch(/^Nothing new \(1 known already\)/)
    }
    // Somebody who has it today is rather them.
    await story.net('add Ada L --org Uni --force')
    const moved = card('3.0', 'FN:Ada L', 'ORG:Uni', 'TITLE:Chair')
    expect((await story.net('import -', moved)).out).toContain('1 completed')
    expect(await story.json('show 2')).toMatchObject({ role: 'Chair' })
  })

  it('is the same person by the name they had until it was changed', async () => {
    const story = new Story()
    const cards = [
      card('3.0', 'FN:Ada Byron', 'N:Byron;Ada;;;', 'ORG:Uni'),
      card('3.0', 'FN:Marie', 'TEL:+1 555 0100'),
    ].join('')
    const table = 'name,org\nAda Byron,Uni\n'
    await story.net('import -', cards)
    await story.net('edit ada --name "Ada Lovelace"')
    await story.net('edit marie --name "Marie Curie"')
    for (const file of [table, cards, cards, table, 'source,target\nAda Byron,Marie\n']) {
      await story.net('import -', file)
      expect(story.rows('SELECT name FROM contact')).toEqual([
        { name: 'Ada Lovelace' },
        { name: 'Marie Curie' },
      ])
    }
    const { out } = await story.net('import -', table)
    expect(out).toBe(`Nothing new (1 known already).
The file says otherwise here; the journal’s word was kept:
  Ada Lovelace (#1), name: Ada Lovelace; the file still has Ada Byron
`)
    // Somebody who has the name today is rather them.
    await story.net('add Ada Byron --org Uni --force')
    expect((await story.net('import -', table)).out).toBe('Nothing new (1 known already).\n')
  })

  it('tells parts of a name, gender and anniversary that differ', async () => {
    const story = new Story()
    const one = ['FN:Grace Hopper', 'EMAIL:g@example.org', 'N:Hopper;Grace;B.;;', 'GENDER:F']
    await story.net('import -', card('4.0', ...one, 'ANNIVERSARY:19300615'))
    const two = ['FN:Grace Hopper', 'EMAIL:g@example.org', 'N:Hopper;Grace;Brewster;;', 'GENDER:O']
    await story.net('add Somebody')
    writeFileSync(join(story.folder, 'two.vcf'), card('4.0', ...two, 'ANNIVERSARY:19300616'))
    for (const completed of [1, 0]) {
      const report = await story.json<ImportReport>('import two.vcf')
      expect(report.counts.completed).toBe(completed)
      expect(report.differences.map(({ field, kept, given }) => [field, kept, given])).toEqual([
        ['nameParts', 'Grace B. Hopper', 'Grace Brewster Hopper'],
        ['gender', 'F', 'O'],
        ['anniversary', '19300615', '19300616'],
      ])
    }
  })

  it('merged by hand is one card as well', async () => {
    const story = new Story()
    await story.net('import -', phone)
    await story.net('import -', mail.replaceAll('grace@', 'hopper@'))
    await story.net('merge 2 1')
    const { out } = await story.net('export --format vcard')
    const properties = readCards(Buffer.from(out)).cards[0]?.properties ?? []
    const singles = properties.map(({ name }) => name).filter((name) => once.test(name))
    expect(singles.toSorted()).toEqual([...new Set(singles)].toSorted())
    expect(out).toContain('X-OTHER-N:Hopper;Grace;Brewster;Dr.;')
    const groups = new Set(properties.flatMap(({ group }) => group ?? []))
    for (const group of groups) {
      expect(properties.filter((property) => property.group === group)).toHaveLength(2)
    }
  })

  it.skipIf(!hasPython('vobject')).each(vcardVersions)(
    'python3-vobject reads it (%s; skipped where it is not installed)',
    async (version) => {
      const story = await twoBooks()
      const { out } = await story.net(`export --format vcard --vcard-version ${version}`)
      const program = `
import sys, vobject
card = vobject.readOne(sys.stdin.read())
print(card.fn.value, len(card.contents['n']), len(card.contents['fn']), [e.value for e in card.contents['email']])
`
      expect(runPython(program, out)).toBe(
        "Dr. Grace Brewster Hopper 1 1 ['grace@example.org', 'grace@example.org']\n",
      )
    },
  )
})
