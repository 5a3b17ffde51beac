import type { FoundText } from '../domain/found-text.ts'
import { pitchParts } from '../domain/pitch.ts'
import type { Journal } from './journal.ts'
import { stepText as wordsOf } from './steps.ts'

/** A text that was found, before it is cut. */
export type WholeText = Omit<FoundText, 'snippet' | 'marks' | 'score'>

/** All that was searched of a text that was found; undefined when it is gone. */
export function wholeText(
  journal: Journal,
  { kind, id }: Pick<FoundText, 'kind' | 'id'>,
): WholeText | undefined {
  switch (kind) {
    case 'contact':
      return contactText(journal, id)
    case 'note':
      return noteText(journal, id)
    case 'interaction':
      return interactionText(journal, id)
    case 'pitch':
      return pitchText(journal, id)
    case 'step':
      return stepText(journal, id)
  }
}

const separator = ' · '
const joined = (texts: readonly (string | null)[]) =>
  texts.filter((text) => text !== null && text !== '').join(separator)

interface PersonRow {
  name: string
  isArchived: 0 | 1
  org: string | null
  role: string | null
  city: string | null
  metAt: string | null
}

function contactText(journal: Journal, id: number): WholeText | undefined {
  const row = journal.get<PersonRow>(
    `SELECT name, archived_at IS NOT NULL AS isArchived, org, role, city, met_at AS metAt FROM contact WHERE id = ?`,
    id,
  )
  if (row === undefined) return undefined
  const words = journal.column<string>(
    `SELECT name FROM nickname WHERE contact_id = ?1
     UNION ALL SELECT name FROM field WHERE contact_id = ?1
     UNION ALL SELECT circle.name FROM circle JOIN contact_circle ON circle_id = circle.id WHERE contact_id = ?1
     UNION ALL SELECT goal.name FROM goal JOIN contact_goal ON goal_id = goal.id WHERE contact_id = ?1
     UNION ALL SELECT tag.name FROM tag JOIN contact_tag ON tag_id = tag.id WHERE contact_id = ?1
     UNION ALL SELECT value FROM reach WHERE contact_id = ?1`,
    id,
  )
  const { name, isArchived, role, org, city, metAt } = row
  return {
    kind: 'contact',
    id,
    name,
    people: [{ contactId: id, name }],
    on: null,
    interactionKind: null,
    isArchived: isArchived === 1,
    text: joined([name, role, org, city, metAt, ...words]),
  }
}

/** A text that hangs on one person, read by a query of `"on"`, `text` and who they are. */
function textWithOne(
  journal: Journal,
  { kind, id }: { kind: 'note' | 'step'; id: number },
  sql: string,
): WholeText | undefined {
  const row = journal.get<
    Pick<WholeText, 'on' | 'text'> & { contactId: number; name: string; isArchived: 0 | 1 }
  >(sql, id)
  if (row === undefined) return undefined
  const { contactId, name, on, text, isArchived } = row
  return {
    kind,
    id,
    name: null,
    people: [{ contactId, name }],
    on,
    interactionKind: null,
    isArchived: isArchived === 1,
    text,
  }
}

const noteText = (journal: Journal, id: number): WholeText | undefined =>
  textWithOne(
    journal,
    { kind: 'note', id },
    `SELECT on_day AS "on", text, contact.id AS contactId, name, archived_at IS NOT NULL AS isArchived
     FROM note JOIN contact ON contact.id = contact_id WHERE note.id = ?`,
  )

const stepText = (journal: Journal, id: number): WholeText | undefined =>
  textWithOne(
    journal,
    { kind: 'step', id },
    `SELECT due_on AS "on", ${wordsOf(journal)} AS text, contact.id AS contactId, name, archived_at IS NOT NULL AS isArchived
     FROM step JOIN contact ON contact.id = contact_id WHERE step.id = ?`,
  )

function interactionText(journal: Journal, id: number): WholeText | undefined {
  const row = journal.get<
    Pick<WholeText, 'on' | 'text' | 'interactionKind'> & {
      place: string | null
      field: string | null
    }
  >(
    'SELECT on_day AS "on", kind AS interactionKind, text, place, field FROM interaction WHERE id = ?',
    id,
  )
  if (row === undefined) return undefined
  const exchanged = journal.column<string>(
    'SELECT text FROM exchange WHERE interaction_id = ? ORDER BY id',
    id,
  )
  const people = journal.all<WholeText['people'][number] & { isArchived: 0 | 1 }>(
    `SELECT contact.id AS contactId, contact.name, archived_at IS NOT NULL AS isArchived
     FROM interaction_contact AS link JOIN contact ON contact.id = contact_id WHERE interaction_id = ? ORDER BY link.id`,
    id,
  )
  return {
    kind: 'interaction',
    id,
    name: null,
    people: people.map(({ contactId, name }) => ({ contactId, name })),
    on: row.on,
    interactionKind: row.interactionKind,
    isArchived: people.length > 0 && people.every(({ isArchived }) => isArchived === 1),
    text: joined([row.text, row.place, row.field, ...exchanged]),
  }
}

function pitchText(journal: Journal, id: number): WholeText | undefined {
  const row = journal.get<
    Record<(typeof pitchParts)[number] | 'name', string> & {
      contactId: number | null
      contact: string | null
    }
  >(
    `SELECT pitch.name, ${pitchParts.join(', ')}, contact.id AS contactId, contact.name AS contact
     FROM pitch LEFT JOIN contact ON contact.id = contact_id WHERE pitch.id = ?`,
    id,
  )
  if (row === undefined) return undefined
  const { contactId, contact, name } = row
  return {
    kind: 'pitch',
    id,
    name,
    people: contactId === null || contact === null ? [] : [{ contactId, name: contact }],
    on: null,
    interactionKind: null,
    isArchived: false,
    text: joined([name, ...pitchParts.map((part) => row[part])]),
  }
}
