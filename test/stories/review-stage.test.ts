import { expect, it } from 'vitest'
import { Story } from '../support/story.ts'

// What the review looks for hangs on where I am in my work (M14), and it says why.

async function twoOfLogic(stage: string): Promise<Story> {
  const story = new Story().on('2026-11-10')
  await story.net(`me --stage ${stage}`)
  await story.net('add Grace --field logic --circle Pioneers')
  await story.net('add George --field logic')
  await story.net('log lunch with grace --keep --gave tea')
  await story.net('log dinner with george --keep --gave tea')
  story.on('2026-11-12')
  await story.net('log wrote to grace')
  await story.net('log wrote to george')
  return story
}

const found = async (stage: string) => {
  const story = await twoOfLogic(stage)
  const { findings, focus } = await story.json<{
    findings: { rule: string; severity: string }[]
    focus: { stage: string; leavesOut: string[] }
  }>('review')
  expect(focus.stage).toBe(stage)
  expect(findings.map(({ rule }) => rule).filter((rule) => focus.leavesOut.includes(rule))).toEqual(
    [],
  )
  return findings.map(({ rule, severity }) => `${rule} ${severity}`)
}

it('leaves breadth for later at the start, and puts it forward at the end', async () => {
  expect(await found('starting')).toEqual([])
  expect(await found('specialist')).toEqual(['circle-behind-one medium', 'introduction low'])
  expect(await found('senior')).toEqual(['circle-behind-one medium', 'introduction medium'])
})

it('says why, in the review as where I told it', async () => {
  const why = 'Starting out, learning comes first'
  const story = await twoOfLogic('starting')
  expect((await story.net('review')).out).toContain(`\n${why}`)
  expect((await story.net('me')).out).toContain(why)
  expect((await story.net('me --clear stage')).out).not.toContain('learning')
  expect((await story.net('review')).out).not.toContain('learning')
  expect((await story.net('review')).out).toContain('net plan Grace')
})
