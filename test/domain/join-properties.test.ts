import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExtraProperty, PropertyField } from '../../src/domain/imported-person.ts'
import { joinProperties, type KnownBeside } from '../../src/domain/join-properties.ts'
import { isOfTheCard, propertySense } from '../../src/domain/property-sense.ts'

const nothing: KnownBeside = { conflicts: new Set(), plain: [], isPreferenceKnown: false }

/** `item1.TEL;TYPE=home,cell:1` as a kept property; `field` after a `|`. */
function property(text: string): ExtraProperty {
  const [line = '', field] = text.split('|')
  const [, group, name = '', params = '', value = ''] =
    /^(?:([\w-]+)\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? []
  return {
    name,
    params: params
      .split(';')
      .filter(Boolean)
      .map((param) => {
        const [key = '', values = ''] = param.split('=')
        return [key, values.split(',')] as const
      }),
    value,
    ...(group === undefined ? {} : { group }),
    ...(field === undefined ? {} : { field: field as PropertyField }),
  }
}

function textOf({ group, name, params, value, field }: ExtraProperty): string {
  const written = params.map(([key, values]) => `;${key}=${values.join(',')}`).join('')
  return `${group ? `${group}.` : ''}${name}${written}:${value}${field ? `|${field}` : ''}`
}

function join(kept: string[], given: string[], known: Partial<KnownBeside> = {}) {
  const joined = joinProperties(kept.map(property), given.map(property), { ...nothing, ...known })
  return { ...joined, extra: joined.extra.map(textOf), others: joined.others.map(textOf) }
}

describe('what two cards of one person say, joined', () => {
  it.each<[string, string[], string[], string[]]>([
    ['says nothing twice', ['X-A:1'], ['X-A:1'], ['X-A:1']],
    ['keeps what is new', ['X-A:1'], ['X-A:2'], ['X-A:1', 'X-A:2']],
    [
      'knows a picture in another form',
      ['PHOTO;ENCODING=b;TYPE=PNG:AAAA'],
      ['PHOTO:data:image/png;base64,AAAA'],
      ['PHOTO;ENCODING=b;TYPE=PNG:AAAA'],
    ],
    [
      'adds parameters to the same value',
      ['TEL;TYPE=CELL:1|phones'],
      ['TEL;TYPE=voice,cell:1|phones'],
      ['TEL;TYPE=CELL,voice:1|phones'],
    ],
    [
      'keeps apart what contradicts',
      ['TEL;X-A=1:1'],
      ['TEL;X-A=2:1'],
      ['TEL;X-A=1:1', 'TEL;X-A=2:1'],
    ],
    [
      'has one name, and the other beside it',
      ['N:A;B|name', 'FN:B A|name'],
      ['N:A;C|name'],
      ['N:A;B|name', 'FN:B A|name', 'X-OTHER-N:A;C'],
    ],
    [
      'has the first card’s revision',
      ['REV:20240101'],
      ['REV:20250101', 'PRODID:x'],
      ['REV:20240101', 'PRODID:x'],
    ],
    [
      'keeps groups apart',
      ['item1.TEL:1', 'item1.X-ABLABEL:boat'],
      ['item1.TEL:2', 'item1.X-ABLABEL:boat'],
      ['item1.TEL:1', 'item1.X-ABLABEL:boat', 'item2.TEL:2', 'item2.X-ABLABEL:boat'],
    ],
    [
      'knows a group under another name',
      ['item4.TEL:1', 'item4.X-ABLABEL:boat'],
      ['item1.TEL:1', 'item1.X-ABLABEL:boat'],
      ['item4.TEL:1', 'item4.X-ABLABEL:boat'],
    ],
    [
      'adds to a group',
      ['item4.ADR:;;x'],
      ['item1.ADR:;;x', 'item1.X-ABADR:us'],
      ['item4.ADR:;;x', 'item4.X-ABADR:us'],
    ],
    [
      'has one that is preferred',
      ['EMAIL;TYPE=pref:a|emails'],
      ['EMAIL;TYPE=home,pref:b|emails'],
      ['EMAIL;TYPE=pref:a|emails', 'EMAIL;TYPE=home:b|emails'],
    ],
  ])('%s', (_, kept, given, expected) => {
    const once = join(kept, given)
    expect(once.extra).toEqual(expected)
    const again = join(once.extra, given)
    expect({ extra: again.extra, isChanged: again.isChanged }).toEqual({
      extra: expected,
      isChanged: false,
    })
  })

  it('keeps what a field says otherwise, standing for nothing', () => {
    const given = [
      'FN;LANGUAGE=de:G|name',
      'ORG;TYPE=work:Army|org',
      'BDAY;VALUE=date:1906-12-09|birthday',
    ]
    const { extra, others } = join([], given, { conflicts: new Set(['name', 'org', 'birthday']) })
    expect(extra).toEqual([
      'X-OTHER-FN;LANGUAGE=de:G',
      'ORG;TYPE=work:Army',
      'X-OTHER-BDAY;VALUE=date:1906-12-09',
    ])
    expect(others.map((text) => text.replace(/[;:].*/, ''))).toEqual(['FN', 'BDAY'])
  })

  it('any two cards: nothing is lost, and once more changes nothing', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', '', 'item1.', 'item2.'),
        fc.constantFrom(
          'N',
          'FN',
          'REV',
          'BDAY',
          'TEL',
          'TEL;TYPE=home',
          'TEL;TYPE=work,pref',
          'X-ABLABEL',
          'X-OTHER-N',
          'PHOTO;ENCODING=b',
          'NOTE;LANGUAGE=fa',
        ),
        fc.constantFrom('a', 'b', '1980-01-01', 'tel:a'),
        fc.constantFrom('', '', '|name', '|phones'),
      )
      .map(([group, header, value, field]) => `${group}${header}:${value}${field}`)
    const card = fc.uniqueArray(line, { maxLength: 8 })
    fc.assert(
      fc.property(
        card,
        card,
        fc.subarray<PropertyField>(['name', 'birthday']),
        (one, two, fields) => {
          const known = { ...nothing, conflicts: new Set(fields) }
          const kept = one.map(property)
          const given = two.map(property)
          const { extra } = joinProperties(kept, given, known)
          const senses = new Set(extra.map(propertySense))
          const values = new Set(
            extra.map(
              ({ name, value }) => `${name.replace('X-OTHER-', '')} ${value.replace('tel:', '')}`,
            ),
          )
          for (const each of kept)
            expect(values).toContain(
              `${each.name.replace('X-OTHER-', '')} ${each.value.replace('tel:', '')}`,
            )
          for (const each of given) {
            if (isOfTheCard(each)) continue
            const isThere =
              senses.has(propertySense(each)) ||
              values.has(`${each.name.replace('X-OTHER-', '')} ${each.value.replace('tel:', '')}`)
            expect(isThere).toBe(true)
          }
          const again = joinProperties(extra, given, known)
          expect(again.isChanged).toBe(false)
          expect(again.extra).toEqual(extra)
        },
      ),
      { numRuns: 2000, seed: 1 },
    )
  })
})
