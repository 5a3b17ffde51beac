import { foldText } from '../domain/fold.ts'
import {
  type FoundKind,
  type FoundText,
  type FoundTexts,
  foundKinds,
} from '../domain/found-text.ts'
import { pitchParts } from '../domain/pitch.ts'
import { type SearchQuery, searchQuery } from '../domain/search-query.ts'
import { cutSnippet, findMarks, type Mark, wordsIn } from '../domain/snippet.ts'
import { removeControls } from '../domain/visible.ts'
import { type WholeText, wholeText } from './found-wholes.ts'
import type { Journal } from './journal.ts'
import { stepText } from './steps.ts'

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
 * What has the words typed, best first: people, notes, interactions and pitches, weighed by bm25, people first; and
 * open steps. When nothing has them all, what has some of them.
 */
export function findText(journal: Journal, typed: string, options: FindOptions): FoundTexts {
  const query = searchQuery(typed)
  if (query === undefined)
    return { found: findSigns(journal, typed.trim(), options), isPartial: false }
  if (query.signs.length > 0) return findTagged(journal, query, options)
  const steps = isWanted('step', options) ? stepsWith(journal, query) : { all: [], some: [] }
  const all = withSteps(bestOf(journal, query.all, options), steps.all, options)
  const isPartial = all.length === 0 && query.any !== query.all
  const best = isPartial ? withSteps(bestOf(journal, query.any, options), steps.some, options) : all
  const mark = (line: string) => findMarks(line, query.needles)
  const found = best.flatMap((hit) => {
    const text = wholeText(journal, hit)
    return text === undefined ? [] : [{ ...withSnippet(text, mark), score: hit.score }]
  })
  return { found, isPartial: isPartial && found.length > 0 }
}

/** What has all the words, and those typed with an @ as a tag or a handle. */
function findTagged(
  journal: Journal,
  query: SearchQuery,
  options: FindOptions,
): { found: FoundText[]; isPartial: false } {
  const steps = isWanted('step', options) ? stepsWith(journal, query).all : []
  const hits = withSteps(bestOf(journal, query.all, { ...options, limit: weighed }), steps, {
    ...options,
    limit: weighed,
  })
  const mark = (line: string) => findMarks(line, query.needles)
  const found = hits.flatMap((hit) => {
    const text = wholeText(journal, hit)
    const isTagged = text !== undefined && query.signs.every((sign) => hasSign(journal, text, sign))
    return isTagged ? [{ ...withSnippet(text, mark), score: hit.score }] : []
  })
  return { found: found.slice(0, options.limit), isPartial: false }
}

function hasSign(journal: Journal, { kind, id, text }: WholeText, sign: string): boolean {
  if (kind !== 'contact') {
    const said = text.matchAll(/@([\p{L}\p{N}\p{M}._\u200C-]+)/gu)
    return [...said].some(([, one = '']) => foldText(one) === sign)
  }
  const names = journal.column<string>(
    `SELECT name FROM tag JOIN contact_tag ON tag_id = tag.id WHERE contact_id = ?1
     UNION ALL SELECT value FROM reach WHERE contact_id = ?1 AND kind = 'handle'`,
    id,
  )
  return names.some((one) => foldText(one.replace(/^@/, '')) === sign)
}

function isWanted(kind: FoundKind, { kinds = [] }: FindOptions): boolean {
  return kinds.length === 0 || kinds.includes(kind)
}

interface Hit {
  kind: FoundKind
  id: number
  score: number
}

/** Open steps with the words of a query, the next due first; few are open at a time, so they are not in the index. */
function stepsWith(journal: Journal, query: SearchQuery): { all: number[]; some: number[] } {
  const open = journal.all<{ id: number; text: string }>(
    `SELECT id, ${stepText(journal)} AS text FROM step WHERE closed_at IS NULL AND text IS NOT NULL ORDER BY due_on, id`,
  )
  const found = open.map(({ id, text }) => ({ id, has: wordsIn(text, query) }))
  return {
    all: found.filter(({ has }) => has === 'all').map(({ id }) => id),
    some: found.filter(({ has }) => has !== 'none').map(({ id }) => id),
  }
}

/** What is yet to be done stands before what was said and written, behind the people who come before that. */
function withSteps(hits: readonly Hit[], steps: readonly number[], { limit }: FindOptions): Hit[] {
  const first = hits.findIndex(({ kind }) => kind !== 'contact')
  const at = first === -1 ? hits.length : first
  const score = hits[first]?.score ?? 0
  const before = steps.map((id): Hit => ({ kind: 'step', id, score }))
  return [...hits.slice(0, at), ...before, ...hits.slice(at)].slice(0, limit)
}

/** Texts that have signs without letters or numbers in them (🎉), which no index has: people first, then the newest. */
function findSigns(journal: Journal, signs: string, options: FindOptions): FoundText[] {
  const columns = {
    contact: ['name'],
    step: ['text'],
    note: ['text'],
    interaction: ['text'],
    pitch: ['name', ...pitchParts],
  }
  const hits = (['contact', 'step', 'note', 'interaction', 'pitch'] as const)
    .filter((kind) => isWanted(kind, options))
    .flatMap((kind) => {
      const isThere = columns[kind].map((column) => `instr(${column}, ?1) > 0`).join(' OR ')
      const sql = `SELECT id FROM ${kind} WHERE (${isThere})${kind === 'step' ? ' AND closed_at IS NULL' : ''}
        ORDER BY id DESC LIMIT ${Math.trunc(options.limit)}`
      return journal.column<number>(sql, signs).map((id): Hit => ({ kind, id, score: 0 }))
    })
  const mark = (line: string) => {
    const start = line.indexOf(signs)
    return start === -1 ? [] : [{ start, end: start + signs.length }]
  }
  return hits.slice(0, options.limit).flatMap((hit) => {
    const text = wholeText(journal, hit)
    return text === undefined ? [] : [{ ...withSnippet(text, mark), score: 0 }]
  })
}

/**
 * The best of what fits, weighed by bm25. That reads every text with the words in it, so where they are so common that
 * more than `weighed` texts have them they tell nothing apart, and people come first and then the newest.
 */
function bestOf(journal: Journal, match: string, options: FindOptions): Hit[] {
  const codes = [0, 1, 2, 3].filter((code) => isWanted(foundKinds[code] ?? 'contact', options))
  if (codes.length === 0) return []
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
    .slice(0, options.limit)
}

function ranksOf(journal: Journal, match: string, codes: readonly number[]): Map<number, number> {
  const rows = journal.all<{ rowid: number; rank: number }>(
    `SELECT rowid, bm25(search) AS rank FROM search WHERE search MATCH ? AND rowid % 4 IN (${codes.join(', ')})`,
    match,
  )
  return new Map(rows.map(({ rowid, rank }) => [rowid, rank]))
}

function withSnippet(whole: WholeText, mark: (line: string) => Mark[]): Omit<FoundText, 'score'> {
  const line = removeControls(whole.text).replace(/\s+/g, ' ').trim()
  const { text: snippet, marks } = cutSnippet(line, mark(line), snippetLength)
  return { ...whole, snippet, marks }
}
