import type { ReachKind } from '../domain/contact.ts'
import {
  type DocumentRecord,
  documentShape,
  type RecordShape,
  type Section,
  type ValueType,
} from '../domain/journal-document.ts'
import { reachKey } from '../domain/reach.ts'
import { columnOf, isReference, listTableOf, sectionTables } from './document-columns.ts'
import { computedColumns } from './document-computed.ts'
import type { Journal } from './journal.ts'

export type Values = DocumentRecord['values']
export type Row = Record<string, string | number | null>

/** A reference to a record that comes later, filled in when all are there. */
interface Open {
  table: string
  column: string
  rowId: number
  to: Section
  identity: string
  line: number
}

interface Told {
  /** A record was named that is not there. */
  onMissing: (line: number, identity: string) => void
  /** Whether somebody has the same note under another uuid. */
  hasNote: (contactId: number, note: Values) => boolean
}

/** The rows that the records of a document become, and which row each of them is; inside a write. */
export class DocumentRows {
  readonly #journal: Journal
  readonly #told: Told
  /** Row ids of what was taken or found, by section and identity. */
  readonly #ids = new Map<string, number>()
  /** The highest id each table ever gave: those above were nobody's. */
  readonly #given = new Map<string, number>()
  readonly #open: Open[] = []

  constructor(journal: Journal, told: Told) {
    this.#journal = journal
    this.#told = told
    for (const { name, seq } of journal.all<{ name: string; seq: number }>(
      'SELECT name, seq FROM sqlite_sequence',
    )) {
      this.#given.set(name, seq)
    }
  }

  /** The row a record of this document was taken as, or found to be. */
  taken(section: Section, identity: string): number | undefined {
    return this.#ids.get(key(section, identity))
  }

  remember(section: Section, identity: string, id: number): void {
    this.#ids.set(key(section, identity), id)
  }

  /** The row of a record, of this document or there before. */
  find(section: Section, identity: string): number | undefined {
    const known = this.taken(section, identity)
    if (known !== undefined || section === 'tags') return known
    const [id] = this.#journal.column<number>(
      `SELECT id FROM ${sectionTables[section]} WHERE uuid = ?`,
      identity,
    )
    return id
  }

  /** What is to be referred to once it is there, where the row refers to nothing until then. */
  referLater(open: Open): void {
    this.#open.push(open)
  }

  /** Fills in what refers to later records. */
  finish(): void {
    for (const { table, column, rowId, to, identity, line } of this.#open) {
      const id = this.find(to, identity)
      if (id === undefined) this.#told.onMissing(line, identity)
      else {
        this.#journal.run(
          `UPDATE ${table} SET ${column} = ? WHERE id = ? AND ${column} IS NULL`,
          id,
          rowId,
        )
      }
    }
  }

  insert(section: Section, line: number, values: Values): number {
    return this.insertRow(sectionTables[section], documentShape[section].fields, line, values, {})
  }

  insertRow(
    table: string,
    fields: RecordShape['fields'],
    line: number,
    values: Values,
    more: Row,
  ): number {
    const row: Row = { ...more }
    const later: Omit<Open, 'rowId'>[] = []
    for (const [field, { type }] of Object.entries(fields)) {
      const value = values[field]
      if (type === 'id') {
        if (this.#isFree(table, value)) row['id'] = value
        continue
      }
      const column = columnOf(field, type)
      if (isReference(type) && typeof value === 'string') {
        const found = this.find(type.to, value)
        row[column] = found ?? null
        if (found === undefined) later.push({ table, column, to: type.to, identity: value, line })
      } else {
        row[column] = stored(value, type)
      }
    }
    const rowId = this.#journal.insert(table, { ...row, ...computedColumns(table, values) })
    for (const one of later) this.referLater({ ...one, rowId })
    return rowId
  }

  addLists(section: Section, id: number, line: number, values: Values): void {
    for (const [list, shape] of Object.entries(documentShape[section].lists)) {
      const { table, owner, other } = listTableOf(section, list, shape)
      for (const item of (values[list] ?? []) as unknown[]) {
        if (other !== undefined && shape.kind === 'references') {
          const otherId = this.find(shape.to, String(item))
          if (otherId === undefined) this.#told.onMissing(line, String(item))
          else this.#addOnce(table, { [owner]: id, [other.column]: otherId })
        } else if (shape.kind === 'names') {
          const name = { name: String(item) }
          this.#addOnce(table, { [owner]: id, ...name, ...computedColumns(table, name) })
        } else if (shape.kind === 'records' && !this.#isThere(table, owner, id, item as Values)) {
          this.insertRow(table, shape.fields, line, item as Values, { [owner]: id })
        }
      }
    }
  }

  #addOnce(table: string, row: Row): void {
    const columns = Object.keys(row)
    this.#journal.run(
      `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...Object.values(row),
    )
  }

  /** Whether a row inside a record is there: by its uuid, a way to reach somebody by what it says. */
  #isThere(table: string, owner: string, id: number, item: Values): boolean {
    if (typeof item['uuid'] === 'string') {
      if (table === 'note' && this.#told.hasNote(id, item)) return true
      return this.#journal.get(`SELECT 1 FROM ${table} WHERE uuid = ?`, item['uuid']) !== undefined
    }
    const { folded = '' } = computedColumns(table, item)
    const [kind, value] = [item['kind'] as ReachKind, String(item['value'])]
    return this.#journal
      .column<string>(
        `SELECT value FROM ${table} WHERE ${owner} = ? AND kind = ? AND folded = ? AND network IS ?`,
        id,
        kind,
        folded,
        typeof item['network'] === 'string' ? item['network'] : null,
      )
      .some((known) => reachKey(kind, known) === reachKey(kind, value))
  }

  /** An id nobody ever had here is kept: steps and people go by it, and of one moment it is the order. */
  #isFree(table: string, id: unknown): id is number {
    return (
      typeof id === 'number' &&
      id > (this.#given.get(table) ?? 0) &&
      this.#journal.get(`SELECT 1 FROM ${table} WHERE id = ?`, id) === undefined
    )
  }
}

function key(section: Section, identity: string): string {
  return `${section} ${identity}`
}

export function stored(value: unknown, type: ValueType): string | number | null {
  if (value === null || value === undefined) return null
  if (type === 'flag') return value === true ? 1 : 0
  if (typeof value === 'object') return JSON.stringify(value)
  return value as string | number
}
