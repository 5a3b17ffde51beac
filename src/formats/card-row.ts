import type { ImportedPerson, ImportProblem } from '../domain/imported-person.ts'
import { escapeText } from '../domain/property-text.ts'
import { keepCell, noName } from './table-people.ts'
import type { VcardProperty } from './vcard-draft.ts'
import { readPerson } from './vcard-person.ts'

/** What other programs call the kinds of a number or address, as vCard's TYPE. */
const types: Readonly<Record<string, readonly string[]>> = {
  home: ['home'],
  work: ['work'],
  business: ['work'],
  mobile: ['cell'],
  'work mobile': ['work', 'cell'],
  main: ['main'],
  fax: ['fax'],
  'home fax': ['home', 'fax'],
  'work fax': ['work', 'fax'],
  'business fax': ['work', 'fax'],
  pager: ['pager'],
}

const labelTypes = (label: string) =>
  Object.hasOwn(types, label.toLowerCase()) ? types[label.toLowerCase()] : undefined

/** By which address a network's names are known. */
const schemes = new Map([
  ['aim', 'aim'],
  ['gadugadu', 'gg'],
  ['google hangouts', 'xmpp'],
  ['google talk', 'xmpp'],
  ['googletalk', 'xmpp'],
  ['hangouts', 'xmpp'],
  ['icq', 'icq'],
  ['jabber', 'xmpp'],
  ['matrix', 'matrix'],
  ['msn', 'msnim'],
  ['qq', 'mqq'],
  ['signal', 'sgnl'],
  ['sip', 'sip'],
  ['skype', 'skype'],
  ['telegram', 'tg'],
  ['xmpp', 'xmpp'],
  ['yahoo', 'ymsgr'],
])
const knownSchemes = new Set([...schemes.values(), 'http', 'https', 'im', 'mailto', 'x-apple'])

/** A name on a network as an address: Skype's own begin with `live:`, which is none. */
function messengerAddress(name: string, service: string | undefined): string {
  const [, scheme = ''] = /^([a-z][a-z\d+.-]{0,20}):/i.exec(name) ?? []
  if (knownSchemes.has(scheme.toLowerCase())) return name
  if (service === undefined) return `im:${name}`
  return `${schemes.get(service.toLowerCase()) ?? 'x-apple'}:${name}`
}

/**
 * A row of an address book as the card its program would have written: so it is read as cards are, and what the journal
 * has no field for is kept, and exported, in a form other programs know.
 */
export class CardRow {
  readonly #properties: VcardProperty[] = []
  readonly #line: number
  #groups = 0

  constructor(line: number) {
    this.#line = line
  }

  /** A property with one text; nothing for a blank one. */
  text(name: string, value: string | undefined): void {
    this.#add(name, escapeText(value?.trim() ?? ''))
  }

  /** A property of several parts, or a list of words with `,` between; nothing when all are blank. */
  parts(
    name: string,
    parts: readonly (string | undefined)[],
    { between = ';', label }: { between?: ';' | ','; label?: string | undefined } = {},
  ): void {
    const texts = parts.map((part) => escapeText(part?.trim() ?? ''))
    if (texts.every((part) => part === '')) return
    if (name === 'ORG') while (texts.at(-1) === '') texts.pop()
    this.#labelled(name, texts.join(between), label, false)
  }

  /** An address, a number, a link, a person: with what its owner calls it, a star in front for the preferred one. */
  point(name: string, value: string, label = ''): void {
    const isPreferred = label.startsWith('*')
    this.#labelled(name, escapeText(value.trim()), label.replace(/^\*/, '').trim(), isPreferred)
  }

  /** The address of something elsewhere, as of a picture. */
  address(name: string, value: string): void {
    this.#add(name, value, [['VALUE', ['uri']]])
  }

  /** A name on a network, as Apple's programs write one: an address, and what the network is called. */
  messenger(name: string, service?: string, label = ''): void {
    const text = name.trim()
    const kinds = labelTypes(label.replace(/^\*/, '').trim())
    const params: [string, string[]][] = service ? [['X-SERVICE-TYPE', [service]]] : []
    if (kinds !== undefined) params.push(['TYPE', [...kinds]])
    if (text !== '') this.#add('IMPP', escapeText(messengerAddress(text, service)), params)
  }

  keep(column: string, text: string): void {
    if (text.trim() !== '') this.#properties.push({ ...keepCell(column, text), line: this.#line })
  }

  /** Adds a `noName` to `problems` for a row that names nobody. */
  read(cells: readonly string[], problems: ImportProblem[]): ImportedPerson | undefined {
    const { person, problems: found } = readPerson(this.#properties, this.#line)
    for (const problem of found) {
      problems.push(problem.code === 'noName' ? noName(cells, this.#line) : problem)
    }
    return person
  }

  #labelled(name: string, value: string, label: string | undefined, isPreferred: boolean): void {
    if (value === '') return
    const known = label === undefined ? undefined : labelTypes(label)
    const all = [...(known ?? []), ...(isPreferred ? ['pref'] : [])]
    const params: [string, string[]][] = all.length === 0 ? [] : [['TYPE', all]]
    if (label === undefined || label === '' || known !== undefined) {
      this.#add(name, value, params)
      return
    }
    this.#groups++
    const group = `item${this.#groups}`
    this.#properties.push({ group, name, params, value, line: this.#line })
    this.#properties.push({
      group,
      name: 'X-ABLABEL',
      params: [],
      value: escapeText(label),
      line: this.#line,
    })
  }

  #add(name: string, value: string, params: [string, string[]][] = []): void {
    if (value !== '') this.#properties.push({ name, params, value, line: this.#line })
  }
}
