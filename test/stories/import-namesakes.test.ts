import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ali Rezaei', ...lines, 'END:VCARD', ''].join('\r\n')

/** Imports what is given and says what came of it; a second time it must bring nothing new, and no doubt. */
async function outcomeOf(story: Story, text: string): Promise<string> {
  writeFileSync(join(story.folder, 'a.vcf'), text)
  const { code, out, err } = await story.net('import a.vcf')
  const again = await story.net('import a.vcf')
  expect(again.out).toMatch(/^Nothing new/)
  if (code === 0) expect([again.code, again.err]).toEqual([0, ''])
  const said = /the name alone/.test(err) ? 'said' : /the same name and/.test(err) ? 'two' : err
  return `${/1 (\w+)\./.exec(out)?.[1] ?? out.trim()} ${said}`.trim()
}

describe('somebody of the same name is taken for', () => {
  it.each<[string, string, string[], string]>([
    // One of the two has nothing to be known by: the same, and it is said.
    ['the same', 'add Ali Rezaei', ['EMAIL:ali@example.org'], 'completed said'],
    [
      'the same',
      'add Ali Rezaei',
      ['ORG:Navy', 'URL:https://linkedin.com/in/ali'],
      'completed said',
    ],
    [
      'the same',
      'add Ali Rezaei --org Navy --email ali@example.org',
      ['ADR:;;;Rasht;;;'],
      'completed said',
    ],
    ['the same', 'add Ali Rezaei', [], 'Nothing new (1 known already).'],
    // A number in common, or the organisation, leaves no doubt.
    [
      'the same',
      'add Ali Rezaei --email a@b.org --phone 09123456789',
      ['UID:u', 'TEL:+98 912 345 6789', 'ORG:Navy'],
      'completed',
    ],
    [
      'the same',
      'add Ali Rezaei --org Navy --email a@b.org',
      ['ORG:NAVY', 'EMAIL:ali@example.org'],
      'completed',
    ],
    // Each has something of their own: two, and it is said.
    ['two', 'add Ali Rezaei --email a@b.org', ['EMAIL:ali@example.org'], 'new two'],
    ['two', 'add Ali Rezaei --email a@b.org', ['ORG:Navy'], 'new two'],
    ['two', 'add Ali Rezaei --org Navy', ['UID:u', 'TEL:+1 555 0100'], 'new two'],
    // Two organisations are two people.
    ['two', 'add Ali Rezaei --org Navy', ['ORG:Army'], 'new'],
  ])('%s: %s, and then %j', async (_, made, lines, expected) => {
    const story = new Story()
    await story.net(made)
    expect(await outcomeOf(story, card(...lines))).toBe(expected)
  })

  it('says who it is', async () => {
    const story = new Story()
    await story.net('add Ali Rezaei --email a@b.org')
    expect((await story.net('import -', card('EMAIL:ali@example.org'))).err).toBe(
      'stdin:1: somebody in the journal has the same name and nothing else in common; taken for two. If they are one: net merge: #1 Ali Rezaei\n',
    )
    const persian = new Story({ lang: 'fa' })
    await persian.net('add Ali Rezaei')
    expect((await persian.net('import -', card('EMAIL:ali@example.org'))).err).toContain(
      'فقط از روی نام، همان هم‌نامش در دفتر شمرده شد',
    )
    expect((await story.net('import - --strict', card('EMAIL:other@example.org'))).code).toBe(0)
  })

  it('does not give one of the journal to two of a file', async () => {
    const story = new Story()
    await story.net('add Ali Rezaei')
    const two = card('UID:1', 'EMAIL:a@b.org') + card('UID:2', 'EMAIL:b@b.org')
    const { out, err } = await story.net('import -', two)
    expect(out).toContain('2 new')
    expect(err.match(/taken for two/g)).toHaveLength(2)
    expect((await story.net('import -', two)).out).toBe('Nothing new (2 known already).\n')
  })
})
