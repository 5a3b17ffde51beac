import { latinDigits } from './fold.ts'
import { digitsIn } from './reach.ts'

/** A phone number by which others spellings of it are recognised, and how it was written. */
export interface PhoneKey {
  key: string
  value: string
}

/** Digits compared: what is left of most numbers without country and trunk codes. */
const comparedDigits = 9

/** Fewer are an extension or a short number, which say nothing. */
const leastDigits = 7

/**
 * The last nine digits, so that `+98 912 345 6789`, `0912-345-6789` and `۰۹۱۲۳۴۵۶۷۸۹` are the same; what follows a
 * letter (an extension) is left out. Undefined for numbers of fewer than seven.
 */
export function findPhoneKey(value: string): PhoneKey | undefined {
  // As most numbers are; the same would come of them below.
  const digits = /^[+\d() ./-]{1,40}$/.test(value)
    ? digitsIn(value)
    : digitsOf(latinDigits(value.slice(0, 200)))
  if (digits.length < leastDigits) return undefined
  return { key: digits.slice(-comparedDigits), value }
}

function digitsOf(text: string): string {
  const number = text.replace(/^\s*tel:/i, '').split(/[\p{L};,#*]/u, 1)[0] ?? ''
  return number.replace(/\D/g, '')
}
