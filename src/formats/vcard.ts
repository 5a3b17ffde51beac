import type { ImportedPerson, ImportProblem, ImportReading } from '../domain/imported-person.ts'
import { escapeText } from '../domain/property-text.ts'
import type { VcardProperty } from './vcard-draft.ts'
import { type ContentLine, readContentLines } from './vcard-lines.ts'
import { readPerson } from './vcard-person.ts'
import { unpackValue } from './vcard-value.ts'

interface OpenCard {
  line: number
  properties: VcardProperty[]
  /** Inside a card of an AGENT (2.1 nests them): how deep, and its lines. */
  depth: number
  agent: string[]
}

/** The properties of one card, `BEGIN`, `END` and `VERSION` apart. */
export interface VcardCard {
  line: number
  properties: VcardProperty[]
}

/**
 * Every card of a file, whatever its version (2.1, 3.0, 4.0), encoding and line ends. A card whose
 * end is missing ends where the next begins. Nothing is thrown: what cannot be read is a problem.
 */
export function readCards(bytes: Uint8Array): { cards: VcardCard[]; problems: ImportProblem[] } {
  const cards: VcardCard[] = []
  const problems: ImportProblem[] = []
  let open: OpenCard | undefined
  let isStraying = false
  let hasGuessed = false

  const stray = (line: number, detail: string) => {
    // One remark for a whole stretch: a novel given by mistake is one mistake.
    if (!isStraying) problems.push({ line, code: 'strayLine', detail: detail.slice(0, 80) })
    isStraying = true
  }
  const close = (isWhole: boolean) => {
    if (!open) return
    endAgent(open)
    const { line, properties } = open
    open = undefined
    if (!isWhole) problems.push({ line, code: 'unclosedCard' })
    if (isWhole || properties.length > 0) cards.push({ line, properties })
  }
  const unpack = (line: ContentLine): VcardProperty => {
    const { header } = line
    const { value, doubt } = unpackValue(line)
    if (doubt && !(doubt === 'guessedCharset' && hasGuessed)) {
      problems.push({
        line: line.line,
        code: doubt,
        detail: (header.charset ?? header.name).slice(0, 80),
      })
      hasGuessed ||= doubt === 'guessedCharset'
    }
    const property: VcardProperty = {
      line: line.line,
      name: header.name,
      params: header.params,
      value,
    }
    if (header.group !== undefined) property.group = header.group
    return property
  }

  readContentLines(bytes, {
    refuse(line, code, start) {
      if (open) problems.push({ line, code, detail: start })
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
        open = { line: line.line, properties: [], depth: 0, agent: [] }
      } else if (!open) {
        stray(line.line, name)
      } else if (open.depth > 0) {
        open.agent.push(border === 'end' ? 'END:VCARD' : formatLine(unpack(line)))
        if (border === 'end' && --open.depth === 0) endAgent(open)
      } else if (border === 'end') {
        close(true)
      } else if (name === 'BEGIN' || name === 'END') {
        problems.push({ line: line.line, code: 'badLine', detail: name.slice(0, 80) })
      } else if (name !== 'VERSION') {
        open.properties.push(unpack(line))
      }
    },
  })
  close(false)
  return { cards, problems }
}

/** Reads vCards into people: one for each card that has anything to name somebody by. */
export function readVcards(bytes: Uint8Array): ImportReading {
  const { cards, problems } = readCards(bytes)
  const people: ImportedPerson[] = []
  for (const card of cards) {
    const { person, problems: remarks } = readPerson(card.properties, card.line)
    if (person) people.push(person)
    for (const remark of remarks) problems.push(remark)
  }
  return { people, problems: problems.toSorted((a, b) => a.line - b.line) }
}

function findBorder(line: ContentLine): 'begin' | 'end' | undefined {
  const { name } = line.header
  if (name !== 'BEGIN' && name !== 'END') return undefined
  // A long value is no border, and not worth decoding to find out.
  const { bytes, start, end } = line
  if (end - start > 40 || !/^\s*VCARD\s*$/i.test(bytes.toString('latin1', start, end))) {
    return undefined
  }
  return name === 'BEGIN' ? 'begin' : 'end'
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
