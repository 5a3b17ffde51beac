import type { Weekday } from '../domain/day.ts'
import { numbered, type Vocabulary, type Word } from './day-words.ts'

const WEEKDAYS = [
  'یک شنبه | یه شنبه',
  'دو شنبه',
  'سه شنبه | سشنبه',
  'چهار شنبه | چار شنبه',
  'پنج شنبه | پن شنبه',
  'جمعه | آدینه',
  'شنبه | ش',
]

const MONTHS = [
  'ژانویه',
  'فوریه',
  'مارس',
  'آوریل',
  'مه | می',
  'ژوئن',
  'ژوئیه | جولای',
  'اوت | آگوست',
  'سپتامبر',
  'اکتبر',
  'نوامبر',
  'دسامبر',
]

const JALALI_MONTHS = [
  'فروردین',
  'اردیبهشت | اردی بهشت',
  'خرداد',
  'تیر',
  'مرداد | امرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
]

const counts = () => [
  'یک | یه',
  'دو',
  'سه',
  'چهار | چار',
  'پنج',
  'شش | شیش',
  'هفت',
  'هشت',
  'نه',
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده | چارده',
  'پانزده | پونزده',
  'شانزده | شونزده',
  'هفده | هیفده',
  'هجده | هیجده',
  'نوزده',
  'بیست',
  ...upTo9('بیست'),
  'سی',
  'سی و یک | سی ویک',
]

/** Above a month's days only the round ones, for «چهل روز دیگر». */
const TENS = ['چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود', 'صد']

/** «پنجم», «بیست و سوم», «سی‌ام»; «اول» is an edge. */
const ordinals = () => counts().map((names) => names.split(' | ').map(ordinalOf).join(' | '))

function ordinalOf(name: string): string {
  if (name === 'سی') return 'سی ام'
  return name.endsWith('سه') ? `${name.slice(0, -2)}سوم` : `${name}م`
}

function upTo9(tens: string): string[] {
  const units = ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه']
  return units.map((name) => `${tens} و ${name} | ${tens} و${name}`)
}

/** «آبان» and «آبان ماه». */
const jalaliMonthsInFull = () =>
  JALALI_MONTHS.map((names) => withEach(names, (name) => `${name} ماه`))

/** «جمعه» and «روز جمعه». */
const weekdaysInFull = () => WEEKDAYS.map((names) => withEach(names, (name) => `روز ${name}`))

function withEach(names: string, fuller: (name: string) => string): string {
  return `${names} | ${names.split(' | ').map(fuller).join(' | ')}`
}

/**
 * The Persian words of days and durations. A space stands for a space, a half-space or nothing; an
 * ezafe («هفته‌ی») need not be given. Made when the first is read.
 */
export const persianWords = (): Vocabulary => [
  [{ part: 'offset', offset: -3 }, 'پس پریروز'],
  [{ part: 'offset', offset: -2 }, 'پریروز | پریشب'],
  [
    { part: 'offset', offset: -1 },
    'دیروز | دیشب | شب گذشته | شب پیش | شب قبل | روز گذشته | دیروز صبح | دیروز ظهر | دیروز عصر',
  ],
  [{ part: 'offset', offset: 0 }, 'امروز | امشب | امروز صبح | امروز ظهر | امروز عصر'],
  [{ part: 'offset', offset: 1 }, 'فردا'],
  [{ part: 'offset', offset: 2 }, 'پس فردا'],
  [{ part: 'offset', offset: 3 }, 'پسون فردا | پس اون فردا'],
  [{ part: 'unit', unit: 'd' }, 'روز'],
  [{ part: 'unit', unit: 'w' }, 'هفته'],
  [{ part: 'unit', unit: 'm' }, 'ماه'],
  [{ part: 'unit', unit: 'y' }, 'سال'],
  [{ part: 'back' }, 'پیش | قبل | قبلی | گذشته | که گذشت | ای که گذشت'],
  [{ part: 'ahead' }, 'بعد | بعدی | آینده | دیگر | دیگه | پیش رو'],
  [{ part: 'this' }, 'این | همین'],
  [{ part: 'every' }, 'هر'],
  [{ part: 'on' }, 'در'],
  [{ part: 'until' }, 'تا'],
  [{ part: 'edge', edge: 'start' }, 'اول | ابتدای | آغاز | اولین روز'],
  [{ part: 'edge', edge: 'middle' }, 'نیمه | وسط'],
  [{ part: 'edge', edge: 'end' }, 'آخر | پایان | انتهای | آخرین روز'],
  [{ part: 'unit back', unit: 'w' }, 'هفته ای که گذشت'],
  [{ part: 'unit back', unit: 'y' }, 'پارسال'],
  [{ part: 'this unit', unit: 'y' }, 'امسال'],
  [{ part: 'count unit back', count: 2, unit: 'y' }, 'پیرارسال'],
  [{ part: 'time' }, 'ساعت | صبح | ظهر | عصر | شب | بامداد | نیمه شب | دقیقه'],
  [{ part: 'per', unit: 'd' }, 'روزی | روزانه'],
  [{ part: 'per', unit: 'w' }, 'هفته ای | هفتگی'],
  [{ part: 'per', unit: 'm' }, 'ماهی | ماهانه | ماهیانه'],
  [{ part: 'per', unit: 'y' }, 'سالی | سالانه | سالیانه'],
  [{ part: 'once' }, 'یک بار | یه بار'],
  ...numbered(counts(), 1, (count) => ({ part: 'count', count })),
  ...TENS.map((name, index): [Word, string] => [{ part: 'count', count: 40 + 10 * index }, name]),
  ...numbered(ordinals(), 1, (count) => ({ part: 'nth', count })),
  ...numbered(weekdaysInFull(), 0, (day) => ({ part: 'weekday', weekday: day as Weekday })),
  ...numbered(MONTHS, 1, (month) => ({ part: 'month', month, calendar: 'gregorian' })),
  ...numbered(jalaliMonthsInFull(), 1, (month) => ({
    part: 'month',
    month,
    calendar: 'jalali',
  })),
]
