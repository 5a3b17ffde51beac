import type { Day } from './day.ts'
import type { InteractionKind } from './interaction.ts'
import type { Mark } from './snippet.ts'

export const foundKinds = ['contact', 'note', 'interaction', 'pitch', 'step'] as const
export type FoundKind = (typeof foundKinds)[number]

/** Something `find` found. */
export interface FoundText {
  kind: FoundKind
  /** Of the contact, note, interaction, pitch or open step. */
  id: number
  /** Of the contact or the pitch. */
  name: string | null
  people: { contactId: number; name: string }[]
  /** When it was, or is due. */
  on: Day | null
  interactionKind: InteractionKind | null
  isArchived: boolean
  /** All that was searched, as it was written. */
  text: string
  /** The part of it that tells why it was found, and where the words are in that. */
  snippet: string
  marks: Mark[]
  /**
   * How well it fits, the more the better; 0 where so many have the words that only their age orders them. A step has
   * that of the text it stands before.
   */
  score: number
}

export interface FoundTexts {
  found: FoundText[]
  /** Nothing had all the words, so these have some of them. */
  isPartial: boolean
}
