import type { Weekday } from '../domain/day.ts'
import { numbered, type Vocabulary } from './day-words.ts'

const WEEKDAYS = [
  'sunday | sun',
  'monday | mon',
  'tuesday | tues | tue',
  'wednesday | weds | wed',
  'thursday | thurs | thur | thu',
  'friday | fri',
  'saturday | sat',
]

const MONTHS = [
  'january | jan',
  'february | feb',
  'march | mar',
  'april | apr',
  'may',
  'june | jun',
  'july | jul',
  'august | aug',
  'september | sept | sep',
  'october | oct',
  'november | nov',
  'december | dec',
]

const JALALI_MONTHS = [
  'farvardin',
  'ordibehesht',
  'khordad',
  'tir',
  'mordad | amordad',
  'shahrivar',
  'mehr',
  'aban',
  'azar',
  'dey',
  'bahman',
  'esfand',
]

const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** The English words of days and durations. */
export const englishWords: Vocabulary = [
  [{ part: 'offset', offset: -2 }, 'day before yesterday'],
  [{ part: 'offset', offset: -1 }, 'yesterday | last night'],
  [{ part: 'offset', offset: 0 }, 'today | tonight | this morning | this afternoon | this evening'],
  [{ part: 'offset', offset: 1 }, 'tomorrow | tmrw | tmr'],
  [{ part: 'offset', offset: 2 }, 'day after tomorrow'],
  [{ part: 'unit', unit: 'd' }, 'day | days | d'],
  [{ part: 'unit', unit: 'w' }, 'week | weeks | wk | wks | w'],
  [{ part: 'unit', unit: 'm' }, 'month | months | mo | mos | m'],
  [{ part: 'unit', unit: 'y' }, 'year | years | yr | yrs | y'],
  [{ part: 'a' }, 'a | an'],
  [{ part: 'ago' }, 'ago'],
  [{ part: 'hence' }, 'hence | later | from now | from today'],
  [{ part: 'in' }, 'in'],
  [{ part: 'last' }, 'last | previous'],
  [{ part: 'next' }, 'next | coming | this coming'],
  [{ part: 'this' }, 'this'],
  [{ part: 'every' }, 'every'],
  [{ part: 'edge', edge: 'start' }, 'start of | beginning of | first of | first day of'],
  [{ part: 'edge', edge: 'end' }, 'end of | last day of'],
  [{ part: 'of' }, 'of'],
  [{ part: 'on' }, 'on'],
  [{ part: 'until' }, 'until | till | by'],
  [{ part: 'the' }, 'the'],
  [{ part: 'at' }, 'at'],
  [{ part: 'time' }, 'am | pm | noon | midnight | morning | afternoon | evening | night | oclock'],
  [{ part: 'time' }, 'hour | hours | hr | hrs | minute | minutes | min | mins'],
  ...numbered(COUNTS, 1, (count) => ({ part: 'count', count })),
  ...numbered(WEEKDAYS, 0, (day) => ({ part: 'weekday', weekday: day as Weekday })),
  ...numbered(MONTHS, 1, (month) => ({ part: 'month', month, calendar: 'gregorian' })),
  ...numbered(JALALI_MONTHS, 1, (month) => ({ part: 'month', month, calendar: 'jalali' })),
]
