import type { ImportRemark } from '../domain/import-report.ts'
import type { ExtraProperty, ImportedPerson, ImportSource } from '../domain/imported-person.ts'
import type { OtherCard } from '../domain/other-card.ts'
import { escapeText, parseTextList } from '../domain/property-text.ts'

/** What the labels, groups and categories of another program become here. */
export const labelUses = ['tags', 'circles', 'none'] as const
export type LabelUse = (typeof labelUses)[number]

/**
 * The same people with their labels as tags, as circles, or neither. What does not become tags is kept as CATEGORIES, to
 * be written out again.
 */
export function withLabelsAs(source: ImportSource, use: LabelUse): ImportSource {
  if (use === 'tags') return source
  return {
    ...source,
    *records() {
      for (const record of source.records()) {
        if ('extra' in record) yield labelledAs(record, use)
        else if ('properties' in record) yield cardLabelledAs(record, use)
        else yield 'code' in record ? absentLabelledAs(record, use) : record
      }
    },
  }
}

/** One of them: see `withLabelsAs`. */
export function labelledAs(person: ImportedPerson, use: LabelUse): ImportedPerson {
  return use === 'tags' ? person : withoutTags(person, use)
}

/** What a group says of those who are elsewhere: see `withLabelsAs`. */
export function absentLabelledAs(remark: ImportRemark, use: LabelUse): ImportRemark {
  const { absent } = remark
  if (use === 'tags' || absent === undefined) return remark
  return { ...remark, absent: { ...absent, says: withoutTags(absent.says, use) } }
}

/** A group's card: see `withLabelsAs`. */
export function cardLabelledAs(card: OtherCard, use: LabelUse): OtherCard {
  if (use === 'tags' || card.label === undefined) return card
  const { label: _, ...plain } = card
  return use === 'circles' ? { ...plain, label: 'circle' } : plain
}

function withoutTags<Labelled extends Pick<ImportedPerson, 'tags' | 'extra' | 'own'>>(
  person: Labelled,
  use: 'circles' | 'none',
): Labelled {
  const { tags, own } = person
  if (tags.length === 0) return person
  const kept = person.extra.map((property) => {
    const { field, ...plain } = property
    return field === 'tags' ? plain : property
  })
  const said = new Set(
    kept.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => parseTextList(value)),
  )
  const unsaid = tags.filter((tag) => !said.has(tag))
  const rest: ExtraProperty[] =
    unsaid.length === 0
      ? []
      : [{ name: 'CATEGORIES', params: [], value: unsaid.map(escapeText).join(',') }]
  return {
    ...person,
    tags: [],
    extra: [...kept, ...rest],
    ...(use === 'circles' ? { own: { ...own, circles: [...(own?.circles ?? []), ...tags] } } : {}),
  }
}
