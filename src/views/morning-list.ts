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
import { wrapLine } from './wrap.ts'

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
  const { theme, format } = look
  const head = [
    `${theme.name(plain(person.name))} ${theme.dim(`(#${format.number(person.contactId)})`)}`,
    reason(person, look),
  ].join('  ')
  const why = hasWhy ? theme.dim(whyLine(person, look)) : ''
  const lines = [...matter(person, look), theme.dim(lastLine(person, look)), why]
  return [head, ...lines.filter((line) => line !== '').map((line) => `  ${line}`)].join('\n')
}

function reason(person: DueContact, { t, theme }: Look): string {
  const { reason: code, dueOn: on, state, quietDays, rhythmDays, birthdayOn } = person
  const said =
    code === 'quiet'
      ? t('due.reason.quiet', { quiet: quietDays ?? 0, rhythm: rhythmDays ?? 0 })
      : t(`due.reason.${code}`)
  const paint = { overdue: theme.warn, today: theme.accent, soon: theme.dim }[state]
  const when = state === 'today' ? t('due.today') : t(`due.${state}`, { on })
  const birthday =
    birthdayOn === null || code === 'birthday' ? '' : t('due.birthday', { on: birthdayOn })
  return [said + t('list.comma') + paint(when), birthday].filter((text) => text !== '').join(' · ')
}

function matter({ matter: { step, fields, goals } }: DueContact, { t, width }: Look): string[] {
  const purpose =
    goals.length === 0 ? [] : [t('due.purpose', { goals: goals.join(t('list.comma')) })]
  const text = plain(step ?? [...fields, ...purpose].join(t('list.comma')))
  const room = Math.max(20, width - 2)
  return displayWidth(text) <= room ? [text] : wrapLine(text, room)
}

/** The note gives way where the line is too short for all. */
function lastLine({ lastContactOn, lastNote, reach }: DueContact, { t, width }: Look): string {
  const contact =
    lastContactOn === null ? t('due.noContact') : t('due.lastContact', { on: lastContactOn })
  const address = plain(reachText(reach) ?? '')
  const others = [contact, address].filter((text) => text !== '')
  const taken =
    displayWidth(others.join(' · ')) + displayWidth(` · ${t('due.note', { text: '' })}`) + 2
  const note =
    lastNote === null ? '' : truncate(plain(lastNote).trim(), Math.max(12, width - taken))
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
export const dueFields: readonly Field<DueRecord>[] = [
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
