import type { Context } from '../cli/context.ts'
import { faultOf } from '../cli/tell-error.ts'
import { pastDay } from '../cli/when.ts'
import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type { Mentions } from '../domain/mention.ts'
import { comingIn } from '../i18n/coming-words.ts'
import { mayTellDay } from '../i18n/day-phrase.ts'
import type { DayToCome } from '../i18n/day-to-come.ts'
import { splitLeadingDay } from '../i18n/leading-day.ts'
import type { Place } from '../i18n/place.ts'
import { mayBeToDo } from '../i18n/to-do-words.ts'
import { findVagueDay, mayMisspellDay } from '../i18n/vague-day.ts'
import { mayTellTime } from '../i18n/vague-time-words.ts'

/** The day a log is given by an option or at its beginning, and the text without it. */
export interface LeadingDayOfLog {
  /** Undefined where none is given. */
  on: Day | undefined
  /** As written, where the text begins with it. */
  said: string | undefined
  text: string
  /** What looks like a day there and is not understood. */
  unread: string | undefined
  /** The day's word that is a slip of the pen for. */
  nearest: string | undefined
  /** Before a colon it says when, and not the day, unless somebody is called so. */
  isAsked: boolean
}

/** Throws `day.future`, `log.twoDays`, `log.dayUnread`, and as `splitLeadingDay`. */
export function leadingDayOf(ctx: Context, given: string | undefined, typed: string) {
  const { today, format } = ctx
  const read = splitLeadingDay(typed, { today, lean: 'past', calendar: format.calendar })
  const split = read.isBare && given !== undefined ? { rest: typed } : read
  const said = typed.slice(0, typed.length - split.rest.length).replace(/[:：,،\s–—-]{1,9}$/, '')
  if (split.day !== undefined && split.day > today) {
    throw new NetError('usage', 'day.future', { text: said, day: split.day })
  }
  const on = given === undefined ? undefined : pastDay(ctx, given)
  if (on !== undefined && split.day !== undefined && on !== split.day) {
    throw new NetError('usage', 'log.twoDays', { one: on, other: split.day })
  }
  // With the day told by an option, whatever else looks like one is part of the text.
  const unread = on === undefined ? split.unread : undefined
  if (unread?.isNearly) throw new NetError('usage', 'log.dayUnread', { text: unread.text })
  const found: LeadingDayOfLog = {
    on: on ?? split.day,
    said: on === undefined && split.day !== undefined ? said : undefined,
    text: split.rest.trim(),
    unread: unread?.text,
    nearest: unread?.nearest,
    isAsked: unread?.isAsked === true,
  }
  return found
}

/** The day of a log, its text, and a day in that text which may be that of something else. */
export interface DayOfLog {
  on: Day
  text: string
  other?: string
  /** What in it tells when something was without telling the day. */
  vague?: string
  /** The same of the log itself: its day is yet to be told. */
  unsaid?: string
  /** Two days of the log itself that differ. */
  several?: string
}

/**
 * The day a log without one at its beginning tells of itself, else today, and its text without that day. `isOfFirst`
 * where the person was named before the text. Throws `day.future` and `log.toCome` where all of it is yet to
 * come, and `log.dayMisspelt`.
 */
export async function dayToldIn(
  ctx: Context,
  { text, mentions, undecided, strangers }: Mentions,
  isOfFirst: boolean,
): Promise<DayOfLog> {
  const { today, format } = ctx
  const first = isOfFirst ? [{ start: 0, end: 0 }] : []
  const people = [...mentions, ...undecided, ...strangers, ...first]
  await refuseToDo(text, people)
  const toCome = await findToCome(ctx, { text, mentions, undecided })
  if (toCome?.isPlan) throw new NetError('usage', 'log.toCome', {})
  const options = { today, lean: 'past', calendar: format.calendar } as const
  // Most logs tell of no day, and need not load how one is read.
  const reading = mayTellDay(text) ? await import('../i18n/day-within.ts') : undefined
  const within = reading?.findDayWithin(text, people, options, toCome?.place)
  if (within === undefined) {
    await refuseMisspelt(text, people, strangers)
    return { on: today, text, ...(await vagueIn(text, people)) }
  }
  const { day, said, rest } = within
  if (within.of === 'unsaid') return { on: today, text, unsaid: said }
  if (within.of === 'several') return { on: today, text, several: said }
  const isOwn = within.of === 'own'
  if (isOwn && day > today) throw new NetError('usage', 'day.future', { text: said, day })
  if (people.length > 1) {
    const { findDayOfOne } = await import('../i18n/second-day.ts')
    const several = findDayOfOne(text, people, { ...options, told: { day, said, isOwn } })
    if (several !== undefined) return { on: today, text, several }
  }
  if (!isOwn) return { on: today, text, other: said }
  return { on: day, text: rest }
}

/**
 * As `dayToldIn`, of a log that begins with its day: the same, unless it tells of another contact on another day. Throws
 * `log.toCome` where nothing behind the day has been.
 */
export async function dayToldBefore(
  ctx: Context,
  { text, mentions, undecided }: Mentions,
  { on, said }: { on: Day; said: string | undefined },
): Promise<DayOfLog> {
  if (said === undefined) return { on, text }
  await refuseToDo(text, [...mentions, ...undecided])
  if (!mayTellDay(text)) return { on, text }
  const { today, format } = ctx
  const aside = (await findToCome(ctx, { text, mentions, undecided }))?.place
  const { findSecondDay } = await import('../i18n/second-day.ts')
  const options = { today, lean: 'past', calendar: format.calendar, on, aside } as const
  const second = findSecondDay(text, [...mentions, ...undecided], options)
  return { on, text, ...(second !== undefined && { several: `${said} … ${second}` }) }
}

async function refuseToDo(text: string, people: readonly Place[]): Promise<void> {
  if (!mayBeToDo(text)) return
  const { isToCome } = await import('../i18n/to-do.ts')
  if (isToCome(text, people)) throw new NetError('usage', 'log.toCome', {})
}

/** A day that is to come, of which a log tells beside what was. */
export async function findToCome(
  { today, format }: Context,
  { text, mentions, undecided }: Pick<Mentions, 'text' | 'mentions' | 'undecided'>,
): Promise<DayToCome | undefined> {
  const people = [...mentions, ...undecided]
  if (comingIn(text, people) === undefined || !mayTellDay(text)) return undefined
  const { findDayToCome } = await import('../i18n/day-to-come.ts')
  const options = { today, lean: 'past', calendar: format.calendar } as const
  return findDayToCome(text, people, options)
}

async function vagueIn(text: string, people: readonly { start: number; end: number }[]) {
  const vague = findVagueDay(text)
  if (vague === undefined) return timeIn(text, people)
  const { said, start: at, isLoose } = vague
  if (people.some(({ start, end }) => at >= start && at < end)) return {}
  const isBehind = people.some(({ end }) => end <= at && /^[,،\s]*$/.test(text.slice(end, at)))
  const isLed = at === 0 && said.endsWith('earlier')
  if (isLoose && !isBehind && !isLed) return timeIn(text, people)
  // Agreed to talk again a few days later.
  if (/later$|بعد$/.test(said) && comingIn(text, people) !== undefined) return {}
  const [{ isOwnFrom }, { isOfThing }] = await Promise.all([
    import('../i18n/own-day.ts'),
    import('../i18n/day-of-whom.ts'),
  ])
  if (isOfThing(text, { start: at, end: at + said.length }, people)) return { vague: said }
  if (isOwnFrom(text, at) || isToldMe(text, { at, end: at + said.length, people }))
    return { unsaid: said }
  return isLoose ? {} : { vague: said }
}

async function refuseMisspelt(
  text: string,
  people: readonly Place[],
  strangers: readonly Place[],
): Promise<void> {
  if (!mayMisspellDay(text)) return
  const { findMisspeltDay } = await import('../i18n/misspelt-day.ts')
  const slip = findMisspeltDay(text, people)
  if (slip === undefined) return
  const { start: at, nearest, isSure } = slip
  const isOf = ({ start, end }: Place) => at >= start && at < end
  const isNobody = isSure && (strangers.some(isOf) || /[\u0620-\u06d3]/.test(slip.text))
  if (people.some(isOf) && !isNobody) return
  const { isToldFrom } = await import('../i18n/own-day.ts')
  if (isToldFrom(text, at)) return
  throw new NetError('usage', 'log.dayMisspelt', { text: slip.text, nearest })
}

async function timeIn(text: string, people: readonly { start: number; end: number }[]) {
  if (!mayTellTime(text)) return {}
  const { findFeast, findFeastMeal, findVagueTime } = await import('../i18n/vague-time.ts')
  const time = findVagueTime(text, people) ?? findFeast(text, people)
  if (comingIn(text, people) !== undefined) return {}
  if (time !== undefined) return { unsaid: time.said }
  const meal = findFeastMeal(text, people)
  return meal === undefined ? {} : { vague: meal }
}

/** `Grace wrote me a while ago`, `I told Grace a while ago`: when that was, and nothing that is told. */
function isToldMe(
  text: string,
  place: { at: number; end: number; people: readonly { start: number; end: number }[] },
): boolean {
  if (!/^\s*(?:[,;.!]|$)/.test(text.slice(place.end))) return false
  const before = text.slice(0, place.at)
  return place.people.some(({ start, end }) => {
    if (end > place.at) return false
    const isMe = /^\s+(?:wrote|told|read|said|promised)(?: to)? (?:me|us)\s+$/i
    if (start === 0 && isMe.test(before.slice(end))) return true
    const isByMe = /^(?:i |we )?(?:wrote|told|promised|heard from|wrote to)\s+$/i
    return isByMe.test(before.slice(0, start)) && /^\s+$/.test(before.slice(end))
  })
}

/**
 * The day of a log that tells only vaguely when it was, or of two days: asked for at a terminal. Elsewhere throws
 * `log.dayUnsaid` or `log.severalDays`: today is not taken for it, nor one of the two.
 */
export async function askDayOf(ctx: Context, said: string, areSeveral = false): Promise<Day> {
  if (!ctx.canAsk) {
    throw new NetError('usage', areSeveral ? 'log.severalDays' : 'log.dayUnsaid', { text: said })
  }
  const prompter = await ctx.prompter('--on')
  const typed = await prompter.text({
    message: ctx.t('log.askDay', { text: said }),
    // No day is offered: an Enter in haste would make today of what was not.
    placeholder: ctx.t('log.dayPlaceholder'),
    validate: (text) => faultOf(ctx, () => pastDay(ctx, text)),
  })
  return pastDay(ctx, typed)
}
