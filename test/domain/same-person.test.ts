import { describe, expect, it } from 'vitest'
import { findPhoneKey } from '../../src/domain/phone-key.ts'
import { isOneName, nameSpellings } from '../../src/domain/same-name.ts'
import type { PersonKeys } from '../../src/domain/same-person.ts'
import { personKeys, SamePeople } from '../../src/domain/same-person.ts'

const ali: PersonKeys = {
  uid: undefined,
  emails: [],
  profiles: [],
  handles: [],
  phones: [],
  name: 'alirezaei',
  spellings: ['ali rezaei'],
  org: '',
  words: ['ali', 'rezaei'],
}

const numbers = (value: string) => {
  const key = findPhoneKey(value)?.key
  return key === undefined ? [] : [key]
}

function leaders(...people: Partial<PersonKeys>[]): number[] {
  const same = new SamePeople()
  const places = people.map((person) => same.add({ ...ali, ...person }))
  return places.map((place) => same.leaderOf(place))
}

describe('records of one name', () => {
  it.each<[string, Partial<PersonKeys>[], number[]]>([
    ['two UIDs', [{ uid: 'a1' }, { uid: 'a2' }], [0, 1]],
    ['two e-mails', [{ emails: ['a@x.org'] }, { emails: ['b@x.org'] }], [0, 1]],
    [
      'two UIDs, one e-mail',
      [
        { uid: 'a1', emails: ['a@x.org'] },
        { uid: 'a2', emails: ['a@x.org'] },
      ],
      [0, 1],
    ],
    [
      'two e-mails, one organisation',
      [
        { emails: ['a@x.org'], org: 'x' },
        { emails: ['b@x.org'], org: 'x' },
      ],
      [0, 1],
    ],
    [
      'two UIDs, one organisation',
      [{ uid: 'a1', org: 'x' }, { uid: 'a2', org: 'x' }, { uid: 'a2', org: 'y' }, { org: 'x' }],
      [0, 1, 1, 0],
    ],
    [
      'two profiles, one organisation',
      [
        { profiles: ['linkedin.com/in/ali-1'], org: 'x' },
        { profiles: ['linkedin.com/in/ali-2'], org: 'x' },
        { profiles: ['github.com/ali'], org: 'x' },
      ],
      [0, 1, 0],
    ],
    [
      'two numbers, one organisation',
      [
        { phones: numbers('0912 345 6789'), org: 'x' },
        { phones: numbers('0935 345 6789'), org: 'x' },
        { phones: numbers('+98 912 345 6789'), org: 'x' },
        { phones: numbers('12'), org: 'x' },
      ],
      [0, 1, 0, 0],
    ],
    [
      'one e-mail, another profile',
      [
        { emails: ['a@x.org'], profiles: ['linkedin.com/in/ali-1'] },
        { emails: ['a@x.org'], profiles: ['linkedin.com/in/ali-2'] },
      ],
      [0, 0],
    ],
    ['nothing but the name', [{}, {}], [0, 0]],
    ['an e-mail and none', [{ emails: ['a@x.org'] }, {}], [0, 0]],
    ['a UID and an e-mail', [{ uid: 'a1' }, { emails: ['a@x.org'] }], [0, 0]],
  ])('%s', (_, people, expected) => {
    expect(leaders(...people)).toEqual(expected)
  })
})

it('takes a shared e-mail for one person only where the names are alike', () => {
  const emails = ['curies@x.org']
  const named = (...words: string[]) => ({
    emails,
    words,
    name: words.join(''),
    spellings: [words.join(' ')],
  })
  const people = [named('pierre', 'curie'), named('marie', 'curie'), named('m', 'curie')]
  expect(leaders(...people, named('mari', 'curie'))).toEqual([0, 1, 1, 1])
})

it.each([
  ['Li Na', 'Lina', false],
  ['Li-Na', 'Lina', true],
  ['Li-Na', 'Li Na', true],
  ['Pro To', '__proto__', false],
  ['Jean-Luc Picard', 'Jean Luc PICARD', true],
  ["Séan O'Brien", 'Sean OBrien', true],
  ['Sean O Brien', "Sean O'Brien", true],
  ['J. R. R. Tolkien', 'JRR Tolkien', true],
  ['Ronald Mc Donald', 'Ronald McDonald', true],
  ['Ali Al Mansour', 'Ali Almansour', true],
  ['رضا کاظمی‌نیا', 'رضا كاظمي نيا', true],
  ['رضا کاظمی‌نیا', 'رضا کاظمینیا', true],
  ['رضا کاظمی نیا', 'رضا کاظمینیا', true],
  ['李 娜', '李娜', true],
  ['🙂', '🙂', true],
])('%s and %s are one name: %s', (one, other, isOne) => {
  expect(isOneName(nameSpellings(one), nameSpellings(other))).toBe(isOne)
  const lists = { nicknames: [], emails: [], phones: [], urls: [], handles: [], tags: [] }
  const keys = [one, other].map((name) =>
    personKeys({ source: { line: 1 }, name, org: 'Acme', extra: [], ...lists }),
  )
  expect(leaders(...keys)).toEqual([0, isOne ? 0 : 1])
})

it.each([
  'https://www.linkedin.com/in/annweb/',
  'http://linkedin.com/in/annweb?trk=1',
  'https://uk.linkedin.com/in/AnnWeb/#about',
])('%s is the one profile', (value) => {
  const urls = [{ value, types: [], isPreferred: false }]
  const lists = { nicknames: [], emails: [], phones: [], urls, handles: [], tags: [], extra: [] }
  expect(personKeys({ source: { line: 1 }, name: 'Ann', ...lists }).profiles).toContain(
    'linkedin.com/in/annweb',
  )
})

it('knows a profile as it was written as well', () => {
  const urls = [{ value: 'https://uk.linkedin.com/in/AnnWeb', types: [], isPreferred: false }]
  const lists = { nicknames: [], emails: [], phones: [], urls, handles: [], tags: [], extra: [] }
  expect(personKeys({ source: { line: 1 }, name: 'Ann', ...lists }).profiles).toEqual([
    'uk.linkedin.com/in/annweb',
    'linkedin.com/in/annweb',
  ])
})
