import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

/** The evening of a meetup, Grace known before. */
async function atMeetup(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang, now: '2026-11-06T12:00:00Z' })
  await story.net('add Grace Hopper')
  await story.net('event add Compiler meetup --on 2026-11-06 --hope grace --goal hiring')
  return story.at('2026-11-06T22:30:00Z')
}

describe('a debrief on the train home', () => {
  it('takes a line a person: known, new, with a next step; one undo step', async () => {
    const story = await atMeetup()
    const { code, out, err } = await story.ask('event debrief compiler meetup', [
      { text: 'Grace wants our benchmarks -> send them (next friday)' },
      { text: 'Linus Torvalds asked about the scheduler @kernel' },
      { choose: 'a' },
      { text: '**Ada Lovelace** and Grace: a paper together -> write an outline' },
      { text: '' },
    ])
    expect({ code, out, err }).toEqual({
      code: 0,
      out: [
        '✓ Grace Hopper (#1), next: send them on Friday 13 November 2026.',
        '✓ Linus Torvalds (#2, new), first follow-up on Sunday 8 November 2026.',
        '✓ Grace Hopper (#1) and Ada Lovelace (#3, new), next: write an outline on Sunday',
        '8 November 2026.',
        'Debrief of Compiler meetup (Friday 6 November 2026): 3 people, 2 new.',
        '',
      ].join('\n'),
      err: 'Compiler meetup, Friday 6 November 2026: who, and a word about it. An empty line\nends.\nYou hoped to meet Grace Hopper.\n',
    })
    expect(await story.json('event show 1')).toMatchObject({
      met: [{ name: 'Grace Hopper' }, { name: 'Linus Torvalds' }, { name: 'Ada Lovelace' }],
    })
    expect(await story.json('show linus')).toMatchObject({
      metAt: 'Compiler meetup',
      metOn: '2026-11-06',
      steps: [{ due: '2026-11-08', origin: 'first' }],
      timeline: [
        expect.objectContaining({
          kind: 'event',
          text: 'Linus Torvalds asked about the scheduler @kernel',
          tags: ['kernel'],
        }),
        expect.anything(),
      ],
    })
    await story.net('undo')
    expect((await story.json<object[]>('list')).length).toBe(1)
    expect(await story.json('event show 1')).toMatchObject({ met: [] })
  })

  it('offers to mend a line, to write a name otherwise, to leave a word that is no name', async () => {
    const story = await atMeetup()
    await story.ask('event debrief compiler meetup', [
      { text: 'reza karimi hires people' },
      { choose: 'o' },
      // Back to the choice.
      { text: '' },
      { choose: 'o' },
      { text: 'Reza Karimi' },
      { text: 'Nice: talked to Grace' },
      { choose: 'l' },
      { text: 'rezza came along' },
      { choose: 'm' },
      { text: 'reza came along' },
      { text: 'grace came along' },
      { text: 'hopper: came along' },
      { text: 'Grace -> call (yesterday)' },
      { text: 'Grace -> call (tomorrow)' },
      { text: '' },
    ])
    const asked = story.prompter?.asked ?? []
    expect(asked.map(({ message }) => message)).toContain('Nobody is called "reza karimi" yet.')
    expect(asked.filter(({ initial }) => initial === 'rezza came along')).toHaveLength(1)
    expect(asked.filter(({ initial }) => initial === 'Grace -> call (yesterday)')).toHaveLength(1)
    const people = await story.json<{ name: string }[]>('list')
    expect(people.map(({ name }) => name)).toEqual(['Grace Hopper', 'Reza Karimi'])
  })

  it('keeps what was typed when it is left, and offers it again', async () => {
    const story = await atMeetup()
    const left = await story.ask('event debrief compiler meetup', [
      { text: 'Grace wants our benchmarks' },
      { interrupt: true, typed: 'Linus Torv' },
    ])
    expect(left.code).toBe(130)
    expect(left.err).toContain('1 line is recorded, 1 is kept as typed. Go on: net event debrief 1')
    const { out } = await story.ask('event debrief 1', [
      { text: 'Linus Torvalds asked' },
      { choose: 'add them' },
      { text: '' },
    ])
    expect(story.prompter?.asked[0]?.initial).toBe('Linus Torv')
    expect(out).toContain('Linus Torvalds (#2, new)')
    await story.ask('event debrief 1', [{ text: 'Somebody New' }, { interrupt: true }])
    await story.ask('event debrief 1', [{ text: '' }])
    expect(story.prompter?.asked[0]?.initial).toBe('Somebody New')
    await story.ask('event debrief 1', [{ text: '' }])
    expect(story.prompter?.asked[0]?.initial).toBe('')
  })

  it('takes lines without a terminal; what cannot be recorded is told and kept', async () => {
    const story = await atMeetup()
    const lines = 'Grace wants our benchmarks\r\n\r\n**Ada Lovelace**: a paper\nsomebody unknown\n'
    expect(await story.net('event debrief compiler meetup', lines)).toEqual({
      code: 2,
      out: `✓ Grace Hopper (#1), first follow-up on Sunday 8 November 2026.
✓ Ada Lovelace (#2, new), first follow-up on Sunday 8 November 2026.
Debrief of Compiler meetup (Friday 6 November 2026): 2 people, 1 new.
`,
      err: expect.stringMatching(
        /^Not recorded, and kept for another try \(net event debrief 1\):\n {2}line 4: somebody unknown\n {4}\S/,
      ) as string,
    })
    await story.ask('event debrief 1', [{ interrupt: true, typed: 'somebody unknown' }])
    expect(story.prompter?.asked[0]?.initial).toBe('somebody unknown')
    expect((await story.net(['event', 'debrief', '1', '--line', 'Grace: once more'])).out).toBe(
      '✓ Grace Hopper (#1).\nDebrief of Compiler meetup (Friday 6 November 2026): 1 person, 0 new.\n',
    )
    expect(await story.net('event debrief 1', ' \n')).toMatchObject({ code: 2 })
    expect(await story.net('event debrief')).toMatchObject({ code: 2 })
    expect(await story.json(['event', 'debrief', '1', '--line', '**Zoë**: hello'])).toMatchObject({
      eventId: 1,
      on: '2026-11-06',
      lines: [{ people: [{ name: 'Zoë' }] }],
      faults: [],
    })
  })

  it('takes what was exchanged as log does, and tells whom a line names that is nobody', async () => {
    const story = await atMeetup()
    const debrief = (line: string) => story.net(['event', 'debrief', '1', '--line', line])
    const told =
      'Grace Hopper and Zoe Falk: talked about jobs --gave "a card" --got a name -> call (friday)'
    expect((await debrief(told)).out).toBe(`\
✓ Grace Hopper (#1), next: call on Friday 13 November 2026.
  "Zoe Falk" is nobody in the journal and was left out. Somebody new? Give them a line: **Zoe Falk**: …
Debrief of Compiler meetup (Friday 6 November 2026): 1 person, 0 new.
`)
    expect((await debrief(told)).out).toContain('recorded before')
    expect(await debrief('Grace: my pitch --kind pich')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--kind') as string,
    })
    expect((await debrief('Grace: my pitch --kind pitch --asked "a test"')).code).toBe(0)
    expect(await story.json('show grace')).toMatchObject({
      balance: { gave: 1, got: 1 },
      requests: [{ direction: 'asked', text: 'a test' }],
      timeline: expect.arrayContaining([
        expect.objectContaining({
          kind: 'pitch',
          text: 'Grace: my pitch',
          event: 'Compiler meetup',
        }),
      ]) as unknown,
    })
  })

  it('is of the latest of a series, and of nothing that has yet to come', async () => {
    const story = await atMeetup()
    await story.net('event add --series "Compiler meetup" --on 2026-12-04')
    await story.net(['event', 'debrief', 'compiler', 'meetup', '--line', 'Grace: hello'])
    expect(await story.json('event show 1')).toMatchObject({ met: [{ name: 'Grace Hopper' }] })
    expect(await story.net('event debrief 2 --line hello')).toEqual({
      code: 2,
      out: '',
      err: 'Compiler meetup 2026-12-04 is on Friday 4 December 2026, which has yet to come. To mend its day: net event edit "Compiler meetup 2026-12-04" --on DAY\n',
    })
    // A day later it is still of that evening.
    story.on('2026-11-08')
    await story.net(['event', 'debrief', '1', '--line', '**Ada**: hello'])
    expect(await story.json('show ada')).toMatchObject({ metOn: '2026-11-06' })
  })

  it('speaks Persian', async () => {
    const story = await atMeetup('fa')
    await story.net('add سارا احمدی')
    const { out } = await story.ask('event debrief compiler meetup', [
      { text: 'سارا نتیجه‌ها را می‌خواهد -> فرستادن (جمعه)' },
      { text: 'رضا کریمی: استخدام می‌کند' },
      { choose: 'ا' },
      { text: '' },
    ])
    expect(out).toBe(
      [
        '✓ سارا احمدی (#۲)، قدم بعدی: فرستادن، جمعه ۲۲ آبان ۱۴۰۵.',
        '✓ رضا کریمی (#۳، تازه)، اولین پیگیری یکشنبه ۱۷ آبان ۱۴۰۵.',
        'پس از Compiler meetup (جمعه ۱۵ آبان ۱۴۰۵): ۲ نفر، ۱ نفر تازه.',
        '',
      ].join('\n'),
    )
  })
})

describe('a debrief of a platform', () => {
  it('makes acquainted with whoever has a line in it; the platform stays without a day', async () => {
    const story = new Story({ now: '2026-06-01T20:00:00Z' })
    await story.net('event add PP --kind platform')
    expect((await story.net(['event', 'debrief', 'PP', '--line', '**Yan**: hi'])).out).toBe(
      '✓ Yan (#1, new), first follow-up on Wednesday 3 June 2026.\nDebrief of PP (Monday 1 June 2026): 1 person, 1 new.\n',
    )
    expect(await story.json('show yan')).toMatchObject({ tie: 'weak', metAt: 'PP' })
    expect(await story.json('event yield')).toMatchObject([{ name: 'PP', met: 1, on: null }])
    expect((await story.net('event show pp')).out).not.toContain('June')
    story.on('2026-08-01')
    // Once more, weeks later: it is of that day, and no older than it.
    await story.ask('event debrief', [
      { choose: 'PP' },
      { text: '**Zoë**: asked about parsing' },
      { text: 'Yan: wrote again' },
      { text: '' },
    ])
    expect(await story.json('show zoë')).toMatchObject({ metOn: '2026-08-01', tie: 'weak' })
    expect(await story.json('event list')).toMatchObject([{ name: 'PP', on: null }])
    expect(await story.json('timeline')).toContainEqual(
      expect.objectContaining({ text: 'Yan: wrote again', kind: 'message' }),
    )
  })
})

describe('a late debrief', () => {
  it('sets no follow-up in the past, and says where it sets none', async () => {
    const story = new Story({ now: '2026-06-20T20:00:00Z' })
    await story.net('event add May meetup --on 2026-05-30')
    await story.net('event add February meetup --on 2026-02-10')
    expect((await story.net(['event', 'debrief', 'may', '--line', '**Yan**: hi'])).out).toContain(
      '✓ Yan (#1, new), first follow-up on Saturday 20 June 2026.\n',
    )
    const debrief = ['event', 'debrief', 'february', '--line', '**Zoë**: hi']
    expect((await story.net(debrief)).out).toContain(
      '✓ Zoë (#2, new), no first follow-up after so long (net plan WHO TEXT… --due DAY).\n',
    )
    const persian = new Story({ lang: 'fa', now: '2026-06-20T20:00:00Z' })
    await persian.net('event add بهمن --on 2026-02-10')
    expect(
      (await persian.net(['event', 'debrief', 'بهمن', '--line', '**رضا**: سلام'])).out,
    ).toContain('اولین پیگیری ندارد، چون مدت زیادی گذشته')
  })
})

describe('a line of a debrief', () => {
  it('says which promise it closes, and lets those of the same evening stand together', async () => {
    const story = await atMeetup()
    story.on('2026-11-05')
    await story.net('plan grace send slides --due 2026-11-10')
    story.at('2026-11-06T22:30:00Z')
    const { out } = await story.net(
      'event debrief 1',
      'Grace asked for the tape -> send the tape (friday)\nGrace and **Bob Dylan**: a paper -> write to both\nBob again -> call him (tomorrow)\n',
    )
    expect(out).toBe(
      [
        '✓ Grace Hopper (#1), next: send the tape on Friday 13 November 2026.',
        '  Closed with Grace Hopper: "send slides".',
        '✓ Grace Hopper (#1) and Bob Dylan (#2, new), next: write to both on Sunday 8 November 2026.',
        '✓ Bob Dylan (#2), next: call him on Saturday 7 November 2026.',
        'Debrief of Compiler meetup (Friday 6 November 2026): 2 people, 1 new.',
        '',
      ].join('\n'),
    )
    const steps = async (who: string) =>
      (await story.json<{ steps: { text: string }[] }>(`show ${who}`)).steps.map(({ text }) => text)
    expect(await steps('grace')).toEqual(['write to both', 'send the tape'])
    expect(await steps('bob')).toEqual(['call him', 'write to both'])
  })

  it.each([
    ['fridya', 'Grace -> send it (fridya)'],
    ['blah', 'Grace -> send it (blah)'],
    ['frdy', 'Grace -> send it (frdy'],
  ])('takes no %s for a day, nor for two days from now', async (word, line) => {
    const story = await atMeetup()
    expect(await story.net(['event', 'debrief', '1', '--line', line])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`"${word}" is not a day I understand. In brackets`) as string,
    })
    expect(await story.json('event show 1')).toMatchObject({ met: [] })
  })

  it('may leave the last bracket open, and says what is missing where there is only a day', async () => {
    const story = await atMeetup()
    const debrief = (line: string) => story.net(['event', 'debrief', '1', '--line', line])
    expect((await debrief('Grace -> send it (the long one) (next friday')).out).toContain(
      'next: send it (the long one) on Friday 13 November 2026.',
    )
    expect((await debrief('Grace -> (friday)')).err).toContain('After the arrow stands only a day.')
    expect((await debrief('next: send the tape')).err).toContain(
      'whose it is does not stand before it. Write: NAME: next: send the tape',
    )
  })

  it('takes whoever was hoped for of two by one first name, and says so', async () => {
    const story = await atMeetup('fa')
    await story.net('add سارا احمدی')
    await story.net('add سارا رضایی')
    await story.net('log دیروز: قهوه با سارا احمدی')
    await story.net('event edit 1 --hope "سارا رضایی"')
    const { out } = await story.net(['event', 'debrief', '1', '--line', 'سارا: نتیجه‌ها'])
    expect(out).toContain(
      'منظورتان را سارا رضایی گرفتیم، نه سارا احمدی: امید دیدنش آنجا بوده. (اگر اشتباه است، net undo همهٔ خط‌های این بار را پس می‌گیرد؛ بعد نام کامل را بنویسید.)',
    )
    const asked = await story.ask('event debrief 1', [{ text: 'سارا: باز هم' }, { text: '' }])
    expect(asked.out).toContain('✓ سارا رضایی')
  })

  it('asks at a terminal which of two it means, and takes an id for two of one name', async () => {
    const story = await atMeetup()
    await story.net('add Sara Ahmadi')
    await story.net('add Sara Rezaei')
    await story.net('log yesterday: coffee with Sara Ahmadi')
    const { out } = await story.ask('event debrief 1', [
      { text: 'Sara: wants results' },
      { choose: 'Sara Rezaei' },
      { text: '#2: also there' },
      { text: '' },
    ])
    expect(out).toContain('✓ Sara Rezaei (#3)')
    expect(out).toContain('✓ Sara Ahmadi (#2)')
    story.on('2026-11-08')
    await story.net('log coffee with Sara Rezaei')
    const taken = await story.net(['event', 'debrief', '1', '--line', 'Sara: once more'])
    expect(taken.out).toContain('net undo takes back all lines of this debrief')
  })

  it.each([
    ['en', 'Taken for Sam Lee (#3), not Sam Lee (#2)', /begin\s+the\s+line\s+with\s+#2\./],
    ['fa', 'منظورتان را Sam Lee (#۳) گرفتیم، نه Sam Lee (#۲)', /خط را با .?#2\sشروع/],
  ] as const)(
    'takes neither of two namesakes unasked, and names both, in %s',
    async (lang, taken, mend) => {
      const story = await atMeetup(lang)
      await story.net('add Sam Lee --org Navy')
      await story.net('add Sam Lee --org Army --force')
      await story.net('log 2026-11-05: coffee with #3')
      for (const line of ['Sam Lee: a', 'Grace and Sam Lee: z']) {
        const { code, err } = await story.net(['event', 'debrief', '1', '--line', line])
        expect(code).toBe(2)
        expect(err).toMatch(lang === 'en' ? /#2[^]*#3|#3[^]*#2/ : /#۲[^]*#۳|#۳[^]*#۲/)
      }
      await story.net('event edit 1 --hope #3')
      const { out } = await story.ask('event debrief 1', [
        { text: '' },
        { text: 'Grace and Sam Lee: z' },
        { text: '' },
      ])
      expect(out).toContain(taken)
      expect(out).toMatch(mend)
    },
  )

  it('names no option where it is to be mended, in either language', async () => {
    for (const [lang, said] of [
      [
        'en',
        'Nobody in the journal is named there. Write the name of somebody who is, or add somebody new as **New Name**.',
      ],
      [
        'fa',
        'نام کسی از دفتر در این نوشته نیست. نام کسی از دفتر را بنویسید، یا اگر تازه است بنویسید **نام تازه**.',
      ],
    ] as const) {
      const story = await atMeetup(lang)
      const { err } = await story.net(['event', 'debrief', '1', '--line', 'nobody was there'])
      expect(err.split('\n')[2]).toBe(`    ${said}`)
    }
    const story = await atMeetup()
    await story.net('add Ann Lee')
    await story.net('add Ann Lee --force')
    const { err } = await story.net(['event', 'debrief', '1', '--line', '**Ann Lee**: hi'])
    expect(err).toContain(
      '\n    "Ann Lee" could be several people; write the full name, or begin the line with the id, as in #2: …\n      #2',
    )
  })
})

describe('a conference of three days', () => {
  async function atConference(lang: 'en' | 'fa' = 'en'): Promise<Story> {
    const story = new Story({ lang, now: '2026-11-10T20:00:00Z' })
    await story.net('add Grace Hopper')
    await story.net('add Bo Larsson')
    await story.net(
      'event add CompConf --on 2026-11-10 --until 2026-11-12 --hope grace --hope larsson',
    )
    await story.net('event decide compconf --go')
    return story
  }

  it('is one meeting: another day of it follows nothing up, and a word after it does', async () => {
    const story = await atConference()
    await story.net(['event', 'debrief', '1', '--line', '**Ken Thompson**: unix people'])
    story.at('2026-11-11T20:00:00Z')
    await story.net(['event', 'debrief', '1', '--line', 'Ken: lunch'])
    await story.net('log dinner with Ken --event compconf')
    expect(await story.json('show ken')).toMatchObject({
      steps: [{ origin: 'first', due: '2026-11-12' }],
    })
    story.on('2026-11-16')
    await story.net('log call with Ken about his pipes')
    expect(await story.json('show ken')).toMatchObject({ steps: [] })
    // What is told of a platform, day after day, is followed up there.
    await story.net('event add Mastodon --kind platform')
    await story.net(['event', 'debrief', 'mastodon', '--line', '**Ada Lovelace**: engines'])
    story.on('2026-11-17')
    await story.net(['event', 'debrief', 'mastodon', '--line', 'Ada: sent me her notes'])
    expect(await story.json('show ada')).toMatchObject({ steps: [] })
  })

  it.each([
    ['en', 'tuesday: Grace: coffee', 'yesterday: Grace: coffee', 'Grace: coffee'],
    ['fa', 'سه‌شنبه: Grace: قهوه', 'دیروز: Grace: قهوه', 'Grace: قهوه'],
  ] as const)(
    'has its own weekdays, however late it is written down, in %s',
    async (lang, weekday, yesterday, text) => {
      const story = await atConference(lang)
      story.on('2026-11-20')
      for (const line of [weekday, yesterday, '2026-11-19: Grace: coffee']) {
        await story.net(['event', 'debrief', '1', '--line', line])
      }
      expect(await story.json('timeline grace --kind event')).toMatchObject([
        { on: '2026-11-19', text: 'Grace: coffee' },
        { on: '2026-11-11', text },
        { on: '2026-11-10', text },
      ])
    },
  )

  it('takes several by their surnames as it takes one, and has a line of their own for who is left out', async () => {
    const story = await atConference()
    await story.net('add Ken Thompson')
    const { out, err } = await story.net([
      ...['event', 'debrief', '1', '--line', 'Larsson and Thompson: lunch'],
      ...['--line', 'Grace, Larsson and Thompson: tea', '--line', 'Grace wants to meet Ken'],
    ])
    expect(out).toContain('✓ Bo Larsson (#2) and Ken Thompson (#3), first follow-up')
    expect(out).toContain('✓ Grace Hopper (#1), Bo Larsson (#2) and Ken Thompson (#3)')
    expect(err).toContain(
      'Ken Thompson is only talked about: left out. Met there too? A line of their own: #3: …',
    )
    expect(err).not.toContain('--with')
  })

  it('is asked about with those hoped for who are not written down yet', async () => {
    const story = await atConference()
    story.on('2026-11-13')
    await story.net(['event', 'debrief', '1', '--line', 'Grace: hi', '--line', 'Nobody: there'])
    expect(await story.json('review --rule event-without-debrief')).toMatchObject({
      findings: [{ evidence: { met: 1, hopes: [{ name: 'Bo Larsson' }] } }],
    })
  })
})

describe('what was debriefed before', () => {
  it.each([
    [
      'en',
      '= recorded before, and not again: **Ada Lovelace**: a paper -> write (friday)',
      '0 people, 0 new; 2 lines recorded before.',
    ],
    [
      'fa',
      '= قبلاً ثبت شده و دوباره ثبت نشد: **Ada Lovelace**: a paper -> write (friday)',
      '۰ نفر، ۰ نفر تازه؛ ۲ خط قبلاً ثبت شده بود.',
    ],
  ] as const)(
    'is known when its file comes again, and not recorded twice, in %s',
    async (lang, told, sum) => {
      const story = await atMeetup(lang)
      const file = 'Grace wants our benchmarks\n**Ada Lovelace**: a paper -> write (friday)\n'
      await story.net('event debrief 1', file)
      await story.net('done ada wrote')
      const before = dumpJournal(story.journal)
      const again = await story.net('event debrief 1', file)
      expect(again).toMatchObject({ code: 0, err: '' })
      expect(again.out).toContain(told)
      expect(again.out).toContain(sum)
      expect(dumpJournal(story.journal)).toEqual(before)
      expect(
        await story.json(['event', 'debrief', '1', '--line', 'Grace wants our benchmarks']),
      ).toMatchObject({
        lines: [],
        repeated: [{ text: 'Grace wants our benchmarks', interactionId: 1 }],
      })
      // Another step, another day or other people are news; at a terminal it is told as well.
      await story.net(
        'event debrief 1',
        'Grace wants our benchmarks -> send\nAda Lovelace wants our benchmarks',
      )
      expect(await story.json<unknown[]>('timeline grace --kind event')).toHaveLength(2)
      const asked = await story.ask('event debrief 1', [
        { text: 'Grace wants our benchmarks' },
        { text: '' },
      ])
      expect(asked.out).toContain('= ')
      await story.net('undo')
      await story.net('undo')
      expect((await story.net('event debrief 1', file)).out).toContain(sum)
    },
  )

  it.each([
    [
      'en',
      'Kept from last time, and offered again at a terminal (net event debrief 1; not wanted: --drop-kept):\n  Nobody Known\n',
    ],
    [
      'fa',
      'از بار قبل مانده و در ترمینال دوباره می‌آید (net event debrief 1؛ اگر نمی‌خواهید: \u200e--drop-kept):\n  Nobody Known\n',
    ],
  ] as const)(
    'and what is kept of it is told in a pipe too, and given again no more, in %s',
    async (lang, kept) => {
      const story = await atMeetup(lang)
      await story.net('event debrief 1', 'Nobody Known')
      const empty = await story.net('event debrief 1', '')
      expect(empty).toMatchObject({ code: 2 })
      expect(empty.err).toContain(kept)
      expect((await story.net('event debrief 1', 'Grace: hi')).err).toBe(kept)
      expect((await story.net('event debrief 1', 'Nobody Known')).err).not.toContain(kept)
      await story.net('add Nobody Known')
      expect((await story.net('event debrief 1', 'Nobody Known')).err).toBe('')
      expect((await story.net('event debrief 1', '')).err).not.toContain('Nobody Known')
    },
  )
})

it.each<['en' | 'fa', string, string]>([
  [
    'en',
    'Grace liked it. next: send slides due friday',
    'next: send slides on Friday 13 November 2026.',
  ],
  [
    'en',
    'Grace liked it --next "send slides" --due friday',
    'next: send slides on Friday 13 November 2026.',
  ],
  ['en', 'Grace -> send slides by friday', 'next: send slides on Friday 13 November 2026.'],
  ['en', 'Grace -> write by hand', 'next: write by hand on Sunday 8 November 2026.'],
  [
    'en',
    'Grace says what is next: parsers',
    '✓ Grace Hopper (#1), first follow-up on Sunday 8 November 2026.',
  ],
  [
    'fa',
    'Grace آمد، قدم بعدی: فرستادن اسلایدها تا جمعه',
    'قدم بعدی: فرستادن اسلایدها، جمعه ۲۲ آبان ۱۴۰۵.',
  ],
])('takes a next step as log has it, in %s: %s', async (lang, line, told) => {
  const story = await atMeetup(lang)
  const { out, err } = await story.net(['event', 'debrief', '1', '--line', line])
  expect(out).toContain(told)
  const isLeft = line.includes('what is next')
  expect(err).toMatch(isLeft ? /A next step follows an arrow/ : /^$/)
  const unread = await story.net(['event', 'debrief', '1', '--line', 'Grace: next: go due: fridya'])
  expect(unread.err).toContain('fridya')
})

describe('a debrief in a real terminal of 80 by 24', () => {
  it('left with Ctrl-C, killed or closed, loses no finished line and offers the one begun', async () => {
    const story = builtStory({ NET_NOW: '2026-11-06T22:30:00Z' })
    expect(await story.net(['event', 'add', 'Meetup', '--on', '2026-11-06']).exit()).toBe(0)
    const terminal = story.net(['event', 'debrief', 'meetup'])
    await terminal.waitFor(/1\. Grace wants/)
    terminal.type('Linus Torvalds asked about the scheduler')
    await terminal.waitFor('the scheduler')
    terminal.press('enter')
    await terminal.waitFor(/Nobody is called[^]*and Enter/)
    terminal.type('o')
    await terminal.waitFor(/Name Linus Torvalds\n {2}Esc/)
    terminal.press('escape')
    await terminal.waitFor(/Nobody is called[^]*and Enter/)
    terminal.type('a')
    await terminal.waitFor(/2\. Grace wants/)
    terminal.type('Ada Lov')
    await terminal.waitFor('2. Ada Lov')
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(await terminal.screen()).toContain('1 line is recorded, 1 is kept as typed.')

    const again = story.net(['event', 'debrief', 'meetup'])
    await again.waitFor('1. Ada Lov')
    again.type('elace')
    again.press('enter')
    await again.waitFor(/Nobody is called "Ada Lovelace" yet/)
    again.type('a')
    await again.waitFor(/2\. Grace wants/)
    again.signal('SIGTERM')
    expect(await again.exit()).toBe(130)
    const closed = story.net(['event', 'debrief', 'meetup'])
    await closed.waitFor(/1\. Grace wants/)
    closed.type('Grace Hop')
    await closed.waitFor('1. Grace Hop')
    closed.hangUp()
    expect(await closed.exit()).toBe(129)
    const offered = story.net(['event', 'debrief', 'meetup'])
    await offered.waitFor('1. Grace Hop')
    offered.press('ctrl-c')
    await offered.exit()

    const list = story.net(['event', 'list', '--all', '--format', 'csv'])
    expect(await list.exit()).toBe(0)
    expect(await list.screen()).toContain('Linus Torvalds; Ada Lovelace')
  })

  it('takes a paste that is not marked as one line by line; none of it answers a question', async () => {
    const story = builtStory({ NET_NOW: '2026-11-06T22:30:00Z' })
    expect(await story.net(['event', 'add', 'Meetup', '--on', '2026-11-06']).exit()).toBe(0)
    for (const name of ['Grace Hopper', 'Marie Oates']) {
      expect(await story.net(['add', name]).exit()).toBe(0)
    }
    const terminal = story.net(['event', 'debrief', 'meetup'])
    await terminal.waitFor(/1\. Grace wants[^]*Enter ends/)
    const lines = [
      'Grace: one',
      'Tom Ford: two -> call (friday)',
      '',
      'Bad -> x (friday)',
      'Anna Oda likes modems',
    ]
    terminal.type(lines.map((line) => `${line}\r`).join(''))
    await terminal.waitFor(/Nobody is called "Tom Ford"[^]*and Enter/)
    // What comes while a question stands is a line too: all at once, or by whoever types on without looking.
    terminal.type('marie oates: hm\r')
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await terminal.screen()).toMatch(/Nobody is called "Tom Ford"[^]*and Enter · Esc: back$/)
    terminal.type('a')
    await terminal.waitFor(/Nobody is called "Bad"[^]*and Enter/)
    await new Promise((resolve) => setTimeout(resolve, 700))
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(await terminal.screen()).toContain('2 lines are recorded, 3 are kept as typed.')

    const again = story.net(['event', 'debrief', 'meetup'])
    await again.waitFor('1. Bad -> x (friday)')
    again.press('ctrl-u', 'enter')
    await again.waitFor('1. Anna Oda likes modems')
    again.press('enter')
    await again.waitFor(/Nobody is called "Anna Oda"[^]*and Enter/)
    for (const key of 'Bada') {
      again.type(key)
      await new Promise((resolve) => setTimeout(resolve, 80))
    }
    await new Promise((resolve) => setTimeout(resolve, 700))
    again.type('a')
    await again.waitFor(/2\. Bada\n.*stop$/)
    again.press('ctrl-u')
    again.type('marie oates: seen\r')
    await again.waitFor(/3\. marie oates: hm\n.*stop$/)
    again.press('enter')
    await again.waitFor(/4\. Grace wants/)
    again.press('enter')
    expect(await again.exit()).toBe(0)
    const list = story.net(['event', 'list', '--all', '--format', 'csv'])
    expect(await list.exit()).toBe(0)
    expect(await list.screen()).toContain('Grace Hopper; Tom Ford; Anna Oda; Marie Oates')
  })

  it('takes several lines pasted one by one, and keeps those not reached', async () => {
    const story = builtStory({ NET_NOW: '2026-11-06T22:30:00Z' })
    expect(await story.net(['event', 'add', 'Meetup', '--on', '2026-11-06']).exit()).toBe(0)
    const terminal = story.net(['event', 'debrief', 'meetup'])
    await terminal.waitFor(/1\. Grace wants[^]*Enter ends/)
    terminal.paste(
      '**Grace Hopper** likes tests\n\n**Ada Lovelace** wants our paper\nMary from Oslo\n',
    )
    await terminal.waitFor(/1\. \*\*Grace Hopper\*\* likes tests\n.*stop$/)
    terminal.press('enter')
    await terminal.waitFor(/2\. \*\*Ada Lovelace\*\* wants our paper\n.*stop$/)
    terminal.press('enter')
    await terminal.waitFor(/3\. Mary from Oslo\n.*stop$/)
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(await terminal.screen()).toContain('2 lines are recorded, 1 is kept as typed.')
  })
})
