import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { collect, oneOf } from '../cli/options.ts'
import { untilCopied } from '../cli/until-stopped.ts'
import { chooseContact } from '../cli/who.ts'
import { chooseSeveral } from '../cli/who-several.ts'
import { NetError } from '../domain/error.ts'
import {
  askedFields,
  type MergedValue,
  type MergeField,
  type MergeSide,
  mergeFields,
  mergeValues,
  type Takes,
  valuesOf,
} from '../domain/merge.ts'
import { listDoubles } from '../journal/doubles.ts'
import { candidatesFor, getContactId } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { listMergeSides, mergeContacts } from '../journal/merge-contacts.ts'
import {
  mergedAsShown,
  mergedContacts,
  mergeNote,
  mergeValueText,
} from '../views/merged-contacts.ts'

// commands/merge.ts: two who are one person
export default command(
  (parser, t) =>
    parser
      .argument('<who...>', t('merge.who'))
      .usage('[options] WHO WHO...')
      .option('--take <field>', t('merge.take'), collect)
      .option('--dry-run', t('option.dryRun'))
      .option('-y, --yes', t('merge.yes'))
      .addHelpText('after', t('merge.examples')),
  async (ctx, { take = [], dryRun = false, yes = false }, words) => {
    const journal = await ctx.journal()
    const ids = await chooseSeveral(ctx, journal, words)
    if (ids.length === 1) ids.push(await askOther(ctx, journal, ids[0] ?? 0))
    const sides = listMergeSides(journal, ids)
    const takes = readTakes(journal, sides, take)
    const how = (isDryRun: boolean) => ({
      takes,
      isDryRun,
      untilStopped: untilCopied,
      noteOf: (values: readonly MergedValue[]) => mergeNote(values, ctx.look),
    })
    const isAsked = ctx.canAsk && !yes && !dryRun
    if (isAsked) {
      await askValues(ctx, sides, takes)
      ctx.warn(mergedContacts(mergeContacts(journal, ids, how(true)), ctx.look))
      const prompter = await ctx.prompter('--yes')
      if (!(await prompter.confirm({ message: ctx.t('merge.ask'), initial: true }))) {
        ctx.hint(ctx.t('merge.kept'))
        return
      }
    }
    ctx.show(mergeContacts(journal, ids, how(dryRun)), isAsked ? mergedAsShown : mergedContacts)
  },
)

/** The other of two: those who are likely the same to choose from, or anybody. Throws `value.missing`. */
async function askOther(ctx: Context, journal: Journal, id: number): Promise<number> {
  const prompter = await ctx.prompter('WHO WHO')
  const likely = listDoubles(journal).flatMap(({ contactIds }) =>
    contactIds.includes(id) ? contactIds.filter((other) => other !== id) : [],
  )
  const message = ctx.t('merge.askOther')
  if (likely.length === 0) return chooseContact(ctx, journal, await prompter.text({ message }))
  return prompter.choice({
    message,
    choices: candidatesFor(journal, likely, 20).map(({ id: value, name, about }) => ({
      value,
      label: name,
      hint: `#${value}${about === null ? '' : ` ${about}`}`,
    })),
  })
}

/** `org`, `org,city`, `org=31`. Throws `option.badValue`, `merge.notAmong`, `merge.nothing`. */
function readTakes(
  journal: Journal,
  sides: readonly MergeSide[],
  texts: readonly string[],
): Map<MergeField, number> {
  const takes = new Map<MergeField, number>()
  const readField = oneOf('--take', mergeFields)
  for (const text of texts.flatMap((one) => one.split(','))) {
    const [name = '', ...who] = text.split('=')
    const field = readField(name.trim())
    const wanted = who.length === 0 ? undefined : sideNamed(journal, sides, who.join('='))
    const [first, ...others] = sides
    const from = wanted === undefined ? others : [wanted]
    const values = valuesOf(field, sides)
    const found = values.find(({ contactId }) => from.some((side) => side.contactId === contactId))
    if (found === undefined) {
      throw new NetError('usage', 'merge.nothing', { field, name: (from[0] ?? first)?.name ?? '' })
    }
    takes.set(field, found.contactId)
  }
  return takes
}

function sideNamed(journal: Journal, sides: readonly MergeSide[], query: string): MergeSide {
  const id = getContactId(journal, query)
  const side = sides.find(({ contactId }) => contactId === id)
  if (side !== undefined) return side
  const people = sides.map(({ name, contactId }) => `${name} (#${contactId})`)
  throw new NetError('usage', 'merge.notAmong', { query, people })
}

/** Whose value stays, where they differ and nothing is said of it. */
async function askValues(
  ctx: Context,
  sides: readonly MergeSide[],
  takes: Map<MergeField, number>,
): Promise<void> {
  for (const { field, kept, others } of mergeValues(sides, takes as Takes)) {
    if (others.length === 0 || takes.has(field) || !askedFields.includes(field)) continue
    const prompter = await ctx.prompter(`--take ${field}`)
    const chosen = await prompter.choice({
      message: ctx.t('merge.which', { field: ctx.t(`contact.${field}`) }),
      choices: [kept, ...others].map(({ contactId, value }) => ({
        value: contactId,
        label: mergeValueText(field, value, ctx.look),
        hint: `#${ctx.format.number(contactId)}`,
      })),
      initial: kept.contactId,
    })
    takes.set(field, chosen)
  }
}
