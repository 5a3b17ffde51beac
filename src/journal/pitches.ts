import { NetError } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import { cleanName, foldName } from '../domain/name.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import {
  type FittingPitch,
  type PartTexts,
  type Pitch,
  partsOf,
  pitchParts,
  type WrittenPitch,
  writtenParts,
} from '../domain/pitch.ts'

import { nearestTitled, resolveTitled, type Titled } from '../domain/thing-name.ts'
import { cleanText } from '../domain/visible.ts'
import type { Journal } from './journal.ts'
import { findOrAddNamed } from './named-things.ts'
import { goalsServed } from './serving.ts'

type PitchRow = Omit<Pitch, 'parts' | 'isGoalDone'> & PartTexts & { isGoalDone: 0 | 1 }

const columns = `pitch.id, pitch.name, contact_id AS contactId, contact.name AS contact, contact.org,
  event.name AS event, goal.name AS goal, goal.done_at IS NOT NULL AS isGoalDone, target_seconds AS targetSeconds, intro, need, gain, thanks, reach,
  pitch.updated_at AS updatedAt,
  (SELECT count(*) FROM rehearsal WHERE pitch_id = pitch.id) AS runs,
  (SELECT max(on_day) FROM rehearsal WHERE pitch_id = pitch.id) AS lastRunOn,
  (SELECT round(avg(fluency), 2) FROM rehearsal WHERE pitch_id = pitch.id) AS averageFluency
 FROM pitch LEFT JOIN contact ON contact.id = contact_id LEFT JOIN event ON event.id = event_id
 LEFT JOIN goal ON goal.id = goal_id`

function pitchFrom({ intro, need, gain, thanks, reach, isGoalDone, ...rest }: PitchRow): Pitch {
  return { ...rest, isGoalDone: isGoalDone === 1, parts: { intro, need, gain, thanks, reach } }
}

/** Every pitch, by name; those for goals that are done behind the others. */
export function listPitches(journal: Journal): Pitch[] {
  return journal.all<PitchRow>(`SELECT ${columns} ORDER BY isGoalDone, pitch.folded`).map(pitchFrom)
}

/** The pitches prepared for somebody, the latest written first; those for goals that are done behind them. */
export function listPitchesFor(journal: Journal, contactId: number): Pitch[] {
  return journal
    .all<PitchRow>(
      `SELECT ${columns} WHERE contact_id = ?
       ORDER BY isGoalDone, pitch.updated_at DESC, pitch.id DESC`,
      contactId,
    )
    .map(pitchFrom)
}

/**
 * The pitches for nobody in particular that somebody may be told all the same: for an open goal they serve, or for an
 * event to come where they are hoped to be met; by name.
 */
export function listPitchesFitting(journal: Journal, contactId: number): FittingPitch[] {
  return journal.all(
    `SELECT pitch.id AS pitchId, pitch.name, goal.name AS goal, event.name AS event FROM pitch
     LEFT JOIN goal ON goal.id = goal_id AND done_at IS NULL AND goal.id IN (
       SELECT goal_id FROM (${goalsServed('contact_id = ?1')}))
     LEFT JOIN event ON event.id = event_id AND (on_day IS NULL OR on_day >= ?2) AND event.id IN (
       SELECT event_id FROM contact_event WHERE contact_id = ?1)
     WHERE pitch.contact_id IS NULL AND (goal.id IS NOT NULL OR event.id IS NOT NULL)
     ORDER BY pitch.folded`,
    contactId,
    journal.today,
  )
}

/** Throws `pitch.notFound`. */
export function getPitch(journal: Journal, id: number): Pitch {
  const row = journal.get<PitchRow>(`SELECT ${columns} WHERE pitch.id = ?`, id)
  if (row === undefined)
    throw new NetError('not-found', 'pitch.notFound', { query: `#${id}`, nearest: [] })
  return pitchFrom(row)
}

/** The pitch of exactly this name, whatever letters it is typed with. */
export function findPitchNamed(journal: Journal, name: string): Pitch | undefined {
  const row = journal.get<PitchRow>(`SELECT ${columns} WHERE pitch.folded = ?`, foldName(name))
  return row === undefined ? undefined : pitchFrom(row)
}

/** The pitches the text may mean: see `resolveTitled`. */
export function findPitches(journal: Journal, text: string): Titled[] {
  return resolveTitled(text, names(journal))
}

/** The one pitch the text means; throws `pitch.notFound`, `pitch.ambiguous`. */
export function getPitchId(journal: Journal, text: string): number {
  const all = names(journal)
  const found = resolveTitled(text, all)
  const [only] = found
  if (only === undefined) {
    throw new NetError('not-found', 'pitch.notFound', {
      query: text,
      nearest: nearestTitled(text, all),
    })
  }
  if (found.length > 1) {
    throw new NetError('conflict', 'pitch.ambiguous', {
      query: text,
      candidates: found.slice(0, 10),
    })
  }
  return only.id
}

function names(journal: Journal): Titled[] {
  return journal.all('SELECT id, name FROM pitch ORDER BY folded')
}

/** What to change of a pitch: undefined leaves it, null takes it away. Events and goals by name. */
export interface PitchChange {
  name?: string | undefined
  contactId?: number | null | undefined
  event?: string | null | undefined
  goal?: string | null | undefined
  targetSeconds?: number | null | undefined
  parts?: Partial<PartTexts> | undefined
}

/**
 * Writes a pitch of this name, or writes on in the one that is there; nothing is recorded where it is so already. Throws `name.*`.
 */
export function writePitch(journal: Journal, name: string, change: PitchChange): WrittenPitch {
  const clean = cleanName(name)
  return journal.write({ command: 'pitch write', subject: clean }, () => {
    const known = findPitchNamed(journal, clean)
    if (known !== undefined) return { ...changed(journal, known, change), isNew: false }
    const id = insertPitch(journal, clean)
    return { ...changed(journal, getPitch(journal, id), change), isNew: true, isChanged: true }
  })
}

/** Changes a pitch; nothing is recorded where it is so already. Throws `pitch.notFound`, `pitch.taken` and `name.*`. */
export function editPitch(journal: Journal, id: number, change: PitchChange): WrittenPitch {
  const known = getPitch(journal, id)
  return journal.write({ command: 'pitch edit', subject: known.name }, () => ({
    ...changed(journal, known, change),
    isNew: false,
  }))
}

/** Copies a pitch, without its rehearsals, to another name; throws `pitch.taken`, `name.*`. */
export function copyPitch(
  journal: Journal,
  id: number,
  name: string,
  change: Omit<PitchChange, 'name' | 'parts'>,
): WrittenPitch {
  const source = getPitch(journal, id)
  const clean = cleanName(name)
  return journal.write({ command: 'pitch copy', subject: clean }, () => {
    refuseTaken(journal, clean)
    const copy = insertPitch(journal, clean)
    const whole = {
      contactId: source.contactId,
      event: source.event,
      goal: source.goal,
      targetSeconds: source.targetSeconds,
      parts: source.parts,
    }
    return {
      ...changed(journal, getPitch(journal, copy), { ...whole, ...withoutUndefined(change) }),
      isNew: true,
      isChanged: true,
    }
  })
}

/** Removes a pitch with its rehearsals; gives how many those were. */
export function removePitch(
  journal: Journal,
  id: number,
): { id: number; name: string; runs: number } {
  const { name, runs } = getPitch(journal, id)
  return journal.write({ command: 'pitch rm', subject: name }, () => {
    journal.run('DELETE FROM rehearsal WHERE pitch_id = ?', id)
    journal.run('DELETE FROM pitch WHERE id = ?', id)
    return { id, name, runs }
  })
}

function insertPitch(journal: Journal, name: string): number {
  return journal.insert('pitch', {
    uuid: journal.newUuid(),
    name,
    folded: foldName(name),
    created_at: journal.now,
    updated_at: journal.now,
  })
}

function refuseTaken(journal: Journal, name: string, exceptId?: number): void {
  const taken = findPitchNamed(journal, name)
  if (taken !== undefined && taken.id !== exceptId) {
    throw new NetError('conflict', 'pitch.taken', { id: taken.id, name: taken.name })
  }
}

/** Applies a change; inside a write. */
function changed(journal: Journal, known: Pitch, change: PitchChange): Omit<WrittenPitch, 'isNew'> {
  const name = change.name === undefined ? known.name : cleanName(change.name)
  if (change.name !== undefined) refuseTaken(journal, name, known.id)
  const made: MadeThing[] = []
  const idOf = (thing: 'event' | 'goal', text: string | null) => {
    if (text === null) return null
    const one = findOrAddNamed(journal, thing, text)
    if (one.isNew) made.push({ thing, name: one.name })
    return one.id
  }
  const texts = partsOf((part) => cleanText(change.parts?.[part] ?? known.parts[part]))
  const row: Record<string, string | number | null> = {
    ...texts,
    name,
    folded: foldName(name),
    search_text: foldText([name, ...Object.values(texts)].join(' ')),
    updated_at: journal.now,
  }
  if (change.contactId !== undefined) row.contact_id = change.contactId
  if (change.event !== undefined) row.event_id = idOf('event', change.event)
  if (change.goal !== undefined) row.goal_id = idOf('goal', change.goal)
  if (change.targetSeconds !== undefined) row.target_seconds = change.targetSeconds
  journal.run(
    `UPDATE pitch SET ${Object.keys(row)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE id = ?`,
    ...Object.values(row),
    known.id,
  )
  const now = getPitch(journal, known.id)
  const written = writtenParts(now.parts)
  return {
    id: now.id,
    name: now.name,
    isChanged: values(now) !== values(known),
    written: pitchParts.filter((part) => now.parts[part] !== known.parts[part]),
    missing: pitchParts.filter((part) => !written.includes(part)),
    contactId: now.contactId,
    contact: now.contact,
    event: now.event,
    goal: now.goal,
    targetSeconds: now.targetSeconds,
    made,
  }
}

/** All that a change may set. */
function values({ name, parts, contactId, event, goal, targetSeconds }: Pitch): string {
  return JSON.stringify([name, parts, contactId, event, goal, targetSeconds])
}

function withoutUndefined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T
}
