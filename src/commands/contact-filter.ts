import type { Parser } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { collect, eachGiven, someOf } from '../cli/options.ts'
import { durationOf } from '../cli/when.ts'
import { ties } from '../domain/contact.ts'
import { type ContactFilter, quietSince } from '../domain/contact-filter.ts'
import { stages } from '../domain/stage.ts'
import type { Translate } from '../i18n/catalogue.ts'

/** The options that say which people are meant, the same wherever many are. */
export function filterOptions(parser: Parser, t: Translate) {
  return parser
    .option('--tie <tie>', t('filter.tie'), someOf('--tie', ties))
    .option('--circle <name>', t('filter.circle'), collect)
    .option('--goal <name>', t('filter.goal'), collect)
    .option('--tag <name>', t('filter.tag'), collect)
    .option('--org <name>', t('filter.org'), collect)
    .option('--field <text>', t('filter.field'), collect)
    .option('--stage <stage>', t('filter.stage'), someOf('--stage', stages))
    .option(
      '--verdict <verdict>',
      t('filter.verdict'),
      someOf('--verdict', ['pursue', 'open', 'leave', 'none'] as const),
    )
    .option('--quiet <duration>', t('filter.quiet'))
    .option('--met-at <place>', t('filter.metAt'), collect)
    .option('--archived', t('filter.archived'))
}

export type FilterOptions = ReturnType<ReturnType<typeof filterOptions>['opts']>

/** What the options say; throws what their values deserve: of a blank one nobody can say whom it leaves out. */
export function readFilter({ today }: Context, options: FilterOptions): ContactFilter {
  return {
    ties: options.tie ?? [],
    circles: eachGiven('--circle', options.circle) ?? [],
    goals: eachGiven('--goal', options.goal) ?? [],
    tags: (eachGiven('--tag', options.tag) ?? []).map((tag) => tag.replace(/^@/, '')),
    orgs: eachGiven('--org', options.org) ?? [],
    fields: eachGiven('--field', options.field) ?? [],
    stages: options.stage ?? [],
    verdicts: options.verdict ?? [],
    metAt: eachGiven('--met-at', options.metAt) ?? [],
    quietSince: options.quiet === undefined ? null : quietSince(today, durationOf(options.quiet)),
    archived: options.archived === true ? 'only' : 'without',
  }
}
