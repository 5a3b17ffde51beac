import { createHash } from 'node:crypto'
import { cleanName } from '../domain/name.ts'

/**
 * `Grace Hopper (a.k.a. The Admiral a.k.a. Amazing Grace) [Paris] @navy @science`; `rest` is what of the line is none of
 * these, piece by piece. Undefined where nobody is named.
 */
export function readFriend(text: string) {
  const name = cleaned(/^[^([@]*/.exec(text)?.[0] ?? '')
  if (name === undefined) return undefined
  const rest: string[] = []
  const clean = (word: string) => {
    const read = cleaned(word)
    if (read === undefined && word.trim() !== '') rest.push(word.trim())
    return read ?? []
  }
  let nicknames: string[] = []
  let city = ''
  const tags: string[] = []
  const unread = text
    .slice(text.search(/[([@]|$/))
    .replace(/\(a\.k\.a\. ([^)]*)\)/, (_, known: string) => {
      nicknames = known.split('a.k.a. ').flatMap(clean)
      return '\n'
    })
    .replace(/\[([^\]]*)\]/, (_, place: string) => {
      city = place.trim()
      return '\n'
    })
    .replace(markedTag, (_, tag: string) => {
      tags.push(...[tag].flatMap(clean))
      return '\n'
    })
  rest.push(
    ...unread
      .split('\n')
      .map((piece) => piece.trim())
      .filter((piece) => piece !== ''),
  )
  return { name, nicknames, city: city || null, tags: [...new Set(tags)], rest }
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

/** In a tag `:` and `-` stand between words: `@science:outdoors`. */
const markedTag = /(?<![\p{L}\p{N}])@([\p{L}\p{N}]+(?:[:-][\p{L}\p{N}]+)*)/gu

/** `@tag`s of a text, without the @, each once. */
export function findTags(text: string): string[] {
  const marked = [...text.matchAll(markedTag)].flatMap(([, tag = '']) => cleaned(tag) ?? [])
  return [...new Set(marked)]
}

/** How a tag is marked: what cannot stand between its words becomes a hyphen. Empty where it has no word. */
export function markTag(tag: string): string {
  const word = tag
    .replace(/[^\p{L}\p{N}]+/gu, (between) => (between === ':' ? ':' : '-'))
    .replace(/^[:-]|[:-]$/g, '')
  return word && `@${word}`
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
