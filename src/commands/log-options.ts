import { goalsNamed } from '../cli/choose-named.ts'
import type { Parser } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { collect, given, oneOf, requireWith } from '../cli/options.ts'
import { comingDay } from '../cli/when.ts'
import { NetError } from '../domain/error.ts'
import { interactionKinds, sides } from '../domain/interaction.ts'
import type { TakenPerson } from '../domain/logged.ts'
import { requestDirections } from '../domain/request.ts'
import type { Translate } from '../i18n/catalogue.ts'
import type { Journal } from '../journal/journal.ts'
import type { NewLog } from '../journal/log-interaction.ts'
import { chooseRequest, whoseRequest } from './choose-request.ts'

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

/** The next step that `--next`, `--due` and `--goal` say. Throws `option.needs`. */
export async function nextOf(
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
export async function requestsOf(
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

/** The open requests that `--settled` closes, of the people it is about. */
export async function settledOf(
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
