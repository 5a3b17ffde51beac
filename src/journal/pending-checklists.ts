import {
  type PendingChecklist,
  questionsAnswered,
  unanswered,
  type Verdict,
} from '../domain/checklist.ts'
import type { Day } from '../domain/day.ts'
import { isKnown } from './acquaintance.ts'
import { findChecklist } from './checklists.ts'
import { madeAcquainted } from './interaction-facts.ts'
import type { Journal } from './journal.ts'

const meetings =
  'interaction JOIN interaction_contact AS link ON link.interaction_id = interaction.id'

/** SQL, of a `contact` and its newest `run`: the latest meeting the run knew nothing of. */
const metSince = `(SELECT max(interaction.on_day) FROM ${meetings}
  WHERE link.contact_id = contact.id AND ${madeAcquainted}
    AND (interaction.on_day > run.on_day OR (interaction.on_day = run.on_day AND interaction.created_at > run.at)))`

const four = 'run.information, run.strength, run.help_me, run.lasting'

/** SQL, of a `run`: what its answers come to (`verdictOf`), which is not its verdict where it was broken off. */
const comesTo = `CASE WHEN 'no' IN (${four}) THEN 'leave' WHEN 'unknown' IN (${four}) THEN 'open' ELSE 'pursue' END`

/** SQL, of a `contact`: met and never checked. Strong ties are friends and family: nobody asks whether they pay (M3). */
const unchecked = `verdict IS NULL AND tie <> 'strong' AND last_contact_on IS NOT NULL AND archived_at IS NULL
  AND ${isKnown}`

interface PendingRow {
  contactId: number
  name: string
  at: string | null
  on: Day | null
  metOn: Day | null
}

/**
 * Whom to ask about again: everybody whose newest verdict is `open` or whose newest run was broken off, and who is not
 * archived. Those met since come
 * first, the latest meeting first; then the rest, the longest open first. With `isUncheckedToo`, after them whom I
 * know and never checked, strong ties left out.
 */
export function listPending(
  journal: Journal,
  { isUncheckedToo = false }: { isUncheckedToo?: boolean } = {},
): PendingChecklist[] {
  const open = journal.all<PendingRow>(
    `SELECT contact.id AS contactId, contact.name, run.at, run.on_day AS "on", ${metSince} AS metOn
     FROM contact JOIN checklist AS run
       ON run.id = (SELECT max(id) FROM checklist WHERE contact_id = contact.id)
     WHERE contact.id IN (SELECT contact_id FROM checklist) AND (run.verdict = 'open' OR run.verdict <> ${comesTo})
       AND archived_at IS NULL
     ORDER BY metOn IS NULL, metOn DESC, run.id`,
  )
  const others = isUncheckedToo
    ? journal.all<PendingRow>(
        `SELECT id AS contactId, name, NULL AS at, NULL AS "on", last_contact_on AS metOn
         FROM contact WHERE ${unchecked} ORDER BY metOn DESC, id DESC`,
      )
    : []
  return [
    ...open.map((row) => pending(journal, row)),
    ...others.map((row) => pending(journal, row)),
  ]
}

/** How many, but strong ties, were met and never checked. */
export function countUnchecked(journal: Journal): number {
  const [count = 0] = journal.column<number>(`SELECT count(*) FROM contact WHERE ${unchecked}`)
  return count
}

/**
 * Whether it is time to ask about somebody again: their newest verdict is `open` and we met since (M6). A message of
 * mine is not a meeting, and one logged late for a day before the run brings nothing new.
 */
export function isAskedAgain(journal: Journal, contactId: number): boolean {
  const row = journal.get<{ verdict: Verdict; metOn: Day | null }>(
    `SELECT run.verdict, ${metSince} AS metOn FROM checklist AS run JOIN contact ON contact.id = run.contact_id
     WHERE run.contact_id = ? ORDER BY run.id DESC LIMIT 1`,
    contactId,
  )
  return row?.verdict === 'open' && row.metOn !== null
}

function pending(journal: Journal, row: PendingRow): PendingChecklist {
  const run = row.at === null ? undefined : findChecklist(journal, row.contactId)
  const answers = run?.answers ?? unanswered
  return {
    contactId: row.contactId,
    name: row.name,
    at: row.at,
    on: row.on,
    verdict: run?.verdict ?? null,
    soFar: run?.soFar ?? null,
    answers,
    notes: run?.notes ?? {},
    open: questionsAnswered(answers, 'unknown'),
    metOn: row.metOn,
  }
}
