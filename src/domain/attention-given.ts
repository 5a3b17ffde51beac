import type { Day } from './day.ts'

/** Somebody took part in an interaction on a day. */
export interface Touch {
  interactionId: number
  contactId: number
  on: Day
}

/** What went into some people over a while. */
export interface AttentionGiven {
  /** The first day counted. */
  since: Day
  interactions: number
  people: number
  /** In the unit of the budget (M16): one person on one day is one, however often they talked. */
  spent: number
  /** The last contact of all, also before `since`; null when there was none. */
  lastOn: Day | null
}

/** How much attention some people got from a day on. The order of the touches makes no difference. */
export function attentionGiven(touches: readonly Touch[], since: Day): AttentionGiven {
  const counted = touches.filter(({ on }) => on >= since)
  return {
    since,
    interactions: new Set(counted.map(({ interactionId }) => interactionId)).size,
    people: new Set(counted.map(({ contactId }) => contactId)).size,
    spent: new Set(counted.map(({ contactId, on }) => `${contactId} ${on}`)).size,
    lastOn: touches.reduce<Day | null>(
      (last, { on }) => (last === null || on > last ? on : last),
      null,
    ),
  }
}
