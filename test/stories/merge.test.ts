import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'
import { dumpJournal } from '../support/dump.ts'
import { addHostile, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'
import { widest } from '../support/widest.ts'

/** Grace twice, each with something the other lacks, and George, whom both know. */
async function graceTwice(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  for (const line of [
    'add Grace Hopper --org Navy --email grace@navy.mil --phone "+1 555 010 0200" --met Meetup --on 2026-11-02 --circle Pioneers --field compilers',
    'add G. Hopper --org IBM --city Boston --email g@x.org --phone 555-010-0200 --met Meetup --on 2026-11-02 --circle Pioneers --birthday 1906-12-09 --note "likes tea" --next call --due 2026-12-01',
    'add George Boole --via 2',
    'link 1 3 --kind friends',
    'link 2 3 --kind colleagues --since 2020-01-01',
    'log --with 2 --on 2026-11-10 --got advice lunch',
  ]) {
    expect(await story.net(line)).toMatchObject({ code: 0 })
  }
  return story
}

const mergedLines = [
  'Merged G. Hopper (#2) into Grace Hopper (#1): 1 interaction, 1 note, 2 steps, 1 person they introduced and 2 ways to reach them.',
  '  name: Grace Hopper (#1); G. Hopper (#2) is kept as a nickname',
  '  organisation: Navy (#1); IBM (#2) is kept in a note',
  '  city: Boston (#2)',
  '  birthday: 9 Dec 1906 (#2)',
  'On both, and now once: 1 interaction, 1 link and 1 circle.',
]

describe('merging two', () => {
  it('says in one line what came over, and what became of each value', async () => {
    const story = await graceTwice()
    const { code, out, err } = await story.net('merge 1 2')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out.trimEnd().split('\n')
    expect(lines.slice(0, 6)).toEqual(mergedLines)
    expect(lines.slice(6)).toEqual([
      `The journal as it was: ${join(story.folder, 'backups', 'journal-before-merge-20261120T090000Z.db')}`,
      'net undo takes it back.',
    ])
    const page = (await story.net('show 1')).out
    expect(page).toContain('also G. Hopper')
    expect(page).toContain('Before merging also: organisation IBM.')
    expect(page).toContain('George Boole (friends, colleagues, since 2020)')
    expect((await story.net('show george')).out).toContain('Grace Hopper')
    expect(await story.net('show 2')).toMatchObject({ code: 3 })
    expect(await story.net('show "g. hopper"')).toMatchObject({ code: 0 })
  })

  it('says so in Persian', async () => {
    const story = await graceTwice('fa')
    const { out } = await story.net('merge 1 2')
    expect(out.split('\n').slice(0, 6)).toEqual([
      'G. Hopper (#۲) در Grace Hopper (#۱) ادغام شد: ۱ تماس، ۱ یادداشت، ۲ قدم، ۱ نفر که او معرفی کرده بود و ۲ راه تماس.',
      '  نام: Grace Hopper (#۱)؛ G. Hopper (#۲) نام خودمانی می‌شود',
      '  محل کار: Navy (#۱)؛ IBM (#۲) در یادداشت می‌ماند',
      '  شهر: Boston (#۲)',
      '  تاریخ تولد: ۱۷ آذر ۱۲۸۵ (#۲)',
      'هر دو داشتند و یکی شد: ۱ تماس، ۱ آشنایی با دیگران و ۱ حلقه.',
    ])
    expect((await story.net('show 1')).out).toContain('پیش از ادغام، این هم بود: محل کار IBM.')
  })

  it('is one step for undo, to the last row; and the copy is the journal as it was', async () => {
    const story = await graceTwice()
    const before = dumpJournal(story.journal)
    const { backup } = await story.json<{ backup: string }>('merge 1 2')
    expect(dumpJournal(story.journal)).not.toEqual(before)
    expect(dumpJournal(backup)).toEqual(before)
    expect((await story.net('undo')).out).toContain('merge Grace Hopper, G. Hopper')
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('changes nothing in a dry run, and takes no copy', async () => {
    const story = await graceTwice()
    const before = dumpJournal(story.journal)
    const { out } = await story.net('merge 1 2 --dry-run')
    expect(out.trimEnd().split('\n')).toEqual([
      mergedLines[0]?.replace('Merged', 'Would merge'),
      ...mergedLines.slice(1),
    ])
    expect(dumpJournal(story.journal)).toEqual(before)
    expect(await story.json('merge 1 2 --dry-run')).toMatchObject({
      contactId: 1,
      isDryRun: true,
      backup: null,
      merged: [{ contactId: 2, name: 'G. Hopper' }],
      values: expect.arrayContaining([
        {
          field: 'org',
          kept: { contactId: 1, value: 'Navy' },
          others: [{ contactId: 2, value: 'IBM', goesTo: 'note' }],
        },
      ]),
      parts: expect.arrayContaining([
        { part: 'interactions', moved: 1, same: 1, dropped: 0 },
        { part: 'circles', moved: 0, same: 1, dropped: 0 },
      ]),
    })
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('takes the other’s value where that is wanted', async () => {
    const story = await graceTwice()
    const { out } = await story.net('merge grace hopper g. hopper --take org,name')
    expect(out).toContain('organisation: IBM (#2); Navy (#1) is kept in a note')
    expect(out).toContain('name: G. Hopper (#2); Grace Hopper (#1) is kept as a nickname')
    expect(await story.json('show grace hopper')).toMatchObject({ name: 'G. Hopper', org: 'IBM' })
  })

  it('makes one of three', async () => {
    const story = await graceTwice()
    await story.net('add "Amazing Grace" --org Remington --force')
    const { out } = await story.net('merge 1 2 "Amazing Grace" --take org=4')
    expect(out).toContain('Merged G. Hopper (#2) and Amazing Grace (#4) into Grace Hopper (#1)')
    expect(out).toContain(
      'organisation: Remington (#4); Navy (#1) is kept in a note; IBM (#2) is kept in a note',
    )
    expect((await story.json<unknown[]>('list')).length).toBe(2)
  })

  it.each([
    ['merge 1 1', 2, 'Grace Hopper is one and the same; name two people.\n'],
    [
      'merge 1',
      2,
      'Missing: WHO WHO, and there is no terminal to ask at. See --help for examples.\n',
    ],
    ['merge 1 2 --take role', 2, 'G. Hopper has no role to take.\n'],
    [
      'merge 1 2 --take org=3',
      2,
      '“3” is none of those who become one: Grace Hopper (#1) and G. Hopper (#2).\n',
    ],
    ['merge 1 2 --take mood', 2, '"mood" is not a value of --take.'],
    ['merge 1 99', 3, 'Nobody'],
  ])('%s is refused', async (line, code, err) => {
    const story = await graceTwice()
    const before = dumpJournal(story.journal)
    const outcome = await story.net(line)
    expect(outcome).toMatchObject({ code, out: '' })
    expect(outcome.err).toContain(err)
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('is not undone beneath a later change', async () => {
    const story = await graceTwice()
    await story.net('merge 1 2')
    await story.net('edit 1 --city Rome')
    const step = (await story.json<{ id: number; command: string }[]>('undo --list')).find(
      ({ command }) => command === 'merge',
    )
    expect(await story.net(`undo ${step?.id}`)).toMatchObject({ code: 4 })
  })
})

it('never takes the words of one name for two people', async () => {
  const story = new Story()
  for (const name of ['Grace Hopper', 'Grace', 'Hopper']) await story.net(`add ${name} --force`)
  expect(await story.net('merge grace hopper')).toMatchObject({ code: 2 })
  await story.net('add Grace Hopper --force')
  const { code, err } = await story.net('merge grace hopper')
  expect(code).toBe(4)
  expect(err).toContain('#1  Grace Hopper')
  expect(err).toContain('#4  Grace Hopper')
  expect(await story.json('list')).toHaveLength(4)
})

describe('whoever is kept', () => {
  it('is in the archive only when all were, and was added when the first was', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.on('2026-11-22').net('add Grace --force')
    await story.net('archive 2')
    await story.net('merge 2 1')
    expect(await story.json('list')).toMatchObject([{ contactId: 2, addedOn: '2026-11-20' }])
    await story.net('undo')
    await story.net('archive 1')
    await story.net('merge 1 2')
    expect(await story.json('list')).toEqual([])
  })

  it('is followed up for the first time once, on the earlier day, until it is taken back', async () => {
    const story = new Story()
    await story.net('add Grace --met Fair --on 2026-11-19')
    await story.net('add Grace Hopper --force --met Party --on 2026-11-18')
    const before = story.rows('SELECT contact_id, due_on FROM step ORDER BY id')
    expect(before).toHaveLength(2)
    await story.net('merge 1 2 --take name')
    expect(story.rows('SELECT contact_id, due_on FROM step')).toEqual([
      { contact_id: 1, due_on: '2026-11-20' },
    ])
    await story.net('undo')
    expect(story.rows('SELECT contact_id, due_on FROM step ORDER BY id')).toEqual(before)
  })

  it('has both first meetings in the timeline, and the earlier on the page', async () => {
    const story = new Story()
    await story.net('add Grace --met Fair --on 2026-11-05')
    await story.net('add Grace Hopper --force --met Party --on 2026-10-05')
    const { out } = await story.net('merge 1 2 --take name')
    expect(out).toContain(
      'met at: Party, Monday 5 October 2026 (#2); Fair, Thursday 5 November 2026 (#1) is in the timeline',
    )
    const page = (await story.net('show 1')).out
    expect(page).toContain('at Party, 5 Oct 2026')
    expect(page).toContain('at Fair')
    expect(page).not.toContain('Before merging')
  })
})

const card = (uid: string, name: string, more = '') =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:${name}\r\n${more}END:VCARD\r\n`

describe('a file imported again after a merge', () => {
  it('finds the one, by either card’s UID, and says nothing new', async () => {
    const story = new Story()
    const file = join(story.folder, 'cards.vcf')
    writeFileSync(
      file,
      card('a-1', 'Grace Hopper', 'X-KEPT:one\r\n') + card('b-2', 'Murray', 'X-KEPT:two\r\n'),
    )
    await story.net(['import', file])
    expect((await story.net('merge 1 2')).out).toContain('1 property of other programs')
    expect((await story.net(['import', file])).out).toContain('Nothing new')
    expect((await story.json<unknown[]>('list')).length).toBe(1)
    const { out } = await story.net('export --format vcard')
    expect(out).toContain('X-KEPT:one')
    expect(out).toContain('X-KEPT:two')

    // Also in another journal, which knows the merged card alone.
    const other = new Story()
    const merged = join(other.folder, 'merged.vcf')
    writeFileSync(merged, out)
    await other.net(['import', merged])
    await other.net(['import', file])
    expect((await other.json<unknown[]>('list')).length).toBe(1)
  })

  it('has them work at one place and as one thing, whosever is taken: the former stands beside', async () => {
    const story = new Story()
    const file = join(story.folder, 'cards.vcf')
    const atWork = (org: string, role: string) =>
      `ORG:${org}\r\nTITLE:${role}\r\nBDAY:1906120${org.length}\r\nitem1.ORG:${org} Club\r\nX-PHONETIC-ORG:${org}\r\n`
    writeFileSync(
      file,
      card('a-1', 'Grace Hopper', atWork('Navy', 'Admiral')) +
        card('b-2', 'G. Hopper', atWork('IBM;Sales', 'Adviser')),
    )
    await story.net(['import', file])
    await story.net('merge 1 2 --take org')
    const works = async () =>
      (await story.net('export --format vcard')).out
        .match(/^.*(?:ORG|TITLE|BDAY).*$/gm)
        ?.map((line) => line.trim())
        .toSorted()
    const all = [
      'BDAY:19061204',
      'ORG:IBM;Sales',
      'TITLE:Admiral',
      'X-OTHER-BDAY:19061209',
      'X-OTHER-ORG:Navy',
      'X-OTHER-TITLE:Adviser',
      'X-OTHER-X-PHONETIC-ORG:Navy',
      'X-PHONETIC-ORG:IBM;Sales',
      'item1.ORG:Navy Club',
      'item2.ORG:IBM;Sales Club',
    ]
    expect(await works()).toEqual(all)
    expect((await story.net(['import', file])).out).toContain('Nothing new')
    expect(await works()).toEqual(all)
  })

  it('finds the one in a card or a journal of our own, made before', async () => {
    const story = await graceTwice()
    const files = ['old.vcf', 'old.json'].map((name) => join(story.folder, name))
    for (const file of files) await story.net(['export', '-o', file])
    await story.net('merge 1 2')
    for (const file of files) {
      expect(readFileSync(file, 'utf8')).toContain('G. Hopper')
      await story.net(['import', file])
      expect((await story.json<unknown[]>('list')).length).toBe(2)
    }
  })
})

describe('at a terminal', () => {
  it('asks whose value stays, shows what will be, and asks once more', async () => {
    const story = await graceTwice()
    const before = dumpJournal(story.journal)
    const no = await story.ask('merge 1 2', [
      { choose: 'G. Hopper' },
      { choose: 'IBM' },
      { confirm: false },
    ])
    expect(no).toMatchObject({ code: 0, out: '' })
    expect(no.err).toContain('Would merge G. Hopper (#2) into Grace Hopper (#1)')
    expect(no.err).toContain('organisation: IBM (#2)')
    expect(dumpJournal(story.journal)).toEqual(before)
    const yes = await story.ask('merge 1 2 --take org', [
      { choose: 'Grace Hopper' },
      { confirm: true },
    ])
    expect(yes.err).toContain('organisation: IBM (#2)')
    expect(yes.out.replace('1\nperson', '1 person')).toContain(mergedLines[0])
    expect(await story.json('show 1')).toMatchObject({ org: 'IBM' })
  })

  it('asks nothing with --yes', async () => {
    const story = await graceTwice()
    expect((await story.ask('merge 1 2 --yes', [])).out).toContain('Merged G. Hopper (#2)')
  })

  it('offers whom somebody may be', async () => {
    const story = await graceTwice()
    const { out } = await story.ask('merge 1 --take name,org', [
      { choose: 'G. Hopper' },
      { confirm: true },
    ])
    expect(out).toContain('Merged G. Hopper (#2)')
  })

  it('in a real one, in Persian', async () => {
    const { folder, net } = builtStory({ NET_LANG: 'fa' })
    await net(['add', 'سارا احمدی', '--org', 'دانشگاه تهران']).exit()
    await net(['add', 'سارا احمدی', '--org', 'دانشگاه شریف', '--force']).exit()
    const file = join(folder, 'journal.db')
    const before = dumpJournal(file)

    const left = net(['merge', '1', '2'])
    expect(await left.waitFor(/کدام بماند: محل کار؟[^]*Enter/)).toContain('دانشگاه شریف')
    left.press('ctrl-c')
    expect(await left.exit()).toBe(130)
    expect(dumpJournal(file)).toEqual(before)

    const terminal = net(['merge', '1', '2'])
    await terminal.waitFor(/کدام بماند[^]*Enter/)
    terminal.press('down', 'enter')
    await terminal.waitFor('یکی شوند؟')
    terminal.press('enter')
    expect(await terminal.exit()).toBe(0)
    const screen = await terminal.screen()
    expect(screen).toContain('سارا احمدی (#۲) در سارا احمدی (#۱) ادغام شد')
    expect(widest(screen)).toBeLessThanOrEqual(80)
    expect(dumpJournal(file)['contact']).toMatchObject([{ id: 1, org: 'دانشگاه شریف' }])
  })
})

describe('somebody with a hostile name', () => {
  it('is merged and listed without obeying it', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --org Navy')
    const id = addHostile(story)
    for (const line of ['dupes', `merge 1 ${id} --dry-run`, `merge 1 ${id} --take org`]) {
      const { code, out, err } = await story.net(line)
      expect({ line, code, isObeyed: obeyed.test(out + err) }).toEqual({
        line,
        code: 0,
        isObeyed: false,
      })
    }
  })
})

it.each([
  { second: 'intro 2 3 --offered', same: 1, states: ['made'] },
  { second: 'intro 3 2', same: 1, states: ['made'] },
  { second: 'intro 2 3 --about radios --offered', same: 0, states: ['made', 'offered'] },
  { second: 'intro 2 --by 3', same: 0, states: ['made', 'made'] },
])(
  'makes one of an introduction recorded with each of two: $second',
  async ({ second, same, states }) => {
    const story = new Story().on('2026-11-01')
    for (const line of ['add Grace Hopper', 'add G. Hopper', 'add George Boole'])
      await story.net(line)
    await story.net('intro 1 3 --about compilers')
    expect(await story.net(second)).toMatchObject({ code: 0 })
    const { parts } = await story.json<{ parts: { part: string; same: number }[] }>(
      'merge 1 2 --yes',
    )
    expect(parts.find(({ part }) => part === 'introductions')?.same ?? 0).toBe(same)
    const left = await story.json<{ state: string }[]>('intro list')
    expect(left.map(({ state }) => state).toSorted()).toEqual(states)
  },
)

it.each([
  ['add', ['add Marie --via grace --met Lab', 'add M. Curie --via grace --met Lab']],
  ['intro', ['add Marie', 'add M. Curie', 'intro 2 --by grace', 'intro 3 --by grace']],
  [
    'intro of two days',
    ['add Marie', 'add M. Curie', 'intro 2 --by grace', 'intro 3 --by grace --on 2026-11-12'],
  ],
  ['one of each', ['add Marie --via grace', 'add M. Curie', 'intro 3 --by grace']],
])(
  'has whoever introduced me to both introduce one, and be thanked once, as %s told it',
  async (_, lines) => {
    const story = new Story()
    for (const line of ['add Grace', ...lines]) await story.net(line)
    expect(
      (await story.json<{ steps: { text: string | null }[] }>('show grace')).steps.flatMap(
        ({ text }) => text ?? [],
      ),
    ).toHaveLength(2)
    const before = dumpJournal(story.journal)
    await story.net('merge 2 3 --yes')
    const page = await story.json<{ steps: { text: string | null }[] }>('show grace')
    expect(page.steps.flatMap(({ text }) => text ?? [])).toEqual([
      'thank them for the introduction to Marie',
    ])
    // Told twice, it was made on the day told first.
    const madeOn = lines.some((line) => line.includes('11-12')) ? '2026-11-12' : '2026-11-20'
    expect(await story.json('intro list')).toMatchObject([{ contact: { contactId: 2 }, madeOn }])
    expect(await story.json('balance')).toMatchObject([{ contactId: 1, got: 1 }])
    const told = lines.some((line) => line.startsWith('intro')) ? 1 : 0
    expect(await story.json('timeline --kind intro')).toHaveLength(told)
    expect((await story.net('doctor')).code).toBe(0)
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
  },
)

it.each([
  ['add Cat --tie absent', 'intro cat --by ann', 'merge 1 2 --yes'],
  ['add Cat --via ann', 'intro cat --led "a job"', 'merge 2 1 --yes'],
  ['add Cat --via ann', 'timeline', 'merge 2 1 --yes'],
])('owes nobody thanks for having introduced themselves: %s, %s, %s', async (...lines) => {
  const story = new Story()
  for (const line of ['add Ann --tie weak', ...lines]) await story.net(line)
  expect((await story.net('followups --ahead 1w')).out).not.toContain('introduction')
  expect((await story.net('doctor')).code).toBe(0)
})
