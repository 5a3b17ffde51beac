import { Buffer } from 'node:buffer'
import type { ImportedPerson, ImportProblem, ImportReading } from '../domain/imported-person.ts'
import type { OtherCard } from '../domain/other-card.ts'
import { escapeText } from '../domain/property-text.ts'
import { guessCodes, likeliestFallback } from './letter-statistics.ts'
import type { VcardProperty } from './vcard-draft.ts'
import { labelMembers } from './vcard-group.ts'
import { type ContentLine, type LineTaker, readContentLines } from './vcard-lines.ts'
import { readPerson } from './vcard-person.ts'
import { unpackValue } from './vcard-value.ts'

interface OpenCard {
  line: number
  properties: VcardProperty[]
  /** Labels taken out of types so far. */
  labels: number
  /** Inside a card of an AGENT (2.1 nests them): how deep, and its lines. */
  depth: number
  agent: string[]
}

/** The properties of one card, `BEGIN`, `END` and `VERSION` apart. */
export interface VcardCard {
  line: number
  properties: VcardProperty[]
}

/** What is told of a file while it is read. */
interface CardTaker {
  card(card: VcardCard): void
  problem(problem: ImportProblem): void
  /** Text in no named character set, taken for the fallback. */
  guess(text: Buffer): void
}

/**
 * Every card of a file, whatever its version (2.1, 3.0, 4.0), encoding and line ends. A card whose
 * end is missing ends where the next begins. Nothing is thrown: what cannot be read is a problem.
 * `encoding`: of what names none and is not UTF-8, where that is known.
 */
export function readCards(
  bytes: Uint8Array,
  encoding?: string,
): { cards: VcardCard[]; problems: ImportProblem[] } {
  const reading = readCardsAs(bytes, encoding === undefined ? latin : { fallback: encoding })
  if (encoding !== undefined) return reading
  // Only all that was guessed tells what it must have been.
  const fallback = likeliestFallback(reading.guessed)
  if (fallback === 'windows-1252') return reading
  return readCardsAs(bytes, { fallback, code: guessCodes[fallback] })
}

/** What text is taken for that names no character set, and what is told of it, unless it was said to be so. */
interface Assumed {
  fallback: string
  code?: ImportProblem['code']
}

const latin: Assumed = { fallback: 'windows-1252', code: 'guessedCharset' }

function readCardsAs(bytes: Uint8Array, assumed: Assumed) {
  const cards: VcardCard[] = []
  const guessed: Buffer[] = []
  const problems: ImportProblem[] = []
  eachCard(bytes, assumed, {
    card: (card) => cards.push(card),
    problem: (problem) => problems.push(problem),
    guess: (text) => guessed.push(text),
  })
  return { cards, problems, guessed }
}

/** As `readCards`, each as soon as it ends. */
function eachCard(bytes: Uint8Array, { fallback, code: guessCode }: Assumed, to: CardTaker): void {
  let hasGuessed = false
  let open: OpenCard | undefined
  let isStraying = false

  const stray = (line: number, detail: string) => {
    // One remark for a whole stretch: a novel given by mistake is one mistake.
    if (!isStraying) to.problem({ line, code: 'strayLine', detail: detail.slice(0, 80) })
    isStraying = true
  }
  const close = (isWhole: boolean) => {
    if (!open) return
    endAgent(open)
    const { line, properties } = open
    open = undefined
    if (!isWhole) to.problem({ line, code: 'unclosedCard' })
    if (isWhole || properties.length > 0) to.card({ line, properties })
  }
  const unpack = (line: ContentLine): VcardProperty => {
    const { header } = line
    const { value, doubt, guessed } = unpackValue(line, fallback)
    const detail = (header.charset ?? header.name).slice(0, 80)
    if (header.isOpen)
      to.problem({ line: line.line, code: 'openQuote', detail: header.name.slice(0, 80) })
    if (doubt === 'badText') to.problem({ line: line.line, code: doubt, detail })
    if (guessed !== undefined) {
      if (!hasGuessed && guessCode !== undefined) {
        to.problem({ line: line.line, code: guessCode, detail })
      }
      hasGuessed = true
      to.guess(guessed)
    }
    const property: VcardProperty = {
      line: line.line,
      name: header.name,
      params: header.params,
      value,
    }
    if (header.group !== undefined) property.group = header.group
    if (header.label !== undefined && open) addLabel(open, property, header.label)
    return property
  }

  const taker: LineTaker = {
    refuse(line, code, start) {
      if (open) to.problem({ line, code, detail: start })
      else stray(line, start)
    },
    take(line) {
      const { name } = line.header
      const border = findBorder(line)
      if (border === 'begin') {
        isStraying = false
        if (open && isAgentWaiting(open)) {
          open.depth++
          open.agent.push('BEGIN:VCARD')
          return
        }
        close(false)
        open = { line: line.line, properties: [], labels: 0, depth: 0, agent: [] }
      } else if (!open) {
        stray(line.line, name)
      } else if (open.depth > 0) {
        open.agent.push(border === 'end' ? 'END:VCARD' : formatLine(unpack(line)))
        if (border === 'end' && --open.depth === 0) endAgent(open)
      } else if (border === 'end') {
        close(true)
      } else if (name === 'BEGIN' || name === 'END') {
        to.problem({ line: line.line, code: 'badLine', detail: name.slice(0, 80) })
      } else if (name === 'VERSION') {
        const version = versionOf(line)
        if (!knownVersions.has(version)) {
          to.problem({ line: line.line, code: 'otherVersion', detail: version })
        }
      } else {
        open.properties.push(unpack(line))
      }
    },
  }
  readContentLines(bytes, taker, fallback)
  close(false)
}

/** Reads vCards into people, one for each card that has anything to name somebody by, and what is nobody. */
export function readVcards(bytes: Uint8Array, encoding?: string): ImportReading {
  const { cards, problems } = readCards(bytes, encoding)
  const people: ImportedPerson[] = []
  const others: OtherCard[] = []
  for (const { properties, line } of cards) {
    const { person, card, problems: remarks } = readPerson(properties, line)
    if (person) people.push(person)
    if (card) others.push(card)
    for (const remark of remarks) problems.push(remark)
  }
  labelMembers(people, others, problems)
  const reading = { people, problems: problems.toSorted((a, b) => a.line - b.line) }
  return others.length === 0 ? reading : { ...reading, cards: others }
}

/**
 * As `readVcards`, each person as soon as the card is read. Throws `NeedsWhole` where a later card, or the whole of the
 * file, says more of those before.
 */
export function eachPerson(
  bytes: Uint8Array,
  take: (record: ImportedPerson | ImportProblem) => void,
): void {
  eachCard(bytes, latin, {
    card({ properties, line }) {
      const { person, card, problems } = readPerson(properties, line)
      // A group's name is put on people.
      if (card) throw new NeedsWhole()
      if (person) take(person)
      for (const problem of problems) take(problem)
    },
    problem: take,
    guess() {
      throw new NeedsWhole()
    },
  })
}

/** Only the whole of a file tells what its cards say. */
export class NeedsWhole extends Error {}

/** How many cards a file has, about: by their beginnings as nearly every program writes them. */
export function countCards(bytes: Uint8Array): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = whole.indexOf(BEGIN); at >= 0; at = whole.indexOf(BEGIN, at + BEGIN.length)) count++
  return count
}

const BEGIN = 'BEGIN:VCARD'

/** A label as Apple's programs write it: a property of its own in the same group. */
function addLabel(card: OpenCard, property: VcardProperty, label: string): void {
  property.group ??= `label${++card.labels}`
  const { line, group } = property
  const value = escapeText(label.replace(/[\r\n\0]+/g, ' '))
  card.properties.push({ line, group, name: 'X-ABLABEL', params: [], value })
}

function findBorder(line: ContentLine): 'begin' | 'end' | undefined {
  const { name } = line.header
  if (name !== 'BEGIN' && name !== 'END') return undefined
  // A long value is no border, and not worth decoding to find out.
  const { bytes, start, end } = line
  if (end - start > 40) return undefined
  const value = line.text ?? bytes.toString('latin1', start, end)
  if (value !== 'VCARD' && !/^\s*VCARD\s*$/i.test(value)) return undefined
  return name === 'BEGIN' ? 'begin' : 'end'
}

const knownVersions: ReadonlySet<string> = new Set(['2.1', '3.0', '4.0'])

function versionOf({ bytes, start, end, text }: ContentLine): string {
  if (text !== undefined) return text.slice(0, 80).trim()
  return bytes
    .toString('latin1', start, Math.min(end, start + 80))
    .replaceAll('\0', '')
    .trim()
}

function isAgentWaiting(card: OpenCard): boolean {
  if (card.depth > 0) return /^AGENT[^:]*:\s*$/.test(card.agent.at(-1) ?? '')
  const last = card.properties.at(-1)
  return last?.name === 'AGENT' && last.value.trim() === ''
}

/** Puts a nested card where 3.0 has it: into the value of its AGENT. */
function endAgent(card: OpenCard): void {
  const agent = card.properties.at(-1)
  if (agent && card.agent.length > 0) agent.value = escapeText(card.agent.join('\n'))
  card.agent = []
  card.depth = 0
}

function formatLine({ group, name, params, value }: VcardProperty): string {
  const written = params.map(([key, values]) => {
    const safe = values.map((text) => (/[:;,"\n]/.test(text) ? JSON.stringify(text) : text))
    return `;${key}=${safe.join(',')}`
  })
  return `${group === undefined ? '' : `${group}.`}${name}${written.join('')}:${value}`
}
