import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { given, oneOf, requireWith } from '../cli/options.ts'
import { durationOf, pastDay } from '../cli/when.ts'
import { chooseContact } from '../cli/who.ts'
import { splitTwo } from '../cli/who-two.ts'
import { addDays, addDuration, type Day } from '../domain/day.ts'
import type { Duration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { type AsideSubject, type RuleName, ruleNames } from '../domain/finding.ts'
import { isAnew, isOfOccasions, reviewRecord } from '../domain/review.ts'
import { isAnybodyThere, nameOf } from '../journal/contacts.ts'
import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { findNamed, findTitled, getTitled } from '../journal/named-things.ts'
import { findAbout, findNow, getReview } from '../journal/review.ts'
import { bringFindingBack, namesOf, setFindingAside } from '../journal/review-asides.ts'
import { asideChange, review } from '../views/review.ts'

// commands/review.ts: the attention spent, and what in the records is worth mending
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('review.who'))
      .option('--since <when>', t('review.since'))
      .option('--rule <rule>', t('review.rule'), oneOf('--rule', ruleNames))
      .option('--walk', t('review.walk'))
      .option('--all', t('review.all'))
      .option('--aside <rule>', t('review.aside'), oneOf('--aside', ruleNames))
      .option('--because <text>', t('review.because'))
      .option('--back <rule>', t('review.back'), oneOf('--back', ruleNames))
      .addHelpText('after', `\n${t('review.rules')}\n${ruleLines(t)}`)
      .addHelpText('after', t('review.examples')),
  async (ctx, options, words) => {
    const { aside, back, rule, walk: isWalk = false, all = false } = options
    refuseMixed(ctx, options, words)
    const journal = await ctx.journal()
    if (aside !== undefined) {
      const subject = await subjectNamed(ctx, journal, '--aside', aside, words)
      const about = findAbout(journal, aside, subject)
      const isFound = about.length > 0
      if (!isFound && isOfOccasions(aside)) refuseNothing(journal, aside, subject)
      const because = given('--because', options.because) ?? (await askBecause(ctx))
      return ctx.show(
        setFindingAside(journal, aside, subject, {
          because,
          isFound,
          isAnew: isAnew(aside, about),
        }),
        asideChange,
      )
    }
    if (back !== undefined) {
      const subject = await subjectNamed(ctx, journal, '--back', back, words)
      const isFound = findAbout(journal, back, subject).length > 0
      return ctx.show(bringFindingBack(journal, back, subject, { isFound }), asideChange)
    }
    const since = options.since === undefined ? addDays(ctx.today, -6) : sinceOf(ctx, options.since)
    if (!isWalk && rule === undefined && isAnybodyThere(journal)) {
      const { askMeForAttention } = await import('./ask-me.ts')
      await askMeForAttention(ctx, journal)
    }
    const found = getReview(journal, since, rule)
    if (isWalk) {
      const { walk } = await import('./review-walk.ts')
      return walk(ctx, journal, all ? [...found.findings, ...found.aside] : found.findings, rule)
    }
    if (ctx.isJson) return ctx.show(reviewRecord(found, all), () => '')
    const extent = { rule, isWhole: rule !== undefined || all, hasAside: all }
    ctx.show(found, (record, look) => review(record, look, extent))
  },
)

/** Every rule with what it looks for. */
function ruleLines(t: Context['t']): string {
  const wide = Math.max(...ruleNames.map((rule) => rule.length)) + 2
  return ruleNames.map((rule) => `  ${rule.padEnd(wide)}${t(`review.rule.${rule}`)}`).join('\n')
}

interface Options {
  since?: string
  rule?: RuleName
  walk?: true
  all?: true
  aside?: RuleName
  because?: string
  back?: RuleName
}

/** Reading, walking and setting aside are three things; what goes with none of them is refused, not passed over. */
function refuseMixed(ctx: Context, options: Options, words: readonly string[]): void {
  const { aside, back, because, walk } = options
  const setting = aside === undefined ? '--back' : '--aside'
  const isSetting = aside !== undefined || back !== undefined
  if (aside !== undefined && back !== undefined) conflict('--aside', '--back')
  if (walk && ctx.isJson) conflict('--walk', '--json')
  for (const name of ['since', 'rule', 'walk', 'all'] as const) {
    if (isSetting && options[name] !== undefined) conflict(setting, `--${name}`)
  }
  requireWith('--because', because !== undefined, '--aside', aside !== undefined)
  if (words.length > 0 && !isSetting) {
    throw new NetError('usage', 'argument.excess', { argument: words[0] ?? '' })
  }
}

/** What is to come cannot be set aside; says what there is. Throws `review.notFound`. */
function refuseNothing(journal: Journal, rule: RuleName, subject: AsideSubject): never {
  const found = findNow(journal, rule).map(({ people, evidence }) =>
    'goalId' in evidence
      ? [{ id: evidence.goalId, name: evidence.goal }]
      : people.map(({ contactId: id, name }) => ({ id, name })),
  )
  throw new NetError('not-found', 'review.notFound', {
    rule,
    names: namesOf(journal, subject),
    found,
  })
}

function conflict(option: string, other: string): never {
  throw new NetError('usage', 'option.conflict', { option, other })
}

/** The first day of a span that goes back so long, today with it; or the day itself. Throws `day.*`, `duration.*`. */
function sinceOf(ctx: Context, text: string): Day {
  const duration = findDuration(text)
  if (duration !== undefined) {
    return addDays(addDuration(ctx.today, { ...duration, count: -duration.count }), 1)
  }
  return pastDay(ctx, text)
}

function findDuration(text: string): Duration | undefined {
  try {
    return durationOf(text)
  } catch (error) {
    if (error instanceof NetError && error.key === 'duration.unknown') return undefined
    throw error
  }
}

/**
 * Whom or what the words name, as the rule needs it. Throws `review.whom`, `named.*`, `intro.self`, and as
 * `chooseContact`.
 */
async function subjectNamed(
  ctx: Context,
  journal: Journal,
  option: string,
  rule: RuleName,
  words: readonly string[],
): Promise<AsideSubject> {
  const nobody = { contactId: null, otherId: null, goalId: null, circleId: null, eventId: null }
  const name = words.join(' ').trim()
  const wants =
    rule === 'goal-without-people' || rule === 'goal-overdue'
      ? 'goal'
      : rule === 'circle-behind-one'
        ? 'circle'
        : rule === 'event-without-debrief'
          ? 'event'
          : 'who'
  if (name === '') throw new NetError('usage', 'review.whom', { option, wants })
  if (wants === 'goal') return { ...nobody, goalId: getTitled(journal, 'goal', name).id }
  if (wants === 'event') {
    const { chooseEvent } = await import('./event/choose-event.ts')
    return { ...nobody, eventId: await chooseEvent(ctx, journal, words, 'held') }
  }
  if (wants === 'circle' && isCircle(journal, name)) {
    return { ...nobody, circleId: getTitled(journal, 'circle', name).id }
  }
  if (rule !== 'introduction' && rule !== 'introduction-open') {
    return { ...nobody, contactId: await chooseContact(ctx, journal, name) }
  }
  const { one, other } = await splitTwo(ctx, journal, words)
  if (one === other) throw new NetError('usage', 'intro.self', { name: nameOf(journal, one) })
  return { ...nobody, contactId: one, otherId: other ?? null }
}

/** Of a circle behind one person either may be named: the circle, unless the words are somebody's beyond doubt. */
function isCircle(journal: Journal, name: string): boolean {
  if (findNamed(journal, 'circle', name) !== undefined) return true
  const { stage } = findContacts(journal, name)
  const isPerson = stage !== undefined && stage !== 'id' && stage !== 'spelling'
  return !isPerson && findTitled(journal, 'circle', name).length > 0
}

async function askBecause(ctx: Context): Promise<string> {
  const prompter = await ctx.prompter('--because')
  return prompter.text({ message: ctx.t('review.walk.askBecause') })
}
