import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import ical from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { ExportedPerson } from '../../src/domain/exported-person.ts'
import type {
  ContactPoint,
  ExtraProperty,
  ImportedPerson,
} from '../../src/domain/imported-person.ts'
import { isSingle } from '../../src/domain/property-sense.ts'
import { type VcardVersion, vcardVersions } from '../../src/domain/vcard-version.ts'
import { readCards, readVcards } from '../../src/formats/vcard.ts'
import type { VcardProperty } from '../../src/formats/vcard-draft.ts'
import { readPerson } from '../../src/formats/vcard-person.ts'
import { foldLine, writeVcards } from '../../src/formats/vcard-write.ts'
import { propertyTexts } from '../support/property-text.ts'
import { hasPython, runPython } from '../support/python.ts'

const folder = fileURLToPath(new URL('../fixtures/vcard/', import.meta.url))
const files = readdirSync(folder)

/** Somebody of whom only the name is known, and what is said. */
function somebody(more: Partial<ExportedPerson> = {}): ExportedPerson {
  return {
    id: 1,
    uuid: '7d444840-9dc0-11d1-b245-5ffdce74fad2',
    uid: 'urn:uuid:7d444840-9dc0-11d1-b245-5ffdce74fad2',
    name: 'Grace Hopper',
    nicknames: [],
    org: null,
    role: null,
    city: null,
    fields: [],
    tie: 'absent',
    isTieDeclared: false,
    reach: [],
    birthday: null,
    metAt: null,
    metOn: null,
    via: null,
    circles: [],
    goals: [],
    tags: [],
    rhythm: null,
    lastContactOn: null,
    nextDueOn: null,
    snoozedUntil: null,
    addedOn: '2026-11-20',
    archivedAt: null,
    tieSince: null,
    notes: [],
    extra: [],
    ...more,
  }
}

/** As the journal has somebody after their card was imported. */
function stored(person: ImportedPerson): ExportedPerson {
  const points = (kind: 'email' | 'phone' | 'url', list: readonly ContactPoint[]) =>
    list.map(({ value, isPreferred }) => ({ kind, network: null, value, isPreferred }))
  const note = person.note?.trim()
  return somebody({
    ...(person.uid === undefined ? {} : { uid: person.uid }),
    name: person.name,
    nicknames: person.nicknames,
    tags: person.tags,
    org: person.org ?? null,
    role: person.role ?? null,
    city: person.city ?? null,
    birthday: person.birthday ?? null,
    notes: note ? [{ on: '2026-11-20', text: note }] : [],
    extra: JSON.parse(JSON.stringify(person.extra)) as ExtraProperty[],
    reach: [
      ...points('email', person.emails),
      ...points('phone', person.phones),
      ...points('url', person.urls),
      ...person.handles.map((one) => ({ kind: 'handle' as const, ...one, isPreferred: false })),
    ],
  })
}

const write = (people: ExportedPerson[], version: VcardVersion = '4.0') =>
  [...writeVcards(people, version)].join('')
/** For every card that is a person: what it had, and what is written of them. */
function compare(bytes: Uint8Array, version: VcardVersion) {
  const isSame = Buffer.from(bytes).includes(`VERSION:${version}`)
  const textsOf = (property: VcardProperty) => propertyTexts(property, isSame)
  return readCards(bytes).cards.flatMap(({ properties, line }) => {
    const { person } = readPerson(properties, line)
    if (!person) return []
    // An empty one of what a card has once says nothing beside another.
    const had = properties
      .filter((one) => !isSingle(one) || one.value.trim() !== '')
      .flatMap(textsOf)
    const text = write([stored(person)], version)
    const [card] = readCards(Buffer.from(text)).cards
    const written = card?.properties.flatMap(textsOf) ?? []
    return [{ had, written, lost: had.filter((one) => !written.includes(one)) }]
  })
}

describe.each(vcardVersions)('a card as vCard %s', (version) => {
  it.each(files)('keeps every property of %s', (file) => {
    for (const { had, written, lost } of compare(readFileSync(folder + file), version)) {
      expect(lost).toEqual([])
      const added = written.filter((one) => !had.includes(one))
      const names = added.map((one) => (JSON.parse(one) as string[])[1])
      // What a card must have, and what makes it be known again.
      expect(names.filter((name) => !['UID', 'FN', 'N'].includes(name ?? ''))).toEqual([])
    }
  })

  it('is folded at 75 octets, between characters', () => {
    const text = 'نام بسیار دراز 👩‍👩‍👧 '.repeat(20)
    const card = write([somebody({ notes: [{ on: '2026-11-20', text: text.trim() }] })], version)
    for (const line of card.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\ufffd')
    }
    expect(readVcards(Buffer.from(card)).people[0]?.note).toBe(text.trim())
  })
})

const grace = somebody({
  nicknames: ['Amazing Grace'],
  org: 'Navy, the; US',
  role: 'Rear Admiral',
  city: 'Arlington',
  birthday: '1906-12-09',
  tags: ['navy', 'a,b'],
  notes: [
    { on: '2026-11-01', text: 'Likes nanoseconds;\nand ships' },
    { on: '2026-11-02', text: 'Second' },
  ],
  reach: [
    { kind: 'email', network: null, value: 'grace@example.org', isPreferred: true },
    { kind: 'phone', network: null, value: '+1 555 0100', isPreferred: false },
    { kind: 'url', network: null, value: 'https://example.org/?a=1;b,c', isPreferred: false },
    { kind: 'handle', network: 'github', value: 'grace', isPreferred: false },
    { kind: 'handle', network: 'home', value: 'https://example.org/x', isPreferred: false },
  ],
})

describe('a contact of the journal', () => {
  it('is written from its fields', () => {
    expect(write([grace])).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'UID:urn:uuid:7d444840-9dc0-11d1-b245-5ffdce74fad2',
        'FN:Grace Hopper',
        'NICKNAME:Amazing Grace',
        'ORG:Navy\\, the\\; US',
        'TITLE:Rear Admiral',
        'ADR:;;;Arlington;;;',
        'BDAY:19061209',
        'NOTE:Likes nanoseconds\\;\\nand ships\\n\\nSecond',
        'CATEGORIES:navy,a\\,b',
        'N:Hopper;Grace;;;',
        'EMAIL;PREF=1:grace@example.org',
        'TEL:+1 555 0100',
        'URL:https://example.org/?a=1;b,c',
        'X-SOCIALPROFILE;TYPE=github:grace',
        'X-SOCIALPROFILE;SERVICE-TYPE=home;X-USER="https://example.org/x":https://ex',
        ' ample.org/x',
        'END:VCARD',
        '',
      ].join('\r\n'),
    )
    const three = write([grace], '3.0').split('\r\n')
    expect(three).toContain('N:Hopper;Grace;;;')
    expect(three).toContain('EMAIL;TYPE=pref:grace@example.org')
  })

  it.each(vcardVersions)('reads as it was written (%s)', (version) => {
    const { people, problems } = readVcards(Buffer.from(write([grace], version)))
    expect(problems).toEqual([])
    const [person] = people
    if (person === undefined) throw new Error('nobody was read')
    const { lastContactOn, ...read } = stored(person)
    const { lastContactOn: _, ...was } = grace
    expect(lastContactOn).toBeNull()
    expect({ ...read, extra: [] }).toEqual({
      ...was,
      notes: [{ on: '2026-11-20', text: 'Likes nanoseconds;\nand ships\n\nSecond' }],
    })
  })

  it('cannot break out of its card, whatever was kept with it', () => {
    const extra: ExtraProperty[] = [
      { name: 'X-A\r\nEND:VCARD', params: [['P"\n', ['a\nb"c^n']]], value: 'x\r\nBEGIN:VCARD' },
      { name: 'END', params: [], value: 'VCARD' },
    ]
    const { cards, problems } = readCards(Buffer.from(write([somebody({ extra })])))
    expect(problems).toEqual([])
    expect(cards.map(({ properties }) => properties.length)).toEqual([4])
    expect(cards[0]?.properties[3]).toMatchObject({
      params: [['P', ['a\nb"c^n']]],
      value: 'x\\nBEGIN:VCARD',
    })
  })
})

describe('a card imported and changed since', () => {
  const card = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN;LANGUAGE=en:Grace Hopper',
    'N:Hopper;Grace;;Dr.;',
    'ORG;TYPE=work:Navy;Computing;Compilers',
    'ADR;TYPE=home:;;1 Main St;Arlington;VA;22201;USA',
    'NICKNAME;TYPE=work:Gracie,Amazing',
    'BDAY;VALUE=date:1906-12-09',
    'TEL;TYPE=cell:+1 555 0100',
    'item1.EMAIL:grace@example.org',
    'item1.X-ABLABEL:Boat',
    'END:VCARD',
    '',
  ].join('\r\n')
  const [read] = readVcards(Buffer.from(card)).people
  if (read === undefined) throw new Error('nobody was read')
  const was = stored(read)
  const lines = (change: Partial<ExportedPerson>) =>
    write([{ ...was, ...change }], '3.0')
      .replaceAll('\r\n ', '')
      .split('\r\n')

  it('writes a new organisation and no city alone, and keeps what went with the former beside them', () => {
    const written = lines({ org: 'Univac, Inc.', city: null })
    expect(written.filter((line) => /ORG|ADR/.test(line))).toEqual([
      'ORG;TYPE=work:Univac\\, Inc.',
      'X-OTHER-ORG;TYPE=work:Navy;Computing;Compilers',
      'X-OTHER-ADR;TYPE=home:;;1 Main St;Arlington;VA;22201;USA',
    ])
  })

  it('writes the new name, and takes the old one’s parts away', () => {
    const written = lines({ name: 'Grace Murray Hopper' })
    expect(written.filter((line) => /^(?:FN|N)\b/.test(line))).toEqual([
      'FN:Grace Murray Hopper',
      'N:Hopper;Grace Murray;;;',
    ])
  })

  const jp = 'N;ALTID=1;LANGUAGE=jp:ホッパー;グレース;;;'
  it.each<[string, string[], Partial<ExportedPerson>, string[]]>([
    [
      'nothing changed: every name stands',
      ['FN:Grace Hopper', 'N:Hopper;Grace;;;', jp, 'X-PHONETIC-LAST-NAME:hoh-per'],
      {},
      ['FN:Grace Hopper', 'N:Hopper;Grace;;;', `X-OTHER-${jp}`, 'X-PHONETIC-LAST-NAME:hoh-per'],
    ],
    [
      'another name: what went with the former goes aside',
      ['FN:Grace Hopper', 'N:Hopper;Grace;;;', jp, 'X-PHONETIC-LAST-NAME:hoh-per'],
      { name: 'Ada Byron' },
      ['FN:Ada Byron', 'N:Byron;Ada;;;', `X-OTHER-${jp}`, 'X-OTHER-X-PHONETIC-LAST-NAME:hoh-per'],
    ],
    [
      'the same name in small letters: in every part',
      ['FN;LANGUAGE=en:DR. GRACE HOPPER', 'n1.N;SORT-AS=H:HOPPER;GRACE;;DR.;'],
      { name: 'Dr. Grace Hopper' },
      ['FN;LANGUAGE=en:Dr. Grace Hopper', 'n1.N;SORT-AS=H:Hopper;Grace;;Dr.;'],
    ],
    [
      'the name preferred has the room, though another stands before it',
      ['FN;PREF=2:Second Name', 'FN;PREF=1:First Name', 'N:Name;First;;;'],
      {},
      ['FN;TYPE=pref:First Name', 'N:Name;First;;;', 'X-OTHER-FN;PREF=2:Second Name'],
    ],
    [
      'the words of N in another order than FN had them',
      ['FN:Hopper Grace B.', 'N;SORT-AS=H:Hopper;Grace;;;'],
      { name: 'Grace Hopper' },
      ['FN:Grace Hopper', 'N;SORT-AS=H:Hopper;Grace;;;'],
    ],
    [
      'another city: no street is said to be there, nor how a letter is addressed',
      [
        'FN:G',
        'a.ADR;TYPE=home;SORT-AS=x:;;1 Main St;Arlington;VA;2;US',
        'LABEL;TYPE=home:1 Main St',
      ],
      { city: 'Boston' },
      [
        'ADR;TYPE=home:;;;Boston;;;',
        'a.X-OTHER-ADR;TYPE=home;SORT-AS=x:;;1 Main St;Arlington;VA;2;US',
        'X-OTHER-LABEL;TYPE=home:1 Main St',
      ],
    ],
    [
      'the same city in other letters',
      ['FN:G', 'ADR;TYPE=home:;;1 Main St;arlington;VA;2;US'],
      { city: 'Arlington' },
      ['ADR;TYPE=home:;;1 Main St;Arlington;VA;2;US'],
    ],
    [
      'a city and nothing more to it',
      ['FN:G', 'a.ADR;TYPE=home;LABEL=A:;;;Arlington;;;'],
      { city: 'Boston' },
      ['a.ADR;TYPE=home:;;;Boston;;;'],
    ],
    [
      'a label of an address, with it',
      ['FN:G', 'item1.ADR:;;Way 1;Oslo;;;', 'item1.X-ABLABEL:Cabin', 'item1.X-ABADR:no'],
      { city: 'Rome' },
      [
        'ADR:;;;Rome;;;',
        'item1.X-OTHER-ADR:;;Way 1;Oslo;;;',
        'item1.X-ABLABEL:Cabin',
        'item1.X-ABADR:no',
      ],
    ],
    [
      'no label of what is gone, but one that came alone',
      ['FN:G', 'item1.ADR:;;;Oslo;;;', 'item1.X-ABLABEL:Cabin', 'item2.X-ABLABEL:Boat'],
      { city: null },
      ['item2.X-ABLABEL:Boat'],
    ],
    [
      'another organisation, without the departments of the former',
      ['FN:G', 'ORG;SORT-AS=navy:US Navy;Computing'],
      { org: 'IBM' },
      ['ORG:IBM', 'X-OTHER-ORG;SORT-AS=navy:US Navy;Computing'],
    ],
    [
      'the same organisation in other letters',
      ['FN:G', 'ORG;SORT-AS=navy:us navy;Computing'],
      { org: 'US Navy' },
      ['ORG;SORT-AS=navy:US Navy;Computing'],
    ],
    [
      'another organisation, without how the former is spoken and what shows it',
      ['FN:G', 'ORG:US Navy', 'X-PHONETIC-ORG:neivi', 'LOGO;VALUE=uri:https://navy.mil/a.png'],
      { org: 'IBM' },
      ['ORG:IBM', 'X-OTHER-X-PHONETIC-ORG:neivi', 'X-OTHER-LOGO;VALUE=uri:https://navy.mil/a.png'],
    ],
    [
      'no organisation any more',
      ['FN:G', 'ORG:US Navy', 'X-PHONETIC-ORG:neivi'],
      { org: null },
      ['X-OTHER-X-PHONETIC-ORG:neivi'],
    ],
    [
      'the same organisation, as it is spoken',
      ['FN:G', 'ORG:us navy', 'X-PHONETIC-ORG:neivi'],
      { org: 'US Navy' },
      ['ORG:US Navy', 'X-PHONETIC-ORG:neivi'],
    ],
  ])('%s', (_, given, change, expected) => {
    const text = ['BEGIN:VCARD', 'VERSION:3.0', ...given, 'END:VCARD', ''].join('\r\n')
    const [one] = readVcards(Buffer.from(text)).people
    if (one === undefined) throw new Error('nobody was read')
    const [, , ...written] = write([{ ...stored(one), uid: 'u', ...change }], '3.0').split('\r\n')
    const names = /^(?:UID|END:|FN:G$|N:;G;|$)/
    expect(written.filter((line) => !names.test(line)).toSorted()).toEqual(expected.toSorted())
  })

  it('drops what was taken away, and adds what is new', () => {
    const written = lines({
      nicknames: ['Amazing', 'Admiral'],
      birthday: null,
      reach: [{ kind: 'phone', network: null, value: '+1 555 0199', isPreferred: false }],
    })
    expect(written).toContain('NICKNAME;TYPE=work:Amazing')
    expect(written).toContain('NICKNAME:Admiral')
    // Nor is a label left of what is gone.
    expect(written.filter((line) => /^(?:BDAY|TEL|EMAIL|item1)/.test(line))).toEqual([
      'TEL:+1 555 0199',
    ])
  })
})

describe('independent readers', () => {
  // The photo in Android's file was cut short, and vobject gives up on the whole of it; so it would on ours.
  const everybody = [
    grace,
    ...files
      .filter((file) => !file.includes('ANDROID'))
      .flatMap((file) => readVcards(readFileSync(folder + file)).people.map(stored)),
  ]
  it.each(vcardVersions)('ical.js finds the same people (%s)', (version) => {
    const text = write(everybody, version)
    const cards = ical.parse(text) as unknown as [string, [string, unknown, string, string][]][]
    const names = cards.map(([, properties]) =>
      properties.find(([name]) => name === 'fn')?.[3].trim(),
    )
    expect(names).toEqual(everybody.map(({ name }) => name))
  })

  it.skipIf(!hasPython('vobject')).each(vcardVersions)(
    'python3-vobject finds the same people and addresses (%s; skipped where it is not installed)',
    (version) => {
      const program = `
import sys, vobject
for card in vobject.readComponents(sys.stdin.read()):
    print(card.fn.value.split(',')[0].strip(), [e.value for e in card.contents.get('email', [])])
`
      const printed = runPython(program, write(everybody, version)).trim().split('\n')
      const expected = everybody.map(({ name, reach }) => {
        const emails = reach.filter(({ kind }) => kind === 'email').map(({ value }) => value)
        // It takes a bare comma, as iPhones write it, for the end of the name.
        return `${name.split(',')[0]} [${emails.map((email) => `'${email}'`).join(', ')}]`
      })
      expect(printed).toEqual(expected)
    },
  )
})

it('folds any line so that unfolding gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n\ud800-\udfff]/g, 'x')
      const folded = foldLine(line)
      expect(folded.replaceAll('\r\n ', '')).toBe(line)
      const lengths = folded.split('\r\n').map((part) => Buffer.byteLength(part))
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    }),
    { seed: 1 },
  )
})

describe('any card', () => {
  const text = fc.oneof(
    fc.constantFrom('a', 'a', 'b', 'a,b', 'a\\,b', 'a;b', '1980-01-01', '19800101', '--0203'),
    fc.constantFrom(
      ';;;Bern;;;',
      ';;;Bern;;',
      'http\\://a',
      'http://a',
      'skype:a',
      'b\\nc',
      'tel:a',
      '--04-15',
      'BEGIN:VCARD\\nFN:a\\nEND:VCARD',
      'data:text/vcard,a%2Cb',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replace(/\p{Cc}/gu, '')),
  )
  const headers =
    'FN N NICKNAME EMAIL TEL URL ORG TITLE ROLE ADR BDAY NOTE CATEGORIES UID IMPP X-SKYPE REV KEY ' +
    'X-SOCIALPROFILE X-ABLABEL ITEM1.TEL ITEM1.X-ABLABEL TEL;TYPE=work TEL;PREF=2 NOTE;LANGUAGE=fa ' +
    'LABEL LABEL;TYPE=work AGENT AGENT;VALUE=uri ADR;TYPE=work ADR;LABEL=a^nb CLASS RELATED;TYPE=agent ' +
    'X-P;X-Q="a^b;c":1 X-P;X-Q=^n^^^\':2 TEL;TYPE="work,cell"'
  const property = fc
    .tuple(fc.constantFrom(...headers.split(' ')), text)
    .map(([header, value]) => `${header}:${value}`)
  it('keeps every property', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2.1', '3.0', '4.0'),
        fc.array(property, { maxLength: 12 }),
        fc.constantFrom(...vcardVersions),
        (version, lines, target) => {
          const all = ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', '']
          for (const { lost } of compare(Buffer.from(all.join('\r\n')), target)) {
            expect(lost).toEqual([])
          }
        },
      ),
      { numRuns: 2000, seed: 1 },
    )
  })
})
