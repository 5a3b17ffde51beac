import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'

// An answer that is higher than the terminal goes through the person's pager.

async function crowd(env: Record<string, string>, count = 40) {
  const story = builtStory(env)
  const cards = Array.from(
    { length: count },
    (_, place) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${place + 1}\r\nEND:VCARD\r\n`,
  )
  const file = join(story.folder, 'people.vcf')
  writeFileSync(file, cards.join(''))
  const taken = story.net(['import', file])
  expect(await taken.exit()).toBe(0)
  return story
}

const marked = `sh -c 'sed "s/^/| /"; echo PAGED $LESS'`

describe('a long answer at a terminal', () => {
  it('goes through $PAGER, with what less is told', async () => {
    const story = await crowd({ PAGER: marked })
    const list = story.net(['list'])
    expect(await list.exit()).toBe(0)
    expect(await list.screen()).toMatch(/\| 40 +Person 40[^]*PAGED FRX$/)
    expect(await list.history()).toMatch(/^\| +# +Name/)
  })

  it.each([
    ['none is set', {}],
    ['it is cat', { PAGER: 'cat' }],
    ['it is not there', { PAGER: 'no-such-pager' }],
    ['the terminal is dumb', { PAGER: marked, TERM: 'dumb' }],
  ])('is written where %s', async (_why, env) => {
    const list = (await crowd(env)).net(['list'])
    expect(await list.exit()).toBe(0)
    expect(await list.history()).toMatch(/^ *1 +Person 1\b[^]*^40 +Person 40\b/m)
    expect(await list.history()).not.toContain('PAGED')
  })

  it('is not one where it fits, nor JSON', async () => {
    const few = (await crowd({ PAGER: marked }, 3)).net(['list'])
    await few.exit()
    expect(await few.screen()).not.toContain('PAGED')
    const json = (await crowd({ PAGER: marked })).net(['list', '--json'])
    await json.exit()
    expect(await json.history()).not.toContain('PAGED')
  })

  it('may be left in the middle, by its end or Ctrl-C, and Ctrl-\\ leaves it there', async () => {
    const ended = (await crowd({ PAGER: 'head -3' })).net(['list'])
    expect(await ended.exit()).toBe(0)
    expect(await ended.screen()).toMatch(/Person 1\b/)
    const story = await crowd({ PAGER: `sh -c 'trap "" INT; echo HERE; sleep 1; echo GONE'` })
    const left = story.net(['list'])
    await left.waitFor('HERE')
    left.press('ctrl-c')
    left.type('\u001c')
    await left.waitFor('GONE')
    expect(await left.exit()).toBe(0)
  })
})
