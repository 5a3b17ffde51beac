import type { Format } from '../format.ts'

export const exportEn = () => ({
  'export.format': 'json (all there is; unless given), vcard, csv, tsv, ics, friends or markdown',
  'export.output': 'the file to write, whole or not at all; - is standard output',
  'export.examples': `
Examples:
  net export -o journal.json         everything, for keeping or another machine
  net export --format vcard --circle Pioneers > pioneers.vcf
  net export --vcard-version 3.0 -o phone.vcf
  net export -o pages/ --format markdown   a page for each person, in a folder that is there
  net export -o follow-ups.ics      to-dos and birthdays for a calendar

JSON without a filter is the whole journal; everything else leaves the archive out unless --archived.`,
  'export.timeline': 'What happened',
  'calendar.title': 'Follow-ups and birthdays',
  'calendar.followUp': ({ name }: { name: string }) => `Be in touch with ${name}`,
  'calendar.step': ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
  'calendar.gone': 'No longer in the journal',
  'calendar.birthday': ({ name }: { name: string }) => `Birthday: ${name}`,
  'export.vcardVersion': '4.0 (unless given) or 3.0, with --format vcard',
  'export.written': (
    { file, format, people }: { file: string; format: string; people: number },
    { number }: Format,
  ) => `Wrote ${file} (${format}): ${number(people)} ${people === 1 ? 'person' : 'people'}.`,
  'export.calendarWritten': (
    { file, followUps, birthdays }: { file: string; followUps: number; birthdays: number },
    { number }: Format,
  ) =>
    `Wrote ${file} (ics): ${number(followUps)} follow-up${followUps === 1 ? '' : 's'} and ${number(birthdays)} birthday${birthdays === 1 ? '' : 's'}.`,
})
