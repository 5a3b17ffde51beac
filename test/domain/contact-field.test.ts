import { describe, expect, it } from 'vitest'
import type { Contact } from '../../src/domain/contact.ts'
import { clearing, getField, reachNamed } from '../../src/domain/contact-field.ts'

const grace: Contact = {
  id: 1,
  uuid: 'u',
  name: 'Grace',
  nicknames: ['Amazing'],
  org: 'Navy',
  role: null,
  city: null,
  fields: [],
  tie: 'weak',
  isTieDeclared: false,
  tieSince: null,
  reach: [
    { kind: 'email', network: null, value: 'g@x.org', isPreferred: true },
    { kind: 'phone', network: null, value: 'ask Sara', isPreferred: false },
    { kind: 'phone', network: null, value: '+98 912 345', isPreferred: false },
    { kind: 'handle', network: 'github', value: 'grace', isPreferred: false },
  ],
  birthday: null,
  metAt: 'Pier',
  metOn: '2026-11-01',
  via: null,
  circles: [],
  goals: [],
  tags: ['Food', 'sea'],
  rhythm: null,
  lastContactOn: null,
  nextDueOn: null,
  snoozedUntil: null,
  addedOn: '2026-11-01',
  archivedAt: null,
}

describe('a field by its name', () => {
  it('is found in any case, else the nearest are named', () => {
    expect(getField(' Email ')).toBe('email')
    expect(() => getField('emal')).toThrow(
      expect.objectContaining({
        key: 'edit.unknownField',
        params: expect.objectContaining({ field: 'emal', nearest: ['email'] }) as object,
      }) as Error,
    )
  })
})

describe('clearing', () => {
  it.each([
    ['org', { set: { org: null }, remove: {} }],
    ['org:navy', { set: { org: null }, remove: {} }],
    ['city', { set: { city: null }, remove: {} }],
    ['met', { set: { metAt: null, metOn: null }, remove: {} }],
    ['on', { set: { metOn: null }, remove: {} }],
    ['every', { set: { rhythm: null }, remove: {} }],
    ['via', { set: { viaId: null }, remove: {} }],
    ['tag', { set: {}, remove: { tags: ['Food', 'sea'] } }],
    ['tag:@food', { set: {}, remove: { tags: ['Food'] } }],
    ['nick', { set: {}, remove: { nicknames: ['Amazing'] } }],
    ['prefer', { set: {}, remove: {}, prefer: [] }],
    [
      'handle:github:grace',
      { set: {}, remove: { reach: [{ kind: 'handle', network: 'github', value: 'grace' }] } },
    ],
    [
      'phone:+98912-345',
      { set: {}, remove: { reach: [{ kind: 'phone', network: null, value: '+98 912 345' }] } },
    ],
  ] as const)('%s', (text, edit) => {
    expect(clearing(grace, text)).toEqual(edit)
  })

  it.each([
    ['tag:nope', 'edit.notTheirs'],
    ['org:IBM', 'edit.notTheirs'],
    ['email:x@y.z', 'edit.notTheirs'],
    ['name', 'edit.unknownField'],
    ['note', 'edit.unknownField'],
    ['', 'edit.unknownField'],
  ])('refuses %s', (text, key) => {
    expect(() => clearing(grace, text)).toThrow(expect.objectContaining({ key }) as Error)
  })
})

describe('one of their ways to be reached', () => {
  it.each([
    ['G@X.ORG', 'g@x.org'],
    ['grace', 'grace'],
    ['@grace', 'grace'],
    ['GitHub:grace', 'grace'],
    ['email', 'g@x.org'],
    ['email:g@x.org', 'g@x.org'],
    ['handle:github:grace', 'grace'],
    ['+۹۸912345', '+98 912 345'],
    ['ask sara', 'ask Sara'],
  ])('%s', (text, value) => {
    expect(reachNamed(grace.reach, '--prefer', text)).toMatchObject({ value })
  })

  it.each(['phone', 'nobody', 'x@y.z', ''])('is not "%s"', (text) => {
    expect(() => reachNamed(grace.reach, '--prefer', text)).toThrow(
      expect.objectContaining({ key: 'edit.notTheirs' }) as Error,
    )
  })
})
