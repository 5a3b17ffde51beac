import { describe, expect, it } from 'vitest'
import type { MessageKey, MessageParams } from '../../src/i18n/catalogue.ts'
import { en } from '../../src/i18n/en.ts'
import { fa } from '../../src/i18n/fa.ts'
import { createFormat } from '../../src/i18n/format.ts'
import { createTranslate, loadCatalogue } from '../../src/i18n/translate.ts'
import { messagesOf } from '../support/messages.ts'

const languages = [
  ['en', en],
  ['fa', fa],
] as const

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(messagesOf(fa)).toSorted()).toEqual(Object.keys(messagesOf(en)).toSorted())
  })

  it.each(languages)('list each area of %s under every first word of its keys', (_name, areas) => {
    const listed: Readonly<Record<string, readonly unknown[]>> = areas
    const lost = Object.values(areas)
      .flat()
      .flatMap((area) =>
        Object.keys(area()).filter((key) => !listed[key.split('.')[0] ?? '']?.includes(area)),
      )
    expect(lost).toEqual([])
  })
})

describe('a message', () => {
  it.each(['en', 'fa'] as const)('is found in %s wherever it is kept', async (language) => {
    const catalogue = await loadCatalogue(language)
    const t = createTranslate(catalogue, createFormat(language, 'gregorian', '2026-11-20'))
    const plain = Object.entries(messagesOf(catalogue)).filter(
      ([, message]) => typeof message === 'string',
    )
    expect(plain.map(([key]) => [key, t(key as 'option.json')])).toEqual(plain)
  })

  it('is made safe for a terminal', () => {
    const t = createTranslate(en, createFormat('en', 'gregorian', '2026-11-20'))
    expect(t('show.pitch', { name: 'A\u001b[2J\u0007' })).toBe(t('show.pitch', { name: 'A' }))
  })

  it('is asked by a key that is there, with what it needs to be told', () => {
    const plain: MessageParams<'option.json'> = []
    const told: MessageParams<'show.pitch'> = [{ name: 'A' }]
    // @ts-expect-error -- no such key
    const absent: MessageKey = 'show.nothingOfTheKind'
    // @ts-expect-error -- it needs a name
    const untold: MessageParams<'show.pitch'> = []
    expect([plain, told, absent, untold]).toHaveLength(4)
  })
})
