import type { Command, CommanderError } from 'commander'
import { NetError } from '../domain/error.ts'

/**
 * What commander found wrong, as our own error, to be told in the reader's language. Its messages quote the word in
 * question and suggest the nearest: `error: unknown option '--emial'\n(Did you mean --email?)`.
 */
export function usageError(error: CommanderError, command: Command): NetError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const nearest = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1]?.split(', ') ?? []
  switch (error.code) {
    case 'commander.unknownOption':
      return new NetError('usage', 'option.unknown', { option: quoted, nearest })
    case 'commander.optionMissingArgument':
      return new NetError('usage', 'option.noValue', { option: quoted })
    case 'commander.missingArgument':
      return new NetError('usage', 'argument.missing', { argument: asShown(quoted) })
    case 'commander.excessArguments':
      return excess(command)
    case 'commander.invalidArgument':
      return badValue(error.message)
    case 'commander.help':
      return new NetError('usage', 'command.missing', { command: path(command) })
    default:
      return new NetError('usage', 'command.unknown', { command: quoted, nearest })
  }
}

/** The name of an argument as the usage line has it: `who-and-when` is WHO WHEN. */
function asShown(argument: string): string {
  return argument.toUpperCase().replaceAll('-AND-', ' ').replaceAll('-', ' ')
}

/** A word too many: where a command holds others, it was meant as one of them. */
function excess(command: Command): NetError {
  const argument = command.args[command.registeredArguments.length] ?? ''
  if (command.commands.length === 0) return new NetError('usage', 'argument.excess', { argument })
  const names = command.commands.map((one) => one.name())
  return new NetError('usage', 'command.unknown', {
    command: `${path(command)} ${argument}`,
    nearest: similar(argument, names),
  })
}

/** The names that begin alike, or are as many letters apart as a slip or two; all of them when none is. */
function similar(word: string, names: string[]): string[] {
  const near = names.filter(
    (name) =>
      name.startsWith(word) || [...name].toSorted().join('') === [...word].toSorted().join(''),
  )
  return near.length === 0 ? names : near
}

/** `error: option '--tie <tie>' argument 'loose' is invalid. Allowed choices are strong, weak, absent.` */
function badValue(message: string): NetError {
  const [option = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(
    (match) => match[1] ?? '',
  )
  const allowed = /Allowed choices are (.*)\.$/.exec(message)?.[1]?.split(', ') ?? []
  return new NetError('usage', 'option.badValue', { option, value, allowed })
}

function path(command: Command): string {
  const parent = command.parent
  return parent?.parent ? `${path(parent)} ${command.name()}` : command.name()
}
