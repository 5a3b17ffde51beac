import type { Tie } from './contact.ts'
import type { Day } from './day.ts'
import type { IntroductionState } from './introduction.ts'
import type { Bond, Drawback } from './path.ts'

/** One way to be introduced: whom I would ask, and how each knows the next. */
export interface NamedWay {
  contactId: number
  name: string
  tie: Tie
  lastContact: Day | null
  /** From whom I would ask to whom is sought. */
  steps: {
    contactId: number
    name: string
    next: { contactId: number; name: string }
    bond: Omit<Bond, 'members'>
  }[]
  score: number
  /** What speaks against asking them; such ways stand behind all others. */
  drawback: Drawback | null
  /** How far an introduction by them to whom they know has come already; null where none is recorded. */
  introduction: { state: IntroductionState; on: Day } | null
}

/** Who can introduce me to somebody. */
export interface IntroductionPath {
  contactId: number
  name: string
  tie: Tie
  /** By the tie, or by the records though it is declared absent: then nobody has to introduce us. */
  isKnown: boolean
  lastContact: Day | null
  /** The best first. */
  ways: NamedWay[]
}
