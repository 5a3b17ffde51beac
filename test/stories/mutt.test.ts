import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

// What a mail program is told when it asks for addresses.

async function people(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  await story.net(
    'add Grace Hopper --email grace@navy.example --email hopper@yale.example --org Navy --role "rear admiral"',
  )
  await story.net('add George Carver --email george@tuskegee.example --nick Peanut')
  await story.net('add Marie Curie --org Sorbonne')
  await story.net('add "سارا کاظمی‌نیا" --email sara@example.org')
  return story
}

/** The addresses of an answer. */
async function found(story: Story, ...query: string[]): Promise<string[]> {
  const { out } = await story.net(['mutt', ...query])
  const [, ...lines] = out.trimEnd().split('\n')
  return lines.map((line) => line.split('\t')[0] ?? '')
}

describe('net mutt', () => {
  it('answers a line of message, then address, name and comment with tabs between', async () => {
    const story = await people()
    await story.net('log call with Grace')
    expect(await story.net('mutt grace')).toEqual({
      code: 0,
      out:
        '2 addresses for "grace"\n' +
        'grace@navy.example\tGrace Hopper\trear admiral, Navy, last contact 20 Nov 2026\n' +
        'hopper@yale.example\tGrace Hopper\trear admiral, Navy, last contact 20 Nov 2026\n',
      err: '',
    })
    expect(await story.net('mutt peanut')).toEqual({
      code: 0,
      out: '1 address for "peanut"\ngeorge@tuskegee.example\tGeorge Carver\t\n',
      err: '',
    })
  })

  it('answers in Persian', async () => {
    const story = await people('fa')
    await story.net('log --with سارا تماس')
    expect(await story.net('mutt سارا کاظمی')).toEqual({
      code: 0,
      out: '۱ نشانی برای «سارا کاظمی»\nsara@example.org\tسارا کاظمی‌نیا\tآخرین تماس ۲۹ آبان ۱۴۰۵\n',
      err: '',
    })
    expect((await story.net('mutt نادر')).out).toBe('برای «نادر» کسی پیدا نشد\n')
  })

  it('ends with 1, and a message alone, when nobody is found', async () => {
    const story = await people()
    expect(await story.net('mutt zeno')).toEqual({
      code: 1,
      out: 'Nobody found for "zeno"\n',
      err: '',
    })
    expect(await story.net('mutt zeno --json')).toEqual({ code: 1, out: '[]\n', err: '' })
    // She has no address.
    expect((await story.net('mutt curie')).code).toBe(1)
    expect((await new Story().net('mutt')).out).toBe(
      'Nobody in the journal has an e-mail address\n',
    )
  })

  it('finds by beginnings of names, nicknames, organisations and e-mails, in any order', async () => {
    const story = await people()
    const grace = ['grace@navy.example', 'hopper@yale.example']
    for (const query of ['gra', 'HOP gra', 'navy', 'nav hop', 'yale', 'gráce']) {
      expect(await found(story, query), query).toEqual(grace)
    }
    expect(await found(story, 'hop', 'grac')).toEqual(grace)
    expect(await found(story, 'کاظمینیا')).toEqual(['sara@example.org'])
    expect(await found(story, 'كاظمي نيا')).toEqual(['sara@example.org'])
    expect(await found(story, 'race')).toEqual([])
    expect(await found(story, '"')).toEqual([])
    expect(await found(story, 'grace" OR "a')).toEqual([])
  })

  it('takes a word with an @ for the beginning of an address, or of its end', async () => {
    const story = await people()
    expect(await found(story, 'grace@na')).toEqual(['grace@navy.example'])
    expect(await found(story, '@YALE')).toEqual(['hopper@yale.example'])
    expect(await found(story, 'grace@yale')).toEqual([])
  })

  it('gives everybody without a query, whom I was in touch with last first', async () => {
    const story = await people()
    await story.net('log call with George')
    await story.on('2026-11-21').net('log call with سارا')
    const everybody = [
      'sara@example.org',
      'george@tuskegee.example',
      'grace@navy.example',
      'hopper@yale.example',
    ]
    expect(await found(story)).toEqual(everybody)
    expect(await found(story, '')).toEqual(everybody)
  })

  it('puts the preferred address first', async () => {
    const story = await people()
    await story.net('edit grace --prefer hopper@yale.example')
    expect(await found(story, 'grace')).toEqual(['hopper@yale.example', 'grace@navy.example'])
  })

  it('gives people in the archive when there is nobody else', async () => {
    const story = await people()
    await story.net('add Grace Kelly --email kelly@monaco.example')
    await story.net('archive "Grace Kelly"')
    expect(await found(story, 'grace')).toEqual(['grace@navy.example', 'hopper@yale.example'])
    expect(await found(story, 'kelly')).toEqual(['kelly@monaco.example'])
  })

  it('makes hostile texts harmless, and leaves out what is not one plain address', async () => {
    const story = await people()
    const db = new Sqlite(story.journal)
    db.prepare("UPDATE contact SET name = ?, org = ? WHERE name = 'Grace Hopper'").run(
      'Grace\u001b[31m\tHopper\nevil@x.example\tEvil',
      'Na\tvy\n\u202e',
    )
    for (const [address, bad] of [
      ['grace@navy.example', 'grace@navy.example,evil@x.example'],
      ['hopper@yale.example', 'hopper@yale.example'],
      ['george@tuskegee.example', 'george@tuskegee.example\nx@y.example'],
    ]) {
      db.prepare('UPDATE reach SET value = ? WHERE value = ?').run(bad, address)
    }
    db.close()
    expect(await story.net('mutt navy')).toEqual({
      code: 0,
      out:
        '1 address for "navy"\n' +
        'hopper@yale.example\tGrace Hopper evil@x.example Evil\trear admiral, Na vy\n',
      err: '',
    })
    expect(await found(story, 'george')).toEqual([])
  })

  it('answers records', async () => {
    const story = await people()
    expect(await story.json('mutt peanut')).toEqual([
      {
        email: 'george@tuskegee.example',
        contactId: 2,
        name: 'George Carver',
        org: null,
        role: null,
        city: null,
        lastContactOn: null,
      },
    ])
  })

  it('makes no journal', async () => {
    const story = new Story({ isFirst: true })
    expect((await story.net('mutt grace')).code).toBe(1)
    expect(existsSync(story.journal)).toBe(false)
  })
})
