import { typedValue, typedWords } from '../../../domain/typed-name.ts'
import { namedLines, peopleLines } from '../../candidate-lines.ts'
import type { ErrorMessages } from '../../error-messages.ts'
import { nearestWords, othersLine } from './lines.ts'

/** People, their names and values, and what else goes by a name. */
export const peopleErrorsEn = () =>
  ({
    'error.contact.notFound': ({ query, nearest: found, isAddable }, format) => {
      if (found.length > 0)
        return `Nobody called "${query}" is in the journal. Nearest:\n${peopleLines(found, format)}`
      return isAddable
        ? `Nobody called "${query}" is in the journal. Add them: net add ${typedWords(query)}`
        : `Nobody in the journal goes by "${query}". Who there is: net list; by other words: net find`
    },
    'error.contact.archived': ({ people: away }, { list, number }) =>
      `${list(away.map(({ contactId, name }) => `${name} (#${number(contactId)})`))} ${away.length === 1 ? 'is' : 'are'} in the archive; nothing was logged. To bring them back: net unarchive ${away.map(({ contactId }) => contactId).join(' ')}`,
    'error.contact.ambiguous': ({ query, candidates, others }, format) =>
      `"${query}" could be several people; say which by id:\n${peopleLines(candidates, format)}${othersLine(others)}`,
    'error.mail.none': ({ reason }) =>
      reason === 'terminal'
        ? '--from-mail reads a message from standard input. Pipe one in: net add --from-mail < message.eml'
        : 'This is no message with a sender: it has no From with an address in it.',
    'error.mail.mine': ({ email }) =>
      `You wrote this message yourself: ${email} is yours. A message to somebody is logged with net log --kind email --from me.`,
    'error.mail.several': ({ option, emails }) =>
      `This message has several senders (${emails.join(', ')}), and ${option} says who one is. Leave it out.`,
    'error.mail.namesake': ({ name, email, candidates }, format) =>
      `${name} <${email}> may be in the journal already:\n${peopleLines(candidates, format)}\nSay which with --as WHO, or use --force to add another one all the same.`,
    'error.contact.duplicate': ({ name, candidates }, format) =>
      `${name} may be in the journal already:\n${peopleLines(candidates, format)}\nTo add another one all the same, use --force.`,
    'error.named.notFound': ({ thing, name, nearest: found }) =>
      `There is no ${thing} "${name}".${nearestWords(found)}${found.length > 0 || thing === 'tag' ? '' : ` What there is: net ${thing} list${thing === 'event' ? ' --all' : ''}`}`,
    'error.named.ambiguous': ({ thing, query, candidates }, format) =>
      `"${query}" could be several ${thing}s; say which by id:\n${namedLines(candidates, format)}`,
    'error.named.taken': ({ thing, id, name }, { number }) =>
      `There is a ${thing} "${name}" already (#${number(id)}). To change it: net ${thing} edit ${typedValue(name)}`,
    'error.named.none': ({ thing }) => `There is no ${thing} yet. Make one: net ${thing} add NAME`,
    'error.me.reach': ({ text }) =>
      `"${text}" is no way to reach you: give an e-mail address, a phone number, a link, or NETWORK:NAME as in github:grace.`,
    'error.me.notMine': ({ field, value, mine }) =>
      `${field}: "${value}" is not there.${mine.length === 0 ? ' Nothing is.' : ` There is ${mine.join(', ')}.`}`,
    'error.reach.bad': ({ kind, text }) =>
      `"${text}" is not ${{ email: 'an e-mail address (name@example.org)', phone: 'a phone number', handle: 'a handle: write NETWORK:NAME, as in github:grace', url: 'a link (https://…)' }[kind]}.`,
    'error.edit.unknownField': ({ field, nearest: found, all }) =>
      `There is no field "${field}".${found.length === 0 ? ` Use ${all.join(', ')}.` : nearestWords(found)}`,
    'error.edit.notTheirs': ({ field, value, theirs }) =>
      `${field}: "${value}" is not theirs.${theirs.length === 0 ? ' They have none.' : ` They have ${theirs.join(', ')}.`}`,
    'error.edit.viaSelf': ({ name }) => `${name} cannot have been introduced by themselves.`,
    'error.edit.noColon': ({ text }) => `"${text}" is not "key: value".`,
    'error.edit.twice': ({ field }) => `"${field}" stands there twice; it has one value.`,
    'error.edit.givenUp': () => 'Nothing was changed.',
    'error.merge.self': ({ name }) => `${name} is one and the same; name two people.`,
    'error.merge.notAmong': ({ query, people: names }, { list }) =>
      `“${query}” is none of those who become one: ${list(names)}.`,
    'error.merge.nothing': ({ field, name }) => `${name} has no ${field} to take.`,
    'error.dupes.notApart': ({ names }, { list }) => `${list(names)} were not told apart.`,
    'error.name.empty': () => 'A name needs at least one letter.',
    'error.name.tooLong': ({ length, max }, { number }) =>
      `A name may have ${number(max)} characters; this one has ${number(length)}. Put the rest into --note.`,
  }) satisfies ErrorMessages
