import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

describe('an entry logged later', () => {
  it('leaves the snooze when it is older than the last contact, and ends it when it is not', async () => {
    const story = new Story()
    await story.net('add Bob Byron --met X')
    await story.net('snooze bob 2w')
    await story.net('log last month: met Bob')
    expect(await story.json('show bob')).toMatchObject({
      due: '2026-12-04',
      snoozedUntil: '2026-12-04',
    })
    await story.net('log call with Bob')
    expect(await story.json('show bob')).toMatchObject({ snoozedUntil: null })
  })
})

describe('putting somebody off', () => {
  it('takes the person and the day from one line, without quotes', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --next "send the paper" --due 2026-11-20')
    expect(await story.net('snooze grace hopper in 2 weeks')).toEqual({
      code: 0,
      out: 'Grace Hopper (#1) is put off until Friday 4 December 2026.\n',
      err: '',
    })
    const over = await story.net('snooze grace last friday')
    expect(over).toEqual(await story.net('snooze grace "last friday"'))
    expect(over).toMatchObject({ code: 2, err: expect.stringContaining('which is over') as string })
    expect(await story.json('snooze 1 5 december')).toEqual({
      contactId: 1,
      name: 'Grace Hopper',
      snoozedUntil: '2026-12-05',
      nextDueOn: '2026-12-05',
      isBroughtForward: false,
      silence: null,
    })
  })

  it('is about the longest whole name in front, though its end may be read as part of the day', async () => {
    const story = new Story()
    await story.net('add April May --met M')
    await story.net('add May Day --met M')
    for (const day of ['friday', 'monday', '3d', '20 dec']) {
      expect((await story.net(`snooze may day ${day}`)).out).toContain('May Day (#2)')
    }
    expect(await story.net('snooze may friday')).toMatchObject({ code: 4 })
    expect((await story.net('snooze april may 1')).out).toContain('April May (#1)')
  })

  it.each([
    ['en', 'They are in the archive, so followups will not show them.'],
    ['fa', 'در بایگانی'],
  ] as const)('says of somebody in the archive that they are there (%s)', async (lang, said) => {
    const story = new Story({ lang })
    await story.net('add Grace Hopper --next call --due 2026-11-20')
    await story.net('archive grace')
    const { code, out } = await story.net('snooze 1 3d')
    expect(code).toBe(0)
    expect(out.split('\n')[1]).toContain(said)
  })

  it('says it in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی --next "فرستادن مقاله" --due امروز')
    expect((await story.net('snooze سارا احمدی ۲ هفته دیگر')).out).toBe(
      'پیگیری سارا احمدی (#۱) تا جمعه ۱۳ آذر ۱۴۰۵ عقب افتاد.\n',
    )
  })

  it('says kindly when there is nothing to put off, and writes nothing', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('add George Boole --next "a call" --due 2026-12-20')
    expect(await story.net('snooze grace friday')).toEqual({
      code: 0,
      out: 'Nothing is due with Grace Hopper (#1): nothing to put off.\n',
      err: '',
    })
    expect((await story.net('snooze george 2w')).out).toBe(
      'George Boole (#2) does not fall due before Sunday 20 December 2026: nothing to put off.\n',
    )
  })

  it('brings somebody forward who was put off too far', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --next "send the paper" --due today')
    await story.net('snooze grace 2w')
    expect((await story.net('snooze grace tomorrow')).out).toBe(
      'Grace Hopper (#1) is put off until Saturday 21 November 2026.\n',
    )
  })

  it('tells the day that calls next, not one that is over before', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --tie weak --every 1w')
    await story.net('snooze grace 3w')
    expect((await story.net('snooze grace 3d')).out).toBe(
      'Grace Hopper (#1) comes forward to Friday 27 November 2026: nothing falls due before.\n',
    )
    await story.net('snooze grace 3w')
    expect((await story.net('snooze grace today')).out).toBe(
      'Grace Hopper (#1) comes forward to Friday 27 November 2026: nothing falls due before.\n',
    )
  })

  it.each([
    [
      'en',
      'Grace Hopper (#1) comes forward to Wednesday 25 November 2026: nothing falls due before.',
    ],
    ['fa', 'پیگیری Grace Hopper (#۱) به چهارشنبه ۴ آذر ۱۴۰۵ جلو افتاد؛ پیش از آن موعدی نیست.'],
  ] as const)('tells the day of the step itself, where that is later (%s)', async (lang, said) => {
    const story = new Story({ lang })
    await story.net('add Grace Hopper --next "send the paper" --due 2026-11-25')
    await story.net('snooze grace 2w')
    expect((await story.net('snooze grace tomorrow')).out).toBe(`${said}\n`)
  })

  it.each([
    [
      'en',
      'Grace Hopper (#1) is due today anyway: nothing to put off. For later: net snooze 1 tomorrow\n',
      'Grace Hopper (#1) is due today, Monday 23 November 2026.\n',
    ],
    [
      'fa',
      'نوبت Grace Hopper (#۱) خودش امروز است؛ چیزی برای عقب انداختن نیست. برای بعد: net snooze 1 فردا\n',
      'نوبت Grace Hopper (#۱) امروز است، دوشنبه ۲ آذر ۱۴۰۵.\n',
    ],
  ] as const)('puts nobody off until today (%s)', async (lang, anyway, today) => {
    const story = new Story({ lang })
    await story.net('add Grace Hopper --next "send the paper" --due 2026-11-20')
    expect((await story.net('snooze grace today')).out).toBe(anyway)
    story.on('2026-11-23')
    expect((await story.net('snooze grace today')).out).toBe(today)
  })

  it('asks for the day on a terminal, until it is one that can be', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --next "send the paper" --due today')
    const { out } = await story.ask('snooze grace', [
      { text: 'some day' },
      { text: 'yesterday' },
      { text: 'monday' },
    ])
    expect(out).toBe('Grace Hopper (#1) is put off until Monday 23 November 2026.\n')
    expect(story.prompter?.asked[0]?.faults).toHaveLength(2)
  })

  it.each([
    ['snooze', 'monday', 'is put off until Monday 23 November 2026'],
    ['rhythm', '30d', 'every 30 days'],
    ['plan', 'call', 'Next with Grace Hopper (#1): call'],
    ['done', 'yesterday', 'Logged for Thursday 19 November 2026'],
  ])('goes back by Esc from what %s asks next to whom, as typed', async (command, answer, said) => {
    const story = new Story()
    await story.net('add Grace Hopper --next "send the paper" --due today')
    const who = { text: command === 'done' ? 'grace saw her the other day' : 'grace' }
    const more =
      command === 'plan' ? [{ back: true as const }, { text: 'call' }, { text: '1w' }] : []
    const { out } = await story.ask(command, [who, { back: true }, who, { text: answer }, ...more])
    expect(out).toContain(said)
    expect(story.prompter?.asked[2]).toMatchObject({ message: 'Who?', initial: who.text })
  })

  it('takes no day for today that it does not understand', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --next "send the paper" --due today')
    for (const [line, complaint] of [
      [
        'snooze grace',
        'Missing: WHEN (2w, next friday, 2026-12-01), and there is no terminal to ask at. See --help for examples.',
      ],
      ['snooze grace yesterday', '"yesterday" is Thursday 19 November 2026, which is over.'],
      ['snooze grace 30 feb', 'There is no such day as "30 feb".'],
      [
        'snooze grace sometime',
        '"sometime" is not a day I understand. Try 2026-11-20, 20 Nov, tomorrow, next friday, 2w.',
      ],
      [
        'log --on sometime call with grace',
        '"sometime" is not a day I understand. Try 2026-11-20, 20 Nov, yesterday, last friday, 3d ago.',
      ],
    ] as const) {
      const { code, out, err } = await story.net(line)
      expect([line, code, out]).toEqual([line, 2, ''])
      expect(err).toContain(complaint)
    }
    expect((await story.net('snooze nobody 2w')).code).toBe(3)
  })
})
