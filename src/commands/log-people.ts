import type { Context } from '../cli/context.ts'
import { chooseContact } from '../cli/who.ts'
import { NetError } from '../domain/error.ts'
import type { TakenPerson } from '../domain/logged.ts'
import type { DecidedBy, Mentions } from '../domain/mention.ts'
import { listArchived } from '../journal/archive-contact.ts'
import { nameOf } from '../journal/contacts.ts'
import { ambiguous, candidatesFor, findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import type { Addressed } from './said-addresses.ts'

const likelihoods: ReadonlySet<DecidedBy> = new Set(['recent', 'tie', 'naming'])

/**
 * Whoever is only the likelier of several is undecided, so that it is asked whom it was; where nobody can be asked, only
 * where the others bear the very same name.
 */
export function withoutNamesakes(ctx: Context, journal: Journal, found: Mentions): Mentions {
  const isOpen = (contactId: number, others: readonly number[]) => {
    const name = nameOf(journal, contactId)
    return ctx.canAsk || others.some((id) => nameOf(journal, id) === name)
  }
  const likely = found.mentions.flatMap(({ contactId, decidedBy, alternatives, start, end }) =>
    contactId !== undefined && likelihoods.has(decidedBy) && isOpen(contactId, alternatives)
      ? [{ start, end, candidates: [contactId, ...alternatives] }]
      : [],
  )
  if (likely.length === 0) return found
  return {
    ...found,
    mentions: found.mentions.filter(({ start }) => likely.every((one) => one.start !== start)),
    undecided: [...found.undecided, ...likely].toSorted((a, b) => a.start - b.start),
  }
}

/**
 * Everybody known who takes part: those of options, those the text names, and those decided on a terminal, each once.
 * Throws `contact.ambiguous` where several could be meant and nobody can be asked.
 */
export async function takePeople(
  ctx: Context,
  journal: Journal,
  {
    withIds,
    mentions,
    addressed,
  }: { withIds: readonly number[]; mentions: Mentions; addressed: Addressed },
): Promise<TakenPerson[]> {
  const people = withPeople(journal, withIds, mentions)
  for (const person of await decidePeople(ctx, journal, mentions)) {
    if (!people.some((one) => one.contactId === person.contactId)) people.push(person)
  }
  for (const { ids, at } of addressed.shared) {
    if (people.some(({ contactId }) => ids.includes(contactId))) continue
    const contactId = await chooseContact(ctx, journal, at.text)
    people.push(...withPeople(journal, [contactId], { mentions: [] }))
  }
  return people
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
    if (!ctx.canAsk) throw ambiguous(journal, query, ids)
    const candidates = candidatesFor(journal, ids, ids.length)
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

/** Whoever would be added may be in the archive, or be several. Throws `log.newArchived` and `log.severalGiven`. */
export function refuseNew(journal: Journal, names: readonly string[]): void {
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
