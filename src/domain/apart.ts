/** Two who are told apart for good, or are no longer. */
export interface ChangedApart {
  people: { contactId: number; name: string }[]
  change: 'apart' | 'same' | 'back'
}

/** What stands for a rule where two are set aside as not one person. */
export const apartRule = 'same-person'
