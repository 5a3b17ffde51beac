import type { Birthday } from './birthday.ts'
import type { Reach } from './contact.ts'
import type { Day } from './day.ts'

/** What of a contact belongs into a calendar: something due, or a birthday. The uid stays the same for the same thing. */
export type CalendarEntry = {
  uid: string
  contactId: number
  name: string
  reach: Reach | undefined
} & ({ kind: 'followUp'; text: string | null; dueOn: Day } | { kind: 'birthday'; on: Birthday })
