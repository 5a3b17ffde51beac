import { goalsSaid } from '../cli/choose-named.ts'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { askInTurn } from '../cli/in-turn.ts'
import { given, requireWith } from '../cli/options.ts'
import { faultOf } from '../cli/tell-error.ts'
import { comingDay, pastDay } from '../cli/when.ts'
import { chooseContact } from '../cli/who.ts'
import type { NewContact } from '../domain/contact.ts'
import { NetError } from '../domain/error.ts'
import { cleanPersonName } from '../domain/name.ts'
import { type Acquaintance, addContact, meetAgain } from '../journal/add-contact.ts'
import { findDuplicates } from '../journal/contacts.ts'
import { candidatesFor } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { eventNamed } from '../journal/named-things.ts'
import { addedContact } from '../views/added-contact.ts'
import {
  type ContactOptions,
  contactOptions,
  readContactOptions,
  tellKeptBirthday,
} from './contact-fields.ts'
import { tellOtherDay } from './event-day.ts'
import { hintNear, nearNames } from './near-names.ts'

// commands/add.ts: somebody met, or somebody one would like to meet
export default command(
  (parser, t) =>
    contactOptions(parser, t)
      .argument('[name...]', t('add.name'))
      .option('--met <event-or-place>', t('add.met'))
      .option('--on <day>', t('add.on'))
      .option('--via <who>', t('add.via'))
      .option('--note <text>', t('add.note'))
      .option('--next <text>', t('add.next'))
      .option('--due <day>', t('add.due'))
      .option('--force', t('add.force'))
      .option('--from-mail', t('mail.fromMail'))
      .option('--as <who>', t('mail.as'))
      .option('--dry-run', t('mail.dryRun'))
      .addHelpText('after', t('add.examples')),
  async (ctx, options, words) => {
    requireWith('--on', options.on !== undefined, '--met', options.met !== undefined)
    const isToBeAsked = words.length === 0
    const isFollowed = options.next !== undefined || options.met !== undefined || isToBeAsked
    requireWith(
      '--due',
      options.due !== undefined,
      '--next or --met',
      isFollowed || options.fromMail === true,
    )
    const isMail = options.fromMail === true
    requireWith('--as', options.as !== undefined, '--from-mail', isMail)
    requireWith('--dry-run', options.dryRun === true, '--from-mail', isMail)
    if (isMail) {
      await takeSender(ctx, options, words)
      tellKeptBirthday(ctx, options.birthday)
      return
    }
    // What the options say is understood before anything is asked: a slip in one costs no answer typed.
    const told = readContactOptions(ctx, options)
    const said = {
      note: given('--note', options.note),
      metAt: given('--met', options.met),
      next: given('--next', options.next),
    }
    const metOn = options.on === undefined ? ctx.today : pastDay(ctx, options.on)
    const dueOn = options.due === undefined ? undefined : comingDay(ctx, options.due)
    const journal = await ctx.journal()
    const goals = await goalsSaid(ctx, journal, told.goals ?? [])
    const viaId =
      options.via === undefined ? undefined : await chooseContact(ctx, journal, options.via)
    const knownAs = async (one: string) => {
      const same = options.force ? [] : findDuplicates(journal, { ...told, name: one })
      return same.length === 0 ? undefined : chooseSame(ctx, journal, one, same)
    }
    const form: Form = {
      name: words.length === 0 ? '' : cleanPersonName(words.join(' ')),
      known: undefined,
      metAt: said.metAt,
      fields: told.fields,
      next: said.next,
    }
    if (words.length === 0) await askForm(ctx, form, knownAs)
    else form.known = await knownAs(form.name)
    const { name, known, metAt: at, fields, next } = form
    const metAt = at === undefined ? undefined : eventNamed(journal, at).name
    const person: NewContact = { ...told, name, fields, goals, viaId }
    const more: Acquaintance = {
      note: said.note,
      met: metAt === undefined ? undefined : { at: metAt, on: metOn },
      nextText: next,
      dueOn,
      thank: (thankedFor) => ctx.t('intro.thank', { name: thankedFor }),
    }
    if (more.met !== undefined) tellOtherDay(ctx, journal, { event: more.met.at, on: more.met.on })
    const near = known === undefined ? nearNames(ctx, journal, name) : []
    const added =
      known === undefined
        ? addContact(journal, person, more)
        : meetAgain(journal, known, person, more)
    ctx.show(added, addedContact)
    tellKeptBirthday(ctx, options.birthday)
    hintNear(ctx, added.contactId, near)
  },
)

/** The message on standard input says who it is, and the rest of the line what else there is to say. */
async function takeSender(
  ctx: Context,
  options: ContactOptions & MailOptions,
  words: readonly string[],
): Promise<void> {
  if (options.met !== undefined) {
    throw new NetError('usage', 'option.conflict', { option: '--from-mail', other: '--met' })
  }
  requireWith('--due', options.due !== undefined, '--next', options.next !== undefined)
  const { addFromMail } = await import('./add-mail.ts')
  const next = given('--next', options.next)
  const dueOn = options.due === undefined ? undefined : comingDay(ctx, options.due)
  const via = options.via
  await addFromMail(ctx, {
    name: words.length === 0 ? undefined : words.join(' '),
    as: given('--as', options.as),
    isForced: options.force === true,
    isRehearsal: options.dryRun === true,
    person: {
      ...readContactOptions(ctx, options),
      viaId: via === undefined ? undefined : await chooseContact(ctx, await ctx.journal(), via),
    },
    note: given('--note', options.note),
    next: next === undefined ? undefined : { text: next, dueOn },
  })
}

interface MailOptions {
  met?: string | undefined
  via?: string | undefined
  note?: string | undefined
  next?: string | undefined
  due?: string | undefined
  as?: string | undefined
  force?: true | undefined
  dryRun?: true | undefined
}

interface Form {
  name: string
  /** The id of somebody who is there already. */
  known: number | undefined
  metAt: string | undefined
  fields: string[] | undefined
  next: string | undefined
}

/**
 * The short form, for one hand at a noisy meetup, filled in as it is answered: but for the name nothing of it is needed,
 * nor asked where the options said it.
 */
async function askForm(
  ctx: Context,
  form: Form,
  knownAs: (name: string) => Promise<number | undefined>,
): Promise<void> {
  const prompter = await ctx.prompter('NAME')
  let name = ''
  let fields = ''
  const ask = (message: string, typed: string) =>
    prompter.text({ message, initial: typed, isOptional: true })
  const askWho = async () => {
    do {
      name = await prompter.text({
        message: ctx.t('add.askName'),
        initial: name,
        validate: (text) => faultOf(ctx, () => cleanPersonName(text)),
      })
      form.name = cleanPersonName(name)
    } while (
      !(await ctx.unlessBack(async () => {
        form.known = await knownAs(form.name)
      }))
    )
  }
  const askMet = async () => {
    form.metAt = (await ask(ctx.t('add.askMet'), form.metAt ?? '')) || undefined
  }
  const askFields = async () => {
    fields = await ask(ctx.t('add.askField'), fields)
    form.fields = fieldsOf(fields)
  }
  const askNext = async () => {
    form.next = (await ask(ctx.t('add.askNext'), form.next ?? '')) || undefined
  }
  await askInTurn(ctx, [
    askWho,
    ...(form.metAt === undefined ? [askMet] : []),
    ...(form.fields === undefined ? [askFields] : []),
    ...(form.next === undefined ? [askNext] : []),
  ])
}

/** Several stand between commas, of either script. */
function fieldsOf(typed: string): string[] | undefined {
  const fields = typed
    .split(/[,،]/)
    .map((field) => field.trim())
    .filter(Boolean)
  return fields.length === 0 ? undefined : fields
}

/** Somebody of that name or e-mail is there: one of them (their id), or somebody else (undefined). */
async function chooseSame(
  ctx: Context,
  journal: Journal,
  name: string,
  ids: readonly number[],
): Promise<number | undefined> {
  const candidates = candidatesFor(journal, ids)
  if (!ctx.canAsk) throw new NetError('conflict', 'contact.duplicate', { name, candidates })
  const prompter = await ctx.prompter('--force')
  const chosen = await prompter.choice<number | 'other'>({
    message: ctx.t('add.askSame', { name }),
    choices: [
      ...candidates.map(({ id, name: label, about }) => ({
        value: id,
        label: ctx.t('add.same', { name: label }),
        hint: `#${ctx.format.number(id)}${about === null ? '' : ` ${about}`}`,
      })),
      { value: 'other', label: ctx.t('add.other') },
    ],
  })
  return chosen === 'other' ? undefined : chosen
}
