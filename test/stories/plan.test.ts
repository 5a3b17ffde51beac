import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

describe('planning a next step', () => {
  it('opens a step, and leaves others open', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    expect(await story.net('plan grace hopper send the paper --due friday')).toEqual({
      code: 0,
      out: 'Next with Grace Hopper (#1): send the paper, due on Friday 27 November 2026.\n',
      err: '',
    })
    expect((await story.net('plan 1 ask about hiring --due 2w')).out).toBe(
      'Next with Grace Hopper (#1): ask about hiring, due on Friday 4 December 2026. 2 steps are open with them.\n',
    )
    expect(await story.json('plan grace call --due tomorrow')).toEqual({
      contactId: 1,
      name: 'Grace Hopper',
      stepId: 3,
      text: 'call',
      dueOn: '2026-11-21',
      goal: null,
      made: [],
      broughtForwardFrom: null,
      openSteps: 3,
      silence: null,
    })
  })

  it.each([
    [
      '9999-12-31',
      '"9999-12-31" is Friday 31 December 9999, more than a hundred years from now. Give a nearer day.\n',
    ],
    ['11/12', '"11/12" could be 11 Dec 2026 or 12 Nov 2027. Write it as 2026-12-11.\n'],
  ])('refuses %s, and says why', async (due, err) => {
    const story = new Story()
    await story.net('add Grace Hopper')
    expect(await story.net(`plan grace call --due ${due}`)).toEqual({ code: 2, out: '', err })
    expect((await story.net('plan grace call --due 2126-11-20')).code).toBe(0)
  })

  it.each(['2027-01-01', 'tomorrow', 'next friday'])(
    'is not pointed out for a birthday that has yet to come: %s',
    async (day) => {
      const story = new Story()
      await story.net('add Grace Hopper')
      for (const line of [
        ['add', 'Ada', '--birthday', day],
        ['edit', 'grace', '--birthday', day],
      ]) {
        const { code, err } = await story.net(line)
        expect(code).toBe(2)
        expect(err).toMatch(/^"[^"]+" is \w+day \d+ \w+ \d+, and a birthday lies in the past\. /)
      }
    },
  )

  it('says it in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی')
    expect((await story.net('plan سارا فرستادن مقاله --due ۱۴۰۵/۹/۱۵')).out).toBe(
      'قدم بعدی با سارا احمدی (#۱): فرستادن مقاله، یکشنبه ۱۵ آذر ۱۴۰۵.\n',
    )
  })

  it('asks for what is missing on a terminal, and elsewhere names the option', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    const { out } = await story.ask('plan grace', [{ text: 'send the paper' }, { text: 'monday' }])
    expect(out).toBe(
      'Next with Grace Hopper (#1): send the paper, due on Monday 23 November 2026.\n',
    )
    expect(await story.net('plan grace send the paper')).toEqual({
      code: 2,
      out: '',
      err: 'Missing: --due (2w, next friday, 2026-12-01), and there is no terminal to ask at. See --help for examples.\n',
    })
    expect((await story.net('plan grace --due friday')).err).toContain('Missing: TEXT')
    expect((await story.net('plan grace call --due yesterday')).code).toBe(2)
  })

  it('is the reason, before a first follow-up that was put off to its day', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا --met آزمایشگاه --on "۳ روز پیش"')
    await story.net('snooze سارا "۳ هفته دیگر"')
    expect((await story.net('plan سارا تماس --due فردا')).out).toContain('روز همین قدم')
    story.on('2026-11-21')
    expect(await story.json('due')).toMatchObject([
      { due: '2026-11-21', reason: 'promised', matter: 'تماس', score: 60 },
    ])
  })

  it('comes up on its day though they were put off for longer', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --next "send the paper" --due today')
    await story.net('snooze grace 4w')
    expect((await story.net('plan grace wish her luck --due tomorrow')).out).toContain(
      'They were put off until Friday 18 December 2026; now they are only until Saturday 21 November 2026, the day of this step.\n',
    )
    expect(await story.json('snooze grace tomorrow')).toMatchObject({ nextDueOn: '2026-11-21' })
  })

  it('is with one person at a time, as done is', async () => {
    const story = new Story()
    await story.net('add Grace')
    await story.net('add Marie')
    expect(await story.net('plan 1 2 call --due tomorrow')).toMatchObject({
      code: 2,
      err: 'One person at a time: net plan 1. A text that begins with a number goes in quotes.\n',
    })
  })
})

describe('done, of several open steps', () => {
  it.each([
    ['done grace thanked her for the introduction', /introduction|معرفی/],
    ['done grace از او تشکر کردم', /introduction|معرفی/],
    ['done grace sent her the slides', /send slides/],
    ['done grace talked about the budget', /ask about the budget/],
    ['done grace', /send slides/],
    ['done grace had coffee', /send slides/],
    ['done grace had coffee --step budget', /ask about the budget/],
    ['done grace had coffee --step 4', /ask about the budget/],
  ])('%s closes the one meant', async (line, closed) => {
    const story = new Story()
    await story.net('add Grace --tie weak')
    await story.net('add Lin --tie absent')
    await story.net('intro lin --by grace')
    await story.net('plan grace send slides --due 2026-11-20')
    await story.net('plan grace ask about the budget --due 2026-12-20')
    const { closed: steps } = await story.json<{ closed: { text: string }[] }>(line)
    expect(steps.map(({ text }) => text)).toEqual([expect.stringMatching(closed)])
  })

  it.each([
    ['en', 'No open step with Grace is "nine"', '  1  send slides (20 Nov 2026)'],
    ['fa', 'هیچ قدم بازی با Grace به «nine»', '  ۱  send slides (۲۹ آبان ۱۴۰۵)'],
  ] as const)('says which are open where --step names none, in %s', async (lang, told, listed) => {
    const story = new Story({ lang })
    await story.net('add Grace --tie weak')
    await story.net('plan grace send slides --due 2026-11-20')
    await story.net('plan grace send paper --due 2026-11-21')
    const { code, err } = await story.net('done grace --step nine')
    expect(code).toBe(3)
    expect(err).toContain(told)
    expect(err).toContain(listed)
    expect(await story.net('done grace --step send')).toMatchObject({ code: 4 })
  })
})
