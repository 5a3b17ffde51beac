import type { ListedCircle } from '../domain/circle.ts'
import { goalNames } from './goal-names.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { type Column, table } from './table.ts'

/** A line for each circle: how many are in it, who lets me in, and the last contact with any of them. */
export function circleList(circles: readonly ListedCircle[], look: Look): string {
  const { t, format, theme, width } = look
  const columns: Column<ListedCircle>[] = [
    {
      header: t('list.id'),
      text: ({ circleId }) => format.number(circleId),
      align: 'end',
      style: theme.dim,
    },
    {
      header: t('circle.head.name'),
      text: ({ name }) => name,
      isFlexible: true,
      style: theme.name,
    },
    {
      header: t('circle.head.people'),
      text: ({ people }) => format.number(people),
      align: 'end',
      yields: 1,
    },
    {
      header: t('circle.head.waysIn'),
      text: ({ waysIn, entry }) =>
        entry === 'none'
          ? t('circle.entry.none')
          : t(`circle.entry.${entry}`, { names: waysIn.map(({ name }) => name) }),
      isFlexible: true,
      style: (cell, { entry }) => (entry === 'several' ? cell : theme.warn(cell)),
    },
    {
      header: t('list.last'),
      text: ({ lastContact }) => (lastContact === null ? '' : format.day(lastContact, 'compact')),
      yields: 2,
    },
    {
      header: t('circle.head.goals'),
      text: (circle) => goalNames(circle, look),
      isFlexible: true,
    },
  ]
  const filled = columns.filter((column) => circles.some((circle) => column.text(circle) !== ''))
  return table(circles, filled, {
    width: Number.isFinite(width) ? width : undefined,
    rightToLeft: format.language === 'fa',
    styleHeader: theme.dim,
  }).join('\n')
}

/** The fields of csv and tsv; the ways in by name. */
export const circleFields: Field<ListedCircle>[] = [
  { name: 'circleId', value: ({ circleId }) => circleId },
  { name: 'name', value: ({ name }) => name },
  { name: 'about', value: ({ about }) => about },
  { name: 'goals', value: ({ goals }) => goals },
  { name: 'people', value: ({ people }) => people },
  { name: 'waysIn', value: ({ waysIn }) => waysIn.map(({ name }) => name) },
  { name: 'entry', value: ({ entry }) => entry },
  { name: 'lastContact', value: ({ lastContact }) => lastContact },
]
