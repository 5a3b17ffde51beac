import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type {
  Introduction,
  IntroductionState,
  KnownIntroduction,
  RecordedIntroduction,
} from '../domain/introduction.ts'
import type { TakenPerson } from '../domain/logged.ts'
import type { OpenRequest } from '../domain/request.ts'
import { getContact, nameOf } from './contacts.ts'
import { introducedOn } from './introduced.ts'
import { findIntroduction, getIntroduction } from './introductions.ts'
import type { Journal } from './journal.ts'
import { logInteraction } from './log-interaction.ts'
import { type OpenedAnswer, openAnswer, wasThanksOwed } from './open-answer.ts'
import { silenceOf } from './plan-step.ts'
import { settleIntroduction } from './requests.ts'
import { refreshContacts } from './standing.ts'

export interface NewIntroduction {
  /** Null when I make it; undefined: whoever introduced me to `contactId`. */
  byId: number | null | undefined
  contactId: number
  /** Null when it is made for me. */
  otherId: number | null
  state: IntroductionState
  isAsked: boolean
  about: string | undefined
  outcome: string | undefined
  on: Day
  /** The words of the steps that fall due with who introduced us, and of what was only spoken of. */
  steps: {
    thank: (name: string) => string
    tell: (name: string) => string
    /** Both at once, where it is told with its end before there was anything to thank for. */
    thankAndTell: (name: string) => string
    spoken: (name: string, isAsked: boolean) => string
  }
}

/**
 * Records an introduction or how one that is known goes on, one undo step. One that is spoken of, or made, is logged as
 * an interaction: with whom it was spoken of, with everybody it brought together. When somebody introduced me, thanking
 * them falls due, and once it is known what came of it, telling them. Throws `intro.*`, `contact.notFound`.
 */
export function recordIntroduction(journal: Journal, given: NewIntroduction): RecordedIntroduction {
  const known = findIntroduction(journal, given)
  const isOutcome = given.state === 'led' || given.state === 'nothing'
  // An introduction that is ended goes on only by another word of what came of it.
  const before = known !== undefined && (isOpen(known) || isOutcome) ? known : undefined
  const introduction = {
    ...given,
    byId: introducerOf(journal, given, before),
    about: given.about ?? before?.about ?? undefined,
  }
  refuse(journal, introduction, before, known)
  const people = [introduction.byId, given.contactId, given.otherId].filter((id) => id !== null)
  const names = people.map((id) => getContact(journal, id).name)
  return journal.write({ command: 'intro', subject: names.join(', ') }, () => {
    const isVia = before === undefined && isOutcome && isViaOf(journal, introduction)
    const isNews = before === undefined || before.madeOn === null
    const isLogged = isNews && !isVia && !isNeverMade(given, before)
    const logged = isLogged ? log(journal, introduction) : undefined
    const id =
      before === undefined
        ? insert(journal, introduction, logged?.interactionId)
        : goOn(journal, introduction, before, logged?.interactionId)
    const answer = oweFor(journal, introduction, before)
    const settled = isNeverMade(given, before)
      ? []
      : settle(journal, introduction, logged?.interactionId)
    const opened = [...(logged?.opened ?? []), ...answer.opened]
    refreshContacts(journal, people)
    const stateBefore = before?.state ?? null
    return {
      ...getIntroduction(journal, id),
      stateBefore,
      opened,
      silent: opened.flatMap(({ contactId, name }) => {
        const silence = silenceOf(journal, contactId)
        return silence === null ? [] : [{ contactId, name, silence }]
      }),
      closed: answer.closed,
      noThanks: answer.noThanks,
      settled,
    }
  })
}

type Whole = NewIntroduction & { byId: number | null }

/** Whoever introduced us, where that is not said: of the introduction that is known, else by the contact's record. */
function introducerOf(
  journal: Journal,
  { byId, contactId }: NewIntroduction,
  known: Introduction | undefined,
): number | null {
  if (byId !== undefined) return byId
  const id = known?.by?.contactId ?? getContact(journal, contactId).via?.id
  if (id === undefined) {
    throw new NetError('usage', 'intro.byWhom', { name: nameOf(journal, contactId) })
  }
  return id
}

function refuse(
  journal: Journal,
  { byId, contactId, otherId, state, about, outcome, on }: Whole,
  before: Introduction | undefined,
  known: Introduction | undefined,
): void {
  if (contactId === byId || contactId === otherId) {
    throw new NetError('usage', 'intro.self', { name: nameOf(journal, contactId) })
  }
  const isOutcome = state === 'led' || state === 'nothing'
  if (isOutcome && before === undefined && otherId !== null) {
    const names = [nameOf(journal, contactId), nameOf(journal, otherId)]
    throw new NetError('not-found', 'intro.none', { names })
  }
  if (before !== undefined && on < before.on) {
    throw new NetError('usage', 'intro.early', { on: before.on })
  }
  const isRepeated =
    before !== undefined &&
    isOpen(before) &&
    (state === 'offered' || (state === 'made' && before.state === 'made'))
  const isToldAgain =
    before?.state === state &&
    isOutcome &&
    before.outcome === (outcome ?? null) &&
    before.about === (about ?? null)
  // Made by the day something had come of it: that is the one it came of.
  const isEndOf = state === 'made' && known?.madeOn !== null && on <= (known?.closedOn ?? '')
  if (known !== undefined && (isRepeated || isToldAgain || isEndOf)) {
    throw new NetError('conflict', 'intro.known', { known })
  }
}

function isOpen({ state }: Introduction): boolean {
  return state === 'offered' || state === 'made'
}

/** Spoken of, and nothing came of it: it was never made. */
function isNeverMade({ state }: NewIntroduction, known: Introduction | undefined): boolean {
  return state === 'nothing' && known?.state === 'offered'
}

/** The record of the contact says who introduced us, and that was before any of this. */
function isViaOf(journal: Journal, { byId, contactId }: Whole): boolean {
  return byId !== null && getContact(journal, contactId).via?.id === byId
}

function log(journal: Journal, introduction: Whole) {
  const { byId, contactId, otherId, state, isAsked, about, on, steps } = introduction
  const spokenWith = byId ?? contactId
  // To whom the introduction would be.
  const known = byId === null ? (otherId ?? contactId) : contactId
  const ids = state === 'offered' ? [spokenWith] : [byId, contactId, otherId]
  // Spoken of, it was begun by who offered or asked. Made for me, it says nothing of whom I was introduced to.
  const isMine = (byId === null) !== (state === 'offered' && isAsked)
  const from = isMine ? 'me' : state === 'offered' ? 'them' : undefined
  return logInteraction(journal, {
    command: 'intro',
    on,
    kind: 'intro',
    from,
    text: about ?? (state === 'offered' ? steps.spoken(nameOf(journal, known), isAsked) : ''),
    event: undefined,
    people: ids.filter((id) => id !== null).map((id) => taken(journal, id)),
    newNames: [],
    next: undefined,
    doneWith: undefined,
    keepsSteps: true,
  })
}

function taken(journal: Journal, contactId: number): TakenPerson {
  const name = nameOf(journal, contactId)
  return { contactId, name, how: 'with', decidedBy: 'only', alternatives: [] }
}

function dayOfVia(journal: Journal, contactId: number): Day {
  const [on] = journal.column<Day>(`SELECT ${introducedOn} FROM contact WHERE id = ?`, contactId)
  if (on === undefined) throw new Error(`nobody to be introduced to: ${contactId}`)
  return on
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

function insert(journal: Journal, introduction: Whole, interactionId: number | undefined): number {
  const { byId, contactId, otherId, state, isAsked, about, outcome, on } = introduction
  const { via } = getContact(journal, contactId)
  const isEnded = state === 'led' || state === 'nothing'
  // Of what came of one that is not recorded, all that is known of its day is since when I know them.
  const begunOn = isEnded && byId !== null ? earlier(on, dayOfVia(journal, contactId)) : on
  if (state !== 'offered' && byId !== null && via === null) {
    journal.run('UPDATE contact SET via_id = ? WHERE id = ?', byId, contactId)
  }
  return journal.insert('introduction', {
    uuid: journal.newUuid(),
    by_id: byId,
    contact_id: contactId,
    other_id: otherId,
    state,
    is_asked: isAsked ? 1 : 0,
    about,
    outcome,
    on_day: begunOn,
    made_on: state === 'offered' ? null : begunOn,
    closed_on: isEnded ? on : null,
    interaction_id: state === 'offered' ? null : interactionId,
    created_at: journal.now,
  })
}

function goOn(
  journal: Journal,
  introduction: Whole,
  known: KnownIntroduction,
  interactionId: number | undefined,
): number {
  const { byId, contactId, state, about, outcome, on } = introduction
  const id = known.introductionId
  const isEnd = state === 'led' || state === 'nothing'
  const madeOn = known.madeOn ?? (isNeverMade(introduction, known) ? null : on)
  if (madeOn !== null && byId !== null && getContact(journal, contactId).via === null) {
    journal.run('UPDATE contact SET via_id = ? WHERE id = ?', byId, contactId)
  }
  journal.run(
    `UPDATE introduction SET state = ?, about = coalesce(?, about), outcome = ?, made_on = ?, closed_on = ?,
      interaction_id = coalesce(interaction_id, ?) WHERE id = ?`,
    state,
    about ?? null,
    outcome ?? null,
    madeOn,
    isEnd ? on : null,
    interactionId ?? null,
    id,
  )
  return id
}

/** What was open about an introduction that was made: theirs to make for me, or mine for either of the two. */
function settle(
  journal: Journal,
  { byId, contactId, otherId, state, on }: Whole,
  interactionId: number | undefined,
): OpenRequest[] {
  if (state === 'offered') return []
  const made = { on, interactionId }
  if (byId !== null) {
    const theirs = { withId: byId, toId: contactId, direction: 'offered' as const }
    return settleIntroduction(journal, { ...theirs, ...made })
  }
  if (otherId === null) return []
  return [
    { withId: contactId, toId: otherId },
    { withId: otherId, toId: contactId },
  ].flatMap((both) => settleIntroduction(journal, { ...both, direction: 'asked', ...made }))
}

/** Thanking who introduced us, or telling them what came of it in place of what was to be told before. */
function oweFor(
  journal: Journal,
  introduction: Whole,
  known: Introduction | undefined,
): OpenedAnswer {
  const { byId, contactId, state, on, steps } = introduction
  if (byId === null || state === 'offered') return { opened: [], closed: [], noThanks: null }
  const answer = state === 'made' ? 'thank' : 'tell'
  const isBoth =
    answer === 'tell' && known === undefined && !wasThanksOwed(journal, byId, contactId)
  const isOwed = !isNeverMade(introduction, known)
  const text = isOwed
    ? steps[isBoth ? 'thankAndTell' : answer](nameOf(journal, contactId))
    : undefined
  return openAnswer(journal, { byId, contactId, answer, text, on })
}
