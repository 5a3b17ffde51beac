import type { Contact } from './contact.ts'
import type { Day } from './day.ts'
import type { ExtraProperty } from './imported-person.ts'

/** A contact with everything an address book can be told of them. */
export interface ExportedPerson extends Contact {
  /** What they are known by elsewhere: the UID they came with, else one made of our own uuid. */
  uid: string
  tieSince: Day | null
  /** Oldest first. */
  notes: { on: Day; text: string }[]
  /** What an import kept in its original form. */
  extra: ExtraProperty[]
}
