import { describe, expect, test } from 'vitest'
import { scriptedPrompter } from './scripted-prompter.ts'

const choices = [
  { value: 1, label: 'One', key: 'o' },
  { value: 2, label: 'Two' },
]

const validate = (text: string) => (text === '9' ? 'no digits' : undefined)

describe('a scripted person', () => {
  test('answers in order, and what was asked is known', async () => {
    const person = scriptedPrompter([
      { text: '9' },
      { text: ' Sara ' },
      { choose: 'o' },
      { choose: 'Two' },
      { choose: 1 },
      { confirm: true },
      { edit: (initial) => `${initial}!` },
    ])
    expect(await person.text({ message: 'Name', validate })).toBe('Sara')
    expect(await person.choice({ message: 'Which', choices })).toBe(1)
    expect(await person.choice({ message: 'Which', choices })).toBe(2)
    expect(await person.choice({ message: 'Which', choices })).toBe(1)
    expect(await person.confirm({ message: 'Sure' })).toBe(true)
    expect(await person.editor({ message: 'All', initial: 'x' }, (text) => text.length)).toBe(2)
    person.finish()
    expect(person.asked[0]).toEqual({ kind: 'text', message: 'Name', faults: ['no digits'] })
    expect(person.asked[1]).toEqual({ kind: 'choice', message: 'Which', choices: ['One', 'Two'] })
  })

  test('is loud about a question without an answer, of another kind, and answers left over', async () => {
    const silent = scriptedPrompter([])
    await expect(silent.text({ message: 'Name' })).rejects.toThrow(/no answer for.*Name/)
    // Also when the program caught it.
    expect(() => silent.finish()).toThrow(/no answer for/)

    const mistaken = scriptedPrompter([{ confirm: true }, { choose: 'Three' }])
    await expect(mistaken.text({ message: 'Name' })).rejects.toThrow(/is no answer to/)
    await expect(mistaken.choice({ message: 'Which', choices })).rejects.toThrow(/is no answer to/)

    expect(() => scriptedPrompter([{ text: 'a' }]).finish()).toThrow(/left over/)
  })

  test('presses Ctrl-C', async () => {
    const person = scriptedPrompter([{ interrupt: true, typed: 'half' }])
    let kept = ''
    const asked = person.long({
      message: 'Gain',
      keep: (typed) => {
        kept = typed
      },
    })
    await expect(asked).rejects.toMatchObject({ kind: 'cancelled', key: 'prompt.cancelled' })
    expect(kept).toBe('half')
    person.finish()
  })

  test('presses keys at their times while the clock ticks', async () => {
    const person = scriptedPrompter([{ keys: ['space', 'q'], atMs: [1_500, 3_000] }])
    const result = await person.live<string[], string>({
      initial: [],
      tickMs: 1_000,
      key: (seen, { name }, { elapsedMs }) =>
        name === 'q' ? { done: seen.join(' ') } : [...seen, `${name}@${elapsedMs}`],
      tick: (seen, at) => [...seen, `tick@${at}`],
      view: (seen, { columns, elapsedMs }) => `${elapsedMs} ${columns} ${seen.length}`,
    })
    expect(result).toBe('tick@1000 space@1500 tick@2000 tick@3000')
    expect(person.frames).toEqual(['0 79 0', '1000 79 1', '1500 79 2', '2000 79 3', '3000 79 4'])
    person.finish()
  })

  test('whose keys do not end a screen is loud too', async () => {
    const screen = {
      initial: 0,
      key: (state: number, { name }: { name: string }) => (name === 'q' ? { done: 1 } : state),
      view: String,
    }
    await expect(scriptedPrompter([{ keys: ['a'] }]).live(screen)).rejects.toThrow(/did not end/)
    await expect(scriptedPrompter([{ keys: ['q', 'a'] }]).live(screen)).rejects.toThrow(/ended at/)
  })
})
