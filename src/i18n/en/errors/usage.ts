import type { ErrorMessages } from '../../error-messages.ts'
import { expectedEn } from '../settings.ts'
import { nearestWords } from './lines.ts'

/** How a command is given: words, options, settings, no terminal to ask at. */
export const usageErrorsEn = () =>
  ({
    'error.argument.notNumber': ({ argument }) => `"${argument}" is not a number. See --help.`,
    'error.option.unknown': ({ option, nearest: found }) =>
      `Unknown option ${option}.${nearestWords(found)}`,
    'error.option.twice': ({ option, first, second }) =>
      `Option ${option} takes one value, and was given "${first}" and "${second}". Leave one out.`,
    'error.option.noValue': ({ option }) => `Option ${option} needs a value.`,
    'error.option.badValue': ({ option, value, allowed }) =>
      `"${value}" is not a value of ${option}. Use ${allowed.join(', ')}.`,
    'error.option.conflict': ({ option, other }) => `Use ${option} or ${other}, not both.`,
    'error.option.needs': ({ option, other }) => `${option} goes with ${other}.`,
    'error.option.notCount': ({ option, value }) =>
      option === ''
        ? `A whole number from 1 on, not "${value}".`
        : `${option} takes a whole number from 1 on, not "${value}".`,
    'error.command.unknown': ({ command, nearest: found }) =>
      `Unknown command "${command}".${nearestWords(found)} See net --help.`,
    'error.command.missing': ({ command }) => `Say which: net ${command} --help lists them.`,
    'error.option.notAmount': ({ option, value, isHours }) =>
      `${option} takes a number from 0 up, such as ${isHours ? '3, 1.5 or 1:30' : '30, 12.50 or 1,200'}; "${value}" is none.`,
    'error.argument.missing': ({ argument }) => `Missing: ${argument}. See --help for examples.`,
    'error.argument.excess': ({ argument }) => `"${argument}" is one word too many. See --help.`,
    'error.walk.noTerminal': () =>
      '--walk asks one by one and needs a terminal. Without one: net followups, then net done WHO TEXT…, net snooze WHO WHEN, net rhythm WHO DURATION or net plan WHO TEXT… --due WHEN.',
    'error.value.missing': ({ option }) => {
      const such: Record<string, string> = {
        WHEN: ' (2w, next friday, 2026-12-01)',
        '--due': ' (2w, next friday, 2026-12-01)',
        DURATION: ' (30d, 2w, off)',
      }
      return /^[A-Z ]+$/.test(option) || option in such
        ? `Missing: ${option}${such[option] ?? ''}, and there is no terminal to ask at. See --help for examples.`
        : `There is no terminal to ask at; give ${option}.`
    },
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
        ? `There is no setting "${key}".${nearestWords(found)} See net config list.`
        : `There is no setting "${key}", but ${file} has it.${nearestWords(found)} Take it out with net config unset ${key}, or mend the file with net config edit.`,
    'error.settings.badValue': ({ file, key, value, expected }, format) =>
      `"${value}" does not do for ${key}${file === null ? '' : ` (in ${file})`}: it takes ${expectedEn(expected, format)}.${file === null ? '' : ` Mend it with net config set ${key} VALUE, or net config edit.`}`,
    'error.prompt.cancelled': () => 'Cancelled.',
    'error.prompt.back': () => 'Cancelled.',
    'error.editor.missing': ({ command }) =>
      `The editor "${command}" was not found. Set VISUAL or EDITOR to one that is installed.`,
    'error.editor.failed': ({ command, status }) =>
      `The editor "${command}" ended with status ${status}; nothing was changed.`,
    'error.editor.kept': ({ command, status, path }) =>
      `The editor "${command}" ended with status ${status}; nothing was changed. Your text is kept in ${path}.`,
  }) satisfies ErrorMessages
