import {
  type BalanceKey,
  type BalanceRow,
  balancesUnder,
  type ExchangesUnder,
} from '../domain/balance.ts'
import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold.ts'
import { gaveAndGot } from './interaction-facts.ts'
import { introduced } from './introduced.ts'
import type { Journal } from './journal.ts'

/** Every exchange with each person in it, and every introduction. */
const passed = `WITH link AS (
    SELECT * FROM interaction_contact WHERE interaction_id IN (SELECT interaction_id FROM exchange)),
  passed AS (
    SELECT 'interaction ' || interaction.id AS occasion, link.contact_id AS contactId, on_day AS "on", field, ${gaveAndGot}
    FROM link JOIN interaction ON interaction.id = link.interaction_id
    UNION ALL SELECT occasion, contactId, "on", NULL, gave, got FROM ${introduced})`

/**
 * The balance of give and take (M4.4) for each person not in the archive, each field or each circle; those with nothing
 * given or got are left out. The field is that of the interaction, else what its people are strong at.
 */
export function listBalances(journal: Journal, by: BalanceKey): BalanceRow[] {
  return balancesUnder(by, rows[by](journal))
}

const rows: Record<BalanceKey, (journal: Journal) => ExchangesUnder[]> = {
  contact: (journal) =>
    journal.all(
      `${passed} SELECT CAST(contactId AS TEXT) AS key, name, occasion, "on", gave, got
       FROM passed JOIN contact ON contact.id = contactId WHERE archived_at IS NULL`,
    ),
  circle: (journal) =>
    journal.all(
      `${passed} SELECT circle.folded AS key, circle.name, occasion, "on", gave, got
       FROM passed JOIN contact_circle ON contact_id = contactId JOIN circle ON circle.id = circle_id`,
    ),
  field: (journal) =>
    journal
      .all<Omit<ExchangesUnder, 'key'> & { on: Day }>(
        `${passed} SELECT coalesce(passed.field, field.name) AS name, occasion, "on", gave, got
         FROM passed LEFT JOIN field ON passed.field IS NULL AND field.contact_id = contactId`,
      )
      .map((row) => ({ ...row, key: row.name === null ? '' : foldText(row.name) || row.name })),
}
