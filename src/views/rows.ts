import { guardFormula } from '../domain/formula.ts'
import { plainBlock } from './plain.ts'

/** The formats of a list besides the table for people. */
export const rowFormats = ['table', 'json', 'csv', 'tsv', 'ids'] as const

export type RowFormat = (typeof rowFormats)[number]

export type FieldValue = string | number | boolean | null | undefined | readonly string[]

/** A field of a list: its name, as in the JSON, and what a row has there. */
export interface Field<Row> {
  readonly name: string
  readonly value: (row: Row) => FieldValue
}

/**
 * One JSON document and a line feed. Characters a terminal could act upon, and line separators, are
 * escaped, which changes nothing for who parses it.
 */
export function asJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${text}\n`
}

/**
 * Comma-separated values by RFC 4180, with a header and CR LF. Text a spreadsheet would take for a
 * formula gets an apostrophe in front (`'+98…`, `'=1+1`); numbers stay numbers.
 */
export function asCsv<Row>(rows: readonly Row[], fields: readonly Field<Row>[]): string {
  const header = fields.map(({ name }) => csvCell(name))
  const lines = rows.map((row) => fields.map(({ value }) => csvCell(value(row))))
  return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}

function csvCell(value: FieldValue): string {
  const text = textOf(value)
  const safe = typeof value === 'number' ? text : guardFormula(text)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Tab-separated values with a header; backslash, tab and line feed are written `\\`, `\t`, `\n`. */
export function asTsv<Row>(rows: readonly Row[], fields: readonly Field<Row>[]): string {
  const header = fields.map(({ name }) => name)
  const lines = rows.map((row) => fields.map(({ value }) => tsvCell(value(row))))
  return [header, ...lines].map((cells) => `${cells.join('\t')}\n`).join('')
}

function tsvCell(value: FieldValue): string {
  // Before the text is made safe for a terminal, which turns tabs into spaces.
  if (typeof value === 'string') return textOf(escapeTsv(value))
  return escapeTsv(textOf(value))
}

function escapeTsv(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replace(/\r\n?|\n/g, '\\n')
}

/** One id a line, or what stands for one: the name of a setting. */
export function asIds(ids: readonly (number | string)[]): string {
  return ids.map((id) => `${id}\n`).join('')
}

function textOf(value: FieldValue): string {
  if (value === null || value === undefined) return ''
  return plainBlock(typeof value === 'object' ? value.join('; ') : String(value))
}
