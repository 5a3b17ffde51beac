import type { ErrorMessages } from '../../error-messages.ts'
import { hintEn, remarkEn } from '../import.ts'
import { nearestWords } from './lines.ts'

/** Files that come in and go out. */
export const exchangeErrorsEn = () =>
  ({
    'error.export.full': ({ file }) =>
      file === '-'
        ? 'There is no room for the whole export where it was going. Make room and try again.'
        : `There is no room for ${file}; nothing was written. Make room, or name a file elsewhere with -o.`,
    'error.export.notAll': ({ file, where, count }, { number }) =>
      `Only ${count === 1 ? 'one file was' : `${number(count)} files were`} written to ${where}, because ${file} could not be put there. Name an empty folder with -o.`,
    'error.export.unwritable': ({ file, reason }) =>
      ({
        missing: `${file} cannot be written: its folder does not exist. Make the folder, or name another file with -o.`,
        folder: `${file} is a folder. Name a file in it with -o.`,
        denied: `${file} may not be written. Name a file elsewhere with -o.`,
        own: `${file} belongs to net itself (the journal, a copy of it or the settings). Name another file with -o.`,
        other: `${file} cannot be written. Name another file with -o.`,
      })[reason],
    'error.import.unreadable': ({ file, reason }) =>
      `${file} cannot be imported: ${{ missing: 'there is no such file', folder: 'it is a folder; give a file in it', denied: 'you may not read it', tooLarge: 'it is larger than 2 GB; split it', other: 'it cannot be read' }[reason]}.`,
    'error.import.kind': ({ file, hint }) =>
      `${file} cannot be imported: ${hintEn(hint)}. What can be: vCard (.vcf), contacts of LinkedIn, Google and Outlook, any table with --map, friends.md, and what net export writes as JSON or CSV.`,
    'error.import.otherKind': ({ file, kind, from }) =>
      `${file} holds ${kind === 'vcard' ? 'cards (vCard)' : 'a journal as JSON'}, which is not what --from ${from} reads. Leave --from out.`,
    'error.import.stopped': () => 'Stopped. Nothing of the file was taken.',
    'error.backup.stopped': () => 'Stopped. No copy was made, and nothing was changed.',
    'error.import.changed': ({ file }) =>
      `${file} was changed while it was read, so nothing was imported. Try again once nobody writes to it.`,
    'error.import.noName': ({ file, columns, isGuessed }, { list }) =>
      `${file} cannot be imported: it is a table, and no column is certain to be the name. Say which with --map "COLUMN=name". Its columns: ${list(columns.slice(0, 40))}.${isGuessed ? ' It is not UTF-8: where these letters look wrong, say what it is written in, such as --encoding windows-1250.' : ''}`,
    'error.import.noColumn': ({ column, nearest: found, columns }, { list }) =>
      `There is no column "${column}".${nearestWords(found)} The columns: ${list(columns.slice(0, 40))}.`,
    'error.import.noField': ({ field, nearest: found, fields }, { list }) =>
      `There is no field "${field}".${nearestWords(found)} The fields: ${list([...fields])}.`,
    'error.import.badMap': ({ text }) =>
      `"${text}" says no field. Write --map "COLUMN=FIELD", such as --map "Full name=name".`,
    'error.import.document': ({ file, reason, line }, { number }) =>
      `${file} cannot be imported: ${
        {
          tooLarge:
            'it is larger than 64 MB and not laid out as net export writes it, a record a line; it may have been cut off. Export it again',
          other: 'it is JSON, but not a journal exported by net',
          newer: 'it was written by a newer net; update this one',
          json: `it is not whole JSON${line === null ? '' : ` (line ${number(line)})`}; export it again`,
        }[reason]
      }.`,
    'error.import.strict': ({ file, problems }, { number }) =>
      [
        `Nothing was imported, because not everything in ${file} is in order (--strict):`,
        ...problems.slice(0, 20).map((one) => `  ${remarkEn(one, file)}`),
        ...(problems.length > 20 ? [`  and ${number(problems.length - 20)} more`] : []),
      ].join('\n'),
    'error.prep.ending': ({ file }) =>
      `${file}: the page can be .html, .md or .txt. For another ending, say --html or --markdown.`,
  }) satisfies ErrorMessages
