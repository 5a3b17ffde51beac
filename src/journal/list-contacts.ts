import { type DueCandidate, scoreOf } from '../domain/attention.ts'
import { beginsWords, type ContactFilter } from '../domain/contact-filter.ts'
import type { ContactSort, ListedContact, StagedContact } from '../domain/contact-list.ts'
import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold.ts'
import { dueOnDay, type StepOrigin } from '../domain/follow-up.ts'
import { nameOrderKey } from '../domain/name-order.ts'
import { signsOf } from '../domain/signs.ts'
import { stageOf } from '../domain/stage.ts'
import { getContact } from './contacts.ts'
import { listInteractionFacts } from './interaction-facts.ts'
import { listIntroducedBy, listIntroductionFacts } from './introduced.ts'
import type { Journal } from './journal.ts'
import { listLinks } from './links.ts'
import { getNamed, getTitled } from './named-things.ts'
import { peopleOf } from './serving.ts'
import { promisedOn } from './steps.ts'

/** A condition on the rows of `contact`, for a WHERE, and the values of its marks in order. */
export interface ContactCondition {
  sql: string
  values: (string | number | null)[]
}

/**
 * The filter as SQL on the table `contact`, which must go by that name. Throws `named.notFound` for a circle, goal or
 * tag that does not exist, `named.ambiguous` for what may be several circles or goals.
 */
export function conditionOf(journal: Journal, filter: ContactFilter): ContactCondition {
  const parts: string[] = []
  const values: ContactCondition['values'] = []
  const need = (sql: string, ...more: ContactCondition['values']) => {
    parts.push(sql)
    values.push(...more)
  }
  if (filter.archived !== 'with') {
    need(`contact.archived_at IS ${filter.archived === 'only' ? 'NOT NULL' : 'NULL'}`)
  }
  for (const tie of filter.ties) need('contact.tie = ?', tie)
  for (const stage of filter.stages) need('contact.stage = ?', stage)
  for (const verdict of filter.verdicts) {
    need('contact.verdict IS ?', verdict === 'none' ? null : verdict)
  }
  for (const name of filter.circles) need(labelled('circle'), getTitled(journal, 'circle', name).id)
  for (const name of filter.goals) {
    need(`contact.id IN (${peopleOf(String(getTitled(journal, 'goal', name).id))})`)
  }
  for (const name of filter.tags) need(labelled('tag'), getNamed(journal, 'tag', name))
  for (const org of filter.orgs) {
    need('contact.org IN (SELECT value FROM json_each(?))', matching(journal, 'org', org))
  }
  for (const place of filter.metAt) {
    need('contact.met_at IN (SELECT value FROM json_each(?))', matching(journal, 'met_at', place))
  }
  for (const field of filter.fields) {
    const typed = foldText(field)
    const fitting = journal
      .column<string>('SELECT DISTINCT folded FROM field')
      .filter((folded) => beginsWords(typed, folded))
    need(
      'contact.id IN (SELECT contact_id FROM field WHERE folded IN (SELECT value FROM json_each(?)))',
      JSON.stringify(fitting),
    )
  }
  if (filter.quietSince !== null) {
    need('(contact.last_contact_on IS NULL OR contact.last_contact_on <= ?)', filter.quietSince)
  }
  return { sql: parts.length === 0 ? '1' : parts.join(' AND '), values }
}

function labelled(thing: 'circle' | 'tag'): string {
  return `contact.id IN (SELECT contact_id FROM contact_${thing} WHERE ${thing}_id = ?)`
}

/** The column's values that fit what was typed, as a JSON array. */
function matching(journal: Journal, column: 'org' | 'met_at', typed: string): string {
  const folded = foldText(typed)
  const texts = journal.column<string>(
    `SELECT DISTINCT ${column} FROM contact WHERE ${column} IS NOT NULL`,
  )
  return JSON.stringify(texts.filter((text) => beginsWords(folded, foldText(text))))
}

/** The ids of everybody the filter means, the oldest first. Throws `named.notFound`. */
export function listContactIds(journal: Journal, filter: ContactFilter): number[] {
  const { sql, values } = conditionOf(journal, filter)
  return journal.column(`SELECT id FROM contact WHERE ${sql} ORDER BY id`, ...values)
}

/** Everybody the filter means, in the order asked for, at most `limit`. Throws `named.notFound`. */
export function listContacts(
  journal: Journal,
  filter: ContactFilter,
  { sort = 'name', limit }: { sort?: ContactSort; limit?: number | undefined } = {},
): ListedContact[] {
  const ids = orderedIds(journal, conditionOf(journal, filter), sort).slice(0, limit)
  const rows = journal.all<Row>(
    `${columns} WHERE contact.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  )
  const byId = new Map(rows.map((row) => [row.contactId, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined ? [] : [listed(row, journal)]
  })
}

/** The same people, with what speaks for their stage and their signs. */
export function withEvidence(journal: Journal, people: readonly ListedContact[]): StagedContact[] {
  return people.map((one) => {
    const { via, ...contact } = getContact(journal, one.contactId)
    const interactions = listInteractionFacts(journal, one.contactId)
    const introductions = listIntroductionFacts(journal, one.contactId)
    const knownVia = via && { contactId: via.id, name: via.name }
    return {
      ...one,
      stageEvidence: stageOf([...interactions, ...introductions]).evidence,
      signs: signsOf({
        ...contact,
        via: knownVia,
        links: listLinks(journal, one.contactId),
        introduced: listIntroducedBy(journal, one.contactId),
        interactions,
        introductions,
      }),
    }
  })
}

const orders = {
  recent: 'last_contact_on DESC NULLS LAST, id DESC',
  added: 'added_on DESC, id DESC',
}

function orderedIds(
  journal: Journal,
  { sql, values }: ContactCondition,
  sort: ContactSort,
): number[] {
  if (sort === 'name') {
    return journal
      .all<{ id: number; joined: string; keys: string }>(
        `SELECT id, name_joined AS joined, iif(json_valid(name_keys), name_keys, '[]') AS keys FROM contact WHERE ${sql} ORDER BY id`,
        ...values,
      )
      .map(({ id, joined, keys }) => ({ id, key: nameOrderKey(joined, JSON.parse(keys)) }))
      .toSorted((a, b) => (a.key === b.key ? a.id - b.id : a.key < b.key ? -1 : 1))
      .map(({ id }) => id)
  }
  if (sort === 'score' || sort === 'due') {
    const byDay = journal
      .all<DueRow>(`SELECT ${due} FROM contact WHERE ${sql} ORDER BY id`, ...values)
      .map((row) => ({ id: row.contactId, row, on: dueNow(row, journal).due ?? '9999' }))
      .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
    if (sort === 'due') return byDay.map(({ id }) => id)
    return byDay
      .map(({ id, row }) => ({ id, score: scoreNow(row, journal) }))
      .toSorted((a, b) => b.score - a.score)
      .map(({ id }) => id)
  }
  return journal.column(`SELECT id FROM contact WHERE ${sql} ORDER BY ${orders[sort]}`, ...values)
}

/** What the score is made of; a goal that is done no longer counts. */
const due = `id AS contactId, next_due_on AS due, due_reason AS dueReason, tie, verdict,
  due_rhythm_days AS rhythmDays, step_due_on AS stepDueOn, step_origin AS stepOrigin,
  ${promisedOn} AS promisedOn, serves_goal AS servesGoal`

type DueRow = Pick<ListedContact, 'contactId' | 'due' | 'dueReason' | 'tie' | 'verdict'> & {
  rhythmDays: number | null
  stepDueOn: Day | null
  stepOrigin: StepOrigin | null
  promisedOn: Day | null
  servesGoal: 0 | 1
}

/** When they fall due, and why: of those due today what the morning list says. */
function dueNow(row: DueRow, { today }: Journal): Pick<ListedContact, 'due' | 'dueReason'> {
  const { due: dueOn, dueReason: reason } = row
  if (dueOn === null || reason === null) return { due: null, dueReason: null }
  const now = dueOnDay({ ...row, dueOn, reason }, today)
  return { due: now.dueOn, dueReason: now.reason }
}

function scoreNow(row: DueRow, journal: Journal): number {
  const { due: dueOn, dueReason: reason } = dueNow(row, journal)
  if (dueOn === null || reason === null || dueOn > journal.today) return 0
  const { contactId, tie, verdict, rhythmDays } = row
  const candidate: DueCandidate = {
    contactId,
    dueOn,
    reason,
    tie,
    verdict,
    rhythmDays,
    servesGoal: row.servesGoal === 1,
  }
  return scoreOf(candidate, journal.today, journal.rules)
}

type Lists = 'fields' | 'circles' | 'goals' | 'tags'
type Row = Omit<ListedContact, Lists | 'score' | 'isArchived'> &
  Record<Lists, string> &
  DueRow & { isArchived: 0 | 1 }

const hung = (thing: 'circle' | 'goal' | 'tag') =>
  `(SELECT json_group_array(${thing}.name ORDER BY link.id) FROM contact_${thing} AS link
    JOIN ${thing} ON ${thing}.id = link.${thing}_id WHERE link.contact_id = contact.id) AS ${thing}s`

const columns = `SELECT name, org, role, city, stage, met_at AS metAt, met_on AS metOn,
  last_contact_on AS lastContact, added_on AS addedOn, archived_at IS NOT NULL AS isArchived, ${due},
  (SELECT json_group_array(name ORDER BY id) FROM field WHERE contact_id = contact.id) AS fields,
  ${hung('circle')}, ${hung('goal')}, ${hung('tag')} FROM contact`

function names(json: string): string[] {
  return JSON.parse(json) as string[]
}

function listed(row: Row, journal: Journal): ListedContact {
  return {
    contactId: row.contactId,
    name: row.name,
    org: row.org,
    role: row.role,
    city: row.city,
    tie: row.tie,
    verdict: row.verdict,
    stage: row.stage,
    fields: names(row.fields),
    circles: names(row.circles),
    goals: names(row.goals),
    tags: names(row.tags),
    metAt: row.metAt,
    metOn: row.metOn,
    lastContact: row.lastContact,
    ...dueNow(row, journal),
    score: scoreNow(row, journal),
    addedOn: row.addedOn,
    isArchived: row.isArchived === 1,
  }
}
