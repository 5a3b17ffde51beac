import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addHostile, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

async function before(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  await story.net('me --name "Ann Smith"')
  await story.net('add Grace Hopper --org Navy --role Admiral --field compilers')
  await story.net('log 2026-11-02: coffee with Grace about <b>nanoseconds</b> & wire')
  await story.net('log 2026-11-01: called Grace --asked "a benchmark" --offered "a desk"')
  await story.net('plan grace send the paper --due 2026-11-27')
  await story.net('check grace --information yes --strength yes')
  await story.net([
    ...['pitch', 'write', '--for', 'grace', '--intro', 'I am {me}, at {event}.'],
    ...['--gain', 'You get our benchmarks.'],
  ])
  await story.net('pitch write --event "Compiler meetup" --need "I look for a test farm."')
  await story.net(
    'event add Compiler meetup --on 2026-12-04 --place Library --goal hiring --hope grace --topic parsing --topic "type inference" --courtesy "first names" --belonging "bring code" --dress "tidy, no tie"',
  )
  return story
}

describe('a page before the event', () => {
  it('has the manners, whom to meet with what was last said, and the pitch for each', async () => {
    const story = await before()
    expect((await story.net('event prep compiler meetup')).out).toBe(
      `Compiler meetup
Friday 4 December 2026 (in 14 days), Library

There
  Goals      hiring
  Topics     parsing
             type inference
  Courtesy   first names
  Belonging  bring code
  Dress      tidy, no tie

Grace Hopper, Admiral, Navy
  Standing         weak tie, checklist: open
  Strong at        compilers
  Last said        2 Nov 2026 (18 days ago): coffee with Grace about <b>nanoseconds</b> & wire
  Promised         send the paper (27 Nov 2026)
  They asked for   a benchmark (1 Nov 2026)
  Theirs to bring  a desk (1 Nov 2026)
  To find out      can help with a problem of mine
                   can last
  » Introduction   I am Ann Smith, at Compiler meetup.
  » Their gain     You get our benchmarks.

Pitch: Compiler meetup
  » Need  I look for a test farm.
`,
    )
    expect(await story.json('event prep compiler meetup')).toMatchObject({
      eventId: 1,
      etiquette: { topics: 'parsing\ntype inference', dress: 'tidy, no tie' },
      people: [
        {
          contactId: 1,
          lastSaid: { on: '2026-11-02' },
          openQuestions: ['helpMe', 'lasting'],
          promised: [{ text: 'send the paper', due: '2026-11-27' }],
          requests: [
            { direction: 'asked', text: 'a benchmark' },
            { direction: 'offered', text: 'a desk' },
          ],
          pitch: { said: { intro: 'I am Ann Smith, at Compiler meetup.' } },
        },
      ],
      pitches: [{ name: 'Compiler meetup' }],
    })
  })

  it('is Markdown, or one HTML file, in which nothing of theirs is markup', async () => {
    const story = await before()
    const markdown = (await story.net('event prep compiler meetup --markdown')).out
    expect(markdown).toContain(
      '# Compiler meetup\n\nFriday 4 December 2026 (in 14 days), Library\n',
    )
    expect(markdown).toContain('- **Topics:** parsing  \n  type inference\n')
    expect(markdown).toContain('about \\<b\\>nanoseconds')
    expect((await story.net('event prep compiler meetup -o page.html')).out).toBe(
      'Wrote page.html: 1 person to meet.\n',
    )
    const html = readFileSync(join(story.folder, 'page.html'), 'utf8')
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('about &lt;b&gt;nanoseconds&lt;/b&gt; &amp; wire')
    expect(html).not.toMatch(/<b>|<script|https?:/)
    expect((await story.net('event prep 1 --html')).out).toBe(html)
    expect(await story.net('event prep 1 --html --markdown')).toMatchObject({ code: 2 })
    for (const form of ['--html', '--markdown']) {
      expect(await story.json(`event prep 1 ${form}`)).toMatchObject({ eventId: 1 })
    }
    expect(await story.net('event prep 1 -o page.pdf')).toEqual({
      code: 2,
      out: '',
      err: 'page.pdf: the page can be .html, .md or .txt. For another ending, say --html or --markdown.\n',
    })
    expect((await story.net('event prep 1 -o page.pdf --html')).code).toBe(0)
    expect((await story.net('event prep 1 -o page.txt')).code).toBe(0)
    expect(await story.net('event prep 1 -o nowhere/page.md')).toMatchObject({ code: 2 })
    expect(await story.json('event prep 1 -o page.md')).toEqual({
      file: 'page.md',
      eventId: 1,
      people: 1,
    })
    expect(readFileSync(join(story.folder, 'page.md'), 'utf8')).toBe(markdown)
  })

  it('reads from right to left in Persian', async () => {
    const story = await before('fa')
    const html = (await story.net('event prep compiler meetup --html')).out
    expect(html).toContain('<html lang="fa" dir="rtl">')
    expect(html).toContain('<p dir="auto">جمعه ۱۳ آذر ۱۴۰۵ (۱۴ روز دیگر)، Library</p>')
    expect((await story.net('event prep compiler meetup')).out).toContain('بپرسید')
  })

  it.each([
    ['en', 'Still to fill in', 'net me'],
    ['fa', 'هنوز پر نشده', 'net me'],
  ] as const)(
    'says what a pitch cannot say yet, and asks for it once, in %s',
    async (lang, label, how) => {
      const story = new Story({ lang })
      await story.net('event add Gala --on 2026-12-01')
      await story.net(['pitch', 'write', '--event', 'Gala', '--intro', 'I am {me}, {job}.'])
      const { out } = await story.net('event prep gala')
      expect(out).toContain('I am {me}, {job}.')
      expect(out).toMatch(new RegExp(`${label}.*\\{me\\}.*${how}`))
      expect(out).toMatch(/\{job\}.*\{reach\}/)
      expect((await story.net('event prep gala --html')).out).toContain(`<dt>${label}</dt>`)
      const asked = [{ text: 'Ann Smith' }, { text: 'ann@example.org' }]
      expect((await story.ask('event prep gala', asked)).out).toContain('I am Ann Smith, {job}.')
      expect((await story.net('event prep gala -o nowhere/')).code).toBe(2)
    },
  )

  it('makes hostile names harmless, and says what is missing', async () => {
    const story = new Story()
    const id = addHostile(story)
    await story.net('event add Gala --on 2026-12-01')
    expect((await story.ask('event prep gala', [])).err).toContain('net event edit 1 --hope WHO')
    await story.net(`event edit gala --hope ${id}`)
    for (const form of ['', '--markdown', '--html']) {
      const { code, out } = await story.net(`event prep gala ${form}`)
      expect({ form, code, isObeyed: obeyed.test(out) }).toEqual({ form, code: 0, isObeyed: false })
    }
    for (const line of ['event list', 'event show gala', 'event decide gala']) {
      expect(obeyed.test((await story.net(line)).out), line).toBe(false)
    }
  })
})

describe('others who may be there', () => {
  it('are those met there, on an earlier date, in its circle or with a handle there, each once', async () => {
    const story = new Story().on('2026-10-01')
    await story.net('event add Compiler meetup --on 2026-10-01')
    await story.net('add Grace --met "Compiler meetup" --field compilers')
    await story.net('add George --met "Compiler meetup" --circle "Compiler meetup"')
    await story.net('add Edith --circle "Compiler meetup" --tie weak')
    await story.net('add Gone --met "Compiler meetup"')
    await story.net('archive gone')
    await story.net('add Left --met "Compiler meetup"')
    await story.net('check left --information no')
    story.on('2026-11-20')
    await story.net('event add --series "Compiler meetup" --on 2026-11-27 --hope george')
    await story.net(
      'log 2026-10-02: mail to Edith --kind email --asked "my slides" --offered tables',
    )
    const { likely } = await story.json<{
      likely: { name: string; because: string; requests: { text: string }[] }[]
    }>('event prep compiler meetup')
    expect(likely.map(({ name, because }) => `${name} ${because}`)).toEqual([
      'Edith circle',
      'Grace series',
    ])
    expect(likely[0]?.requests.map(({ text }) => text)).toEqual(['my slides', 'tables'])
    expect((await story.net('event prep compiler meetup')).out).toContain(`
Likely there too
  Edith (#3)  in the circle · last contact 2 Oct 2026 · asked you for "my slides" · "tables" is to come from them
  Grace (#1)  was there before · compilers · last contact 1 Oct 2026
`)
  })

  it('are those met at a place of its name before it was an event', async () => {
    const story = new Story().on('2026-10-01')
    await story.net('add Grace --met "Compiler meetup"')
    await story.net('add George --met "Another meetup"')
    story.on('2026-11-20')
    await story.net('event add Compiler meetup --on 2026-11-27')
    expect((await story.net('event prep compiler meetup')).out).toContain(`
Likely there too
  Grace (#1)  was there before · last contact 1 Oct 2026
`)
  })

  it('are counted on a platform: how broad I am there, and with how many beyond it', async () => {
    const story = new Story()
    await story.net('event add Mastodon --kind platform')
    await story.net('add Grace --handle mastodon:grace')
    await story.net('add Edith --handle mastodon:edith')
    await story.net('add George --handle github:george')
    await story.net('log call with edith')
    await story.net('log --with grace --event Mastodon answered her question')
    expect(await story.json('event prep mastodon')).toMatchObject({
      likely: [
        { name: 'Grace', because: 'here' },
        { name: 'Edith', because: 'handle' },
      ],
      breadth: { people: 2, elsewhere: 1 },
    })
    expect((await story.net('event prep mastodon')).out).toContain(
      'Known  you know 2 people here, 1 of them elsewhere too',
    )
    expect((await story.net('event prep mastodon --html')).out).toContain('has a handle there')
  })
})
