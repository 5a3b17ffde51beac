import { createHash } from 'node:crypto'
import { cleanName } from '../domain/name.ts'

/** `Grace Hopper (a.k.a. The Admiral a.k.a. Amazing Grace) [Paris] @navy @science` */
export function readFriend(text: string) {
  const name = cleaned(/^[^([@]*/.exec(text)?.[0] ?? '')
  if (name === undefined) return undefined
  const rest = text.slice(text.search(/[([@]|$/))
  const known = /^\(a\.k\.a\. ([^)]*)\)/.exec(rest)?.[1] ?? ''
  const place = /^(?:\([^)]*\))?\s*\[([^\]]*)\]/.exec(rest)?.[1]?.trim()
  return {
    name,
    nicknames: known.split('a.k.a. ').flatMap((one) => cleaned(one) ?? []),
    city: place || null,
    tags: rest.replace(/^(?:\([^)]*\))?\s*(?:\[[^\]]*\])?/, ''),
  }
}

function cleaned(text: string): string | undefined {
  try {
    return cleanName(text)
  } catch {
    return undefined
  }
}

/** Names between two stars, each once. */
export function findNames(text: string): string[] {
  const marked = [...text.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(
    ([, name = '']) => cleaned(name) ?? [],
  )
  return [...new Set(marked)]
}

/** `@tag`s of a text, without the @. */
export function findTags(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])@([\p{L}\p{N}]+(?:[:-][\p{L}\p{N}]+)*)/gu)].flatMap(
    ([, tag = '']) => cleaned(tag) ?? [],
  )
}

/** What stands before the text when it names nobody itself. */
const namesInFront = /^\*\*[^*]+\*\*(?:, \*\*[^*]+\*\*)*(?:: (?=\S)|$)/

/** The place at the very end when the text does not say it itself. */
const placeBehind = /(?:^| )\(_([^_]+)_\)(?= @|$)/

/** Where it was: what is told behind the text, else the first place in it; null where none is. */
export function placeOf(text: string): string | null {
  const [, place = /(?<![\p{L}\p{N}])_([^_]+)_/u.exec(text)?.[1]] = placeBehind.exec(text) ?? []
  return place ?? null
}

/** Every place between underscores, each once. */
export function placesOf(text: string): string[] {
  const marked = [...text.matchAll(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu)]
  return [...new Set(marked.map(([, place = '']) => place))]
}

/**
 * Without names in front and a place behind that are not of the text, the marks around others, and the backslash before
 * words that are no names.
 */
export function unmarked(text: string): string {
  return text
    .replace(placeBehind, '')
    .replace(namesInFront, '')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, '$1')
    .replaceAll('\\', '')
}

/** The uuid of a friend, who is known by name. */
export function contactUuid(name: string): string {
  return uuidFrom(`friend ${name}`)
}

/** A uuid that follows from a text (RFC 9562, version 8). */
export function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(`friends ${text}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
