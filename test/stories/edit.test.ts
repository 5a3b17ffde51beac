import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtStory } from '../support/built.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'
import { changeTables } from '../support/tables.ts'

async function withGrace(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  const added = await story.net(
    'add Grace Hopper --met Meetup --on 2026-11-18 --org Navy --email g@x.org --tag food --tag sea',
  )
  expect(added.code).toBe(0)
  await story.net('add Sara Ahmadi')
  return story
}

describe('mending what is known of somebody', () => {
  it('says what changed, old and new, in one line', async () => {
    const story = await withGrace()
    expect(
      await story.net(
        'edit grace hopper --org IBM --city Boston --email g@ibm.com --prefer g@ibm.com --via sara --birthday "9 december 1906" --tie strong --tag new --note "likes tea"',
      ),
    ).toEqual({
      code: 0,
      out: 'Grace Hopper (#1): organisation Navy → IBM, city Boston, birthday 9 Dec 1906, tie weak → strong, introduced by Sara Ahmadi, e-mail g@ibm.com added, preferred way to reach them g@ibm.com, tag new added, note likes tea added.\nNew tag: new.\n',
      err: '',
    })
    const before = dumpJournal(story.journal)
    expect(await story.net('edit g@ibm.com --clear city --clear tag:FOOD --clear email')).toEqual({
      code: 0,
      out: 'Grace Hopper (#1): city Boston taken out, e-mail g@x.org taken out, e-mail g@ibm.com taken out, tag food taken out.\n',
      err: '',
    })
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('adds a next step with what it changes, one step of undo', async () => {
    const story = await withGrace()
    const before = dumpJournal(story.journal)
    expect((await story.net('edit sara --city Rome --next "send the map" --due friday')).out).toBe(
      'Sara Ahmadi (#2): city Rome, next: send the map on Friday 27 November 2026.\n',
    )
    expect((await story.json<unknown[]>('followups --ahead 2w')).at(-1)).toMatchObject({
      matter: 'send the map',
    })
    await story.net('undo')
    expect(dumpJournal(story.journal)).toEqual(before)
    expect((await story.net('edit grace --next call')).out).toBe(
      'Grace Hopper (#1): next: call on Sunday 22 November 2026.\n',
    )
    expect((await story.net('edit grace --due friday')).err).toBe('--due goes with --next.\n')
  })

  it('says so in Persian, in its own calendar', async () => {
    const story = await withGrace('fa')
    expect(
      (await story.net('edit grace --on 2026-11-17 --org آزمایشگاه --clear tag:food --tie strong'))
        .out,
    ).toBe(
      'Grace Hopper (#۱): محل کار Navy ← آزمایشگاه، پیوند ضعیف ← قوی، روز دیدار چهارشنبه ۲۷ آبان ۱۴۰۵ ← سه‌شنبه ۲۶ آبان ۱۴۰۵، برچسب food برداشته شد.\n',
    )
  })

  it('gives the changes as JSON', async () => {
    const story = await withGrace()
    expect(await story.json('edit grace --via sara --every 2w --clear tag:sea')).toEqual({
      contactId: 1,
      name: 'Grace Hopper',
      changes: [
        { field: 'via', before: null, after: { contactId: 2, name: 'Sara Ahmadi' } },
        { field: 'every', before: null, after: '2w' },
        { field: 'tag', before: 'sea', after: null },
      ],
      made: [],
      nextDueOn: '2026-11-20',
      isDueMoved: false,
      step: null,
    })
  })

  it('renames, is found by the new name, and tells of a namesake', async () => {
    const story = await withGrace()
    expect(await story.net('edit sara --name "Grace Hopper"')).toEqual({
      code: 0,
      out: 'Grace Hopper (#2): name Sara Ahmadi → Grace Hopper.\n',
      err: 'There is another Grace Hopper in the journal: #1.\n',
    })
    expect((await story.net('edit sara --city Rome')).code).toBe(3)
    await story.net('edit 2 --name "Sara Karimi"')
    expect((await story.net('edit karimi --city Rome')).out).toContain('Sara Karimi (#2)')
  })

  it('tells of somebody who has the e-mail too, which names neither any more', async () => {
    const story = await withGrace()
    await story.net('add Ann --email x@y.zz')
    expect((await story.net('edit sara --email X@y.zz')).err).toBe(
      'Ann (#3) has X@y.zz too. One person? net merge 3 2\n',
    )
    expect((await story.net('edit sara --city Rome')).err).toBe('')
  })

  it('takes an event by its id for where we met, as add does', async () => {
    const story = await withGrace()
    await story.net('event add Compiler meetup --on 2026-11-06')
    expect((await story.net('edit grace --met 1')).out).toContain('Compiler meetup')
    expect(await story.json('show grace')).toMatchObject({ metAt: 'Compiler meetup' })
  })

  it('moves what falls due with the rhythm and the tie, and says when', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('done grace a call')
    await story.net('done grace another')
    expect((await story.net('edit grace --every 2w')).out).toBe(
      'Grace Hopper (#1): rhythm 2 weeks, next due on Friday 4 December 2026.\n',
    )
    expect((await story.net('edit grace --every off')).out).toBe(
      'Grace Hopper (#1): rhythm 2 weeks → off, nothing is due.\n',
    )
    expect((await story.net('edit grace --clear every --tie strong')).out).toBe(
      'Grace Hopper (#1): tie weak → strong, rhythm off taken out, next due on Saturday 20 March 2027.\n',
    )
    expect((await story.net('edit grace --clear tie')).out).toBe(
      'Grace Hopper (#1): tie strong → weak, next due on Tuesday 19 January 2027.\n',
    )
  })

  it('mends the first meeting with its interaction, and no other', async () => {
    const story = await withGrace()
    await story.net('log on 2026-11-18: a talk of hers with grace')
    await story.net('edit grace --met "Old pier" --on 2026-11-10')
    const { interaction, contact } = dumpJournal(story.journal)
    expect(interaction).toMatchObject([
      { on_day: '2026-11-10', place: 'Old pier', text: '' },
      { on_day: '2026-11-18' },
    ])
    expect(contact?.[0]).toMatchObject({ last_contact_on: '2026-11-18', met_on: '2026-11-10' })
  })

  it('records nothing when nothing changes', async () => {
    const story = await withGrace()
    const before = dumpJournal(story.journal)
    expect((await story.net('edit grace --org Navy --tag Food --email G@X.org')).out).toBe(
      'Nothing to change: Grace Hopper (#1) is as you say.\n',
    )
    expect(dumpJournal(story.journal)).toEqual(before)
    expect(await story.json('undo --list')).toHaveLength(2)
  })

  it('refuses what it does not understand, and changes nothing', async () => {
    const story = await withGrace()
    const before = dumpJournal(story.journal)
    const faults = {
      'edit grace --clear emal': [2, 'There is no field "emal". Did you mean email?'],
      'edit grace --clear name': [2, 'There is no field "name".'],
      'edit grace --clear tag:nope': [3, 'tag: "nope" is not theirs. They have food, sea.'],
      'edit grace --prefer x@y.z': [3, '--prefer: "x@y.z" is not theirs. They have g@x.org.'],
      'edit grace --org X --clear org': [2, 'Use --org or --clear org, not both.'],
      'edit grace --via grace': [4, 'Grace Hopper cannot have been introduced by themselves.'],
      'edit grace --on tomorrow --org X': [2, 'has yet to come'],
      'edit nobody --org X': [3, 'Nobody called "nobody"'],
      'edit grace': [2, 'There is no terminal to ask at; give an option such as --org.'],
    }
    for (const [line, [code, told]] of Object.entries(faults)) {
      const outcome = await story.net(line)
      expect(outcome).toEqual({ code, out: '', err: expect.stringContaining(String(told)) })
    }
    expect(dumpJournal(story.journal)).toEqual(before)
  })
})

describe('the record in the editor', () => {
  it('changes what was changed, and nothing else', async () => {
    const story = await withGrace()
    const { out } = await story.ask('edit grace hopper', [
      {
        edit: (text) =>
          text
            .replace('org: Navy', 'org: Army')
            .replace('tag: food\n', '')
            .replace('note:', 'note: met her: twice'),
      },
    ])
    expect(out).toBe(
      'Grace Hopper (#1): organisation Navy → Army, tag food taken out, note met her:\ntwice added.\n',
    )
    const unchanged = await story.ask('edit grace', [{ edit: (text) => text }])
    expect(unchanged.out).toContain('Nothing to change')
    expect((await story.ask('edit grace', [{ edit: '' }])).out).toContain('Nothing to change')
    expect(await story.json('undo --list')).toHaveLength(3)
  })

  it('says as the option does which day is kept of 30 Esfand without its year', async () => {
    const story = await withGrace('fa')
    const born = (day: string) => [
      { edit: (text: string) => text.replace(/birthday:.*/, `birthday: ${day}`) },
    ]
    const { err } = await story.ask('edit grace', born('۳۰ اسفند'))
    expect(err).toMatch(/^همهٔ سال‌ها ۳۰ اسفند ندارند/)
    expect((await story.ask('edit grace', [{ edit: (text) => text }])).err).toBe('')
    expect((await story.ask('edit grace', born('۳۰ اسفند ۱۳۷۰'))).err).toBe('')
  })

  it('keeps what others wrote while it was open', async () => {
    const story = await withGrace()
    await story.ask('edit grace', [
      {
        edit: (text) => {
          changeTables(story.journal, "UPDATE contact SET city = 'Rome' WHERE id = 1")
          return text.replace('org: Navy', 'org: Army')
        },
      },
    ])
    expect(dumpJournal(story.journal)['contact']?.[0]).toMatchObject({ org: 'Army', city: 'Rome' })
  })

  it('offers a faulty text again, its lines told', async () => {
    const story = await withGrace()
    const { out, err } = await story.ask('edit grace', [
      { edit: (text) => text.replace('role:', 'rol: admiral') },
      { confirm: true },
      { edit: (text) => text.replace('rol: admiral', 'role: admiral') },
    ])
    expect(err).toBe('Line 7: There is no field "rol". Did you mean role?\n')
    expect(out).toBe('Grace Hopper (#1): role admiral.\n')
  })

  it('leaves the journal alone when the person gives up', async () => {
    const story = await withGrace('fa')
    const before = dumpJournal(story.journal)
    const faulty = { edit: (text: string) => text.replace('role:', 'rol: admiral') }
    expect(await story.ask('edit grace', [faulty, { confirm: false }])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('خط ۷: فیلدی به نام «rol» نداریم. شاید منظورتان این بود: role.'),
    })
    expect((await story.ask('edit grace', [faulty, { interrupt: true }])).code).toBe(130)
    expect(dumpJournal(story.journal)).toEqual(before)
  })

  it('keeps the text when the journal will not have it', async () => {
    const story = await withGrace()
    const { code, err } = await story.ask('edit grace', [
      { edit: (text) => text.replace('via:', 'via: grace') },
      { confirm: false },
    ])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Grace Hopper cannot have been introduced by themselves.\nNothing was changed.\n',
    })
  })

  it('holds values that are no plain line', async () => {
    const story = await withGrace()
    changeTables(
      story.journal,
      "UPDATE contact SET org = 'a' || char(10) || '# b: c', name = '# x'",
    )
    const { out } = await story.ask('edit 1', [{ edit: (text) => `${text}city: Rome\n` }])
    expect(out).toBe('# x (#1): city Rome.\n')
    expect(dumpJournal(story.journal)['contact']?.[0]).toMatchObject({ org: 'a\n# b: c' })
  })
})

describe('links that differ in the case of their path', () => {
  it('are two ways to reach somebody, of two who are merged and in JSON, and each is meant by itself', async () => {
    const story = await withGrace()
    await story.net(
      'edit grace --url https://x.org/a --url http://www.X.org/A --url https://x.org/A/',
    )
    const links = async () =>
      [...(await story.net('export --format vcard')).out.matchAll(/^URL.*$/gm)].map(([line]) =>
        line.trim(),
      )
    expect(await links()).toEqual(['URL:https://x.org/a', 'URL:http://www.X.org/A'])
    await story.net('add G. Hopper --url X.org/A --url x.org/B')
    expect((await story.net('merge 1 3')).out).toContain('now once: 1 way to reach them')
    const all = ['URL:https://x.org/a', 'URL:http://www.X.org/A', 'URL:x.org/B']
    expect(await links()).toEqual(all)
    const document = (await story.net('export --format json')).out
    expect((await story.net('import -', document)).out).toMatch(/^Nothing new/)
    const other = new Story()
    await other.net('import -', (await story.net('export --format vcard')).out)
    const others = async () => (await other.net('export --format vcard')).out.match(/^URL/gm)
    expect(await others()).toHaveLength(3)
    expect((await other.net('import -', document)).out).not.toMatch(/ 1 new/)
    expect(await others()).toHaveLength(3)
    await story.net('edit grace --prefer x.org/A')
    expect(await links()).toEqual([all[0], 'URL;PREF=1:http://www.X.org/A', all[2]])
    await story.net('edit grace --clear url:http://www.X.org/A')
    expect(await links()).toEqual([all[0], all[2]])
  })
})

describe('at a real terminal', () => {
  it('opens the editor, offers a faulty text again, and keeps one that is given up', async () => {
    const { folder, net } = editedBy(`sed -i 's/^role:/rol: admiral/' "$1"`)
    await net(['add', 'Grace Hopper']).exit()
    const terminal = net(['edit', 'grace'])
    await terminal.waitFor('Back to the editor to mend it?')
    terminal.type('n')
    expect(await terminal.exit()).toBe(2)
    const screen = await terminal.screen()
    expect(screen).toContain('Line 7: There is no field "rol". Did you mean role?')
    expect(screen).toContain('Nothing was changed.')
    const kept = /The text is kept in (\S+)/.exec(screen.replace(/\n(?=\S+\.txt)/, ''))?.[1] ?? ''
    expect(readFileSync(kept, 'utf8')).toContain('rol: admiral')
    rmSync(dirname(kept), { recursive: true })
    expect(dumpJournal(join(folder, 'journal.db'))['contact']).toMatchObject([{ role: null }])
  })

  it('takes what the editor saved', async () => {
    const { net } = editedBy(`sed -i 's/^city:/city: بوستون/' "$1"`, { NET_LANG: 'fa' })
    await net(['add', 'سارا احمدی']).exit()
    const terminal = net(['edit', 'سارا'])
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain('سارا احمدی (#۱): شهر بوستون.')
  })
})

function editedBy(script: string, env: Record<string, string> = {}) {
  const editor = join(tmpdir(), `net-editor-${process.pid}.sh`)
  writeFileSync(editor, `#!/bin/sh\n${script}\n`, { mode: 0o700 })
  onTestFinished(() => rmSync(editor, { force: true }))
  return builtStory({ EDITOR: editor, ...env })
}
