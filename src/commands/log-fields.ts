import { goalsNamed } from '../cli/choose-named.ts'
import type { Parser } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { collect, eachGiven, given, oneOf, requireWith } from '../cli/options.ts'
import { comingDay } from '../cli/when.ts'
import { chooseContact } from '../cli/who.ts'
import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import { type InteractionKind, interactionKinds, type Side, sides } from '../domain/interaction.ts'
import type { TakenPerson } from '../domain/logged.ts'
import { type DecidedBy, findMentions, type Mentions, mentionKeys } from '../domain/mention.ts'
import { requestDirections } from '../domain/request.ts'
import { removeControls } from '../domain/visible.ts'
import type { Translate } from '../i18n/catalogue.ts'
import { comingIn, kindBeside } from '../i18n/coming-words.ts'
import { guessKind } from '../i18n/kind-words.ts'
import { mentionVocabulary } from '../i18n/mention-words.ts'
import { guessSide } from '../i18n/side-words.ts'
import { listArchived } from '../journal/archive-contact.ts'
import { nameOf } from '../journal/contacts.ts'
import { candidatesFor, findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import type { NewLog } from '../journal/log-interaction.ts'
import { listMentionCandidates, togetherIn } from '../journal/mention-candidates.ts'
import { eventNamed, findEventKind } from '../journal/named-things.ts'
import { archivedIn } from './archived-mentions.ts'
import { tellBeforeEvent } from './before-event.ts'
import { chooseRequest, whoseRequest } from './choose-request.ts'
import { type DayOfLog, dayToldIn, findToCome, leadingDayOf } from './log-day.ts'
import { type Addressed, addressedIn, asOption } from './said-addresses.ts'
import { doubtsAbout, leftOutOf, nearestIn, spokenOfBeside } from './unnamed.ts'

/** The options of `log`, which `done` takes too. */
export function logOptions(parser: Parser, t: Translate) {
  return parser
    .option('--with <who>', t('option.with'), collect)
    .option('--on <day>', t('option.on'))
    .option('--kind <kind>', t('option.kind'), oneOf('--kind', interactionKinds))
    .option('--from <side>', t('option.from'), oneOf('--from', sides))
    .option('--event <name>', t('option.event'))
    .option('--gave <text>', t('option.gave'), collect)
    .option('--got <text>', t('option.got'), collect)
    .option('--asked <text>', t('option.asked'), collect)
    .option('--offered <text>', t('option.offered'), collect)
    .option('--settled <text>', t('option.settled'), collect)
    .option('--field <text>', t('option.logField'))
    .option('--next <text>', t('option.next'))
    .option('--due <day>', t('option.due'))
    .option('--goal <name>', t('option.stepGoal'))
    .option('--keep', t('option.keep'))
}

export type LogOptions = ReturnType<ReturnType<typeof logOptions>['opts']>

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
  const leading = leadingDayOf(ctx, options.on, removeControls(typed).trim())
  const { text } = leading
  const withIds = [...present]
  for (const who of options.with ?? []) withIds.push(await chooseContact(ctx, journal, who))
  const addressed = addressedIn(journal, text)
  withIds.push(...addressed.people.map(({ id }) => id))
  const away = listArchived(journal, withIds)
  if (away.length > 0) throw new NetError('not-found', 'contact.archived', { people: away })
  const candidates = listMentionCandidates(journal, mentionKeys(text), mentionVocabulary)
  const found = findMentions(text, candidates.present, mentionVocabulary, {
    present: withIds,
    addresses: [...addressed.people, ...addressed.shared].map(({ at }) => at.text),
    hoped,
    together: togetherIn(journal),
  })
  const isName = [...found.mentions, ...found.undecided].some(({ start }) => start === 0)
  const day: DayOfLog =
    leading.on === undefined
      ? dayToldIn(ctx, found, present.length > 0)
      : { on: leading.on, text: found.text }
  const { on, text: told } = day
  const mentions = asksWhom
    ? withoutLikely(found, ({ contactId, alternatives }) => {
        const name = nameOf(journal, contactId)
        return ctx.canAsk || alternatives.some((id) => nameOf(journal, id) === name)
      })
    : found
  const people = withPeople(journal, withIds, mentions)
  for (const person of await decidePeople(ctx, journal, mentions)) {
    if (!people.some((one) => one.contactId === person.contactId)) people.push(person)
  }
  for (const { ids, at } of addressed.shared) {
    if (people.some(({ contactId }) => ids.includes(contactId))) continue
    const contactId = await chooseContact(ctx, journal, at.text)
    people.push(...withPeople(journal, [contactId], { mentions: [] }))
  }
  refuseNew(journal, mentions.newNames)
  const archived = archivedIn(journal, text, candidates, mentions)
  const spokenOf = spokenOfBeside(journal, mentions, people)
  if (people.length + mentions.newNames.length === 0) {
    if (spokenOf.length > 0) throw new NetError('usage', 'log.spokenOf', { people: spokenOf })
    if (archived.length > 0) {
      throw new NetError('not-found', 'contact.archived', { people: archived })
    }
    const [unknown] = addressed.nobody
    if (unknown !== undefined) {
      throw new NetError('usage', 'log.addressOfNobody', asOption(unknown))
    }
    const nearest = nearestIn(journal, mentions, text)
    throw new NetError('usage', 'log.nobody', {
      strangers: leftOutOf(journal, mentions).nobody,
      nearest,
    })
  }
  const unread = isName ? undefined : leading.unread
  if (unread !== undefined && leading.nearest !== undefined) {
    throw new NetError('usage', 'log.dayMisspelt', { text: unread, nearest: leading.nearest })
  }
  if (unread !== undefined && on === ctx.today)
    ctx.warn(ctx.t('log.forToday', { text: unread, on }))
  if (day.vague !== undefined && unread === undefined)
    ctx.warn(ctx.t('log.forToday', { text: day.vague, on }))
  if (day.other !== undefined) ctx.warn(ctx.t('log.dayOfOther', { said: day.other, on }))
  for (const one of spokenOf) ctx.warn(ctx.t('log.spokenOf', one))
  const toCome = findToCome(ctx, found)
  const next = await nextOf(ctx, journal, options)
  if (toCome !== undefined && next === undefined) {
    const { day: due, said } = toCome
    ctx.warn(
      ctx.t('log.dayToCome', {
        said,
        due,
        who: people[0]?.contactId ?? mentions.newNames[0] ?? '',
      }),
    )
  }
  const leftOut = leftOutOf(journal, mentions)
  for (const one of leftOut.perhaps) ctx.warn(ctx.t('log.perhaps', one))
  for (const one of addressed.nobody) ctx.warn(ctx.t('log.addressOfNobody', asOption(one)))
  for (const one of doubtsAbout(journal, mentions)) ctx.warn(ctx.t('log.doubtful', one))
  const names = [...people.map(({ name }) => name), ...mentions.newNames]
  const named = given('--event', options.event)
  const { id: eventId, name: event } = named === undefined ? {} : eventNamed(journal, named)
  if (event !== undefined) tellBeforeEvent(ctx, journal, { event, on })
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
    next,
    requests: await requestsOf(ctx, options, names, present.length > 0),
    settles: await settledOf(ctx, journal, options, people),
    keepsSteps: options.keep === true,
  }
}

/** Whoever would be added may be in the archive, or be several. Throws `log.newArchived` and `log.severalGiven`. */
function refuseNew(journal: Journal, names: readonly string[]): void {
  for (const name of names) {
    const parts = namesGiven(name)
    if (parts.length > 1) throw new NetError('usage', 'log.severalGiven', { name, parts })
    const { stage, matches } = findContacts(journal, name, 'archived')
    const people = listArchived(
      journal,
      matches.map(({ id }) => id),
    )
    if (stage === 'name' && people.length > 0) {
      throw new NetError('conflict', 'log.newArchived', { name, people })
    }
  }
}

/** Zoe, Ann and Bo; not Hopper, Grace, nor Hopper, PhD. */
function namesGiven(name: string): string[] {
  const parts = name.split(/[,،]\s*(?:and\s+|و\s+)?|\s+(?:and|&|و)\s+/i).filter(Boolean)
  return parts.length === 2 && /[,،]/.test(name) ? [name] : parts
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

async function nextOf(
  ctx: Context,
  journal: Journal,
  { next, due, goal }: LogOptions,
): Promise<NewLog['next']> {
  const text = given('--next', next)
  const serves = given('--goal', goal)
  requireWith('--goal', serves !== undefined, '--next', text !== undefined)
  if (text === undefined && due !== undefined) {
    throw new NetError('usage', 'option.needs', { option: '--due', other: '--next' })
  }
  if (text === undefined) return undefined
  const [named] = await goalsNamed(ctx, journal, serves === undefined ? [] : [serves])
  return { text, dueOn: due === undefined ? undefined : comingDay(ctx, due), goal: named }
}

/** What was asked of me or offered me; with `done`, by whom it is about unless somebody else is named. */
async function requestsOf(
  ctx: Context,
  options: LogOptions,
  names: readonly string[],
  isOfFirst: boolean,
): Promise<NonNullable<NewLog['requests']>> {
  const requests: NonNullable<NewLog['requests']> = []
  for (const direction of requestDirections) {
    const option = `--${direction}`
    for (const value of options[direction] ?? []) {
      const text = given(option, value) ?? ''
      const whose = await whoseRequest(ctx, names, { option, text, isOfFirst })
      requests.push({ direction, ...whose })
    }
  }
  return requests
}

async function settledOf(
  ctx: Context,
  journal: Journal,
  { settled = [] }: LogOptions,
  people: readonly TakenPerson[],
): Promise<NonNullable<NewLog['settles']>> {
  const ids = people.map(({ contactId }) => contactId)
  const found: NonNullable<NewLog['settles']> = []
  for (const text of settled) {
    found.push(await chooseRequest(ctx, journal, ids, given('--settled', text)))
  }
  return found
}

const likelihoods: ReadonlySet<DecidedBy> = new Set(['recent', 'tie', 'naming'])

/** Whoever is only the likelier of several is undecided, where that may not be taken for an answer. */
function withoutLikely(
  found: Mentions,
  isOpen: (one: { contactId: number; alternatives: readonly number[] }) => boolean,
): Mentions {
  const likely = found.mentions.flatMap(({ contactId, decidedBy, alternatives, ...place }) =>
    contactId !== undefined && likelihoods.has(decidedBy) && isOpen({ contactId, alternatives })
      ? [{ start: place.start, end: place.end, candidates: [contactId, ...alternatives] }]
      : [],
  )
  if (likely.length === 0) return found
  return {
    ...found,
    mentions: found.mentions.filter(({ start }) => likely.every((one) => one.start !== start)),
    undecided: [...found.undecided, ...likely].toSorted((a, b) => a.start - b.start),
  }
}

/** The people of options and those the text names, each once. */
function withPeople(
  journal: Journal,
  ids: readonly number[],
  { mentions }: Pick<Mentions, 'mentions'>,
): TakenPerson[] {
  const people = new Map<number, TakenPerson>()
  for (const id of ids) {
    people.set(id, {
      contactId: id,
      name: nameOf(journal, id),
      how: 'with',
      decidedBy: 'only',
      alternatives: [],
    })
  }
  for (const { contactId, name, how, decidedBy, alternatives } of mentions) {
    if (contactId === undefined || people.has(contactId)) continue
    const others = alternatives.slice(0, 5).map((id) => ({ id, name: nameOf(journal, id) }))
    const namesakes = others.filter((one) => one.name === name).map(({ id }) => id)
    people.set(contactId, {
      contactId,
      name,
      how,
      decidedBy,
      alternatives: others.map((one) => one.name),
      ...(namesakes.length > 0 ? { namesakes } : {}),
    })
  }
  return [...people.values()]
}

/** Where nothing decided between several people: asked on a terminal, an error elsewhere. */
async function decidePeople(
  ctx: Context,
  journal: Journal,
  { text, undecided }: Mentions,
): Promise<TakenPerson[]> {
  const decided = new Map<string, TakenPerson>()
  for (const { start, end, candidates: ids } of undecided) {
    const query = text.slice(start, end)
    if (decided.has(query)) continue
    const candidates = candidatesFor(journal, ids)
    if (!ctx.canAsk) throw new NetError('conflict', 'contact.ambiguous', { query, candidates })
    const prompter = await ctx.prompter('--with')
    const contactId = await prompter.choice({
      message: ctx.t('who.which', { query }),
      choices: candidates.map(({ id, name, about }) => ({
        value: id,
        label: name,
        hint: `#${ctx.format.number(id)}${about === null ? '' : ` ${about}`}`,
      })),
    })
    decided.set(query, {
      contactId,
      name: nameOf(journal, contactId),
      how: 'with',
      decidedBy: 'only',
      alternatives: [],
    })
  }
  return [...decided.values()]
}
