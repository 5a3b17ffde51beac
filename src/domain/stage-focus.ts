import type { CareerStage } from './career-stage.ts'
import type { RuleName } from './finding.ts'

/** What a review looks for where I am in my work (M14). */
export interface StageFocus {
  stage: CareerStage | null
  /** Rules it does without. */
  leavesOut: RuleName[]
  /** Rules whose smaller findings count for more. */
  raises: RuleName[]
}

/**
 * By career stage (M14): who is starting out learns first, and the breadth of the network can wait; a specialist lives
 * by what specialists show each other; from mid-level on one reaches beyond one's own field; a senior brings people of
 * the whole profession together. Where the stage is not known, neither breadth is asked for nor anything left out.
 */
const focusOf: Readonly<Record<CareerStage | 'unknown', Omit<StageFocus, 'stage'>>> = {
  unknown: { leavesOut: ['one-field'], raises: [] },
  starting: { leavesOut: ['one-field', 'introduction', 'circle-behind-one'], raises: [] },
  specialist: { leavesOut: ['one-field'], raises: ['nothing-shown'] },
  mid: { leavesOut: [], raises: [] },
  senior: { leavesOut: [], raises: ['one-field', 'introduction'] },
}

export function focusFor(stage: CareerStage | null): StageFocus {
  return { stage, ...focusOf[stage ?? 'unknown'] }
}
