import { describe, expect, it } from 'vitest'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

async function people(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  for (const line of [
    'add Grace Hopper --org Navy --email grace@navy.mil --phone "+98 912 345 6789"',
    'add G. Hopper --org Navy --phone 09123456789 --handle github:gh',
    'add George Boole --url https://github.com/gb',
    'add "Boole, George" --force',
    'add George B. --handle github:gb',
    'add Ada Lovelace --email ada@x.org',
  ]) {
    expect(await story.net(line)).toMatchObject({ code: 0 })
  }
  return story
}

const table = [
  ' %  person           perhaps also      because',
  '98  #3 George Boole  #5 George B.      profile github:gb, names nearly alike',
  '96  #1 Grace Hopper  #2 G. Hopper      phone +98 912 345 6789, names nearly alike, both Navy',
  '65  #3 George Boole  #4 Boole, George  the same name',
]

describe('who may be in the journal twice', () => {
  it('is listed with the evidence, the likeliest first', async () => {
    const story = await people()
    const { code, out, err } = await story.net('dupes')
    expect({ code, out: out.trimEnd().split('\n'), err }).toEqual({ code: 0, out: table, err: '' })
    expect((await story.net('dupes --limit 1')).out.split('\n')).toHaveLength(3)
  })

  it('is listed in Persian', async () => {
    const story = await people('fa')
    const [, first, second] = (await story.net('dupes')).out.split('\n')
    expect(first).toContain('شناسهٔ github:gb، نام‌های نزدیک به هم')
    expect(second).toContain('تلفن +98 912 345 6789، نام‌های نزدیک به هم، هر دو در Navy')
  })

  it('is told to programs in every format', async () => {
    const story = await people()
    const [, second] = await story.json<unknown[]>('dupes')
    expect(second).toEqual({
      contactIds: [1, 2],
      score: 96,
      evidence: [
        { kind: 'phone', value: '+98 912 345 6789' },
        { kind: 'closeName', value: 'Grace Hopper / G. Hopper' },
        { kind: 'org', value: 'Navy' },
      ],
      against: [],
      people: [
        { contactId: 1, name: 'Grace Hopper', org: 'Navy', isArchived: false },
        { contactId: 2, name: 'G. Hopper', org: 'Navy', isArchived: false },
      ],
    })
    expect((await story.net('dupes --format ids --limit 1')).out).toBe('3\n5\n')
    expect((await story.net('dupes --format csv')).out).toContain(
      '3; 5,George Boole; George B.,98,profile github:gb; closeName George Boole / George B.,\r\n',
    )
  })

  it('of nobody is an empty list, and a kind word at a terminal', async () => {
    const story = new Story()
    expect(await story.net('dupes')).toEqual({ code: 0, out: '', err: '' })
    expect((await story.net('dupes --json')).out).toBe('[]\n')
    expect((await story.ask('dupes', [])).err).toContain('Nobody seems to be in the journal twice.')
  })

  it('gives at a terminal the two commands that settle it', async () => {
    const story = await people()
    const { out, err } = await story.ask('dupes --limit 1', [])
    expect(err).toContain('One person: net merge 3 5. Two: net dupes --apart 3 5')
    expect(out).toContain('#5 George B.')
  })
})

describe('two who are told apart', () => {
  it('are not listed again, until undo or --back', async () => {
    const story = await people()
    const before = dumpJournal(story.journal)
    expect(await story.net('dupes --apart grace hopper g. hopper')).toEqual({
      code: 0,
      out: 'Grace Hopper (#1) and G. Hopper (#2) are two different people: not listed again.\n',
      err: '',
    })
    expect((await story.net('dupes')).out).not.toContain('Hopper')
    expect((await story.net('dupes --apart 2 1')).out).toContain('were told apart already')
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
    expect((await story.net('dupes')).out).toContain('Hopper')
    await story.net('dupes --apart 1 2')
    expect((await story.net('dupes --back 2 1')).out).toBe(
      'G. Hopper (#2) and Grace Hopper (#1) may be one person after all.\n',
    )
    expect(dumpJournal(story.journal)).toMatchObject({ set_aside: [] })
    expect(await story.net('dupes --back 1 2')).toMatchObject({ code: 3 })
  })

  it('stay apart through an export and an import, and leave the review alone', async () => {
    const story = await people()
    const review = (await story.net('review --all')).out
    await story.net('dupes --apart 1 2')
    expect((await story.net('review --all')).out).toBe(review)
    const { out } = await story.net('export')
    const other = new Story()
    expect(await other.net('import -', out)).toMatchObject({ code: 0 })
    expect((await other.net('dupes')).out).toBe((await story.net('dupes')).out)
    expect((await other.net('export')).out).toBe(out)
  })

  it.each([
    ['dupes grace', 'one word too many'],
    ['dupes --apart', 'who'],
    ['dupes --apart 1 1', 'one and the same'],
    ['dupes --apart --back 1 2', '--back'],
    ['dupes --apart 1 2 --limit 3', '--limit'],
  ])('%s is refused', async (line, said) => {
    const story = await people()
    const { code, err } = await story.net(line)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})
