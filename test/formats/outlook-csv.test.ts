import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readOutlook } from '../../src/formats/outlook-csv.ts'
import { collectReading, inPieces } from '../support/collect-reading.ts'

const file = fileURLToPath(new URL('../fixtures/csv/outlook-contacts.csv', import.meta.url))
const read = (...lines: string[]) =>
  collectReading(readOutlook(inPieces(Buffer.from(lines.join('\r\n')))))

describe('contacts of Outlook', () => {
  it('in Windows-1252, with its word for no day', () => {
    const { people, problems } = collectReading(readOutlook(inPieces(readFileSync(file))))
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

  it('addresses, days that can be one only, and columns it does not know', () => {
    const { people, problems } = read(
      'Title,First Name,Last Name,E-mail Address,Home City,Business City,Birthday,Spouse,Mileage',
      'Dr,Ada,Byron,a@x.org,London,Paris,2/28/1979,Will,12',
      ',Bob,,,,,3/4/1979,,',
    )
    expect(people).toMatchObject([{ name: 'Ada Byron', birthday: '1979-02-28' }, { name: 'Bob' }])
    expect(people[1]?.birthday).toBeUndefined()
    expect(problems).toEqual([{ line: 3, code: 'badDate', detail: '3/4/1979' }])
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
