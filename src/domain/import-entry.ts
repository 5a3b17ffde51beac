import type { NewContact } from './contact.ts'
import { NetError } from './error.ts'
import { excerpt } from './excerpt.ts'
import { foldText } from './fold.ts'
import type { ImportRemark } from './import-report.ts'
import type { ContactPoint, ImportedPerson, PeopleKind } from './imported-person.ts'
import { cleanName } from './name.ts'
import { type PreparedContact, type PreparedNote, prepareContact } from './prepared-contact.ts'
import { type PersonKeys, personKeys } from './same-person.ts'

/** A record that can go in, as the journal takes it. */
export interface ImportEntry {
  line: number
  keys: PersonKeys
  /** For whoever has them not yet; worked out when they are asked for, as the next. */
  notes(): readonly PreparedNote[]
  /** The name of who introduced them. */
  via: string | undefined
  /** For whoever is new; worked out when it is asked for. */
  prepared(): PreparedContact
  /** For whoever is known. */
  contact(): NewContact
}

/** What a record comes to: undefined where no name can be made of it. `tell` hears of what is left out. */
export function readEntry(
  person: ImportedPerson,
  source: PeopleKind,
  tell: (remark: ImportRemark) => void,
): ImportEntry | undefined {
  const { line } = person.source
  const { own = nothing } = person
  const name = cleaned(person.name)
  if (name === undefined) {
    tell({ line, code: 'badName', detail: excerpt(person.name) })
    return undefined
  }
  const words = (list: readonly string[] = []) => {
    const kept: string[] = []
    for (const word of list) {
      const text = cleaned(word)
      if (text !== undefined) kept.push(text)
      else if (word.trim() !== '') tell({ line, code: 'longWord', detail: excerpt(word) })
    }
    return kept
  }
  const contact: NewContact = {
    name,
    nicknames: words(person.nicknames),
    tags: words(person.tags),
    org: person.org,
    role: person.role,
    city: person.city,
    birthday: person.birthday,
    reach: reachOf(person),
    tieSince: person.tieSince,
    source,
    sourceUid: person.uid,
    extra: person.extra,
    fields: words(own.fields),
    circles: words(own.circles),
    goals: words(own.goals),
    tie: own.tie,
    metAt: own.metAt,
    metOn: own.metOn,
    rhythm: own.rhythm,
  }
  return {
    line,
    // By the name as it is kept, or the same file would find somebody new a second time.
    keys: personKeys(person, name),
    notes: () => notesOf(person),
    via: own.via,
    prepared: () => prepareContact(contact),
    contact: () => contact,
  }
}

const nothing: NonNullable<ImportedPerson['own']> = {}

function cleaned(text: string): string | undefined {
  try {
    return cleanName(text)
  } catch (error) {
    if (error instanceof NetError) return undefined
    throw error
  }
}

/** Each text once. */
function notesOf({ note, own }: ImportedPerson): PreparedNote[] {
  const text = note?.trim()
  // As most are.
  if (own?.notes === undefined) return text ? [{ text, folded: foldText(text) }] : []
  const notes = [...(text ? [{ text }] : []), ...own.notes]
  const known = new Set<string>()
  return notes
    .filter((one) => known.size < known.add(one.text).size)
    .map((one) => ({ ...one, folded: foldText(one.text) }))
}

type Reach = NonNullable<NewContact['reach']>

function reachOf({ emails, phones, handles, urls }: ImportedPerson): Reach {
  const reach: Reach = []
  addPoints(reach, 'email', emails)
  addPoints(reach, 'phone', phones)
  for (const { network, value } of handles) {
    if (value.trim() !== '') reach.push({ kind: 'handle', network, value, isPreferred: false })
  }
  addPoints(reach, 'url', urls)
  return reach
}

function addPoints(
  reach: Reach,
  kind: 'email' | 'phone' | 'url',
  points: readonly ContactPoint[],
): void {
  for (const { value, isPreferred } of points) {
    if (value.trim() !== '') reach.push({ kind, network: null, value, isPreferred })
  }
}
