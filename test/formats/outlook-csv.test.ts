import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readOutlook } from '../../src/formats/outlook-csv.ts'
import { anyDays, collectReading, inPieces } from '../support/collect-reading.ts'

const file = fileURLToPath(new URL('../fixtures/csv/outlook-contacts.csv', import.meta.url))
const read = (...lines: string[]) =>
  collectReading(readOutlook(inPieces(Buffer.from(lines.join('\r\n'))), anyDays))

describe('contacts of Outlook', () => {
  it('in Windows-1252, with its word for no day', () => {
    const { people, problems } = collectReading(readOutlook(inPieces(readFileSync(file)), anyDays))
    expect(problems).toEqual([{ line: 1, code: 'guessedCharset' }])
    expect(people).toMatchObject([
      {
        source: { line: 2 },
        name: 'François Lefèvre',
        org: 'Société Exemple',
        role: 'Directeur',
        emails: [{ value: 'francois@example.fr' }],
        phones: [{ value: '+33 1 23 45 67 89', types: ['work'] }],
        tags: ['Business', 'Friends'],
      },
    ])
    expect(people[0]?.birthday).toBeUndefined()
  })

  it('with how names are said, as other programs have it', () => {
    const { people } = read(
      'First Name,Last Name,Company,Given Yomi,Surname Yomi,Company Yomi,E-mail Address',
      '太郎,山田,東京社,たろう,やまだ,とうきょうしゃ,t@example.org',
    )
    expect(people[0]?.extra.map(({ name, value }) => [name, value])).toEqual(
      expect.arrayContaining([
        ['X-PHONETIC-FIRST-NAME', 'たろう'],
        ['X-PHONETIC-LAST-NAME', 'やまだ'],
        ['X-PHONETIC-ORG', 'とうきょうしゃ'],
      ]),
    )
  })

  it('addresses, days the way round one of them shows, and columns it does not know', () => {
    const { people, problems } = read(
      'Title,First Name,Last Name,E-mail Address,Home City,Business City,Birthday,Spouse,Mileage',
      'Dr,Ada,Byron,a@x.org,London,Paris,2/28/1979,Will,12',
      ',Bob,,,,,3/4/1979,,',
    )
    expect(people).toMatchObject([
      { name: 'Ada Byron', birthday: '1979-02-28' },
      { name: 'Bob', birthday: '1979-03-04' },
    ])
    expect(problems).toEqual([{ line: 2, code: 'monthFirst', detail: 'Birthday 2/28/1979' }])
    const { people: alone, problems: told } = read(
      'First Name,Last Name,E-mail Address,Birthday',
      'Bob,,,3/4/1979',
    )
    expect(told).toEqual([{ line: 2, code: 'eitherDate', detail: '3/4/1979' }])
    expect(alone[0]?.extra).toContainEqual({
      name: 'X-CSV',
      params: [['X-COLUMN', ['Birthday']]],
      value: '3/4/1979',
    })
    expect(people[0]?.extra.map(({ name, value }) => [name, value])).toEqual(
      expect.arrayContaining([
        ['N', 'Byron;Ada;;Dr;'],
        ['ADR', ';;;Paris;;;'],
        ['ADR', ';;;London;;;'],
        ['X-ABRELATEDNAMES', 'Will'],
        ['X-CSV', '12'],
      ]),
    )
  })
})
