import type { Day } from '../domain/day.ts'
import type { ChangedLink } from '../domain/link.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'

/** What `link` or `unlink` did, in one line. */
export function changedLink({ one, other, kind, since, change }: ChangedLink, look: Look): string {
  const names = look.format.list(
    [one, other].map(({ name, contactId: id }) => look.t('log.person', { name, id })),
  )
  const how = linkedHow({ kind, since }, look, 'full')
  return look.t(`link.${change}`, { names, how })
}

/** `(colleagues, since 2 Nov 2026)`, with a space before it; nothing where nothing is known. */
export function linkedHow(
  { kind, since }: Pick<ChangedLink, 'kind' | 'since'>,
  { t, format }: Look,
  style: 'full' | 'short' = 'short',
): string {
  const parts = [
    kind === null ? '' : plain(kind),
    since === null ? '' : t('link.sinceDay', { day: sinceText(since, format, style) }),
  ]
  const text = parts.filter((part) => part !== '').join(t('list.comma'))
  return text === '' ? '' : ` (${text})`
}

/** The first day of a year stands for the year: that is how a year alone is kept. */
function sinceText(since: Day, format: Look['format'], style: 'full' | 'short'): string {
  const [, year] =
    /^([0-9۰-۹]{4})[-/][0۰][1۱][-/][0۰][1۱]$/.exec(format.day(since, 'compact')) ?? []
  return year ?? format.day(since, style)
}
