import { command } from '../cli/command.ts'
import { optionsOf, type ReadLine, readLine, wordsOf } from '../cli/command-tree.ts'
import type { Context } from '../cli/context.ts'
import { entriesBelow, namesOfEntry } from '../cli/table.ts'
import {
  type Completion,
  type CompletionKind,
  kindsOfArgument,
  kindsOfOption,
} from '../domain/completion.ts'
import { foldName } from '../domain/name.ts'
import { settingTable } from '../domain/settings.ts'
import { quotedForBash, readShellLine } from '../formats/shell-words.ts'
import { listCompletions } from '../journal/completions.ts'
import { plain } from '../views/plain.ts'

// commands/complete.ts: what the shell asks at each Tab; never fails, never writes
export default command(
  (parser, t) =>
    parser
      .argument('[words...]', t('completion.words'))
      .option('--bash <breaks>', t('completion.bash')),
  async (ctx, { bash }, words) => {
    const typed =
      bash === undefined
        ? { words, current: words.at(-1) ?? '', quote: '' as const, kept: '' }
        : readShellLine(words.join(' '), bash)
    if (typed === undefined) return
    const before = bash === undefined ? words.slice(0, -1) : typed.words.slice(1)
    const found = await completionsOf(ctx, before, typed.current).catch(() => [])
    const lines = found.flatMap(({ value, about }) => {
      // A line with a tab alone stands for the names of files.
      if (bash === undefined || value === '') return [`${value}\t${plain(about)}`]
      return quotedForBash(value, typed) ?? []
    })
    ctx.data(lines.join('\n'))
  },
)

/** What can stand at the cursor, given the words before it. */
async function completionsOf(
  ctx: Context,
  words: readonly string[],
  current: string,
): Promise<Completion[]> {
  const line = await readLine(ctx.tree, words)
  const root = await ctx.tree.describe(undefined)
  const [name = '', value] = current.split('=', 2)
  const isOption = current.startsWith('-') && !line.isOver && line.option === undefined
  if (isOption && value === undefined) {
    const options = optionsOf(root, line.command).filter(({ hidden }) => !hidden)
    return options
      .map(({ long, short, description }) => ({ value: long ?? short ?? '', about: description }))
      .filter((one) => one.value.startsWith(current))
  }
  const option = isOption
    ? optionsOf(root, line.command).find(({ long }) => long === name)
    : line.option
  if (option !== undefined) {
    const kinds = kindsOfOption(option.name(), /<([^>]*)>/.exec(option.flags)?.[1] ?? '')
    const start = isOption ? `${name}=` : ''
    const found = [
      ...beginning(wordsOf(option), current.slice(start.length)),
      ...(await namesOf(ctx, line, kinds, current.slice(start.length))),
    ]
    return found.map((one) => ({ ...one, value: one.value === '' ? '' : start + one.value }))
  }
  return isOption
    ? []
    : [...commandsBelow(ctx, line, current), ...(await argumentsBelow(ctx, line, current))]
}

function commandsBelow(ctx: Context, line: ReadLine, current: string): Completion[] {
  if (line.given.length > 0) return []
  return entriesBelow(ctx.tree.table, line.entry)
    .flatMap((entry) =>
      namesOfEntry(entry).map((value) => ({ value, about: ctx.t(entry.summary) })),
    )
    .filter(({ value }) => value.startsWith(current))
}

async function argumentsBelow(
  ctx: Context,
  line: ReadLine,
  current: string,
): Promise<Completion[]> {
  const all = line.command.registeredArguments
  const argument = all[Math.min(line.given.length, all.length - 1)]
  if (argument === undefined || line.entry === undefined) return []
  const kinds = kindsOfArgument(line.entry.path, argument.name())
  const found = [
    ...beginning(wordsOf(argument), current),
    ...(await namesOf(ctx, line, kinds, current)),
  ]
  // In the words of a log `@` begins a tag.
  if (line.entry.path === 'log' && current.startsWith('@')) {
    const tags = await namesOf(ctx, line, ['tag'], current.slice(1))
    found.push(...tags.map((one) => ({ ...one, value: `@${one.value}` })))
  }
  // A name goes on over several words without quotes.
  const taken = line.given.slice(all.length - 1)
  for (let count = 1; count <= Math.min(3, taken.length); count++) {
    const start = taken.slice(-count)
    const longer = await namesOf(ctx, line, kinds, [...start, current].join(' '))
    found.push(...longer.flatMap((one) => restOf(one, start)))
  }
  return found
}

/** What of a name follows the words typed of it. */
function restOf({ value, about }: Completion, start: readonly string[]): Completion[] {
  const words = value.split(' ')
  const isSame = start.every((word, index) => foldName(word) === foldName(words[index] ?? ''))
  const rest = words.slice(start.length).join(' ')
  return isSame && rest !== '' ? [{ value: rest, about: about === '' ? value : about }] : []
}

async function namesOf(
  ctx: Context,
  line: ReadLine,
  kinds: readonly CompletionKind[],
  typed: string,
): Promise<Completion[]> {
  const found: Completion[] = []
  for (const kind of kinds) {
    if (kind === 'file') found.push({ value: '', about: '' })
    else if (kind === 'setting') {
      const keys = settingTable.map(({ key }) => key)
      found.push(...beginning(keys, typed))
    } else {
      const journal = await ctx.journal(line.globals.get('--journal'))
      const names = listCompletions(journal, kind, typed)
      found.push(...names.filter(({ value }) => value !== '' && plain(value) === value))
    }
  }
  return found
}

function beginning(words: readonly string[], typed: string): Completion[] {
  return words
    .filter((word) => word.toLowerCase().startsWith(typed.toLowerCase()))
    .map((value) => ({ value, about: '' }))
}
