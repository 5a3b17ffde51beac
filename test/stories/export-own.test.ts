import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Story } from '../support/story.ts'

it('never writes over the journal or the settings', async () => {
  const story = new Story()
  await story.net('add "Grace Hopper"')
  const before = readFileSync(story.journal)
  symlinkSync(story.journal, join(story.folder, 'link.json'))
  for (const name of ['journal.db', 'journal.db-wal', 'config.json', 'link.json', 'backups/a.db']) {
    expect(await story.net(`export -o ${name}`)).toEqual({
      code: 2,
      out: '',
      err: `${name} belongs to net itself (the journal, a copy of it or the settings). Name another file with -o.\n`,
    })
  }
  expect((await story.net('export -o journal.db --lang fa')).err).toContain('از آنِ خود net است')
  expect(readFileSync(story.journal).equals(before)).toBe(true)
  expect((await story.net('export -o other.db')).code).toBe(0)
})
