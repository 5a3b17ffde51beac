import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asCsv, asIds, asJson, asTsv, type Field } from '../../src/views/rows.ts'

interface Row {
  id: number
  name: string
  tags: string[]
  isArchived: boolean
  note: string | null
}

const fields: Field<Row>[] = [
  { name: 'id', value: (row) => row.id },
  { name: 'name', value: (row) => row.name },
  { name: 'tags', value: (row) => row.tags },
  { name: 'isArchived', value: (row) => row.isArchived },
  { name: 'note', value: (row) => row.note },
]

const rows: Row[] = [
  { id: 1, name: 'Grace "Amazing" Hopper', tags: ['navy', 'a,b'], isArchived: false, note: null },
  { id: -2, name: '=HYPERLINK("x")', tags: [], isArchived: true, note: 'one\ntwo\tthree \\' },
]

describe('asCsv', () => {
  it('quotes by RFC 4180 and is safe in a spreadsheet', () => {
    expect(asCsv(rows, fields)).toBe(
      'id,name,tags,isArchived,note\r\n' +
        '1,"Grace ""Amazing"" Hopper","navy; a,b",false,\r\n' +
        '-2,"\'=HYPERLINK(""x"")",,true,"one\ntwo three \\"\r\n',
    )
  })

  it.each(['=1+1', '+98912', '-x', '@SUM(A1)', ' =1', '\t=1', '\u0000=1', '＝1'])(
    'disarms %j',
    (text) => {
      const [, cell] = parse(asCsv([text], [{ name: 'x', value: (row) => row }])) as string[][]
      expect(cell?.[0]).toMatch(/^'/)
    },
  )

  it('is read back as it was by an independent reader', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'س', ';', "'") })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
        const csv = asCsv(pairs, [
          { name: 'a', value: ([one]) => one },
          { name: 'b', value: ([, other]) => other },
        ])
        expect(parse(csv)).toEqual([['a', 'b'], ...pairs])
      }),
    )
  })
})

describe('asTsv', () => {
  it('keeps one row a line and one value a column', () => {
    expect(asTsv(rows, fields)).toBe(
      'id\tname\ttags\tisArchived\tnote\n' +
        '1\tGrace "Amazing" Hopper\tnavy; a,b\tfalse\t\n' +
        '-2\t=HYPERLINK("x")\t\ttrue\tone\\ntwo\\tthree \\\\\n',
    )
  })

  it('whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (values) => {
        const lines = asTsv(values, [
          { name: 'a', value: (value) => value },
          { name: 'b', value: (value) => [value] },
        ]).split('\n')
        expect(lines).toHaveLength(values.length + 2)
        for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(2)
      }),
    )
  })
})

describe('asJson', () => {
  it('is one document that parses to the same, with nothing a terminal acts upon', () => {
    expect(asJson([])).toBe('[]\n')
    expect(asJson({ name: 'سارا\u009b\u202e' })).toBe('{\n  "name": "سارا\\u009b\\u202e"\n}\n')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = asJson({ text })
        expect(JSON.parse(json)).toEqual({ text })
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

describe('asIds', () => {
  it('is one a line, nothing for none', () => {
    expect(asIds([3, 12])).toBe('3\n12\n')
    expect(asIds([])).toBe('')
  })
})
