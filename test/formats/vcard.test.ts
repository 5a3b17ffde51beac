import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ImportedPerson, ImportReading } from '../../src/domain/imported-person.ts'
import { readVcards } from '../../src/formats/vcard.ts'

const folder = fileURLToPath(new URL('../fixtures/vcard/', import.meta.url))
const readFixture = (name: string) => readVcards(readFileSync(folder + name))
const readText = (...lines: string[]) => readVcards(Buffer.from(`${lines.join('\r\n')}\r\n`))
const readCard = (...lines: string[]) =>
  readText('BEGIN:VCARD', 'VERSION:3.0', 'FN:Somebody', ...lines, 'END:VCARD').people[0]
const oldCard = (...lines: (string | Buffer)[]) =>
  readVcards(
    Buffer.concat(
      ['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD'].flatMap((line) => [
        Buffer.from(line),
        Buffer.from('\r\n'),
      ]),
    ),
  )

/** A person without what was kept of the original form. */
function fields(person: ImportedPerson | undefined) {
  if (!person) return undefined
  const { extra: _, ...rest } = person
  return rest
}
const names = (reading: ImportReading) => reading.people.map(({ name }) => name)
const point = (value: string, types: string[] = [], isPreferred = false, label?: string) => ({
  value,
  types,
  isPreferred,
  ...(label === undefined ? {} : { label }),
})
const swap = (bytes: Buffer) => Buffer.from(bytes).swap16()
const named = (...lines: string[]) => names(readText('BEGIN:VCARD', ...lines, 'END:VCARD'))
const nobody = { nicknames: [], emails: [], phones: [], urls: [], handles: [], tags: [] }

describe('cards as programs wrote them', () => {
  test('every file is read to the end', () => {
    const counts = Object.fromEntries(
      readdirSync(folder).map((name) => {
        const { people, problems } = readFixture(name)
        return [name, [people.length, problems]]
      }),
    )
    expect(counts).toEqual({
      'John_Doe_ANDROID.vcf': [
        6,
        [
          { line: 1, code: 'namedAfter', detail: 'john.doe' },
          { line: 6, code: 'namedAfter', detail: 'jane.doe' },
          { line: 44, code: 'badEmail', detail: 'ÑÑÑÑÑÑÑÑÑÑÑÑÑÑ' },
          { line: 82, code: 'badText', detail: 'UTF-8' },
        ],
      ],
      'John_Doe_GMAIL.vcf': [1, []],
      'John_Doe_IPHONE.vcf': [1, []],
      'gmail-list.vcf': [3, []],
      'icaljs-escape_semicolon.vcf': [1, []],
      'icaljs-vcard.vcf': [1, []],
      'icaljs-vcard3.vcf': [1, []],
      'icaljs-vcard_author.vcf': [1, []],
      'icaljs-vcard_grouped.vcf': [0, [{ line: 1, code: 'noName' }]],
      'made-google-3.0.vcf': [1, []],
      'made-ios-groups.vcf': [1, []],
      'made-macos-utf16.vcf': [1, []],
      'made-nokia-2.1.vcf': [1, []],
      'made-outlook-2.1-1252.vcf': [
        1,
        [
          { line: 8, code: 'guessedCharset', detail: 'ADR' },
          { line: 10, code: 'badDate', detail: '19700229' },
        ],
      ],
      'made-thunderbird-4.0.vcf': [1, []],
      'made-windows-1256.vcf': [1, []],
      'outlook-2003.vcf': [1, []],
      'persian.vcf': [1, []],
      'rfc6350-example.vcf': [1, []],
      'twins.vcf': [1, []],
    })
  })

  test('a Persian card, whole', () => {
    expect(readFixture('persian.vcf')).toEqual({
      problems: [],
      people: [
        {
          source: { line: 1 },
          name: 'مریم کاظمی‌نیا',
          nicknames: [],
          emails: [point('maryam@example.ir', ['internet', 'work'])],
          phones: [point('+98 912 000 0000', ['cell'])],
          urls: [],
          handles: [{ network: 'twitter', value: 'maryam' }],
          org: 'آزمایشگاه نمونه',
          role: 'پژوهشگر',
          birthday: '1990-03-21',
          note: 'دیدار در رویداد تهران, مشتاق همکاری\nدر زمینهٔ داده',
          tags: ['رویداد', 'داده'],
          extra: [
            { name: 'ORG', params: [], value: 'آزمایشگاه نمونه;تحقیق و توسعه', field: 'org' },
            {
              name: 'TEL',
              params: [['TYPE', ['CELL']]],
              value: '+98 912 000 0000',
              field: 'phones',
            },
            {
              name: 'EMAIL',
              params: [['TYPE', ['INTERNET', 'WORK']]],
              value: 'maryam@example.ir',
              field: 'emails',
            },
            { name: 'BDAY', params: [], value: '1990-03-21', field: 'birthday' },
            {
              name: 'X-SOCIALPROFILE',
              params: [['TYPE', ['twitter']]],
              value: 'https://x.example/maryam',
              field: 'handles',
            },
          ],
        },
      ],
    })
  })

  test('Outlook 2003: quoted-printable, a certificate in indented base64, and what follows it', () => {
    const [person] = readFixture('outlook-2003.vcf').people
    expect(fields(person)).toEqual({
      ...nobody,
      source: { line: 1 },
      name: 'John Doe III',
      nicknames: ['Joey'],
      emails: [point('jdoe@hotmail.com', ['internet'], true)],
      phones: [
        point('BusinessPhone', ['work', 'voice']),
        point('HomePhone', ['home', 'voice']),
        point('MobilePhone', ['cell', 'voice']),
        point('BusinessFaxPhone', ['work', 'fax']),
      ],
      urls: [point('http://web-page-address.com', ['work'])],
      org: 'Company, The',
      role: 'The Job Title',
      city: 'Austin',
      birthday: '1980-03-21',
      note: 'This is the note field!!\nSecond line\n\nThird line is empty',
    })
    const key = person?.extra.find(({ name }) => name === 'KEY')
    expect(key?.params).toEqual([
      ['TYPE', ['X509']],
      ['ENCODING', ['BASE64']],
    ])
    const certificate = Buffer.from(key?.value ?? '', 'base64')
    // The certificate says its own length: nothing is missing, nothing too much.
    expect(certificate.readUInt16BE(2) + 4).toBe(certificate.length)
  })

  test('iPhone: groups, labels, lines ending in CR CR LF, a photo', () => {
    const [person] = readFixture('John_Doe_IPHONE.vcf').people
    expect(fields(person)).toEqual({
      ...nobody,
      source: { line: 1 },
      name: 'Mr. John Richter James Doe Sr.',
      nicknames: ['Johny'],
      emails: [point('john.doe@ibm.com', ['internet'], true)],
      phones: [
        point('905-555-1234', ['cell', 'voice'], true),
        point('905-666-1234', ['home', 'voice']),
        point('905-777-1234', ['work', 'voice']),
        point('905-888-1234', ['home', 'fax']),
        point('905-999-1234', ['work', 'fax']),
        point('905-111-1234', ['pager']),
        point('905-222-1234', [], false, 'AssistantPhone'),
      ],
      urls: [point('http://www.ibm.com', [], true, 'HomePage')],
      org: 'IBM',
      role: 'Money Counter',
      city: 'New York',
      birthday: '2012-06-06',
    })
    const photo = person?.extra.find(({ name }) => name === 'PHOTO')?.value ?? ''
    const jpeg = Buffer.from(photo, 'base64')
    expect(jpeg.subarray(0, 2).toString('hex')).toBe('ffd8')
    expect(jpeg.subarray(-2).toString('hex')).toBe('ffd9')
  })

  test('Android: names in quoted-printable over several lines, two notes, two spellings of a site', () => {
    const { people } = readFixture('John_Doe_ANDROID.vcf')
    expect(people.map(({ name }) => name)).toEqual([
      'john.doe',
      'jane.doe',
      'Ñ Ñ Ñ Ñ Ñ',
      'Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ',
      'Ñ Ñ Ñ Ñ',
      'ÑÑÑÑ',
    ])
    expect(people[3]?.note).toBe(
      'Ñ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ\n\nÑ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ',
    )
    expect(fields(people[4])).toMatchObject({
      source: { line: 36 },
      phones: [point('123456', ['cell', 'work', 'fax'], true)],
      urls: [point('www.company.com'), point('http://www.company.com')],
      org: 'ÑÑÑÑÑÑÑÑÑÑÑÑ',
    })
  })

  test('Gmail of old: escaped colons and quotes', () => {
    const [person] = readFixture('John_Doe_GMAIL.vcf').people
    expect(person).toMatchObject({
      name: 'Mr. John Richter, James Doe Sr.',
      urls: [point('http://www.ibm.com', ['work'])],
      birthday: '1980-03-22',
    })
    expect(person?.note).toContain('THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND')
    expect(person?.note).toContain('"AS IS" AND ANY EXPRESS')
    expect(person?.note).toMatch(/DAMAGE\.\nFavotire Color: Blue$/)
    expect(person?.extra.filter(({ group }) => group === 'item1')).toEqual([
      { group: 'item1', name: 'X-ABDATE', params: [], value: '1975-03-01' },
      { group: 'item1', name: 'X-ABLABEL', params: [], value: '_$!<Anniversary>!$_' },
    ])
  })

  test('the example of RFC 6350, whole', () => {
    expect(fields(readFixture('rfc6350-example.vcf').people[0])).toEqual({
      ...nobody,
      source: { line: 1 },
      name: 'Simon Perreault',
      emails: [point('simon.perreault@viagenie.ca', ['work'])],
      phones: [
        point('+1-418-656-9254;ext=102', ['work', 'voice'], true),
        point('+1-418-262-6501', ['work', 'cell', 'voice', 'video', 'text']),
      ],
      urls: [point('http://nomis80.org', ['home'])],
      org: 'Viagenie',
      city: 'Quebec',
      birthday: '--02-03',
    })
  })

  test('3.0 with everything twice: the first answer wins, notes and lists add up', () => {
    expect(fields(readFixture('icaljs-vcard3.vcf').people[0])).toEqual({
      ...nobody,
      source: { line: 1 },
      name: 'Mr. John Q. Public, Esq.',
      nicknames: ['Robbie', 'Jim', 'Jimmie'],
      emails: [
        point('jqpublic@xyz.dom1.com', ['internet']),
        point('jdoe@isp.net', ['internet']),
        point('jane_doe@abc.com', ['internet'], true),
      ],
      phones: [point('+1-213-555-1234', ['work', 'voice', 'msg'], true)],
      org: 'ABC, Inc.',
      role: 'Director, Research and Development',
      city: 'Any Town',
      birthday: '1996-04-15',
      note: 'This fax number is operational 0800 to 1715 EST, Mon-Fri.',
      tags: ['TRAVEL AGENT', 'INTERNET', 'IETF', 'INDUSTRY', 'INFORMATION TECHNOLOGY'],
    })
  })

  test('Google 3.0', () => {
    expect(fields(readFixture('made-google-3.0.vcf').people[0])).toEqual({
      ...nobody,
      source: { line: 1 },
      name: 'Ada Byron',
      nicknames: ['Addie'],
      emails: [
        point('ada@example.org', ['internet'], false, 'Research'),
        point('ada@work.example', ['internet', 'work'], true),
      ],
      phones: [point('+1 555 010 0001', ['cell'])],
      urls: [point('https://www.google.com/profiles/1', [], false, 'PROFILE')],
      org: 'Analytical Engines, Ltd.',
      role: 'Programmer',
      birthday: '--12-10',
      tags: ['Met at PyCon'],
    })
  })

  test('iOS: a birthday without its year, networks, a group its people are in', () => {
    expect(fields(readFixture('made-ios-groups.vcf').people[0])).toEqual({
      ...nobody,
      tags: ['Navy friends'],
      source: { line: 1 },
      uid: '6F2A-EXAMPLE',
      name: 'Rear Adm. Grace Brewster Hopper',
      emails: [point('grace@navy.example', ['internet'], true, 'Work')],
      phones: [
        point('+1 555 010 0002', [], true, 'Ship'),
        point('+1 555 010 0003', ['cell', 'voice']),
      ],
      urls: [point('https://example.org/grace', [], false, 'HomePage')],
      handles: [
        { network: 'twitter', value: 'grace' },
        { network: 'linkedin', value: 'grace-example' },
        { network: 'skype', value: 'grace.example' },
      ],
      city: 'Arlington',
      birthday: '--12-09',
    })
  })

  test('phones of the 2.1 days: no FN, soft breaks inside a character, own labels, base64 not indented', () => {
    const [person] = readFixture('made-nokia-2.1.vcf').people
    expect(fields(person)).toEqual({
      ...nobody,
      source: { line: 1 },
      name: 'لیلا رضایی',
      nicknames: ['لیلی'],
      phones: [point('+98 912 000 0001', ['cell']), point('021 5550001', [], false, 'باغ')],
      note: 'خط یک\nخط دو C:\\new; a, b',
    })
    expect(person?.extra.find(({ name }) => name === 'PHOTO')?.value).toBe(
      '/9j/4AAQSkZJRgABAQAAAQABAAD//9j/4AAQSkZJRgABAQAAAQABAAD=',
    )
  })

  test('Outlook 2.1 in Windows-1252, named or not; a birthday that never was', () => {
    const [person] = readFixture('made-outlook-2.1-1252.vcf').people
    expect(fields(person)).toEqual({
      ...nobody,
      source: { line: 1 },
      name: 'Dr. Jürgen Müller',
      emails: [point('juergen@example.de', ['internet'], true)],
      org: 'Straße & Söhne, GmbH',
      city: 'Köln',
      note: 'Zahlt in €\nnie spät',
    })
    expect(person?.extra).toContainEqual({ name: 'BDAY', params: [], value: '19700229' })
  })

  test('Thunderbird 4.0: folded inside a character, the lowest PREF is the preferred', () => {
    expect(fields(readFixture('made-thunderbird-4.0.vcf').people[0])).toEqual({
      ...nobody,
      source: { line: 1 },
      uid: 'urn:uuid:5f1e8c1a-0000-4000-8000-000000000001',
      name: 'Kurt Gödel',
      nicknames: ['Herr Warum'],
      emails: [point('kurt@example.at', [], true), point('home@example.at', ['home'])],
      phones: [point('+43 1 555 0004', ['work']), point('+43-1-555-0005', ['home', 'voice'])],
      urls: [point('https://example.at/?a=1,2;b=3')],
      handles: [{ network: 'xmpp', value: 'kurt@example.at' }],
      org: 'Institute for Advanced Study',
      role: 'Logician',
      city: 'Wien',
      birthday: '--04-28',
      note: 'Eine sehr lange Zeile, die genau innerhalb eines Zeichens umbrochen ä',
    })
  })

  test('macOS: UTF-16 with CR line ends; Windows-1256', () => {
    expect(readFixture('made-macos-utf16.vcf').people[0]).toMatchObject({
      name: 'Lovász László',
      note: 'Budapest 🙂',
    })
    expect(names(readFixture('made-windows-1256.vcf'))).toEqual(['سارا كريمي'])
  })
})

describe('whatever the bytes', () => {
  const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Zoë\nNOTE:اسم 🙂\nEND:VCARD\n'
  const mark = '\ufeff'
  test.each([
    ['UTF-8', Buffer.from(card)],
    ['UTF-8 with its mark', Buffer.from(mark + card)],
    ['UTF-16 LE', Buffer.from(mark + card, 'utf16le')],
    ['UTF-16 BE', swap(Buffer.from(mark + card, 'utf16le'))],
    ['UTF-16 LE without mark', Buffer.from(card, 'utf16le')],
    ['UTF-16 BE without mark', swap(Buffer.from(card, 'utf16le'))],
    ['CRLF', Buffer.from(card.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(card.replaceAll('\n', '\r'))],
    ['CR CR LF', Buffer.from(card.replaceAll('\n', '\r\r\n'))],
    ['no end of the last line', Buffer.from(card.trimEnd())],
    ['lower case', Buffer.from(card.replace(/[A-Z]+:/g, (name) => name.toLowerCase()))],
  ])('%s', (_, bytes) => {
    expect(readVcards(bytes)).toEqual({
      problems: [],
      people: [{ ...nobody, source: { line: 1 }, name: 'Zoë', note: 'اسم 🙂', extra: [] }],
    })
  })

  test('folds at every byte are undone, also inside characters and names of properties', () => {
    const whole = Buffer.from('ITEM1.NOTE;TYPE=x:اسم 🙂 a\\, b')
    const head = Buffer.from('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\n')
    const want = readVcards(Buffer.concat([head, whole, Buffer.from('\r\nEND:VCARD\r\n')]))
    expect(want.people[0]?.note).toBe('اسم 🙂 a, b')
    for (let at = 1; at < whole.length; at++) {
      const parts = [head, whole.subarray(0, at), Buffer.from('\r\n '), whole.subarray(at)]
      expect(readVcards(Buffer.concat([...parts, Buffer.from('\r\nEND:VCARD\r\n')]))).toEqual(want)
    }
  })

  test('CHARSET of 2.1, quoted-printable or not; an unknown one is told', () => {
    const encoded = Buffer.concat([
      Buffer.from('NOTE;CHARSET=windows-1251:'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
    ])
    expect(oldCard('FN;CHARSET=SHIFT_JIS;QUOTED-PRINTABLE:=8E=52=93=63', encoded)).toMatchObject({
      people: [{ name: '山田', note: 'Привет' }],
      problems: [],
    })
    expect(oldCard('FN;CHARSET=X-ATARI:Jo', 'N:Jo')).toMatchObject({
      people: [{ name: 'Jo' }],
      problems: [{ line: 3, code: 'badText', detail: 'X-ATARI' }],
    })
  })

  test('Windows-1252 has its euro and its quotes', () => {
    const { people } = oldCard('FN;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:=93A=94 =80')
    expect(people[0]?.name).toBe('“A” €')
  })

  test('2.1 folds where a space is; programs that fold by width mean none', () => {
    const long = 'x'.repeat(70)
    expect(oldCard('FN:A', 'NOTE:one', ' two').people[0]?.note).toBe('one two')
    expect(oldCard('FN:A', `NOTE:${long}`, ' two').people[0]?.note).toBe(`${long}two`)
    expect(readCard('NOTE:one', ' two')?.note).toBe('onetwo')
    const [half, rest] = [Buffer.from([0xc3]), Buffer.from([0x20, 0xa9])]
    const cut = oldCard('FN:A', Buffer.concat([Buffer.from('NOTE:caf'), half]), rest)
    expect(cut).toMatchObject({ people: [{ note: 'café' }], problems: [] })
  })

  test.each(['\r', '\n', '\r\n'])('an empty line ends base64, lines ending in %j', (end) => {
    const lines = ['BEGIN:VCARD', 'VERSION:2.1', 'FN:A', 'PHOTO;BASE64:AAAA', 'BBBB', '', 'CCCC']
    const { people, problems } = readVcards(Buffer.from([...lines, 'END:VCARD'].join(end)))
    expect(people[0]?.extra.map(({ value }) => value)).toEqual(['AAAABBBB'])
    expect(problems).toEqual([{ line: 7, code: 'badLine', detail: 'CCCC' }])
  })

  test('a soft line break before the end of the card was a mistake', () => {
    expect(oldCard('FN:A', 'NOTE;QUOTED-PRINTABLE:open=')).toMatchObject({
      people: [{ name: 'A', note: 'open' }],
      problems: [],
    })
  })

  test('NUL goes, other control characters stay', () => {
    expect(readCard('NOTE:a\0b\u001b[31mc')?.note).toBe('ab\u001b[31mc')
  })

  test('control characters are no part of an address', () => {
    const read = readCard(
      'EMAIL:a\u001b[31m\b@b.org',
      'EMAIL;TYPE=work:\u001b]0;x\u0007c@b.org',
      'TEL:+1\u001b[2J 555',
      'URL:https://b.org/\u0008',
    )
    const values = [...(read?.emails ?? []), ...(read?.phones ?? []), ...(read?.urls ?? [])]
    expect(values.map(({ value }) => value)).toEqual([
      'a@b.org',
      'c@b.org',
      '+1 555',
      'https://b.org/',
    ])
  })
})

describe('cards that are not whole', () => {
  test('a missing end is told, and the card is read', () => {
    const reading = readText(
      'BEGIN:VCARD',
      'FN:A',
      'BEGIN:VCARD',
      'FN:B',
      'END:VCARD',
      'BEGIN:VCARD',
    )
    expect(names(reading)).toEqual(['A', 'B'])
    expect(reading.problems).toEqual([
      { line: 1, code: 'unclosedCard' },
      { line: 6, code: 'unclosedCard' },
    ])
  })

  test('text around the cards is told once for each stretch', () => {
    const reading = readText('Hello,', 'see: here', 'BEGIN:VCARD', 'FN:A', 'END:VCARD', 'END:VCARD')
    expect(names(reading)).toEqual(['A'])
    expect(reading.problems).toEqual([
      { line: 1, code: 'strayLine', detail: 'Hello,' },
      { line: 6, code: 'strayLine', detail: 'END' },
    ])
  })

  test('a line that is no property is told with its text', () => {
    const reading = readText('BEGIN:VCARD', 'FN:A', 'the rest of a note', 'END:VCARD')
    expect(names(reading)).toEqual(['A'])
    expect(reading.problems).toEqual([{ line: 3, code: 'badLine', detail: 'the rest of a note' }])
  })

  test('another version and a quotation mark left open are told, and read as far as can be', () => {
    const reading = readText(
      'BEGIN:VCARD',
      'VERSION:9.0',
      'FN:A',
      'TEL;TYPE="home:+1 555',
      'END:VCARD',
    )
    expect(reading.people[0]?.phones.map(({ value }) => value)).toEqual(['+1 555'])
    expect(reading.problems).toEqual([
      { line: 2, code: 'otherVersion', detail: '9.0' },
      { line: 4, code: 'openQuote', detail: 'TEL' },
    ])
  })

  test('a card inside an AGENT is kept there and is nobody of its own', () => {
    const { people, problems } = oldCard(
      'FN:Boss',
      'AGENT:',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN:Assistant',
      'END:VCARD',
      'TITLE:Chief',
    )
    expect(problems).toEqual([])
    expect(people).toMatchObject([
      {
        name: 'Boss',
        role: 'Chief',
        extra: [
          {
            name: 'AGENT',
            value: 'BEGIN:VCARD\\nVERSION:2.1\\nFN:Assistant\\nEND:VCARD',
          },
        ],
      },
    ])
  })

  test('who has no name is called by nickname, organisation or e-mail, or left out', () => {
    expect(named('N:Public;John;Quinlan,Q;Mr.;Esq.')).toEqual(['Mr. John Quinlan Q Public Esq.'])
    expect(named('FN:', 'N:Doe')).toEqual(['Doe'])
    expect(named('FN;PREF=2:B', 'FN:C', 'FN;PREF=1:A')).toEqual(['A'])
    expect(named('FN:B', 'FN;TYPE=pref:A')).toEqual(['A'])
    expect(named('NICKNAME:Bee', 'ORG:Hive')).toEqual(['Bee'])
    expect(named('ORG:Hive;Workers', 'EMAIL:bee@hive.example')).toEqual(['Hive'])
    expect(named('EMAIL:bee@hive.example')).toEqual(['bee'])
    expect(named('FN: ', 'N:;;;;', 'TEL:1')).toEqual(['1'])
    expect(named('EMAIL:info@hive.example')).toEqual(['info@hive.example'])
    expect(named('X-SKYPE:bee')).toEqual(['bee'])
    expect(named('FN: ', 'NOTE:1')).toEqual([])
  })
})

describe('spellings', () => {
  test.each([
    ['TEL;WORK;VOICE;PREF:1', ['work', 'voice'], true],
    ['TEL;TYPE=WORK,VOICE:1', ['work', 'voice'], false],
    ['TEL;TYPE="work,voice":1', ['work', 'voice'], false],
    ['TEL;type=WORK;type=VOICE;type=pref:1', ['work', 'voice'], true],
    ['TEL;TYPE=work;TYPE="voice";PREF=1:tel:1', ['work', 'voice'], true],
    ['tel ; type = work : 1', ['work'], false],
    ['item1.TEL:1', [], false],
    ['TEL;TYPE="work:1', ['"work'], false],
  ])('%s', (line, types, isPreferred) => {
    const want = types.map((type) => type.replace('"', ''))
    expect(readCard(line)?.phones).toEqual([point('1', want, isPreferred)])
  })

  test.each([
    ['BDAY:1980-03-21', '1980-03-21'],
    ['BDAY:19800321', '1980-03-21'],
    ['BDAY:1980-3-1', '1980-03-01'],
    ['BDAY:1980/03/21', '1980-03-21'],
    ['BDAY:--03-21', '--03-21'],
    ['BDAY:--0321', '--03-21'],
    ['BDAY:--0229', '--02-29'],
    ['BDAY:0000-03-21', '--03-21'],
    ['BDAY;VALUE=date-time:1953-10-15T23:10:00Z', '1953-10-15'],
    ['BDAY:19531015T231000Z', '1953-10-15'],
    ['BDAY:1953-10-15 00:00:00', '1953-10-15'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29', '--02-29'],
    ['BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-06', '--05-06'],
    ['BDAY:1985-02-29', undefined],
    ['BDAY:1985', undefined],
    ['BDAY:1985-04', undefined],
    ['BDAY:---21', undefined],
    ['BDAY:--1301', undefined],
    ['BDAY:21.3.1980', undefined],
    ['BDAY;VALUE=text:circa 1800', undefined],
  ])('%s', (line, birthday) => {
    const reading = readText('BEGIN:VCARD', 'FN:A', line, 'END:VCARD')
    expect(reading.people[0]?.birthday).toBe(birthday)
    const detail = line.slice(line.indexOf(':') + 1)
    const problem = { line: 3, code: 'badDate', detail }
    expect(reading.problems).toEqual(birthday === undefined ? [problem] : [])
  })

  test.each([
    ['IMPP:xmpp:a@example.org', 'xmpp', 'a@example.org'],
    ['IMPP;X-SERVICE-TYPE=GoogleTalk;TYPE=home:xmpp:a@example.org', 'googletalk', 'a@example.org'],
    ['IMPP:skype:jo.doe?chat', 'skype', 'jo.doe'],
    ['IMPP:jo', 'im', 'jo'],
    ['X-SKYPE-USERNAME:jo', 'skype', 'jo'],
    ['X-JABBER;HOME:jo@example.org', 'xmpp', 'jo@example.org'],
    ['X-SOCIALPROFILE;TYPE=twitter:https://twitter.com/@jo/', 'twitter', 'jo'],
    ['X-SOCIALPROFILE;type=GameCenter;x-user=jo:x-apple:jo', 'gamecenter', 'jo'],
    ['X-SOCIALPROFILE:https://www.mastodon.example/@jo', 'mastodon.example', 'jo'],
    [
      'X-SOCIALPROFILE;TYPE=facebook:http://www.facebook.com/profile.php?id=7',
      'facebook',
      'http://www.facebook.com/profile.php?id=7',
    ],
    ['SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME=jo:https://m.example/x', 'mastodon', 'jo'],
    ['X-SOCIALPROFILE;TYPE=linkedin:https://linkedin.com/in/%D8%B3%D8%A7', 'linkedin', 'سا'],
  ])('%s', (line, network, value) => {
    expect(readCard(line)?.handles).toEqual([{ network, value }])
  })

  test('a title is the role; without one, the role', () => {
    expect(readCard('ROLE:Chemist', 'TITLE:Dr.')?.role).toBe('Dr.')
    expect(readCard('ROLE:Chemist')?.role).toBe('Chemist')
  })

  test('the city is that of the preferred address, else of the home, else the first', () => {
    const work = 'ADR;TYPE=WORK:;;;Bern;;;'
    const home = 'ADR;TYPE=HOME:;;;Genf;;;'
    expect(readCard(work)?.city).toBe('Bern')
    expect(readCard(work, home)?.city).toBe('Genf')
    expect(readCard('ADR;TYPE=WORK,PREF:;;;Basel;;;', home)?.city).toBe('Basel')
    const [second, first] = ['ADR;PREF=2;TYPE=home:;;;Basel;;;', 'ADR;PREF=1:;;;Chur;;;']
    expect(readCard(work, home, second, first)?.city).toBe('Chur')
    expect(readCard('ADR:;;Street 1;;;;')?.city).toBeUndefined()
  })

  test('escapes: known ones are undone, a lone backslash stays', () => {
    expect(readCard('NOTE:a\\, b\\; c\\n\\\\n \\x \\"q\\" end\\')?.note).toBe(
      'a, b; c\n\\n \\x "q" end\\',
    )
    expect(readCard('CATEGORIES:a\\,b,c,,a\\,b')?.tags).toEqual(['a,b', 'c'])
    expect(readCard('EMAIL:mailto:a@b.example')?.emails).toEqual([point('a@b.example')])
  })
})
