import { type EventPage, etiquetteParts } from '../domain/event.ts'
import { goalNames } from './goal-names.ts'
import { type Line, labelled } from './labelled.ts'
import type { Look } from './look.ts'
import { namedApart } from './named-apart.ts'
import { paragraph } from './paragraph.ts'
import { plain, plainBlock } from './plain.ts'

/** Everything known of an event; only what there is something to say of. */
export function eventPage(page: EventPage, look: Look): string {
  const { t, format, theme, width } = look
  const { name, id, kind, place, cost, hours, series, hopes, decision, note } = page
  const list = (names: readonly string[]) => names.join(t('list.comma'))
  const nameOf = namedApart([...hopes, ...page.met], look)
  const title = paragraph(plain(name), width).map((line) => theme.name(line))
  const head = `${title.join('\n')} ${theme.dim(`#${format.number(id)}`)}`
  const when: Line[] = [
    [t('event.label.kind'), kind === null ? '' : t(`event.kind.${kind}`)],
    [t('event.label.on'), eventDays(page, look)],
    [t('event.label.place'), plain(place ?? '')],
    [t('event.label.cost'), cost === null ? '' : format.amount(cost)],
    [t('event.label.hours'), hours === null ? '' : format.amount(hours)],
    [t('event.label.series'), series === null ? '' : seriesLine(page, look)],
    [t('event.label.decision'), decision === null ? '' : decisionLine(decision, look)],
    [
      t('event.label.decidedBefore'),
      page.earlierDecisions.map((one) => decisionLine(one, look)).join('\n'),
    ],
  ]
  const why: Line[] = [
    [t('event.label.goals'), goalNames(page, look)],
    [t('event.label.hopes'), hopes.map((hope) => hopeLine(nameOf(hope), hope, look)).join('\n')],
    [t('event.label.pitches'), list(page.pitches.map((pitch) => plain(pitch.name)))],
    [t('event.label.met'), list(page.met.map(nameOf))],
  ]
  const etiquette = etiquetteParts.map((part): Line => {
    return [t(`event.label.${part}`), plainBlock(page.etiquette[part] ?? '')]
  })
  return [
    head,
    labelled(when, look),
    labelled(why, look),
    labelled([...etiquette, [t('event.label.note'), plainBlock(note ?? '')]], look),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** Its day, and where it has more of them the last. */
export function eventDays(
  { on, untilOn }: Pick<EventPage, 'on' | 'untilOn'>,
  { t, format }: Look,
): string {
  if (on === null) return ''
  const first = `${format.day(on, 'full')} (${format.relative(on)})`
  return untilOn === null
    ? first
    : `${first}${t('list.comma')}${t('event.said.until', { untilOn })}`
}

function seriesLine({ series, others }: EventPage, { t, format }: Look): string {
  const days = others.flatMap(({ on }) => (on === null ? [] : [format.day(on, 'compact')]))
  const also = days.length === 0 ? '' : ` (${t('event.seriesDays', { days: format.list(days) })})`
  return `${plain(series ?? '')}${also}`
}

function decisionLine(
  { choice, because, on }: NonNullable<EventPage['decision']>,
  { t, format }: Look,
): string {
  const why = because === null ? '' : `: ${plain(because)}`
  return `${t(`event.choice.${choice}`)} (${format.day(on)})${why}`
}

/** Somebody hoped for, and what is known of whether they are worth it; or that they are in the archive. */
function hopeLine(
  name: string,
  { verdict, tie, isArchived }: EventPage['hopes'][number],
  { t }: Look,
): string {
  const known = [t('event.tie', { tie: t(`term.tie.${tie}`) })]
  if (verdict !== null) known.push(t('event.verdict', { verdict: t(`term.verdict.${verdict}`) }))
  if (isArchived) known.push(t('event.inArchive'))
  return `${name} (${known.join(t('list.comma'))})`
}
