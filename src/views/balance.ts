import type { BalanceKey, BalanceRow } from '../domain/balance.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { type Column, table } from './table.ts'

/** Give and take so far, a line for each person, field or circle: in words, without a judgement. */
export function balanceList(
  rows: readonly BalanceRow[],
  { t, format, theme, width }: Look,
  by: BalanceKey,
): string {
  const headers = {
    contact: t('list.name'),
    field: t('balance.field'),
    circle: t('balance.circle'),
  }
  const id: Column<BalanceRow> = {
    header: t('list.id'),
    text: ({ contactId }) => (contactId === null ? '' : format.number(contactId)),
    align: 'end',
    style: theme.dim,
  }
  const name: Column<BalanceRow> = {
    header: headers[by],
    text: (row) => row.name ?? t('balance.noField'),
    isFlexible: true,
    style: (cell, row) => (row.name === null ? theme.dim(cell) : theme.name(cell)),
  }
  const soFar: Column<BalanceRow> = {
    header: t('balance.soFar'),
    text: (row) => (row.lean === 'none' ? '' : t(`balance.${row.lean}`, row)),
  }
  const last: Column<BalanceRow> = {
    header: t('balance.last'),
    text: ({ lastGaveOn, lastGotOn }) => {
      const day = (lastGaveOn ?? '') > (lastGotOn ?? '') ? lastGaveOn : lastGotOn
      return day === null ? '' : format.day(day, 'compact')
    },
  }
  return table(rows, [...(by === 'contact' ? [id] : []), name, soFar, last], {
    width: Number.isFinite(width) ? width : undefined,
    rightToLeft: format.language === 'fa',
    styleHeader: theme.dim,
  }).join('\n')
}

/** The fields of csv and tsv, as in the JSON. */
export const balanceFields: Field<BalanceRow>[] = (
  ['by', 'contactId', 'name', 'gave', 'got', 'lastGaveOn', 'lastGotOn', 'lean'] as const
).map((name) => ({ name, value: (row) => row[name] }))
