import { describe, expect, it } from 'vitest'
import type { TodayRecord } from '../../src/domain/today-page.ts'
import { refreshContacts } from '../../src/journal/standing.ts'
import { addHostile, inJournal, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

interface Due {
  contactId: number
  name: string
  due: string
  state: string
  reason: string
  matter: string | null
  score: number
}

const names = async (story: Story, line: string) =>
  (await story.json<Due[]>(line)).map(({ name }) => name)

/** Somebody promised something, somebody just met, somebody gone quiet. */
async function autumn(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang }).on('2026-09-01')
  await story.net(
    'add Grace Hopper --met Lab --field compilers --goal hiring --email grace@navy.mil --due today',
  )
  await story.net('done grace coffee about linkers')
  story.on('2026-11-16')
  await story.net(
    'add George Boole --met "Logic evening" --next "send him the draft" --due 2026-11-18',
  )
  await story.net('add Kurt Gödel --met "Logic evening" --field logic --handle telegram:kurt')
  await story.net('add Ada Lovelace --field engines')
  return story.on('2026-11-20')
}

describe('the morning list', () => {
  it('says whom to contact, why, about what, and what was said last', async () => {
    const story = await autumn()
    expect(await story.net('followups')).toEqual({
      code: 0,
      out: `George Boole (#2)  promised, since 18 Nov
  send him the draft
  last contact 16 Nov

Kurt Gödel (#3)  first follow-up, since 18 Nov
  logic
  last contact 16 Nov · telegram:kurt

Grace Hopper (#1)  quiet 80 days, rhythm 60, since 31 Oct
  compilers, for hiring
  last contact 1 Sep · "coffee about linkers" · grace@navy.mil
`,
      err: '',
    })
  })

  it('has the promise that is due before a first follow-up that is late; show, plan and done agree', async () => {
    const story = new Story().on('2026-11-13')
    await story.net('add Grace Hopper --met Lab')
    await story.net('add George Boole --met Lab')
    expect((await story.net('show grace')).out).not.toContain('Open steps')
    await story.net('plan grace send the paper --due 2026-11-20')
    expect((await story.net('show grace')).out).toContain(
      'first follow-up · due 15 Nov 2026 (in 2 days)\n              send the paper · due 20 Nov',
    )
    story.on('2026-11-19')
    expect((await story.net('due')).out).toContain('first follow-up, since 15 Nov')
    story.on('2026-11-20')
    expect(await story.json('due')).toMatchObject([
      // Late since the earliest step: a promise makes nobody less late, and puts nobody behind others.
      {
        reason: 'promised',
        matter: 'send the paper',
        due: '2026-11-15',
        daysOverdue: 5,
        score: 67,
      },
      { name: 'George Boole', due: '2026-11-15', daysOverdue: 5, score: 57 },
    ])
    const steps = [{ text: 'send the paper' }, { origin: 'first' }]
    const shown = { due: '2026-11-15', dueReason: 'promised', steps }
    expect(await story.json('list --sort due')).toMatchObject([
      { due: '2026-11-15', dueReason: 'promised', score: 67 },
      { due: '2026-11-15', dueReason: 'first', score: 57 },
    ])
    expect(await story.json('show grace')).toMatchObject(shown)
    expect((await story.net('plan grace call --due 2026-12-01')).out).toContain('3 steps are open')
    expect((await story.net('done grace sent it')).out).toContain('Done with Grace Hopper: "send')
  })

  it('says it in Persian, in its own calendar', async () => {
    const story = await autumn('fa')
    expect((await story.net('followups')).out).toBe(`George Boole (#۲)  قول داده‌اید، از ۲۷ آبان
  send him the draft
  آخرین تماس ۲۵ آبان

Kurt Gödel (#۳)  اولین پیگیری، از ۲۷ آبان
  logic
  آخرین تماس ۲۵ آبان · telegram:kurt

Grace Hopper (#۱)  ۸۰ روز بی‌خبری، دورهٔ تماس ۶۰ روز، از ۹ آبان
  compilers، برای hiring
  آخرین تماس ۱۰ شهریور · «coffee about linkers» · grace@navy.mil
`)
  })

  it('tells programs the same in plain values, never in the reader’s language', async () => {
    const story = await autumn('fa')
    const [boole, , grace] = await story.json<Due[]>('due')
    expect(boole).toEqual({
      contactId: 2,
      name: 'George Boole',
      due: '2026-11-18',
      state: 'overdue',
      daysOverdue: 2,
      reason: 'promised',
      matter: 'send him the draft',
      lastContact: '2026-11-16',
      lastNote: null,
      reach: null,
      score: 63,
    })
    expect(grace).toEqual({
      contactId: 1,
      name: 'Grace Hopper',
      due: '2026-10-31',
      state: 'overdue',
      daysOverdue: 20,
      reason: 'quiet 80 days, rhythm 60',
      matter: 'compilers, for hiring',
      lastContact: '2026-09-01',
      lastNote: 'coffee about linkers',
      reach: 'grace@navy.mil',
      score: 47,
    })
    expect((await story.net('followups --format ids')).out).toBe('2\n3\n1\n')
    expect((await story.net('followups --format csv --limit 1')).out).toBe(
      'contactId,name,due,state,daysOverdue,reason,matter,lastContact,lastNote,reach,score\r\n2,George Boole,2026-11-18,overdue,2,promised,send him the draft,2026-11-16,,,63\r\n',
    )
  })

  it('is empty in silence, with a kind word for a person', async () => {
    const story = new Story()
    expect(await story.net('followups')).toEqual({ code: 0, out: '', err: '' })
    expect((await story.net('followups --json')).out).toBe('[]\n')
    await story.net('add Grace Hopper')
    expect(await story.ask('followups', [])).toEqual({
      code: 0,
      out: '',
      err: 'Nobody falls due today. The days to come: net followups --ahead 1w\n',
    })
  })

  it('shows the newest thing said or noted', async () => {
    const story = await autumn()
    const last = async () => (await story.json<{ lastNote: string }[]>('due --goal hiring'))[0]
    await story.net('edit grace --note "moves to Delft"')
    expect(await last()).toMatchObject({ lastNote: 'moves to Delft' })
    await story.net('log --on 2026-09-02 --with grace she thanked me')
    expect(await last()).toMatchObject({ lastNote: 'moves to Delft' })
  })

  it('lets a promise that has come due speak before a silence that began sooner', async () => {
    const story = await autumn()
    await story.net('plan grace send two names --due 2026-11-20')
    const [grace] = await story.json<Due[]>('due')
    expect(grace).toMatchObject({
      name: 'Grace Hopper',
      due: '2026-11-20',
      state: 'today',
      reason: 'promised',
      matter: 'send two names',
      score: 70,
    })
    expect(await story.json('list --sort score --limit 1')).toMatchObject([{ score: 70 }])
  })
})

describe('somebody else’s text', () => {
  it('never makes a terminal do anything', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    const id = addHostile(story)
    inJournal(story, (journal) => journal.mend(() => refreshContacts(journal, [id])))
    const { out } = await story.ask('followups --why', [])
    expect(out).toContain('Evil')
    expect(out).not.toMatch(obeyed)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect((await story.ask('spread --dry-run', [])).out).not.toMatch(obeyed)
  })
})

describe('the day’s attention', () => {
  it('holds back whom it does not reach, and counts them', async () => {
    const story = await autumn()
    await story.net('config set attention.perDay 2')
    const { out } = await story.net('followups')
    expect(out).toContain('George Boole')
    expect(out).not.toContain('Grace')
    expect(out.endsWith('\n\nOne more waits: net followups --all\n')).toBe(true)
    expect(await names(story, 'followups')).toEqual(['George Boole', 'Kurt Gödel'])
    expect(await names(story, 'followups --all')).toHaveLength(3)
    expect(await names(story, 'followups --limit 1')).toEqual(['George Boole'])
  })

  it('counts those contacted today, but not those met at an event', async () => {
    const story = await autumn()
    await story.net('config set attention.perDay 2')
    await story.net('log talked with Ada about engines')
    expect(await names(story, 'followups')).toEqual(['George Boole'])
    await story.net('add Emmy Noether --met "Algebra day"')
    await story.net('log --with ada --event "Algebra day" listened')
    expect(await names(story, 'followups')).toEqual(['George Boole'])
    await story.net('done george sent it')
    expect((await story.net('followups')).out).toBe(
      "Today's attention is spent: 2 contacted. 2 wait: net followups --all\n",
    )
    expect(await story.json('followups')).toEqual([])
  })
})

describe('whom the list is about', () => {
  it('narrows by goal, circle, tag and tie, all of which must hold', async () => {
    const story = await autumn()
    await story.net(
      'add Emmy Noether --tie strong --tag algebra --circle rings --next call --due today',
    )
    expect(await names(story, 'due --goal hiring')).toEqual(['Grace Hopper'])
    expect(await names(story, 'due --tie strong --tag @algebra --circle rings')).toEqual([
      'Emmy Noether',
    ])
    expect(await names(story, 'due --goal hiring --tag algebra')).toEqual([])
    expect((await story.net('due --goal nothing')).code).toBe(3)
  })

  it('looks ahead, the sooner first, after those due today', async () => {
    const story = await autumn()
    await story.net('plan ada ask about cards --due 2026-11-24')
    await story.net('add Emmy Noether --next call --due 2026-11-22')
    const list = await story.json<Due[]>('due --ahead 1w')
    expect(list.map(({ name, state }) => [name, state])).toEqual([
      ['George Boole', 'overdue'],
      ['Kurt Gödel', 'overdue'],
      ['Grace Hopper', 'overdue'],
      ['Emmy Noether', 'soon'],
      ['Ada Lovelace', 'soon'],
    ])
    expect((await story.net('due --ahead 3d')).out).toContain(
      'Emmy Noether (#5)  promised, on 22 Nov\n',
    )
  })

  it('leaves out the archive and those the checklist says to leave', async () => {
    const story = await autumn()
    await story.net('check george --information no')
    await story.net('archive kurt')
    expect(await names(story, 'due')).toEqual(['Grace Hopper'])
  })
})

describe('birthdays', () => {
  it('are shown on their day, of people we know, until there was contact', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --tie weak --birthday 1906-11-20')
    await story.net('add Ada Lovelace --birthday 1815-11-20')
    await story.net('add Niels --tie absent --birthday 1885-11-20')
    expect(await story.json('due')).toMatchObject([
      { name: 'Grace Hopper', reason: 'birthday', due: '2026-11-20', state: 'today' },
    ])
    expect((await story.net('due')).out).toBe(
      'Grace Hopper (#1)  birthday, today\n  no contact yet\n',
    )
    await story.net('done grace sang for her')
    expect(await story.json('due')).toEqual([])
    // Called absent, and known all the same: we talked.
    await story.net('log 2026-01-02: call with niels')
    expect(await story.json('due')).toMatchObject([{ name: 'Niels', reason: 'birthday' }])
    expect(await story.json('today')).toMatchObject({
      birthdays: [{ name: 'Grace Hopper' }, { name: 'Niels' }],
    })
  })

  it('can be put off, which lets this one pass', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --tie weak --birthday 1906-11-20')
    await story.net('snooze grace tomorrow')
    expect(await story.json('due')).toEqual([])
  })

  it('are told beside a promise, which is worth more', async () => {
    const story = new Story().on('2026-11-17')
    await story.net(
      'add Grace Hopper --tie weak --birthday 1906-11-20 --next "send it" --due 2026-11-18',
    )
    story.on('2026-11-20')
    expect((await story.net('due')).out).toBe(
      'Grace Hopper (#1)  promised, since 18 Nov · birthday today\n  send it\n  no contact yet\n',
    )
  })

  it('lie ahead over the end of the year, and on 28 February for one of the 29th', async () => {
    const story = new Story().on('2026-12-28')
    await story.net('add Grace Hopper --tie weak --birthday 1906-01-02')
    await story.net('add Leap Lee --tie weak --birthday 2000-02-29')
    expect(await story.json('due --ahead 1w')).toMatchObject([{ due: '2027-01-02', state: 'soon' }])
    expect(await story.json('due --ahead 4d')).toEqual([])
    story.on('2027-02-28')
    expect(await story.json('due')).toMatchObject([
      { name: 'Leap Lee', reason: 'birthday', due: '2027-02-28' },
    ])
    story.on('2028-02-28')
    expect(await names(story, 'due')).not.toContain('Leap Lee')
    story.on('2028-02-29')
    expect(await names(story, 'due')).toContain('Leap Lee')
  })
})

describe('birthdays of who reads in Solar Hijri', () => {
  it('come round on the day that is shown', async () => {
    const story = new Story({ lang: 'fa' }).on('2026-03-01')
    await story.net('add علی --tie weak --birthday "۱ فروردین"')
    await story.net('add رضا --tie weak --birthday ۱۳۶۹/۱۲/۲۹')
    // 1 Farvardin was 22 March of that year.
    await story.net('add پیر --tie weak --birthday ۱۳۰۶/۱/۱')
    story.on('2028-03-01')
    expect((await story.net('show 1')).out).toContain('۱ فروردین')
    expect((await story.net('due --ahead 1m')).out).toMatch(/علی .*تولد، ۱ فروردین ۱۴۰۷/)
    // The last day of 1406, the first of 1407, and the day after.
    story.on('2028-03-19')
    expect(await names(story, 'due')).toEqual(['رضا'])
    story.on('2028-03-20')
    expect(await names(story, 'due')).toEqual(['علی', 'پیر'])
    expect((await story.json<TodayRecord>('today')).birthdays).toMatchObject([
      { name: 'علی' },
      { name: 'پیر' },
    ])
    expect((await story.net('snooze علی فردا')).out).toContain('عقب افتاد')
    story.on('2028-03-21')
    expect(await names(story, 'due')).toEqual([])
  })

  it('of 30 Esfand are on the 29th of a common year, and without their year kept so, which is said', async () => {
    const story = new Story({ lang: 'fa' })
    const { out, err } = await story.net('add رضا --tie weak --birthday "۳۰ اسفند"')
    expect(out).toBe('رضا اضافه شد (#۱)، تولد ۲۹ اسفند.\n')
    expect(err).toMatch(/^همهٔ سال‌ها ۳۰ اسفند ندارند/)
    expect((await story.net('edit 1 --birthday "۳۰ اسفند ۱۳۷۰"')).err).toBe('')
    story.on('2027-03-20')
    expect(await names(story, 'due')).toEqual(['رضا'])
    // 1408 is a leap year.
    story.on('2030-03-19')
    expect(await names(story, 'due')).toEqual([])
    story.on('2030-03-20')
    expect(await names(story, 'due')).toEqual(['رضا'])
  })
})

describe('why somebody stands where they stand', () => {
  it('is told in words and points', async () => {
    const story = await autumn()
    const { out } = await story.net('followups --why')
    expect(out).toContain('\n  why: promised 50 + late (2 days) 3 + weak tie 10 = 63\n')
    expect(out).toContain(
      '\n  why: quiet 20 + late (20 days) 7 + weak tie 10 + serves a goal 10 = 47\n',
    )
    expect((await story.json<object[]>('followups --why'))[0]).toMatchObject({
      why: [
        { weight: 'promised', points: 50 },
        { weight: 'late', points: 3 },
        { weight: 'weak', points: 10 },
      ],
    })
  })
})

describe('going through the list one by one', () => {
  it('takes a decision for each, and says what was recorded', async () => {
    const story = await autumn()
    const { code, out } = await story.ask('followups --walk', [
      { choose: 'l' },
      { text: 'sent the draft, he liked it' },
      { text: '' },
      { choose: 's' },
      { text: 'monday' },
      { choose: 'r' },
      { text: '3m' },
    ])
    expect(code).toBe(0)
    expect(out).toContain('Logged for Friday 20 November 2026 (message): George Boole (#2).')
    expect(out).toContain('Kurt Gödel (#3) is put off until Monday 23 November 2026.')
    expect(out).toContain('Grace Hopper (#1): every 3 months, next due on Tuesday 1 December 2026.')
    expect(await story.json('due')).toEqual([])
  })

  it('shows each on stderr with the question', async () => {
    const story = await autumn()
    const { out, err } = await story.ask('due --walk', [{ choose: 'n' }, { choose: 'q' }])
    expect(out).toBe('')
    expect(err).toContain('1 of 3  George Boole (#2)  promised, since 18 Nov')
    expect(err).toContain('2 of 3  Kurt Gödel')
    expect(await names(story, 'due')).toHaveLength(3)
  })

  it('makes every decision a step of undo, also for two of one name', async () => {
    const story = new Story()
    await story.net('add Ada Lovelace --next a --due today')
    await story.net('add Ada Lovelace --next b --due today --force')
    await story.ask('due --walk', [
      { choose: 'x' },
      { confirm: true },
      { choose: 'x' },
      { confirm: true },
    ])
    expect(await names(story, 'due')).toEqual([])
    await story.net('undo')
    expect(await story.json('due')).toMatchObject([{ contactId: 2 }])
    await story.net('undo')
    expect(await story.json<Due[]>('due')).toHaveLength(2)
  })

  it('keeps what was decided when it is broken off', async () => {
    const story = await autumn()
    const { code, err } = await story.ask('due --walk', [
      { choose: 'd' },
      { text: '' },
      { choose: 's' },
      { interrupt: true },
    ])
    expect(code).toBe(130)
    expect(err.endsWith('\nDealt with 1 of 3; all of it is kept.\nCancelled.\n')).toBe(true)
    expect(await names(story, 'due')).toEqual(['Kurt Gödel', 'Grace Hopper'])
  })

  it('asks again when the text cannot be logged', async () => {
    const story = await autumn()
    const { out, err } = await story.ask('due --walk', [
      { choose: 'l' },
      { text: 'tomorrow: lunch' },
      { text: 'lunch' },
      { text: '' },
      { choose: 'q' },
    ])
    expect(err).toContain('which has yet to come')
    expect(err).toContain('Dealt with 1 of 3; all of it is kept.')
    expect(out).toContain('Logged for Friday 20 November 2026')
  })

  it('passes over whom an earlier decision settled', async () => {
    const story = await autumn()
    await story.ask('due --walk', [
      { choose: 'l' },
      { text: 'dinner with Kurt and Grace' },
      { text: '' },
    ])
    expect(await names(story, 'due')).toEqual([])
  })

  it('goes back to the menu of the same person from every question, nothing written', async () => {
    const story = await autumn()
    const before = story.rows('SELECT max(id) AS id FROM undo_step')
    const { out } = await story.ask('due --walk', [
      ...['l', 's', 'r'].flatMap((key) => [{ choose: key }, { text: '' }]),
      { choose: 'q' },
    ])
    expect(out).toBe('')
    expect(story.rows('SELECT max(id) AS id FROM undo_step')).toEqual(before)
    expect(story.prompter?.asked.map(({ message }) => message)).toEqual([
      'George Boole: what now?',
      'What passed between you and George Boole?',
      'George Boole: what now?',
      'Until when?',
      'George Boole: what now?',
      'How often? (2w, 1m, off, default)',
      'George Boole: what now?',
    ])
  })

  it('asks for a next step and its day after what was done, all one step of undo', async () => {
    const story = await autumn()
    const { out } = await story.ask('due --walk', [
      { choose: 'd' },
      { text: 'send the second draft' },
      // Back from the day to the step.
      { back: true },
      { text: 'send the second draft' },
      { text: 'friday' },
      { choose: 'q' },
    ])
    expect(out).toMatch(
      /Next with George Boole: "send the second draft" on Friday 27 November 2026/,
    )
    expect(story.prompter?.asked.slice(1, 5)).toMatchObject([
      { message: 'Next step with George Boole?', initial: '' },
      { message: 'When is it due?', offered: '2 days' },
      { message: 'Next step with George Boole?', initial: 'send the second draft' },
      { message: 'When is it due?' },
    ])
    await story.net('undo')
    expect(await names(story, 'due')).toEqual(['George Boole', 'Kurt Gödel', 'Grace Hopper'])
  })

  it('keeps a contact made when it is broken off at the next step', async () => {
    const story = await autumn()
    const { code, out, err } = await story.ask('due --walk', [
      { choose: 'l' },
      { text: 'sent the draft' },
      { text: '' },
      { choose: 'd' },
      { interrupt: true },
    ])
    expect(code).toBe(130)
    expect(out).toContain('Logged for Friday 20 November 2026')
    expect(err).toContain('Dealt with 2 of 3')
    expect(await names(story, 'due')).toEqual(['Grace Hopper'])
  })

  it('keeps the next step too when it is broken off at its day, with the day offered', async () => {
    const story = await autumn()
    const { code, out, err } = await story.ask('due --walk', [
      { choose: 'l' },
      { text: 'sent the draft' },
      { text: 'send more' },
      { interrupt: true },
    ])
    expect(code).toBe(130)
    expect(out).toContain('Next with George Boole: "send more" on Sunday 22 November 2026')
    expect(err).toContain('Dealt with 1 of 3; all of it is kept.')
    await story.net('undo')
    expect(await names(story, 'due')).toHaveLength(3)
  })

  it('goes back by Esc to what passed and to the decision, nothing written until it is said', async () => {
    const story = await autumn()
    const { out, err } = await story.ask('due --walk', [
      { choose: 'l' },
      { text: 'sent the draft' },
      { back: true },
      { back: true },
      { choose: 'x' },
      { back: true },
      { choose: 'd' },
      { back: true },
      { back: true },
    ])
    expect(story.prompter?.asked.filter(({ kind }) => kind === 'text')).toMatchObject([
      { message: 'What passed between you and George Boole?', initial: '' },
      { message: 'Next step with George Boole?' },
      { message: 'What passed between you and George Boole?', initial: 'sent the draft' },
      { message: 'Next step with George Boole?' },
    ])
    expect(out).toBe('')
    expect(err).toContain('Nothing was decided.')
    expect(await names(story, 'due')).toHaveLength(3)
  })

  it('lets go of nobody before it has asked', async () => {
    const story = await autumn()
    const { out, err } = await story.ask('due --walk', [
      { choose: 'x' },
      { confirm: false },
      { choose: 'x' },
      { interrupt: true },
    ])
    expect(story.prompter?.asked.map(({ message }) => message)).toContain(
      'Let George Boole go, with no rhythm and no open steps any more?',
    )
    expect(out).toBe('')
    expect(err).toContain('Nothing was decided.')
    expect(await names(story, 'due')).toHaveLength(3)
  })

  it('in Persian shows Persian letters', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا --next نامه --due امروز')
    const { code, err } = await story.ask('due --walk', [{ choose: 'ع' }, { interrupt: true }])
    expect(code).toBe(130)
    expect(err.endsWith('\nتصمیمی گرفته نشد.\nلغو شد.\n')).toBe(true)
    const { out } = await story.ask('due --walk', [
      { choose: 'ا' },
      { text: 'کتاب' },
      { text: '۱ هفته' },
    ])
    expect(story.prompter?.asked.at(-1)).toMatchObject({ offered: '۲ روز' })
    expect(out).toContain('جمعه ۶ آذر ۱۴۰۵')
    expect(await story.json('due')).toEqual([])
  })

  it('needs a terminal', async () => {
    const story = await autumn()
    expect(await story.net('due --walk')).toEqual({
      code: 2,
      out: '',
      err: '--walk asks one by one and needs a terminal. Without one: net followups, then net done WHO TEXT…, net snooze WHO WHEN, net rhythm WHO DURATION or net plan WHO TEXT… --due WHEN.\n',
    })
    expect((await story.net('due --walk --json')).err).toContain('--walk or --json')
  })
})

describe('spreading a pile', () => {
  async function pile(count: number): Promise<Story> {
    const story = new Story()
    for (let n = 1; n <= count; n++) {
      await story.net(`add Person${n} Pile --next call --due today`)
    }
    await story.net('config set attention.perDay 2')
    return story
  }

  it('keeps the day’s attention today and puts the rest off', async () => {
    const story = await pile(5)
    const plan = `5 people would be spread over 3 days, at most 2 a day, until Sunday 22 November 2026.
  Friday 20 November 2026    2  Person1 Pile, Person2 Pile
  Saturday 21 November 2026  2  Person3 Pile, Person4 Pile
  Sunday 22 November 2026    1  Person5 Pile
`
    expect(await story.net('spread --dry-run')).toEqual({ code: 0, out: plan, err: '' })
    expect(await names(story, 'due --all')).toHaveLength(5)
    expect((await story.net('spread')).out).toBe(plan.replace('would be', 'are'))
    expect(await names(story, 'due --all')).toEqual(['Person1 Pile', 'Person2 Pile'])
    await story.net('undo')
    expect(await names(story, 'due --all')).toHaveLength(5)
  })

  it('goes round those who fall due on the coming days anyway', async () => {
    const story = await pile(3)
    await story.net('add Ada Lovelace --next a --due 2026-11-21')
    await story.net('add Emmy Noether --next a --due 2026-11-21')
    expect(await story.json('spread')).toEqual([
      { contactId: 1, name: 'Person1 Pile', due: '2026-11-20', on: '2026-11-20' },
      { contactId: 2, name: 'Person2 Pile', due: '2026-11-20', on: '2026-11-20' },
      { contactId: 3, name: 'Person3 Pile', due: '2026-11-20', on: '2026-11-22' },
    ])
  })

  it('is a list in the formats of lists', async () => {
    const story = await pile(1)
    expect((await story.net('spread --dry-run --format csv')).out).toBe(
      'contactId,name,due,on\r\n1,Person1 Pile,2026-11-20,2026-11-20\r\n',
    )
    expect((await story.net('spread --dry-run --format ids')).out).toBe('1\n')
  })

  it('takes more people a day to be through in time, and says so', async () => {
    const story = await pile(5)
    expect((await story.net('spread --over 2d')).out).toBe(
      `To be through in time it takes 3 people a day instead of 2.
5 people are spread over 2 days, at most 3 a day, until Saturday 21 November 2026.
  Friday 20 November 2026    3  Person1 Pile, Person2 Pile, Person3 Pile
  Saturday 21 November 2026  2  Person4 Pile, Person5 Pile
`,
    )
  })

  it('says when there is nothing to spread', async () => {
    const story = await pile(2)
    expect((await story.net('spread')).out).toBe(
      'All 2 people due fit into today: nothing to spread.\n',
    )
    expect(await new Story().net('spread')).toEqual({ code: 0, out: '', err: '' })
    expect((await new Story().net('spread --json')).out).toBe('[]\n')
  })

  it('says it in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('config set attention.perDay 1')
    await story.net('add سارا احمدی --next تماس --due امروز')
    await story.net('add علی رضایی --next تماس --due امروز')
    expect((await story.net('spread')).out).toBe(
      `۲ نفر در ۲ روز پخش شدند، هر روز حداکثر ۱ نفر، تا شنبه ۳۰ آبان ۱۴۰۵.
  جمعه ۲۹ آبان ۱۴۰۵  ۱  سارا احمدی
  شنبه ۳۰ آبان ۱۴۰۵  ۱  علی رضایی
`,
    )
  })
})
