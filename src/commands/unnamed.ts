import type { Candidate } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import type { Mentions } from '../domain/mention.ts'
import { nameKeys } from '../domain/name.ts'
import { spellingDistance } from '../domain/spelling.ts'
import { listLeadingPhrases } from '../i18n/day-phrase.ts'
import { guessKind } from '../i18n/kind-words.ts'
import { mentionVocabulary } from '../i18n/mention-words.ts'
import { listArchived } from '../journal/archive-contact.ts'
import { nameOf } from '../journal/contacts.ts'
import { candidatesFor, findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'

/** Words of a text looked up, people told for each, and people told in all. */
const wordLimit = 6
const eachLimit = 3
const toldLimit = 5

/** The first names in a text with a surname that none of their bearers has, as written. */
function strangersIn({ text, passedOver }: Mentions): string[] {
  return [...new Set(passedOver.map(({ start, end }) => text.slice(start, end)))]
}

/** Who was taken where a word behind the first name may be somebody else's surname. */
export function doubtsAbout(journal: Journal, { text, mentions, doubtful }: Mentions) {
  return doubtful.flatMap(({ start, end }) => {
    const id = mentions.find((one) => one.start === start)?.contactId
    const said = text.slice(start, end)
    // «علی دوشنبه» is Ali, on Monday.
    const isDay = listLeadingPhrases(said.replace(/^\S+\s+/, '')).length > 0
    return id === undefined || isDay ? [] : [{ said, contactId: id, name: nameOf(journal, id) }]
  })
}

/** Who is only spoken of, beside those who took part: each once, as written where it may be several. */
export function spokenOfBeside(
  journal: Journal,
  { text, spokenOf }: Mentions,
  people: readonly { contactId: number }[],
): { name: string; id: number | undefined }[] {
  const told = new Map<number | string, { name: string; id: number | undefined }>()
  for (const { start, end, contactId: id } of spokenOf) {
    if (people.some(({ contactId }) => contactId === id)) continue
    const said = text.slice(start, end)
    told.set(id ?? said, { name: id === undefined ? said : nameOf(journal, id), id })
  }
  return [...told.values()]
}

/** Who has no part in a log though the text seems to name them. */
export interface LeftOut {
  /** Names that are nobody's, as written. */
  nobody: string[]
  /** What somebody can be called and is not sure to be meant by. */
  perhaps: { said: string; people: Candidate[] }[]
}

/** Whom a text leaves out beside those it names for sure. */
export function leftOutOf(journal: Journal, mentions: Mentions): LeftOut {
  const { text } = mentions
  const strangers = [...mentions.strangers, ...mentions.perhaps]
  const nobody = new Set(strangersIn(mentions))
  const perhaps: LeftOut['perhaps'] = []
  for (const said of new Set(strangers.map(({ start, end }) => text.slice(start, end)))) {
    const { stage, matches } = findContacts(journal, said)
    const isKnown = stage !== undefined && stage !== 'spelling'
    if (!isKnown && !isArchived(journal, said)) nobody.add(said)
    if (!isKnown) continue
    const ids = matches.map(({ id }) => id)
    // Who is in the archive is told as such.
    const away = new Set(listArchived(journal, ids).map(({ contactId }) => contactId))
    const inUse = ids.filter((id) => !away.has(id))
    // Paris Hilton, met in Paris.
    const isThere = inUse.every((id) => mentions.mentions.some((one) => one.contactId === id))
    if (inUse.length > 0 && !isThere)
      perhaps.push({ said, people: candidatesFor(journal, inUse, eachLimit) })
  }
  return { nobody: [...nobody], perhaps }
}

function isArchived(journal: Journal, said: string): boolean {
  const { stage } = findContacts(journal, said, 'archived')
  return stage !== undefined && stage !== 'spelling'
}

/** What a backslash leaves out on purpose, with the rest of the name. */
const leftOutOnPurpose = () =>
  /(?<=^|[\s(["'«“‘,،;؛&*])\\[\p{L}\p{M}\u200c’'-]{1,64}(?:\s\p{Lu}[\p{L}\p{M}’'-]{1,64}){0,3}/gu

/**
 * Whom a text that names nobody for sure may mean: bearers of the first name, of the surname, of a close spelling.
 * `typed` is the text with its marks.
 */
export function nearestIn(journal: Journal, { passedOver }: Mentions, typed: string): Candidate[] {
  const ids = new Set(passedOver.flatMap(({ candidates }) => candidates.slice(0, eachLimit)))
  if (ids.size === 0) {
    const text = typed.replaceAll(leftOutOnPurpose(), ' ')
    for (const one of likelyNames(text)) for (const id of bearersOf(journal, one)) ids.add(id)
  }
  return candidatesFor(journal, [...ids], toldLimit)
}

interface LikelyName {
  word: string
  /** With a capital, or behind a cue. */
  isMarked: boolean
}

/** Words that may be names: with a capital, behind a cue, the first, or a name that is a common word as well. */
function likelyNames(text: string): LikelyName[] {
  const all = text.slice(0, 2000).match(/[\p{L}\p{M}\u200c’'-]{1,64}/gu) ?? []
  return all
    .map((word, index) => ({ word, before: all[index - 1] ?? '' }))
    .filter(({ word }) => word.length > 2 || /^[A-Z][a-z]$/.test(word))
    .map(({ word, before }, index) => {
      const isCued = mentionVocabulary.cues.has(foldText(before))
      const mayBe = index === 0 || mentionVocabulary.common.has(foldText(word))
      return { word, mayBe, isMarked: isCued || /^\p{Lu}/u.test(word) }
    })
    .filter(({ word, mayBe, isMarked }) => (mayBe || isMarked) && guessKind(word) === undefined)
    .slice(0, wordLimit)
}

function bearersOf(journal: Journal, { word, isMarked }: LikelyName): number[] {
  const found = findContacts(journal, word)
  const { stage } = found
  const folded = foldText(word)
  if (stage === undefined) {
    if (!isMarked) return []
    const begun = beginningOf(journal, folded)
    return begun.length > 0 ? begun : soundingLike(journal, folded)
  }
  const { matches } = found
  const isGuess = stage === 'spelling' && /^\p{Ll}/u.test(word) && !isMarked
  const isCapital = /^\p{Lu}/u.test(word)
  const isBegun = stage === 'beginning' && isMarked && (isCapital || folded.length > 3)
  return matches
    .filter(({ name, nicknames }) =>
      stage === 'spelling' || isBegun
        ? !isGuess
        : [name, ...nicknames].some((one) => nameKeys(one).includes(folded)),
    )
    .slice(0, eachLimit)
    .map(({ id }) => id)
}

/** Bob for bobby, علی for علیرضا: whose name the word goes on from. */
function beginningOf(journal: Journal, folded: string): number[] {
  for (let length = folded.length - 1; length >= 3; length--) {
    const beginning = folded.slice(0, length)
    const bearers = findContacts(journal, beginning).matches.filter(({ name, nicknames }) =>
      [name, ...nicknames].some((one) => nameKeys(one).includes(beginning)),
    )
    if (bearers.length > 0) return bearers.slice(0, eachLimit).map(({ id }) => id)
  }
  return []
}

/** Mary for Marie: begun alike and two letters apart, where nothing is nearer. */
function soundingLike(journal: Journal, folded: string): number[] {
  if (folded.length < 4) return []
  const { stage, matches } = findContacts(journal, folded.slice(0, 3))
  if (stage !== 'beginning') return []
  return matches
    .filter(({ name }) =>
      nameKeys(name).some(
        (key) => key.startsWith(folded.slice(0, 3)) && spellingDistance(folded, key, 2) <= 2,
      ),
    )
    .slice(0, eachLimit)
    .map(({ id }) => id)
}
