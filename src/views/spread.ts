import type { Day } from '../domain/day.ts'
import type { Spread, SpreadContact } from '../domain/spread.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { table } from './table.ts'

/** The columns of csv and tsv. */
export const spreadFields: readonly Field<SpreadContact>[] = [
  { name: 'contactId', value: ({ contactId }) => contactId },
  { name: 'name', value: ({ name }) => name },
  { name: 'due', value: ({ due }) => due },
  { name: 'on', value: ({ on }) => on },
]

/** Days told one by one; a longer spread is summed up. */
const daysTold = 14

/** What `spread` did, or would do: a line, and a line for each day with who is on it. */
export function spreadPlan(done: Spread, look: Look): string {
  const { t, theme, format, width, today } = look
  const { people, perDay, usualPerDay, isDryRun } = done
  if (people.length === 0) return ''
  const days = byDay(people)
  const last = days.at(-1)?.day ?? today
  if (last === today) return t('spread.fits', { count: people.length })
  const lines = table(
    days.slice(0, daysTold),
    [
      { text: ({ day }) => format.day(day, 'full') },
      { text: (one) => format.number(one.people.length), align: 'end', style: theme.dim },
      { text: (one) => one.people.map(({ name }) => name).join(t('list.comma')), isFlexible: true },
    ],
    {
      width: Number.isFinite(width) ? width - 2 : undefined,
      rightToLeft: format.language === 'fa',
    },
  )
  const numbers = { count: people.length, days: days.length, perDay, until: last, isDryRun }
  const more = days.length - daysTold
  return [
    perDay > usualPerDay ? t('spread.raised', { perDay, usual: usualPerDay }) : '',
    t('spread.done', numbers),
    ...lines.map((line) => `  ${line}`),
    more > 0 ? `  ${theme.dim(t('spread.more', { count: more }))}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function byDay(people: readonly SpreadContact[]): { day: Day; people: SpreadContact[] }[] {
  const days = new Map<Day, SpreadContact[]>()
  for (const person of people) days.set(person.on, [...(days.get(person.on) ?? []), person])
  return [...days].map(([day, list]) => ({ day, people: list }))
}
