import { typedName } from '../../../domain/typed-name.ts'
import { peopleLines } from '../../candidate-lines.ts'
import type { ErrorMessages } from '../../error-messages.ts'
import { keptLines } from '../debrief.ts'
import { othersLine } from './lines.ts'

/** What a text of a log, a debrief or a step done does not say. */
export const logErrorsEn = () =>
  ({
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
      return `${what}${who}:\n${peopleLines(found, format)}\nWrite the whole name, n${how}`
    },
    'error.log.dayUnsaid': ({ text }) =>
      `"${text}" names no day, and today is not taken for it. Give the day with --on, or alone before a colon; --on today if it was today.`,
    'error.log.dayUnread': ({ text }) =>
      `"${text}" is not a day I understand, and today is not taken for it. Put only the day before the colon (yesterday: …, 3 Nov: …), or give it with --on.`,
    'error.log.dayMisspelt': ({ text, nearest: found }) =>
      `"${text}" is no day and nobody in the journal. If you meant a day: ${found}: … or --on; if it is only text, give the day too, with --on.`,
    'error.log.severalDays': ({ text }) =>
      `"${text}" tells of several days, and one log is of one. Log each by itself; if it was all on one day, give that with --on.`,
    'error.log.spokenOf': ({ people: [one] }) =>
      `${one?.name ?? ''} is only talked about there. Say who took part: --with ${one?.id ?? 'WHO'} if it was them.`,
    'error.log.calledOff': ({ people: [one] }) => {
      const who = one?.id ?? 'WHO'
      return `That did not take place with ${one?.name ?? ''}, and a log is of what has been. A new day for it: net plan ${who} TEXT --due DAY; to be left for now: net snooze ${who} DAY. Were you in touch about it? Say how (called, wrote), or --with ${who}.`
    },
    'error.log.toCome': () =>
      'That is yet to come, and a log is of what has been. For what is to be done: net plan WHO TEXT --due DAY.',
    'error.log.twoDays': ({ one, other }, { day }) =>
      `--on says ${day(one)} and the text begins with ${day(other)}. Give one day.`,
    'error.done.several': ({ ids, command }) =>
      `One person at a time: net ${command} ${ids[0]}.${command === 'plan' ? '' : ` What passed with several at once: net log ${ids.map((id) => `--with ${id}`).join(' ')} TEXT.`} A text that begins with a number goes in quotes.`,
    'error.done.noStep': ({ name, said, isNone, steps }, { day }) =>
      [
        `${isNone ? 'No open step' : 'More than one open step'} with ${name} is "${said}". ${steps.length === 0 ? 'None is open.' : 'Say which with --step and its number:'}`,
        ...steps.map(
          (step) => `  ${step.id}  ${step.name || 'first follow-up'} (${day(step.dueOn)})`,
        ),
      ].join('\n'),
    'error.debrief.noLines': ({ id, kept }) =>
      `There is nothing to record: give a line for each person, on standard input or with --line.${kept.length === 0 ? '' : `\n${keptLines(id, kept)}`}`,
    'error.debrief.dayUnread': ({ text }) =>
      `"${text}" is not a day I understand. In brackets at the end stands the day of the step, as (friday) or (3 Dec); brackets of its own go before it: -> send the tape (the long one) (friday)`,
    'error.debrief.onlyStep': ({ line }) =>
      `That is a next step, and whose it is does not stand before it. Write: NAME: ${line}`,
    'error.debrief.noStep': () =>
      'After the arrow stands only a day. Write what is to be done before it: -> send the tape (friday)',
    'error.debrief.nobody': ({ strangers, nearest: found }, format) => {
      const what =
        strangers.length === 0
          ? 'Nobody in the journal is named there'
          : `Nobody called "${strangers.join('" or "')}" is in the journal`
      const who = found.length === 0 ? '.' : `. Nearest:\n${peopleLines(found, format)}\n`
      return `${what}${who}${found.length === 0 ? ' ' : ''}Write the name of somebody who is, or add somebody new as **${strangers[0] ?? 'New Name'}**.`
    },
    'error.debrief.ambiguous': ({ query, candidates, others }, format) =>
      `"${query}" could be several people; write the full name, or begin the line with the id, as in #${candidates[0]?.id ?? 1}: …\n${peopleLines(candidates, format)}${othersLine(others)}`,
    'error.debrief.faults': ({ id, faults }, { number }) =>
      `Not recorded, and kept for another try (net event debrief ${id}):\n${faults
        .map(
          ({ line, text, fault }) =>
            `  line ${number(line)}: ${text}${fault === '' ? '' : `\n    ${fault.replaceAll('\n', '\n    ')}`}`,
        )
        .join('\n')}`,
  }) satisfies ErrorMessages
