import type { Context } from '../../cli/context.ts'
import { oneOf } from '../../cli/options.ts'
import { comingDay } from '../../cli/when.ts'
import { chooseContact } from '../../cli/who.ts'
import type { Day } from '../../domain/day.ts'
import {
  leadingId,
  leadingName,
  leadingNames,
  likelyName,
  markNew,
  type SaidDue,
  splitDebriefLine,
} from '../../domain/debrief.ts'
import { type LineOption, takeLineOptions } from '../../domain/debrief-options.ts'
import { type ErrorParams, NetError } from '../../domain/error.ts'
import type { EventKind } from '../../domain/event.ts'
import { interactionKinds, makesAcquainted, sides } from '../../domain/interaction.ts'
import { findMentions } from '../../domain/mention.ts'
import { foldText, nameKeys } from '../../domain/name.ts'
import { splitLeadingDay } from '../../i18n/leading-day.ts'
import { mentionVocabulary } from '../../i18n/mention-words.ts'
import { stepWords } from '../../i18n/step-words.ts'
import { isKnownToMe } from '../../journal/acquaintance.ts'
import { findContacts } from '../../journal/find-contacts.ts'
import type { Journal } from '../../journal/journal.ts'
import type { NewLog } from '../../journal/log-interaction.ts'
import { listMentionCandidates, togetherIn } from '../../journal/mention-candidates.ts'
import type { LogOptions } from '../log-options.ts'
import { readLog } from '../read-log.ts'

/**
 * Reads a line of a debrief as `net log` would, at the event on its day, with what follows an arrow as the next step.
 * Of several a word can mean, whoever was hoped for is taken; else it is asked on a terminal. There too a name nobody
 * has, at its beginning, is offered to be added; undefined when the line is to be mended. Throws as `readLog`, and
 * `debrief.*`.
 */
export async function readDebriefLine(
  ctx: Context,
  journal: Journal,
  event: HeldEvent,
  line: string,
): Promise<ReadLine | undefined> {
  try {
    return await readLine(ctx, journal, event, line)
  } catch (error) {
    throw inLine(error)
  }
}

interface HeldEvent {
  name: string
  /** The day of what is told without one, its latest so far. */
  on: Day
  firstOn: Day
  kind: EventKind | null
  hopes: readonly { contactId: number }[]
}

type ReadLine = Omit<NewLog, 'command' | 'doneWith'>

/** What names an option of `log` is told as it is mended in a line. */
function inLine(error: unknown): unknown {
  if (!(error instanceof NetError)) return error
  const { kind, key, params } = error
  if (key === 'log.nobody' && 'strangers' in params) {
    return new NetError(kind, 'debrief.nobody', params)
  }
  if (key === 'contact.ambiguous' && 'candidates' in params) {
    return new NetError(kind, 'debrief.ambiguous', params as ErrorParams['contact.ambiguous'])
  }
  return error
}

async function readLine(
  ctx: Context,
  journal: Journal,
  event: HeldEvent,
  line: string,
): Promise<ReadLine | undefined> {
  const { line: plain, options: told } = takeLineOptions(line)
  const { text, next, due: said, isNextLeft } = splitDebriefLine(plain, stepWords)
  const hoped = event.hopes.map(({ contactId }) => contactId)
  if (next !== undefined && text === '') throw new NetError('usage', 'debrief.onlyStep', { line })
  const opening = await readOpening(ctx, journal, text)
  if (opening === undefined) return undefined
  const { on, typed } = dayTold(ctx, event, opening.typed)
  const due = said && dueOf(ctx, said)
  const step = said === undefined || due === undefined ? next : said.before
  if (isNextLeft) ctx.warn(ctx.t('debrief.nextLeft'))
  if (step === '') throw new NetError('usage', 'debrief.noStep', {})
  const options = {
    ...logOptionsOf(told),
    event: event.name,
    ...(on === undefined ? {} : { on }),
    ...(step === undefined ? {} : { next: step }),
    ...(due === undefined ? {} : { due }),
  }
  const log = await readLog(ctx, journal, options, { ...opening, typed, hoped, asksWhom: true })
  // Whoever has a line in it was met there, though by a word on a platform one may have met nobody.
  const isMeeting =
    event.kind === 'platform' &&
    !makesAcquainted(log.kind, log.from) &&
    (log.newNames.length > 0 ||
      log.people.some(({ contactId }) => !isKnownToMe(journal, contactId)))
  return isMeeting ? { ...log, kind: 'met' } : log
}

/**
 * The day of a line and what is left of it; undefined where it is read as in any log. Written down days later, `tuesday`
 * and `yesterday` are still of the event, where that has such a day and today's is none of its days.
 */
function dayTold(ctx: Context, event: HeldEvent, typed: string): { on?: Day; typed: string } {
  const readOn = (today: Day) =>
    splitLeadingDay(typed, { today, lean: 'past', calendar: ctx.format.calendar })
  const isOfEvent = ({ day }: { day?: Day }) =>
    day !== undefined && event.firstOn <= day && day <= event.on
  const read = readOn(ctx.today)
  if (read.isBare || read.day === undefined) return { on: event.on, typed }
  if (event.kind === 'platform' || isOfEvent(read)) return { typed }
  const there = readOn(event.on)
  return isOfEvent(there) && there.day !== undefined
    ? { on: there.day, typed: there.rest }
    : { typed }
}

/** What a line says as options, as `log` reads them. Throws `option.badValue`. */
function logOptionsOf(told: ReturnType<typeof takeLineOptions>['options']): LogOptions {
  const all = (wanted: LineOption) =>
    told.filter(({ option }) => option === wanted).map(({ value }) => value)
  const some = (wanted: LineOption) => {
    const values = all(wanted)
    return values.length === 0 ? {} : { [wanted]: values }
  }
  const [field, kind, from] = [all('field'), all('kind'), all('from')].map((one) => one.at(-1))
  return {
    ...some('gave'),
    ...some('got'),
    ...some('asked'),
    ...some('offered'),
    ...(field === undefined ? {} : { field }),
    ...(kind === undefined ? {} : { kind: oneOf('--kind', interactionKinds)(kind) }),
    ...(from === undefined ? {} : { from: oneOf('--from', sides)(from) }),
  }
}

/**
 * When the step falls due; what is no day might be one misspelt, and is taken for nothing else where it must be one.
 * Undefined where it may as well be words of the step.
 */
function dueOf(ctx: Context, { text, isSure }: SaidDue): Day | undefined {
  try {
    return comingDay(ctx, text)
  } catch (error) {
    const isNoDay =
      error instanceof NetError && (error.key === 'day.unknown' || error.key === 'day.shortYear')
    if (!isNoDay) throw error
    if (!isSure) return undefined
    throw new NetError('usage', 'debrief.dayUnread', { text })
  }
}

interface Opening {
  /** The line, a new name in it marked as such. */
  typed: string
  present: number[]
}

/** Whom the line begins with, told, asked or taken from the journal; undefined when it is to be mended. */
async function readOpening(
  ctx: Context,
  journal: Journal,
  text: string,
): Promise<Opening | undefined> {
  const told = leadingId(text)
  if (told !== undefined) {
    return { typed: told.rest, present: [await chooseContact(ctx, journal, `#${told.id}`)] }
  }
  const several = await readSeveral(ctx, journal, text)
  if (several.length > 0) return { typed: text, present: several }
  const isAnybodyIn = namesSomebody(journal, text)
  const name = leadingName(text) ?? (isAnybodyIn ? '' : likelyName(text))
  if (name === '' || (isAnybodyIn && namesSomebody(journal, name))) {
    return { typed: text, present: [] }
  }
  const known = knownName(journal, name)
  if (known !== undefined) {
    return { typed: text, present: [await chooseContact(ctx, journal, known)] }
  }
  return ctx.canAsk ? askNewName(ctx, text, name, isAnybodyIn) : { typed: text, present: [] }
}

/**
 * Whoever of several a line begins with, where one of them is named as no log would take it: by the surname alone, as
 * one on its own is. Beside them those who can be nobody else, whose names may be common words too: Grace and Hopper.
 */
async function readSeveral(ctx: Context, journal: Journal, text: string): Promise<number[]> {
  const known = leadingNames(text).filter((name) => knownName(journal, name) === name)
  const isBySurname = (name: string) => !namesSomebody(journal, name)
  const present: number[] = []
  if (!known.some(isBySurname)) return present
  for (const name of known) {
    const isSure = isBySurname(name) || findContacts(journal, name).matches.length === 1
    if (isSure) present.push(await chooseContact(ctx, journal, name))
  }
  return present
}

/** As much of the words as names somebody: all of them, or the first where it is a whole word of a name. */
function knownName(journal: Journal, name: string): string | undefined {
  const { stage } = findContacts(journal, name)
  if (stage !== undefined && stage !== 'spelling') return name
  const [first = ''] = name.split(' ')
  const folded = foldText(first)
  const isWhole = findContacts(journal, first).matches.some((one) =>
    nameKeys(one.name).includes(folded),
  )
  return isWhole && leadingName(`${name}:`) === undefined ? first : undefined
}

async function askNewName(
  ctx: Context,
  text: string,
  name: string,
  isAnybodyIn: boolean,
): Promise<Opening | undefined> {
  const prompter = await ctx.prompter('--line')
  const { t } = ctx
  const key = (what: 'add' | 'other' | 'leave' | 'mend') => ({
    value: what,
    label: t(`debrief.${what}`),
    key: t(`debrief.${what}Key`),
    alsoKeys: [what.charAt(0)],
  })
  const answer = await prompter.choice({
    message: t('debrief.unknown', { name }),
    choices: [key('add'), key('other'), ...(isAnybodyIn ? [key('leave')] : []), key('mend')],
  })
  if (answer === 'mend') return undefined
  if (answer === 'leave') return { typed: text, present: [] }
  const given =
    answer === 'add'
      ? name
      : await prompter.text({ message: t('debrief.askName'), initial: name, canGoBack: true })
  if (given === '') return askNewName(ctx, text, name, isAnybodyIn)
  return { typed: markNew(text, name, given), present: [] }
}

/** Somebody in the journal, or a name given between `**`. */
function namesSomebody(journal: Journal, text: string): boolean {
  const { mentions, undecided, newNames } = findMentions(
    text,
    listMentionCandidates(journal, text, mentionVocabulary).present,
    mentionVocabulary,
    { present: [], together: togetherIn(journal) },
  )
  return mentions.length + undecided.length + newNames.length > 0
}
