import type { Birthday } from '../domain/birthday.ts'
import { addDuration, type Day } from '../domain/day.ts'
import { type Duration, newDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { firstDayOf } from '../i18n/read-beginning.ts'
import { readBirthday } from '../i18n/read-birthday.ts'
import { readDay } from '../i18n/read-day.ts'
import { readDuration } from '../i18n/read-duration.ts'
import type { Context } from './context.ts'

/** Whose today it is, and in which calendar they count. */
type Reader = Pick<Context, 'today' | 'format'>

/** A day something happened on: leans to the past. Throws `day.*`, `day.future` for what has yet to come. */
export function pastDay({ today, format }: Reader, text: string): Day {
  const day = readDay(text, { today, lean: 'past', calendar: format.calendar })
  if (day > today) throw new NetError('usage', 'day.future', { text, day })
  return day
}

/** A day something began on: a past day, or the first of a year or month. Throws as `pastDay`. */
export function sinceDay(reader: Reader, text: string): Day {
  return pastDay(reader, firstDayOf(text))
}

/** A day something is to happen on: leans to the future. Throws `day.*`, `day.past` for what is over, `day.tooFar`. */
export function comingDay({ today, format }: Reader, text: string): Day {
  const day = readDay(text, { today, lean: 'future', calendar: format.calendar })
  if (day < today) throw new NetError('usage', 'day.past', { text, day })
  if (day > addDuration(today, farthest)) throw new NetError('usage', 'day.tooFar', { text, day })
  return day
}

/** What lies further ahead is a slip: a duration may be as long. */
const farthest = newDuration(100, 'y')

/** A day of the calendar: leans to the future, and may be over. Throws `day.*`. */
export function calendarDay({ today, format }: Reader, text: string): Day {
  return readDay(text, { today, lean: 'future', calendar: format.calendar })
}

/** A day to look from or to: leans to the past, and may lie ahead. Throws `day.*`. */
export function anyDay({ today, format }: Context, text: string): Day {
  return readDay(text, { today, lean: 'past', calendar: format.calendar })
}

/** Throws `duration.*`. */
export function durationOf(text: string): Duration {
  return readDuration(text)
}

/** Throws `day.*`, `birthday.unknown`, `birthday.future` for somebody not born yet. */
export function birthdayOf(reader: Reader, text: string): Birthday {
  const { today } = reader
  const birthday = birthdayOrDay(reader, text)
  if (!birthday.startsWith('--') && birthday > today) {
    throw new NetError('usage', 'birthday.future', { text, day: birthday as Day })
  }
  return birthday
}

/** Some days to come are no birthdays in any other way either (`tomorrow`); that is what to say of them. */
function birthdayOrDay({ today, format }: Reader, text: string): Birthday {
  try {
    return readBirthday(text, format.calendar)
  } catch (error) {
    const isUnknown = error instanceof NetError && error.key === 'day.unknown'
    const day = isUnknown ? attemptDay(text, today, format) : undefined
    // Days that `yesterday` and the like would do for are no help to whoever writes a birthday.
    if (isUnknown && (day === undefined || day <= today)) {
      throw new NetError('usage', 'birthday.unknown', { text })
    }
    if (day === undefined) throw error
    return day
  }
}

function attemptDay(text: string, today: Day, { calendar }: Reader['format']): Day | undefined {
  try {
    return readDay(text, { today, lean: 'none', calendar })
  } catch {
    return undefined
  }
}
