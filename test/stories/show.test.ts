import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/views/width.ts'
import { addHostile, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

async function acquainted(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang, now: '2026-10-20T09:00:00Z' })
  await story.net('add George Boole')
  await story
    .on('2026-11-02')
    .net(
      'add Grace Hopper --met "Compiler meetup" --via george --org "US Navy" --role "Rear admiral" --nick "Amazing Grace" --field compilers --circle Compilers --goal Hiring --tag speaker --handle github:grace --email grace@navy.mil --birthday "9 December" --note "Ask about the moth."',
    )
  await story.on('2026-11-05').net('log --with grace --kind content a summary of the A-0 paper')
  await story
    .on('2026-11-10')
    .net(
      'log --with grace --kind met --from them coffee --gave "a paper" --got advice --next "send the slides" --due 2026-11-24',
    )
  await story
    .on('2026-11-12')
    .net('check grace --information yes --strength yes --lasting yes --note "a second coffee"')
  await story.net(
    'pitch write --for grace --intro "I am Ada." --gain "{name}, you gain a test user."',
  )
  return story.on('2026-11-20')
}

describe('the page of a contact', () => {
  it.each([
    [
      'en',
      '✓ reaches a network            introduced you to Bo · knows Ann, Cy, Di and one other\n',
      'met from 18 Nov 2026 to 20 Nov 2026 at one event, no contact since, only at events\n',
    ],
    [
      'fa',
      'شما را با Bo آشنا کرده · Ann، Cy، Di و ۱ نفر دیگر را می‌شناسد\n',
      'دیدار از ۲۷ آبان ۱۴۰۵ تا ۲۹ آبان ۱۴۰۵ در یک رویداد، پس از آن تماسی نبوده، فقط در رویدادها\n',
    ],
  ] as const)(
    'tells a network by whom they know, and a conference as one meeting (%s)',
    async (lang, network, lasting) => {
      const story = new Story({ lang })
      await story.net('add Grace --tie weak')
      await story.net('event add Fair --on 2026-11-18 --until 2026-11-20')
      for (const name of ['Ann', 'Cy', 'Di', 'Ed']) {
        await story.net(`add ${name}`)
        await story.net(`link grace ${name}`)
      }
      await story.net('add Bo --via grace')
      for (const day of [18, 19, 20]) await story.net(`log 2026-11-${day}: with Grace --event Fair`)
      const { out } = await story.net('show grace')
      expect(out).toContain(network)
      expect(out).toContain(lasting)
      expect(await story.json('show grace')).toMatchObject({ stage: 'interested' })
    },
  )

  it('has what to read before meeting', async () => {
    const story = await acquainted()
    expect(await story.net('show grace')).toEqual({
      code: 0,
      out: `\
Grace Hopper #2
Rear admiral, US Navy
also Amazing Grace

Reach      grace@navy.mil
           github:grace
Met        at Compiler meetup, 2 Nov 2026 (18 days ago), through George Boole
Strong at  compilers
Circles    Compilers
Goals      Hiring
Tags       speaker
Birthday   9 December

Tie           weak
Stage         exchanging
              warmed up: you showed them something of yours on 5 Nov 2026
              interested: begun by them (met) on 10 Nov 2026
              connected: met or talked on 2 Nov 2026 and 10 Nov 2026
              exchanging: given and got on 10 Nov 2026
Give, take    both ways: 1 given, 1 got
Last contact  10 Nov 2026 (10 days ago)
Rhythm        every 60 days
Next due      24 Nov 2026 (in 4 days): the next step
Open steps    send the slides · due 24 Nov 2026 (in 4 days)

Signs of networking: 4 of 4
  ✓ reaches a network            Compilers
  ✓ through somebody, somewhere  at Compiler meetup, through George Boole
  ✓ lasts                        contact on 2 more days since 2 Nov 2026
  ✓ give-and-take                1 given, 1 got (compilers)

Checklist of 12 Nov 2026: open
  ✓ we will exchange information
  ✓ strong in my field
  ? can help with a problem of mine
  ✓ can last
    a second coffee

Pitch prepared: for Grace Hopper
  Introduction  I am Ada.
  Their gain    Grace Hopper, you gain a test user.

Thursday 12 November 2026 (8 days ago)
  checklist  open · a second coffee

Tuesday 10 November 2026 (10 days ago)
  met        coffee · they began · gave: a paper · got: advice
  next step  send the slides · due 24 Nov 2026

Thursday 5 November 2026 (15 days ago)
  content    a summary of the A-0 paper
  done       first follow-up

Monday 2 November 2026 (18 days ago)
  met        at Compiler meetup
  note       Ask about the moth.
  next step  first follow-up · due 4 Nov 2026
`,
      err: '',
    })
  })

  it('fits 80 columns, whatever is on it', async () => {
    const story = await acquainted()
    const long = 'Somebody to listen to when machines are at fault. '.repeat(8).trim()
    await story.net(['log', '--with', 'grace', '--kind', 'call', long])
    const { out } = await story.ask('show grace', [])
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    expect(out.replace(/\n +/g, ' ')).toContain(long)
  })

  it('speaks Persian', async () => {
    const story = await acquainted('fa')
    const { out } = await story.net('show grace')
    expect(out).toContain(
      'آشنایی      در Compiler meetup، ۱۱ آبان ۱۴۰۵ (۱۸ روز پیش)، از راه George Boole',
    )
    expect(out).toContain('داد و ستد   دوطرفه: ۱ داده، ۱ گرفته')
    expect(out).toContain('نشانه‌های شبکه‌سازی: ۴ از ۴')
    expect(out).toContain('چک‌لیست ۲۱ آبان ۱۴۰۵: هنوز باز')
  })

  it.each([
    [
      'en',
      'Pitch for Compiler day: Hallway (net pitch show 2)\nPitch for the goal hiring: Stairs (net pitch show 1)',
    ],
    [
      'fa',
      'پیچ برای Compiler day: Hallway (net pitch show 2)\nپیچ برای هدف hiring: Stairs (net pitch show 1)',
    ],
  ] as const)('offers the pitches for their goals and events (%s)', async (lang, lines) => {
    const story = new Story({ lang })
    await story.net('add Ada --goal hiring')
    await story.net('event add Compiler day --on 2026-12-01 --hope ada')
    await story.net('event add Old fair --on 2026-10-01 --hope ada')
    await story.net('pitch write Stairs --goal hiring --intro hello')
    await story.net('pitch write Hallway --event "Compiler day" --intro hello')
    await story.net('pitch write Late --event "Old fair" --intro hello')
    await story.net('pitch write Other --goal travelling --intro hello')
    expect((await story.net('show ada')).out).toContain(lines)
    expect(await story.json('show ada')).toMatchObject({
      pitches: [],
      fittingPitches: [
        { pitchId: 2, name: 'Hallway', goal: null, event: 'Compiler day' },
        { pitchId: 1, name: 'Stairs', goal: 'hiring', event: null },
      ],
    })
    await story.net('goal done hiring')
    expect((await story.net('show ada')).out).not.toContain('Stairs')
  })

  it('says of each sign and of the stage what there is, and nothing where there is nothing to say', async () => {
    const story = new Story()
    await story.net('add Ada')
    expect((await story.net('show ada')).out).toBe(`\
Ada #1

Tie    absent
Stage  spotted (next: warmed up)
       spotted: in the journal since 20 Nov 2026

Signs of networking: 0 of 4
  · reaches a network            nothing recorded yet
  · through somebody, somewhere  nothing recorded yet
  · lasts                        nothing recorded yet
  · give-and-take                nothing recorded yet
`)
    expect((await story.net('show ada --lang fa')).out).toContain('از ۲۹ آبان ۱۴۰۵ در دفتر است')
    await story.net('log --with ada --kind call --gave "a book"')
    expect((await story.net('show ada')).out).toBe(`\
Ada #1

Tie           weak
Stage         warmed up (next: interested)
              warmed up: you gave them something on 20 Nov 2026
Give, take    you gave one thing so far
Last contact  20 Nov 2026 (today)
Rhythm        every 60 days
Next due      22 Nov 2026 (in 2 days): the first follow-up after meeting

Signs of networking: 0 of 4
  · reaches a network            nothing recorded yet
  · through somebody, somewhere  nothing recorded yet
  · lasts                        in touch on 20 Nov 2026, no contact since
  · give-and-take                1 given, 0 got, in no field yet

Friday 20 November 2026 (today)
  call       gave: a book
  next step  first follow-up · due 22 Nov 2026
`)
  })

  it('shows the latest ten of the timeline, and the rest when asked', async () => {
    const story = new Story()
    await story.net('add Ada')
    for (let day = 1; day <= 13; day++) {
      await story.on(`2026-10-${String(day).padStart(2, '0')}`).net('log --with ada --kind call')
    }
    const { out } = await story.net('show ada')
    expect(out.match(/ {2}call/g)).toHaveLength(10)
    expect(out.endsWith('\n\n… and 5 more before that: --all\n')).toBe(true)
    expect((await story.net('show ada --all')).out.match(/ {2}call/g)).toHaveLength(13)
    expect((await story.json<{ timeline: unknown[] }>('show ada')).timeline).toHaveLength(15)
  })

  it('tells programs the whole record', async () => {
    const story = await acquainted()
    const page = await story.json<Record<string, unknown>>('show grace')
    expect(Object.keys(page).join(' ')).toBe(
      'contactId uuid name org role city tie tieSince birthday metAt metOn addedOn archivedAt isTieDeclared nicknames ' +
        'fields reach circles goals tags via rhythm every lastContact due dueReason snoozedUntil stage nextStage ' +
        'stageEvidence signs checklist balance goalsThrough doneGoals steps requests links introductions pitches fittingPitches timeline ideas tieChange',
    )
    expect(page).toMatchObject({
      contactId: 2,
      via: { contactId: 1, name: 'George Boole' },
      rhythm: null,
      every: '60d',
      due: '2026-11-24',
      dueReason: 'promised',
      stage: 'exchanging',
      nextStage: null,
      steps: [{ text: 'send the slides', due: '2026-11-24', origin: 'promised' }],
      balance: { gave: 1, got: 1, lean: 'even' },
      checklist: { verdict: 'open' },
      pitches: [{ name: 'for Grace Hopper' }],
    })
  })

  it('names the nearest when nobody is called so', async () => {
    const story = await acquainted()
    expect(await story.net('show grase')).toEqual({
      code: 3,
      out: '',
      err: 'Nobody called "grase" is in the journal. Nearest:\n  #2  Grace Hopper (US Navy)\n',
    })
  })

  it('lets nothing through that a terminal would obey', async () => {
    const story = new Story()
    const id = addHostile(story)
    for (const options of ['', '--json', '--lang fa']) {
      const { code, out } = await story.net(`show ${id} ${options}`)
      expect(code).toBe(0)
      expect(out).not.toMatch(obeyed)
    }
    const { out } = await story.ask(`show ${id}`, [])
    expect(out).not.toMatch(obeyed)
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })
})

describe('what the records suggest of a tie', () => {
  it('is on the page with the reason, and the word stays mine', async () => {
    const story = new Story().on('2026-11-10')
    await story.net('add Grace --tie absent')
    await story.net('log lunch with grace')
    expect((await story.net('show grace')).out).toMatch(
      /\nBy the records +Grace \(#1\): called an absent tie, and met on 10 Nov: net edit Grace --tie weak\n/,
    )
    expect(await story.json('show grace')).toMatchObject({
      tie: 'absent',
      tieChange: { rule: 'tie-met', suggestion: 'net edit 1 --tie weak' },
    })
    await story.net('review --aside tie-met grace --because so')
    expect(await story.json('show grace')).toMatchObject({ tieChange: null })
  })

  it('is silent where they agree, and says when a strong tie is quiet', async () => {
    const story = new Story().on('2026-03-01')
    await story.net('add Grace --tie strong')
    await story.net('log lunch with grace')
    expect(await story.json('show grace')).toMatchObject({ tieChange: null })
    story.on('2026-11-20')
    expect(await story.json('show grace')).toMatchObject({ tieChange: { rule: 'tie-gone-quiet' } })
  })

  it.each(['+98 912 345 6789', '09123456789', '۰۹۱۲ ۳۴۵ ۶۷۸۹'])(
    'finds somebody by a phone number of theirs: %s',
    async (number) => {
      const story = new Story()
      await story.net(['add', 'Grace Hopper', '--phone', '+98-912-345-6789'])
      await story.net(['add', 'Marie Curie', '--phone', '+98-912-345-6780'])
      expect(await story.json(['show', number])).toMatchObject({ name: 'Grace Hopper' })
      expect((await story.net('show 0912345678')).code).toBe(3)
    },
  )
})
