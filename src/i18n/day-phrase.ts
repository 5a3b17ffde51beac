import { latinDigits } from '../domain/fold.ts'
import type { Meaning, Vocabulary, Word } from './day-words.ts'
import { englishWords } from './day-words-en.ts'
import { persianWords } from './day-words-fa.ts'

/**
 * A text as the grammar sees it. `shape` is the parts of its words in order, parted by spaces, with
 * figures as `num` (one or two digits), `nth` (20th), `year` (four), `big` (up to nine) or `huge`, a
 * time such as 17:30 as `clock`, and signs as themselves: «۳ روز پیش» is `num unit back`.
 */
export interface Phrase extends Meaning {
  readonly shape: string
  /** The figures of one or two digits and the numbers in words, in order. */
  readonly numbers: readonly number[]
  readonly year?: number
  /** The years from this one to the one that is told by its distance: -1 of 3 March last year; its shape is `year` too. */
  readonly yearShift?: number
}

/** The day words a text begins with, before the first word that is none. */
export interface LeadingPhrase {
  readonly phrase: Phrase
  /** The text, folded, up to the end of the phrase, and what is behind it. */
  readonly text: string
  readonly rest: string
}

/** Nobody writes a day at greater length. */
const LONGEST = 60
/** Words in one name; an ezafe may follow. */
const LONGEST_NAME = 3

const LETTERS = 'a-z\\u0621-\\u06cc'
const TOKEN = new RegExp(
  [
    't?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:z|[+-]\\d{2}:?\\d{2})?', // a time of day
    `(\\d+)((?:st|nd|rd|th| ?ام|م)(?![${LETTERS}]))?`, // 20, 20th, ۲۰ام
    `([a-z]+\\.?|[\\u0621-\\u06cc]+)`, // a word, perhaps an abbreviation
    '(\\S)',
  ].join('|'),
  'g',
)

/** Weekdays are counted from Saturday, in figures too: ۵شنبه. */
const WEEKDAY_COUNTS = ['یک', 'دو', 'سه', 'چهار', 'پنج']

/** One spelling for letters that differ only by keyboard, marks that only guide the reader gone. */
function fold(text: string): string {
  const letters = /^[ -~]*$/.test(text) ? text : foldLetters(text)
  return letters
    .toLowerCase()
    .replace(/\by['’]day\b/, 'yday')
    .replace(/\s+/g, ' ')
    .trim()
}

function foldLetters(text: string): string {
  return latinDigits(text.normalize('NFKC'))
    .replace(/\p{Mn}|\p{Cf}|ـ/gu, (mark) => (mark === '\u200c' ? ' ' : ''))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ۀة]/g, 'ه')
    .replace(/[آأإ]/g, 'ا')
    .replace(/[−–]/g, '-')
    .replace(/،/g, ',')
    .replace(
      /(?<!\d)([1-5]) ?(?=شنبه)/g,
      (_, count: string) => `${WEEKDAY_COUNTS[Number(count) - 1]} `,
    )
}

type Lexicon = ReadonlyMap<string, Word>

let english: Lexicon | undefined
let persian: Lexicon | undefined

/** Each made when the first word of its script is read: most commands read none. */
function findWord(name: string): Word | undefined {
  if (/^[a-z]/.test(name)) {
    english ??= new Map(entries(englishWords(), (spelling) => [spelling]))
    return english.get(name)
  }
  persian ??= new Map(
    entries(persianWords(), (spelling) => [spelling, spelling.replaceAll(' ', '')]),
  )
  return persian.get(name)
}

/** The vocabularies are written in the letters that folding leaves, but for the alef's madda. */
function entries(words: Vocabulary, spellings: (name: string) => string[]): [string, Word][] {
  return words.flatMap(([word, names]) =>
    names
      .replaceAll('آ', 'ا')
      .split(' | ')
      .flatMap(spellings)
      .map((spelling): [string, Word] => [spelling, word]),
  )
}

/** Undefined when a word of the text is not about days. */
export function findPhrase(text: string): Phrase | undefined {
  if (text.length > LONGEST) return undefined
  const tokens = [...fold(text).matchAll(TOKEN)]
  const { phrase, read } = readTokens(tokens)
  return read === tokens.length ? phrase : undefined
}

/** Every phrase the text begins with, the longest first: `last monday`, then `last`. */
export function listLeadingPhrases(text: string): LeadingPhrase[] {
  if (!mayBegin(text)) return []
  const folded = fold(text.slice(0, LONGEST))
  const tokens = [...folded.matchAll(TOKEN)]
  const { read } = readTokens(tokens)
  return tokens
    .slice(0, read)
    .map((token, index): LeadingPhrase => {
      const end = token.index + token[0].length
      const { phrase } = readTokens(tokens.slice(0, index + 1))
      return { phrase, text: folded.slice(0, end), rest: folded.slice(end) }
    })
    .toReversed()
}

/** What every day has: no more than `a` or `on the` is none. */
const OF_DAYS = /offset|unit|weekday|month|num|nth|year/

/** Whether a day may be told anywhere in a text: from one of its words on stands what is of days. */
export function mayTellDay(text: string): boolean {
  return [...text.slice(0, 2000).matchAll(/[^\s,،;؛()[\]]+/g)].some(({ index }) =>
    listLeadingPhrases(text.slice(index, index + LONGEST)).some(({ phrase }) =>
      OF_DAYS.test(phrase.shape),
    ),
  )
}

let englishNames: string | undefined

/** Most texts begin with a word that begins no name of the vocabulary, which is told sooner than the lexicon is made. */
function mayBegin(text: string): boolean {
  const first = /^\s*([a-z]+)/i.exec(text)?.[1]?.toLowerCase()
  if (first === undefined) return true
  englishNames ??= ` | ${englishWords()
    .map(([, names]) => names)
    .join(' | ')} `
  return englishNames.includes(` | ${first} `)
}

/** A year told by its distance behind a date or before it: 3 March last year, «۲۷ آبان پارسال»، «پارسال ۲۷ آبان». */
const YEAR_TOLD =
  /^(?<early>(?:last|this|next) unit |unit (?:back|ahead) )?(?<date>(?:on )?(?:weekday )?(?:(?:the )?(?:num|nth|count|edge) (?:of )?month|month (?:the )?(?:num|nth)))(?:(?: (?:of|on))? (?<late>(?:last|this|next) unit|unit (?:back|ahead)|(?:num|count|a) unit (?:ago|back)))?$/

/** The phrase with such a year as one; itself where it has none. */
function withYearTold<Whole extends Meaning & { shape: string }>(phrase: Whole) {
  if (phrase.unit !== 'y' || phrase.month === undefined) return phrase
  const { early, date, late } = YEAR_TOLD.exec(phrase.shape)?.groups ?? {}
  const told = early ?? late
  if (date === undefined || told === undefined || (early !== undefined && late !== undefined)) {
    return phrase
  }
  const { unit: _, ...rest } = phrase
  return { ...rest, shape: `${date} year`, yearShift: shiftOfYears(told, phrase.count ?? 1) }
}

function shiftOfYears(told: string, count: number): number {
  if (/^(?:num|count|a) /.test(told)) return -count
  if (told.startsWith('this')) return 0
  return /next|ahead/.test(told) ? 1 : -1
}

/** Reads the tokens up to the first that is not about days; `read` is how many those are. */
function readTokens(tokens: readonly RegExpExecArray[]): { phrase: Phrase; read: number } {
  const shape: string[] = []
  const numbers: number[] = []
  const meaning: Meaning & { year?: number } = {}
  const phrase = () => {
    const whole = shape.join(' ')
    // «روز دوشنبه» is Monday, «روز ۲۵ آبان» the 25th.
    const isDayNamed =
      meaning.unit === 'd' && /^(?:on )?unit (?:weekday|(?:num|nth|edge) month)/.test(whole)
    if (!isDayNamed) return withYearTold({ ...meaning, shape: whole, numbers })
    const { unit: _, ...rest } = meaning
    return { ...rest, shape: whole.replace('unit ', ''), numbers }
  }
  for (let index = 0; index < tokens.length; index++) {
    const [, digits, ordinal, word, sign] = tokens[index] ?? []
    if (digits) {
      shape.push(ordinal && digits.length <= 2 ? 'nth' : shapeOfFigures(digits))
      if (digits.length <= 2) numbers.push(Number(digits))
      else if (digits.length === 4) meaning.year = Number(digits)
      // The grammar has at most one count, and it is the only figure then.
      meaning.count = Number(digits)
    } else if (word) {
      const found = findName(tokens.slice(index, index + LONGEST_NAME + 1).map((token) => token[3]))
      if (!found) return { phrase: phrase(), read: index }
      const { part, ...said } = found.word
      shape.push(part)
      if (said.count !== undefined) numbers.push(said.count)
      Object.assign(meaning, part === 'a' ? { count: 1 } : said)
      index += found.length - 1
    } else if (sign === ',') {
      if (
        index === tokens.length - 1 ||
        !/^(?:num|nth|year|month|weekday)$/.test(shape.at(-1) ?? '')
      ) {
        return { phrase: phrase(), read: index }
      }
    } else {
      shape.push(sign ?? 'clock')
    }
  }
  return { phrase: phrase(), read: tokens.length }
}

function shapeOfFigures({ length }: string): string {
  if (length <= 2) return 'num'
  if (length > 9) return 'huge'
  return length === 4 ? 'year' : 'big'
}

/** The longest name that the words begin with, and how many of them it takes. */
function findName(words: (string | undefined)[]): { word: Word; length: number } | undefined {
  const end = words.indexOf(undefined)
  const run = end < 0 ? words : words.slice(0, end)
  for (let length = run.length; length > 0; length--) {
    const word = findSpelling(run.slice(0, length).join(' '))
    if (word) return { word, length: length + (run[length] === 'ی' ? 1 : 0) }
  }
  return undefined
}

function findSpelling(name: string): Word | undefined {
  const found = findWord(name)
  if (found) return found
  // An abbreviation's dot, or an ezafe written as a letter after a silent he: «هفتهی».
  if (name.endsWith('.')) {
    const whole = findWord(name.slice(0, -1))
    return whole?.part === 'month' || whole?.part === 'weekday' ? whole : undefined
  }
  return name.endsWith('هی') ? findWord(name.slice(0, -1)) : undefined
}
