import { describe, expect, it } from 'vitest'
import {
  type MergedValue,
  type MergeField,
  type MergeSide,
  mergeSnooze,
  mergeTie,
  mergeValues,
} from '../../src/domain/merge.ts'

function side(contactId: number, more: Partial<MergeSide> = {}): MergeSide {
  return {
    contactId,
    name: 'Grace Hopper',
    org: null,
    role: null,
    city: null,
    birthday: null,
    tie: 'absent',
    isTieDeclared: false,
    metAt: null,
    metOn: null,
    isMeetingRecorded: false,
    via: null,
    every: null,
    snoozedUntil: null,
    nextDueOn: null,
    ...more,
  }
}

/** Of two people of whom nothing but this is known. */
function merged(
  field: MergeField,
  one: Partial<MergeSide>,
  other: Partial<MergeSide>,
  take?: number,
): Omit<MergedValue, 'field'> | undefined {
  const takes = new Map(take === undefined ? [] : [[field, take] as const])
  const values = mergeValues([side(1, one), side(2, other)], takes)
  const found = values.find((value) => value.field === field)
  return found === undefined ? undefined : { kept: found.kept, others: found.others }
}

describe('of two values', () => {
  it('the first one’s is kept, and the other is noted', () => {
    expect(merged('org', { org: 'Navy' }, { org: 'IBM' })).toEqual({
      kept: { contactId: 1, value: 'Navy' },
      others: [{ contactId: 2, value: 'IBM', goesTo: 'note' }],
    })
    expect(merged('org', { org: 'Navy' }, { org: 'IBM' }, 2)).toEqual({
      kept: { contactId: 2, value: 'IBM' },
      others: [{ contactId: 1, value: 'Navy', goesTo: 'note' }],
    })
  })

  it('the only one is kept, whosever it is; of none there is nothing', () => {
    expect(merged('city', {}, { city: 'Rome' })?.kept).toEqual({ contactId: 2, value: 'Rome' })
    expect(merged('city', {}, {})).toBeUndefined()
  })

  it('the same but for spelling are one', () => {
    expect(merged('org', { org: 'the Navy' }, { org: 'The  navy!' })?.others).toEqual([])
    expect(merged('name', { name: 'کاظمی‌نیا' }, { name: 'كاظمي نيا' })?.others).toEqual([])
  })

  it('another name is a nickname', () => {
    expect(merged('name', {}, { name: 'G. Hopper' })?.others).toEqual([
      { contactId: 2, value: 'G. Hopper', goesTo: 'nick' },
    ])
  })

  it.each([
    ['--12-09', '1906-12-09', '1906-12-09', []],
    ['1906-12-09', '--12-09', '1906-12-09', []],
    ['1906-12-09', '1907-12-09', '1906-12-09', ['1907-12-09']],
    ['--12-09', '1906-12-10', '--12-09', ['1906-12-10']],
  ] as const)('the birthdays %s and %s are %s', (one, other, kept, others) => {
    const found = merged('birthday', { birthday: one }, { birthday: other })
    expect(found?.kept.value).toBe(kept)
    expect(found?.others.map(({ value }) => value)).toEqual(others)
  })

  it('the earlier meeting is kept; the later is noted unless an interaction tells of it', () => {
    const one = { metAt: 'Fair', metOn: '2026-10-05' } as const
    const other = { metAt: 'Party', metOn: '2026-10-01' } as const
    expect(merged('met', one, other)).toEqual({
      kept: { contactId: 2, value: { at: 'Party', on: '2026-10-01' } },
      others: [{ contactId: 1, value: { at: 'Fair', on: '2026-10-05' }, goesTo: 'note' }],
    })
    const recorded = merged('met', { ...one, isMeetingRecorded: true }, other)
    expect(recorded?.others).toMatchObject([{ goesTo: 'timeline' }])
    expect(merged('met', one, other, 1)?.kept.contactId).toBe(1)
  })

  it('of one day the meeting that knows where is kept', () => {
    const found = merged('met', { metOn: '2026-10-01' }, { metOn: '2026-10-01', metAt: 'Fair' })
    expect(found).toEqual({
      kept: { contactId: 2, value: { at: 'Fair', on: '2026-10-01' } },
      others: [],
    })
  })

  it('nobody introduced themselves', () => {
    const self = { via: { contactId: 2, name: 'Grace' } }
    expect(merged('via', self, { via: { contactId: 1, name: 'Grace' } })).toBeUndefined()
    const george = { via: { contactId: 3, name: 'George' } }
    expect(merged('via', self, george)?.kept.value).toEqual({ contactId: 3, name: 'George' })
  })
})

describe('the tie', () => {
  it.each([
    ['weak', true, 'strong', true, 'strong'],
    ['strong', true, 'weak', false, 'strong'],
    // Declared absent, and met since: the records say more.
    ['absent', true, 'weak', false, null],
    ['weak', false, 'weak', true, 'weak'],
    ['weak', false, 'absent', false, null],
  ] as const)('%s (declared: %s) and %s (%s): declared %s', (one, isOne, other, isOther, tie) => {
    const sides = [
      side(1, { tie: one, isTieDeclared: isOne }),
      side(2, { tie: other, isTieDeclared: isOther }),
    ]
    const values = mergeValues(sides, new Map())
    expect(mergeTie(sides, values, new Map())).toBe(tie)
  })

  it('is what was chosen', () => {
    const sides = [side(1, { tie: 'strong', isTieDeclared: true }), side(2, { tie: 'weak' })]
    const takes = new Map([['tie', 2] as const])
    expect(mergeTie(sides, mergeValues(sides, takes), takes)).toBe('weak')
  })
})

describe('somebody put off', () => {
  it.each([
    // due, put off; due, put off; the one of both
    [null, '2026-12-01', null, null, '2026-12-01'],
    [null, '2026-12-01', null, '2026-12-05', '2026-12-05'],
    ['2026-12-01', '2026-12-01', null, null, '2026-12-01'],
    ['2026-12-01', '2026-12-01', '2026-11-21', null, null],
    ['2026-12-01', '2026-12-01', '2026-12-05', '2026-12-05', '2026-12-01'],
    ['2026-11-21', null, null, '2026-12-05', null],
  ] as const)('due %s put off to %s, due %s put off to %s: %s', (a, until, b, other, both) => {
    const sides = [
      side(1, { nextDueOn: a, snoozedUntil: until }),
      side(2, { nextDueOn: b, snoozedUntil: other }),
    ]
    expect(mergeSnooze(sides)).toBe(both)
  })
})
