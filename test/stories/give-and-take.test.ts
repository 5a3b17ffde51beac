import { assert, asyncProperty, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BalanceRow } from '../../src/domain/balance.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

async function known(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang, now: '2026-11-02T09:00:00Z' })
  await story.net('add Grace Hopper --tie weak --field compilers --circle Pioneers')
  await story.net('add George Boole --tie weak --circle Pioneers')
  return story
}

describe('requests', () => {
  it('stay open until settled, which is giving or getting', async () => {
    const story = await known()
    expect(
      await story.net(
        'log coffee with Grace --asked "the slides of my talk" --offered "an introduction to the Navy"',
      ),
    ).toEqual({
      code: 0,
      out: `\
Logged for Monday 2 November 2026 (met): Grace Hopper (#1).
Open: Grace Hopper asked you for "the slides of my talk".
Open: "an introduction to the Navy" is to come from Grace Hopper.
`,
      err: '',
    })
    expect((await story.net('show grace')).out).toContain(`\
They asked for   the slides of my talk · since 2 Nov 2026 · 1
Theirs to bring  an introduction to the Navy · since 2 Nov 2026 · 2
`)
    story.on('2026-11-10')
    expect((await story.net('done grace sent them --settled slides')).out).toBe(`\
Logged for Tuesday 10 November 2026 (message): Grace Hopper (#1).
Settled: you gave Grace Hopper "the slides of my talk".
`)
    expect((await story.net('settle grace')).out).toBe(`\
Logged for Tuesday 10 November 2026 (other): Grace Hopper (#1).
Settled: Grace Hopper gave you "an introduction to the Navy".
`)
    const page = await story.json<{ requests: unknown[]; balance: unknown }>('show grace')
    expect(page.requests).toEqual([])
    expect(page.balance).toMatchObject({ gave: 1, got: 1, lean: 'even' })
    expect((await story.net('timeline grace')).out).toContain(
      'coffee with Grace · they asked for: the slides of my talk · to come from them: an introduction to the Navy',
    )
  })

  it('say so in Persian', async () => {
    const story = await known('fa')
    expect(
      (await story.net('log قهوه با Grace --asked اسلایدها --offered "معرفی به دانشگاه"')).out,
    ).toBe(`\
ثبت شد: دوشنبه ۱۱ آبان ۱۴۰۵ (دیدار)، Grace Hopper (#۱).
باز: Grace Hopper از شما «اسلایدها» خواست.
باز: «معرفی به دانشگاه» قرار است از Grace Hopper برسد.
`)
    expect((await story.net('show grace')).out).toContain(
      'از شما خواسته  اسلایدها · از ۱۱ آبان ۱۴۰۵ · ۱',
    )
    expect((await story.net('settle grace اسلايدها')).out).toContain(
      'انجام شد: «اسلایدها» را به Grace Hopper دادید.',
    )
    expect((await story.net('settle grace --dropped')).out).toBe(
      'کنار گذاشته شد: «معرفی به دانشگاه» که قرار بود از Grace Hopper برسد.\n',
    )
    expect((await story.net('balance')).out).toContain('۱ چیز داده‌اید')
    expect((await story.net('settle grace')).err).toBe(
      'با Grace Hopper هیچ خواسته یا پیشنهاد بازی نیست.\n',
    )
  })

  it('are settled by giving in the same words, and counted once', async () => {
    const story = await known()
    await story.net('log --with grace --kind call --asked "The slides"')
    const logged = await story.json<{ gave: string[]; settled: { text: string }[] }>(
      'log --with grace --kind message --gave "the slides"',
    )
    expect(logged.gave).toEqual(['the slides'])
    expect(logged.settled).toMatchObject([{ requestId: 1, text: 'The slides' }])
    await story.net('log --with grace --kind call --asked slides')
    const both = await story.json<{ gave: string[] }>(
      'done grace --gave slides --settled 2 --kind message',
    )
    expect(both.gave).toEqual(['slides'])
  })

  it('leave the morning list alone unless a next step says otherwise', async () => {
    const story = await known()
    await story.net('log --with george --kind call --keep')
    const before = await story.json('followups --ahead 4w')
    await story.net('log --with george --kind call --asked "a reference"')
    expect(await story.json('followups --ahead 4w')).toEqual(before)
    await story.net(
      'log --with george --kind call --asked "a book" --next "send the book" --due friday',
    )
    expect(await story.json('followups --ahead 1w')).toMatchObject([
      { contactId: 2, reason: 'promised' },
    ])
  })

  it('of several people in one log name whose they are', async () => {
    const story = await known()
    const nobody = await story.net('log coffee with Grace and George --asked "the slides"')
    expect(nobody).toEqual({
      code: 2,
      out: '',
      err: '"the slides": who was it? Grace Hopper and George Boole took part. Say it as --asked "NAME: the slides".\n',
    })
    const said = await story.net(
      'log coffee with Grace and George and **Ada** --asked "george: the slides" --offered "Ada: a programme"',
    )
    expect(said.out).toContain('Open: George Boole asked you for "the slides".')
    expect(said.out).toContain('Open: "a programme" is to come from Ada.')
    const asked = await story.ask('log coffee with Grace and George --asked "12:30 is fine"', [
      { choose: 'Grace Hopper' },
    ])
    expect(asked.out).toContain('Grace Hopper asked you for "12:30 is fine"')
    expect((await story.net('done george with grace --asked time')).out).toContain(
      'George Boole asked you for "time"',
    )
  })

  it('are named by a number where words could be several', async () => {
    const story = await known()
    await story.net('log --with grace --kind call --asked "the red book" --asked "the blue book"')
    expect(await story.net('settle grace book')).toEqual({
      code: 4,
      out: '',
      err: `\
"book" could be several; say which by its number:
  1  the red book (Grace Hopper asked, 2 Nov 2026)
  2  the blue book (Grace Hopper asked, 2 Nov 2026)
`,
    })
    expect((await story.net('settle grace')).code).toBe(4)
    expect((await story.net('settle grace pen')).code).toBe(3)
    const chosen = await story.ask('settle grace book', [{ choose: 'the blue book' }])
    expect(chosen.out).toContain('"the blue book"')
    expect((await story.net('settle grace 2')).code).toBe(3)
    expect((await story.net('settle grace 1 --dropped --on today')).code).toBe(2)
    expect((await story.net('settle grace 1 --dropped')).out).toBe(
      'Let go: "the red book", which Grace Hopper had asked you for.\n',
    )
    expect(await story.json('balance')).toMatchObject([{ name: 'Grace Hopper', gave: 1, got: 0 }])
  })

  it('are taken back with the log that opened or settled them', async () => {
    const story = await known()
    const start = dumpJournal(story.journal)
    await story.net('log --with grace --kind call --asked slides')
    const opened = dumpJournal(story.journal)
    await story.net('settle grace')
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(opened)
    await story.net('settle grace --dropped')
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(opened)
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(start)
  })
})

describe('the balance', () => {
  it('is told by person, field and circle, in words', async () => {
    const story = await known()
    expect(await story.ask('balance', [])).toEqual({
      code: 0,
      out: '',
      err: 'Nothing was given or got yet. Log it with --gave and --got.\n',
    })
    await story.net('log --with grace --kind call --gave "a review" --gave time --gave tea')
    await story.net('log --with grace --kind call --got advice --field hiring')
    await story.on('2026-11-05').net('log lunch with Grace and George --gave lunch')
    expect((await story.net('balance')).out).toBe(`\
#  Name          So far                       Last
1  Grace Hopper  more given (4) than got (1)  2026-11-05
2  George Boole  you gave one thing           2026-11-05
`)
    expect((await story.net('balance --by circle')).out).toBe(`\
Circle    So far                       Last
Pioneers  more given (4) than got (1)  2026-11-05
`)
    expect((await story.net('balance --by field')).out).toBe(`\
Field           So far              Last
no field named  you gave one thing  2026-11-05
compilers       you gave 4 things   2026-11-05
hiring          you got one thing   2026-11-02
`)
    expect((await story.net('balance --format ids')).out).toBe('1\n2\n')
    expect((await story.net('balance george')).out).toBe(`\
#  Name          So far              Last
2  George Boole  you gave one thing  2026-11-05
`)
    expect(await story.net('balance nobody')).toMatchObject({ code: 3 })
    expect(await story.net('balance george --by field')).toMatchObject({ code: 2, out: '' })
    expect((await story.net('balance --by circle --format csv')).out).toBe(
      'by,contactId,name,gave,got,lastGaveOn,lastGotOn,lean\r\ncircle,,Pioneers,4,1,2026-11-05,2026-11-02,moreGave\r\n',
    )
  })

  it('is the same whatever the order of entry', async () => {
    const lines = [
      'log 2026-10-05: call with Grace --gave "a book" --field logic',
      'log 2026-10-05: lunch with Grace and George --got lunch',
      'log 2026-10-01: coffee with George --gave advice --got "a contact"',
      'log 2026-10-09: call with Grace --got "a review" --got time',
      'log 2026-10-20: met George --gave "a chapter"',
    ]
    const balances = async (order: readonly string[]) => {
      const story = await known()
      for (const line of order) expect(await story.net(line)).toMatchObject({ code: 0 })
      const all = ['contact', 'field', 'circle'].map((by) =>
        story.json<BalanceRow[]>(`balance --by ${by}`),
      )
      return { all: await Promise.all(all), page: await story.json('show grace') }
    }
    const straight = await balances(lines)
    await assert(
      asyncProperty(shuffledSubarray(lines, { minLength: lines.length }), async (order) => {
        const { all, page } = await balances(order)
        expect(all).toEqual(straight.all)
        expect(page).toMatchObject({ balance: (straight.page as { balance: object }).balance })
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})

describe('what I can give next', () => {
  async function asking(lang: 'en' | 'fa' = 'en'): Promise<Story> {
    const story = await known(lang)
    await story.net('add Marie Curie --tie weak --field radiation')
    await story.net(
      'log --with george --kind call --asked "a word about radiation" --asked "compiler reviews"',
    )
    return story.on('2026-11-12')
  }

  it('comes from what they asked for, what I can give, and whom they should meet', async () => {
    const story = await asking()
    await story.net('me --give "reviews of compilers" --give tea')
    expect(await story.net('give')).toEqual({
      code: 0,
      out: `\
George Boole (#2), last contact 2 Nov 2026
  asked for "a word about radiation" since 2 Nov 2026 (10 days ago) · net settle 2 1
  asked for "compiler reviews" since 2 Nov 2026 (10 days ago) · you can give: reviews of compilers · net settle 2 2
  Marie Curie is strong at radiation: could help with "a word about radiation" · net intro 2 3
  Grace Hopper is strong at compilers: could help with "compiler reviews" · net intro 2 1

Grace Hopper (#1)
  reviews of compilers: you can give it, and compilers is their field
`,
      err: '',
    })
    expect((await story.net('give --format ids')).out).toBe('2\n1\n')
    expect((await story.net('give grace')).out).toContain('compilers is their field')
    expect((await story.ask('give --limit 1', [])).err).toContain('1')
    await story.net('intro george marie --offered')
    await story.net('settle george 1')
    await story.net('settle george 2')
    expect((await story.net('give george')).out).toBe(`\
George Boole (#2), last contact 12 Nov 2026
  the introduction to Marie Curie is still to be made, since 12 Nov 2026 (today) · net intro 2 3
`)
    await story.net('intro george marie')
    expect(await story.json('give george')).toEqual([])
  })

  it('is not asked of those to leave, unknown or in the archive', async () => {
    const story = await asking()
    await story.net('check george --information no')
    expect(await story.json('give')).toEqual([])
    expect(await story.json('give george')).toMatchObject([{ contactId: 2 }])
    expect((await story.ask('give', [])).err).toContain('Nothing comes to mind.')
    await story.net('add Ada --tie absent')
    await story.net('log --with grace --kind call --asked tea')
    await story.net('archive grace')
    expect(await story.json('give')).toEqual([])
    // Whoever asked for something is told, though the tie is called absent and only I have written.
    await story.net('log --with ada --kind message --asked slides')
    expect(await story.json('give')).toMatchObject([{ name: 'Ada' }])
  })

  it('speaks Persian', async () => {
    const story = await asking('fa')
    await story.net('me --give "نقد compiler"')
    const { out } = await story.net('give')
    expect(out).toContain(
      '  «compiler reviews» را خواسته، از ۱۱ آبان ۱۴۰۵ (۱۰ روز پیش) · می‌توانید بدهید: نقد compiler · net settle 2 2\n',
    )
    expect(out).toContain('Marie Curie در radiation قوی است')
  })

  it('is a line of the page to read before meeting', async () => {
    const story = await asking()
    await story.net('edit george --field "test machines"')
    await story.net('me --give "machines for tests"')
    expect((await story.net('show george')).out).toMatch(
      /\nCould give [^]*\n +machines for tests: you can give it, and test machines is their field\n/,
    )
    expect(await story.json('show george')).toMatchObject({
      ideas: await story.json<{ ideas: unknown }[]>('give george').then(([one]) => one?.ideas),
    })
  })

  it('changes nothing', async () => {
    const story = await asking()
    const before = dumpJournal(story.journal)
    await story.net('give')
    await story.net('balance')
    await story.net('path marie')
    expect(dumpJournal(story.journal)).toEqual(before)
  })
})
