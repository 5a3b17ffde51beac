import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { type GoalContact, type GoalStep, nextForGoal } from '../../src/domain/goal.ts'

function step(contactId: number, due: Day): GoalStep {
  return { stepId: contactId, contactId, name: `N${contactId}`, text: 'call', due }
}

function contact(contactId: number, due: Day | null): GoalContact {
  return { contactId, name: `N${contactId}`, tie: 'weak', verdict: null, lastContact: null, due }
}

const open = { doneOn: null }

describe('what is next for a goal', () => {
  it('is the earliest of its steps', () => {
    const steps = [step(1, '2026-12-02'), step(2, '2026-12-01')]
    expect(nextForGoal(open, steps, [contact(3, '2026-11-01')])).toEqual({
      contactId: 2,
      name: 'N2',
      text: 'call',
      due: '2026-12-01',
    })
  })

  it('is whoever falls due first where no step hangs on it', () => {
    const people = [contact(1, null), contact(2, '2026-12-02'), contact(3, '2026-12-01')]
    expect(nextForGoal(open, [], people)).toMatchObject({ contactId: 3, text: null })
  })

  it('is nothing where nothing calls, or the goal is done', () => {
    expect(nextForGoal(open, [], [contact(1, null)])).toBeNull()
    expect(nextForGoal({ doneOn: '2026-11-01' }, [step(1, '2026-12-02')], [])).toBeNull()
  })
})
