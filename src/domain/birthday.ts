import { addDays, type Day, dayParts, daysBetween, findDay, isDay } from './day.ts'

/** A day of the year without its year, as vCard writes it: `--MM-DD`, Gregorian. */
export type YearlessDay = `--${number}-${number}`

/** A birthday: the full day, or only month and day when the year is not known. */
export type Birthday = Day | YearlessDay

/** `--02-29` is a birthday; `--02-30` is not. */
export function isBirthday(text: string): text is Birthday {
  return isDay(text) || (/^--\d{2}-\d{2}$/.test(text) && isDay(`2000${text.slice(1)}`))
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

function anniversaryIn(year: number, month: number, day: number): Day {
  return findDay(year, month, day) ?? addDays(`${pad(year)}-03-01`, -1)
}

function pad(year: number): `${number}` {
  return String(year).padStart(4, '0') as `${number}`
}
