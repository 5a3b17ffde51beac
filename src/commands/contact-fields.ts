import type { Parser } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { collect, eachGiven, given, oneOf } from '../cli/options.ts'
import { birthdayOf, durationOf } from '../cli/when.ts'
import {
  type NewContact,
  type ReachKind,
  type Rhythm,
  reachKinds,
  ties,
} from '../domain/contact.ts'
import { type NewReach, newReach } from '../domain/reach.ts'
import type { Translate } from '../i18n/catalogue.ts'
import { isYearlessLeapDay } from '../i18n/read-birthday.ts'

/** The options that say who somebody is, the same for `add` and `edit`. */
export function contactOptions(parser: Parser, t: Translate) {
  return parser
    .option('--email <address>', t('option.email'), collect)
    .option('--phone <number>', t('option.phone'), collect)
    .option('--url <link>', t('option.url'), collect)
    .option('--handle <network:name>', t('option.handle'), collect)
    .option('--org <name>', t('option.org'))
    .option('--role <text>', t('option.role'))
    .option('--city <name>', t('option.city'))
    .option('--field <text>', t('option.field'), collect)
    .option('--tie <tie>', t('option.tie'), oneOf('--tie', ties))
    .option('--circle <name>', t('option.circle'), collect)
    .option('--goal <name>', t('option.goal'), collect)
    .option('--tag <name>', t('option.tag'), collect)
    .option('--nick <name>', t('option.nick'), collect)
    .option('--birthday <day>', t('option.birthday'))
    .option('--every <duration>', t('option.every'))
}

export type ContactOptions = ReturnType<ReturnType<typeof contactOptions>['opts']>

/** What the options say, read and checked; throws what their values deserve. */
export function readContactOptions(
  ctx: Context,
  options: ContactOptions,
): Omit<NewContact, 'name'> {
  return {
    nicknames: eachGiven('--nick', options.nick),
    org: given('--org', options.org),
    role: given('--role', options.role),
    city: given('--city', options.city),
    fields: eachGiven('--field', options.field),
    tie: options.tie,
    reach: readReach(options),
    birthday: options.birthday === undefined ? undefined : birthdayOf(ctx, options.birthday),
    circles: eachGiven('--circle', options.circle),
    goals: eachGiven('--goal', options.goal),
    tags: eachGiven('--tag', options.tag)?.map((tag) => tag.replace(/^@/, '')),
    rhythm: options.every === undefined ? undefined : rhythmOf(options.every),
  }
}

/** To whoever reads in Solar Hijri: which day is kept of 30 Esfand without its year, and how to keep that one. */
export function tellKeptBirthday(ctx: Context, birthday: string | undefined): void {
  const { calendar } = ctx.format
  if (birthday !== undefined && calendar === 'jalali' && isYearlessLeapDay(birthday, calendar)) {
    ctx.warn(ctx.t('option.birthdayKept'))
  }
}

/** `off`, or a duration. */
export function rhythmOf(text: string): Rhythm {
  return ['off', 'never', 'خاموش', 'هرگز'].includes(text.trim().toLowerCase())
    ? 'off'
    : durationOf(text)
}

/** As `rhythmOf`, or null for `default`: what verdict and tie suggest. */
export function rhythmOrDefault(text: string): Rhythm {
  return ['default', 'پیش‌فرض', 'پیشفرض'].includes(text.trim().toLowerCase()) ? null : rhythmOf(text)
}

function readReach({ email, phone, handle, url }: ContactOptions): NewReach[] {
  const values: Record<ReachKind, readonly string[] | undefined> = { email, phone, handle, url }
  return reachKinds.flatMap((kind) => (values[kind] ?? []).map((value) => newReach(kind, value)))
}
