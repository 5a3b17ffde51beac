import { describe, expect, it } from 'vitest'
import { findPhoneKey } from '../../src/domain/phone-key.ts'

describe('a phone number', () => {
  it.each([
    ['+98 912 345 6789', '0912-345-6789'],
    ['۰۹۱۲۳۴۵۶۷۸۹', '00989123456789'],
    ['+1 (555) 010-0200', '5550100200'],
    ['tel:+1-555-010-0200', '555 010 0200 ext. 12'],
    ['555 0100', '5550100;ext=3'],
  ])('%s is %s', (one, other) => {
    expect(findPhoneKey(one)?.key).toBe(findPhoneKey(other)?.key)
    expect(findPhoneKey(one)).toBeDefined()
  })

  it.each(['112', '+98', 'call me', '', '12 34 56'])('%s says nothing', (text) => {
    expect(findPhoneKey(text)).toBeUndefined()
  })

  it('is not its neighbour', () => {
    expect(findPhoneKey('09123456789')?.key).not.toBe(findPhoneKey('09123456788')?.key)
  })
})
