import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

describe('a line without a person', () => {
  it.each(['done', 'snooze', 'plan --due friday', 'rhythm'])('%s asks who', async (line) => {
    const story = new Story()
    await story.net('add Grace Hopper --next call --due friday')
    const rest = { snooze: ' in 2 weeks', plan: ' call again', rhythm: ' 2w' }[
      line.split(' ')[0] ?? ''
    ]
    const { code, out } = await story.ask(line, [{ text: `grace hopper${rest ?? ''}` }])
    expect(code).toBe(0)
    expect(out).toContain('Grace Hopper')
  })

  it.each(['show', 'edit --org Navy', 'path', 'archive', 'rm --yes'])(
    '%s asks who as well',
    async (line) => {
      const story = new Story()
      await story.net('add Grace Hopper')
      const { code, out, err } = await story.ask(line, [{ text: 'hopper' }])
      expect([code, out + err]).toEqual([0, expect.stringContaining('Grace Hopper')])
      if (line === 'archive') {
        expect((await story.ask('unarchive', [{ text: 'grace' }])).out).toContain('Grace Hopper')
      }
    },
  )

  it('is asked who again where Esc leads back from what is asked of them', async () => {
    const story = new Story()
    for (const name of ['Ann Lee', 'Ann Lear', 'Bo']) await story.net(`add ${name}`)
    const { out } = await story.ask('show', [{ text: 'ann' }, { back: true }, { text: 'bo' }])
    expect(out).toContain('Bo #3')
    expect(story.prompter?.asked[2]).toMatchObject({ message: 'Who?', initial: 'ann' })
    const removed = await story.ask('rm', [
      { text: 'bo' },
      { back: true },
      { text: 'ann lear' },
      { confirm: true },
    ])
    expect(removed.out).toContain('Removed Ann Lear (#2).')
  })

  it.each([
    'done',
    'snooze',
    'plan --due friday',
    'rhythm',
    'show',
    'edit',
    'path',
    'archive',
    'unarchive',
    'rm',
  ])('%s names what is missing', async (line) => {
    expect(await new Story().net(line)).toEqual({
      code: 2,
      out: '',
      err: 'Missing: WHO. See --help for examples.\n',
    })
  })

  it.each([
    ['config set', 'KEY'],
    ['link', 'WHO'],
  ])('%s names it in capitals as well', async (line, argument) => {
    expect((await new Story().net(line)).err).toContain(`Missing: ${argument}`)
  })

  it.each([['show'], ['edit'], ['rm'], ['log', '--with']])(
    '%s does not look for nobody',
    async (...line) => {
      const story = new Story()
      await story.net('add Grace Hopper')
      expect(await story.net([...line, ''])).toEqual({
        code: 2,
        out: '',
        err: 'Missing: WHO. See --help for examples.\n',
      })
    },
  )
})

describe('a name without a letter', () => {
  it.each(['12', '#5', '۱۲', '🙂'])('%s is refused', async (name) => {
    const story = new Story()
    await story.net('add Grace')
    const refused = { code: 2, out: '', err: 'A name needs at least one letter.\n' }
    expect(await story.net(['add', name])).toEqual(refused)
    expect(await story.net(['edit', 'grace', '--name', name])).toEqual(refused)
  })
})

it.each(['en', 'fa'] as const)(
  'quotes what a shell would obey in the command it suggests, in %s',
  async (lang) => {
    const story = new Story({ lang })
    const { err } = await story.net(['show', "x; rm -rf ~'"])
    expect(err).toContain("net add 'x; rm -rf ~'\\'''")
    expect((await story.net('show Zoe Miller')).err).toContain('net add Zoe Miller')
    await story.net(['goal', 'add', 'Earn $(id)'])
    expect((await story.ask('goal show 1', [])).err).toContain("--goal 'Earn $(id)'")
  },
)

describe('a value without end', () => {
  it.each(['en', 'fa'] as const)(
    'is cut where an error tells it, and is no name to add (%s)',
    async (lang) => {
      const story = new Story({ lang })
      const long = 'z'.repeat(10_000)
      await story.net(['add', 'Long', '--org', long])
      for (const line of [
        ['add', 'Long'],
        ['show', long],
        ['add', 'Ann', '--birthday', long],
      ]) {
        const { code, err } = await story.net(line)
        expect(code).toBeGreaterThan(1)
        expect(err).toContain(`${'z'.repeat(199)}…`)
        expect(err.length).toBeLessThan(500)
        expect(err).not.toContain('net add z')
      }
      expect(await story.json('show 1')).toMatchObject({ org: long })
    },
  )
})
