import type { Day } from './day.ts'
import type { PitchPart } from './pitch.ts'

/** How much of the text is seen: all of it, the first words of each sentence, or the parts' names only. */
export const rehearsalModes = ['read', 'cues', 'blank'] as const
export type RehearsalMode = (typeof rehearsalModes)[number]

/** A part of a run: how long it took (null when that was not measured), and whether it was said (null when not told). */
export interface RunPart {
  part: PitchPart
  ms: number | null
  isSaid: boolean | null
}

/** A rehearsal as kept. */
export interface Run {
  id: number
  pitchId: number
  /** UTC, ISO 8601. */
  at: string
  on: Day
  mode: RehearsalMode
  targetSeconds: number
  totalMs: number
  parts: RunPart[]
  /** 1 (halting) to 5 (flowing); null when it was not given. */
  fluency: number | null
}

export type NewRun = Omit<Run, 'id' | 'pitchId' | 'at' | 'on'>

/** A rehearsal under way: the part being said, and the time each has taken so far. Times are whole milliseconds. */
export interface Rehearsal {
  parts: readonly PitchPart[]
  /** Index of the part being said. */
  at: number
  /** Index of the last part that was ever shown. */
  furthest: number
  /** Time in each part before it was entered this time. */
  spentMs: readonly number[]
  /** When the part being said was entered, since the start. */
  enteredMs: number
}

export type RehearsalStep = 'next' | 'back' | 'stop'

/** How a rehearsal ended: the time of each part, and whether it was ever shown. The times add up to the total. */
export interface Rehearsed {
  totalMs: number
  parts: { part: PitchPart; ms: number; isShown: boolean }[]
}

/** The start, on the first of the parts. There must be at least one. */
export function startRehearsal(parts: readonly PitchPart[]): Rehearsal {
  return { parts, at: 0, furthest: 0, spentMs: parts.map(() => 0), enteredMs: 0 }
}

/**
 * One step on, back (from the first part: nowhere) or out, at a time since the start; a time before the last step
 * counts as that one. The step on from the last part ends it.
 */
export function step(
  state: Rehearsal,
  which: RehearsalStep,
  elapsedMs: number,
): Rehearsal | { done: Rehearsed } {
  const spentMs = timesAt(state, elapsedMs)
  const enteredMs = state.enteredMs + (spentMs[state.at] ?? 0) - (state.spentMs[state.at] ?? 0)
  const to = state.at + (which === 'next' ? 1 : -1)
  if (which === 'stop' || to >= state.parts.length) {
    return {
      done: {
        totalMs: enteredMs,
        parts: state.parts.map((part, index) => ({
          part,
          ms: spentMs[index] ?? 0,
          isShown: index <= state.furthest,
        })),
      },
    }
  }
  const at = Math.max(0, to)
  return { ...state, at, furthest: Math.max(at, state.furthest), spentMs, enteredMs }
}

/** The time each part has taken by a moment since the start. */
export function timesAt(state: Rehearsal, elapsedMs: number): number[] {
  const since = Math.max(0, Math.floor(elapsedMs) - state.enteredMs)
  return state.spentMs.map((ms, index) => (index === state.at ? ms + since : ms))
}

/** The parts of a run that were not said, as far as that was told. */
export function missedIn(run: Pick<Run, 'parts'>): PitchPart[] {
  return run.parts.filter(({ isSaid }) => isSaid === false).map(({ part }) => part)
}

/** Whether it was told of every part of a run if it was said. */
export function isTold(run: Pick<Run, 'parts'>): boolean {
  return run.parts.every(({ isSaid }) => isSaid !== null)
}
