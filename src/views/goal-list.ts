import type { ListedGoal } from '../domain/goal.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { type Column, table } from './table.ts'

/** A line for each goal: by when, what hangs on it, the last contact with its people. */
export function goalList(goals: readonly ListedGoal[], { t, format, theme, width }: Look): string {
  const count = (value: number) => (value === 0 ? '' : format.number(value))
  const columns: Column<ListedGoal>[] = [
    {
      header: t('list.id'),
      text: ({ goalId }) => format.number(goalId),
      align: 'end',
      style: theme.dim,
    },
    {
      header: t('goal.head.name'),
      text: ({ name, doneOn }) => (doneOn === null ? name : t('goal.doneMark', { name })),
      isFlexible: true,
      style: (cell, { doneOn }) => (doneOn === null ? theme.name(cell) : theme.dim(cell)),
    },
    {
      header: t('goal.head.by'),
      text: ({ dueOn }) => (dueOn === null ? '' : format.day(dueOn, 'compact')),
      style: (cell, { dueOn, doneOn }) =>
        dueOn !== null && dueOn < format.today && doneOn === null ? theme.warn(cell) : cell,
    },
    { header: t('goal.head.people'), text: ({ people }) => count(people), align: 'end', yields: 1 },
    {
      header: t('goal.head.circles'),
      text: ({ circles }) => count(circles),
      align: 'end',
      yields: 4,
    },
    {
      header: t('goal.head.pitches'),
      text: ({ pitches }) => count(pitches),
      align: 'end',
      yields: 5,
    },
    {
      header: t('goal.head.steps'),
      text: ({ openSteps }) => count(openSteps),
      align: 'end',
      yields: 3,
    },
    {
      header: t('list.last'),
      text: ({ lastContact }) => (lastContact === null ? '' : format.day(lastContact, 'compact')),
      yields: 2,
    },
  ]
  const why: Column<ListedGoal> = {
    header: t('goal.head.why'),
    text: (goal) => goal.why ?? '',
    isFlexible: true,
    style: theme.dim,
  }
  // On 80 columns it would take the room of the names.
  if (width >= 110) columns.push(why)
  const filled = columns.filter((column) => goals.some((goal) => column.text(goal) !== ''))
  return table(goals, filled, {
    width: Number.isFinite(width) ? width : undefined,
    rightToLeft: format.language === 'fa',
    styleHeader: theme.dim,
  }).join('\n')
}

/** The fields of csv and tsv, as in the JSON. */
export const goalFields: Field<ListedGoal>[] = (
  [
    'goalId',
    'name',
    'why',
    'dueOn',
    'doneOn',
    'people',
    'circles',
    'pitches',
    'openSteps',
    'lastContact',
  ] as const satisfies (keyof ListedGoal)[]
).map((name) => ({ name, value: (goal) => goal[name] }))
