import type { ChangedApart } from '../domain/apart.ts'
import type { LikelyDouble } from '../domain/double.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { type Column, table } from './table.ts'

/** Pairs who may be one person, with why. */
export function doubles(pairs: readonly LikelyDouble[], look: Look): string {
  const { t, format, theme, width } = look
  const person = (place: 0 | 1) => (pair: LikelyDouble) => {
    const one = pair.people[place]
    if (one === undefined) return ''
    return t('dupes.person', { name: one.name, id: one.contactId, isArchived: one.isArchived })
  }
  const columns: Column<LikelyDouble>[] = [
    {
      header: t('dupes.score'),
      text: ({ score }) => format.number(score),
      align: 'end',
      style: theme.dim,
    },
    { header: t('dupes.one'), text: person(0), isFlexible: true, style: theme.name },
    { header: t('dupes.other'), text: person(1), isFlexible: true, style: theme.name },
    { header: t('dupes.evidence'), text: (pair) => why(pair, look), isFlexible: true },
  ]
  return table(pairs, columns, {
    width: Number.isFinite(width) ? width : undefined,
    rightToLeft: format.language === 'fa',
    styleHeader: theme.dim,
  }).join('\n')
}

function why({ evidence, against }: LikelyDouble, { t }: Look): string {
  return [
    ...evidence.map(({ kind, value }) => t(`dupes.kind.${kind}`, { value })),
    ...against.map((kind) => t(`dupes.against.${kind}`)),
  ].join(t('list.comma'))
}

/** The fields of csv and tsv. */
export const doubleFields: Field<LikelyDouble>[] = [
  { name: 'contactIds', value: ({ contactIds }) => contactIds.map(String) },
  { name: 'names', value: ({ people }) => people.map(({ name }) => name) },
  { name: 'score', value: ({ score }) => score },
  {
    name: 'evidence',
    value: ({ evidence }) => evidence.map(({ kind, value }) => `${kind} ${value}`),
  },
  { name: 'against', value: ({ against }) => against },
]

/** Who was told apart, or may be one after all. */
export function changedApart({ people, change }: ChangedApart, { t, format }: Look): string {
  const names = format.list(people.map(({ name, contactId: id }) => t('log.person', { name, id })))
  return t(`dupes.told.${change}`, { names })
}
