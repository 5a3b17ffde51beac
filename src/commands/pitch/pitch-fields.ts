import { goalsNamed } from '../../cli/choose-named.ts'
import type { Parser } from '../../cli/command.ts'
import type { Context } from '../../cli/context.ts'
import { given } from '../../cli/options.ts'
import { chooseContact } from '../../cli/who.ts'
import { NetError } from '../../domain/error.ts'
import { latinDigits } from '../../domain/fold.ts'
import { type PartTexts, pitchParts } from '../../domain/pitch.ts'
import type { PartTitles } from '../../domain/pitch-text.ts'
import type { Translate } from '../../i18n/catalogue.ts'
import { nameOf } from '../../journal/contacts.ts'
import { findEvents, getEvent } from '../../journal/events.ts'
import type { Journal } from '../../journal/journal.ts'
import { chooseEvent } from '../event/choose-event.ts'

/** For whom or what a pitch is, the same for `write`, `edit` and `copy`. */
export function purposeOptions(parser: Parser, t: Translate) {
  return parser
    .option('--for <who>', t('pitch.option.for'))
    .option('--event <name>', t('pitch.option.event'))
    .option('--goal <name>', t('pitch.option.goal'))
    .option('--target <seconds>', t('pitch.option.target'), secondsOf('--target'))
}

/** With the five parts and the editor, for `write` and `edit`. */
export function pitchOptions(parser: Parser, t: Translate) {
  return purposeOptions(parser, t)
    .option('--intro <text>', t('pitch.option.intro'))
    .option('--need <text>', t('pitch.option.need'))
    .option('--gain <text>', t('pitch.option.gain'))
    .option('--thanks <text>', t('pitch.option.thanks'))
    .option('--reach <text>', t('pitch.option.reach'))
    .option('--editor', t('pitch.option.editor'))
}

type PurposeOptions = ReturnType<ReturnType<typeof purposeOptions>['opts']>
type PitchOptions = ReturnType<ReturnType<typeof pitchOptions>['opts']>

export interface Purpose {
  contactId?: number
  event?: string
  goal?: string
  targetSeconds?: number
}

export async function readPurpose(
  ctx: Context,
  journal: Journal,
  options: PurposeOptions,
): Promise<Purpose> {
  const event = await eventMeant(ctx, journal, given('--event', options.event))
  const givenGoal = given('--goal', options.goal)
  const [goal] = givenGoal === undefined ? [] : await goalsNamed(ctx, journal, [givenGoal])
  return {
    ...(options.for === undefined
      ? {}
      : { contactId: await chooseContact(ctx, journal, options.for) }),
    ...(event === undefined ? {} : { event }),
    ...(goal === undefined ? {} : { goal }),
    ...(options.target === undefined ? {} : { targetSeconds: options.target }),
  }
}

/** An event that is there, by id, name or a beginning of it; as typed what is yet to be made. */
async function eventMeant(
  ctx: Context,
  journal: Journal,
  text: string | undefined,
): Promise<string | undefined> {
  if (text === undefined || findEvents(journal, text).length === 0) return text
  return getEvent(journal, await chooseEvent(ctx, journal, [text])).name
}

/** The parts given as options; undefined when none is. */
export function readParts(options: PitchOptions): Partial<PartTexts> | undefined {
  const found = pitchParts.flatMap((part) => {
    const text = given(`--${part}`, options[part])
    return text === undefined ? [] : [[part, text] as const]
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

/** What a pitch is called that is for somebody or something; undefined when it is for nothing. */
export function nameFrom(ctx: Context, journal: Journal, purpose: Purpose): string | undefined {
  const { contactId, event, goal } = purpose
  if (contactId !== undefined) return ctx.t('pitch.forName', { name: nameOf(journal, contactId) })
  return event ?? goal
}

/** Seconds, or minutes and seconds as `1:30`, in digits of any script; from `least` seconds to an hour. */
export function secondsOf(option: string, least = 5): (value: string) => number {
  return (value) => {
    const [, minutes, seconds] =
      /^(?:(\d{1,2}):(?=\d\d$))?(\d{1,5})s?$/.exec(latinDigits(value).trim()) ?? []
    const whole = Number(minutes ?? 0) * 60 + Number(seconds ?? Number.NaN)
    if (!(whole >= least && whole <= 3600)) {
      throw new NetError('usage', 'option.badValue', {
        option,
        value,
        allowed: [`${least}–3600`, '1:30'],
      })
    }
    return whole
  }
}

/** The titles and the guidance of the five parts in the reader's language. */
export function partTitles({ t }: Pick<Context, 't'>): PartTitles {
  return {
    intro: { title: t('part.intro'), guidance: t('guidance.intro') },
    need: { title: t('part.need'), guidance: t('guidance.need') },
    gain: { title: t('part.gain'), guidance: t('guidance.gain') },
    thanks: { title: t('part.thanks'), guidance: t('guidance.thanks') },
    reach: { title: t('part.reach'), guidance: t('guidance.reach') },
  }
}
