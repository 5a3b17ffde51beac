import { describe, expect, it } from 'vitest'
import { answersTold } from '../../src/domain/step-told.ts'

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
    ['thanked Ann for the introduction to Cy', ['Bo Lee'], []],
    ['I must thank Ann for Bo', ['Bo Lee'], []],
    ['از آن بابت آشنایی با سارا تشکر کردم', ['سارا احمدی'], ['سارا احمدی']],
    ['بابت آشنایی از او تشکر کردم', ['سارا احمدی'], ['سارا احمدی']],
    ['بابت معرفی از او سپاس‌گزاری کردم', ['سارا احمدی'], ['سارا احمدی']],
    ['بابت سارا تشکر نکردم', ['سارا احمدی'], []],
    ['آن از من بابت سارا تشکر کرد', ['سارا احمدی'], []],
  ])('%s', (text, names, told) => {
    expect(answersTold(text, owedFor(...names)).map(({ introduced }) => introduced)).toEqual(told)
  })

  it('are those for an introduction only', () => {
    const steps = [{ introduced: 'Bo', text: 'tell', answer: 'tell' as const }]
    expect(answersTold('thanked Ann for introducing me to Bo', steps)).toEqual([])
  })
})

describe('news of an introduction a log tells to have been told', () => {
  const owedFor = (...names: string[]) =>
    names.map((introduced) => ({ introduced, text: 'x', answer: 'tell' as const }))

  it.each([
    ['told Ann what came of the introduction', ['Bo Lee'], ['Bo Lee']],
    ['coffee with Ann: told her what came of it', ['Bo Lee'], ['Bo Lee']],
    ['wrote Ann how the introduction to Bo went', ['Bo Lee', 'Cy'], ['Bo Lee']],
    ['let Ann know that nothing came of it', ['Bo Lee'], ['Bo Lee']],
    ['told Ann what came of the introduction', ['Bo Lee', 'Cy'], []],
    ['told Ann what came of the introduction to Cy', ['Bo Lee'], []],
    ['told Ann about the introduction I made for Cy', ['Bo Lee'], []],
    ['told Ann about lunch with Bo', ['Bo Lee'], []],
    ['told Ann to introduce me to Cy', ['Bo Lee'], []],
    ['Ann told me what came of the introduction', ['Bo Lee'], []],
    ['I have not told Ann what came of the introduction', ['Bo Lee'], []],
    ['will let Ann know what came of the introduction', ['Bo Lee'], []],
    ['به آن گفتم از معرفی چه شد', ['سارا احمدی'], ['سارا احمدی']],
    ['نتیجهٔ آشنایی با سارا را به آن خبر دادم', ['سارا احمدی', 'رضا'], ['سارا احمدی']],
    ['نتیجهٔ معرفی را به آن نگفتم', ['سارا احمدی'], []],
    ['آن به من گفت از معرفی چه شد', ['سارا احمدی'], []],
    ['به آن گفتم مرا به رضا معرفی کند', ['سارا احمدی'], []],
  ])('%s', (text, names, told) => {
    expect(answersTold(text, owedFor(...names)).map(({ introduced }) => introduced)).toEqual(told)
  })
})
