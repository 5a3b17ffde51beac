import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/views/width.ts'
import { addHostile, inJournal, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

async function writtenDown(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang, now: '2026-11-02T09:00:00Z' })
  await story.net('add Grace Hopper --org "US Navy" --field compilers --note "Ask about the moth."')
  await story.net('add George Boole --note "Grace knows him from the café."')
  await story.net('add مریم کاظمی‌نیا --note "کتاب‌های خوبی می‌خواند"')
  await story.on('2026-11-10').net('log --with grace --kind met talked about hiring in a café')
  await story.net('pitch write --for grace --intro "I write compilers for engines."')
  return story.on('2026-11-20')
}
const found = async (story: Story, text: readonly string[]) =>
  (await story.json<{ kind: string; id: number }[]>(['find', ...text])).map(
    ({ kind, id }) => `${kind} ${id}`,
  )

describe('finding text', () => {
  it('shows what has the words, people first, and the words in their place', async () => {
    const story = await writtenDown()
    expect(await story.net('find compilers')).toEqual({
      code: 0,
      out: `\
Grace Hopper #1
  Grace Hopper · US Navy · compilers
pitch, for Grace Hopper
  for Grace Hopper · I write compilers for engines.
`,
      err: '',
    })
    expect((await story.net('find CAFE')).out).toBe(`\
note, George Boole, 2 Nov 2026
  Grace knows him from the café.
met, Grace Hopper, 10 Nov 2026
  talked about hiring in a café
`)
  })

  it('speaks Persian', async () => {
    const story = await writtenDown('fa')
    expect((await story.net('find خوبی')).out).toBe(
      'یادداشت، مریم کاظمی‌نیا، ۱۱ آبان ۱۴۰۵\n  کتاب‌های خوبی می‌خواند\n',
    )
  })

  it.each([
    ['grace', ['contact 1', 'note 2', 'pitch 1']],
    ['hop', ['contact 1', 'pitch 1']],
    ['grace café', ['note 2']],
    ['hiring cafe', ['interaction 1']],
    ['کاظمی نیا', ['contact 3']],
    ['كاظمينيا', ['contact 3']],
    ['کتابهای', ['note 3']],
    ['کتاب های', ['note 3']],
    ['میخواند', ['note 3']],
    ['moth --kind contact', []],
    ['grace --kind note --kind pitch', ['note 2', 'pitch 1']],
    ['grace --limit 1', ['contact 1']],
    ['nowhere', []],
  ])('%s', async (text, hits) => {
    const story = await writtenDown()
    expect(await found(story, text.split(' '))).toEqual(hits)
  })

  it.each([
    '"',
    '*',
    'AND',
    'OR OR',
    'NEAR(a b)',
    'body:grace',
    '^grace',
    '(',
    'a"b',
    '{x}',
    "'",
    '🙂',
  ])('takes %s for words, not for a query', async (text) => {
    const story = await writtenDown()
    expect((await story.net(['find', '--', text])).code).toBe(0)
  })

  it('takes a word behind a hyphen for a word', async () => {
    const story = await writtenDown()
    expect((await story.net(['find', '--', '-moth'])).out).toContain('about the moth')
    expect(await found(story, ['ask -moth'])).toEqual(['note 1'])
  })

  it('finds what was promised, while it is open, before what was said', async () => {
    const story = await writtenDown()
    await story.net('plan grace send the Linker paper about hiring --due 1w')
    await story.net('plan george ask about hiring --due 3d')
    await story.net('plan 3 مقاله را می‌فرستم --due 3d')
    expect((await story.net('find linker')).out).toBe(
      'next step, Grace Hopper, 27 Nov 2026\n  send the Linker paper about hiring\n',
    )
    expect(await found(story, ['about hiring'])).toEqual(['step 3', 'step 2', 'interaction 1'])
    expect(await found(story, ['grace', '--limit', '1'])).toEqual(['contact 1'])
    expect(await found(story, ['مي', 'فرستم'])).toEqual(['step 4'])
    expect(await found(story, ['میفرس'])).toEqual(['step 4'])
    expect(await found(story, ['hiring', '--kind', 'step'])).toEqual(['step 3', 'step 2'])
    expect(await found(story, ['hiring', '--kind', 'note'])).toEqual([])
    expect(await story.net('find paper elephants')).toMatchObject({
      out: expect.stringContaining('next step, Grace Hopper') as string,
      err: 'Nothing has all of these words; here is what has some of them.\n',
    })
    expect((await story.json<{ on: string }[]>('find linker'))[0]).toMatchObject({
      kind: 'step',
      on: '2026-11-27',
      people: [{ contactId: 1, name: 'Grace Hopper' }],
    })
    // Whichever of the two steps goes first.
    for (const text of ['sent it', 'met']) await story.net(`done grace ${text}`)
    expect(await found(story, ['linker'])).toEqual([])
  })

  it('tells an open step in Persian', async () => {
    const story = await writtenDown('fa')
    await story.net('plan مریم فرستادن مقاله --due 1w')
    expect((await story.net('find مقاله')).out).toBe(
      'قدم بعدی، مریم کاظمی‌نیا، ۶ آذر ۱۴۰۵\n  فرستادن مقاله\n',
    )
  })

  it('finds signs no word is made of', async () => {
    const story = await writtenDown()
    await story.net('add "Party 🎉 Person"')
    await story.net('log --with grace --kind met "great 🎉"')
    expect(await found(story, ['🎉'])).toEqual(['contact 4', 'interaction 2'])
    expect(await found(story, ['🎉', '--kind', 'contact'])).toEqual(['contact 4'])
    expect((await story.json<{ marks: unknown }[]>('find 🎉'))[1]?.marks).toEqual([
      { start: 6, end: 8 },
    ])
  })

  it.each(['', '  '])('asks for words where there are none (%j)', async (text) => {
    const story = await writtenDown()
    expect(await story.net(['find', text])).toEqual({
      code: 2,
      out: '',
      err: 'Missing: TEXT. See --help for examples.\n',
    })
  })

  it('says so when nothing has all the words', async () => {
    const story = await writtenDown()
    expect(await story.net('find moth elephants')).toEqual({
      code: 0,
      out: 'note, Grace Hopper, 2 Nov 2026\n  Ask about the moth.\n',
      err: 'Nothing has all of these words; here is what has some of them.\n',
    })
  })

  it('tells programs where the words are', async () => {
    const story = await writtenDown()
    expect(await story.json('find moth')).toEqual([
      {
        kind: 'note',
        id: 1,
        name: null,
        people: [{ contactId: 1, name: 'Grace Hopper' }],
        on: '2026-11-02',
        interactionKind: null,
        isArchived: false,
        text: 'Ask about the moth.',
        snippet: 'Ask about the moth.',
        marks: [{ start: 14, end: 18 }],
        score: expect.any(Number) as number,
      },
    ])
    expect((await story.net('find grace --format ids')).out).toBe('1\n2\n')
    expect((await story.net('find moth --format csv')).out).toMatch(
      /^kind,id,name,people,on,isArchived,snippet,score\r\nnote,1,,Grace Hopper,2026-11-02,false,Ask about the moth\.,[\d.]+\r\n$/,
    )
  })

  it('finds nothing without complaint', async () => {
    const story = new Story()
    expect(await story.net('find nobody')).toEqual({ code: 0, out: '', err: '' })
    expect(await story.json('find nobody')).toEqual([])
    await story.net('add Grace Hopper')
    expect((await story.ask('find nobody', [])).err).toBe('Nothing found.\n')
  })

  it('finds a person among hundreds of mentions', async () => {
    const story = new Story()
    await story.net('add Coffee Lady')
    inJournal(story, (journal) =>
      journal.write({ command: 'log', subject: '' }, () => {
        for (let count = 0; count < 900; count++) {
          journal.insert('interaction', {
            uuid: journal.newUuid(),
            on_day: '2026-11-01',
            kind: 'met',
            text: 'coffee',
            folded: 'coffee',
            created_at: journal.now,
          })
        }
      }),
    )
    const hits = await found(story, ['coffee'])
    expect(hits).toHaveLength(20)
    expect(hits.slice(0, 2)).toEqual(['contact 1', 'interaction 900'])
  })

  it('lets nothing through that a terminal would obey', async () => {
    const story = new Story()
    addHostile(story)
    for (const format of ['table', 'json', 'csv', 'tsv']) {
      const { code, out } = await story.net(`find evil --format ${format}`)
      expect(code).toBe(0)
      expect(out).not.toBe('')
      expect(out.replace(/[\r\t]/g, '')).not.toMatch(obeyed)
    }
    const { out } = await story.ask('find evil', [])
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  it('takes an @word for a whole tag or handle', async () => {
    const story = new Story()
    await story.net('add Ada Archer --tag a')
    await story.net('add Bob --handle github:a')
    await story.net('add Carl --tag art')
    await story.net(['log', 'call with Carl about @a and art'])
    const names = async (text: string) =>
      (await story.json<{ name: string | null; kind: string }[]>(['find', text])).map(
        ({ kind, name }) => `${kind} ${name ?? ''}`.trim(),
      )
    expect((await names('@a')).toSorted()).toEqual([
      'contact Ada Archer',
      'contact Bob',
      'interaction',
    ])
    expect(await names('@art')).toEqual(['contact Carl'])
    expect(await names('@ar')).toEqual([])
    expect(await names('archer @a')).toEqual(['contact Ada Archer'])
  })
})
