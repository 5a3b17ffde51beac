import { addDays, type Day } from '../domain/day.ts'
import { foldText } from '../domain/fold.ts'
import { groupBy } from '../domain/group-by.ts'
import { graceDays, type PersonFacts } from '../domain/review-facts.ts'
import { isKnown } from './acquaintance.ts'
import { type ContactSums, sumsWhenAsked } from './contact-sums.ts'
import { rhythmFrom } from './contacts.ts'
import { introduced } from './introduced.ts'
import type { Journal } from './journal.ts'
import { onceAsked } from './once-asked.ts'
import { goalsServed, ownFirst } from './serving.ts'
import { isAsking } from './steps.ts'

/**
 * Everybody as the findings weigh them. What passed between us, what was exchanged and what else is known are read when
 * a rule first asks for them: inside one `read` of the journal. Does not write.
 */
export function listPeople(journal: Journal): PersonFacts[] {
  const rows = journal.all<PersonRow>(
    `SELECT id AS contactId, name, org, tie, declared_tie AS declaredTie, verdict, rhythm, added_on AS addedOn,
      ${isKnown} AS isKnown,
      via_id AS viaId, (SELECT count(*) FROM step WHERE contact_id = contact.id AND ${isAsking}
        AND answer IS NULL AND max(due_on, coalesce(snoozed_until, '')) > ?) AS comingSteps
     FROM contact WHERE archived_at IS NULL AND verdict IS NOT 'leave' ORDER BY id`,
    addDays(journal.today, -graceDays),
  )
  const known: KnownOf = {
    sums: sumsWhenAsked(journal),
    exchanges: whenAsked(() => exchangesOf(journal), noExchange),
    records: whenAsked(() => recordsOf(journal), noRecords),
  }
  const fields = groupBy(
    journal.all<{ contactId: number; name: string; folded: string }>(
      'SELECT contact_id AS contactId, name, folded FROM field ORDER BY id',
    ),
    ({ contactId }) => contactId,
  )
  const goals = groupBy(
    journal.all<{ contactId: number; goalId: number; name: string }>(
      `SELECT contact_id AS contactId, goal_id AS goalId, name FROM (${goalsServed('1')}) AS served
       JOIN goal ON goal.id = goal_id WHERE done_at IS NULL AND way <> 'event'
       GROUP BY contact_id, goal_id ORDER BY ${ownFirst}`,
    ),
    ({ contactId }) => contactId,
  )
  const circles = groupBy(
    journal.all<{ contactId: number; circleId: number }>(
      'SELECT contact_id AS contactId, circle_id AS circleId FROM contact_circle ORDER BY id',
    ),
    ({ contactId }) => contactId,
  )
  const steps = groupBy(
    journal.all<{ contactId: number; text: string }>(
      `SELECT contact_id AS contactId, text FROM step
       WHERE ${isAsking} AND text IS NOT NULL AND answer IS NOT 'thank'`,
    ),
    ({ contactId }) => contactId,
  )
  return rows.map((row) => {
    const { contactId } = row
    const atOnce: AtOnce = {
      ...row,
      rhythm: rhythmFrom(row.rhythm),
      isKnown: row.isKnown === 1,
      fields: fields.get(contactId) ?? [],
      goals: goals.get(contactId) ?? [],
      circleIds: (circles.get(contactId) ?? []).map(({ circleId }) => circleId),
      openSteps: (steps.get(contactId) ?? []).map(({ text }) => foldText(text)),
    }
    return Object.assign(new WhenAsked(contactId, known), atOnce)
  })
}

type Belongings = Pick<PersonFacts, 'fields' | 'goals' | 'circleIds' | 'openSteps'>
type ExchangeSums = Pick<PersonFacts, 'gave' | 'got' | 'lastExchangeOn'>
type Records = Pick<PersonFacts, 'ways' | 'hasRecords'>

/** What is read when it is asked for, and what is known at once. */
type Later = ContactSums & ExchangeSums & Records
type AtOnce = Omit<PersonFacts, keyof Later>

type PersonRow = Omit<AtOnce, keyof Belongings | 'rhythm' | 'isKnown'> & {
  rhythm: string | null
  isKnown: 0 | 1
}

const noExchange: ExchangeSums = { gave: 0, got: 0, lastExchangeOn: null }
const noRecords: Records = { ways: 0, hasRecords: false }

/** What is read of many at once, and only when it is asked for. */
interface KnownOf {
  sums: (contactId: number) => ContactSums
  exchanges: (contactId: number) => ExchangeSums
  records: (contactId: number) => Records
}

class WhenAsked implements Later {
  readonly #contactId: number
  readonly #known: KnownOf
  #passed: ContactSums | undefined

  constructor(contactId: number, known: KnownOf) {
    this.#contactId = contactId
    this.#known = known
  }

  get #sums(): ContactSums {
    this.#passed ??= this.#known.sums(this.#contactId)
    return this.#passed
  }

  get days(): number {
    return this.#sums.days
  }
  get eventDays(): number {
    return this.#sums.eventDays
  }
  get lateDays(): number {
    return this.#sums.lateDays
  }
  get firstOn(): Day | null {
    return this.#sums.firstOn
  }
  get lastOn(): Day | null {
    return this.#sums.lastOn
  }
  get greetings(): number {
    return this.#sums.greetings
  }
  get greetingsSince(): number {
    return this.#sums.greetingsSince
  }
  get greetedSince(): Day | null {
    return this.#sums.greetedSince
  }
  get lastGreetingOn(): Day | null {
    return this.#sums.lastGreetingOn
  }
  get acquaintedDays(): number {
    return this.#sums.acquaintedDays
  }
  get acquaintedOn(): Day | null {
    return this.#sums.acquaintedOn
  }
  get metOn(): Day | null {
    return this.#sums.metOn
  }
  get shown(): number {
    return this.#sums.shown
  }

  get gave(): number {
    return this.#known.exchanges(this.#contactId).gave
  }
  get got(): number {
    return this.#known.exchanges(this.#contactId).got
  }
  get lastExchangeOn(): Day | null {
    return this.#known.exchanges(this.#contactId).lastExchangeOn
  }

  get ways(): number {
    return this.#known.records(this.#contactId).ways
  }
  get hasRecords(): boolean {
    return this.#known.records(this.#contactId).hasRecords
  }
}

function whenAsked<T>(read: () => Map<number, T>, nothing: T): (contactId: number) => T {
  const known = onceAsked(read)
  return (contactId) => known().get(contactId) ?? nothing
}

/** As `gaveAndGot` counts, with the introductions, but from what was exchanged: of two hundred thousand interactions a few thousand have any. */
function exchangesOf(journal: Journal): Map<number, ExchangeSums> {
  return byContact(
    journal.all<ExchangeSums & { contactId: number }>(
      `SELECT contactId, sum(gave) AS gave, sum(got) AS got, max("on") AS lastExchangeOn FROM (
         SELECT link.contact_id AS contactId, on_day AS "on", direction = 'gave' AS gave, direction = 'got' AS got
         FROM exchange CROSS JOIN interaction ON interaction.id = exchange.interaction_id
         CROSS JOIN interaction_contact AS link ON link.interaction_id = interaction.id
         UNION ALL
         SELECT contactId, "on", gave, got FROM ${introduced})
       WHERE "on" <= ?1 GROUP BY contactId`,
      journal.today,
    ),
  )
}

/** SQL, of a row of `contact`: whether they have a row in one of the tables. */
function hasAnyOf(...tables: string[]): string {
  return tables
    .map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE contact_id = contact.id)`)
    .join(' OR ')
}

function recordsOf(journal: Journal): Map<number, Records> {
  const rows = journal.all<{ contactId: number; ways: number; hasRecords: 0 | 1 }>(
    `SELECT id AS contactId, (SELECT count(*) FROM reach WHERE contact_id = contact.id) AS ways,
      met_at IS NOT NULL OR met_on IS NOT NULL
        OR EXISTS (SELECT 1 FROM link WHERE other_id = contact.id)
        OR ${hasAnyOf('note', 'step', 'checklist', 'pitch', 'request', 'link', 'introduction')} AS hasRecords
     FROM contact`,
  )
  return byContact(rows.map((row) => ({ ...row, hasRecords: row.hasRecords === 1 })))
}

function byContact<T extends { contactId: number }>(rows: readonly T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.contactId, row]))
}
