import type { OpenRequest } from '../../../domain/request.ts'
import type { Format } from '../../format.ts'

/** A question with the nearest words to one that is not known; nothing where none is near. */
export const nearestWords = (words: readonly string[]): string =>
  words.length === 0 ? '' : ` شاید منظورتان این بود: ${words.slice(0, 6).join('، ')}.`

/** Requests an error lets choose from, a line each. */
export const requestLines = (open: readonly OpenRequest[], { number, day }: Format): string =>
  open
    .map(
      ({ requestId, name, direction, text, openedOn }) =>
        `  ${number(requestId)}  ${text} (${direction === 'asked' ? `${name} خواست` : `از ${name} می‌رسد`}، ${day(openedOn)})`,
    )
    .join('\n')

export const othersLine = (others: number, { number }: Format): string =>
  others === 0 ? '' : `\nو ${number(others)} نفر دیگر؛ نام را کامل‌تر بنویسید.`
