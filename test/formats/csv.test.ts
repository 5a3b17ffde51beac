import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Delimiter, readRows } from '../../src/formats/csv.ts'

/** Rows as [line, cells], and what was wrong as [line, code]. */
function rowsOf(pieces: string[], delimiter: Delimiter = ',') {
  return [...readRows(pieces, delimiter)].map((row) =>
    'cells' in row ? [row.line, row.cells] : [row.line, row.code],
  )
}

const inPieces = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, index * size + size),
  )

describe('rows of a table', () => {
  it('have a line each, whatever ends it; empty ones are left out', () => {
    expect(rowsOf(['a,b\r\n\r\nc\rd,"e\r\nf",\n\ng'])).toEqual([
      [1, ['a', 'b']],
      [3, ['c']],
      [4, ['d', 'e\nf', '']],
      [7, ['g']],
    ])
  })

  it.each([
    ['a "quoted" word', 'a "quoted" word,b', ['a "quoted" word', 'b']],
    ['quotes doubled', '"a ""b"" c",d', ['a "b" c', 'd']],
    ['an empty quoted cell', '"",a', ['', 'a']],
    ['semicolons', 'a;"b;c";d', ['a', 'b;c', 'd'], ';'],
    ['tabs', 'a\t"b\tc"\t', ['a', 'b\tc', ''], '\t'],
    ['a column called __proto__', '__proto__,constructor', ['__proto__', 'constructor']],
  ] as [string, string, string[], Delimiter?][])('%s', (_, text, cells, delimiter = ',') => {
    expect(rowsOf([text], delimiter)).toEqual([[1, cells]])
  })

  it('lose one line to a quote never closed', () => {
    expect(rowsOf(['a,b\nc,"d\ne,f\n'])).toEqual([
      [1, ['a', 'b']],
      [2, 'badRow'],
      [3, ['e', 'f']],
    ])
  })

  it('lose one line to one that has no end', () => {
    const long = 'x'.repeat(3 << 20)
    expect(rowsOf([...inPieces(`a\n${long}\r\nb\n`, 1 << 16)])).toEqual([
      [1, ['a']],
      [2, 'badRow'],
      [3, ['b']],
    ])
    expect(rowsOf([`a\n"${'x\n'.repeat(1 << 20)}`]).slice(0, 3)).toEqual([
      [1, ['a']],
      [2, 'badRow'],
      [3, ['x']],
    ])
  })

  const text = fc
    .array(fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', 'é', ' ', '""', '",', ',"'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''))

  it('are the same in pieces of any size', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (whole, size) => {
        expect(rowsOf(inPieces(whole, size))).toEqual(rowsOf([whole]))
      }),
      { seed: 20261123, numRuns: 2000 },
    )
  })

  it('are those of csv-parse, of what is well formed', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é'), maxLength: 6 })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n')
        const theirs = parse(written, { relax_column_count: true }) as string[][]
        expect(rowsOf([written]).map(([, cells]) => cells)).toEqual(theirs)
      }),
      { seed: 20261123, numRuns: 500 },
    )
  })
})
