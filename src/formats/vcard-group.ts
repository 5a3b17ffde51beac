import type { ImportedPerson, ImportProblem } from '../domain/imported-person.ts'
import { foldReach } from '../domain/reach.ts'
import type { CardGroup } from './vcard-person.ts'

/**
 * Puts the name of each group on the people it names, as a category of theirs is. Somebody named who is not among them
 * is a problem, told once for a group.
 */
export function labelMembers(
  people: readonly ImportedPerson[],
  groups: readonly CardGroup[],
  problems: ImportProblem[],
): void {
  const named = new Map<string, ImportedPerson>()
  const name = (key: string, person: ImportedPerson) => {
    if (!named.has(key)) named.set(key, person)
  }
  for (const person of people) {
    if (person.uid !== undefined) name(memberKey(person.uid), person)
    for (const { value } of person.emails) name(foldReach('email', value), person)
  }
  for (const { line, name: label, members } of groups) {
    const found = members.map((member) => named.get(memberKey(member)))
    for (const person of found) {
      if (person !== undefined && !person.tags.includes(label)) person.tags.push(label)
    }
    const missed = found.indexOf(undefined)
    if (missed < 0) continue
    const isAnybody = found.some((person) => person !== undefined)
    const detail = isAnybody ? `${label}: ${members[missed]}` : label
    const code = isAnybody ? 'missingMember' : 'notAPerson'
    problems.push({ line, code, detail: detail.slice(0, 80) })
  }
}

/** A UID with or without `urn:uuid:` and Apple's `:ABPerson`; of an address only itself. */
function memberKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:urn:uuid:|mailto:)/, '')
    .replace(/:abperson$/, '')
}
