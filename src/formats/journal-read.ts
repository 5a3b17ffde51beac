import { isBirthday } from '../domain/birthday.ts'
import { isDay } from '../domain/day.ts'
import { parseDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { excerpt } from '../domain/excerpt.ts'
import type { ImportProblem } from '../domain/imported-person.ts'
import {
  type DocumentRecord,
  type DocumentSource,
  documentFormat,
  documentShape,
  documentVersion,
  type FieldShape,
  type ListShape,
  type RecordShape,
  sections,
  type ValueType,
} from '../domain/journal-document.ts'
import { cleanName } from '../domain/name.ts'
import { OtherLayout, readRecordLines } from './document-lines.ts'
import { findPlaces } from './json-places.ts'
import { decodeText } from './text-encoding.ts'
import type { ByteSource } from './text-pieces.ts'

type Values = Record<string, unknown>

/** More than one record a line is held whole, up to this many bytes. */
const largestWhole = 2 ** 26

/**
 * Reads a document that `writeDocument` wrote, or another program by its schema; the former is never held as a whole. A
 * record that is not of its shape is a `badRecord`, a field nobody knows an `unknownField` (told once). Throws
 * `import.document` for what is no such document, or one of a later version.
 */
export function readDocument(
  source: ByteSource & { bytes(): Uint8Array },
  file: string,
): DocumentSource {
  try {
    return readLaidOut(source)
  } catch (error) {
    if (!(error instanceof OtherLayout)) throw error
  }
  return readWhole(source.bytes(), file)
}

function readLaidOut(source: ByteSource): DocumentSource {
  const problems: ImportProblem[] = []
  let count = 0
  const records = function* (found: ImportProblem[]): Generator<DocumentRecord> {
    const check = new Check(found)
    for (const { section, index, line, item } of readRecordLines(source)) {
      const values = check.record(item, documentShape[section], line, `${section}[${index}]`)
      if (values !== undefined) yield { section, line, values }
    }
  }
  for (const _ of records(problems)) count++
  return { count, problems, records: () => records([]) }
}

function readWhole(bytes: Uint8Array, file: string): DocumentSource {
  const text = bytes.length > largestWhole ? undefined : decodeText(bytes)?.text
  if (text === undefined) throw notDocument(file, 'tooLarge')
  const document = parse(text, file)
  if (!isObject(document) || document['format'] !== documentFormat) throw notDocument(file, 'other')
  const version = document['version']
  if (typeof version !== 'number') throw notDocument(file, 'other')
  if (version > documentVersion) throw notDocument(file, 'newer')
  const records: DocumentRecord[] = []
  const problems: ImportProblem[] = []
  const check = new Check(problems)
  const places = findPlaces(text)
  const lineOf = (name: string) => places.get(name)?.line ?? 1
  const known = ['format', 'version', '$schema', ...sections]
  for (const name of Object.keys(document)) {
    check.noteUnknown({ [name]: null }, known, lineOf(name))
  }
  for (const section of sections) {
    const list = document[section]
    if (list === undefined) continue
    if (!Array.isArray(list)) {
      check.refuse(lineOf(section), section)
      continue
    }
    const lines = places.get(section)?.items ?? []
    list.forEach((item: unknown, index) => {
      const line = lines[index] ?? lineOf(section)
      const values = check.record(item, documentShape[section], line, `${section}[${index}]`)
      if (values !== undefined) records.push({ section, line, values })
    })
  }
  return { count: records.length, problems, records: () => records }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const [, at] = /at position (\d+)/.exec(String(error)) ?? []
    const line = at === undefined ? null : countLines(text, Number(at))
    throw notDocument(file, 'json', line)
  }
}

function notDocument(
  file: string,
  reason: 'tooLarge' | 'other' | 'newer' | 'json',
  line: number | null = null,
): NetError {
  return new NetError('usage', 'import.document', { file, reason, line })
}

/** What is wrong with a value, by the path of its field. */
class Mismatch extends Error {}

class Check {
  readonly #problems: ImportProblem[]
  readonly #unknown = new Set<string>()

  constructor(problems: ImportProblem[]) {
    this.#problems = problems
  }

  refuse(line: number, path: string, whose = ''): void {
    const place = path.slice(0, 80)
    this.#problems.push({
      line,
      code: 'badRecord',
      detail: whose === '' ? place : `${place} (${whose})`,
    })
  }

  record(item: unknown, shape: RecordShape, line: number, path: string): Values | undefined {
    try {
      return this.#values(item, shape, line, path)
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error
      // The whole record is left out with what is wrong in it: whose it is, is what its reader wants to know.
      const name = isObject(item) ? ownValue(item, 'name') : undefined
      const whose = typeof name === 'string' ? excerpt(name.trim()) : ''
      this.refuse(line, error.message, whose)
      return undefined
    }
  }

  #values(item: unknown, { fields, lists }: RecordShape, line: number, path: string): Values {
    if (!isObject(item)) throw new Mismatch(path)
    this.noteUnknown(item, [...Object.keys(fields), ...Object.keys(lists)], line, path)
    const values: Values = {}
    for (const [name, shape] of Object.entries(fields)) {
      values[name] = fieldValue(ownValue(item, name), shape, `${path}.${name}`)
    }
    for (const [name, shape] of Object.entries(lists)) {
      values[name] = this.#list(ownValue(item, name) ?? [], shape, line, `${path}.${name}`)
    }
    return values
  }

  #list(list: unknown, shape: ListShape, line: number, path: string): unknown[] {
    if (!Array.isArray(list)) throw new Mismatch(path)
    return list.map((item: unknown, index) => {
      const place = `${path}[${index}]`
      if (shape.kind === 'records') {
        return this.#values(item, { fields: shape.fields, lists: {} }, line, place)
      }
      const type = shape.kind === 'names' ? 'name' : { to: shape.to }
      return fieldValue(item, { type, isOptional: false }, place)
    })
  }

  noteUnknown(item: Values, known: readonly string[], line: number, path = ''): void {
    for (const name of Object.keys(item)) {
      if (known.includes(name)) continue
      const field = `${path.replace(/\[\d+\]/g, '')}.${name}`.replace(/^\./, '')
      if (this.#unknown.has(field)) continue
      this.#unknown.add(field)
      this.#problems.push({ line, code: 'unknownField', detail: field.slice(0, 80) })
    }
  }
}

function ownValue(item: Values, name: string): unknown {
  return Object.hasOwn(item, name) ? item[name] : undefined
}

function fieldValue(value: unknown, { type, isOptional }: FieldShape, path: string): unknown {
  if (value === undefined || value === null) {
    if (isOptional) return null
    throw new Mismatch(path)
  }
  if (type === 'name') return nameOf(value, path)
  if (!fits(value, type)) throw new Mismatch(path)
  return value
}

function nameOf(value: unknown, path: string): string {
  try {
    if (typeof value === 'string') return cleanName(value)
  } catch (error) {
    if (!(error instanceof NetError)) throw error
  }
  throw new Mismatch(path)
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

function fits(value: unknown, type: Exclude<ValueType, 'name'>): boolean {
  if (typeof type !== 'string') {
    if ('to' in type) return typeof value === 'string'
    return typeof value === 'string' && type.includes(value)
  }
  switch (type) {
    case 'flag':
      return typeof value === 'boolean'
    case 'id':
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= (type === 'id' ? 1 : 0)
    case 'amount':
      return isAmount(value)
    case 'figures':
      return isObject(value) && Object.values(value).every(isAmount)
    case 'grade':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5
    case 'properties':
      return Array.isArray(value) && value.every(isProperty)
    case 'words':
      return isObject(value) && Object.values(value).every((word) => typeof word === 'string')
    case 'spoken':
      return Array.isArray(value) && value.every(isSpoken)
    default:
      return typeof value === 'string' && fitsText(value, type)
  }
}

function fitsText(
  text: string,
  type: 'uuid' | 'text' | 'day' | 'instant' | 'birthday' | 'rhythm',
): boolean {
  switch (type) {
    case 'uuid':
      return uuid.test(text)
    case 'day':
      return isDay(text)
    case 'instant':
      return instant.test(text) && !Number.isNaN(Date.parse(text))
    case 'birthday':
      return isBirthday(text)
    case 'rhythm':
      return text === 'off' || isDuration(text)
    case 'text':
      return true
  }
}

function isDuration(text: string): boolean {
  try {
    parseDuration(text)
    return true
  } catch (error) {
    if (error instanceof NetError) return false
    throw error
  }
}

function isProperty(value: unknown): boolean {
  if (!isObject(value) || typeof value['value'] !== 'string') return false
  const { name, params, group, field } = value
  return (
    typeof name === 'string' &&
    isFlatBeside(value, ['params']) &&
    isTextOrNone(group) &&
    isTextOrNone(field) &&
    Array.isArray(params) &&
    params.every(
      (param: unknown) =>
        Array.isArray(param) &&
        param.length === 2 &&
        typeof param[0] === 'string' &&
        Array.isArray(param[1]) &&
        param[1].every((one: unknown) => typeof one === 'string'),
    )
  )
}

/** What else it holds is kept as it is, so it must not be lists in lists without end. */
function isFlatBeside(value: Values, names: readonly string[]): boolean {
  return Object.entries(value).every(
    ([name, one]) => typeof one !== 'object' || one === null || names.includes(name),
  )
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function isSpoken(value: unknown): boolean {
  return (
    isObject(value) &&
    isFlatBeside(value, []) &&
    typeof value['part'] === 'string' &&
    // A run before the mirror has one time for the whole. What is not known is left out in a document.
    ((value['ms'] ?? null) === null || Number.isInteger(value['ms'])) &&
    ((value['isSaid'] ?? null) === null || typeof value['isSaid'] === 'boolean')
  )
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function countLines(text: string, end: number): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count++
  }
  return count
}
