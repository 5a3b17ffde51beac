import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NetError } from '../../src/domain/error.ts'
import { cleanName, foldName, foldText, keyLimit, nameKeys } from '../../src/domain/name.ts'
import { cpuTime } from '../support/cpu-time.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })

describe('foldText', () => {
  it.each([
    ['Grace Hopper', 'grace hopper'],
    ['  GRACE\t hopper ', 'grace hopper'],
    ['Óscar Núñez Peña', 'oscar nunez pena'],
    ['Łukasz Øverland Đặng Þórr Weiß Ægir Œuvre', 'lukasz overland dang thorr weiss aegir oeuvre'],
    ['IŞIK ışık İstanbul', 'isik isik istanbul'],
    ['STRAẞE', 'strasse'],
    ['ΣΊΣΥΦΟΣ Σίσυφος', 'σισυφοσ σισυφοσ'],
    ['Ёлкин Йорк', 'елкин иорк'],
    ['ﬁne Ｗｉｄｅ ①', 'fine wide 1'],
    ['علي كاظمي', 'علی کاظمی'],
    ['فاطمة', 'فاطمه'],
    ['أحمد إبراهيم آرش ٱ', 'احمد ابراهیم ارش ا'],
    ['مؤمن رئیس خانۀ خانهٔ', 'مومن رییس خانه خانه'],
    ['مُحَمَّــد', 'محمد'],
    ['ضیاء', 'ضیا'],
    ['کاظمی‌نیا', 'کاظمی نیا'],
    ['۱۲۳ ٤٥٦ १२३ 𝟗', '123 456 123 9'],
    ["Jean-Luc O'Brien", 'jean luc o brien'],
    ['C++, C#!', 'c c'],
    ['zero​width⁠﻿soft­hyphen', 'zerowidthsofthyphen'],
    ['काम', 'काम'],
    ['がか', 'がか'],
    ['김철수', '김철수'],
    ['🙂 ***', ''],
  ])('%j → %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('knows the value of every digit of every script', () => {
    const unknown: string[] = []
    for (let code = 0; code < 0x110000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue
      const digit = String.fromCodePoint(code)
      if (/\p{Nd}/u.test(digit) && !/^[0-9]$/.test(foldText(digit))) unknown.push(digit)
    }
    expect(unknown).toEqual([])
    expect(foldText('०१२३४५६७८९')).toBe('0123456789')
    expect(foldText('𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙')).toBe('0123456789')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
    const unstable: string[] = []
    for (let code = 0; code < 0x110000; code++) {
      const text = `a${String.fromCodePoint(code)}b`
      const once = foldText(text)
      // What was changed in nothing is not in the second time either.
      if (once !== text && foldText(once) !== once) unstable.push(code.toString(16))
    }
    expect(unstable).toEqual([])
  })

  it('folds plain ASCII as it folds the rest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldText(`${text} é`)).toBe(`${foldText(text)} e`.trim())
        expect(nameKeys(`${text} é`)).toContain('e')
      }),
    )
  })

  it('does not depend on letter case or on how accents are written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text)
        expect(foldText(text.normalize('NFD'))).toBe(folded)
        expect(foldText(text.normalize('NFC'))).toBe(folded)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéłøßıاىك') }), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text))
      }),
    )
  })
})

describe('foldName', () => {
  it('leaves nothing visible without a form', () => {
    expect(foldName('🙂')).toBe('🙂')
    expect(foldName('Grace 🙂')).toBe('grace')
    expect(foldName(' ** ')).toBe('**')
  })
})

describe('nameKeys', () => {
  it.each([
    ['Grace Hopper', ['grace', 'hopper']],
    ['Jean-Luc Picard', ['jean', 'luc', 'jeanluc', 'picard']],
    ["Sinéad O'Connor", ['sinead', 'o', 'connor', 'oconnor']],
    ['J.R.R. Tolkien', ['j', 'r', 'jrr', 'tolkien']],
    ['مریم کاظمی‌نیا', ['مریم', 'کاظمی', 'نیا', 'کاظمینیا', 'مریمکاظمی']],
    ['مریم کاظمی نیا', ['مریم', 'کاظمی', 'نیا', 'مریمکاظمی', 'کاظمینیا']],
    ['مریم کاظمینیا', ['مریم', 'کاظمینیا', 'مریمکاظمینیا']],
    ['Anna Anna', ['anna']],
    ['🙂', ['🙂']],
    ['', []],
  ])('%j → %j', (name, keys) => {
    expect(nameKeys(name)).toEqual(keys)
  })

  it('is bounded whatever the name', () => {
    expect(nameKeys('ab-cd '.repeat(2000)).length).toBeLessThanOrEqual(keyLimit)
    expect(nameKeys('x'.repeat(10_000))[0]).toHaveLength(64)
    const many = Array.from({ length: 2000 }, (_, index) => `w${index}`).join(' ')
    expect(nameKeys(many)).toHaveLength(keyLimit)
  })

  it('keeps at least one key for whatever name can be stored', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let name: string
        try {
          name = cleanName(text)
        } catch {
          return
        }
        expect(nameKeys(name).length).toBeGreaterThan(0)
        expect(nameKeys(name)).not.toContain('')
      }),
    )
  })
})

describe('cleanName', () => {
  it.each([
    ['  Grace \t\n Hopper ', 'Grace Hopper'],
    ['Núñez', 'Núñez'],
    ['\u001b[31mRed\u001b[0m', 'Red'],
    ['\u001b]0;title\u0007Grace', 'Grace'],
    ['Gra\u0000ce\u0007', 'Grace'],
    ['Grace \u202eecarG', 'Grace ecarG'],
    ['کاظمی‌نیا', 'کاظمی‌نیا'],
    ['O\'Neil "Bob" $(touch x)', 'O\'Neil "Bob" $(touch x)'],
    ['👩‍👩‍👧 ❤️', '👩‍👩‍👧 ❤️'],
    ['Grace Hopper', 'Grace Hopper'],
  ])('%j is stored as %j', (text, name) => {
    expect(cleanName(text)).toBe(name)
  })

  it.each([
    '',
    '   ',
    '\t\n',
    '\u0007',
    '\u200c',
    '\u202e\u202c',
    '\u001b[31m',
    '\u0301',
    '\ufe0f',
  ])('refuses %j as empty', (text) => {
    expect(() => cleanName(text)).toThrow(new NetError('usage', 'name.empty', {}))
  })

  it('takes linear time on marks without end', () => {
    const started = cpuTime()
    const marks = `a${'\u0315\u0300\u0327'.repeat(50_000)}`
    expect(foldText(marks)).toBe('a')
    expect(cleanName(marks.slice(0, 9000))).toHaveLength(30)
    expect(cpuTime() - started).toBeLessThan(1000)
  })

  it('refuses what is too long, and says how long it is', () => {
    expect(cleanName('x'.repeat(200))).toHaveLength(200)
    for (const length of [201, 10_000, 1_000_000]) {
      expect.soft(catchError(() => cleanName('م'.repeat(length)))).toMatchObject({
        kind: 'usage',
        key: 'name.tooLong',
        params: { length, max: 200 },
      })
    }
  })

  it('cleaning again changes nothing, and nothing dangerous stays', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\u001b', '[', '31m', ']', '\u0007', '\u202e', '\u200d', 'ي'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      maxLength: 30,
    })
    fc.assert(
      fc.property(hostile, (text) => {
        let name: string
        try {
          name = cleanName(text)
        } catch {
          return
        }
        expect(cleanName(name)).toBe(name)
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

function catchError(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
