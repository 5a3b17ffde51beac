import type { Lean } from '../domain/balance.ts'
import type { Day } from '../domain/day.ts'
import { type GivingFacts, type GivingIdea, type GivingPerson, ideasFor } from '../domain/giving.ts'
import { isKnown } from './acquaintance.ts'
import { listBalances } from './balances.ts'
import type { Journal } from './journal.ts'

interface Row {
  contactId: number
  name: string
  lastContact: Day | null
  isKnown: 0 | 1
  fields: string
  asked: string
  introductions: string
  knows: string
}

const rows = `SELECT contact.id AS contactId, contact.name, last_contact_on AS lastContact, ${isKnown} AS isKnown,
    (SELECT json_group_array(name ORDER BY id) FROM field WHERE contact_id = contact.id) AS fields,
    (SELECT json_group_array(json_object('requestId', id, 'text', text, 'openedOn', opened_on) ORDER BY opened_on, id)
     FROM request WHERE contact_id = contact.id AND closed_on IS NULL AND direction = 'asked') AS asked,
    (SELECT json_group_array(json_object('other', json_object('contactId', other.id, 'name', other.name),
       'on', on_day) ORDER BY introduction.id)
     FROM introduction JOIN contact AS other ON other.id = other_id
     WHERE introduction.contact_id = contact.id AND by_id IS NULL AND state = 'offered') AS introductions,
    (SELECT json_group_array(id) FROM (
      SELECT other_id AS id FROM link WHERE contact_id = contact.id
      UNION SELECT contact_id FROM link WHERE other_id = contact.id
      UNION SELECT coalesce(by_id, other_id) FROM introduction WHERE contact_id = contact.id AND made_on IS NOT NULL
      UNION SELECT contact_id FROM introduction WHERE contact.id IN (by_id, other_id) AND made_on IS NOT NULL
      UNION SELECT via_id FROM contact AS me WHERE me.id = contact.id AND via_id IS NOT NULL
      UNION SELECT id FROM contact AS theirs WHERE theirs.via_id = contact.id)) AS knows
  FROM contact WHERE archived_at IS NULL`

const isAsking = `EXISTS (SELECT 1 FROM request
  WHERE contact_id = contact.id AND closed_on IS NULL AND direction = 'asked')`

/** Whether there may be anything to give, or to be met for. */
const isWorth = `(EXISTS (SELECT 1 FROM field WHERE contact_id = contact.id)
  OR ${isAsking}
  OR EXISTS (SELECT 1 FROM introduction WHERE contact_id = contact.id AND by_id IS NULL AND state = 'offered'))`

/** Whom I know, and whose checklist does not say to leave it. */
const knownPeople = `${rows} AND ${isWorth} AND ${isKnown} AND verdict IS NOT 'leave' ORDER BY contact.id`

/** Whoever asked for something, and whom I know. */
const askingOrKnown = `${rows} AND ${isWorth} AND (${isAsking} OR ${isKnown}) AND verdict IS NOT 'leave' ORDER BY contact.id`

/** What I can give one contact next; quick, whoever else is in the journal. */
export function listIdeasFor(
  journal: Journal,
  contactId: number,
  isSmall: (word: string) => boolean,
): GivingIdea[] {
  const read = (sql: string, ...values: number[]) =>
    journal.all<Row>(sql, ...values).map((row) => factsFrom(row, 'none'))
  const person = read(`${rows} AND contact.id = ?`, contactId)
  // Only who asked for something may be helped by somebody else.
  const hasAsked = person.some(({ asked }) => asked.length > 0)
  const experts = hasAsked ? read(knownPeople) : []
  const gives = listGives(journal)
  return ideasFor(person, { gives, experts, isSmall }).flatMap(({ ideas }) => ideas)
}

/**
 * What I can give next, to one contact or to everybody it is worth thinking of now. `isSmall` tells words, folded, that
 * say nothing of what a text is about.
 */
export function listGivingIdeas(
  journal: Journal,
  { contactId, isSmall }: { contactId: number | undefined; isSmall: (word: string) => boolean },
): GivingPerson[] {
  const leans = new Map(listBalances(journal, 'contact').map((row) => [row.contactId, row.lean]))
  const whole = (row: Row) => factsFrom(row, leans.get(row.contactId) ?? 'none')
  const everybody = journal.all<Row>(askingOrKnown)
  const experts = everybody.filter((row) => row.isKnown === 1).map(whole)
  const people =
    contactId === undefined
      ? everybody.map(whole)
      : journal.all<Row>(`${rows} AND contact.id = ?`, contactId).map(whole)
  return ideasFor(people, { gives: listGives(journal), experts, isSmall })
}

function listGives(journal: Journal): string[] {
  return journal.column('SELECT name FROM give ORDER BY id')
}

function factsFrom(row: Row, lean: Lean): GivingFacts {
  return {
    contactId: row.contactId,
    name: row.name,
    lastContact: row.lastContact,
    lean,
    fields: JSON.parse(row.fields) as string[],
    asked: JSON.parse(row.asked) as GivingFacts['asked'],
    introductions: JSON.parse(row.introductions) as GivingFacts['introductions'],
    knows: JSON.parse(row.knows) as number[],
  }
}
