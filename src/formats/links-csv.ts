import type { DayReader } from '../domain/day-reader.ts'
import { excerpt } from '../domain/excerpt.ts'
import { foldText } from '../domain/fold.ts'
import type { ImportProblem } from '../domain/imported-person.ts'
import type { LinkRecord, LinksSource } from '../domain/link-record.ts'
import type { CsvRow } from './csv.ts'
import { openTable } from './table.ts'
import { TableDays } from './table-days.ts'
import type { ByteSource } from './text-pieces.ts'

/** What the columns are called, the first of a pair and the second by their place in both lists. */
const headings = {
  one: 'a, one, source, from, first, person, person 1, person a, name, full name, name 1, node 1, contact, who, از, نام, چه کسی, نفر اول, نفر ۱, شخص ۱, نام ۱',
  other:
    'b, other, target, to, second, other person, person 2, person b, other name, name 2, node 2, knows, with, whom, friend, friend of, colleague, connection, connected to, به, با, دوست, آشنا, همکار, با چه کسی, نفر دوم, نفر ۲, شخص ۲, نام ۲',
  kind: 'kind, type, relation, relationship, label, نوع, رابطه',
  since: 'since, start, since when, از تاریخ, از کی',
} as const

type Column = keyof typeof headings

const named = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.split(', ').map((word) => [keyOf(word), column as Column] as const),
  ),
)

/**
 * Reads a table of pairs: who knows whom, with a kind and a day where there are columns for them. The first line names
 * the columns when it has a name of each of the pair, or of the kind or the day behind them; whatever has no name of the
 * pair, its first two columns are it. A column for anything else (a weight) is told once and left out.
 */
export function readLinks(source: ByteSource, reader: DayReader): LinksSource {
  const table = openTable(source)
  const header = table?.columns ?? []
  const places = placesOf(header)
  const isPair = places.has('one') && places.has('other')
  const isHeaded = isPair || (places.get('kind') ?? places.get('since') ?? 0) > 1
  if (!isPair) for (const column of ['one', 'other'] as const) places.delete(column)
  return {
    *records() {
      if (table === undefined) {
        yield { line: 1, code: 'noHeader' }
        return
      }
      yield* table.problems
      const days = new TableDays(table, reader)
      yield* leftOut(isPair ? header : header.slice(2))
      if (!isHeaded) yield* readPair({ line: 1, cells: [...header] }, new Map(), days)
      for (const row of table.rows()) {
        if ('code' in row) yield row
        else yield* readPair(row, isHeaded ? places : new Map(), days)
      }
    },
  }
}

/** Whether these columns are of nothing but pairs of people. */
export function isLinksTable(header: readonly string[]): boolean {
  const keys = header.map(keyOf)
  const pairs = [
    ['a', 'b'],
    ['source', 'target'],
    ['from', 'to'],
    ['one', 'other'],
  ]
  return (
    pairs.some((pair) => pair.every((word) => keys.includes(word))) &&
    keys.every((key) => named.has(key) || key === 'weight')
  )
}

function placesOf(header: readonly string[]): Map<Column, number> {
  const places = new Map<Column, number>()
  header.forEach((heading, index) => {
    const column = named.get(keyOf(heading))
    if (column !== undefined && !places.has(column)) places.set(column, index)
  })
  return places
}

function* leftOut(further: readonly string[]): Generator<ImportProblem> {
  const unknown = further.filter((heading) => heading !== '' && !named.has(keyOf(heading)))
  if (unknown.length > 0) {
    yield { line: 1, code: 'unknownField', detail: excerpt(unknown.join(', ')) }
  }
}

function* readPair(
  { line, cells }: CsvRow,
  places: ReadonlyMap<Column, number>,
  days: TableDays,
): Generator<LinkRecord | ImportProblem> {
  const cell = (column: Column, otherwise = -1) =>
    cells[places.get(column) ?? otherwise]?.replaceAll('\0', '').trim() ?? ''
  const [one, other] = [cell('one', 0), cell('other', 1)]
  if (one === '' && other === '') return
  if (one === '' || other === '') {
    yield { line, code: 'noName', detail: excerpt(cells.join(',')) }
    return
  }
  const kind = cell('kind')
  const when = cell('since')
  const problems: ImportProblem[] = []
  const since = when === '' ? undefined : days.day(places.get('since') ?? -1, when, line, problems)
  // A link has no room for the text.
  if (when !== '' && since === undefined) yield { line, code: 'unreadDay', detail: excerpt(when) }
  else yield* problems
  yield {
    line,
    one,
    other,
    ...(kind === '' ? {} : { kind }),
    ...(since === undefined ? {} : { since }),
  }
}

function keyOf(heading: string): string {
  return foldText(heading.slice(0, 100).replace(/[_\-./:]+/g, ' ')).replaceAll(' ', '')
}
