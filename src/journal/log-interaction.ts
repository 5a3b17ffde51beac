import { addDuration, type Day } from '../domain/day.ts'
import { isFreshMeeting } from '../domain/follow-up.ts'
import type { NewInteraction } from '../domain/interaction.ts'
import { areOneMeeting, makesAcquainted } from '../domain/interaction.ts'
import type { ArchivedPerson, LoggedInteraction, TakenPerson } from '../domain/logged.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import {
  isSameThing,
  type OpenRequest,
  type RequestDirection,
  settledAs,
} from '../domain/request.ts'
import { answersTold, stepsTold } from '../domain/step-told.ts'
import { subjectWith } from '../domain/undo-step.ts'
import { insertContact, nameOf } from './contacts.ts'
import { madeAcquainted } from './interaction-facts.ts'
import { insertInteractionOnly } from './interactions.ts'
import type { Journal } from './journal.ts'
import { linkMeetings } from './link-meetings.ts'
import { findOrAddNamed } from './named-things.ts'
import { listOpenRequests, openRequest, settleRequest } from './requests.ts'
import { refreshContacts, refreshStandingsAfter } from './standing.ts'
import { closeSteps, listOpenSteps, openStep, type Step } from './steps.ts'

/** What is to be logged, everything read and everybody decided. */
export interface NewLog extends Omit<NewInteraction, 'people' | 'eventId'> {
  command: 'log' | 'done' | 'settle' | 'intro' | 'add'
  people: TakenPerson[]
  /** Names of people to be made contacts; they take part too. */
  newNames: readonly string[]
  /** Whom the text names in the archive; they have no part in it. */
  archived?: readonly ArchivedPerson[] | undefined
  /** Names in the text that are nobody's. */
  leftOut?: readonly string[] | undefined
  /** As `LoggedInteraction.doubtful`. */
  doubtful?: LoggedInteraction['doubtful'] | undefined
  event: string | undefined
  /** Which event of that name, where it is known. */
  eventId?: number | undefined
  /** A next step with everybody; without a day, as after a first meeting; the goal it serves is made when it is new. */
  next: { text: string; dueOn: Day | undefined; goal?: string | undefined } | undefined
  /** Whose open step this is the doing of. */
  doneWith: number | undefined
  /** Which of their open steps; the one the text tells, else the earliest, unless given. */
  doneStep?: number | undefined
  /** What they asked of me or offered me; `whose` counts through the people, then the new names. */
  requests?: { direction: RequestDirection; text: string; whose: number }[] | undefined
  /** What was open and has been given or got by this. */
  settles?: OpenRequest[] | undefined
  /** Leave open steps open though there is a next one. */
  keepsSteps: boolean
  /** A first follow-up falls due on this day at the earliest. */
  firstDueFrom?: Day | undefined
  /** Leave those open that were promised on this day or later. */
  keepsFrom?: Day | undefined
}

/**
 * Records an interaction with everybody in it, one undo step: makes contacts of the new names, opens the next step or,
 * after a first meeting, the first follow-up (M10), and closes the steps it fulfils: of `doneWith` the one
 * that is meant, of
 * everybody a first follow-up that was waiting, thanks it tells to have been said and news to have been told, and with a next step the one before it that the person wrote. What settles a request is
 * given or got here; what was given or got in the very words of an open request settles it.
 */
export function logInteraction(journal: Journal, log: NewLog): LoggedInteraction {
  const names = [...log.people.map((person) => person.name), ...log.newNames]
  const subject = subjectWith(names.join(', '), log.text)
  return journal.write({ command: log.command, subject }, () => {
    const made: MadeThing[] = []
    const event = eventOf(journal, log)
    if (event?.isNew) made.push({ thing: 'event', name: event.name })
    const people = [...log.people, ...log.newNames.map((name) => makeContact(journal, name))]
    const ids = people.map((person) => person.contactId)
    const strangers = ids.filter((id) => isStranger(journal, id))
    const settled = settledBy(log, listOpenRequests(journal, ids))
    const { gave, got } = exchanged(log, settled)
    const interaction = insertInteractionOnly(journal, {
      ...log,
      people: ids,
      eventId: event?.id,
      gave,
      got,
    })
    made.push(...interaction.made)

    for (const { requestId } of settled) {
      settleRequest(journal, requestId, { on: log.on, interactionId: interaction.id })
    }
    const requests = openRequests(journal, log, ids, interaction.id)
    const told = { ...log, eventId: event?.id }
    const closed = ids.flatMap((id) => closeFulfilled(journal, told, id, interaction.id))
    const goal =
      log.next?.goal === undefined ? undefined : findOrAddNamed(journal, 'goal', log.next.goal)
    if (goal?.isNew) made.push({ thing: 'goal', name: goal.name })
    const opened = ids.flatMap((id) => openNext(journal, log, id, strangers.includes(id), goal?.id))
    // What I showed somebody there was no meeting yet.
    const isMeeting = event !== undefined && makesAcquainted(log.kind, log.from ?? null)
    if (event === undefined ? log.kind === 'met' : isMeeting) {
      for (const id of strangers) recordMeeting(journal, id, log.on, event?.name ?? log.place)
      // They are found by where we met.
      refreshContacts(journal, strangers)
    }
    refreshStandingsAfter(journal, ids, { on: log.on, kind: log.kind, from: log.from ?? null })
    return {
      interactionId: interaction.id,
      on: log.on,
      kind: log.kind,
      from: log.from ?? null,
      text: log.text,
      event: event?.name ?? null,
      field: log.field ?? null,
      gave,
      got,
      people,
      archived: [...(log.archived ?? [])],
      leftOut: [...(log.leftOut ?? [])],
      doubtful: log.doubtful ?? [],
      made,
      opened,
      requests,
      settled,
      closed,
    }
  })
}

function eventOf(journal: Journal, { event, eventId, on }: NewLog) {
  if (event === undefined) return undefined
  if (eventId !== undefined) return { id: eventId, name: event, isNew: false }
  const found = findOrAddNamed(journal, 'event', event, on)
  if (found.isNew) linkMeetings(journal, found.id, found.name)
  return found
}

function makeContact(journal: Journal, name: string): TakenPerson {
  const { id } = insertContact(journal, { name })
  return {
    contactId: id,
    name: nameOf(journal, id),
    how: 'created',
    decidedBy: 'only',
    alternatives: [],
  }
}

/**
 * Nothing recorded that would have made us acquainted, and not said to be anything but absent: what I showed or wrote
 * to them, and greetings, come before the first meeting and do not take its place (M12).
 */
function isStranger(journal: Journal, id: number): boolean {
  const known = journal.get(
    `SELECT 1 FROM contact WHERE id = ?1 AND (met_on IS NOT NULL OR declared_tie IN ('weak', 'strong')
       OR EXISTS (SELECT 1 FROM interaction_contact AS link JOIN interaction ON interaction.id = link.interaction_id
         WHERE link.contact_id = ?1 AND kind <> 'greeting' AND ${madeAcquainted}))`,
    id,
  )
  return known === undefined
}

function recordMeeting(journal: Journal, id: number, on: Day, at: string | undefined): void {
  journal.run('UPDATE contact SET met_on = ?, met_at = ? WHERE id = ?', on, at ?? null, id)
}

/** What the log says it settles, and what was given or got in the words of something open. */
function settledBy(
  { settles = [], gave = [], got = [] }: NewLog,
  open: readonly OpenRequest[],
): OpenRequest[] {
  const given = { gave, got }
  const named = open.filter(({ direction, text }) =>
    given[settledAs[direction]].some((thing) => isSameThing(thing, text)),
  )
  const ids = new Set([...settles, ...named].map(({ requestId }) => requestId))
  return open.filter(({ requestId }) => ids.has(requestId))
}

/** Everything given and got: what is said, and what is settled without being said again. */
function exchanged(
  { gave = [], got = [] }: NewLog,
  settled: readonly OpenRequest[],
): { gave: string[]; got: string[] } {
  const things = { gave: [...gave], got: [...got] }
  for (const { direction, text } of settled) {
    const way = things[settledAs[direction]]
    if (!way.some((thing) => isSameThing(thing, text))) way.push(text)
  }
  return things
}

function openRequests(
  journal: Journal,
  { requests = [], on }: NewLog,
  ids: readonly number[],
  interactionId: number,
): OpenRequest[] {
  return requests.flatMap(({ direction, text, whose }) => {
    const contactId = ids[whose]
    return contactId === undefined
      ? []
      : [openRequest(journal, { contactId, direction, text, openedOn: on, interactionId })]
  })
}

function closeFulfilled(
  journal: Journal,
  log: NewLog,
  contactId: number,
  interactionId: number,
): LoggedInteraction['closed'] {
  const open = listOpenSteps(journal, contactId)
  const isDoneWith = log.doneWith === contactId
  const told = stepsTold(log.text, open)
  const named = open.filter(({ id }) => id === log.doneStep)
  const meant = [named, told, open.slice(0, 1)].find((some) => some.length > 0) ?? []
  const done = isDoneWith ? meant : []
  const answered =
    log.from === 'them' ? [] : answersTold(log.text, open.map(withIntroduced(journal)))
  const fulfilled = open.filter(
    // A greeting follows nothing up (M5, M10).
    (step) =>
      done.includes(step) ||
      answered.some(({ id }) => id === step.id) ||
      (step.origin === 'first' &&
        step.openedOn < log.on &&
        log.kind !== 'greeting' &&
        !isOfMeeting(journal, step, log)),
  )
  const replaced =
    log.next === undefined || log.keepsSteps
      ? undefined
      : open
          .filter((step) => !fulfilled.includes(step) && !isKept(step, log))
          // What is owed for an introduction stays owed, whatever else is promised.
          .filter(({ answer }) => answer === null)
          // What is told late leaves alone what was promised after it.
          .filter(({ origin, openedOn }) => origin === 'first' || openedOn <= log.on)
          .toSorted((one, other) => other.id - one.id)[0]
  const close = (step: (typeof open)[number], outcome: 'done' | 'replaced') => {
    closeSteps(journal, contactId, { outcome, interactionId, stepId: step.id })
    const { text, dueOn } = step
    return { contactId, name: nameOf(journal, contactId), text, dueOn, outcome }
  }
  return [
    ...fulfilled.map((step) => close(step, 'done')),
    ...(replaced === undefined || done.length > 0 ? [] : [close(replaced, 'replaced')]),
  ]
}

/** Whether the log tells of the very meeting a step follows up: of another day of the event they met at (M10). */
function isOfMeeting(journal: Journal, { contactId, openedOn }: Step, log: NewLog): boolean {
  const { eventId = null, on } = log
  if (eventId === null || !areOneMeeting({ on, eventId }, { on: openedOn, eventId })) return false
  const met = `SELECT 1 FROM interaction JOIN interaction_contact AS link ON link.interaction_id = interaction.id
    JOIN event ON event.id = event_id
    WHERE contact_id = ? AND event_id = ? AND interaction.on_day = ? AND event.kind IS NOT 'platform'`
  return journal.get(met, contactId, eventId, openedOn) !== undefined
}

function withIntroduced(journal: Journal) {
  return (step: Step) => ({
    ...step,
    introduced: step.introducedId === null ? null : nameOf(journal, step.introducedId),
  })
}

function isKept({ origin, openedOn }: Step, { keepsFrom }: NewLog): boolean {
  return origin === 'promised' && keepsFrom !== undefined && openedOn >= keepsFrom
}

function openNext(
  journal: Journal,
  log: NewLog,
  contactId: number,
  isStrangerMet: boolean,
  goalId: number | undefined,
): LoggedInteraction['opened'] {
  // One that a greeting of theirs set stands for what is written after it, not for the meeting itself.
  const isMeeting = log.kind === 'met' || log.kind === 'event'
  const isFirst = isStrangerMet && (isMeeting || !hadFirstFollowUp(journal, contactId))
  const step = nextStep(journal, log, isFirst)
  if (step === undefined) return []
  openStep(journal, { contactId, ...step, openedOn: log.on, goalId })
  return [{ contactId, name: nameOf(journal, contactId), ...step }]
}

function hadFirstFollowUp(journal: Journal, contactId: number): boolean {
  const first = "SELECT 1 FROM step WHERE contact_id = ? AND origin = 'first'"
  return journal.get(first, contactId) !== undefined
}

function nextStep(journal: Journal, log: NewLog, isFirstMeeting: boolean) {
  const { next, on, kind, from, firstDueFrom = on } = log
  const usual = (day: Day) => addDuration(day, journal.rules.firstFollowUp)
  if (next !== undefined) {
    return {
      text: next.text,
      dueOn: next.dueOn ?? usual(journal.today),
      origin: 'promised' as const,
    }
  }
  if (!isFirstMeeting || !isFreshMeeting(on, journal.today) || !makesAcquainted(kind, from))
    return undefined
  const due = usual(on)
  return {
    text: null,
    dueOn: due < firstDueFrom ? firstDueFrom : due,
    origin: 'first' as const,
  }
}
