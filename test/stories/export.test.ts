import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isSingle } from '../../src/domain/property-sense.ts'
import { readCards } from '../../src/formats/vcard.ts'
import { readPerson } from '../../src/formats/vcard-person.ts'
import { writeFullJournal } from '../support/full-journal.ts'
import { propertyTexts } from '../support/property-text.ts'
import { hasPython, runPython } from '../support/python.ts'
import { Story } from '../support/story.ts'

describe('taking everything out', () => {
  it('writes JSON unless told otherwise, the same bytes every time', async () => {
    const story = new Story()
    await writeFullJournal(story)
    const first = await story.net('export')
    story.on('2026-12-24')
    expect(await story.net('export --format json')).toEqual(first)
    expect(first).toMatchObject({ code: 0, err: '' })
    const { format, version, contacts, interactions } = JSON.parse(first.out) as Document
    expect({ format, version }).toEqual({ format: 'net-journal', version: 1 })
    expect(contacts.map(({ id, name }) => `${id} ${name}`)).toEqual([
      '2 Grace Hopper',
      '3 سارا احمدی',
      '4 George Boole',
    ])
    expect(contacts[0]).toMatchObject({
      extra: [{ name: 'X-KEPT', params: [['TYPE', ['a', 'b']]], value: 'as it was' }],
      reach: [
        { kind: 'email', value: 'grace@example.org', isPreferred: false },
        { kind: 'phone', value: '+1 555 0100', isPreferred: false },
        { kind: 'handle', network: 'github', value: 'grace', isPreferred: false },
        { kind: 'url', value: 'https://example.org/~grace', isPreferred: false },
      ],
      checklists: [{ verdict: 'pursue', notes: { strength: 'wrote COBOL', note: 'yes!' } }],
    })
    expect(contacts[2]?.via).toBe(contacts[0]?.uuid)
    expect(interactions[1]?.contacts).toEqual([contacts[0]?.uuid, contacts[2]?.uuid])
    for (const form of ['json', 'csv', 'vcard', 'vcard --vcard-version 3.0']) {
      const { out } = await story.net(`export --format ${form}`)
      expect([form, (await story.net('import -', out)).out]).toEqual([
        form,
        expect.stringMatching(/^Nothing new/),
      ])
    }
  })

  it('writes an empty journal too', async () => {
    const { code, out } = await new Story().net('export')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      format: 'net-journal',
      version: 1,
      me: [],
      tags: [],
      goals: [],
      circles: [],
      events: [],
      contacts: [],
      interactions: [],
      pitches: [],
      links: [],
      introductions: [],
      setAsides: [],
      cards: [],
    })
  })

  it.skipIf(!hasPython('jsonschema'))(
    'keeps to the published schema, as python3-jsonschema sees it (skipped where it is not installed)',
    async () => {
      const story = new Story()
      await writeFullJournal(story)
      const program = `
import json, sys
from jsonschema import Draft202012Validator
schema = json.load(open(sys.argv[1]))
Draft202012Validator.check_schema(schema)
for error in Draft202012Validator(schema).iter_errors(json.load(sys.stdin)): print(error.json_path, error.message)
`
      const schema = fileURLToPath(
        new URL('../../src/formats/journal.schema.json', import.meta.url),
      )
      const { out } = await story.net('export')
      expect(runPython(program, out, [schema])).toBe('')
      expect(
        runPython(program, out.replace('"kind":"call"', '"kind":"dream"'), [schema]),
      ).toContain('dream')
    },
  )
})

describe('taking some people out', () => {
  it('takes the filters of list, and of the rest only what goes with them', async () => {
    const story = new Story()
    await writeFullJournal(story)
    const { out } = await story.net('export --circle pioneers')
    const { contacts, interactions, ...rest } = JSON.parse(out) as Document
    expect(contacts.map(({ name }) => name)).toEqual(['Grace Hopper'])
    expect(interactions.every((one) => one.contacts.length === 1)).toBe(true)
    expect(rest).toMatchObject({
      me: [],
      tags: [{ name: 'navy' }, { name: 'startup' }],
      circles: [{ name: 'Pioneers' }],
      goals: [{ name: 'Write a compiler' }],
      events: [{ name: 'Compiler meetup' }],
      pitches: [{ name: 'For Grace' }],
    })
    expect((await story.net('export --circle nobody')).code).toBe(3)
  })

  it('writes vCards, the archive left out', async () => {
    const story = new Story()
    await writeFullJournal(story)
    const { out } = await story.net('export --format vcard')
    expect(out.match(/^(?:FN|VERSION|X-KEPT|BDAY).*$/gm)).toEqual([
      'VERSION:4.0',
      'FN:Grace Hopper',
      'BDAY:19061209',
      'X-KEPT;TYPE=a,b:as it was',
      'VERSION:4.0',
      'FN:George Boole',
      'BDAY:19920229',
      // A card that is nobody's, of a group.
      'VERSION:4.0',
      'FN:Pioneers',
      'X-KEPT;TYPE=a,b:as it was',
    ])
    const archived = await story.net('export --vcard-version 3.0 --archived -o phone.vcf')
    expect(archived.out).toBe('Wrote phone.vcf (vcard): 1 person.\n')
    expect(readFileSync(join(story.folder, 'phone.vcf'), 'utf8')).toContain('VERSION:3.0')
    expect((await story.net('export --vcard-version 3.0')).err).toBe(
      '--vcard-version goes with --format vcard.\n',
    )
  })

  const folder = fileURLToPath(new URL('../fixtures/vcard/', import.meta.url))
  // There a card has no name, so it is nobody.
  const cards = readdirSync(folder).filter((file) => !file.includes('grouped'))
  it.each(cards)('gives back all that %s brought', async (file) => {
    const story = new Story()
    const had = readFileSync(folder + file)
    expect((await story.net(['import', folder + file])).out).toContain('Imported')
    const { out } = await story.net('export --format vcard')
    const isModern = had.includes('VERSION:4.0')
    const written = new Set(listProperties(Buffer.from(out), isModern))
    const all = listProperties(had, isModern)
    expect(all.filter((property) => !written.has(property))).toEqual([])
    // And it is known again.
    writeFileSync(join(story.folder, 'again.vcf'), out)
    const again = await story.json<{ counts: object }>(['import', join(story.folder, 'again.vcf')])
    expect(again.counts).toMatchObject({ new: 0, completed: 0, skipped: 0 })
  })
})

/** Of the cards that are people; to the letter where they are of 4.0, else what they say. */
function listProperties(bytes: Uint8Array, isModern: boolean): string[] {
  return readCards(bytes)
    .cards.filter(({ properties, line }) => readPerson(properties, line).person !== undefined)
    .flatMap(({ properties }) =>
      properties
        .filter((property) => !isSingle(property) || property.value.trim() !== '')
        .flatMap((property) => propertyTexts(property, isModern)),
    )
}

/** What a calendar asks for: nothing done, nothing dropped. */
function asking(calendar: string): string[] {
  return calendar
    .split(/(?=BEGIN:V(?:TODO|EVENT))/)
    .filter((entry) => !/^STATUS:(?:COMPLETED|CANCELLED)/m.test(entry))
    .flatMap((entry) => entry.match(/^(?:SUMMARY|DUE|DTSTART).*$/gm) ?? [])
}

describe('a calendar of them', () => {
  it('has the open steps, the rhythms and the birthdays, with UIDs that stay', async () => {
    const story = new Story()
    await writeFullJournal(story)
    const { out } = await story.net('export --format ics')
    expect(asking(out)).toEqual([
      // Coffee on the second day of the meetup was none.
      'SUMMARY:Be in touch with Grace Hopper',
      'DUE;VALUE=DATE:20261104',
      'SUMMARY:Grace Hopper: thank them for the introduction to George Boole',
      'DUE;VALUE=DATE:20261122',
      'SUMMARY:Birthday: Grace Hopper',
      'DTSTART;VALUE=DATE:19061209',
      'SUMMARY:George Boole: send the paper',
      'DUE;VALUE=DATE:20261201',
      'SUMMARY:George Boole: ask what he thought',
      'DUE;VALUE=DATE:20261224',
      'SUMMARY:Birthday: George Boole',
      'DTSTART;VALUE=DATE:19920229',
    ])
    const uids = (text: string) => text.match(/^UID:.*$/gm)?.toSorted()
    // With the first follow-up of George, which is done, and a step and a birthday of the archive.
    expect(new Set(uids(out)).size).toBe(9)
    await story.net('log call with Grace')
    expect(uids((await story.net('export --format ics')).out)).toEqual(uids(out))
    // The same journal is the same calendar, whenever it is asked for.
    const first = await story.net('export --format ics')
    story.on('2026-12-24')
    expect(await story.net('export --format ics')).toEqual(first)
    const fa = await story.net('export --format ics --lang fa')
    expect(fa.out).toContain('SUMMARY:تولد Grace Hopper')
  })
})

describe('a calendar that knows more than it is given', () => {
  /** What it says of each to-do, by its summary. */
  async function todos(story: Story, options = '') {
    const { out } = await story.net(`export --format ics ${options}`)
    const value = (text: string, name: string) =>
      new RegExp(`^${name}[;:](?:VALUE=DATE:)?(.*?)\\r?$`, 'm').exec(text)?.[1]
    return Object.fromEntries(
      out
        .split('BEGIN:VTODO')
        .slice(1)
        .map((todo) => [
          value(todo, 'SUMMARY'),
          {
            uid: value(todo, 'UID'),
            status: value(todo, 'STATUS'),
            due: value(todo, 'DUE'),
            completed: value(todo, 'COMPLETED'),
            sequence: Number(value(todo, 'SEQUENCE')),
          },
        ]),
    )
  }

  it('learns for 30 days that a step is done, and at once that it is put off', async () => {
    const story = new Story()
    await story.net('add Ada Lovelace --tie weak')
    await story.net(['plan', 'ada', 'send it', '--due', '2w'])
    await story.net(['add', 'Bob', '--next', 'ask him', '--due', '2w'])
    const first = await todos(story)
    story.on('2026-11-21')
    await story.net('snooze ada 4w')
    const later = await todos(story)
    const step = 'Ada Lovelace: send it'
    expect(later[step]).toMatchObject({ uid: first[step]?.uid, due: '20261219' })
    expect(later[step]?.sequence).toBeGreaterThan(first[step]?.sequence ?? 0)
    expect(later['Bob: ask him']).toEqual(first['Bob: ask him'])
    await story.net('undo')
    const undone = await todos(story)
    expect(undone[step]).toMatchObject({ due: '20261204' })
    expect(undone[step]?.sequence).toBeGreaterThanOrEqual(later[step]?.sequence ?? 0)
    story.on('2026-11-22')
    await story.net('done ada sent it')
    const done = await todos(story)
    expect(done[step]).toMatchObject({
      uid: first[step]?.uid,
      status: 'COMPLETED',
      due: '20261204',
      completed: '20261122T090000Z',
    })
    expect(done[step]?.sequence).toBeGreaterThan(undone[step]?.sequence ?? 0)
    expect(done['Be in touch with Ada Lovelace']).toMatchObject({ status: 'NEEDS-ACTION' })
    story.on('2026-12-20')
    await story.net('add Eve')
    expect(await todos(story)).toHaveProperty([step])
    story.on('2026-12-23')
    await story.net('add Mallory')
    expect(await todos(story)).not.toHaveProperty([step])
  })

  it('learns that the settings move a day, or want none, though nothing was recorded', async () => {
    const story = new Story()
    await story.net('add Ada --tie weak')
    await story.net('log call with ada')
    const rhythm = 'Be in touch with Ada'
    const told: Awaited<ReturnType<typeof todos>>[string][] = [(await todos(story))[rhythm]]
    for (const [day, every] of [
      ['2026-11-23', '90d'],
      ['2026-11-24', '60d'],
      ['2026-11-25', 'off'],
    ] as const) {
      story.on(day)
      await story.net(`config set rhythm.weak ${every}`)
      told.push((await todos(story))[rhythm])
    }
    expect(told.map((todo) => todo?.due ?? todo?.status)).toEqual([
      '20270119',
      '20270218',
      '20270119',
      'CANCELLED',
    ])
    const sequences = told.map((todo) => todo?.sequence ?? 0)
    expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b))
    const last = await todos(story)
    story.on('2026-12-24')
    expect(await todos(story)).toEqual(last)
  })

  it('is told of what is dropped, and of a rhythm that gives way to a step', async () => {
    const story = new Story()
    await story.net('add Ada --tie weak')
    await story.net('log call with ada')
    story.on('2026-11-21')
    await story.net(['plan', 'ada', 'send it', '--due', '2w'])
    const rhythm = 'Be in touch with Ada'
    expect(await todos(story)).toMatchObject({
      'Ada: send it': { status: 'NEEDS-ACTION' },
      [rhythm]: { status: 'CANCELLED' },
    })
    await story.net(['log', '--with', 'ada', 'talked', '--next', 'call her', '--due', '3w'])
    story.on('2026-11-22')
    await story.net('archive ada')
    expect(await todos(story)).toMatchObject({
      'Ada: send it': { status: 'CANCELLED' },
      'Ada: call her': { status: 'CANCELLED', due: '20261212' },
      [rhythm]: { status: 'CANCELLED' },
    })
    await story.net('unarchive ada')
    await story.net(['goal', 'add', 'Hiring'])
    await story.net(['plan', 'ada', 'interview', '--due', '4w', '--goal', 'hiring'])
    await story.net('goal done hiring')
    expect(await todos(story)).toMatchObject({
      'Ada: call her': { status: 'NEEDS-ACTION' },
      'Ada: interview': { status: 'CANCELLED' },
    })
    story.on('2026-11-23')
    await story.net('check ada --information no --strength no --help-me no --lasting no')
    expect(await todos(story)).toMatchObject({ 'Ada: call her': { status: 'CANCELLED' } })
  })
})

describe('a calendar of somebody who is no more', () => {
  it('lets go of their steps and birthdays, and of those of a double, and says nothing of them', async () => {
    const story = new Story()
    await story.net('add Ada --met Expo --birthday 1815-12-10')
    await story.net('add Bob --met Expo --birthday 1815-11-02')
    await story.net(['add', 'Bobby', '--birthday', '1815-11-02', '--tie', 'absent'])
    await story.net(['plan', 'ada', 'send it', '--due', '2w'])
    const calendar = async (options = '') => {
      const { out } = await story.net(`export --format ics ${options}`)
      const entries = out.split('BEGIN:V').slice(2)
      const value = (text: string, name: string) =>
        new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(text)?.[1]
      return new Map(
        entries.map((text) => [
          value(text, 'UID'),
          [value(text, 'STATUS'), value(text, 'SUMMARY')],
        ]),
      )
    }
    const before = await calendar()
    expect(before.size).toBe(6)
    story.on('2026-11-21')
    await story.net('rm ada --yes')
    await story.net('merge bob bobby --yes')
    const after = await calendar()
    const gone = [...after].filter(([, [, summary]]) => summary === 'No longer in the journal')
    expect(gone.map(([, [status]]) => status)).toEqual(Array(5).fill('CANCELLED'))
    for (const uid of before.keys()) expect([...after.keys()]).toContain(uid)
    expect(JSON.stringify([...after])).not.toContain('Ada')
    // Who is chosen does not bring who is gone.
    expect([...(await calendar('--tie weak')).values()].flat()).not.toContain(gone[0]?.[1][1])
    expect((await story.net('export -o a.ics')).out).toBe(
      'Wrote a.ics (ics): 1 follow-up and 1 birthday.\n',
    )
    await story.net('undo')
    await story.net('undo')
    expect(await calendar()).toEqual(before)
    story.on('2027-01-20')
    await story.net('rm ada --yes')
    story.on('2027-03-20')
    await story.net('rm bob --yes')
    expect((await calendar()).size).toBe(4)
  })
})

describe('thanks for an introduction, in a calendar', () => {
  it.each([
    ['somebody is renamed', 'edit bob --name Robert'],
    ['that is taken back', 'undo'],
  ])('are changed where %s whom they name', async (_, command) => {
    const story = new Story()
    await story.net('add Ada --tie weak')
    await story.net('add Bob --via ada')
    await story.net('edit bob --name Bobby')
    const thanks = async () => {
      const { out } = await story.net('export --format ics')
      const todo = out.split('BEGIN:VTODO').find((text) => text.includes('SUMMARY:Ada:')) ?? ''
      return {
        summary: /^SUMMARY:(.*?)\r?$/m.exec(todo)?.[1],
        sequence: Number(/^SEQUENCE:(\d+)/m.exec(todo)?.[1]),
      }
    }
    const before = await thanks()
    expect(before.summary).toContain('Bobby')
    story.on('2026-11-25')
    await story.net(command)
    const after = await thanks()
    expect(after.summary).not.toContain('Bobby')
    expect(after.sequence).toBeGreaterThan(before.sequence)
  })
})

describe('what a calendar is not asked for', () => {
  it('is nothing of those to leave, of the archive only birthdays, and nothing put off', async () => {
    const story = new Story()
    for (const name of ['Ada', 'Bob', 'Eve']) {
      await story.net(['add', name, '--met', 'Expo', '--birthday', '29 Feb'])
      await story.net(['plan', name, 'send it', '--due', '2w'])
    }
    const no = '--information no --strength no --help-me no --lasting no'
    await story.net(`check ada ${no}`)
    await story.net('archive bob')
    await story.net('done eve')
    await story.net('snooze eve 3w')
    const archive = await story.net('export --format ics --archived')
    expect(asking(archive.out)).toEqual(['SUMMARY:Birthday: Bob', expect.stringContaining('0229')])
    const { out } = await story.net('export --format ics')
    expect(asking(out)).toEqual([
      'SUMMARY:Eve: send it',
      'DUE;VALUE=DATE:20261211',
      'SUMMARY:Birthday: Eve',
      expect.stringContaining('0229'),
    ])
  })
})

describe('a birthday the calendar is not to ask for any more', () => {
  it.each([
    ['is archived', 'archive ada'],
    ['is to be left', 'check ada --information no'],
    ['is cleared', 'edit ada --clear birthday'],
  ])(
    'goes out as cancelled for 30 days when somebody or it %s, and as it was once that is taken back',
    async (_, command) => {
      const story = new Story()
      await story.net('add Ada --birthday 1992-02-29')
      const birthday = async () => {
        const { out } = await story.net('export --format ics')
        const event = out.split('BEGIN:VEVENT')[1] ?? ''
        const value = (name: string) =>
          new RegExp(`^${name}[:;](?:VALUE=DATE:)?(.*?)\\r?$`, 'm').exec(event)?.[1]
        return {
          day: value('DTSTART'),
          status: value('STATUS'),
          sequence: Number(value('SEQUENCE')),
        }
      }
      const before = await birthday()
      story.on('2026-11-25')
      await story.net(command)
      const { sequence, ...dropped } = await birthday()
      expect(dropped).toEqual({ day: '19920229', status: 'CANCELLED' })
      expect(sequence).toBeGreaterThan(before.sequence)
      expect((await story.net('export -o a.ics')).out).toContain('and 0 birthdays')
      story.on('2026-11-26')
      await story.net('undo')
      const again = await birthday()
      expect(again).toEqual({ ...before, sequence: again.sequence })
      expect(again.sequence).toBeGreaterThan(sequence)
      story.on('2026-11-27')
      await story.net(command)
      story.on('2027-01-20')
      await story.net('add Bob')
      expect((await birthday()).day).toBeUndefined()
    },
  )
})

describe('a table of them', () => {
  it('is safe in a spreadsheet', async () => {
    const story = new Story()
    await story.net(['add', '=A1+1', '--phone', '+1 555', '--nick', 'a; b', '--note', '-x\n"y", z'])
    const { out } = await story.net('export --format csv')
    const [header, ...rows] = out.split('\r\n')
    expect(header).toBe(
      'name,nicknames,org,role,city,email,phone,url,handle,birthday,tie,fields,circles,goals,tags,metAt,metOn,via,rhythm,tieSince,notes,uid',
    )
    expect(rows.join('|')).toMatch(
      /^'=A1\+1,a\\; b,,,,,'\+1 555,,,,,,,,,,,,,,"2026-11-20: -x\n""y"", z",urn:uuid:[-0-9a-f]{36}\|$/,
    )
  })

  it.each(['csv', 'tsv'])('is read again without change (%s)', async (format) => {
    const old = new Story()
    await writeFullJournal(old)
    await old.net([
      'add',
      "'=odd'",
      '--nick',
      '+a;b\\c',
      '--note',
      '- first',
      '--birthday',
      '--03-21',
    ])
    await old.net(['edit', "'=odd'", '--tie', 'weak'])
    // One note each, however many they look like.
    await old.net(['edit', "'=odd'", '--note', 'a\n\n2026-01-01: b\n\n\\2026-01-02: c'])
    await old.net(['edit', 'grace', '--note', 'a\r\nb\r\n\r\n2026-01-01: c'])
    const { out } = await old.net(`export --format ${format}`)
    const file = join(old.folder, `people.${format}`)
    writeFileSync(file, out)
    expect((await old.net(['import', file])).out).toBe('Nothing new (3 known already).\n')
    const cards = await old.net('export --format vcard')
    expect(cards.out.replaceAll('\r\n ', '')).toContain('a\\nb\\n\\n2026-01-01: c')
    const story = new Story()
    expect((await story.net(['import', file])).out).toContain('Imported 3 people: 3 new.')
    expect((await story.net(`export --format ${format}`)).out).toBe(out)
  })
})

describe('pages to read', () => {
  it('has everything of everybody, and nothing in it is taken for markup', async () => {
    const story = new Story()
    await writeFullJournal(story)
    const { out, code } = await story.net('export --format markdown')
    expect(code).toBe(0)
    expect(out.match(/^# .*$/gm)).toEqual(['# Grace Hopper', '# George Boole'])
    expect(out).toContain('- **Birthday:** 9 Dec 1906')
    expect(out).toContain('### Tuesday 3 November 2026')
    expect(out).toContain('## Checklist')
    await story.net(['edit', 'george', '--org', '# 1 *Best* <Inc>'])
    const { out: escaped } = await story.net('export --format markdown')
    expect(escaped).toContain('\\# 1 \\*Best\\* \\<Inc\\>')
  })

  it('speaks the language and the calendar of its reader', async () => {
    const story = new Story({ lang: 'fa' })
    await writeFullJournal(story)
    const { out } = await story.net('export --format markdown --archived')
    expect(out).toContain('# سارا احمدی')
    expect(out).toContain('### سه‌شنبه ۱۹ آبان ۱۴۰۵')
  })

  it('is a file for each person in a folder', async () => {
    const story = new Story()
    for (const name of ['Grace', 'Grace', '../up']) await story.net(['add', name, '--force'])
    mkdirSync(join(story.folder, 'pages'))
    expect((await story.net('export --format markdown -o pages/')).out).toBe(
      'Wrote pages/ (markdown): 3 people.\n',
    )
    expect(readdirSync(join(story.folder, 'pages')).toSorted()).toEqual([
      '-up.md',
      'Grace 2.md',
      'Grace.md',
    ])
  })
})

describe('the file an export writes', () => {
  it('is its owner’s only, and said in one line', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    expect(await story.net('export -o all.json')).toEqual({
      code: 0,
      out: 'Wrote all.json (json): 1 person.\n',
      err: '',
    })
    const file = join(story.folder, 'all.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toBe((await story.net('export -o -')).out)
    expect(await story.json('export -o again.json')).toEqual({
      file: 'again.json',
      format: 'json',
      people: 1,
    })
    const fa = await story.net('export -o all.json --lang fa')
    expect(fa.out).toBe('فایل ‎all.json (json) با ۱ نفر نوشته شد.\n')
  })

  it('stays as it was when there is no room, or no way', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    expect(await story.net('export -o /dev/full')).toEqual({
      code: 5,
      out: '',
      err: 'There is no room for /dev/full; nothing was written. Make room, or name a file elsewhere with -o.\n',
    })
    expect(await story.net('export -o no/such/all.json')).toEqual({
      code: 2,
      out: '',
      err: 'no/such/all.json cannot be written: its folder does not exist. Make the folder, or name another file with -o.\n',
    })
    // A slash at the end means a folder.
    expect((await story.net('export --format markdown -o pages/')).err).toBe(
      'pages/ cannot be written: its folder does not exist. Make the folder, or name another file with -o.\n',
    )
    mkdirSync(join(story.folder, 'folder'))
    writeFileSync(join(story.folder, 'folder', 'x'), '')
    expect((await story.net('export -o folder')).err).toContain('is a folder')
    expect(readdirSync(story.folder).toSorted()).toEqual(
      ['folder', 'journal.db', 'journal.db-shm', 'journal.db-wal'].filter((name) =>
        readdirSync(story.folder).includes(name),
      ),
    )
  })

  it('is one of several, all of them or none', async () => {
    const story = new Story()
    for (const name of ['Ada', 'Grace', 'con', `A${'🚀'.repeat(100)}`])
      await story.net(['add', name])
    const pages = join(story.folder, 'pages')
    mkdirSync(join(pages, 'Grace.md'), { recursive: true })
    expect(await story.net('export --format markdown -o pages')).toEqual({
      code: 2,
      out: '',
      err: 'pages/Grace.md is a folder. Name a file in it with -o.\n',
    })
    expect(readdirSync(pages)).toEqual(['Grace.md'])
    rmdirSync(join(pages, 'Grace.md'))
    await story.net('export --format markdown -o pages')
    expect(readdirSync(pages).toSorted()).toEqual([
      'Ada.md',
      `A${'🚀'.repeat(44)}.md`,
      'Grace.md',
      'con-.md',
    ])
  })

  it('is refused in a form nobody knows', async () => {
    const { code, err } = await new Story().net('export --format pdf')
    expect(code).toBe(2)
    expect(err).toContain('"pdf" is not a value of --format.')
    expect(await new Story().net('export --format csv --json')).toEqual({
      code: 2,
      out: '',
      err: 'Use --json or --format csv, not both.\n',
    })
  })
})

interface Document {
  format: string
  version: number
  contacts: { id: number; uuid: string; name: string; via?: string }[]
  interactions: { contacts: string[] }[]
}
