import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'
import { widest } from '../support/widest.ts'

describe('the walk through the morning list, in a real terminal of 80 by 24', () => {
  it('takes decisions by one key, and Ctrl-C leaves what was decided', async () => {
    const story = builtStory()
    const first = ['--next', 'send the paper', '--due', 'today']
    expect(await story.net(['add', 'Grace Hopper', ...first]).exit()).toBe(0)
    expect(await story.net(['add', 'George Boole', ...first]).exit()).toBe(0)
    const walk = story.net(['followups', '--walk'])
    expect(await walk.waitFor(/1 of 2[^]*and Enter · Esc: stop$/)).toBe(
      [
        '',
        '1 of 2  Grace Hopper (#1)  promised, today',
        '  send the paper',
        '  no contact yet',
        '? Grace Hopper: what now?',
        '❯ l  log  what passed between you just now',
        '  d  done  contacted, nothing to write down',
        '  s  snooze  until a day',
        '  r  rhythm  how often from now on',
        '  x  drop  no rhythm, and the open steps with them dropped',
        '  n  skip  they stay due',
        '  q  quit  what was decided stands',
        '  a letter, or ↑↓ and Enter · Esc: stop',
      ].join('\n'),
    )
    walk.type('s')
    await walk.waitFor(
      /Until when\? friday, 2w, 20 Nov\n {2}Esc, or Enter with nothing typed: back$/,
    )
    walk.type('nonsense')
    await walk.waitFor('nonsense')
    walk.press('escape')
    const menu = await walk.waitFor(/1 of 2[^]*and Enter · Esc: stop$/)
    expect(menu).not.toContain('Until when?')
    walk.type('s')
    await walk.waitFor('Until when?')
    walk.type('monday')
    await walk.waitFor('Until when? monday')
    walk.press('enter')
    await walk.waitFor(/2 of 2[^]*and Enter · Esc: stop$/)
    walk.type('l')
    await walk.waitFor('What passed between you and George Boole?')
    walk.press('ctrl-c')
    expect(await walk.exit()).toBe(130)
    const screen = await walk.screen()
    expect(screen).toContain('Grace Hopper (#1) is put off until Monday 23 November 2026.')
    expect(screen.endsWith('\nDealt with 1 of 2; all of it is kept.\nCancelled.')).toBe(true)
    expect(widest(screen)).toBeLessThanOrEqual(80)
    expect(walk.isCursorHidden()).toBe(false)

    const list = story.net(['followups'])
    expect(await list.exit()).toBe(0)
    expect(await list.screen()).toBe(
      'George Boole (#2)  promised, today\n  send the paper\n  no contact yet',
    )
  })

  it('offers a day that Enter takes and typing replaces', async () => {
    const story = builtStory()
    const first = ['--next', 'send the paper', '--due', 'today']
    expect(await story.net(['add', 'Grace Hopper', ...first]).exit()).toBe(0)
    const walk = story.net(['followups', '--walk'])
    await walk.waitFor(/1 of 1[^]*and Enter · Esc: stop$/)
    walk.type('d')
    await walk.waitFor('Next step with Grace Hopper?')
    walk.type('call\r')
    await walk.waitFor(/When is it due\? 2 days · Enter takes it\n {2}Esc: back$/)
    walk.type('friday')
    await walk.waitFor('When is it due? friday')
    walk.press('enter')
    expect(await walk.exit()).toBe(0)
    expect(await walk.screen()).toContain('"call" on Friday 27 November 2026')
  })

  it('fits a narrow window, in Persian', async () => {
    const story = builtStory({ NET_LANG: 'fa' })
    const note = 'گفت که هفتهٔ آینده به دلفت می‌رود و آنجا دنبال کسی برای کار کامپایلر می‌گردد'
    const add = ['add', 'سارا احمدی', '--field', 'کامپایلر', '--note', note, '--email', 's@a.ir']
    expect(await story.net([...add, '--next', 'فرستادن مقاله', '--due', 'امروز']).exit()).toBe(0)
    const size = { columns: 50, rows: 24 }
    const list = story.net(['followups', '--why'], size)
    expect(await list.exit()).toBe(0)
    const screen = await list.screen()
    expect(screen).toContain('سارا احمدی (#۱)  قول داده‌اید، امروز')
    expect(screen).toContain('s@a.ir')
    expect(widest(screen)).toBeLessThanOrEqual(50)
    const walk = story.net(['followups', '--walk'], size)
    expect(await walk.waitFor(/۱ از ۱[^]*یک حرف، یا ↑↓ و Enter · توقف: Esc$/)).toContain(
      '\n  ع  عقب انداختن',
    )
    walk.type('ع')
    expect(await walk.waitFor('تا کی؟')).toMatch(/برگشت$/)
    walk.press('escape')
    await walk.waitFor(/۱ از ۱[^]*یک حرف، یا ↑↓ و Enter · توقف: Esc$/)
    // The key of s on a Persian keyboard.
    walk.type('س')
    await walk.waitFor('تا کی؟')
    walk.press('enter')
    await walk.waitFor(/۱ از ۱[^]*یک حرف، یا ↑↓ و Enter · توقف: Esc$/)
    walk.type('پ')
    expect(await walk.exit()).toBe(0)
    expect(await walk.screen()).toMatch(/\nتصمیمی گرفته نشد\.$/)
    expect(walk.isCursorHidden()).toBe(false)
  })
})
