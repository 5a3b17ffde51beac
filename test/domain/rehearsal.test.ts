import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pitchParts } from '../../src/domain/pitch.ts'
import {
  type Rehearsal,
  type RehearsalStep,
  type Rehearsed,
  startRehearsal,
  step,
  timesAt,
} from '../../src/domain/rehearsal.ts'

const someParts = fc.subarray([...pitchParts], { minLength: 1 })
const someSteps = fc.array(
  fc.record({
    which: fc.constantFrom<RehearsalStep>('next', 'next', 'back', 'stop'),
    after: fc.double({ min: 0, max: 90_000, noNaN: true }),
  }),
)

interface Walk {
  states: Rehearsal[]
  done: Rehearsed | undefined
  /** When the last step was taken. */
  at: number
}

function walk(
  parts: readonly (typeof pitchParts)[number][],
  steps: readonly { which: RehearsalStep; after: number }[],
): Walk {
  const states = [startRehearsal(parts)]
  let at = 0
  for (const { which, after } of steps) {
    at += after
    const last = states.at(-1) ?? startRehearsal(parts)
    const next = step(last, which, at)
    if ('done' in next) return { states, done: next.done, at }
    states.push(next)
  }
  return { states, done: undefined, at }
}

describe('a rehearsal', () => {
  it('times each part, there and back again', () => {
    const { done } = walk(
      ['intro', 'need'],
      [
        { which: 'next', after: 1000 },
        { which: 'back', after: 200 },
        { which: 'back', after: 30 },
        { which: 'next', after: 4 },
        { which: 'next', after: 0.9 },
      ],
    )
    expect(done).toEqual({
      totalMs: 1234,
      parts: [
        { part: 'intro', ms: 1034, isShown: true },
        { part: 'need', ms: 200, isShown: true },
      ],
    })
  })

  it('has times that add up to the whole, at every moment', () => {
    fc.assert(
      fc.property(someParts, someSteps, (parts, steps) => {
        const { states, done, at } = walk(parts, steps)
        for (const state of states) {
          const later = state.enteredMs + 777.7
          const times = timesAt(state, later)
          expect(times.reduce((sum, ms) => sum + ms, 0)).toBe(Math.floor(later))
          expect(times.every((ms) => Number.isInteger(ms) && ms >= 0)).toBe(true)
          expect(state.at).toBeLessThanOrEqual(state.furthest)
          expect(state.furthest).toBeLessThan(parts.length)
        }
        if (done === undefined) return
        expect(done.totalMs).toBe(Math.floor(at))
        expect(done.parts.reduce((sum, { ms }) => sum + ms, 0)).toBe(done.totalMs)
        expect(done.parts.map(({ part }) => part)).toEqual(parts)
        expect(done.parts.every(({ ms, isShown }) => isShown || ms === 0)).toBe(true)
      }),
    )
  })

  it('ends at the step on from the last part, or when stopped, and no sooner', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const on = parts.map(() => ({ which: 'next' as const, after: 10 }))
        expect(walk(parts, on.slice(1)).done).toBeUndefined()
        expect(walk(parts, on).done?.parts.every(({ isShown }) => isShown)).toBe(true)
        expect(walk(parts, [{ which: 'stop', after: 5 }]).done).toMatchObject({ totalMs: 5 })
      }),
    )
  })

  it('is not troubled by a clock that goes back', () => {
    const state = step(startRehearsal(['intro', 'need']), 'next', 5000)
    if ('done' in state) throw new Error('ended too soon')
    expect(timesAt(state, 1000)).toEqual([5000, 0])
    expect(step(state, 'next', 1000)).toMatchObject({ done: { totalMs: 5000 } })
  })
})
