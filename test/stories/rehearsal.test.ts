import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

async function withPitch(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  await story.net('add Grace Hopper --org Navy')
  await story.net(
    'pitch write sea --for grace --intro "I am Ada. For years I have built compilers." --need "I look for a test farm." --gain "You get benchmarks."',
  )
  return story
}

const keys = ['space', 'space', 'space']
const atMs = [20_000, 45_000, 62_000]

describe('rehearsing a pitch', () => {
  it('shows part after part against the clock, and what it came to', async () => {
    const story = await withPitch()
    const { out, err, code } = await story.ask('pitch rehearse sea', [
      { keys, atMs },
      // A Space too many at the end of the last part says nothing; then an arrow makes it an answer.
      { keys: ['space', 'down', 'space', '1', 'up', 'space', 'enter'] },
      { choose: 2 },
    ])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toBe(`Rehearsed "sea" (reading) on Friday 20 November 2026: 1:02 of 1:00, not said:
Their gain, fluency 2 of 5.
 ✓  Introduction  0:20  of 0:20  ██████████
 ✓  Need          0:25  of 0:20  ██████████▓▓▓
 –  Their gain    0:17  of 0:20  █████████
Next: bring in what was left out: Their gain.
  net pitch rehearse "sea" --mode read
`)
    const frames = story.prompter?.frames ?? []
    expect(frames[0]?.split('\n').slice(0, 7)).toEqual([
      'sea · reading',
      '0:00 of 1:00  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░',
      '▶ Introduction  · Need  · Their gain',
      '',
      'Introduction  0:00 of 0:20',
      'I am Ada. For years I have built compilers.',
      '',
    ])
    expect(frames.some((frame) => frame.includes('0:44 of 1:00'))).toBe(true)
    expect(frames.some((frame) => frame.includes('1:01 of 1:00  +0:01'))).toBe(true)
    expect(story.prompter?.asked.map(({ kind }) => kind)).toEqual(['live', 'live', 'choice'])
  })

  it('speaks Persian', async () => {
    const story = await withPitch('fa')
    const { out } = await story.ask('pitch rehearse sea --mode blank', [
      { keys, atMs },
      { keys: ['enter'] },
      { choose: 4 },
    ])
    expect(out).toContain(
      'تمرین «sea» (از حفظ)، جمعه ۲۹ آبان ۱۴۰۵: ۱:۰۲ از ۱:۰۰، همهٔ بخش‌ها گفته شد',
    )
    expect(out).toContain('تمرین بعدی: از حفظ هم روان است؛ یک بار دیگر تا مطمئن شوید.')
  })

  it('shows the first words of each sentence as cues, and nothing when blank', async () => {
    const story = await withPitch()
    const run = async (mode: string) => {
      await story.ask(`pitch rehearse sea --mode ${mode}`, [
        { keys: ['q'] },
        { keys: ['enter'] },
        { choose: 3 },
      ])
      return story.prompter?.frames[0] ?? ''
    }
    expect(await run('cues')).toContain('I am Ada.\nFor years I …\n')
    expect(await run('blank')).not.toContain('Ada')
  })

  it('scrolls a text taller than the window, a page at a time too, and no further than its end', async () => {
    const story = await withPitch()
    const text = Array.from({ length: 60 }, (_, i) => `Line ${i + 1}.`).join('\n')
    await story.net(['pitch', 'write', 'tall', '--intro', text])
    const down = Array.from({ length: 90 }, () => 'down')
    await story.ask('pitch rehearse tall --mode read', [
      { keys: ['pagedown', 'pagedown', 'pageup', ...down, 'up', 'pagedown', 'pageup', 'q'] },
      { keys: ['enter'] },
      { choose: 3 },
    ])
    const tops = (story.prompter?.frames ?? []).map((frame) => /Line (\d+)\./.exec(frame)?.[1])
    // A window of 24 lines has 17 for the text, of which two stay at each page.
    expect(tops.slice(0, 4)).toEqual(['1', '16', '31', '16'])
    expect(tops.slice(93, 97)).toEqual(['44', '43', '44', '29'])
  })

  it('goes back and stops early: what was never shown counts as not said', async () => {
    const story = await withPitch()
    await story.ask('pitch rehearse sea', [
      { keys: ['space', 'b', 'q'], atMs: [1000, 3000, 6000] },
      { keys: ['enter'] },
      { choose: 1 },
    ])
    expect(await story.json('pitch list')).toMatchObject([{ runs: 1, averageFluency: 1 }])
    const { parts, missed, totalMs } = await story.json<{
      parts: unknown[]
      missed: string[]
      totalMs: number
    }>('pitch rehearse sea --said intro --seconds 7')
    expect({ missed, totalMs }).toEqual({ missed: ['need', 'gain'], totalMs: 7000 })
    expect(parts).toHaveLength(3)
    const last = await story.json<{ trend: { missed: string[]; totalMs: number }[] }>(
      'pitch rehearse sea --said none --seconds 7',
    )
    expect(last.trend.map(({ missed: left, totalMs: ms }) => [left.length, ms])).toEqual([
      [1, 6000],
      [2, 7000],
      [3, 7000],
    ])
  })

  it('keeps nothing at Ctrl-C while the clock runs', async () => {
    const story = await withPitch()
    expect(await story.ask('pitch rehearse sea', [{ keys: ['space', 'ctrl-c'] }])).toEqual({
      code: 130,
      out: '',
      err: 'Cancelled.\n',
    })
    expect(await story.json('pitch list')).toMatchObject([{ runs: 0 }])
  })

  it.each([
    [
      'en',
      'The run is kept with its times; which parts you said and how fluent it felt are\nnot told.\nCancelled.\n',
      '0:03 of 1:00, which parts\nwere said is not told.\n ?  Introduction',
    ],
    [
      'fa',
      'تمرین با زمان‌هایش ثبت شد؛ نگفتید کدام بخش‌ها را گفتید و چقدر روان بود.\nلغو شد.\n',
      'معلوم نیست کدام',
    ],
  ] as const)(
    'keeps a timed run at Ctrl-C when asked what was said, and does not say it: %s',
    async (lang, said, shown) => {
      const story = await withPitch(lang)
      const { code, out, err } = await story.ask('pitch rehearse sea', [
        { keys: ['space', lang === 'fa' ? 'پ' : 'q'], atMs: [1000, 3000] },
        { keys: ['ctrl-c'] },
      ])
      expect([code, err]).toEqual([130, said])
      expect(out).toContain(shown)
      const [run] = story.rows<{ parts: string; fluency: null }[]>(
        'SELECT parts, fluency FROM rehearsal',
      )
      expect([run?.fluency, JSON.parse(run?.parts ?? '')]).toEqual([
        null,
        [
          { part: 'intro', ms: 1000, isSaid: null },
          { part: 'need', ms: 2000, isSaid: null },
          // Never shown, so not said.
          { part: 'gain', ms: 0, isSaid: false },
        ],
      ])
    },
  )

  it('leaves room in the trend for what was not told, each run in its column', async () => {
    const story = await withPitch()
    await story.net('pitch rehearse sea --said all --seconds 40 --fluency 2')
    await story.net('pitch rehearse sea --said unknown --seconds 50')
    const { out } = await story.net('pitch rehearse sea --said intro --seconds 60 --fluency 4')
    expect(out).toContain(`The last 3 runs:
  time    ▅▇█  0:40 → 1:00, target 1:00
  missed  0 · 2
  fluency ▃·▆  2 · 4
`)
    expect(await story.json('pitch rehearse sea --said unknown --seconds 9')).toMatchObject({
      missed: null,
      parts: [{ isSaid: null }, { isSaid: null }, { isSaid: null }],
      trend: [{ missed: [] }, { missed: null, fluency: null }, {}, { missed: null }],
    })
  })

  it.each([
    ['en', 'The run is kept, without how fluent it felt.\nCancelled.\n'],
    ['fa', 'تمرین ثبت شد، بدون نمرهٔ روانی.\nلغو شد.\n'],
  ] as const)('keeps the run without fluency at Ctrl-C there, said in %s', async (lang, said) => {
    const story = await withPitch(lang)
    const { code, out, err } = await story.ask('pitch rehearse sea', [
      { keys },
      { keys: ['enter'] },
      { interrupt: true },
    ])
    expect([code, err]).toEqual([130, said])
    expect(out).toContain('sea')
    expect(story.rows('SELECT fluency FROM rehearsal')).toEqual([{ fluency: null }])
  })

  it('climbs from reading to cues to nothing as it flows, and tells the trend', async () => {
    const story = await withPitch()
    const good = async () => {
      const { out } = await story.ask('pitch rehearse sea', [
        { keys, atMs: [10_000, 20_000, 30_000] },
        { keys: ['enter'] },
        { choose: 5 },
      ])
      return out.slice(out.indexOf('Next:')).split('\n').slice(0, 2)
    }
    const command = (mode: string) => `  net pitch rehearse "sea" --mode ${mode}`
    const harder = 'Next: it flows; now with less of the text in sight.'
    expect(await good()).toEqual([harder, command('cues')])
    expect(await good()).toEqual([harder, command('blank')])
    expect(await good()).toEqual([
      'Next: it flows without the text; once more, to be sure.',
      command('blank'),
    ])
    expect(await good()).toEqual([
      'Next: it is yours. Say it to somebody, and keep it fresh.',
      command('blank'),
    ])
    const { out } = await story.net('pitch rehearse sea --said all --seconds 72 --fluency 3')
    expect(out).toContain(`The last 5 runs:
  time    ▃▃▃▃█  0:30 → 1:12, target 1:00
  missed  0 0 0 0 0
  fluency ████▅  5 5 5 5 3
Next: say it shorter.
`)
  })

  it('records a run made before the mirror, without a terminal', async () => {
    const story = await withPitch()
    expect(
      await story.net('pitch rehearse sea --said intro,need --seconds ۰:۵۵ --fluency 3'),
    ).toEqual({
      code: 0,
      out: `Rehearsed "sea" (without the text) on Friday 20 November 2026: 0:55 of 1:00, not said: Their gain, fluency 3 of 5.
Next: bring in what was left out: Their gain.
  net pitch rehearse "sea" --mode cues
`,
      err: '',
    })
    await story.net('undo')
    expect(await story.json('pitch list')).toMatchObject([{ runs: 0, lastRunOn: null }])
  })

  it('that cannot be kept is not lost: it says how to record it', async () => {
    const story = await withPitch()
    const db = new Database(story.journal)
    db.exec("CREATE TRIGGER no BEFORE INSERT ON rehearsal BEGIN SELECT RAISE(ABORT, 'no'); END")
    db.close()
    const { code, out, err } = await story.ask('pitch rehearse sea --target 45', [
      { keys, atMs },
      { keys: ['2', 'enter'] },
      { choose: 4 },
    ])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.replaceAll('\n', ' ')).toContain(
      'To record it later: net pitch rehearse 1 --mode read --target 45 --said intro,gain --seconds 62 --fluency 4',
    )
  })

  it('without a terminal says what to give', async () => {
    const story = await withPitch()
    for (const [line, told] of [
      ['pitch', 'There is no terminal to choose a pitch at. Use: net pitch rehearse PITCH\n'],
      [
        'pitch rehearse sea',
        'A rehearsal needs a terminal. To record one made elsewhere: net pitch rehearse PITCH --said intro,need --seconds 55\n',
      ],
      // The only one there is.
      [
        'pitch rehearse',
        'A rehearsal needs a terminal. To record one made elsewhere: net pitch rehearse PITCH --said intro,need --seconds 55\n',
      ],
      ['pitch rehearse sea --said all', '--said goes with --seconds.\n'],
      ['pitch rehearse sea --seconds 5', '--seconds goes with --said.\n'],
      [
        'pitch rehearse sea --said intor --seconds 5',
        '"intor" is not a value of --said. Use intro, need, gain, thanks, reach, all, none, unknown.\n',
      ],
      [
        'pitch rehearse sea --said all --seconds 5 --fluency 6',
        '"6" is not a value of --fluency. Use 1, 2, 3, 4, 5.\n',
      ],
    ]) {
      expect(await story.net(line ?? '')).toEqual({ code: 2, out: '', err: told })
    }
    await story.net('pitch copy sea another')
    expect((await story.net('pitch rehearse')).err).toBe(
      'Missing: PITCH, and there is no terminal to ask at. See --help for examples.\n',
    )
  })

  it('alone asks which pitch; a pitch without text cannot be rehearsed', async () => {
    const story = await withPitch()
    await story.net('pitch write lobby --intro hello')
    const { out } = await story.ask('pitch', [
      { choose: 'lobby' },
      { keys: ['enter'], atMs: [2000] },
      { keys: ['enter'] },
      { choose: 3 },
    ])
    expect(out).toContain('Rehearsed "lobby" (reading)')
    await story.net('pitch edit lobby --clear intro')
    expect(await story.ask('pitch rehearse lobby', [])).toMatchObject({ code: 2 })
    expect(await new Story().ask('pitch', [])).toMatchObject({
      code: 3,
      err: 'There is no pitch yet. Write one: net pitch write --for WHO\n',
    })
  })
})
