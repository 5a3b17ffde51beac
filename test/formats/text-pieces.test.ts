import { describe, expect, it } from 'vitest'
import { openText } from '../../src/formats/text-pieces.ts'
import { inPieces } from '../support/collect-reading.ts'

const windows1256 = Buffer.from([0xe3, 0xcd, 0xe3, 0xcf, 0x2c, 0x81, 0xd1, 0xe6, 0xed, 0xe4])

describe('a text of any encoding, in pieces of any size', () => {
  it.each([
    ['UTF-8', Buffer.from('Zoë,پروین'), 'Zoë,پروین', []],
    ['UTF-8 with its mark', Buffer.from('\ufeffZoë'), 'Zoë', []],
    ['UTF-16 with its mark', Buffer.from('\ufeffZoë', 'utf16le'), 'Zoë', []],
    ['UTF-16 without', Buffer.from('Zoë,a', 'utf16le'), 'Zoë,a', []],
    [
      'Windows-1252',
      Buffer.from('Fran\xe7ois Lef\xe8vre \x80', 'latin1'),
      'François Lefèvre €',
      ['guessedCharset'],
    ],
    ['Windows-1256', windows1256, 'محمد,پروين', ['guessedArabic']],
    ['nothing', Buffer.from(''), '', []],
  ])('%s', (_, bytes, text, codes) => {
    // The first piece is always long enough to have the mark.
    for (const size of [5, 7, 1000]) {
      const source = openText(inPieces(bytes, size))
      expect([...source.pieces()].join('')).toBe(text)
      expect(source.problems.map(({ code }) => code)).toEqual(codes)
    }
  })
})
