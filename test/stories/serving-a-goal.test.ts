import { expect, it } from 'vitest'
import { Story } from '../support/story.ts'

// Who serves an open goal is kept by triggers: whatever a command does, and undo takes back, it stays true.
it('stays true whatever happens to a goal and to those who serve it', async () => {
  const story = new Story()
  const serving = () => {
    const names = (sql: string) => story.rows<{ name: string }[]>(sql).map(({ name }) => name)
    const kept = names('SELECT name FROM contact WHERE serves_goal = 1 ORDER BY name')
    const told = names(
      `SELECT DISTINCT contact.name FROM contact JOIN contact_goal ON contact_id = contact.id
       JOIN goal ON goal.id = goal_id WHERE done_at IS NULL ORDER BY contact.name`,
    )
    expect(kept).toEqual(told)
    return kept
  }
  const after = async (line: string) => {
    expect(await story.net(line)).toMatchObject({ code: 0 })
    return serving()
  }

  expect(await after('add Ada --goal hiring')).toEqual(['Ada'])
  expect(await after('add Bob --goal hiring --goal writing')).toEqual(['Ada', 'Bob'])
  expect(await after('goal done hiring')).toEqual(['Bob'])
  expect(await after('undo')).toEqual(['Ada', 'Bob'])
  expect(await after('goal done hiring')).toEqual(['Bob'])
  expect(await after('goal rm writing --yes')).toEqual([])
  expect(await after('undo')).toEqual(['Bob'])
  expect(await after('rm Bob --yes')).toEqual([])
  expect(await after('undo')).toEqual(['Bob'])
  expect(await after('merge Ada Bob')).toEqual(['Ada'])
  expect(await after('undo')).toEqual(['Bob'])
})
