import type { FoundText } from '../domain/found-text.ts'
import { cutSnippet } from '../domain/snippet.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'
import type { Field } from './rows.ts'
import { truncate } from './width.ts'

/** What was found: who or what it is, and below it the words in their place. */
export function foundTexts(found: readonly FoundText[], look: Look): string {
  return found.map((one) => `${titleOf(one, look)}\n${snippetLine(one, look)}`).join('\n')
}

function titleOf(one: FoundText, { t, format, theme, width }: Look): string {
  const id = (number: number) => `#${format.number(number)}`
  const people = format.list(one.people.map(({ name }) => plain(name)))
  const rest = [
    one.kind === 'pitch' && one.name !== null ? plain(one.name) : '',
    one.kind === 'contact' || one.kind === 'pitch' ? '' : people,
    one.on === null ? '' : format.day(one.on),
    one.isArchived ? t('show.archived') : '',
  ].filter((part) => part !== '')
  const [only] = one.people
  if (one.kind === 'contact' && only !== undefined) {
    const tail = [id(only.contactId), ...rest].join(t('list.comma'))
    const name = truncate(plain(only.name), Math.max(10, width - tail.length - 1))
    return `${theme.name(name)} ${theme.dim(tail)}`
  }
  const kind =
    one.interactionKind === null ? t(`find.kind.${one.kind}`) : t(`kind.${one.interactionKind}`)
  return truncate([kind, ...rest].join(t('list.comma')), width)
}

/** One line: at a terminal no wider than it is. */
function snippetLine({ snippet, marks }: FoundText, { theme, width }: Look): string {
  const room = Math.max(20, width - 3)
  const cut = cutSnippet(snippet, marks, Number.isFinite(room) ? room : snippet.length)
  const shown = truncate(cut.text, room)
  let at = 0
  let line = '  '
  for (const { start, end } of cut.marks) {
    const from = Math.min(start, shown.length)
    const to = Math.min(end, shown.length)
    line += theme.dim(plain(shown.slice(at, from))) + theme.accent(plain(shown.slice(from, to)))
    at = to
  }
  return line + theme.dim(plain(shown.slice(at)))
}

/** The fields of csv and tsv. */
export const foundFields: Field<FoundText>[] = [
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'id', value: ({ id }) => id },
  { name: 'name', value: ({ name }) => name },
  { name: 'people', value: ({ people }) => people.map(({ name }) => name) },
  { name: 'on', value: ({ on }) => on },
  { name: 'isArchived', value: ({ isArchived }) => isArchived },
  { name: 'snippet', value: ({ snippet }) => snippet },
  { name: 'score', value: ({ score }) => score },
]
