import { goalsSaid } from '../cli/choose-named.ts'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
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
import { tellBeforeEvent } from './before-event.ts'
import { type ContactOptions, contactOptions, readContactOptions } from './contact-fields.ts'
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
    const name = cleanPersonName(words.length === 0 ? await askName(ctx) : words.join(' '))
    const same = options.force ? [] : findDuplicates(journal, { ...told, name })
    const known = same.length === 0 ? undefined : await chooseSame(ctx, journal, name, same)
    const form: Form = { metAt: said.metAt, fields: told.fields, next: said.next }
    const { metAt: at, fields, next } = words.length === 0 ? await askForm(ctx, form) : form
    const metAt = at === undefined ? undefined : eventNamed(journal, at).name
    const person: NewContact = { ...told, name, fields, goals, viaId }
    const more: Acquaintance = {
      note: said.note,
      met: metAt === undefined ? undefined : { at: metAt, on: metOn },
      nextText: next,
      dueOn,
      thank: (thankedFor) => ctx.t('intro.thank', { name: thankedFor }),
    }
    if (more.met !== undefined)
      tellBeforeEvent(ctx, journal, { event: more.met.at, on: more.met.on })
    const near = known === undefined ? nearNames(ctx, journal, name) : []
    const added =
      known === undefined
        ? addContact(journal, person, more)
        : meetAgain(journal, known, person, more)
    ctx.show(added, addedContact)
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
  metAt: string | undefined
  fields: string[] | undefined
  next: string | undefined
}

async function askName(ctx: Context): Promise<string> {
  const prompter = await ctx.prompter('NAME')
  return prompter.text({
    message: ctx.t('add.askName'),
    validate: (text) => faultOf(ctx, () => cleanPersonName(text)),
  })
}

/** The rest of the short form, for one hand at a noisy meetup: nothing of it is needed, nor what the options said. */
async function askForm(ctx: Context, said: Form): Promise<Form> {
  const prompter = await ctx.prompter('NAME')
  const ask = async (message: string) =>
    (await prompter.text({ message, isOptional: true })) || undefined
  return {
    metAt: said.metAt ?? (await ask(ctx.t('add.askMet'))),
    fields: said.fields ?? fieldsOf(await ask(ctx.t('add.askField'))),
    next: said.next ?? (await ask(ctx.t('add.askNext'))),
  }
}

/** Several stand between commas, of either script. */
function fieldsOf(typed: string | undefined): string[] | undefined {
  const fields = typed
    ?.split(/[,،]/)
    .map((field) => field.trim())
    .filter(Boolean)
  return fields === undefined || fields.length === 0 ? undefined : fields
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
