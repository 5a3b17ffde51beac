import { describe, expect, it } from 'vitest'
import type { PersonKeys } from '../../src/domain/same-person.ts'
import { personKeys, SamePeople } from '../../src/domain/same-person.ts'

const ali: PersonKeys = {
  uid: undefined,
  emails: [],
  profiles: [],
  handles: [],
  phones: [],
  name: 'alirezaei',
  org: '',
  words: ['ali', 'rezaei'],
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
      [0, 0],
    ],
    [
      'two e-mails, one organisation',
      [
        { emails: ['a@x.org'], org: 'x' },
        { emails: ['b@x.org'], org: 'x' },
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
