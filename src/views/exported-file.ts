import type { ExportedFile } from '../domain/export-format.ts'
import type { Look } from './look.ts'

export function exportedFile({ file, format, people }: ExportedFile, { t }: Look): string {
  return t('export.written', { file, format, people })
}
