import xterm from '@xterm/headless'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, table } from '../../src/views/table.ts'
import { displayWidth } from '../../src/views/width.ts'

interface Row {
  id: number
  name: string
  matter: string
}

const columns: Column<Row>[] = [
  { header: 'id', text: (row) => `${row.id}`, align: 'end' },
  { header: 'name', text: (row) => row.name, isFlexible: true },
  { header: 'about', text: (row) => row.matter, isFlexible: true },
]

const rows: Row[] = [
  { id: 7, name: 'Grace Hopper', matter: 'compilers' },
  { id: 12345, name: '山田太郎', matter: 'سخت‌افزار' },
  { id: 8, name: 'مریم کاظمی‌نیا', matter: '' },
]

describe('table', () => {
  it('lines up whatever the script, and leaves no space at the end', () => {
    expect(table(rows, columns)).toEqual([
      '   id  name           about',
      '    7  Grace Hopper   compilers',
      '12345  山田太郎       سخت‌افزار',
      '    8  مریم کاظمی‌نیا',
    ])
  })

  it('cuts the flexible columns to fit, never the ids', () => {
    const lines = table(rows, columns, { width: 24 })
    expect(lines).toEqual([
      '   id  name     about',
      '    7  Grace…   compile…',
      '12345 \u200e 山田太… \u200e سخت‌افزار',
      '    8 \u200e مریم ک…',
    ])
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(24)
    expect(lines[2]).toContain('12345')
    expect(table(rows, columns, { width: 1 })[2]).toContain('12345')
  })

  it('leaves columns out rather than cutting all to nothing', () => {
    const wide: Column<Row>[] = [
      ...columns,
      { header: 'day', text: () => '2026-11-20', yields: 1 },
      { header: 'tie', text: () => 'weak', yields: 2 },
    ]
    const headers = (width: number) => table(rows, wide, { width })[0]?.trim().split(/\s+/)
    expect(headers(60)).toEqual(['id', 'name', 'about', 'day', 'tie'])
    expect(headers(36)).toEqual(['id', 'name', 'day', 'tie'])
    expect(headers(30)).toEqual(['id', 'name', 'day'])
    expect(headers(20)).toEqual(['id', 'name'])
    for (const width of [20, 30, 36, 60]) {
      for (const line of table(rows, wide, { width })) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }
    }
  })

  it('keeps the columns in order where a terminal reorders right-to-left text', () => {
    const lines = table(rows, columns, { width: 80 })
    expect(lines[1]).not.toContain('\u200e')
    expect(lines[2]).toMatch(/^12345 \u200e 山田太郎 + \u200e سخت‌افزار$/)
    const persian = table(rows, columns, { width: 80, rightToLeft: true })
    expect(persian.every((line) => /^ \u200f *\w+ \u200f /.test(line))).toBe(true)
    const [first = { text: () => '' }, ...others] = columns
    const unnamed = [{ ...first, header: 'شناسه' }, ...others]
    const numbered = table(rows, unnamed, { width: 80, rightToLeft: true })
    expect(numbered.every((line) => /^ *[\wشناسه]+ \u200f /.test(line))).toBe(true)
  })

  it('begins no line with a mark, which a terminal gives a cell there', async () => {
    const seen = async (shown: readonly Column<Row>[], rightToLeft: boolean, columnsWide = 24) => {
      const terminal = new xterm.Terminal({ cols: columnsWide, rows: 8, allowProposedApi: true })
      const red = shown.map((one) => ({
        ...one,
        style: (cell: string) => `\u001b[31m${cell}\u001b[39m`,
      }))
      const text = table(rows, red, { width: columnsWide, rightToLeft }).join('\r\n')
      await new Promise<void>((resolve) => terminal.write(text, resolve))
      const lines = Array.from({ length: 4 }, (_, row) => terminal.buffer.active.getLine(row))
      expect(lines.some((line) => line?.isWrapped)).toBe(false)
      return lines.map((line) => line?.translateToString(true).replaceAll(/\p{Cf}/gu, '') ?? '')
    }
    const byName = columns.slice(1)
    for (const shown of [columns, byName]) {
      for (const rightToLeft of [false, true]) {
        const [header = '', ...others] = await seen(shown, rightToLeft)
        const at = header.indexOf('name')
        expect(others.map((line) => line.slice(at, at + 1))).toEqual(['G', '山', 'م'])
      }
    }
  })

  it('colours after measuring', () => {
    const styled = columns.map((column) => ({
      ...column,
      style: (cell: string) => `<b>${cell}</b>`,
    }))
    expect(table(rows.slice(0, 1), styled, { styleHeader: (cell) => `<i>${cell}</i>` })).toEqual([
      '<i>id</i>  <i>name</i>          <i>about</i>',
      ' <b>7</b>  <b>Grace Hopper</b>  <b>compilers</b>',
    ])
  })

  it('needs no header, and has nothing to say of no rows', () => {
    expect(table(['a'], [{ text: (row) => row }])).toEqual(['a'])
    expect(table([], columns)).toEqual([])
  })

  it('lets no control character of the data through', () => {
    const [line] = table(['\u001b[2Ja\nb\u202ec'], [{ text: (row) => row }])
    expect(line).toBe('a bc')
  })

  it('fits any width that holds the fixed columns', () => {
    const anyRow = fc.record({
      id: fc.nat(99_999),
      name: fc.string({ unit: 'grapheme', maxLength: 40 }),
      matter: fc.string({ unit: 'grapheme', maxLength: 40 }),
    })
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1 }),
        fc.integer({ min: 12, max: 120 }),
        (some, width) => {
          const lines = table(some, columns, { width })
          expect(lines).toHaveLength(some.length + 1)
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
