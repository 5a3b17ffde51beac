/** The forms the journal can be exported in. */
export const exportFormats = ['json', 'vcard', 'csv', 'tsv', 'ics', 'friends', 'markdown'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What an export wrote, and where. */
export interface ExportedFile extends ExportTally {
  file: string
  format: ExportFormat
}

/** How much was written. */
export interface ExportTally {
  people: number
  /** Of a calendar, which has not everybody: to-dos, done and cancelled ones too, and birthdays. */
  followUps?: number
  birthdays?: number
}
