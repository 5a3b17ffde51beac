import type { Birthday } from './birthday.ts'
import { type Tie, ties } from './contact.ts'
import type { Day } from './day.ts'
import { foldName } from './name.ts'
import { joinedName } from './who.ts'

/** What of people who become one has one value, by the names the options have; in the order of the record. */
export const mergeFields = [
  'name',
  'org',
  'role',
  'city',
  'birthday',
  'tie',
  'met',
  'via',
  'every',
] as const
export type MergeField = (typeof mergeFields)[number]

/** Which are asked about on a terminal: a matter of choice, where tie and first meeting are one of evidence. */
export const askedFields: readonly MergeField[] = [
  'name',
  'org',
  'role',
  'city',
  'birthday',
  'via',
  'every',
]

/** One of the people who are to become one. */
export interface MergeSide {
  contactId: number
  name: string
  org: string | null
  role: string | null
  city: string | null
  birthday: Birthday | null
  /** As it stands, declared or not. */
  tie: Tie
  isTieDeclared: boolean
  metAt: string | null
  metOn: Day | null
  /** There is an interaction on that day, which tells of it whatever the contact says. */
  isMeetingRecorded: boolean
  via: { contactId: number; name: string } | null
  /** `2w`, `off`; null for what tie and verdict suggest. */
  every: string | null
  snoozedUntil: Day | null
  nextDueOn: Day | null
}

export interface ValueOf {
  name: string
  org: string
  role: string
  city: string
  birthday: Birthday
  tie: Tie
  met: { at: string | null; on: Day | null }
  via: { contactId: number; name: string }
  every: string
}

/** A value and whose it is. */
export interface OwnValue<F extends MergeField = MergeField> {
  contactId: number
  value: ValueOf[F]
}

/**
 * A value that is not kept, and where it can be read from now on: as a nickname, in a note, in what was recorded that
 * day; null for a tie, which the other tells as well.
 */
export interface OtherValue<F extends MergeField = MergeField> extends OwnValue<F> {
  goesTo: 'nick' | 'note' | 'timeline' | null
}

interface MergedValueOf<F extends MergeField> {
  field: F
  kept: OwnValue<F>
  /** What the others say that is not the same. */
  others: OtherValue<F>[]
}

export type MergedValue = { [F in MergeField]: MergedValueOf<F> }[MergeField]

/** Whose value is wanted, by field. */
export type Takes = ReadonlyMap<MergeField, number>

/** The values of the merged record, field by field; a field nobody has is left out. The first of the sides stays. */
export function mergeValues(sides: readonly MergeSide[], takes: Takes): MergedValue[] {
  return mergeFields.flatMap((field) => mergeField(field, sides, takes.get(field)) ?? [])
}

function mergeField<F extends MergeField>(
  field: F,
  sides: readonly MergeSide[],
  taken: number | undefined,
): MergedValue | undefined {
  const given = valuesOf(field, sides)
  const kept = given.find(({ contactId }) => contactId === taken) ?? preferred(field, given, sides)
  if (kept === undefined) return undefined
  const others: OtherValue<F>[] = []
  for (const one of given) {
    const isSaid = [kept, ...others].some(({ value }) => says(field, value, one.value))
    if (isSaid || (field === 'tie' && !isDeclared(sides, one))) continue
    others.push({ ...one, goesTo: placeOf(field, sides, one) })
  }
  return { field, kept, others } as unknown as MergedValue
}

/** What each of the sides says, nobody being the way to themselves. */
export function valuesOf<F extends MergeField>(
  field: F,
  sides: readonly MergeSide[],
): OwnValue<F>[] {
  const ids = sides.map(({ contactId }) => contactId)
  const read = (side: MergeSide): MergeSide[keyof MergeSide] | ValueOf['met'] => {
    if (field === 'met') {
      const { metAt: at, metOn: on } = side
      return at === null && on === null ? null : { at, on }
    }
    if (field === 'via') {
      return side.via === null || ids.includes(side.via.contactId) ? null : side.via
    }
    return side[field as Exclude<MergeField, 'met'>]
  }
  return sides.flatMap((side) => {
    const value = read(side)
    return value === null ? [] : [{ contactId: side.contactId, value: value as ValueOf[F] }]
  })
}

/** The first that has one; the strongest tie, the earliest meeting, the birthday with its year. */
function preferred<F extends MergeField>(
  field: F,
  given: readonly OwnValue<F>[],
  sides: readonly MergeSide[],
): OwnValue<F> | undefined {
  const [first] = given
  if (first === undefined) return undefined
  switch (field) {
    case 'tie': {
      const rank = ({ value }: OwnValue<F>) => ties.indexOf(value as Tie)
      const best = Math.min(...given.map(rank))
      const strongest = given.filter((one) => rank(one) === best)
      return strongest.find((one) => isDeclared(sides, one)) ?? strongest[0]
    }
    case 'met': {
      const order = ({ value }: OwnValue<F>) => {
        const { at, on } = value as ValueOf['met']
        return `${on ?? '9999-99-99'} ${at === null ? 1 : 0}`
      }
      return given.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))[0]
    }
    case 'birthday':
      // Of the same day in the year, the one that knows the year.
      return (
        given.find(({ value }) => says(field, value, first.value) && value !== first.value) ?? first
      )
    default:
      return first
  }
}

function yearless(value: unknown): string {
  return String(value).slice(-5)
}

function isDeclared(sides: readonly MergeSide[], { contactId }: OwnValue): boolean {
  return sides.some((side) => side.contactId === contactId && side.isTieDeclared)
}

/** Whether one value says all the other does. */
function says(field: MergeField, one: unknown, other: unknown): boolean {
  switch (field) {
    case 'name':
      return joinedName(String(one)) === joinedName(String(other))
    case 'birthday':
      return one === other || (String(other).startsWith('--') && yearless(one) === yearless(other))
    case 'met': {
      const [a, b] = [one as ValueOf['met'], other as ValueOf['met']]
      const isPlace = b.at === null || (a.at !== null && foldName(a.at) === foldName(b.at))
      return isPlace && (b.on === null || a.on === b.on)
    }
    case 'via':
      return (one as ValueOf['via']).contactId === (other as ValueOf['via']).contactId
    case 'tie':
    case 'every':
      return one === other
    default:
      return foldName(String(one)) === foldName(String(other))
  }
}

function placeOf(
  field: MergeField,
  sides: readonly MergeSide[],
  { contactId }: OwnValue,
): OtherValue['goesTo'] {
  if (field === 'name') return 'nick'
  if (field === 'tie') return null
  const side = sides.find((one) => one.contactId === contactId)
  return field === 'met' && side?.isMeetingRecorded ? 'timeline' : 'note'
}

/**
 * How long the one person is put off: as long as whoever of them had something due was, the soonest of these days, so
 * that nothing due with one is put off by the other.
 */
export function mergeSnooze(sides: readonly MergeSide[]): Day | null {
  const calling = sides.filter(({ nextDueOn }) => nextDueOn !== null)
  const days = (calling.length === 0 ? sides : calling).map(({ snoozedUntil }) => snoozedUntil)
  const set = days.filter((day) => day !== null).toSorted()
  if (calling.length === 0) return set.at(-1) ?? null
  return set.length < days.length ? null : (set[0] ?? null)
}

/**
 * The tie to be declared: the strongest of all when somebody said so, or none when the records say more than was
 * declared; a tie that was chosen stands as chosen.
 */
export function mergeTie(
  sides: readonly MergeSide[],
  values: readonly MergedValue[],
  takes: Takes,
): Tie | null {
  const tie = values.find((one) => one.field === 'tie')
  if (tie?.field !== 'tie') return null
  return takes.has('tie') || isDeclared(sides, tie.kept) ? tie.kept.value : null
}
