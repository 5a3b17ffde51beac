import { type Day, isDay } from '../domain/day.ts'
import { excerpt } from '../domain/excerpt.ts'
import type { ImportProblem, ImportProblemCode } from '../domain/imported-person.ts'
import type { DocumentRecord, DocumentSource } from '../domain/journal-document.ts'
import {
  contactUuid,
  findNames,
  findTags,
  placeOf,
  placesOf,
  readFriend,
  unmarked,
  uuidFrom,
} from './friends-words.ts'
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

/** Somebody as a line of the section of friends has them. */
interface Listing {
  line: number
  nicknames: string[]
  city: string | null
  tags: string[]
}

interface Friend extends Listing {
  isListed: boolean
  /** What later lines say of the same name. */
  again: Listing[]
  notes: Note[]
  steps: Step[]
}

/** A line of an activity or a note, taken apart. */
interface Dated {
  words: string
  line: number
  day: Day
  told: string
  names: string[]
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
export function readFriends(bytes: Uint8Array, moment: ReadingMoment): DocumentSource {
  const reading = new FriendsReading(moment)
  const text = decodeText(bytes)?.text
  if (text === undefined) reading.problems.push({ line: 1, code: 'tooLong' })
  else text.split(/\r\n?|\n/).forEach((line, index) => reading.read(line, index + 1))
  const records = text === undefined ? [] : reading.finish()
  return { count: records.length, problems: reading.problems, records: () => records }
}

/** What was read of one file so far. */
class FriendsReading {
  readonly problems: ImportProblem[] = []
  readonly #today: Day
  readonly #now: string
  #section: Section | undefined
  readonly #friends = new Map<string, Friend>()
  readonly #tags = new Map<string, number>()
  readonly #happened: DocumentRecord[] = []
  /** Places as listed, by line; and those that people or activities are at. */
  readonly #listed = new Map<string, number>()
  readonly #used = new Set<string>()
  /** How often the same words were read. */
  readonly #seen = new Map<string, number>()

  constructor({ today, now }: ReadingMoment) {
    this.#today = today
    this.#now = now
  }

  read(raw: string, line: number): void {
    const heading = /^### (Activities|Notes|Friends|Locations):\s*$/.exec(raw)?.[1]
    if (heading !== undefined) {
      this.#section = heading.toLowerCase() as Section
      return
    }
    // By hand lists are begun with a star as often.
    const words = raw.replace(/^\s*[-*+](?:\s+|$)/, '').trim()
    if (words === '') return
    switch (this.#section) {
      case undefined:
        return this.#refuse(line, 'strayLine', raw)
      case 'locations':
        return void this.#listed.set(words, line)
      case 'friends':
        return this.#readFriend(words, line)
      case 'activities':
      case 'notes':
        return this.#readDated(words, line, this.#section)
    }
  }

  /** All that was read: tags, people, and what passed, the earliest first. */
  finish(): DocumentRecord[] {
    this.#tellPlaces()
    const tags = [...this.#tags].map(
      ([name, line]): DocumentRecord => ({ section: 'tags', line, values: { name } }),
    )
    const people = [...this.#friends].flatMap(([name, { again, ...friend }]) => [
      this.#personOf(name, friend),
      ...again.map((listing) => this.#personOf(name, { ...listing, notes: [], steps: [] })),
    ])
    // The file has the latest first; the journal counts from the earliest.
    return [...tags, ...people, ...this.#happened.toReversed()]
  }

  #personOf(name: string, friend: Listing & Pick<Friend, 'notes' | 'steps'>): DocumentRecord {
    const { line, nicknames, city, tags, notes, steps } = friend
    return {
      section: 'contacts',
      line,
      values: {
        ...nobody,
        nicknames,
        city,
        tags,
        notes,
        steps,
        uuid: contactUuid(name),
        name,
        addedOn: this.#today,
        createdAt: this.#now,
        updatedAt: this.#now,
        source: 'friends',
      },
    }
  }

  #readFriend(words: string, line: number): void {
    const read = readFriend(words)
    if (read === undefined) return this.#refuse(line, 'badName', words)
    const friend = this.#friendCalled(read.name, line)
    const { nicknames, city } = read
    const listing = { line, nicknames, city, tags: this.#tagged(read.tags, line) }
    if (friend.isListed) friend.again.push(listing)
    else Object.assign(friend, { ...listing, isListed: true })
    for (const piece of read.rest) this.#refuse(line, 'unreadRest', piece)
    if (read.city !== null) this.#used.add(read.city)
  }

  #readDated(words: string, line: number, section: 'activities' | 'notes'): void {
    const [, day = '', told = ''] = /^(\d{4}-\d\d-\d\d): ?(.*)$/s.exec(words) ?? []
    const names = findNames(told)
    if (!isDay(day)) return this.#refuse(line, 'badRow', words)
    if (names.length === 0) return this.#refuse(line, 'noName', words)
    const dated = { words, line, day, told, names }
    if (section === 'notes') this.#readNote(dated)
    else if (day > this.#today) this.#readPlan(dated)
    else this.#readActivity(dated)
  }

  #readNote({ words, line, day, told, names }: Dated): void {
    for (const name of names) {
      this.#friendCalled(name, line).notes.push({
        uuid: this.#uuidOf(`note ${name} ${words}`),
        on: day,
        text: unmarked(told) || names.join(', '),
        createdAt: this.#now,
      })
    }
  }

  #readPlan({ words, line, day, told, names }: Dated): void {
    this.#used.add(placeOf(told) ?? '')
    this.#refuse(line, 'planned', words)
    for (const name of names) {
      this.#friendCalled(name, line).steps.push({
        uuid: this.#uuidOf(`plan ${name} ${words}`),
        origin: 'promised',
        text: unmarked(told) || null,
        dueOn: day,
        openedOn: this.#today,
        createdAt: this.#now,
      })
    }
  }

  #readActivity({ words, line, day, told, names }: Dated): void {
    const place = placeOf(told)
    if (place !== null) this.#used.add(place)
    // One thing happened at one place; the others stay as words.
    for (const other of placesOf(told)) {
      if (other !== place) this.#refuse(line, 'secondPlace', other)
    }
    for (const name of names) this.#friendCalled(name, line)
    this.#happened.push({
      section: 'interactions',
      line,
      values: {
        uuid: this.#uuidOf(`activity ${words}`),
        on: day,
        kind: 'other',
        text: unmarked(told),
        from: null,
        event: null,
        place,
        field: null,
        createdAt: this.#now,
        contacts: names.map(contactUuid),
        tags: this.#tagged(findTags(told), line),
        exchanges: [],
      },
    })
  }

  /** Other names of a place, and places nothing hangs on, are not kept. */
  #tellPlaces(): void {
    for (const [place, line] of this.#listed) {
      const [name = ''] = place.split(/\s*\(/, 1)
      if (place !== name || !this.#used.has(name)) this.#refuse(line, 'unkept', place)
    }
  }

  #friendCalled(name: string, line: number): Friend {
    const known = this.#friends.get(name)
    if (known !== undefined) return known
    const friend: Friend = {
      line,
      nicknames: [],
      city: null,
      tags: [],
      notes: [],
      steps: [],
      isListed: false,
      again: [],
    }
    this.#friends.set(name, friend)
    return friend
  }

  #tagged(found: string[], line: number): string[] {
    for (const tag of found) if (!this.#tags.has(tag)) this.#tags.set(tag, line)
    return found
  }

  /** The same words a second time are another activity. */
  #uuidOf(words: string): string {
    const count = this.#seen.get(words) ?? 0
    this.#seen.set(words, count + 1)
    return uuidFrom(count === 0 ? words : `${words}\n${count}`)
  }

  #refuse(line: number, code: ImportProblemCode, detail: string): void {
    this.problems.push({ line, code, detail: excerpt(detail) })
  }
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
