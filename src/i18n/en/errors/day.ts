import type { Birthday } from '../../../domain/birthday.ts'
import type { Day } from '../../../domain/day.ts'
import type { ErrorMessages } from '../../error-messages.ts'

const daysToTry = {
  past: 'yesterday, last friday, 3d ago',
  future: 'tomorrow, next friday, 2w',
  none: 'yesterday, next friday, 3d ago, 2w',
}

/** What is no day, no birthday and no duration. */
export const dayErrorsEn = () =>
  ({
    'error.day.ambiguous': ({ text, one, other }, { birthday }) =>
      `"${text}" could be ${birthday(one as Birthday)} or ${birthday(other as Birthday)}. Write it as ${one}.`,
    'error.day.impossible': ({ text }) => `There is no such day as "${text}".`,
    'error.day.rare': ({ text, day: next }, { day }) =>
      `Not every year has "${text}": the nearest is ${day(next)}. If that is meant, write it with the year: ${next}.`,
    'error.day.orHour': ({ text, day: meant }, { day }) =>
      `"${text}" may be ${day(meant)} or an hour. For the day write ${meant}, for the hour ${text.replace('.', ':')}.`,
    'error.day.range': () => 'That day is too far away: years 1 to 9999 are kept.',
    'error.day.shortYear': ({ text }) =>
      `"${text}" is understood only with its year in full, as in 2026-11-20.`,
    'error.day.time': ({ text }) =>
      `"${text}" has a time of day; only days are kept. Leave the time out.`,
    'error.day.unknown': ({ text, lean = 'none' }) =>
      `"${text}" is not a day I understand. Try 2026-11-20, 20 Nov, ${daysToTry[lean]}.`,
    'error.day.weekday': ({ text, day: other }, { day }) =>
      `"${text}" is no such weekday: it is ${day(other as Day, 'full')}.`,
    'error.day.future': ({ text, day: given }, { day }) =>
      `"${text}" is ${day(given, 'full')}, which has yet to come. For what is to happen use net plan.`,
    'error.day.tooFar': ({ text, day: given }, { day }) =>
      `"${text}" is ${day(given, 'full')}, more than a hundred years from now. Give a nearer day.`,
    'error.birthday.unknown': ({ text }) =>
      `"${text}" is not a birthday I understand. Write it as 1985-03-21, or without the year as 21 March.`,
    'error.birthday.future': ({ text, day: given }, { day }) =>
      `"${text}" is ${day(given, 'full')}, and a birthday lies in the past. Write it as 1985-03-21, or without the year as 21 March.`,
    'error.day.past': ({ text, day: given }, { day }) =>
      `"${text}" is ${day(given, 'full')}, which is over. Give a day from today on.`,
    'error.duration.range': ({ text }) =>
      `"${text}": a duration is at least one day and at most a hundred years.`,
    'error.duration.unknown': ({ text }) => `"${text}" is not a duration. Try 3d, 2w, 1m or 1y.`,
  }) satisfies ErrorMessages
