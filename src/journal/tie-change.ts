import type { Verdict } from '../domain/checklist.ts'
import type { Tie } from '../domain/contact.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { Finding, RuleName } from '../domain/finding.ts'
import { findBy } from '../domain/findings/find-by.ts'
import { tieGoneQuiet } from '../domain/findings/tie-gone-quiet.ts'
import { tieGrownStrong } from '../domain/findings/tie-grown-strong.ts'
import { tieMet } from '../domain/findings/tie-met.ts'
import { graceDays, type PersonFacts } from '../domain/review-facts.ts'
import { isKnown } from './acquaintance.ts'
import { noContact, sumContacts } from './contact-sums.ts'
import { rhythmFrom } from './contacts.ts'
import type { Journal } from './journal.ts'
import { listNamesakes } from './namesakes.ts'
import { listAsides } from './review-asides.ts'
import { isAsking } from './steps.ts'

interface Row {
  contactId: number
  name: string
  tie: Tie
  declaredTie: Tie | null
  isKnown: 0 | 1
  verdict: Verdict | null
  rhythm: string | null
  addedOn: Day
  comingSteps: number
}

/** What a tie has nothing to do with. */
const restOfFacts = {
  org: null,
  openSteps: [],
  ways: 0,
  hasRecords: true,
  fields: [],
  goals: [],
  circleIds: [],
  viaId: null,
  gave: 0,
  got: 0,
  lastExchangeOn: null,
} satisfies Partial<PersonFacts>

/**
 * What the records suggest of somebody's tie (M3), and why: grown strong, gone quiet, an absent one met. The word stays
 * the user's, so nothing is changed. Null where they agree with it, where it was set aside, and for the archive.
 */
export function findTieChange(journal: Journal, contactId: number): Finding | null {
  const row = journal.get<Row>(
    `SELECT id AS contactId, name, tie, declared_tie AS declaredTie, verdict, rhythm, added_on AS addedOn,
      ${isKnown} AS isKnown,
      (SELECT count(*) FROM step WHERE contact_id = contact.id AND ${isAsking}
        AND answer IS NULL AND max(due_on, coalesce(snoozed_until, '')) > ?) AS comingSteps
     FROM contact WHERE id = ? AND archived_at IS NULL AND verdict IS NOT 'leave'`,
    addDays(journal.today, -graceDays),
    contactId,
  )
  if (row === undefined) return null
  const sums = sumContacts(journal, contactId).get(contactId) ?? noContact
  const person = {
    ...row,
    ...restOfFacts,
    ...sums,
    rhythm: rhythmFrom(row.rhythm),
    isKnown: row.isKnown === 1,
  }
  const facts = {
    today: journal.today,
    rules: journal.rules,
    stage: null,
    people: [person],
    goals: [],
    circles: [],
    overdue: [],
    introductions: [],
    requests: [],
    untoldEvents: [],
    namesakes: listNamesakes(journal, contactId),
    eventsOf: new Map(),
    timesOf: () => sums.days,
    areAcquainted: () => false,
  }
  const asides = listAsides(journal)
  const asidesOf = (name: RuleName) => asides.filter(({ rule }) => rule === name)
  // Alone of all the rules of a review, the most severe first.
  const findings = [
    ...findBy(tieGoneQuiet, facts, asidesOf('tie-gone-quiet')),
    ...findBy(tieGrownStrong, facts, asidesOf('tie-grown-strong')),
    ...findBy(tieMet, facts, asidesOf('tie-met')),
  ]
  const found = findings.find(
    ({ suggestion, setAside }) => suggestion.do === 'tie' && setAside === null,
  )
  return found ?? null
}
