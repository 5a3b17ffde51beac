import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/views/width.ts'
import { addHostile, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

async function someWeeks(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang, now: '2026-11-02T09:00:00Z' })
  await story.net('add Grace Hopper --met "Compiler meetup" --note "Likes short talks"')
  await story.net('add George Boole')
  await story
    .on('2026-11-10')
    .net(
      'log "coffee with Grace and George about hiring @startup" --kind met --from them --gave "a paper" --got advice --field compilers --next "send the slides" --due 2026-11-24',
    )
  return story.on('2026-11-20')
}

describe('the timeline', () => {
  it('tells what happened with everybody, the newest day first', async () => {
    const story = await someWeeks()
    expect(await story.net('timeline')).toEqual({
      code: 0,
      out: `\
Tuesday 10 November 2026 (10 days ago)
  met        Grace Hopper and George Boole: coffee with Grace and George about hiring @startup · about compilers · they began · gave: a paper · got: advice
  done       Grace Hopper: first follow-up
  next step  George Boole: send the slides · due 24 Nov 2026
  next step  Grace Hopper: send the slides · due 24 Nov 2026

Monday 2 November 2026 (18 days ago)
  met        Grace Hopper: at Compiler meetup
  note       Grace Hopper: Likes short talks
  next step  Grace Hopper: first follow-up · due 4 Nov 2026
`,
      err: '',
    })
  })

  it('keeps to one person, leaving their name out, and wraps below the text', async () => {
    const story = await someWeeks()
    expect(
      (await story.ask('timeline grace --since 2026-11-05 --kind interaction', [])).out,
    ).toBe(`\
Tuesday 10 November 2026 (10 days ago)
  met  coffee with Grace and George about hiring @startup · about compilers ·
       they began · gave: a paper · got: advice · with George Boole
`)
  })

  it('speaks Persian', async () => {
    const story = await someWeeks('fa')
    expect((await story.net('timeline grace --until 2026-11-03')).out).toBe(`\
دوشنبه ۱۱ آبان ۱۴۰۵ (۱۸ روز پیش)
  دیدار     در Compiler meetup
  یادداشت   Likes short talks
  قدم بعدی  اولین پیگیری · موعد ۱۳ آبان ۱۴۰۵
`)
  })

  it.each([
    ['--kind note', ['note']],
    ['--kind note --kind met', ['met', 'met', 'note']],
    ['--kind step grace', ['done', 'planned', 'planned']],
    ['--kind checklist', []],
    ['--limit 2', ['met', 'done']],
    ['--since 2026-11-03 --until 2026-11-09', []],
    ['--until "3 nov 2026"', ['met', 'note', 'planned']],
    ['--since 2w', ['met', 'done', 'planned', 'planned']],
  ])('%s', async (options, kinds) => {
    const story = await someWeeks()
    const entries = await story.json<{ kind: string }[]>(`timeline ${options}`)
    expect(entries.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('tells programs everything, with the same keys for every kind', async () => {
    const story = await someWeeks()
    const [entry] = await story.json<unknown[]>('timeline --limit 1')
    expect(entry).toEqual({
      on: '2026-11-10',
      kind: 'met',
      id: 2,
      people: [
        { contactId: 1, name: 'Grace Hopper' },
        { contactId: 2, name: 'George Boole' },
      ],
      text: 'coffee with Grace and George about hiring @startup',
      from: 'them',
      event: null,
      place: null,
      field: 'compilers',
      gave: ['a paper'],
      got: ['advice'],
      asked: [],
      offered: [],
      tags: ['startup'],
      due: null,
      verdict: null,
      answers: null,
    })
    expect((await story.net('timeline --kind note --format csv')).out).toBe(
      'on,kind,id,people,text,from,event,place,field,gave,got,asked,offered,tags,due,verdict\r\n' +
        '2026-11-02,note,1,Grace Hopper,Likes short talks,,,,,,,,,,,\r\n',
    )
    expect((await story.net('timeline --kind met --format ids')).out).toBe('1\n2\n')
  })

  it('shows a screenful or so, and says that there is more', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    for (let count = 0; count < 51; count++) await story.net('log --with grace --kind call')
    const { out, err } = await story.ask('timeline', [])
    expect(out.match(/call/g)).toHaveLength(50)
    expect(err).toBe('There is more: --limit or --since goes further back.\n')
    expect(await story.json('timeline --kind call')).toHaveLength(51)
  })

  it('has nothing to tell of an empty journal', async () => {
    const story = new Story()
    expect(await story.net('timeline')).toEqual({ code: 0, out: '', err: '' })
    await story.net('add Grace Hopper')
    expect((await story.ask('timeline', [])).err).toBe('Nothing has happened yet.\n')
  })

  it('lets nothing through that a terminal would obey', async () => {
    const story = new Story()
    addHostile(story)
    for (const format of ['table', 'json', 'csv', 'tsv']) {
      const { code, out } = await story.net(`timeline --format ${format}`)
      expect(code).toBe(0)
      expect(out.replace(/[\r\t]/g, '')).not.toMatch(obeyed)
    }
    const { out } = await story.ask('timeline', [])
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })
})
