import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contactText,
  type Introducers,
  type RecordWords,
  readContactText,
} from '../../src/commands/contact-text.ts'
import type { Birthday } from '../../src/domain/birthday.ts'
import { type Rhythm, reachKinds, ties } from '../../src/domain/contact.ts'
import { type ContactRecord, editBetween } from '../../src/domain/contact-edit.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { createFormat } from '../../src/i18n/format.ts'
import { createTranslate, loadCatalogue } from '../../src/i18n/translate.ts'

const today: Day = '2026-11-20'

async function wordsOf(language: 'en' | 'fa', calendar: 'gregorian' | 'jalali') {
  const format = createFormat(language, calendar, today)
  return { format, today, t: createTranslate(await loadCatalogue(language), format) }
}

const introducers: Introducers = {
  nameOf: (id) => (id === 7 ? 'Sara Ahmadi' : `Person ${id}`),
  getId: (who) => (who === 'sara' ? 7 : Number(who.replace('#', ''))),
}

const grace: ContactRecord = {
  name: 'Grace Hopper',
  org: 'Navy',
  role: null,
  city: null,
  tie: 'strong',
  birthday: '1906-12-09',
  metAt: 'Meetup',
  metOn: '2026-11-18',
  viaId: 7,
  rhythm: { count: 2, unit: 'w' },
  nicknames: ['Amazing Grace'],
  fields: ['compilers'],
  reach: [
    { kind: 'email', network: null, value: 'g@x.org', isPreferred: false },
    { kind: 'handle', network: 'github', value: 'grace', isPreferred: true },
  ],
  circles: [],
  goals: [],
  tags: ['sea', 'tea'],
  notes: [],
}

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '#',
    '# x',
    'a: b',
    '"',
    '"x"',
    'x\ny',
    ' x ',
    '\u202eevil',
    'به‌نام: #',
    '\ud800',
  ),
)
const texts = fc.array(text, { maxLength: 4 })
const day = fc.integer({ min: -40_000, max: 0 }).map((count) => addDays(today, count))
const record: fc.Arbitrary<ContactRecord> = fc.record({
  name: text,
  org: fc.option(text),
  role: fc.option(text),
  city: fc.option(text),
  tie: fc.option(fc.constantFrom(...ties)),
  birthday: fc.option(
    fc.oneof(
      day,
      day.map((one) => `-${one.slice(4)}` as Birthday),
    ),
  ),
  metAt: fc.option(text),
  metOn: fc.option(day),
  viaId: fc.option(fc.integer({ min: 1, max: 99 })),
  rhythm: fc.constantFrom<Rhythm>(null, 'off', { count: 3, unit: 'm' }),
  nicknames: texts,
  fields: texts,
  reach: fc
    .array(
      fc.record({
        kind: fc.constantFrom(...reachKinds),
        network: fc.option(text),
        value: text,
        isPreferred: fc.boolean(),
      }),
      { maxLength: 4 },
    )
    // The order of the record: an address of one kind after another's is not kept apart.
    .map((reach) =>
      reach.toSorted((a, b) => reachKinds.indexOf(a.kind) - reachKinds.indexOf(b.kind)),
    ),
  circles: texts,
  goals: texts,
  tags: texts,
  notes: texts,
})

describe.each([
  ['en', 'gregorian'],
  ['fa', 'jalali'],
  ['en', 'jalali'],
] as const)('the record as text, in %s and %s', async (language, calendar) => {
  const words: RecordWords = await wordsOf(language, calendar)

  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(record, (before) => {
        const written = contactText(before, words, introducers, 'Head\nline')
        const read = readContactText(written, before, words, introducers)
        expect(read.faults).toEqual([])
        expect(read.record).toEqual(before)
      }),
    )
  })

  it('is read anew as well as it is recognised', () => {
    fc.assert(
      fc.property(day, day, (metOn, birthday) => {
        const before = { ...grace, metOn, birthday }
        const written = contactText(before, words, introducers, '')
        const read = readContactText(written, { ...grace, name: 'Other' }, words, introducers)
        expect(read).toMatchObject({ faults: [], record: before })
      }),
    )
  })
})

describe('the record as text', async () => {
  const words = await wordsOf('en', 'gregorian')
  const edited = (edit: (written: string) => string) =>
    readContactText(
      edit(contactText(grace, words, introducers, 'Grace')),
      grace,
      words,
      introducers,
    )

  it('reads well', () => {
    expect(contactText(grace, words, introducers, 'Grace Hopper (#1)')).toBe(`# Grace Hopper (#1)
name: Grace Hopper
nick: Amazing Grace
org: Navy
role:
city:
field: compilers
# to try first: "prefer email: …" (or phone, handle, url)
email: g@x.org
phone:
# a handle, as github:grace (repeatable)
prefer handle: github:grace
url:
# strong, weak or absent (weak once met unless given)
tie: strong
# their birthday, with or without the year
birthday: 1906-12-09
met: Meetup
on: 2026-11-18
via: #7 Sara Ahmadi
# how often to be in touch: 3d, 2w, 1m, 1y, or off
every: 2w
circle:
goal:
tag: sea
tag: tea
# a new note
note:
`)
  })

  it('takes changes as the options take them', () => {
    const { record: read, faults } = edited((written) =>
      written
        .replace('org: Navy\n', '')
        .replace('role:', 'role: admiral')
        .replace('on: 2026-11-18', 'on: yesterday')
        .replace('#7 Sara Ahmadi', 'sara')
        .replace('every: 2w', 'every: 3 weeks')
        .replace('prefer handle', 'handle')
        .replace('email: g@x.org', 'prefer email: g@x.org')
        .replace('tag: sea', 'tag: @ocean')
        .replace('note:', 'note: likes: tea'),
    )
    expect(faults).toEqual([])
    expect(editBetween(grace, read)).toEqual({
      set: { org: null, role: 'admiral', metOn: '2026-11-19', rhythm: { count: 3, unit: 'w' } },
      remove: { tags: ['sea'] },
      add: { tags: ['ocean'] },
      prefer: [{ kind: 'email', network: null, value: 'g@x.org' }],
      notes: ['likes: tea'],
    })
  })

  it('tells every faulty line with its number', () => {
    const { faults } = edited((written) =>
      written
        .replace('role:', 'rol: admiral')
        .replace('email: g@x.org', 'email: nobody')
        .replace('birthday: 1906-12-09', 'birthday: 30 february')
        .replace('tie: strong', 'tie: strong\ntie: weak')
        .replace('tag: tea', 'just words'),
    )
    expect(faults).toEqual([
      { line: 5, fault: 'There is no field "rol". Did you mean role?' },
      { line: 9, fault: '"nobody" is not an e-mail address (name@example.org).' },
      { line: 16, fault: '"tie" stands there twice; it has one value.' },
      { line: 18, fault: 'There is no such day as "30 february".' },
      { line: 27, fault: '"just words" is not "key: value".' },
    ])
  })

  it('lets an address be marked as it is, however badly it was written', () => {
    const reach = [{ kind: 'phone', network: null, value: 'ask Sara', isPreferred: false }] as const
    const before = { ...grace, reach: [...reach] }
    const written = contactText(before, words, introducers, '')
    const marked = written.replace('phone: ask Sara', 'prefer phone: ask Sara')
    expect(readContactText(marked, before, words, introducers)).toMatchObject({
      faults: [],
      record: { reach: [{ ...reach[0], isPreferred: true }] },
    })
  })

  it('does not let the name go, and takes an emptied file for no change', () => {
    expect(edited((written) => written.replace('name: Grace Hopper', '')).faults).toEqual([
      { line: null, fault: 'A name needs at least one letter.' },
    ])
    expect(edited(() => '# nothing\n\n')).toMatchObject({ isEmpty: true, faults: [] })
  })
})
