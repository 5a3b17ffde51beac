import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportReading } from '../../src/domain/imported-person.ts'
import { readContactTable } from '../../src/formats/contact-csv.ts'
import { readGoogle } from '../../src/formats/google-csv.ts'
import { guessKind } from '../../src/formats/kind.ts'
import { readLinkedIn as openLinkedIn } from '../../src/formats/linkedin.ts'
import { readLinks } from '../../src/formats/links-csv.ts'
import { guessMapping, readMapped } from '../../src/formats/mapped-csv.ts'
import { readOutlook } from '../../src/formats/outlook-csv.ts'
import { openTable } from '../../src/formats/table.ts'
import { readVcards } from '../../src/formats/vcard.ts'
import { anyDays, collectReading, inPieces } from '../support/collect-reading.ts'
import { cpuTime } from '../support/cpu-time.ts'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const vcards = readdirSync(`${fixtures}vcard`)
  .filter((name) => !name.includes('IPHONE'))
  .map((name) => readFileSync(`${fixtures}vcard/${name}`))
const linkedin = readFileSync(`${fixtures}csv/linkedin-connections.csv`)

const tables = readdirSync(`${fixtures}csv`).map((name) => readFileSync(`${fixtures}csv/${name}`))

const readLinkedIn = (bytes: Uint8Array) => collectReading(openLinkedIn(inPieces(bytes), anyDays))

/** What every reading promises, whatever the bytes. */
function findFault(reading: ImportReading): string | undefined {
  const lines = [
    ...reading.problems.map(({ line }) => line),
    ...reading.people.map((p) => p.source.line),
  ]
  if (lines.some((line) => !Number.isInteger(line) || line < 1)) return 'a line below 1'
  if (reading.people.some(({ name }) => name.trim() === '')) return 'no name'
  if (reading.problems.some(({ detail }) => (detail?.length ?? 0) > 80)) return 'a long detail'
  const text = JSON.stringify(reading)
  if (text.includes('\\u0000')) return 'a NUL'
  const again = JSON.parse(text) as ImportReading
  return JSON.stringify(again) === text ? undefined : 'not plain data'
}

function readAll(bytes: Uint8Array): ImportReading[] {
  guessKind(bytes)
  const source = inPieces(bytes, 100)
  const table = openTable(source)
  // Pairs are no people, but are read to their end as well.
  expect([...readLinks(source, anyDays).records()].every(({ line }) => line >= 1)).toBe(true)
  return [
    readVcards(bytes),
    readLinkedIn(bytes),
    collectReading(readGoogle(source, anyDays)),
    collectReading(readOutlook(source, anyDays)),
    collectReading(readContactTable(source, anyDays)),
    ...(table === undefined
      ? []
      : [collectReading(readMapped(table, guessMapping(table.columns), anyDays))]),
  ]
}

/** A small generator with a seed, so that a failure can be repeated. */
function newRandom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('any bytes give a reading', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readAll(bytes).flatMap((reading) => findFault(reading) ?? [])).toEqual([])
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('random pieces of the formats', () => {
    const pieces =
      'BEGIN:VCARD\n|END:VCARD\r\n|VERSION:2.1\n|AGENT:\n|FN|N:a;b\n|\r| |=\n|=3D|:|"|\\|\n|NOTE:x|é|\0' +
      '|;ENCODING=QUOTED-PRINTABLE|;ENCODING=b|;CHARSET=utf-16|;TYPE=|FN:a\nTEL|,' +
      '|First Name,Last Name,Connected On\n|a,b,1 Jan 2020\n|name,email,__proto__\n|sep=;\n| ::: |* |0/0/00' +
      '|First Name,Last Name,Labels,E-mail 1 - Value,Address 1 - __proto__,constructor\n|=1+1|\t|a@b.org'
    const piece = fc.constantFrom(...pieces.split('|'))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (parts, isLatin) => {
        const bytes = Buffer.from(parts.join(''), isLatin ? 'latin1' : 'utf8')
        expect(readAll(bytes).flatMap((reading) => findFault(reading) ?? [])).toEqual([])
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  test('real files with bytes changed, cut out, doubled and mixed', () => {
    const random = newRandom(20261120)
    const sources = [...vcards, linkedin, ...tables]
    for (let run = 0; run < 1500; run++) {
      let bytes = Buffer.from(sources[random(sources.length)] ?? linkedin)
      for (let change = random(6); change >= 0; change--) {
        const at = random(bytes.length)
        const end = at + random(80)
        const other = sources[random(sources.length)] ?? linkedin
        const kind = random(4)
        if (kind === 0) bytes[at] = random(256)
        if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
        if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
        if (kind === 3)
          bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(random(other.length))])
      }
      const faults = readAll(bytes).flatMap((reading) => findFault(reading) ?? [])
      expect({ run, faults }).toEqual({ run, faults: [] })
    }
  })
})

const MB = 1 << 20
const fill = (text: string, size: number) => Buffer.alloc(size, text)
const card = (line: Buffer | string, end = '\nEND:VCARD\n') =>
  Buffer.concat([Buffer.from('BEGIN:VCARD\nFN:A\n'), Buffer.from(line), Buffer.from(end)])

const after = (start: string, text: string, size: number) =>
  card(Buffer.concat([Buffer.from(start), fill(text, size)]))

describe('time is linear in size', () => {
  test.each<[string, (size: number) => Buffer]>([
    ['one long line', (size) => after('NOTE:', 'x', size)],
    ['one long line without a colon', (size) => card(fill('x', size))],
    ['one long header', (size) => after('NOTE', ';a=b', size)],
    ['a quote never closed', (size) => after('NOTE;X="', ':', size)],
    ['folds', (size) => after('NOTE:', '\n x', size)],
    ['folds without a colon', (size) => after('NOTE', '\n =', size)],
    ['soft breaks without a colon', (size) => after('NOTE;QUOTED-PRINTABLE', '=\n', size)],
    ['soft breaks', (size) => after('NOTE;QUOTED-PRINTABLE:', '=\n', size)],
    ['base64 not indented', (size) => after('PHOTO;BASE64:', '\nAAAA', size)],
    ['escapes', (size) => after('NOTE:', '\\', size)],
    ['components', (size) => after('N:', ';\\,', size)],
    ['spaces', (size) => after('NOTE:', ' ', size)],
    ['spaces and equals', (size) => after('NOTE;QUOTED-PRINTABLE:', '= \n', size)],
    ['carriage returns', (size) => fill('\r', size)],
    ['empty lines', (size) => fill('\n', size)],
    ['cards never closed', (size) => fill('BEGIN:VCARD\n', size)],
    ['empty cards', (size) => fill('BEGIN:VCARD\nEND:VCARD\n', size)],
    ['agents in agents', (size) => after('', 'AGENT:\nBEGIN:VCARD\n', size)],
    [
      'many addresses',
      (size) => card(Array.from({ length: size >> 4 }, (_, i) => `EMAIL:${i}\n`).join('')),
    ],
    [
      'many labels',
      (size) =>
        card(
          Array.from({ length: size >> 4 }, (_, i) => `g${i}.TEL:${i}\ng${i}.X-ABLABEL:x\n`).join(
            '',
          ),
        ),
    ],
    ['a novel', (size) => fill('It was the best of times; it was the worst of times.\n', size)],
    ['bad quoted-printable', (size) => after('NOTE;QUOTED-PRINTABLE:', '=Z', size)],
    ['a long day', (size) => after('BDAY:', '1', size)],
  ])('vCard: %s', (_, make) => {
    const bytes = make(2 * MB)
    const start = cpuTime()
    const reading = readVcards(bytes)
    expect(reading.people.length + reading.problems.length).toBeGreaterThan(
      bytes[0] === 66 ? 0 : -1,
    )
    // Some ten times what it takes on a slow machine, far below what anything quadratic would.
    expect(cpuTime() - start).toBeLessThan(8000)
  })

  const header = 'First Name,Last Name,Connected On\n'
  test.each<[string, (size: number) => Buffer]>([
    ['one long line', (size) => fill('x', size)],
    ['quotes', (size) => fill('"', size)],
    ['a quote on every line', (size) => fill('"\nx', size >> 3)],
    ['an open quote', (size) => Buffer.concat([Buffer.from('"'), fill('a,b\n', size >> 2)])],
    ['commas', (size) => fill(',', size)],
    ['rows of one letter', (size) => fill('x\n', size >> 3)],
    ['empty lines', (size) => fill('\n', size)],
  ])('CSV: %s', (_, make) => {
    const bytes = Buffer.concat([Buffer.from(header), make(MB)])
    const start = cpuTime()
    expect(readLinkedIn(bytes).kind).toBe('linkedin')
    expect(cpuTime() - start).toBeLessThan(8000)
  })

  test.each<[string, (size: number) => Buffer]>([
    ['one long line', (size) => fill('x', size)],
    ['quotes', (size) => fill('"', size)],
    ['a quote on every line', (size) => fill('"\nx', size >> 3)],
    ['an open quote', (size) => Buffer.concat([Buffer.from('"'), fill('a,b\n', size >> 2)])],
    ['commas', (size) => fill(',', size)],
    ['separators of values', (size) => fill(' ::: ', size)],
    ['letters of no encoding', (size) => fill('\xff\n', size >> 3)],
  ])('any table: %s', (_, make) => {
    for (const first of ['name,tags,notes\n', 'First Name,Last Name,Labels,E-mail 1 - Value\n']) {
      const bytes = Buffer.concat([Buffer.from(first), make(MB)])
      const start = cpuTime()
      const table = openTable(inPieces(bytes))
      expect(table).toBeDefined()
      if (table !== undefined) collectReading(readMapped(table, ['name', 'tags', 'notes'], anyDays))
      collectReading(readGoogle(inPieces(bytes), anyDays))
      expect(cpuTime() - start).toBeLessThan(8000)
    }
  })

  test('a preamble of a million lines', () => {
    const bytes = Buffer.concat([fill('x,\n', 3 * MB), Buffer.from(`${header}Ada,,\n`)])
    const { people } = readLinkedIn(bytes)
    expect(people.map(({ name, source }) => [name, source.line])).toEqual([['Ada', MB + 2]])
  })
})
