import { describe, expect, it } from 'vitest'
import { thanksTold } from '../../src/domain/step-told.ts'

describe('thanks a log tells to have been said', () => {
  const owedFor = (...names: string[]) =>
    names.map((introduced) => ({ introduced, text: 'x', answer: 'thank' as const }))

  it.each([
    ['thanked Ann for introducing me to Bo', ['Bo Lee'], ['Bo Lee']],
    ['thanked Ann for Bo', ['Bo Lee', 'Cy'], ['Bo Lee']],
    ['thanked Ann for the introduction', ['Bo Lee'], ['Bo Lee']],
    ['thanked Ann for the introduction', ['Bo Lee', 'Cy'], []],
    ['thanked Ann for lunch', ['Bo Lee'], []],
    ['Ann thanked me for introducing her to Bo', ['Bo Lee'], []],
    ['have not thanked Ann for the introduction', ['Bo Lee'], []],
    ["haven't yet thanked Ann for Bo", ['Bo Lee'], []],
    ['I must thank Ann for Bo', ['Bo Lee'], []],
    ['از آن بابت آشنایی با سارا تشکر کردم', ['سارا احمدی'], ['سارا احمدی']],
    ['بابت معرفی از او سپاس‌گزاری کردم', ['سارا احمدی'], ['سارا احمدی']],
    ['بابت سارا تشکر نکردم', ['سارا احمدی'], []],
    ['آن از من بابت سارا تشکر کرد', ['سارا احمدی'], []],
  ])('%s', (text, names, told) => {
    expect(thanksTold(text, owedFor(...names)).map(({ introduced }) => introduced)).toEqual(told)
  })

  it('are those for an introduction only', () => {
    const steps = [{ introduced: 'Bo', text: 'tell', answer: 'tell' as const }]
    expect(thanksTold('thanked Ann for introducing me to Bo', steps)).toEqual([])
  })
})
