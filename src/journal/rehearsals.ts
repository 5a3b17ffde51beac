import type { NewRun, Run, RunPart } from '../domain/rehearsal.ts'
import type { Journal } from './journal.ts'
import { getPitch } from './pitches.ts'

/** The latest runs of a pitch, the oldest of them first. */
export function listRuns(journal: Journal, pitchId: number, limit = 50): Run[] {
  return journal
    .all<Omit<Run, 'parts'> & { parts: string }>(
      `SELECT id, pitch_id AS pitchId, at, on_day AS "on", mode, target_seconds AS targetSeconds,
        total_ms AS totalMs, parts, fluency
       FROM rehearsal WHERE pitch_id = ? ORDER BY id DESC LIMIT ?`,
      pitchId,
      limit,
    )
    .map((row): Run => ({ ...row, parts: partsOf(row.parts) }))
    .toReversed()
}

/** A run that came in with a document says of a part only what is known of it. */
function partsOf(json: string): RunPart[] {
  const parts = JSON.parse(json) as (Pick<RunPart, 'part'> & Partial<RunPart>)[]
  return parts.map(({ part, ms = null, isSaid = null }) => ({ part, ms, isSaid }))
}

/** Keeps a run; throws `pitch.notFound`. Gives its id. */
export function addRun(journal: Journal, pitchId: number, run: NewRun): number {
  const { name } = getPitch(journal, pitchId)
  return journal.write({ command: 'pitch rehearse', subject: name }, () =>
    journal.insert('rehearsal', {
      uuid: journal.newUuid(),
      pitch_id: pitchId,
      at: journal.now,
      on_day: journal.today,
      mode: run.mode,
      target_seconds: run.targetSeconds,
      total_ms: run.totalMs,
      parts: JSON.stringify(run.parts.map(({ part, ms, isSaid }) => ({ part, ms, isSaid }))),
      fluency: run.fluency,
    }),
  )
}
