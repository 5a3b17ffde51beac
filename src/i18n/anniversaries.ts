import { type Anniversaries, type Birthday, gregorianAnniversaries } from '../domain/birthday.ts'
import { type Day, daysBetween, isDay } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { type CalendarName, jalaliMonthDay } from './calendar.ts'
import { jalali } from './jalali.ts'

/** Birthdays on the day of the calendar that it shows them by. */
export function anniversariesIn(calendar: CalendarName): Anniversaries {
  return calendar === 'jalali' ? jalaliAnniversaries : gregorianAnniversaries
}

/*
 * 1 Farvardin was 22 March for whoever was born in 1304 and is 20 March in 1408: three days are between any two years
 * that the calendar is exact for.
 */
const jalaliAnniversaries: Anniversaries = { next: nextJalali, margin: 3 }

/** One born on 30 Esfand has it on the 29th in common years. */
function nextJalali(birthday: Birthday, from: Day): Day {
  if (isDay(birthday) && daysBetween(from, birthday) > 0) return birthday
  const { month, day } = jalaliMonthDay(birthday)
  const { year } = jalali.fromDay(from)
  const thisYear = jalaliIn(year, month, day)
  return thisYear >= from ? thisYear : jalaliIn(year + 1, month, day)
}

function jalaliIn(year: number, month: number, day: number): Day {
  const there = Math.min(day, jalali.monthLength(year, month))
  const found = jalali.findDay({ year, month, day: there })
  if (!found) throw new NetError('usage', 'day.range', {})
  return found
}
