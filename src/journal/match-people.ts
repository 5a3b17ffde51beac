import { foldText } from '../domain/fold.ts'
import { uidKey } from '../domain/other-uid.ts'
import { type PersonKeys, sharesWord } from '../domain/same-person.ts'
import type { Journal } from './journal.ts'
import { listOtherUids } from './other-uids.ts'

/** Whom of the journal a group of records is: a contact, nobody yet, or one of several it would be a guess to choose. */
export type Match = { contactId: number } | { several: number[] } | undefined

/** Whom a group may be, from the surest stage that found anybody. */
interface Found {
  /** Which of the ways found them. */
  stage: number
  ids: number[]
  /** Of these, whose name is the same; and who has a word of the name in common. */
  namesakes: number[]
  alike: number[]
}

/** One beyond doubt, as a number: of most files everybody is, and a list for each would be most of the memory. */
type Packed = number

type Stage = (
  journal: Journal,
  person: PersonKeys,
  otherUids: ReadonlyMap<string, number>,
) => number[]

/** The surest first. */
const stages: readonly Stage[] = [byUid, byOtherUid, byEmail, byProfile, byName]
const stageCount = stages.length
/** Those that leave no doubt when they find one. */
const sureStages: ReadonlySet<number> = new Set([0, 1, 4])

/**
 * Whom of the journal each group of records is: by UID (also one of somebody merged into them), else e-mail, else
 * profile, else name and organisation; archived people too. No contact is claimed by two groups whose names have nothing in common: the better claim holds. The
 * records are told one by one and not kept.
 */
export class PeopleMatching {
  readonly #journal: Journal
  readonly #found = new Map<number, Found | Packed>()
  readonly #otherUids: ReadonlyMap<string, number>

  constructor(journal: Journal) {
    this.#journal = journal
    this.#otherUids = listOtherUids(journal)
  }

  /** Tells a record of a group. */
  tell(group: number, person: PersonKeys): void {
    const known = unpacked(this.#found.get(group))
    const last = known?.stage ?? stages.length - 1
    for (let stage = 0; stage <= last; stage++) {
      const ids = [...new Set(stages[stage]?.(this.#journal, person, this.#otherUids))]
      if (ids.length === 0) continue
      const isSure = sureStages.has(stage)
      const namesakes = isSure ? [] : ids.filter((id) => nameOf(this.#journal, id) === person.name)
      const isAlike = (id: number) =>
        namesakes.includes(id) || sharesWord(person.words, wordsOf(this.#journal, id))
      const alike = isSure ? [] : ids.filter(isAlike)
      const found = { stage, ids, namesakes, alike }
      this.#found.set(group, packed(known?.stage === stage ? united(known, found) : found))
      return
    }
  }

  /** Once all are told; gives the match of a group. */
  settle(): (group: number) => Match {
    const claimed = new Set<number>()
    const doubtful: [group: number, found: Found][] = []
    for (const [group, found] of this.#found) {
      const ids = sureIds(found)
      if (ids === undefined) doubtful.push([group, found as Found])
      else for (const id of ids) claimed.add(id)
    }
    const matches = new Map<number, Match>()
    for (const [group, { ids, alike }] of doubtful.toSorted(([one], [other]) => one - other)) {
      const open = ids.filter((id) => !claimed.has(id) || alike.includes(id))
      const [contactId] = open
      if (contactId === undefined) continue
      if (open.length === 1) claimed.add(contactId)
      matches.set(group, open.length === 1 ? { contactId } : { several: open })
    }
    return (group) => {
      const [contactId] = sureIds(this.#found.get(group)) ?? []
      return contactId === undefined ? matches.get(group) : { contactId }
    }
  }
}

/** Whom it is beyond doubt: found by UID or name, or the one of the same name. */
function sureIds(found: Found | Packed | undefined): number[] | undefined {
  if (found === undefined) return undefined
  if (typeof found === 'number') return [Math.floor(found / stageCount)]
  const { stage, ids, namesakes } = found
  if (sureStages.has(stage)) return ids.length === 1 ? ids : undefined
  return namesakes.length === 1 ? namesakes : undefined
}

function packed(found: Found): Found | Packed {
  const [id = 0, ...others] = found.ids
  return others.length === 0 && sureIds(found) !== undefined ? id * stageCount + found.stage : found
}

function unpacked(found: Found | Packed | undefined): Found | undefined {
  if (typeof found !== 'number') return found
  const stage = found % stageCount
  const ids = [Math.floor(found / stageCount)]
  const others = sureStages.has(stage) ? [] : ids
  return { stage, ids, namesakes: others, alike: others }
}

const both = (a: number[], b: number[]) => [...new Set([...a, ...b])]

function united(one: Found, other: Found): Found {
  return {
    stage: one.stage,
    ids: both(one.ids, other.ids),
    namesakes: both(one.namesakes, other.namesakes),
    alike: both(one.alike, other.alike),
  }
}

function byOtherUid(
  _: Journal,
  { uid }: PersonKeys,
  otherUids: ReadonlyMap<string, number>,
): number[] {
  const id = uid === undefined ? undefined : otherUids.get(uidKey(uid))
  return id === undefined ? [] : [id]
}

function byUid(journal: Journal, { uid }: PersonKeys): number[] {
  if (uid === undefined) return []
  return journal.column(
    'SELECT id FROM contact WHERE source_uid = ? UNION SELECT id FROM contact WHERE uuid = ? ORDER BY 1',
    uid,
    uid.replace(/^urn:uuid:/i, '').toLowerCase(),
  )
}

function byEmail(journal: Journal, { emails }: PersonKeys): number[] {
  return emails.flatMap((email) =>
    journal.column<number>(
      "SELECT contact_id FROM reach WHERE folded = ? AND kind = 'email' ORDER BY 1",
      email,
    ),
  )
}

function byProfile(journal: Journal, { profiles, handles }: PersonKeys): number[] {
  return [
    ...profiles.flatMap((url) =>
      journal.column<number>(
        "SELECT contact_id FROM reach WHERE folded = ? AND kind = 'url' ORDER BY 1",
        url,
      ),
    ),
    ...handles.flatMap(({ network, name }) =>
      journal.column<number>(
        "SELECT contact_id FROM reach WHERE folded = ? AND kind = 'handle' AND network = ? ORDER BY 1",
        name,
        network,
      ),
    ),
  ]
}

function byName(journal: Journal, { name, org }: PersonKeys): number[] {
  return journal
    .all<{ id: number; org: string | null }>(
      'SELECT id, org FROM contact WHERE name_joined = ? ORDER BY id',
      name,
    )
    .filter((contact) => foldText(contact.org ?? '') === org)
    .map(({ id }) => id)
}

function nameOf(journal: Journal, id: number): string | undefined {
  return journal.column<string>('SELECT name_joined FROM contact WHERE id = ?', id)[0]
}

function wordsOf(journal: Journal, id: number): string[] {
  return journal.column('SELECT key FROM name_key WHERE contact_id = ?', id)
}
