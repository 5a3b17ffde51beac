import { hasAny } from '../domain/has-any.ts'
import { plainForVague } from './vague-day.ts'

export const SEASONS = ['summer', 'winter', 'spring', 'autumn', 'fall']
export const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
export const PERSIAN_SEASONS = ['بهار', 'تابستان', 'پاییز', 'زمستان']
/** No names, and no other words. */
export const PERSIAN_MONTHS =
  'فروردین اردیبهشت خرداد مرداد شهریور اسفند ژانویه فوریه آوریل ژوئن ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر'.split(
    ' ',
  )
export const NAMED_MONTHS = ['تیر', 'مهر', 'آبان', 'ابان', 'آذر', 'اذر', 'دی', 'بهمن', 'مارس']

/** One of these is in all that is found. */
export const TIME_WORDS = [
  ...SEASONS,
  ...MONTHS,
  ...PERSIAN_SEASONS,
  ...PERSIAN_MONTHS,
  ...NAMED_MONTHS,
  ...'in 19|in 20|this |سال|ماه م|این ماه|این هفته|روز پیش|روز قبل|اخیرا|تازگی'.split('|'),
]

export const FEAST_WORDS =
  'christmas|xmas|easter|thanksgiving|halloween|new year|nowruz|yalda|eid|نوروز|یلدا|کریسمس|سوری|سیزده|عید'.split(
    '|',
  )

/** Whether a text may tell of its own time by no more than a month, a season, a year or a feast. */
export function mayTellTime(text: string): boolean {
  const folded = plainForVague(text.slice(0, 2000))
  return hasAny(folded, TIME_WORDS) || hasAny(folded, FEAST_WORDS)
}
