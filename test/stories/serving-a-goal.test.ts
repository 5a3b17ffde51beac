import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Story } from '../support/story.ts'

type Who = { name: string }

// Who serves an open goal is kept by triggers: whatever a command does, and undo takes back, it stays true. By their own
// record, by a circle that serves it, by an event of it where we met: what the list, the morning list and the points go
// by is what the goal itself counts.
it('stays true whatever happens to a goal and to those who serve it', async () => {
  const story = new Story()
  const names = (sql: string) => story.rows<{ name: string }[]>(sql).map(({ name }) => name)
  const serving = () => {
    const kept = names('SELECT name FROM contact WHERE serves_goal = 1 ORDER BY name')
    const told = names(
      `SELECT name FROM contact WHERE id IN (
         SELECT contact_id FROM contact_goal JOIN goal ON goal.id = goal_id WHERE done_at IS NULL
         UNION SELECT contact_id FROM contact_circle JOIN circle_goal USING (circle_id)
           JOIN goal ON goal.id = goal_id WHERE done_at IS NULL
         UNION SELECT contact_id FROM interaction JOIN event_goal USING (event_id)
           JOIN interaction_contact ON interaction_id = interaction.id
           JOIN goal ON goal.id = goal_id WHERE done_at IS NULL) ORDER BY name`,
    )
    expect(kept).toEqual(told)
    return kept.join(' ')
  }
  const after = async (line: string) => {
    expect(await story.net(line)).toMatchObject({ code: 0 })
    return serving()
  }

  expect(await after('add Ada --goal hiring')).toBe('Ada')
  expect(await after('add Bob --goal hiring --goal writing')).toBe('Ada Bob')
  expect(await after('goal done hiring')).toBe('Bob')
  expect(await after('undo')).toBe('Ada Bob')
  expect(await after('goal done hiring')).toBe('Bob')
  expect(await after('goal rm writing --yes')).toBe('')
  expect(await after('undo')).toBe('Bob')
  expect(await after('rm Bob --yes')).toBe('')
  expect(await after('undo')).toBe('Bob')
  expect(await after('merge Ada Bob')).toBe('Ada')
  expect(await after('undo')).toBe('Bob')

  expect(await after('add Cyd --circle Navy')).toBe('Bob')
  expect(await after('circle edit navy --goal writing')).toBe('Bob Cyd')
  expect(await after('circle leave navy cyd')).toBe('Bob')
  expect(await after('circle join navy cyd ada')).toBe('Ada Bob Cyd')
  expect(await after('undo')).toBe('Bob')
  expect(await after('circle join navy cyd')).toBe('Bob Cyd')
  expect(await after('circle rm navy --yes')).toBe('Bob')
  expect(await after('undo')).toBe('Bob Cyd')

  expect(await after('event add Meetup --on 2026-11-19 --goal writing')).toBe('Bob Cyd')
  expect(await after('log met **Dan** --on 2026-11-19 --event Meetup')).toBe('Bob Cyd Dan')
  expect(await after('undo')).toBe('Bob Cyd')
  expect(await after('event debrief meetup --line "**Dan** knows printers"')).toBe('Bob Cyd Dan')
  expect(await after('event edit meetup --clear goal')).toBe('Bob Cyd')
  expect(await after('undo')).toBe('Bob Cyd Dan')
  expect(await after('merge Ada Dan')).toBe('Ada Bob Cyd')
  expect(await after('undo')).toBe('Bob Cyd Dan')
  expect(await after('event rm meetup --yes')).toBe('Bob Cyd')
  expect(await after('undo')).toBe('Bob Cyd Dan')
  // People met at a place that becomes an event of the goal afterwards.
  expect(await after('add Eve --met Library --on 2026-11-19')).toBe('Bob Cyd Dan')
  expect(await after('event add Library --on 2026-11-19 --goal writing')).toBe('Bob Cyd Dan Eve')
  expect(await after('rm Eve --yes')).toBe('Bob Cyd Dan')
  expect(await after('undo')).toBe('Bob Cyd Dan Eve')
  const listed = await story.json<{ name: string }[]>('list --goal writing')
  expect(listed.map(({ name }) => name)).toEqual(['Bob', 'Cyd', 'Dan', 'Eve'])
  const page = await story.json<{ contacts: Who[]; through: Who[] }>('goal show writing')
  expect([page.contacts, page.through].map((some) => some.map(({ name }) => name))).toEqual([
    ['Bob'],
    ['Cyd', 'Dan', 'Eve'],
  ])
  const goals = await story.json<{ name: string; people: number }[]>('goal list')
  expect(goals.find(({ name }) => name === 'writing')?.people).toBe(4)
  const due = await story.json<{ name: string; matter: string }[]>(
    'followups --goal writing --all --ahead 3m',
  )
  expect(due.map(({ name }) => name).toSorted()).toEqual(['Dan', 'Eve'])
  expect(due.every(({ matter }) => matter.includes('writing'))).toBe(true)
  // Where an import adds many rows at once the triggers are away.
  const there = new Story()
  writeFileSync(join(there.folder, 'all.json'), (await story.net('export')).out)
  await there.net(['import', join(there.folder, 'all.json')])
  const servingThere = there.rows<Who[]>('SELECT name FROM contact WHERE serves_goal = 1')
  expect(servingThere.map(({ name }) => name).toSorted()).toEqual(['Bob', 'Cyd', 'Dan', 'Eve'])
  expect(await after('goal done writing')).toBe('')
  expect(await after('goal done writing --reopen')).toBe('Bob Cyd Dan Eve')
})
