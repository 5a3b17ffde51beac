import type { RemarkKey, Remarks } from '../../domain/check-up.ts'
import { bytesText } from '../bytes.ts'
import type { Format } from '../format.ts'
import { momentText } from '../moment.ts'

/** A line for every remark, but those that tell an error as it is. */
type Told = {
  [K in Exclude<RemarkKey, 'journal.unusable' | 'settings.bad'> as `doctor.${K}`]: (
    detail: Remarks[K],
    format: Format,
  ) => string
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

const several = (names: readonly string[]) =>
  names.length > 5
    ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`
    : names.join(', ')

const remarks: Told = {
  'doctor.program.versions': ({ net, node, sqlite, schema }) =>
    `net ${net}, Node ${node}, SQLite ${sqlite}, schema ${schema}`,
  'doctor.journal.none': ({ file }) =>
    `${file}: not there yet; whatever is recorded first makes it`,
  'doctor.journal.gone': ({ file, copies }) =>
    `${file} is gone or empty, and ${copies === 1 ? 'a copy of it is' : `${copies} copies of it are`} there: net restore 1 puts the newest back. Whatever is recorded before that begins a new journal.`,
  'doctor.journal.damaged': ({ file }) =>
    `The journal ${file} is damaged. Put a copy back with net restore, which keeps the damaged file.`,
  'doctor.journal.opens': ({ file, people, interactions, bytes }, format) =>
    `${file}: ${counted(people, 'person', 'people')}, ${counted(interactions, 'interaction')}, ${bytesText(bytes, format)}`,
  'doctor.journal.older': ({ file, version, known }) =>
    `${file} was made by an earlier version (schema ${version} of ${known}). The next command that opens it brings it up to date, after a copy; then look again.`,
  'doctor.integrity.whole': () => 'every page of the file is whole',
  'doctor.integrity.indexes': ({ indexes }) =>
    `an index says otherwise than its table: ${several(indexes)}`,
  'doctor.integrity.damaged': ({ count, first }) =>
    `${count >= 100 ? 'at least 100 faults' : counted(count, 'fault')} in the file, such as: ${first.replace(/^\*+ .* \*+\s*/, '')}. This cannot be mended. Put a copy back with net restore, which keeps the damaged file; then look at the disk.`,
  'doctor.references.whole': () => 'every row is connected with what it belongs to',
  'doctor.references.idle': ({ count, tables }) =>
    `${count >= 100 ? 'at least 100 rows say' : count === 1 ? '1 row says' : `${count} rows say`} only that something is connected with what is gone (in ${several(tables)})`,
  'doctor.references.lost': ({ count, tables }) =>
    `${count >= 100 ? 'at least 100 rows point' : count === 1 ? '1 row points' : `${count} rows point`} to one that is gone (in ${several(tables)}). What is missing cannot be made up: compare with a copy (net restore 1 --dry-run).`,
  'doctor.schema.whole': () => 'tables, indexes and triggers are those of this version',
  'doctor.schema.missing': ({ names }) =>
    `missing or changed indexes and triggers: ${several(names)}`,
  'doctor.schema.computed': ({ names }) =>
    `missing or changed tables, of what is computed from the others: ${several(names)}`,
  'doctor.schema.history': ({ names }) =>
    `missing or changed tables, of what net undo can take back; begun anew when mended: ${several(names)}`,
  'doctor.schema.tables': ({ names }) =>
    `missing or changed tables: ${several(names)}. This cannot be mended: put a copy back with net restore.`,
  'doctor.schema.foreign': ({ names }) => `not of net, and left alone: ${several(names)}`,
  'doctor.undo.whole': ({ tables }) => `changes of all ${tables} tables are logged`,
  'doctor.undo.missing': ({ tables }) =>
    `not every change is logged, so that net undo may miss some (${several(tables)})`,
  'doctor.undo.open': () => 'a step of a command that ended long ago is still open',
  'doctor.standing.right': ({ people }) =>
    `tie, stage, last contact and next due are what the records say (${counted(people, 'person', 'people')})`,
  'doctor.standing.wrong': ({ count, names }) =>
    `${counted(count, 'person stands', 'people stand')} otherwise than the records say: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
  'doctor.standing.awaiting': () =>
    'the rhythms of the settings changed; the next command computes next due by them',
  'doctor.standing.unknown': () => 'not looked at: it goes by the settings, which cannot be read',
  'doctor.names.right': () => 'people are found by the words of their names',
  'doctor.names.wrong': ({ count }) =>
    `${counted(count, 'person is', 'people are')} not found by the words of their name`,
  'doctor.folding.right': () => 'texts are looked up as this version looks them up',
  'doctor.folding.wrong': ({ count }) =>
    `${counted(count, 'text was', 'texts were')} made ready to be looked up otherwise than this version does`,
  'doctor.search.right': () => 'net find knows the words of every text',
  'doctor.search.wrong': ({ count }) =>
    `${counted(count, 'text is', 'texts are')} not found by net find as they stand`,
  'doctor.search.ruined': () => 'the index net find looks in is ruined; the texts are all there',
  'doctor.log.small': ({ bytes }, format) =>
    bytes === 0
      ? 'nothing waits to be put into the journal'
      : `${bytesText(bytes, format)} beside the journal, as usual while it is open`,
  'doctor.log.large': ({ bytes }, format) =>
    `${bytesText(bytes, format)} beside the journal wait to be put into it; another program may hold it open`,
  'doctor.log.none': () =>
    'the journal is not written through a log, so that readers wait for writers',
  'doctor.permissions.closed': () => 'only you can read the journal, its copies and the settings',
  'doctor.permissions.open': ({ files }) =>
    `others may read or write ${several(files.map(({ file, mode, wanted }) => `${file} (${mode}, should be ${wanted})`))}`,
  'doctor.place.local': ({ folder }) => `${folder} is on this machine`,
  'doctor.place.synced': ({ folder, service }) =>
    `${folder} seems to be kept the same elsewhere by ${service}. That copies a journal in the middle of a write: keep it outside (NET_JOURNAL), and copies inside (net backup FILE).`,
  'doctor.place.network': ({ folder, kind }) =>
    `${folder} is on a network (${kind}), where two machines may write at once. Keep the journal on a disk of this machine (NET_JOURNAL), and copies there (net backup FILE).`,
  'doctor.space.enough': ({ free }, format) => `${bytesText(free, format)} free`,
  'doctor.space.little': ({ free }, format) =>
    `only ${bytesText(free, format)} free where the journal is: an import or a restore needs room for copies`,
  'doctor.backups.fresh': ({ count, at }, format) =>
    `${count === 1 ? '1 copy' : `${count} copies`}, the newest of ${momentText(at, format)}, whole`,
  'doctor.backups.unfinished': ({ files }) =>
    `left by a command that was killed, with what it was writing in it: ${several(files)}`,
  'doctor.backups.none': ({ canCopy }) =>
    canCopy ? 'there is no copy yet. Make one: net backup' : 'there is no copy beside the journal',
  'doctor.backups.old': ({ at, days, canCopy }, format) =>
    `the newest copy is ${days} days old (${momentText(at, format)}). ${canCopy ? 'Make another: net backup' : 'Put it back: net restore'}`,
  'doctor.backups.damaged': ({ file, canCopy }) =>
    `the newest copy is damaged: ${file}. ${canCopy ? 'Make another: net backup' : 'See the others: net backup --list'}`,
  'doctor.settings.good': ({ file, count }) => `${file}: ${counted(count, 'setting')}`,
  'doctor.settings.none': () => 'none set; the defaults hold',
  'doctor.environment.plain': () => 'no variable says otherwise',
  'doctor.environment.set': ({ names }) => `set: ${names.join(', ')}`,
  'doctor.environment.now': ({ value }) =>
    `NET_NOW is ${value}: for net no time passes. Unless that is meant: unset NET_NOW`,
  'doctor.environment.unknown': ({ name, nearest }) =>
    `${name} means nothing to net. Did you mean ${nearest}?`,
}

export const doctorEn = () => ({
  ...remarks,
  'doctor.fix': 'mend what can be mended without losing anything, after a copy',
  'doctor.examples': `
Looks at the file, everything computed from its rows, undo, permissions, copies, settings and surroundings, and changes
nothing unless told to. Mended are indexes, triggers, where people stand, search and permissions: what is computed from
the rest, even where it is gone. Ends with 5 while a fault is left; a warning (!) is no fault.

Examples:
  net doctor
  net doctor --fix
  net doctor --json`,
  'doctor.ask': 'Mend what can be mended without losing anything?',
  'doctor.mended': ({ text }: { text: string }) => `mended: ${text}`,
  'doctor.backup': ({ path }: { path: string }) => `The journal as it was: ${path}`,
  'doctor.well': 'All is well.',
  'doctor.ill': ({ faults, warnings }: { faults: number; warnings: number }) =>
    `${[faults === 0 ? '' : counted(faults, 'fault'), warnings === 0 ? '' : counted(warnings, 'warning')].filter((part) => part !== '').join(', ')}.`,
  'doctor.mendable': ({ count }: { count: number }) =>
    `net doctor --fix mends ${count === 1 ? 'one' : count} of them and loses nothing.`,
  'doctor.check.program': 'Program',
  'doctor.check.journal': 'Journal',
  'doctor.check.integrity': 'File',
  'doctor.check.references': 'Connections',
  'doctor.check.schema': 'Structure',
  'doctor.check.undo': 'Undo',
  'doctor.check.standing': 'Standing',
  'doctor.check.names': 'Names',
  'doctor.check.folding': 'Spelling',
  'doctor.check.search': 'Search',
  'doctor.check.log': 'Log',
  'doctor.check.permissions': 'Permissions',
  'doctor.check.place': 'Place',
  'doctor.check.space': 'Room',
  'doctor.check.backups': 'Copies',
  'doctor.check.settings': 'Settings',
  'doctor.check.environment': 'Variables',
})
