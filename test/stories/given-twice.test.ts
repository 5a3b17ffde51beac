import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

describe('an option that holds one value, given two', () => {
  it('is refused, and nothing is written', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    for (const line of [
      'log coffee with Grace --next a --next b',
      'log coffee with Grace --next=a --next=b',
      'done Grace --next a --next b',
    ]) {
      expect(await story.net(line)).toEqual({
        code: 2,
        out: '',
        err: 'Option --next takes one value, and was given "a" and "b". Leave one out.\n',
      })
    }
    expect(await story.json('timeline')).toEqual([])
    expect((await story.net('list --limit 1 --limit 2')).code).toBe(2)
    expect((await story.net('list --lang en --lang fa')).code).toBe(2)
  })

  it('is refused in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    expect((await story.net('add سارا --org الف --org ب')).err).toBe(
      'گزینهٔ ‎--org یک مقدار می‌گیرد، ولی هم «الف» داده‌اید و هم «ب». یکی را بردارید.\n',
    )
  })

  it('is taken where nothing is lost, and where several go together', async () => {
    const story = new Story()
    await story.net('add Grace --org Navy --org Navy --tag a --tag b')
    expect(await story.json('show Grace')).toMatchObject({ org: 'Navy', tags: ['a', 'b'] })
    expect(await story.json('list --tag a --tag b --limit 3 --limit 3')).toHaveLength(1)
  })
})
