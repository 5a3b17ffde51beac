import type { Birthday } from '../domain/birthday.ts'
import type { Day } from '../domain/day.ts'
import { daysBetween } from '../domain/day.ts'
import type { Duration } from '../domain/duration.ts'
import { type CalendarName, type DayStyle, formatBirthday, formatDay } from './calendar.ts'
import { toPersianDigits } from './digits.ts'
import type { Language } from './language.ts'

/** How numbers, days and lists are written for one reader. */
export interface Format {
  language: Language
  calendar: CalendarName
  today: Day
  /** Digits of the reader's script. */
  number(value: number): string
  /** Of money and hours: to two places, thousands apart: `2,500,000`, `۲٬۵۰۰٬۰۰۰`, `1.33`. */
  amount(value: number): string
  day(day: Day, style?: DayStyle): string
  /** As short as can be: `12 Nov`, with its year when that is not this one. */
  nearDay(day: Day): string
  birthday(birthday: Birthday): string
  /** `today`, `in 3 days`, `12 days ago`. */
  relative(day: Day): string
  duration(duration: Duration): string
  /** `Grace, George and Marie`. */
  list(items: readonly string[]): string
  /** Minutes and seconds: `1:05`. */
  clock(milliseconds: number): string
}

export function createFormat(language: Language, calendar: CalendarName, today: Day): Format {
  const digits = (text: string) => (language === 'fa' ? toPersianDigits(text) : text)
  const number = (value: number) =>
    language === 'fa' ? toPersianDigits(String(value)).replace('.', persian.point) : String(value)
  const words = language === 'fa' ? persian : english
  return {
    language,
    calendar,
    today,
    number,
    amount: (value) => {
      const [whole = '', part] = number(Math.round(value * 100) / 100).split(words.point)
      const apart = whole.replace(/(?<=[\d۰-۹])(?=(?:[\d۰-۹]{3})+$)/g, words.thousands)
      return part === undefined ? apart : `${apart}${words.point}${part}`
    },
    day: (day, style = 'short') => formatDay(day, style, calendar, language),
    nearDay(day) {
      const text = formatDay(day, 'short', calendar, language)
      const year = yearOf(formatDay(today, 'short', calendar, language))
      return text.endsWith(year) ? text.slice(0, -year.length) : text
    },
    birthday: (birthday) => formatBirthday(birthday, calendar, language),
    relative: (day) => words.relative(daysBetween(today, day), number),
    duration: ({ count, unit }) => words.duration(count, unit, number),
    list: (items) => joined(items, words.comma, words.and),
    clock: (milliseconds) => {
      const seconds = Math.round(milliseconds / 1000)
      return digits(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`)
    },
  }
}

/** With the space before it. */
function yearOf(shortDay: string): string {
  return shortDay.slice(shortDay.lastIndexOf(' '))
}

function joined(items: readonly string[], comma: string, and: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(comma)}${and}${items.at(-1)}`
}

type Unit = Duration['unit']
type Count = (value: number) => string

const english = {
  comma: ', ',
  point: '.',
  thousands: ',',
  and: ' and ',
  relative(days: number, number: Count): string {
    if (days === 0) return 'today'
    if (days === 1) return 'tomorrow'
    if (days === -1) return 'yesterday'
    return days > 0 ? `in ${number(days)} days` : `${number(-days)} days ago`
  },
  duration(count: number, unit: Unit, number: Count): string {
    const name = { d: 'day', w: 'week', m: 'month', y: 'year' }[unit]
    return `${number(count)} ${name}${count === 1 ? '' : 's'}`
  },
}

const persian = {
  comma: '، ',
  point: '٫',
  thousands: '٬',
  and: ' و ',
  relative(days: number, number: Count): string {
    if (days === 0) return 'امروز'
    if (days === 1) return 'فردا'
    if (days === -1) return 'دیروز'
    return days > 0 ? `${number(days)} روز دیگر` : `${number(-days)} روز پیش`
  },
  duration(count: number, unit: Unit, number: Count): string {
    return `${number(count)} ${{ d: 'روز', w: 'هفته', m: 'ماه', y: 'سال' }[unit]}`
  },
}
