import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

// A message is piped in: its sender is added, and what they wrote is logged.

function message({
  from = 'Grace Hopper <grace@navy.example>',
  date = 'Thu, 19 Nov 2026 08:00:00 +0000',
  subject = 'The linker',
  id = '1@navy.example',
} = {}): string {
  return `From: ${from}\nTo: me@x.example\nDate: ${date}\nSubject: ${subject}\nMessage-ID: <${id}>\n\nFrom: Evil <evil@x.example>\n`
}

const take = (story: Story, more = '', input = message()) =>
  story.net(`add --from-mail ${more}`, input)

describe('net add --from-mail', () => {
  it('adds a sender nobody knew, logs what they wrote, and sets a first follow-up', async () => {
    const story = new Story()
    expect(await take(story)).toEqual({
      code: 0,
      out:
        'Added Grace Hopper (#1), grace@navy.example.\n' +
        'Logged for Thursday 19 November 2026 (e-mail, they began): Grace Hopper (#1).\n' +
        'First follow-up with Grace Hopper on Saturday 21 November 2026.\n',
      err: '',
    })
    expect(await story.json('show grace')).toMatchObject({
      tie: 'weak',
      reach: [{ kind: 'email', value: 'grace@navy.example' }],
    })
    expect(story.rows('SELECT on_day, kind, text, begun_by FROM interaction')).toEqual([
      { on_day: '2026-11-19', kind: 'email', text: 'The linker', begun_by: 'them' },
    ])
  })

  it('says so in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    const { out } = await take(
      story,
      '',
      message({ from: '=?utf-8?B?2LPYp9ix2Kc=?= <s@x.example>' }),
    )
    expect(out).toBe(
      'سارا اضافه شد (#۱)، s@x.example.\n' +
        'ثبت شد: پنجشنبه ۲۸ آبان ۱۴۰۵ (ایمیل، او شروع کرد)، سارا (#۱).\n' +
        'اولین پیگیری با سارا: شنبه ۳۰ آبان ۱۴۰۵.\n',
    )
  })

  it('has whoever introduced the sender thanked', async () => {
    const story = new Story()
    await story.net('add George Boole')
    expect((await take(story, '--via george')).out).toContain(
      'Next with George Boole: "thank them for the introduction to Grace Hopper" on Sunday 22 November 2026.\n',
    )
    expect(await story.json('show george')).toMatchObject({ due: '2026-11-22' })
  })

  it('changes nothing the second time', async () => {
    const story = new Story()
    await take(story)
    const again = await take(story, '--tag press', message({ subject: 'Fwd', date: 'today' }))
    expect(again).toEqual({
      code: 0,
      out: 'Logged before: the message of Thursday 19 November 2026, Grace Hopper (#1).\n',
      err: '',
    })
    expect(story.rows('SELECT 1 FROM interaction')).toHaveLength(1)
    expect(await story.json('undo --list')).toHaveLength(1)
    await story.net('undo')
    expect((await take(story)).out).toContain('Added Grace Hopper (#2)')
  })

  it('only logs for somebody whose address is known', async () => {
    const story = new Story()
    await story.net('add Rear Admiral Hopper --email GRACE@navy.example --tie strong')
    const { code, out } = await take(story)
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Logged for Thursday 19 November 2026 (e-mail, they began): Rear Admiral Hopper (#1).\n',
    })
    expect(await story.json('show hopper')).toMatchObject({
      name: 'Rear Admiral Hopper',
      reach: [{ value: 'GRACE@navy.example' }],
    })
  })

  it('asks by its exit code whether a namesake is the sender, and takes the answer as an option', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --org Navy')
    expect(await take(story)).toEqual({
      code: 4,
      out: '',
      err:
        'Grace Hopper <grace@navy.example> may be in the journal already:\n' +
        '  #1  Grace Hopper (Navy)\n' +
        'Say which with --as WHO, or use --force to add another one all the same.\n',
    })
    expect((await take(story, '--as grace')).out).toMatch(/^Logged for .*Grace Hopper \(#1\)/)
    expect(await story.json('show 1')).toMatchObject({ reach: [{ value: 'grace@navy.example' }] })
    const other = message({ from: 'Grace Hopper <other@x.example>', id: '2' })
    expect((await take(story, '--force', other)).out).toMatch(/^Added Grace Hopper \(#2\)/)
  })

  it('tells people who share an address apart by their names', async () => {
    const story = new Story()
    await story.net('add Pierre Curie --email curie@x.example')
    await story.net('add Marie Curie --email curie@x.example --force')
    const from = (name: string, id: string) => message({ from: `${name} <curie@x.example>`, id })
    expect((await take(story, '', from('Marie', '1'))).out).toContain('Marie Curie (#2)')
    const { code, err } = await take(story, '', from('Irène', '2'))
    expect(code).toBe(4)
    expect(err).toContain('#1  Pierre Curie')
  })

  it('takes a name, a tag, a note and a next step for the sender', async () => {
    const story = new Story()
    const line =
      'Amazing Grace --tag press --note "wants the paper" --next "send the paper" --due monday --org Navy'
    expect((await take(story, line)).out).toBe(
      'Added Amazing Grace (#1), grace@navy.example.\n' +
        'Logged for Thursday 19 November 2026 (e-mail, they began): Amazing Grace (#1).\n' +
        'Next with Amazing Grace: "send the paper" on Monday 23 November 2026.\n' +
        'New tag: press.\n',
    )
    expect(await story.json('show 1')).toMatchObject({ org: 'Navy', tags: ['press'] })
  })

  it('takes all the senders of one message', async () => {
    const story = new Story()
    const both = message({ from: 'Grace <g@x.example>, "Carver, George" <c@x.example>' })
    const { out } = await take(story, '', both)
    expect(out).toContain(
      'Added Grace (#1), g@x.example.\nAdded George Carver (#2), c@x.example.\n',
    )
    expect(story.rows('SELECT 1 FROM interaction')).toHaveLength(1)
    expect((await take(new Story(), 'Somebody', both)).err).toContain('several senders')
  })

  it('calls a sender without a name by the address, and takes no date ahead', async () => {
    const story = new Story()
    const { out } = await take(
      story,
      '',
      message({ from: 'ada.byron@x.example', date: 'Thu, 19 Nov 2099 08:00:00 +0000' }),
    )
    expect(out).toContain('Added ada.byron (#1), ada.byron@x.example.')
    expect(out).toContain('Logged for Friday 20 November 2026')
  })

  it('takes no message of my own', async () => {
    const story = new Story()
    await story.net('me --name Ada --reach ada@x.example')
    const { code, err } = await take(story, '', message({ from: 'Ada <Ada@x.example>' }))
    expect(code).toBe(2)
    expect(err).toContain('You wrote this message yourself: Ada@x.example is yours.')
  })

  it.each(['rubbish', 'Mon, 30 Feb 2026 08:00:00 +0000', ''])(
    'says that it took today where a message does not tell its day: %j',
    async (date) => {
      const { code, out, err } = await take(new Story(), '', message({ date }))
      expect(code).toBe(0)
      expect(out).toContain('Logged for Friday 20 November 2026')
      expect(err).toContain('does not say on which day it was written; it is logged for today')
    },
  )

  it.each([
    ['en', 'written on Friday 20 November 2037, which is yet to come; it is logged for today'],
    ['fa', 'جمعه ۳۰ آبان ۱۴۱۶ نوشته شده است، روزی که هنوز نیامده؛ برای امروز'],
  ] as const)('says that a day is yet to come, in %s', async (lang, told) => {
    const ahead = message({ date: 'Fri, 20 Nov 2037 01:00:00 +0000' })
    const { code, err } = await take(new Story({ lang }), '', ahead)
    expect([code, err.replaceAll(/\s+/g, ' ')]).toEqual([0, expect.stringContaining(told)])
  })

  it('adds who is written with the family name first as they are called', async () => {
    const story = new Story()
    const { out } = await take(
      story,
      '',
      message({ from: '"Carver, George W." <gw@tuskegee.example>' }),
    )
    expect(out).toContain('Added George W. Carver (#1), gw@tuskegee.example.')
  })

  it('takes a clock that runs ahead by some hours for today, without a word', async () => {
    const ahead = message({ date: 'Sat, 21 Nov 2026 01:00:00 +0000' })
    const { out, err } = await take(new Story(), '', ahead)
    expect([out.includes('Logged for Friday 20 November 2026'), err]).toEqual([true, ''])
  })

  it('says what it would do and changes nothing with --dry-run', async () => {
    const story = new Story({ isFirst: true })
    const { code, out } = await take(story, '--dry-run')
    expect(code).toBe(0)
    expect(out).toMatch(/^Nothing was changed; this is what it would say:\nAdded Grace Hopper/)
    expect(existsSync(story.journal)).toBe(false)
    expect((await story.net('add x --dry-run')).err).toContain('--dry-run goes with --from-mail')
  })

  it('answers a record', async () => {
    const story = new Story()
    const { out } = await take(story, '--json')
    expect(JSON.parse(out)).toMatchObject({
      isKnown: false,
      isDryRun: false,
      added: [{ contactId: 1, name: 'Grace Hopper', email: 'grace@navy.example' }],
      on: '2026-11-19',
      kind: 'email',
      from: 'them',
      text: 'The linker',
    })
    expect(JSON.parse((await take(story, '--json')).out)).toMatchObject({
      isKnown: true,
      added: [],
    })
  })

  it('refuses what is no message, and a terminal', async () => {
    const story = new Story({ isFirst: true })
    const none = { code: 2, out: '' }
    expect(await take(story, '', 'hello\n')).toMatchObject(none)
    expect(await take(story, '', '')).toMatchObject(none)
    expect(await story.ask('add --from-mail', [])).toMatchObject(none)
    expect(await take(story, '--met somewhere')).toMatchObject(none)
    expect(existsSync(story.journal)).toBe(false)
  })

  it('reads a large message to its end, and keeps only its head', async () => {
    const story = new Story()
    const body = 'x'.repeat(3_000_000)
    expect((await take(story, '', message() + body)).code).toBe(0)
    const bomb = `X: ${'y\n '.repeat(1_000_000)}`
    expect((await take(story, '', `${bomb}\n${message({ id: '2' })}`)).code).toBe(2)
  })
})
