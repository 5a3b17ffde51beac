import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

async function promised(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang }).on('2026-11-02')
  await story.net('add Grace Hopper')
  await story.net('add Marie Curie --tie absent')
  await story.net('log call with Grace --offered "the slides" --keep')
  story.on('2026-11-04')
  await story.net('intro marie --ask grace')
  return story.on('2026-11-05')
}

describe('promises others made to me', () => {
  it('are in the morning until they are kept or let go', async () => {
    const story = await promised()
    expect((await story.net('today')).out).toBe(`Thursday 5 November 2026

Nobody falls due today.

To come from others
  Grace Hopper (#1): the slides, since 2 Nov
  Grace Hopper (#1): an introduction to Marie Curie, which you asked for on 4 Nov
`)
    expect(await story.json('today')).toMatchObject({
      promises: [
        { contactId: 1, what: 'thing', text: 'the slides', since: '2026-11-02' },
        { contactId: 1, what: 'introduction', text: 'Marie Curie', since: '2026-11-04' },
      ],
    })
    await story.net('settle grace slides')
    await story.net('intro marie --by grace')
    expect(await story.json('today')).toMatchObject({ promises: [] })
  })

  it('tells an introduction they offered as theirs, and one I asked for as asked for', async () => {
    const story = await promised()
    await story.net('intro marie --nothing')
    await story.net('intro marie --by grace --offered')
    expect((await story.net('today')).out).toContain(
      'Grace Hopper (#1): an introduction to Marie Curie, since 5 Nov\n',
    )
    expect(await story.json('today')).toMatchObject({
      promises: [{ isAsked: false }, { what: 'introduction', isAsked: false }],
    })
  })

  it('are said in Persian, a few of many', async () => {
    const story = await promised('fa')
    for (const thing of ['یک', 'دو']) await story.net(`log call with Grace --offered ${thing}`)
    const { out } = await story.net('today')
    expect(out).toContain(`قرار است از دیگران برسد
  Grace Hopper (#۱): the slides، از ۱۱ آبان
  Grace Hopper (#۱): معرفی به Marie Curie که ۱۳ آبان از او خواستید
  Grace Hopper (#۱): یک، از ۱۴ آبان
  و ۱ تای دیگر
`)
  })

  it('are not asked of somebody in the archive', async () => {
    const story = await promised()
    await story.net('archive grace')
    expect(await story.json('today')).toMatchObject({ promises: [] })
  })
})

it.each([
  ['en', 'Still to write down: Radium evening, 26 Nov\n  net event debrief 1\n'],
  ['fa', 'هنوز ننوشته‌اید: Radium evening، ۵ آذر\n  net event debrief 1\n'],
] as const)('asks for a week for an event gone to, until it is told, in %s', async (lang, line) => {
  const story = new Story({ lang }).on('2026-11-20')
  await story.net('add Marie Curie --tie weak')
  await story.net('event add Radium evening --on 2026-11-26')
  await story.net('event decide radium --go')
  const morning = async (day: string) => (await story.on(day).net('today')).out
  expect(await morning('2026-11-26')).not.toContain('debrief')
  expect(await morning('2026-11-27')).toContain(line)
  expect(await story.json('today')).toMatchObject({
    untold: [{ eventId: 1, name: 'Radium evening', on: '2026-11-26' }],
    review: { first: null },
  })
  expect(await morning('2026-12-03')).toContain(line)
  // From then on it is one of the things worth a look.
  const after = await story.on('2026-12-04').json('today')
  expect(after).toMatchObject({
    untold: [],
    review: { first: { rule: 'event-without-debrief' } },
  })
  await story.on('2026-12-01').net('event debrief 1 --line "Marie: showed me her meter"')
  expect(await morning('2026-12-01')).not.toContain('debrief')
})

it('has today’s events and, some weeks after an introduction, what came of it', async () => {
  const story = await promised()
  await story.net('intro marie --by grace')
  await story.net('done grace thanked her')
  await story.net('event add Radium evening --on 2026-11-26')
  story.on('2026-11-26')
  const { out } = await story.net('today')
  expect(out).toContain('\nOn today: Radium evening\n')
  await story.net('event add Gala --on 2026-11-26')
  await story.net('event decide gala --skip')
  expect((await story.net('today')).out).toContain('\nOn today: Radium evening\n')
  expect(out).toContain(
    'Worth a look: Grace Hopper (#1) introduced you to Marie Curie (#2) on 5 Nov: what came of it?',
  )
  const { out: told } = await story.ask('intro marie --led', [{ text: 'a visit to her lab' }])
  expect(told).toContain('it led to: a visit to')
  expect((await story.net('today')).out).not.toContain('what came of it?')
})

it.each(['en', 'fa'] as const)(
  'does not say again below what stands above: an introduction to come, a silence, in %s',
  async (lang) => {
    const story = await promised(lang)
    await story.on('2025-01-01').net('add Ann --tie weak')
    for (const day of [1, 2, 3, 4, 5]) await story.net(`log 2024-12-0${day}: call with ann`)
    story.on('2026-11-20')
    const rules = (await story.json<{ findings: { rule: string }[] }>('review')).findings
    expect(rules.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['tie-gone-quiet', 'introduction-open', 'offered-open']),
    )
    const { out } = await story.net('today')
    expect(out).toContain('Marie Curie')
    expect(out).toContain('Ann (#')
    expect(await story.json('today')).toMatchObject({ review: { first: null } })
    expect(out).not.toContain('net review')
  },
)
