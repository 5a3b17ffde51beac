import type { Day } from '../domain/day.ts'
import type { Introduction, IntroductionState, KnownIntroduction } from '../domain/introduction.ts'
import { introducedOn, isKnownByVia } from './introduced.ts'
import type { Journal } from './journal.ts'

interface IntroductionRow {
  introductionId: number | null
  byId: number | null
  byName: string | null
  contactId: number
  name: string
  otherId: number | null
  otherName: string | null
  state: IntroductionState
  isAsked: 0 | 1
  about: string | null
  outcome: string | null
  on: Day
  madeOn: Day | null
  closedOn: Day | null
}

const rows = `SELECT * FROM (
    SELECT introduction.id AS introductionId, by_id AS byId, contact_id AS contactId, other_id AS otherId, state,
      is_asked AS isAsked, about, outcome, on_day AS "on", made_on AS madeOn, closed_on AS closedOn FROM introduction
    UNION ALL
    SELECT NULL, via_id, id, NULL, 'made', 0, NULL, NULL, ${introducedOn}, ${introducedOn}, NULL
    FROM contact WHERE ${isKnownByVia}) AS found
  JOIN (SELECT id, name FROM contact) AS person ON person.id = contactId
  LEFT JOIN (SELECT id AS introducer, name AS byName FROM contact) ON introducer = byId
  LEFT JOIN (SELECT id AS stranger, name AS otherName FROM contact) ON stranger = otherId`

/** Introductions made, asked for and received, the latest first; with one contact, or all of them. */
export function listIntroductions(
  journal: Journal,
  {
    contactId,
    states = [],
  }: { contactId?: number | undefined; states?: readonly IntroductionState[] } = {},
): Introduction[] {
  return journal
    .all<IntroductionRow>(
      `${rows} WHERE (?1 IS NULL OR ?1 IN (contactId, otherId, byId))
         AND (json_array_length(?2) = 0 OR state IN (SELECT value FROM json_each(?2)))
       ORDER BY coalesce(madeOn, "on") DESC, introductionId DESC, contactId DESC`,
      contactId ?? null,
      JSON.stringify(states),
    )
    .map(introductionOf)
}

/** The introduction with this id, which must be there. */
export function getIntroduction(journal: Journal, id: number): Introduction {
  const row = journal.get<IntroductionRow>(`${rows} WHERE introductionId = ?`, id)
  if (row === undefined) throw new Error(`no introduction ${id}`)
  return introductionOf(row)
}

/** Who is meant: `by` null for me, undefined for whoever introduced us; `other` null for me. */
export interface IntroductionQuery {
  byId: number | null | undefined
  contactId: number
  otherId: number | null
}

/** The latest introduction between these, one that is not ended before one that is. */
export function findIntroduction(
  journal: Journal,
  { byId, contactId, otherId }: IntroductionQuery,
): KnownIntroduction | undefined {
  const row = journal.get<IntroductionRow>(
    `${rows} WHERE introductionId IS NOT NULL AND CASE WHEN ?3 IS NULL
         THEN contactId = ?2 AND byId IS NOT NULL AND (?4 OR byId = ?1)
         ELSE byId IS NULL AND min(contactId, otherId) = min(?2, ?3) AND max(contactId, otherId) = max(?2, ?3) END
       ORDER BY state IN ('offered', 'made') DESC, introductionId DESC LIMIT 1`,
    byId ?? null,
    contactId,
    otherId,
    byId === undefined ? 1 : 0,
  )
  if (row === undefined || row.introductionId === null) return undefined
  return { ...introductionOf(row), introductionId: row.introductionId }
}

/** Whose introductions to somebody are not ended, the latest first, each once. */
export function listOpenIntroducers(
  journal: Journal,
  contactId: number,
): { id: number; name: string }[] {
  const open = listIntroductions(journal, { contactId, states: ['offered', 'made'] })
  const people = open.flatMap(({ introductionId, by, contact }) =>
    introductionId === null || by === null || contact.contactId !== contactId
      ? []
      : [[by.contactId, by.name] as const],
  )
  return [...new Map(people)].map(([id, name]) => ({ id, name }))
}

function person(contactId: number | null, name: string | null) {
  return contactId === null ? null : { contactId, name: name ?? '' }
}

function introductionOf(row: IntroductionRow): Introduction {
  return {
    introductionId: row.introductionId,
    by: person(row.byId, row.byName),
    contact: { contactId: row.contactId, name: row.name },
    other: person(row.otherId, row.otherName),
    state: row.state,
    isAsked: row.isAsked === 1,
    about: row.about,
    outcome: row.outcome,
    on: row.on,
    madeOn: row.madeOn,
    closedOn: row.closedOn,
  }
}
