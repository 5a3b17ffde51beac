import type { YieldGroup, YieldRow } from '../domain/event-yield.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { table } from './table.ts'

/** What events brought and took, a line for each, or for each kind or series. */
export function eventYield(
  rows: readonly YieldRow[],
  look: Look,
  by: YieldGroup | undefined,
): string {
  const { t, format, theme, width } = look
  const { number, amount } = format
  const withEach = (whole: number | null, each: number | null) =>
    whole === null ? '' : amount(whole) + (each === null ? '' : ` (${amount(each)})`)
  const columns = [
    ...(by === undefined
      ? [
          {
            header: t('event.head.on'),
            text: ({ on }: YieldRow) => (on === null ? '' : format.day(on, 'compact')),
          },
        ]
      : []),
    {
      header: t(by === undefined ? 'event.head.name' : `event.head.${by}`),
      text: (row: YieldRow) => nameOf(row, look, by),
      isFlexible: true,
      style: theme.name,
    },
    ...(by === undefined
      ? []
      : [count(t('event.head.events'), ({ events }: YieldRow) => number(events))]),
    count(t('event.head.newly'), ({ met }) => number(met)),
    count(t('event.head.alive'), ({ alive, aged }) =>
      aged === 0 ? '' : t('event.ofAged', { alive, aged }),
    ),
    count(t('event.head.passed'), ({ passed }) => number(passed), 1),
    count(t('event.head.exchanges'), ({ exchanges }) => number(exchanges), 4),
    count(t('event.head.costEach'), ({ cost, costEach }) => withEach(cost, costEach), 3),
    count(t('event.head.hoursEach'), ({ hours, hoursEach }) => withEach(hours, hoursEach), 2),
  ]
  const filled = columns.filter((column) => rows.some((row) => column.text(row) !== ''))
  return table(rows, filled, {
    ...(Number.isFinite(width) ? { width } : {}),
    rightToLeft: format.language === 'fa',
    styleHeader: theme.dim,
  }).join('\n')
}

function nameOf({ name, kind }: YieldRow, { t }: Look, by: YieldGroup | undefined): string {
  if (by === 'kind') return kind === null ? t('event.noKind') : t(`event.kind.${kind}`)
  return name ?? t('event.noSeries')
}

/** As csv and tsv have it. */
export const eventYieldFields: readonly Field<YieldRow>[] = (
  [
    'eventId',
    'name',
    'kind',
    'series',
    'on',
    'events',
    'met',
    'aged',
    'alive',
    'passed',
    'kept',
    'exchanges',
    'cost',
    'hours',
    'costEach',
    'hoursEach',
  ] as const satisfies readonly (keyof YieldRow)[]
).map((name) => ({ name, value: (row) => row[name] }))

/** A column of numbers. */
function count(header: string, text: (row: YieldRow) => string, yields = 0) {
  return { header, text, align: 'end' as const, yields }
}
