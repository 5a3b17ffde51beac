import { describe, expect, it } from 'vitest'
import { dumpJournal } from '../support/dump.ts'
import { addHostile, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

async function people(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang, now: '2026-11-02T09:00:00Z' })
  await story.net('add Grace Hopper --circle Pioneers')
  await story.net('add George Boole --tie strong --circle Pioneers')
  await story.net('add Marie Curie')
  await story.net('add Ada Lovelace --tie weak')
  return story
}

describe('links', () => {
  it.each([
    ['2019', '2019-01-01', 'since 2019)'],
    ['2019-05', '2019-05-01', 'since Wednesday 1 May 2019'],
    ['May 2019', '2019-05-01', 'since Wednesday 1 May 2019'],
    ['۱۳۹۸', '2019-03-21', 'since Thursday 21 March 2019'],
    ['اردیبهشت ۱۳۹۸', '2019-04-21', 'since Sunday 21 April 2019'],
    ['20 May 2019', '2019-05-20', 'since Monday 20 May 2019'],
  ])('take a year or a month for its first day, and say so: %s', async (since, day, told) => {
    const story = await people()
    expect((await story.net(['link', '1', '3', '--since', since])).out).toContain(told)
    expect(await story.json('link 1 3')).toMatchObject({ since: day })
  })

  it.each(['2027', '2019-13', '19', 'childhood'])(
    'refuse what is no day of the past: %s',
    async (since) => {
      const story = await people()
      expect(await story.net(['link', '1', '3', '--since', since])).toMatchObject({
        code: 2,
        out: '',
      })
    },
  )

  it('say who knows whom, whichever is named first', async () => {
    const story = await people()
    expect(await story.net('link grace hopper marie curie --kind colleagues')).toEqual({
      code: 0,
      out: 'Grace Hopper (#1) and Marie Curie (#3) know each other (colleagues).\n',
      err: '',
    })
    expect((await story.net('link marie grace --since 2020-01-01')).out).toBe(
      'Changed: Marie Curie (#3) and Grace Hopper (#1) know each other (colleagues, since 2020).\n',
    )
    expect(await story.json('link grace marie')).toEqual({
      one: { contactId: 1, name: 'Grace Hopper' },
      other: { contactId: 3, name: 'Marie Curie' },
      kind: 'colleagues',
      since: '2020-01-01',
      change: 'same',
    })
    expect((await story.net('show marie')).out).toContain(
      'Knows  Grace Hopper (colleagues, since 2020)\n',
    )
    expect((await story.net('unlink grace marie')).out).toBe(
      'No longer linked: Grace Hopper (#1) and Marie Curie (#3).\n',
    )
    expect(await story.net('unlink grace marie')).toEqual({
      code: 3,
      out: '',
      err: 'Grace Hopper and Marie Curie are not linked.\n',
    })
  })

  it('are between two people', async () => {
    const story = await people()
    expect((await story.net('link grace 1')).err).toBe(
      'Grace Hopper is one and the same; a link is between two people.\n',
    )
    expect((await story.net('link grace')).code).toBe(2)
    expect((await story.net('link grace nobody')).code).toBe(3)
    expect((await story.ask('link grace', [{ text: 'marie' }])).out).toContain('know each other')
  })

  it('speak Persian', async () => {
    const story = await people('fa')
    expect((await story.net('link grace marie --kind همکار')).out).toBe(
      'Grace Hopper (#۱) و Marie Curie (#۳) همدیگر را می‌شناسند (همکار).\n',
    )
  })
})

describe('an introduction somebody makes for me', () => {
  it('is asked for, made, thanked for, and its outcome told', async () => {
    const story = await people()
    expect((await story.net('intro marie --ask george --about radium')).out).toBe(
      'Recorded for Monday 2 November 2026: you asked George Boole to introduce you to Marie Curie, about radium.\n',
    )
    story.on('2026-11-05')
    expect(await story.net('intro marie curie --by george')).toEqual({
      code: 0,
      out: `\
Recorded for Thursday 5 November 2026: George Boole introduced you to Marie Curie, about radium.
First follow-up with Marie Curie on Saturday 7 November 2026.
Next with George Boole: "thank them for the introduction to Marie Curie" on Saturday 7 November 2026.
`,
      err: '',
    })
    // Told in the language of whoever reads; to a program, as it was recorded.
    const thanks = 'تشکر بابت آشنایی با Marie Curie'
    for (const line of [
      'due --ahead 1w',
      'show george',
      'timeline',
      'find تشکر',
      'export --format ics',
    ]) {
      expect((await story.net(`${line} --lang fa`)).out, line).toContain(thanks)
    }
    expect(JSON.stringify(await story.json('due --ahead 1w --lang fa'))).not.toContain(thanks)
    expect((await story.net('done george تشکر کردم --lang fa')).out).toContain(
      `با George Boole انجام شد: «${thanks}».`,
    )
    await story.net('undo')
    story.on('2026-11-07')
    expect(await story.json('followups')).toMatchObject([
      {
        contactId: 2,
        reason: 'promised',
        matter: 'thank them for the introduction to Marie Curie',
      },
      { contactId: 3, reason: 'first follow-up' },
    ])
    await story.net('done george thanked him')
    await story.net('done marie talked about radium')
    story.on('2026-11-20')
    expect((await story.net('intro marie --led "a paper together"')).out).toBe(`\
Recorded for Friday 20 November 2026: George Boole introduced you to Marie Curie, about radium, it led to: a paper together.
Next with George Boole: "tell them what came of the introduction to Marie Curie: a paper together" on Sunday 22 November 2026.
`)
    expect((await story.net('show george')).out).toContain(
      'Introductions  George Boole introduced you to Marie Curie, about radium, it led to: a paper together\n',
    )
    expect(await story.json('show marie')).toMatchObject({
      via: { contactId: 2 },
      tie: 'weak',
      balance: { lean: 'none' },
      introductions: [{ introductionId: 1, state: 'led', isAsked: true, madeOn: '2026-11-05' }],
    })
    expect(await story.json('show george')).toMatchObject({ balance: { got: 1, gave: 0 } })
    expect((await story.net('timeline marie --kind intro')).out).toContain(
      'introduction  radium · with George Boole',
    )
  })

  it('that comes to nothing is told kindly; one never made is not', async () => {
    const story = await people()
    await story.net('intro marie --by george')
    expect((await story.net('intro marie --nothing')).out).toBe(`\
Recorded for Monday 2 November 2026: George Boole introduced you to Marie Curie, nothing came of it.
Next with George Boole: "tell them that nothing came of the introduction to Marie Curie, with thanks" on Wednesday 4 November 2026.
`)
    await story.net('intro grace --by ada --offered')
    expect((await story.net('intro grace --nothing')).out).toBe(
      'Recorded for Monday 2 November 2026: Ada Lovelace offered to introduce you to Grace Hopper, nothing came of it.\n',
    )
    expect(await story.json('show grace')).toMatchObject({ tie: 'absent', via: null })
  })

  it.each([
    ['en', 'thanked her for the introduction to Tar'],
    ['fa', 'تشکر کردم بابت آشنایی با Tar'],
  ] as const)(
    'is thanked for once: what the list asks for is done, and is no contact with who it was to (%s)',
    async (lang, text) => {
      const story = new Story({ lang, now: '2026-01-05T08:00:00Z' })
      await story.net('add Ira D --met Bar')
      await story.net('add Tar G --tie absent')
      await story.net('intro tar --by ira')
      story.on('2026-01-07')
      const before = dumpJournal(story.journal)
      const [due] = await story.json<{ matter: string; reason: string }[]>('followups')
      expect(due).toMatchObject({ name: 'Ira D', reason: 'promised' })
      expect((await story.net(`done ira ${text}`)).out).toContain(due?.matter)
      expect((await story.json<{ name: string }[]>('followups')).map(({ name }) => name)).toEqual([
        'Tar G',
      ])
      await story.net('undo')
      expect(dumpJournal(story.journal)).toEqual(before)
      expect(await story.json('followups')).toMatchObject([{ reason: 'promised' }, {}])
    },
  )

  it.each([
    ['en', 'thank them for the introduction to Bo, and tell them what came of it: job'],
    ['fa', 'تشکر بابت آشنایی با Bo و خبر دادن نتیجه‌اش: job'],
  ])(
    'told with its end at once is thanked for and answered by one step: %s',
    async (lang, step) => {
      const story = await people()
      await story.net('add Bo --tie absent')
      expect((await story.net(`intro bo --led job --by marie --lang ${lang}`)).code).toBe(0)
      expect(await story.json('followups --ahead 1w')).toContainEqual(
        expect.objectContaining({ matter: step }),
      )
    },
  )

  it('is also what the record of the contact says', async () => {
    const story = await people()
    await story.net('add Pierre Curie --via marie')
    expect((await story.net('intro list')).out).toBe(
      '2026-11-02  Marie Curie introduced you to Pierre Curie\n',
    )
    expect((await story.net('intro pierre --led "a job"')).out).toBe(`\
Recorded for Monday 2 November 2026: Marie Curie introduced you to Pierre Curie, it led to: a job.
Next with Marie Curie: "tell them what came of the introduction to Pierre Curie: a job" on Wednesday 4 November 2026.
`)
    expect(await story.json('intro list pierre')).toMatchObject([
      { introductionId: 1, state: 'led', by: { name: 'Marie Curie' } },
    ])
    expect(await story.json<unknown[]>('timeline pierre')).toEqual([])
  })

  it('needs somebody who made it', async () => {
    const story = await people()
    expect(await story.net('intro marie --led fame')).toEqual({
      code: 2,
      out: '',
      err: 'Nobody is recorded to have introduced you to Marie Curie. Say who: --by WHO; or, if you introduced them, give the other too.\n',
    })
    expect((await story.net('intro marie grace --by george')).err).toBe(
      'Marie Curie and Grace Hopper are two people. With --by give only the one you are to know.\n',
    )
    expect((await story.net('intro marie --by marie')).code).toBe(2)
    expect((await story.net('intro marie --by george --ask ada')).code).toBe(2)
    expect((await story.net('intro marie --by george --led x --nothing')).code).toBe(2)
    expect((await story.net('intro marie grace --asked --by george')).code).toBe(2)
    expect((await story.net('intro marie')).code).toBe(2)
  })
})

describe.each(['en', 'fa'] as const)('what is owed for an introduction, in %s', (lang) => {
  async function introduced(): Promise<Story> {
    const story = new Story({ lang, now: '2026-01-05T08:00:00Z' })
    await story.net('add Ira --met Bar')
    await story.net('add Tar --tie absent')
    await story.net('intro tar --by ira')
    return story
  }
  const open = async (story: Story) =>
    (await story.json<{ steps: { text: string | null }[] }>('show ira')).steps.flatMap(
      ({ text }) => text ?? [],
    )

  it('outlives another next step, which closes the one before it', async () => {
    const story = await introduced()
    const [thanks] = await open(story)
    expect(
      (await story.net('log coffee with ira --next "send slides" --due 3d')).out,
    ).not.toContain(thanks)
    expect((await story.net('log call with ira --next "send book" --due 4d')).out).toContain(
      'slides',
    )
    expect(await open(story)).toEqual([thanks, 'send book'])
    await story.net('intro tar --led job')
    await story.net('log chat with ira --next "send link" --due 5d')
    expect(await open(story)).toEqual([thanks, expect.stringContaining('job'), 'send link'])
  })

  it('is corrected with the outcome, once', async () => {
    const story = await introduced()
    await story.net('done ira thanked')
    await story.net('intro tar --nothing')
    const [nothing] = await open(story)
    const before = dumpJournal(story.journal)
    const { out } = await story.net('intro tar --led job')
    expect(out).toContain(nothing)
    const [job, ...rest] = await open(story)
    expect([job, ...rest]).toEqual([expect.stringContaining('job')])
    // The same again is nothing to take back.
    await story.net('intro tar --led job')
    expect(await open(story)).toEqual([job])
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
    expect(await open(story)).toEqual([nothing])
  })

  it('goes with who was introduced, and is said', async () => {
    const story = await introduced()
    await story.net('intro tar --led job')
    const [before, owed] = [dumpJournal(story.journal), await open(story)]
    expect(owed).toHaveLength(2)
    expect((await story.net('rm tar --yes')).out).toContain(
      lang === 'en' ? '2 open steps with who introduced them to you' : '۲ قدم باز با کسی که',
    )
    expect(await open(story)).toEqual([])
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('is listed by the day it was made', async () => {
    const story = await introduced()
    const listed = (await story.net('intro list')).out.split('  ')[0] ?? '?'
    await story.on('2026-01-20').net('intro tar --led job')
    expect((await story.net('intro list')).out).toContain(listed)
  })
})

describe('an introduction I make', () => {
  it('is asked of me, made, and ends', async () => {
    const story = await people()
    expect((await story.net('intro grace george --asked --about logic')).out).toBe(`\
Recorded for Monday 2 November 2026: Grace Hopper asked you to be introduced to George Boole, about logic.
First follow-up with Grace Hopper on Wednesday 4 November 2026.
`)
    expect(await story.net('intro george grace --offered')).toEqual({
      code: 4,
      out: '',
      err: 'That introduction is recorded (2 Nov 2026) and open. Once it is made, leave out --offered, --asked and --ask.\n',
    })
    expect((await story.on('2026-11-03').net('intro george grace')).out).toBe(
      'Recorded for Tuesday 3 November 2026: you introduced Grace Hopper to George Boole, about logic.\n',
    )
    expect((await story.net('intro george grace')).err).toContain('What came of it: --led WHAT')
    expect((await story.net('intro grace george --led "a seminar"')).out).toBe(
      'Recorded for Tuesday 3 November 2026: you introduced Grace Hopper to George Boole, about logic, it led to: a seminar.\n',
    )
    expect(await story.json('balance')).toMatchObject([
      { contactId: 1, gave: 1, got: 0 },
      { contactId: 2, gave: 1, got: 0 },
    ])
    await story.on('2026-11-20').net('intro ada marie')
    expect((await story.net('intro list')).out).toBe(`\
2026-11-20  you introduced Ada Lovelace to Marie Curie
2026-11-03  you introduced Grace Hopper to George Boole, about logic, it led to: a seminar
`)
    expect((await story.net('intro list --state made --format csv')).out).toBe(
      'introductionId,by,contact,other,state,isAsked,about,outcome,on,madeOn,closedOn\r\n2,,Ada Lovelace,Marie Curie,made,false,,,2026-11-20,2026-11-20,\r\n',
    )
    expect((await story.net('intro list grace --format ids')).out).toBe('1\n2\n')
  })

  it('speaks Persian', async () => {
    const story = await people('fa')
    expect((await story.net('intro grace george')).out).toContain(
      'ثبت شد: دوشنبه ۱۱ آبان ۱۴۰۵، Grace Hopper را به George Boole معرفی کردید.\n',
    )
    expect((await story.net('intro marie --by george')).out).toContain(
      'قدم بعدی با George Boole: «تشکر بابت آشنایی با Marie Curie»، چهارشنبه ۱۳ آبان ۱۴۰۵.\n',
    )
    expect((await story.net('intro list marie')).out).toContain(
      'George Boole شما را با Marie Curie آشنا کرد',
    )
    expect((await story.net('path marie')).out).toContain('خودتان Marie Curie (#۳) را می‌شناسید')
  })
})

describe('who can introduce me', () => {
  it('is answered best way first, with the reason', async () => {
    const story = await people()
    await story.net('add Pierre Curie')
    await story.net('link marie pierre --kind spouses')
    await story.net('link ada pierre')
    await story.net('log 2026-10-28: call with Ada')
    expect((await story.net('path marie curie')).out).toBe(`\
1. through Ada Lovelace (#4), weak tie, last contact 28 Oct 2026 (5 days ago)
   Ada Lovelace and Pierre Curie: know each other
   Pierre Curie and Marie Curie: know each other (spouses)
   net intro 5 --ask 4
`)
    await story.net('add Lise Meitner --tie absent --met Solvay --on 2026-10-24')
    await story.net('edit marie --met Solvay --on 2026-10-24')
    await story.net('link marie george')
    const path = await story.json<{ ways: unknown[] }>('path marie')
    expect(path).toMatchObject({
      contactId: 3,
      tie: 'weak',
      ways: [
        {
          contactId: 2,
          name: 'George Boole',
          tie: 'strong',
          steps: [
            {
              contactId: 2,
              next: { contactId: 3, name: 'Marie Curie' },
              bond: { kind: 'link', detail: null, on: null },
            },
          ],
        },
        { contactId: 4 },
      ],
    })
    expect((await story.json<{ ways: unknown[] }>('path marie --limit 1')).ways).toHaveLength(1)
  })

  it.each([
    [
      'a circle',
      ['edit marie --circle Pioneers'],
      'George Boole and Marie Curie: both in Pioneers',
    ],
    [
      'an introduction',
      ['add Pierre --via marie', 'edit marie --via george'],
      'George Boole and Marie Curie: introduced to each other, or one through the other',
    ],
    [
      'an event',
      [
        'add Lise --met Solvay',
        'log met Lise --event Solvay',
        'link lise marie',
        'log met George --event Solvay',
      ],
      'Lise and Marie Curie: know each other',
    ],
    [
      'where they were met, on one day',
      ['add Lise --met Solvay', 'rm marie --yes', 'add Marie Curie --tie absent --met Solvay'],
      'Lise and Marie Curie: both at Solvay',
    ],
  ])('through %s', async (_, lines, reason) => {
    const story = await people()
    for (const line of lines) expect(await story.net(line)).toMatchObject({ code: 0 })
    expect((await story.net('path marie')).out).toContain(reason)
  })

  it.each([
    [
      'en',
      'last in this list: the checklist says to leave them',
      'last in this list: nothing came of their introduction on 2 Nov 2026',
      'to ask again: net intro 3 --ask 2',
    ],
    [
      'fa',
      'در آخر فهرست: چک‌لیست می‌گوید رهایش کنید',
      'در آخر فهرست: معرفی از راه او ۱۱ آبان ۱۴۰۵ به جایی نرسید',
      'خواستن دوباره: net intro 3 --ask 2',
    ],
  ] as const)(
    'is last who is to be left, or with whom it came to nothing, in %s',
    async (lang, leave, vain, again) => {
      const story = await people(lang)
      await story.net('add Niels Bohr --tie weak')
      for (const who of ['george', 'ada', 'niels']) await story.net(`link marie ${who}`)
      await story.net('intro marie --ask george')
      await story.net('intro marie --nothing')
      await story.net('check ada --information no')
      expect(await story.json('path marie')).toMatchObject({
        ways: [
          { name: 'Niels Bohr', drawback: null },
          { name: 'George Boole', drawback: 'nothing' },
          { name: 'Ada Lovelace', drawback: 'leave' },
        ],
      })
      const { out } = await story.net('path marie')
      expect(out).toContain(`   ${vain}\n   ${again}\n`)
      expect(out).toContain(`   ${leave}\n   net intro 3 --ask 4\n`)
      expect(await story.json('path marie --limit 1')).toMatchObject({ ways: [{ contactId: 5 }] })
      // Asked again, it is under way.
      await story.net('intro marie --ask george')
      expect(await story.json('path marie --limit 1')).toMatchObject({ ways: [{ contactId: 2 }] })
    },
  )

  it('may be nobody, and not somebody in the archive', async () => {
    const story = await people()
    expect(await story.net('path marie')).toEqual({ code: 0, out: '', err: '' })
    expect((await story.ask('path marie', [])).err).toBe(
      'Nobody you know is known to know Marie Curie.\nWhen you learn who does: net link WHO WHO\n',
    )
    await story.net('link ada marie')
    await story.net('archive ada')
    expect(await story.json('path marie')).toMatchObject({ ways: [] })
  })

  it('may be through somebody called absent whom I talk with', async () => {
    const story = new Story()
    for (const line of ['add Alan T --tie absent', 'add Church A --tie absent', 'link alan church'])
      await story.net(line)
    expect(await story.json('path church')).toMatchObject({ ways: [] })
    await story.net('log --with alan --kind call call --offered "an introduction to Church"')
    expect((await story.net('path church')).out).toContain(
      '1. through Alan T (#1), last contact 20 Nov 2026 (today)\n',
    )
    await story.net('intro church --ask alan')
    await story.net('intro church --nothing')
    expect(await story.json('path church')).toMatchObject({ ways: [{ drawback: 'nothing' }] })
  })

  it('may be asked for of somebody I know', async () => {
    const story = await people()
    await story.net('link ada george')
    expect((await story.net('path george')).out).toBe(`\
You know George Boole (#2) yourself: strong tie

1. through Ada Lovelace (#4), weak tie
   Ada Lovelace and George Boole: know each other
`)
  })
})

describe('what is recorded of who knows whom', () => {
  it('is recorded once where it is said twice, and who introduced me is interested by it', async () => {
    const story = await people()
    await story.net('intro marie --ask george')
    const stage = async () => (await story.json<{ stage: string }>('show george')).stage
    expect(await stage()).toBe('spotted')
    await story.net('intro marie --by george')
    expect(await stage()).toBe('interested')
    expect((await story.net('show george')).out).toContain(
      'interested: they introduced you on 2 Nov 2026',
    )
    expect((await story.net('list --stage interested')).out).toContain('George')
    await story.net('intro marie ada')
    expect((await story.net('show ada')).out).toContain('warmed up: you introduced them on 2 Nov')
    await story.net('intro marie --led "a paper"')
    expect(await story.net('intro marie --led "a paper"')).toMatchObject({
      code: 4,
      err: expect.stringContaining('and so is what came of it'),
    })
    expect((await story.net('intro marie --led "two papers"')).code).toBe(0)
  })

  it('is taken back to the last row', async () => {
    const story = await people()
    const lines = [
      'link grace marie --kind colleagues',
      'link grace marie --since 2020-01-01',
      'intro marie --ask george',
      'intro marie --by george',
      'intro marie --led "a paper"',
      'intro grace ada --asked',
      'intro grace ada',
      'unlink grace marie',
    ]
    const dumps = [dumpJournal(story.journal)]
    for (const line of lines) {
      expect(await story.net(line)).toMatchObject({ code: 0 })
      dumps.push(dumpJournal(story.journal))
    }
    for (const before of dumps.slice(0, -1).toReversed()) {
      expect((await story.net('undo')).code).toBe(0)
      expect(dumpJournal(story.journal)).toEqual(before)
    }
  })

  it('goes with who is removed, and is said', async () => {
    const story = await people()
    await story.net('link grace marie')
    await story.net('intro marie --ask george')
    await story.net('log --with marie --kind call --asked "a book"')
    expect((await story.net('rm marie --yes')).out).toContain(
      '1 thing asked or offered, 1 link and 1 introduction',
    )
    expect(dumpJournal(story.journal)).toMatchObject({ link: [], introduction: [], request: [] })
  })

  it('lets nothing through that a terminal would obey', async () => {
    const story = await people()
    const id = addHostile(story)
    const text = '\u001b[31m\u202eevil'
    await story.net(['link', String(id), 'marie', '--kind', text])
    await story.net(['intro', 'marie', '--by', String(id), '--about', text])
    await story.net(['intro', 'marie', '--led', text])
    for (const line of [
      `show ${id}`,
      'show marie',
      'path marie',
      'intro list',
      `link ${id} marie`,
    ]) {
      for (const options of ['', ' --json']) {
        const { code, out } = await story.net(line + options)
        expect({ line, code, isObeyed: obeyed.test(out) }).toEqual({
          line,
          code: 0,
          isObeyed: false,
        })
      }
    }
  })
})

it.each([
  [
    'en',
    'thanked Ann for introducing me to Bo',
    'Done with Ann: "thank them for the introduction to Bo".\n',
  ],
  ['fa', 'از Ann بابت آشنایی با Bo تشکر کردم', 'با Ann انجام شد: «تشکر بابت آشنایی با Bo».\n'],
] as const)('is thanked for by a log that tells it, too (%s)', async (lang, text, done) => {
  const story = new Story({ lang })
  await story.net('add Ann --tie weak')
  await story.net('add Bo --via ann')
  await story.net('log lunch with Ann')
  expect(await story.json('show ann')).toMatchObject({ steps: [{}] })
  expect((await story.net(`log ${text}`)).out).toContain(done)
  expect(await story.json('show ann')).toMatchObject({ steps: [] })
})

it.each([
  ['en', 'an introduction to Bo', 'Settled: Ann gave you "an introduction to Bo".'],
  ['fa', 'معرفی به Bo', '«معرفی به Bo»'],
] as const)('settles what was open about it, counted once (%s)', async (lang, text, said) => {
  const story = new Story({ lang })
  await story.net('add Ann --tie weak')
  await story.net('add Cy --tie weak')
  const open = async () => (await story.json<{ requests: unknown[] }>('show ann')).requests
  const log = () => story.net(['log', 'call', 'with', 'Ann', '--offered', text])
  await log()
  await story.net(['log', 'call with Ann', '--offered', `${text} & Di`, '--offered', 'her slides'])
  await story.net(['log', 'call with Cy', '--offered', text])
  expect((await story.net('add Bo Lee --via ann')).out).toContain(said)
  expect(await open()).toMatchObject([{ text: `${text} & Di` }, { text: 'her slides' }])
  expect(await story.json('balance ann')).toMatchObject([{ gave: 0, got: 1 }])
  // Nobody is asked again for what they did.
  const { out: path } = await story.net('path bo')
  expect(path).toContain('net intro 3 --led')
  expect(path).not.toContain('--ask')
  // Made for me by another, and by me for them.
  expect((await story.net('intro lee --by cy')).out).toContain('Cy')
  expect(await story.json('show cy')).toMatchObject({ requests: [] })
  await story.net(['log', 'call with Cy', '--asked', text])
  await story.net('intro lee cy --offered')
  expect(await story.json('show cy')).toMatchObject({ requests: [{ direction: 'asked' }] })
  await story.net('intro lee cy')
  expect(await story.json('show cy')).toMatchObject({ requests: [] })
  await story.net('undo')
  expect(await story.json('show cy')).toMatchObject({ requests: [{ direction: 'asked' }] })
})

it('has whoever introduced somebody thanked once they are added, on the day of meeting, in one step of undo', async () => {
  const story = new Story()
  await story.net('add Grace Hopper')
  expect((await story.net('add Marie --via grace --met Lab --on yesterday')).out).toContain(
    '\nNext with Grace Hopper: "thank them for the introduction to Marie" on Sunday 22 November 2026.',
  )
  await story.net('undo')
  expect(await story.json('show grace')).toMatchObject({ steps: [], due: null })
  await story.net('add Marie')
  expect(
    await story.json(['add', 'Marie', '--via', 'grace', '--force', '--lang', 'fa']),
  ).toMatchObject({
    thanks: { contactId: 1, text: 'تشکر بابت آشنایی با Marie', dueOn: '2026-11-22' },
  })
  expect(await story.json('show grace')).toMatchObject({ steps: [{ due: '2026-11-22' }] })
  const ada = await story.json<{ contactId: number; thanks: null }>(
    'add Ada --via grace --met Fair --on 2026-03-01 --due tomorrow',
  )
  expect(ada.thanks).toBeNull()
  const again = await story.ask('add Ada --via grace', [{ choose: ada.contactId }])
  expect(again.out).toBe(`Nothing new about Ada (#${ada.contactId}).\n`)
})

it('does not tell what was only asked for as if it had been made', async () => {
  const story = new Story()
  await story.net('add Grace')
  await story.net('add Marie --tie absent')
  await story.net('intro marie --ask grace')
  expect((await story.net('intro marie --nothing')).out).toContain(
    'you asked Grace to introduce you to Marie, nothing came of it.',
  )
})

it.each([
  ['en', 'spoken of on 10 Nov 2026; once it is made: net intro 2 --by 1'],
  ['fa', 'حرفش ۱۹ آبان ۱۴۰۵ زده شده؛ وقتی انجام شد: net intro 2 --by 1'],
] as const)(
  'is asked for once, goes on in its order, and is not made up, in %s',
  async (lang, told) => {
    const story = new Story({ lang }).on('2026-11-10')
    await story.net('add Bob --tie weak')
    await story.net('add Zed --tie absent')
    await story.net('link bob zed')
    expect((await story.net('path zed')).out).toContain('net intro 2 --ask 1')
    await story.net('intro zed --ask bob')
    expect((await story.net('path zed')).out).toContain(told)
    expect((await story.net('intro zed --by bob --on 2026-11-01')).code).toBe(2)
    expect((await story.net('intro zed bob --nothing')).code).toBe(3)
    expect((await story.net('intro zed bob --led talk')).code).toBe(3)
    expect((await story.net('intro New Person --by bob')).err).toMatch(/["«]New Person["»]/)
    await story.net('log call with bob --offered "a chair"')
    expect((await story.net('settle bob chair --on 2026-11-01')).code).toBe(2)
    expect((await story.net('settle bob chair')).code).toBe(0)
  },
)

it.each([
  ['en', 'say whose it is with --by:\n  #2  Bo\n  #1  Ann\n', 'Ann and Di: one of them was to'],
  ['fa', 'با ‎--by بگویید کدام:\n  #۲  Bo\n  #۱  Ann\n', 'Ann و Di: قرار بوده'],
] as const)(
  'of several that are open is said whose, and who offered one is asked first, in %s',
  async (lang, which, spoken) => {
    const story = new Story({ lang })
    for (const name of ['Ann', 'Bo']) await story.net(`add ${name} --tie weak`)
    await story.net('add Di --tie absent')
    await story.net('intro di --by ann --offered')
    await story.net('intro di --ask bo')
    const refused = await story.net('intro di --nothing')
    expect(refused).toMatchObject({ code: 4, out: '' })
    expect(refused.err).toContain(which)
    expect((await story.ask('intro di --nothing', [{ choose: 'Bo' }])).out).toContain('Bo')
    expect((await story.net('path di')).out).toContain(spoken)
    expect(await story.json('path di')).toMatchObject({
      ways: [
        { name: 'Ann', drawback: null, introduction: { state: 'offered' } },
        { name: 'Bo', drawback: 'nothing' },
      ],
    })
    expect(await story.json('intro di --nothing')).toMatchObject({ by: { name: 'Ann' } })
  },
)

it.each([
  ['en', 'The checklist says to leave Ann, so followups', 'Bo is in the archive, so followups'],
  ['fa', 'چک‌لیست می‌گوید Ann را رها کنید، پس', 'Bo در بایگانی است، پس'],
] as const)(
  'says so where whoever is to be thanked is not shown in the morning, in %s',
  async (lang, left, away) => {
    const story = new Story({ lang })
    for (const name of ['Ann', 'Bo', 'Cy', 'Di']) await story.net(`add ${name}`)
    await story.net('check ann --information no')
    await story.net('archive bo')
    expect((await story.net('intro cy --by ann')).out).toContain(left)
    expect((await story.net('intro di --by bo')).out).toContain(away)
    expect(await story.json('intro di --led talk')).toMatchObject({
      silent: [{ silence: 'archived' }],
    })
    expect(await story.json('intro cy di')).toMatchObject({ silent: [] })
  },
)

it.each([
  ['en', 'It is over a month ago: no step to thank them is set.'],
  ['fa', 'بیش از یک ماه گذشته است: قدمی برای تشکر گذاشته نشد.'],
] as const)('says why nobody is to be thanked for one long ago, in %s', async (lang, why) => {
  const story = new Story({ lang })
  await story.net('add Ann')
  await story.net('add Cy')
  expect((await story.net('intro cy --by ann --on 2026-04-01')).out).toContain(why)
  const recent = new Story({ lang })
  await recent.net('add Ann')
  await recent.net('add Cy')
  expect((await recent.net('intro cy --by ann --on 2026-11-17')).out).not.toContain(why)
})
it('nobody is known through themselves', async () => {
  const story = new Story()
  await story.net('add Ann --email ann@x.org')
  const same = { code: 4, out: '', err: 'Ann cannot have been introduced by themselves.\n' }
  expect(await story.ask('add Ann --via ann', [{ choose: 1 }])).toEqual(same)
  expect(
    await story.net(
      'add --from-mail --via ann',
      'From: Ann <ann@x.org>\nDate: Fri, 20 Nov 2026 08:00:00 +0000\n\nhi\n',
    ),
  ).toEqual(same)
  expect(await story.json('intro list')).toEqual([])
  expect(await story.json('show ann')).toMatchObject({ steps: [], via: null })
})

it('who turns out not to have introduced us is not thanked', async () => {
  const story = new Story()
  for (const line of ['add Ann', 'add Cy', 'add Bo --via ann']) await story.net(line)
  await story.net('edit bo --via cy')
  expect(await story.json('show ann')).toMatchObject({ steps: [] })
  await story.net('undo')
  expect(await story.json('show ann')).toMatchObject({
    steps: [{ text: 'thank them for the introduction to Bo' }],
  })
  await story.net('intro bo --by ann')
  await story.net('edit bo --clear via')
  expect(await story.json('show ann')).toMatchObject({ steps: [{ origin: 'promised' }, {}] })
})

it('how we met counts as any introduction does, of the day we met, once, and as no contact', async () => {
  const story = new Story()
  const stands = async (got: number, stage = got > 0 ? 'interested' : 'spotted') => {
    const balances = await story.json<{ contactId: number; got: number }[]>('balance')
    expect(balances.find(({ contactId }) => contactId === 1)?.got ?? 0).toBe(got)
    expect(await story.json('show sue')).toMatchObject({
      balance: { got },
      stage,
      tie: 'absent',
      lastContact: null,
    })
    expect(story.rows('SELECT stage FROM contact WHERE id = 1')).toEqual([{ stage }])
  }
  await story.net('add Sue')
  await story.net('add Lu --via sue --met Lab --on 2026-10-01')
  await stands(1)
  expect((await story.net('show sue')).out).toContain('interested: they introduced you')
  expect((await story.json('balance sue')) as unknown[]).toMatchObject([
    { lastGotOn: '2026-10-01' },
  ])
  expect(await story.json('event yield')).toEqual([])
  await story.net('undo')
  await stands(0)
  await story.net('add Lu --met Lab --on 2026-10-01')
  await story.net('edit lu --via sue')
  await stands(1)
  await story.net('edit lu --clear via')
  await stands(0)
  await story.net('undo')
  await story.net('intro lu --led "a job"')
  await stands(1)
  expect(await story.json('show sue')).toMatchObject({
    introductions: [{ state: 'led', madeOn: '2026-10-01' }],
  })
  expect(await story.json('show lu')).toMatchObject({ balance: { got: 0 } })
  await story.net('rm lu --yes')
  await stands(0)
  await story.net('add Bo --email bo@x.org')
  await story.net('add Bo Di --via sue --email bo@x.org --force')
  expect((await story.net('merge 4 5')).code).toBe(0)
  await stands(1)
  // One that was only spoken of, and came about, as the record of the contact says.
  expect((await story.net('intro 4 --ask sue --on 2026-11-01')).code).toBe(0)
  expect(story.rows('SELECT stage FROM contact WHERE id = 1')).toEqual([{ stage: 'interested' }])
  expect(await story.json('balance sue')).toMatchObject([{ got: 1 }])
})

it('is thanked for by its name, several at once, and not again once told as an introduction', async () => {
  const story = new Story()
  for (const line of ['add Ann', 'add Ed --via ann', 'add Flo --via ann', 'add رضا --via ann']) {
    await story.net(line)
  }
  const open = async () =>
    (await story.json<{ steps: { text: string | null }[] }>('show ann')).steps.flatMap(
      ({ text }) => text?.split(' ').at(-1) ?? [],
    )
  await story.net('done ann thanked her for the introduction to Flo')
  expect(await open()).toEqual(['Ed', 'رضا'])
  await story.net('undo')
  await story.net('done ann تشکر کردم بابت آشنایی با رضا --lang fa')
  expect(await open()).toEqual(['Ed', 'Flo'])
  await story.net('done ann thanked her for the introductions to Ed and Flo')
  expect(await open()).toEqual([])
  expect((await story.net('intro ed --by ann')).out).toContain('You thanked them for it before')
  expect(await open()).toEqual([])
})

it('says that whoever is to be left alone is not thanked', async () => {
  const story = new Story()
  await story.net('add Ann')
  await story.net('archive ann')
  expect((await story.net('add Bo --via 1')).out).toContain(
    'Ann is in the archive, so followups will not show that step.',
  )
})

it('says to quote what came of it where its words would be names', async () => {
  const story = new Story()
  for (const line of ['add Grace Hopper', 'add George Boole', 'add Ada --via grace']) {
    await story.net(line)
  }
  await story.net('intro grace george')
  const says = (text: string) => ({
    code: 2,
    out: '',
    err: expect.stringContaining(`several words: --led "${text}"`),
  })
  expect(await story.net('intro grace george --led a job')).toEqual(says('a job'))
  expect(await story.net('intro grace hopper george --led a new job')).toEqual(says('a new job'))
  expect(await story.net('intro ada --led a job')).toEqual(says('a job'))
  expect(await story.net('intro grace zzyzx --led job')).toMatchObject({ code: 2 })
  expect(await story.net('intro zzyzx --led job')).toMatchObject({ code: 3 })
  expect((await story.net('intro ada --led a job --lang fa')).err).toContain('در گیومه')
  expect((await story.net('intro grace george --led "a job"')).code).toBe(0)
})
