import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinedName, matchesByBeginning, parseWho, resolveWho } from '../../src/domain/who.ts'
import { lookupIn, person } from '../support/people.ts'

const people = [
  person(1, 'Grace Hopper', {
    nicknames: ['The Admiral', 'Amazing Grace'],
    emails: ['Grace@Navy.mil'],
    handles: [{ network: 'twitter', name: 'AmazingGrace' }],
  }),
  person(2, 'George Washington Carver', { handles: [{ network: 'github', name: 'gwc' }] }),
  person(3, 'Marie Curie', { handles: [{ network: 'mastodon', name: 'gwc' }] }),
  person(4, 'سارا احمدی', { urls: ['https://www.Sara.example/home/'] }),
  person(5, 'مریم کاظمی‌نیا', { nicknames: ['مریمی'] }),
  person(6, 'Sara Ahmadi'),
  person(7, 'Jean-Luc Picard'),
  person(8, "Sinéad O'Connor"),
  person(9, 'Łukasz Żółć'),
  person(10, 'R2 D2'),
  person(11, 'Robert Smith', { nicknames: ['Bob'] }),
  person(12, 'George Sand'),
  person(13, 'George'),
  person(14, '🙂'),
]
const lookup = lookupIn(people)

function who(typed: string) {
  const { stage, matches } = resolveWho(typed, lookup)
  return [stage, ...matches.map(({ id }) => id)]
}

describe('resolveWho', () => {
  it.each([
    ['12', ['id', 12]],
    ['#12', ['id', 12]],
    ['۱۲', ['id', 12]],
    [' #۱۲ ', ['id', 12]],
    ['GRACE@navy.MIL', ['address', 1]],
    ['@amazinggrace', ['address', 1]],
    ['twitter:AmazingGrace', ['address', 1]],
    ['@gwc', ['address', 2, 3]],
    ['Mastodon:@gwc', ['address', 3]],
    ['https://sara.example/home', ['address', 4]],
    ['sara.example/home?from=mail', ['address', 4]],
    ['https://github.com/gwc/', ['address', 2]],
    ['github.com/gwc', ['address', 2]],
    ['https://github.com/gwc/project', [undefined]],
    ['https://x.com/AmazingGrace', ['address', 1]],
    ['https://mobile.twitter.com/amazinggrace?lang=fa', ['address', 1]],
    ['https://some.instance/@gwc', ['address', 3]],
    ['https://sara.example/', [undefined]],
    ['grace hopper', ['name', 1]],
    ['GracE   Hopper', ['name', 1]],
    ['ساراِ احمدي', ['name', 4]],
    ['مريم كاظمي نيا', ['name', 5]],
    ['مریم کاظمینیا', ['name', 5]],
    ['مریم کاظمی‌نیا', ['name', 5]],
    ['jean luc picard', ['name', 7]],
    ['JeanLuc Picard', ['name', 7]],
    ['sinead oconnor', ['name', 8]],
    ['lukasz zolc', ['name', 9]],
    ['george', ['name', 13]],
    ['🙂', ['name', 14]],
    ['the admiral', ['nickname', 1]],
    ['bob', ['nickname', 11]],
    ['ahm sara', ['beginning', 6]],
    ['احم سارا', ['beginning', 4]],
    ['کاظمی', ['beginning', 5]],
    ['کاظمینیا', ['beginning', 5]],
    ['نیا', ['beginning', 5]],
    ['jeanluc', ['beginning', 7]],
    ["o'con", ['beginning', 8]],
    ['geo', ['beginning', 2, 12, 13]],
    ['geo wash', ['beginning', 2]],
    ['2', ['id', 2]],
    ['d2', ['beginning', 10]],
    ['bob smi', ['nicknameBeginning', 11]],
    ['admiral', ['nicknameBeginning', 1]],
    ['gwc', ['handle', 2, 3]],
    ['hoper', ['spelling', 1]],
    ['gracie hoppr', ['spelling', 1]],
    ['مریم کاضمی', ['spelling', 5]],
    ['sara sara', [undefined]],
    ['grace nobody', [undefined]],
    ['999', [undefined]],
    ['', [undefined]],
    ['   ', [undefined]],
    ['***', [undefined]],
  ])('%j is %j', (typed, found) => {
    expect(who(typed)).toEqual(found)
  })

  it.each([
    ['jon smith', [20, 21]],
    ['jna smith', [20]],
    ['jon', [21, 24]],
    ['jna', [20]],
    ['ron smith', []],
    ['رظا کریمی', [23]],
    ['jan', [20]],
    ['joe', []],
  ])('forgives a slip in three letters where little else could be meant: %s', (typed, ids) => {
    const some = lookupIn([
      person(20, 'Jan Smith'),
      person(21, 'John Smith'),
      person(22, 'Ann Lee'),
      person(23, 'رضا کریمی'),
      person(24, 'Joan Lee'),
    ])
    expect(resolveWho(typed, some).matches.map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['li na', [1, 3]],
    ['Lina', [2, 3]],
    ['LI-NA', [1, 2, 3]],
    ['مریم کاظمی نیا', [4, 5]],
  ])('tells names apart by a space where letters have case: %s', (typed, ids) => {
    const names = ['Li Na', 'Lina', 'Li-Na', 'مریم کاظمی‌نیا', 'مریم کاظمی نیا']
    const some = lookupIn(names.map((name, index) => person(index + 1, name)))
    expect(resolveWho(typed, some).matches.map(({ id }) => id)).toEqual(ids)
  })

  it('reads a number that is no id as a name', () => {
    const robots = lookupIn([person(1, 'Agent 47'), person(2, 'Agent 99')])
    expect(resolveWho('47', robots)).toMatchObject({ stage: 'beginning', matches: [{ id: 1 }] })
    expect(resolveWho('#۹۹', robots)).toMatchObject({ stage: 'beginning', matches: [{ id: 2 }] })
    expect(resolveWho('agent 4', robots).matches).toMatchObject([{ id: 1 }])
  })

  it.each(['4', '-4', '-47', '−۴۷'])('does not take %s for somebody whose name has it', (typed) => {
    // What is spelled nearly alike is only suggested.
    const { stage } = resolveWho(typed, lookupIn([person(1, 'Agent 47')]))
    expect([undefined, 'spelling']).toContain(stage)
  })

  it.each([
    '@grace@hachyderm.io',
    'mastodon:@grace@hachyderm.io',
    'mastodon:grace@hachyderm.io',
    'Mastodon: @Grace@hachyderm.io',
    'grace@hachyderm.io',
  ])('finds who has a handle on one of many servers: %s', (typed) => {
    const handles = [{ network: 'mastodon', name: 'grace@hachyderm.io' }]
    const some = lookupIn([person(1, 'Grace Hopper', { handles }), person(2, 'Grace')])
    expect(resolveWho(typed, some).matches).toMatchObject([{ id: 1 }])
  })

  it('takes an exact name before somebody else’s nickname', () => {
    const bobs = lookupIn([person(1, 'Robert', { nicknames: ['Bob'] }), person(2, 'Bob')])
    expect(resolveWho('bob', bobs)).toMatchObject({ stage: 'name', matches: [{ id: 2 }] })
  })

  it('asks between two people of the same name, however written', () => {
    const twins = lookupIn([person(8, 'علی‌رضا'), person(3, 'عليرضا'), person(5, 'علی رضا')])
    expect(resolveWho('علیرضا', twins).matches.map(({ id }) => id)).toEqual([3, 5, 8])
  })

  it('finds everybody by the name they are stored under, and never depends on their order', () => {
    const someName = fc
      .array(fc.constantFrom('Ann', 'Anna', 'Lee', 'Jo-Ann', 'سارا', 'علی‌رضا', "O'Hara"), {
        minLength: 1,
        maxLength: 3,
      })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(someName, { minLength: 1, maxLength: 6 }), fc.nat(), (names, pick) => {
        const some = names.map((name, index) => person(index + 1, name))
        const one = some[pick % some.length]
        const found = resolveWho(one?.name ?? '', lookupIn(some))
        expect(found.matches).toContain(one)
        expect(
          found.matches.every(({ name }) => joinedName(name) === joinedName(one?.name ?? '')),
        ).toBe(true)
        expect(resolveWho(one?.name ?? '', lookupIn(some.toReversed()))).toEqual(found)
      }),
    )
  })

  it('answers whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        expect(resolveWho(typed, lookup).matches.length).toBeLessThanOrEqual(people.length)
      }),
    )
    expect(who('x'.repeat(100_000))).toEqual([undefined])
    expect(who('a b '.repeat(50_000))).toEqual([undefined])
  })
})

describe('parseWho', () => {
  it('keeps every reading apart', () => {
    expect(parseWho('Sara Ahm')).toEqual({
      joinedName: 'saraahm',
      readings: [['sara', 'ahm'], ['saraahm']],
    })
    expect(parseWho('LinkedIn:Mina')).toMatchObject({
      handle: { network: 'linkedin', name: 'mina' },
    })
    expect(parseWho('@mina')).toMatchObject({ handle: { name: 'mina' } })
    expect(parseWho('a@b.example')).toMatchObject({ email: 'a@b.example' })
  })
})

describe('matchesByBeginning', () => {
  it('uses no word twice', () => {
    expect(matchesByBeginning(['ann', 'ann'], ['Ann Lee'])).toBe(false)
    expect(matchesByBeginning(['ann', 'ann'], ['Ann Annabel'])).toBe(true)
    expect(matchesByBeginning(['an', 'anna'], ['Anna Ann'])).toBe(true)
    expect(matchesByBeginning(['jean', 'jeanluc'], ['Jean-Luc'])).toBe(false)
    expect(matchesByBeginning([], ['Ann'])).toBe(false)
  })
})
