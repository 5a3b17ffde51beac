import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/domain/pitch.ts'
import { joinParts, type PartTitles, splitParts } from '../../src/domain/pitch-text.ts'

const titles: PartTitles = {
  intro: { title: 'معرفی', guidance: 'کیستید' },
  need: { title: 'نیاز من', guidance: 'چه می‌خواهید' },
  gain: { title: 'Their gain', guidance: 'what: they · get' },
  thanks: { title: 'Thanks', guidance: 'warm' },
  reach: { title: 'Reaching me', guidance: '{reach}' },
}

describe('all parts in one text', () => {
  it('come back as they went, whatever they hold', () => {
    const line = fc.oneof(
      fc.constantFrom('# gain', '## Thanks · warm', '\\# need', '  # intro', '\\\\#', '#tag', ''),
      fc.string({ unit: 'grapheme' }),
    )
    const text = fc.array(line).map((lines) => lines.join('\n').replaceAll('\r', '').trim())
    fc.assert(
      fc.property(fc.array(text, { minLength: 5, maxLength: 5 }), (five) => {
        const [intro = '', need = '', gain = '', thanks = '', reach = ''] = five
        const texts = { intro, need, gain, thanks, reach }
        expect(splitParts(joinParts(texts, titles), titles)).toEqual(texts)
      }),
    )
  })

  it('are read in any order, with other headings, line ends and a mark at the start', () => {
    const text =
      '\uFEFF\r\n### GAIN\r\nYou win.\r\n\r\n# need help here\r\n#نیاز من\r\nhelp\r\n# their gain\r\nagain'
    expect(splitParts(text, titles)).toEqual({
      gain: 'You win.\n\n# need help here\n\nagain',
      need: 'help',
    })
  })

  it('lose nothing: a text under no heading is refused, a heading taken out leaves its part', () => {
    expect(() => splitParts('hello\n# gain\nx', titles)).toThrow('pitch.noHeading')
    const whole = joinParts(
      partsOf((part) => part),
      titles,
    )
    const { gain: _, ...rest } = partsOf((part) => part)
    expect(splitParts(whole.replace(/# Their gain.*\ngain\n/, ''), titles)).toEqual(rest)
    expect(splitParts(whole.replace('gain\n', '\n'), titles)).toMatchObject({ need: 'need' })
  })
})
