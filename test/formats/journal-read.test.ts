import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/domain/journal-document.ts'
import { OtherLayout, readRecordLines } from '../../src/formats/document-lines.ts'
import { writeDocument } from '../../src/formats/journal-json.ts'
import { readDocument } from '../../src/formats/journal-read.ts'

function sourceOf(text: string | Uint8Array, size = 7) {
  const bytes = Buffer.from(text)
  return {
    bytes: () => bytes,
    *pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
  }
}

const uuid = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`
const at = '2026-11-20T09:00:00Z'
const records: { section: Section; json: string }[] = [
  { section: 'tags', json: '{"name":"chess"}' },
  { section: 'tags', json: '{"name":"چای"}' },
  {
    section: 'circles',
    json: JSON.stringify({ uuid: uuid(1), id: 1, name: '}', createdAt: at }),
  },
]
const text = [...writeDocument(records)].join('')

function read(document: string | Uint8Array) {
  const source = readDocument(sourceOf(document), 'in.json')
  return { ...source, records: [...source.records()] }
}

describe('our own document', () => {
  it('is read line by line, without being held', () => {
    const source = { ...sourceOf(text), bytes: () => expect.unreachable('held as a whole') }
    const document = readDocument(source, 'in.json')
    expect(document.count).toBe(3)
    const once = [...document.records()]
    expect(once.map(({ section, line, values }) => [section, line, values['name']])).toEqual([
      ['tags', 6, 'chess'],
      ['tags', 7, 'چای'],
      ['circles', 11, '}'],
    ])
    expect([...document.records()]).toEqual(once)
  })

  it('gives the same in any other layout', () => {
    const pretty = JSON.stringify(JSON.parse(text), null, 2)
    const names = (document: string | Uint8Array) =>
      read(document).records.map(({ section, values }) => [section, values])
    expect(names(pretty)).toEqual(names(text))
    expect(names(JSON.stringify(JSON.parse(text)))).toEqual(names(text))
    expect(names(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(names(text))
    expect(names(text.replaceAll('\n', '\r\n'))).toEqual(names(text))
  })

  it.each([
    ['an end too early', text.slice(0, -20)],
    ['a comma too many', text.replace('"چای"}', '"چای"},')],
    ['a comma too few', text.replace('"chess"},', '"chess"}')],
    ['a section twice', text.replace('"goals": []', '"tags": []')],
    ['sections in another order', text.replace('"links": []', '"goals": []')],
    ['something behind the end', `${text}{}`],
    ['a record of two lines', text.replace('{"name":"chess"}', '{"name":\n"chess"}')],
    ['a later version', text.replace('"version": 1', '"version": 2')],
  ])('is not taken for one with %s', (_, broken) => {
    expect(() => [...readRecordLines(sourceOf(broken))]).toThrow(OtherLayout)
  })

  it('tells what is wrong with a record by its line', () => {
    const broken = text.replace('"name":"chess"', '"name":5,"mood":1')
    expect(read(broken)).toMatchObject({
      count: 2,
      problems: [
        { line: 6, code: 'unknownField', detail: 'tags.mood' },
        { line: 6, code: 'badRecord', detail: 'tags[0].name' },
      ],
    })
  })

  it.each([
    ['a field a line', (value: unknown) => JSON.stringify(value, null, 1)],
    ['wide', (value: unknown) => `\n\n${JSON.stringify(value, null, 8)}`],
    ['all on one line', (value: unknown) => JSON.stringify(value)],
    [
      'lines of an old Mac',
      (value: unknown) => JSON.stringify(value, null, 1).replaceAll('\n', '\r'),
    ],
    [
      'lines of Windows',
      (value: unknown) => JSON.stringify(value, null, 1).replaceAll('\n', '\r\n'),
    ],
    [
      'a record a line',
      (value: unknown) => JSON.stringify(value).replaceAll('{"name"', '\n {"name"'),
    ],
  ])('tells the true line in another layout: %s', (_, layOut) => {
    const document = layOut({
      format: 'net-journal',
      'tags": [\\"\\': { a: ['}],[', [{}, '"tags": [', 1], 2] },
      ...(JSON.parse(text) as object),
      tags: [{ name: '],{"\\' }, { name: 'wrong one', mood: [[], {}] }, 5],
      goals: [{ name: 'wrong two' }],
    })
    const lineOf = (record: string) => {
      const start = document.lastIndexOf('{', document.indexOf(record))
      return document.slice(0, start).split(/\r\n?|\n/).length
    }
    const { problems } = read(document)
    const told = problems.map(({ line, detail }) => [line, detail])
    expect(told).toContainEqual([lineOf('wrong one'), 'tags.mood'])
    expect(told).toContainEqual([lineOf('wrong two'), 'goals[0].uuid (wrong two)'])
    const lastTag = document.slice(0, /\b5\s*\]/.exec(document)?.index).split(/\r\n?|\n/).length
    expect(told).toContainEqual([lastTag, 'tags[2]'])
  })

  it('is refused when too large to be held', () => {
    const source = {
      *pieces() {
        for (let i = 0; i < 80; i++) yield Buffer.alloc(1 << 20, 'x')
      },
      bytes: () => Buffer.alloc(80 << 20, 'x'),
    }
    expect(() => readDocument(source, 'in.json')).toThrow('import.document')
  })
})
