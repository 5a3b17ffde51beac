import { foldText } from '../domain/fold.ts'
import { findPhoneKey } from '../domain/phone-key.ts'
import { isOneName, nameSpellings } from '../domain/same-name.ts'
import type { PersonKeys } from '../domain/same-person.ts'
import { takenAwayName, wasTheirs } from '../domain/taken-away.ts'
import type { FormerName } from './former-names.ts'
import type { Journal } from './journal.ts'
import { keptOf } from './taken-away.ts'

/** The contacts of somebody's name. */
export interface Namesakes {
  /** With a number in common, and no two organisations. */
  byPhone: number[]
  /** Of the same organisation. */
  sure: number[]
  /** Of whom, or of the one looked for, no more than the name is known: nothing speaks against it, nor for it. */
  possible: number[]
  /** Each has something of their own and nothing in common. */
  apart: number[]
}

const nobody: Namesakes = { byPhone: [], sure: [], possible: [], apart: [] }

/**
 * Who of the journal has the name, or where nobody has, had it until it was changed by hand. An organisation tells namesakes apart; where one of the two has none, it is the same
 * person only if a number says so, and may be if one has nothing to be known by. `byWord`: the same or no organisation
 * on both sides is enough, and nothing less.
 */
export function findNamesakes(
  journal: Journal,
  person: PersonKeys,
  {
    isByWord,
    formerNames,
  }: { isByWord: boolean; formerNames: ReadonlyMap<string, readonly FormerName[]> },
): Namesakes {
  const today = journal
    .all<Named>(
      'SELECT id, name, org, source_uid AS uid FROM contact WHERE name_joined = ? ORDER BY id',
      person.name,
    )
    .filter(({ name }) => isOneName(person.spellings, nameSpellings(name)))
  const rows = today.length > 0 ? today : onceNamed(journal, person, formerNames)
  if (rows.length === 0) return nobody
  const found: Namesakes = { byPhone: [], sure: [], possible: [], apart: [] }
  const alike: number[] = []
  const ofOneOrg = ofOneOrganisation(journal, person, rows)
  for (const { id, org, uid } of rows) {
    const theirs = foldText(org ?? '')
    const isOneOrg = ofOneOrg.has(id) && (isByWord || person.org !== '')
    if (isOneOrg) found.sure.push(id)
    if (isByWord || (!isOneOrg && theirs !== '' && person.org !== '')) continue
    if (sharesPhone(journal, id, person)) found.byPhone.push(id)
    else if (isOneOrg) continue
    else if (isBare(person) || (theirs === '' && uid === null && !hasAddress(journal, id))) {
      found.possible.push(id)
      if (theirs === person.org) alike.push(id)
    } else found.apart.push(id)
  }
  return alike.length === 0 ? found : { ...found, possible: alike }
}

interface Named {
  id: number
  name: string
  org: string | null
  uid: string | null
}

/** Who had the name until it was changed by hand. */
function onceNamed(
  journal: Journal,
  { name, spellings }: PersonKeys,
  formerNames: ReadonlyMap<string, readonly FormerName[]>,
): Named[] {
  return (formerNames.get(name) ?? [])
    .filter((former) => isOneName(spellings, nameSpellings(former.name)))
    .flatMap(({ id }) =>
      journal.all<Named>('SELECT id, name, org, source_uid AS uid FROM contact WHERE id = ?', id),
    )
}

/**
 * Who of these has the organisation of whom is looked for: today, or where nobody has it today, until it was changed by
 * hand, as a file has it still.
 */
function ofOneOrganisation(
  journal: Journal,
  { org }: PersonKeys,
  rows: readonly { id: number; org: string | null }[],
): ReadonlySet<number> {
  const today = rows.filter((row) => foldText(row.org ?? '') === org).map(({ id }) => id)
  if (today.length > 0 || org === '') return new Set(today)
  const changed = journal.column<number>(
    `SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND instr(extra, ?) > 0`,
    JSON.stringify(rows.map(({ id }) => id)),
    takenAwayName,
  )
  return new Set(changed.filter((id) => wasTheirs(keptOf(journal, id), 'org', org)))
}

/** Whether nothing but the name tells who it is. */
function isBare({ org, uid, emails, profiles, handles }: PersonKeys): boolean {
  return org === '' && uid === undefined && emails.length + profiles.length + handles.length === 0
}

function hasAddress(journal: Journal, id: number): boolean {
  const one = "SELECT 1 FROM reach WHERE contact_id = ? AND kind <> 'phone' LIMIT 1"
  return journal.get(one, id) !== undefined
}

function sharesPhone(journal: Journal, id: number, { phones }: PersonKeys): boolean {
  if (phones.length === 0) return false
  const theirs = new Set(
    journal
      .column<string>("SELECT value FROM reach WHERE contact_id = ? AND kind = 'phone'", id)
      .map((value) => findPhoneKey(value)?.key),
  )
  return phones.some((key) => theirs.has(key))
}
