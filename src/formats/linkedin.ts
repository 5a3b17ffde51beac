import { type Day, findDay } from '../domain/day.ts'
import type {
  ExtraProperty,
  ImportedPerson,
  ImportProblem,
  ImportReading,
} from '../domain/imported-person.ts'
import { decodeCsv, readRows } from './csv.ts'
import { findProfileName, findSite } from './profile-url.ts'
import { escapeText } from './vcard-value.ts'

const COLUMNS = {
  firstName: 'first name',
  lastName: 'last name',
  url: 'url',
  email: 'email address',
  company: 'company',
  position: 'position',
  connectedOn: 'connected on',
} as const

type Column = keyof typeof COLUMNS

/**
 * Where the line of column names stands in LinkedIn's Connections.csv: after notes of any length,
 * or first. Undefined when no line names the columns.
 */
export function findLinkedInHeader(text: string): { at: number; line: number } | undefined {
  let line = 1
  for (let at = 0; at < text.length; line++) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    if (next - at < 2000 && isHeader(text.slice(at, next))) return { at, line }
    at = next
  }
  return undefined
}

function isHeader(line: string): boolean {
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
export function readLinkedIn(bytes: Uint8Array): ImportReading {
  const reading: ImportReading = { kind: 'linkedin', people: [], problems: [] }
  const decoded = decodeCsv(bytes)
  if (!decoded) {
    reading.problems.push({ line: 1, code: 'tooLong' })
    return reading
  }
  if (decoded.isGuessed) reading.problems.push({ line: 1, code: 'guessedCharset' })
  const header = findLinkedInHeader(decoded.text)
  if (!header) {
    reading.problems.push({ line: 1, code: 'noHeader' })
    return reading
  }
  const { rows, problems } = readRows(decoded.text.slice(header.at), header.line)
  const [names, ...people] = rows
  const columns = (names?.cells ?? []).map((cell) => cell.replaceAll('\0', '').trim())
  const seen = new Set<string>()
  for (const { line, cells } of people) {
    const key = JSON.stringify(cells)
    if (seen.has(key)) continue
    seen.add(key)
    const person = readPerson(columns, cells, line, problems)
    if (person) reading.people.push(person)
  }
  reading.problems = [...reading.problems, ...problems].toSorted((a, b) => a.line - b.line)
  return reading
}

function readPerson(
  columns: string[],
  cells: string[],
  line: number,
  problems: ImportProblem[],
): ImportedPerson | undefined {
  const { known, extra } = sortCells(columns, cells)
  const name = [known.firstName, known.lastName].filter(Boolean).join(' ')
  if (!name) {
    // A row of nothing but commas tells nothing, so nothing is lost.
    if (cells.some((cell) => cell.trim() !== '')) {
      problems.push({
        line,
        code: 'noName',
        detail: cells.join(',').replaceAll('\0', '').slice(0, 80),
      })
    }
    return undefined
  }
  const person: ImportedPerson = {
    source: { line },
    name,
    nicknames: [],
    emails: [],
    phones: [],
    urls: [],
    handles: [],
    tags: [],
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
    const tieSince = findLinkedInDay(known.connectedOn)
    if (tieSince) person.tieSince = tieSince
    else {
      problems.push({ line, code: 'badDate', detail: known.connectedOn.slice(0, 80) })
      extra.push(keepCell('Connected On', known.connectedOn))
    }
  }
  return person
}

function sortCells(columns: string[], cells: string[]) {
  const known: Partial<Record<Column, string>> = {}
  const extra: ExtraProperty[] = []
  cells.forEach((cell, index) => {
    const text = cell.replaceAll('\0', '').trim()
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

function keepCell(column: string, text: string): ExtraProperty {
  return { name: 'X-CSV', params: [['X-COLUMN', [column]]], value: escapeText(text) }
}

function findLinkedInName(url: string): string | undefined {
  return findSite(url)?.endsWith('linkedin.com') ? findProfileName(url) : undefined
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `12 Mar 2024` as a day; LinkedIn writes English abbreviations whatever its language. */
export function findLinkedInDay(text: string): Day | undefined {
  const match = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(text.trim())
  const month = MONTHS.indexOf(match?.[2] ?? '') + 1
  return match && month > 0 ? findDay(Number(match[3]), month, Number(match[1])) : undefined
}
