import { dayOf } from '../domain/day.ts'
import { toPersianDigits } from './digits.ts'
import type { Format } from './format.ts'

/**
 * An instant (UTC, ISO 8601) as day and time where the reader is: `20 Nov 2026 09:05`, `۲۹ آبان ۱۴۰۵ ۰۹:۰۵`;
 * `compact` has the day in figures.
 */
export function momentText(at: string, { day, language }: Format, style?: 'compact'): string {
  const date = new Date(at)
  const time = [date.getHours(), date.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  return `${day(dayOf(date), style)} ${language === 'fa' ? toPersianDigits(time) : time}`
}
