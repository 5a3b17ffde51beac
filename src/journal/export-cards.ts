import { memberKey } from '../domain/group-member.ts'
import type { ExtraProperty } from '../domain/imported-person.ts'
import { foldName } from '../domain/name.ts'
import { cardName, cardParts, isMember } from '../domain/other-card.ts'
import { escapeText, unescapeText } from '../domain/property-text.ts'
import type { Journal } from './journal.ts'
import { type Label, labelHolders, namedInJournal } from './label-holders.ts'

interface CardRow extends Label {
  extra: string
  /** What the label is called now. */
  label: string | null
}

/**
 * The properties of every card that is nobody, in the order they came. A group has the name of its label and the people
 * who have it now; whom it names and the journal never knew stays in it.
 */
export function* exportCards(journal: Journal): Generator<ExtraProperty[]> {
  const rows = journal.all<CardRow>(
    `SELECT tag_id AS tagId, circle_id AS circleId, extra,
      coalesce((SELECT name FROM tag WHERE id = tag_id), (SELECT name FROM circle WHERE id = circle_id)) AS label
     FROM card ORDER BY id`,
  )
  if (rows.length === 0) return
  const named = namedInJournal(journal)
  for (const row of rows) {
    const properties = JSON.parse(row.extra) as ExtraProperty[]
    yield row.label === null ? properties : asLabel(journal, properties, row, named)
  }
}

function asLabel(
  journal: Journal,
  properties: readonly ExtraProperty[],
  row: CardRow,
  named: ReadonlyMap<string, number>,
): ExtraProperty[] {
  const holders = new Set(labelHolders(journal, row))
  const idOf = ({ value }: ExtraProperty) => named.get(memberKey(unescapeText(value)))
  const kept = withName(properties, row.label ?? '').filter((property) => {
    const id = idOf(property)
    return property.field !== 'members' || (id !== undefined && holders.has(id))
  })
  const told = new Set(kept.filter(isMember).map(idOf))
  return [
    ...kept,
    ...newMembers(
      journal,
      [...holders].filter((id) => !told.has(id)),
    ),
  ]
}

function withName(properties: readonly ExtraProperty[], label: string): readonly ExtraProperty[] {
  // Letter case and the like stay as they came.
  if (foldName(cardName(properties)) === foldName(label)) return properties
  return properties.map((property) => {
    if (property.name === 'FN') return { ...property, value: escapeText(label) }
    return property.name === 'N' ? { ...property, value: cardParts(label).value } : property
  })
}

function newMembers(journal: Journal, ids: readonly number[]): ExtraProperty[] {
  return ids.flatMap((id) => {
    const [uid] = journal.column<string>(
      "SELECT coalesce(source_uid, 'urn:uuid:' || uuid) FROM contact WHERE id = ?",
      id,
    )
    if (uid === undefined) return []
    // A member is named by an address of the web or one like it; Apple's ids go as UUIDs.
    const value = /^[a-z][a-z\d+.-]*:/i.test(uid) ? uid : `urn:uuid:${uid}`
    return [{ name: 'MEMBER', params: [], value }]
  })
}
