import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readGoogle } from '../../src/formats/google-csv.ts'
import { anyDays, collectReading, inPieces } from '../support/collect-reading.ts'

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/csv/${name}`, import.meta.url)))
const readBytes = (bytes: Uint8Array) => collectReading(readGoogle(inPieces(bytes), anyDays))
const read = (...lines: string[]) => readBytes(Buffer.from(lines.join('\r\n')))

describe('contacts of Google', () => {
  it('in the layout of 2024', () => {
    const { people, problems } = readBytes(fixture('google-contacts-2024.csv'))
    expect(problems).toEqual([{ line: 5, code: 'namedAfter', detail: 'only-an-address' }])
    expect(people).toMatchObject([
      {
        source: { line: 2 },
        name: 'Jürgen Weiß',
        nicknames: ['Jürg'],
        org: 'Beispiel AG',
        role: 'CTO',
        birthday: '1979-02-28',
        note: 'Met at the fair;\nlikes sailing, and tea',
        tags: ['coworkers'],
        emails: [
          { value: 'j.weiss@example.com', types: ['work'], isPreferred: true },
          { value: 'juergen@example.net', types: ['home'], isPreferred: false },
        ],
        phones: [
          { value: '+49 30 901820', types: ['cell'] },
          { value: '+49 30 901821', types: ['cell'] },
        ],
        urls: [{ value: 'https://example.com/jw', label: 'Profile' }],
      },
      {
        source: { line: 4 },
        name: 'علی رضایی',
        org: 'شرکت نمونه',
        birthday: '--03-21',
        tags: [],
        emails: [{ value: 'ali@example.org', isPreferred: true }],
        phones: [{ value: '۰۹۱۲۳۴۵۶۷۸۹', label: 'موبایل' }],
      },
      { source: { line: 5 }, name: 'only-an-address', tags: [] },
    ])
    // What the journal has no field for is kept as a card would have it.
    expect(people[0]?.extra).toEqual(
      expect.arrayContaining([
        { name: 'N', params: [], value: 'Weiß;Jürgen;;Dr.;', field: 'name' },
        { name: 'ORG', params: [], value: 'Beispiel AG;R&D', field: 'org' },
      ]),
    )
  })

  it('in the layout before, in UTF-16', () => {
    const { people, problems } = readBytes(fixture('google-contacts-legacy.csv'))
    expect(problems).toEqual([])
    expect(people).toMatchObject([
      {
        name: 'Ingrid Solberg',
        org: 'Eksempel AS',
        role: 'Editor',
        birthday: '1985-07-14',
        note: 'two\nlines',
        tags: ['Book club'],
        emails: [{ value: 'ingrid@example.no', types: ['home'], isPreferred: true }],
        phones: [{ value: '+47 22 12 34 56', types: ['cell'] }],
      },
    ])
  })

  it('gives each of several values its own label, and the star to one', () => {
    const header = 'First Name,Phone 1 - Label,Phone 1 - Value,E-mail 1 - Label,E-mail 1 - Value'
    const { people } = read(header, 'Ada,Home ::: Mobile,1 ::: 2,* Work,a@x.org ::: b@x.org')
    expect(people[0]?.phones.map(({ value, types }) => [value, types])).toEqual([
      ['1', ['home']],
      ['2', ['cell']],
    ])
    expect(people[0]?.emails.map(({ types, isPreferred }) => [types, isPreferred])).toEqual([
      [['work'], true],
      [['work'], false],
    ])
  })

  it('keeps every column it does not know, and parts it has no use for', () => {
    const { people } = read(
      'First Name,Last Name,Labels,File As,__proto__,Custom Field 1 - Label,Custom Field 1 - Value,Address 1 - Label,Address 1 - City,Address 1 - Formatted,Relation 1 - Label,Relation 1 - Value',
      'Ada,Byron,Math ::: * myContacts,"Byron, Ada",odd,Shoe,38,Home,London,"1 Street, London",Mother,Anne',
    )
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({ name: 'Ada Byron', city: 'London', tags: ['Math'] })
    const kept = people[0]?.extra.map(({ name, params, value }) =>
      name === 'X-CSV' ? [params[0]?.[1][0], value] : [name, value],
    )
    expect(kept).toEqual(
      expect.arrayContaining([
        ['File As', 'Byron\\, Ada'],
        ['__proto__', 'odd'],
        ['Custom Field 1 - Label', 'Shoe'],
        ['Custom Field 1 - Value', '38'],
        ['address 1 - formatted', '1 Street\\, London'],
        ['X-ABRELATEDNAMES', 'Anne'],
        ['X-ABLABEL', 'Mother'],
      ]),
    )
  })

  it('tells a row that names nobody, and a birthday that is no day', () => {
    const { people, problems } = read(
      'First Name,Last Name,Labels,File As,Birthday',
      ',,Friends,,',
      ',,,,',
      'Ada,,,,soon',
    )
    expect(people.map(({ name }) => name)).toEqual(['Ada'])
    expect(problems).toEqual([
      { line: 2, code: 'noName', detail: ',,Friends,,' },
      { line: 4, code: 'badDate', detail: 'soon' },
    ])
    expect(people[0]?.extra.map(({ name, value }) => [name, value])).toContainEqual([
      'X-CSV',
      'soon',
    ])
  })

  it('with how a whole name and an organisation are said, of the years before', () => {
    const { people } = read(
      'Name,Given Name,Family Name,Yomi Name,Group Membership,Organization 1 - Name,Organization 1 - Yomi Name',
      '山田 太郎,太郎,山田,やまだ たろう,,東京社,とうきょうしゃ',
    )
    expect(people[0]?.extra).toEqual(
      expect.arrayContaining([
        { name: 'X-PHONETIC-NAME', params: [], value: 'やまだ たろう' },
        { name: 'X-PHONETIC-ORG', params: [], value: 'とうきょうしゃ' },
      ]),
    )
  })

  it('with how the name is said, a picture and networks as other programs have them', () => {
    const { people } = read(
      'First Name,Last Name,Phonetic First Name,Family Name Yomi,Photo,Labels,File As,IM 1 - Type,IM 1 - Service,IM 1 - Value,IM 2 - Service,IM 2 - Value',
      '"太郎","山田",たろう,やまだ,https://lh3.example.com/p/1,,,* Work,Google Talk,taro@example.org,Skype,live:taro ::: taro2',
    )
    expect(people[0]?.handles).toEqual([
      { network: 'google talk', value: 'taro@example.org' },
      { network: 'skype', value: 'live:taro' },
      { network: 'skype', value: 'taro2' },
    ])
    expect(people[0]?.extra).toMatchObject([
      { name: 'X-PHONETIC-FIRST-NAME', value: 'たろう' },
      { name: 'X-PHONETIC-LAST-NAME', value: 'やまだ' },
      { name: 'PHOTO', params: [['VALUE', ['uri']]], value: 'https://lh3.example.com/p/1' },
      // By these it is known whether how the name is said holds still.
      { name: 'FN', value: '太郎 山田' },
      { name: 'N', value: '山田;太郎;;;' },
      {
        name: 'IMPP',
        params: [
          ['X-SERVICE-TYPE', ['Google Talk']],
          ['TYPE', ['work']],
        ],
        value: 'xmpp:taro@example.org',
      },
      { name: 'IMPP', value: 'skype:live:taro' },
      { name: 'IMPP', value: 'skype:taro2' },
    ])
  })
})
