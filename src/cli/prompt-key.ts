import type { Key } from './prompter.ts'

/** What node's readline says of a key. */
export interface RawKey {
  name?: string | undefined
  sequence?: string | undefined
  ctrl?: boolean | undefined
  meta?: boolean | undefined
  shift?: boolean | undefined
}

// Where the letters stand on the Persian standard keyboard, so that a letter key works whichever layout is on.
const persian = 'ضصثقفغعهخحشسیبلاتنمظطزرذدپ'
const latin = 'qwertyuiopasdfghjklzxcvbnm'

const digits = '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'

const printable = /^[^\p{Cc}\p{Cs}]+$/u

/** The key as a person would name it. */
export function readKey(typed: string | undefined, raw: RawKey): Key {
  const ctrl = raw.ctrl === true
  const meta = raw.meta === true
  const text = !ctrl && !meta && typed !== undefined && printable.test(typed) ? typed : ''
  return { name: nameOf(text, raw.name), text, ctrl, meta, shift: raw.shift === true }
}

function nameOf(text: string, name: string | undefined): string {
  if (name === 'return' || name === 'enter') return 'enter'
  if (name !== undefined) return name
  const place = persian.indexOf(text)
  if (text !== '' && place >= 0) return latin.charAt(place)
  const digit = digits.indexOf(text)
  if (text !== '' && digit >= 0) return String(digit % 10)
  return text
}
