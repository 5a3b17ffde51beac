import { addDays, type Day, dayParts, daysBetween, findDay, isDay } from './day.ts'

/** A day of the year without its year, as vCard writes it: `--MM-DD`, Gregorian. */
export type YearlessDay = `--${number}-${number}`

/** A birthday: the full day, or only month and day when the year is not known. */
export type Birthday = Day | YearlessDay

/** `--02-29` is a birthday; `--02-30` is not. */
export function isBirthday(text: string): text is Birthday {
  return isDay(text) || (/^--\d{2}-\d{2}$/.test(text) && isDay(`2000${text.slice(1)}`))
}

/** How birthdays come round for one reader. */
export interface Anniversaries {
  /** The first on or after `from`; of one not yet born then, the day itself. */
  next(birthday: Birthday, from: Day): Day
  /** Days, at most, between one and the Gregorian month and day that is kept. */
  readonly margin: number
}

/** Month (1–12) and day of the month, and the year when it is known. */
export function birthdayParts(birthday: Birthday): { year?: number; month: number; day: number } {
  if (isDay(birthday)) return dayParts(birthday)
  return { month: +birthday.slice(2, 4), day: +birthday.slice(5, 7) }
}

/**
 * The first anniversary on or after `from`. One born on 29 February has it on 28 February in common
 * years; one not yet born at `from` has it on the day itself.
 */
export function nextAnniversary(birthday: Birthday, from: Day): Day {
  if (isDay(birthday) && daysBetween(from, birthday) > 0) return birthday
  const { month, day } = birthdayParts(birthday)
  const { year } = dayParts(from)
  const thisYear = anniversaryIn(year, month, day)
  return thisYear >= from ? thisYear : anniversaryIn(year + 1, month, day)
}

export const gregorianAnniversaries: Anniversaries = { next: nextAnniversary, margin: 0 }

/**
 * The Gregorian `MM-DD` that are kept of whoever may have a birthday between two days: to look them up by; whether they
 * do is for `next` to say.
 */
export function monthDaysBetween(from: Day, to: Day, { margin }: Anniversaries): string[] {
  const found = new Set<string>()
  const last = addDays(to, margin)
  let day = addDays(from, -margin)
  for (; day <= last && !found.has(day.slice(5)); day = addDays(day, 1)) found.add(day.slice(5))
  // Beside the 28th even where the year has none.
  if (found.has('02-28')) found.add('02-29')
  return [...found]
}

function anniversaryIn(year: number, month: number, day: number): Day {
  return findDay(year, month, day) ?? addDays(`${pad(year)}-03-01`, -1)
}

function pad(year: number): `${number}` {
  return String(year).padStart(4, '0') as `${number}`
}
