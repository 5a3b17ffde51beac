import { shareOf } from './pitch.ts'
import { nextPractice, type Practice, type TrendRun, trendOf } from './practice.ts'
import { isTold, missedIn, type Run, type RunPart } from './rehearsal.ts'

/** How many runs the trend looks back on. */
const trendLength = 10

/** What a rehearsal came to: the run itself, each part's time against its share, the trend, and what is next. */
export interface RehearsedRun extends Omit<Run, 'parts'> {
  pitch: string
  parts: (RunPart & { shareMs: number })[]
  /** Null where it was not told. */
  missed: RunPart['part'][] | null
  trend: TrendRun[]
  next: Practice
}

/** The last of the runs (the oldest first; at least one) with what follows from them all. */
export function rehearsedRun(pitch: string, runs: readonly Run[], last: Run): RehearsedRun {
  const among = last.parts.map(({ part }) => part)
  return {
    ...last,
    pitch,
    parts: last.parts.map((one) => ({
      ...one,
      shareMs: Math.round(shareOf(one.part, last.targetSeconds * 1000, among)),
    })),
    missed: isTold(last) ? missedIn(last) : null,
    trend: trendOf(runs.slice(-trendLength)),
    next: nextPractice(runs),
  }
}
