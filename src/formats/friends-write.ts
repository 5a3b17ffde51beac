import type { Day } from '../domain/day.ts'
import type { ExportedPerson } from '../domain/exported-person.ts'
import { foldName } from '../domain/name.ts'
import type { ToldInteraction } from '../domain/told-interaction.ts'
import { findTags, markTag } from './friends-words.ts'

/**
 * The file of the `friends` program (https://github.com/JacobEvelyn/friends): activities and notes, the latest first,
 * then friends and locations by name. It knows people by their names alone, so a second one of a name gets a number;
 * what has a meaning in its lines (`**`, `_`, brackets, `@`) is taken out of names.
 */
export function* writeFriends(
  people: readonly ExportedPerson[],
  interactions: Iterable<ToldInteraction>,
): Generator<string> {
  const names = nameEverybody(people)
  const places = new Set(people.map(({ city }) => plainWord(city ?? '')).filter(Boolean))
  yield '### Activities:\n'
  for (const interaction of interactions) {
    const present = interaction.ids.map((id) => names.get(id) ?? '').filter(Boolean)
    yield `- ${interaction.on}: ${activity(interaction, present, places)}\n`
  }
  yield '\n### Notes:\n'
  const notes = [...gatherNotes(people, names).values()]
  for (const { on, text, about } of notes.toSorted((a, b) => -a.on.localeCompare(b.on))) {
    yield `- ${on}: ${placed(withNames(text, about), places)}\n`
  }
  yield '\n### Friends:\n'
  for (const line of people.map((person) => friend(person, names)).toSorted()) {
    yield `- ${line}\n`
  }
  yield '\n### Locations:\n'
  for (const place of [...places].toSorted()) yield `- ${place}\n`
}

/** A note of several people is one line. */
function gatherNotes(people: readonly ExportedPerson[], names: ReadonlyMap<number, string>) {
  const gathered = new Map<string, { on: Day; text: string; about: string[] }>()
  for (const { id, notes } of people) {
    const name = names.get(id) ?? ''
    for (const { on, text: told } of notes) {
      const text = oneLine(told)
      // Twice of one person they are two.
      const [key, twice] = [`${on} ${text}`, `${on} ${text} ${name} ${gathered.size}`]
      const known = gathered.get(key)
      if (known === undefined || known.about.includes(name)) {
        gathered.set(known === undefined ? key : twice, { on, text, about: [name] })
      } else known.about.push(name)
    }
  }
  return gathered
}

function nameEverybody(people: readonly ExportedPerson[]): Map<number, string> {
  const taken = new Set<string>()
  return new Map(
    people.map(({ id, name }) => {
      const base = plainWord(name) || `#${id}`
      let unique = base
      for (let count = 2; taken.has(unique); count++) unique = `${base} ${count}`
      taken.add(unique)
      return [id, unique]
    }),
  )
}

function friend(
  { id, nicknames, city, tags }: ExportedPerson,
  names: ReadonlyMap<number, string>,
): string {
  const known = nicknames.map(plainWord).filter(Boolean)
  const place = plainWord(city ?? '')
  return [
    names.get(id) ?? '',
    known.length === 0 ? '' : `(${known.map((name) => `a.k.a. ${name}`).join(' ')})`,
    place && `[${place}]`,
    ...tags.map(markTag),
  ]
    .filter(Boolean)
    .join(' ')
}

function activity(
  { text, place, tags }: ToldInteraction,
  present: readonly string[],
  places: Set<string>,
): string {
  const told = withNames(oneLine(text), present)
  const where = plainWord(place ?? '')
  if (where) places.add(where)
  const marked = placed(told, where ? [where] : [])
  // What the text says in brackets at its end would be taken for a place behind it.
  const isUnsaid = where !== '' && (marked === told || marked.endsWith(`(_${where}_)`))
  const saidTags = new Set(findTags(told).map(foldName))
  const missing = tags.map(markTag).filter((tag) => !saidTags.has(foldName(tag)))
  // Tags come last.
  const body = marked.replace(/(?:(?:^| )@[\p{L}\p{N}:-]+)+$/u, '')
  const said = marked.slice(body.length).trim()
  return [body, isUnsaid ? `(_${where}_)` : '', said, ...missing].filter(Boolean).join(' ')
}

/** Each place marked where the text first says it. */
function placed(text: string, places: Iterable<string>): string {
  let told = text
  for (const place of places) {
    const at = findWord(told, place)
    if (at >= 0) told = `${told.slice(0, at)}_${place}_${told.slice(at + place.length)}`
  }
  return told
}

/** Names marked where the text says them, before it where it does not. */
function withNames(text: string, names: readonly string[]): string {
  let told = text
  const unsaid: string[] = []
  // The longest first, so that no name is marked inside another.
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const at = findWord(told, name)
    if (at < 0) unsaid.push(`**${name}**`)
    else told = `${told.slice(0, at)}**${name}**${told.slice(at + name.length)}`
  }
  const front = names.filter((name) => unsaid.includes(`**${name}**`)).map((name) => `**${name}**`)
  return [front.join(', '), told].filter(Boolean).join(': ')
}

/** Where the words stand by themselves and unmarked; -1 if nowhere. */
function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + word.length]]
    const isInside = (text.slice(0, at).match(/\*\*/g)?.length ?? 0) % 2 === 1
    if (!isInside && !/[\p{L}\p{N}*_]/u.test(before) && !/[\p{L}\p{N}*_]/u.test(after)) return at
  }
  return -1
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('**', '')
    .replaceAll('_', '-')
    .replaceAll('\\', '')
    .trim()
}

function plainWord(text: string): string {
  return text
    .replace(/[*_()[\]@\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
