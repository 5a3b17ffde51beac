import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

const parts = {
  intro: 'I build compilers at {org}.',
  need: 'I look for a test farm.',
  gain: 'You get our benchmarks.',
  thanks: 'Thank you for your time.',
  reach: '{reach}',
}

async function withGrace(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  await story.net('add Grace Hopper --org Navy')
  return story
}

/** A story with a whole pitch for Grace in it. */
async function withPitch(): Promise<Story> {
  const story = await withGrace()
  await story.net([
    ...['pitch', 'write', '--for', 'grace'],
    ...Object.entries(parts).flatMap(([part, text]) => [`--${part}`, text]),
  ])
  return story
}

describe('writing a pitch', () => {
  it('takes the parts as options, is named from whom it is for, and says what is new', async () => {
    const story = await withGrace()
    expect(
      await story.net(
        'pitch write --for grace --event "Startup week" --goal hiring --intro "I am {me}." --gain "You win."',
      ),
    ).toEqual({
      code: 0,
      out: 'Wrote the pitch "for Grace Hopper" (#1), at Startup week, goal: hiring: the parts Introduction and Their gain. Still to write: Need, Thanks and Reaching me.\nNew goal: hiring. New event: Startup week.\n',
      err: '',
    })
  })

  it('speaks Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی')
    expect(await story.net('pitch write --for سارا --need "دنبال همکارم" --target ۱:۳۰')).toEqual({
      code: 0,
      out: 'پیچ «برای سارا احمدی» نوشته شد (#۱) (زمان هدف ۱:۳۰): بخش نیاز من. هنوز نوشته نشده: معرفی، سود طرف مقابل، تشکر و راه تماس.\n',
      err: '',
    })
  })

  it('is named after the event, else the goal, else by hand', async () => {
    const story = new Story()
    await story.net('pitch write --goal hiring --event "Startup week" --intro a')
    await story.net('pitch write --goal hiring --intro b')
    await story.net('pitch write in the hallway --intro c')
    const pitches = await story.json<{ name: string }[]>('pitch list')
    expect(pitches.map(({ name }) => name)).toEqual(['hiring', 'in the hallway', 'Startup week'])
    expect(await story.net('pitch write --intro d')).toMatchObject({
      code: 2,
      err: 'Missing: NAME, and there is no terminal to ask at. See --help for examples.\n',
    })
    expect(await story.net('pitch write lobby')).toMatchObject({
      code: 2,
      err: 'There is no terminal to ask at; give --intro.\n',
    })
  })

  it('is for the event that is there, by its id or a beginning; so is what is logged', async () => {
    const story = await withGrace()
    await story.net('event add Compiler meetup --on 2026-11-10')
    for (const said of ['1', '#1', 'compiler']) {
      const args = ['pitch', 'write', `for ${said}`, '--event', said, '--intro', 'x']
      expect(await story.json(args)).toMatchObject({ event: 'Compiler meetup', made: [] })
    }
    expect(
      await story.json(['log', 'grace came', '--event', '1', '--on', '2026-11-10']),
    ).toMatchObject({
      event: 'Compiler meetup',
      made: [],
    })
    expect(await story.json('add Ada --met #1 --on 2026-11-10')).toMatchObject({ made: [] })
    expect(await story.json('event list --all')).toMatchObject([
      { met: [{ name: 'Grace Hopper' }, { name: 'Ada' }] },
    ])
  })

  it('leads back from the first part to what it is called', async () => {
    const story = new Story()
    const { code, out } = await story.ask('pitch write', [
      { text: 'See' },
      { back: true },
      { text: 'Sea' },
      ...['a', 'b', 'c', 'd', 'e'].map((text) => ({ text })),
    ])
    expect([code, out]).toEqual([0, 'Wrote the pitch "Sea" (#1): all five parts.\n'])
    expect(story.prompter?.asked[2]).toMatchObject({ initial: 'See' })
  })

  it('asks the parts one by one, each with a word of guidance', async () => {
    const story = await withGrace()
    const { out, err } = await story.ask('pitch write --for grace', [
      { text: parts.intro },
      { text: parts.need },
      { text: '' },
      { text: parts.thanks },
      { text: parts.reach },
    ])
    expect(out).toBe(
      'Wrote the pitch "for Grace Hopper" (#1): the parts Introduction, Need, Thanks\nand Reaching me. Still to write: Their gain.\n',
    )
    expect(err.split('\n').filter(Boolean)).toHaveLength(5)
    expect(story.prompter?.asked.map(({ message }) => message)).toEqual([
      '1/5 Introduction',
      '2/5 Need',
      '3/5 Their gain',
      '4/5 Thanks',
      '5/5 Reaching me',
    ])
  })

  it('keeps at Ctrl-C what was written and what stands typed, and offers it again', async () => {
    const story = await withGrace()
    const stopped = await story.ask('pitch write --for grace', [
      { text: parts.intro },
      { text: parts.need },
      { interrupt: true, typed: 'You get' },
    ])
    expect(stopped).toMatchObject({
      code: 130,
      out: 'Wrote the pitch "for Grace Hopper" (#1): the parts Introduction, Need and Their\ngain. Still to write: Thanks and Reaching me.\n',
    })
    expect(stopped.err).toContain(
      'That much is saved; to go on: net pitch write "for Grace Hopper"\nCancelled.',
    )
    await story.ask('pitch write --for grace', [
      { text: parts.intro },
      { text: parts.need },
      { text: parts.gain },
      { interrupt: true, typed: '' },
    ])
    expect(story.prompter?.asked.map(({ initial }) => initial)).toEqual([
      parts.intro,
      parts.need,
      'You get',
      '',
    ])
    const [pitch] = await story.json<{ parts: object }[]>('pitch list')
    expect(pitch?.parts).toEqual({ ...parts, thanks: '', reach: '' })
  })

  it('goes back to the part before by Esc, what stands typed kept in its place', async () => {
    const story = await withGrace()
    const { code } = await story.ask('pitch write --for grace', [
      { text: 'I am' },
      { back: true, typed: 'I need a' },
      { text: parts.intro },
      { text: parts.need },
      { text: '' },
      { text: '' },
      { text: '' },
    ])
    expect(code).toBe(0)
    expect(story.prompter?.asked.map(({ initial }) => initial).slice(0, 4)).toEqual([
      '',
      '',
      'I am',
      'I need a',
    ])
    const [pitch] = await story.json<{ parts: object }[]>('pitch list')
    expect(pitch?.parts).toMatchObject({ intro: parts.intro, need: parts.need, gain: '' })
  })

  it('is one step for undo, however many parts were saved', async () => {
    const story = await withGrace()
    await story.ask('pitch write --for grace --event Meetup', [
      { text: 'a' },
      { text: 'b' },
      { text: 'c' },
      { text: 'd' },
      { text: 'e' },
    ])
    await story.net('undo')
    expect(await story.json('pitch list')).toEqual([])
  })

  it('writes nothing when nothing was typed', async () => {
    const story = await withGrace()
    const nothing = Array.from({ length: 5 }, () => ({ text: '' }))
    expect(await story.ask('pitch write --for grace', nothing)).toMatchObject({ code: 2, out: '' })
    expect(await story.ask('pitch write --for grace', [{ interrupt: true, typed: ' ' }])).toEqual({
      code: 130,
      out: '',
      err: expect.stringMatching(/Cancelled\.\n$/),
    })
    expect(await story.json('pitch list')).toEqual([])
  })

  it('takes all five together in the editor, whose text is not lost when it is odd', async () => {
    const story = await withPitch()
    const { out } = await story.ask('pitch write --for grace --editor', [
      { edit: (text) => text.replace('You get', 'You keep').replace('Thank you', '\\# Thank you') },
    ])
    expect(out).toContain('Their gain and Thanks')
    const [pitch] = await story.json<{ parts: object }[]>('pitch list')
    expect(pitch?.parts).toEqual({
      ...parts,
      gain: 'You keep our benchmarks.',
      thanks: '# Thank you for your time.',
    })
    expect(await story.ask('pitch edit grace', [{ edit: 'hello' }])).toMatchObject({
      code: 2,
      err: '"hello" stands above the first heading, so it belongs to no part. Nothing was\nchanged.\n',
    })
  })
})

describe('a pitch', () => {
  it('is shown filled in, and says what is missing', async () => {
    const story = await withPitch()
    expect((await story.net('pitch show grace')).out).toBe(`for Grace Hopper #1

Introduction
  I build compilers at Navy.

Need
  I look for a test farm.

Their gain
  You get our benchmarks.

Thanks
  Thank you for your time.

Reaching me
  {reach}

21 words, about 0:09 of 1:00
Nothing to fill in for {reach}: say whom it is for (--for, --event), or who you are: net me
`)
    expect((await story.net('pitch show grace --raw')).out).toContain('compilers at {org}.')
    await story.net('me --reach grace@example.org')
    expect(await story.json('pitch show 1')).toMatchObject({
      said: { reach: 'grace@example.org' },
      unfilled: [],
    })
  })

  it('is found by id, name, a beginning, a word; else the candidates or the nearest are named', async () => {
    const story = await withPitch()
    await story.net('pitch write for Grace in Paris --intro hi')
    for (const name of ['2', '#۲', 'FOR GRACE IN PARIS', 'for grace i', 'paris grace']) {
      expect(await story.json(`pitch show ${name}`)).toMatchObject({ id: 2 })
    }
    expect(await story.net('pitch show for grace')).toEqual({
      code: 4,
      out: '',
      err: '"for grace" could be several pitches; say which by id:\n  #1  for Grace Hopper\n  #2  for Grace in Paris\n',
    })
    expect(await story.net('pitch show for Grace Hoper')).toEqual({
      code: 3,
      out: '',
      err: 'There is no pitch called "for Grace Hoper". Nearest:\n  #1  for Grace Hopper\n',
    })
    const { out } = await story.ask('pitch show grace', [{ choose: 'for Grace in Paris' }])
    expect(out).toContain('for Grace in Paris #2')
  })

  it('is edited by options, and cleared', async () => {
    const story = await withPitch()
    const { out } = await story.net(
      'pitch edit grace --name Sea --gain "{name} wins." --clear thanks --target 45',
    )
    expect(out).toBe(
      'Changed the pitch "Sea" (#1), for Grace Hopper (target 0:45): the parts Their gain and Thanks. Still to write: Thanks.\n',
    )
    expect(await story.net('pitch edit sea --gain x --clear gain')).toMatchObject({ code: 2 })
  })

  it('says so where nothing of it is other than before, and leaves no step', async () => {
    const story = await withGrace()
    await story.net('pitch write hall --intro a --need b')
    const same = 'Nothing to change: the pitch "hall" (#1) is as you say.\n'
    for (const words of [
      'pitch edit hall --intro a',
      'pitch edit hall --clear target --clear event --clear for',
      'pitch write hall --intro a',
    ]) {
      expect((await story.net(words)).out, words).toBe(same)
    }
    expect((await story.ask('pitch edit hall', [{ edit: (text) => text }])).out).toBe(same)
    const typed = ['a', 'b', '', '', ''].map((text) => ({ text }))
    expect((await story.ask('pitch write hall', typed)).out).toBe(same)
    expect(await story.json('undo --list')).toHaveLength(2)
    expect(await story.json('pitch edit hall --need c --goal jobs')).toMatchObject({
      isChanged: true,
    })
  })

  it('is copied for somebody else, never over another', async () => {
    const story = await withPitch()
    await story.net('add Sara Ahmadi')
    expect((await story.net('pitch copy grace --for sara')).out).toBe(
      'Copied to the pitch "for Sara Ahmadi" (#2): all five parts.\n',
    )
    expect((await story.net('pitch copy for grace hopper compiler people')).out).toContain(
      'Copied to the pitch "compiler people" (#3), for Grace Hopper',
    )
    expect(await story.net('pitch copy sara --name "COMPILER people"')).toMatchObject({ code: 4 })
    expect(await story.json('pitch show sara')).toMatchObject({ contact: 'Sara Ahmadi', parts })
  })

  it('is removed after asking, and comes back with undo', async () => {
    const story = await withPitch()
    expect(await story.net('pitch rm grace')).toMatchObject({ code: 2 })
    expect((await story.ask('pitch rm grace', [{ confirm: false }])).err).toBe(
      'Nothing was removed.\n',
    )
    expect((await story.ask('pitch rm', [{ choose: 1 }, { confirm: true }])).out).toBe(
      'Removed the pitch "for Grace Hopper" (#1). net undo brings it back.\n',
    )
    await story.net('undo')
    expect(await story.json('pitch show grace')).toMatchObject({ parts })
  })
})

describe('checking a pitch', () => {
  it('finds nothing wrong with a good one', async () => {
    const story = await withPitch()
    await story.net('me --reach me@example.org')
    expect(await story.net('pitch check grace')).toEqual({
      code: 0,
      out: '"for Grace Hopper": nothing to mend.\n',
      err: '',
    })
  })

  it('names what is missing, too long, about nobody, or out of reach, and what to do', async () => {
    const story = await withPitch()
    await story.net(['pitch', 'edit', '1', '--intro', 'word '.repeat(40), '--need', '{nmae}?'])
    await story.net('pitch edit 1 --gain "It is a great project." --clear thanks --reach "see me."')
    expect(await story.net('pitch check')).toEqual({
      code: 0,
      out: `"for Grace Hopper": 5 to mend
  Introduction: too long: 40 words take about 17.1 seconds, its share is 15. Cut it to 35 words, or raise --target.
  Need: {nmae} is no placeholder; known are {name} {org} {event} {me} {reach}.
  Their gain: says nothing about them. Say what they get: "you", their work, {name} or {org}.
  Thanks: not written yet. Add it with --thanks.
  Reaching me: names no way to reach you. Give an address, a number or a handle, or {reach}.
Mend it: net pitch edit "for Grace Hopper"
`,
      err: '',
    })
    const { findings } = await story.json<{ findings: { part: string; code: string }[] }>(
      'pitch check 1',
    )
    expect(findings.map(({ part, code }) => `${part} ${code}`)).toEqual([
      'intro tooLong',
      'need unknown',
      'gain notAboutThem',
      'thanks missing',
      'reach noReach',
    ])
  })

  it('speaks Persian, and knows its second person', async () => {
    const story = await withGrace('fa')
    await story.net('pitch write --for grace --intro "من {me} هستم." --gain "پروژهٔ خوبی است."')
    expect((await story.net('pitch check')).out).toBe(`«برای Grace Hopper»: ۵ کمبود
  معرفی: چیزی برای پر کردن {me} نیست. نامتان را بگویید: net me --name نام
  نیاز من: هنوز نوشته نشده. با ‎--need اضافه کنید.
  سود طرف مقابل: چیزی از طرف مقابل نمی‌گوید. بگویید به او چه می‌رسد: «شما»، کارش، {name} یا {org}.
  تشکر: هنوز نوشته نشده. با ‎--thanks اضافه کنید.
  راه تماس: هنوز نوشته نشده. با ‎--reach اضافه کنید.
اصلاح: net pitch edit "برای Grace Hopper"
`)
    const codes = async (gain: string) => {
      await story.net(['pitch', 'edit', '1', '--gain', gain])
      const { findings } = await story.json<{ findings: { part: string; code: string }[] }>(
        'pitch check 1',
      )
      return findings.filter(({ part }) => part === 'gain').map(({ code }) => code)
    }
    expect(await codes('به سنجه‌های ما دسترسی پیدا می‌کنید.')).toEqual([])
    expect(await codes('Hopper will like it.')).toEqual([])
    expect(await codes('Good for {org}.')).toEqual([])
    expect(await codes('Good for everybody.')).toEqual(['notAboutThem'])
  })

  it('is kind about an empty list', async () => {
    const story = new Story()
    expect(await story.net('pitch check')).toEqual({ code: 0, out: '', err: '' })
    expect(await story.net('pitch list')).toEqual({ code: 0, out: '', err: '' })
    expect(await story.json('pitch list')).toEqual([])
  })
})
