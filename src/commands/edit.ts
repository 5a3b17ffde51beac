import { goalsNamed } from '../cli/choose-named.ts'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { collect, given, requireWith } from '../cli/options.ts'
import { faultOf } from '../cli/tell-error.ts'
import { comingDay, pastDay } from '../cli/when.ts'
import { chooseContact, whoOrAsk } from '../cli/who.ts'
import type { Contact } from '../domain/contact.ts'
import {
  type ContactEdit,
  type ContactRecord,
  type EditedContact,
  editBetween,
  recordOf,
} from '../domain/contact-edit.ts'
import { clearing, reachNamed } from '../domain/contact-field.ts'
import { addDuration } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { cleanPersonName } from '../domain/name.ts'
import { findByEmail, findDuplicates, getContact, nameOf } from '../journal/contacts.ts'
import { editContact } from '../journal/edit-contact.ts'
import { candidatesFor, getContactId } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { eventNamed } from '../journal/named-things.ts'
import { editedContact } from '../views/edited-contact.ts'
import {
  type ContactOptions,
  contactOptions,
  readContactOptions,
  tellKeptBirthday,
} from './contact-fields.ts'
import { contactText, readContactText } from './contact-text.ts'

// commands/edit.ts: what is known of somebody, mended; by options, or the whole record in the editor
export default command(
  (parser, t) =>
    contactOptions(parser, t)
      .argument('[who...]', t('edit.who'))
      .option('--name <name>', t('edit.name'))
      .option('--met <event-or-place>', t('edit.met'))
      .option('--on <day>', t('edit.on'))
      .option('--via <who>', t('add.via'))
      .option('--note <text>', t('edit.note'), collect)
      .option('--next <text>', t('edit.next'))
      .option('--due <day>', t('option.due'))
      .option('--prefer <value>', t('edit.prefer'))
      .option('--clear <field>', t('edit.clear'), collect)
      .addHelpText('after', t('edit.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const id = await whoOrAsk(ctx, words, (said) => chooseContact(ctx, journal, said.join(' ')))
    const contact = getContact(journal, id)
    const { edited, birthday } =
      Object.keys(options).length === 0
        ? await editInEditor(ctx, journal, contact)
        : {
            edited: editContact(
              journal,
              contact.id,
              await readEdit(ctx, journal, contact, options),
            ),
            birthday: options.birthday,
          }
    ctx.show(edited, editedContact)
    tellKeptBirthday(ctx, birthday)
    if (edited.name !== contact.name) warnOfSameName(ctx, journal, edited)
    warnOfSameEmail(ctx, journal, edited)
  },
)

function warnOfSameName(ctx: Context, journal: Journal, { contactId, name }: EditedContact): void {
  const ids = findDuplicates(journal, { name }).filter((id) => id !== contactId)
  if (ids.length > 0) ctx.warn(ctx.t('edit.sameName', { name, ids }))
}

/** An address that two have names neither of them any more. */
function warnOfSameEmail(
  ctx: Context,
  journal: Journal,
  { contactId, changes }: EditedContact,
): void {
  for (const { field, after } of changes) {
    if (field !== 'email' || after === null) continue
    const ids = findByEmail(journal, after).filter((id) => id !== contactId)
    const people = candidatesFor(journal, ids)
    if (people.length > 0) ctx.warn(ctx.t('edit.sameEmail', { email: after, people, contactId }))
  }
}

interface EditOptions extends ContactOptions {
  name?: string
  met?: string
  on?: string
  via?: string
  note?: string[]
  next?: string
  due?: string
  prefer?: string
  clear?: string[]
}

/** An event by its id is told by its name, as with `add`. */
function metAtOf(journal: Journal, text: string): string | undefined {
  const at = given('--met', text)
  return at === undefined ? undefined : eventNamed(journal, at).name
}

async function readEdit(
  ctx: Context,
  journal: Journal,
  contact: Contact,
  options: EditOptions,
): Promise<ContactEdit> {
  const {
    nicknames,
    fields,
    reach,
    circles,
    goals: _,
    tags,
    ...values
  } = readContactOptions(ctx, options)
  const goals =
    options.goal === undefined ? undefined : await goalsNamed(ctx, journal, options.goal)
  const set: ContactEdit['set'] = present({
    ...values,
    name: options.name === undefined ? undefined : cleanPersonName(options.name),
    metAt: options.met === undefined ? undefined : metAtOf(journal, options.met),
    metOn: options.on === undefined ? undefined : pastDay(ctx, options.on),
    viaId: options.via === undefined ? undefined : await chooseContact(ctx, journal, options.via),
  })
  const add = present({ nicknames, fields, reach, circles, goals, tags })
  const edit: ContactEdit = {
    set: {},
    remove: {},
    add,
    notes: notesOf(options.note),
    next: nextOf(ctx, journal, options),
  }
  for (const text of options.clear ?? []) {
    const cleared = clearing(contact, text)
    const [twice] = Object.keys(cleared.set).filter((name) => name in set)
    if (twice !== undefined) {
      const option = `--${text.split(':')[0]}`
      throw new NetError('usage', 'option.conflict', { option, other: `--clear ${text}` })
    }
    Object.assign(edit.set, cleared.set)
    if (cleared.prefer !== undefined) edit.prefer = cleared.prefer
    for (const [name, list] of Object.entries(cleared.remove)) {
      const before = (edit.remove as Record<string, unknown[]>)[name] ?? []
      Object.assign(edit.remove, { [name]: [...before, ...list] })
    }
  }
  Object.assign(edit.set, set)
  if (options.prefer !== undefined) {
    const theirs = [...contact.reach, ...(reach ?? [])]
    edit.prefer = [reachNamed(theirs, '--prefer', options.prefer)]
  }
  return edit
}

function nextOf(ctx: Context, { rules }: Journal, { next, due }: EditOptions): ContactEdit['next'] {
  const text = given('--next', next)
  const day = given('--due', due)
  requireWith('--due', day !== undefined, '--next', text !== undefined)
  if (text === undefined) return undefined
  const usual = () => addDuration(ctx.today, rules.firstFollowUp)
  return { text, dueOn: day === undefined ? usual() : comingDay(ctx, day) }
}

function notesOf(texts: readonly string[] = []): string[] {
  return texts.flatMap((text) => given('--note', text) ?? [])
}

/** The same without what is undefined. */
function present<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/**
 * The whole record in the editor, offered again with its faults told until it can be written or the person gives up;
 * then the text stays in its file. With it a birthday that was changed, as typed.
 */
async function editInEditor(
  ctx: Context,
  journal: Journal,
  contact: Contact,
): Promise<{ edited: EditedContact; birthday: string | undefined }> {
  const prompter = await ctx.prompter(ctx.t('edit.anyOption'))
  const before = recordOf(contact)
  const introducers = {
    nameOf: (id: number) => nameOf(journal, id),
    getId: (who: string) => getContactId(journal, who),
  }
  const write = (after: ContactRecord) =>
    editContact(journal, contact.id, editBetween(before, after))
  const message = ctx.t('edit.ask', { name: contact.name })
  const headline = ctx.t('edit.headline', { id: contact.id, name: contact.name })
  let initial = contactText(before, ctx, introducers, headline)
  for (;;) {
    const taken = await prompter.editor({ message, initial, extension: '.txt' }, async (text) => {
      const read = readContactText(text, before, ctx, introducers)
      const { record, faults, isEmpty, birthday } = read
      if (isEmpty) return { edited: write(before), birthday: undefined }
      if (faults.length === 0) {
        let edited: EditedContact | undefined
        const fault = faultOf(ctx, () => {
          edited = write(record)
        })
        if (edited !== undefined) return { edited, birthday }
        if (fault !== undefined) faults.push({ line: null, fault })
      }
      ctx.warn(ctx.t('edit.faults', { faults }))
      const isAgain = await prompter.confirm({ message: ctx.t('edit.again'), initial: true })
      if (!isAgain) throw new NetError('usage', 'edit.givenUp', {})
      return { again: text }
    })
    if (taken.edited !== undefined) return taken
    initial = taken.again
  }
}
