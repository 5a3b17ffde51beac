import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { displayWidth } from '../../src/views/width.ts'
import { Story } from '../support/story.ts'

/** What people type; the rest is asked by scripts. */
const spoken = commands.filter(({ isHidden }) => isHidden !== true)

describe('help', () => {
  it.each(['en', 'fa'] as const)(
    'of every command has its options and two examples (%s)',
    async (lang) => {
      const story = new Story({ lang })
      for (const { path } of spoken) {
        const { code, out, err } = await story.net(`${path} --help`)
        expect({ path, code, err }).toEqual({ path, code: 0, err: '' })
        const examples = out
          .split('\n')
          .filter((line) => /^ {2}(?:\w+=\w+ |cat "\$\()?net /.test(line))
        expect({ path, examples: examples.length >= 2 }).toEqual({ path, examples: true })
        expect(await story.net(`help ${path}`), path).toEqual({ code, out, err })
      }
    },
  )

  it.each(['en', 'fa'] as const)('fits a terminal of 80 columns (%s)', async (lang) => {
    const story = new Story({ lang })
    const wide: string[] = []
    for (const { path } of [{ path: '' }, ...spoken]) {
      const { out } = await story.ask(`${path} --help`, [])
      wide.push(...out.split('\n').filter((one) => displayWidth(one) > 80))
    }
    // A command to be copied stays whole.
    expect(wide.filter((one) => !one.startsWith('  net '))).toEqual([])
    expect(wide.length).toBeLessThan(12)
  })

  it.each(['en', 'fa'] as const)('has one column where the window is narrow (%s)', async (lang) => {
    const story = new Story({ lang, columns: 40 })
    for (const path of ['', 'add', 'circle join', 'import']) {
      const { out } = await story.ask(`${path} --help`, [])
      const wide = out.split('\n').filter((one) => displayWidth(one) > 40)
      expect(wide.filter((one) => !/^ {2}(?:net|curl) /.test(one))).toEqual([])
    }
    const { out } = await story.ask('add --help', [])
    expect(out).toMatch(/\n {2}--email <address>\n {6}\S/)
    expect(out).toMatch(/\n {2}net add \S+ \S+ --met ".*" --field \S+\n/)
  })

  it('of the whole program lists every command under a heading', async () => {
    const { out } = await new Story().net('--help')
    for (const { path } of spoken.filter((entry) => !entry.path.includes(' '))) {
      expect(out).toMatch(new RegExp(`^  ${path}\\b`, 'm'))
    }
    expect(await new Story().net('')).toEqual({ code: 0, out, err: '' })
  })

  it('suggests the nearest word for a slip', async () => {
    const story = new Story()
    expect(await story.net('folowups')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean followups?') as string,
    })
    expect((await story.net('help nope')).code).toBe(2)
    expect((await story.net('pitch wriet')).err).toBe(
      'Unknown command "pitch wriet". Did you mean write? See net --help.\n',
    )
    expect(await story.net('log --evnt PyCon')).toEqual({
      code: 2,
      out: '',
      err: 'Unknown option --evnt. Did you mean --event?\n',
    })
  })
})
