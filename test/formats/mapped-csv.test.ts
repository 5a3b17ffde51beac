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
    ['Name,Surname,City', ['name', 'lastName', 'city']],
    ['Name,First name,Last name', ['name', 'firstName', 'lastName']],
    ['نام و نام خانوادگی,شرکت,تلفن همراه,رایانامه', ['name', 'org', 'phone', 'email']],
    ['نام\tنام خانوادگی\tسمت\tشهر', ['name', 'lastName', 'role', 'city']],
    ['a,b,__proto__', [undefined, undefined, undefined]],
    [
      'Обращение;Имя;Отчество;Фамилия;Организация;Рабочий телефон;Адрес эл. почты',
      [undefined, 'name', 'middleName', 'lastName', 'org', 'phone', 'email'],
    ],
    [
      'Nombre,Segundo nombre,Apellidos,Puesto,Teléfono del trabajo,Dirección de correo electrónico 2',
      ['name', 'middleName', 'lastName', 'role', 'phone', 'email'],
    ],
    [
      'Ad,İkinci Ad,Soyadı,Şirket,İş Unvanı,Cep Telefonu,E-posta 2 Adresi,Doğum Günü',
      ['firstName', 'middleName', 'lastName', 'org', 'role', 'phone', 'email', 'birthday'],
    ],
    [
      'الاسم الأول,اسم العائلة,الشركة,الهاتف المحمول,عنوان البريد الإلكتروني',
      ['firstName', 'lastName', 'org', 'phone', 'email'],
    ],
    ['Όνομα,Επώνυμο,Κινητό', ['name', 'lastName', 'phone']],
    ['שם פרטי,שם משפחה,טלפון נייד', ['firstName', 'lastName', 'phone']],
    ['姓,名,会社,メールアドレス', ['lastName', 'firstName', 'org', 'email']],
    ['Company,Firm', ['org', undefined]],
    [
      // Outlook in German
      'Anrede;Vorname;Nachname;Firma;Position;Ort geschäftlich;Telefon geschäftlich 2;Mobiltelefon;Fax privat;E-Mail-Adresse;E-Mail 2: Adresse;E-Mail-Typ;Geburtstag;Kategorien;Notizen;Webseite',
      [
        undefined,
        'firstName',
        'lastName',
        'org',
        'role',
        'city',
        'phone',
        'phone',
        undefined,
        'email',
        'email',
        undefined,
        'birthday',
        'tags',
        'notes',
        'url',
      ],
    ],
    [
      'Civilité,Prénom,Nom,Société,Fonction,Adresse e-mail,Tél. mobile,Téléphone (bureau),Date de naissance,Ville (domicile)',
      [
        undefined,
        'firstName',
        'name',
        'org',
        'role',
        'email',
        'phone',
        'phone',
        'birthday',
        'city',
      ],
    ],
    [
      // Thunderbird
      'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Fax Number,Mobile Number,Home City,Job Title,Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Notes',
      [
        'firstName',
        'lastName',
        'name',
        'nicknames',
        'email',
        'email',
        'phone',
        undefined,
        'phone',
        'city',
        'role',
        'org',
        'url',
        'birthday',
        'birthday',
        'birthday',
        'notes',
      ],
    ],
    [
      // HubSpot, Salesforce, Pipedrive
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Associated Company',
      [undefined, 'firstName', 'lastName', 'email', 'phone', undefined, undefined, 'org'],
    ],
    [
      'Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Phone,Email,Account Owner',
      [
        undefined,
        'firstName',
        'lastName',
        'role',
        'org',
        undefined,
        'city',
        'phone',
        'email',
        undefined,
      ],
    ],
    [
      'Person - Name,Person - Email - Work,Person - Phone,Person - Organization,Business Name',
      ['name', 'email', 'phone', 'org', undefined],
    ],
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
      ['badEmail', 'n/a'],
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

  it.each([
    ['Ada Byron,Ada,Byron', 'Ada Byron', []],
    ['The Countess,Ada,Byron', 'The Countess', ['Ada', 'Byron']],
    ['Byron,Ada,', 'Ada Byron', []],
    ['Ada,,Byron', 'Ada Byron', []],
    ['"Byron, Ada",Ada,', 'Byron, Ada', []],
    [',Ada,Byron', 'Ada Byron', []],
  ])('a name of a whole and its parts: %s', (row, name, kept) => {
    const [person] = read(`Name,First name,Last name\n${row}`).people
    expect(person?.name).toBe(name)
    expect(person?.extra.map(({ value }) => value)).toEqual(kept)
  })

  it('reads a birthday in three columns', () => {
    const born = (cells: string) =>
      read(`Name,Birth Year,Birth Month,Birth Day\nAda,${cells}`).people[0]?.birthday
    expect(born('1815,12,10')).toBe('1815-12-10')
    expect(born(',12,10')).toBe('--12-10')
    expect(born('1815,,')).toBeUndefined()
  })

  it('finds several addresses and numbers in a cell', () => {
    const emails = (cell: string) => {
      const [person] = read(`name,email\nAda,"${cell}"`).people
      return [
        person?.emails.map(({ value }) => value).join(' '),
        ...(person?.extra ?? []).map(({ value }) => value),
      ]
    }
    expect(emails('a@x.org b@x.org')).toEqual(['a@x.org b@x.org'])
    expect(emails('Ada Byron <a@x.org>, mailto:b@x.org')).toEqual(['a@x.org b@x.org'])
    expect(emails('a@x.org | b@x.org\nc@x.org')).toEqual(['a@x.org b@x.org c@x.org'])
    expect(emails('a@x.org (work)')).toEqual(['a@x.org', 'a@x.org (work)'])
    expect(emails('none')).toEqual(['', 'none'])
    const phones = (cell: string) =>
      read(`name,phone\nAda,"${cell}"`).people[0]?.phones.map(({ value }) => value)
    expect(phones('+49 170 123456, 030 / 123456')).toEqual(['+49 170 123456, 030 / 123456'])
    expect(phones('0912 123 4567 / 021-88881234')).toEqual(['0912 123 4567', '021-88881234'])
    expect(phones('0301234567,12')).toEqual(['0301234567,12'])
  })

  it('tells a row without a name', () => {
    expect(read('name,email\n,a@x.org\n,\n').problems).toEqual([
      { line: 2, code: 'noName', detail: ',a@x.org' },
    ])
  })
})

it('tells what is no address and cells no column has a name for, and keeps both', () => {
  const { people, problems } = read('Name,E-mail\nAnn,none yet\nBob,bob@x.org,?,!\nEve,eve@,\n')
  expect(problems).toEqual([
    { line: 2, code: 'badEmail', detail: 'none yet' },
    { line: 3, code: 'extraCells', detail: '?, !' },
    { line: 4, code: 'badEmail', detail: 'eve@' },
  ])
  expect(people.map(({ extra }) => extra.map(({ value }) => value))).toEqual([
    ['none yet'],
    ['?', '!'],
    [],
  ])
})

it('takes a name as lists are sorted for the parts it says, and keeps the parts of any other', () => {
  const { people } = read(
    'First name,Last name,Display name\nAda,Byron,"Byron, Ada"\nEva,Novak,Dr Eva Novak\nEve,Ray,Eve Ray\n',
  )
  expect(people.map(({ name, extra }) => [name, ...extra.map(({ value }) => value)])).toEqual([
    ['Ada Byron'],
    ['Dr Eva Novak', 'Novak;Eva;;;'],
    ['Eve Ray'],
  ])
})
