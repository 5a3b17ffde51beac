import { etiquetteParts } from './event.ts'
import type { AbsentMembers } from './group-member.ts'
import type { ImportProblemCode, PeopleKind } from './imported-person.ts'
import type { MadeThing } from './named-thing.ts'
import { pitchParts } from './pitch.ts'

/**
 * What else can be said of a record: its name won't do, or it could be several people in the journal. Of one that is
 * in: by the name alone it was taken for somebody (`byName`), or it was not (`namesake`); it is like somebody, of the file or
 * the journal, by name and organisation or e-mail, yet another (`twin`); or has an e-mail of somebody of another name.
 * Who introduced them is one of several of a name (`eitherVia`).
 */
export type ImportRemarkCode =
  | ImportProblemCode
  | 'longWord'
  | 'ambiguous'
  | 'selfLink'
  | 'eitherVia'
  | 'byName'
  | 'namesake'
  | 'twin'
  | 'sharedEmail'

export interface ImportRemark {
  /** Counting from 1. */
  line: number
  code: ImportRemarkCode
  /** Somebody else's text, or the people it could be. */
  detail?: string
  absent?: AbsentMembers
}

export type DifferingThing = 'goal' | 'circle' | 'event' | 'pitch'

const thingFields = [
  'name',
  'why',
  'dueOn',
  'doneAt',
  'about',
  'eventKind',
  'on',
  'untilOn',
  'series',
  'place',
  'cost',
  'hours',
  ...etiquetteParts,
  'note',
  'contact',
  'event',
  'goal',
  ...pitchParts,
  'targetSeconds',
] as const

/** What is told of these, as a document calls it; the kind of an event apart from that of a card. */
export type ThingField = (typeof thingFields)[number]

/** As a difference names a field of a document. */
export function thingField(thing: DifferingThing, field: string): ThingField {
  const told = thing === 'event' && field === 'kind' ? 'eventKind' : field
  const known = thingFields.find((one) => one === told)
  if (known === undefined) throw new Error(`nothing tells of ${thing} ${field}`)
  return known
}

/** Something the journal says otherwise than the file; the journal's word was kept. */
export interface ImportDifference {
  /** Null where it is of me, whom `name` then is, or of `thing`. */
  contactId: number | null
  /** What of the name it is of, where it is of nobody. */
  thing?: DifferingThing
  name: string
  line: number
  field:
    | 'org'
    | 'role'
    | 'city'
    | 'birthday'
    | 'nameParts'
    | 'anniversary'
    | 'gender'
    | 'kind'
    | 'via'
    | 'tie'
    | 'tieSince'
    | 'linkKind'
    | 'linkSince'
    | 'work'
    | 'standFor'
    | 'stage'
    | 'budget'
    | ThingField
  /** Of a goal's `doneAt` empty where it is open. */
  kept: string
  given: string
  /** What the file has was taken away or replaced by hand before: it is not kept beside the journal's word. */
  isFormer?: true
}

/** What an import did, or with `isDryRun` would do. */
export interface ImportReport {
  file: string
  kind: PeopleKind | 'links' | 'friends' | 'json'
  isDryRun: boolean
  counts: {
    new: number
    completed: number
    /** In the journal already, with everything the file says. */
    unchanged: number
    /** Records left out. */
    skipped: number
    /** What went in with something missing: cards cut off, lines or words that could not be read. */
    incomplete: number
    /** Records that were the same person as another of the file. */
    folded: number
    /** What else went in: interactions, goals, pitches … of a journal's document; links of a table of links. */
    records: number
  }
  people: { contactId: number; name: string; line: number; outcome: ImportOutcome }[]
  problems: ImportRemark[]
  differences: ImportDifference[]
  made: MadeThing[]
  /** The copy of the journal taken before; null where there was nothing to copy or to change. */
  backup: string | null
}

export type ImportOutcome = 'new' | 'completed' | 'unchanged'

const skipping: readonly ImportRemarkCode[] = [
  'noName',
  'badRow',
  'badRecord',
  'badName',
  'ambiguous',
  'selfLink',
]
const harmless: readonly ImportRemarkCode[] = [
  'badDate',
  'eitherDate',
  'futureDate',
  'dayFirst',
  'monthFirst',
  'planned',
  'secondPlace',
  'badEmail',
  'extraCells',
  'otherVersion',
  'namedAfter',
  'notAPerson',
  'missingMember',
  'byName',
  'namesake',
  'twin',
  'sharedEmail',
  'guessedCharset',
  'guessedArabic',
  'guessedCyrillic',
  'guessedKoi8',
  'guessedGreek',
  'guessedHebrew',
]

/** Whether a record was left out for it. */
export function isSkipping({ code }: Pick<ImportRemark, 'code'>): boolean {
  return skipping.includes(code)
}

const lessening: readonly ImportRemarkCode[] = [
  'unclosedCard',
  'badLine',
  'strayLine',
  'tooLong',
  'longWord',
  'badText',
  'unreadRest',
]

/** Whether something of a record was left out for it, or of the file between them. */
export function isLessening({ code }: Pick<ImportRemark, 'code'>): boolean {
  return lessening.includes(code)
}

/** Whether something was left out, or may have been misread: what a strict import does not bear. */
export function isLoss({ code }: Pick<ImportRemark, 'code'>): boolean {
  return !harmless.includes(code)
}

/** What a file that cannot be imported seems to be. */
export type ImportHint =
  | 'empty'
  | 'zip'
  | 'office'
  | 'image'
  | 'pdf'
  | 'sqlite'
  | 'binary'
  | 'html'
  | 'json'
  | 'calendar'
  | 'mail'
  | 'ldif'
  | 'outlookData'
  | 'text'
