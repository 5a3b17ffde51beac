import type { Day } from '../domain/day.ts'
import type { IntroductionPath, NamedWay } from '../domain/introduction-path.ts'
import { type Acquaintance, type Bond, type BondKind, findWays } from '../domain/path.ts'
import { isKnown, isKnownToMe, isTalkOfFew } from './acquaintance.ts'
import { getContact, nameOf } from './contacts.ts'
import { introducedOn, isKnownByVia } from './introduced.ts'
import type { Journal } from './journal.ts'

/** Who can introduce me to a contact, the best way first. Throws `contact.notFound`. */
export function findIntroductionPath(
  journal: Journal,
  contactId: number,
  limit: number,
): IntroductionPath {
  const { name, tie, lastContactOn } = getContact(journal, contactId)
  const person = (id: number) => ({ contactId: id, name: nameOf(journal, id) })
  const among = {
    bondsOf: (ids: readonly number[]) => listBonds(journal, ids),
    knownAmong: (ids: readonly number[]) => listKnown(journal, ids),
    cameToNothing: introductionsThatCameToNothing(journal),
  }
  const ways = findWays(contactId, among, { today: journal.today, limit })
  return {
    contactId,
    name,
    tie,
    isKnown: isKnownToMe(journal, contactId),
    lastContact: lastContactOn,
    ways: ways.map(({ steps, lastContactOn: lastContact, score, ...way }) => ({
      ...person(way.contactId),
      tie: way.tie,
      lastContact,
      steps: steps.map(({ contactId: id, bond: { kind, detail, on } }, index) => ({
        ...person(id),
        next: person(steps[index + 1]?.contactId ?? contactId),
        bond: { kind, detail, on },
      })),
      score: Math.round(score * 1000) / 1000,
      drawback: way.drawback,
      introduction: introductionBy(journal, way.contactId, steps[1]?.contactId ?? contactId),
    })),
  }
}

/** The latest introduction to somebody that was asked of, offered or made by somebody, also as how they are known. */
function introductionBy(journal: Journal, byId: number, contactId: number) {
  return (
    journal.get<NonNullable<NamedWay['introduction']>>(
      `SELECT state, "on" FROM (
         SELECT id, state, coalesce(closed_on, made_on, on_day) AS "on" FROM introduction
         WHERE by_id = ?1 AND contact_id = ?2
         UNION ALL SELECT 0, 'made', ${introducedOn} FROM contact WHERE id = ?2 AND via_id = ?1 AND ${isKnownByVia})
       ORDER BY id DESC LIMIT 1`,
      byId,
      contactId,
    ) ?? null
  )
}

/** Of those I know: whether the last introduction by one of them to somebody came to nothing. */
function introductionsThatCameToNothing(journal: Journal) {
  const pairs = new Set(
    journal.column<string>(
      `SELECT by_id || ':' || contact_id FROM introduction WHERE state = 'nothing'
         AND EXISTS (SELECT 1 FROM contact WHERE contact.id = by_id AND archived_at IS NULL AND ${isKnown})
         AND NOT EXISTS (SELECT 1 FROM introduction AS later WHERE later.by_id = introduction.by_id
           AND later.contact_id = introduction.contact_id AND later.id > introduction.id)`,
    ),
  )
  return (byId: number, contactId: number) => pairs.has(`${byId}:${contactId}`)
}

function listKnown(journal: Journal, ids: readonly number[]): Acquaintance[] {
  return journal.all(
    `SELECT id AS contactId, tie, verdict, last_contact_on AS lastContactOn FROM contact
     WHERE id IN (SELECT value FROM json_each(?)) AND archived_at IS NULL AND ${isKnown}`,
    JSON.stringify(ids),
  )
}

const edge = '(SELECT value FROM json_each(?1))'

/** Members of a bond, without those in the archive. */
const members = (column: string) =>
  `(SELECT json_group_array(id) FROM contact WHERE archived_at IS NULL AND id IN (${column})) AS members`

const bonds: Record<BondKind, string> = {
  link: `SELECT 'link' AS kind, kind AS detail, since_on AS "on", ${members('contact_id, other_id')} FROM link
    WHERE contact_id IN ${edge} OR other_id IN ${edge}`,
  introduced: `SELECT 'introduced' AS kind, NULL AS detail, made_on AS "on",
      ${members('contact_id, coalesce(by_id, other_id)')} FROM introduction
    WHERE made_on IS NOT NULL AND (contact_id IN ${edge} OR by_id IN ${edge} OR other_id IN ${edge})
    UNION ALL SELECT 'introduced', NULL, met_on, ${members('person.id, person.via_id')} FROM contact AS person
    WHERE via_id IS NOT NULL AND (id IN ${edge} OR via_id IN ${edge})`,
  together: `SELECT 'together' AS kind, NULL AS detail, on_day AS "on",
      ${members('SELECT contact_id FROM interaction_contact WHERE interaction_id = interaction.id')} FROM interaction
    WHERE id IN (SELECT interaction_id FROM interaction_contact WHERE contact_id IN ${edge})
      AND ${isTalkOfFew}`,
  // Whoever offered to introduce us, or was asked to, is taken to know them.
  spoken: `SELECT 'spoken' AS kind, NULL AS detail, on_day AS "on", ${members('contact_id, by_id')} FROM introduction
    WHERE by_id IS NOT NULL AND made_on IS NULL AND (contact_id IN ${edge} OR by_id IN ${edge})`,
  circle: `SELECT 'circle' AS kind, name AS detail, NULL AS "on",
      ${members('SELECT contact_id FROM contact_circle WHERE circle_id = circle.id')} FROM circle
    WHERE id IN (SELECT circle_id FROM contact_circle WHERE contact_id IN ${edge})`,
  // At an event; or where we met, on the same day. There they may have met.
  event: `WITH theirs AS MATERIALIZED (
      SELECT event_id, place, on_day FROM interaction WHERE id IN (
        SELECT interaction_id FROM interaction_contact WHERE contact_id IN ${edge})
      AND (event_id IS NOT NULL OR place IS NOT NULL))
    SELECT 'event' AS kind, event.name AS detail, event.on_day AS "on", ${members(
      `SELECT contact_id FROM interaction JOIN interaction_contact ON interaction_id = interaction.id
       WHERE event_id = event.id`,
    )} FROM event WHERE id IN (SELECT event_id FROM theirs)
    UNION ALL SELECT 'event', met.place, met.on_day, ${members(
      `SELECT contact_id FROM interaction JOIN interaction_contact ON interaction_id = interaction.id
       WHERE interaction.on_day = met.on_day AND interaction.place = met.place`,
    )} FROM (SELECT DISTINCT place, on_day FROM theirs WHERE place IS NOT NULL) AS met`,
}

function listBonds(journal: Journal, ids: readonly number[]): Bond[] {
  const wanted = JSON.stringify(ids)
  return Object.values(bonds).flatMap((sql) =>
    journal
      .all<{ kind: BondKind; detail: string | null; on: Day | null; members: string }>(sql, wanted)
      .map(({ members: list, ...bond }) => ({ ...bond, members: JSON.parse(list) as number[] })),
  )
}
