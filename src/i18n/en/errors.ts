import type { Birthday } from '../../domain/birthday.ts'
import type { Day } from '../../domain/day.ts'
import type { Candidate, ErrorParams, LaterStep } from '../../domain/error.ts'
import type { OpenRequest } from '../../domain/request.ts'
import { typedName, typedValue, typedWords } from '../../domain/typed-name.ts'
import type { Message } from '../catalogue.ts'
import type { Format } from '../format.ts'
import { foundLines } from '../found-lines.ts'
import { momentText } from '../moment.ts'
import { keptLines } from './debrief.ts'
import { hintEn, remarkEn } from './import.ts'
import { expectedEn } from './settings.ts'

type Errors = {
  [K in keyof ErrorParams as `error.${K}`]: (params: ErrorParams[K], format: Format) => string
}

const people = (candidates: readonly Candidate[], { number }: Format) =>
  candidates
    .map(({ id, name, about }) => `  #${number(id)}  ${name}${about === null ? '' : ` (${about})`}`)
    .join('\n')

const nearest = (words: readonly string[]) =>
  words.length === 0 ? '' : ` Did you mean ${words.slice(0, 6).join(', ')}?`

const mostSteps = 10
const stepNamed = ({ id, command, subject }: LaterStep) => `${id} (${command} ${subject})`

const pitches = (list: readonly { id: number; name: string }[], { number }: Format) =>
  list.map(({ id, name }) => `  #${number(id)}  ${name}`).join('\n')

const requests = (open: readonly OpenRequest[], { number, day }: Format) =>
  open
    .map(
      ({ requestId, name, direction, text, openedOn }) =>
        `  ${number(requestId)}  ${text} (${direction === 'asked' ? `${name} asked` : `to come from ${name}`}, ${day(openedOn)})`,
    )
    .join('\n')

export const errorsEn = () =>
  ({
    'error.day.ambiguous': ({ text, one, other }, { birthday }) =>
      `"${text}" could be ${birthday(one as Birthday)} or ${birthday(other as Birthday)}. Write it as ${one}.`,
    'error.day.impossible': ({ text }) => `There is no such day as "${text}".`,
    'error.day.rare': ({ text, day: next }, { day }) =>
      `Not every year has "${text}": the nearest is ${day(next)}. If that is meant, write it with the year: ${next}.`,
    'error.day.range': () => 'That day is too far away: years 1 to 9999 are kept.',
    'error.day.time': ({ text }) =>
      `"${text}" has a time of day; only days are kept. Leave the time out.`,
    'error.day.unknown': ({ text }) =>
      `"${text}" is not a day I understand. Try 2026-11-20, 20 Nov, yesterday, next friday, 3d ago, 2w.`,
    'error.day.weekday': ({ text, day: other }, { day }) =>
      `"${text}" is no such weekday: it is ${day(other as Day, 'full')}.`,
    'error.day.future': ({ text, day: given }, { day }) =>
      `"${text}" is ${day(given, 'full')}, which has yet to come. For what is to happen use net plan.`,
    'error.day.tooFar': ({ text, day: given }, { day }) =>
      `"${text}" is ${day(given, 'full')}, more than a hundred years from now. Give a nearer day.`,
    'error.birthday.future': ({ text, day: given }, { day }) =>
      `"${text}" is ${day(given, 'full')}, and a birthday lies in the past. Write it as 1985-03-21, or without the year as 21 March.`,
    'error.day.past': ({ text, day: given }, { day }) =>
      `"${text}" is ${day(given, 'full')}, which is over. Give a day from today on.`,
    'error.duration.range': ({ text }) =>
      `"${text}": a duration is at least one day and at most a hundred years.`,
    'error.duration.unknown': ({ text }) => `"${text}" is not a duration. Try 3d, 2w, 1m or 1y.`,
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
    'error.contact.notFound': ({ query, nearest: found, isAddable }, format) => {
      if (found.length > 0)
        return `Nobody called "${query}" is in the journal. Nearest:\n${people(found, format)}`
      return isAddable
        ? `Nobody called "${query}" is in the journal. Add them: net add ${typedWords(query)}`
        : `Nobody in the journal goes by "${query}". Who there is: net list; by other words: net find`
    },
    'error.contact.archived': ({ people: away }, { list, number }) =>
      `${list(away.map(({ contactId, name }) => `${name} (#${number(contactId)})`))} ${away.length === 1 ? 'is' : 'are'} in the archive; nothing was logged. To bring them back: net unarchive ${away.map(({ contactId }) => contactId).join(' ')}`,
    'error.contact.ambiguous': ({ query, candidates }, format) =>
      `"${query}" could be several people; say which by id:\n${people(candidates, format)}`,
    'error.mail.none': ({ reason }) =>
      reason === 'terminal'
        ? '--from-mail reads a message from standard input. Pipe one in: net add --from-mail < message.eml'
        : 'This is no message with a sender: it has no From with an address in it.',
    'error.mail.mine': ({ email }) =>
      `You wrote this message yourself: ${email} is yours. A message to somebody is logged with net log --kind email --from me.`,
    'error.mail.several': ({ option, emails }) =>
      `This message has several senders (${emails.join(', ')}), and ${option} says who one is. Leave it out.`,
    'error.mail.namesake': ({ name, email, candidates }, format) =>
      `${name} <${email}> may be in the journal already:\n${people(candidates, format)}\nSay which with --as WHO, or use --force to add another one all the same.`,
    'error.contact.duplicate': ({ name, candidates }, format) =>
      `${name} may be in the journal already:\n${people(candidates, format)}\nTo add another one all the same, use --force.`,
    'error.named.notFound': ({ thing, name, nearest: found }) =>
      `There is no ${thing} "${name}".${nearest(found)}`,
    'error.named.ambiguous': ({ thing, query, candidates }, format) =>
      `"${query}" could be several ${thing}s; say which by id:\n${pitches(candidates, format)}`,
    'error.named.taken': ({ thing, id, name }, { number }) =>
      `There is a ${thing} "${name}" already (#${number(id)}). To change it: net ${thing} edit ${typedValue(name)}`,
    'error.named.none': ({ thing }) => `There is no ${thing} yet. Make one: net ${thing} add NAME`,
    'error.me.reach': ({ text }) =>
      `"${text}" is no way to reach you: give an e-mail address, a phone number, a link, or NETWORK:NAME as in github:grace.`,
    'error.me.notMine': ({ field, value, mine }) =>
      `${field}: "${value}" is not there.${mine.length === 0 ? ' Nothing is.' : ` There is ${mine.join(', ')}.`}`,
    'error.reach.bad': ({ kind, text }) =>
      `"${text}" is not ${{ email: 'an e-mail address (name@example.org)', phone: 'a phone number', handle: 'a handle: write NETWORK:NAME, as in github:grace', url: 'a link (https://…)' }[kind]}.`,
    'error.log.addressOfNobody': ({ said, option }) =>
      `Nobody in the journal has ${said}. Somebody new: net add NAME ${option}; somebody who is there: net edit WHO ${option}`,
    'error.log.newArchived': ({ name, people: away }) =>
      `${name} is in the archive (${away.map(({ contactId }) => `#${contactId}`).join(', ')}); nothing was logged. The same person: net unarchive ${away.map(({ contactId }) => contactId).join(' ')}, then without the **. Somebody else: net add ${typedName({ id: away[0]?.contactId ?? 0, name })} --force, then --with the new number.`,
    'error.log.severalGiven': ({ name, parts }) =>
      `"${name}" seems to be several people. Mark each: ${parts.map((part) => `**${part}**`).join(', ')}. One person of that name: net add first, then --with the number.`,
    'error.log.nobody': ({ strangers, nearest: found }, format) => {
      const what =
        strangers.length === 0
          ? 'Nobody in the journal is named there'
          : `Nobody called "${strangers.join('" or "')}" is in the journal`
      const how = `ame them with --with WHO, or add somebody new as ${(strangers.length === 0 ? ['New Name'] : strangers).map((name) => `**${name}**`).join(' or ')}.`
      if (found.length === 0) return `${what}. N${how}`
      const who = strangers.length === 0 ? ' for sure. It may be' : '. Nearest'
      return `${what}${who}:\n${people(found, format)}\nWrite the whole name, n${how}`
    },
    'error.log.dayUnread': ({ text }) =>
      `"${text}" is not a day I understand, and today is not taken for it. Put only the day before the colon (yesterday: …, 3 Nov: …), or give it with --on.`,
    'error.log.dayMisspelt': ({ text, nearest: found }) =>
      `"${text}" is no day and nobody in the journal. If you meant a day: ${found}: … or --on; if it is only text, give the day too, with --on.`,
    'error.log.spokenOf': ({ people: [one] }) =>
      `${one?.name ?? ''} is only talked about there. Say who took part: --with ${one?.id ?? 'WHO'} if it was them.`,
    'error.log.toCome': () =>
      'That is yet to come, and a log is of what has been. For what is to be done: net plan WHO TEXT --due DAY.',
    'error.log.twoDays': ({ one, other }, { day }) =>
      `--on says ${day(one)} and the text begins with ${day(other)}. Give one day.`,
    'error.argument.notNumber': ({ argument }) => `"${argument}" is not a number. See --help.`,
    'error.option.unknown': ({ option, nearest: found }) =>
      `Unknown option ${option}.${nearest(found)}`,
    'error.option.twice': ({ option, first, second }) =>
      `Option ${option} takes one value, and was given "${first}" and "${second}". Leave one out.`,
    'error.option.noValue': ({ option }) => `Option ${option} needs a value.`,
    'error.option.badValue': ({ option, value, allowed }) =>
      `"${value}" is not a value of ${option}. Use ${allowed.join(', ')}.`,
    'error.option.conflict': ({ option, other }) => `Use ${option} or ${other}, not both.`,
    'error.option.needs': ({ option, other }) => `${option} goes with ${other}.`,
    'error.option.notCount': ({ option, value }) =>
      `${option} takes a whole number from 1 on, not "${value}".`,
    'error.command.unknown': ({ command, nearest: found }) =>
      `Unknown command "${command}".${nearest(found)} See net --help.`,
    'error.command.missing': ({ command }) => `Say which: net ${command} --help lists them.`,
    'error.option.notAmount': ({ option, value, isHours }) =>
      `${option} takes a number from 0 up, such as ${isHours ? '3, 1.5 or 1:30' : '30, 12.50 or 1,200'}; "${value}" is none.`,
    'error.done.several': ({ ids, command }) =>
      `One person at a time: net ${command} ${ids[0]}.${command === 'plan' ? '' : ` What passed with several at once: net log ${ids.map((id) => `--with ${id}`).join(' ')} TEXT.`} A text that begins with a number goes in quotes.`,
    'error.argument.missing': ({ argument }) => `Missing: ${argument}. See --help for examples.`,
    'error.argument.excess': ({ argument }) => `"${argument}" is one word too many. See --help.`,
    'error.walk.noTerminal': () =>
      '--walk asks one by one and needs a terminal. Without one: net followups, then net done WHO TEXT…, net snooze WHO WHEN, net rhythm WHO DURATION or net plan WHO TEXT… --due WHEN.',
    'error.review.noTerminal': () =>
      '--walk asks one by one and needs a terminal. Without one: net review, whose every finding has its command, or net review --aside RULE WHO --because TEXT.',
    'error.value.missing': ({ option }) => `There is no terminal to ask at; give ${option}.`,
    'error.settings.unreadable': ({ file, reason, line }) => {
      const why = {
        json: `it is not JSON${line === null ? '' : ` (line ${line})`}`,
        notObject: 'it is not an object of settings, as {"lang": "en"}',
        folder: 'it is a folder',
        denied: 'you may not read it',
      }[reason]
      const mend = {
        json: 'Mend it with net config edit.',
        notObject: 'Mend it with net config edit.',
        folder: 'Name another with --config or NET_CONFIG.',
        denied: 'Make it readable (chmod u+r), or name another with --config.',
      }[reason]
      return file === null
        ? `These are no settings: ${why}. Nothing was changed.`
        : `The settings in ${file} cannot be read: ${why}. ${mend}`
    },
    'error.settings.unwritable': ({ file, code }) =>
      `The settings could not be written to ${file} (${code}); nothing was changed. Make its folder writable, or name another file with --config.`,
    'error.settings.unknownKey': ({ key, file, nearest: found }) =>
      file === null
        ? `There is no setting "${key}".${nearest(found)} See net config list.`
        : `There is no setting "${key}", but ${file} has it.${nearest(found)} Take it out with net config unset ${key}, or mend the file with net config edit.`,
    'error.settings.badValue': ({ file, key, value, expected }, format) =>
      `"${value}" does not do for ${key}${file === null ? '' : ` (in ${file})`}: it takes ${expectedEn(expected, format)}.${file === null ? '' : ` Mend it with net config set ${key} VALUE, or net config edit.`}`,
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
    'error.restore.notJournal': ({ file }) =>
      `${file} is no copy of a journal of net. The journal is as it was; take another: net backup --list`,
    'error.restore.unreadable': ({ file }) =>
      `${file} cannot be read: name a file that is there and yours to read, or a number of net backup --list.`,
    'error.restore.same': ({ file }) =>
      `${file} is the journal itself. Name a copy of it: net backup --list`,
    'error.import.unreadable': ({ file, reason }) =>
      `${file} cannot be imported: ${{ missing: 'there is no such file', folder: 'it is a folder; give a file in it', denied: 'you may not read it', tooLarge: 'it is larger than 2 GB; split it', other: 'it cannot be read' }[reason]}.`,
    'error.import.kind': ({ file, hint }) =>
      `${file} cannot be imported: ${hintEn(hint)}. What can be: vCard (.vcf), contacts of LinkedIn, Google and Outlook, any table with --map, friends.md, and what net export writes as JSON or CSV.`,
    'error.import.otherKind': ({ file, kind, from }) =>
      `${file} holds ${kind === 'vcard' ? 'cards (vCard)' : 'a journal as JSON'}, which is not what --from ${from} reads. Leave --from out.`,
    'error.import.changed': ({ file }) =>
      `${file} was changed while it was read, so nothing was imported. Try again once nobody writes to it.`,
    'error.import.noName': ({ file, columns }, { list }) =>
      `${file} cannot be imported: it is a table, and no column is certain to be the name. Say which with --map "COLUMN=name". Its columns: ${list(columns.slice(0, 40))}.`,
    'error.import.noColumn': ({ column, nearest: found, columns }, { list }) =>
      `There is no column "${column}".${nearest(found)} The columns: ${list(columns.slice(0, 40))}.`,
    'error.import.noField': ({ field, nearest: found, fields }, { list }) =>
      `There is no field "${field}".${nearest(found)} The fields: ${list([...fields])}.`,
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
    'error.prompt.cancelled': () => 'Cancelled.',
    'error.editor.missing': ({ command }) =>
      `The editor "${command}" was not found. Set VISUAL or EDITOR to one that is installed.`,
    'error.editor.failed': ({ command, status }) =>
      `The editor "${command}" ended with status ${status}; nothing was changed.`,
    'error.editor.kept': ({ command, status, path }) =>
      `The editor "${command}" ended with status ${status}; nothing was changed. Your text is kept in ${path}.`,
    'error.pitch.notFound': ({ query, nearest: found }, format) =>
      found.length === 0
        ? `There is no pitch called "${query}". See net pitch list, or write it: net pitch write`
        : `There is no pitch called "${query}". Nearest:\n${pitches(found, format)}`,
    'error.pitch.ambiguous': ({ query, candidates }, format) =>
      `"${query}" could be several pitches; say which by id:\n${pitches(candidates, format)}`,
    'error.pitch.taken': ({ id, name }, { number }) =>
      `There is a pitch called "${name}" already (#${number(id)}). Give another name with --name.`,
    'error.review.notAside': ({ rule, names }, { list }) =>
      `Nothing of ${rule} is set aside for ${list(names)}. What is: net review --all`,
    'error.review.asideEvent': () =>
      'An event is not set aside. If you were not there, say so: net event decide EVENT --skip --because TEXT. Lines left over are let go with net event debrief EVENT --drop-kept',
    'error.review.notFound': ({ rule, names, found }, format) =>
      `Nothing of ${rule} is found for ${format.list(names)} now, so there is nothing to set aside. ${found.length === 0 ? 'What is found: net review' : `What is:${foundLines(found, format)}`}`,
    'error.review.whom': ({ option, wants }) =>
      `${option} needs ${{ who: 'a person', goal: 'the name of a goal', circle: 'a circle, or the person it hangs on' }[wants]} after the rule.`,
    'error.pitch.none': () => 'There is no pitch yet. Write one: net pitch write --for WHO',
    'error.pitch.nothing': () =>
      'Nothing was written: none of the five parts (--intro --need --gain --thanks --reach) has a text.',
    'error.pitch.empty': ({ name }) =>
      `The pitch "${name}" has no text to rehearse yet. Write it: net pitch edit ${typedValue(name)}`,
    'error.pitch.noHeading': ({ line }) =>
      `"${line}" stands above the first heading, so it belongs to no part. Nothing was changed.`,
    'error.pitch.alone': () =>
      'There is no terminal to choose a pitch at. Use: net pitch rehearse PITCH',
    'error.rehearsal.noTerminal': () =>
      'A rehearsal needs a terminal. To record one made elsewhere: net pitch rehearse PITCH --said intro,need --seconds 55',
    'error.edit.unknownField': ({ field, nearest: found, all }) =>
      `There is no field "${field}".${found.length === 0 ? ` Use ${all.join(', ')}.` : nearest(found)}`,
    'error.edit.notTheirs': ({ field, value, theirs }) =>
      `${field}: "${value}" is not theirs.${theirs.length === 0 ? ' They have none.' : ` They have ${theirs.join(', ')}.`}`,
    'error.edit.viaSelf': ({ name }) => `${name} cannot have been introduced by themselves.`,
    'error.edit.noColon': ({ text }) => `"${text}" is not "key: value".`,
    'error.edit.twice': ({ field }) => `"${field}" stands there twice; it has one value.`,
    'error.edit.givenUp': () => 'Nothing was changed.',
    'error.link.self': ({ name }) => `${name} is one and the same; a link is between two people.`,
    'error.merge.self': ({ name }) => `${name} is one and the same; name two people.`,
    'error.merge.notAmong': ({ query, people: names }, { list }) =>
      `“${query}” is none of those who become one: ${list(names)}.`,
    'error.merge.nothing': ({ field, name }) => `${name} has no ${field} to take.`,
    'error.dupes.notApart': ({ names }, { list }) => `${list(names)} were not told apart.`,
    'error.link.none': ({ names }, { list }) => `${list(names)} are not linked.`,
    'error.intro.self': ({ name }) =>
      `${name} is one and the same; an introduction is between two.`,
    'error.intro.three': ({ option, names }, { list }) =>
      `${list(names)} are two people. With ${option} give only the one you are to know.`,
    'error.intro.byWhom': ({ name }) =>
      `Nobody is recorded to have introduced you to ${name}. Say who: --by WHO; or, if you introduced them, give the other too.`,
    'error.intro.several': ({ name, candidates }) =>
      `Several introductions to ${name} are open; say whose it is with --by:\n${candidates.map((one) => `  #${one.id}  ${one.name}`).join('\n')}`,
    'error.intro.none': ({ names }, { list }) =>
      `No introduction of ${list(names)} is recorded. Record it first: net intro WHO WHO`,
    'error.intro.early': ({ on }, { day }) =>
      `That introduction was first spoken of on ${day(on)}; it cannot go on before.`,
    'error.request.early': ({ text, openedOn }, { day }) =>
      `"${text}" is open since ${day(openedOn)}; it cannot be settled before.`,
    'error.intro.known': ({ known: { on, state } }, { day }) =>
      `That introduction is recorded (${day(on)}) and open. ${state === 'made' ? 'What came of it: --led WHAT, or --nothing.' : 'Once it is made, leave out --offered, --asked and --ask.'}`,
    'error.request.whose': ({ option, text, people: names }, { list }) =>
      `"${text}": who was it? ${list(names)} took part. Say it as ${option} "NAME: ${text}".`,
    'error.request.none': ({ people: names }, { list }) =>
      `Nothing asked or offered is open with ${list(names)}.`,
    'error.request.notFound': ({ query, open }, format) =>
      `Nothing open is called "${query}". Open:\n${requests(open, format)}`,
    'error.request.ambiguous': ({ query, open }, format) =>
      `${query === '' ? 'Several are open' : `"${query}" could be several`}; say which by its number:\n${requests(open, format)}`,
    'error.event.taken': ({ id, name, on, series }, { day }) =>
      `There is an event ${name} already (#${id}${on === null ? '' : `, ${day(on, 'full')}`}). To mend it: net event edit ${id}. For another date of it: net event add --series "${series ?? name}" --on DAY`,
    'error.event.ambiguous': ({ query, candidates }, { day, number }) =>
      `"${query}" could be several events; say which by id:\n${candidates
        .map(({ id, name, on }) => `  #${number(id)}  ${name}${on === null ? '' : ` (${day(on)})`}`)
        .join('\n')}`,
    'error.event.onlyPlace': ({ place, people: count, since }, { day }) =>
      `There is no event "${place}" yet, but ${count === 1 ? 'somebody was' : `${count} people were`} met there. Make it an event: net event add "${place}" --on "${day(since)}"`,
    'error.event.none': () => 'There is no such event yet. Add one: net event add NAME --on DAY',
    'error.done.noStep': ({ name, said, isNone, steps }, { day }) =>
      [
        `${isNone ? 'No open step' : 'More than one open step'} with ${name} is "${said}". ${steps.length === 0 ? 'None is open.' : 'Say which with --step and its number:'}`,
        ...steps.map(
          (step) => `  ${step.id}  ${step.name || 'first follow-up'} (${day(step.dueOn)})`,
        ),
      ].join('\n'),
    'error.event.isOver': ({ id, name, on, isTold }, { day }) =>
      `${name} (${day(on, 'full')}) is over: there is nothing left to decide. ${isTold ? `What it brought: net event yield ${id}` : `Whom you met there: net event debrief ${id}`}. To keep on record what you decided then: net event decide ${id} --go, or --skip`,
    'error.event.notYet': ({ name, on }, { day }) =>
      `${name} is on ${day(on, 'full')}, which has yet to come. To mend its day: net event edit ${typedValue(name)} --on DAY`,
    'error.prep.ending': ({ file }) =>
      `${file}: the page can be .html, .md or .txt. For another ending, say --html or --markdown.`,
    'error.debrief.noLines': ({ id, kept }) =>
      `There is nothing to record: give a line for each person, on standard input or with --line.${kept.length === 0 ? '' : `\n${keptLines(id, kept)}`}`,
    'error.debrief.dayUnread': ({ text }) =>
      `"${text}" is not a day I understand. In brackets at the end stands the day of the step, as (friday) or (3 Dec); brackets of its own go before it: -> send the tape (the long one) (friday)`,
    'error.debrief.noStep': () =>
      'After the arrow stands only a day. Write what is to be done before it: -> send the tape (friday)',
    'error.debrief.nobody': ({ strangers, nearest: found }, format) => {
      const what =
        strangers.length === 0
          ? 'Nobody in the journal is named there'
          : `Nobody called "${strangers.join('" or "')}" is in the journal`
      const who = found.length === 0 ? '.' : `. Nearest:\n${people(found, format)}\n`
      return `${what}${who}${found.length === 0 ? ' ' : ''}Write the name of somebody who is, or add somebody new as **${strangers[0] ?? 'New Name'}**.`
    },
    'error.debrief.ambiguous': ({ query, candidates }, format) =>
      `"${query}" could be several people; write the full name, or begin the line with the id, as in #${candidates[0]?.id ?? 1}: …\n${people(candidates, format)}`,
    'error.debrief.faults': ({ id, faults }, { number }) =>
      `Not recorded, and kept for another try (net event debrief ${id}):\n${faults
        .map(
          ({ line, text, fault }) =>
            `  line ${number(line)}: ${text}${fault === '' ? '' : `\n    ${fault.replaceAll('\n', '\n    ')}`}`,
        )
        .join('\n')}`,
    'error.name.empty': () => 'A name needs at least one letter.',
    'error.name.tooLong': ({ length, max }, { number }) =>
      `A name may have ${number(max)} characters; this one has ${number(length)}. Put the rest into --note.`,
  }) satisfies Errors & Record<string, Message>
