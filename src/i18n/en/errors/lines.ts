import type { OpenRequest } from '../../../domain/request.ts'
import type { Format } from '../../format.ts'

/** A question with the nearest words to one that is not known; nothing where none is near. */
export const nearestWords = (words: readonly string[]): string =>
  words.length === 0 ? '' : ` Did you mean ${words.slice(0, 6).join(', ')}?`

/** Requests an error lets choose from, a line each. */
export const requestLines = (open: readonly OpenRequest[], { number, day }: Format): string =>
  open
    .map(
      ({ requestId, name, direction, text, openedOn }) =>
        `  ${number(requestId)}  ${text} (${direction === 'asked' ? `${name} asked` : `to come from ${name}`}, ${day(openedOn)})`,
    )
    .join('\n')

/** People beside those listed, whom more of their name finds; nothing where there are none. */
export const othersLine = (others: number): string =>
  others === 0 ? '' : `\nand ${others} more: give more of the name.`
