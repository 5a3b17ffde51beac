import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { collect, countOf, oneOf, someOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { type Tie, ties } from '../domain/contact.ts'
import { addDuration } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { dueRecord } from '../domain/morning-list.ts'
import { type DueQuestion, listDue } from '../journal/follow-ups.ts'
import type { Journal } from '../journal/journal.ts'
import { dueFieldsWith, morningList } from '../views/morning-list.ts'
import { rowFormats } from '../views/rows.ts'
import { hintNothing } from './nothing-hint.ts'

// commands/followups.ts: whom to contact today, and about what
export default command(
  (parser, t) =>
    parser
      .option('--ahead <duration>', t('followups.ahead'))
      .option('--limit <count>', t('followups.limit'), countOf('--limit'))
      .option('--all', t('followups.all'))
      .option('--goal <name>', t('filter.goal'), collect)
      .option('--circle <name>', t('filter.circle'), collect)
      .option('--tag <name>', t('filter.tag'), collect)
      .option('--tie <tie>', t('filter.tie'), someOf('--tie', ties))
      .option('--why', t('followups.why'))
      .option('--walk', t('followups.walk'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('followups.examples')),
  async (ctx, options) => {
    const { limit, all, format, why = false } = options
    refuseTogether('--all', all, '--limit', limit)
    refuseTogether('--walk', options.walk, '--format', format)
    refuseTogether('--walk', options.walk, '--json', ctx.isJson || undefined)
    const journal = await ctx.journal()
    const list = listDue(journal, {
      until: await untilOf(ctx, options.ahead),
      filter: await filterOf(journal, options),
      limit: all === true ? 'all' : limit,
    })
    if (options.walk === true) {
      const { walk } = await import('./follow-up-walk.ts')
      return walk(ctx, journal, list, why)
    }
    const records = list.people.map((person) => dueRecord(person, why))
    if (list.people.length === 0 && !ctx.isJson && (format ?? 'table') === 'table') {
      ctx.print(morningList(list, ctx.look, why))
    }
    showRows(ctx, records, format, {
      view: (_rows, look) => morningList(list, look, why),
      fields: dueFieldsWith(why),
      ids: ({ contactId }) => [contactId],
    })
    if (list.heldBack > 0 && limit === undefined && ctx.canAsk) {
      const { hintAttention } = await import('./ask-me.ts')
      await hintAttention(ctx, journal)
    }
    if (list.people.length + list.heldBack === 0) hintNothing(ctx, journal, 'followups.nothing')
  },
)

function refuseTogether(option: string, one: unknown, other: string, two: unknown): void {
  if (one !== undefined && two !== undefined) {
    throw new NetError('usage', 'option.conflict', { option, other })
  }
}

async function untilOf(
  { today }: Context,
  ahead: string | undefined,
): Promise<DueQuestion['until']> {
  if (ahead === undefined) return undefined
  const { durationOf } = await import('../cli/when.ts')
  return addDuration(today, durationOf(ahead))
}

interface FilterOptions {
  goal?: string[] | undefined
  circle?: string[] | undefined
  tag?: string[] | undefined
  tie?: Tie[] | undefined
}

/** What reads a filter is loaded only for one: most mornings have none. */
async function filterOf(
  journal: Journal,
  { goal = [], circle = [], tag = [], tie = [] }: FilterOptions,
): Promise<DueQuestion['filter']> {
  if ([goal, circle, tag, tie].every((list) => list.length === 0)) return undefined
  const [{ conditionOf }, { everybody }] = await Promise.all([
    import('../journal/list-contacts.ts'),
    import('../domain/contact-filter.ts'),
  ])
  const tags = tag.map((name) => name.replace(/^@/, ''))
  return conditionOf(journal, { ...everybody, goals: goal, circles: circle, tags, ties: tie })
}
