import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { findDayToCome } from '../../src/i18n/day-to-come.ts'
import { findDayWithin } from '../../src/i18n/day-within.ts'
import { isToCome } from '../../src/i18n/to-do.ts'

/** A Wednesday: 27 Aban 1405. */
const today: Day = '2026-11-18'
const past = { today, lean: 'past', calendar: 'gregorian' } as const

/** The day to come of a text in which `Grace` and `سارا` are somebody. */
function toCome(text: string) {
  const people = [...text.matchAll(/Grace|سارا/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }))
  return findDayToCome(text, people, past)
}

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
    ['drinks with her after work on Friday', '2026-11-13', 'drinks with her after work'],
    [
      'spoke to Grace at length on Sunday about it',
      '2026-11-15',
      'spoke to Grace at length about it',
    ],
    ['sent Grace the slides on Monday', '2026-11-16', 'sent Grace the slides'],
    ['was at the party on Monday, Grace too', '2026-11-16', 'was at the party, Grace too'],
    ['Grace told me yesterday that he left', '2026-11-17', 'Grace told me that he left'],
    ['told Grace yesterday how he left', '2026-11-17', 'told Grace how he left'],
    ['coffee with Grace this Monday', '2026-11-16', 'coffee with Grace'],
    ['coffee with Grace on this tuesday', '2026-11-17', 'coffee with Grace'],
    ['coffee with Grace this tuesday afternoon', '2026-11-17', 'coffee with Grace afternoon'],
    ['coffee this monday with Grace', '2026-11-16', 'coffee with Grace'],
    ['coffee with Grace monday this week', '2026-11-16', 'coffee with Grace'],
    ['با سارا همین دوشنبه ناهار خوردم', '2026-11-16', 'با سارا ناهار خوردم'],
    ['با سارا بیست آبان ناهار خوردم', '2026-11-11', 'با سارا ناهار خوردم'],
    ['coffee with Grace 17th', '2026-11-17', 'coffee with Grace'],
    ['coffee with Grace the 2nd', '2026-11-02', 'coffee with Grace'],
    ['coffee the 2nd with Grace', '2026-11-02', 'coffee with Grace'],
    ['coffee with Grace 17.Nov', '2026-11-17', 'coffee with Grace'],
    ['coffee with Grace 17-Nov about it', '2026-11-17', 'coffee with Grace about it'],
    ['Grace’s lunch was on tuesday', '2026-11-17', 'Grace’s lunch was'],
    ['called Grace, our lunch was on tuesday', '2026-11-17', 'called Grace, our lunch was'],
    ['lunch with Grace, it was on tuesday', '2026-11-17', 'lunch with Grace, it was'],
    [
      'lunch with Grace, her sister joined yesterday',
      '2026-11-17',
      'lunch with Grace, her sister joined',
    ],
    ['با سارا ناهار، دیدمش دیروز', '2026-11-17', 'با سارا ناهار، دیدمش'],
    ['coffee with Grace -3d', '2026-11-15', 'coffee with Grace'],
    ['coffee with Grace [yest]', '2026-11-17', 'coffee with Grace'],
    ['coffee y’day with Grace', '2026-11-17', 'coffee with Grace'],
    ['coffee with Grace late last night', '2026-11-17', 'coffee with Grace late'],
    ['coffee with Grace on Monday the 9th', '2026-11-09', 'coffee with Grace'],
    ['Grace was free on friday', '2026-11-13', 'Grace was free'],
    ['Grace has been ill on monday', '2026-11-16', 'Grace has been ill'],
    ['lunch with Grace sat at noon', '2026-11-14', 'lunch with Grace at noon'],
    ['called her on monday', '2026-11-16', 'called her'],
    ['Grace called, on monday', '2026-11-16', 'Grace called'],
    ['دوشنبه زنگ زدم به سارا', '2026-11-16', 'زنگ زدم به سارا'],
    [
      'Grace called yesterday, she wrote last week',
      '2026-11-17',
      'Grace called, she wrote last week',
    ],
    ['coffee with Grace on 2026-11-01', '2026-11-01', 'coffee with Grace'],
    ['at 2026-11-03 we met Grace', '2026-11-03', 'we met Grace'],
    ['coffee with Grace on 12.11.2026', '2026-11-12', 'coffee with Grace'],
    ['coffee with Grace at the bar on 1 Nov 2026', '2026-11-01', 'coffee with Grace at the bar'],
    ['coffee with Grace 2026-11-01T10:00', '2026-11-01', 'coffee with Grace'],
    ['Grace. 2026-11-12', '2026-11-12', 'Grace.'],
    ['coffee with Grace on the 5th', '2026-11-05', 'coffee with Grace'],
    ['coffee with Grace on the 5th of November', '2026-11-05', 'coffee with Grace'],
    [
      'coffee with Grace on Thursday to talk about last monday',
      '2026-11-12',
      'coffee with Grace to talk about last monday',
    ],
    ['met Grace a fortnight ago', '2026-11-04', 'met Grace'],
    ['met Grace last weekend', '2026-11-15', 'met Grace'],
    ['coffee tuesday last week with Grace', '2026-11-10', 'coffee with Grace'],
    ['سارا را دیدم سه‌شنبه هفته پیش', '2026-11-10', 'سارا را دیدم'],
    ['هفته قبل دوشنبه با سارا ناهار خوردم', '2026-11-09', 'با سارا ناهار خوردم'],
    ['coffee with Grace on tue 17 nov', '2026-11-17', 'coffee with Grace'],
    ['coffee with Grace nov. 12th', '2026-11-12', 'coffee with Grace'],
    ['coffee monday at 3pm with Grace', '2026-11-16', 'coffee at 3pm with Grace'],
    ['lunch monday 12:30 with Grace', '2026-11-16', 'lunch 12:30 with Grace'],
    ['سارا را دیدم دوشنبه صبح', '2026-11-16', 'سارا را دیدم صبح'],
    ['سارا را دیدم دوشنبه ساعت ۳', '2026-11-16', 'سارا را دیدم ساعت ۳'],
    ['we sat all day yesterday with Grace', '2026-11-17', 'we sat all day with Grace'],
    ['ساعت دو دیروز با سارا ناهار خوردم', '2026-11-17', 'ساعت دو با سارا ناهار خوردم'],
    ['coffee with Grace a week ago', '2026-11-11', 'coffee with Grace'],
    [
      'lunch with Grace yesterday, sent notes today',
      '2026-11-17',
      'lunch with Grace, sent notes today',
    ],
    ['coffee with Grace a day before yesterday', '2026-11-16', 'coffee with Grace a'],
    ['دو روز پیش از سارا خبر گرفتم', '2026-11-16', 'از سارا خبر گرفتم'],
    ['سارا دیروز پیش ما بود', '2026-11-17', 'سارا پیش ما بود'],
    ['با سارا دیروز تا شب حرف زدم', '2026-11-17', 'با سارا تا شب حرف زدم'],
    ['met Grace two days back', '2026-11-16', 'met Grace'],
    ['coffee with Grace on 3 March last year', '2025-03-03', 'coffee with Grace'],
    ['سارا را دیدم ۲۷ آبان پارسال', '2025-11-18', 'سارا را دیدم'],
    ['با سارا در ۱۴۰۵/۰۸/۲۰', '2026-11-11', 'با سارا'],
    ['با سارا (۱۴۰۵/۸/۲۰)', '2026-11-11', 'با سارا'],
    ['با سارا ۵شنبه', '2026-11-12', 'با سارا'],
    ['با سارا دیروز ناهار خوردم', '2026-11-17', 'با سارا ناهار خوردم'],
    ['با سارا ناهار، اول مهر', '2026-09-23', 'با سارا ناهار'],
    ['با سارا اول مهر ناهار خوردم', '2026-09-23', 'با سارا ناهار خوردم'],
    ['با سارا ناهار روز آخر مهر', '2026-10-22', 'با سارا ناهار'],
    ['با سارا شنبه‌ای که گذشت', '2026-11-14', 'با سارا'],
    ['با سارا ناهار پس‌پریروز', '2026-11-15', 'با سارا ناهار'],
    ['call with Grace, lunch tuesday', '2026-11-17', 'call with Grace, lunch'],
    ['meetup on tuesday: Grace and Marie', '2026-11-17', 'meetup: Grace and Marie'],
    ['Grace emailed me tuesday: "all well"', '2026-11-17', 'Grace emailed me: "all well"'],
    ['ناهار با سارا، سه‌شنبه رفت سفر', '2026-11-17', 'ناهار با سارا رفت سفر'],
    ['سارا را ۲۶ام دیدم', '2026-10-26', 'سارا را دیدم'],
  ])('%s', (text, day, rest) => {
    expect(within(text)).toMatchObject({ day, rest, of: 'own' })
  })

  it.each([
    'Grace told me she got the job yesterday',
    'با سارا درباره جلسه دیروز حرف زدم',
    'سارا گفت دیروز رفته',
    'coffee with Grace. Yesterday she got promoted',
    'met Grace, last seen yesterday',
    'Grace texted: saw him yesterday',
    'coffee with Grace, her talk was last tuesday',
    'coffee with Grace. Her son was born on 17 November',
    'coffee with Grace: the deadline was yesterday',
    'coffee with Grace, his dad had surgery on tuesday',
    'coffee with Grace. Her son was born on 2026-11-17',
    'با سارا قهوه خوردم، تولدش دیروز بود',
    'با سارا قهوه خوردم، سخنرانی‌اش سه‌شنبهٔ همین هفته بود',
    'با سارا قهوه خوردم؛ مهلت پروژه دیروز بود',
    'call with Grace, next one tuesday',
    'call with Grace, next meeting on tuesday',
    'call with Grace, her flight is tuesday',
    'تماس با سارا، جلسه بعدی سه‌شنبه',
    'ناهار با سارا، سه‌شنبه می‌رود سفر',
    'ناهار با سارا؛ سه‌شنبه پرواز دارد',
    '“Seen yesterday at noon”, Grace laughed',
    'lunch with Grace today, we both flew in yesterday',
  ])('may be that of something else: %s', (text) => {
    expect(within(text)).toMatchObject({ day: '2026-11-17', of: 'other' })
  })

  it.each([
    ['met Grace yesterday or monday', 'yesterday or monday'],
    ['lunch with Grace monday or tuesday', 'monday or tuesday'],
    ['coffee with Grace on nov 5 or so', 'on nov 5 or so'],
    ['met Grace last week on tuesday', 'last week on tuesday'],
    ['met Grace half a year ago', 'half a year ago'],
    ['met Grace mid last week', 'mid last week'],
    ['met Grace at the end of last week', 'end of last week'],
    ['آخر هفته پیش با سارا کوه رفتیم', 'آخر هفته پیش'],
    ['با سارا نیم سال پیش حرف زدم', 'نیم سال پیش'],
    ['coffee with Grace 3rd', '3rd'],
    ['coffee on tuesday two weeks ago with Grace', 'on tuesday two weeks ago'],
    ['met Grace in March last year', 'in March last year'],
    ['met Grace in May last year', 'in May last year'],
    ['spent some day last week with Grace', 'some day last week'],
    ['بهار پارسال سارا را دیدم', 'بهار پارسال'],
    ['met Grace one or two weeks ago', 'one or two weeks ago'],
    ['با سارا دو سه روز پیش حرف زدم', 'دو سه روز پیش'],
    ['یکی دو هفته پیش سارا را دیدم', 'یکی دو هفته پیش'],
    ['coffee from monday to wednesday with Grace', 'monday to wednesday'],
    ['coffee between monday and thursday with Grace', 'monday and thursday'],
    ['coffee with Grace march 2 years ago', 'march 2 years ago'],
    ['coffee with Grace 2026-11-14 or 15', '2026-11-14 or 15'],
    ['lunch with Grace 12-13 Nov', '12-13 Nov'],
    ['lunch with Grace 12/13 Nov', '12/13 Nov'],
    ['lunch with Grace Nov 12–14', 'Nov 12–14'],
    ['lunch with Grace 12, 13 Nov', '12, 13 Nov'],
    ['12 and 13 Nov lunch with Grace', '12 and 13 Nov'],
    ['lunch with Grace from 30 Oct to 2 Nov', '30 Oct to 2 Nov'],
    ['lunch with Grace on 5 and Zoe on 6 November', 'on 5 and Zoe on 6 November'],
    ['با سارا ۲۵-۲۶ آبان ناهار خوردم', '۲۵-۲۶ آبان'],
    ['ناهار با سارا ۵ و ۶ آبان', '۵ و ۶ آبان'],
    ['ناهار با سارا پنج و شش آبان', 'پنج و شش آبان'],
    ['lunch with Grace 10-16', '10-16'],
    ['lunch with Grace on 11-12', '11-12'],
    ['lunch with Grace on good friday', 'on good friday'],
    ['lunch with Grace one friday', 'one friday'],
    ['ناهار با سارا یک جمعه', 'یک جمعه'],
    ['every monday with Grace', 'every monday'],
    ['lunch with Grace every friday', 'every friday'],
    ['ناهار با سارا هر جمعه', 'هر جمعه'],
    ['با سارا هر جمعه ناهار می‌خورم', 'هر جمعه'],
    ['ناهار با سارا سه روز قبل از دیروز', 'سه روز قبل'],
    ['lunch with Grace last week', 'last week'],
    ['Grace sent the report for october last month', 'last month'],
    ['discussed chapter 2 last year with Grace', 'last year'],
    ['ماه پیش با سارا ناهار خوردم', 'ماه پیش'],
    ['با سارا پارسال', 'پارسال'],
  ])('is told in more than is understood: %s', (text, said) => {
    expect(within(text)).toMatchObject({ of: 'unsaid', said })
  })

  it.each([
    ['lunch with Grace today, called سارا yesterday', 'today … yesterday'],
    ['called سارا yesterday, lunch with Grace today', 'yesterday … today'],
    ['ناهار با سارا امروز، تماس با Grace دیروز', 'امروز … دیروز'],
    ['met Grace a week ago and again yesterday', 'a week ago and again yesterday'],
    [
      'met Grace on monday, spent a whole long afternoon, rang her on friday',
      'on monday … on friday',
    ],
  ])('is of two that differ: %s', (text, said) => {
    expect(within(text)).toMatchObject({ of: 'several', said })
  })

  it.each([
    'coffee with Grace about the talk on 2026-12-24',
    'coffee with Grace about the talk of 2026-11-01',
    'coffee with Grace about the meeting on 11/12/2026',
    'coffee with Grace about the meeting on 12/11',
    'coffee with Grace about the meeting on monday 16/11',
    'coffee with Grace, then to Paris from 2026-11-01',
    'coffee with Grace 2026-11-01 and 2026-11-03',
    'با سارا درباره قرارداد ۱۴۰۵/۰۸/۲۰',
  ])('is never passed over with its year: %s', (text) => {
    expect(within(text)).toMatchObject({ of: 'other' })
  })

  it.each([
    ['coffee with Grace on 11/12/2026', 'day.ambiguous'],
    ['coffee with Grace on 11/12', 'day.ambiguous'],
    ['coffee with Grace 16.11.26', 'day.shortYear'],
    ['met Grace on 15 Nov 25 at the office', 'day.shortYear'],
    ['با سارا ۲۰ آبان ۰۴ ناهار خوردم', 'day.shortYear'],
    ['با سارا ۰۵/۰۸/۲۵ ناهار خوردم', 'day.shortYear'],
    ['coffee with Grace on 30 Feb 2026', 'day.impossible'],
    ['coffee with Grace on wed 17 nov', 'day.weekday'],
  ])('is refused in %s', (text, key) => {
    expect(() => within(text)).toThrow(expect.objectContaining({ key }))
  })

  it.each<[string, Day]>([
    ['coffee with Grace on 2026-12-24', '2026-12-24'],
    ['lunch with Grace tomorrow', '2026-11-19'],
    ['coffee tomorrow with Grace', '2026-11-19'],
    ['سارا فردا زنگ می‌زند', '2026-11-19'],
    ['called Grace tomorrow', '2026-11-19'],
    ['Grace is coming tomorrow', '2026-11-19'],
    ['Grace is free on friday', '2026-11-20'],
    ['Grace has a talk on monday', '2026-11-23'],
    ['Grace and Zoe are leaving for Rome on monday', '2026-11-23'],
    ['Grace’s talk is next week', '2026-11-25'],
    ['سارا برای جلسه فردا می‌آید', '2026-11-19'],
    ['met Grace next friday', '2026-11-20'],
    ['coffee with Grace this friday', '2026-11-20'],
    ['coffee with Grace this weekend', '2026-11-22'],
    ['talked tomorrow with Grace about hiring', '2026-11-19'],
    ['سارا را دیدم پس‌فردا', '2026-11-20'],
    ['سارا را دیدم هفته دیگر', '2026-11-25'],
  ])('is told of what is to come: %s', (text, day) => {
    expect(within(text)).toMatchObject({ day, of: 'own' })
  })

  it.each([
    'coffee with Grace',
    'talked with Grace about yesterday',
    "went through last week's numbers with Grace",
    'coffee with Grace about the talk next friday',
    'told Grace next friday works',
    'told Grace this friday works',
    'coffee with Grace, this friday she flies to Rome',
    'my 5th coffee with Grace',
    'Grace came 17th',
    'two march with Grace',
    'coffee with Grace, she is coming tomorrow',
    'Grace called, her talk is tomorrow',
    'سارا گفت فردا می‌آید',
    'Grace works there since last month',
    'coffee with Grace today',
    'Grace sat with us',
    'had our Monday 3rd meeting with Grace',
    'Grace moved our lunch to friday',
    'first coffee with Grace in two years',
    'coffee with Grace, we meet every monday',
    'coffee with Grace about the fair on 12-13 Nov',
    'Grace is in Rome 3-5 Dec',
    'Grace flies to Rome 3-5 December',
    'met Grace and 11-12 people',
    'went through pages 12-16 with Grace',
    'coffee with Grace in room 11-16',
    'coffee with Grace 11-14',
    'lunch with Grace, 2 or 3 may join',
    'درباره ۵ و ۶ آذر با سارا حرف زدم',
    'Grace said one friday is fine',
    'Grace تا جمعه مرخصی است',
    'coffee with Grace and release 1.2.3',
    'We had lunch, Grace and Grace wed here',
    'coffee with Grace on the 5th floor',
    'worked with Grace on 3/4 of the slides',
    'Grace sent https://example.com/2026/11/01',
    'x '.repeat(20_000),
    'lunch with Grace, monday she flies to Rome',
  ])('is not there in %j', (text) => {
    expect(within(text)).toBeUndefined()
  })
})

describe('a day that was agreed on', () => {
  it.each<[string, Day, boolean]>([
    ['agreed to meet Grace on Monday', '2026-11-23', false],
    ['agreed with Grace to meet on Monday', '2026-11-23', false],
    ['we will meet on Monday, Grace said', '2026-11-23', false],
    ['Grace wants to meet me on Monday', '2026-11-23', false],
    ['planned coffee with Grace for next week', '2026-11-25', false],
    ['met Grace yesterday, agreed to call on Thursday', '2026-11-19', false],
    ['met Grace, see you on Monday', '2026-11-23', false],
    ['coffee with Grace; let’s meet on Monday', '2026-11-23', false],
    ['called Grace, we’ll both call on Monday', '2026-11-23', false],
    ['meeting Grace on Monday', '2026-11-23', true],
    ['we meet again next friday Grace', '2026-11-20', true],
    ['let’s have lunch on Monday, Grace', '2026-11-23', true],
    ['see you on Monday, Grace', '2026-11-23', true],
    ['قرار شد دوشنبه با سارا حرف بزنم', '2026-11-23', false],
    ['با سارا قرار گذاشتیم برای دوشنبه', '2026-11-23', false],
    ['دوشنبه سارا را می‌بینم', '2026-11-23', true],
  ])('is to come in %s', (text, day, isPlan) => {
    expect(toCome(text)).toMatchObject({ day, isPlan })
  })

  it.each([
    'met Grace on Monday',
    'meeting with Grace on Monday',
    'meeting on Monday with Grace',
    'agreed to call, Grace wrote yesterday',
    'coffee with Grace, she wants to talk about Monday',
    'coffee with Grace on Monday about going to Paris',
    'با سارا دوشنبه ناهار خوردم',
    'هر دوشنبه سارا را می‌بینم',
    'دوشنبه گذشته با سارا قرار گذاشتیم',
  ])('is not there in %s', (text) => {
    expect(toCome(text)).toBeUndefined()
  })
})

describe('what is only to be done', () => {
  it.each([
    'will call Grace',
    "I'll call Grace",
    'going to meet Grace',
    'I still need to call Grace',
    'should call Grace',
    "I've got to call Grace",
    'would like to meet Grace',
    'todo: call Grace',
    'To do: Grace',
    '- [ ] call Grace',
    'call Grace (todo)',
    'TODO call Grace',
    'remember to call Grace',
    "don't forget Grace",
    'forgot to call Grace',
    'remind me to call Grace',
    'reminder: call Grace',
    'next step: call Grace',
    'plan: lunch with Grace',
    'let’s have lunch with Grace',
    'to call Grace about the job',
    'Grace: need to call her back',
    'Grace: todo send the slides',
    'باید به سارا زنگ بزنم',
    'یادم باشد به سارا زنگ بزنم',
    'فراموش نکنم به سارا زنگ بزنم',
    'به سارا زنگ بزنم یادم نره',
    'به سارا باید زنگ بزنم',
    'به سارا زنگ بزنم',
    'با سارا صحبت کنم',
    'سارا: باید زنگ بزنم',
    'یادآوری: زنگ به سارا',
    'کار: زنگ به سارا',
  ])('is told from what was: %s', (text) => expect(isToCome(text, named(text))).toBe(true))

  it.each([
    'called Grace',
    'willingly met Grace',
    'got to meet Grace at last',
    'could finally talk to Grace',
    'reminder to Grace about the slides',
    'lets talk, Grace said',
    'قرار با سارا',
    'Grace will call',
    'must say Grace was great',
    'must have met Grace ten times',
    'could not reach Grace',
    'went through the todo list with Grace',
    'todo list with Grace',
    'better than expected lunch with Grace',
    'plan: walked Grace through it, she liked it',
    'coffee with Grace, we should meet again',
    'coffee with Grace; todo: send slides',
    'Grace: should talk to Bo, she thinks',
    'Grace: she needs to talk to Bo',
    'remembered Grace',
    'باید بگویم سارا عالی بود',
    'باید گفت سارا عالی بود',
    'باید می‌رفتم، با سارا خداحافظی کردم',
    'کار: با سارا جلسه داشتیم',
    'سارا یادم انداخت به رضا زنگ بزنم',
    'قهوه با سارا، باید دوباره ببینمش',
    'قهوه با سارا یادم باشد کتاب را بدهم',
    'با سارا صحبت می‌کنم',
    'گفت به سارا زنگ بزنم',
    'سارا باید زنگ بزند',
    'کار: با سارا حرف زدم',
  ])('is not %s', (text) => expect(isToCome(text, named(text))).toBe(false))
})

/** Where Grace and Sara are named. */
function named(text: string) {
  return [...text.matchAll(/Grace|سارا/g)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }))
}
