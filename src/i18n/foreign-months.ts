import { foldText } from '../domain/fold.ts'

/** Languages whose months' names agree with each other where they are alike. */
const languages = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'tr']

/**
 * `29. nov. 2024`, `28 février 1970`, `3 de marzo de 2020` with the month as its number: `29.11.2024`. Undefined for
 * any other text. The names are those of Unicode's CLDR, which Node brings along.
 */
export function monthsAsNumbers(text: string): string | undefined {
  const [, day = '', word = '', year = ''] =
    /^(\p{Nd}{1,2})(?:\.|er|º)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?[\s-]+(?:de\s+)?(\p{Nd}{4})$/u.exec(
      text.trim(),
    ) ?? []
  const month = word === '' ? undefined : monthNumbers().get(foldText(word))
  return month === undefined ? undefined : `${day}.${month}.${year}`
}

let known: Map<string, number> | undefined

function monthNumbers(): Map<string, number> {
  known ??= new Map(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const format = new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month: style,
          timeZone: 'UTC',
        })
        return Array.from({ length: 12 }, (_, index): [string, number] => {
          const parts = format.formatToParts(Date.UTC(2024, index, 15))
          const name = parts.find(({ type }) => type === 'month')?.value ?? ''
          return [foldText(name.replace('.', '')), index + 1]
        })
      }),
    ),
  )
  return known
}
