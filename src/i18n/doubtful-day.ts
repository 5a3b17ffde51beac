import { weekday } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'
import { findPhrase, type LeadingPhrase, listLeadingPhrases, type Phrase } from './day-phrase.ts'
import { findDay, type ReadDayOptions } from './read-day.ts'
import { isFeast, isTimeHead } from './time-head.ts'
import { isVagueDay, isVagueTime, nearestDayWord } from './vague-day.ts'

/** What stands where a day may stand and is none that is understood. */
export interface UnreadDay {
  text: string
  /** So much like a day that taking the text for today would be a guess. */
  isNearly: boolean
  /** The day's word it is a slip of the pen for; somebody may be called so. */
  nearest?: string
  /** It says when, unless somebody is called so: May, «مهر», friday trip before a colon, friday prayers without one. */
  isAsked?: true
}

/** Months and weekdays that are people's names or other words as well. */
const ALSO_WORDS = new Set(
  `april may june august jan march mar sun sat wed tir mehr aban azar dey bahman
  مهر ابان آبان اذر آذر تیر دی بهمن می مه`.split(/\s+/),
)

/** Behind a day, what makes it vaguer or one of two: nobody goes on like this with anything but a day. */
const VAGUER = () =>
  /^(?:[,;?(/~&+؟؛-]|(?:or|and|to|late|early|sometime|maybe|perhaps|probably|roughly|around|about|یا|و|شاید|حدود|حوالی|اوایل|اواخر|دیر|زود)(?!\p{L}))/u

/**
 * What of a text in which no day was read looks like one: all of what stands before the colon, or
 * what the text begins with. `november: …` and `yesterday, late: …` are nearly days; `friday trip: …`
 * may be meant as one, and `May: …`, `christmas: …` are a day not told, or somebody; so may be `yesterday coffee
 * with Grace`, without a colon; `note: …`, `3 ideas: …` are text.
 */
export function doubtAbout(
  text: string,
  head: string | undefined,
  options: ReadDayOptions,
): UnreadDay | undefined {
  const isNearly = head === undefined ? undefined : wholly(head)
  if (head !== undefined && isNearly !== undefined) return { text: head, isNearly }
  if (head !== undefined && isAbbreviated(head)) return { text: head, isNearly: true }
  if (head !== undefined && isVagueDay(head)) return { text: head, isNearly: true }
  if (head !== undefined && (isVagueTime(head) || isFeast(head))) {
    return { text: head, isNearly: false, isAsked: true }
  }
  const nearest = head === undefined ? undefined : nearestDayWord(head)
  if (head !== undefined && nearest !== undefined) return { text: head, isNearly: false, nearest }
  if (head !== undefined && isTimeHead(head)) return { text: head, isNearly: true }
  for (const lead of listLeadingPhrases(head ?? text)) {
    if (lead.rest.trim() === '' || !isDay(lead, options)) continue
    const said = beginning(lead, head !== undefined, options)
    if (said === undefined) return undefined
    const isAsked = !said && (head !== undefined || isOtherWeekday(lead.phrase, options))
    return { text: head ?? asWritten(text, lead), isNearly: said, ...(isAsked && { isAsked }) }
  }
  return undefined
}

/** `12` may be the 12th; `c. 12 Nov`, «پ ۲۳ آبان» are dates with something short before them. */
function isAbbreviated(head: string): boolean {
  if (/^(?:0?[1-9]|[12]\d|3[01])\.?$/.test(latinDigits(head))) return true
  const dated = /^[\p{L}~]{1,2}\.?\s*(?=\p{N})/u.exec(head)
  const shape = dated === null ? undefined : findPhrase(head.slice(dated[0].length))?.shape
  return shape !== undefined && /^(?:(?:num|nth) (?:of )?month|year ([-/.]) num \1 num)/.test(shape)
}

/** Of a text all of whose words are about days: whether it is nearly one; undefined when it is ordinary text. */
function wholly(head: string): boolean | undefined {
  const phrase = findPhrase(head)
  if (phrase === undefined || phrase.shape.startsWith('until ')) return undefined
  const { shape } = phrase
  if (shape === 'month') return isAlsoWord(head) ? undefined : true
  if (shape.startsWith('every ')) return /weekday|month/.test(shape) ? true : undefined
  if (/\b(?:offset|weekday|month)\b/.test(shape)) return true
  if (!/\bunit\b/.test(shape)) return undefined
  if (/\b(?:num|year|big|count)\b/.test(shape)) return true
  return /\b(?:last|next|this|back|ahead)\b/.test(shape) && phrase.unit !== 'd' ? true : undefined
}

/** Of a text that begins with a day and goes on: whether that is nearly one; undefined when it is ordinary text. */
function beginning(
  { phrase, text, rest }: LeadingPhrase,
  isBeforeColon: boolean,
  options: ReadDayOptions,
) {
  const { shape } = phrase
  if (shape === 'offset' && phrase.offset === 0) return undefined
  const isVaguer = isBeforeColon && (text.endsWith(',') || VAGUER().test(rest.trim()))
  if (isLoose(phrase) || isAlsoWord(text)) {
    return isVaguer ? !isAlsoWord(text) : undefined
  }
  if (isVaguer) return true
  // Without a colon only what says which way it goes, and a weekday: Friday prayers; not November rain.
  const isTold = /\b(?:offset|ago|back|last)\b/.test(shape) || isOtherWeekday(phrase, options)
  return isBeforeColon || isTold ? false : undefined
}

/** The phrase that was folded, with its capitals. */
function asWritten(text: string, { text: folded }: LeadingPhrase): string {
  const written = text.slice(0, folded.length)
  return written.toLowerCase() === folded ? written : folded
}

/** Monday night football is as likely on a Monday; on one there is nothing to ask. */
function isOtherWeekday({ shape, weekday: day }: Phrase, { today }: ReadDayOptions): boolean {
  return /^(?:on )?weekday$/.test(shape) && day !== weekday(today)
}

/** `3rd meeting`, `2 days in Paris`, `a week of talks`: as often no day. */
function isLoose({ shape }: Phrase): boolean {
  return /^(?:(?:the )?(?:num|nth|year|big)|(?:num|year|big|count|a) unit)$/.test(shape)
}

function isAlsoWord(text: string): boolean {
  return ALSO_WORDS.has(text.trim().toLowerCase())
}

function isDay({ phrase, text }: LeadingPhrase, options: ReadDayOptions): boolean {
  if (phrase.shape === 'month') return true
  try {
    return findDay(phrase, options, text) !== undefined
  } catch (error) {
    if (error instanceof NetError) return true
    throw error
  }
}
