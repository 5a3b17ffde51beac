import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { findDayWithin, isToCome } from '../../src/i18n/day-within.ts'

/** A Wednesday: 27 Aban 1405. */
const today: Day = '2026-11-18'
const past = { today, lean: 'past', calendar: 'gregorian' } as const

/** The day within a text in which `Grace` and `سارا` are somebody. */
function within(text: string) {
  const people = [...text.matchAll(/Grace|سارا/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }))
  return findDayWithin(text, people, past)
}

describe('the day within a text', () => {
  it.each<[string, Day, string]>([
    ['coffee with Grace yesterday', '2026-11-17', 'coffee with Grace'],
    ['met Grace yesterday at the bar', '2026-11-17', 'met Grace at the bar'],
    ['coffee yesterday with Grace', '2026-11-17', 'coffee with Grace'],
    ['coffee with Grace, yesterday.', '2026-11-17', 'coffee with Grace.'],
    ['talked with Grace about hiring last friday', '2026-11-13', 'talked with Grace about hiring'],
    ['lunch with Grace 3 days ago @x', '2026-11-15', 'lunch with Grace @x'],
    ['lunch with Grace on monday', '2026-11-16', 'lunch with Grace'],
    [
      'Grace called yesterday, she wrote last week',
      '2026-11-17',
      'Grace called, she wrote last week',
    ],
    ['با سارا دیروز ناهار خوردم', '2026-11-17', 'با سارا ناهار خوردم'],
    ['با سارا ناهار پس‌پریروز', '2026-11-15', 'با سارا ناهار'],
  ])('%s', (text, day, rest) => {
    expect(within(text)).toMatchObject({ day, rest, of: 'own' })
  })

  it.each([
    'Grace told me she got the job yesterday',
    'met Grace yesterday or monday',
    'با سارا درباره جلسه دیروز حرف زدم',
    'سارا گفت دیروز رفته',
  ])('may be that of something else: %s', (text) => {
    expect(within(text)).toMatchObject({ day: '2026-11-17', of: 'other' })
  })

  it.each<[string, Day]>([
    ['lunch with Grace tomorrow', '2026-11-19'],
    ['coffee tomorrow with Grace', '2026-11-19'],
    ['سارا فردا زنگ می‌زند', '2026-11-19'],
  ])('is told of what is to come: %s', (text, day) => {
    expect(within(text)).toMatchObject({ day, of: 'own' })
  })

  it.each([
    'coffee with Grace',
    'talked with Grace about yesterday',
    "went through last week's numbers with Grace",
    'coffee with Grace about the talk next friday',
    'told Grace next friday works',
    'Grace works there since last month',
    'coffee with Grace today',
    'x '.repeat(20_000),
  ])('is not there in %j', (text) => {
    expect(within(text)).toBeUndefined()
  })
})

describe('what is only to be done', () => {
  it.each(['will call Grace', "I'll call Grace", 'going to meet Grace', 'باید به سارا زنگ بزنم'])(
    'is told from what was: %s',
    (text) => expect(isToCome(text)).toBe(true),
  )

  it.each(['called Grace', 'willingly met Grace', 'قرار با سارا', 'Grace will call'])(
    'is not %s',
    (text) => expect(isToCome(text)).toBe(false),
  )
})
