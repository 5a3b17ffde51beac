import type { Birthday } from './birthday.ts'
import type { Contact, Reach, Rhythm, Tie } from './contact.ts'
import type { Day } from './day.ts'
import { formatDuration } from './duration.ts'
import type { MadeThing } from './named-thing.ts'
import type { NewReach } from './reach.ts'

/** What of a contact has one value. Null is none; `tie` is the user's own word, `rhythm` null what tie and verdict suggest. */
export interface ContactValues {
  name: string
  org: string | null
  role: string | null
  city: string | null
  tie: Tie | null
  birthday: Birthday | null
  metAt: string | null
  metOn: Day | null
  viaId: number | null
  rhythm: Rhythm
}

/** What of a contact has several. */
export interface ContactLists {
  nicknames: string[]
  fields: string[]
  reach: NewReach[]
  circles: string[]
  goals: string[]
  tags: string[]
}

/** All that can be edited of a contact, as their record in the editor holds it; `notes` are new ones. */
export interface ContactRecord extends ContactValues, Omit<ContactLists, 'reach'> {
  reach: Reach[]
  notes: string[]
}

/** What is to change, and nothing else: what others changed meanwhile stays. Taken out first, then added. */
export interface ContactEdit {
  set: Partial<ContactValues>
  remove: Partial<ContactLists>
  add: Partial<ContactLists>
  /** Exactly these are worth trying first; as it was when left out. */
  prefer?: NewReach[]
  notes?: string[]
  /** A next step with them. */
  next?: { text: string; dueOn: Day } | undefined
}

/** One change as the person reads it: null before is something added, null after something taken out. */
export type ContactChange =
  | {
      field: 'name' | 'nick' | 'org' | 'role' | 'city' | 'field' | 'email' | 'phone' | 'handle'
      before: string | null
      after: string | null
    }
  | {
      field: 'url' | 'prefer' | 'met' | 'circle' | 'goal' | 'tag' | 'note'
      before: string | null
      after: string | null
    }
  | { field: 'tie'; before: Tie; after: Tie }
  | { field: 'birthday'; before: Birthday | null; after: Birthday | null }
  | { field: 'on'; before: Day | null; after: Day | null }
  /** `2w`, `off`. */
  | { field: 'every'; before: string | null; after: string | null }
  | {
      field: 'via'
      before: { contactId: number; name: string } | null
      after: { contactId: number; name: string } | null
    }

/** What `edit` did; no changes, nothing recorded. */
export interface EditedContact {
  contactId: number
  /** As they are called now. */
  name: string
  changes: ContactChange[]
  made: MadeThing[]
  nextDueOn: Day | null
  isDueMoved: boolean
  /** The next step that was added. */
  step: { text: string; dueOn: Day } | null
}

export function recordOf(contact: Contact): ContactRecord {
  return {
    name: contact.name,
    org: contact.org,
    role: contact.role,
    city: contact.city,
    tie: contact.isTieDeclared ? contact.tie : null,
    birthday: contact.birthday,
    metAt: contact.metAt,
    metOn: contact.metOn,
    viaId: contact.via?.id ?? null,
    rhythm: contact.rhythm,
    nicknames: contact.nicknames,
    fields: contact.fields,
    reach: contact.reach,
    circles: contact.circles,
    goals: contact.goals,
    tags: contact.tags,
    notes: [],
  }
}

const valueNames = [
  'name',
  'org',
  'role',
  'city',
  'tie',
  'birthday',
  'metAt',
  'metOn',
  'viaId',
  'rhythm',
] as const
const listNames = ['nicknames', 'fields', 'reach', 'circles', 'goals', 'tags'] as const

/** What has to change for the one record to become the other. */
export function editBetween(before: ContactRecord, after: ContactRecord): ContactEdit {
  const changed = valueNames.filter((name) => !isSame(before[name], after[name]))
  const edit: ContactEdit = {
    set: Object.fromEntries(changed.map((name) => [name, after[name]])),
    remove: {},
    add: {},
    notes: after.notes,
  }
  for (const name of listNames) {
    const removed = without<string | NewReach>(bare(before[name]), bare(after[name]))
    const added = without<string | NewReach>(bare(after[name]), bare(before[name]))
    if (removed.length > 0) Object.assign(edit.remove, { [name]: removed })
    if (added.length > 0) Object.assign(edit.add, { [name]: added })
  }
  const [preferredBefore, preferred] = [preferredOf(before.reach), preferredOf(after.reach)]
  const isMoved =
    without(preferredBefore, preferred).length + without(preferred, preferredBefore).length > 0
  return isMoved ? { ...edit, prefer: preferred } : edit
}

/** The reach without its mark, so that moving the mark is no new reach. */
function bare(list: readonly (string | Reach)[]): (string | NewReach)[] {
  return list.map((one) => (typeof one === 'string' ? one : unmarked(one)))
}

function unmarked({ kind, network, value }: Reach): NewReach {
  return { kind, network, value }
}

function preferredOf(reach: readonly Reach[]): NewReach[] {
  return reach.filter((one) => one.isPreferred).map(unmarked)
}

function without<T>(list: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map((one) => JSON.stringify(one)))
  return list.filter((one) => !known.has(JSON.stringify(one)))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** A handle with its network, `github:grace`; anything else as it is. */
export function reachText({ network, value }: Pick<NewReach, 'network' | 'value'>): string {
  return network === null ? value : `${network}:${value}`
}

/** What is different, in the order of the record. */
export function changesBetween(
  before: Contact,
  after: Contact,
  notes: readonly string[] = [],
): ContactChange[] {
  const changes: ContactChange[] = []
  for (const field of ['name', 'org', 'role', 'city', 'birthday'] as const) {
    if (before[field] !== after[field]) {
      changes.push({ field, before: before[field], after: after[field] } as ContactChange)
    }
  }
  if (before.tie !== after.tie || before.isTieDeclared !== after.isTieDeclared) {
    changes.push({ field: 'tie', before: before.tie, after: after.tie })
  }
  if (before.metAt !== after.metAt) {
    changes.push({ field: 'met', before: before.metAt, after: after.metAt })
  }
  if (before.metOn !== after.metOn) {
    changes.push({ field: 'on', before: before.metOn, after: after.metOn })
  }
  if (before.via?.id !== after.via?.id) {
    changes.push({ field: 'via', before: introducer(before), after: introducer(after) })
  }
  if (!isSame(before.rhythm, after.rhythm)) {
    changes.push({ field: 'every', before: rhythmText(before), after: rhythmText(after) })
  }
  const left = new Set(after.reach.map((one) => JSON.stringify(unmarked(one))))
  const lists = [
    ['nick', before.nicknames, after.nicknames],
    ['field', before.fields, after.fields],
    ...(['email', 'phone', 'handle', 'url'] as const).map(
      (kind) => [kind, textsOf(before.reach, kind), textsOf(after.reach, kind)] as const,
    ),
    [
      'prefer',
      // Gone altogether is told once.
      preferredOf(before.reach)
        .filter((one) => left.has(JSON.stringify(one)))
        .map(reachText),
      preferredOf(after.reach).map(reachText),
    ],
    ['circle', before.circles, after.circles],
    ['goal', before.goals, after.goals],
    ['tag', before.tags, after.tags],
    ['note', [], notes],
  ] as const
  for (const [field, old, now] of lists) {
    for (const text of without<string>(old, now)) changes.push({ field, before: text, after: null })
    for (const text of without<string>(now, old)) changes.push({ field, before: null, after: text })
  }
  return changes
}

function rhythmText({ rhythm }: Contact): string | null {
  return rhythm === null || rhythm === 'off' ? rhythm : formatDuration(rhythm)
}

function introducer({ via }: Contact): { contactId: number; name: string } | null {
  return via === null ? null : { contactId: via.id, name: via.name }
}

function textsOf(reach: readonly Reach[], kind: Reach['kind']): string[] {
  return reach.filter((one) => one.kind === kind).map(reachText)
}
