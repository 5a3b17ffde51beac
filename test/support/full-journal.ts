import { defaultRules } from '../../src/domain/settings.ts'
import { Journal } from '../../src/journal/journal.ts'
import { refreshContacts } from '../../src/journal/standing.ts'
import type { Story } from './story.ts'

/** A journal with something in every table: people known and new, archived and removed, words in two languages. */
export async function writeFullJournal(story: Story): Promise<void> {
  const commands = [
    'add Gone Soon --tag passing',
    'add Grace Hopper --met "Compiler meetup" --on 2026-11-02 --email grace@example.org --phone "+1 555 0100" --handle github:grace --url https://example.org/~grace --org "Navy, the" --role Admiral --city Arlington --field compilers --field cobol --circle Pioneers --goal "Write a compiler" --tag navy --nick "Amazing Grace" --birthday 1906-12-09 --note "Likes =nanoseconds" --every 2w',
    'add "سارا احمدی" --birthday --02-29 --tie strong --note "دیدار در تهران" --circle رویداد',
    'plan سارا ask for her notes --due 2026-12-02 --goal "Write a compiler"',
    'add George Boole --via grace --birthday 1992-02-29 --next "send the paper" --due 2026-12-01',
    'log 2026-11-03: coffee with Grace and George about hiring @startup --gave "an introduction" --got advice --event "Compiler meetup" --asked "Grace: the slides" --offered "George: a chapter"',
    'log --with سارا --kind call --from them --on 2026-11-10 تماس کوتاه',
    'me --name "Ada Lovelace" --work "Engines, and poetry" --stand-for Analysts --stage senior --budget 4 --give translations --reach ada@example.org --reach github:ada',
    'goal edit compiler --why "because nobody has" --by 2027-01-01',
    'goal add Rest',
    'goal done rest',
    'circle edit pioneers --about "the first ones" --goal compiler',
    'done george sent it --settled chapter --next "ask what he thought" --due 2026-12-24',
    'event add "Compiler meetup" --kind event --on 2026-11-03 --until 2026-11-04 --place Library --cost 12.5 --hours 3 --goal "Write a compiler" --hope grace --topic parsing --courtesy "first names" --belonging "bring code" --dress tidy --note loud --series "Compiler meetups"',
  ]
  for (const line of commands) {
    const { code, err } = await story.net(line)
    if (code !== 0) throw new Error(`${line}: ${err}`)
  }
  addRest(story.journal)
}

/** What no command of these stories makes. */
function addRest(file: string): void {
  const now = '2026-11-20T09:00:00.000Z'
  const journal = new Journal(file, { today: '2026-11-20', now, rules: defaultRules })
  journal.write({ command: 'test', subject: 'rest' }, () => {
    const answers = Object.fromEntries(
      ['information', 'strength', 'help_me', 'lasting', 'benefit', 'background', 'trust'].map(
        (question) => [question, 'yes'],
      ),
    )
    journal.insert('checklist', {
      uuid: uuid(1),
      contact_id: 2,
      at: now,
      on_day: '2026-11-20',
      ...answers,
      verdict: 'pursue',
      notes: JSON.stringify({ strength: 'wrote COBOL', note: 'yes!' }),
    })
    const pitch = journal.insert('pitch', {
      uuid: uuid(2),
      name: 'For Grace',
      folded: 'for grace',
      contact_id: 2,
      goal_id: 1,
      intro: 'I am {me}.\nHello',
      search_text: 'for grace i am me hello',
      created_at: now,
      updated_at: now,
    })
    journal.insert('rehearsal', {
      uuid: uuid(3),
      pitch_id: pitch,
      at: now,
      on_day: '2026-11-20',
      mode: 'cues',
      target_seconds: 60,
      total_ms: 61_500,
      parts: JSON.stringify([{ part: 'intro', ms: 61_500, isSaid: true }]),
      fluency: 4,
    })
    journal.insert('rehearsal', {
      uuid: uuid(0),
      pitch_id: pitch,
      at: now,
      on_day: '2026-11-21',
      mode: 'read',
      target_seconds: 60,
      total_ms: 50_000,
      parts: JSON.stringify([
        { part: 'intro', ms: null, isSaid: true },
        { part: 'need', ms: 3000, isSaid: null },
      ]),
    })
    const stamp = { created_at: now, on_day: '2026-11-20' }
    journal.insert('link', {
      uuid: uuid(4),
      contact_id: 4,
      other_id: 2,
      kind: 'colleagues',
      since_on: '2020-01-01',
      created_at: now,
    })
    journal.insert('introduction', {
      ...stamp,
      uuid: uuid(5),
      by_id: 2,
      contact_id: 4,
      state: 'offered',
      is_asked: 1,
    })
    journal.insert('introduction', {
      ...stamp,
      uuid: uuid(6),
      contact_id: 2,
      other_id: 3,
      state: 'led',
      about: 'compilers',
      outcome: 'a paper',
      made_on: '2026-11-03',
      closed_on: '2026-11-20',
      interaction_id: 2,
    })
    journal.insert('decision', {
      uuid: uuid(9),
      event_id: 1,
      at: now,
      on_day: '2026-11-20',
      choice: 'go',
      advice: 'skip',
      because: 'Grace',
      figures: JSON.stringify({ goals: 1, worth: 0.5 }),
    })
    journal.run("UPDATE event SET draft = 'Sara ' WHERE id = 1")
    journal.insert('set_aside', {
      ...stamp,
      uuid: uuid(7),
      rule: 'introduction',
      contact_id: 2,
      other_id: 4,
      because: 'they met long ago',
    })
    journal.insert('set_aside', {
      ...stamp,
      uuid: uuid(8),
      rule: 'circle-behind-one',
      contact_id: 2,
      circle_id: 1,
      because: 'a small circle',
    })
    journal.insert('set_aside', {
      ...stamp,
      uuid: uuid(9),
      rule: 'goal-without-people',
      goal_id: 1,
      event_id: 1,
      because: 'not now',
    })
    const extra = [{ name: 'X-KEPT', params: [['TYPE', ['a', 'b']]], value: 'as it was' }]
    journal.run(
      "UPDATE contact SET extra = ?, source = 'vcard', source_uid = 'urn:x:1', tie_since = '2020-01-01' WHERE id = 2",
      JSON.stringify(extra),
    )
    journal.insert('card', {
      uuid: uuid(1),
      source_uid: 'urn:x:2',
      circle_id: 1,
      extra: JSON.stringify([
        { name: 'FN', params: [], value: 'Pioneers' },
        { name: 'UID', params: [], value: 'urn:x:2', field: 'uid' },
        { name: 'KIND', params: [], value: 'group' },
        ...extra,
      ]),
      created_at: now,
    })
    journal.run('UPDATE contact SET archived_at = ? WHERE id = 3', now)
    journal.run('DELETE FROM contact_tag WHERE contact_id = 1')
    journal.run('DELETE FROM contact WHERE id = 1')
    refreshContacts(journal, [2, 3, 4])
  })
  journal.close()
}

function uuid(digit: number): string {
  return `00000000-0000-4000-8000-00000000000${digit}`
}
