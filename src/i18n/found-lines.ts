import type { Format } from './format.ts'

/** Of more, the first are told. */
const mostFound = 5

/** What a rule of the review finds: whom or what, a line each, every line begun anew. */
export function foundLines(
  found: readonly (readonly { id: number; name: string }[])[],
  { list, number }: Format,
): string {
  const lines = found
    .slice(0, mostFound)
    .map((some) => list(some.map(({ id, name }) => `${name} (#${number(id)})`)))
  return [...lines, ...(found.length > mostFound ? ['…'] : [])]
    .map((line) => `\n  ${line}`)
    .join('')
}
