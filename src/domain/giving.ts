import type { Lean } from './balance.ts'
import type { Day } from './day.ts'
import { foldText } from './fold.ts'

interface Person {
  contactId: number
  name: string
}

/** Somebody I might give something to, as far as the records tell what. */
export interface GivingFacts extends Person {
  lean: Lean
  lastContact: Day | null
  /** What they are strong at. */
  fields: readonly string[]
  /** What they asked me for and have not got, the longest open first. */
  asked: readonly { requestId: number; text: string; openedOn: Day }[]
  /** Introductions I offered, or they asked for, that are not made yet. */
  introductions: readonly { other: Person; on: Day }[]
  /** Whom they know, who need not be introduced to them. */
  knows: readonly number[]
}

/** Something I could give next, and why. */
export type GivingIdea =
  /** They asked for it; `gives` are those things I can give that fit. */
  | { why: 'asked'; requestId: number; text: string; since: Day; gives: string[] }
  /** I offered it, or they asked for it. */
  | { why: 'introduction'; other: Person; since: Day }
  /** Somebody I know is strong at what they asked for. */
  | { why: 'meet'; other: Person; field: string; text: string }
  /** What I can give is in a field of theirs. */
  | { why: 'field'; give: string; field: string }

export interface GivingPerson extends Person {
  lean: Lean
  lastContact: Day | null
  ideas: GivingIdea[]
}

/** People who could be introduced for one request. */
const mostMeetings = 2

/**
 * What I can give next, for those I know something to give to: first who asked, the longest waiting before the others;
 * then whom an introduction was offered; then who gave me more than I them. Only words that say something count when
 * what I can give and what they asked for are compared; `isSmall` tells those that do not, folded.
 */
export function ideasFor(
  people: readonly GivingFacts[],
  given: {
    gives: readonly string[]
    experts: readonly GivingFacts[]
    isSmall: (word: string) => boolean
  },
): GivingPerson[] {
  const words = wordIndex(given.isSmall)
  return people
    .map(({ contactId, name, lean, lastContact, ...facts }) => ({
      contactId,
      name,
      lean,
      lastContact,
      ideas: [
        ...facts.asked.map(({ requestId, text, openedOn }) => ({
          why: 'asked' as const,
          requestId,
          text,
          since: openedOn,
          gives: given.gives.filter((give) => words.fit(give, text)),
        })),
        ...facts.introductions.map(({ other, on }) => ({
          why: 'introduction' as const,
          other,
          since: on,
        })),
        ...facts.asked.flatMap(({ text }) =>
          meetings(contactId, facts, text, given.experts, words),
        ),
        ...given.gives.flatMap((give) => inField(give, facts.fields, words)),
      ],
    }))
    .filter(({ ideas }) => ideas.length > 0)
    .toSorted(compareWorth)
}

type Words = ReturnType<typeof wordIndex>

function meetings(
  contactId: number,
  { knows, introductions }: Pick<GivingFacts, 'knows' | 'introductions'>,
  text: string,
  experts: readonly GivingFacts[],
  words: Words,
): GivingIdea[] {
  const known = new Set([contactId, ...knows, ...introductions.map(({ other }) => other.contactId)])
  return experts
    .flatMap((expert) => {
      const field = expert.fields.find((one) => words.fit(one, text))
      if (field === undefined || known.has(expert.contactId)) return []
      const other = { contactId: expert.contactId, name: expert.name }
      return [{ why: 'meet' as const, other, field, text }]
    })
    .slice(0, mostMeetings)
}

function inField(give: string, fields: readonly string[], words: Words): GivingIdea[] {
  const field = fields.find((one) => words.fit(give, one))
  return field === undefined ? [] : [{ why: 'field', give, field }]
}

/** Compares texts by the words that say something, each text read once. */
function wordIndex(isSmall: (word: string) => boolean) {
  const known = new Map<string, string[]>()
  const wordsOf = (text: string) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const words = foldText(text)
      .split(' ')
      .filter((word) => word.length > 2 && !isSmall(word))
    known.set(text, words)
    return words
  }
  return {
    fit: (one: string, other: string) =>
      wordsOf(one).some((word) => wordsOf(other).some((theirs) => isAlike(word, theirs))),
  }
}

/** The same word, or one that only ends otherwise (compiler, compilers). */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short)
}

const leanRank: Record<Lean, number> = {
  onlyGot: 0,
  moreGot: 1,
  even: 2,
  none: 2,
  moreGave: 3,
  onlyGave: 3,
}

function compareWorth(a: GivingPerson, b: GivingPerson): number {
  const waiting = (person: GivingPerson, why: 'asked' | 'introduction') =>
    person.ideas.flatMap((idea) => (idea.why === why ? [idea.since] : [])).toSorted()[0] ?? '9999'
  return (
    inOrder(waiting(a, 'asked'), waiting(b, 'asked')) ||
    inOrder(waiting(a, 'introduction'), waiting(b, 'introduction')) ||
    leanRank[a.lean] - leanRank[b.lean] ||
    a.contactId - b.contactId
  )
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
