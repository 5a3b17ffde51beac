import { type Day, findDay, isDay } from '../domain/day.ts'
import type { DayFault, DayReader } from '../domain/day-reader.ts'
import { excerpt } from '../domain/excerpt.ts'
import type {
  ExtraProperty,
  ImportedPerson,
  ImportProblem,
  ImportSource,
} from '../domain/imported-person.ts'
import { findProfileName, findSite } from './profile-url.ts'
import { openTableAt } from './table.ts'
import { keepCell, keepNameParts, noName, tablePeople } from './table-people.ts'
import type { ByteSource } from './text-pieces.ts'

const COLUMNS = {
  firstName: 'first name',
  lastName: 'last name',
  url: 'url',
  email: 'email address',
  company: 'company',
  position: 'position',
  connectedOn: 'connected on',
  tags: 'tags',
} as const

type Column = keyof typeof COLUMNS

/** Whether a text has the line of LinkedIn's column names: first, or after notes of any length. */
export function hasLinkedInHeader(text: string): boolean {
  return text.split('\n').some((line) => line.length < 2000 && isLinkedInHeader(line))
}

function isLinkedInHeader(line: string): boolean {
  const names = new Set(line.split(',').map(normaliseHeader))
  return [COLUMNS.firstName, COLUMNS.lastName, COLUMNS.connectedOn].every((name) => names.has(name))
}

function normaliseHeader(cell: string): string {
  return cell.replaceAll('"', '').trim().toLowerCase()
}

/**
 * Reads LinkedIn's Connections.csv. Columns are found by name; a column not known here is kept in
 * `extra` as `X-CSV;X-COLUMN=<name>:<text>`, and so is a date that cannot be read. The same row
 * once more is the same person. "Connected On" is the day the tie began.
 */
export function readLinkedIn(source: ByteSource, reader: DayReader): ImportSource {
  const table = openTableAt(source, isLinkedInHeader)
  return tablePeople('linkedin', table, () => {
    const seen = new Set<string>()
    return (cells, line, problems) => {
      const key = JSON.stringify(cells)
      if (seen.has(key)) return undefined
      seen.add(key)
      return readPerson(table?.columns ?? [], cells, line, problems, reader)
    }
  })
}

function readPerson(
  columns: readonly string[],
  cells: readonly string[],
  line: number,
  problems: ImportProblem[],
  reader: DayReader,
): ImportedPerson | undefined {
  const { known, extra } = sortCells(columns, cells)
  const name = [known.firstName, known.lastName].filter(Boolean).join(' ')
  if (!name) {
    problems.push(noName(cells, line))
    return undefined
  }
  const parts = keepNameParts(known.firstName ?? '', '', known.lastName ?? '')
  if (parts !== undefined) extra.push(parts)
  const person: ImportedPerson = {
    source: { line },
    name,
    nicknames: [],
    emails: [],
    phones: [],
    urls: [],
    handles: [],
    tags:
      known.tags
        ?.split(/[;,]/)
        .map((tag) => tag.trim())
        .filter(Boolean) ?? [],
    extra,
  }
  if (known.email) person.emails.push({ value: known.email, types: [], isPreferred: false })
  if (known.url) {
    person.urls.push({ value: known.url, types: [], isPreferred: false })
    const handle = findLinkedInName(known.url)
    if (handle) person.handles.push({ network: 'linkedin', value: handle })
  }
  if (known.company) person.org = known.company
  if (known.position) person.role = known.position
  if (known.connectedOn) {
    const tieSince = linkedInDay(known.connectedOn, reader)
    if (isDay(tieSince)) person.tieSince = tieSince
    else {
      problems.push({ line, code: tieSince, detail: excerpt(known.connectedOn) })
      extra.push(keepCell('Connected On', known.connectedOn))
    }
  }
  return person
}

function sortCells(columns: readonly string[], cells: readonly string[]) {
  const known: Partial<Record<Column, string>> = {}
  const extra: ExtraProperty[] = []
  cells.forEach((cell, index) => {
    const text = cell.trim()
    if (text === '') return
    const title = columns[index] ?? ''
    const column = findColumn(title)
    if (column && known[column] === undefined) known[column] = text
    else extra.push(keepCell(title, text))
  })
  return { known, extra }
}

function findColumn(title: string): Column | undefined {
  const name = normaliseHeader(title)
  return (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column] === name)
}

function findLinkedInName(url: string): string | undefined {
  return findSite(url)?.endsWith('linkedin.com') ? findProfileName(url) : undefined
}

/** The month first, as LinkedIn wrote it until 2018, with a time behind it; nobody connected there before 2003. */
const american = /^(\d{1,2})\/(\d{1,2})\/(?:20)?(\d{2})(?:,? \d|$)/

/** `12 Mar 2024`, `2024-03-12`, `3/12/18, 10:15 PM` as a day. */
export function linkedInDay(text: string, reader: DayReader): Day | DayFault {
  const [, month, day, year] = american.exec(text.trim()) ?? []
  const found = findDay(2000 + Number(year), Number(month), Number(day))
  return reader.day(found ?? text)
}
