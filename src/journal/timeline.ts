import type { Answers } from '../domain/checklist.ts'
import type { Day } from '../domain/day.ts'
import { type InteractionKind, interactionKinds } from '../domain/interaction.ts'
import type { StepEvent, TimelineEntry, TimelineFilter, TimelineQuery } from '../domain/timeline.ts'
import type { Journal } from './journal.ts'
import { stepText } from './steps.ts'

/** What happened, with one contact or with everybody; the newest first, of one day what was recorded last. */
export function listTimeline(journal: Journal, query: TimelineQuery): TimelineEntry[] {
  const wanted = new Set<TimelineFilter>(query.kinds)
  const wants = (kind: TimelineFilter) => wanted.size === 0 || wanted.has(kind)
  const kinds = interactionKinds.filter((kind) => wants('interaction') || wanted.has(kind))
  const dated = [
    ...(kinds.length > 0 ? interactions(journal, query, kinds) : []),
    ...(wants('note') ? notes(journal, query) : []),
    ...(wants('step') ? [...openedSteps(journal, query), ...closedSteps(journal, query)] : []),
    ...(wants('checklist') ? checklists(journal, query) : []),
  ]
  return dated
    .toSorted(
      (a, b) =>
        descending(a.entry.on, b.entry.on) ||
        descending(a.at, b.at) ||
        rankOf(a.entry) - rankOf(b.entry) ||
        b.entry.id - a.entry.id,
    )
    .slice(0, query.limit)
    .map(({ entry }) => entry)
}

/** An entry and the instant it was recorded. */
interface Dated {
  at: string
  entry: TimelineEntry
}

/** What one command recorded together: what happened before what follows from it. */
function rankOf({ kind }: TimelineEntry): number {
  return ['note', 'done', 'replaced', 'dropped', 'planned', 'checklist'].indexOf(kind)
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1
}

const blank: TimelineEntry = {
  on: '1970-01-01',
  kind: 'other',
  id: 0,
  people: [],
  text: '',
  from: null,
  event: null,
  place: null,
  field: null,
  gave: [],
  got: [],
  asked: [],
  offered: [],
  tags: [],
  due: null,
  verdict: null,
  answers: null,
}

interface Condition {
  where: string
  values: (string | number)[]
}

/** The part of the query every source shares, on its column for the day and that for the contact. */
function conditionFor(query: TimelineQuery, day: string, contact: string): Condition {
  const parts = ['1']
  const values: Condition['values'] = []
  for (const [sql, value] of [
    [`${contact} = ?`, query.contactId],
    [`${day} >= ?`, query.since],
    [`${day} <= ?`, query.until],
  ] as const) {
    if (value === undefined) continue
    parts.push(sql)
    values.push(value)
  }
  return { where: parts.join(' AND '), values }
}

interface InteractionRow
  extends Pick<TimelineEntry, 'on' | 'id' | 'text' | 'from' | 'event' | 'place' | 'field'> {
  kind: InteractionKind
  people: string
  exchanges: string
  requests: string
  tags: string
  at: string
}

function interactions(
  journal: Journal,
  query: TimelineQuery,
  kinds: readonly InteractionKind[],
): Dated[] {
  const { where, values } = conditionFor(query, 'on_day', 'link.contact_id')
  const kindIn =
    kinds.length === interactionKinds.length
      ? ''
      : `AND kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`
  const join =
    query.contactId === undefined
      ? ''
      : 'JOIN interaction_contact AS link ON link.interaction_id = interaction.id'
  const rows = journal.all<InteractionRow>(
    `WITH page AS (
       SELECT interaction.id FROM interaction ${join} WHERE ${where} ${kindIn}
       ORDER BY on_day DESC, interaction.id DESC LIMIT ?)
     SELECT interaction.id, interaction.on_day AS "on", interaction.kind, text, begun_by AS "from",
      event.name AS event, interaction.place, field, interaction.created_at AS at,
      (SELECT json_group_array(json_object('contactId', contact.id, 'name', contact.name) ORDER BY link.id)
       FROM interaction_contact AS link JOIN contact ON contact.id = link.contact_id
       WHERE link.interaction_id = interaction.id) AS people,
      (SELECT json_group_array(json_array(direction, text) ORDER BY id) FROM exchange
       WHERE interaction_id = interaction.id) AS exchanges,
      (SELECT json_group_array(json_array(direction, text) ORDER BY id) FROM request
       WHERE interaction_id = interaction.id) AS requests,
      (SELECT json_group_array(tag.name ORDER BY link.id) FROM interaction_tag AS link
       JOIN tag ON tag.id = link.tag_id WHERE link.interaction_id = interaction.id) AS tags
     FROM page JOIN interaction ON interaction.id = page.id LEFT JOIN event ON event.id = event_id`,
    ...values,
    query.limit ?? -1,
  )
  return rows.map(({ at, people, exchanges, requests, tags, ...row }) => {
    const all = [...JSON.parse(exchanges), ...JSON.parse(requests)] as [string, string][]
    const texts = (way: string) =>
      all.filter(([direction]) => direction === way).map(([, text]) => text)
    const entry = {
      ...blank,
      ...row,
      people: JSON.parse(people) as TimelineEntry['people'],
      gave: texts('gave'),
      got: texts('got'),
      asked: texts('asked'),
      offered: texts('offered'),
      tags: JSON.parse(tags) as string[],
    }
    return { at, entry }
  })
}

type Owned<T> = T & { contactId: number; name: string; id: number; on: Day; at: string }

function owned<T>(row: Owned<T>): Dated {
  const { contactId, name, at, ...rest } = row
  return { at, entry: { ...blank, ...rest, people: [{ contactId, name }] } }
}

const owner = 'contact.id AS contactId, contact.name FROM'
const newest = 'ORDER BY "on" DESC, id DESC LIMIT ?'

function notes(journal: Journal, query: TimelineQuery): Dated[] {
  const { where, values } = conditionFor(query, 'on_day', 'contact_id')
  return journal
    .all<Owned<{ kind: 'note'; text: string }>>(
      `SELECT note.id AS id, on_day AS "on", 'note' AS kind, text, note.created_at AS at, ${owner} note
       JOIN contact ON contact.id = contact_id WHERE ${where} ${newest}`,
      ...values,
      query.limit ?? -1,
    )
    .map(owned)
}

type StepRow = Owned<{ kind: StepEvent; text: string; due: Day }>

function openedSteps(journal: Journal, query: TimelineQuery): Dated[] {
  const { where, values } = conditionFor(query, 'opened_on', 'contact_id')
  return journal
    .all<StepRow>(
      `SELECT step.id AS id, opened_on AS "on", 'planned' AS kind, coalesce(${stepText(journal)}, '') AS text, due_on AS due,
        step.created_at AS at, ${owner} step JOIN contact ON contact.id = contact_id WHERE ${where} ${newest}`,
      ...values,
      query.limit ?? -1,
    )
    .map(owned)
}

/** A step is closed on the day of the interaction that closed it. */
function closedSteps(journal: Journal, query: TimelineQuery): Dated[] {
  const day = "coalesce(interaction.on_day, date(closed_at, 'localtime'))"
  const { where, values } = conditionFor(query, day, 'contact_id')
  return journal
    .all<StepRow>(
      `SELECT step.id AS id, ${day} AS "on", outcome AS kind, coalesce(${stepText(journal)}, '') AS text, due_on AS due,
        closed_at AS at, ${owner} step JOIN contact ON contact.id = contact_id
       LEFT JOIN interaction ON interaction.id = step.interaction_id
       WHERE closed_at IS NOT NULL AND outcome IS NOT NULL AND ${where} ${newest}`,
      ...values,
      query.limit ?? -1,
    )
    .map(owned)
}

type ChecklistRow = Owned<Answers & { verdict: TimelineEntry['verdict']; notes: string }>

function checklists(journal: Journal, query: TimelineQuery): Dated[] {
  const { where, values } = conditionFor(query, 'on_day', 'contact_id')
  return journal
    .all<ChecklistRow>(
      `SELECT checklist.id AS id, on_day AS "on", at, checklist.verdict, information, strength, help_me AS helpMe,
        lasting, benefit, background, trust, notes, ${owner} checklist JOIN contact ON contact.id = contact_id
       WHERE ${where} ${newest}`,
      ...values,
      query.limit ?? -1,
    )
    .map(({ contactId, name, id, on, at, verdict, notes: words, ...answers }) => {
      const { note = '' } = JSON.parse(words) as { note?: string }
      const people = [{ contactId, name }]
      return {
        at,
        entry: { ...blank, id, on, kind: 'checklist', people, text: note, verdict, answers },
      }
    })
}
