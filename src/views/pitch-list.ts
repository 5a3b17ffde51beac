import { type Pitch, pitchParts, type SpokenPitch, writtenParts } from '../domain/pitch.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { table } from './table.ts'

/** A line for each pitch: for whom, the parts written, the time it takes, and how rehearsing went. */
export function pitchList(pitches: readonly SpokenPitch[], look: Look): string {
  const { t, format, theme, width } = look
  const { number, clock } = format
  return table(
    pitches,
    [
      { text: ({ id }) => `#${number(id)}`, align: 'end', style: theme.dim },
      {
        header: t('pitch.head.name'),
        text: ({ name }) => name,
        isFlexible: true,
        style: theme.name,
      },
      { header: t('pitch.head.for'), text: (pitch) => about(pitch, look), isFlexible: true },
      {
        header: t('pitch.head.parts'),
        text: ({ parts }) => t('pitch.ofFive', { count: writtenParts(parts).length }),
        yields: 1,
        style: (cell, { parts }) =>
          writtenParts(parts).length < pitchParts.length ? theme.warn(cell) : cell,
      },
      {
        header: t('pitch.head.time'),
        text: ({ seconds }) => clock(seconds * 1000),
        align: 'end',
        yields: 2,
        style: (cell, { seconds, aimSeconds }) => (seconds > aimSeconds ? theme.warn(cell) : cell),
      },
      { header: t('pitch.head.runs'), text: ({ runs }) => number(runs), align: 'end', yields: 4 },
      {
        header: t('pitch.head.last'),
        text: ({ lastRunOn }) => (lastRunOn === null ? '' : format.day(lastRunOn)),
        yields: 5,
      },
      {
        header: t('pitch.head.fluency'),
        text: ({ averageFluency }) =>
          averageFluency === null ? '' : number(Math.round(averageFluency * 10) / 10),
        align: 'end',
        yields: 3,
      },
    ],
    {
      ...(Number.isFinite(width) ? { width } : {}),
      rightToLeft: format.language === 'fa',
      styleHeader: theme.heading,
    },
  ).join('\n')
}

/** What tells a pitch from others in a list to choose from. */
export function pitchHint(pitch: Pitch, { t, format }: Look): string {
  const runs =
    pitch.lastRunOn === null
      ? []
      : [
          t('pitch.show.runs', {
            runs: pitch.runs,
            last: format.relative(pitch.lastRunOn),
            fluency: null,
          }),
        ]
  return [`#${format.number(pitch.id)}`, ...runs].join(' ')
}

function about({ contact, event, goal, isGoalDone }: Pitch, { t }: Look): string {
  const whatFor = goal !== null && isGoalDone ? t('goal.doneMark', { name: goal }) : goal
  return contact ?? event ?? whatFor ?? ''
}

/** As csv and tsv have it; times in seconds. */
export const pitchFields: readonly Field<SpokenPitch>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'name', value: ({ name }) => name },
  { name: 'contactId', value: ({ contactId }) => contactId },
  { name: 'contact', value: ({ contact }) => contact },
  { name: 'event', value: ({ event }) => event },
  { name: 'goal', value: ({ goal }) => goal },
  ...pitchParts.map((part) => ({
    name: part,
    value: ({ parts }: SpokenPitch) => parts[part],
  })),
  { name: 'words', value: ({ words }) => words },
  { name: 'seconds', value: ({ seconds }) => seconds },
  { name: 'aimSeconds', value: ({ aimSeconds }) => aimSeconds },
  { name: 'runs', value: ({ runs }) => runs },
  { name: 'lastRunOn', value: ({ lastRunOn }) => lastRunOn },
  { name: 'averageFluency', value: ({ averageFluency }) => averageFluency },
]
