import { careerStages } from './career-stage.ts'
import { answers } from './checklist.ts'
import { reachKinds, ties } from './contact.ts'
import { choices, eventKinds } from './event.ts'
import type { ImportProblem } from './imported-person.ts'
import { interactionKinds } from './interaction.ts'
import { introductionStates } from './introduction.ts'
import { requestDirections, requestOutcomes } from './request.ts'

/**
 * The whole journal as one JSON document (`net export --format json`): which records it has and what each holds. From
 * this follow what is exported, what an import accepts, and the published schema (src/formats/journal.schema.json).
 * Nothing in it is computed from the rest. Kept for as long as `version` is 1: fields may be added, none taken away.
 */
export const documentFormat = 'net-journal'
export const documentVersion = 1

/**
 * What a value is: `day` as 2026-11-20, `instant` as UTC ISO 8601, `birthday` a day or --MM-DD, `id` the small number
 * people type; `count` from 0, `amount` a number from 0, `grade` from 1 to 5, `flag` true or false, `figures` numbers by name. A list of words: one of them. `{ to }`: another record, by its uuid (tags, which have none: by name).
 */
export type ValueType =
  | 'uuid'
  | 'id'
  | 'name'
  | 'text'
  | 'day'
  | 'instant'
  | 'birthday'
  | 'rhythm'
  | 'count'
  | 'grade'
  | 'amount'
  | 'figures'
  | 'flag'
  | 'properties'
  | 'words'
  | 'spoken'
  | readonly string[]
  | { to: Section }

/** The records that stand on their own, in the order of the document: none refers to a later one but steps and requests. */
export const sections = [
  'me',
  'tags',
  'goals',
  'circles',
  'events',
  'contacts',
  'interactions',
  'pitches',
  'links',
  'introductions',
  'setAsides',
  'cards',
] as const
export type Section = (typeof sections)[number]

export interface FieldShape {
  type: ValueType
  /** Left out where there is nothing to say. */
  isOptional: boolean
}

/** A list inside a record: of names, of other records by their identity, or of records. */
export type ListShape =
  | { kind: 'names' }
  | { kind: 'references'; to: Section }
  | { kind: 'records'; fields: RecordShape['fields'] }

export interface RecordShape {
  fields: Readonly<Record<string, FieldShape>>
  lists: Readonly<Record<string, ListShape>>
}

const has = (type: ValueType): FieldShape => ({ type, isOptional: false })
const may = (type: ValueType): FieldShape => ({ type, isOptional: true })
const shape = (fields: RecordShape['fields'], lists: RecordShape['lists'] = {}): RecordShape => ({
  fields,
  lists,
})
const names: ListShape = { kind: 'names' }
const references = (to: Section): ListShape => ({ kind: 'references', to })
const records = (fields: RecordShape['fields']): ListShape => ({ kind: 'records', fields })

const thing = { uuid: has('uuid'), id: has('id'), name: has('name'), createdAt: has('instant') }

export const documentShape: Readonly<Record<Section, RecordShape>> = {
  // One record, or none.
  me: shape(
    {
      name: may('text'),
      work: may('text'),
      standFor: may('text'),
      stage: may(careerStages),
      budget: may('count'),
      updatedAt: has('instant'),
    },
    {
      gives: names,
      ways: records({ kind: has(reachKinds), network: may('text'), value: has('text') }),
    },
  ),
  tags: shape({ name: has('name') }),
  goals: shape({ ...thing, why: may('text'), dueOn: may('day'), doneAt: may('instant') }),
  circles: shape({ ...thing, about: may('text') }, { goals: references('goals') }),
  events: shape(
    {
      ...thing,
      kind: may(eventKinds),
      on: may('day'),
      untilOn: may('day'),
      series: may('text'),
      place: may('text'),
      cost: may('amount'),
      hours: may('amount'),
      topics: may('text'),
      courtesy: may('text'),
      belonging: may('text'),
      dress: may('text'),
      note: may('text'),
      draft: may('text'),
    },
    {
      goals: references('goals'),
      decisions: records({
        uuid: has('uuid'),
        id: may('id'),
        at: has('instant'),
        on: has('day'),
        choice: has(choices),
        advice: has(choices),
        because: may('text'),
        figures: has('figures'),
      }),
    },
  ),
  contacts: shape(
    {
      uuid: has('uuid'),
      id: has('id'),
      name: has('name'),
      org: may('text'),
      role: may('text'),
      city: may('text'),
      declaredTie: may(ties),
      birthday: may('birthday'),
      metAt: may('text'),
      metOn: may('day'),
      via: may({ to: 'contacts' }),
      rhythm: may('rhythm'),
      rhythmSince: may('day'),
      snoozedUntil: may('day'),
      tieSince: may('day'),
      source: may('text'),
      sourceUid: may('text'),
      extra: may('properties'),
      addedOn: has('day'),
      createdAt: has('instant'),
      updatedAt: has('instant'),
      archivedAt: may('instant'),
    },
    {
      nicknames: names,
      reach: records({
        kind: has(reachKinds),
        network: may('text'),
        value: has('text'),
        isPreferred: has('flag'),
      }),
      fields: names,
      circles: references('circles'),
      goals: references('goals'),
      tags: references('tags'),
      // Where I hope to meet them.
      events: references('events'),
      notes: records({
        uuid: has('uuid'),
        id: may('id'),
        on: has('day'),
        text: has('text'),
        createdAt: has('instant'),
      }),
      steps: records({
        uuid: has('uuid'),
        id: may('id'),
        origin: has(['promised', 'first']),
        text: may('text'),
        dueOn: has('day'),
        openedOn: has('day'),
        createdAt: has('instant'),
        closedAt: may('instant'),
        outcome: may(['done', 'replaced', 'dropped']),
        goal: may({ to: 'goals' }),
        interaction: may({ to: 'interactions' }),
        answer: may(['thank', 'tell']),
        introduced: may({ to: 'contacts' }),
      }),
      requests: records({
        uuid: has('uuid'),
        id: may('id'),
        direction: has(requestDirections),
        text: has('text'),
        openedOn: has('day'),
        createdAt: has('instant'),
        closedOn: may('day'),
        outcome: may(requestOutcomes),
        interaction: may({ to: 'interactions' }),
        settledIn: may({ to: 'interactions' }),
      }),
      checklists: records({
        uuid: has('uuid'),
        id: may('id'),
        at: has('instant'),
        on: has('day'),
        information: has(answers),
        strength: has(answers),
        helpMe: has(answers),
        lasting: has(answers),
        benefit: has(answers),
        background: has(answers),
        trust: has(answers),
        verdict: has(['pursue', 'open', 'leave']),
        notes: has('words'),
      }),
    },
  ),
  interactions: shape(
    {
      uuid: has('uuid'),
      id: has('id'),
      on: has('day'),
      kind: has(interactionKinds),
      text: has('text'),
      from: may(['me', 'them']),
      event: may({ to: 'events' }),
      place: may('text'),
      field: may('text'),
      createdAt: has('instant'),
    },
    {
      contacts: references('contacts'),
      tags: references('tags'),
      exchanges: records({
        uuid: has('uuid'),
        id: may('id'),
        direction: has(['gave', 'got']),
        text: has('text'),
      }),
    },
  ),
  pitches: shape(
    {
      uuid: has('uuid'),
      id: has('id'),
      name: has('name'),
      contact: may({ to: 'contacts' }),
      event: may({ to: 'events' }),
      goal: may({ to: 'goals' }),
      intro: has('text'),
      need: has('text'),
      gain: has('text'),
      thanks: has('text'),
      reach: has('text'),
      targetSeconds: may('count'),
      createdAt: has('instant'),
      updatedAt: has('instant'),
    },
    {
      rehearsals: records({
        uuid: has('uuid'),
        id: may('id'),
        at: has('instant'),
        on: has('day'),
        mode: has(['read', 'cues', 'blank']),
        targetSeconds: has('count'),
        totalMs: has('count'),
        parts: has('spoken'),
        fluency: may('grade'),
      }),
    },
  ),
  links: shape({
    uuid: has('uuid'),
    id: may('id'),
    contact: has({ to: 'contacts' }),
    other: has({ to: 'contacts' }),
    kind: may('text'),
    sinceOn: may('day'),
    createdAt: has('instant'),
  }),
  // Without `by` I made it; without `other` it was made to me.
  introductions: shape({
    uuid: has('uuid'),
    id: may('id'),
    by: may({ to: 'contacts' }),
    contact: has({ to: 'contacts' }),
    other: may({ to: 'contacts' }),
    state: has(introductionStates),
    isAsked: has('flag'),
    about: may('text'),
    outcome: may('text'),
    on: has('day'),
    madeOn: may('day'),
    closedOn: may('day'),
    interaction: may({ to: 'interactions' }),
    createdAt: has('instant'),
  }),
  setAsides: shape({
    uuid: has('uuid'),
    id: may('id'),
    rule: has('text'),
    contact: may({ to: 'contacts' }),
    other: may({ to: 'contacts' }),
    goal: may({ to: 'goals' }),
    circle: may({ to: 'circles' }),
    event: may({ to: 'events' }),
    because: has('text'),
    on: has('day'),
    createdAt: has('instant'),
  }),
  // Of an address book, and nobody's: groups, places.
  cards: shape({
    uuid: has('uuid'),
    sourceUid: may('text'),
    tag: may({ to: 'tags' }),
    circle: may({ to: 'circles' }),
    extra: has('properties'),
    createdAt: has('instant'),
  }),
}

/** A record of a document as read: only fields of its shape, each of its type; what it refers to is not looked up. */
export interface DocumentRecord {
  section: Section
  /** Where it stands in the file, counting from 1. */
  line: number
  values: Readonly<Record<string, unknown>>
}

/** A document of any size. */
export interface DocumentSource {
  /** How many records there are, and what is wrong with the others. */
  count: number
  problems: ImportProblem[]
  /** Everything from the beginning, the same each time. */
  records(): Iterable<DocumentRecord>
}
