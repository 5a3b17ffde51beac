import { type DifferingThing, type ImportDifference, thingField } from '../domain/import-report.ts'
import { documentShape } from '../domain/journal-document.ts'
import { foldName } from '../domain/name.ts'
import { pitchParts } from '../domain/pitch.ts'
import { columnOf, isReference, sectionTables } from './document-columns.ts'
import { computedColumns } from './document-computed.ts'
import { type DocumentRows, type Row, stored, type Values } from './document-rows.ts'
import type { Journal } from './journal.ts'

const sections = { goals: 'goal', circles: 'circle', events: 'event', pitches: 'pitch' } as const
export type ThingSection = keyof typeof sections

type ThingDifference = Omit<ImportDifference, 'contactId' | 'line'> & { thing: DifferingThing }

/** Not told of the thing, but of the record or of work not done with. */
export const ofTheRecord: readonly string[] = ['uuid', 'id', 'createdAt', 'updatedAt', 'draft']
/** What depends on the first day: of another day it would be said of this one. */
const ofTheDay: readonly string[] = ['untilOn', 'series']

export function isThing(section: string): section is ThingSection {
  return Object.hasOwn(sections, section)
}

/**
 * Fills in what a document says of a goal, circle, event or pitch that the journal does not, and lists what it says
 * otherwise, also whether a goal is done: that is nobody's to decide but the person's. Inside a write.
 */
export function completeThing(
  journal: Journal,
  rows: DocumentRows,
  { section, id, values }: { section: ThingSection; id: number; values: Values },
): { differences: ThingDifference[]; isChanged: boolean } {
  const [thing, table] = [sections[section], sectionTables[section]]
  const before = journal.get<Row>(`SELECT * FROM ${table} WHERE id = ?`, id) ?? {}
  const name = String(before['name'])
  const differences: ThingDifference[] = []
  const filled: Row = {}
  for (const [field, { type }] of Object.entries(documentShape[section].fields)) {
    if (ofTheRecord.includes(field)) continue
    const column = columnOf(field, type)
    const given = isReference(type)
      ? (rows.find(type.to, String(values[field])) ?? null)
      : stored(values[field], type)
    const kept = before[column] ?? null
    if (field === 'doneAt') {
      if ((kept === null) !== (given === null)) {
        differences.push({ thing, name, field, kept: asText(kept), given: asText(given) })
      }
    } else if (isNothing(given)) continue
    else if (isNothing(kept)) {
      const isOfThisDay = (filled['on_day'] ?? before['on_day'] ?? null) === (values['on'] ?? null)
      if (isOfThisDay || !ofTheDay.includes(field)) filled[column] = given
    } else if (foldName(asText(kept)) !== foldName(asText(given))) {
      const named = (one: Row[string]) =>
        isReference(type) ? nameIn(journal, sectionTables[type.to], one) : asText(one)
      differences.push({
        thing,
        name,
        field: thingField(thing, field),
        kept: named(kept),
        given: named(given),
      })
    }
  }
  const isChanged = Object.keys(filled).length > 0
  if (isChanged) fillIn(journal, table, id, { before, filled })
  return { differences, isChanged }
}

function fillIn(
  journal: Journal,
  table: string,
  id: number,
  { before, filled }: { before: Row; filled: Row },
): void {
  const isSaid = pitchParts.some((part) => Object.hasOwn(filled, part))
  const computed = isSaid ? computedColumns(table, { ...before, ...filled }) : {}
  for (const [column, value] of Object.entries({ ...filled, ...computed })) {
    journal.run(`UPDATE ${table} SET ${column} = ? WHERE id = ?`, value, id)
  }
}

/** A pitch has its unwritten parts as empty texts. */
function isNothing(value: Row[string] | undefined): boolean {
  return value === null || value === undefined || value === ''
}

function asText(value: Row[string] | undefined): string {
  return String(value ?? '')
}

function nameIn(journal: Journal, table: string, id: Row[string] | undefined): string {
  return journal.column<string>(`SELECT name FROM ${table} WHERE id = ?`, id ?? null)[0] ?? ''
}
