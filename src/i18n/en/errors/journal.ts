import type { LaterStep } from '../../../domain/error.ts'
import type { ErrorMessages } from '../../error-messages.ts'
import { momentText } from '../../moment.ts'
import { shellPath } from '../../shell-path.ts'

const mostSteps = 10
const stepNamed = ({ id, command, subject }: LaterStep) => `${id} (${command} ${subject})`

/** The journal, its copies and what is taken back. */
export const journalErrorsEn = () =>
  ({
    'error.journal.locked': ({ file, holders }) => {
      const who =
        holders.length === 0
          ? 'Another program is writing to it'
          : `It may be held by ${holders.map(({ pid, command }) => `${command} (process ${pid})`).join(', ')}`
      return `The journal ${file} is locked. ${who}: let it finish, or close it, and try again.`
    },
    'error.journal.damaged': ({ file }) =>
      `The journal ${file} is damaged. See what is left of it with net doctor; put a copy back with net restore, which keeps the damaged file.`,
    'error.journal.notJournal': ({ file }) =>
      `${file} is not a journal of net. It was left as it is; name another file with --journal or NET_JOURNAL.`,
    'error.journal.isFolder': ({ file }) =>
      `${file} is a folder. Name a file in it: --journal ${file}/journal.db`,
    'error.journal.unreadable': ({ file }) =>
      `The journal ${file} cannot be opened. Check that its folder exists and that you may read and write there.`,
    'error.journal.denied': ({ file }) =>
      `You may not read the journal ${file}. Make it yours to read and write (chmod u+rw), or name another with --journal.`,
    'error.journal.readonly': ({ file }) =>
      `The journal ${file} may only be read. Make it and its folder writable (chmod u+w), or name another with --journal.`,
    'error.journal.full': ({ file }) =>
      `The disk is full; nothing was written to ${file}. Make room and try again.`,
    'error.journal.replaced': ({ file }) =>
      `The journal ${file} was replaced by another command (net restore) meanwhile; nothing was written. Try again.`,
    'error.journal.newer': ({ file, version, known }) =>
      `The journal ${file} was made by a newer net (schema ${version}; this one knows ${known}). It was left as it is: update net.`,
    'error.output.unwritten': ({ code, isFull, isRecorded }) =>
      `The answer could not be written: ${isFull ? 'there is no room where it was going' : `writing failed (${code})`}. ${isRecorded ? 'What was to be recorded is recorded; do not repeat it (net undo takes it back).' : 'Nothing was recorded in the journal.'}`,
    'error.undo.nothing': () => 'There is nothing to take back.',
    'error.undo.unknown': ({ step }) =>
      `There is no step ${step} to take back. See net undo --list.`,
    'error.undo.already': ({ step, by }) =>
      `Step ${step} was taken back already. To bring it back: net undo ${by}`,
    'error.undo.later': ({ step, later }) => {
      const [only, ...others] = later
      if (only === undefined) {
        return `A later command has built on step ${step} since, and would be lost. Take that one back first: net undo`
      }
      if (others.length === 0) {
        return `Step ${stepNamed(only)} has built on step ${step} since, and would be lost. Take that one back first: net undo ${only.id}`
      }
      const rest = later.length - mostSteps
      return `${later.length} later steps have built on step ${step} since, and would be lost. Take them back first, in this order:\n${later
        .slice(0, mostSteps)
        .map((one) => `  net undo ${stepNamed(one)}`)
        .join('\n')}${rest > 0 ? `\n  and ${rest} more` : ''}`
    },
    'error.backup.nothing': ({ file }) =>
      `There is no journal yet at ${file}, so there is nothing to copy. Whatever is recorded first makes it.`,
    'error.backup.exists': ({ file }) =>
      `${file} is there already. Name another file, or replace it with --force.`,
    'error.backup.own': ({ file }) =>
      `${file} belongs to net itself (the journal or the settings). Name another file.`,
    'error.backup.full': ({ file }) =>
      `There is no room for the copy ${file}; none was made. Make room, or name a file elsewhere: net backup FILE`,
    'error.backup.unwritable': ({ file, reason }) =>
      ({
        missing: `The copy ${file} cannot be written: its folder does not exist. Name another file: net backup FILE`,
        folder: `The copy cannot be written: ${file} is a folder. Name a file in it.`,
        denied: `The copy ${file} may not be written. Make its folder yours to write (chmod u+w), or name a file elsewhere: net backup FILE`,
        other: `The copy ${file} cannot be written. Name a file elsewhere: net backup FILE`,
      })[reason],
    'error.backup.unsound': ({ file }) =>
      `The copy did not read as it was written (${file}) and was removed. Look at the disk, or name a file elsewhere: net backup FILE`,
    'error.restore.which': () =>
      'Say which copy: a number of net backup --list, a day, or a file. For the newest: net restore 1 --yes',
    'error.restore.none': ({ folder }) =>
      `There is no copy in ${folder}. Name a file: net restore FILE`,
    'error.restore.noNumber': ({ number: wanted, count }, { number }) =>
      `There is no copy ${number(wanted)}: there ${count === 1 ? 'is 1' : `are ${number(count)}`}. See net backup --list.`,
    'error.restore.unknown': ({ text }) =>
      `"${text}" is no copy: neither a file, nor a number of net backup --list, nor a day.`,
    'error.restore.tooEarly': ({ day, oldest }, format) =>
      `There is no copy from ${format.day(day, 'full')} or before; the oldest is of ${momentText(oldest, format)}. See net backup --list.`,
    'error.restore.damaged': ({ file }) =>
      `${file} is damaged and was not restored; the journal is as it was. Take another: net backup --list`,
    'error.restore.mendable': ({ file }) =>
      `In ${file} only an index is ruined, which is made anew from the rest; the journal is as it was. Mend the copy, then restore it: net doctor --fix --journal ${shellPath(file)}`,
    'error.restore.notJournal': ({ file }) =>
      `${file} is no copy of a journal of net. The journal is as it was; take another: net backup --list`,
    'error.restore.unreadable': ({ file }) =>
      `${file} cannot be read: name a file that is there and yours to read, or a number of net backup --list.`,
    'error.restore.same': ({ file }) =>
      `${file} is the journal itself. Name a copy of it: net backup --list`,
  }) satisfies ErrorMessages
