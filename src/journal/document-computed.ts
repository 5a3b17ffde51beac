import type { ReachKind } from '../domain/contact.ts'
import { foldName, foldText } from '../domain/name.ts'
import { pitchParts } from '../domain/pitch.ts'
import { foldReach } from '../domain/reach.ts'
import { joinedName } from '../domain/who.ts'

/** The columns of a row that are computed from its own others, as the verbs that write it compute them. */
export function computedColumns(
  table: string,
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const text = (field: string) => {
    const value = values[field]
    return typeof value === 'string' ? value : ''
  }
  const name = text('name')
  switch (table) {
    case 'circle':
    case 'goal':
    case 'event':
    case 'tag':
    case 'give':
      return { folded: foldName(name) }
    case 'field':
      return { folded: foldText(name) || name }
    case 'nickname':
      return { folded: joinedName(name) }
    case 'reach':
    case 'way':
      return { folded: foldReach(text('kind') as ReachKind, text('value')) }
    case 'note':
      return { folded: foldText(text('text')) }
    case 'interaction': {
      const exchanged = (direction: string) =>
        (values['exchanges'] as { direction: string; text: string }[])
          .filter((one) => one.direction === direction)
          .map((one) => one.text)
      const texts = [
        text('text'),
        text('place'),
        text('field'),
        ...exchanged('gave'),
        ...exchanged('got'),
      ]
      return { folded: foldText(texts.join(' ')) }
    }
    case 'pitch':
      return {
        folded: foldName(name),
        search_text: foldText([name, ...pitchParts.map(text)].join(' ')),
      }
    default:
      return {}
  }
}
