export const exportEn = {
  'export.summary': 'take everything, or some people, to other programs',
  'export.format': 'json (all there is; unless given), vcard, csv, tsv, ics, friends or markdown',
  'export.output': 'the file to write, whole or not at all; - is standard output',
  'export.examples': `
Examples:
  net export -o journal.json         everything, for keeping or another machine
  net export --format json > journal.json`,
  'export.written': ({ file, format }: { file: string; format: string }) =>
    `Wrote ${file} (${format}).`,
}
