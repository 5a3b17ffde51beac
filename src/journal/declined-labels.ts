import { memberKey } from '../domain/group-member.ts'
import type { ExtraProperty } from '../domain/imported-person.ts'
import { foldName } from '../domain/name.ts'
import { cardKind, cardName, isMember } from '../domain/other-card.ts'
import { parseTextList, unescapeText } from '../domain/property-text.ts'
import type { Journal } from './journal.ts'

/**
 * Without the labels that somebody's card, or the card of a group with them in it, had before and that were to be no
 * tags then: they became circles, or are only kept. The same file again would make tags of them unasked.
 */
export function withoutDeclined(journal: Journal, id: number, labels: readonly string[]): string[] {
  const rows = journal.all<{ extra: string | null; uuid: string; uid: string | null }>(
    'SELECT extra, uuid, source_uid AS uid FROM contact WHERE id = ?',
    id,
  )
  const declined = new Set<string>()
  for (const { extra, uuid, uid } of rows) {
    const keys = new Set([uuid, uid ?? uuid].map(memberKey))
    for (const { name, field, value } of readProperties(extra)) {
      if (name !== 'CATEGORIES' || field !== undefined) continue
      for (const word of parseTextList(value)) declined.add(foldName(word))
    }
    for (const { circle, properties } of otherGroups(journal, id)) {
      const called = cardName(properties) || cardKind(properties)
      const isAmong = (one: ExtraProperty) => keys.has(memberKey(unescapeText(one.value)))
      if (circle !== null) for (const name of [circle, called]) declined.add(foldName(name))
      else if (properties.filter(isMember).some(isAmong)) declined.add(foldName(called))
    }
  }
  return labels.filter((label) => !declined.has(foldName(label)))
}

/** Groups that became no tag; the circle one became where somebody is in it. */
function otherGroups(journal: Journal, id: number) {
  return journal
    .all<{ extra: string; circleId: number | null; circle: string | null }>(
      `SELECT extra, circle_id AS circleId,
        (SELECT name FROM circle JOIN contact_circle ON contact_circle.circle_id = circle.id
         WHERE circle.id = card.circle_id AND contact_id = ?) AS circle
       FROM card WHERE tag_id IS NULL`,
      id,
    )
    .filter(({ circleId, circle }) => circleId === null || circle !== null)
    .map(({ circle, extra }) => ({ circle, properties: readProperties(extra) }))
    .filter(({ properties }) => cardKind(properties) === 'group')
}

function readProperties(extra: string | null): ExtraProperty[] {
  return extra === null ? [] : (JSON.parse(extra) as ExtraProperty[])
}
