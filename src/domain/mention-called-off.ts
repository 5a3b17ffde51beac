import type { Reading } from './mention-gate.ts'
import { listFrom } from './mention-list.ts'

/** What did not take place, and that it did not; functions, since few texts tell of it. */
const off = () => /^(?:cancell?ed|postponed|rescheduled|لغو|کنسل|تعویق)$/
const meeting = () =>
  /^(?:lunch|dinner|coffee|breakfast|drinks?|tea|beer|walk|visit|meeting|meetup|call|zoom|chat|appointment|date|catchup|talk|it|جلسه|قرار|قرارم|قرارمان|قرارمون|ناهار|نهار|شام|قهوه|صبحانه|دیدار|ملاقات)$/
const auxiliary =
  /^(?:was|were|is|got|has|had|have|been|to|just|then|also|again|today|yesterday|را|رو|هم|به|مان|ام|دوباره|امروز|دیروز|فردا)$/
/** Behind who called it off, beside what: Sam cancelled last minute; not: Sam cancelled the contract. */
const isWhen = /^(?:on|last|again|at|because|by|this|due|today|yesterday|for|so|but|and|then)$/
const article = /^(?:the|our|my|his|her|their|this|todays|a)$/

/** What tells that they were in touch all the same: called him instead; «به جایش تلفنی حرف زدیم». */
const allTheSame = () =>
  /\b(?:instead|we (?:met|talked|spoke|had)|(?:called|phoned|rang|texted|emailed|messaged|wrote|told|asked|saw|met|spoke|talked) (?:to |with )?(?:him|her|them|me|us))\b|\bbut\b|تلفنی|عوضش|به ?جا(?:یش|ش)|زنگ زد|پیام داد|نوشت/

/** Whether a text may tell of a meeting that was called off, and behind it of no other contact in its place. */
export function mayBeCalledOff({ text }: Reading): boolean {
  const at = text.search(/cancel|postpon|reschedul|called off|لغو|کنسل|تعویق/i)
  return at >= 0 && !allTheSame().test(text.slice(at).toLowerCase().replaceAll('\u200c', ' '))
}

/**
 * Whether the name at `at` is of somebody a meeting with whom was called off, or who called it off: cancelled lunch with
 * Sam, lunch with Sam was cancelled, Sam cancelled; «جلسه با رضا لغو شد»، «رضا کنسل کرد». `behind` is the first word behind
 * the name; `isNamed` says of a word whether it belongs to where somebody is named.
 */
export function isCalledOff(
  reading: Reading,
  at: number,
  behind: number,
  isNamed: (at: number) => boolean,
): boolean {
  const { words, vocabulary } = reading
  const word = (place: number) => words[place]?.folded ?? ''
  const isPlain = (place: number) => /^[\s\u200C]+$/.test(words[place]?.gap ?? '')
  const isOff = (place: number) =>
    off().test(word(place)) ||
    (word(place) === 'called' && word(place + 1) === 'off') ||
    // Had to cancel.
    (/^(?:cancel|postpone|reschedule)$/.test(word(place)) &&
      /^ha(?:d|s|ve) to$/.test(`${word(place - 2)} ${word(place - 1)}`))
  // Back to what stands before the list of names.
  let lead = at - 1
  while (lead >= 0 && (isNamed(lead) || (vocabulary.and.has(word(lead)) && isNamed(lead - 1))))
    lead--
  const isWith = /^(?:with|با)$/.test(word(lead)) && isPlain(lead)
  let isMeeting = false
  const nearest = isWith ? lead - 1 : -1
  for (let place = nearest; place >= 0 && place >= lead - 5; place--) {
    if (isOff(place)) return isMeeting
    if (meeting().test(word(place))) isMeeting = true
    if (!isPlain(place)) break
  }
  const { names, end } = listFrom(reading, behind, isNamed)
  let place = end
  while (
    place < end + 4 &&
    isPlain(place) &&
    (auxiliary.test(word(place)) || meeting().test(word(place)))
  )
    place++
  if (!isPlain(place) || !isOff(place)) return false
  const isPersian = /^[\u0600-\u06ff]/.test(word(place))
  const isPassive = isPersian
    ? word(place + 1).startsWith('شد')
    : words.slice(end, place).some(({ folded }) => /^(?:was|were|is|got|been)$/.test(folded))
  if (isPassive && (isPersian || isMeeting)) return true
  // Dinner with Rose, Sam had to cancel; lunch with Rose and Sam cancelled: he did.
  if (names.some(({ joint }) => joint === 'comma')) return false
  if (isPersian || (isMeeting && names.length === 0)) return true
  if (isMeeting) return false
  const next = word(place) === 'called' ? place + 2 : place + 1
  if (words[next] === undefined || !isPlain(next) || isWhen.test(word(next))) return true
  return meeting().test(word(article.test(word(next)) ? next + 1 : next))
}
