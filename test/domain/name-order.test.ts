import { describe, expect, it } from 'vitest'
import { nameKeys } from '../../src/domain/name.ts'
import { nameOrderKey } from '../../src/domain/name-order.ts'
import { joinedName } from '../../src/domain/who.ts'

const key = (name: string) => nameOrderKey(joinedName(name), nameKeys(name))
const sorted = (names: readonly string[]) => {
  return names.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

describe('the order of names', () => {
  it('follows the Persian alphabet, where Unicode has پ چ ژ ک گ ی elsewhere', () => {
    const names = [
      'آرش',
      'بهار',
      'پروین',
      'تینا',
      'جلال',
      'چنگیز',
      'حسن',
      'زهرا',
      'ژاله',
      'سارا',
      'فرید',
      'قباد',
      'کاوه',
      'گلنار',
      'لاله',
      'نیما',
      'وحید',
      'هاله',
      'یلدا',
    ]
    expect(sorted(names.toReversed())).toEqual(names)
  })

  it('goes word by word, and takes what has an apostrophe or a hyphen for one', () => {
    const names = [
      'Ann Arbor',
      'Ann Zed',
      'Anna Karenina',
      'Anne Frank',
      'Jean Arp',
      'Jean-Luc Picard',
      'Jeanne Moreau',
      'Ob Ray',
      "O'Brien",
      'Obrist',
      'علی یزدانی',
      'علیا احمدی',
    ]
    expect(sorted(names.toReversed())).toEqual(names)
  })

  it('takes no notice of case, accents and Arabic letters, and puts Latin before Persian', () => {
    const names = ['3M Ventures', 'ada', 'Álvaro', 'Ben', 'Łukasz', 'Zoë', 'كاوه', 'يلدا']
    expect(sorted(names.toReversed())).toEqual(names)
  })
})
