import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'
import { widest } from '../support/widest.ts'

describe('the walk through a review, in a real terminal of 80 by 24', () => {
  it('in Persian, by Persian letters: back by Esc, and Ctrl-C says what is kept', async () => {
    const story = builtStory({ NET_LANG: 'fa', NET_NOW: '2026-11-01T09:00:00Z' })
    const step = ['--next', 'فرستادن مقاله', '--due', 'امروز']
    expect(await story.net(['add', 'سارا احمدی', ...step]).exit()).toBe(0)
    expect(await story.net(['add', 'رضا کریمی', ...step]).exit()).toBe(0)
    story.env['NET_NOW'] = '2026-11-20T09:00:00Z'
    const walk = story.net(['review', '--walk'])
    expect(await walk.waitFor(/۱ از ۲[^]*یک حرف، یا ↑↓ و Enter · توقف: Esc$/)).toContain(
      '\n  ع  روزی دیگر',
    )
    walk.type('ک')
    await walk.waitFor('چرا کنار گذاشته شود؟')
    walk.type('نیمه')
    await walk.waitFor('نیمه')
    walk.press('escape')
    await walk.waitFor(/۱ از ۲[^]*یک حرف، یا ↑↓ و Enter · توقف: Esc$/)
    // The key of s on a Persian keyboard.
    walk.type('س')
    await walk.waitFor('تا کی؟')
    walk.type('2w')
    await walk.waitFor('2w')
    walk.press('enter')
    await walk.waitFor(/۲ از ۲[^]*یک حرف، یا ↑↓ و Enter · توقف: Esc$/)
    walk.press('ctrl-c')
    expect(await walk.exit()).toBe(130)
    const screen = await walk.screen()
    expect(screen).toMatch(/\nتکلیف ۱ مورد از ۲ مورد روشن شد و ثبت است\.\nلغو شد\.$/)
    expect(screen).not.toContain('نیمه')
    expect(widest(screen)).toBeLessThanOrEqual(80)
    expect(walk.isCursorHidden()).toBe(false)
  })
})
