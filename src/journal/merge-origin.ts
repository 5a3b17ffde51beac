import type { ExtraProperty } from '../domain/imported-person.ts'
import type { MovedPart } from '../domain/merged-contacts.ts'
import { otherUid } from '../domain/other-uid.ts'
import type { Journal } from './journal.ts'

interface Origin {
  uuid: string
  source: string | null
  sourceUid: string | null
  extra: string | null
}

/**
 * Keeps what other programs know of one with the other, and every id they have there or here; inside a write. Gives
 * how many properties came over.
 */
export function keepOrigin(journal: Journal, into: number, from: number): MovedPart {
  const originOf = (id: number) =>
    journal.get<Origin>(
      'SELECT uuid, source, source_uid AS sourceUid, extra FROM contact WHERE id = ?',
      id,
    ) ?? { uuid: '', source: null, sourceUid: null, extra: null }
  const mine = originOf(into)
  const theirs = originOf(from)
  const known = new Set(propertiesIn(mine.extra).map((property) => JSON.stringify(property)))
  const all = propertiesIn(theirs.extra)
  const fresh = all.filter((property) => !known.has(JSON.stringify(property)))
  const isFree = mine.sourceUid === null
  const uids = [
    ...(isFree || theirs.sourceUid === null ? [] : [theirs.sourceUid]),
    `urn:uuid:${theirs.uuid}`,
  ].map(otherUid)
  const kept = uids.filter((property) => !known.has(JSON.stringify(property)))
  journal.run(
    'UPDATE contact SET source = ?, source_uid = ?, extra = ? WHERE id = ?',
    mine.source ?? theirs.source,
    mine.sourceUid ?? theirs.sourceUid,
    JSON.stringify([...propertiesIn(mine.extra), ...fresh, ...kept]),
    into,
  )
  return { moved: fresh.length, same: all.length - fresh.length, dropped: 0 }
}

function propertiesIn(extra: string | null): ExtraProperty[] {
  return extra === null ? [] : (JSON.parse(extra) as ExtraProperty[])
}
