import type { DayReader } from '../domain/day-reader.ts'
import type { ImportSource, PeopleKind } from '../domain/imported-person.ts'
import { CardRow } from './card-row.ts'
import { openTable } from './table.ts'
import { TableDays } from './table-days.ts'
import { tablePeople } from './table-people.ts'
import type { ByteSource } from './text-pieces.ts'

/** Writes a row's cells as a card; the birthday is read by the rules of its column. */
type RowWriter = (
  row: CardRow,
  header: readonly string[],
  cells: readonly string[],
  readBirthday: (text: string) => string | undefined,
) => void

/** The people of an address book in a table, each row as the card its program would have written. */
export function readCardTable(
  kind: PeopleKind,
  source: ByteSource,
  reader: DayReader,
  writeRow: RowWriter,
): ImportSource {
  const table = openTable(source)
  const header = table?.columns ?? []
  const birthday = header.findIndex((name) => name.toLowerCase() === 'birthday')
  return tablePeople(kind, table, () => {
    const days = new TableDays(table, reader)
    return (cells, line, problems) => {
      const row = new CardRow(line)
      writeRow(row, header, cells, (text) => days.birthday(birthday, text, line, problems))
      return row.read(cells, problems)
    }
  })
}
