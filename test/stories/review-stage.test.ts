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

it('looks at a rule by name whatever the stage leaves out, and says that it does', async () => {
  const story = await twoOfLogic('starting')
  const { out } = await story.net('review --rule circle-behind-one')
  expect(out).toContain(`
At your career stage (starting) a review leaves circle-behind-one out; here it is looked at by name.

Circles that hang on one person (M2, circle-behind-one)
  Pioneers: Grace (#1) is the only way in
`)
  const { findings } = await story.json<{ findings: { rule: string }[] }>(
    'review --rule introduction',
  )
  expect(findings.map(({ rule }) => rule)).toEqual(['introduction'])
  await story.ask('review --walk --rule circle-behind-one', [{ choose: 'skip' }])
  expect(story.screen).toContain('Pioneers: Grace (#1) is the only way in')
  await story.net('me --clear stage')
  expect((await story.net('review --rule one-field')).out).toContain(
    'While your career stage is not told (net me --stage) a review leaves one-field out',
  )
})

it('calls nothing well of which it did not speak', async () => {
  const story = await twoOfLogic('senior')
  expect((await story.net('review --rule collected')).out).toMatch(
    /\n\nNothing of collected is found\. Everything else: net review\n$/,
  )
  const fa = new Story({ lang: 'fa' }).on('2026-11-10')
  expect((await fa.net('review')).out).toContain('\nهنوز کسی در دفتر نیست: net add نام\n')
  await fa.net('add سارا --tie absent')
  expect((await fa.net('review --rule one-field')).out).toMatch(
    /تا جایگاه شغلی‌تان را نگفته‌اید .* دیده شد\.\n\nاز one-field چیزی پیدا نشد\. بقیه: net review\n$/,
  )
})

it('says at mid-level that all is of one field, also where nobody of another is known', async () => {
  const story = new Story().on('2026-11-10')
  await story.net('me --stage mid')
  for (const name of ['Grace', 'George', 'Edith', 'Ada']) {
    await story.net(`add ${name} --field compilers`)
    await story.net(`log call with ${name}`)
  }
  await story.net('edit edith --tie strong')
  const ofOneField = async () => {
    const { findings } = await story.json<{ findings: object[] }>('review --rule one-field')
    return findings
  }
  expect(await ofOneField()).toMatchObject([
    {
      names: ['Edith'],
      evidence: { field: 'compilers', people: 4, otherField: null, lastOn: null },
      suggestion: "net plan 3 'ask whom they know outside compilers' --due 1w",
    },
  ])
  expect((await story.net('review')).out).toContain(
    'All 4 people in touch in the last 90 days are strong at compilers, and there is nobody of another field; Edith (#3) may know one',
  )
  expect((await story.net('review --lang fa')).out).toContain(
    'در compilers قوی‌اند و از زمینهٔ دیگر کسی نیست؛ شاید Edith (#۳) کسی را بشناسد',
  )
  await story.net('edit george --field logic')
  expect(await ofOneField()).toEqual([])
  await story.net('undo')
  await story.net('plan edith ask whom they know outside compilers --due 1w')
  expect(await ofOneField()).toEqual([])
})
