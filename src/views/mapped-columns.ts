import type { Look } from './look.ts'
import { plain } from './plain.ts'

/** What each column of a table is taken for, a line each, and which are only kept. */
export function mappedColumns(
  { columns, mapping }: { columns: readonly string[]; mapping: readonly (string | undefined)[] },
  { t, theme }: Look,
): string {
  const lines = columns.flatMap((column, place) => {
    const field = mapping[place]
    return field === undefined ? [] : [`  ${plain(column)} → ${field}`]
  })
  const kept = columns.filter((_, place) => mapping[place] === undefined)
  return [
    theme.heading(t('import.columns')),
    ...lines,
    ...(kept.length === 0 ? [] : [`  ${t('import.keptColumns', { columns: kept })}`]),
  ].join('\n')
}
