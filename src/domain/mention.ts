import { tellApart } from './mention-apart.ts'
import {
  type DecidedBy,
  type Decision,
  decide,
  type MentionCandidate,
  type MentionContext,
  type Slot,
} from './mention-decision.ts'
import type { Reading } from './mention-gate.ts'
import { missedIn } from './mention-missed.ts'
import { hows, type MentionHow, type Naming, phrasesOf } from './mention-phrases.ts'
import { type Found, findNamed, type OpenMention, type Span } from './mention-search.ts'
import { spokenOfIn } from './mention-spoken-of.ts'
import { findStrangers } from './mention-strangers.ts'
import { hiddenIn, readMarks, wordsOf } from './mention-text.ts'
import type { MentionVocabulary } from './mention-vocabulary.ts'
import { joinedName } from './who.ts'

export type { DecidedBy, MentionCandidate, MentionContext } from './mention-decision.ts'
export type { MentionHow } from './mention-phrases.ts'
export type { OpenMention } from './mention-search.ts'
export { mentionKeys } from './mention-text.ts'

/** One place where a person is named. Without a contactId the person is new: see `name`. */
export interface Mention extends Span {
  readonly contactId: number | undefined
  /** The contact's name, or the one to create. */
  readonly name: string
  readonly how: MentionHow
  /** What decided between this person and the alternatives. */
  readonly decidedBy: DecidedBy
  /** Others the same words could mean, by id. */
  readonly alternatives: readonly number[]
}

/** Who is only spoken of, or was to be met and was not. */
export interface SpokenOf extends Span {
  readonly contactId: number | undefined
  /** A meeting with them was called off, or they called one off. */
  readonly isCalledOff: boolean
}

export interface Mentions {
  /** The text to store: without the backslashes and asterisks that were marks. */
  readonly text: string
  /** In the order of the text, none overlapping. */
  readonly mentions: readonly Mention[]
  /** Several people and nothing that decides: to be asked, never guessed. */
  readonly undecided: readonly OpenMention[]
  /** First names with the surname behind them, which none of the candidates has: taken for nobody. */
  readonly passedOver: readonly OpenMention[]
  /** First names that are mentions, with a word behind them that may be somebody else's surname. */
  readonly doubtful: readonly Span[]
  /** What stands where a name does, and is nobody's. */
  readonly strangers: readonly Span[]
  /** What is somebody's name, and may as well be a word where it begins a sentence, or a place. */
  readonly perhaps: readonly Span[]
  /** Who is only spoken of in the text, and has no part in it. */
  readonly spokenOf: readonly SpokenOf[]
  /** Names given between `**` that nobody has, each once. */
  readonly newNames: readonly string[]
  /** Who was given between `**` and is there already, by id. */
  readonly thereAlready: readonly number[]
  /** Without the @, each once, as first written. */
  readonly tags: readonly string[]
}

/**
 * Finds the people a text names: the longest phrase at each place (full name, first and last name,
 * nickname, first name with initial, first name), common words only where they are a name
 * (`isNameHere`), between several people as `decide` says. `candidates` are those found by
 * `mentionKeys(text)`; others change nothing, nor does their order. Time is linear in the text.
 * @throws NetError usage `name.tooLong`
 */
export function findMentions(
  raw: string,
  candidates: readonly MentionCandidate[],
  vocabulary: MentionVocabulary,
  context: MentionContext,
): Mentions {
  const { text, escapes, given } = readMarks(raw)
  const { isHidden, tags } = hiddenIn(text, escapes)
  const reading: Reading = {
    text,
    words: wordsOf(text, hiddenToo(text, isHidden, context.addresses)),
    vocabulary,
    hasLowerCase: /[a-z]/.test(text) || /\p{Ll}/u.test(text),
  }
  const people = new Map(candidates.map((one) => [one.id, one]))
  const byName = new Map<string, Naming[]>()
  for (const one of given.length === 0 ? [] : people.values()) {
    const key = joinedName(one.name)
    const same = byName.get(key)
    if (same) same.push(naming(one.id, 'name'))
    else byName.set(key, [naming(one.id, 'name')])
  }
  // Somebody new is called by the first name later in the text: an id below 0 until there is one.
  const newcomers = new Map<string, MentionCandidate>()
  const found: Found[] = given.map(({ start, end, name }) => {
    const known = byName.get(joinedName(name))
    if (known) return { start, end, namings: known }
    const newcomer = newcomers.get(joinedName(name)) ?? {
      id: -1 - newcomers.size,
      name,
      nicknames: [],
      tie: 'absent',
    }
    newcomers.set(joinedName(name), newcomer)
    people.set(newcomer.id, newcomer)
    return { start, end, namings: [naming(newcomer.id, 'created')] }
  })
  const passedOver: OpenMention[] = []
  const doubtful: Span[] = []
  const perhaps: Span[] = []
  const said = reading.words.map(({ folded }) => folded).join('')
  const phrases = phrasesOf([...people.values()], vocabulary.titles, said)
  found.push(...findNamed(reading, phrases, escapes, given, { passedOver, doubtful, perhaps }))
  found.sort((one, other) => one.start - other.start)
  passedOver.push(...tellApart(reading, found))
  const aside = spokenOfIn(reading, found)
  if (vocabulary.mayBeMissed(text)) {
    for (const one of missedIn(text, found, vocabulary.missed())) {
      if (!aside.has(one)) aside.set(one, { isCalledOff: false })
    }
  }
  const spokenOf: SpokenOf[] = []

  // One slot for each list of people, however often the text names them.
  const slots = new Map<readonly Naming[], Slot>()
  for (const { namings } of found) if (!slots.has(namings)) slots.set(namings, slotOf(namings))
  const decisions = decide([...slots.values()], people, context)
  const mentions: Mention[] = []
  const undecided: OpenMention[] = []
  const outcomes = new Map<string, Outcome>()
  const marked = new Set(given.map(({ start }) => start))
  const thereAlready = new Set<number>()
  for (const one of found) {
    const { start, end, namings } = one
    const slot = slots.get(namings)
    if (!slot) continue
    const outcome = outcomes.get(slot.key) ?? outcomeOf(slot, decisions.get(slot.key), people)
    outcomes.set(slot.key, outcome)
    const { contactId } = outcome.person ?? {}
    if (contactId !== undefined && marked.has(start)) thereAlready.add(contactId)
    const ofAside = marked.has(start) ? undefined : aside.get(one)
    if (ofAside !== undefined) {
      spokenOf.push({ start, end, contactId, ...ofAside })
      continue
    }
    if (outcome.person) mentions.push({ start, end, ...outcome.person })
    else undecided.push({ start, end, candidates: outcome.candidates })
  }
  // What a backslash leaves out is left out on purpose.
  const escaped = escapes.size === 0 ? [] : reading.words.filter(({ start }) => escapes.has(start))
  const taken = [...found, ...passedOver, ...given, ...escaped, ...perhaps]
  const strangers = findStrangers(reading, taken)
  const newNames = [...newcomers.values()].map(({ name }) => name)
  return {
    text,
    mentions,
    undecided,
    passedOver,
    doubtful,
    strangers,
    perhaps,
    spokenOf,
    newNames,
    thereAlready: [...thereAlready],
    tags,
  }
}

/** What is hidden, and every place where one of the addresses stands. */
function hiddenToo(
  text: string,
  isHidden: (at: number) => boolean,
  addresses: readonly string[] = [],
): (at: number) => boolean {
  if (addresses.length === 0) return isHidden
  const hidden = new Uint8Array(text.length)
  for (const one of addresses) {
    const at = text.indexOf(one)
    if (at >= 0) hidden.fill(1, at, at + one.length)
  }
  return (at) => hidden[at] === 1 || isHidden(at)
}

function naming(contactId: number, how: MentionHow): Naming {
  return { contactId, how, surnames: undefined, length: 1 }
}

interface Outcome {
  readonly person?: Omit<Mention, 'start' | 'end'>
  readonly candidates: readonly number[]
}

function outcomeOf(
  slot: Slot,
  decision: Decision | undefined,
  people: ReadonlyMap<number, MentionCandidate>,
): Outcome {
  const candidates = [...slot.hows.keys()]
  const person = decision?.contactId === undefined ? undefined : people.get(decision.contactId)
  if (!decision || !person) return { candidates }
  return {
    candidates,
    person: {
      contactId: person.id < 0 ? undefined : person.id,
      name: person.name,
      how: slot.hows.get(person.id) ?? 'name',
      decidedBy: decision.by,
      alternatives: candidates.filter((id) => id !== person.id && id >= 0),
    },
  }
}

/** The people of a place by id, each with the surest way they are named there. */
function slotOf(namings: readonly Naming[]): Slot {
  const surest = new Map<number, MentionHow>()
  for (const { contactId, how } of namings.toSorted((a, b) => a.contactId - b.contactId)) {
    const known = surest.get(contactId)
    if (!known || hows.indexOf(how) < hows.indexOf(known)) surest.set(contactId, how)
  }
  return { key: [...surest].join(';'), hows: surest }
}
