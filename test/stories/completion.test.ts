import { existsSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

// What a shell is answered at each Tab. How the shells use it is in ./completion-shells.test.ts.

/** The values offered for the last word. */
async function offered(story: Story, ...words: string[]): Promise<string[]> {
  const { code, out, err } = await story.net(['complete', '--', ...words])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '')
}

async function people(): Promise<Story> {
  const story = new Story()
  await story.net(
    'add Grace Hopper --org Navy --nick Amazing --circle Tuskegee --goal Linker --tag press',
  )
  await story.net('add Grace Kelly --met "Compiler meetup"')
  await story.net('add "سارا احمدی"')
  await story.net('pitch write Opening --intro "I am Ada"')
  return story
}

describe('net complete', () => {
  it('offers commands, and those below them', async () => {
    const story = new Story()
    expect(await offered(story, 'fol')).toEqual(['followups'])
    expect(await offered(story, 'pitch', 're')).toEqual(['rehearse'])
    expect(await offered(story, 'du')).toContain('due')
    expect(await offered(story, 'comp')).toEqual(['completion'])
    expect(await offered(story, '--lang', 'fa', 'pitch', 're')).toEqual(['rehearse'])
  })

  it('offers options, and the words they take', async () => {
    const story = new Story()
    expect(await offered(story, 'add', '--no')).toEqual(['--note', '--no-color'])
    expect(await offered(story, '--j')).toEqual(['--journal', '--json'])
    expect(await offered(story, 'add', '--tie', '')).toEqual(['strong', 'weak', 'absent'])
    expect(await offered(story, 'list', '--tie=A')).toEqual(['--tie=absent'])
    expect(await offered(story, 'list', '--stage', 'ex')).toEqual(['exchanging'])
    expect(await offered(story, 'completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(await offered(story, 'config', 'set', 'attention')).toEqual(['attention.perDay'])
    expect(await offered(story, 'add', '--', '--no')).toEqual([])
  })

  it('offers names where one is named', async () => {
    const story = await people()
    expect(await offered(story, 'show', 'gra')).toEqual(['Grace Kelly', 'Grace Hopper'])
    expect(await offered(story, 'show', 'Grace', 'h')).toEqual(['Hopper'])
    expect(await offered(story, 'show', 'سارا', '')).toContain('احمدی')
    expect(await offered(story, 'show', 'ama')).toEqual(['Amazing'])
    expect(await offered(story, 'log', 'coffee', 'with', 'grace', 'k')).toEqual(['Kelly'])
    expect(await offered(story, 'log', 'coffee', '@pr')).toEqual(['@press'])
    expect(await offered(story, 'add', '--via', 'gra')).toHaveLength(2)
    expect(await offered(story, 'list', '--circle', '')).toEqual(['Tuskegee'])
    expect(await offered(story, 'circle', 'show', 'tus')).toEqual(['Tuskegee'])
    expect(await offered(story, 'goal', 'show', '')).toEqual(['Linker'])
    expect(await offered(story, 'list', '--tag', 'p')).toEqual(['press'])
    expect(await offered(story, 'pitch', 'rehearse', 'o')).toEqual(['Opening'])
    expect(await offered(story, 'add', 'Gr')).toEqual([])
  })

  it('says what each is', async () => {
    const story = await people()
    const { out } = await story.net(['complete', '--', 'show', 'grace h'])
    expect(out).toBe('Grace Hopper\tNavy\n')
  })

  it('leaves files to the shell', async () => {
    const story = new Story()
    expect((await story.net(['complete', '--', 'import', 'x'])).out).toBe('\t\n')
    expect((await story.net(['complete', '--', 'export', '-o', ''])).out).toBe('\t\n')
    expect((await story.net(['complete', '--', '--journal', ''])).out).toBe('\t\n')
  })

  it('takes the names of the journal that the line is about', async () => {
    const [story, other] = [new Story({ isFirst: true }), await people()]
    expect(await offered(story, '--journal', other.journal, 'show', 'gra')).toHaveLength(2)
    expect(existsSync(story.journal)).toBe(false)
  })

  it('makes no journal and never complains', async () => {
    const story = new Story({ isFirst: true })
    expect(await offered(story, 'show', 'gra')).toEqual([])
    expect(await offered(story)).not.toEqual([])
    expect(await offered(story, 'nonsense', 'x')).toEqual([])
    expect(await offered(story, 'add', '--nonsense', 'x')).toEqual([])
    expect(existsSync(story.journal)).toBe(false)
    writeFileSync(story.journal, 'no journal at all')
    expect(await offered(story, 'show', 'gra')).toEqual([])
    writeFileSync(story.config, '{')
    expect(await offered(story, 'show', 'gra')).toEqual([])
  })

  it('is in no help and no list', async () => {
    const story = new Story()
    const { out } = await story.net('--help')
    expect(out).toContain('completion')
    expect(out).not.toMatch(/^ {2}complete\b(?!ion)/m)
  })
})

describe('net completion', () => {
  it.each(['bash', 'zsh', 'fish'])(
    'prints a script for %s that evaluates nothing',
    async (shell) => {
      const { code, out, err } = await new Story().net(`completion ${shell}`)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain(`net completion ${shell}`)
      expect(out).not.toMatch(/\beval\b|compgen/)
    },
  )

  it('names the shells there are', async () => {
    const { code, err } = await new Story().net('completion csh')
    expect(code).toBe(2)
    expect(err).toContain('bash, zsh, fish')
  })
})
