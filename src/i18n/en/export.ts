import type { Format } from '../format.ts'

export const exportEn = {
  'export.summary': 'take everything, or some people, to other programs',
  'export.format': 'json (all there is; unless given), vcard, csv, tsv, ics, friends or markdown',
  'export.output': 'the file to write, whole or not at all; - is standard output',
  'export.examples': `
Examples:
  net export -o journal.json         everything, for keeping or another machine
  net export --format vcard --circle Pioneers > pioneers.vcf
  net export --vcard-version 3.0 -o phone.vcf

JSON without a filter is the whole journal; everything else leaves the archive out unless --archived.`,
  'export.vcardVersion': '4.0 (unless given) or 3.0, with --format vcard',
  'export.written': (
    { file, format, people }: { file: string; format: string; people: number },
    { number }: Format,
  ) => `Wrote ${file} (${format}): ${number(people)} ${people === 1 ? 'person' : 'people'}.`,
}
