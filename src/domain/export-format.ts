/** The forms the journal can be exported in. */
export const exportFormats = ['json', 'vcard', 'csv', 'tsv', 'ics', 'friends', 'markdown'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What an export wrote, and where. */
export interface ExportedFile {
  file: string
  format: ExportFormat
  people: number
}
