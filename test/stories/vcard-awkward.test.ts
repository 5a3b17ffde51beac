import { Buffer } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TextDecoder } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { ImportReport } from '../../src/domain/import-report.ts'
import { inJournal } from '../support/journal.ts'
import { Story } from '../support/story.ts'

const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

describe('a card that is not whole', () => {
  const cut = `${card('FN:Grace Hopper')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nTEL:+1 55`

  it.each([
    ['cut off', cut, 'the end of the card is missing'],
    ['cut off by the next', cut.replace('END:VCARD\r\n', ''), 'the end of the card is missing'],
    [
      'with a line nobody can read',
      card('FN:Ada Lovelace', 'what is this'),
      'a line that cannot be read',
    ],
    [
      'with text behind it',
      `${card('FN:Ada Lovelace')}-- \r\nSent from my phone`,
      'text outside any card',
    ],
  ])('%s goes in, is told, and refused by --strict', async (_, text, remark) => {
    const story = new Story()
    const { code, out, err } = await story.net('import -', text)
    expect(code).toBe(2)
    expect(out).toMatch(/^Imported \d (?:person|people): \d new, \d incomplete\.\n/)
    expect(err).toContain(remark)
    const again = await story.net('import -', text)
    expect(again.code).toBe(2)
    expect(again.out).toMatch(/^Nothing new \(\d known already\): \d incomplete\.\n/)
    const strict = await new Story().net('import - --strict', text)
    expect([strict.code, strict.out]).toEqual([2, ''])
    expect(strict.err).toContain(remark)
    expect((await new Story({ lang: 'fa' }).net('import -', text)).out).toMatch(
      /۱ مورد ناقص|۲ مورد ناقص/,
    )
  })
})

describe('a card of nobody by name', () => {
  it('is called after what it has, which is said', async () => {
    const story = new Story()
    const text =
      card('N:;;;;', 'ORG:Acme GmbH;Sales', 'X-ABShowAs:COMPANY') +
      card('EMAIL:only.mail@example.org') +
      card('EMAIL:info@example.com') +
      card('TEL:+1 555 0199')
    const { code, err } = await story.net('import -', text)
    expect(code).toBe(0)
    expect(err).toBe(
      ['1', '7', '11', '15']
        .map((line, index) => {
          const name = ['Acme GmbH', 'only.mail', 'info@example.com', '+1 555 0199'][index]
          return `stdin:${line}: no name; called after what there is: ${name}\n`
        })
        .join(''),
    )
    expect((await story.net('import -', text)).out).toBe('Nothing new (4 known already).\n')
    const { out } = await story.net('export --format vcard --vcard-version 3.0')
    expect(out).toContain('FN:Acme GmbH')
    expect(out).toContain('N:;;;;')
    expect((await story.net('import -', out)).out).toBe('Nothing new (4 known already).\n')
  })
})

describe('a group of contacts', () => {
  const group = (...lines: string[]) => card('N:Sailors;;;;', 'FN:Sailors', ...lines)
  const people =
    card('FN:Grace Hopper', 'UID:G-1:ABPerson') + card('FN:Ada Lovelace', 'EMAIL:ada@example.org')
  const apple = group(
    'X-ADDRESSBOOKSERVER-KIND:group',
    'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:G-1',
    'X-ADDRESSBOOKSERVER-MEMBER:mailto:ada@example.org',
    'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:somebody-else',
  )

  it('becomes a tag of those it names', async () => {
    const story = new Story()
    const { code, out, err } = await story.net('import -', apple + people)
    expect(code).toBe(0)
    expect(out).toBe('Imported 2 people and 1 group or place: 2 new.\nNew tag: Sailors.\n')
    expect(err).toBe(
      'stdin:1: the group names somebody who is neither in the file nor in the journal; that one is only kept: Sailors: urn:uuid:somebody-else\n',
    )
    expect(await story.json('list --tag Sailors')).toHaveLength(2)
    expect((await story.net('import -', apple + people)).out).toBe(
      'Nothing new (2 known already).\n',
    )
  })

  it('stands beside the categories its people have', async () => {
    const story = new Story()
    await story.net('import -', apple + people.replace('FN:Grace', 'CATEGORIES:a,b\r\nFN:Grace'))
    const { out } = await story.net('export --format vcard')
    expect(out.match(/^CATEGORIES:.*$/gm)).toEqual([
      'CATEGORIES:Sailors',
      'CATEGORIES:a,b',
      'CATEGORIES:Sailors',
    ])
  })

  it.each(['circles', 'none'])(
    'stays what it became (%s) until tags are asked for',
    async (use) => {
      const story = new Story()
      const whole = apple + people.replace('FN:Ada', 'CATEGORIES:a,b\r\nFN:Ada')
      await story.net(`import - --labels ${use}`, whole)
      const { out } = await story.net('export --format vcard')
      for (const again of [whole, out, apple]) {
        expect((await story.net('import -', again)).out).toMatch(/^Nothing new/)
      }
      expect((await story.net('import - --labels tags', whole)).out).toContain(
        'New tags: Sailors, a and b.',
      )
    },
  )

  it.each([
    ['that nobody gave a name', apple.replaceAll('Sailors', '')],
    ['that somebody joined since', apple],
  ])('%s is nothing new from our own export', async (_, text) => {
    for (const use of ['circles', 'tags']) {
      const story = new Story()
      await story.net(`import - --labels ${use}`, text + people)
      if (text === apple) await story.net(`edit lovelace --${use.slice(0, -1)} Sailors`)
      for (const version of ['4.0', '3.0']) {
        const { out } = await story.net(`export --format vcard --vcard-version ${version}`)
        expect((await story.net('import -', out)).out).toBe('Nothing new (2 known already).\n')
      }
    }
  })

  it('becomes a circle, or is only kept', async () => {
    const circles = new Story()
    expect((await circles.net('import - --labels circles', apple + people)).out).toContain(
      'New circle: Sailors.',
    )
    expect(await circles.json('list --circle Sailors')).toHaveLength(2)
    const none = new Story()
    await none.net('import - --labels none', apple + people)
    expect((await none.net('list --tag Sailors')).code).toBe(3)
    expect((await none.net('export --format vcard')).out).toContain('CATEGORIES:Sailors')
  })

  it('finds in the journal whom the file does not have', async () => {
    const story = new Story()
    await story.net('import -', people)
    await story.net('add Mary --email mary@example.org')
    await story.net('add George')
    const { uuid } = (await story.json('show George')) as { uuid: string }
    const members = ['G-1', 'mailto:Ada@Example.org', `urn:uuid:${uuid.toUpperCase()}`]
    const alone = group('KIND:group', ...members.map((member) => `MEMBER:${member}`))
    const dry = await story.net('import - --dry-run', alone)
    expect(dry).toMatchObject({ code: 0, err: '' })
    const { code, out, err } = await story.net('import - --strict', alone)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^Imported 3 people and 1 group or place: 3 completed\.\nNew tag: Sailors\.\n/,
    )
    expect(await story.json('list --tag sailors')).toHaveLength(3)
    expect((await story.net('import -', alone)).out).toBe('Nothing new (3 known already).\n')
    // One more, and one nobody knows.
    const more = group('KIND:group', 'MEMBER:mailto:mary@example.org', 'MEMBER:urn:uuid:nobody')
    const second = await story.net('import - --labels circles', more)
    expect(second.out).toContain('1 completed')
    expect(second.err).toContain('only kept: Sailors: urn:uuid:nobody')
    expect(await story.json('list --circle sailors')).toHaveLength(1)
    await story.net('undo')
    expect((await story.net('list --circle sailors')).code).toBe(3)
    // Two with that address: nobody is guessed.
    await story.net('add Marie --force --email mary@example.org')
    expect((await story.net('import -', more)).err).toContain('a group of nobody here')
  })

  it('of nobody here, and a place, are only kept, and said', async () => {
    const story = new Story()
    const text =
      people +
      group('KIND:group', 'MEMBER:urn:uuid:nobody', 'NOTE:since 1906') +
      card('FN:Pier 7', 'KIND:location', 'item1.ADR:;;Pier 7;;;;', 'item1.X-ABLABEL:the dock') +
      card('FN:Pier 7', 'KIND:location', 'ADR:;;;Boston;;;')
    const { code, out, err } = await story.net('import -', text)
    expect([code, out]).toEqual([0, 'Imported 2 people and 3 groups and places: 2 new.\n'])
    const said =
      'a place, or a group of nobody here, not a person; only kept, for net export --format vcard'
    expect(err).toBe(
      `stdin:11: ${said}: Sailors\nstdin:19: ${said}: Pier 7\nstdin:26: ${said}: Pier 7\n`,
    )
    const exported = (await story.net('export --format vcard')).out
    for (const line of ['MEMBER:urn:uuid:nobody', 'NOTE:since 1906', 'item1.X-ABLABEL:the dock']) {
      expect(exported).toContain(`${line}\r\n`)
    }
    expect(exported.match(/^FN:Pier 7/gm)).toHaveLength(2)
    for (const again of [text, exported]) {
      expect((await story.net('import -', again)).out).toBe('Nothing new (2 known already).\n')
    }
  })

  it('goes out again with all it had, its name and its people as they are now', async () => {
    const story = new Story()
    const sailors = group(
      'KIND:group',
      'UID:urn:uuid:group-1',
      'MEMBER;X-ROLE=captain:urn:uuid:G-1',
      'MEMBER:mailto:ada@example.org',
      'MEMBER:urn:uuid:somebody-else',
      'NOTE;LANGUAGE=en:at sea',
    )
    await story.net('import - --labels circles', people + sailors)
    const exportGroup = async () => {
      const { out } = await story.net('export --format vcard')
      return out.slice(out.lastIndexOf('BEGIN:VCARD')).split('\r\n').slice(2, -2)
    }
    const kept = [
      'N:Sailors;;;;',
      'FN:Sailors',
      'KIND:group',
      'UID:urn:uuid:group-1',
      'MEMBER;X-ROLE=captain:urn:uuid:G-1',
      'MEMBER:mailto:ada@example.org',
      'MEMBER:urn:uuid:somebody-else',
      'NOTE;LANGUAGE=en:at sea',
    ]
    expect(await exportGroup()).toEqual(kept)
    const classic = (await story.net('export --format vcard --vcard-version 3.0')).out
    expect(classic).toContain('X-ADDRESSBOOKSERVER-KIND:group\r\n')
    expect(classic).toContain('X-ADDRESSBOOKSERVER-MEMBER:mailto:ada@example.org\r\n')
    expect((await story.net('import - --labels circles', classic)).out).toMatch(/^Nothing new/)
    await story.net('add Mary --circle Sailors')
    await story.net('circle leave Sailors Ada')
    await story.net('circle edit Sailors --name Mariners')
    const { uuid } = (await story.json('show Mary')) as { uuid: string }
    expect(await exportGroup()).toEqual([
      'N:Mariners;;;;',
      'FN:Mariners',
      ...kept.slice(2, 5),
      ...kept.slice(6),
      `MEMBER:urn:uuid:${uuid}`,
    ])
    // Who is chosen does not bring whom else a group names.
    expect((await story.net('export --format vcard --circle Mariners')).out).not.toContain('KIND')
    await story.net('circle rm Mariners --yes')
    expect((await story.net('export --format vcard')).out).not.toContain('KIND:group')
    expect((await story.net('undo')).code).toBe(0)
    expect((await exportGroup())[1]).toBe('FN:Mariners')
  })
})

it('what was added here to what a card had comes back from our own export as nothing new', async () => {
  const story = new Story()
  const labelled = ['NOTE;LANGUAGE=en:hi', 'CATEGORIES;LANGUAGE=en:a', 'NICKNAME;TYPE=home:An']
  await story.net('import -', card('FN:Ann', 'UID:x1', ...labelled))
  await story.net('edit Ann --note second --tag b --nick Annie')
  const { out } = await story.net('export --format vcard')
  expect(out).toContain('NOTE:second\r\n')
  expect((await story.net('import -', out)).out).toBe('Nothing new (1 known already).\n')
  expect((await story.net('export --format vcard')).out).toBe(out)
})

/** A text in an encoding of one byte a letter. */
function encodeLatin(text: string, encoding: string): Buffer {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at))
  return Buffer.from([...text].map((letter) => letters.indexOf(letter)))
}

describe('letters', () => {
  it('of a Persian card without a word of its encoding', async () => {
    const story = new Story()
    const text = card('FN:علي حسيني', 'N:حسيني;علي;;;', 'ORG:شركت گاز')
    const bytes = encodeLatin(text, 'windows-1256')
    writeFileSync(join(story.folder, 'a.vcf'), bytes)
    const { code, err } = await story.net('import a.vcf')
    expect([code, err]).toEqual([
      0,
      'a.vcf:3: not UTF-8; taken for Windows-1256, the Arabic and Persian one (--encoding says it otherwise): FN\n',
    ])
    const report = await story.json<ImportReport>('import a.vcf')
    expect(report.people[0]?.name).toBe('علي حسيني')
    expect(story.rows('SELECT org FROM contact')).toEqual([{ org: 'شركت گاز' }])
  })

  it.each([
    ['windows-1251', 'Иван Петров', 'guessedCyrillic'],
    ['windows-1251', 'Щукина Юлия', 'guessedCyrillic'],
    ['koi8-r', 'Анна Каренина', 'guessedKoi8'],
    ['windows-1253', 'Γιώργος Παπαδόπουλος', 'guessedGreek'],
    ['windows-1255', 'דוד כהן', 'guessedHebrew'],
    ['windows-1256', 'سارا كريمي', 'guessedArabic'],
    ['windows-1252', 'Käthe Müßig', 'guessedCharset'],
  ])('in %s: %s is recognised, in a card and in a table', async (encoding, name, code) => {
    const story = new Story()
    writeFileSync(join(story.folder, 'a.vcf'), encodeLatin(card(`FN:${name}`), encoding))
    const table = encodeLatin(`Name,Email\n${name},a@b.org\n`, encoding)
    writeFileSync(join(story.folder, 'a.csv'), table)
    for (const file of ['a.vcf', 'a.csv']) {
      const { people, problems } = await story.json<ImportReport>(`import ${file} --dry-run`)
      expect(people.map((one) => one.name)).toEqual([name])
      expect(problems.map((one) => one.code)).toEqual([code])
    }
  })

  it('in a set that no rule tells, once it is said', async () => {
    const story = new Story()
    const text = card('FN:Łukasz Żółć', 'NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81')
    writeFileSync(
      join(story.folder, 'a.vcf'),
      encodeLatin(text.replace('3.0', '2.1'), 'iso-8859-2'),
    )
    writeFileSync(
      join(story.folder, 'b.csv'),
      encodeLatin('Name,City\nŁukasz Żółć,Łódź\n', 'iso-8859-2'),
    )
    writeFileSync(join(story.folder, 'c.vcf'), Buffer.from(card('FN:山田'), 'utf16le'))
    for (const [file, encoding] of [
      ['a.vcf', 'iso-8859-2'],
      ['b.csv', 'ISO-8859-2'],
      ['c.vcf', 'utf-16le'],
    ]) {
      const { code, err } = await story.net(`import ${file} --encoding ${encoding}`)
      expect([code, err.includes('UTF-8')]).toEqual([0, false])
    }
    expect(story.rows('SELECT name, city FROM contact ORDER BY id')).toEqual([
      { name: 'Łukasz Żółć', city: 'Łódź' },
      { name: '山田', city: null },
    ])
    const wrong = await story.net('import a.vcf --encoding latin2')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('iso-8859-2')
  })

  it('of a German card, beside one in UTF-8', async () => {
    const story = new Story()
    const bytes = Buffer.concat([
      Buffer.from(card('FN:Jürgen Groß', 'NOTE:größer')),
      encodeLatin(card('FN:Käthe Müßig', 'NOTE:schönes Übermaß'), 'windows-1252'),
    ])
    writeFileSync(join(story.folder, 'a.vcf'), bytes)
    await story.net('import a.vcf')
    expect(story.rows('SELECT name FROM contact')).toEqual([
      { name: 'Jürgen Groß' },
      { name: 'Käthe Müßig' },
    ])
  })

  it('of a label Android packs into a type, which goes out as others write it', async () => {
    const story = new Story()
    const text = card(
      'FN:Grace',
      'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D8=A8=D8=A7=D8=BA):+1 555 0100',
    ).replace('3.0', '2.1')
    await story.net('import -', text)
    const { out } = await story.net('export --format vcard')
    expect(out).toContain('label1.TEL:+1 555 0100\r\n')
    expect(out).toContain('label1.X-ABLABEL:باغ\r\n')
    expect(out).not.toMatch(/QUOTED-PRINTABLE|CHARSET/)
    // Kept by an earlier version as it came: it goes out the same way, and is known again.
    const type = 'X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D8=A8=D8=A7=D8=BA)'
    const property = { name: 'TEL', params: [['TYPE', ['home', type]]], value: '+1 555 0100' }
    inJournal(story, (journal) =>
      journal.run(
        'UPDATE contact SET extra = ?',
        JSON.stringify([{ ...property, field: 'phones' }]),
      ),
    )
    const earlier = (await story.net('export --format vcard')).out
    expect(earlier).toContain('label1.TEL;TYPE=home:+1 555 0100\r\n')
    expect(earlier).toContain('label1.X-ABLABEL:باغ\r\n')
    expect((await story.net('import -', earlier)).out).toContain('Nothing new')
  })
})

describe('cards written in every way', () => {
  const bom = '\ufeff'
  const text = [
    `${bom}begin:vcard\r\nversion:3.0\r\nfn:Lower Case\r\ntel;type="work,home";type=PREF:1\r\nend:vcard\r\n\r\n\r\n`,
    `${bom}  BEGIN:VCARD \r\nVERSION:2.1\r\nFN:Spaces Before\r\nTEL;WORK;HOME;pref:2\r\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D8=B3=D9=84=\r\n=D8=A7=D9=85 a=\r\nb\r\nEND:VCARD\r\n`,
    'BEGIN:VCARD\rVERSION:3.0\rFN:Lone CR\rTEL;TYPE=work;TYPE=home:3\rEND:VCARD\r',
    card('FN:Parts', 'N:a\\, b;c\\;d;e,f;;', 'NOTE:x\\ny\\, z\\; \\\\ end'),
  ].join('')

  it('are read as meant, and written as everybody reads them', async () => {
    const story = new Story()
    expect(await story.net('import -', text)).toEqual({
      code: 0,
      out: 'Imported 4 people: 4 new.\n',
      err: '',
    })
    expect(story.rows('SELECT text FROM note ORDER BY id')).toEqual([
      { text: 'سلام ab' },
      { text: 'x\ny, z; \\ end' },
    ])
    const { out } = await story.net('export --format vcard')
    expect(out.match(/^(?:FN|N|TEL)[:;].*$/gm)?.map((line) => line.trim())).toEqual([
      'FN:Lower Case',
      'N:Case;Lower;;;',
      'TEL;TYPE=work,home;PREF=1:1',
      'FN:Spaces Before',
      'N:Before;Spaces;;;',
      'TEL;TYPE=WORK,HOME;PREF=1:2',
      'FN:Lone CR',
      'N:CR;Lone;;;',
      'TEL;TYPE=work,home:3',
      'FN:Parts',
      'N:a\\, b;c\\;d;e,f;;',
    ])
    expect((await story.net('import -', text)).out).toBe('Nothing new (4 known already).\n')
    expect((await story.net('import -', out)).out).toBe('Nothing new (4 known already).\n')
  })

  it('a number somebody is called by has no family name', async () => {
    const story = new Story()
    await story.net('import -', card('TEL:+1 555 0199'))
    expect((await story.net('export --format vcard')).out).toContain('N:;+1 555 0199;;;')
  })
})
