import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReachKind } from '../../src/domain/contact.ts'
import { foldReach, newReach, reachKey } from '../../src/domain/reach.ts'
import { cpuTime } from '../support/cpu-time.ts'

describe('a new way to reach somebody', () => {
  it.each([
    ['email', ' grace@navy.mil ', 'grace@navy.mil'],
    ['phone', '+98 (912) 345-6789', '+98 (912) 345-6789'],
    ['phone', '۰۹۱۲۳۴۵۶۷۸۹', '۰۹۱۲۳۴۵۶۷۸۹'],
    ['phone', '555 1234 ext. 12', '555 1234 ext. 12'],
    ['url', 'https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['url', 'example.org', 'example.org'],
  ] as const)('takes %s %s', (kind, text, value) => {
    expect(newReach(kind, text)).toEqual({ kind, network: null, value })
  })

  it.each(['github:grace', 'GitHub:@grace', 'github: grace'])('takes the handle %s', (text) => {
    expect(newReach('handle', text)).toEqual({ kind: 'handle', network: 'github', value: 'grace' })
  })

  it.each([
    ['email', 'grace'],
    ['email', 'grace@navy mil'],
    ['email', 'a@b@c'],
    ['email', ''],
    ['phone', 'call me'],
    ['phone', '---'],
    ['url', 'nowhere'],
    ['url', 'two words.org'],
    ['handle', 'grace'],
    ['handle', ':grace'],
    ['handle', 'github:'],
  ] as const)('refuses the %s "%s"', (kind, text) => {
    expect(() => newReach(kind, text)).toThrow(
      expect.objectContaining({ key: 'reach.bad', params: { kind, text: text.trim() } }) as Error,
    )
  })

  it('decides in linear time, whatever it is given', () => {
    const start = cpuTime()
    for (const kind of ['email', 'phone', 'url', 'handle'] as const) {
      for (const text of [
        '1-'.repeat(50_000),
        'a.'.repeat(50_000),
        '1 x 1 '.repeat(20_000),
      ].flatMap((long) => [`${long}!`, `${long}q`, `${long} q`])) {
        try {
          newReach(kind, text)
        } catch {
          // Refused is as good; slow is not.
        }
      }
    }
    expect(cpuTime() - start).toBeLessThan(2000)
  })
})

describe('the folded form', () => {
  it.each([
    ['email', 'Grace@Navy.MIL', 'grace@navy.mil'],
    ['phone', '+98 (912) 345-6789', '+989123456789'],
    ['phone', '۰۹۱۲ ۳۴۵', '0912345'],
    ['handle', '@Grace', 'grace'],
    ['url', 'https://www.Example.org/', 'example.org'],
    ['url', 'http://example.org', 'example.org'],
  ] as const)('of %s %s is %s', (kind, value, folded) => {
    expect(foldReach(kind, value)).toBe(folded)
  })

  it('takes linear time', () => {
    const start = cpuTime()
    foldReach('url', `${'/'.repeat(200_000)}x`)
    foldReach('phone', '+'.repeat(200_000))
    expect(cpuTime() - start).toBeLessThan(1000)
  })

  it('folded again is the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ReachKind>('email', 'phone'),
        fc.string({ unit: 'binary' }),
        (kind, value) => {
          const folded = foldReach(kind, value)
          expect(foldReach(kind, folded)).toBe(folded)
        },
      ),
    )
  })
})

describe('two ways to reach somebody', () => {
  it.each([
    ['email', 'Grace@Navy.mil', 'grace@navy.mil', true],
    ['handle', '@Grace', 'grace', true],
    ['url', 'HTTP://WWW.Example.org/Path/', 'https://example.org/Path', true],
    ['url', 'https://example.org/Path', 'https://example.org/path', false],
    ['url', 'https://example.org?A', 'https://example.org?a', false],
    ['url', 'https://youtu.be/aB', 'https://youtu.be/ab', false],
    [
      'url',
      'https://de.linkedin.com/in/Grace?trk=X',
      'https://de.linkedin.com/in/grace?trk=x',
      true,
    ],
    ['url', 'https://github.com/Grace', 'https://github.com/grace/', true],
    ['url', 'https://github.com/grace/X', 'https://github.com/grace/x', false],
  ] as const)('%s %s and %s are one: %s', (kind, one, other, isSame) => {
    expect(reachKey(kind, one) === reachKey(kind, other)).toBe(isSame)
    expect(foldReach(kind, one) === foldReach(kind, other) || !isSame).toBe(true)
  })
})
