import { describe, expect, it } from 'vitest'
import { guessMapping, hasName, readMapped } from '../../src/formats/mapped-csv.ts'
import { openTable } from '../../src/formats/table.ts'
import { anyDays, collectReading, inPieces } from '../support/collect-reading.ts'

function read(text: string, mapping?: (string | undefined)[]) {
  const table = openTable(inPieces(Buffer.from(text)))
  if (table === undefined) throw new Error('no table')
  return collectReading(readMapped(table, mapping ?? guessMapping(table.columns), anyDays))
}

describe('what the headings of a table suggest', () => {
  it.each([
    ['Full Name,E-Mail,Mobile Phone,Company', ['name', 'email', 'phone', 'org']],
    ['full_name;EMAIL_1;email-2;Shoe', ['name', 'email', 'email', undefined]],
    ['First name,Surname,Title', ['firstName', 'lastName', 'role']],
    ['Name,Surname,City', ['firstName', 'lastName', 'city']],
    ['Name,First name,Last name', ['name', undefined, undefined]],
    ['نام و نام خانوادگی,شرکت,تلفن همراه,رایانامه', ['name', 'org', 'phone', 'email']],
    ['نام\tنام خانوادگی\tسمت\tشهر', ['firstName', 'lastName', 'role', 'city']],
    ['a,b,__proto__', [undefined, undefined, undefined]],
    ['Company,Firm', ['org', undefined]],
  ] as [string, (string | undefined)[]][])('%s', (line, mapping) => {
    expect(guessMapping(openTable(inPieces(Buffer.from(line)))?.columns ?? [])).toEqual(mapping)
    expect(hasName(mapping)).toBe(mapping.some((field) => /name/i.test(field ?? '')))
  })
})

describe('a table of people', () => {
  it('takes what is mapped, and keeps the rest', () => {
    const { people, problems } = read(
      'sep=;\nLast name;First name;E-mail;Tags;Birthday;Shoe;Mobile\nByron;Ada;a@x.org, b@x.org;math, poetry;28.2.1979;38;0912 ::: 0913\n',
    )
    expect(problems).toEqual([])
    expect(people).toMatchObject([
      {
        source: { line: 3 },
        name: 'Ada Byron',
        tags: ['math', 'poetry'],
        birthday: '1979-02-28',
        emails: [{ value: 'a@x.org' }, { value: 'b@x.org' }],
        phones: [{ value: '0912' }, { value: '0913' }],
        extra: [{ name: 'X-CSV', params: [['X-COLUMN', ['Shoe']]], value: '38' }],
      },
    ])
  })

  it('joins columns of one field, and keeps the second of a single one', () => {
    const { people } = read('x,y,z,v\nAda,a@x.org,b@x.org,Firm', ['name', 'email', 'email', 'org'])
    expect(people[0]?.emails.map(({ value }) => value)).toEqual(['a@x.org', 'b@x.org'])
    expect(read('x,y,z\nAda,One,Two', ['name', 'org', 'org']).people[0]).toMatchObject({
      org: 'One',
      extra: [{ params: [['X-COLUMN', ['z']]], value: 'Two' }],
    })
  })

  it('keeps what cannot be read: addresses without an @, words for a number, what may be two days', () => {
    const { people, problems } = read(
      'name,email,phone,birthday,metOn,tie,tieSince\nAda,n/a,none,3/4,3/4/2020,loose,2030-01-01',
    )
    expect(people[0]).toMatchObject({ emails: [], phones: [] })
    expect(people[0]?.birthday).toBeUndefined()
    expect(people[0]?.extra.map(({ value }) => value)).toEqual([
      'n/a',
      'none',
      '3/4',
      '3/4/2020',
      'loose',
      '2030-01-01',
    ])
    expect(problems.map(({ code, detail }) => [code, detail])).toEqual([
      ['eitherDate', '3/4'],
      ['eitherDate', '3/4/2020'],
      ['futureDate', '2030-01-01'],
    ])
  })

  it('reads the days of a column the way round one of them shows', () => {
    const rows = (...days: string[]) =>
      read(`name,birthday\n${days.map((day) => `Ada,${day}`).join('\n')}\n`)
    const { people, problems } = rows('3/4/1979', '11/12/1980 0:00', '28/2/1979', '1357/12/09')
    expect(people.map(({ birthday }) => birthday)).toEqual([
      '1979-04-03',
      '1980-12-11',
      '1979-02-28',
      '1979-02-28',
    ])
    expect(problems).toEqual([{ line: 4, code: 'dayFirst', detail: 'birthday 28/2/1979' }])
    expect(rows('3/4/1979', '2/28/1979').people[0]?.birthday).toBe('1979-03-04')
    // One of each shows nothing.
    expect(rows('3/4/1979', '2/28/1979', '28/2/1979').problems).toEqual([
      { line: 2, code: 'eitherDate', detail: '3/4/1979' },
    ])
  })

  it('tells a row without a name', () => {
    expect(read('name,email\n,a@x.org\n,\n').problems).toEqual([
      { line: 2, code: 'noName', detail: ',a@x.org' },
    ])
  })
})
