import { removeControls } from '../domain/visible.ts'
import type { Area, Areas, Message, Translate, Translation } from './catalogue.ts'
import type { en } from './en.ts'
import type { Format } from './format.ts'
import type { Language } from './language.ts'

/** All messages of one language, the same areas under the same words. */
export type Catalogue = {
  readonly [W in keyof typeof en]: TranslatedAreas<(typeof en)[W]>
}

type TranslatedAreas<A extends readonly Area[]> = {
  readonly [I in keyof A]: () => Translation<A[I]>
}

/** Loads only the language that is spoken. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'fa' ? (await import('./fa.ts')).fa : (await import('./en.ts')).en
}

export function createTranslate(catalogue: Catalogue, format: Format): Translate {
  const find = messageFinder(catalogue)
  return (key, ...params) => translate(find(key), params[0], format)
}

/** Finds a message by its key, making an area at the first key looked for in it. */
function messageFinder(areas: Areas): (key: string) => Message {
  const made = new Map<Area, ReturnType<Area>>()
  return (key) => {
    for (const area of areas[key.slice(0, key.indexOf('.'))] ?? []) {
      let messages = made.get(area)
      if (messages === undefined) {
        messages = area()
        made.set(area, messages)
      }
      const message = messages[key]
      if (message !== undefined) return message
    }
    throw new Error(`no message ${key}`)
  }
}

function translate(message: Message, params: unknown, format: Format): string {
  if (typeof message === 'string') return message
  return message(safe(params) as never, format)
}

/** What is told comes from people and files; every text in it loses what a terminal would obey. */
function safe(value: unknown): unknown {
  if (typeof value === 'string') return removeControls(value)
  if (Array.isArray(value)) return value.map(safe)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, safe(inner)]))
}
