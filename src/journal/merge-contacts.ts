import { formatDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import {
  type MergedValue,
  type MergeSide,
  mergeSnooze,
  mergeTie,
  mergeValues,
  type Takes,
} from '../domain/merge.ts'
import {
  type MergedContacts,
  type MergePart,
  type MovedPart,
  mergeParts,
} from '../domain/merged-contacts.ts'
import { joinedName } from '../domain/who.ts'
import { addNote, getContact, nameOf } from './contacts.ts'
import type { Journal } from './journal.ts'
import { keepOrigin } from './merge-origin.ts'
import { moveReferences } from './merge-references.ts'
import { setAside } from './set-aside.ts'
import { refreshContacts } from './standing.ts'
import type { CopyOptions } from './whole-copy.ts'

export interface MergeOptions extends Pick<CopyOptions, 'untilStopped'> {
  /** Whose value is wanted where they differ; else the first who has one. */
  takes: Takes
  isDryRun: boolean
  /** The words in which what could not be kept is noted; '' for nothing to note. */
  noteOf: (values: readonly MergedValue[]) => string
}

/**
 * The people as a merge compares them, in the order given. Throws `contact.notFound`, and `merge.self` for somebody
 * named twice.
 */
export function listMergeSides(journal: Journal, ids: readonly number[]): MergeSide[] {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) {
    throw new NetError('usage', 'merge.self', { name: nameOf(journal, twice) })
  }
  return ids.map((id) => {
    const { rhythm, via, ...contact } = getContact(journal, id)
    const { name, org, role, city, birthday, tie, isTieDeclared, metAt, metOn } = contact
    const { snoozedUntil, nextDueOn } = contact
    return {
      contactId: id,
      name,
      org,
      role,
      city,
      birthday,
      tie,
      isTieDeclared,
      metAt,
      metOn,
      isMeetingRecorded:
        metOn !== null &&
        journal.get(
          `SELECT 1 FROM interaction JOIN interaction_contact ON interaction_id = interaction.id
           WHERE contact_id = ?1 AND on_day = ?2 AND
             (?3 IS NULL OR ?3 IN (place, (SELECT name FROM event WHERE event.id = event_id)))`,
          id,
          metOn,
          metAt,
        ) !== undefined,
      via: via === null ? null : { contactId: via.id, name: via.name },
      every: rhythm === null || rhythm === 'off' ? rhythm : formatDuration(rhythm),
      snoozedUntil,
      nextDueOn,
    }
  })
}

/**
 * Makes one person of several, one undo step: the first stays, with their own values where they have them, and all
 * that hangs on the others hangs on them. No value is lost: other names become nicknames, the rest is noted. Their
 * ids elsewhere are kept, so that an import finds the one. The journal is set aside first; a dry run changes nothing.
 * Throws `contact.notFound`, `merge.self`.
 */
export function mergeContacts(
  journal: Journal,
  ids: readonly number[],
  { takes, isDryRun, noteOf, untilStopped }: MergeOptions,
): MergedContacts {
  const sides = listMergeSides(journal, ids)
  const values = mergeValues(sides, takes)
  const [into, ...from] = sides
  if (into === undefined) throw new Error('nobody to merge')
  const parts = new Map<MergePart, MovedPart>()
  let after = { name: into.name, nextDueOn: into.nextDueOn }
  const aside = isDryRun ? undefined : setAside(journal, 'merge', { untilStopped })
  let isDone = false
  let backup: string | null = null
  try {
    journal.attempt(
      { command: 'merge', subject: sides.map(({ name }) => name).join(', ') },
      () => {
        setValues(journal, sides, values, takes)
        for (const side of from) {
          for (const { part, moved } of takeOver(journal, into, side)) {
            add(parts, part, moved)
          }
          keepName(journal, into.contactId, side.name)
        }
        keepName(journal, into.contactId, into.name)
        const note = noteOf(values)
        if (note !== '') addNote(journal, into.contactId, note)
        refreshContacts(journal, [into.contactId, ...introducersOf(sides)])
        after = getContact(journal, into.contactId)
        aside?.settle()
        return true
      },
      { isRehearsal: isDryRun },
    )
    isDone = true
  } finally {
    if (isDone) backup = aside?.keep() ?? null
    else aside?.drop()
  }
  return {
    contactId: into.contactId,
    name: after.name,
    isDryRun,
    merged: from.map(({ contactId, name }) => ({ contactId, name })),
    values,
    parts: mergeParts.flatMap((part) => {
      const moved = parts.get(part)
      return moved === undefined ? [] : [{ part, ...moved }]
    }),
    nextDueOn: after.nextDueOn,
    isDueMoved: after.nextDueOn !== into.nextDueOn,
    backup,
  }
}

/** Others through whom they are known: what was got from them may be less. */
function introducersOf(sides: readonly MergeSide[]): number[] {
  return sides
    .flatMap(({ via }) => via?.contactId ?? [])
    .filter((id) => sides.every(({ contactId }) => contactId !== id))
}

function add(parts: Map<MergePart, MovedPart>, part: MergePart, more: MovedPart): void {
  const { moved, same, dropped } = more
  if (moved + same + dropped === 0) return
  const known = parts.get(part) ?? { moved: 0, same: 0, dropped: 0 }
  parts.set(part, {
    moved: known.moved + moved,
    same: known.same + same,
    dropped: known.dropped + dropped,
  })
}

/** A name they are not called by any more is a nickname. */
function keepName(journal: Journal, id: number, name: string): void {
  const folded = joinedName(name)
  if (folded === joinedName(nameOf(journal, id))) {
    journal.run('DELETE FROM nickname WHERE contact_id = ? AND folded = ?', id, folded)
  } else {
    // Not as `addNickname`, which refuses a name too long: whatever they were called is kept.
    journal.run(
      'INSERT OR IGNORE INTO nickname (contact_id, name, folded) VALUES (?, ?, ?)',
      id,
      name,
      folded,
    )
  }
}

function setValues(
  journal: Journal,
  sides: readonly MergeSide[],
  values: readonly MergedValue[],
  takes: Takes,
): void {
  const id = sides[0]?.contactId ?? 0
  const put = (column: string, value: string | number | null) =>
    journal.run(
      `UPDATE contact SET ${column} = ?1 WHERE id = ?2 AND ${column} IS NOT ?1`,
      value,
      id,
    )
  for (const one of values) {
    switch (one.field) {
      case 'tie':
        break
      case 'met':
        put('met_at', one.kept.value.at)
        put('met_on', one.kept.value.on)
        break
      case 'via':
        put('via_id', one.kept.value.contactId)
        break
      case 'every':
        put('rhythm', one.kept.value)
        put('rhythm_since', rhythmSince(journal, one.kept.contactId))
        break
      default:
        put(one.field, one.kept.value)
    }
  }
  if (!values.some(({ field }) => field === 'via')) put('via_id', null)
  put('declared_tie', mergeTie(sides, values, takes))
  put('snoozed_until', mergeSnooze(sides))
  const ids = JSON.stringify(sides.map(({ contactId }) => contactId))
  const among = 'FROM contact WHERE id IN (SELECT value FROM json_each(?2))'
  journal.run(
    `UPDATE contact SET added_on = (SELECT min(added_on) ${among}),
      created_at = (SELECT min(created_at) ${among}), tie_since = (SELECT min(tie_since) ${among}),
      -- In the archive only when all of them are.
      archived_at = (SELECT iif(count(archived_at) = count(*), max(archived_at), NULL) ${among}), updated_at = ?3
     WHERE id = ?1`,
    id,
    ids,
    journal.now,
  )
}

function rhythmSince(journal: Journal, id: number): string | null {
  const [since = null] = journal.column<string | null>(
    'SELECT rhythm_since FROM contact WHERE id = ?',
    id,
  )
  return since
}

/** All that hangs on one hangs on the other from now on, and the one is gone; inside a write. */
function takeOver(
  journal: Journal,
  into: MergeSide,
  from: MergeSide,
): { part: MergePart; moved: MovedPart }[] {
  const told = moveReferences(journal, into.contactId, from.contactId)
  const moved = keepOrigin(journal, into, from)
  journal.run('DELETE FROM contact WHERE id = ?', from.contactId)
  return [...told, { part: 'properties', moved }]
}
