import { NetError } from '../domain/error.ts'
import type { Look } from '../views/look.ts'
import { asCsv, asIds, asTsv, type Field, type RowFormat } from '../views/rows.ts'
import type { Context } from './context.ts'
import { printable } from './printable-json.ts'

/** How a list is told to each kind of reader. */
export interface RowList<Row> {
  /** For people. */
  view: (rows: readonly Row[], look: Look) => string
  /** The columns of csv and tsv. */
  fields: readonly Field<Row>[]
  /** The contacts a row is about, or what it is known by where it is about none, for `ids`; each is written once. */
  ids: (row: Row) => readonly (number | string)[]
}

/**
 * The answer as a list, in the format asked for; `--json` is short for `--format json`. Of no rows nothing is written
 * but JSON's `[]`. Throws `option.conflict` when both are given and differ.
 */
export function showRows<Row>(
  ctx: Context,
  rows: readonly Row[],
  format: RowFormat | undefined,
  list: RowList<Row>,
): void {
  if (ctx.isJson && format !== undefined && format !== 'json') {
    throw new NetError('usage', 'option.conflict', { option: '--json', other: '--format' })
  }
  const chosen = ctx.isJson ? 'json' : (format ?? 'table')
  if (rows.length === 0 && chosen !== 'json') return
  switch (chosen) {
    case 'table':
      ctx.print(list.view(rows, ctx.look))
      break
    case 'json':
      ctx.data(printable(rows))
      break
    case 'csv':
      ctx.data(asCsv(rows, list.fields))
      break
    case 'tsv':
      ctx.data(asTsv(rows, list.fields))
      break
    case 'ids':
      ctx.data(asIds([...new Set(rows.flatMap(list.ids))]))
  }
}
