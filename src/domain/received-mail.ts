import type { LoggedInteraction } from './logged.ts'

/** A sender as a message names them; the name is null where it gives an address alone. */
export interface MailSender {
  name: string | null
  email: string
}

/** A message somebody was sent, as far as its head tells. */
export interface ReceivedMail {
  from: MailSender[]
  /** Milliseconds since 1970; null where there is no day, or none that can be. */
  at: number | null
  subject: string
  /** The same for the same message however often it is read, and for no other. */
  identity: string
}

/** Who the sender of a message is: a contact, or somebody to be added under a name. */
export type SenderDecision = { email: string } & ({ contactId: number } | { name: string })

/** What came of a message that was read. */
export interface TakenMail extends LoggedInteraction {
  /** The message had been taken before: nothing was written. */
  isKnown: boolean
  isDryRun: boolean
  /** Who was not in the journal. */
  added: { contactId: number; name: string; email: string }[]
}
