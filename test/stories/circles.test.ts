import { describe, expect, it } from 'vitest'
import { addHostile, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

/** A circle of one I met and one I did not. */
async function withPioneers(): Promise<Story> {
  const story = new Story()
  for (const line of [
    'circle add Pioneers --about "the first ones" --goal "Find a team"',
    'add Grace Hopper --met "Compiler meetup" --on 2026-11-10 --circle pioneers',
    'add Ada Lovelace --circle pioneers',
    'add George Boole --met Paris --on 2026-11-02',
  ]) {
    const { code, err } = await story.net(line)
    if (code !== 0) throw new Error(`${line}: ${err}`)
  }
  return story
}

describe('a circle', () => {
  it('is added with what it is about and the goals it serves', async () => {
    const story = new Story()
    expect(
      await story.net('circle add Pioneers --about "the first ones" --goal "Find a team"'),
    ).toEqual({
      code: 0,
      out: 'Added the circle Pioneers (#1), for Find a team: the first ones\nNew goal: Find a team.\n',
      err: '',
    })
    expect(await story.json('circle add Linkers --goal find')).toMatchObject({
      circleId: 2,
      goals: ['Find a team'],
      made: [],
    })
    expect(await story.net('circle add pioneers')).toMatchObject({
      code: 4,
      err: 'There is a circle "Pioneers" already (#1). To change it: net circle edit "Pioneers"\n',
    })
    await story.net('undo')
    expect(await story.json<unknown[]>('circle list')).toHaveLength(1)
  })

  it('shows who is in it, how I come in, when it was touched, and that it hangs on one person', async () => {
    const story = await withPioneers()
    expect(await story.net('circle show pio')).toEqual({
      code: 0,
      out: `Pioneers #1
about         the first ones
goals         Find a team
ways in       Grace Hopper #1 · weak, last contact 10 Nov 2026 (10 days ago)
not met yet   Ada Lovelace #2
last touched  10 Nov 2026 (10 days ago), with Grace Hopper
All of it hangs on Grace Hopper. A second way in would make it safer: one of them is still to be met, and Grace Hopper may introduce you.
`,
      err: '',
    })
    await story.net('circle join pioneers george')
    await story.net('log --from them today: call with George and Grace')
    const { out } = await story.net('circle show 1')
    expect(out).toContain('last touched  20 Nov 2026 (today), by George Boole and Grace Hopper')
    expect(out).not.toContain('All of it hangs')
    expect(await story.json('circle show 1')).toMatchObject({
      entry: 'several',
      members: [
        { name: 'George Boole', tie: 'weak' },
        { name: 'Grace Hopper', tie: 'weak' },
        { name: 'Ada Lovelace', tie: 'absent' },
      ],
      lastTouch: { on: '2026-11-20', from: 'them' },
    })
    await story.net('archive george')
    expect(await story.json('circle show 1')).toMatchObject({ entry: 'single' })
    expect((await story.net('circle show 1')).out).toContain('archived      George Boole #3')
    // Whom the checklist says to leave lets me in nowhere, here as in the review.
    await story.net('check grace --information no')
    const left = (await story.net('circle show 1')).out
    expect(left).toContain(
      'to be left    Grace Hopper #1 · weak, last contact 20 Nov 2026 (today)\n',
    )
    expect(left).not.toContain('hangs on')
    expect(await story.json('circle list')).toMatchObject([{ entry: 'none', waysIn: [] }])
    expect(await story.json('review --rule circle-behind-one')).toMatchObject({ findings: [] })
    // Called absent, and met by the records: a way in, in both.
    await story.net('log --with ada --kind met tea')
    await story.net('edit ada --tie absent')
    expect(await story.json('circle list')).toMatchObject([
      { waysIn: [{ name: 'Ada Lovelace', tie: 'absent' }] },
    ])
    expect((await story.net('circle show 1')).out).toContain(
      'ways in       Ada Lovelace #2 · last contact 20 Nov 2026 (today)\n',
    )
    expect(await story.json('review --rule circle-behind-one')).toMatchObject({
      findings: [{ names: ['Ada Lovelace'] }],
    })
  })

  it('speaks Persian', async () => {
    const story = new Story({ lang: 'fa' })
    expect((await story.net('circle add اهل کامپایلر --about "پنج‌شنبه‌ها"')).out).toBe(
      'حلقهٔ تازه: اهل کامپایلر (#۱): پنج‌شنبه‌ها\n',
    )
    await story.net('add سارا احمدی --met دورهمی')
    await story.net('add رضا کریمی')
    expect((await story.net('circle join کامپایلر "سارا احمدی" "رضا کریمی"')).out).toBe(
      'به اهل کامپایلر (#۱) اضافه شد: سارا احمدی (#۱) و رضا کریمی (#۲). حالا ۲ نفر.\n',
    )
    expect((await story.net('circle show کامپایلر')).out).toBe(`اهل کامپایلر #۱
موضوع          پنج‌شنبه‌ها
راه ورود       سارا احمدی #۱ · ضعیف، آخرین تماس ۲۹ آبان ۱۴۰۵ (امروز)
هنوز ندیده‌اید  رضا کریمی #۲
آخرین تماس     ۲۹ آبان ۱۴۰۵ (امروز)، با سارا احمدی
همهٔ این حلقه به سارا احمدی بند است. راه دوم محکمش می‌کند: ۱ نفر از آن را هنوز ندیده‌اید و شاید سارا احمدی معرفی‌تان کند.
`)
    expect((await story.net('circle list')).out).toContain('فقط سارا احمدی')
    expect((await story.net('circle rm کامپایلر --yes')).out).toBe(
      'حلقهٔ اهل کامپایلر (#۱) حذف شد. آدم‌هایش می‌مانند: ۲ نفر. برای برگرداندن: net undo\n',
    )
  })

  it('is listed with a mark where nobody, or only one person, lets me in', async () => {
    const story = await withPioneers()
    await story.net('circle add Linkers')
    await story.net('add Marie Curie --circle Loaders')
    await story.net('circle join loaders 1 3')
    expect((await story.ask('circle list', [])).out).toBe(
      `#  Circle    People  Ways in                     Last contact  Goals
2  Linkers        0  nobody yet
3  Loaders        3  Grace Hopper, George Boole  2026-11-10
1  Pioneers       2  only Grace Hopper           2026-11-10    Find a team
`,
    )
    expect(await story.json('circle list')).toMatchObject([
      { name: 'Linkers', entry: 'none', waysIn: [] },
      { name: 'Loaders', entry: 'several' },
      { name: 'Pioneers', entry: 'single', waysIn: [{ contactId: 1, tie: 'weak' }] },
    ])
    expect((await story.net('circle list --format csv')).out).toContain(
      '1,Pioneers,the first ones,Find a team,2,Grace Hopper,single,2026-11-10\r\n',
    )
    expect(await new Story().net('circle list')).toEqual({ code: 0, out: '', err: '' })
    expect((await new Story().ask('circle list', [])).err).toContain('net circle add')
  })

  it('is joined and left by several at once, each command one step', async () => {
    const story = await withPioneers()
    await story.net('circle add Old pioneers')
    expect((await story.net('circle join old pioneers "George Boole" "Ada Lovelace"')).out).toBe(
      'George Boole (#3) and Ada Lovelace (#2) joined Old pioneers (#2): 2 people now.\n',
    )
    expect((await story.net('circle join old george boole')).out).toBe(
      'Already in Old pioneers: George Boole (#3).\n',
    )
    expect((await story.net('circle leave old 3 1')).out).toBe(
      'George Boole (#3) left Old pioneers (#2): 1 person now. Not in Old pioneers: Grace Hopper (#1).\n',
    )
    expect(await story.json('circle leave old ada')).toMatchObject({
      circleId: 2,
      moved: [{ contactId: 2 }],
      same: [],
      people: 0,
      entry: 'none',
    })
    await story.net('undo')
    await story.net('undo')
    expect(await story.json('circle show old')).toMatchObject({ members: [{}, {}] })
    expect(await story.net('circle join nobodies grace')).toMatchObject({ code: 3 })
    expect(await story.net('circle join old nobody')).toMatchObject({ code: 3 })
    expect(await story.net('circle join old')).toMatchObject({ code: 2 })
    const { code, err } = await story.net('circle join 9 grace')
    expect({ code, err }).toEqual({
      code: 3,
      err: 'There is no circle "9". What there is: net circle list\n',
    })
  })

  it('is called otherwise, and serves other goals', async () => {
    const story = await withPioneers()
    expect(
      (
        await story.net(
          'circle edit pio --name "Old hands" --clear about --clear goal --goal Teach',
        )
      ).out,
    ).toBe(
      'Changed the circle Old hands (#1), called Pioneers before, for Teach.\nNew goal: Teach.\n',
    )
    expect(await story.json<unknown[]>('find hands')).toHaveLength(2)
    await story.net('undo')
    expect(await story.json<unknown[]>('find hands')).toHaveLength(0)
    expect(await story.json('circle show 1')).toMatchObject({
      name: 'Pioneers',
      about: 'the first ones',
      goals: ['Find a team'],
    })
    expect((await story.net('circle edit pio --clear "goal:find a team"')).out).toBe(
      'Changed the circle Pioneers (#1): the first ones\n',
    )
    expect((await story.net('circle edit pio --about "the first ones"')).out).toContain(
      'Nothing to change',
    )
    expect((await story.net('circle edit pio --clear colour')).code).toBe(2)
    expect((await story.net('circle edit pio --about x --clear about')).code).toBe(2)
  })

  it('is removed after asking; its people stay, and are in it again with undo', async () => {
    const story = await withPioneers()
    expect((await story.net('circle rm pio')).code).toBe(2)
    const { out } = await story.ask('circle rm pio', [{ confirm: true }])
    expect(out).toBe(
      'Removed the circle Pioneers (#1). Its people stay: 2 people. net undo brings it\nback.\n',
    )
    expect(await story.json('show grace')).toMatchObject({ circles: [] })
    await story.net('undo')
    expect(await story.json('show grace')).toMatchObject({ circles: ['Pioneers'] })
  })
})

it('never sends to a terminal what it would obey', async () => {
  const story = new Story()
  await story.net('circle add Pioneers')
  addHostile(story)
  for (const line of ['circle list', 'circle show 2', 'goal list', 'goal show 1']) {
    const { code, out } = await story.ask(line, [])
    expect(code).toBe(0)
    expect(out).toContain('Evil')
    expect(out).not.toMatch(obeyed)
  }
})
