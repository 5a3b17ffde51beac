import { shellPath } from '../shell-path.ts'

interface Held {
  people: number
  interactions: number
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

const held = ({ people, interactions }: Held) =>
  `${counted(people, 'person', 'people')}, ${counted(interactions, 'interaction')}`

/** As `held`, without what there is none of. */
const some = ({ people, interactions }: Held) =>
  [
    people === 0 ? '' : counted(people, 'person', 'people'),
    interactions === 0 ? '' : counted(interactions, 'interaction'),
  ]
    .filter((part) => part !== '')
    .join(', ')

export const backupEn = () => ({
  'backup.file': 'where the copy goes: a file, or a folder; the backups folder unless given',
  'backup.force': 'replace the file that is there',
  'backup.list': 'list the copies there are, by hand and by net itself',
  'backup.examples': `
A copy is the whole journal at one moment, and is checked before it gets its name. Before an import, a merge,
a restore, a mending and a change of its structure net makes one by itself. Of those the newest ten are kept
(net config set backup.keep 20) and the last of each month for a year; copies made by hand stay until you remove them.

Examples:
  net backup                       into the backups folder beside the journal
  net backup /media/usb/net.db     or a folder there
  net backup --list                with numbers for net restore`,
  'backup.made': ({ file, size, ...inIt }: Held & { file: string; size: string }) =>
    `Copied the journal to ${file}: ${held(inIt)}, ${size}; checked.`,
  'backup.none': 'There are no copies yet. net backup makes one.',
  'backup.begunAnew': ({ file, count }: { file: string; count: number }) =>
    `This began a new journal: ${file} was gone or empty, and ${count === 1 ? 'there is a copy' : `there are ${count} copies`} of one. If that was not meant: net restore 1 puts the newest back, and keeps this one as a copy.`,
  'backup.hint': 'net restore NUMBER puts one back.',
  'backup.head.at': 'Made',
  'backup.head.why': 'Why',
  'backup.head.people': 'People',
  'backup.head.size': 'Size',
  'backup.head.file': 'File',
  'backup.reason.hand': 'by hand',
  'backup.reason.import': 'before an import',
  'backup.reason.merge': 'before a merge',
  'backup.reason.migration': 'before a new version',
  'backup.reason.restore': 'before a restore',
  'backup.reason.doctor': 'before a mending',
  'backup.unreadable': 'cannot be read',
  'backup.holds': ({ why, size, ...inIt }: Held & { why: string; size: string }) =>
    `${why}: ${held(inIt)}, ${size}`,

  'restore.copy': 'a file, a number of net backup --list, or a day: the newest copy of by then',
  'restore.dryRun': 'only say what it would do',
  'restore.yes': 'do not ask',
  'restore.examples': `
The journal becomes what it was when the copy was made. The present one is kept as a copy first; where it is damaged
or gone, this is how to get it back.

Examples:
  net restore                      choose from the copies there are
  net restore 1 --dry-run          what the newest would bring, and cost
  net restore yesterday
  net restore /media/usb/net.db --yes`,
  'restore.which': 'Which copy?',
  'restore.ask': 'Put this copy in the place of the journal?',
  'restore.left': 'The journal was left as it is.',
  'restore.restored': ({
    file,
    at,
    isMigrated,
    ...inIt
  }: Held & { file: string; at: string; isMigrated: boolean }) =>
    `Restored the journal of ${at} from ${file}: ${held(inIt)}${isMigrated ? '; brought up to date for this version' : ''}.`,
  'restore.would': ({
    file,
    at,
    isMigrated,
    ...inIt
  }: Held & { file: string; at: string; isMigrated: boolean }) =>
    `Would restore the journal of ${at} from ${file}: ${held(inIt)}${isMigrated ? '; to be brought up to date for this version' : ''}.`,
  'restore.lost': ({ isDryRun, ...inIt }: Held & { isDryRun: boolean }) =>
    `Recorded since, and ${isDryRun ? 'not in the copy' : 'gone from the journal'}: ${some(inIt)}.`,
  'restore.regained': (inIt: Held) => `Removed since, and back with it: ${some(inIt)}.`,
  'restore.lastWrite': ({ at, isDryRun }: { at: string; isDryRun: boolean }) =>
    `The present journal was last written ${at}; ${isDryRun ? 'whatever changed since the copy goes with it' : 'whatever changed since the copy is in what is kept'}.`,
  'restore.nothingSince': 'Nothing was written since the copy was made.',
  'restore.damaged': ({ isDryRun }: { isDryRun: boolean }) =>
    isDryRun
      ? 'The present journal is damaged: what was recorded since cannot be told. It would be kept as it is.'
      : 'The journal was damaged: what was recorded since cannot be told.',
  'restore.missing': ({ isDryRun }: { isDryRun: boolean }) =>
    isDryRun ? 'There is no journal in its place.' : 'There was no journal in its place.',
  'restore.kept': ({ keptAs }: { keptAs: string }) =>
    `The journal as it was is kept. To go back: net restore ${shellPath(keptAs)}`,
  'restore.keptDamaged': ({ keptAs }: { keptAs: string }) =>
    `The damaged journal is kept as it is: ${keptAs}`,
  'restore.undo':
    'net undo takes back what was done before the copy was made; it does not take back a restore.',
})
