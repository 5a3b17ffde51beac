import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { linkedInDay, readLinkedIn as openLinkedIn } from '../../src/formats/linkedin.ts'
import { anyDays, collectReading, inPieces } from '../support/collect-reading.ts'

const file = fileURLToPath(new URL('../fixtures/csv/linkedin-connections.csv', import.meta.url))
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const readLinkedIn = (bytes: Uint8Array) => collectReading(openLinkedIn(inPieces(bytes), anyDays))
const read = (...lines: string[]) => readLinkedIn(Buffer.from(`${lines.join('\r\n')}\r\n`))
const point = (value: string) => ({ value, types: [], isPreferred: false })
const profile = (name: string) => ({
  urls: [point(`https://www.linkedin.com/in/${name}`)],
  handles: [{ network: 'linkedin', value: name }],
})
const kept = (column: string, value: string) => ({
  name: 'X-CSV',
  params: [['X-COLUMN', [column]]],
  value,
})
const nobody = { nicknames: [], emails: [], phones: [], urls: [], handles: [], tags: [], extra: [] }

describe("LinkedIn's Connections.csv", () => {
  test('the whole file: four people, one row without a name, one row twice', () => {
    expect(readLinkedIn(readFileSync(file))).toEqual({
      kind: 'linkedin',
      people: [
        {
          ...nobody,
          ...profile('mina-tavakoli-example'),
          source: { line: 5 },
          name: 'Mina Tavakoli',
          org: 'Rastin, Inc.',
          role: 'Growth Lead',
          tieSince: '2024-03-12',
        },
        {
          ...nobody,
          ...profile('oscar-nunez-example'),
          source: { line: 6 },
          name: 'Óscar Núñez Peña',
          emails: [point('oscar@example.org')],
          // Which of the three words are the surname, no reader of the name could tell.
          extra: [{ name: 'N', params: [], value: 'Núñez Peña;Óscar;;;', field: 'name' }],
          org: 'Compañía Ejemplo',
          role: 'Head of "Platform"',
          tieSince: '2023-01-03',
        },
        {
          ...nobody,
          ...profile('sara-ahmadi-example'),
          source: { line: 7 },
          name: 'سارا احمدی',
          org: 'استارتاپ نمونه',
          role: 'مدیر محصول',
          tieSince: '2021-08-01',
        },
        {
          ...nobody,
          ...profile('neha-example'),
          source: { line: 8 },
          name: 'Neha',
          tieSince: '2026-09-28',
        },
      ],
      problems: [
        { line: 9, code: 'noName', detail: ',,https://www.linkedin.com/in/nobody-example,,,,' },
      ],
    })
  })

  test.each([
    ['none', []],
    ['one line', ['Notes:']],
    ['many, with quotes open and closed', ['Notes:', '"open, and never closed', 'x "y" z', '', '']],
  ])('a preamble: %s', (_, preamble) => {
    const { people, problems } = read(...preamble, HEADER, 'Ada,Byron,,,,,01 Jan 2020')
    expect(problems).toEqual([])
    expect(people).toEqual([
      {
        ...nobody,
        source: { line: preamble.length + 2 },
        name: 'Ada Byron',
        tieSince: '2020-01-01',
      },
    ])
  })

  test('columns in any order and letter case; unknown and doubled ones are kept', () => {
    const { people } = read(
      '"Connected on","LAST NAME","First Name",Company,Company,__proto__',
      '5 Feb 2022,Byron,Ada,Engines,Notes,"a, b",beyond',
    )
    expect(people).toEqual([
      {
        ...nobody,
        source: { line: 2 },
        name: 'Ada Byron',
        org: 'Engines',
        tieSince: '2022-02-05',
        extra: [kept('Company', 'Notes'), kept('__proto__', 'a\\, b'), kept('', 'beyond')],
      },
    ])
  })

  test('a day that cannot be read is told and kept', () => {
    const { people, problems } = read(HEADER, 'Ada,,,,,,30 Feb 2020')
    expect(problems).toEqual([{ line: 2, code: 'badDate', detail: '30 Feb 2020' }])
    expect(people[0]?.tieSince).toBeUndefined()
    expect(people[0]?.extra).toEqual([kept('Connected On', '30 Feb 2020')])
  })

  test('an open quote costs its own line only', () => {
    const open = read(HEADER, 'A,,,,,,', '', '"B,,,,,,', 'C,,,,,,')
    expect(open.people.map(({ name, source }) => [name, source.line])).toEqual([
      ['A', 2],
      ['C', 5],
    ])
    expect(open.problems).toEqual([{ line: 4, code: 'badRow', detail: '"B,,,,,,' }])
  })

  test.each([
    ['UTF-8 with mark', Buffer.from(`\ufeff${HEADER}\nZoë,,,,,,`)],
    ['UTF-16', Buffer.from(`\ufeff${HEADER}\nZoë,,,,,,`, 'utf16le')],
    ['CR', Buffer.from(`${HEADER}\rZoë,,,,,,`)],
  ])('%s', (_, bytes) => {
    expect(readLinkedIn(bytes)).toMatchObject({ people: [{ name: 'Zoë' }], problems: [] })
  })

  test('Windows-1252 is a guess, and told', () => {
    expect(readLinkedIn(Buffer.from(`${HEADER}\nZoë,,,,,,`, 'latin1'))).toMatchObject({
      people: [{ name: 'Zoë' }],
      problems: [{ line: 1, code: 'guessedCharset' }],
    })
  })

  test('without the column names there is nothing to read', () => {
    expect(read('a,b', '1,2').problems).toEqual([{ line: 1, code: 'noHeader' }])
  })

  test.each([
    ['12 Mar 2024', '2024-03-12'],
    [' 29 Feb 2024 ', '2024-02-29'],
    ['2024-03-12', '2024-03-12'],
    ['12. März 2024', '2024-03-12'],
    ['3/12/18, 10:15 PM', '2018-03-12'],
    ['3/12/2018', '2018-03-12'],
    ['29 Feb 2023', 'badDate'],
    ['12 Mar 2030', 'futureDate'],
    ['', 'badDate'],
  ])('day %j', (text, day) => {
    expect(linkedInDay(text, anyDays)).toBe(day)
  })
})
