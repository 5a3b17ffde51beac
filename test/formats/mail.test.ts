import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainAddress } from '../../src/domain/mail-address.ts'
import { removeControls } from '../../src/domain/visible.ts'
import { readMail } from '../../src/formats/mail.ts'
import { cpuTime } from '../support/cpu-time.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Buffer.from(text, 'latin1')
const from = (field: string) => readMail(bytes(`From: ${field}\n\n`))?.from

describe('readMail', () => {
  it('reads senders, moment, subject and identity from the head alone', () => {
    const mail = [
      'Received: from x by y; Mon, 23 Nov 2026 08:00:00 +0000',
      'FROM: "Hopper, Grace" <grace@navy.example>',
      'Subject: Re: the',
      '\tlinker',
      'Date: Sun, 22 Nov 2026 23:30:00 -0500 (EST)',
      'Message-ID:  <abc@navy.example>',
      '',
      'From: Evil <evil@x.example>',
    ]
    for (const end of ['\n', '\r\n', '\r']) {
      expect(readMail(bytes(mail.join(end)))).toEqual({
        from: [{ name: 'Hopper, Grace', email: 'grace@navy.example' }],
        at: Date.UTC(2026, 10, 23, 4, 30),
        subject: 'Re: the linker',
        identity: 'abc@navy.example',
      })
    }
  })

  it('takes a message out of a mailbox, or with blank lines before it', () => {
    const head = 'From: grace@navy.example\nSubject: hi\n\n'
    const before = [
      'From grace@navy.example Mon Nov 23 08:00:00 2026\n',
      '>From x\n',
      '\n\n',
      '\ufeff',
    ]
    for (const start of before) {
      expect(readMail(bytes(start + head))).toMatchObject({
        from: [{ name: null, email: 'grace@navy.example' }],
        subject: 'hi',
        at: null,
      })
    }
  })

  it.each<[string, { name: string | null; email: string }[]]>([
    ['grace@navy.example', [{ name: null, email: 'grace@navy.example' }]],
    ['<grace@navy.example>', [{ name: null, email: 'grace@navy.example' }]],
    ['Grace Hopper <grace@navy.example>', [{ name: 'Grace Hopper', email: 'grace@navy.example' }]],
    ['grace@navy.example (Grace Hopper)', [{ name: 'Grace Hopper', email: 'grace@navy.example' }]],
    [
      '"Grace \\"Amazing\\" Hopper" <g@x.example>',
      [{ name: 'Grace "Amazing" Hopper', email: 'g@x.example' }],
    ],
    ["'Grace Hopper' <g@x.example>", [{ name: 'Grace Hopper', email: 'g@x.example' }]],
    ['"g@x.example" <G@x.example>', [{ name: null, email: 'G@x.example' }]],
    [
      'Grace (the (nested) admiral) Hopper <g@x.example>',
      [{ name: 'Grace Hopper', email: 'g@x.example' }],
    ],
    ['"Grace Hopper <g@x.example>', [{ name: '"Grace Hopper', email: 'g@x.example' }]],
    ['Grace <@relay.example,@b.example:g@x.example>', [{ name: 'Grace', email: 'g@x.example' }]],
    [
      'Team: Grace <g@x.example>, "Carver, G." <c@x.example>;',
      [
        { name: 'Grace', email: 'g@x.example' },
        { name: 'Carver, G.', email: 'c@x.example' },
      ],
    ],
    [
      'A <a@x.example>, B <b@x.example>, C <A@X.example>',
      [
        { name: 'A', email: 'a@x.example' },
        { name: 'B', email: 'b@x.example' },
      ],
    ],
    ['undisclosed:;, g@x.example', [{ name: null, email: 'g@x.example' }]],
    ['سارا <sara@مثال.example>', [{ name: 'سارا', email: 'sara@مثال.example' }]],
    // Encoded words are no syntax, and never turn into any.
    [
      '=?utf-8?q?Evil_=3Cevil=40x.example=3E=2C?= <g@x.example>',
      [{ name: 'Evil <evil@x.example>,', email: 'g@x.example' }],
    ],
    ['"=?utf-8?B?R8O2ZGVs?=" <k@x.example>', [{ name: 'Gödel', email: 'k@x.example' }]],
    ['=?iso-8859-1?Q?G=F6del?= <k@x.example>', [{ name: 'Gödel', email: 'k@x.example' }]],
    [
      '=?windows-1256?B?08fR5fQ=?= <s@x.example>',
      [{ name: expect.stringMatching(/\p{Script=Arabic}/u) as string, email: 's@x.example' }],
    ],
    ['=?iso-2022-jp?B?GyRCOzNFRBsoQg==?= <y@x.example>', [{ name: '山田', email: 'y@x.example' }]],
    ['=?koi8-r*ru?Q?=E9=D7=C1=CE?= <i@x.example>', [{ name: 'Иван', email: 'i@x.example' }]],
    // A character in two halves, folded between them; and a word nobody can read.
    [
      '=?utf-8?B?R8M=?=\n =?utf-8?B?tmRlbA==?= <k@x.example>',
      [{ name: 'Gödel', email: 'k@x.example' }],
    ],
    ['=?x-unknown?Q?J=F6rg?= <j@[192.0.2.1]>', [{ name: 'Jörg', email: 'j@[192.0.2.1]' }]],
    [
      '=?UNKNOWN-8BIT?Q?J=C3=B6rg?= <j@[IPv6:2001:db8::1]>',
      [{ name: 'Jörg', email: 'j@[IPv6:2001:db8::1]' }],
    ],
    ['Ann <a@[what ever]>, Bob <b@[]>, <c@x.example>', [{ name: null, email: 'c@x.example' }]],
    ['=?nonsense?Q?abc?= <k@x.example>', [{ name: '=?nonsense?Q?abc?=', email: 'k@x.example' }]],
    ['=?utf-8?Q?a=1B[31mb=0Dc=E2=80=AE?= <k@x.example>', [{ name: 'ab c', email: 'k@x.example' }]],
  ])('reads From: %s', (field, senders) => {
    expect(from(field)).toEqual(senders)
  })

  it('finds no sender where there is none', () => {
    for (const text of [
      '',
      '\n',
      'From:',
      'From: nobody',
      'Subject: x\n\nFrom: a@x.example',
      'PK\u0003\u0004',
      'From: "a b"@x.example',
      'From: a@b@c',
    ]) {
      expect(readMail(bytes(text)), text).toBeUndefined()
    }
  })

  it('reads bytes of no named character set', () => {
    expect(readMail(latin('From: G\xf6del <k@x.example>\n\n'))?.from[0]?.name).toBe('Gödel')
  })

  it.each([
    ['Mon, 23 Nov 2026 08:00:00 +0330', Date.UTC(2026, 10, 23, 4, 30)],
    ['23 Nov 26 08:00 EST', Date.UTC(2026, 10, 23, 13)],
    ['Mon, 23 November 2026 08:00:60 GMT', Date.UTC(2026, 10, 23, 8, 0, 59)],
    ['1 Jan 99 00:00 -0000', Date.UTC(1999, 0, 1)],
    ['Tue, 30 Feb 2026 08:00:00 +0000', null],
    ['23 Foo 2026 08:00:00 +0000', null],
    ['23 Nov 2026 25:00:00 +0000', null],
    ['yesterday', null],
  ])('reads Date: %s', (field, at) => {
    expect(readMail(bytes(`From: a@x.example\nDate: ${field}\n\n`))?.at).toBe(at)
  })

  it('knows a message without an id by what it says', () => {
    const identity = (text: string) => readMail(bytes(`From: a@x.example\n${text}\n\n`))?.identity
    expect(identity('Subject: x')).toBe(identity('X-Other: y\nSubject: x'))
    expect(identity('Subject: x')).not.toBe(identity('Subject: y'))
  })

  it('gives something harmless for any bytes', () => {
    const piece = fc.constantFrom(
      ...[
        'From:',
        'from :',
        '\n',
        '\r\n',
        ' ',
        '"',
        '\\',
        '(',
        ')',
        '<',
        '>',
        ',',
        ';',
        ':',
        '@',
        'a@x.example',
        '=?',
        '?=',
        '?Q?',
        '?B?',
        'utf-8',
        '=41',
        'R8O2',
        '\u001b[31m',
        '\u202e',
        'Subject:',
        'Date:',
        '1 Jan 2026 00:00',
      ],
    )
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })))
      .map((list) => bytes(`From: ${list.join('')}`))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), text), (input) => {
        const mail = readMail(input)
        for (const { name, email } of mail?.from ?? []) {
          expect(isPlainAddress(email)).toBe(true)
          expect(name === null || (name !== '' && removeControls(name) === name)).toBe(true)
        }
        expect(removeControls(mail?.subject ?? '')).toBe(mail?.subject ?? '')
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '"',
    '(',
    '<',
    '\\"',
    '((',
    ',',
    'a,',
    '=?',
    '=?a?q?',
    '=?utf-8?q?=41?= ',
    '\n',
    '\n ',
    'a:\n',
    '\u001b[',
    "'",
    ' @ ',
    '\r',
    '("<',
  ])('takes time linear in the length of a head full of %j', (piece) => {
    const head = bytes(`From: ${piece.repeat(1_200_000 / piece.length)}`)
    const start = cpuTime()
    readMail(head)
    expect(cpuTime() - start).toBeLessThan(2000)
  })
})
