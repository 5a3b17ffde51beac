import { isBirthday } from '../domain/birthday.ts'
import { type Reach, ties } from '../domain/contact.ts'
import { isDay } from '../domain/day.ts'
import type { DayReader } from '../domain/day-reader.ts'
import { formatDuration, parseDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import type { ExportedPerson } from '../domain/exported-person.ts'
import { guardFormula, unguardFormula } from '../domain/formula.ts'
import type {
  ImportedPerson,
  ImportProblem,
  ImportSource,
  OwnFields,
} from '../domain/imported-person.ts'
import { unixLines } from '../domain/visible.ts'
import { openTable } from './table.ts'
import { TableDays } from './table-days.ts'
import { keepCell, noName, tablePeople } from './table-people.ts'
import type { ByteSource } from './text-pieces.ts'

export type Reading = ImportedPerson & { own: OwnFields }

/** A column: what is written of a person, and how it is read again; `false` for what cannot be. */
interface Column {
  write(person: ExportedPerson): string
  read(cell: string, person: Reading): boolean | void
}

const columns: Readonly<Record<string, Column>> = {
  name: { write: ({ name }) => name, read: (cell, person) => void (person.name = cell) },
  nicknames: {
    write: ({ nicknames }) => joined(nicknames),
    read: (cell, person) => void (person.nicknames = parts(cell)),
  },
  org: { write: ({ org }) => org ?? '', read: (cell, person) => void (person.org = cell) },
  role: { write: ({ role }) => role ?? '', read: (cell, person) => void (person.role = cell) },
  city: { write: ({ city }) => city ?? '', read: (cell, person) => void (person.city = cell) },
  email: {
    write: ({ reach }) => joined(valuesOf(reach, 'email')),
    read: (cell, person) => void (person.emails = points(cell)),
  },
  phone: {
    write: ({ reach }) => joined(valuesOf(reach, 'phone')),
    read: (cell, person) => void (person.phones = points(cell)),
  },
  url: {
    write: ({ reach }) => joined(valuesOf(reach, 'url')),
    read: (cell, person) => void (person.urls = points(cell)),
  },
  handle: { write: ({ reach }) => joined(valuesOf(reach, 'handle')), read: readHandles },
  birthday: {
    write: ({ birthday }) => birthday ?? '',
    read: (cell, person) => {
      if (!isBirthday(cell)) return false
      person.birthday = cell
    },
  },
  tie: {
    write: ({ tie, isTieDeclared }) => (isTieDeclared ? tie : ''),
    read: (cell, { own }) => {
      const tie = ties.find((one) => one === cell.toLowerCase())
      if (tie === undefined) return false
      own.tie = tie
    },
  },
  fields: {
    write: ({ fields }) => joined(fields),
    read: (cell, { own }) => void (own.fields = parts(cell)),
  },
  circles: {
    write: ({ circles }) => joined(circles),
    read: (cell, { own }) => void (own.circles = parts(cell)),
  },
  goals: {
    write: ({ goals }) => joined(goals),
    read: (cell, { own }) => void (own.goals = parts(cell)),
  },
  tags: {
    write: ({ tags }) => joined(tags),
    read: (cell, person) => void (person.tags = parts(cell)),
  },
  metAt: {
    write: ({ metAt }) => metAt ?? '',
    read: (cell, { own }) => void (own.metAt = cell),
  },
  metOn: {
    write: ({ metOn }) => metOn ?? '',
    read: (cell, { own }) => {
      if (!isDay(cell)) return false
      own.metOn = cell
    },
  },
  via: { write: ({ via }) => via?.name ?? '', read: (cell, { own }) => void (own.via = cell) },
  rhythm: {
    write: ({ rhythm }) =>
      rhythm === null || rhythm === 'off' ? (rhythm ?? '') : formatDuration(rhythm),
    read: (cell, { own }) => {
      const rhythm = findRhythm(cell)
      if (rhythm === undefined) return false
      own.rhythm = rhythm
    },
  },
  tieSince: {
    write: ({ tieSince }) => tieSince ?? '',
    read: (cell, person) => {
      if (!isDay(cell)) return false
      person.tieSince = cell
    },
  },
  notes: {
    write: ({ notes }) => notes.map(({ on, text }) => `${on}: ${escapeNote(text)}`).join('\n\n'),
    read: readNotes,
  },
  uid: { write: ({ uid }) => uid, read: (cell, person) => void (person.uid = cell) },
}

/** The columns of `net export --format csv`, in order. */
export const contactColumns: readonly string[] = Object.keys(columns)

/**
 * People as a table: a line of names, then a line each, in CR LF. Several values in a cell stand between `; `, a
 * semicolon or backslash inside one behind a backslash; notes begin with their day, and what
 * looks like another's inside one has a backslash in front. What a spreadsheet would take for a
 * formula has an apostrophe in front.
 */
export function* writeContactTable(
  people: Iterable<ExportedPerson>,
  delimiter: ',' | '\t',
): Generator<string> {
  const line = (cells: string[]) =>
    `${cells.map((cell) => quoted(guardFormula(cell), delimiter)).join(delimiter)}\r\n`
  yield line([...contactColumns])
  for (const person of people) yield line(Object.values(columns).map(({ write }) => write(person)))
}

/** Whether these are the names of our own columns. */
export function isContactTable(header: readonly string[]): boolean {
  return (
    header[0] === 'name' &&
    header.includes('uid') &&
    header.every((column) => contactColumns.includes(column))
  )
}

/**
 * Reads what `writeContactTable` wrote, and what a spreadsheet made of its days meanwhile. A cell that cannot be read is
 * kept in `extra`, as X-CSV.
 */
export function readContactTable(source: ByteSource, reader: DayReader): ImportSource {
  const table = openTable(source)
  const header = table?.columns ?? []
  return tablePeople('table', table, () => {
    const days = new TableDays(table, reader)
    return (cells, line, problems) => {
      const person = newReading(line)
      cells.forEach((raw, index) => {
        const column = header[index] ?? ''
        const cell = unguardFormula(raw)
        if (cell.trim() === '') return
        const text = dayColumns.has(column)
          ? dayCell(days, column, index, cell, line, problems)
          : cell
        if (text === undefined || !readCell(column, text, person)) {
          person.extra.push(keepCell(column, cell))
        }
      })
      if (person.name !== '') return person
      problems.push(noName(cells, line))
      return undefined
    }
  })
}

/** Columns of days. */
export const dayColumns: ReadonlySet<string> = new Set(['birthday', 'metOn', 'tieSince'])

/** The day of a cell in one of these as the column itself writes it; undefined where there is none, and then told. */
export function dayCell(
  days: TableDays,
  column: string,
  place: number,
  text: string,
  line: number,
  problems: ImportProblem[],
): string | undefined {
  return column === 'birthday'
    ? days.birthday(place, text, line, problems)
    : days.day(place, text, line, problems)
}

export function newReading(line: number): Reading {
  return {
    source: { line },
    name: '',
    nicknames: [],
    emails: [],
    phones: [],
    urls: [],
    handles: [],
    tags: [],
    extra: [],
    own: {},
  }
}

/** Reads a cell of one of our own columns into a person; false for one that cannot be read. */
export function readCell(column: string, cell: string, person: Reading): boolean {
  const known = Object.hasOwn(columns, column) ? columns[column] : undefined
  return known !== undefined && known.read(cell, person) !== false
}

function readHandles(cell: string, person: Reading): boolean | void {
  const pairs = parts(cell).map((part) => part.split(/:(.*)/s))
  if (pairs.some(([network, value]) => !network || !value)) return false
  person.handles = pairs.map(([network = '', value = '']) => ({ network, value }))
}

function readNotes(cell: string, { own }: Reading): void {
  own.notes = cell.split(/\n\n(?=\d{4}-\d\d-\d\d: )/).map((note) => {
    const [, day = '', text] = /^(\d{4}-\d\d-\d\d): (.*)$/s.exec(note) ?? []
    return isDay(day) && text !== undefined
      ? { on: day, text: unescapeNote(text) }
      : { text: unescapeNote(note) }
  })
}

/** What would be read as the beginning of another note has a backslash in front. */
function escapeNote(text: string): string {
  return unixLines(text).replace(/\n\n(?=\\*\d{4}-\d\d-\d\d: )/g, '$&\\')
}

function unescapeNote(text: string): string {
  return text.replace(/\n\n\\(?=\\*\d{4}-\d\d-\d\d: )/g, '\n\n')
}

function findRhythm(text: string): OwnFields['rhythm'] {
  try {
    return text === 'off' ? 'off' : parseDuration(text)
  } catch (error) {
    if (error instanceof NetError) return undefined
    throw error
  }
}

function valuesOf(reach: readonly Reach[], kind: Reach['kind']): string[] {
  return reach
    .filter((one) => one.kind === kind)
    .map(({ network, value }) => (network === null ? value : `${network}:${value}`))
}

function points(cell: string): ImportedPerson['emails'] {
  return parts(cell).map((value) => ({ value, types: [], isPreferred: false }))
}

function joined(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
}

function parts(cell: string): string[] {
  return [...cell.matchAll(/(?:\\.|[^\\;])+/gs)]
    .map(([part]) => part.replace(/\\(.)/gs, '$1').trim())
    .filter((part) => part !== '')
}

function quoted(cell: string, delimiter: string): string {
  const isPlain = !/["\r\n]|^\s|\s$/.test(cell) && !cell.includes(delimiter)
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`
}
