import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

describe('who I am', () => {
  it('is told by options, shown, and taken back whole', async () => {
    const story = new Story()
    expect(
      await story.net(
        'me --name "Ada Lovelace" --work "engines" --stand-for Analysts --give tests --give "a desk" --reach ada@example.org --reach github:ada --stage senior',
      ),
    ).toEqual({
      code: 0,
      out: 'About you: name: Ada Lovelace; work: engines; stands for: Analysts; can give: tests, a desk; reached by: ada@example.org, github:ada; career stage: senior or manager.\nAttention: 8 people a day. By now the people to draw on are all over the profession.\nReview: A senior draws on the whole profession: introductions, and people of other fields, come up sooner.\n',
      err: '',
    })
    expect(await story.net('me')).toEqual({
      code: 0,
      out: `Ada Lovelace, engines
stands for    Analysts
can give      tests
              a desk
reached by    ada@example.org
              github:ada
career stage  senior or manager
attention     8 people a day. By now the people to draw on are all over the profession.
review        A senior draws on the whole profession: introductions, and people of other fields, come up sooner.
`,
      err: '',
    })
    expect(await story.json('me')).toEqual({
      name: 'Ada Lovelace',
      work: 'engines',
      standFor: 'Analysts',
      gives: ['tests', 'a desk'],
      reach: [
        { kind: 'email', network: null, value: 'ada@example.org' },
        { kind: 'handle', network: 'github', value: 'ada' },
      ],
      stage: 'senior',
      budget: null,
      attention: { perDay: 8, from: 'stage' },
      changed: null,
    })
    await story.net('undo')
    expect(await story.json('me')).toMatchObject({ name: null, gives: [], reach: [], stage: null })
  })

  it('is told in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    expect(
      await story.net('me --name "سارا احمدی" --stage starting --reach telegram:sara'),
    ).toEqual({
      code: 0,
      out: 'دربارهٔ شما: نام: سارا احمدی؛ راه تماس: telegram:sara؛ جایگاه شغلی: شروع راه.\nبودجهٔ توجه: روزی ۳ نفر. در شروع راه بیشتر یادگیری از دوره‌ها و کتاب‌هاست؛ چند نفر بس است.\nمرور: در شروع راه یادگیری مقدم است: معرفی‌ها و گستردگی حلقه‌ها برای بعد می‌ماند.\n',
      err: '',
    })
    expect((await story.net('me')).out).toBe(
      'سارا احمدی\nراه تماس     telegram:sara\nجایگاه شغلی  شروع راه\nبودجهٔ توجه   روزی ۳ نفر. در شروع راه بیشتر یادگیری از دوره‌ها و کتاب‌هاست؛ چند نفر بس است.\nمرور         در شروع راه یادگیری مقدم است: معرفی‌ها و گستردگی حلقه‌ها برای بعد می‌ماند.\n',
    )
  })

  it('adds to what can be given, forgets one thing or a field, and refuses what is not there', async () => {
    const story = new Story()
    await story.net('me --name Ada --give tests --reach ada@example.org')
    expect((await story.net('me --give TESTS')).out).toBe('Nothing to change: it is as you say.\n')
    expect((await story.net('me --give "a desk" --clear give:tests --clear name')).out).toBe(
      'About you: name: taken out; can give: a desk.\n',
    )
    expect(await story.net('me --clear give:tests')).toEqual({
      code: 3,
      out: '',
      err: 'give: "tests" is not there. There is a desk.\n',
    })
    expect(await story.net('me --clear nam')).toMatchObject({
      code: 2,
      err: 'There is no field "nam". Did you mean name?\n',
    })
    expect(await story.net('me --name Ada --clear name')).toMatchObject({
      code: 2,
      err: 'Use --name or --clear name, not both.\n',
    })
    expect((await story.net('me --reach "the bar"')).code).toBe(2)
    expect((await story.net('me --stage boss')).code).toBe(2)
    const steps = await story.json<unknown[]>('undo --list')
    expect(steps).toHaveLength(2)
  })

  it('is asked on a terminal as long as nothing is known, every question to be passed over', async () => {
    const story = new Story()
    const { out } = await story.ask('me', [
      { text: 'Ada Lovelace' },
      { text: '' },
      { text: '' },
      { text: 'tests' },
      { text: 'a desk' },
      { text: '' },
      { text: 'the bar' },
      { text: 'ada@example.org' },
      { text: '' },
      { choose: 'mid-level' },
      { text: 'many' },
      { text: '۴' },
    ])
    expect(out).toBe(
      'About you: name: Ada Lovelace; can give: tests, a desk; reached by:\nada@example.org; career stage: mid-level; people a day: 4.\nAttention: 4 people a day. Your own budget.\nReview: At mid-level the fields beside yours count: whether all is of one field\nis looked at too.\n',
    )
    const shown = await story.ask('me', [])
    expect(shown.err).toBe('Not told yet: --work --stand-for\n')
    await story.net('undo')
    expect(await story.json('me')).toMatchObject({ name: null, reach: [] })
  })

  it('keeps what was answered when the person leaves', async () => {
    const story = new Story()
    const { code, err } = await story.ask('me', [{ text: 'Ada' }, { interrupt: true }])
    expect(code).toBe(130)
    expect(err).toContain('What you answered is kept')
    expect(await story.json('me')).toMatchObject({ name: 'Ada', work: null })
  })

  it('writes nothing when every question is passed over', async () => {
    const story = new Story()
    const nothing = Array.from({ length: 5 }, () => ({ text: '' }))
    const { code, out } = await story.ask('me', [...nothing, { choose: 'pass over' }, { text: '' }])
    expect(code).toBe(0)
    expect(out).toContain('attention  5 people a day.')
    expect(await story.json('undo --list')).toEqual([])
  })
})

describe('my stage and my budget', () => {
  it('are asked once by the review, and count in it at once', async () => {
    const story = new Story()
    expect((await story.ask('review', [])).out).toContain('Attention: 0 of 35')
    await story.net('add Grace --tie absent')
    expect((await story.net('review')).out).toContain('Attention: 0 of 5 ')
    const { out, err } = await story.ask('review', [
      { choose: 'senior or manager' },
      { text: 'few' },
      { text: '2' },
    ])
    expect(story.prompter?.asked[1]?.faults).toEqual(['A whole number from 1 on, not "few".'])
    expect(err.replaceAll('\n', ' ')).toContain('This is asked once; Enter passes one over')
    expect(out).toContain('Attention: 2 people a day. Your own budget.')
    expect(out).toContain('Attention: 0 of 2 ')
    await story.net('undo')
    expect((await story.ask('review', [])).out).toContain('Attention: 0 of 5 ')
  })

  it('are asked in Persian, skipped with Enter, and never asked again', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا --tie absent')
    const { err } = await story.ask('review', [{ choose: 'فعلاً بماند' }, { text: '' }])
    expect(err.replaceAll('\n', ' ')).toContain('برای آدم‌ها چقدر وقت و توجه دارید؟')
    expect(story.prompter?.asked.at(-1)?.emptyMeans).toBe('Enter یعنی ۵')
    expect((await story.ask('review', [])).code).toBe(0)
    expect(await story.json('undo --list')).toHaveLength(1)
  })

  it.each([
    ['review', [{ interrupt: true }], null],
    ['review', [{ choose: 'senior or manager' }, { interrupt: true }], 'senior'],
    ['event decide fair', [{ interrupt: true }], null],
  ] as const)(
    'are left by Ctrl-C, which stops %s, keeps what was answered before, and is the last of them',
    async (line, answers, stage) => {
      const story = new Story()
      await story.net('add Ada')
      await story.net('event add Fair --on 2026-12-01')
      const asked = await story.ask(line, [...answers])
      expect(asked.code).toBe(130)
      expect((await story.json<{ stage: string | null }>('me')).stage).toBe(stage)
      expect((await story.ask('review', [])).out).toContain('Attention: ')
    },
  )

  it('are only hinted at in the morning, once, where the usual budget holds somebody back', async () => {
    const story = new Story()
    for (const name of ['Ada', 'Bea', 'Cleo', 'Dora', 'Eve', 'Fay']) {
      await story.net(`add ${name} --next call --due today`)
    }
    expect((await story.net('followups')).err).toBe('')
    expect((await story.net('today')).err).toBe('')
    const hint = 'say once where you are in your career'
    expect((await story.ask('followups', [])).err.replaceAll('\n', ' ')).toContain(hint)
    expect((await story.ask('followups', [])).err.replaceAll('\n', ' ')).not.toContain(hint)
    expect((await story.ask('today', [])).err).toBe('')
  })
})

describe('the attention there is', () => {
  async function withFour(): Promise<Story> {
    const story = new Story()
    for (const name of ['Ada', 'Bea', 'Cleo', 'Dora']) {
      await story.net(`add ${name} --next call --due today`)
    }
    return story
  }

  async function shown(story: Story): Promise<number> {
    return (await story.json<unknown[]>('followups')).length
  }

  it('follows the stage, a budget of my own, and above both the setting', async () => {
    const story = await withFour()
    expect(await shown(story)).toBe(4)
    await story.net('me --stage starting')
    expect(await shown(story)).toBe(3)
    await story.net('me --budget 2')
    expect(await shown(story)).toBe(2)
    await story.net('config set attention.perDay 1')
    expect(await shown(story)).toBe(1)
    expect((await story.net('me')).out).toContain(
      'attention     1 person a day. The setting attention.perDay says so, above what stands here',
    )
    await story.net('config unset attention.perDay')
    await story.net('me --clear budget')
    expect(await shown(story)).toBe(3)
  })
})

describe('pitches', () => {
  it('are filled in with what I told, also on the page of whom they are for', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('pitch write --for grace --intro "I am {me}." --reach "{reach}"')
    await story.net('me --name "Ada Lovelace" --reach ada@example.org --reach github:ada')
    const said = { intro: 'I am Ada Lovelace.', reach: 'ada@example.org · github:ada' }
    expect(await story.json('pitch show grace')).toMatchObject({ said, unfilled: [] })
    expect(await story.json('show grace')).toMatchObject({ pitches: [{ said }] })
  })

  it('ask once who I am, only of somebody at a terminal', async () => {
    const story = new Story()
    expect((await story.net('pitch write one --intro "I am {me}."')).err).toBe('')
    const asked = await story.ask('pitch show one', [{ text: 'Ada' }, { text: 'ada@x.org' }])
    expect(asked.err.replaceAll('\n', ' ')).toContain('who are you? This is asked once')
    expect(asked.out).toContain('About you: name: Ada; reached by: ada@x.org.\n')
    expect(asked.out).toContain('I am Ada.')
    await story.net('me --clear name')
    expect((await story.ask('pitch show one', [])).out).toContain('I am {me}.')
    const skipped = new Story({ lang: 'fa' })
    await skipped.net('pitch write two --intro "من {me} هستم."')
    const { err } = await skipped.ask('pitch show two', [{ text: '' }, { text: '' }])
    expect(err.replaceAll('\n', ' ')).toContain('شما کیستید؟ فقط همین یک بار پرسیده می‌شود')
    expect((await skipped.ask('pitch show two', [])).code).toBe(0)
    const told = new Story()
    await told.net('me --name Ada')
    expect((await told.ask('pitch write one --intro "I am {me}."', [])).err).toBe('')
    const another = new Story()
    expect((await another.ask('pitch write one --intro hello', [])).err).toBe('')
  })
})
