import type { ListedEvent } from '../domain/event.ts'
import type { Look } from './look.ts'
import { namedApart } from './named-apart.ts'
import type { Field } from './rows.ts'
import { table } from './table.ts'

/** A line for each event: when, what, where, whom I hope for, and what was decided. */
export function eventList(events: readonly ListedEvent[], look: Look): string {
  const { t, format, theme, width } = look
  const hoped = events.flatMap(({ hopes }) => hopes)
  const nameOf = namedApart(hoped, look)
  const columns = [
    {
      header: t('list.id'),
      text: ({ id }: ListedEvent) => format.number(id),
      align: 'end' as const,
      style: theme.dim,
    },
    {
      header: t('event.head.on'),
      text: (event: ListedEvent) => shortDays(event, look),
    },
    {
      header: t('event.head.name'),
      text: ({ name }: ListedEvent) => name,
      isFlexible: true,
      style: theme.name,
    },
    {
      header: t('event.head.kind'),
      text: ({ kind }: ListedEvent) => (kind === null ? '' : t(`event.kind.${kind}`)),
      yields: 2,
    },
    {
      header: t('event.head.place'),
      text: ({ place }: ListedEvent) => place ?? '',
      isFlexible: true,
    },
    {
      header: t('event.head.hopes'),
      text: ({ hopes }: ListedEvent) => hopes.map(nameOf).join(t('list.comma')),
      isFlexible: true,
    },
    {
      header: t('event.head.met'),
      text: ({ met }: ListedEvent) => (met.length === 0 ? '' : format.number(met.length)),
      align: 'end' as const,
      yields: 1,
    },
    {
      header: t('event.head.decision'),
      text: ({ decision }: ListedEvent) =>
        decision === null ? '' : t(`event.choice.${decision.choice}`),
      style: (cell: string, { decision }: ListedEvent) =>
        decision?.choice === 'go' ? theme.good(cell) : theme.dim(cell),
    },
  ]
  const filled = columns.filter((column) => events.some((event) => column.text(event) !== ''))
  return table(events, filled, {
    ...(Number.isFinite(width) ? { width } : {}),
    rightToLeft: format.language === 'fa',
    styleHeader: theme.dim,
  }).join('\n')
}

function shortDays({ on, untilOn }: ListedEvent, { t, format }: Look): string {
  if (on === null) return ''
  const first = format.day(on, 'compact')
  return untilOn === null || untilOn === on
    ? first
    : t('event.days', { first, last: format.day(untilOn, 'compact') })
}

/** What tells an event from others in a list to choose from. */
export function eventHint({ id, on }: Pick<ListedEvent, 'id' | 'on'>, { format }: Look): string {
  const number = `#${format.number(id)}`
  return on === null ? number : `${number} ${format.day(on)} (${format.relative(on)})`
}

/** As csv and tsv have it; people by name. */
export const eventFields: readonly Field<ListedEvent>[] = [
  ...(
    ['id', 'name', 'kind', 'on', 'untilOn', 'series', 'place', 'cost', 'hours', 'goals'] as const
  ).map((name) => ({ name, value: (event: ListedEvent) => event[name] })),
  { name: 'hopes', value: ({ hopes }) => hopes.map(({ name }) => name) },
  { name: 'met', value: ({ met }) => met.map(({ name }) => name) },
  { name: 'decision', value: ({ decision }) => decision?.choice },
  { name: 'because', value: ({ decision }) => decision?.because },
  { name: 'note', value: ({ note }) => note },
]
