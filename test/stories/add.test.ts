import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

describe('adding somebody', () => {
  it('records the first meeting, and a first follow-up two days later', async () => {
    const story = new Story()
    expect(await story.net('add Grace Hopper --met "Compiler meetup" --field compilers')).toEqual({
      code: 0,
      out: 'Added Grace Hopper (#1), met at Compiler meetup on Friday 20 November 2026, first follow-up on Sunday 22 November 2026.\n',
      err: '',
    })
  })

  it('says so in Persian, in its own calendar', async () => {
    const story = new Story({ lang: 'fa' })
    expect(await story.net('add سارا احمدی --met دورهمی --tag پایتون')).toEqual({
      code: 0,
      out: 'سارا احمدی اضافه شد (#۱)، دیدار در دورهمی، جمعه ۲۹ آبان ۱۴۰۵، اولین پیگیری یکشنبه ۱ آذر ۱۴۰۵.\nبرچسب تازه: پایتون.\n',
      err: '',
    })
  })

  it.each([
    ['en', '12-09', 'Added Grace (#1), birthday 9 December.\n'],
    ['en', '9 December 1906', 'Added Grace (#1), birthday 9 Dec 1906.\n'],
    ['fa', '۱۳۶۵/۱/۱', 'Grace اضافه شد (#۱)، تولد ۱ فروردین ۱۳۶۵.\n'],
  ] as const)('says in %s which birthday it understood: %s', async (lang, day, out) => {
    const story = new Story({ lang })
    expect((await story.net(['add', 'Grace', '--birthday', day])).out).toBe(out)
  })

  it.each([
    ['en', '--every 2w', 'Kay (#1), every 2 weeks, next due on Friday 4 December 2026.'],
    ['fa', '--every ۲w', 'Kay اضافه شد (#۱)، هر ۲ هفته یک بار، موعد بعدی جمعه ۱۳ آذر ۱۴۰۵.'],
    ['en', '--every off', 'Kay (#1), no rhythm.'],
    [
      'en',
      '--every 2w --next call --due 2026-11-25',
      'Kay (#1), every 2 weeks, next: call on Wednesday 25 November 2026.',
    ],
  ] as const)(
    'says in %s which rhythm it understood, and what follows: %s',
    async (lang, how, out) => {
      const story = new Story({ lang })
      expect((await story.net(`add Kay ${how}`)).out.trimEnd()).toBe(
        lang === 'en' ? `Added ${out}` : out,
      )
      expect((await story.net(`add Kay --force`)).out).not.toMatch(/every|rhythm|هر/)
    },
  )

  it.each([
    ['en', 'yesterday', '"yesterday" is not a birthday I understand. Write it as 1985-03-21'],
    ['fa', 'دیروز', 'نفهمیدم «دیروز» چه روز تولدی است. مثلاً بنویسید ۱۳۶۴/۱/۱'],
  ] as const)('says in %s how a birthday is written: %s', async (lang, day, hint) => {
    const story = new Story({ lang })
    const { code, err } = await story.net(['add', 'Grace', '--birthday', day])
    expect([code, err.startsWith(hint)]).toEqual([2, true])
  })

  it('asks the short form on a terminal, all but the name skippable', async () => {
    const story = new Story()
    const { out } = await story.ask('add', [
      { text: 'Grace Hopper' },
      { text: 'Compiler meetup' },
      { text: '' },
      { text: 'send her the paper' },
    ])
    expect(out).toBe(
      'Added Grace Hopper (#1), met at Compiler meetup on Friday 20 November 2026,\nnext: send her the paper on Sunday 22 November 2026.\n',
    )
  })

  it('goes back by Esc to the question before, with what was answered there', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    const { out } = await story.ask('add', [
      { text: 'Grace Hopper' },
      { back: true },
      { text: 'Grace H' },
      { text: 'Paris' },
      { back: true },
      { text: 'Rome' },
      { text: '' },
      { text: '' },
    ])
    expect(out).toContain('Added Grace H (#2), met at Rome')
    expect(story.prompter?.asked.map(({ initial }) => initial)).toEqual([
      '',
      undefined,
      'Grace Hopper',
      '',
      '',
      'Paris',
      '',
      '',
    ])
    expect((await story.ask('add', [{ back: true }])).code).toBe(130)
  })

  it('sets no first follow-up for a meeting of long ago, and no promise for a day that is over', async () => {
    const story = new Story()
    const added = async (line: string) => (await story.net(`add ${line} --met School`)).out
    expect(await added('Ann --on 2020-05-01')).toBe(
      'Added Ann (#1), met at School on Friday 1 May 2020.\n',
    )
    expect(await story.json('show ann')).toMatchObject({ steps: [] })
    expect(await added('Bo --on 2026-11-10')).toContain('first follow-up on Thursday 12 November')
    expect(await added('Cy --on 2020-05-01 --next call')).toContain('Sunday 22 November 2026')
    expect(await added('Di --on 2020-05-01 --due friday')).toContain('first follow-up on')
  })

  it('does not add the same person twice in silence', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --org Navy')
    expect(await story.net('add grace  HOPPER')).toEqual({
      code: 4,
      out: '',
      err: 'grace HOPPER may be in the journal already:\n  #1  Grace Hopper (Navy)\nTo add another one all the same, use --force.\n',
    })
    expect((await story.net('add Grace Hopper --force')).out).toBe('Added Grace Hopper (#2).\n')
    const met = await story.ask('add Grace Hopper --met Paris --email grace@navy.mil', [
      { choose: 1 },
    ])
    expect(met.out).toContain('Completed Grace Hopper (#1), met at Paris')
    const again = async (line: string) => (await story.ask(line, [{ choose: 1 }])).out
    expect(await again('add Grace Hopper --org Navy')).toBe(
      'Nothing new about Grace Hopper (#1).\n',
    )
    expect(await again('add Grace Hopper --met Rome')).toContain(
      'Grace Hopper (#1) was there already, met at Rome',
    )
    expect(await again('add Grace Hopper --lang fa')).toContain(
      'چیز تازه‌ای دربارهٔ Grace Hopper نبود',
    )
  })

  it('asks about a namesake right after the name, before the rest of the form', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    const { out } = await story.ask('add', [
      { text: 'grace hopper' },
      { choose: 'other' },
      { text: '' },
      { text: 'poetry' },
      { text: '' },
    ])
    expect(out).toBe('Added grace hopper (#2).\n')
    expect(story.prompter?.asked.map(({ kind }) => kind)).toEqual([
      'text',
      'choice',
      'text',
      'text',
      'text',
    ])
    await story.ask('add --force', [
      { text: 'Grace Hopper' },
      ...['', '', ''].map((text) => ({ text })),
    ])
    expect(story.rows('SELECT count(*) AS count FROM contact')).toEqual([{ count: 3 }])
  })

  it.each(['--email nonsense', '--on 30feb --met Lisbon', '--due nonsense', '--via nonsense'])(
    'refuses a wrong %s before it asks',
    async (option) => {
      const { code } = await new Story().ask(`add ${option}`, [])
      expect(code).toBeGreaterThan(1)
    },
  )

  it('takes a day only with what falls due on it', async () => {
    const story = new Story()
    expect(await story.net('add Grace Hopper --due friday')).toEqual({
      code: 2,
      out: '',
      err: '--due goes with --next or --met.\n',
    })
    expect((await story.net('add Grace Hopper --due friday --met Lab')).code).toBe(0)
    expect((await story.net('undo --list 3')).err).toBe('"3" is one word too many. See --help.\n')
  })

  it('asks nothing that the options said', async () => {
    const story = new Story()
    const { out } = await story.ask('add --met Lisbon --next "send the paper"', [
      { text: 'Grace Hopper' },
      { text: 'compilers, navy، کشتی' },
    ])
    expect(out).toContain('met at Lisbon')
    expect(out).toMatch(/next: send\sthe paper/)
    const found = await story.json<{ fields: string[] }>('show Grace')
    expect(found.fields).toEqual(['compilers', 'navy', 'کشتی'])
  })

  it('needs a terminal to ask at', async () => {
    const story = new Story()
    expect(await story.net('add')).toEqual({
      code: 2,
      out: '',
      err: 'Missing: NAME, and there is no terminal to ask at. See --help for examples.\n',
    })
  })
})

describe('a name nearly like one that is there', () => {
  it('is added, with a word at a terminal about whom it may be', async () => {
    const story = new Story()
    await story.net('add Ali Rezaei')
    expect(await story.net('add Ali Rezae')).toMatchObject({ code: 0, err: '' })
    expect((await story.ask('log met **Ali Rezaeii**', [])).err).toContain(
      'Nearly the same name: Ali Rezaei (#1). One person? net merge 1 3',
    )
    expect((await story.ask('add Ali Resaei --lang fa', [])).err).toContain(
      'نامی بسیار نزدیک: Ali Rezaei (#۱)',
    )
    expect((await story.ask('add Omid Rezaei', [])).err).toBe('')
  })
})

it('is nobody told to be added who cannot be', async () => {
  expect((await new Story().net('show +989123456789')).err).not.toContain('net add')
  expect((await new Story().net(['show', '*'])).err).not.toContain('net add')
})
