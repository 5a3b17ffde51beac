import type { Day } from '../domain/day.ts'
import { stepEvents, type TimelineEntry } from '../domain/timeline.ts'
import type { Look } from './look.ts'
import { hanging } from './paragraph.ts'
import { plain, plainBlock } from './plain.ts'
import type { Field } from './rows.ts'
import { displayWidth, pad } from './width.ts'

/** What happened, the newest day first, each day under its own heading. */
export function timeline(
  entries: readonly TimelineEntry[],
  look: Look,
  { about }: { about?: number | undefined } = {},
): string {
  const { format, theme } = look
  const labels = entries.map((entry) => kindWord(entry, look))
  const labelWidth = labels.reduce((most, label) => Math.max(most, displayWidth(label)), 0)
  const blocks: string[] = []
  let day: Day | undefined
  entries.forEach((entry, index) => {
    const label = `  ${theme.dim(pad(labels[index] ?? '', labelWidth))}  `
    const line = hanging(label, labelWidth + 4, entryText(entry, look, about), look.width)
    if (entry.on === day) {
      blocks.push(`${blocks.pop()}\n${line}`)
    } else {
      day = entry.on
      const heading = `${format.day(day, 'full')} (${format.relative(day)})`
      blocks.push(`${theme.heading(heading)}\n${line}`)
    }
  })
  return blocks.join('\n\n')
}

export function kindWord({ kind }: TimelineEntry, { t }: Look): string {
  switch (kind) {
    case 'note':
    case 'planned':
    case 'done':
    case 'replaced':
    case 'dropped':
    case 'checklist':
      return t(`timeline.${kind}`)
    default:
      return t(`kind.${kind}`)
  }
}

/** Who, what, and what else is known of it. On the page of one contact their own name goes without saying. */
export function entryText(entry: TimelineEntry, look: Look, about: number | undefined): string {
  const { t, format } = look
  const others = entry.people.filter(({ contactId }) => contactId !== about)
  const names = format.list(others.map(({ name }) => plain(name)))
  const what = whatOf(entry, look)
  if (names === '') return what
  if (about !== undefined) return [what, t('timeline.with', { names })].filter(Boolean).join(' · ')
  return what === '' ? names : `${names}: ${what}`
}

function whatOf(entry: TimelineEntry, { t, format }: Look): string {
  const { kind, verdict, due } = entry
  const text = plainBlock(entry.text)
  if (verdict !== null) {
    return [t(`term.verdict.${verdict}`), text].filter(Boolean).join(' · ')
  }
  if (stepEvents.some((event) => event === kind)) {
    const step = text === '' ? t('timeline.firstStep') : text
    return kind === 'planned' && due !== null
      ? [step, t('timeline.due', { day: format.day(due) })].join(' · ')
      : step
  }
  const at = entry.event ?? entry.place
  const list = (things: readonly string[]) => things.map(plain).join(t('list.comma'))
  return [
    text,
    at === null ? '' : t('timeline.at', { at }),
    entry.field === null ? '' : t('timeline.about', { field: entry.field }),
    entry.from === 'them' ? t('timeline.fromThem') : '',
    entry.gave.length === 0 ? '' : t('timeline.gave', { things: list(entry.gave) }),
    entry.got.length === 0 ? '' : t('timeline.got', { things: list(entry.got) }),
    entry.asked.length === 0 ? '' : t('timeline.asked', { things: list(entry.asked) }),
    entry.offered.length === 0 ? '' : t('timeline.offered', { things: list(entry.offered) }),
    tagsBeside(text, entry.tags),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** The tags that were not typed into the text itself. */
function tagsBeside(text: string, tags: readonly string[]): string {
  const typed = text.toLowerCase()
  return tags
    .map((tag) => `@${plain(tag)}`)
    .filter((tag) => !typed.includes(tag.toLowerCase()))
    .join(' ')
}

/** The fields of csv and tsv; people by name. */
export const timelineFields: Field<TimelineEntry>[] = [
  { name: 'on', value: ({ on }) => on },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'id', value: ({ id }) => id },
  { name: 'people', value: ({ people }) => people.map(({ name }) => name) },
  { name: 'text', value: ({ text }) => text },
  { name: 'from', value: ({ from }) => from },
  { name: 'event', value: ({ event }) => event },
  { name: 'place', value: ({ place }) => place },
  { name: 'field', value: ({ field }) => field },
  { name: 'gave', value: ({ gave }) => gave },
  { name: 'got', value: ({ got }) => got },
  { name: 'asked', value: ({ asked }) => asked },
  { name: 'offered', value: ({ offered }) => offered },
  { name: 'tags', value: ({ tags }) => tags },
  { name: 'due', value: ({ due }) => due },
  { name: 'verdict', value: ({ verdict }) => verdict },
]
