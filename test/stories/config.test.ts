import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/views/width.ts'
import { Story } from '../support/story.ts'

function withSettings(text: string, lang: 'en' | 'fa' = 'en'): Story {
  const story = new Story({ lang, isFirst: true })
  writeFileSync(story.config, text)
  return story
}

describe('settings', () => {
  it('are set, told, listed and taken back', async () => {
    const story = new Story({ isFirst: true })
    expect(await story.net('config get rhythm.weak')).toEqual({ code: 0, out: '60d\n', err: '' })
    expect((await story.ask('config get lang', [])).err).toContain('lang is not set')
    expect(await story.net('config set rhythm.weak 45 days')).toEqual({
      code: 0,
      out: 'rhythm.weak is 45d now; it was 60d.\n',
      err: '',
    })
    expect(await story.net('config set calendar jalali')).toMatchObject({
      out: 'calendar is jalali now.\n',
    })
    await story.net('config set attention.perDay ۷')
    expect(readFileSync(story.config, 'utf8')).toBe(
      '{\n  "calendar": "jalali",\n  "attention.perDay": 7,\n  "rhythm.weak": "45d"\n}\n',
    )
    expect(statSync(story.config).mode & 0o777).toBe(0o600)
    expect(readdirSync(story.folder)).toEqual(['config.json'])
    expect(await story.json('config get rhythm.weak')).toEqual({
      key: 'rhythm.weak',
      value: '45d',
      default: '60d',
      isSet: true,
    })
    expect(await story.net('config unset rhythm.weak')).toMatchObject({
      out: 'rhythm.weak is not set any more; its default is 60d.\n',
    })
    expect(await story.net('config unset rhythm.weak')).toMatchObject({
      out: 'rhythm.weak was not set; its default is 60d.\n',
    })
    expect((await story.net('config path')).out).toBe(`${story.config}\n`)
  })

  it.each([
    ['en', 'net undo takes back what is in the journal, and no settings: set them again.\n'],
    ['fa', 'دفتر با net undo برمی‌گردد، تنظیمات نه؛ آن‌ها را دوباره تنظیم کنید.\n'],
  ] as const)('are no part of undo, which is said where they change (%s)', async (lang, said) => {
    const story = new Story({ lang, isFirst: true })
    expect((await story.ask('config set rhythm.weak 45d', [])).err).toBe(said)
    expect((await story.ask('config unset rhythm.weak', [])).err).toBe(said)
    expect((await story.ask('config unset rhythm.weak', [])).err).toBe('')
  })

  it('are listed with their defaults, in the reader’s language, on 80 columns', async () => {
    const story = new Story({ isFirst: true })
    await story.net('config set firstFollowUp 3d')
    const { out } = await story.ask('config list', [])
    expect(out).toContain(
      '*  firstFollowUp         3d     2d       first meeting to first follow-up\n',
    )
    expect(out).toContain(
      '   attention.perDay      auto   auto     people a day; else as net me says\n',
    )
    expect(out).not.toContain('…')
    const inPersian = await story.ask('--lang fa config list', [])
    expect(inPersian.out).not.toContain('…')
    const widths = `${out}${inPersian.out}`.split('\n').map(displayWidth)
    expect(Math.max(...widths)).toBeLessThanOrEqual(80)
    const list = await story.json<{ key: string; isSet: boolean }[]>('config list')
    expect(list.filter(({ isSet }) => isSet).map(({ key }) => key)).toEqual(['firstFollowUp'])
    const persian = withSettings('{"lang": "fa"}', 'fa')
    expect((await persian.net('config list')).out).toContain('بودجهٔ توجه')
  })

  it('change the rules: the due days of the journal follow the default rhythms', async () => {
    const story = new Story({ isFirst: true })
    await story.net('add Ada Lovelace --met Paris')
    await story.net('done ada called')
    const due = async () => {
      // Any command brings the due days up to the settings.
      await story.net('undo --list')
      const db = new Sqlite(story.journal, { readonly: true })
      const day = db.prepare('SELECT next_due_on FROM contact').pluck().get()
      db.close()
      return day
    }
    const before = await due()
    await story.net('config set rhythm.weak 1w')
    const after = await due()
    await story.net('config set rhythm.weak off')
    const never = await due()
    await story.net('config unset rhythm.weak')
    expect([before, after, never, await due()]).toEqual([
      '2027-01-19',
      '2026-11-27',
      null,
      '2027-01-19',
    ])
  })

  it('set the first follow-up', async () => {
    const story = new Story({ isFirst: true })
    await story.net('config set firstFollowUp 1w')
    expect((await story.net('add Grace --met Paris')).out).toContain('Friday 27 November 2026')
  })

  it('decide language and calendar from the start', async () => {
    const story = new Story({ env: { NET_LANG: '' } })
    await story.net('config set lang fa')
    expect((await story.net('add سارا --met دورهمی')).out).toContain('آذر ۱۴۰۵')
  })
})

describe('settings that do not do', () => {
  it.each([
    ['rhythm.weka 30d', 'There is no setting "rhythm.weka". Did you mean rhythm.weak?'],
    ['rhythm.weak often', '"often" does not do for rhythm.weak: it takes a duration'],
    ['firstFollowUp off', 'it takes a duration, as 3d, 2w, 1m or 1y.'],
    ['attention.perDay 0', 'it takes a whole number from 1 to 1000.'],
    ['attention.perDay 2.5', '"2.5" does not do'],
    ['order.promised -1', 'does not do'],
    ['lang klingon', 'it takes en or fa.'],
    ['__proto__ 1', 'There is no setting "__proto__".'],
  ])('refuses config set %s', async (line, complaint) => {
    const story = new Story({ isFirst: true })
    const [key = '', value = ''] = line.split(' ')
    const { code, out, err } = await story.net(['config', 'set', '--', key, value])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(complaint)
    expect(existsSync(story.config)).toBe(false)
  })

  it.each([
    [
      '{"rhythm.weka": "30d"}',
      'Did you mean rhythm.weak? Take it out with net config unset rhythm.weka',
    ],
    ['{"rhythm.weak": 30}', '"30" does not do for rhythm.weak (in '],
    ['{"attention.perDay": "5"}', 'net config set attention.perDay VALUE'],
    ['{"lang": null}', 'it takes en or fa'],
    ['{"__proto__": 1, "toString": 2}', 'There is no setting "__proto__"'],
    [
      '{"lang": "en",\n "calendar" "jalali"}',
      'is not JSON (line 2). Mend it with net config edit.',
    ],
    ['[1]', 'it is not an object of settings'],
    ['"\\u001b[31m"', 'it is not an object of settings'],
  ])(
    'a file with %s stops what needs settings, and says how to mend it',
    async (text, complaint) => {
      const story = withSettings(text)
      for (const line of ['add Grace', 'config list', 'config get lang']) {
        const { code, out, err } = await story.net(line)
        expect({ code, out }).toEqual({ code: 2, out: '' })
        expect(err).toContain(complaint)
      }
      expect(existsSync(story.journal)).toBe(false)
      for (const line of ['--help', 'add --help', 'config path']) {
        expect((await story.net(line)).code).toBe(0)
      }
      expect(readFileSync(story.config, 'utf8')).toBe(text)
    },
  )

  it('are mended by set and unset, the rest kept', async () => {
    const story = withSettings('\ufeff{"later": {"x": [1]}, "rhythm.weak": 30, "lang": "en"}')
    const set = await story.net('config set rhythm.weak 30d')
    expect(set.out).toBe('rhythm.weak is 30d now; it was 30.\n')
    expect(set.err).toContain('There is no setting "later"')
    expect(readFileSync(story.config, 'utf8')).toBe(
      '{\n  "lang": "en",\n  "rhythm.weak": "30d",\n  "later": {\n    "x": [\n      1\n    ]\n  }\n}\n',
    )
    expect((await story.net('config unset later')).out).toBe(
      'later was taken out of the settings.\n',
    )
    expect((await story.net('config list')).code).toBe(0)
  })

  it('are mended in the editor, which saves nothing that does not do', async () => {
    const story = withSettings('{"lang": ')
    const bad = await story.ask('config edit', [
      { edit: '{"lang": ' },
      { confirm: true },
      { edit: '{"lang": "english"}' },
      { confirm: false },
    ])
    expect(story.prompter?.asked.map(({ kind }) => kind)).toEqual([
      'editor',
      'confirm',
      'editor',
      'confirm',
    ])
    expect(bad.err).toContain('it is not JSON')
    expect(bad.code).toBe(2)
    expect(bad.err).toContain('"english" does not do for lang: it takes en or fa.')
    expect(readFileSync(story.config, 'utf8')).toBe('{"lang": ')
    const good = await story.ask('config edit', [
      { edit: (text) => `${text}"en", "attention.perDay": 3}` },
    ])
    expect(good.out).toBe(`The settings were saved in ${story.config}.\n`)
    expect(readFileSync(story.config, 'utf8')).toBe(
      '{\n  "lang": "en",\n  "attention.perDay": 3\n}\n',
    )
    const same = await story.ask('config edit', [{ edit: (text) => text }])
    expect(same.out).toBe('The settings are as they were.\n')
    expect(await story.net('config edit')).toMatchObject({
      code: 2,
      err: 'There is no terminal to ask at; give net config set KEY VALUE.\n',
    })
  })

  it('in Persian', async () => {
    const story = withSettings('{"attention.perDay": 0}', 'fa')
    expect((await story.net('add سارا')).err).toBe(
      `«0» برای attention.perDay پذیرفته نیست (در ‎${story.config})؛ باید این باشد: عدد صحیح از ۱ تا ۱۰۰۰. با net config set attention.perDay VALUE یا net config edit درستش کنید.\n`,
    )
  })

  it('a folder in place of the file, and a folder nobody may write to', async () => {
    const story = new Story({ isFirst: true })
    const folder = await story.net(['--config', story.folder, 'add', 'Grace'])
    expect(folder).toMatchObject({ code: 2, out: '' })
    expect(folder.err).toContain('it is a folder')
    if (process.getuid?.() === 0) return
    chmodSync(story.folder, 0o500)
    const denied = await story.net('config set lang en')
    chmodSync(story.folder, 0o700)
    expect(denied).toMatchObject({ code: 2, out: '' })
  })

  it('keeps a link to the file a link', async () => {
    const story = new Story({ isFirst: true })
    const real = join(story.folder, 'dotfiles.json')
    writeFileSync(real, '{}')
    symlinkSync(real, story.config)
    await story.net('config set lang en')
    expect(readFileSync(real, 'utf8')).toBe('{\n  "lang": "en"\n}\n')
    expect(readdirSync(story.folder).toSorted()).toEqual(['config.json', 'dotfiles.json'])
  })
})

it('lists its settings in any format', async () => {
  const story = new Story({ isFirst: true })
  await story.net('config set attention.perDay 3')
  expect((await story.net('config list --format csv')).out.split('\r\n').slice(0, 4)).toEqual([
    'key,value,default,isSet',
    'lang,,,false',
    'calendar,,,false',
    'attention.perDay,3,,true',
  ])
  expect((await story.net('config list --format ids')).out).toContain('rhythm.weak\n')
  expect(await story.json('config list --format json')).toEqual(await story.json('config list'))
})
