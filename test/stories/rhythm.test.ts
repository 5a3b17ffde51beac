import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

describe('the rhythm with somebody', () => {
  it('says when they fall due by it', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    expect(await story.net('rhythm grace hopper 2 weeks')).toEqual({
      code: 0,
      out: 'Grace Hopper (#1): every 2 weeks, next due on Friday 4 December 2026.\n',
      err: '',
    })
    expect((await story.net('rhythm grace off')).out).toBe(
      'Grace Hopper (#1): no rhythm any more, nothing is due.\n',
    )
    expect((await story.net('rhythm grace default')).out).toBe(
      'Grace Hopper (#1): the usual rhythm, which is none, nothing is due.\n',
    )
  })

  it('counts from the last contact, and tells a step that is due before', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --met Lab --on 2026-11-01')
    expect((await story.net('rhythm grace 1w')).out).toBe(
      'Grace Hopper (#1): every week, the open step is due since Tuesday 3 November 2026.\n',
    )
    await story.net('add George Boole --tie weak --every 1w')
    expect((await story.net('rhythm george default')).out).toBe(
      'George Boole (#2): the usual rhythm, every 60 days, next due on Tuesday 19 January 2027.\n',
    )
    expect(await story.json('rhythm george 3d')).toEqual({
      contactId: 2,
      name: 'George Boole',
      rhythm: '3d',
      isChanged: true,
      every: '3d',
      nextDueOn: '2026-11-23',
      snoozedUntil: null,
      reason: 'quiet',
      silence: null,
    })
  })

  it('says so where it is that already', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --met Navy')
    await story.net('rhythm grace 2w')
    expect((await story.net('rhythm grace 2w')).out).toMatch(
      /^Nothing to change: Grace Hopper \(#1\): every 2 weeks, the open step is due /,
    )
  })

  it('says until when they are put off, where that is what holds', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --every 1w --next paper --due today')
    await story.net('snooze grace 2w')
    expect((await story.net('rhythm grace 3d')).out).toBe(
      'Grace Hopper (#1): every 3 days, put off until Friday 4 December 2026.\n',
    )
  })

  it('shows the rhythm as it was set, however many days it is', async () => {
    const story = new Story({ now: '2026-08-20T09:00:00Z' })
    await story.net('add Grace Hopper --tie weak --every 2m')
    await story.net('add Sara --tie weak --every 60d')
    story.on('2026-11-20')
    const { out } = await story.net('followups')
    expect(out).toContain('quiet 92 days, rhythm 2 months')
    expect(out).toContain('quiet 92 days, rhythm 60,')
    expect((await story.net('followups --lang fa')).out).toContain('دورهٔ تماس ۲ ماه')
    expect(await story.json<{ reason: string }[]>('followups')).toMatchObject([
      { reason: 'quiet 92 days, rhythm 60' },
      { reason: 'quiet 92 days, rhythm 61' },
    ])
  })

  it('says it in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی')
    expect((await story.net('rhythm سارا ۲ هفته')).out).toBe(
      'سارا احمدی (#۱): هر ۲ هفته یک بار، موعد بعدی جمعه ۱۳ آذر ۱۴۰۵.\n',
    )
    expect((await story.net('rhythm سارا هفته‌ای یک بار')).out).toContain('هر هفته یک بار')
  })

  it('asks on a terminal, and refuses what is no duration', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    const { out } = await story.ask('rhythm grace', [{ text: 'often' }, { text: 'off' }])
    expect(out).toBe('Grace Hopper (#1): no rhythm any more, nothing is due.\n')
    expect(await story.net('rhythm grace often')).toEqual({
      code: 2,
      out: '',
      err: '"often" is not a duration. Try 3d, 2w, 1m or 1y.\n',
    })
    expect((await story.net('rhythm grace')).err).toContain('Missing: DURATION')
  })
})
