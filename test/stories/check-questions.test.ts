import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'
import { widest } from '../support/widest.ts'

describe('the checklist, in a real terminal of 80 by 24', () => {
  it('in Persian, left with Ctrl-C in the middle, keeps what was answered', async () => {
    const story = builtStory({ NET_LANG: 'fa' })
    expect(await story.net(['add', 'سارا احمدی', '--met', 'دورهمی']).exit()).toBe(0)
    const terminal = story.net(['check', 'سارا'])
    expect(await terminal.waitFor(/۱ از ۴[^]*Enter · \S+: Esc$/)).toBe(
      [
        'سارا احمدی: هر بار ب، ن یا م؛ بعد اگر خواستید دلیلش، وگرنه Enter.',
        '? ۱ از ۴: چیزهای به‌دردبخوری به هم می‌گویید؟',
        '  ب  بله',
        '  ن  نه',
        '❯ م  هنوز معلوم نیست',
        '  یک حرف، یا ↑↓ و Enter · توقف: Esc',
      ].join('\n'),
    )
    terminal.type('ب')
    await terminal.waitFor('چرا؟')
    terminal.press('enter')
    await terminal.waitFor('۲ از ۴')
    // A Latin key does too.
    terminal.type('n')
    await terminal.waitFor('چرا؟')
    terminal.type('هنوز کارش را ندیده‌ام')
    await terminal.waitFor('ندیده‌ام')
    terminal.press('enter')
    await terminal.waitFor('۳ از ۴')
    terminal.type('م')
    await terminal.waitFor('چرا؟')
    terminal.type('بپرسم')
    await terminal.waitFor('بپرسم')
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    const screen = await terminal.screen()
    expect(screen).toBe(
      [
        'سارا احمدی: هر بار ب، ن یا م؛ بعد اگر خواستید دلیلش، وگرنه Enter.',
        '✔ ۱ از ۴: چیزهای به‌دردبخوری به هم می‌گویید؟ بله',
        '✔ ۲ از ۴: در آنچه دنبالش هستید واقعاً کاربلد است؟ نه',
        '✔ چرا؟ هنوز کارش را ندیده‌ام',
        '✔ ۳ از ۴: می‌تواند، امروز یا روزی دیگر، گرهی از کارتان باز کند؟ هنوز معلوم نیست',
        'سارا احمدی (#۱): تا اینجا «رها کنید»، چون پاسخ توانایی «نه» است. تا چک‌لیست تمام',
        'نشود چیزی عوض نمی‌شود: همچنان «هنوز باز».',
        'این پاسخ‌ها ثبت شد: اطلاعات، توانایی و کمک به شما.',
        'برای ادامه: net check سارا احمدی',
        'لغو شد.',
      ].join('\n'),
    )
    expect(widest(screen)).toBeLessThanOrEqual(80)
    expect(terminal.isCursorHidden()).toBe(false)

    const again = story.net(['check', 'سارا'], { columns: 44, rows: 12 })
    expect(await again.waitFor(/۱ از ۴[^]*Enter · \S+: Esc$/)).toContain('❯ ب  بله')
    expect(widest(await again.screen())).toBeLessThanOrEqual(44)
    await again.resize(36, 12)
    expect(await again.waitFor(/۱ از ۴[^]*Enter · \S+: Esc$/)).toContain('❯ ب  بله')
    expect(widest(await again.screen())).toBeLessThanOrEqual(36)
    await again.resize(60, 20)
    again.press('enter')
    await again.waitFor('چرا؟')
    again.press('enter')
    expect(await again.waitFor(/۲ از ۴[^]*Enter · \S+: Esc$/)).toContain(
      '❯ ن  نه  هنوز کارش را ندیده‌ام',
    )
    again.press('enter')
    await again.waitFor('چرا؟ هنوز کارش')
    again.press('enter')
    expect(await again.waitFor(/۳ از ۴[^]*Enter · \S+: Esc$/)).toContain(
      '❯ م  هنوز معلوم نیست  بپرسم',
    )
    again.signal('SIGTERM')
    expect(await again.exit()).toBe(130)
  })

  it('all seven questions fit the window with what comes of them', async () => {
    const story = builtStory()
    expect(await story.net(['add', 'Grace Hopper']).exit()).toBe(0)
    const terminal = story.net(['check', 'grace'])
    for (const [number, key] of ['y', '1', 'y', 'y', 'y', 'n', 'y'].entries()) {
      await terminal.waitFor(number < 4 ? `${number + 1}/4` : `${number - 3}/3`)
      terminal.type(key)
      await terminal.waitFor('Why?')
      terminal.press('enter')
    }
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toBe(
      [
        'Grace Hopper: y, n or u for each; then a word of why, or Enter.',
        '✔ 1/4 Would you two tell each other things worth knowing? yes',
        '✔ 2/4 Are they really good at what you are after? yes',
        '✔ 3/4 Could they ever ease something you are stuck on? yes',
        '✔ 4/4 Do you see this going on for a good while? yes',
        'Now as they may see it. This decides nothing; a no is a warning.',
        '✔ 1/3 Would they gain something from knowing you? yes',
        '✔ 2/3 Through you, do they reach a firm, a team, a community? no',
        '✔ 3/3 Would they believe what you say you know and have done? yes',
        'Grace Hopper (#1): pursue, four times yes. In touch every 30 days; next',
        'follow-up on Sunday 20 December 2026.',
        'Caution: through you they reach nobody but you. If you speak for others as well,',
        'say for whom.',
      ].join('\n'),
    )
  })
})
