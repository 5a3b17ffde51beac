import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { defaultRules, type Rules } from '../../src/domain/settings.ts'
import { Journal } from '../../src/journal/journal.ts'
import { putEmptyJournal } from './empty-journal.ts'
import type { Story } from './story.ts'

/** The story's journal, for what no command would write. Closed when `change` is done. */
export function inJournal<T>(story: Story, change: (journal: Journal) => T): T {
  const journal = new Journal(story.journal, {
    today: '2026-11-20',
    now: '2026-11-20T09:00:00.000Z',
    rules: defaultRules,
  })
  try {
    return change(journal)
  } finally {
    journal.close()
  }
}

/** A name nobody should have: terminal escapes, bidirectional overrides, control characters, no end. */
const hostileName = `\u001b[31mEvil\u001b]0;owned\u0007\u202egnp.exe\u2066\r\b${'x'.repeat(10_000)}`

/** What must never reach a terminal. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
export const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** Puts somebody with `hostileName` into the journal, with everything about them as hostile; gives their id. */
export function addHostile(story: Story): number {
  return inJournal(story, (journal) =>
    journal.write({ command: 'add', subject: '' }, () => {
      const stamp = { uuid: journal.newUuid(), created_at: journal.now }
      const id = journal.insert('contact', {
        ...stamp,
        name: hostileName,
        org: hostileName,
        role: hostileName,
        city: hostileName,
        met_at: hostileName,
        met_on: '2026-11-01',
        added_on: '2026-11-01',
        updated_at: journal.now,
        search_text: 'evil',
        last_contact_on: '2026-11-01',
      })
      const text = hostileName
      const folded = 'evil'
      journal.insert('nickname', { contact_id: id, name: text, folded })
      journal.insert('field', { contact_id: id, name: text, folded })
      journal.insert('reach', { contact_id: id, kind: 'email', value: text, folded })
      for (const thing of ['circle', 'goal'] as const) {
        const hung = journal.insert(thing, { ...stamp, name: text, folded })
        journal.insert(`contact_${thing}`, { contact_id: id, [`${thing}_id`]: hung })
      }
      journal.insert('contact_tag', {
        contact_id: id,
        tag_id: journal.insert('tag', { name: text, folded }),
      })
      journal.insert('note', { ...stamp, contact_id: id, on_day: '2026-11-01', text, folded })
      const interaction = journal.insert('interaction', {
        ...stamp,
        on_day: '2026-11-02',
        kind: 'met',
        text,
        folded,
        place: text,
        field: text,
      })
      journal.insert('interaction_contact', { interaction_id: interaction, contact_id: id })
      for (const direction of ['gave', 'got']) {
        const uuid = journal.newUuid()
        journal.insert('exchange', { uuid, interaction_id: interaction, direction, text })
      }
      for (const direction of ['asked', 'offered']) {
        journal.insert('request', {
          ...stamp,
          uuid: journal.newUuid(),
          contact_id: id,
          direction,
          text,
          opened_on: '2026-11-02',
          interaction_id: interaction,
        })
      }
      journal.insert('step', {
        ...stamp,
        contact_id: id,
        origin: 'promised',
        text,
        due_on: '2026-11-20',
        opened_on: '2026-11-01',
      })
      const answers = ['information', 'strength', 'help_me', 'lasting']
      const others = ['benefit', 'background', 'trust']
      journal.insert('checklist', {
        uuid: journal.newUuid(),
        contact_id: id,
        at: journal.now,
        on_day: '2026-11-03',
        ...Object.fromEntries([...answers, ...others].map((one) => [one, 'yes'])),
        verdict: 'pursue',
        notes: JSON.stringify({ information: text, note: text }),
      })
      journal.insert('pitch', {
        ...stamp,
        name: text,
        folded,
        contact_id: id,
        intro: text,
        need: text,
        gain: text,
        thanks: text,
        reach: text,
        search_text: folded,
        updated_at: journal.now,
      })
      return id
    }),
  )
}

/** An empty journal in a folder of its own, open until the test ends. */
export function newJournal(today: Day = '2026-11-20', rules: Rules = defaultRules): Journal {
  const folder = mkdtempSync(join(tmpdir(), 'net-journal-'))
  const settings = { today, now: `${today}T09:00:00.000Z`, rules }
  const file = join(folder, 'journal.db')
  putEmptyJournal(file)
  const journal = new Journal(file, settings)
  onTestFinished(() => {
    journal.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return journal
}

/** One write of a test. */
export function write<T>(journal: Journal, change: () => T): T {
  return journal.write({ command: 'test', subject: '' }, change)
}

/** Does something in the journal and takes it back at once: for properties, to which making a journal takes too long. */
export function rehearse(journal: Journal, change: () => void): void {
  const label = { command: 'test', subject: 'rehearsal' }
  journal.attempt(label, () => (change(), true), { isRehearsal: true })
}
