import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'
import { dumpJournal } from '../support/dump.ts'
import { addHostile, obeyed } from '../support/journal.ts'
import { Story } from '../support/story.ts'
import { changeTables, referencesTo } from '../support/tables.ts'

/** Grace with something in every table that can point at her, and people she shares it with. */
async function graceAndOthers(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  const run = async (line: string) => expect(await story.net(line)).toMatchObject({ code: 0 })
  await run(
    'add Grace Hopper --met Meetup --field compilers --email g@x.org --nick Amazing --circle Navy --goal Paper --tag sea --note "likes tea" --next call --due 2026-11-25',
  )
  await run('add George Boole --via grace --met Meetup')
  await run('log lunch @sea --with grace --with george --gave advice')
  await run('log tea with \\Earl --with grace --got "a book" --keep')
  changeTables(
    story.journal,
    `INSERT INTO pitch (uuid, name, folded, contact_id, created_at, updated_at)
       VALUES ('p', 'For Grace', 'for grace', 1, '2026', '2026');
     INSERT INTO checklist (uuid, contact_id, at, on_day, information, strength, help_me, lasting, benefit,
       background, trust, verdict, notes)
       VALUES ('c', 1, '2026', '2026-11-20', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'pursue', '{}');`,
  )
  return story
}

describe('removing somebody', () => {
  it('removes what is only theirs, keeps what is shared, and says so', async () => {
    const story = await graceAndOthers()
    expect(await story.net('rm grace hopper --yes')).toEqual({
      code: 0,
      out: 'Removed Grace Hopper (#1). Gone with them: 1 note, 2 interactions with nobody else, 2 open steps and 1 checklist. What stays: 1 interaction with others, 1 pitch written for them and 1 person they introduced. net undo brings them back.\n',
      err: '',
    })
    const tables = dumpJournal(story.journal)
    expect(tables).toMatchObject({
      contact: [{ id: 2, name: 'George Boole', via_id: null }],
      interaction_contact: [{ contact_id: 2 }, { contact_id: 2 }],
      pitch: [{ name: 'For Grace', contact_id: null }],
      exchange: [{ text: 'advice' }],
      interaction_tag: [{}],
      note: [],
      reach: [],
      nickname: [],
      field: [],
      checklist: [],
      circle: [{ name: 'Navy' }],
      contact_circle: [],
    })
    expect(tables['interaction']).toHaveLength(2)
    expect(JSON.stringify(tables['name_key'])).not.toContain('hopper')
  })

  it('brings everything back with undo, to the last row', async () => {
    const story = await graceAndOthers()
    // The derived columns as the program itself computes them, whatever this test wrote by hand.
    await story.net('edit grace --city Boston')
    const before = dumpJournal(story.journal)
    await story.net('rm grace --yes')
    expect(dumpJournal(story.journal)).not.toEqual(before)
    expect((await story.net('undo')).code).toBe(0)
    expect(dumpJournal(story.journal)).toEqual(before)
    expect((await story.net('edit g@x.org --city Boston')).out).toContain('Grace Hopper (#1)')
  })

  it('never gives an id again', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('rm 1 --yes')
    expect((await story.net('add George Boole')).out).toBe('Added George Boole (#2).\n')
  })

  it.each([
    [
      'en',
      'That takes something from others too: 1 introduction and 1 open step with Ann (#1); 1 introduction and 1 link with Cy (#3). ',
    ],
    [
      'fa',
      'از آنچه دربارهٔ دیگران ثبت شده هم کم می‌شود: Ann (#۱): ۱ معرفی و ۱ قدم باز؛ Cy (#۳): ۱ معرفی و ۱ آشنایی با دیگران. ',
    ],
  ] as const)(
    'names whose records lose something by it, before and after (%s)',
    async (lang, told) => {
      const story = new Story({ lang })
      for (const line of [
        'add Ann --tie weak',
        'add Bo --via ann --met Fair',
        'add Cy --tie weak',
        'link bo cy',
        'intro bo cy',
      ]) {
        expect(await story.net(line)).toMatchObject({ code: 0 })
      }
      const before = dumpJournal(story.journal)
      await story.ask('rm bo', [{ confirm: false }])
      expect(story.prompter?.asked[0]?.message).toContain(told)
      expect((await story.net('rm bo --yes')).out).toContain(told)
      await story.net('undo')
      expect(dumpJournal(story.journal)).toEqual(before)
      // Whoever goes with them loses nothing.
      expect((await story.net('rm bo cy ann --yes')).out).not.toContain(told.slice(0, 20))
    },
  )

  it('asks on a terminal, and takes no for an answer', async () => {
    const story = await graceAndOthers()
    const before = dumpJournal(story.journal)
    const no = await story.ask('rm grace', [{ confirm: false }])
    expect(no).toEqual({ code: 0, out: '', err: 'Nothing was removed.\n' })
    expect(story.prompter?.asked[0]?.message).toBe(
      'Going with them: 1 note, 2 interactions with nobody else, 2 open steps and 1 checklist. What stays: 1 interaction with others, 1 pitch written for them and 1 person they introduced. Remove Grace Hopper (#1)?',
    )
    expect((await story.ask('rm grace', [{ interrupt: true }])).code).toBe(130)
    expect(dumpJournal(story.journal)).toEqual(before)
    expect((await story.ask('rm grace', [{ confirm: true }])).out).toContain('Removed Grace')
  })

  it('removes several in one step, asked once, and with --dry-run nobody', async () => {
    const story = await graceAndOthers()
    await story.net('edit grace --city Boston')
    await story.net('edit grace --clear city')
    const before = dumpJournal(story.journal)
    const dry = await story.net('rm 1 2 --dry-run')
    expect(dry.out).toMatch(/:\nRemoved Grace Hopper \(#1\)[^\n]*\nRemoved George Boole \(#2\)/)
    expect(dry.out).not.toContain('net undo')
    expect(dumpJournal(story.journal)).toEqual(before)
    await story.ask('rm 1 2', [{ confirm: true }])
    expect(story.prompter?.asked[0]?.message).toMatch(
      /Grace Hopper \(#1\)\. Going .* Remove Grace Hopper and George Boole\?$/,
    )
    expect(await story.json('list')).toEqual([])
    expect(story.rows('SELECT count(*) AS left FROM interaction')).toEqual([{ left: 0 }])
    expect((await story.net('undo')).out).toContain('rm Grace Hopper, George Boole')
    expect(dumpJournal(story.journal)).toEqual(before)
    expect(await story.json('rm 1 2 --yes')).toMatchObject([{ contactId: 1 }, { contactId: 2 }])
  })

  it('needs --yes where nobody can be asked', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    expect(await story.net('rm grace')).toEqual({
      code: 2,
      out: '',
      err: 'There is no terminal to ask at; give --yes.\n',
    })
  })

  it('says so in Persian', async () => {
    const story = await graceAndOthers('fa')
    expect((await story.net('rm grace --yes')).out).toBe(
      'Grace Hopper (#۱) حذف شد. همراه او حذف شد: ۱ یادداشت، ۲ تماس که فقط با او بود، ۲ قدم باز و ۱ چک‌لیست. این‌ها می‌ماند: ۱ تماس مشترک با دیگران، ۱ پیچ که برای او نوشته‌اید و ۱ نفر که او معرفی کرده بود. برای برگرداندن: net undo\n',
    )
  })

  it('knows every table that can point at a person or an interaction', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    // One more here needs a line in src/journal/remove-contact.ts.
    expect(referencesTo(story.journal, 'contact')).toEqual([
      'checklist.contact_id',
      'contact.via_id',
      'contact_circle.contact_id',
      'contact_event.contact_id',
      'contact_goal.contact_id',
      'contact_tag.contact_id',
      'field.contact_id',
      'interaction_contact.contact_id',
      'introduction.by_id',
      'introduction.contact_id',
      'introduction.other_id',
      'link.contact_id',
      'link.other_id',
      'nickname.contact_id',
      'note.contact_id',
      'pitch.contact_id',
      'reach.contact_id',
      'request.contact_id',
      'set_aside.contact_id',
      'set_aside.other_id',
      'step.contact_id',
      'step.introduced_id',
    ])
    expect(referencesTo(story.journal, 'interaction')).toEqual([
      'exchange.interaction_id',
      'interaction_contact.interaction_id',
      'interaction_tag.interaction_id',
      'introduction.interaction_id',
      'request.interaction_id',
      'request.settled_in_id',
      'step.interaction_id',
    ])
  })
})

describe('at a real terminal', () => {
  it('asks before it removes; n and Ctrl-C leave everything as it was', async () => {
    const { folder, net } = builtStory()
    await net(['add', 'Grace Hopper', '--note', 'likes tea']).exit()
    const before = dumpJournal(join(folder, 'journal.db'))

    const declined = net(['rm', 'grace'])
    await declined.waitFor('Going with them: 1 note. Remove Grace Hopper (#1)?')
    declined.type('n')
    expect(await declined.exit()).toBe(0)
    expect(await declined.screen()).toContain('Nothing was removed.')

    const interrupted = net(['rm', 'grace'], { columns: 30 })
    await interrupted.waitFor('Remove Grace')
    interrupted.press('ctrl-c')
    expect(await interrupted.exit()).toBe(130)
    expect(interrupted.isCursorHidden()).toBe(false)
    expect(dumpJournal(join(folder, 'journal.db'))).toEqual(before)

    const taken = net(['rm', 'grace'])
    await taken.waitFor('Remove Grace')
    taken.type('y')
    expect(await taken.exit()).toBe(0)
    expect(dumpJournal(join(folder, 'journal.db'))['contact']).toEqual([])
  })

  it('takes Enter alone for no', async () => {
    const { net } = builtStory({ NET_LANG: 'fa' })
    await net(['add', 'سارا احمدی']).exit()
    const terminal = net(['rm', 'سارا'])
    await terminal.waitFor('حذف شود؟')
    terminal.press('enter')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain('چیزی حذف نشد.')
  })
})

describe('somebody with a hostile name', () => {
  it('is told without obeying it', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    const id = addHostile(story)
    for (const line of [
      `archive ${id}`,
      `unarchive ${id}`,
      `edit ${id} --city Rome`,
      `rm ${id} --yes`,
    ]) {
      const { code, out } = await story.net(line)
      expect({ line, code, isObeyed: obeyed.test(out) }).toEqual({ line, code: 0, isObeyed: false })
    }
  })
})
