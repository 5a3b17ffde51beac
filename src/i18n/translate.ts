import { removeControls } from '../domain/visible.ts'
import type { Message, MessageKey, Translate, Translation } from './catalogue.ts'
import type { en } from './en.ts'
import type { Format } from './format.ts'
import type { Language } from './language.ts'

/** All messages of one language. */
export type Catalogue = Translation<typeof en>

/** Loads only the language that is spoken. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'fa' ? (await import('./fa.ts')).fa : (await import('./en.ts')).en
}

export function createTranslate(catalogue: Catalogue, format: Format): Translate {
  return (key, ...params) => translate(catalogue[key as MessageKey] as Message, params[0], format)
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
