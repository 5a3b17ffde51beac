import type { Context } from '../cli/context.ts'
import { oneOf } from '../cli/options.ts'
import { faultOf } from '../cli/tell-error.ts'
import { birthdayOf, pastDay } from '../cli/when.ts'
import type { Birthday } from '../domain/birthday.ts'
import { type Rhythm, reachKinds, ties } from '../domain/contact.ts'
import { type ContactRecord, reachText } from '../domain/contact-edit.ts'
import { type ContactField, contactFields, getField } from '../domain/contact-field.ts'
import type { Day } from '../domain/day.ts'
import { formatDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'
import { cleanName } from '../domain/name.ts'
import { newReach } from '../domain/reach.ts'
import { formatRecordText, parseRecordText, type RecordLine } from '../formats/record-text.ts'
import { rhythmOf } from './contact-fields.ts'

/** What reading and writing the record in words needs. */
export type RecordWords = Pick<Context, 't' | 'format' | 'today'>

/** Names for the introducer: the one who is known, and whoever may be typed. */
export interface Introducers {
  nameOf: (id: number) => string
  /** Throws `contact.*`. */
  getId: (who: string) => number
}

/** A line that could not be taken; null for what is missing altogether. */
export interface LineFault {
  line: number | null
  fault: string
}

/** A line, and how its value goes into a record. */
interface FieldLine extends RecordLine {
  put: (record: ContactRecord) => void
}

/** The whole record as text for an editor, everything that can be filled in standing there. */
export function contactText(
  record: ContactRecord,
  words: RecordWords,
  introducers: Introducers,
  headline: string,
): string {
  const lines = linesOf(record, words, introducers)
  const body = contactFields.flatMap((field) => {
    const own = lines.filter(({ key }) => fieldOfKey(key) === field)
    const hint = hintFor(field, words)
    return [
      ...(hint === undefined ? [] : [{ comment: hint }]),
      ...(own.length === 0 ? [{ key: field, value: '' }] : own),
    ]
  })
  return formatRecordText([{ comment: headline }, ...body])
}

/**
 * Reads the text back. A line left as it was means what it meant, whatever it holds; any other is read as the options
 * are. With faults there is no record to go by. `birthday` is a changed one as it was typed.
 */
export function readContactText(
  text: string,
  before: ContactRecord,
  words: RecordWords,
  introducers: Introducers,
): {
  record: ContactRecord
  faults: LineFault[]
  isEmpty: boolean
  birthday: string | undefined
} {
  const known = new Map<string, FieldLine[]>()
  for (const line of linesOf(before, words, introducers)) {
    const same = known.get(lineKey(line))
    if (same === undefined) known.set(lineKey(line), [line])
    else same.push(line)
  }
  const record = emptyRecord()
  const faults: LineFault[] = []
  const seen = new Set<ContactField>()
  let birthday: string | undefined
  const read = parseRecordText(text)
  for (const { line, key, value } of read) {
    const fault = faultOf(words, () => {
      if (key === null) throw new NetError('usage', 'edit.noColon', { text: value })
      const field = fieldOfKey(key)
      const unchanged = known.get(lineKey({ key, value }))?.shift()
      if (unchanged === undefined && value === '') return
      if (isSingle(field)) {
        if (seen.has(field)) throw new NetError('usage', 'edit.twice', { field })
        seen.add(field)
      }
      if (unchanged === undefined) {
        if (field === 'birthday') birthday = value
        putValue(record, { key, value }, field, before, words, introducers)
      } else {
        unchanged.put(record)
      }
    })
    if (fault !== undefined) faults.push({ line, fault })
  }
  if (record.name === '' && read.length > 0 && faults.length === 0) {
    const fault = faultOf(words, () => cleanName('')) ?? ''
    faults.push({ line: read.find(({ key }) => key === 'name')?.line ?? null, fault })
  }
  return { record, faults, isEmpty: read.length === 0, birthday }
}

function lineKey({ key, value }: RecordLine): string {
  return `${key}\0${value}`
}

const preferred = 'prefer '

/** `prefer email` is an e-mail address, the one to try first. */
function fieldOfKey(key: string): ContactField {
  if (!key.startsWith(preferred)) return getField(key)
  return getField(key.slice(preferred.length), reachKinds)
}

const single: readonly ContactField[] = [
  'name',
  'org',
  'role',
  'city',
  'tie',
  'birthday',
  'met',
  'on',
  'via',
  'every',
]

function isSingle(field: ContactField): boolean {
  return single.includes(field)
}

function hintFor(field: ContactField, { t }: RecordWords): string | undefined {
  switch (field) {
    case 'handle':
      return t('option.handle')
    case 'tie':
      return t('option.tie')
    case 'birthday':
      return t('option.birthday')
    case 'every':
      return t('option.every')
    case 'email':
      return t('edit.preferHint')
    case 'note':
      return t('edit.noteHint')
    default:
      return undefined
  }
}

function emptyRecord(): ContactRecord {
  return {
    name: '',
    org: null,
    role: null,
    city: null,
    tie: null,
    birthday: null,
    metAt: null,
    metOn: null,
    viaId: null,
    rhythm: null,
    nicknames: [],
    fields: [],
    reach: [],
    circles: [],
    goals: [],
    tags: [],
    notes: [],
  }
}

function linesOf(record: ContactRecord, words: RecordWords, introducers: Introducers): FieldLine[] {
  const lines: FieldLine[] = []
  const add = (key: string, value: string | null, put: (to: ContactRecord) => void) => {
    if (value !== null) lines.push({ key, value, put })
  }
  const { org, role, city, tie, birthday, metAt, metOn, viaId, rhythm } = record
  add('name', record.name, (to) => void (to.name = record.name))
  add('org', org, (to) => void (to.org = org))
  add('role', role, (to) => void (to.role = role))
  add('city', city, (to) => void (to.city = city))
  add('tie', tie, (to) => void (to.tie = tie))
  add('birthday', birthdayText(birthday, words), (to) => void (to.birthday = birthday))
  add('met', metAt, (to) => void (to.metAt = metAt))
  add('on', dayText(metOn, words), (to) => void (to.metOn = metOn))
  const via = viaId === null ? null : `#${viaId} ${introducers.nameOf(viaId)}`.trim()
  add('via', via, (to) => void (to.viaId = viaId))
  add('every', rhythmText(rhythm), (to) => void (to.rhythm = rhythm))
  const list = (key: ContactField, name: 'nicknames' | 'fields' | 'circles' | 'goals' | 'tags') => {
    for (const value of record[name]) add(key, value, (to) => void to[name].push(value))
  }
  list('nick', 'nicknames')
  list('field', 'fields')
  list('circle', 'circles')
  list('goal', 'goals')
  list('tag', 'tags')
  for (const one of record.reach) {
    const key = one.isPreferred ? preferred + one.kind : one.kind
    add(key, reachText(one), (to) => void to.reach.push(one))
  }
  for (const note of record.notes) add('note', note, (to) => void to.notes.push(note))
  return lines
}

/** In the reader's calendar where it can be read back from there, else as ISO text. */
function dayText(day: Day | null, { format, today }: RecordWords): string | null {
  if (day === null) return null
  const text = format.day(day, 'compact')
  return readsAs(day, () => pastDay({ format, today }, text)) ? text : day
}

function birthdayText(birthday: Birthday | null, { format, today }: RecordWords): string | null {
  if (birthday === null) return null
  const text = birthday.startsWith('--')
    ? format.birthday(birthday)
    : format.day(birthday as Day, 'compact')
  return readsAs(birthday, () => birthdayOf({ format, today }, text)) ? text : birthday
}

function readsAs(value: string, read: () => string): boolean {
  try {
    return read() === value
  } catch {
    return false
  }
}

function rhythmText(rhythm: Rhythm): string | null {
  return rhythm === null || rhythm === 'off' ? rhythm : formatDuration(rhythm)
}

const readTie = oneOf('tie', ties)

function putValue(
  record: ContactRecord,
  { key, value }: RecordLine,
  field: ContactField,
  before: ContactRecord,
  words: RecordWords,
  introducers: Introducers,
): void {
  switch (field) {
    case 'name':
      record.name = cleanName(value)
      return
    case 'org':
    case 'role':
    case 'city':
      record[field] = value
      return
    case 'met':
      record.metAt = value
      return
    case 'on':
      record.metOn = pastDay(words, value)
      return
    case 'tie':
      record.tie = readTie(value)
      return
    case 'birthday':
      record.birthday = birthdayOf(words, value)
      return
    case 'via':
      record.viaId = introducers.getId(/^#\p{Nd}+/u.exec(value)?.[0] ?? latinDigits(value))
      return
    case 'every':
      record.rhythm = rhythmOf(value)
      return
    case 'nick':
      record.nicknames.push(cleanName(value))
      return
    case 'field':
      record.fields.push(cleanName(value))
      return
    case 'circle':
      record.circles.push(cleanName(value))
      return
    case 'goal':
      record.goals.push(cleanName(value))
      return
    case 'tag':
      record.tags.push(cleanName(value.replace(/^@/, '')))
      return
    case 'note':
      record.notes.push(value)
      return
    default: {
      // An address that is there already may be marked as it is; a new one must be right.
      const known = before.reach.find((one) => one.kind === field && reachText(one) === value)
      const reach = known ?? newReach(field, value)
      record.reach.push({ ...reach, isPreferred: key.startsWith(preferred) })
    }
  }
}
