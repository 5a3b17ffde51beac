import type { Context } from '../cli/context.ts'
import { NetError } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import { nearest } from '../domain/spelling.ts'
import {
  type ColumnMapping,
  guessMapping,
  hasName,
  isNameField,
  tableFields,
} from '../formats/mapped-csv.ts'
import type { Table } from '../formats/table.ts'
import { mappedColumns } from '../views/mapped-columns.ts'

/** What was said about a table's columns. */
interface ColumnJob {
  file: string
  map: readonly string[]
  isRehearsal: boolean
}

/**
 * What each column is taken for: as `--map` says, else as the headings suggest, which somebody at a terminal is asked
 * about. Throws `import.badMap`, `import.noColumn`, `import.noField`, and `import.noName` where no column is certain
 * to be the name and nobody is there to ask.
 */
export async function chooseColumns(
  ctx: Context,
  { columns, problems }: Table,
  { file, map, isRehearsal }: ColumnJob,
): Promise<ColumnMapping> {
  const told = readMap(map, columns)
  const guess = completed(told, guessMapping(columns))
  if (!ctx.canAsk) {
    if (!hasName(guess)) {
      const isGuessed = problems.some(({ code }) => code.startsWith('guessed'))
      throw new NetError('usage', 'import.noName', { file, columns, isGuessed })
    }
    if (isRehearsal && !ctx.isJson) ctx.warn(mappedColumns({ columns, mapping: guess }, ctx.look))
    return guess
  }
  ctx.warn(mappedColumns({ columns, mapping: guess }, ctx.look))
  if (hasName(guess)) {
    const prompter = await ctx.prompter('--map')
    const message = ctx.t('import.columnsRight')
    if (await prompter.confirm({ message, initial: true })) return guess
  }
  return askAll(ctx, columns, guess)
}

/** By place: what `--map` says of a column; null for one that is only kept. */
function readMap(
  map: readonly string[],
  columns: readonly string[],
): ReadonlyMap<number, string | null> {
  const told = new Map<number, string | null>()
  for (const text of map) {
    const at = text.lastIndexOf('=')
    if (at <= 0) throw new NetError('usage', 'import.badMap', { text })
    const field = findField(text.slice(at + 1).trim())
    for (const place of findPlaces(columns, text.slice(0, at).trim())) told.set(place, field)
  }
  return told
}

/** Null for an empty text: the column is only kept. */
function findField(text: string): string | null {
  if (text === '') return null
  const field = tableFields.find((one) => one.toLowerCase() === text.toLowerCase())
  if (field !== undefined) return field
  const near = nearest(text, tableFields)
  throw new NetError('usage', 'import.noField', { field: text, nearest: near, fields: tableFields })
}

/** Columns called exactly so, or so but for case and marks; several may have the same name. */
function findPlaces(columns: readonly string[], name: string): number[] {
  const places = (isCalled: (column: string) => boolean) =>
    columns.flatMap((column, place) => (isCalled(column) ? [place] : []))
  const exact = places((column) => column === name)
  if (exact.length > 0) return exact
  const like = places((column) => foldText(column) !== '' && foldText(column) === foldText(name))
  if (like.length > 0) return like
  const near = nearest(name, columns)
  throw new NetError('usage', 'import.noColumn', { column: name, nearest: near, columns })
}

/** What was told, and of the guess what it leaves open: a field that was told is not guessed a second time. */
function completed(told: ReadonlyMap<number, string | null>, guess: ColumnMapping): ColumnMapping {
  const fields = new Set(told.values())
  const hasNameTold = [...fields].some((field) => field !== null && isNameField(field))
  return guess.map((field, place) => {
    const said = told.get(place)
    if (said !== undefined) return said ?? undefined
    const isTaken =
      field !== undefined && (fields.has(field) || (hasNameTold && isNameField(field)))
    return isTaken ? undefined : field
  })
}

/** Column by column, until one of them is the name. */
async function askAll(
  ctx: Context,
  columns: readonly string[],
  guess: ColumnMapping,
): Promise<ColumnMapping> {
  const prompter = await ctx.prompter('--map')
  const choices = [
    { value: '', label: ctx.t('import.onlyKept') },
    ...tableFields.map((field) => ({ value: field, label: field })),
  ]
  for (;;) {
    const mapping: (string | undefined)[] = []
    for (const [place, column] of columns.entries()) {
      const message = ctx.t('import.columnIs', { column, place: place + 1 })
      const field = await prompter.choice({ message, choices, initial: guess[place] ?? '' })
      mapping.push(field === '' ? undefined : field)
    }
    if (hasName(mapping)) return mapping
    ctx.warn(ctx.t('import.nameNeeded'))
  }
}
