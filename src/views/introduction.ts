import {
  type Introduction,
  introductionWay,
  type RecordedIntroduction,
} from '../domain/introduction.ts'
import type { Look } from './look.ts'
import { hanging } from './paragraph.ts'
import { plain } from './plain.ts'
import type { Field } from './rows.ts'
import { displayWidth, pad } from './width.ts'

/** What `intro` recorded: a line, and a line for each step that falls due by it. */
export function recordedIntroduction(recorded: RecordedIntroduction, look: Look): string {
  const { t, format, theme } = look
  const day = format.day(dayOf(recorded), 'full')
  return [
    t('intro.recorded', { text: introductionText(recorded, look), day }),
    ...recorded.closed.map((step) => theme.dim(t('step.replaced', step))),
    ...recorded.opened.map((step) =>
      theme.dim(t(step.origin === 'first' ? 'step.openedFirst' : 'step.opened', step)),
    ),
    ...recorded.settled.map((request) =>
      theme.dim(t(`request.settled.${request.direction}`, request)),
    ),
    ...recorded.silent.map(({ name, silence }) =>
      theme.warn(t(`intro.silent.${silence}`, { name })),
    ),
    ...(recorded.noThanks === null ? [] : [theme.dim(t(`intro.noThanks.${recorded.noThanks}`))]),
  ].join('\n')
}

/** An introduction in words: who introduced whom, or was asked to, what about, and what came of it. */
export function introductionText(introduction: Introduction, { t }: Look): string {
  const { by, contact, other, state, about, outcome } = introduction
  const names = {
    by: plain(by?.name ?? ''),
    one: plain(contact.name),
    other: plain(other?.name ?? ''),
  }
  return [
    t(`intro.${introductionWay(introduction)}`, names),
    about === null ? '' : t('intro.aboutWhat', { about: plain(about) }),
    state === 'led' ? t('intro.ledTo', { outcome: plain(outcome ?? '') }) : '',
    state === 'nothing' ? t('intro.cameToNothing') : '',
  ]
    .filter((part) => part !== '')
    .join(t('list.comma'))
}

/** Introductions, a line or two each with the day they were made, or else spoken of; the latest first. */
export function introductionList(list: readonly Introduction[], look: Look): string {
  const { format, theme } = look
  const days = list.map((one) => format.day(one.madeOn ?? one.on, 'compact'))
  const widest = days.reduce((most, day) => Math.max(most, displayWidth(day)), 0)
  return list
    .map((one, index) =>
      hanging(
        `${theme.dim(pad(days[index] ?? '', widest))}  `,
        widest + 2,
        introductionText(one, look),
        look.width,
      ),
    )
    .join('\n')
}

function dayOf({ on, madeOn, closedOn }: Introduction) {
  return closedOn ?? madeOn ?? on
}

/** The fields of csv and tsv; people by name. */
export const introductionFields: Field<Introduction>[] = [
  { name: 'introductionId', value: ({ introductionId }) => introductionId },
  { name: 'by', value: ({ by }) => by?.name },
  { name: 'contact', value: ({ contact }) => contact.name },
  { name: 'other', value: ({ other }) => other?.name },
  { name: 'state', value: ({ state }) => state },
  { name: 'isAsked', value: ({ isAsked }) => isAsked },
  { name: 'about', value: ({ about }) => about },
  { name: 'outcome', value: ({ outcome }) => outcome },
  { name: 'on', value: ({ on }) => on },
  { name: 'madeOn', value: ({ madeOn }) => madeOn },
  { name: 'closedOn', value: ({ closedOn }) => closedOn },
]
