import type { Day } from './day.ts'

/** What happened, as other programs can be told it. */
export interface ToldInteraction {
  on: Day
  text: string
  /** The contacts who took part, by id. */
  ids: number[]
  place: string | null
  tags: string[]
}
