import type { Context } from '../cli/context.ts'
import { eachGiven, given } from '../cli/options.ts'
import { chooseContact } from '../cli/who.ts'
import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import type { InteractionKind, Side } from '../domain/interaction.ts'
import type { TakenPerson } from '../domain/logged.ts'
import { findMentions, type Mentions } from '../domain/mention.ts'
import { removeControls } from '../domain/visible.ts'
import { comingIn, kindBeside } from '../i18n/coming-words.ts'
import { guessKind } from '../i18n/kind-words.ts'
import { mentionVocabulary } from '../i18n/mention-words.ts'
import { guessSide } from '../i18n/side-words.ts'
import { listArchived } from '../journal/archive-contact.ts'
import { nameOf } from '../journal/contacts.ts'
import { listEventsOn } from '../journal/events-on.ts'
import type { Journal } from '../journal/journal.ts'
import type { NewLog } from '../journal/log-interaction.ts'
import { listMentionCandidates, togetherIn } from '../journal/mention-candidates.ts'
import { eventNamed, findEventKind } from '../journal/named-things.ts'
import { archivedIn } from './archived-mentions.ts'
import { tellOtherDay } from './event-day.ts'
import {
  askDayOf,
  type DayOfLog,
  dayToldBefore,
  dayToldIn,
  findToCome,
  type LeadingDayOfLog,
  leadingDayOf,
} from './log-day.ts'
import { type LogOptions, nextOf, requestsOf, settledOf } from './log-options.ts'
import { refuseNew, takePeople, withoutNamesakes } from './log-people.ts'
import { type Addressed, addressedIn, asOption } from './said-addresses.ts'
import { doubtsAbout, leftOutOf, nearestIn, spokenOfBeside } from './unnamed.ts'

/** What was typed, and what is known of who is meant in it. */
interface TypedLog {
  typed: string
  present: readonly number[]
  hoped?: readonly number[]
  asksWhom?: boolean
}

/**
 * Reads what was typed for a log: the day before the first colon, the people, the tags, the kind. Asks on a terminal
 * whom an undecided name means. `present` are people known to take part, `hoped` those hoped for there. With
 * `asksWhom` it asks on a terminal also where no more than a likelihood speaks for one of several; elsewhere it takes
 * no such one of two namesakes.
 */
export async function readLog(
  ctx: Context,
  journal: Journal,
  options: LogOptions,
  { typed, present, hoped = [], asksWhom = false }: TypedLog,
): Promise<Omit<NewLog, 'command' | 'doneWith'>> {
  // Elsewhere a hyphen is standard input, which is not read here: what was piped would be lost without a word.
  if (typed.trim() === '-') throw new NetError('usage', 'argument.missing', { argument: 'TEXT' })
  const leading = leadingDayOf(ctx, options.on, removeControls(typed).trim())
  const { text } = leading
  const withIds = [...present]
  for (const who of options.with ?? []) withIds.push(await chooseContact(ctx, journal, who))
  const addressed = addressedIn(journal, text)
  withIds.push(...addressed.people.map(({ id }) => id))
  const away = listArchived(journal, withIds)
  if (away.length > 0) throw new NetError('not-found', 'contact.archived', { people: away })
  const candidates = listMentionCandidates(journal, text, mentionVocabulary)
  const found = findMentions(text, candidates.present, mentionVocabulary, {
    present: withIds,
    addresses: [...addressed.people, ...addressed.shared].map(({ at }) => at.text),
    hoped,
    together: togetherIn(journal),
  })
  const day: DayOfLog =
    leading.on === undefined
      ? await dayToldIn(ctx, found, present.length > 0)
      : await dayToldBefore(ctx, found, { on: leading.on, said: leading.said })
  const { text: told } = day
  const mentions = asksWhom ? withoutNamesakes(ctx, journal, found) : found
  const people = await takePeople(ctx, journal, { withIds, mentions, addressed })
  refuseNew(journal, mentions.newNames)
  const archived = archivedIn(journal, text, candidates, mentions)
  const spokenOf = spokenOfBeside(journal, mentions, people)
  if (people.length + mentions.newNames.length === 0) {
    throw ofNobody(journal, text, { mentions, addressed, archived, spokenOf })
  }
  const unsaid = tellOfDay(ctx, { leading, day, found })
  const on = unsaid === undefined ? day.on : await askDayOf(ctx, unsaid, unsaid === day.several)
  // A line of a debrief has no options.
  const spokenOfKey = asksWhom ? 'debrief.spokenOf' : 'log.spokenOf'
  for (const one of spokenOf) ctx.warn(ctx.t(spokenOfKey, one))
  const next = await nextOf(ctx, journal, options)
  if (next === undefined) await tellToCome(ctx, found, people[0]?.contactId ?? mentions.newNames[0])
  const leftOut = leftOutOf(journal, mentions)
  for (const one of leftOut.perhaps)
    ctx.warn(ctx.t(asksWhom ? 'debrief.perhaps' : 'log.perhaps', one))
  for (const one of addressed.nobody) ctx.warn(ctx.t('log.addressOfNobody', asOption(one)))
  // The lines of a debrief may come again, and then everybody new in them is there.
  for (const id of asksWhom ? [] : mentions.thereAlready)
    ctx.warn(ctx.t('log.thereAlready', { id, name: nameOf(journal, id) }))
  const doubtful = doubtsAbout(journal, mentions)
  for (const one of doubtful) ctx.warn(ctx.t('log.doubtful', { ...one, id: one.contactId }))
  const names = [...people.map(({ name }) => name), ...mentions.newNames]
  const { id: eventId, name: event } =
    (await eventOf(ctx, journal, options, { text: told, on })) ?? {}
  return {
    on,
    text: told,
    kind:
      options.kind ?? usualKind(journal, told, { event, on, places: found.mentions }) ?? 'other',
    from: options.from ?? sideIn(mentions, people) ?? sideAt(text, addressed, people),
    event,
    eventId,
    gave: eachGiven('--gave', options.gave),
    got: eachGiven('--got', options.got),
    field: given('--field', options.field),
    tags: mentions.tags.filter((tag) => !addressed.handles.has(foldText(tag))),
    people,
    newNames: mentions.newNames,
    archived,
    leftOut: leftOut.nobody,
    doubtful,
    next,
    requests: await requestsOf(ctx, options, names, present.length > 0),
    settles: await settledOf(ctx, journal, options, people),
    keepsSteps: options.keep === true,
  }
}

/**
 * The event of an option, else the one that is on that day and that the text says it was at. Says where it is of another
 * day, and which one was found in the text.
 */
async function eventOf(
  ctx: Context,
  journal: Journal,
  options: LogOptions,
  { text, on }: { text: string; on: Day },
): Promise<{ id?: number; name: string } | undefined> {
  const named = given('--event', options.event)
  if (named !== undefined) {
    const event = eventNamed(journal, named)
    tellOtherDay(ctx, journal, { event: event.name, on })
    return event
  }
  const events = isAfar(options.kind) ? [] : listEventsOn(journal, on)
  if (events.length === 0) return undefined
  const { eventSaid } = await import('../i18n/said-event.ts')
  const said = eventSaid(text, events)
  if (said !== undefined) ctx.warn(ctx.t('log.atEvent', said))
  return said
}

/** Whether what passed of a kind that is told passes from afar. */
function isAfar(kind: InteractionKind | undefined): boolean {
  return kind === 'call' || kind === 'email' || kind === 'message' || kind === 'content'
}

/** The error of a log in which nobody takes part: not found where somebody is sought, else how to name them. */
function ofNobody(
  journal: Journal,
  text: string,
  {
    mentions,
    addressed,
    archived,
    spokenOf,
  }: {
    mentions: Mentions
    addressed: Addressed
    archived: ReturnType<typeof archivedIn>
    spokenOf: ReturnType<typeof spokenOfBeside>
  },
): NetError {
  if (mentions.spokenOf.some((one) => one.isCalledOff))
    return new NetError('usage', 'log.calledOff', { people: spokenOf })
  // Who may be meant at the beginning is told before who is only spoken of: Grace, on behalf of Bo, called.
  if (spokenOf.length > 0 && mentions.perhaps.length === 0)
    return new NetError('usage', 'log.spokenOf', { people: spokenOf })
  if (archived.length > 0)
    return new NetError('not-found', 'contact.archived', { people: archived })
  const [unknown] = addressed.nobody
  if (unknown !== undefined)
    return new NetError('not-found', 'log.addressOfNobody', asOption(unknown))
  const nearest = nearestIn(journal, mentions, text)
  const strangers = leftOutOf(journal, mentions).nobody
  const isSought = strangers.length + nearest.length > 0
  return new NetError(isSought ? 'not-found' : 'usage', 'log.nobody', { strangers, nearest })
}

/**
 * Says where the text tells of a day that was not taken for the log's, and gives what in it says when the log was
 * without telling the day. Throws `log.dayMisspelt` where it begins with one that is a slip of the pen.
 */
function tellOfDay(
  ctx: Context,
  { leading, day, found }: { leading: LeadingDayOfLog; day: DayOfLog; found: Mentions },
): string | undefined {
  const { on, vague, other } = day
  const isName = [...found.mentions, ...found.undecided].some(({ start }) => start === 0)
  const unread = isName ? undefined : leading.unread
  if (unread !== undefined && leading.nearest !== undefined) {
    throw new NetError('usage', 'log.dayMisspelt', { text: unread, nearest: leading.nearest })
  }
  if (unread !== undefined && leading.isAsked && on === ctx.today) return unread
  if (day.unsaid !== undefined || day.several !== undefined) return day.unsaid ?? day.several
  if (unread !== undefined && on === ctx.today)
    ctx.warn(ctx.t('log.forToday', { text: unread, on }))
  if (vague !== undefined && unread === undefined)
    ctx.warn(ctx.t('log.forToday', { text: vague, on }))
  if (other !== undefined) ctx.warn(ctx.t('log.dayOfOther', { said: other, on }))
  return undefined
}

/** Says how to put down what is to come, where the text speaks of it and no option does. */
async function tellToCome(ctx: Context, found: Mentions, who: number | string = ''): Promise<void> {
  const toCome = await findToCome(ctx, found)
  if (toCome === undefined) return
  const { said, day, place } = toCome
  // Lunch with Ann, will see Bo tomorrow: it is Bo whom it is planned with.
  const theirs = found.spokenOf.find(({ start, end }) => start >= place.start && end <= place.end)
  ctx.warn(ctx.t('log.dayToCome', { said, due: day, who: theirs?.contactId ?? who }))
}

/** Who began it, where the text says so of the only one it is about. */
function sideIn({ text, mentions }: Mentions, people: readonly TakenPerson[]): Side | undefined {
  const [place] = mentions
  return place !== undefined && people.length <= 1 ? guessSide(text, place) : undefined
}

/** As `sideIn`, of the only one it is about, told by an address. */
function sideAt(
  text: string,
  { people: [one] }: Addressed,
  people: readonly TakenPerson[],
): Side | undefined {
  return one !== undefined && people.length <= 1 ? guessSide(text, one.at) : undefined
}

/** What is logged at an event happened at one; what is logged on a platform is written there unless it says otherwise. */
function usualKind(
  journal: Journal,
  text: string,
  {
    event,
    on,
    places,
  }: { event: string | undefined; on: Day; places: readonly { start: number }[] },
): InteractionKind | undefined {
  if (event === undefined) {
    const coming = comingIn(text, places)
    return coming === undefined || coming.isPlan ? guessKind(text) : kindBeside(text, coming)
  }
  return findEventKind(journal, event, on) === 'platform' ? (guessKind(text) ?? 'message') : 'event'
}
