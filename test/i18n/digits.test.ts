import { expect, it } from 'vitest'
import { toPersianDigits } from '../../src/i18n/digits.ts'

it('changes the script of Latin digits and nothing else', () => {
  expect(toPersianDigits('in 1405, 0–9: ۳٤')).toBe('in ۱۴۰۵, ۰–۹: ۳٤')
})
