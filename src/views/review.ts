import type { AttentionSpent, Share } from '../domain/attention-spent.ts'
import type { Tie } from '../domain/contact.ts'
import { backCommand, type Finding, type NamedAside, type RuleName } from '../domain/finding.ts'
import { groupBy } from '../domain/group-by.ts'
import type { InteractionKind } from '../domain/interaction.ts'
import type { AsideChange, Review } from '../domain/review.ts'
import { findingLines } from './finding.ts'
import type { Look } from './look.ts'
import { hanging } from './paragraph.ts'
import { plain } from './plain.ts'
import { displayWidth } from './width.ts'

/** Findings of one rule a reader is shown at once, and shares of one kind. */
const mostShown = 3
const mostShares = 5

/** Days of a span that are told one by one: a month of them. */
const mostDays = 31

/** How much of a review is told: of one rule, of each rule the first few or all, and what was set aside. */
export interface ReviewExtent {
  rule: RuleName | undefined
  isWhole: boolean
  hasAside: boolean
}

/** The attention spent, then what was found, rule by rule. */
export function review(
  found: Review,
  look: Look,
  { rule: only, isWhole, hasAside }: ReviewExtent,
): string {
  const { since, until, attention, focus, findings, aside, waiting } = found
  const { t, theme } = look
  const shown = hasAside ? [...findings, ...aside] : findings
  const groups = groupBy(shown, ({ rule }) => rule)
  const byRule = [...groups].map(([rule, some]) => ruleBlock(rule, some, look, isWhole))
  const asideCount = aside.length + waiting.length
  const asideLine =
    asideCount > 0 && !hasAside ? [theme.dim(t('review.asideCount', { count: asideCount }))] : []
  return [
    theme.heading(t('review.span', { since, until })),
    // Whoever asks for one rule has seen the rest of the review, or does not want it.
    ...(only === undefined ? [attentionBlock(attention, look)] : []),
    ...(focus.stage === null ? [] : [hanging('', 0, t(`review.focus.${focus.stage}`), look.width)]),
    ...(only !== undefined && focus.leavesOut.includes(only)
      ? ['', theme.dim(t('review.leftOut', { rule: only, stage: focus.stage }))]
      : []),
    ...(shown.length === 0 ? ['', nothingLine(found, only, look)] : []),
    ...byRule.flatMap((block) => ['', block]),
    ...(waiting.length > 0 && hasAside ? ['', waitingBlock(waiting, look)] : []),
    ...(asideLine.length === 0 ? [] : ['', ...asideLine]),
  ].join('\n')
}

function nothingLine({ contacts }: Review, only: RuleName | undefined, { t, theme }: Look): string {
  if (contacts === 0) return t('review.nobodyYet')
  return only === undefined
    ? theme.good(t('review.nothingFound'))
    : t('review.nothingOf', { rule: only })
}

function ruleBlock(
  rule: RuleName,
  findings: readonly Finding[],
  look: Look,
  isWhole: boolean,
): string {
  const { t, theme } = look
  const shown = isWhole ? findings : findings.slice(0, mostShown)
  const left = findings.length - shown.length
  const [first] = findings
  const title = t(`review.rule.${rule}`)
  const head = first?.severity === 'high' ? theme.warn(title) : theme.heading(title)
  return [
    `${head} ${theme.dim(`(${first?.method ?? ''}, ${rule})`)}`,
    ...shown.map((finding) => findingLines(finding, look)),
    ...(left > 0 ? [`  ${theme.dim(t('review.more', { count: left, rule }))}`] : []),
  ].join('\n')
}

/** What would not be brought up now either: otherwise nobody could see it, nor take it back. */
function waitingBlock(waiting: readonly NamedAside[], { t, theme, format }: Look): string {
  return [
    theme.heading(t('review.waiting')),
    ...waiting.flatMap((one) => [
      `  ${t('review.waitingLine', { what: t(`review.rule.${one.rule}`), names: format.list(one.names.map(plain)) })}`,
      `    ${theme.dim(t('review.asideMark', one))}`,
      `    ${theme.dim(backCommand(one.rule, one))}`,
    ]),
  ].join('\n')
}

function attentionBlock(attention: AttentionSpent, look: Look): string {
  const { t, format } = look
  const { atEvents, interactions, people, byDay, byGoal, byCircle, byTie, byKind } = attention
  const spent = [
    t('review.attention', attention),
    ...(atEvents > 0 ? [t('review.atEvents', { count: atEvents })] : []),
  ].join(' · ')
  if (interactions === 0) return `${spent}\n${t('review.nothingPassed')}`
  const days = byDay.map(({ on, people: count }) => ({ name: format.nearDay(on), contacts: count }))
  const rows: [string, Pick<Share, 'name' | 'contacts'>[]][] = [
    [t('review.by.day'), days.slice(-mostDays)],
    [t('review.by.goal'), byGoal],
    [t('review.by.circle'), byCircle],
    [
      t('review.by.tie'),
      byTie.map((share) => ({ ...share, name: t(`term.tie.${share.name as Tie}`) })),
    ],
    [
      t('review.by.kind'),
      byKind.map((share) => ({ ...share, name: t(`kind.${share.name as InteractionKind}`) })),
    ],
  ]
  // What went to no goal at all is worth knowing (M14); of circles there may be none to name.
  const told = rows.filter(
    ([, shares]) => shares === byGoal || shares.some(({ name }) => name !== null),
  )
  const wide = Math.max(...told.map(([label]) => displayWidth(label))) + 4
  return [
    spent,
    t('review.passed', { interactions, people }),
    ...told.map(([label, shares], index) => {
      const head = `  ${label}${' '.repeat(wide - 2 - displayWidth(label))}`
      if (index > 0) return hanging(head, wide, sharesLine(shares, look, mostShares), look.width)
      const before = days.length - shares.length
      const earlier = before > 0 ? `${t('review.daysBefore', { count: before })} · ` : ''
      return hanging(head, wide, earlier + sharesLine(shares, look, mostDays), look.width)
    }),
  ].join('\n')
}

function sharesLine(
  shares: readonly Pick<Share, 'name' | 'contacts'>[],
  { t }: Look,
  most: number,
): string {
  const shown = shares
    .slice(0, most)
    .map(({ name, contacts: count }) =>
      t('review.share', { name: name === null ? t('review.none') : plain(name), count }),
    )
  const left = shares.length - shown.length
  return [...shown, ...(left > 0 ? [t('review.andMore', { count: left })] : [])].join(' · ')
}

/** What was set aside, or is back. */
export function asideChange({ rule, names, because, isFound }: AsideChange, { t }: Look): string {
  return because === null
    ? t('review.backDone', { rule, names, isFound })
    : t('review.asideDone', { rule, names, because, isFound })
}
