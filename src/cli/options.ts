import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'

/** For an option that may be given several times: its values in order. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}

/** A text option that may not be blank; white space around it is dropped. */
export function given(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const trimmed = text.trim()
  if (trimmed === '') throw new NetError('usage', 'option.noValue', { option })
  return trimmed
}

/** As `given`, for each value of an option that may be given several times: blank ones would be recorded as if there were something. */
export function eachGiven(option: string, texts: readonly string[] | undefined) {
  return texts?.map((text) => given(option, text) ?? '')
}

/** Throws `option.needs` when an option stands without the one it goes with. */
export function requireWith(
  option: string,
  isGiven: boolean,
  other: string,
  isOtherGiven: boolean,
): void {
  if (isGiven && !isOtherGiven) throw new NetError('usage', 'option.needs', { option, other })
}

/** Throws `option.conflict` for a field that is to be set and cleared at once. */
export function refuseCleared(options: object, cleared: readonly string[]): void {
  const set = new Map(Object.entries(options))
  const both = cleared.find((field) => set.get(field) !== undefined)
  if (both === undefined) return
  throw new NetError('usage', 'option.conflict', { option: `--${both}`, other: `--clear ${both}` })
}

/** Reads an option that must be one of a few words, typed whole or begun. Throws `option.badValue`. */
export function oneOf<T extends string>(
  option: string,
  allowed: readonly T[],
): ((value: string) => T) & Allowing {
  return allowing(allowed, (value: string) => {
    const fits = allowed.filter((word) => word.toLowerCase().startsWith(value.toLowerCase()))
    const [exact] = allowed.filter((word) => word.toLowerCase() === value.toLowerCase())
    const found = exact ?? (fits.length === 1 && value !== '' ? fits[0] : undefined)
    if (found === undefined)
      throw new NetError('usage', 'option.badValue', { option, value, allowed })
    return found
  })
}

/** A reader of values says which there are, for completion. */
interface Allowing {
  allowed: readonly string[]
}

function allowing<F>(allowed: readonly string[], read: F): F & Allowing {
  return Object.assign(read as object, { allowed }) as F & Allowing
}

/** As `oneOf`, for an option that may be given several times. */
export function someOf<T extends string>(option: string, allowed: readonly T[]) {
  const read = oneOf(option, allowed)
  return allowing(allowed, (value: string, before: T[] | undefined): T[] => [
    ...(before ?? []),
    read(value),
  ])
}

/** Reads a whole number from 1 on, in digits of any script. Throws `option.notCount`. */
export function countOf(option: string): (value: string) => number {
  return (value) => {
    const text = latinDigits(value).trim()
    if (!/^0*[1-9]\d{0,8}$/.test(text)) {
      throw new NetError('usage', 'option.notCount', { option, value })
    }
    return Number(text)
  }
}

/**
 * Reads an amount from nothing up, in digits of any script, with or without marks between thousands; of hours, hours
 * and minutes too (`1:30`). Throws `option.notAmount`.
 */
export function amountOf(option: string, unit?: 'hours'): (value: string) => number {
  const isHours = unit === 'hours'
  return (value) => {
    const text = latinDigits(value).trim().replaceAll('٫', '.').replaceAll('٬', ',')
    const [, hours, minutes] = /^(\d{1,6}):([0-5]\d)$/.exec(text) ?? []
    if (isHours && hours !== undefined) return Number(hours) + Number(minutes) / 60
    const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?$/.test(text) ? text.replaceAll(',', '') : text
    if (!/^\d{1,15}(?:\.\d{1,4})?$/.test(plain)) {
      throw new NetError('usage', 'option.notAmount', { option, value, isHours })
    }
    return Number(plain)
  }
}
