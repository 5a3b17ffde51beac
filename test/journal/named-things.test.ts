import { expect, it } from 'vitest'
import { findNamed, findOrAddNamed, getNamed } from '../../src/journal/named-things.ts'
import { newJournal, write } from '../support/journal.ts'

it('makes a thing once, however its name is typed', () => {
  const journal = newJournal()
  write(journal, () => {
    expect(findOrAddNamed(journal, 'tag', ' Café ')).toEqual({ id: 1, name: 'Café', isNew: true })
    expect(findOrAddNamed(journal, 'tag', 'cafe')).toEqual({ id: 1, name: 'Café', isNew: false })
    expect(findOrAddNamed(journal, 'tag', '🙂')).toEqual({ id: 2, name: '🙂', isNew: true })
    expect(findOrAddNamed(journal, 'circle', 'Café')).toMatchObject({ id: 1, isNew: true })
  })
  expect(findNamed(journal, 'tag', 'CAFE')).toBe(1)
  expect(findNamed(journal, 'tag', '🙂')).toBe(2)
  expect(findNamed(journal, 'goal', 'cafe')).toBeUndefined()
})

it('names the nearest when there is none', () => {
  const journal = newJournal()
  write(journal, () => findOrAddNamed(journal, 'goal', 'Paper'))
  expect(getNamed(journal, 'goal', 'paper')).toBe(1)
  expect(() => getNamed(journal, 'goal', 'papr')).toThrow(
    expect.objectContaining({
      key: 'named.notFound',
      params: { thing: 'goal', name: 'papr', nearest: ['Paper'] },
    }) as Error,
  )
})
