import { NetError } from './error.ts'

/** Days, weeks, months, years. */
export type DurationUnit = 'd' | 'w' | 'm' | 'y'

/** A whole number of calendar units, at least one and at most a hundred years. */
export interface Duration {
  readonly count: number
  readonly unit: DurationUnit
}

const CENTURY: Record<DurationUnit, number> = { d: 36_525, w: 5_218, m: 1_200, y: 100 }

/** Throws `duration.range` for a count that is not whole, below one, or over a hundred years. */
export function newDuration(count: number, unit: DurationUnit): Duration {
  if (!Number.isInteger(count) || count < 1 || count > CENTURY[unit]) {
    throw new NetError('usage', 'duration.range', { text: `${count}${unit}` })
  }
  return { count, unit }
}

/**
 * Reads the canonical text `3d`, `2w`, `1m`, `1y`, as the journal stores it (words and other digits
 * are read in i18n). Throws `duration.unknown` or `duration.range`.
 */
export function parseDuration(text: string): Duration {
  const match = /^(\d{1,9})([dwmy])$/.exec(text)
  if (!match) throw new NetError('usage', 'duration.unknown', { text })
  return newDuration(Number(match[1]), match[2] as DurationUnit)
}

/** The canonical text, the inverse of `parseDuration`. */
export function formatDuration({ count, unit }: Duration): string {
  return `${count}${unit}`
}
