import { hasAny } from '../domain/has-any.ts'
import type { InteractionKind } from '../domain/interaction.ts'
import { guessKind } from './kind-words.ts'

/** What is still to be done, told of in a text. */
export interface Coming {
  /** Where a day is to come from here on, in code units: behind the words in English, anywhere in Persian. */
  readonly from: number
  /** The clause that tells of it, and whether what it tells of is a meeting. */
  readonly start: number
  readonly end: number
  readonly isMeeting: boolean
  /** Whether nothing but that is told: no agreement, nothing that somebody said or did. */
  readonly isPlan: boolean
}

const MEETING =
  'meet|meeting|seeing|see|call|phone|talk|speak|visit|have|get together|grab|catch up|chat|lunch|dine|zoom|skype|be at|go for|do lunch|do coffee'
const DOING = `${MEETING}|come|go|send|write|email|mail|text|message|ring|join|present|pitch|show|introduce|be|get|do|give|bring|start|finish|follow|help|work|return|discuss|read|look|check|ask|tell|let|share|review|decide`

/** The leads and the verb are patterns of their own: as one, V8 takes twenty milliseconds to make it. */
const doing = new RegExp(`^(?:${DOING})\\b`)

/** An agreement or a wish: it was said, and what it is about is to come. */
const agreedTo =
  /(?<![a-z])(?:agreed|arranged|planned|promised|decided|scheduled|invited me|asked me|asked|wants?|wanted|want me|wants me|would like|['’]d like|would love|['’]d love|keen|eager|looking forward|hopes?|hoped|hoping|plans?|planning|(?:agreed|arranged|planned|decided) with (?:[^\s,.;]+ ){1,3}?)(?:(?<= )| )to /g
const arranged =
  /(?<![a-z])(?:planned|scheduled|arranged|booked|set up) (?:an? |the |another |our )?(?:[a-z]+ ){1,5}?(?:for|on) /
/** What is only to come. */
const willDo = /(?:(?<![a-z])(?:will|shall|going to|gonna)|['’]ll) (?:all |both |then |also )?/g
const proposed =
  /(?:^|[,.;:] |\b(?:said|so) )(?:let['’]?s|see you) |^(?:(?:we|i)(?: are| am|['’](?:re|m))? )?(?:meet|meeting|seeing|see) (?:again )?/
/** One of these is in whatever the patterns find. */
const ARRANGED_WORDS = ['planned', 'scheduled', 'arranged', 'booked', 'set up']
const WILL_WORDS = ['will', 'shall', 'going to', 'gonna', "'ll", '’ll']
const PROPOSED_WORDS = ['let', 'see', 'meet']
export const PAST =
  /\b(?!(?:need|agreed to|planned|scheduled)\b)(?:[a-z]{2,}ed|met|saw|said|says|told|had|was|were|went|came|gave|got|sent|spoke|wrote|rang|thought|heard|did|liked)\b/

const PERSIAN_AGREED =
  /قرار (?:شد(?:ه|یم)?|گذاشت(?:م|یم|ه ایم|ند)?|بر این شد)|قول داد(?:م|یم|ند)?|توافق کردیم|هماهنگ کرد(?:م|یم)|می ?خواهد|می ?خواد|می ?خواست|برنامه (?:گذاشتیم|ریختیم|چیدیم)/
const PERSIAN_AHEAD =
  /می ?بینم(?:ش|شان)?|می ?بینیم(?:ش|شان)?|خواه(?:م|یم|د|ند) |قرار ?(?:است|دارم|داریم)|قراره|ملاقات می ?کن(?:م|یم)|زنگ می ?زن(?:م|یم)|حرف می ?زن(?:م|یم)|صحبت می ?کن(?:م|یم)/
export const PERSIAN_PAST =
  /(?:گفت|دید|کرد|زد|خورد|رفت|بود|شد|گذاشت|داد|خواست|نوشت|فرستاد|پرسید|آمد)(?:م|ی|یم|ید|ند)?(?![\u0620-\u06d3])/

/** A clause with somebody of its own in it, and not who was named before: «گریس را می‌بینم»، «با گریس قرار دارم». */
const OF_ANOTHER =
  /(?<!(?:^| )(?:او|ایشان|آنها|آن ها)) (?:را|رو) *$|(?:^| )با (?!(?:او|هم|ایشان)(?: |$))\S/

/** What a text tells of as still to come, in English or Persian; undefined where it tells of nothing such. */
export function comingIn(raw: string, people: readonly { start: number }[]): Coming | undefined {
  const text = raw
    .slice(0, 2000)
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replaceAll('\u200c', ' ')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
  return (
    (/[\u0620-\u06d3]/.test(text) ? inPersian(text, people) : undefined) ?? inEnglish(text, people)
  )
}

function inEnglish(text: string, people: readonly { start: number }[]): Coming | undefined {
  const agreed = firstOf(
    text.includes(' to ') ? beforeVerb(text, agreedTo) : undefined,
    hasAny(text, ARRANGED_WORDS) ? arranged.exec(text) : null,
  )
  const ahead = firstOf(
    hasAny(text, WILL_WORDS) ? beforeVerb(text, willDo) : undefined,
    hasAny(text, PROPOSED_WORDS) ? proposed.exec(text) : null,
  )
  const found = agreed ?? ahead
  if (found === undefined) return undefined
  const { index, 0: said } = found
  // Meeting Mina is to meet her; a meeting on Monday, or with Mina, may be long over.
  const isNoun =
    /(?:meet|see)(?:ing)? $/.test(said) && !people.some((one) => one.start === index + said.length)
  if (isNoun) return undefined
  return {
    from: index + (/\b(?:for|on) $/.test(said) ? said.trimEnd().lastIndexOf(' ') : said.length),
    start: index,
    end: clauseEnd(text, index + said.length),
    isMeeting:
      agreed === undefined || !/ to /.test(said) || new RegExp(`(?:${MEETING})$`).test(said),
    isPlan:
      agreed === undefined && /^(?:(?:we|i)[ ’'])?$/.test(text.slice(0, index)) && !PAST.test(text),
  }
}

interface Said {
  readonly index: number
  readonly 0: string
}

/** The first of the leads behind which something is done, with what is done. */
function beforeVerb(text: string, leads: RegExp): Said | undefined {
  for (const { index, 0: lead } of text.matchAll(leads)) {
    const verb = doing.exec(text.slice(index + lead.length))
    if (verb !== null) return { index, 0: lead + verb[0] }
  }
  return undefined
}

function firstOf(one: Said | undefined, other: Said | null): Said | undefined {
  if (one === undefined || other === null) return one ?? other ?? undefined
  return one.index <= other.index ? one : other
}

function inPersian(text: string, people: readonly { start: number }[]): Coming | undefined {
  const agreed = PERSIAN_AGREED.exec(text)
  const found = agreed ?? PERSIAN_AHEAD.exec(text)
  if (found === null) return undefined
  const { index, 0: said } = found
  // The verb comes last: a day before it in its clause is part of what is to come.
  const start = Math.max(
    0,
    ...[...text.slice(0, index).matchAll(/[,،;؛.]/g)].map((one) => one.index + 1),
  )
  // Lunch with one, and another is to be seen: what stands before has been, verb or none.
  const isBeside =
    people.some((one) => one.start < start) && OF_ANOTHER.test(text.slice(start, index))
  const isPlan = agreed === null && !isBeside && !PERSIAN_PAST.test(text)
  return {
    from: start,
    start: index,
    end: clauseEnd(text, index + said.length),
    isMeeting: true,
    isPlan,
  }
}

function clauseEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[,،;؛.!?؟]/)
  return end < 0 ? text.length : from + end
}

/** The kind of what has been, where a text also tells of what is to come: that of no meeting only agreed on. */
export function kindBeside(text: string, { start, end, isMeeting }: Coming): InteractionKind {
  const rest = isMeeting ? `${text.slice(0, start)} ${text.slice(end)}` : text
  return guessKind(rest) ?? 'other'
}
