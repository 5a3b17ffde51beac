import { goesWith } from '../domain/changed-since.ts'
import type { ExtraProperty, PropertyField } from '../domain/imported-person.ts'
import { joinProperties } from '../domain/join-properties.ts'
import type { MovedPart } from '../domain/merged-contacts.ts'
import { otherUid } from '../domain/other-uid.ts'
import {
  plainProperty,
  plainSingles,
  type SingleValues,
  singleFields,
} from '../domain/plain-property.ts'
import { asOther, isSingle } from '../domain/property-sense.ts'
import { isTakenAway } from '../domain/taken-away.ts'
import type { Journal } from './journal.ts'

interface Origin extends SingleValues {
  uuid: string
  source: string | null
  sourceUid: string | null
  extra: string | null
}

/** Somebody as they were before a merge. */
export type BeforeMerge = SingleValues & { contactId: number }

/**
 * Keeps what other programs know of one with the other, and every id they have there or here; inside a write, once the
 * one has the values they are to have. Gives how many properties came over.
 */
export function keepOrigin(journal: Journal, into: BeforeMerge, from: BeforeMerge): MovedPart {
  const mine = originOf(journal, into.contactId)
  const theirs = originOf(journal, from.contactId)
  const isFree = mine.sourceUid === null
  // What stands for a value of before stands for none now.
  const past = changedFields(into, mine)
  const kept = [...propertiesIn(mine.extra), ...plainOf(into, past, mine)].map((property) =>
    isOf(property, past) ? released(property) : property,
  )
  const conflicts = changedFields(from, mine)
  const known = propertiesIn(theirs.extra)
  const all = [
    ...known.filter((one) => !isTakenAway(one)),
    ...plainOf(from, conflicts, theirs),
  ].map((property) =>
    isFormer(property) && isOf(property, conflicts) ? released(property) : property,
  )
  if (!isFree) conflicts.add('uid')
  const uids = [
    ...(isFree || theirs.sourceUid === null ? [] : [theirs.sourceUid]),
    `urn:uuid:${theirs.uuid}`,
  ].map(otherUid)
  const beside = { conflicts, plain: plainSingles(mine, kept), isPreferenceKnown: false }
  const joined = joinProperties(kept, all, beside)
  const moved = joined.extra.length - kept.length
  const { extra } = joinProperties(joined.extra, [...uids, ...known.filter(isTakenAway)], beside)
  journal.run(
    'UPDATE contact SET source = ?, source_uid = ?, extra = ? WHERE id = ?',
    mine.source ?? theirs.source,
    mine.sourceUid ?? theirs.sourceUid,
    JSON.stringify(extra),
    into.contactId,
  )
  return { moved, same: all.length - moved, dropped: 0 }
}

function originOf(journal: Journal, id: number): Origin {
  const origin = journal.get<Origin>(
    `SELECT uuid, name, org, role, city, birthday, source, source_uid AS sourceUid, extra
     FROM contact WHERE id = ?`,
    id,
  )
  if (origin === undefined) throw new Error('nobody to merge')
  return origin
}

function changedFields(before: SingleValues, now: SingleValues): Set<PropertyField> {
  return new Set(singleFields.filter((field) => before[field] !== now[field]))
}

/**
 * What of these fields was a property of their card and is written from the field alone: their address book will say so
 * again.
 */
function plainOf(
  before: SingleValues,
  fields: ReadonlySet<PropertyField>,
  { source, extra }: Origin,
): ExtraProperty[] {
  if (source === null) return []
  const kept = propertiesIn(extra)
  return singleFields.flatMap((field) => {
    const value = before[field]
    // A name they are not called by is a nickname.
    if (field === 'name' || value === null || !fields.has(field)) return []
    if (kept.some((property) => property.field === field)) return []
    return [{ ...plainProperty(field, value), field }]
  })
}

/** Whether it stands for one of the fields, or goes with it. */
function isOf(property: ExtraProperty, fields: ReadonlySet<PropertyField>): boolean {
  const field = property.field ?? goesWith(property)
  return field !== undefined && fields.has(field)
}

/**
 * Where somebody works and as what is read from the first of each: what it was is no second one. Nor is how it, or
 * another name, is spoken.
 */
function isFormer(property: ExtraProperty): boolean {
  const { field } = property
  return field === undefined
    ? goesWith(property) !== undefined
    : field === 'org' || field === 'role'
}

function released(property: ExtraProperty): ExtraProperty {
  if (isSingle(property) || isFormer(property)) return asOther(property)
  const { field: _, ...plain } = property
  return plain
}

function propertiesIn(extra: string | null): ExtraProperty[] {
  return extra === null ? [] : (JSON.parse(extra) as ExtraProperty[])
}
