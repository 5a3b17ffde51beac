import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRecordText, parseRecordText } from '../../src/formats/record-text.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '# no comment',
    '"quoted"',
    '"',
    '""',
    'a: b',
    'two\nlines',
    'cr\r\nlf\rcr',
    ' spaces around ',
    '\u202eevil',
    'می‌خواهم: #سلام',
    '\ud800 lone',
    'a\u2028b\u0085c',
    '\\n \\u0041',
    '\u001b[31mred',
    '👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  ),
)

describe('a record as text', () => {
  it('reads as one key and value a line, comments behind #', () => {
    const text = formatRecordText([
      { comment: 'Grace\nand more' },
      { key: 'name', value: 'Grace Hopper' },
      { key: 'tag', value: '' },
      { key: 'org', value: '# 1: the "best"' },
      { key: 'city', value: 'two\nlines' },
      { key: 'prefer email', value: 'سارا‌جان' },
    ])
    expect(text).toBe(
      '# Grace\n# and more\nname: Grace Hopper\ntag:\norg: # 1: the "best"\ncity: "two\\nlines"\nprefer email: سارا‌جان\n',
    )
    expect(parseRecordText(text)).toEqual([
      { line: 3, key: 'name', value: 'Grace Hopper' },
      { line: 4, key: 'tag', value: '' },
      { line: 5, key: 'org', value: '# 1: the "best"' },
      { line: 6, key: 'city', value: 'two\nlines' },
      { line: 7, key: 'prefer email', value: 'سارا‌جان' },
    ])
  })

  it('gives every value back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(hostile), (values) => {
        const lines = values.map((value) => ({ key: 'org', value }))
        const read = parseRecordText(formatRecordText(lines))
        expect(read.map(({ value }) => value)).toEqual(values)
      }),
    )
  })

  it('shows nothing that a terminal or a reader could be fooled by', () => {
    const text = formatRecordText([{ key: 'org', value: 'a\u202eb\u001b[2Jc\u0007' }])
    expect(text).toBe('org: "a\\u202eb\\u001b[2Jc\\u0007"\n')
  })

  it('takes what people and their editors write', () => {
    expect(
      parseRecordText(
        '\ufeffName :  Grace \r\n\r\n   # not this\r\nPrefer   Email:a@b\nno colon\n',
      ),
    ).toEqual([
      { line: 1, key: 'name', value: 'Grace' },
      { line: 4, key: 'prefer email', value: 'a@b' },
      { line: 5, key: null, value: 'no colon' },
    ])
    // Quotes that are not whole are text.
    expect(parseRecordText('org: "Bob" and "Al"\ncity: "')).toMatchObject([
      { value: '"Bob" and "Al"' },
      { value: '"' },
    ])
  })
})
