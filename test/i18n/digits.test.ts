import { expect, it } from 'vitest'
import { toLatinDigits, toPersianDigits } from '../../src/i18n/digits.ts'

it('changes the script of digits and nothing else', () => {
  expect(toPersianDigits('in 1405, 0–9: ۳٤')).toBe('in ۱۴۰۵, ۰–۹: ۳٤')
  expect(toLatinDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0 آبان')).toBe('0123456789 0123456789 0 آبان')
})
