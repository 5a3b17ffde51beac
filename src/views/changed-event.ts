import { type ChangedEvent, etiquetteParts, type RemovedEvent } from '../domain/event.ts'
import { madeThings } from './added-contact.ts'
import type { Look } from './look.ts'

/** What `event add` or `event edit` recorded in one line, its day spelled out, and what else came of it. */
export function changedEvent(event: ChangedEvent, look: Look): string {
  const { t, format, theme } = look
  if (event.how === 'unchanged') return t('event.unchanged', event)
  const { id, name, changed, kind, on, untilOn, place, cost, hours, goals, hopes, series, as } =
    event
  const told = (part: ChangedEvent['changed'][number]) =>
    event.how !== 'changed' || changed.includes(part)
  const parts = [
    told('kind') && kind !== null ? t(`event.kind.${kind}`) : '',
    told('on') && on !== null ? t('event.said.on', { on }) : '',
    (told('on') || told('untilOn')) && untilOn !== null ? t('event.said.until', { untilOn }) : '',
    told('place') && place !== null ? t('event.said.place', { place }) : '',
    told('cost') && cost !== null ? t('event.said.cost', { cost }) : '',
    told('hours') && hours !== null ? t('event.said.hours', { hours }) : '',
    told('goals') && goals.length > 0 ? t('event.said.goals', { goals: format.list(goals) }) : '',
    told('hopes') && hopes.length > 0
      ? t('event.said.hopes', { names: format.list(hopes.map((hope) => hope.name)) })
      : '',
    told('series') && series !== null && series !== name ? t('event.said.series', { series }) : '',
    ...texts
      .filter((part) => changed.includes(part) && textOf(event, part) !== null)
      .map((part) => t('event.said.part', { part: t(`event.label.${part}`) })),
  ].filter((part) => part !== '')
  const cleared = clearedParts(event).map((part) => t(`event.label.${part}`))
  if (cleared.length > 0) parts.push(t('event.said.cleared', { parts: format.list(cleared) }))
  const line = t(`event.${event.how}`, { id, name })
  return [
    parts.length === 0 ? `${line}.` : `${line}: ${parts.join(t('list.comma'))}.`,
    as === null ? '' : theme.dim(t('event.asBefore', as)),
    event.joined === null ? '' : theme.dim(t('event.joined', event.joined)),
    event.linked === 0 ? '' : theme.dim(t('event.linked', { count: event.linked })),
    event.otherDays === 0 ? '' : theme.dim(t('event.otherDays', { count: event.otherDays })),
    madeThings(event.made, look),
  ]
    .filter((one) => one !== '')
    .join('\n')
}

const texts = [...etiquetteParts, 'note'] as const

function textOf({ etiquette, note }: ChangedEvent, part: (typeof texts)[number]): string | null {
  return part === 'note' ? note : etiquette[part]
}

/** What was changed and has nothing in it now. */
function clearedParts(event: ChangedEvent) {
  const plain = [
    'kind',
    'on',
    'untilOn',
    'place',
    'cost',
    'hours',
    'series',
    'goals',
    'hopes',
  ] as const
  return [
    ...plain.filter((part) => {
      const value = event[part]
      return value === null || (Array.isArray(value) && value.length === 0)
    }),
    ...texts.filter((part) => textOf(event, part) === null),
  ].filter((part) => event.changed.includes(part))
}

/** What was taken out, and what stays. */
export function removedEvent(removed: RemovedEvent, { t }: Look): string {
  return t('event.rm.removed', removed)
}
