import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/views/width.ts'
import { addHostile, inJournal, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'

async function smallCircle(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang, now: '2026-05-01T09:00:00Z' })
  await story.net(
    'add Grace Hopper --org "US Navy" --field compilers --circle Compilers --met Meetup',
  )
  await story
    .on('2026-06-01')
    .net('add سارا احمدی --field سخت‌افزار --circle Compilers --tag speaker')
  await story.on('2026-07-01').net('add George Boole --goal Hiring --tag speaker --tie strong')
  await story.on('2026-08-01').net('add Ada Lovelace --field "compiler theory" --goal Hiring')
  await story
    .on('2026-11-01')
    .net('log --with ada --kind call --next "send the paper" --due 2026-11-10')
  return story.on('2026-11-20')
}
const ids = async (story: Story, filters: string) =>
  (await story.net(`list ${filters} --format ids`)).out.split('\n').filter(Boolean).map(Number)

describe('the list', () => {
  it('shows everybody by name', async () => {
    const story = await smallCircle()
    expect(await story.net('list')).toEqual({
      code: 0,
      out: `\
#  Name          Organisation  Tie     Stage    Strong at        Last contact  Due
4  Ada Lovelace                weak    spotted  compiler theory  2026-11-01    2026-11-10
3  George Boole                strong  spotted
1  Grace Hopper  US Navy       weak    spotted  compilers        2026-05-01    2026-05-03
2  سارا احمدی                  absent  spotted  سخت‌افزار
`,
      err: '',
    })
  })

  it('takes an option copied from a Persian sentence, direction mark and all', async () => {
    const story = new Story({ lang: 'fa' })
    expect((await story.net(['list', '\u200e--json'])).out).toBe('[]\n')
  })

  it('speaks Persian, and fits a terminal', async () => {
    const story = await smallCircle('fa')
    const { out } = await story.ask('list', [])
    expect(out.replaceAll('\u200f', '').split('\n').slice(0, 3)).toEqual([
      'شماره  نام           محل کار  پیوند    تخصص             آخرین تماس  موعد',
      '    ۴  Ada Lovelace           ضعیف     compiler theory  ۱۴۰۵/۰۸/۱۰  ۱۴۰۵/۰۸/۱۹',
      '    ۳  George Boole           قوی',
    ])
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  it.each([
    ['--tie weak', [4, 1]],
    ['--circle COMPILERS', [1, 2]],
    ['--goal hiring', [4, 3]],
    ['--goal hiring --tag @speaker', [3]],
    ['--circle compilers --tag speaker', [2]],
    ['--org navy', [1]],
    ['--field compiler', [4, 1]],
    ['--field "theory comp"', [4]],
    ['--field "سخت افزار"', [2]],
    ['--met-at meet', [1]],
    ['--quiet 3m', [3, 1, 2]],
    ['--quiet 1w --tie weak', [4, 1]],
    ['--verdict none', [4, 3, 1, 2]],
    ['--verdict pursue', []],
    ['--stage spotted --tie strong', [3]],
    ['--tie strong --tie weak', []],
    ['--sort recent', [4, 1, 3, 2]],
    ['--sort due', [1, 4, 2, 3]],
    ['--sort added', [4, 3, 2, 1]],
    ['--sort score', [4, 1, 2, 3]],
    ['--sort added --limit ۲', [4, 3]],
    ['--archived', []],
  ])('%s', async (filters, found) => {
    const story = await smallCircle()
    expect(await ids(story, filters)).toEqual(found)
  })

  it('knows how far each has come', async () => {
    const story = await smallCircle()
    await story.net('log --with ada --kind met')
    expect(await ids(story, '--stage connected')).toEqual([4])
    await story.net('log --with ada --gave "a paper" --got advice')
    expect(await ids(story, '--stage exchanging')).toEqual([4])
    await story.net('undo')
    expect(await ids(story, '--stage connected')).toEqual([4])
  })

  it.each(['list', 'export'])('%s takes no blank for a name', async (line) => {
    const story = await smallCircle()
    for (const option of ['circle', 'goal', 'tag', 'org', 'field', 'met-at']) {
      expect(await story.net([...line.split(' '), `--${option}`, ' '])).toEqual({
        code: 2,
        out: '',
        err: `Option --${option} needs a value.\n`,
      })
    }
  })

  it('leaves the archive out unless it is asked for', async () => {
    const story = await smallCircle()
    inJournal(story, (journal) =>
      journal.write({ command: 'archive', subject: '' }, () => {
        journal.run('UPDATE contact SET archived_at = ? WHERE id = 3', journal.now)
      }),
    )
    expect(await ids(story, '')).toEqual([4, 1, 2])
    expect(await ids(story, '--archived')).toEqual([3])
  })

  it('tells programs everything', async () => {
    const story = await smallCircle()
    expect(await story.json('list --tag speaker --circle compilers')).toEqual([
      {
        contactId: 2,
        name: 'سارا احمدی',
        org: null,
        role: null,
        city: null,
        tie: 'absent',
        verdict: null,
        stage: 'spotted',
        fields: ['سخت‌افزار'],
        circles: ['Compilers'],
        goals: [],
        tags: ['speaker'],
        metAt: null,
        metOn: null,
        lastContact: null,
        due: null,
        dueReason: null,
        score: 0,
        addedOn: '2026-06-01',
        isArchived: false,
      },
    ])
    const [ada] = await story.json<{ score: number }[]>('list --sort score')
    expect(ada?.score).toBeGreaterThan(0)
    expect((await story.net('list --org navy --format csv')).out).toBe(
      'contactId,name,org,role,city,tie,verdict,stage,fields,circles,goals,tags,metAt,metOn,lastContact,due,dueReason,score,addedOn,isArchived\r\n' +
        '1,Grace Hopper,US Navy,,,weak,,spotted,compilers,Compilers,,,Meetup,2026-05-01,2026-05-01,2026-05-03,first,70,2026-05-01,false\r\n',
    )
    expect((await story.net('list --org navy --format tsv')).out).toContain(
      '1\tGrace Hopper\tUS Navy',
    )
  })

  it('has nothing to say of nobody, but a hint for a person', async () => {
    const story = new Story()
    expect(await story.net('list')).toEqual({ code: 0, out: '', err: '' })
    expect(await story.json('list')).toEqual([])
    expect(await story.net('list --format csv')).toEqual({ code: 0, out: '', err: '' })
    await story.net('add Grace Hopper')
    expect(await story.ask('list --tie strong', [])).toEqual({
      code: 0,
      out: '',
      err: 'Nobody fits. net list --help shows the filters.\n',
    })
    const filled = await smallCircle()
    expect((await filled.ask('list --limit 1', [])).err).toBe('1 of 4 shown.\n')
  })

  it('names the nearest when there is no such circle, goal or tag', async () => {
    const story = await smallCircle()
    expect(await story.net('list --circle compilres')).toEqual({
      code: 3,
      out: '',
      err: 'There is no circle "compilres". Did you mean Compilers?\n',
    })
    // By a beginning or an id, as everywhere.
    const whole = await story.json('list --circle Compilers')
    expect(whole).not.toEqual([])
    for (const said of ['compil', '1', '#1']) {
      expect(await story.json(`list --circle ${said}`)).toEqual(whole)
    }
    const { code, out } = await story.net('followups --goal hir --ahead 1y')
    expect({ code, out }).toEqual({
      code: 0,
      out: (await story.net('followups --goal 1 --ahead 1y')).out,
    })
    expect((await story.net('list --tag xyz')).err).toBe('There is no tag "xyz".\n')
    expect((await (await smallCircle('fa')).net('list --goal hirring')).err).toBe(
      'هدفی به نام «hirring» نیست. شاید منظورتان این بود: Hiring.\n',
    )
  })

  it.each([
    ['--limit 0', '--limit takes a whole number from 1 on, not "0".\n'],
    ['--limit many', '--limit takes a whole number from 1 on, not "many".\n'],
    [
      '--stage far',
      '"far" is not a value of --stage. Use spotted, warmed, interested, pitched, connected, exchanging.\n',
    ],
    ['--quiet soon', '"soon" is not a duration. Try 3d, 2w, 1m or 1y.\n'],
    ['--json --format csv', 'Use --json or --format, not both.\n'],
  ])('refuses %s', async (filters, err) => {
    const story = await smallCircle()
    expect(await story.net(`list ${filters}`)).toEqual({ code: 2, out: '', err })
  })

  it('lets nothing through that a terminal would obey', async () => {
    const story = new Story()
    addHostile(story)
    for (const format of ['table', 'json', 'csv', 'tsv']) {
      const { code, out } = await story.net(`list --format ${format}`)
      expect(code).toBe(0)
      expect(out.replace(/[\r\t]/g, '')).not.toMatch(obeyed)
    }
    const { out } = await story.ask('list', [])
    expect(out).not.toMatch(obeyed)
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })
})

describe('an empty journal', () => {
  it.each(['list', 'find grace', 'timeline', 'followups'])(
    'says how to begin: net %s',
    async (line) => {
      expect(await new Story().ask(line, [])).toEqual({
        code: 0,
        out: '',
        err: 'Nobody is in the journal yet. Begin with whoever you met last: net add Grace\nHopper --met "the meetup"; or take in your address book: net import contacts.vcf\n',
      })
      expect(await new Story().net(line)).toEqual({ code: 0, out: '', err: '' })
    },
  )

  it('says so in Persian, and no more once somebody is in it', async () => {
    const story = new Story({ lang: 'fa' })
    expect((await story.ask('list', [])).err).toContain('هنوز کسی در دفتر نیست')
    await story.net('add سارا احمدی')
    expect((await story.ask('list --tie strong', [])).err).not.toContain('دفتر')
    expect((await story.ask('followups', [])).err).toContain('امروز نوبت کسی نیست')
  })
})

it.each([
  ['en', 'Grace  connected  met or talked on 10 Nov 2026 and 12 Nov 2026  1 of 4'],
  ['fa', 'Grace  در ارتباط  ۱۹ آبان ۱۴۰۵ و ۲۱ آبان ۱۴۰۵ دیدار یا گفت‌وگو  ۱ از ۴'],
] as const)('says what speaks for a stage, and for the signs, in %s', async (lang, row) => {
  const story = new Story({ lang }).on('2026-11-10')
  await story.net('add Grace')
  await story.net('add Ada')
  await story.net('log lunch with grace')
  story.on('2026-11-12')
  await story.net('log call with grace')
  story.on('2026-11-14')
  await story.net('log call with grace')
  expect((await story.net('list --stage connected')).out).toContain(row)
  expect(await story.json('list --stage connected')).toMatchObject([
    {
      contactId: 1,
      stageEvidence: [{ stage: 'connected', days: ['2026-11-10', '2026-11-12'], kind: 'met' }],
      signs: [{ sign: 'network' }, { sign: 'actor' }, { sign: 'lasting', laterDays: 2 }, {}],
    },
  ])
  expect((await story.net('list --stage spotted --format csv')).out).not.toContain('signs')
})
