import { describe, expect, it } from 'vitest'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

describe('the archive', () => {
  it('keeps everything and comes back with it', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --next "send the paper" --due 2026-11-27')
    const before = dumpJournal(story.journal)
    expect(await story.net('archive grace hopper')).toEqual({
      code: 0,
      out: 'Archived Grace Hopper (#1), 1 open step waits there too.\n',
      err: '',
    })
    expect(await story.net('unarchive grace hopper')).toEqual({
      code: 0,
      out: 'Grace Hopper (#1) is back from the archive, next due on Friday 27 November 2026.\n',
      err: '',
    })
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('says so in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی --next "فرستادن مقاله" --due جمعه')
    expect((await story.net('archive سارا')).out).toBe(
      'سارا احمدی (#۱) بایگانی شد، ۱ قدم بازش هم همان‌جا می‌ماند.\n',
    )
    expect((await story.net('unarchive سارا')).out).toBe(
      'سارا احمدی (#۱) از بایگانی برگشت، موعد بعدی جمعه ۶ آذر ۱۴۰۵.\n',
    )
  })

  it.each([
    ['archive 1 2', 'Archived Grace Hopper (#1).'],
    ['unarchive 3 1', 'George Boole (#3) is back from the archive.'],
    [
      'circle join club 2 3',
      'Sara Ahmadi (#2) and George Boole (#3) joined club (#1): 3 people now.',
    ],
    ['circle leave club 1', 'Grace Hopper (#1) left club (#1): 0 people now.'],
  ])('%s --dry-run says what it would do, and changes nothing', async (line, said) => {
    const story = new Story()
    await story.net('add Grace Hopper --circle club')
    for (const name of ['Sara Ahmadi', 'George Boole']) await story.net(`add ${name}`)
    await story.net('archive 3')
    const before = dumpJournal(story.journal)
    const { code, out } = await story.net(`${line} --dry-run`)
    const [tried, first] = out.split('\n')
    expect([code, tried, first]).toEqual([
      0,
      'Nothing was changed; this is what it would say:',
      said,
    ])
    expect(dumpJournal(story.journal)).toEqual(before)
    expect((await story.json<unknown[]>('undo --list')).length).toBe(4)
    expect((await story.net(`${line} --dry-run --lang fa`)).out).toContain('چیزی تغییر نکرد')
  })

  it('takes several people at once, as one step', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('add Sara Ahmadi --email sara@example.org')
    await story.net('add George Boole')
    expect((await story.net('archive 1 sara@example.org "george boole"')).out).toBe(
      'Archived Grace Hopper (#1).\nArchived Sara Ahmadi (#2).\nArchived George Boole (#3).\n',
    )
    await story.net('undo')
    const people = dumpJournal(story.journal)['contact'] as { archived_at: string | null }[]
    expect(people.map((one) => one.archived_at)).toEqual([null, null, null])
  })

  it('never takes one half-typed name for two people', async () => {
    const story = new Story()
    await story.net('add Sara Karimi')
    await story.net('add Reza Ahmadi')
    expect(await story.net('archive sara ahmadi')).toMatchObject({ code: 3, out: '' })
  })

  it.each([
    [
      'unarchive nobody',
      'Nobody in the journal goes by "nobody". Who there is: net list; by other words: net find\n',
    ],
    [
      'show 99',
      'Nobody in the journal goes by "99". Who there is: net list; by other words: net find\n',
    ],
    [
      'show https://nobody.example',
      'Nobody in the journal goes by "https://nobody.example". Who there is: net list; by other words: net find\n',
    ],
    ['archive 1 nobody', 'Nobody called "nobody" is in the journal. Add them: net add nobody\n'],
    ['archive 1 boole', 'Nobody called "boole" is in the journal. Nearest:\n  #2  George Boole\n'],
    [
      'archive 1 99',
      'Nobody in the journal goes by "99". Who there is: net list; by other words: net find\n',
    ],
  ])('names the one nobody knows, and no id as a name: %s', async (line, err) => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('add George Boole')
    expect(await story.net(line)).toEqual({ code: 3, out: '', err })
  })

  it('says in Persian that nobody goes by an id', async () => {
    expect((await new Story({ lang: 'fa' }).net('show 99')).err).toBe(
      'کسی با «99» در دفتر پیدا نشد. برای دیدن همه: net list، برای جست‌وجو: net find\n',
    )
  })

  it('records nothing for somebody who is there already', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('archive grace')
    expect((await story.net('archive grace')).out).toBe(
      'Grace Hopper (#1) was in the archive already.\n',
    )
    expect(await story.json('unarchive grace')).toEqual([
      {
        contactId: 1,
        name: 'Grace Hopper',
        isArchived: false,
        isChanged: true,
        openSteps: 0,
        nextDueOn: null,
      },
    ])
    expect((await story.net('unarchive grace')).out).toBe(
      'Grace Hopper (#1) was not in the archive.\n',
    )
    const steps = await story.json<{ command: string }[]>('undo --list')
    expect(steps.map(({ command }) => command)).toEqual(['unarchive', 'archive', 'add'])
  })

  it('means the one in the archive when two bear the name', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('add Grace Kelly')
    await story.net('archive 1')
    expect((await story.net('archive grace')).out).toContain('Archived Grace Kelly (#2)')
    await story.net('unarchive 2')
    expect((await story.net('unarchive grace')).out).toContain('Grace Hopper (#1) is back')
  })
})
