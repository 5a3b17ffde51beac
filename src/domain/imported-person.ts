import type { Birthday } from './birthday.ts'
import type { Rhythm, Tie } from './contact.ts'
import type { Day } from './day.ts'
import type { AbsentMembers } from './group-member.ts'
import type { ImportEntry } from './import-entry.ts'
import type { ImportRemark } from './import-report.ts'
import type { OtherCard } from './other-card.ts'

/** An e-mail address, phone number or web address, with what its owner said about it. */
export interface ContactPoint {
  value: string
  /** Lower case, as the source spells them (`work`, `cell`, `fax`), without `pref`. */
  types: string[]
  /** The owner's own name for it ("HomePage", "Assistant"), where there is one. */
  label?: string
  isPreferred: boolean
}

/** A name on a network: `{ network: 'twitter', value: 'maryam' }`. The network is lower case. */
export interface Handle {
  network: string
  value: string
}

/** The fields of {@link ImportedPerson} a kept property can be the original form of. */
export type PropertyField =
  | 'uid'
  | 'name'
  | 'nicknames'
  | 'emails'
  | 'phones'
  | 'urls'
  | 'handles'
  | 'org'
  | 'role'
  | 'city'
  | 'birthday'
  | 'note'
  | 'tags'
  /** Of a group's card: somebody who has its label. */
  | 'members'

export type PropertyParams = readonly (readonly [name: string, values: readonly string[]])[]

/**
 * One property of the source, kept in its original form: plain data, fit for JSON.
 *
 * What is kept, so that fields and `extra` together re-create every property:
 * - A property no field was made from is kept without `field`. It is always written again.
 * - A property a field was made from is kept, with `field`, when the field alone would not write
 *   the same again (it had a group, parameters, another spelling, parts the field has no room for).
 *   It stands for the field only while the field still says what reading it says: a list's items
 *   one by one; a single field as a whole. A field changed since is written from the field, and
 *   the kept form is dropped (for `org` and `city`: the one component is replaced).
 * - A property the field alone re-creates (`EMAIL:a@b.org`) is not kept: no group, no parameters,
 *   the field's text with `\`, `,`, `;` and new lines escaped (web addresses: as they are).
 * - `BEGIN`, `END` and `VERSION` belong to the container and are not kept.
 *
 * Reading the kept properties as a card of their own tells which values they stand for. Only FN may
 * come on top: a card without a name is given one, as 3.0 and 4.0 demand.
 */
export interface ExtraProperty {
  /** What ties properties together in the source (`item1` in `item1.X-ABLABEL`). */
  group?: string
  /** Upper case. */
  name: string
  /** Names upper case, one entry for each name; values as written. No CHARSET, no quoted-printable. */
  params: PropertyParams
  /** Raw text in the syntax of vCard 3.0 and 4.0 (escapes not undone), whatever the source was. */
  value: string
  field?: PropertyField
}

/** A person as another program knew them. Lists are in source order, without doubles. */
export interface ImportedPerson {
  /** Where the record begins, counting lines from 1. */
  source: { line: number }
  uid?: string
  name: string
  nicknames: string[]
  emails: ContactPoint[]
  phones: ContactPoint[]
  urls: ContactPoint[]
  handles: Handle[]
  org?: string
  role?: string
  city?: string
  birthday?: Birthday
  note?: string
  tags: string[]
  /** The day the tie began (LinkedIn's "Connected On"): not a conversation. */
  tieSince?: Day
  extra: ExtraProperty[]
  own?: OwnFields
}

/** What only our own files say of somebody. */
export interface OwnFields {
  tie?: Tie
  fields?: string[]
  circles?: string[]
  goals?: string[]
  metAt?: string
  metOn?: Day
  rhythm?: Exclude<Rhythm, null> | undefined
  notes?: { on?: Day; text: string }[]
  /** The name of who introduced them. */
  via?: string
}

/**
 * What was wrong with a record. Left out altogether: `noName`, `notAPerson` (a place, or a group of nobody),
 * `badRow`, `badRecord`, and the one line of `badLine`, `strayLine`, `tooLong`. Everything else is a remark
 * about a record that was read:
 * - `badDate`, `eitherDate`, `futureDate`: no day could be read from it, it may be two, or it is yet to come; the text is
 *   kept in `extra`
 * - `unreadDay`: the same, but there is nowhere to keep the text
 * - `dayFirst`, `monthFirst`: this cell shows how the days of its column are read (told once)
 * - `badEmail`: what it gives as an e-mail address is none; it is kept as it is
 * - `extraCells`: a row has more cells than there are columns; they are kept
 * - `otherVersion`: of a version of vCard nobody knows; `openQuote`: a quotation mark that is not closed. Read all the same
 * - `namedAfter`: it names nobody, and is called after what it has (an organisation, an address, a number)
 * - `missingMember`: a group names somebody who is not in the file, nor in the journal
 * - `unclosedCard`: its end is missing
 * - `badText`: bytes that are not in the character set they claim, or a set nobody knows
 * - `guessedCharset`, `guessedArabic`, `guessedCyrillic`, `guessedKoi8`, `guessedGreek`, `guessedHebrew`: not UTF-8 and
 *   no set named, taken for Windows-1252, 1256, 1251, KOI8-R, 1253 or 1255 (told once for a file)
 * - `noHeader`: no line of column names, so no row could be read
 * - `planned`: something of a day to come, taken as a next step
 * - `unreadRest`: a part of a line whose meaning is not known
 * - `unkept`: there is no place for it in the journal
 * - `secondPlace`: something happened at several places; this one is kept as words only
 * - `badReference`: a record named that is not there; `unknownField`: a field nobody knows (told once). Both left out
 */
export type ImportProblemCode =
  | 'noName'
  | 'notAPerson'
  | 'badRow'
  | 'badLine'
  | 'strayLine'
  | 'tooLong'
  | 'badDate'
  | 'eitherDate'
  | 'futureDate'
  | 'unreadDay'
  | 'dayFirst'
  | 'monthFirst'
  | 'badEmail'
  | 'extraCells'
  | 'otherVersion'
  | 'openQuote'
  | 'namedAfter'
  | 'missingMember'
  | 'unclosedCard'
  | 'badText'
  | 'guessedCharset'
  | 'guessedArabic'
  | 'guessedCyrillic'
  | 'guessedKoi8'
  | 'guessedGreek'
  | 'guessedHebrew'
  | 'noHeader'
  | 'badRecord'
  | 'badReference'
  | 'badName'
  | 'unknownField'
  | 'planned'
  | 'unkept'
  | 'unreadRest'
  | 'secondPlace'

export interface ImportProblem {
  /** Counting from 1. */
  line: number
  code: ImportProblemCode
  /** The text in question, at most 80 characters; somebody else's text, so not safe to print raw. */
  detail?: string
  /** Of `missingMember`, until they were looked for in the journal. */
  absent?: AbsentMembers
}

export interface ImportReading {
  people: ImportedPerson[]
  /** Those that are nobody. */
  cards?: OtherCard[]
  problems: ImportProblem[]
}

/** The kinds of file that hold people. */
export type PeopleKind = 'vcard' | 'linkedin' | 'google' | 'outlook' | 'table' | 'csv'

/** What a source gave so far was not right; from the beginning again it will be. */
export class ReadAgain extends Error {}

/** People of a file, one at a time, so that a file of any size can be read. */
export interface ImportSource {
  kind: PeopleKind
  /** The records are held anyway: what is made of them may be held as well. */
  isHeld?: boolean
  /** How many there are, about, where that is known without reading them. */
  count?: number
  /** Everything from the beginning, the same each time. May throw `ReadAgain` the first time. */
  records(): Iterable<ImportedPerson | ImportEntry | ImportRemark | OtherCard>
}
