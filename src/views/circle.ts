import {
  type CircleMember,
  type CircleMoves,
  type CirclePage,
  isWanted,
  type RemovedCircle,
  type WrittenCircle,
  waysInto,
} from '../domain/circle.ts'
import { madeThings } from './added-contact.ts'
import { goalNames } from './goal-names.ts'
import { type Line, labelled } from './labelled.ts'
import type { Look } from './look.ts'
import { paragraph } from './paragraph.ts'
import { plain, plainBlock } from './plain.ts'

/** Who is in a circle, how I come in, when it was last touched; and whether it hangs on a single person. */
export function circlePage(page: CirclePage, look: Look): string {
  const { t, format, theme, width } = look
  const { circleId, name, about, members, lastTouch } = page
  const ways = waysInto(members)
  const present = members.filter(({ isArchived }) => !isArchived)
  const absent = present.filter(({ isKnown, verdict }) => !isKnown && verdict !== 'leave')
  const left = present.filter(({ verdict }) => verdict === 'leave')
  const archived = members.filter(({ isArchived }) => isArchived)
  const list = (people: readonly CircleMember[]) =>
    people.map((one) => memberText(one, look)).join('\n')
  const lines: Line[] = [
    [t('circle.label.about'), plainBlock(about ?? '')],
    [t('circle.label.goals'), goalNames(page, look)],
    [t('circle.label.waysIn'), list(ways)],
    [t('circle.label.absent'), list(absent)],
    [t('circle.label.left'), list(left)],
    [t('circle.label.archived'), list(archived)],
    [
      t('circle.label.last'),
      lastTouch === null
        ? ''
        : t('circle.touch', {
            on: `${format.day(lastTouch.on)} (${format.relative(lastTouch.on)})`,
            names: lastTouch.people.map((one) => one.name),
            from: lastTouch.from,
          }),
    ],
  ]
  const heading = `${theme.name(plain(name))} ${theme.dim(`#${format.number(circleId)}`)}`
  const entry = paragraph(entryText(page, absent.length, look), width)
    .map(theme.warn)
    .join('\n')
  return [heading, labelled(lines, look), entry].filter((text) => text !== '').join('\n')
}

function memberText({ name, contactId, tie, lastContact }: CircleMember, look: Look): string {
  const { t, format, theme } = look
  const parts = [
    tie === 'absent' ? '' : t(`term.tie.${tie}`),
    lastContact === null
      ? ''
      : t('goal.last', { on: `${format.day(lastContact)} (${format.relative(lastContact)})` }),
  ].filter((part) => part !== '')
  const known = parts.length === 0 ? '' : ` · ${parts.join(t('list.comma'))}`
  return `${plain(name)} ${theme.dim(`#${format.number(contactId)}`)}${known}`
}

function entryText(page: CirclePage, absent: number, { t }: Look): string {
  const { entry, waysIn, members } = page
  if (members.length === 0 || entry === 'several' || !isWanted(page)) return ''
  const [only] = waysIn
  if (entry === 'none' || only === undefined) return t('circle.noWay')
  return t('circle.single', { name: only.name, absent })
}

/** What was recorded of a circle, in one line, and a line for goals that were new. */
export function writtenCircle(circle: WrittenCircle, look: Look): string {
  const { t } = look
  const { circleId: id, name, before, about, goals, made } = circle
  if (!circle.isChanged) return t('circle.unchanged', { id, name })
  const parts = [
    circle.isNew ? t('circle.added', { id, name }) : t('circle.edited', { id, name }),
    before === null ? '' : t('goal.before', { before }),
    goals.length === 0 ? '' : t('circle.forGoals', { goals }),
  ]
  const said = parts.filter((part) => part !== '').join(t('list.comma'))
  return [
    about === null ? `${said}.` : t('circle.withAbout', { said, about }),
    madeThings(made, look),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Who joined or left, and who had already. */
export function movedMembers(moves: CircleMoves, { t }: Look, how: 'join' | 'leave'): string {
  const { circleId: id, name, moved, same, people } = moves
  const texts = [
    moved.length === 0 ? '' : t(`circle.${how}.moved`, { id, name, people: moved, count: people }),
    same.length === 0 ? '' : t(`circle.${how}.same`, { id, name, people: same }),
  ]
  return texts.filter((text) => text !== '').join(' ')
}

export function circleRemovalQuestion(circle: RemovedCircle, look: Look): string {
  return [staying(circle, look), look.t('circle.rm.ask', circle)]
    .filter((text) => text !== '')
    .join(' ')
}

export function removedCircle(circle: RemovedCircle, look: Look): string {
  return [look.t('circle.rm.removed', circle), staying(circle, look), look.t('circle.rm.undo')]
    .filter((text) => text !== '')
    .join(' ')
}

function staying({ people: count }: RemovedCircle, { t }: Look): string {
  return count === 0 ? '' : t('circle.rm.staying', { count })
}
