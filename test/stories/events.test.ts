import { describe, expect, it } from 'vitest'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

/** Friday 20 November 2026: a meetup that meets every month, once with somebody met there. */
async function withMeetup(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  await story.net('add Grace Hopper --field compilers')
  await story.net('add Ada Lovelace --met "Compiler meetup" --on 2026-11-06')
  await story.net(
    'event add Compiler meetup --on 2026-11-06 --place "Main library" --hours 3 --cost 10 --goal hiring --topic parsing --dress tidy',
  )
  return story
}

describe('events', () => {
  it('are told with the day spelled out; a meeting at the place belongs to the event from now on', async () => {
    const story = new Story()
    await story.net('add Ada Lovelace --met "Compiler meetup" --on 2026-11-06')
    expect(
      await story.net(
        'event add Compiler meetup --on 2026-11-06 --place "Main library" --hours 1:30 --cost 1,200.5 --goal hiring --hope ada --kind class --topic parsing',
      ),
    ).toEqual({
      code: 0,
      out: [
        'Added the event Compiler meetup (#1): class, on Friday 6 November 2026, at Main library, cost 1,200.5, 1.5 hours, for hiring, hoping for Ada Lovelace, topics.',
        '1 meeting recorded at that place before belongs to it now.',
        'New goal: hiring.',
        '',
      ].join('\n'),
      err: '',
    })
    expect(await story.json<object>('event show 1')).toMatchObject({
      id: 1,
      name: 'Compiler meetup',
      kind: 'class',
      on: '2026-11-06',
      cost: 1200.5,
      hours: 1.5,
      goals: ['hiring'],
      hopes: [{ contactId: 1, name: 'Ada Lovelace', verdict: null, tie: 'weak' }],
      met: [{ contactId: 1, name: 'Ada Lovelace' }],
      etiquette: { topics: 'parsing', courtesy: null, belonging: null, dress: null },
      decision: null,
    })
    expect(await story.json('timeline')).toContainEqual(
      expect.objectContaining({ kind: 'event', event: 'Compiler meetup' }),
    )
    await story.net('undo')
    expect(await story.json('event list --all')).toEqual([])
    expect(await story.json('timeline')).toContainEqual(
      expect.objectContaining({ kind: 'met', event: null, place: 'Compiler meetup' }),
    )
  })

  it('come again: another date takes over what was recorded of the last', async () => {
    const story = await withMeetup()
    expect(
      await story.net('event add --series "compiler MEETUP" --on 2026-12-04 --hope grace'),
    ).toEqual({
      code: 0,
      out: [
        'Added the event Compiler meetup 2026-12-04 (#2): on Friday 4 December 2026, at Main library, cost 10, 3 hours, for hiring, hoping for Grace Hopper, of the series Compiler meetup.',
        'The rest as recorded for Compiler meetup.',
        'Compiler meetup (#1) is of the series too now.',
        '',
      ].join('\n'),
      err: '',
    })
    await story.net('event add --series "Compiler Meetup" --on 2027-01-08')
    const meant = async () => (await story.json<{ id: number }>('event show Compiler meetup')).id
    expect(await meant()).toBe(2)
    story.on('2026-12-30')
    expect(await meant()).toBe(3)
    story.on('2027-02-01')
    expect(await meant()).toBe(3)
    expect(await story.json('event show 3')).toMatchObject({
      series: 'Compiler meetup',
      hopes: [],
      etiquette: { topics: 'parsing', dress: 'tidy' },
      others: [{ id: 1 }, { id: 2, on: '2026-12-04' }],
    })
    // What happened in December was at the meetup of December.
    await story.net('log 2026-12-05: met **George Boole** --event "Compiler meetup"')
    expect(await story.json('event show 2')).toMatchObject({ met: [{ name: 'George Boole' }] })
    expect((await story.json<object[]>('event list --all')).length).toBe(3)
  })

  it('have their cost with the thousands apart for people, and plain for programs', async () => {
    const story = new Story()
    await story.net('event add Gala --cost ۲٬۵۰۰٬۰۰۰ --hours 1:20')
    expect((await story.net('event show gala')).out).toMatch(/Cost +2,500,000\nHours +1\.33\n/)
    expect((await story.net('event show gala --lang fa')).out).toMatch(/هزینه +۲٬۵۰۰٬۰۰۰\n/)
    expect((await story.net('event show gala --lang fa')).out).toMatch(/چند ساعت +۱٫۳۳\n/)
    expect((await story.net('event show gala --json')).out).toContain('"cost": 2500000,')
  })

  it('are listed: those to come, those gone by, and for programs', async () => {
    const story = await withMeetup()
    await story.net('event add --series "Compiler meetup" --on "4 dec" --hope grace')
    await story.net('event add Mastodon --kind platform')
    expect((await story.net('event list')).out).toBe(
      [
        '#  When        Event                       Kind      Place         Hoped for',
        '2  2026-12-04  Compiler meetup 2026-12-04            Main library  Grace Hopper',
        '3              Mastodon                    platform',
        '',
      ].join('\n'),
    )
    expect((await story.net('event list --past')).out).toBe(
      [
        '#  When        Event            Place         Seen',
        '1  2026-11-06  Compiler meetup  Main library     1',
        '',
      ].join('\n'),
    )
    expect((await story.net('event list --all --format ids')).out).toBe('1\n2\n3\n')
    expect((await story.net('event list --past --format csv')).out).toBe(
      'id,name,kind,on,untilOn,series,place,cost,hours,goals,hopes,met,decision,because,note\r\n1,Compiler meetup,,2026-11-06,,Compiler meetup,Main library,10,3,hiring,,Ada Lovelace,,,\r\n',
    )
    expect(await story.net('event list --past --all')).toMatchObject({ code: 2 })
    const empty = new Story()
    expect(await empty.net('event list')).toEqual({ code: 0, out: '', err: '' })
    expect(await empty.json('event list')).toEqual([])
    expect((await empty.ask('event list', [])).err).toContain('net event add NAME --on DAY')
  })

  it('complete one that a log or a pitch made along the way, and refuse a second of the name', async () => {
    const story = new Story()
    await story.net('log met **Ada Lovelace** --event "Startup week"')
    expect((await story.net('event add startup week --kind party')).out).toBe(
      'Completed the event Startup week (#1): party, on Friday 20 November 2026.\n',
    )
    expect(await story.net('event add Startup Week')).toEqual({
      code: 4,
      out: '',
      err: 'There is an event Startup week already (#1, Friday 20 November 2026). To mend it: net event edit 1. For another date of it: net event add --series "Startup week" --on DAY\n',
    })
  })

  it('are mended in every part', async () => {
    const story = await withMeetup()
    expect(
      (await story.net('event edit compiler --on 2026-11-13 --hope grace --dress "a tie"')).out,
    ).toBe(
      'Changed the event Compiler meetup (#1): on Friday 13 November 2026, hoping for Grace Hopper, dress.\n',
    )
    expect(
      (
        await story.net(
          'event edit 1 --name Types --clear goal:hiring --clear hope:hopper --clear topic --clear cost',
        )
      ).out,
    ).toBe('Changed the event Types (#1): emptied: Cost, Goals, Hoped for and Topics.\n')
    expect(await story.json('event show types')).toMatchObject({
      on: '2026-11-13',
      cost: null,
      goals: [],
      hopes: [],
      etiquette: { topics: null, dress: 'a tie' },
    })
    expect(await story.net('event edit types --clear hope:ada')).toMatchObject({ code: 3 })
    expect(await story.net('event edit types --clear shoes')).toMatchObject({ code: 2 })
    expect(await story.net('event edit types')).toMatchObject({ code: 2 })
    expect(await story.net('event edit types --cost lots')).toEqual({
      code: 2,
      out: '',
      err: '--cost takes a number from 0 up, such as 30, 12.50 or 1,200; "lots" is none.\n',
    })
    expect(await story.net('event edit types --cost 1:30')).toMatchObject({ code: 2 })
    expect((await story.net('event edit types --dress "a tie" --clear topic')).out).toBe(
      'Nothing to change: the event Types (#1) is as you say.\n',
    )
    await story.net('undo')
    expect(await story.json('event show 1')).toMatchObject({ name: 'Compiler meetup', cost: 10 })
  })

  it('are removed after asking, and what happened there stays', async () => {
    const story = await withMeetup()
    const { err } = await story.ask('event rm compiler meetup', [{ confirm: false }])
    expect(story.prompter?.asked[0]?.message).toBe(
      'Remove the event Compiler meetup? What happened there (1 entry) stays in the timeline.',
    )
    expect(err).toBe('Nothing was removed.\n')
    expect((await story.net('event rm compiler --yes')).out).toBe(
      'Removed the event Compiler meetup (#1). net undo brings it back.\n',
    )
    expect(await story.json('timeline')).toContainEqual(
      expect.objectContaining({ event: null, place: 'Compiler meetup' }),
    )
    await story.net('undo')
    expect(await story.json('event show 1')).toMatchObject({ met: [{ name: 'Ada Lovelace' }] })
  })

  it('tell two of one name apart on every page', async () => {
    const story = new Story()
    for (const line of ['add Ali', 'add Ali --force', 'event add Fair --hope #1 --hope #2']) {
      await story.net(line)
    }
    for (const page of ['event list', 'event show fair', 'event prep fair']) {
      expect((await story.net(page)).out).toMatch(/Ali \(#1\)[^]*Ali \(#2\)/)
    }
  })

  it('that are removed leave what happened there to be found by their name', async () => {
    const story = new Story()
    for (const line of ['add Ada', 'event add Fair --on 2026-11-01', 'log met Ada --event fair']) {
      await story.net(line)
    }
    await story.net('event rm fair --yes')
    expect(await story.json('find fair')).toMatchObject([{}, { kind: 'interaction' }])
    expect((await story.net('event add FAIR --on 2026-11-20')).out).toContain('1 meeting')
  })

  it('of a series: the next one is changed, and none taken for another where something would be lost', async () => {
    const story = new Story()
    await story.net('event add "Compiler meetup" --on 2026-05-01')
    await story.net('event add "Compiler meetup June" --on 2026-06-10 --series "Compiler meetup"')
    const several = {
      code: 4,
      out: '',
      err: '"Compiler meetup" could be several events; say which by id:\n  #1  Compiler meetup (1 May 2026)\n  #2  Compiler meetup June (10 Jun 2026)\n',
    }
    expect(await story.net('event rm "Compiler meetup" --yes')).toEqual(several)
    for (const [line, changed] of [
      ['Compiler meetup', 'Compiler meetup June (#2)'],
      ['1', 'Compiler meetup (#1)'],
    ] as const) {
      expect((await story.net(`event edit "${line}" --place Hall`)).out).toContain(changed)
    }
    await story.net('event add --series "Compiler meetup" --on 2026-12-04')
    await story.net('event add --series "Compiler meetup" --on 2027-01-08')
    expect((await story.net('event edit "Compiler meetup" --place Attic')).out).toContain(
      'Compiler meetup 2026-12-04 (#3)',
    )
    await story.net('event rm 3 --yes')
    await story.net('event rm 4 --yes')
    await story.ask('event rm "Compiler meetup"', [
      { choose: 'Compiler meetup' },
      { confirm: true },
    ])
    expect(await story.json('event list --all')).toMatchObject([{ name: 'Compiler meetup June' }])
    // Of one date alone there is nothing to mistake.
    expect((await story.net('event edit "Compiler meetup" --place Library')).out).toMatch(
      /^Changed the event Compiler meetup June/,
    )
  })

  it('are told where something is recorded of them for a day before', async () => {
    for (const [lang, said] of [
      [
        'en',
        'Party is on Thursday 10 December 2026; this is recorded for Friday 20 November 2026, before it. Not meant? net undo, then another --on.\n',
      ],
      [
        'fa',
        'رویداد Party پنجشنبه ۱۹ آذر ۱۴۰۵ است و این برای جمعه ۲۹ آبان ۱۴۰۵، پیش از آن، ثبت می‌شود. اگر منظورتان این نبود: net undo، و بعد روز درست با ‎--on\n',
      ],
    ] as const) {
      const story = new Story({ lang })
      await story.net('event add Party --on 2026-12-10')
      expect(await story.net('log met **Ann** --event Party')).toMatchObject({ code: 0, err: said })
      expect((await story.net('add Bob --met Party')).err).toBe(said)
      story.on('2026-12-11')
      expect((await story.net('log ann again --event Party')).err).toBe('')
      story.on('2026-12-12')
      const { code, err } = await story.net('log ann again --event Party')
      expect({ code, err }).toEqual({
        code: 0,
        err: expect.stringContaining('net event add --series "Party" --on '),
      })
      const moved = await story.net('event edit Party --on 2027-01-10')
      expect(moved.err).toContain('net event add --series "Party" --on ')
      expect((await story.net('event edit Party --on 2026-12-10')).err).toBe('')
      await story.net('archive ann')
      expect((await story.net('event edit Party --hope ann')).err).toContain('net unarchive 1')
    }
  })

  it('are offered to be made of a place where people were met', async () => {
    for (const [lang, said] of [
      [
        'en',
        'There is no event "Compiler meetup" yet, but somebody was met there. Make it an event: net event add "Compiler meetup" --on "6 Nov 2026"\n',
      ],
      [
        'fa',
        'هنوز رویدادی به نام «Compiler meetup» نیست، ولی آنجا ۱ نفر را دیده‌اید. برای این که رویداد شود: net event add "Compiler meetup" --on "۱۵ آبان ۱۴۰۵"\n',
      ],
    ] as const) {
      const story = new Story({ lang })
      await story.net('add Ada Lovelace --met "Compiler meetup" --on 2026-11-06')
      expect(await story.net('event prep compiler meetup')).toEqual({ code: 3, out: '', err: said })
      const advised = /--on "(.*)"/.exec(said)?.[1] ?? ''
      await story.net(['event', 'add', 'Compiler meetup', '--on', advised])
      expect(await story.json('event show 1')).toMatchObject({
        on: '2026-11-06',
        met: [{ name: 'Ada Lovelace' }],
      })
    }
  })

  it('are asked about where several are meant or none is named', async () => {
    const story = await withMeetup()
    await story.net('event add Compiler days --on 2026-12-10')
    expect(await story.net('event show compiler')).toEqual({
      code: 4,
      out: '',
      err: '"compiler" could be several events; say which by id:\n  #1  Compiler meetup (6 Nov 2026)\n  #2  Compiler days (10 Dec 2026)\n',
    })
    const { out } = await story.ask('event show compiler', [{ choose: 'Compiler days' }])
    expect(out).toContain('Thursday 10 December 2026 (in 20 days)')
    expect(await story.net('event show')).toMatchObject({ code: 2 })
    expect(await story.net('event show compilre days')).toMatchObject({
      code: 3,
      err: 'There is no event "compilre days". Did you mean Compiler days?\n',
    })
    expect(await new Story().ask('event show', [])).toMatchObject({ code: 3 })
  })

  it('speak Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی')
    expect(
      await story.net(
        'event add دورهمی کامپایلر --on 1405-09-13 --hours ۱٫۵ --hope سارا --goal استخدام',
      ),
    ).toEqual({
      code: 0,
      out: 'رویداد دورهمی کامپایلر (#۱) اضافه شد: جمعه ۱۳ آذر ۱۴۰۵، ۱٫۵ ساعت، برای استخدام، به امید دیدن سارا احمدی.\nهدف تازه: استخدام.\n',
      err: '',
    })
    expect((await story.net('event list')).out).toBe(
      [
        'شماره  کی          رویداد           به امید دیدن',
        '    ۱  ۱۴۰۵/۰۹/۱۳  دورهمی کامپایلر  سارا احمدی',
        '',
      ].join('\n'),
    )
    await story.net('event add --series "دورهمی كامپايلر" --on 1405-10-11')
    expect((await story.net('event show 2')).out).toContain('دورهمی کامپایلر ۱۴۰۵/۱۰/۱۱ #۲')
  })

  it('of several days have a last one, which moves with the first and is kept by the next of the series', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    expect(
      (await story.net('event add Fair --on 2026-11-19 --until 2026-11-21 --series Fairs')).out,
    ).toBe(
      'Added the event Fair (#1): on Thursday 19 November 2026, until Saturday 21 November 2026, of the series Fairs.\n',
    )
    expect((await story.net('event list --all')).out).toContain('2026-11-19 to 2026-11-21  Fair')
    expect((await story.net('event show fair')).out).toContain(
      'Thursday 19 November 2026 (yesterday), until Saturday 21 November 2026',
    )
    await story.net('event decide fair --go')
    // Friday is its second day: it is on, nobody misses a debrief, and what is told without a day is of today.
    expect((await story.net('today')).out).toContain('Fair')
    expect((await story.net('review')).out).not.toContain('event-without-debrief')
    const line = '"Grace: likes \u0074ests"'
    await story.net(`event debrief fair --line ${line}`)
    story.on('2026-11-21')
    // What was told of its second day leaves the third to go to.
    expect((await story.net('event decide fair')).code).toBe(0)
    expect((await story.net(`event debrief fair --line ${line}`)).out).toContain('ikes tests')
    expect(story.rows('SELECT on_day FROM interaction')).toEqual([{ on_day: '2026-11-20' }])
    expect((await story.net('event edit fair --on 2026-11-26')).out).toContain(
      'on Thursday 26 November 2026, until Saturday 28 November 2026.',
    )
    await story.net('event add --series Fairs --on 2027-11-19')
    expect(await story.json('event show 2')).toMatchObject({ untilOn: '2027-11-21' })
    expect((await story.net('event edit 2 --clear until')).out).toContain('emptied: Last day')
    for (const [options, told] of [
      ['edit 1 --until 2026-11-25', 'begins on Thursday 26 November 2026, so its last day'],
      ['add Course --until 2026-12-25', 'Course has no first day yet: add --on DAY to --until.'],
    ] as const) {
      expect(await story.net(`event ${options}`)).toMatchObject({
        code: 2,
        err: expect.stringContaining(told),
      })
    }
    expect(await story.json('event show 1')).toMatchObject({ untilOn: '2026-11-28' })
  })
})

it.each([
  [
    'its name',
    'event add Gathering --on 2026-11-06',
    'event edit gathering --name "Compiler meetup"',
  ],
  [
    'its series',
    'event add Gathering --on 2026-11-06',
    'event edit gathering --series "compiler Meetup"',
  ],
  ['its day', 'event add "Compiler meetup" --on 2026-11-07', 'event edit compiler --on 2026-11-06'],
])('finds its earlier meetings by %s, told later as at first', async (_, added, edited) => {
  const story = new Story()
  await story.net('add Ada --met "Compiler meetup" --on 2026-11-06')
  await story.net('add Bob --met "Compiler meetup" --on 2026-10-02')
  await story.net(added)
  expect(await story.json('event show 1')).toMatchObject({ met: [] })
  const before = dumpJournal(story.journal)
  expect((await story.net(edited)).out).toContain('1 meeting')
  expect(await story.json('event show 1')).toMatchObject({ met: [{ name: 'Ada' }] })
  await story.net('undo')
  expect(dumpJournal(story.journal)).toEqual(before)
})
