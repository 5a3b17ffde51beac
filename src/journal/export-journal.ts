import {
  documentShape,
  type ListShape,
  type RecordShape,
  type Section,
  sections,
  type ValueType,
} from '../domain/journal-document.ts'
import {
  columnOf,
  identityOf,
  isReference,
  listTableOf,
  sectionTables,
} from './document-columns.ts'
import type { Journal } from './journal.ts'

/** A record of the document as JSON text on one line, and the section it belongs to. */
export interface DocumentRecord {
  section: Section
  json: string
}

/**
 * Every record of the journal, section by section, each in the order its records were made: always the same text for
 * the same journal. Read row by row, so the caller holds `journal.read` open. `contactIds` leaves out everybody else,
 * what passed with none of them, and what only the others have.
 */
export function* exportRecords(
  journal: Journal,
  contactIds?: readonly number[],
): Generator<DocumentRecord> {
  const values = contactIds === undefined ? [] : [JSON.stringify(contactIds)]
  for (const section of sections) {
    const sql = selectSection(section, contactIds !== undefined)
    for (const { json } of journal.each<{ json: string }>(sql, ...values)) {
      yield { section, json: tidy(json) }
    }
  }
}

/** What is not known is left out; the text is that of JSON.stringify, the same whatever SQLite made of it. */
function tidy(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: unknown) => value ?? undefined)
}

/** Tested against, never walked through: behind a `+` SQLite does not look up each of ten thousand in every list. */
const chosen = '(SELECT value FROM json_each(?1))'
const passed = `(SELECT interaction_id FROM interaction_contact WHERE contact_id IN ${chosen})`
const attended = `(SELECT event_id FROM interaction WHERE id IN ${passed}
  UNION SELECT event_id FROM pitch WHERE contact_id IN ${chosen}
  UNION SELECT event_id FROM contact_event WHERE contact_id IN ${chosen})`
const theirCircles = `(SELECT circle_id FROM contact_circle WHERE contact_id IN ${chosen})`

/** Which records of a section go with the chosen contacts. */
const companions: Readonly<Record<Section, string>> = {
  // Who I am is nobody else's.
  me: `id IN ${chosen} AND 0`,
  tags: `id IN (SELECT tag_id FROM contact_tag WHERE contact_id IN ${chosen}
    UNION SELECT tag_id FROM interaction_tag WHERE interaction_id IN ${passed})`,
  goals: `id IN (SELECT goal_id FROM contact_goal WHERE contact_id IN ${chosen}
    UNION SELECT goal_id FROM pitch WHERE contact_id IN ${chosen}
    UNION SELECT goal_id FROM step WHERE contact_id IN ${chosen}
    UNION SELECT goal_id FROM circle_goal WHERE circle_id IN ${theirCircles}
    UNION SELECT goal_id FROM event_goal WHERE event_id IN ${attended})`,
  circles: `id IN ${theirCircles}`,
  events: `id IN ${attended}`,
  contacts: `id IN ${chosen}`,
  interactions: `id IN ${passed}`,
  pitches: `contact_id IN ${chosen}`,
  links: `contact_id IN ${chosen} AND other_id IN ${chosen}`,
  introductions: `contact_id IN ${chosen} AND coalesce(by_id, other_id) IN ${chosen}`,
  setAsides: `contact_id IN ${chosen} AND (other_id IS NULL OR other_id IN ${chosen})
    AND (circle_id IS NULL OR circle_id IN ${theirCircles})`,
  // A group names all of its people, and a place is nobody's.
  cards: `id IN ${chosen} AND 0`,
}

function selectSection(section: Section, isChosen: boolean): string {
  const table = sectionTables[section]
  const { fields, lists } = documentShape[section]
  const members = [
    ...fieldMembers(table, fields, isChosen),
    ...Object.entries(lists).map(
      ([list, shape]) => `'${list}', ${selectList(section, list, shape, isChosen)}`,
    ),
  ]
  const condition = isChosen ? `WHERE ${companions[section]}` : ''
  return `SELECT json_object(${members.join(', ')}) AS json FROM ${table} ${condition} ORDER BY id`
}

function fieldMembers(table: string, fields: RecordShape['fields'], isChosen: boolean): string[] {
  return Object.entries(fields).map(([field, { type }]) => {
    const column = `${table}.${columnOf(field, type)}`
    return `'${field}', ${valueOf(column, type, isChosen)}`
  })
}

/** Kept as JSON text. */
const jsonTypes: ReadonlySet<string> = new Set(['properties', 'words', 'spoken', 'figures'])

function valueOf(column: string, type: ValueType, isChosen: boolean): string {
  if (isReference(type)) {
    const other = sectionTables[type.to]
    const isOut = isChosen && type.to === 'contacts' ? `AND +other.id IN ${chosen}` : ''
    return `(SELECT other.${identityOf(other)} FROM ${other} AS other WHERE other.id = ${column} ${isOut})`
  }
  if (type === 'flag') return `json(iif(${column}, 'true', 'false'))`
  return typeof type === 'string' && jsonTypes.has(type) ? `json(${column})` : column
}

function selectList(section: Section, list: string, shape: ListShape, isChosen: boolean): string {
  const { table, owner, other } = listTableOf(section, list, shape)
  const mine = `item.${owner} = ${sectionTables[section]}.id`
  if (other !== undefined) {
    const isOut = isChosen && other.table === 'contact' ? `AND +other.id IN ${chosen}` : ''
    return `(SELECT json_group_array(other.${identityOf(other.table)} ORDER BY item.id)
      FROM ${table} AS item JOIN ${other.table} AS other ON other.id = item.${other.column} WHERE ${mine} ${isOut})`
  }
  const value =
    shape.kind === 'records'
      ? `json_object(${fieldMembers('item', shape.fields, isChosen).join(', ')})`
      : 'item.name'
  return `(SELECT json_group_array(${value} ORDER BY item.id) FROM ${table} AS item WHERE ${mine})`
}
