import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFormat } from '../../src/i18n/format.ts'
import type { Look } from '../../src/views/look.ts'
import { pageHtml } from '../../src/views/page-html.ts'

it('has no tags but its own, whatever the words', () => {
  const look = { format: createFormat('en', 'gregorian', '2026-11-20') } as Look
  const word = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'b', '/', ' ', '=') })
  const tags = (page: string) => (page.match(/<[^>]*>/g) ?? []).join('')
  fc.assert(
    fc.property(word, word, word, (one, two, three) => {
      const page = (a: string, b: string, c: string) =>
        pageHtml(
          { title: a, subtitle: 's', sections: [{ heading: b, lines: [[c, `x${c}`]] }] },
          look,
        )
      expect(tags(page(one, two, three))).toBe(tags(page('a', 'b', 'c')))
    }),
  )
})
