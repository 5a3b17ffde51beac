import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

const yes = '--information yes --strength yes --help-me yes --lasting yes'

/**
 * A meetup in June that cost 10 and three hours, where Ada and Charles were met. Ada passed the checklist and there was
 * contact in August; Charles was never heard of again. In December it comes again.
 */
async function withSeries(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang, now: '2026-06-05T20:00:00Z' })
  await story.net(
    'event add Compiler meetup --kind event --on 2026-06-05 --place Library --hours 3 --cost 10 --goal hiring',
  )
  await story.net('log met **Ada Lovelace** --event "Compiler meetup"')
  await story.net('log met **Charles Babbage** --event "Compiler meetup"')
  story.on('2026-06-07')
  await story.net('done ada sent her the notes --gave notes --got advice')
  await story.net('done charles wrote to him')
  await story.net(`check ada ${yes}`)
  story.on('2026-08-20')
  await story.net('log coffee with ada')
  story.on('2026-11-20')
  await story.net('rhythm charles off')
  await story.net('event add --series "Compiler meetup" --on 2026-12-04')
  return story
}

describe('what events brought', () => {
  it('is told event by event, with what each person took', async () => {
    const story = await withSeries()
    expect((await story.net('event yield')).out).toBe(
      [
        'When        Event            New   Alive  Passed  Exchanges  Cost (each)  Hours (each)',
        '2026-06-05  Compiler meetup    2  1 of 2       1          2       10 (5)       3 (1.5)',
        '',
      ].join('\n'),
    )
    expect(await story.json('event yield compiler meetup')).toEqual([
      {
        eventId: 1,
        name: 'Compiler meetup',
        kind: 'event',
        series: 'Compiler meetup',
        on: '2026-06-05',
        events: 1,
        met: 2,
        aged: 2,
        alive: 1,
        passed: 1,
        kept: 1,
        exchanges: 2,
        cost: 10,
        hours: 3,
        costEach: 5,
        hoursEach: 1.5,
      },
    ])
  })

  it('counts an introduction made as an exchange, as the balance does', async () => {
    const story = await withSeries()
    const exchanges = async () =>
      (await story.json<{ exchanges: number }[]>('event yield compiler meetup'))[0]?.exchanges
    await story.net('add Somebody Else --tie weak')
    expect(await exchanges()).toBe(2)
    await story.net('intro ada charles')
    expect(await exchanges()).toBe(3)
    await story.net('intro somebody --by ada --offered')
    expect(await exchanges()).toBe(3)
    await story.net('intro somebody --by ada')
    expect(await exchanges()).toBe(4)
  })

  it('counts nobody as new who was said to be a tie before, as the debrief does not', async () => {
    const story = new Story().on('2026-11-01')
    await story.net('add Mum --tie strong')
    await story.net('add Known Only --tie absent')
    await story.net('event add Fair --on 2026-11-01 --cost 10')
    await story.net('event debrief Fair --line "Mum: came along" --line "Known Only: hi"')
    expect(await story.json('event yield')).toMatchObject([{ name: 'Fair', met: 1, costEach: 10 }])
  })

  it('counts as alive nobody who was only seen at another event since (M10)', async () => {
    const story = await withSeries()
    await story.net('log 2026-08-21: saw charles --event "Other evening"')
    expect(await story.json('event yield 1')).toMatchObject([{ aged: 2, alive: 1 }])
    await story.net('log 2026-08-22: call with charles')
    expect(await story.json('event yield 1')).toMatchObject([{ aged: 2, alive: 2 }])
  })

  it('is told together by kind and by series; whoever was known before is nobody new', async () => {
    const story = await withSeries()
    story.on('2026-12-05')
    await story.net(
      'log 2026-12-04: talked with ada and **George Boole** --event "Compiler meetup"',
    )
    await story.net('log at lunch with **Alan Turing** --event Lunch')
    expect((await story.net('event yield --by series')).out).toBe(
      [
        'Series           Events  New   Alive  Passed  Exchanges  Cost (each)  Hours (each)',
        'Compiler meetup       2    3  1 of 2       1          2    20 (6.67)         6 (2)',
        '(of no series)        1    1               0          0',
        '',
      ].join('\n'),
    )
    expect(await story.json('event yield --by kind')).toMatchObject([
      { name: 'event', eventId: null, events: 2, met: 3 },
      { name: null, events: 1, met: 1, cost: null },
    ])
    expect((await story.net('event yield --format ids')).out).toBe('3\n2\n1\n')
    expect(await story.net('event yield compiler --by kind')).toMatchObject({ code: 2 })
    const nothing = new Story()
    await nothing.net('event add Picnic')
    expect(await nothing.net('event yield')).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('deciding about an event', () => {
  it('says go in two lines with the figures; the decision is kept, with its reason', async () => {
    const story = await withSeries()
    await story.net('add Grace Hopper --field compilers')
    await story.net('event edit 2 --hope grace')
    const advice =
      'Go: Compiler meetup 2026-12-04 (Friday 4 December 2026): it serves hiring, you hope to meet Grace Hopper and its earlier dates brought 1 person worth it each.\n' +
      '1.5 people worth meeting (1 hoped for counts 0.5 by checklist and tie, 1 newcomer to be expected); 1 earlier date brought 2 new people, 1 of them worth it so far; 3 hours, 2 each; cost 10, 6.67 each (at earlier events 10); attention left that week: 35 of 35 people.\n'
    expect(await story.net('event decide compiler meetup')).toEqual({
      code: 0,
      out: advice,
      err: '',
    })
    expect(await story.json('event show 2')).toMatchObject({ decision: null })
    expect(
      (await story.net('event decide compiler meetup --go --because "Grace will be there"')).out,
    ).toBe(`${advice}Decided: go, because Grace will be there.\n`)
    expect(await story.json('event decide 2')).toMatchObject({
      eventId: 2,
      advice: 'go',
      objections: [],
      basis: 'series',
      figures: {
        goals: 1,
        hoped: 1,
        hopedWorth: 0.5,
        newcomers: 1,
        worth: 1.5,
        hoursEach: 2,
        budget: 35,
        planned: 0,
      },
      decision: {
        choice: 'go',
        advice: 'go',
        because: 'Grace will be there',
        on: '2026-11-20',
        figures: { worth: 1.5, cost: 10 },
      },
    })
    story.on('2026-11-27')
    await story.net('event decide 2 --skip')
    expect((await story.net('event list')).out).toContain('skip')
    expect(await story.json('event show 2')).toMatchObject({
      decision: { choice: 'skip', because: null, on: '2026-11-27' },
    })
    await story.net('undo')
    expect(await story.json('event show 2')).toMatchObject({ decision: { choice: 'go' } })
  })

  it('says skip, and why', async () => {
    const story = new Story()
    await story.net('event add Gala --on 2026-12-01 --hours 6 --cost 500')
    expect((await story.net('event decide gala')).out).toBe(
      'Skip: Gala (Tuesday 1 December 2026): it serves none of your open goals (if it does: net event edit 1 --goal NAME) and nobody worth meeting is in sight (name them with --hope).\n' +
        '0 people worth meeting; 6 hours; cost 500; attention left that week: 35 of 35 people.\n',
    )
    await story.net('add Grace Hopper --goal "write a compiler"')
    await story.net('event edit gala --hope grace')
    expect((await story.net('event decide gala')).out).toBe(
      'Skip: Gala (Tuesday 1 December 2026): it takes 12 hours for each person worth meeting, more than 4.\n' +
        '0.5 people worth meeting (1 hoped for counts 0.5 by checklist and tie); 6 hours, 12 each; cost 500, 1,000 each; attention left that week: 35 of 35 people.\n',
    )
    await story.net('edit grace --tie strong')
    expect((await story.net('event decide gala')).out).toContain(
      'Skip: Gala (Tuesday 1 December 2026): whom you hope for is worth little there (0.13 by checklist and tie).\n',
    )
    await story.net('undo')
    await story.net(`check grace ${yes}`)
    await story.net('event edit gala --hours 4')
    expect((await story.net('event decide gala')).out).toMatch(/^Go: Gala/)
  })

  it('counts what the week from then on is spoken for', async () => {
    const story = new Story()
    await story.net('config set attention.perDay 1')
    await story.net('event add Gala --on 2026-12-01 --goal hiring')
    const planned = async () =>
      (await story.json<{ figures: { planned: number } }>('event decide gala')).figures.planned
    for (const name of ['Ann', 'Bob', 'Cid', 'Dan', 'Eve']) await story.net(['add', name])
    await story.net('plan Ann call --due 2026-12-01')
    await story.net('plan Ann write --due 2026-12-03')
    await story.net('plan Bob call --due 2026-12-07')
    await story.net('plan Cid call --due 2026-12-08')
    await story.net('plan Dan call --due 2026-11-30')
    expect(await planned()).toBe(2)
    await story.net('event add Picnic --on 2026-12-02 --hope Eve --hope Ann')
    expect(await planned()).toBe(2)
    await story.net('event decide picnic --go')
    expect(await planned()).toBe(3)
    for (const name of ['Fay', 'Gil', 'Hal', 'Ian']) {
      await story.net(['add', name])
      await story.net(`plan ${name} call --due 2026-12-02`)
    }
    expect((await story.net('event decide gala')).out).toContain(
      'the seven days from then on have no attention left',
    )
  })

  it('carries over what finds no room before, and counts other events gone to', async () => {
    const story = new Story({ now: '2026-11-02T08:00:00Z' })
    await story.net('config set attention.perDay 1')
    await story.net('event add Gala --on 2026-11-06 --goal hiring')
    for (const name of ['Ann', 'Bob', 'Cid', 'Dan', 'Eve', 'Fay']) {
      await story.net(['add', name])
      await story.net(`plan ${name} call --due 2026-11-04`)
    }
    const told = async () => (await story.net('event decide gala')).out
    // Two of the six are dealt with on the 4th and 5th.
    expect(await told()).toContain('attention left that week: 3 of 7 people')
    await story.net('event add Picnic --on 2026-11-08')
    await story.net('event decide picnic --go')
    expect(await told()).toContain('attention left that week: 2 of 7 people')
    story.on('2026-11-09')
    expect(await story.json('event decide gala --go')).toMatchObject({
      figures: { budget: null, planned: null },
    })
    expect(await story.json('event show gala')).toMatchObject({
      decision: { figures: { budget: null } },
    })
  })

  it('tells what it reckons with, also where a series brought people and none stayed', async () => {
    const tell = async (lang: 'en' | 'fa') => {
      const story = new Story({ lang, now: '2026-03-06T20:00:00Z' })
      await story.net('event add Types --on 2026-03-06 --goal hiring')
      await story.net('log met **Ada** --event Types')
      story.on('2026-04-03')
      await story.net('event add --series Types --on 2026-04-03')
      await story.net('log met **Charles** --event Types')
      story.on('2026-11-20')
      await story.net('event add --series Types --on 2026-12-04')
      return (await story.net('event decide types')).out
    }
    expect(await tell('en')).toContain(
      '0 people worth meeting; 2 earlier dates brought 2 new people, 0 of them worth it so far;',
    )
    expect(await tell('fa')).toContain(
      'از ۲ نوبت قبلی ۲ آشنای تازه آمد و تا امروز ۰ نفرشان ماندنی شده',
    )
  })

  it('asks at a terminal, and takes not yet for an answer', async () => {
    const story = await withSeries()
    // The first time my attention counts it is asked for, once.
    const first = [{ choose: 'specialist' }, { text: '' }, { choose: 'not yet' }]
    expect(await story.ask('event decide compiler meetup', first)).toMatchObject({ code: 0 })
    const later = await story.ask('event decide compiler meetup', [{ choose: 'not yet' }])
    expect(later.code).toBe(0)
    expect(story.prompter?.asked[0]).toMatchObject({ message: 'Your decision?', initial: 'go' })
    expect(await story.json('event show 2')).toMatchObject({ decision: null })
    const { out } = await story.ask('event decide', [
      { choose: 'Compiler meetup 2026-12-04' },
      { choose: 's' },
      { text: 'too tired' },
    ])
    expect(out).toContain('Decided: skip, because too tired.\n')
    expect((await story.ask('event decide 2', [{ choose: 'not yet' }])).out).toContain(
      'Decided on Friday 20 November 2026: skip, because too tired.',
    )
    expect(await story.net('event decide 2 --go --skip')).toMatchObject({ code: 2 })
    expect(await story.net('event decide 2 --because x')).toMatchObject({ code: 2 })
    expect(await story.net('event decide')).toMatchObject({ code: 2 })
  })

  it('speaks Persian', async () => {
    const story = await withSeries('fa')
    await story.net('add سارا احمدی')
    expect((await story.net('event decide 2 --go --because "سارا می‌آید"')).out).toBe(
      'بروید: Compiler meetup ۱۴۰۵/۰۹/۱۳ (جمعه ۱۳ آذر ۱۴۰۵): به کار هدف hiring می‌آید و هر نوبت قبلی ۱ آشنای ماندنی داشته.\n' +
        '۱ نفر ارزش دیدن دارد (۱ آشنای تازه برآورد می‌شود)؛ از ۱ نوبت قبلی ۲ آشنای تازه آمد و تا امروز ۱ نفرشان ماندنی شده؛ ۳ ساعت، برای هر نفر ۳؛ هزینه ۱۰، برای هر نفر ۱۰ (در رویدادهای قبلی هر نفر ۱۰)؛ توجه مانده در آن هفته: ۳۵ از ۳۵ نفر.\n' +
        'تصمیم: می‌روم، چون سارا می‌آید.\n',
    )
    expect((await story.net('event yield')).out).toBe(
      [
        'کی          رویداد           تازه    زنده  پذیرفته  داد و ستد  هزینه (هر نفر)  ساعت (هر نفر)',
        '۱۴۰۵/۰۳/۱۵  Compiler meetup     ۲  ۱ از ۲        ۱          ۲          ۱۰ (۵)        ۳ (۱٫۵)',
        '',
      ].join('\n'),
    )
  })
})

describe('deciding again, and beside what was decided', () => {
  it.each([
    [
      'en',
      'you hope to meet Grace (for New)',
      'Before that, on Friday 20 November 2026: skip, because too far.',
    ],
    ['fa', 'امید دیدن Grace هست (برای New)', 'پیش از آن، جمعه ۲۹ آبان ۱۴۰۵: نمی‌روم، چون too far.'],
  ] as const)(
    'says what it serves and what was decided before, in %s',
    async (lang, through, earlier) => {
      const story = new Story({ lang })
      await story.net('add Grace --tie weak --goal New')
      await story.net('add George --tie weak --goal Else')
      await story.net('check george --information no')
      await story.net('add Gone --tie weak --goal Past')
      await story.net(
        'event add Meet --on 2026-12-04 --hope grace --hope george --hope gone --goal Old',
      )
      await story.net('archive gone')
      expect((await story.net('event prep meet')).out).not.toContain('Gone')
      const { out: shown } = await story.net('event show meet')
      expect(shown).toMatch(/Gone \(.*(in the archive|در بایگانی)\)/)
      expect(shown).not.toMatch(/Grace \(.*(in the archive|در بایگانی)\)/)
      expect(await story.json('event show meet')).toMatchObject({
        hopes: [{ isArchived: false }, { isArchived: false }, { isArchived: true }],
      })
      expect(await story.json('event decide meet')).toMatchObject({
        goals: ['Old'],
        goalsOfHopes: ['New'],
        hopes: [{ name: 'Grace' }, { name: 'George' }],
        figures: { goals: 2, hoped: 2 },
      })
      await story.net('goal done old')
      const { out } = await story.net('event decide meet --skip --because "too far"')
      expect(out).toContain(through)
      expect(out).not.toMatch(/Old|Else|Past|Gone/)
      story.on('2026-11-21')
      expect((await story.net('event decide meet --go')).out).toContain(earlier)
      expect((await story.net('event decide meet')).out).toContain(earlier)
      expect((await story.net('event show meet')).out).toContain('too far')
      // The same once more keeps its reason; on a terminal it is offered, and may be taken away.
      await story.net('event decide meet --go --because why')
      await story.net('event decide meet --go')
      expect(await story.json('event decide meet')).toMatchObject({
        decision: { choice: 'go', because: 'why' },
        earlierDecisions: [
          { choice: 'go', because: null },
          { because: 'too far', on: '2026-11-20' },
        ],
      })
    },
  )

  it('counts what an earlier conference of several days leaves of that week', async () => {
    const story = new Story()
    for (const name of ['Grace', 'George', 'Ada']) await story.net(`add ${name} --tie weak`)
    await story.net(
      'event add Conf --on 2026-12-01 --hours 30 --hope grace --hope george --hope ada',
    )
    const planned = async (day: string) => {
      await story.net(`event add Meet --on ${day}`)
      const { figures } = await story.json<{ figures: { planned: number } }>('event decide meet')
      await story.net('event rm meet --yes')
      return figures.planned
    }
    expect(await planned('2026-12-05')).toBe(0)
    await story.net('event decide conf --go')
    // The 1st to the 3rd, followed up until the 5th; and not before the week it is in.
    expect(await planned('2026-12-05')).toBe(3)
    expect(await planned('2026-12-06')).toBe(0)
    expect(await planned('2026-11-25')).toBe(3)
    expect(await planned('2026-11-24')).toBe(0)
    await story.net('event edit conf --clear hours')
    expect(await planned('2026-12-03')).toBe(3)
    expect(await planned('2026-12-04')).toBe(0)
  })
})

describe('an event that is over', () => {
  it.each([
    ['en', /^Fair \(Wednesday 18 November 2026\) is over: .*net event debrief 1.*--go, or --skip/],
    ['fa', /Fair \(چهارشنبه ۲۷ آبان ۱۴۰۵\) گذشته است .*net event debrief 1.*--skip/],
  ] as const)('is not decided, but may be put on record, in %s', async (lang, told) => {
    const story = new Story({ lang })
    await story.net('event add Fair --on 2026-11-18')
    const over = await story.net('event decide fair')
    expect(over).toMatchObject({ code: 2, out: '' })
    expect(over.err).toMatch(told)
    const { out } = await story.net('event decide fair --go')
    expect(out).toMatch(/^(Decided: go|تصمیم: می‌روم)\.\n$/)
    await story.net('log met **Ada** --event fair --on 2026-11-18')
    expect((await story.net('event decide fair')).err).toContain('net event yield 1')
    expect(await story.net('event decide mastodon')).toMatchObject({ code: 3 })
  })

  it('of a series gives way to the next, on the very evening after its debrief', async () => {
    const story = new Story()
    await story.net('event add Meetup --on 2026-11-20 --series Meetup --hours 2')
    await story.net('event add --series Meetup --on 2026-12-18')
    expect(await story.json('event decide meetup')).toMatchObject({ eventId: 1 })
    await story.net('event debrief 1 --line "**Ada**: liked it"')
    expect(await story.json('event decide meetup')).toMatchObject({ eventId: 2 })
    expect(await story.net('event decide 1')).toMatchObject({ code: 2 })
  })

  it('of several days is to come, and is of today, until its last', async () => {
    const story = new Story()
    await story.net('event add Conf --on 2026-11-19 --hours 20')
    await story.net('event add Talk --on 2026-11-19 --hours 2')
    for (const [day, names] of [
      ['2026-11-20', ['Conf']],
      ['2026-11-21', []],
    ] as const) {
      story.on(day)
      const isThere = names.map((name) => ({ name }))
      expect(await story.json('event list')).toMatchObject(isThere)
      expect(await story.json('today')).toMatchObject({ events: isThere })
      expect(await story.net('event decide conf')).toMatchObject({ code: 2 - 2 * names.length })
    }
  })
})
