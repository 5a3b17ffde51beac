/** What a line of a debrief can say as an option of `log`, besides its next step. */
export const lineOptions = ['gave', 'got', 'asked', 'offered', 'field', 'kind', 'from'] as const
export type LineOption = (typeof lineOptions)[number]

const begins = new RegExp(`(?<=\\s)--(${lineOptions.join('|')})(?:=|\\s+)`, 'gu')

/** Where what an option says ends, unless it is in quotes: another option, or the arrow before the next step. */
const ends = /\s+(?:--[a-z]|->|=>|→|⇒|←|<-)/u

const quoted = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|«([^»]*)»)(?=\s|$)/u

/**
 * Takes the options of `log` out of a line (`--gave a card`, `--got "names of two teams"`), in their order; the rest of
 * the line stays as it is.
 */
export function takeLineOptions(line: string): {
  line: string
  options: { option: LineOption; value: string }[]
} {
  const options: { option: LineOption; value: string }[] = []
  let rest = ''
  let from = 0
  for (const found of line.matchAll(begins)) {
    if (found.index < from) continue
    const start = found.index + found[0].length
    const said = line.slice(start)
    const inQuotes = quoted.exec(said)
    const end = said.search(ends)
    const length = inQuotes?.[0].length ?? (end === -1 ? said.length : end)
    const value =
      inQuotes?.slice(1).find((one) => one !== undefined) ?? said.slice(0, length).trim()
    const option = lineOptions.find((one) => one === found[1])
    if (option === undefined) continue
    options.push({ option, value })
    rest += line.slice(from, found.index).trimEnd()
    from = start + length
  }
  return { line: rest + line.slice(from), options }
}
