import type { ExportedFile } from '../domain/export-format.ts'
import type { Look } from './look.ts'

export function exportedFile(
  { file, format, people, followUps, birthdays }: ExportedFile,
  { t }: Look,
): string {
  return followUps === undefined || birthdays === undefined
    ? t('export.written', { file, format, people })
    : t('export.calendarWritten', { file, followUps, birthdays })
}
