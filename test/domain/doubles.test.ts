import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DoublePerson } from '../../src/domain/double.ts'
import { findDoubles } from '../../src/domain/doubles.ts'
import { nameWords } from '../../src/domain/name-likeness.ts'
import { findPhoneKey } from '../../src/domain/phone-key.ts'
import { findProfile } from '../../src/domain/profile-page.ts'

const nothing = { isApart: () => false, contrary: () => [] }

function person(contactId: number, name: string, more: Partial<DoublePerson> = {}): DoublePerson {
  return {
    contactId,
    name,
    words: nameWords(more.name ?? name),
    nicknames: [],
    org: null,
    birthday: null,
    isArchived: false,
    emails: [],
    phones: [],
    profiles: [],
    interactions: 0,
    ...more,
  }
}

/** The score of two, and the kinds of evidence; nothing when they are not listed. */
function told(one: Partial<DoublePerson>, other: Partial<DoublePerson>): (number | string)[] {
  const [found] = findDoubles(
    [person(1, 'Grace Hopper', one), person(2, 'Grace Hopper', other)],
    nothing,
  )
  return found === undefined ? [] : [found.score, ...found.evidence.map(({ kind }) => kind)]
}

function phones(text: string) {
  return { phones: [findPhoneKey(text)].filter((key) => key !== undefined) }
}

describe('two who may be one', () => {
  it.each([
    ['the same name', {}, {}, [65, 'name']],
    ['at one place', { org: 'Navy' }, { org: 'navy' }, [92, 'name', 'org']],
    ['at two', { org: 'Navy' }, { org: 'IBM' }, [42, 'name']],
    ['in another order', {}, { name: 'Hopper, Grace' }, [65, 'name']],
    ['with a title', {}, { name: 'Dr. Grace Hopper' }, [65, 'name']],
    ['a first name alone', { name: 'Grace' }, { name: 'grace' }, [32, 'name']],
    ['a nickname', { nicknames: ['Amazing'] }, { name: 'Amazing' }, []],
    ['a whole nickname', { nicknames: ['Amazing Grace'] }, { name: 'Amazing Grace' }, [55, 'nick']],
    ['an e-mail', { emails: ['g@x.org'] }, { emails: ['g@x.org'] }, [97, 'email', 'name']],
    [
      'an e-mail of a couple',
      { emails: ['x@x.org'] },
      { name: 'Jo Ray', emails: ['x@x.org'] },
      [45, 'email'],
    ],
    [
      'a phone',
      phones('+98 912 345 6789'),
      { name: 'G. Hopper', ...phones('09123456789') },
      [91, 'phone', 'closeName'],
    ],
    [
      'a profile',
      { profiles: ['github g'] },
      { name: 'Amazing', profiles: ['github g'] },
      [90, 'profile'],
    ],
    ['a slip', { org: 'Navy' }, { name: 'Grace Hoper', org: 'Navy' }, [75, 'closeName', 'org']],
    ['a slip, elsewhere', { org: 'Navy' }, { name: 'Grace Hoper', org: 'IBM' }, []],
    ['vowels', { name: 'Mohammad Karimi' }, { name: 'Mohamed Karimy' }, [40, 'closeName']],
    ['an initial', { org: 'Navy' }, { name: 'G. Hopper', org: 'Navy' }, [75, 'closeName', 'org']],
    [
      'a middle name',
      { org: 'Navy' },
      { name: 'Grace Brewster Hopper', org: 'Navy' },
      [60, 'closeName', 'org'],
    ],
    ['half-spaces', { name: 'کاظمی‌نیا رضا' }, { name: 'رضا كاظمي نيا' }, [65, 'name']],
    ['a sister', { org: 'Navy' }, { name: 'Mary Hopper', org: 'Navy' }, []],
    ['two birthdays', { birthday: '1906-12-09' }, { birthday: '1970-01-01' }, []],
    ['one without its year', { birthday: '1906-12-09' }, { birthday: '--12-09' }, [65, 'name']],
  ] as const)('by %s', (_, one, other, expected) => {
    expect(told(one as Partial<DoublePerson>, other as Partial<DoublePerson>)).toEqual(expected)
  })

  it.each([
    ['Jon Smith', 'John Smith', true],
    ['Ann Lee', 'Anne Lee', true],
    ['Stephen Hall', 'Steven Hall', true],
    ['Stefan Hall', 'Stephan Hall', true],
    ['Jan Smith', 'Jon Smith', false],
    ['Ali Rezaei', 'Ala Rezaei', false],
    ['Tim Hall', 'Tom Hall', false],
    ['Mina Hall', 'Nina Hall', false],
    ['Li Wang', 'Lin Wang', false],
    ['Jon Smith', 'John Smits', false],
    ['Ann Lee', 'Ann Leer', false],
    ['Jon', 'John', false],
  ])('%s and %s at one place: %s', (name, other, isListed) => {
    const expected = isListed ? [60, 'closeName', 'org'] : []
    expect(told({ name, org: 'Acme' }, { name: other, org: 'acme' })).toEqual(expected)
    expect(told({ name, org: 'Acme' }, { name: other, org: 'Navy' })).toEqual([])
    expect(told({ name }, { name: other })).toEqual([])
    const [one, two] = [
      { name, org: 'Acme', ...phones('+1 555 010 0200') },
      { name: other, org: 'Acme', ...phones('+1 555 010 0200') },
    ]
    expect(told(one, two)).toEqual(isListed ? [94, 'phone', 'closeName', 'org'] : [40, 'phone'])
  })

  it('are not those told apart, and hardly those in one conversation', () => {
    const two = [
      person(1, 'Grace Hopper', { org: 'Navy' }),
      person(2, 'Grace Hopper', { org: 'Navy' }),
    ]
    expect(findDoubles(two, { ...nothing, isApart: () => true })).toEqual([])
    const together = findDoubles(two, { ...nothing, contrary: () => ['together'] })
    expect(together).toMatchObject([{ score: 37, against: ['together'] }])
  })

  it('are told with the one first of whom there is more', () => {
    const two = [person(1, 'Grace Hopper'), person(2, 'Grace Hopper', { interactions: 3 })]
    expect(findDoubles(two, nothing)[0]?.contactIds).toEqual([2, 1])
  })

  it('are not all who share the number of an office', () => {
    const office = Array.from({ length: 12 }, (_, i) =>
      person(i, `${'abcdefghijkl'[i]}ulia ${'lkjihgfedcba'[i]}ewis`, phones('+1 555 010 0200')),
    )
    expect(findDoubles(office, nothing)).toEqual([])
  })
})

it('finds everybody with the same e-mail and name, and never somebody twice', () => {
  const some = record({
    name: constantFrom('Grace Hopper', 'Ada Lovelace'),
    emails: array(constantFrom('a@x.org', 'b@x.org', 'c@x.org'), { maxLength: 2 }),
  })
  assert(
    property(array(some, { maxLength: 20 }), (drawn) => {
      const people = drawn.map(({ name, emails }, i) => person(i + 1, name, { emails }))
      const found = findDoubles(people, nothing)
      const keys = found.map(({ contactIds }) => contactIds.toSorted((a, b) => a - b).join(' '))
      expect(new Set(keys).size).toBe(keys.length)
      const expected = people.flatMap((one) =>
        people
          .filter((other) => one.contactId < other.contactId && one.name === other.name)
          .map((other) => `${one.contactId} ${other.contactId}`),
      )
      expect(keys).toEqual(expect.arrayContaining(expected))
      const scores = found.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }),
  )
})

it.each([2000, 8000])(
  'compares each of %i with few, though all have one firm and number',
  (size) => {
    let looks = 0
    const people = Array.from({ length: size }, (_, i) => ({
      ...person(i, `Grace ${i.toString(36).replace(/./g, (letter) => `${letter}o`)}`, {
        org: 'Navy',
        ...phones('+1 555 010 0200'),
      }),
      get emails() {
        looks++
        return []
      },
    }))
    findDoubles(people, nothing)
    expect(looks / size).toBeLessThan(80)
  },
)

it.each([
  ['github.com/grace', 'github grace'],
  ['x.com/grace', 'twitter grace'],
  ['linkedin.com/in/grace-hopper', 'linkedin grace-hopper'],
  ['de.linkedin.com/in/grace', 'linkedin grace'],
  ['t.me/grace', 'telegram grace'],
  ['navy.mil/grace', undefined],
  ['github.com/navy/cobol', undefined],
  ['facebook.com/profile.php?id=1', undefined],
])('the profile in %s is %s', (url, profile) => {
  expect(findProfile(url)).toBe(profile)
})
