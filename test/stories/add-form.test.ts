import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'

describe('the short form of add, in a real terminal', () => {
  it('takes four answers and leaves the screen tidy', async () => {
    const story = builtStory()
    const terminal = story.net(['add'])
    await terminal.waitFor('their name?')
    terminal.type('Grace Hopper')
    terminal.press('enter')
    await terminal.waitFor('Where did you meet')
    terminal.type('Compiler meetup')
    terminal.press('enter')
    await terminal.waitFor('strong at')
    terminal.press('enter')
    await terminal.waitFor('Next step')
    terminal.press('enter')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toBe(
      [
        '✔ What is their name? Grace Hopper',
        '✔ Where did you meet? (event or place) Compiler meetup',
        '✔ What are they strong at?',
        '✔ Next step with them?',
        'Added Grace Hopper (#1), met at Compiler meetup on Friday 20 November 2026,',
        'first follow-up on Sunday 22 November 2026.',
      ].join('\n'),
    )
    expect(terminal.isCursorHidden()).toBe(false)
  })

  it('asks right after the name whether it is somebody known', async () => {
    const story = builtStory()
    expect(await story.net(['add', 'Grace Hopper', '--org', 'Navy']).exit()).toBe(0)
    const terminal = story.net(['add'])
    await terminal.waitFor('their name?')
    terminal.type('grace hopper')
    terminal.press('enter')
    expect(await terminal.waitFor('may be in the journal already')).not.toContain('Where did you')
    terminal.type('1')
    await terminal.waitFor('Where did you meet')
    terminal.type('Lisbon')
    terminal.press('enter')
    await terminal.waitFor('strong at')
    terminal.press('enter')
    await terminal.waitFor('Next step')
    terminal.press('enter')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toMatch(/Grace Hopper[^]*#1[^]*Lisbon/)
    expect(terminal.isCursorHidden()).toBe(false)
  })

  it('writes nothing when it is left with Ctrl-C', async () => {
    const story = builtStory()
    const terminal = story.net(['add'])
    await terminal.waitFor('their name?')
    terminal.type('Grace')
    terminal.press('enter')
    await terminal.waitFor('Where did you meet')
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(await terminal.screen()).toContain('Cancelled.')
    expect(terminal.isCursorHidden()).toBe(false)
    expect(existsSync(story.env['NET_JOURNAL'] ?? '')).toBe(false)
  })

  it('asks in Persian, in a narrow window too', async () => {
    const story = builtStory({ NET_LANG: 'fa' })
    expect(await story.net(['add', 'سارا احمدی']).exit()).toBe(0)
    const terminal = story.net(['add', 'سارا احمدي'], { columns: 40, rows: 12 })
    await terminal.waitFor('همان سارا احمدی است')
    terminal.press('enter')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain('چیز تازه‌ای دربارهٔ سارا احمدی نبود (#۱).')
  })
})
