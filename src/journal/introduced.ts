import type { IntroductionFacts } from '../domain/interaction.ts'
import { madeAcquainted } from './interaction-facts.ts'
import type { Journal } from './journal.ts'

/**
 * SQL, of a row of `contact`: whoever they are known through (`via_id`) introduced us by that alone, because no
 * introduction that was made by them is recorded.
 */
export const isKnownByVia = `via_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM introduction
  WHERE introduction.contact_id = contact.id AND by_id = via_id AND made_on IS NOT NULL)`

/**
 * SQL, of a row of `contact`: the day of such an introduction, as far as it is known: that of the first acquaintance, in
 * whatever order it was written, else the one on which they were added.
 */
export const introducedOn = `coalesce((SELECT min(day) FROM (SELECT contact.met_on AS day UNION ALL
  SELECT on_day FROM interaction_contact AS own JOIN interaction ON interaction.id = own.interaction_id
  WHERE own.contact_id = contact.id AND ${madeAcquainted})), contact.added_on)`

/**
 * SQL, a table: what every introduction that was made is in give and take (M4.4). One of mine is given to both, one made
 * for me got from who made it, once, whether it was told as an introduction or as how we met.
 */
export const introduced = `(
  SELECT contact_id AS contactId, 'introduction ' || id AS occasion,
    interaction_id AS interactionId, made_on AS "on", 1 AS gave, 0 AS got
  FROM introduction WHERE by_id IS NULL AND made_on IS NOT NULL
  UNION ALL SELECT other_id, 'introduction ' || id, interaction_id, made_on, 1, 0
  FROM introduction WHERE other_id IS NOT NULL AND made_on IS NOT NULL
  UNION ALL SELECT by_id, 'introduction ' || id, interaction_id, made_on, 0, 1
  FROM introduction WHERE by_id IS NOT NULL AND made_on IS NOT NULL
  UNION ALL SELECT via_id, 'via of ' || id, NULL, ${introducedOn}, 0, 1
  FROM contact WHERE ${isKnownByVia})`

/** Whom a contact introduced to me: by an introduction that was made, or as whom they are known through. */
export function listIntroducedBy(
  journal: Journal,
  contactId: number,
): { contactId: number; name: string }[] {
  return journal.all(
    `SELECT id AS contactId, name FROM contact WHERE via_id = ?1
       OR id IN (SELECT contact_id FROM introduction WHERE by_id = ?1 AND made_on IS NOT NULL) ORDER BY id`,
    contactId,
  )
}

/** The introductions a contact made for me, and those I made with them, as the rules weigh them; in no order. */
export function listIntroductionFacts(journal: Journal, contactId: number): IntroductionFacts[] {
  return journal
    .all<Pick<IntroductionFacts, 'id' | 'on' | 'gave' | 'got'>>(
      `SELECT interactionId AS id, "on", gave, got FROM ${introduced} WHERE contactId = ?`,
      contactId,
    )
    .map((one) => ({ ...one, kind: 'intro', from: null, event: null, eventId: null, field: null }))
}
