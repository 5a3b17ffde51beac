import { nameKeys } from '../domain/name.ts'
import { uidKey } from '../domain/other-uid.ts'
import { findProfile } from '../domain/profile-page.ts'
import { isOneName, nameSpellings } from '../domain/same-name.ts'
import { areAlike, haveTwoProfiles, type PersonKeys, profilesOf } from '../domain/same-person.ts'
import { type FormerName, listFormerNames } from './former-names.ts'
import type { Journal } from './journal.ts'
import { findNamesakes } from './match-names.ts'
import { listOtherUids } from './other-uids.ts'

/**
 * Whom of the journal a group of records is: a contact (by the name alone, or surer); one of several it would be a guess
 * to choose; nobody yet, though others have the name, or the name and organisation, or the e-mail; or nobody.
 */
export type Match =
  | { contactId: number; isByName?: true }
  | { several: number[] }
  | { namesakes: number[] }
  | { twins: number[] }
  | { sharing: number[] }
  | undefined

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
const stages: readonly Stage[] = [byUid, byOtherUid, byEmail, byProfile]
/** After these by name and number, by name and organisation, and last by the name alone. */
const phoneStage = stages.length
const nameStage = phoneStage + 1
const bareNameStage = nameStage + 1
const stageCount = bareNameStage + 1
/** Those that leave no doubt when they find one. */
const sureStages: ReadonlySet<number> = new Set([0, 1, phoneStage, nameStage])

/**
 * Whom of the journal each group of records is: by UID (also one of somebody merged into them), else e-mail, else
 * profile, else name and number, else name and organisation, else the name where it is all there is; archived people
 * too. An e-mail alone does not make one of two whose names are not alike and who have a UID or profile each. No contact
 * is claimed by two groups whose names are not alike, or by their names only: the better claim holds, and where none is
 * better, none. The records are told one by one and not kept.
 */
export class PeopleMatching {
  readonly #journal: Journal
  readonly #found = new Map<number, Found | Packed>()
  readonly #otherUids: ReadonlyMap<string, number>

  /** Who has the name and is somebody else. */
  readonly #namesakes = new Map<number, number[]>()
  /** Who has their e-mail and is somebody else. */
  readonly #sharing = new Map<number, number[]>()
  /** Known by something nobody here has. */
  readonly #ownOnes = new Set<number>()
  readonly #isByWord: boolean
  readonly #formerNames: ReadonlyMap<string, readonly FormerName[]>

  /** `isByWord`: the same name and the same or no organisation are enough, and nothing less. */
  constructor(journal: Journal, { isByWord = false } = {}) {
    this.#journal = journal
    this.#isByWord = isByWord
    this.#otherUids = listOtherUids(journal)
    this.#formerNames = listFormerNames(journal)
  }

  /** Tells a record of a group. */
  tell(group: number, person: PersonKeys): void {
    const known = unpacked(this.#found.get(group))
    const last = known?.stage ?? bareNameStage
    for (let stage = 0; stage <= Math.min(last, phoneStage - 1); stage++) {
      const all = [...new Set(stages[stage]?.(this.#journal, person, this.#otherUids))]
      const isSure = sureStages.has(stage)
      const namesakes = isSure ? [] : all.filter((id) => hasName(this.#journal, id, person))
      const words = person.words.join(' ')
      const alike = isSure
        ? []
        : all.filter((id) => namesakes.includes(id) || isAlike(this.#journal, id, words))
      const ids = stages[stage] === byEmail ? this.#sameByEmail(group, person, all, alike) : all
      if (ids.length === 0) continue
      const found = { stage, ids, namesakes, alike }
      this.#found.set(group, packed(known?.stage === stage ? united(known, found) : found))
      return
    }
    if (last >= phoneStage) this.#tellName(group, person, known)
  }

  /** Of those with an e-mail in common who may be the same. */
  #sameByEmail(group: number, person: PersonKeys, ids: number[], alike: number[]): number[] {
    const others = ids.filter((id) => !alike.includes(id) && this.#isOther(person, id))
    if (others.length === 0) return ids
    this.#sharing.set(group, both(this.#sharing.get(group) ?? [], others))
    return ids.filter((id) => !others.includes(id))
  }

  /** Whether somebody of another name has a UID, or a profile, of their own: everybody here has a UID. */
  #isOther(person: PersonKeys, id: number): boolean {
    if (this.#isByWord) return false
    return (
      person.uid !== undefined || haveTwoProfiles(profilesOf(person), profilesAt(this.#journal, id))
    )
  }

  #tellName(group: number, person: PersonKeys, known: Found | undefined): void {
    const found = findNamesakes(this.#journal, person, {
      isByWord: this.#isByWord,
      formerNames: this.#formerNames,
    })
    const { sure, possible, apart, byPhone } = found
    if (apart.length > 0) {
      this.#namesakes.set(group, both(this.#namesakes.get(group) ?? [], apart))
    }
    const [stage, ids] =
      byPhone.length > 0
        ? [phoneStage, byPhone]
        : sure.length > 0
          ? [nameStage, sure]
          : [bareNameStage, possible]
    if (ids.length === 0 || (known !== undefined && known.stage < stage)) return
    // Of theirs nobody has any, or they were found by it.
    if (ids.length > 1 && hasOwn(person)) this.#ownOnes.add(group)
    const one = { stage, ids, namesakes: [], alike: [] }
    this.#found.set(group, packed(known?.stage === stage ? united(known, one) : one))
  }

  #isByNameOnly(found: Found | Packed | undefined): boolean {
    return !this.#isByWord && unpacked(found)?.stage === nameStage
  }

  /** Of several of one name that are told apart, somebody with something of their own is one more. */
  #isOneMore(group: number, stage: number): boolean {
    return !this.#isByWord && stage >= nameStage && this.#ownOnes.has(group)
  }

  /** Once all are told; gives the match of a group. */
  settle(): (group: number) => Match {
    const claimed = new Set<number>()
    const byNames = new Map<number, number>()
    const doubtful: [group: number, found: Found][] = []
    for (const [group, found] of this.#found) {
      const ids = sureIds(found)
      if (ids === undefined) doubtful.push([group, found as Found])
      else if (!this.#isByNameOnly(found)) for (const id of ids) claimed.add(id)
      else for (const id of ids) byNames.set(id, (byNames.get(id) ?? 0) + 1)
    }
    // A name and an organisation are one person's, where somebody else has no better claim.
    const isTaken = (id: number) => claimed.has(id) || byNames.get(id) !== 1
    const free = new Set([...byNames.keys()].filter((id) => !isTaken(id)))
    for (const id of free) claimed.add(id)
    const matches = new Map<number, Match>()
    const byNameAlone = new Map<number, number>()
    for (const [, { stage, ids }] of doubtful) {
      if (stage !== bareNameStage) continue
      for (const id of ids) byNameAlone.set(id, (byNameAlone.get(id) ?? 0) + 1)
    }
    const inOrder = doubtful.toSorted(
      ([one, { stage }], [other, { stage: otherStage }]) =>
        Number(stage === bareNameStage) - Number(otherStage === bareNameStage) || one - other,
    )
    for (const [group, { stage, ids, alike }] of inOrder) {
      const isByName = stage === bareNameStage
      const apart = this.#namesakes.get(group) ?? []
      const open = ids.filter((id) =>
        isByName
          ? !claimed.has(id) && byNameAlone.get(id) === 1 && !apart.includes(id)
          : !claimed.has(id) || alike.includes(id),
      )
      const [contactId] = open
      if (contactId === undefined) {
        if (isByName) this.#namesakes.set(group, both(apart, ids))
        continue
      }
      if (open.length > 1 && this.#isOneMore(group, stage)) {
        if (isByName) this.#namesakes.set(group, both(apart, open))
        else matches.set(group, { twins: open })
        continue
      }
      if (open.length === 1) claimed.add(contactId)
      const one: Match = isByName ? { contactId, isByName } : { contactId }
      matches.set(group, open.length === 1 ? one : { several: open })
    }
    return (group) => {
      const found = this.#found.get(group)
      const [contactId] = sureIds(found) ?? []
      if (contactId !== undefined) {
        const isOurs = !this.#isByNameOnly(found) || free.has(contactId)
        return isOurs ? { contactId } : { twins: [contactId] }
      }
      const match = matches.get(group)
      if (match !== undefined) return match
      const namesakes = this.#namesakes.get(group)
      if (namesakes !== undefined) return { namesakes }
      const sharing = this.#sharing.get(group)
      return sharing && { sharing }
    }
  }
}

/** Whether somebody has more to be known by than a name and an organisation. */
function hasOwn({ uid, emails, profiles, handles, phones }: PersonKeys): boolean {
  const others = emails.length + profiles.length + handles.length + phones.length
  return uid !== undefined || others > 0
}

function isAlike(journal: Journal, id: number, words: string): boolean {
  const theirs = journal.column<string>('SELECT name FROM contact WHERE id = ?', id)[0] ?? ''
  const nicknames = journal.column<string>('SELECT name FROM nickname WHERE contact_id = ?', id)
  return areAlike(words, nameKeys(theirs).join(' '), nicknames)
}

function profilesAt(journal: Journal, id: number): string[] {
  const rows = journal.all<{ kind: string; network: string | null; folded: string }>(
    "SELECT kind, network, folded FROM reach WHERE contact_id = ? AND kind IN ('url', 'handle')",
    id,
  )
  return rows.flatMap(({ kind, network, folded }) =>
    kind === 'url'
      ? (findProfile(folded) ?? [])
      : network === 'linkedin'
        ? `${network} ${folded}`
        : [],
  )
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

function hasName(journal: Journal, id: number, { name, spellings }: PersonKeys): boolean {
  const sql = 'SELECT name FROM contact WHERE id = ? AND name_joined = ?'
  return journal
    .column<string>(sql, id, name)
    .some((theirs) => isOneName(spellings, nameSpellings(theirs)))
}
