import {
  type DueContact,
  type DueRecord,
  type MorningList,
  reachText,
} from '../domain/morning-list.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'
import type { Field } from './rows.ts'
import { displayWidth, truncate } from './width.ts'
import { styledWidth, wrapLine } from './wrap.ts'

/** The morning list for a person: a few lines for everybody, and a line for whom the day's attention does not reach. */
export function morningList(list: MorningList, look: Look, hasWhy: boolean): string {
  const entries = list.people.map((person) => dueContact(person, look, hasWhy))
  return [...entries, heldBack(list, look)].filter((text) => text !== '').join('\n\n')
}

function heldBack({ people, heldBack: count, contactedToday }: MorningList, look: Look): string {
  const { t, theme } = look
  if (count === 0) return ''
  return people.length === 0 && contactedToday > 0
    ? t('followups.spent', { count, contacted: contactedToday })
    : theme.dim(t('followups.held', { count }))
}

/** Who and why; about what; what was last said, and how to reach them. */
export function dueContact(person: DueContact, look: Look, hasWhy: boolean): string {
  const { theme, format, width } = look
  const id = `(#${format.number(person.contactId)})`
  const said = reason(person, look)
  const room = Math.max(leastName, width - styledWidth(said) - displayWidth(id) - 3)
  const name = truncate(plain(person.name), room)
  const head = `${theme.name(name)} ${theme.dim(id)}  ${said}`
  const why = hasWhy ? wrapped(whyLine(person, look), look).map(theme.dim) : []
  const lines = [...matter(person, look), theme.dim(lastLine(person, look)), ...why]
  return [head, ...lines.map((line) => `  ${line}`)].join('\n')
}

/** Cells of a name that stay whatever else is on its line. */
const leastName = 16

/** Lines that a next step may take. */
const mostLines = 3

/** Indented lines of the text, on a terminal not more than a few. */
function wrapped(text: string, { width }: Look): string[] {
  const room = Math.max(leastName, width - 2)
  if (text === '') return []
  return displayWidth(text) <= room
    ? [text]
    : wrapLine(truncate(text, room * mostLines - leastName), room)
}

function reason(person: DueContact, { t, theme }: Look): string {
  const { reason: code, dueOn: on, state, quietDays, rhythmDays, birthdayOn } = person
  const rhythm = person.rhythm ?? { count: rhythmDays ?? 0, unit: 'd' as const }
  const said =
    code === 'quiet'
      ? t('due.reason.quiet', { quiet: quietDays ?? 0, rhythm })
      : t(`due.reason.${code}`)
  const paint = { overdue: theme.warn, today: theme.accent, soon: theme.dim }[state]
  const when = state === 'today' ? t('due.today') : t(`due.${state}`, { on })
  const birthday =
    birthdayOn === null || code === 'birthday' ? '' : t('due.birthday', { on: birthdayOn })
  return [said + t('list.comma') + paint(when), birthday].filter((text) => text !== '').join(' · ')
}

function matter({ matter: { step, fields, goals } }: DueContact, look: Look): string[] {
  const { t } = look
  const comma = t('list.comma')
  const purpose = goals.length === 0 ? [] : [t('due.purpose', { goals: look.format.list(goals) })]
  return wrapped(plain(step ?? [...fields, ...purpose].join(comma)).trim(), look)
}

/** The note gives way where the line is too short for all. */
function lastLine({ lastContactOn, lastNote, reach }: DueContact, { t, width }: Look): string {
  const contact =
    lastContactOn === null ? t('due.noContact') : t('due.lastContact', { on: lastContactOn })
  const address = truncate(plain(reachText(reach) ?? ''), Math.max(leastName, width / 2))
  const others = [contact, address].filter((text) => text !== '')
  const taken = displayWidth(['  ', ...others, t('due.note', { text: '' })].join(' · '))
  const note =
    lastNote === null ? '' : truncate(plain(lastNote).trim(), Math.max(leastName, width - taken))
  return [contact, note === '' ? '' : t('due.note', { text: note }), address]
    .filter((text) => text !== '')
    .join(' · ')
}

function whyLine({ parts, score, daysOverdue }: DueContact, { t, format }: Look): string {
  const said = parts.map(({ weight, points }) => {
    const late = weight === 'late' ? ` (${format.duration({ count: daysOverdue, unit: 'd' })})` : ''
    return `${t(`due.weight.${weight}`)}${late} ${format.number(points)}`
  })
  return t('due.why', { parts: said.join(' + ') || format.number(0), score })
}

/** The columns of csv and tsv, named as in the JSON. */
const dueFields: readonly Field<DueRecord>[] = [
  { name: 'contactId', value: (row) => row.contactId },
  { name: 'name', value: (row) => row.name },
  { name: 'due', value: (row) => row.due },
  { name: 'state', value: (row) => row.state },
  { name: 'daysOverdue', value: (row) => row.daysOverdue },
  { name: 'reason', value: (row) => row.reason },
  { name: 'matter', value: (row) => row.matter },
  { name: 'lastContact', value: (row) => row.lastContact },
  { name: 'lastNote', value: (row) => row.lastNote },
  { name: 'reach', value: (row) => row.reach },
  { name: 'score', value: (row) => row.score },
]

const whyField: Field<DueRecord> = {
  name: 'why',
  value: (row) => row.why?.map(({ weight, points }) => `${weight} ${points}`),
}

export function dueFieldsWith(hasWhy: boolean): readonly Field<DueRecord>[] {
  return hasWhy ? [...dueFields, whyField] : dueFields
}
