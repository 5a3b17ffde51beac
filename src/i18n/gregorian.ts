import { dayParts, findDay } from '../domain/day.ts'
import type { Calendar } from './calendar.ts'

const EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const FA = [
  'ژانویه',
  'فوریه',
  'مارس',
  'آوریل',
  'مه',
  'ژوئن',
  'ژوئیه',
  'اوت',
  'سپتامبر',
  'اکتبر',
  'نوامبر',
  'دسامبر',
]

export const gregorian: Calendar = {
  name: 'gregorian',
  firstWeekday: 1,
  fromDay: dayParts,
  findDay: ({ year, month, day }) => findDay(year, month, day),
  monthLength(year, month) {
    if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  },
  monthNames: { en: EN, fa: FA },
  shortMonthNames: { en: EN.map((name) => name.slice(0, 3)), fa: FA },
}
