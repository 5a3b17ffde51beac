import {
  type FoundKind,
  type FoundText,
  type FoundTexts,
  foundKinds,
} from '../domain/found-text.ts'
import { pitchParts } from '../domain/pitch.ts'
import { type SearchQuery, searchQuery } from '../domain/search-query.ts'
import { cutSnippet, findMarks } from '../domain/snippet.ts'
import { removeControls } from '../domain/visible.ts'
import type { Journal } from './journal.ts'

export interface FindOptions {
  kinds?: readonly FoundKind[] | undefined
  limit: number
}

/** Texts that are weighed against each other; see `bestOf`. */
const weighed = 400

/** Characters of a snippet. */
const snippetLength = 160

/** How much more a person weighs than a mention of the same words. */
const personWeight = 2

/**
 * What has the words typed, best first: people, notes, interactions and pitches, weighed by bm25, people first. When
 * nothing has them all, what has some of them.
 */
export function findText(journal: Journal, typed: string, options: FindOptions): FoundTexts {
  const query = searchQuery(typed)
  if (query === undefined) return { found: [], isPartial: false }
  const all = bestOf(journal, query.all, options)
  const isPartial = all.length === 0 && query.any !== query.all
  const best = isPartial ? bestOf(journal, query.any, options) : all
  const found = best.flatMap((hit) => {
    const text = textOf(journal, hit)
    return text === undefined ? [] : [{ ...withSnippet(text, query), score: hit.score }]
  })
  return { found, isPartial: isPartial && found.length > 0 }
}

interface Hit {
  kind: FoundKind
  id: number
  score: number
}

/**
 * The best of what fits, weighed by bm25. That reads every text with the words in it, so where they are so common that
 * more than `weighed` texts have them they tell nothing apart, and people come first and then the newest.
 */
function bestOf(journal: Journal, match: string, { kinds, limit }: FindOptions): Hit[] {
  const codes = foundKinds.flatMap((kind, code) =>
    kinds === undefined || kinds.length === 0 || kinds.includes(kind) ? [code] : [],
  )
  const others = `rowid % 4 IN (${codes.filter((code) => code !== 0).join(', ')})`
  // Their rows come first in the index, so people are found without reading the rest.
  const lastPerson = (journal.column<number | null>('SELECT max(id) FROM contact')[0] ?? 0) * 4
  const people = `rowid % 4 = 0 AND rowid <= ${codes.includes(0) ? lastPerson : 0}`
  const fitting = (where: string) =>
    journal.column<number>(
      `SELECT rowid FROM search WHERE search MATCH ? AND ${where} ORDER BY rowid DESC LIMIT ${weighed + 1}`,
      match,
    )
  const rows = [...fitting(people), ...fitting(others)]
  const ranks = rows.length > weighed ? new Map<number, number>() : ranksOf(journal, match, codes)
  return rows
    .map((rowid) => ({
      kind: foundKinds[rowid % 4] ?? 'contact',
      id: Math.floor(rowid / 4),
      rowid,
      score:
        Math.round((ranks.get(rowid) ?? 0) * -1000 * (rowid % 4 === 0 ? personWeight : 1)) / 1000,
    }))
    .toSorted((a, b) => b.score - a.score || (a.rowid % 4) - (b.rowid % 4) || b.rowid - a.rowid)
    .slice(0, limit)
}

function ranksOf(journal: Journal, match: string, codes: readonly number[]): Map<number, number> {
  const rows = journal.all<{ rowid: number; rank: number }>(
    `SELECT rowid, bm25(search) AS rank FROM search WHERE search MATCH ? AND rowid % 4 IN (${codes.join(', ')})`,
    match,
  )
  return new Map(rows.map(({ rowid, rank }) => [rowid, rank]))
}

type Whole = Omit<FoundText, 'snippet' | 'marks' | 'score'>

function withSnippet(whole: Whole, { needles }: SearchQuery): Omit<FoundText, 'score'> {
  const line = removeControls(whole.text).replace(/\s+/g, ' ').trim()
  const { text: snippet, marks } = cutSnippet(line, findMarks(line, needles), snippetLength)
  return { ...whole, snippet, marks }
}

function textOf(journal: Journal, { kind, id }: Hit): Whole | undefined {
  switch (kind) {
    case 'contact':
      return contactText(journal, id)
    case 'note':
      return noteText(journal, id)
    case 'interaction':
      return interactionText(journal, id)
    case 'pitch':
      return pitchText(journal, id)
  }
}

const separator = ' · '
const joined = (texts: readonly (string | null)[]) =>
  texts.filter((text) => text !== null && text !== '').join(separator)

interface PersonRow {
  name: string
  isArchived: 0 | 1
  org: string | null
  role: string | null
  city: string | null
  metAt: string | null
}

function contactText(journal: Journal, id: number): Whole | undefined {
  const row = journal.get<PersonRow>(
    `SELECT name, archived_at IS NOT NULL AS isArchived, org, role, city, met_at AS metAt FROM contact WHERE id = ?`,
    id,
  )
  if (row === undefined) return undefined
  const words = journal.column<string>(
    `SELECT name FROM nickname WHERE contact_id = ?1
     UNION ALL SELECT name FROM field WHERE contact_id = ?1
     UNION ALL SELECT circle.name FROM circle JOIN contact_circle ON circle_id = circle.id WHERE contact_id = ?1
     UNION ALL SELECT goal.name FROM goal JOIN contact_goal ON goal_id = goal.id WHERE contact_id = ?1
     UNION ALL SELECT tag.name FROM tag JOIN contact_tag ON tag_id = tag.id WHERE contact_id = ?1
     UNION ALL SELECT value FROM reach WHERE contact_id = ?1`,
    id,
  )
  const { name, isArchived, role, org, city, metAt } = row
  return {
    kind: 'contact',
    id,
    name,
    people: [{ contactId: id, name }],
    on: null,
    interactionKind: null,
    isArchived: isArchived === 1,
    text: joined([name, role, org, city, metAt, ...words]),
  }
}

function noteText(journal: Journal, id: number): Whole | undefined {
  const row = journal.get<
    Pick<Whole, 'on' | 'text'> & { contactId: number; name: string; isArchived: 0 | 1 }
  >(
    `SELECT on_day AS "on", text, contact.id AS contactId, name, archived_at IS NOT NULL AS isArchived
     FROM note JOIN contact ON contact.id = contact_id WHERE note.id = ?`,
    id,
  )
  if (row === undefined) return undefined
  const { contactId, name, on, text, isArchived } = row
  return {
    kind: 'note',
    id,
    name: null,
    people: [{ contactId, name }],
    on,
    interactionKind: null,
    isArchived: isArchived === 1,
    text,
  }
}

function interactionText(journal: Journal, id: number): Whole | undefined {
  const row = journal.get<
    Pick<Whole, 'on' | 'text' | 'interactionKind'> & { place: string | null; field: string | null }
  >(
    'SELECT on_day AS "on", kind AS interactionKind, text, place, field FROM interaction WHERE id = ?',
    id,
  )
  if (row === undefined) return undefined
  const exchanged = journal.column<string>(
    'SELECT text FROM exchange WHERE interaction_id = ? ORDER BY id',
    id,
  )
  const people = journal.all<Whole['people'][number] & { isArchived: 0 | 1 }>(
    `SELECT contact.id AS contactId, contact.name, archived_at IS NOT NULL AS isArchived
     FROM interaction_contact AS link JOIN contact ON contact.id = contact_id WHERE interaction_id = ? ORDER BY link.id`,
    id,
  )
  return {
    kind: 'interaction',
    id,
    name: null,
    people: people.map(({ contactId, name }) => ({ contactId, name })),
    on: row.on,
    interactionKind: row.interactionKind,
    isArchived: people.length > 0 && people.every(({ isArchived }) => isArchived === 1),
    text: joined([row.text, row.place, row.field, ...exchanged]),
  }
}

function pitchText(journal: Journal, id: number): Whole | undefined {
  const row = journal.get<
    Record<(typeof pitchParts)[number] | 'name', string> & {
      contactId: number | null
      contact: string | null
    }
  >(
    `SELECT pitch.name, ${pitchParts.join(', ')}, contact.id AS contactId, contact.name AS contact
     FROM pitch LEFT JOIN contact ON contact.id = contact_id WHERE pitch.id = ?`,
    id,
  )
  if (row === undefined) return undefined
  const { contactId, contact, name } = row
  return {
    kind: 'pitch',
    id,
    name,
    people: contactId === null || contact === null ? [] : [{ contactId, name: contact }],
    on: null,
    interactionKind: null,
    isArchived: false,
    text: joined([name, ...pitchParts.map((part) => row[part])]),
  }
}
