import { createHash } from 'node:crypto'
import { type Day, isDay } from '../domain/day.ts'
import { excerpt } from '../domain/excerpt.ts'
import type { ImportProblem, ImportProblemCode } from '../domain/imported-person.ts'
import type { DocumentRecord, DocumentSource } from '../domain/journal-document.ts'
import { cleanName } from '../domain/name.ts'
import { decodeText } from './text-encoding.ts'

/** The day and the moment records without one of their own are given. */
export interface ReadingMoment {
  today: Day
  /** UTC, ISO 8601. */
  now: string
}

type Section = 'activities' | 'notes' | 'friends' | 'locations'
type Note = { uuid: string; on: Day; text: string; createdAt: string }
type Step = {
  uuid: string
  origin: 'promised'
  text: string | null
  dueOn: Day
  openedOn: Day
  createdAt: string
}

interface Friend {
  line: number
  nicknames: string[]
  city: string | null
  tags: string[]
  notes: Note[]
  steps: Step[]
}

/** Whether a text is a file of the `friends` program: it begins with one of its headings. */
export function isFriendsFile(text: string): boolean {
  return /^### (?:Activities|Notes|Friends|Locations):[ \t]*$/m.test(text.slice(0, 1000))
}

/**
 * Reads a file of the `friends` program: people with nicknames, places and tags; activities with those marked in them;
 * notes with whom they name. What is made of a line has a uuid that follows from its words, so that the same file twice
 * is known again. Somebody marked in an activity who is no friend is one all the same. An activity of a day to come has
 * not happened: it is a next step with everybody in it. Nobody has a rhythm, or twenty years would fall due at once.
 */
export function readFriends(bytes: Uint8Array, { today, now }: ReadingMoment): DocumentSource {
  const records: DocumentRecord[] = []
  const problems: ImportProblem[] = []
  const source = () => ({ count: records.length, problems, records: () => records })
  const text = decodeText(bytes)?.text
  if (text === undefined) {
    problems.push({ line: 1, code: 'tooLong' })
    return source()
  }
  const friends = new Map<string, Friend>()
  const tags = new Map<string, number>()
  const happened: DocumentRecord[] = []
  /** As listed; and those that people or activities are at. */
  const places = new Map<string, number>()
  const used = new Set<string>()
  const seen = new Map<string, number>()
  const refuse = (line: number, code: ImportProblemCode, detail: string) =>
    problems.push({ line, code, detail: excerpt(detail) })
  /** The same words a second time are another activity. */
  const uuidOf = (words: string) => {
    const count = seen.get(words) ?? 0
    seen.set(words, count + 1)
    return uuidFrom(count === 0 ? words : `${words}\n${count}`)
  }
  const findFriend = (name: string, line: number): Friend => {
    const known = friends.get(name)
    if (known !== undefined) return known
    const friend: Friend = { line, nicknames: [], city: null, tags: [], notes: [], steps: [] }
    friends.set(name, friend)
    return friend
  }
  const tagged = (words: string, line: number) => {
    const found = [...new Set(findTags(words))]
    for (const tag of found) if (!tags.has(tag)) tags.set(tag, line)
    return found
  }

  let section: Section | undefined
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = index + 1
    const heading = /^### (Activities|Notes|Friends|Locations):\s*$/.exec(raw)?.[1]
    if (heading !== undefined) {
      section = heading.toLowerCase() as Section
      return
    }
    const words = raw.replace(/^- /, '').trim()
    if (words === '') return
    if (section === 'locations') {
      places.set(words, line)
      return
    }
    if (section === undefined) {
      refuse(line, 'strayLine', raw)
    } else if (section === 'friends') {
      const read = readFriend(words)
      if (read === undefined) refuse(line, 'badName', words)
      else {
        const friend = findFriend(read.name, line)
        Object.assign(friend, { line, nicknames: read.nicknames, city: read.city })
        friend.tags = tagged(read.tags, line)
        if (read.city !== null) used.add(read.city)
      }
    } else {
      const [, day = '', told = ''] = /^(\d{4}-\d\d-\d\d): ?(.*)$/s.exec(words) ?? []
      const names = findNames(told)
      if (!isDay(day)) refuse(line, 'badRow', words)
      else if (names.length === 0) refuse(line, 'noName', words)
      else if (section === 'notes') {
        for (const name of names) {
          findFriend(name, line).notes.push({
            uuid: uuidOf(`note ${name} ${words}`),
            on: day,
            text: unmarked(told) || names.join(', '),
            createdAt: now,
          })
        }
      } else if (day > today) {
        used.add(placeOf(told) ?? '')
        problems.push({ line, code: 'planned', detail: excerpt(words) })
        for (const name of names) {
          findFriend(name, line).steps.push({
            uuid: uuidOf(`plan ${name} ${words}`),
            origin: 'promised',
            text: unmarked(told) || null,
            dueOn: day,
            openedOn: today,
            createdAt: now,
          })
        }
      } else {
        const place = placeOf(told)
        if (place !== null) used.add(place)
        // One thing happened at one place; the others stay as words.
        for (const other of placesOf(told)) {
          if (other !== place) refuse(line, 'secondPlace', other)
        }
        for (const name of names) findFriend(name, line)
        happened.push({
          section: 'interactions',
          line,
          values: {
            uuid: uuidOf(`activity ${words}`),
            on: day,
            kind: 'other',
            text: unmarked(told),
            from: null,
            event: null,
            place,
            field: null,
            createdAt: now,
            contacts: names.map(contactUuid),
            tags: tagged(told, line),
            exchanges: [],
          },
        })
      }
    }
  })

  for (const [place, line] of places) {
    const [name = ''] = place.split(/\s*\(/, 1)
    // Other names of a place, and places nothing hangs on.
    if (place !== name || !used.has(name)) {
      problems.push({ line, code: 'unkept', detail: excerpt(place) })
    }
  }
  for (const [name, line] of tags) records.push({ section: 'tags', line, values: { name } })
  for (const [name, friend] of friends) {
    const { line, ...known } = friend
    records.push({
      section: 'contacts',
      line,
      values: {
        ...nobody,
        ...known,
        uuid: contactUuid(name),
        name,
        addedOn: today,
        createdAt: now,
        updatedAt: now,
        source: 'friends',
      },
    })
  }
  // The file has the latest first; the journal counts from the earliest.
  for (const record of happened.toReversed()) records.push(record)
  return source()
}

/** What the file does not say of anybody. */
const nobody = {
  org: null,
  role: null,
  declaredTie: null,
  birthday: null,
  metAt: null,
  metOn: null,
  via: null,
  rhythm: 'off',
  rhythmSince: null,
  snoozedUntil: null,
  tieSince: null,
  sourceUid: null,
  extra: null,
  archivedAt: null,
  reach: [],
  fields: [],
  circles: [],
  goals: [],
  checklists: [],
}

/** `Grace Hopper (a.k.a. The Admiral a.k.a. Amazing Grace) [Paris] @navy @science` */
function readFriend(text: string) {
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

function findNames(text: string): string[] {
  const marked = [...text.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(
    ([, name = '']) => cleaned(name) ?? [],
  )
  return [...new Set(marked)]
}

function findTags(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])@([\p{L}\p{N}]+(?:[:-][\p{L}\p{N}]+)*)/gu)].flatMap(
    ([, tag = '']) => cleaned(tag) ?? [],
  )
}

/** What stands before the text when it names nobody itself. */
const namesInFront = /^\*\*[^*]+\*\*(?:, \*\*[^*]+\*\*)*(?:: (?=\S)|$)/

/** The place at the very end when the text does not say it itself. */
const placeBehind = /(?:^| )\(_([^_]+)_\)(?= @|$)/

function placeOf(text: string): string | null {
  const [, place = /(?<![\p{L}\p{N}])_([^_]+)_/u.exec(text)?.[1]] = placeBehind.exec(text) ?? []
  return place ?? null
}

function placesOf(text: string): string[] {
  const marked = [...text.matchAll(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu)]
  return [...new Set(marked.map(([, place = '']) => place))]
}

/**
 * Without names in front and a place behind that are not of the text, the marks around others, and the backslash before
 * words that are no names.
 */
function unmarked(text: string): string {
  return text
    .replace(placeBehind, '')
    .replace(namesInFront, '')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, '$1')
    .replaceAll('\\', '')
}

function contactUuid(name: string): string {
  return uuidFrom(`friend ${name}`)
}

/** A uuid that follows from a text (RFC 9562, version 8). */
function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(`friends ${text}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
