import type { Command, Help } from 'commander'
import type { PlainKey, Translate } from '../i18n/catalogue.ts'
import type { Theme } from '../views/theme.ts'
import { displayWidth } from '../views/width.ts'
import { namesOfEntry, type TableEntry } from './table.ts'

interface About {
  purpose: string
  /** The commands one word longer. */
  below: readonly TableEntry[]
}

interface Words {
  t: Translate
  theme: Theme
}

/**
 * The text of `--help`: purpose, usage, arguments, options, and the commands below under their headings. These are of
 * the table, so that none of them is built to be listed.
 */
export function formatHelp(
  command: Command,
  helper: Help,
  { purpose, below }: About,
  { t, theme }: Words,
): string {
  const rows = {
    arguments: helper
      .visibleArguments(command)
      .map((one): Row => [helper.argumentTerm(one), helper.argumentDescription(one)]),
    options: helper
      .visibleOptions(command)
      // Its own description: what commander would add to it (choices, defaults) is in English.
      .map((one): Row => [helper.optionTerm(one), one.description]),
  }
  const commands = new Map<PlainKey, Row[]>()
  for (const entry of below) {
    const group = entry.group ?? 'help.commands'
    const row: Row = [namesOfEntry(entry).join(', '), t(entry.summary)]
    commands.set(group, [...(commands.get(group) ?? []), row])
  }
  const all = [...rows.arguments, ...rows.options, ...[...commands.values()].flat()]
  const indent = Math.min(34, Math.max(0, ...all.map(([term]) => displayWidth(term)))) + 4
  const width = helper.helpWidth ?? 100
  const section = (title: PlainKey, list: readonly Row[]) =>
    list.length === 0
      ? []
      : ['', theme.heading(t(title)), ...list.map((row) => line(row, indent, width))]
  const usage = t('help.usage')
  return [
    ...wrapWords(purpose, width),
    '',
    wrapWords(`${usage} ${helper.commandUsage(command)}`, width, width - about.length)
      .join(`\n${about}`)
      .replace(usage, theme.heading(usage)),
    ...section('help.arguments', rows.arguments),
    ...[...commands].flatMap(([group, list]) => section(group, list)),
    ...section('help.options', rows.options),
    ...(command.parent === null
      ? []
      : ['', ...wrapWords(t('help.everywhere'), width).map((one) => theme.dim(one))]),
    '',
  ].join('\n')
}

type Row = [term: string, description: string]

/** What stands before a line that belongs to the one above. */
const about = '      '

/** Cells beside the terms that leave a description something to say in each line. */
const leastBeside = 24

/** A term and what it means, the meaning wrapped beside it; below it where the window has no room for two columns. */
function line([term, description]: Row, indent: number, width: number): string {
  if (width - indent < leastBeside) {
    return [`  ${term}`, ...wrapWords(description, width - about.length)].join(`\n${about}`)
  }
  const lines = wrapWords(description, width - indent)
  const pad = ' '.repeat(indent)
  const gap =
    displayWidth(term) + 4 > indent ? `\n${pad}` : ' '.repeat(indent - 2 - displayWidth(term))
  return `  ${term}${gap}${lines.join(`\n${pad}`)}`
}

/** A text in lines of at most `first`, then `room` cells; a word wider than that has a line of its own. */
function wrapWords(text: string, first: number, room = first): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (
      last !== undefined &&
      displayWidth(last) + displayWidth(word) < (lines.length === 1 ? first : room)
    )
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** An example, whole for it is to be copied, and below it what it is for. */
function withBelow(shown: string, width: number): string {
  const [, example, text] = /^(.*\S) {2,}(\S+(?: \S+)*)$/.exec(shown) ?? []
  if (example === undefined || text === undefined) return shown
  return [example, ...wrapWords(text, width - about.length)].join(`\n${about}`)
}

/**
 * What stands below the options, fitted to the width: prose is broken anew where a line of it is too long, and what an
 * example is for goes below it.
 */
export function fitText(text: string, width: number): string {
  const fitted: string[] = []
  let prose: string[] = []
  const endProse = () => {
    const isWide = prose.some((one) => displayWidth(one) > width)
    fitted.push(...(isWide ? wrapWords(prose.join(' '), width) : prose))
    prose = []
  }
  for (const one of text.split('\n')) {
    if (/^\S/.test(one)) prose.push(one)
    else {
      endProse()
      fitted.push(displayWidth(one) > width ? withBelow(one, width) : one)
    }
  }
  endProse()
  return fitted.join('\n')
}
