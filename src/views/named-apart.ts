import { foldName } from '../domain/name.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'

interface Person {
  contactId: number
  name: string
}

/** How each of the people on a page is named there: with the id where another of them is called the same. */
export function namedApart(
  people: readonly Person[],
  { t }: Pick<Look, 't'>,
): (person: Person) => string {
  const idOf = new Map<string, number>()
  const shared = new Set<string>()
  for (const { contactId, name } of people) {
    const folded = foldName(name)
    if ((idOf.get(folded) ?? contactId) !== contactId) shared.add(folded)
    idOf.set(folded, contactId)
  }
  return ({ contactId: id, name }) =>
    shared.has(foldName(name)) ? t('review.person', { name: plain(name), id }) : plain(name)
}
