import { addDays, type Day } from '../../src/domain/day.ts'
import type { InteractionKind } from '../../src/domain/interaction.ts'
import { defaultRules } from '../../src/domain/settings.ts'
import { insertContact } from '../../src/journal/contacts.ts'
import { insertInteraction } from '../../src/journal/interactions.ts'
import { Journal } from '../../src/journal/journal.ts'
import { refreshContacts } from '../../src/journal/standing.ts'
import { openStep } from '../../src/journal/steps.ts'

// A journal as somebody would have it who met ten thousand people in five years: few of them often, most once or never.

export const today: Day = '2026-11-20'
const contacts = 10_000
const interactions = 200_000
const first =
  'Grace George Marie Ada Alan Sara Ali Mina Reza Omid Leila Kurt Emmy Sofia Pierre Rosa Nikola Lise Max Hedy سارا علی مینا رضا'.split(
    ' ',
  )
const last =
  'Hopper Boole Curie Lovelace Turing Ahmadi Noether Germain Tesla Meitner Planck Lamarr Karimi Moradi Novak Silva Okafor Tanaka Rossi Weber احمدی کریمی'.split(
    ' ',
  )
const words =
  'coffee hiring compilers paper review talk startup draft funding design index garden travel school music data logic proof engine bridge'.split(
    ' ',
  )
const kinds: InteractionKind[] = ['met', 'call', 'message', 'email', 'event', 'content', 'other']

const [, , file = ''] = process.argv
const random = generator(20_261_120)
/** The commonest first name is that of one in seventy, as in most countries. */
const givenNames = [...first, ...Array.from({ length: 130 }, (_, i) => syllables(100 + i * 7))]
const journal = new Journal(file, { today, now: `${today}T08:00:00.000Z`, rules: defaultRules })

for (let start = 0; start < contacts; start += 1000) {
  journal.write({ command: 'bench', subject: `contacts ${start}` }, () => {
    for (let i = start; i < start + 1000; i++) addPerson(i)
  })
}
for (let start = 0; start < interactions; start += 10_000) {
  journal.write({ command: 'bench', subject: `interactions ${start}` }, () => {
    for (let i = start; i < start + 10_000; i++) addInteraction()
  })
}
const ids = journal.column<number>('SELECT id FROM contact')
journal.write({ command: 'bench', subject: 'steps' }, () => {
  for (const id of ids) {
    if (random() > 0.05) continue
    const dueOn = addDays(today, Math.floor(random() * 120) - 60)
    openStep(journal, { contactId: id, text: text(4), dueOn, origin: 'promised' })
    refreshContacts(journal, [id])
  }
})
journal.close()

function addPerson(i: number): void {
  const isMet = random() < 0.5
  insertContact(journal, {
    name: `${givenName()} ${pick(last)} ${syllables(i)}`,
    org: random() < 0.6 ? `${pick(last)} ${pick(['Labs', 'Works', 'Institute'])}` : undefined,
    city: random() < 0.4 ? pick(['Tehran', 'Paris', 'Berlin', 'Osaka', 'Lagos']) : undefined,
    fields: random() < 0.5 ? [pick(words)] : [],
    tie: random() < 0.02 ? 'strong' : undefined,
    reach: [{ kind: 'email', network: null, value: `person${i}@example.org` }],
    birthday:
      random() < 0.3
        ? (`19${70 + (i % 30)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}` as Day)
        : undefined,
    metAt: isMet ? `${pick(words)} meetup` : undefined,
    metOn: isMet ? someDay() : undefined,
    circles: random() < 0.3 ? [`circle ${pick(words)}`] : [],
    goals: random() < 0.1 ? [`goal ${pick(words)}`] : [],
    tags: random() < 0.3 ? [pick(words)] : [],
  })
}

/** Everybody has their share of what happens; a few dozen have hundreds. */
function addInteraction(): void {
  const someone = () => 1 + Math.floor(contacts * random() ** 1.5)
  insertInteraction(journal, {
    on: someDay(),
    kind: pick(kinds),
    text: text(8),
    from: random() < 0.3 ? 'them' : 'me',
    people: random() < 0.15 ? [someone(), someone()] : [someone()],
    gave: random() < 0.1 ? [text(2)] : [],
    got: random() < 0.1 ? [text(2)] : [],
    tags: random() < 0.1 ? [pick(words)] : [],
  })
}

function givenName(): string {
  return givenNames[Math.floor(givenNames.length * random() ** 1.2)] ?? ''
}

function someDay(): Day {
  return addDays(today, -Math.floor(random() * 5 * 365))
}

function text(count: number): string {
  return Array.from({ length: count }, () => pick(words)).join(' ')
}

function syllables(i: number): string {
  const parts = ['ka', 'mi', 'ro', 'te', 'lu', 'sa', 'no', 'vi', 'pe', 'do']
  const name = String(i).replace(/\d/g, (digit) => parts[Number(digit)] ?? '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function pick<T>(list: readonly T[]): T {
  // The index is always within the list.
  return list[Math.floor(random() * list.length)] as T
}

/** The same numbers every time, in [0, 1): mulberry32. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
