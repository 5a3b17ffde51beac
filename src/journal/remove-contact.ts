import type { OtherLosing, RemovedContact } from '../domain/removed-contact.ts'
import { getContact } from './contacts.ts'
import { isKnownByVia } from './introduced.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'

/** What is theirs alone, so that it goes with them. */
const ownTables = [
  'nickname',
  'reach',
  'field',
  'contact_circle',
  'contact_goal',
  'contact_tag',
  'contact_event',
  'note',
  'step',
  'request',
  'checklist',
  'interaction_contact',
  'set_aside',
] as const

/** SQL: what is owed to others for introducing them to me. */
const answersOwed = 'step WHERE introduced_id = ?1 AND contact_id <> ?1'

/**
 * What would go with somebody; does not write. `together` are those to be removed with them. Throws `contact.notFound`.
 */
export function weighRemoval(
  journal: Journal,
  id: number,
  together: readonly number[] = [],
): RemovedContact {
  const { name } = getContact(journal, id)
  const count = (sql: string) => journal.column<number>(`SELECT count(*) FROM ${sql}`, id)[0] ?? 0
  const interactions = ownInteractions(journal, id).length
  return {
    contactId: id,
    name,
    notes: count('note WHERE contact_id = ?'),
    interactions,
    sharedInteractions: count('interaction_contact WHERE contact_id = ?') - interactions,
    openSteps: count('step WHERE contact_id = ? AND closed_at IS NULL'),
    checklists: count('checklist WHERE contact_id = ?'),
    requests: count('request WHERE contact_id = ? AND closed_on IS NULL'),
    links: count('link WHERE ? IN (contact_id, other_id)'),
    introductions: count('introduction WHERE ? IN (contact_id, other_id, by_id)'),
    answers: count(`${answersOwed} AND closed_at IS NULL`),
    others: othersLosing(journal, id, together),
    pitches: count('pitch WHERE contact_id = ?'),
    introduced: count('contact WHERE via_id = ?'),
  }
}

/**
 * Removes people and all that is only theirs, one undo step. What they share stays with the others: they leave the
 * interactions with several people, a pitch for them is for nobody in particular, and whoever they introduced came by
 * nobody. Circles, goals, tags and events stay, also where nobody is left in them. Throws `contact.notFound`.
 */
export function removeContacts(journal: Journal, ids: readonly number[]): RemovedContact[] {
  const subject = ids.map((id) => getContact(journal, id).name).join(', ')
  // One after the other: what two of them shared with nobody else goes with the second.
  return journal.write({ command: 'rm', subject }, () => ids.map((id) => remove(journal, id, ids)))
}

function remove(journal: Journal, id: number, together: readonly number[]): RemovedContact {
  const removed = weighRemoval(journal, id, together)
  const alone = JSON.stringify(ownInteractions(journal, id))
  const introduced = peopleIntroducedWith(journal, id)
  journal.run('UPDATE contact SET via_id = NULL WHERE via_id = ?', id)
  journal.run('UPDATE pitch SET contact_id = NULL WHERE contact_id = ?', id)
  journal.run('DELETE FROM link WHERE ?1 IN (contact_id, other_id)', id)
  journal.run('DELETE FROM introduction WHERE ?1 IN (contact_id, other_id, by_id)', id)
  journal.run('DELETE FROM set_aside WHERE other_id = ?', id)
  const owed = journal.column<number>(`SELECT contact_id FROM ${answersOwed}`, id)
  journal.run(`DELETE FROM ${answersOwed} AND closed_at IS NULL`, id)
  journal.run('UPDATE step SET introduced_id = NULL WHERE introduced_id = ?', id)
  for (const table of ownTables) journal.run(`DELETE FROM ${table} WHERE contact_id = ?`, id)
  const among = '(SELECT value FROM json_each(?))'
  journal.run(`UPDATE step SET interaction_id = NULL WHERE interaction_id IN ${among}`, alone)
  for (const [table, column] of [
    ['request', 'interaction_id'],
    ['request', 'settled_in_id'],
    ['introduction', 'interaction_id'],
  ] as const) {
    journal.run(`UPDATE ${table} SET ${column} = NULL WHERE ${column} IN ${among}`, alone)
  }
  journal.run(`DELETE FROM exchange WHERE interaction_id IN ${among}`, alone)
  journal.run(`DELETE FROM interaction_tag WHERE interaction_id IN ${among}`, alone)
  journal.run(`DELETE FROM interaction WHERE id IN ${among}`, alone)
  journal.run('DELETE FROM contact WHERE id = ?', id)
  refreshContacts(journal, [...owed, ...introduced])
  return removed
}

function othersLosing(journal: Journal, id: number, together: readonly number[]): OtherLosing[] {
  return journal.all(
    `SELECT contact.id AS contactId, name, sum(what = 'introduction') AS introductions, sum(what = 'link') AS links,
       sum(what = 'step') AS openSteps
     FROM (SELECT 'introduction' AS what, json_each.value AS other FROM introduction,
         json_each(json_array(contact_id, other_id, by_id)) WHERE ?1 IN (contact_id, other_id, by_id)
       UNION ALL SELECT 'introduction', via_id FROM contact WHERE id = ?1 AND ${isKnownByVia}
       UNION ALL SELECT 'link', iif(contact_id = ?1, other_id, contact_id) FROM link WHERE ?1 IN (contact_id, other_id)
       UNION ALL SELECT 'step', contact_id FROM ${answersOwed} AND closed_at IS NULL)
     JOIN contact ON contact.id = other
     WHERE other <> ?1 AND other NOT IN (SELECT value FROM json_each(?2)) GROUP BY contact.id ORDER BY contact.id`,
    id,
    JSON.stringify(together),
  )
}

/** With whom an introduction of them was given or got, which is none any more. */
function peopleIntroducedWith(journal: Journal, id: number): number[] {
  return journal.column<number>(
    `SELECT person.id FROM contact AS person WHERE person.id <> ?1 AND person.id IN (
       SELECT via_id FROM contact WHERE id = ?1
       UNION SELECT contact_id FROM introduction WHERE ?1 IN (contact_id, other_id, by_id)
       UNION SELECT coalesce(other_id, by_id) FROM introduction WHERE ?1 IN (contact_id, other_id, by_id))`,
    id,
  )
}

/** The interactions with them and nobody else. */
function ownInteractions(journal: Journal, id: number): number[] {
  return journal.column<number>(
    `SELECT interaction_id FROM interaction_contact AS mine WHERE contact_id = ?1 AND NOT EXISTS (
       SELECT 1 FROM interaction_contact AS other
       WHERE other.interaction_id = mine.interaction_id AND other.contact_id <> ?1)`,
    id,
  )
}
