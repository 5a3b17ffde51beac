import { describe, expect, it } from 'vitest'
import type { ScriptedAnswer } from '../support/scripted-prompter.ts'
import { Story } from '../support/story.ts'

const skip: ScriptedAnswer = { text: '' }

/** A key for each question and no word of why. */
function keys(text: string): ScriptedAnswer[] {
  return text.split(' ').flatMap((key) => [{ choose: key }, skip])
}

interface Run {
  contactId: number
  name: string
  at: string
  verdict: string | null
  soFar: string | null
  answers: Record<string, string>
  notes: Record<string, string>
  follows: { rhythm: string; dueOn: string | null; reason: string | null; droppedSteps: number }
  changed: { question: string; from: string | null; to: string; why: string | null }[]
  open: string[]
  metOn: string | null
}

async function met(lang: 'en' | 'fa' = 'en') {
  const story = new Story({ lang })
  await story.net(lang === 'en' ? 'add Grace Hopper --met Meetup' : 'add سارا احمدی --met دورهمی')
  return story
}

const fourYes = '--information yes --strength yes --help-me yes --lasting yes'

describe('what the verdict sets going', () => {
  it('pursue: a rhythm, and the next day spelled out', async () => {
    const story = await met()
    await story.net('done grace sent the slides')
    expect(await story.net(`check grace ${fourYes}`)).toEqual({
      code: 0,
      out: 'Grace Hopper (#1): pursue, four times yes. In touch every 30 days; next follow-up on Sunday 20 December 2026.\n',
      err: '',
    })
  })

  it('says so in Persian, answered in Persian', async () => {
    const story = await met('fa')
    await story.net('done سارا اسلایدها را فرستادم')
    const four = '--information بله --strength بلی --help-me ب --lasting آره'
    expect(await story.net(`check سارا ${four} --trust نه`)).toEqual({
      code: 0,
      out: 'سارا احمدی (#۱): پی بگیرید، هر چهار پاسخ بله است. تماس هر ۳۰ روز یک بار؛ پیگیری بعدی یکشنبه ۲۹ آذر ۱۴۰۵.\nهشدار: هنوز به حرفتان اعتماد ندارد. پیش از خواستن کارتان را نشانش دهید.\n',
      err: '',
    })
  })

  it.each([
    ['en', 'They are in the archive, so followups will not show them.\n'],
    ['fa', 'بایگانی'],
  ] as const)(
    'says of somebody in the archive that it will not be seen, in %s',
    async (lang, said) => {
      const story = new Story({ lang })
      await story.net('add Marie Curie')
      expect((await story.net(`check marie ${fourYes}`)).out).not.toContain(said)
      await story.net('archive marie')
      expect((await story.net(`check marie ${fourYes}`)).out).toContain(said)
    },
  )

  it('pursue for somebody never met: the rhythm counts from the day it was decided, not from a later run', async () => {
    const story = new Story()
    await story.net('add Marie Curie')
    await story.net(`check marie ${fourYes}`)
    story.on('2026-12-01')
    const again = await story.json<Run>('check marie --trust yes')
    expect(again.follows).toEqual({
      rhythm: '30d',
      dueOn: '2026-12-20',
      reason: 'quiet',
      droppedSteps: 0,
      isArchived: false,
    })
    await story.net('check marie --lasting unknown')
    const anew = await story.json<Run>('check marie --lasting yes')
    expect(anew.follows.dueOn).toBe('2026-12-31')
  })

  it('pursue when they are overdue, and when I switched their rhythm off', async () => {
    const story = await met()
    await story.net('done grace sent the slides')
    story.on('2027-01-10')
    expect((await story.net(`check grace ${fourYes}`)).out).toBe(
      'Grace Hopper (#1): pursue, four times yes. In touch every 30 days; next follow-up due since Sunday 20 December 2026.\n',
    )
    await story.net('rhythm grace off')
    expect((await story.net('check grace --benefit yes')).out).toBe(
      'Grace Hopper (#1): pursue, four times yes. Their rhythm is off.\nTo set one: net rhythm Grace Hopper 30d\n',
    )
  })

  it('leave: out of the follow-ups, open steps with them, and back again', async () => {
    const story = await met()
    expect(await story.net('check grace --strength no --lasting no --information yes')).toEqual({
      code: 0,
      out: 'Grace Hopper (#1): leave, because of strength and lasting. No more follow-ups, nor the open step.\nTo come back, answer anew: net check Grace Hopper\n',
      err: '',
    })
    expect(story.rows('SELECT verdict, next_due_on FROM contact')).toEqual([
      { verdict: 'leave', next_due_on: null },
    ])
    expect(await story.json('show grace')).toMatchObject({ steps: [] })
    expect((await story.net('plan grace call --due 2026-12-01')).out).not.toContain('are open')
    expect(await story.json('show grace')).toMatchObject({ steps: [{ text: 'call' }] })
    const back = await story.json<Run>('check grace --strength yes --lasting unknown')
    expect(back.verdict).toBe('open')
    expect(back.follows.dueOn).toBe('2026-11-22')
  })

  it('a no of the other side is a caution and decides nothing', async () => {
    const story = await met()
    const { out } = await story.net('check grace --benefit no --background no --trust no')
    expect(out).toBe(
      [
        'Grace Hopper (#1): open, not known yet: information, strength, help for you and lasting. Asked again after your next meeting. Next follow-up on Sunday 22 November 2026.',
        'Caution: there is nothing in it for them yet. Find what you can give before you ask.',
        'Caution: through you they reach nobody but you. If you speak for others as well, say for whom.',
        'Caution: they do not take your word yet. Let them see your work before you ask.\n',
      ].join('\n'),
    )
  })
})

describe('answers by options', () => {
  it('go on top of the earlier ones, the whys with them', async () => {
    const story = await met()
    await story.net(['check', 'grace', '--strength', 'yes: wrote the compiler', '--note', 'rushed'])
    const run = await story.json<Run>(['check', 'grace', '--lasting', 'y', '--trust', '؟'])
    expect(run).toMatchObject({
      contactId: 1,
      at: '2026-11-20T09:00:00.000Z',
      verdict: 'open',
      answers: {
        information: 'unknown',
        strength: 'yes',
        helpMe: 'unknown',
        lasting: 'yes',
        benefit: 'unknown',
        background: 'unknown',
        trust: 'unknown',
      },
      notes: { strength: 'wrote the compiler' },
    })
    const changed = await story.json<Run>('check grace --strength no')
    expect(changed.notes).toEqual({})
  })

  it('refuse what is no answer, by the name of the option', async () => {
    const story = await met()
    expect(await story.net('check grace --trust maybe')).toEqual({
      code: 2,
      out: '',
      err: '"maybe" is not a value of --trust. Use yes, no, unknown.\n',
    })
    expect((await story.net('check --pending --help-me yes')).err).toContain('--help-me')
    expect(story.rows('SELECT id FROM checklist')).toEqual([])
  })

  it.each([
    'check --pending --history',
    'check --pending --help-me yes',
    'check grace --history --note x',
    'check grace --all --note x',
    'check grace --format json --note x',
    'check --trust yes',
    'check grace --note " "',
  ])('refuse %s', async (line) => {
    const story = await met()
    expect(await story.net(line)).toMatchObject({ code: 2, out: '' })
    expect(story.rows('SELECT id FROM checklist')).toEqual([])
  })

  it('are named where nobody can be asked', async () => {
    const story = await met()
    expect(await story.net('check grace')).toEqual({
      code: 2,
      out: '',
      err: 'There is no terminal to ask at; give --information, --strength, --help-me, --lasting (yes|no|unknown).\n',
    })
    expect((await story.net('check')).err).toBe(
      'Missing: WHO, and there is no terminal to ask at. See --help for examples.\n',
    )
    expect((await story.net('check nobody --trust yes')).code).toBe(3)
  })
})

describe('asked at a terminal', () => {
  it('four questions, then the three of the other side; each with a word of why', async () => {
    const story = await met()
    const { code, out, err } = await story.ask('check grace', [
      ...keys('y'),
      { choose: 'y' },
      { text: 'wrote the compiler' },
      ...keys('y y y n u'),
    ])
    expect(code).toBe(0)
    expect(out).toContain('pursue')
    expect(out).toContain('Caution: through you')
    expect(err).toBe(
      'Grace Hopper: y, n or u for each; then a word of why, or Enter.\nNow as they may see it. This decides nothing; a no is a warning.\n',
    )
    const asked = story.prompter?.asked ?? []
    expect(asked.filter(({ kind }) => kind === 'choice')).toHaveLength(7)
    // Enter alone on a fresh question leaves it open.
    expect(asked[0]).toMatchObject({ initial: 'unknown', choices: ['yes', 'no', 'not known yet'] })
    expect(await story.json<Run[]>('check grace --history')).toMatchObject([
      { notes: { strength: 'wrote the compiler' }, answers: { background: 'no' } },
    ])
  })

  it('in Persian by Persian keys and by Latin ones', async () => {
    const story = await met('fa')
    const { out, err } = await story.ask('check سارا', keys('ب y ب ن م u n'))
    expect(out).toBe(
      'سارا احمدی (#۱): رها کنید، چون پاسخ دوام «نه» است. دیگر در پیگیری‌ها نمی‌آید؛ قدم\nبازش هم.\nاگر نظرتان عوض شد: net check سارا احمدی\nهشدار: هنوز به حرفتان اعتماد ندارد. پیش از خواستن کارتان را نشانش دهید.\n',
    )
    expect(err).toContain('حالا از چشم او')
    expect(story.prompter?.asked[0]?.message).toBe('۱ از ۴: چیزهای به‌دردبخوری به هم می‌گویید؟')
  })

  it('offers the earlier answers, and the earlier why while its answer stands', async () => {
    const story = await met()
    await story.net(['check', 'grace', '--information', 'yes: papers', '--strength', 'no: tired'])
    story.on('2026-11-25')
    const { err } = await story.ask('check grace', [
      { choose: 'yes' },
      { text: 'papers and talks' },
      { choose: 'yes' },
      skip,
      ...keys('u u u u u'),
    ])
    expect(err).toContain('Grace Hopper, last checked on Friday 20 November 2026')
    const asked = story.prompter?.asked ?? []
    expect(asked.slice(0, 4).map(({ initial }) => initial)).toEqual(['yes', 'papers', 'no', ''])
    const [run] = await story.json<Run[]>('check grace --history')
    expect(run?.notes).toEqual({ information: 'papers and talks' })
  })

  it('without a name: somebody still open, or never checked', async () => {
    const story = await met()
    await story.net('add George Boole --met Meetup')
    await story.net('check george --lasting yes')
    await story.ask('check', [{ choose: 'George Boole' }, ...keys('n u u u u u u')])
    expect(story.prompter?.asked[0]?.choices).toEqual(['George Boole', 'Grace Hopper'])
    await story.net('check grace --lasting no')
    const { code, out, err } = await story.ask('check', [])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('Nobody to check')
  })
})

describe('interrupted', () => {
  it('leads back from the first question to whom is asked about', async () => {
    const story = new Story()
    for (const name of ['Ann Lee', 'Ann Lear']) await story.net(`add ${name} --met Fair`)
    for (const line of ['check', 'check ann']) {
      const { code, out } = await story.ask(line, [
        { choose: 'Ann Lee' },
        { back: true },
        { choose: 'Ann Lear' },
        ...keys('u u u u u u u'),
      ])
      expect([line, code, out]).toEqual([line, 0, expect.stringContaining('Ann Lear (#2)')])
    }
  })

  it('keeps what was answered and half typed, says so, and offers it again', async () => {
    const story = await met()
    await story.net('check grace --trust yes')
    const interrupted = await story.ask('check grace', [
      ...keys('y'),
      { choose: 'n' },
      { interrupt: true, typed: 'only talks' },
    ])
    expect(interrupted).toEqual({
      code: 130,
      out: 'Grace Hopper (#1): so far leave, because of strength. Nothing changes until the\nrun is finished: still open.\n',
      err: 'Grace Hopper, last checked on Friday 20 November 2026: Enter keeps an answer.\nKept: information and strength.\nEverything is offered again: net check Grace Hopper\nCancelled.\n',
    })
    const runs = await story.json<Run[]>('check grace --history')
    expect(runs).toHaveLength(2)
    expect(runs[0]).toMatchObject({
      verdict: 'open',
      soFar: 'leave',
      answers: { information: 'yes', strength: 'no', helpMe: 'unknown', trust: 'yes' },
      notes: { strength: 'only talks' },
    })
    await story.ask('check grace', [{ choose: 'y' }, { interrupt: true }])
    expect(story.prompter?.asked.map(({ initial }) => initial)).toEqual(['yes', ''])
  })

  it('changes nothing that follows until a run is finished', async () => {
    const story = await met()
    await story.net(`check grace ${fourYes}`)
    await story.net('done grace sent the slides')
    const before = story.rows('SELECT verdict, next_due_on, due_reason FROM contact')
    await story.ask('check grace', [...keys('y n'), { interrupt: true }])
    expect(story.rows('SELECT verdict, next_due_on, due_reason FROM contact')).toEqual(before)
    expect(await story.json('check --pending')).toMatchObject([
      { verdict: 'pursue', soFar: 'leave', answers: { strength: 'no' }, open: [] },
    ])
    expect((await story.net('check --pending')).out).toContain('broken off')
    expect((await story.net('check grace --history')).out).toContain(
      'Friday 20 November 2026: pursue (broken off at leave)\n  strength: no, was yes\n',
    )
    expect((await story.net('show grace')).out).toContain(': pursue (broken off at leave)')

    const { out } = await story.ask('check grace', keys('y n y y u u u'))
    expect(out).toContain('leave, because of strength. No more follow-ups')
    expect(await story.json('followups --all --ahead 1y')).toEqual([])
    expect(await story.json('check --pending')).toEqual([])
    expect(await story.json<Run[]>('check grace --history')).toMatchObject([
      { verdict: 'leave', soFar: null, changed: [] },
      { verdict: 'pursue', soFar: 'leave' },
      { verdict: 'pursue', soFar: null },
    ])
  })

  it('is told in Persian', async () => {
    const story = await met('fa')
    const { out } = await story.ask('check سارا', [...keys('ن'), { interrupt: true }])
    expect(out).toBe(
      'سارا احمدی (#۱): تا اینجا «رها کنید»، چون پاسخ اطلاعات «نه» است. تا چک‌لیست تمام\nنشود چیزی عوض نمی‌شود: همچنان «هنوز باز».\n',
    )
    expect((await story.net('check سارا --history')).out).toContain(
      'جمعه ۲۹ آبان ۱۴۰۵: هنوز باز (نیمه‌کاره، تا آنجا «رها کنید»)',
    )
    expect((await story.net('show سارا')).out).toContain('(نیمه‌کاره، تا آنجا «رها کنید»)')
  })

  it('before the first answer nothing is written', async () => {
    const story = await met('fa')
    expect(await story.ask('check سارا', [{ interrupt: true }])).toEqual({
      code: 130,
      out: '',
      err: 'سارا احمدی: هر بار ب، ن یا م؛ بعد اگر خواستید دلیلش، وگرنه Enter.\nلغو شد.\n',
    })
    expect(story.rows('SELECT id FROM checklist')).toEqual([])
  })

  it('after answers that were only kept nothing is written', async () => {
    const story = await met()
    await story.net('check grace --information yes')
    const { code, err } = await story.ask('check grace', [...keys('y u'), { interrupt: true }])
    expect(code).toBe(130)
    expect(err).not.toContain('Kept')
    expect(await story.json('check grace --history')).toHaveLength(1)
    expect((await story.net('undo')).out).toContain('check Grace Hopper')
    expect(await story.json('check grace --history')).toEqual([])
  })

  it('goes back question by question by Esc, and from the first stops', async () => {
    const story = await met()
    const back = { back: true } as const
    const { code, out } = await story.ask('check grace', [
      { choose: 'y' },
      { back: true, typed: 'knows' },
      { choose: 'n' },
      { text: 'knows nobody' },
      back,
      { text: '' },
      ...keys('y y y u u u'),
    ])
    expect(code).toBe(0)
    expect(out).toContain('leave, because of information')
    expect(story.prompter?.asked.slice(1, 6).map(({ initial }) => initial)).toEqual([
      '',
      'yes',
      '',
      'unknown',
      'knows nobody',
    ])
    expect((await story.ask('check grace', [back])).code).toBe(130)
    expect(await story.json('check grace --history')).toHaveLength(1)
  })

  it('is one row and one step of undo, however far it got', async () => {
    const story = await met()
    await story.net('check grace --information yes')
    await story.ask('check grace', [
      { choose: 'y' },
      { text: 'papers' },
      ...keys('n'),
      { interrupt: true },
    ])
    expect(story.rows('SELECT verdict, strength FROM checklist')).toEqual([
      { verdict: 'open', strength: 'unknown' },
      { verdict: 'open', strength: 'no' },
    ])
    expect((await story.net('undo')).out).toContain('check Grace Hopper')
    expect(story.rows('SELECT verdict, strength FROM checklist')).toEqual([
      { verdict: 'open', strength: 'unknown' },
    ])
    expect(story.rows('SELECT verdict, next_due_on FROM contact')).toEqual([
      { verdict: 'open', next_due_on: '2026-11-22' },
    ])
    await story.net('undo')
    expect(story.rows('SELECT verdict FROM contact')).toEqual([{ verdict: null }])
  })
})

describe('the history', () => {
  it('has every run, the newest first, with what it changed', async () => {
    const story = await met()
    await story.net(['check', 'grace', '--information', 'yes', '--strength', 'unknown: ask George'])
    story.on('2026-11-25')
    await story.net(['check', 'grace', '--strength', 'yes: wrote the compiler', '--note', 'at tea'])
    await story.net('check grace --information yes')
    expect((await story.net('check grace --history')).out).toBe(
      `Grace Hopper (#1)
Wednesday 25 November 2026: open
  nothing new
Wednesday 25 November 2026: open
  strength: yes, was not known (wrote the compiler)
  note: at tea
Friday 20 November 2026: open
  information: yes
  strength: not known (ask George)
`,
    )
    expect((await story.net('check grace --history --lang fa')).out).toContain(
      'چهارشنبه ۴ آذر ۱۴۰۵: هنوز باز\n  توانایی: بله، قبلاً نامعلوم (wrote the compiler)\n  یادداشت: at tea',
    )
    const [, second] = await story.json<Run[]>('check grace --history')
    expect(second?.changed).toEqual([
      { question: 'strength', from: 'unknown', to: 'yes', why: 'wrote the compiler' },
    ])
    expect((await story.net('check grace --history --format csv')).out.split('\r\n')[2]).toBe(
      '1,Grace Hopper,2026-11-25T09:00:00.000Z,open,yes,yes,unknown,unknown,unknown,unknown,unknown,at tea,',
    )
  })

  it('of nobody checked is empty', async () => {
    const story = await met()
    expect(await story.net('check grace --history')).toEqual({ code: 0, out: '', err: '' })
    expect(await story.json('check grace --history')).toEqual([])
    expect((await story.ask('check grace --history', [])).err).toBe(
      'Grace Hopper was never checked: net check Grace Hopper\n',
    )
  })
})

/** Four checked, three of them left open, and one of these met since. */
async function several() {
  const story = new Story()
  for (const name of ['Ada', 'Boole', 'Curie', 'Dirac', 'Euler']) {
    await story.net(`add ${name} --met Meetup`)
  }
  await story.net('add Fermat --tie strong --met Dinner')
  await story.net('check ada --lasting yes')
  await story.net('check boole --lasting yes --strength yes')
  await story.net('check curie --lasting no')
  await story.net('check dirac --lasting yes')
  story.on('2026-11-25')
  // Not a meeting, a meeting before the run, and a meeting since.
  await story.net('log --with ada --kind email sent the slides')
  await story.net('log --with dirac --on 2026-11-18 tea')
  await story.net('log --with boole tea')
  return story
}

describe('those still open', () => {
  it('are listed, the ones met since first', async () => {
    const story = await several()
    const { out, err } = await story.net('check --pending')
    expect(out).toBe(
      [
        '    Who    Not known yet                           Met since   Checked',
        '#2  Boole  information and help for you            2026-11-25  2026-11-20',
        '#1  Ada    information, strength and help for you              2026-11-20',
        '#4  Dirac  information, strength and help for you              2026-11-20\n',
      ].join('\n'),
    )
    expect(err).toBe('')
    expect((await story.net('check --pending --format ids')).out).toBe('2\n1\n4\n')
    expect((await story.net('check 1 --pending --format ids')).out).toBe('1\n')
    expect((await story.ask('check --pending', [])).err).toBe(
      '1 met and never checked: net check --pending --all\n',
    )
  })

  it('with --all those met and never checked too, but no friends', async () => {
    const story = await several()
    const rows = await story.json<Run[]>('check --pending --all')
    expect(
      rows.map(({ name, verdict, metOn, open }) => [name, verdict, metOn, open.length]),
    ).toEqual([
      ['Boole', 'open', '2026-11-25', 2],
      ['Ada', 'open', null, 3],
      ['Dirac', 'open', null, 3],
      ['Euler', null, '2026-11-20', 4],
    ])
    expect((await story.net('check --pending --all --lang fa')).out).toContain('هر چهار')
  })

  it('are called to mind after the next meeting, not after a message', async () => {
    const story = await several()
    expect((await story.ask('log --with dirac --kind message hello', [])).err).toBe('')
    expect((await story.ask('log --with dirac --with curie --kind call about tea', [])).err).toBe(
      'Dirac is still open after this meeting: net check Dirac\n',
    )
    await story.ask('check dirac', keys('y y y u u u u'))
    story.on('2026-11-26')
    expect((await story.ask('done dirac --kind met lunch', [])).err).toBe(
      'Dirac is still open after this meeting: net check Dirac\n',
    )
    await story.net('check dirac --lasting yes')
    story.on('2026-11-27')
    expect((await story.ask('done dirac --kind met lunch', [])).err).toBe('')
  })

  it('know a meeting later the same day from one that was over when asked', async () => {
    const morning = await met()
    await morning.net('check grace --lasting yes')
    expect(await morning.json<Run[]>('check --pending')).toMatchObject([{ metOn: null }])
    const evening = new Story({ now: '2026-11-20T18:00:00Z' })
    const journal = ['--journal', morning.journal]
    const { err } = await evening.ask([...journal, 'done', 'grace', 'dinner', '--kind', 'met'], [])
    expect(err).toContain('net check Grace Hopper')
    expect(await morning.json<Run[]>('check --pending')).toMatchObject([{ metOn: '2026-11-20' }])
  })

  it('may be nobody', async () => {
    const story = new Story()
    expect(await story.net('check --pending')).toEqual({ code: 0, out: '', err: '' })
    expect(await story.json('check --pending')).toEqual([])
    expect((await story.ask('check --pending', [])).err).toBe('Nobody is open.\n')
  })
})
