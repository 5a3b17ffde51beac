import { describe, expect, it } from 'vitest'
import { dumpJournal } from '../support/dump.ts'
import { writeFullJournal } from '../support/full-journal.ts'
import { addHostile, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

interface ReviewJson {
  since: string
  until: string
  attention: Record<string, unknown>
  findings: {
    rule: string
    severity: string
    contactIds: number[]
    setAside: { because: string; on: string } | null
  }[]
  setAside: number
}

/** A promise that was forgotten, somebody who gave twice, and a circle that hangs on one person. */
async function autumn(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang }).on('2026-11-02')
  await story.net(
    'add "Grace Hopper" --met Lab --field compilers --circle Pioneers --next "ask for another of the pioneers" --due 2026-12-10',
  )
  await story.net('add "George Boole" --next "send him the draft" --due 2026-11-12')
  story.on('2026-11-15')
  await story.net('add "سارا احمدی" --goal hiring')
  await story.net('log call with سارا --got advice --got "two names" --keep')
  story.on('2026-11-16')
  await story.net('log mail to سارا --kind email --next "thank her" --due 2026-11-17')
  story.on('2026-11-18')
  await story.net('log --with grace --event "Compiler evening" --keep')
  return story.on('2026-11-20')
}

const rulesOf = async (story: Story, line = 'review') =>
  (await story.json<ReviewJson>(line)).findings.map(({ rule }) => rule)

describe('the review', () => {
  it('tells the attention spent against the budget, then what is worth mending', async () => {
    const story = await autumn()
    expect(await story.net('review')).toEqual({
      code: 0,
      out: `Saturday 14 November 2026 to Friday 20 November 2026
Attention: 2 of 35 contacts (5 a day, 7 days) · 1 more at events
3 interactions with 2 people; below, each counts once a day, under all they belong to
  days     15 Nov 1 · 16 Nov 1 · 18 Nov 1
  goals    hiring 2 · none 1
  circles  Pioneers 1 · none 2
  ties     weak 3
  kinds    call 1 · e-mail 1 · event 1

Steps whose day has passed (M10, promise-overdue)
  George Boole (#2): "send him the draft" was for 12 Nov, 8 days ago
    net done George Boole
    a new day for it: net snooze George Boole 1w
  سارا احمدی (#3): "thank her" was for 17 Nov, 3 days ago
    net done سارا احمدی
    a new day for it: net snooze سارا احمدی 1w

Something to give back (M4, only-taking)
  سارا احمدی (#3): 2 things got from them, the last on 15 Nov; nothing given is written down
    net plan سارا احمدی 'give something back' --due 1w
`,
      err: '',
    })
  })

  it('says it in Persian, in its own calendar', async () => {
    const story = await autumn('fa')
    expect((await story.net('review')).out).toBe(`از شنبه ۲۳ آبان ۱۴۰۵ تا جمعه ۲۹ آبان ۱۴۰۵
توجه: ۲ تماس از ۳۵ (روزی ۵ نفر، ۷ روز) · ۱ دیدار دیگر در رویدادها
۳ تماس با ۲ نفر؛ در شمارش زیر هر نفر روزی یک بار می‌آید، زیر هر هدف و حلقه‌ای که به آن مربوط است
  روزها    ۲۴ آبان ۱ · ۲۵ آبان ۱ · ۲۷ آبان ۱
  هدف‌ها    hiring ۲ · هیچ‌کدام ۱
  حلقه‌ها   Pioneers ۱ · هیچ‌کدام ۲
  پیوندها  ضعیف ۳
  نوع‌ها    تلفن ۱ · ایمیل ۱ · رویداد ۱

قدم‌هایی که موعدشان گذشته (M10, promise-overdue)
  George Boole (#۲): موعد «send him the draft» ۲۱ آبان بود، ۸ روز پیش
    net done George Boole
    روزی دیگر: net snooze George Boole 1w
  سارا احمدی (#۳): موعد «thank her» ۲۶ آبان بود، ۳ روز پیش
    net done سارا احمدی
    روزی دیگر: net snooze سارا احمدی 1w

نوبت دادن (M4, only-taking)
  سارا احمدی (#۳): ۲ چیز از او گرفته‌اید، آخری ۲۴ آبان؛ چیزی که داده باشید ثبت نیست
    net plan سارا احمدی 'چیزی در عوض دادن' --due 1w
`)
  })

  it('tells programs the same, never in the reader’s language', async () => {
    const en = await (await autumn()).json<ReviewJson>('review')
    expect(await (await autumn('fa')).json<ReviewJson>('review')).toEqual(en)
    expect(en).toMatchObject({
      since: '2026-11-14',
      until: '2026-11-20',
      attention: {
        days: 7,
        perDay: 5,
        budget: 35,
        spent: 2,
        atEvents: 1,
        interactions: 3,
        people: 2,
        byDay: [
          { on: '2026-11-15', interactions: 1, people: 1 },
          { on: '2026-11-16', interactions: 1, people: 1 },
          { on: '2026-11-18', interactions: 1, people: 1 },
        ],
        byGoal: [
          { name: 'hiring', contacts: 2, people: 1 },
          { name: null, contacts: 1, people: 1 },
        ],
        byTie: [{ name: 'weak', contacts: 3, people: 2 }],
      },
      setAside: 0,
    })
    expect(en.findings[2]).toEqual({
      rule: 'only-taking',
      method: 'M4',
      severity: 'medium',
      contactIds: [3],
      names: ['سارا احمدی'],
      evidence: { got: 2, lastOn: '2026-11-15' },
      suggestion: "net plan 3 'give something back' --due 1w",
      setAside: null,
    })
  })

  it.each([
    ['en', 'Attention: 2 of 10 contacts (5 a day, 2 days: the journal begins on 19 Nov)', 'none 2'],
    ['fa', 'توجه: ۲ تماس از ۱۰ (روزی ۵ نفر، ۲ روز؛ دفتر از ۲۸ آبان آغاز می‌شود)', 'هیچ‌کدام ۲'],
  ] as const)(
    'budgets no day before the journal, and says what went to no goal, in %s',
    async (lang, attention, none) => {
      const story = new Story({ lang }).on('2026-11-19')
      await story.net('add Grace --tie weak')
      await story.net('log call with grace')
      story.on('2026-11-20')
      await story.net('log lunch with grace')
      const { out } = await story.net('review')
      expect(out).toContain(`\n${attention}\n`)
      expect(out).toMatch(new RegExp(`(goals|هدف‌ها) +${none}\n`))
      expect(await story.json('review')).toMatchObject({
        attention: { days: 2, begunOn: '2026-11-19', budget: 10 },
      })
      await story.net('log 2026-11-10: call with grace')
      expect(await story.json('review')).toMatchObject({ attention: { days: 7, begunOn: null } })
    },
  )

  it('names every day of a month, and counts those before', async () => {
    const story = new Story({ now: '2026-11-20T09:00:00Z' })
    await story.net('add Grace --tie weak')
    for (const day of [1, 3, 5, 7, 9, 11, 13, 15])
      await story.net(`log 2026-11-${day}: call with grace`)
    const days = async (since: string) =>
      /days +[^]*(?=\n {2}goals)/.exec((await story.net(`review --since ${since}`)).out)?.[0] ?? ''
    expect((await days('1m')).match(/Nov 1/g)).toHaveLength(8)
    const others = Array.from(
      { length: 26 },
      (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`,
    )
    for (const day of others) await story.net(`log ${day}: call with grace`)
    expect(await days('3m')).toMatch(/^days +3 days before · 4 Oct 1 · 5 Oct 1 · [^]*15 Nov 1$/)
  })

  it('counts what went to a goal by a circle that serves it', async () => {
    const story = new Story()
    await story.net('goal add Hiring')
    await story.net('circle add Recruiters --goal hiring')
    await story.net('add Grace --circle Recruiters --goal hiring')
    await story.net('add George --circle Recruiters')
    await story.net('log lunch with Grace and George')
    expect(await story.json('review')).toMatchObject({
      attention: { byGoal: [{ name: 'Hiring', contacts: 2, people: 2 }] },
    })
  })

  it('looks back as far as it is told', async () => {
    const story = await autumn()
    const since = async (text: string) =>
      (await story.json<ReviewJson>(['review', '--since', text])).since
    expect(await since('1d')).toBe('2026-11-20')
    expect(await since('1m')).toBe('2026-10-21')
    expect(await since('۲ هفته')).toBe('2026-11-07')
    expect(await since('2026-11-02')).toBe('2026-11-02')
    expect(await since('3 days ago')).toBe('2026-11-17')
    expect(await story.net('review --since tomorrow')).toMatchObject({ code: 2, out: '' })
    expect(await story.net('review --since soon')).toMatchObject({ code: 2, out: '' })
  })

  it('is content with an empty journal, and with a journal where all is well', async () => {
    const story = new Story()
    expect(await story.net('review')).toMatchObject({
      code: 0,
      out: `Saturday 14 November 2026 to Friday 20 November 2026
Attention: 0 of 35 contacts (5 a day, 7 days)
Nothing is recorded in this time.

Nobody is in the journal yet: net add NAME
`,
    })
    await story.net('add Grace --tie absent')
    expect((await story.net('review')).out).toMatch(
      /\nNothing to mend: what is recorded looks well\.\n$/,
    )
    expect((await story.json<ReviewJson>('review')).findings).toEqual([])
  })

  it('shows a few of each rule, and all of one', async () => {
    const story = new Story().on('2026-10-01')
    for (const name of ['Ada', 'Boole', 'Curie', 'Darwin', 'Euler']) {
      await story.net(`add ${name} --email ${name}@x.org`)
    }
    story.on('2026-11-20')
    const some = (await story.net('review')).out
    expect(some).toContain('  … and 2 more: net review --rule collected\n')
    expect(some.match(/net check/g)).toHaveLength(3)
    const all = (await story.net('review --rule coll')).out
    expect(all.match(/net check/g)).toHaveLength(5)
    // The attention is the whole review's to tell.
    expect([some, all].map((told) => told.includes('Attention: '))).toEqual([true, false])
    expect((await story.json<ReviewJson>('review')).findings).toHaveLength(5)
  })

  it('changes nothing, whatever is in the journal', async () => {
    const story = new Story()
    await writeFullJournal(story)
    story.on('2026-12-24')
    addHostile(story)
    const before = dumpJournal(story.journal)
    const steps = 'SELECT * FROM undo_step'
    const stepsBefore = story.rows(steps)
    for (const line of ['review', 'review --json', 'review --all --since 10y', 'today']) {
      expect(await story.net(line)).toMatchObject({ code: 0 })
    }
    expect(dumpJournal(story.journal)).toEqual(before)
    expect(story.rows(steps)).toEqual(stepsBefore)
  })

  it('lets nothing through that a terminal would obey, nor a shell', async () => {
    const story = new Story()
    await story.net('me --budget 5')
    addHostile(story)
    story.on('2026-12-24')
    for (const line of ['review --all', 'today']) {
      expect((await story.ask(line, [])).out).not.toMatch(obeyed)
    }
    const quoted = new Story().on('2026-10-01')
    await quoted.net(['add', 'Eve', '--tie', 'weak', '--circle', "a'; $(touch x) `y`"])
    expect((await quoted.net('review')).out).toContain(
      `net plan Eve 'ask who else in a'\\''; $(touch x) \`y\` to meet' --due 1w`,
    )
  })
})

describe('setting aside', () => {
  it('keeps a finding aside for a contact, with its reason, until it is brought back', async () => {
    const story = await autumn()
    expect(
      await story.net('review --aside only-taking سارا احمدی --because "my old teacher"'),
    ).toEqual({
      code: 0,
      out: 'Set aside for سارا احمدی: only-taking, because "my old teacher".\n',
      err: '',
    })
    expect(await rulesOf(story)).toEqual(['promise-overdue', 'promise-overdue'])
    story.on('2026-12-20')
    expect(await rulesOf(story)).not.toContain('only-taking')
    expect((await story.net('review')).out).toContain('\n1 set aside: net review --all\n')
    const all = (await story.net('review --all')).out
    expect(all).toContain(
      'nothing given is written down\n    set aside on 20 Nov: my old teacher\n    net review --back only-taking 3\n',
    )
    const told = (await story.json<ReviewJson>('review --all')).findings.find(
      ({ rule }) => rule === 'only-taking',
    )
    expect(told?.setAside).toEqual({ because: 'my old teacher', on: '2026-11-20' })
    expect(await story.net('review --back only-taking 3')).toEqual({
      code: 0,
      out: 'Back in the review for سارا احمدی: only-taking.\n',
      err: '',
    })
    expect(await rulesOf(story)).toContain('only-taking')
    expect(await story.net('review --back only-taking 3')).toMatchObject({
      code: 3,
      err: 'Nothing of only-taking is set aside for سارا احمدی. What is: net review --all\n',
    })
  })

  it('is one step of undo, and a second reason takes the place of the first', async () => {
    const story = await autumn()
    const before = dumpJournal(story.journal)
    await story.net('review --aside only-taking 3 --because one')
    await story.net('review --aside only-taking 3 --because two')
    expect(story.rows('SELECT because FROM set_aside')).toEqual([{ because: 'two' }])
    await story.net('undo')
    expect(story.rows('SELECT because FROM set_aside')).toEqual([{ because: 'one' }])
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('knows goals, circles, and two people by name', async () => {
    const story = new Story().on('2026-11-01')
    await story.net('add Grace --circle Pioneers --goal hiring --field logic')
    await story.net('add George --field logic')
    await story.net('log lunch with grace')
    await story.net('log dinner with george')
    await story.net('edit grace --clear goal:hiring')
    story.on('2026-11-20')
    const now = async () => (await rulesOf(story)).filter((rule) => rule !== 'promise-overdue')
    expect(await now()).toEqual(['goal-without-people', 'circle-behind-one', 'introduction'])
    const aside = async (line: string) =>
      expect(await story.net(`review --aside ${line} --because so`)).toMatchObject({ code: 0 })
    await aside('goal-without-people hiring')
    await aside('circle-behind-one pioneers')
    await aside('introduction George Grace')
    expect(await now()).toEqual([])
    await story.net('review --back circle-behind-one grace')
    expect(await story.net('review --back circle-behind-one pioneers')).toMatchObject({ code: 0 })
    expect(await now()).toEqual(['circle-behind-one'])
    await aside('circle-behind-one grace')
    expect(await now()).toEqual([])
  })

  it('is seen and brought back also where nothing of it would be found now', async () => {
    const story = new Story().on('2026-11-01')
    await story.net('add Grace Hopper --tie weak --circle Pioneers')
    await story.net('add Kurt --tie weak')
    for (const line of ['collected 2', 'circle-behind-one pio', 'introduction grace kurt']) {
      expect(await story.net(`review --aside ${line} --because so`)).toMatchObject({ code: 0 })
    }
    await story.net('add George --tie weak --circle Pioneers')
    expect((await story.net('review')).out).toContain('\n3 set aside: net review --all\n')
    const { out } = await story.net('review --all')
    expect(out.slice(out.indexOf('Set aside'))).toBe(
      `Set aside, and nothing to see of it now
  Kurt: A way to reach them, and nothing else yet
    set aside on 1 Nov: so
    net review --back collected 2
  Pioneers: Circles that hang on one person
    set aside on 1 Nov: so
    net review --back circle-behind-one 1
  Grace Hopper and Kurt: Introductions worth making
    set aside on 1 Nov: so
    net review --back introduction 1 2
`,
    )
    expect((await story.net('review --rule collected --all')).out).not.toContain('Pioneers')
    const { waiting, setAside } = await story.json<{ waiting: unknown[]; setAside: number }>(
      'review --all',
    )
    expect(setAside).toBe(3)
    expect(waiting[1]).toEqual({
      rule: 'circle-behind-one',
      contactIds: [],
      goalId: null,
      circleId: 1,
      eventId: null,
      names: ['Pioneers'],
      because: 'so',
      on: '2026-11-01',
      suggestion: 'net review --back circle-behind-one 1',
    })
    expect((await story.net('review --all --lang fa')).out).toContain(
      'کنار گذاشته، و فعلاً چیزی از آن پیدا نیست\n  Kurt: ',
    )
    for (const line of out.match(/net review --back .+/g) ?? []) {
      expect(await story.net(line.slice(4)), line).toMatchObject({ code: 0 })
    }
    expect((await story.net('review --all')).out).not.toContain('Set aside')
  })

  it('of a promise, an introduction or a silence is of that one, not of all to come', async () => {
    const story = await autumn()
    const asideOf = (rule: string, line: string) =>
      story.net(`review --aside ${rule} ${line} --because "he knows"`)
    const found = async (rule: string) =>
      (await story.json<ReviewJson>(`review --all --rule ${rule}`)).findings.map(
        ({ contactIds, setAside }) => [...contactIds, setAside?.on ?? 'open'],
      )
    expect(await asideOf('promise-overdue', 'boole')).toMatchObject({ code: 0 })
    await story.net('plan boole send him the proofs --due 2026-11-25')
    await story.net('intro boole grace --offered --on 2026-11-03')
    await asideOf('introduction-open', 'boole grace')
    await story.net('add Ann --tie strong')
    await story.net('log 2025-11-01: lunch with ann')
    await asideOf('tie-gone-quiet', 'ann')
    story.on('2026-11-28')
    await story.net('intro boole grace')
    await story.net('log lunch with ann')
    expect(await found('promise-overdue')).toEqual([
      [2, 'open'],
      [3, 'open'],
      [2, '2026-11-20'],
    ])
    const { out } = await story.net('review --rule promise-overdue')
    expect(out).toContain('"send him the proofs" was for 25 Nov, 3 days ago\n')
    expect(await found('introduction-open')).toEqual([])
    expect(await story.net('review --all')).toMatchObject({
      out: expect.stringContaining('\n  Ann: Ties gone quiet\n    set aside on 20 Nov: he knows\n'),
    })
    story.on('2027-12-01')
    expect(await found('introduction-open')).toEqual([[2, 1, 'open']])
    expect(await found('tie-gone-quiet')).toContainEqual([4, 'open'])
    // Each keeps the reason it was set aside for; a change of mind is of the last.
    const reasons = async () =>
      (await story.json<ReviewJson>('review --all --rule promise-overdue')).findings.flatMap(
        ({ contactIds: [id], setAside }) => (id === 2 && setAside !== null ? [setAside] : []),
      )
    for (const because of ['proofs can wait', 'it is settled']) {
      await story.net(`review --aside promise-overdue boole --because "${because}"`)
      expect(await reasons()).toEqual([
        { because: 'he knows', on: '2026-11-20' },
        { because, on: '2027-12-01' },
      ])
    }
    await story.net('review --back promise-overdue boole')
    expect(await reasons()).toEqual([])
  })

  it('of what was asked, or of a goal’s day, is of that one too', async () => {
    const story = new Story().on('2026-11-01')
    await story.net('add Grace --tie weak')
    await story.net('log call with grace --asked "a test"')
    await story.net('goal add Hiring --by 2026-11-10')
    story.on('2026-11-20')
    for (const line of ['asked-open grace', 'goal-overdue hiring']) {
      expect(await story.net(`review --aside ${line} --because later`)).toMatchObject({ code: 0 })
    }
    expect(await rulesOf(story)).toEqual([])
    await story.net('log call with grace --asked "a review"')
    await story.net('goal edit hiring --by 2026-12-01')
    story.on('2026-12-05')
    const { findings } = await story.json<{ findings: { rule: string; evidence: object }[] }>(
      'review --all --rule asked-open',
    )
    expect(findings).toMatchObject([
      { evidence: { requests: [{ text: 'a review' }] }, setAside: null },
      { evidence: { requests: [{ text: 'a test' }] }, setAside: { on: '2026-11-20' } },
    ])
    expect(await rulesOf(story)).toEqual(['asked-open', 'goal-overdue'])
  })

  it('refuses a promise to come, and takes a habit before there is any of it', async () => {
    const story = await autumn()
    const line = 'grace --because "she is away"'
    expect(await story.net(`review --aside promise-overdue ${line}`)).toEqual({
      code: 3,
      out: '',
      err: `Nothing of promise-overdue is found for Grace Hopper now, so there is nothing to set aside. What is:
  George Boole (#2)
  سارا احمدی (#3)
`,
    })
    expect((await story.net(`review --aside promise-overdue ${line} --lang fa`)).err).toMatch(
      /^اکنون از promise-overdue .* آنچه هست:\n {2}George Boole \(#۲\)\n/,
    )
    expect((await story.net(`review --aside tie-gone-quiet ${line}`)).err).toContain(
      'What is found: net review\n',
    )
    expect((await story.net(`review --aside greetings-only ${line}`)).out).toBe(
      'Set aside for Grace Hopper: greetings-only, because "she is away". Nothing of it is found now; it will not come up.\n',
    )
    expect((await story.net('review --back greetings-only grace --lang fa')).out).toBe(
      'برای Grace Hopper به مرور برگشت: greetings-only. فعلاً چیزی از آن پیدا نیست.\n',
    )
  })

  it('goes with the goal or the circle it was for, and comes back with it', async () => {
    const story = new Story().on('2026-11-01')
    await story.net('goal add Hiring')
    await story.net('add Grace --tie weak --circle Pioneers')
    story.on('2026-11-20')
    await story.net('review --aside goal-without-people hiring --because so')
    await story.net('review --aside circle-behind-one pioneers --because so')
    const before = dumpJournal(story.journal)
    expect(await story.net('goal rm hiring --yes')).toMatchObject({ code: 0 })
    expect(await story.net('circle rm pioneers --yes')).toMatchObject({ code: 0 })
    expect(story.rows('SELECT * FROM set_aside')).toEqual([])
    await story.net('undo')
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('refuses what is missing or goes with nothing', async () => {
    const story = await autumn()
    const refusal = async (line: string) => {
      const { code, err } = await story.net(line)
      return `${code} ${err.trim()}`
    }
    expect(await refusal('review --aside only-taking --because x')).toBe(
      '2 --aside needs a person after the rule.',
    )
    expect(await refusal('review --aside only-taking 3')).toContain('--because')
    expect(await refusal('review --aside nonsense 3 --because x')).toMatch(/^2 /)
    expect(await refusal('review --because x')).toContain('--aside')
    expect(await refusal('review grace')).toMatch(/^2 /)
    expect(await refusal('review --walk')).toMatch(
      /^2 --walk asks one by one[^]*net review --aside/,
    )
    expect(await refusal('review --walk --json')).toMatch(/^2 /)
    expect(await refusal('review --aside only-taking 3 --back only-taking --because x')).toMatch(
      /^2 /,
    )
    expect(await refusal('review --aside goal-without-people nowhere --because x')).toMatch(/^3 /)
    expect(await refusal('review --aside introduction 3 3 --because x')).toMatch(
      /^2 سارا احمدی is one and the same/,
    )
  })
})

describe('the walk', () => {
  it('deals with them one by one, each decision its own step of undo', async () => {
    const story = await autumn()
    await story.net('add Edith --tie absent')
    await story.net('log lunch with edith --keep')
    const before = story.rows('SELECT max(id) AS id FROM undo_step')
    const { code, out, err } = await story.ask('review --walk', [
      { choose: 's' },
      { text: 'in 2 weeks' },
      { choose: 'n' },
      { choose: 'd' },
      { text: 'offer a review' },
      { text: 'friday' },
      { choose: 'd' },
    ])
    expect(code).toBe(0)
    expect(err).toContain('1 of 4  Steps whose day has passed (M10)')
    expect(out.split('\n')).toEqual([
      'George Boole (#2) is put off until Friday 4 December 2026.',
      'Next with سارا احمدی (#3): offer a review, due on Friday 27 November 2026. 2',
      'steps are open with them.',
      'Edith (#4): tie absent → weak.',
      '',
    ])
    expect(await rulesOf(story)).toEqual(['promise-overdue'])
    for (const step of ['edit', 'plan', 'snooze']) {
      expect((await story.net('undo')).out).toContain(step)
    }
    expect(
      story.rows('SELECT max(id) AS id FROM undo_step WHERE undoes IS NULL AND undone_by IS NULL'),
    ).toEqual(before)
    expect(await rulesOf(story)).toHaveLength(4)
  })

  it.each([
    ['en', '1 week'],
    ['fa', '۱ هفته'],
  ] as const)('offers the day of the command beside the finding, in %s', async (lang, week) => {
    const story = await autumn(lang)
    await story.ask('review --walk', [
      { choose: 'snooze' },
      { text: '' },
      { choose: 'skip' },
      { choose: 'do' },
      { text: '' },
      { text: '' },
    ])
    const [until, , due] = story.prompter?.asked.flatMap(({ offered }) => offered ?? []) ?? []
    expect([until, due]).toEqual([week, week])
    expect(
      story.rows(`SELECT snoozed_until AS "on" FROM contact WHERE id = 2
        UNION ALL SELECT * FROM (SELECT due_on FROM step ORDER BY id DESC LIMIT 1)`),
    ).toEqual([{ on: '2026-11-27' }, { on: '2026-11-27' }])
  })

  it('passes over what an earlier decision settled, and quits when told', async () => {
    const story = await autumn()
    const { out } = await story.ask('review --walk', [
      { choose: 'd' },
      { text: 'sent it' },
      { text: '' },
      { choose: 'a' },
      { text: 'she knows' },
      { choose: 'q' },
    ])
    expect(out).toContain('Set aside for سارا احمدی: promise-overdue, because "she knows".')
    expect(story.prompter?.asked.map(({ message }) => message)).toEqual([
      'What now?',
      'What passed between you and George Boole?',
      'Next step with George Boole?',
      'What now?',
      'Why is it to be set aside?',
      'What now?',
    ])
  })

  it('names somebody for a goal, and asks again for a name nobody has', async () => {
    const story = new Story().on('2026-11-01')
    await story.net('add Grace --field "compiler hiring" --goal hiring')
    await story.net('edit grace --clear goal:hiring')
    story.on('2026-11-20')
    const { code, out } = await story.ask('review --walk', [
      { choose: 'd' },
      { text: 'Nobody Atall' },
      { text: 'grace' },
    ])
    expect([code, out]).toEqual([0, 'Grace (#1): goal hiring added.\n'])
  })

  it('goes back from every question, and says on Ctrl-C what is kept', async () => {
    const story = await autumn()
    const { code, out, err } = await story.ask('review --walk', [
      ...['s', 'a', 'd'].flatMap((key) => [{ choose: key }, { back: true as const }]),
      { choose: 's' },
      { text: 'in 2 weeks' },
      { choose: 'n' },
      { choose: 'd' },
      { text: 'offer a review' },
      { back: true },
      { back: true },
      { choose: 'a' },
      { interrupt: true },
    ])
    expect(code).toBe(130)
    expect(out).toBe('George Boole (#2) is put off until Friday 4 December 2026.\n')
    expect(err).toMatch(/\nDealt with 1 of \d; all of it is kept\.\nCancelled\.\n$/)
  })

  it('asks what came of an introduction, or takes it that nothing did', async () => {
    const story = new Story().on('2026-10-01')
    for (const name of ['Grace', 'George', 'Edith']) await story.net(`add ${name}`)
    await story.net('intro grace george')
    await story.net('intro grace edith')
    await story.net('intro george edith --offered')
    story.on('2026-11-20')
    const { out } = await story.ask('review --walk --rule introduction-open', [
      { choose: 'd' },
      { choose: 'd' },
      { text: '' },
      { choose: 'd' },
      { text: 'a paper' },
      { choose: 'x' },
    ])
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /you introduced George to Edith\. .*it led to: a paper\. .*nothing came of it\. $/,
    )
    const states = (await story.json<{ state: string }[]>('intro list')).map(({ state }) => state)
    expect(states.toSorted()).toEqual(['led', 'made', 'nothing'])
  })

  it('deals with what is open: given, come, let go, written down, another day, introduced', async () => {
    const story = new Story().on('2026-11-01')
    for (const name of ['Grace', 'George']) await story.net(`add ${name} --tie weak --field logic`)
    await story.net('log call with grace --asked "a test" --gave tea')
    await story.net('log call with george --offered "a name" --offered "a book" --gave tea')
    await story.net('goal add Hiring --by 2026-11-10')
    for (const name of ['Fair', 'Gala']) {
      await story.net(`event add ${name} --on 2026-11-18`)
      await story.net(`event decide ${name} --go`)
    }
    story.on('2026-11-20')
    const { code, out, err } = await story.ask('review --walk', [
      { choose: 'd' },
      { choose: 'd' },
      { text: 'Grace: a new linker' },
      { text: '' },
      { choose: 'x' },
      { choose: 's' },
      { back: true },
      { choose: 's' },
      { text: '' },
      { choose: 'g' },
      { choose: 'x' },
      { choose: 'm' },
    ])
    expect(code).toBe(0)
    const told = out.replaceAll(/\s+/g, ' ')
    for (const line of [
      'Settled: you gave Grace "a test".',
      'Debrief of Fair (Wednesday 18 November 2026): 1 person, 0 new.',
      'Gala: Decided: skip.',
      'Changed the goal Hiring (#1), by Saturday 20 February 2027.',
      'Settled: George gave you "a name".',
      'you introduced Grace to George',
    ]) {
      expect(told).toContain(line)
    }
    expect(err).toContain('1 of 6  Asked of you, and open (M4)')
    // Of two things to come from George one came; the other is asked about next.
    expect(told).toContain('Let go: "a book", which was to come from George.')
    expect(await rulesOf(story)).toEqual(['goal-without-people', 'only-giving'])
  })

  it('sets an event aside with a reason, there and by name, and brings it back', async () => {
    const story = new Story().on('2026-11-01')
    await story.net('add Grace --tie weak')
    for (const name of ['Fair', 'Gala']) {
      await story.net(`event add ${name} --on 2026-11-18`)
      await story.net(`event decide ${name} --go`)
    }
    story.on('2026-11-20')
    const { out } = await story.ask('review --walk', [
      { choose: 'a' },
      { text: 'was ill' },
      { choose: 'n' },
    ])
    expect(out).toBe('Set aside for Fair: event-without-debrief, because "was ill".\n')
    expect(
      (await story.net('review --aside event-without-debrief gala --because rain')).out,
    ).toContain('Set aside for Gala')
    expect(await rulesOf(story)).not.toContain('event-without-debrief')
    expect((await story.net('today')).out).not.toContain('Fair')
    expect((await story.net('review --all')).out).toContain('set aside on 20 Nov: was ill')
    expect((await story.net('review --back event-without-debrief fair')).code).toBe(0)
    expect(await rulesOf(story)).toContain('event-without-debrief')
    await story.net('event rm gala --yes')
    expect(story.rows('SELECT id FROM set_aside')).toEqual([])
    expect((await story.net('review --aside event-without-debrief')).err).toContain('an event')
  })

  it('says so when there is nothing', async () => {
    expect((await new Story().ask('review --walk', [])).err).toBe('Nothing to go through.\n')
  })

  it('walks in Persian', async () => {
    const story = await autumn('fa')
    const { out } = await story.ask('review --walk', [
      { choose: 'a' },
      { text: 'خودش می‌داند' },
      { choose: 'q' },
    ])
    expect(out).toBe('برای George Boole کنار گذاشته شد: promise-overdue، چون «خودش می‌داند».\n')
  })
})

describe('today', () => {
  it('is the morning list, the birthdays, and a line of the review when something is worth it', async () => {
    const story = await autumn()
    await story.net('edit grace --birthday 1906-11-20')
    expect((await story.net('today --json')).code).toBe(0)
    const { out } = await story.net('today')
    expect(out).toMatch(/^Friday 20 November 2026\nBirthday today: Grace Hopper\n\n/)
    expect(out).toContain('George Boole (#2)  promised, since 12 Nov')
    expect(out).toMatch(/\nWorth a look: سارا احمدی \(#3\): 2 things got .*\n  net review\n$/)
  })

  it('says it in Persian', async () => {
    const { out } = await (await autumn('fa')).net('today')
    expect(out).toMatch(/^جمعه ۲۹ آبان ۱۴۰۵\n\n/)
    expect(out).toMatch(/\nبه یک نگاه می‌ارزد: سارا احمدی \(#۳\): .*\n  net review\n$/)
  })

  it('tells programs the same', async () => {
    const story = await autumn()
    expect(await story.json('today')).toMatchObject({
      on: '2026-11-20',
      followups: [{ contactId: 3 }, { contactId: 2 }],
      heldBack: 0,
      birthdays: [],
      review: { first: { rule: 'only-taking', contactIds: [3] } },
    })
  })

  it('is short on a quiet day', async () => {
    expect(await new Story().net('today')).toEqual({
      code: 0,
      out: 'Friday 20 November 2026\n\nNobody falls due today.\n',
      err: '',
    })
  })
})
