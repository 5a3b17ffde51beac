import type { ListShape, Section, ValueType } from '../domain/journal-document.ts'

/** Where the records of a section of the document are kept. */
export const sectionTables: Readonly<Record<Section, string>> = {
  me: 'me',
  tags: 'tag',
  goals: 'goal',
  circles: 'circle',
  events: 'event',
  contacts: 'contact',
  interactions: 'interaction',
  pitches: 'pitch',
  links: 'link',
  introductions: 'introduction',
  setAsides: 'set_aside',
  cards: 'card',
}

/** Fields whose column has another name than theirs. */
const renamed: Readonly<Record<string, string>> = { on: 'on_day', from: 'begun_by' }

/** The column a field is kept in. */
export function columnOf(field: string, type: ValueType): string {
  const name = renamed[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return isReference(type) ? `${name}_id` : name
}

export interface ListTable {
  table: string
  /** The column that says which record a row belongs to. */
  owner: string
  /** For a list of other records: the column with their row id, and their table. */
  other: { column: string; table: string } | undefined
}

/** The rows a list inside the records of a section is kept in. */
export function listTableOf(section: Section, list: string, shape: ListShape): ListTable {
  const table = sectionTables[section]
  const owner = `${table}_id`
  if (shape.kind !== 'references') {
    return { table: list.replace(/s$/, ''), owner, other: undefined }
  }
  const other = sectionTables[shape.to]
  return { table: `${table}_${other}`, owner, other: { column: `${other}_id`, table: other } }
}

export function isReference(type: ValueType): type is { to: Section } {
  return typeof type === 'object' && 'to' in type
}

/** What a record is known by in the document: tags by their name. */
export function identityOf(table: string): 'uuid' | 'name' {
  return table === 'tag' ? 'name' : 'uuid'
}
