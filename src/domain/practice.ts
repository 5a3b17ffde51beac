import type { Day } from './day.ts'
import { type PitchPart, pitchParts, shareOf } from './pitch.ts'
import { isTold, missedIn, type RehearsalMode, type Run, rehearsalModes } from './rehearsal.ts'

/** What to practise next, why, in which mode, and on which parts to keep an eye. */
export interface Practice {
  reason: 'first' | 'missed' | 'over' | 'halting' | 'harder' | 'confirm' | 'ready'
  mode: RehearsalMode
  /** In the order they matter; none where the whole is meant. */
  parts: PitchPart[]
}

/** A run as the trend tells it. */
export interface TrendRun {
  id: number
  on: Day
  mode: RehearsalMode
  totalMs: number
  targetSeconds: number
  /** Null where it was not told. */
  missed: PitchPart[] | null
  fluency: number | null
}

/** How far over its target a run may be before that is what to practise. */
const leeway = 1.1

/** From this fluency on a mode is mastered. */
const fluent = 4

/**
 * What to practise next, by the latest runs, the oldest first. The first that holds:
 * 1. never rehearsed: the whole, reading it;
 * 2. parts were missed in the last run: those, the ones missed most often in the last three runs first, seeing one
 *    step more of the text;
 * 3. the last run took more than a tenth over its target: the parts that took the most over their share;
 * 4. it felt halting (fluency below 4, or none given): the same once more;
 * 5. it flowed with the text in sight: one step less of it, from reading to cues to nothing;
 * 6. it flowed without the text: once more, to be sure;
 * 7. it did so twice running: ready to be said.
 * It follows M9: prepared and rehearsed a few times, a pitch becomes second nature.
 */
export function nextPractice(runs: readonly Run[]): Practice {
  const last = runs.at(-1)
  if (last === undefined) return { reason: 'first', mode: 'read', parts: [] }
  const missed = missedIn(last)
  if (missed.length > 0) {
    const recent = runs.slice(-3).flatMap(missedIn)
    const times = (part: PitchPart) => recent.filter((one) => one === part).length
    const parts = missed.toSorted((a, b) => times(b) - times(a))
    return { reason: 'missed', mode: stepped(last.mode, -1), parts }
  }
  if (isOver(last)) return { reason: 'over', mode: last.mode, parts: partsOver(last) }
  if (!isFluent(last)) return { reason: 'halting', mode: last.mode, parts: [] }
  if (last.mode !== 'blank') return { reason: 'harder', mode: stepped(last.mode, 1), parts: [] }
  const isSure = isMastered(runs.at(-2))
  return { reason: isSure ? 'ready' : 'confirm', mode: 'blank', parts: [] }
}

function isMastered(run: Run | undefined): boolean {
  return (
    run !== undefined &&
    run.mode === 'blank' &&
    missedIn(run).length === 0 &&
    !isOver(run) &&
    isFluent(run)
  )
}

function isOver({ totalMs, targetSeconds }: Run): boolean {
  return totalMs > targetSeconds * 1000 * leeway
}

function isFluent({ fluency }: Run): boolean {
  return fluency !== null && fluency >= fluent
}

/** The parts that took longer than their share of the target, the worst first; at most two. */
function partsOver(run: Run): PitchPart[] {
  const among = run.parts.map(({ part }) => part)
  return run.parts
    .map(({ part, ms }) => ({
      part,
      over: (ms ?? 0) - shareOf(part, run.targetSeconds * 1000, among),
    }))
    .filter(({ over }) => over > 0)
    .toSorted((a, b) => b.over - a.over)
    .slice(0, 2)
    .map(({ part }) => part)
}

function stepped(mode: RehearsalMode, by: 1 | -1): RehearsalMode {
  const to = rehearsalModes.indexOf(mode) + by
  return rehearsalModes[Math.min(rehearsalModes.length - 1, Math.max(0, to))] ?? mode
}

/** The runs as the trend tells them, the oldest first. */
export function trendOf(runs: readonly Run[]): TrendRun[] {
  return runs.map((run) => ({
    id: run.id,
    on: run.on,
    mode: run.mode,
    totalMs: run.totalMs,
    targetSeconds: run.targetSeconds,
    missed: isTold(run) ? pitchParts.filter((part) => missedIn(run).includes(part)) : null,
    fluency: run.fluency,
  }))
}
