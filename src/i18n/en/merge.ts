import type { Day } from '../../domain/day.ts'
import type { MergePart } from '../../domain/merged-contacts.ts'
import type { Format } from '../format.ts'

interface Person {
  name: string
  id: number
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

const parts: Record<MergePart, (count: number) => string> = {
  interactions: (count) => counted(count, 'interaction'),
  notes: (count) => counted(count, 'note'),
  steps: (count) => counted(count, 'step'),
  requests: (count) => `${counted(count, 'thing')} asked or offered`,
  checklists: (count) => counted(count, 'checklist'),
  pitches: (count) => counted(count, 'pitch', 'pitches'),
  links: (count) => counted(count, 'link'),
  introductions: (count) => counted(count, 'introduction'),
  introduced: (count) => `${counted(count, 'person', 'people')} they introduced`,
  circles: (count) => counted(count, 'circle'),
  goals: (count) => counted(count, 'goal'),
  tags: (count) => counted(count, 'tag'),
  events: (count) => `${counted(count, 'event')} where I hope to meet them`,
  fields: (count) => counted(count, 'strength'),
  ways: (count) => `${counted(count, 'way')} to reach them`,
  nicknames: (count) => counted(count, 'nickname'),
  properties: (count) => counted(count, 'property', 'properties') + ' of other programs',
  asides: (count) => `${counted(count, 'finding')} set aside`,
}

const places = {
  nick: 'kept as a nickname',
  note: 'kept in a note',
  timeline: 'in the timeline',
  none: 'not kept',
}

export const mergeEn = () => ({
  'merge.who': 'who stays, then who goes into them: 12 31, grace hopper g. hopper',
  'merge.take': 'the value of who goes: org, or org=31 (repeatable)',
  'merge.yes': 'do not ask: the first one’s values stay, but for --take',
  'merge.examples': `
The first stays. Where both have a value the first one's is kept; the other
name becomes a nickname, other values go into a note. The stronger tie and the
earlier first meeting are kept.
FIELD is one of: name org role city birthday tie met via every.

Examples:
  net merge 12 31
  net merge grace hopper "g. hopper" --take org,city
  net merge 12 31 40 --take org=40 --dry-run`,
  'merge.askOther': 'Who is the same person?',
  'merge.which': ({ field }: { field: string }) => `Which one stays: ${field}?`,
  'merge.ask': 'Make them one?',
  'merge.kept': 'Nothing was merged.',
  'merge.merged': ({ into, from, list }: { into: string; from: string; list: string }) =>
    `Merged ${from} into ${into}${list === '' ? '' : `: ${list}`}.`,
  'merge.would': ({ into, from, list }: { into: string; from: string; list: string }) =>
    `Would merge ${from} into ${into}${list === '' ? '' : `: ${list}`}.`,
  'merge.part': ({ part, count }: { part: MergePart; count: number }) => parts[part](count),
  'merge.same': ({ list }: { list: string }) => `On both, and now once: ${list}.`,
  'merge.dropped': ({ list }: { list: string }) =>
    `Left out, being between one and the same: ${list}.`,
  'merge.due': ({ dueOn }: { dueOn: Day }, { day, today }: Format) =>
    dueOn < today ? `Due since ${day(dueOn, 'full')}.` : `Next due ${day(dueOn, 'full')}.`,
  'merge.semicolon': '; ',
  'merge.value': ({ field, value, id }: { field: string; value: string; id: number }) =>
    `${field}: ${value} (#${id})`,
  'merge.other': ({
    value,
    id,
    place,
  }: {
    value: string
    id: number
    place: 'nick' | 'note' | 'timeline' | 'none'
  }) => `${value} (#${id}) is ${places[place]}`,
  'merge.valueAt': ({ at, day }: { at: string; day: string }) =>
    at === '' ? day : day === '' ? at : `${at}, ${day}`,
  'merge.note': ({ list }: { list: string }) => `Before merging also: ${list}.`,
  'merge.noted': ({ field, value }: { field: string; value: string }) => `${field} ${value}`,
  'merge.backup': ({ path }: { path: string }) => `The journal as it was: ${path}`,
  'merge.undo': 'net undo takes it back.',

  'dupes.who': 'with --apart or --back: the two people',
  'dupes.apart': 'these are two different people: not to be listed again',
  'dupes.back': 'these may be one after all',
  'dupes.examples': `
Examples:
  net dupes                      the likeliest first
  net merge 12 31                they are one
  net dupes --apart 12 31        they are two, and not asked again`,
  'dupes.none': 'Nobody seems to be in the journal twice.',
  'dupes.hint': ({ ids }: { ids: string }) =>
    `One person: net merge ${ids}. Two: net dupes --apart ${ids}`,
  'dupes.score': '%',
  'dupes.one': 'person',
  'dupes.other': 'perhaps also',
  'dupes.evidence': 'because',
  'dupes.person': ({ name, id, isArchived }: Person & { isArchived: boolean }) =>
    `#${id} ${name}${isArchived ? ' (archived)' : ''}`,
  'dupes.kind.email': ({ value }: { value: string }) => `e-mail ${value}`,
  'dupes.kind.phone': ({ value }: { value: string }) => `phone ${value}`,
  'dupes.kind.profile': ({ value }: { value: string }) => `profile ${value}`,
  'dupes.kind.name': () => 'the same name',
  'dupes.kind.nick': ({ value }: { value: string }) => `called ${value}`,
  'dupes.kind.closeName': () => 'names nearly alike',
  'dupes.kind.org': ({ value }: { value: string }) => `both ${value}`,
  'dupes.against.birthday': 'but other birthdays',
  'dupes.against.link': 'but linked with each other',
  'dupes.against.together': 'but met together',
  'dupes.told.apart': ({ names }: { names: string }) =>
    `${names} are two different people: not listed again.`,
  'dupes.told.same': ({ names }: { names: string }) =>
    `${names} were told apart already: not listed again.`,
  'dupes.told.back': ({ names }: { names: string }) => `${names} may be one person after all.`,
})
