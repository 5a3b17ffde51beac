import { memberKey } from '../domain/group-member.ts'
import type { ImportedPerson, ImportProblem } from '../domain/imported-person.ts'
import { cardName, isMember, type OtherCard } from '../domain/other-card.ts'
import { escapeText, unescapeText } from '../domain/property-text.ts'
import { foldReach } from '../domain/reach.ts'

/**
 * Puts the name of each group on the people it names, as a category of theirs is. Who is named and not among them is told
 * once for a group, to be looked for elsewhere.
 */
export function labelMembers(
  people: readonly ImportedPerson[],
  cards: readonly OtherCard[],
  problems: ImportProblem[],
): void {
  if (cards.length === 0) return
  const named = new Map<string, ImportedPerson>()
  const name = (key: string, person: ImportedPerson) => {
    if (!named.has(key)) named.set(key, person)
  }
  for (const person of people) {
    if (person.uid !== undefined) name(memberKey(person.uid), person)
    for (const { value } of person.emails) name(foldReach('email', value), person)
  }
  for (const { line, label: use, properties } of cards) {
    if (use === undefined) continue
    const label = cardName(properties)
    const members = properties.filter(isMember).map(({ value }) => unescapeText(value).trim())
    const absent = members.filter((member) => {
      const person = named.get(memberKey(member))
      if (person !== undefined) addLabel(person, label)
      return person === undefined
    })
    if (absent.length === 0) continue
    problems.push({
      line,
      code: 'missingMember',
      detail: `${label}: ${absent[0]}`.slice(0, 80),
      absent: {
        group: label,
        members: absent,
        isAnybodyThere: absent.length < members.length,
        says: { tags: [label], extra: [] },
      },
    })
  }
}

/** Beside the categories of the card, which would come out again as another property. */
function addLabel(person: ImportedPerson, label: string): void {
  const { tags, extra } = person
  if (tags.includes(label)) return
  if (tags.length > 0 && !extra.some(({ name }) => name === 'CATEGORIES')) {
    const value = tags.map(escapeText).join(',')
    extra.push({ name: 'CATEGORIES', params: [], value, field: 'tags' })
  }
  tags.push(label)
}
