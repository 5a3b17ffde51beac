import { describe, expect, it } from 'vitest'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

/** A goal with two people, a circle, a pitch for an event, and a step. */
async function withTeam(): Promise<Story> {
  const story = new Story()
  for (const line of [
    'goal add Find a compiler team --why "to learn from people who ship one" --by 2027-02-20',
    'add Grace Hopper --met "Compiler meetup" --on 2026-11-10 --goal "find a compiler team"',
    'add George Boole --goal "find a compiler team"',
    'add Sara Ahmadi --circle Pioneers',
    'circle edit pioneers --goal compiler',
    'log 2026-11-12: call with Sara',
    'pitch write --for grace --goal "Find a compiler team" --event "Compiler week" --intro hello',
    'plan grace send the paper --due 2026-11-27 --goal compiler',
  ]) {
    const { code, err } = await story.net(line)
    if (code !== 0) throw new Error(`${line}: ${err}`)
  }
  return story
}

describe('a goal', () => {
  it('is added with its reason and its day, spelled out', async () => {
    const story = new Story()
    expect(
      await story.net('goal add Find a compiler team --why "to learn" --by "in 3 months"'),
    ).toEqual({
      code: 0,
      out: 'Added the goal Find a compiler team (#1), by Saturday 20 February 2027. Why: to learn\n',
      err: '',
    })
    expect(await story.json('goal add Teach')).toEqual({
      goalId: 2,
      name: 'Teach',
      why: null,
      dueOn: null,
      isNew: true,
      before: null,
      isChanged: true,
    })
    expect(await story.net('goal add FIND a compiler team')).toEqual({
      code: 4,
      out: '',
      err: 'There is a goal "Find a compiler team" already (#1). To change it: net goal edit "Find a compiler team"\n',
    })
    expect((await story.net('goal add Rest --by yesterday')).code).toBe(2)
    expect((await story.net('goal add')).code).toBe(2)
    await story.net('undo')
    expect(await story.json<unknown[]>('goal list')).toHaveLength(1)
  })

  it('speaks Persian', async () => {
    const story = new Story({ lang: 'fa' })
    expect((await story.net('goal add پیدا کردن گروه --by ۱۴۰۵/۱۲/۱ --why "یاد گرفتن"')).out).toBe(
      'هدف تازه: پیدا کردن گروه (#۱)، تا شنبه ۱ اسفند ۱۴۰۵. چرا: یاد گرفتن\n',
    )
    await story.net('add سارا احمدی --met دورهمی --goal "پیدا کردن گروه"')
    await story.net('plan سارا فرستادن مقاله --due فردا --goal گروه')
    expect((await story.net('goal show گروه')).out).toBe(`پیدا کردن گروه #۱
چرا         یاد گرفتن
تا          ۱ اسفند ۱۴۰۵ (۹۲ روز دیگر)
آدم‌ها       سارا احمدی #۱ · ضعیف، آخرین تماس ۲۹ آبان ۱۴۰۵ (امروز)
قدم‌های باز  فرستادن مقاله، با سارا احمدی: ۳۰ آبان ۱۴۰۵ (فردا)
توجه        ۱ نفر، ۱ تماس در ۳۰ روز، آخرین بار امروز
قدم بعدی    فرستادن مقاله، با سارا احمدی: ۳۰ آبان ۱۴۰۵ (فردا)
`)
    expect((await story.net('goal done گروه')).out).toBe(
      'هدف پیدا کردن گروه (#۱) انجام شد، جمعه ۲۹ آبان ۱۴۰۵؛ دیگر توجه نمی‌خواهد. آنچه به آن وصل است می‌ماند: ۱ نفر. قدم بازش دیگر یادآوری نمی‌شود.\n',
    )
    expect((await story.net('goal show مقاله')).err).toBe(
      'هدفی به نام «مقاله» نیست. آنچه هست: net goal list\n',
    )
  })

  it('shows what hangs on it, the attention it got, and what is next', async () => {
    const story = await withTeam()
    expect(await story.net('goal show compiler')).toEqual({
      code: 0,
      out: `Find a compiler team #1
why         to learn from people who ship one
by          20 Feb 2027 (in 92 days)
people      Grace Hopper #1 · weak, last contact 10 Nov 2026 (10 days ago)
            George Boole #2 · absent
also        Sara Ahmadi #3 (by a circle or an event)
circles     Pioneers (1 person)
events      Compiler week
pitches     for Grace Hopper
open steps  send the paper, with Grace Hopper: 27 Nov 2026 (in 7 days)
attention   2 people, 2 contacts in 30 days, the last 8 days ago
next        send the paper, with Grace Hopper: 27 Nov 2026 (in 7 days)
`,
      err: '',
    })
    // A step that has come due is what they are due for, and since; their silence began long before.
    await story.net('add Ann --met Fair --on 2026-09-01 --goal compiler --every 30d')
    await story.net('done ann talked --on 2026-09-05')
    await story.net('plan ann send slides --due today')
    const listed = await story.json<{ due: string | null }[]>('list --goal compiler --sort due')
    const shown = await story.json<{
      contacts: { due: string | null }[]
      through: { due: string | null }[]
    }>('goal show 1')
    const all = [...shown.contacts, ...shown.through].map(({ due }) => due)
    expect(all.toSorted()).toEqual(listed.map(({ due }) => due).toSorted())
    expect(shown.contacts.map(({ due }) => due)).toContain('2026-11-20')
    await story.net('undo')
    await story.net('undo')
    await story.net('undo')
    expect(await story.json('goal show 1')).toMatchObject({
      goalId: 1,
      contacts: [
        { contactId: 1, tie: 'weak' },
        { contactId: 2, tie: 'absent' },
      ],
      through: [{ contactId: 3, name: 'Sara Ahmadi' }],
      circles: [{ name: 'Pioneers', people: 1 }],
      events: [{ name: 'Compiler week' }],
      pitches: [{ name: 'for Grace Hopper' }],
      steps: [{ text: 'send the paper', due: '2026-11-27' }],
      attention: { since: '2026-10-22', interactions: 2, people: 2, spent: 2 },
      next: { contactId: 1, text: 'send the paper', due: '2026-11-27' },
    })
    story.on('2026-12-12')
    expect((await story.net('goal show compiler')).out).toContain(
      'attention   none in 30 days; the last contact was 30 days ago',
    )
  })

  it('names a dozen of those a circle brings, and counts the others', async () => {
    const story = await withTeam()
    for (let i = 1; i <= 14; i++) await story.net(`add Member ${i} --circle Guild`)
    await story.net('circle edit guild --goal compiler')
    const { out } = await story.net('goal show compiler')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Member 11 #14, 3 more: net list --goal 1 (by a circle or an event)',
    )
    expect(out).not.toContain('Member 12')
  })

  it('is found by id, name, a beginning; else the candidates or the nearest are named', async () => {
    const story = await withTeam()
    await story.net('goal add Find a linker team')
    for (const name of ['1', '#۱', 'FIND A COMPILER TEAM', 'find a c', 'team comp']) {
      expect(await story.json(`goal show ${name}`)).toMatchObject({ goalId: 1 })
    }
    expect(await story.net('goal show find')).toEqual({
      code: 4,
      out: '',
      err: '"find" could be several goals; say which by id:\n  #1  Find a compiler team\n  #2  Find a linker team\n',
    })
    expect(await story.net('goal show find a lynker team')).toEqual({
      code: 3,
      out: '',
      err: 'There is no goal "find a lynker team". Did you mean Find a linker team, Find a compiler team?\n',
    })
    expect(await story.net('goal show')).toMatchObject({ code: 2 })
    const asked = await story.ask('goal show find', [{ choose: 'Find a linker team' }])
    expect(asked.out).toContain('Find a linker team #2')
    expect(asked.err).toContain('Nobody hangs on it yet: net add NAME --goal "Find a linker team"')
    expect((await new Story().ask('goal show', [])).code).toBe(3)
  })

  it('is listed by its day, in every format', async () => {
    const story = await withTeam()
    await story.net('goal add Teach --by 2026-12-24')
    await story.net('goal add Rest')
    await story.net('goal done rest')
    expect((await story.ask('goal list', [])).out).toBe(
      `#  Goal                By          People  Circles  Pitches  Steps  Last contact
2  Teach               2026-12-24
1  Find a compiler t…  2027-02-20       3        1        1      1  2026-11-12
`,
    )
    expect(await story.json<unknown[]>('goal list --all')).toHaveLength(3)
    expect((await story.net('goal list --all --format csv')).out.split('\r\n')).toEqual([
      'goalId,name,why,dueOn,doneOn,people,circles,pitches,openSteps,lastContact',
      '2,Teach,,2026-12-24,,0,0,0,0,',
      '1,Find a compiler team,to learn from people who ship one,2027-02-20,,3,1,1,1,2026-11-12',
      '3,Rest,,,2026-11-20,0,0,0,0,',
      '',
    ])
    expect((await story.net('goal list --format ids')).out).toBe('2\n1\n')
    expect(await new Story().net('goal list')).toEqual({ code: 0, out: '', err: '' })
    expect((await new Story().ask('goal list', [])).err).toContain('net goal add')
  })

  it('asks for no attention once it is done, and again when it is opened', async () => {
    const story = await withTeam()
    const score = async () => {
      const list = await story.json<{ name: string; score: number }[]>('list --sort score')
      return list.find(({ name }) => name === 'Grace Hopper')?.score ?? 0
    }
    const before = await score()
    await story.net('event add Meetup --on 2026-12-01 --goal compiler')
    expect((await story.net('goal done compiler')).out).toBe(
      'The goal Find a compiler team (#1) is done, Friday 20 November 2026: it asks for no more attention. What hangs on it stays: 2 people, 1 circle, 1 event and 1 pitch. Its open step falls due no more.\n',
    )
    expect(await score()).toBe(before - 10)
    expect((await story.net('followups --all')).out).not.toContain('Find a compiler team')
    expect(await story.json('goal show compiler')).toMatchObject({
      doneOn: '2026-11-20',
      next: null,
    })
    expect((await story.net('goal done compiler')).out).toBe(
      'The goal Find a compiler team (#1) has been done since Friday 20 November 2026. To open it again: net goal done 1 --reopen\n',
    )
    expect((await story.net('goal done compiler --reopen')).out).toBe(
      'The goal Find a compiler team (#1) is open again.\n',
    )
    expect(await score()).toBe(before)
    expect((await story.net('goal done compiler --reopen')).out).toContain('is open already')
  })

  it('is called otherwise, and its people are found by the new name until that is undone', async () => {
    const story = await withTeam()
    const found = async (text: string) =>
      (await story.json<{ contactId: number }[]>(`find ${text}`)).length
    expect(
      (await story.net('goal edit compiler --name "Find a linker team" --clear why --clear by'))
        .out,
    ).toBe('Changed the goal Find a linker team (#1), called Find a compiler team before.\n')
    expect(await found('linker')).toBe(2)
    await story.net('undo')
    expect(await found('linker')).toBe(0)
    expect(await found('"compiler team"')).toBeGreaterThanOrEqual(2)
    expect((await story.net('goal edit compiler --name "Find a compiler team"')).out).toContain(
      'Nothing to change',
    )
    await story.net('goal add Teach')
    expect((await story.net('goal edit teach --name "find a COMPILER team"')).code).toBe(4)
    expect(await story.net('goal edit teach --why x --clear why')).toMatchObject({ code: 2 })
    expect((await story.net('goal edit teach')).code).toBe(2)
  })

  it('is removed after asking; what hung on it stays, and comes back to it with undo', async () => {
    const story = await withTeam()
    const before = await story.json('goal show 1')
    expect((await story.net('goal rm compiler')).code).toBe(2)
    const kept = await story.ask('goal rm compiler', [{ confirm: false }])
    expect(kept.err).toBe('Nothing was removed.\n')
    expect((await story.net('goal rm compiler --yes')).out).toBe(
      'Removed the goal Find a compiler team (#1). What hung on it stays: 2 people, 1 circle, 1 pitch and 1 step. net undo brings it back.\n',
    )
    expect(await story.json('show grace')).toMatchObject({
      goals: [],
      steps: [{ origin: 'first' }, { text: 'send the paper', goal: null }],
      pitches: [{ goal: null }],
    })
    await story.net('undo')
    expect(await story.json('goal show 1')).toEqual(before)
  })
})

describe('a step', () => {
  it('hangs on a goal that is there, by a beginning of its name, or on a new one', async () => {
    const story = await withTeam()
    expect((await story.net('plan george call --due friday --goal find')).out).toBe(
      'Next with George Boole (#2): call, due on Friday 27 November 2026, for Find a compiler team.\n',
    )
    expect(await story.json('plan george call again --due friday --goal Teach')).toMatchObject({
      goal: 'Teach',
      made: [{ thing: 'goal', name: 'Teach' }],
    })
    await story.net('goal add Find a linker team')
    expect((await story.net('plan george call --due friday --goal find')).code).toBe(4)
  })
})

it.each([
  ['en', 'Old (done)', 'Dropped with it: 1 open step, which fell due no more.'],
  ['fa', 'Old (انجام شد)', 'با آن کنار رفت: ۱ قدم باز که دیگر یادآوری نمی‌شد.'],
] as const)(
  'is marked as done wherever it stands, and asks for nothing there, in %s',
  async (lang, mark, dropped) => {
    const story = new Story({ lang })
    await story.net('goal add New')
    await story.net('add Grace Hopper --tie weak --goal Old --next "ask her" --due 2026-11-25')
    await story.net(
      'add George Boole --tie weak --goal Old --goal New --next "ask him" --due 2027-01-01',
    )
    await story.net('circle add Pioneers --goal Old')
    await story.net('circle join pioneers grace')
    await story.net('event add Meet --on 2026-11-27 --goal Old --hope grace')
    await story.net('pitch write Again --for grace --goal New --intro "Hello again."')
    await story.net('pitch write All --goal Old --intro "Hello all."')
    await story.net('pitch write First --for grace --goal Old --intro "Hello."')
    expect(await story.json('show grace')).toMatchObject({
      steps: [{ goal: 'Old' }],
      doneGoals: [],
    })
    // Of two goals none is said to be what the step is for.
    expect(await story.json('show george')).toMatchObject({ steps: [{ goal: null }] })
    story.on('2026-11-26')
    expect(await story.json('followups')).toMatchObject([{ contactId: 1, matter: 'ask her' }])
    await story.net('goal done old')
    expect(await story.json('followups')).toEqual([])
    for (const line of [
      'event show meet',
      'event prep meet',
      'circle show pio',
      'circle list',
      'show grace',
      'show george',
    ]) {
      expect((await story.net(line)).out, line).toContain(mark)
    }
    expect((await story.net('show grace')).out).toContain(`ask her · ${mark}`)
    expect((await story.net('circle show pio')).out).not.toMatch(/hangs|بند/)
    expect(await story.json('event prep meet')).toMatchObject({
      doneGoals: ['Old'],
      people: [{ promised: [], pitch: { said: { intro: 'Hello again.' } } }],
    })
    expect((await story.net('event decide meet')).out).toMatch(
      lang === 'en' ? /what it was for is done \(Old\)/ : /انجام شده است \(Old\)/,
    )
    expect((await story.net('goal show old')).out).toMatch(
      lang === 'en' ? /ask her, with Grace Hopper: falls due no more/ : /دیگر یادآوری نمی‌شود/,
    )
    expect((await story.net('pitch list')).out).toContain(mark)
    expect((await story.net('pitch show all')).out).toContain(mark)
    const checked = await story.json<{ pitches: { name: string }[] }>('pitch check')
    expect(checked.pitches.map(({ name }) => name)).toEqual(['Again'])
    expect(await story.json('pitch check all')).toMatchObject({ pitches: [{ name: 'All' }] })
    const before = dumpJournal(story.journal)
    expect((await story.net('goal rm old --yes')).out).toContain(dropped)
    expect(await story.json('followups')).toEqual([])
    expect(await story.json('show grace')).toMatchObject({ steps: [], goals: [] })
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
    await story.net('goal done old --reopen')
    expect(await story.json('followups')).toMatchObject([{ contactId: 1 }])
  },
)

it('takes the step that follows a log or a follow-up', async () => {
  const story = new Story()
  await story.net('add Grace')
  await story.net('goal add Find a compiler team')
  expect(
    (await story.net('log call with grace --next "ask who hires" --due 2026-11-25 --goal compiler'))
      .code,
  ).toBe(0)
  expect((await story.net('goal show compiler')).out).toContain(
    'open steps  ask who hires, with Grace: 25 Nov 2026 (in 5 days)',
  )
  const { out } = await story.net('done grace she hires --next "write to them" --goal Speak')
  expect(out).toContain('New goal: Speak.')
  expect(await story.json('goal show speak')).toMatchObject({ steps: [{ text: 'write to them' }] })
  expect(await story.json('goal show compiler')).toMatchObject({ steps: [] })
  expect(await story.net('log call with grace --goal speak')).toMatchObject({
    code: 2,
    err: '--goal goes with --next.\n',
  })
})

it('is found by a beginning wherever somebody or something is to hang on it', async () => {
  const story = new Story()
  await story.net('goal add Find a compiler team')
  expect(await story.net('add Grace --goal compiler')).toEqual({
    code: 0,
    out: 'Added Grace (#1).\n',
    err: 'For the goal Find a compiler team.\n',
  })
  await story.net('add Edith')
  expect((await story.net('edit edith --goal comp')).out).toBe(
    'Edith (#2): goal Find a compiler team added.\n',
  )
  await story.net('event add Meetup --goal compiler')
  await story.net('pitch write hello --goal compiler --need "a team"')
  expect(await story.json('goal show 1')).toMatchObject({
    contacts: [{ contactId: 1 }, { contactId: 2 }],
    events: [{ name: 'Meetup' }],
    pitches: [{ name: 'hello' }],
  })
  expect(await story.json('goal list')).toHaveLength(1)
  await story.net('goal add Compiler talks')
  await story.net('goal add Compiler tests')
  expect(await story.net('add Ada --goal compiler')).toMatchObject({ code: 4, out: '' })
})

it.each([
  [
    'en',
    'The goal hiring is done and asks for no attention. To open it again: net goal done 1 --reopen\n',
    'goals    hiring 1',
    'is the only way in',
  ],
  [
    'fa',
    'هدف hiring انجام شده و دیگر توجهی نمی‌خواهد. باز کردن دوباره: net goal done 1 --reopen\n',
    'هدف‌ها    hiring ۱',
    'تنها راه ورود',
  ],
] as const)(
  'asks for nothing once it is done, keeps what it got, and says so, in %s',
  async (lang, done, share, alone) => {
    const story = new Story({ lang }).on('2026-11-16')
    await story.net('add Ann --goal hiring --circle C --tie weak')
    await story.net('circle edit C --goal hiring')
    await story.net('log call with ann --keep')
    expect((await story.net('review')).out).toContain(alone)
    await story.net('goal done hiring')
    const { out } = await story.net('review')
    expect(out).not.toContain(alone)
    expect(out).toContain(share)
    expect((await story.net('plan ann call --due tomorrow --goal hiring')).err).toBe(done)
    expect((await story.net('log call with ann --next write --goal hiring')).err).toBe(done)
    story.on('2026-11-30')
    expect((await story.net('review --since 3w')).out).toContain(share.slice(0, 13))
    expect((await story.net('review')).out).not.toContain('hiring')
    expect((await story.net('goal done 1 --reopen')).code).toBe(0)
    expect((await story.net('review --rule circle')).out).not.toContain('(0)')
  },
)

describe('the people of a goal', () => {
  it.each([
    ['en', 'attention  1 person, 1 contact in', /goals +Hire 1/],
    ['fa', 'توجه', /هدف‌ها +Hire ۱/],
  ] as const)('has whom I met at an event that serves it, in %s', async (lang, given, spent) => {
    const story = new Story({ lang })
    await story.net('goal add Hire')
    await story.net('event add Conf --on today --goal Hire')
    await story.net(['event', 'debrief', 'conf', '--line', '**Ann Bee**: hr'])
    await story.net('log --with ann --kind call')
    expect(await story.json('goal show hire')).toMatchObject({
      lastContact: '2026-11-20',
      attention: { spent: 1, people: 1, interactions: 2 },
    })
    expect((await story.net('goal show hire')).out).toContain(given)
    expect((await story.net('review')).out).toMatch(spent)
    expect(await story.json('goal list')).toMatchObject([{ lastContact: '2026-11-20' }])
    story.on('2026-12-10')
    expect(await story.json('review --rule goal-without-people')).toMatchObject({ findings: [] })
  })

  it.each([
    ['en', 'with nobody linked to it but one you archived or decided to leave'],
    ['fa', 'جز ۱ نفر که بایگانی کرده‌اید یا بنا دارید رهایشان کنید، کسی همراهش نیست'],
  ] as const)('says whose people are all left, in %s', async (lang, words) => {
    const story = new Story({ lang })
    await story.net('goal add Hire')
    await story.net('add George --goal Hire')
    await story.net('archive george')
    story.on('2026-12-10')
    expect((await story.net('review --rule goal-without-people')).out).toContain(words)
  })
})

describe('a goal that is done', () => {
  it.each([
    ['en', 'call about it', 'falls due no more'],
    ['fa', 'call about it', 'دیگر یادآوری نمی‌شود'],
  ] as const)(
    'asks no more for its steps, and for others as before, in %s',
    async (lang, text, said) => {
      const story = new Story({ lang })
      await story.net('goal add Old')
      await story.net('add Grace --tie weak --goal Old')
      await story.net(`plan grace ${text} --due 2026-11-24 --goal Old`)
      await story.net('add George --met Bar --next "send the paper" --due 2026-12-01')
      const all = ['today', 'review', 'followups'] as const
      const told = async (words: string) =>
        Promise.all(all.map(async (line) => (await story.net(line)).out.includes(words)))
      story.on('2026-12-05')
      expect(await told(text)).toContain(true)
      expect((await story.net('goal done old')).out).toContain(said)
      const { findings } = await story.json<{ findings: { names: string[] }[] }>('review')
      expect(findings.map(({ names }) => names)).toEqual([['George']])
      expect(await story.net('doctor')).toMatchObject({ code: 0 })
      expect(await told('send the paper')).toEqual([true, true, true])
      expect(await told(text)).toEqual([false, false, false])
      await story.net('undo')
      expect(await told(text)).toContain(true)
    },
  )
})
