import type {
  DifferingThing,
  ImportDifference,
  ImportHint,
  ImportRemark,
  ImportRemarkCode,
  ImportReport,
} from '../../domain/import-report.ts'
import type { Format } from '../format.ts'

const reasons: Record<ImportRemarkCode, string> = {
  noName: 'no name, left out',
  notAPerson:
    'a place, or a group of nobody here, not a person; only kept, for net export --format vcard',
  badRow: 'a row that cannot be read, left out',
  badLine: 'a line that cannot be read, left out',
  strayLine: 'text outside any card, left out',
  tooLong: 'a line too long to read, left out',
  badDate: 'no day can be read from it; the text is kept',
  eitherDate:
    'may be two days, as nothing in its column shows whether the day or the month comes first; the text is kept',
  futureDate: 'a day that is yet to come; the text is kept',
  unreadDay: 'not one day that is over can be read from it; left out',
  dayFirst: 'shows that the days of its column are written day first; all are read so',
  monthFirst: 'shows that the days of its column are written month first; all are read so',
  namedAfter: 'no name; called after what there is',
  missingMember:
    'the group names somebody who is neither in the file nor in the journal; that one is only kept',
  badEmail: 'not an e-mail address; it is kept as it is',
  extraCells: 'more cells than there are columns; what has no column is kept',
  otherVersion: 'not a version of vCard known here (2.1, 3.0 and 4.0 are); read as these are',
  openQuote: 'a quotation mark before the colon is not closed; what stands there may be misread',
  unclosedCard: 'the end of the card is missing; read as far as it goes',
  badText: 'letters that are not in the character set named',
  guessedCharset:
    'not UTF-8; taken for Windows-1252. Where letters look wrong: net undo, and --encoding windows-1250 (Central Europe), windows-1254 (Turkish), macintosh, shift_jis or another',
  guessedArabic:
    'not UTF-8; taken for Windows-1256, the Arabic and Persian one (--encoding says it otherwise)',
  guessedCyrillic:
    'not UTF-8; taken for Windows-1251, the Cyrillic one (--encoding says it otherwise)',
  guessedKoi8: 'not UTF-8; taken for KOI8-R, a Cyrillic one (--encoding says it otherwise)',
  guessedGreek: 'not UTF-8; taken for Windows-1253, the Greek one (--encoding says it otherwise)',
  guessedHebrew: 'not UTF-8; taken for Windows-1255, the Hebrew one (--encoding says it otherwise)',
  noHeader: 'no line of column names, so no row could be read',
  badRecord: 'not as the schema has it, left out',
  badReference: 'names a record that is not there; that was left out',
  eitherVia:
    'several people have the name of who introduced them; left open. Say which: net edit WHO --via WHO',
  unknownField: 'a field this version does not know, left out',
  planned: 'has not happened yet; taken as a next step',
  secondPlace: 'a second place of one activity; kept in its words only',
  unreadRest: 'more in the line than a name, nicknames, a place and tags; that part left out',
  unkept: 'the journal has no place for it, left out',
  badName: 'a name nobody can be called by (empty, or over 200 characters); left out',
  longWord: 'too long for a nickname or a tag, left out',
  selfLink: 'a person linked with themselves, left out',
  byName:
    'taken, by the name alone, for somebody in the journal; if that was wrong: net undo, and give one of them an organisation or an address first',
  namesake:
    'somebody in the journal has the same name and nothing else in common; taken for two. If they are one: net merge',
  twin: 'like somebody else by name and organisation or e-mail, yet with an id, profile, address or number of their own; taken for two. If they are one: net merge',
  sharedEmail:
    'has the e-mail address of somebody of another name; taken for two. If they are one: net merge',
  ambiguous: 'could be several people of the journal; left out. Merge or tell them apart first',
}

const hints: Record<ImportHint, string> = {
  empty: 'it is empty',
  zip: 'it is an archive; unpack it first and give the file inside',
  office: 'it is a file of a spreadsheet or word processor; save it there as CSV',
  image: 'it is a picture',
  pdf: 'it is a PDF',
  sqlite: 'it is an SQLite database; for another journal use --journal FILE',
  binary: 'it is not text',
  html: 'it is a web page; look for an export or download of contacts',
  json: 'it is JSON',
  calendar: 'it is a calendar, not contacts',
  mail: 'it is a message; net add --from-mail reads one',
  ldif: 'it is LDIF; export vCard or CSV there instead',
  outlookData: 'it is a data file of Outlook; export the contacts there as CSV',
  text: 'there is no card in it, and no table known by its headings (for one column, or headings of another language: --from csv, with --map "COLUMN=name")',
}

/** A remark of an import on one line. */
export function remarkEn({ line, code, detail }: ImportRemark, file: string): string {
  return `${file === '-' ? 'stdin' : file}:${line}: ${reasons[code]}${detail ? `: ${detail.replaceAll('\n', ' ')}` : ''}`
}

export function hintEn(hint: ImportHint): string {
  return hints[hint]
}

const things: Record<DifferingThing, string> = {
  goal: 'goal',
  circle: 'circle',
  event: 'event',
  pitch: 'pitch',
}

const fields: Record<ImportDifference['field'], string> = {
  name: 'name',
  org: 'organisation',
  role: 'role',
  city: 'city',
  birthday: 'birthday',
  nameParts: 'parts of the name',
  anniversary: 'anniversary',
  gender: 'gender',
  kind: 'kind of card',
  via: 'introduced by',
  tie: 'tie',
  tieSince: 'tie since',
  linkKind: 'kind of link',
  linkSince: 'linked since',
  work: 'work',
  standFor: 'stands for',
  stage: 'career stage',
  budget: 'people a day',
  why: 'why',
  dueOn: 'by',
  doneAt: 'done on',
  about: 'about',
  eventKind: 'kind',
  on: 'day',
  untilOn: 'last day',
  series: 'series',
  place: 'place',
  cost: 'cost',
  hours: 'hours',
  topics: 'topics',
  courtesy: 'courtesy',
  belonging: 'belonging',
  dress: 'dress',
  note: 'note',
  contact: 'for',
  event: 'event',
  goal: 'goal',
  intro: 'introduction',
  need: 'need',
  gain: 'their gain',
  thanks: 'thanks',
  reach: 'reaching me',
  targetSeconds: 'target in seconds',
}

export const importEn = () => ({
  'import.summary': (
    {
      isDryRun,
      new: added,
      completed,
      unchanged,
      skipped,
      incomplete,
      folded,
      records,
      kind,
    }: ImportReport['counts'] & Pick<ImportReport, 'isDryRun' | 'kind'>,
    { number }: Format,
  ) => {
    const total = added + completed
    const parts = [
      added === 0 ? '' : `${number(added)} new`,
      completed === 0 ? '' : `${number(completed)} completed`,
      unchanged === 0 || total === 0 ? '' : `${number(unchanged)} known already`,
      skipped === 0 ? '' : `${number(skipped)} skipped`,
      incomplete === 0 ? '' : `${number(incomplete)} incomplete`,
      folded === 0 ? '' : `${number(folded)} twice in the file`,
    ].filter((part) => part !== '')
    const [one, several] =
      kind === 'links'
        ? ['link', 'links']
        : kind === 'vcard'
          ? ['group or place', 'groups and places']
          : ['other record', 'other records']
    const others = records === 0 ? '' : `${number(records)} ${records === 1 ? one : several}`
    const known = unchanged === 0 ? '' : ` (${number(unchanged)} known already)`
    const head =
      total === 0
        ? records === 0
          ? `Nothing new${known}`
          : `${isDryRun ? 'Would import' : 'Imported'} ${others}${known}`
        : `${isDryRun ? 'Would import' : 'Imported'} ${number(total)} ${total === 1 ? 'person' : 'people'}${records === 0 ? '' : ` and ${others}`}`
    return `${[head, parts.join(', ')].filter((part) => part !== '').join(': ')}.`
  },
  'import.differences': ({ count }: { count: number }) =>
    count === 1
      ? 'The file says otherwise here; the journal’s word was kept:'
      : 'The file says otherwise in these; the journal’s word was kept:',
  'import.keptBeside': () =>
    'What the file has is kept beside it, and goes out again with net export --format vcard.',
  'import.difference': (
    { contactId, thing, name, field, kept, given, isFormer }: Omit<ImportDifference, 'line'>,
    { number }: Format,
  ) => {
    const [id, what] = [number(contactId ?? 0), thing && things[thing]]
    const of = what ? `${name} (${what})` : contactId === null ? 'You' : `${name} (#${id})`
    return `${of}, ${fields[field]}: ${kept}; the file ${isFormer ? 'still has' : 'has'} ${given}`
  },
  'import.stillOpen': () => 'still open',
  'import.backup': ({ path }: { path: string }) => `The journal as it was is kept in ${path}.`,
  'import.remark': ({ file, ...remark }: ImportRemark & { file: string }) => remarkEn(remark, file),
  'import.more': ({ count }: { count: number }, { number }: Format) =>
    `  and ${number(count)} more`,
  'import.progress': ({ done, total }: { done: number; total: number }, { number }: Format) =>
    `${number(done)} of ${number(total)}`,
  'import.reading': ({ done }: { done: number }, { number }: Format) => `${number(done)} read …`,
  'import.columns': 'The columns are taken for:',
  'import.keptColumns': ({ columns }: { columns: readonly string[] }, { list }: Format) =>
    `only kept: ${list([...columns])}`,
  'import.columnsRight': 'Is that right?',
  'import.columnIs': ({ column, place }: { column: string; place: number }, { number }: Format) =>
    `Column ${number(place)}, ${column}:`,
  'import.onlyKept': 'nothing here; only kept',
  'import.nameNeeded': 'One of the columns must be the name, or a part of it.',
  'import.hint': 'Taken back whole with net undo. They are due only once you add or log something.',
  'import.friendsHint':
    'Taken back whole with net undo. Nobody new falls due by silence before they have a rhythm: net rhythm WHO 2m',

  'import.file': 'the file, or - for standard input',
  'import.from':
    'vcard, linkedin, google, outlook, csv (any table), links (pairs of names), table (our CSV), friends (friends.md) or json; else told by the content',
  'import.map':
    'take a column of a CSV for a field, as net export --format csv calls them, or for firstName, lastName (repeatable); nothing after the = only keeps it',
  'import.encoding': 'what a file that is not UTF-8 is written in, where it was not recognised',
  'import.labels': 'labels, groups and categories become tags, circles or none; tags unless given',
  'import.dryRun': 'say what it would do, change nothing',
  'import.strict':
    'all or nothing: stop if anything would be left out or might be misread; what is kept as it is (a day that is none) is only told',
  'import.examples': `
Examples:
  net import contacts.vcf --dry-run
  net import Connections.csv
  net import members.csv --map "Member=name" --map "Mail=email"
  net import who-knows-whom.csv --from links
  net import journal.json       what net export wrote
  curl -s https://example.org/team.vcf | net import -`,
})
