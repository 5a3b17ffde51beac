import { describe, expect, it, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { type PitchPart, pitchParts } from '../../src/domain/pitch.ts'
import { nextPractice } from '../../src/domain/practice.ts'
import type { RehearsalMode, Run } from '../../src/domain/rehearsal.ts'

/** A run that went well, but for what is said. */
function run(
  more: {
    missed?: PitchPart[]
    totalMs?: number
    ms?: Partial<Record<PitchPart, number>>
  } & Partial<Pick<Run, 'mode' | 'fluency'>> = {},
): Run {
  return {
    id: 1,
    pitchId: 1,
    at: '2026-11-20T09:00:00Z',
    on: '2026-11-20' as Day,
    mode: more.mode ?? 'read',
    targetSeconds: 60,
    totalMs: more.totalMs ?? 58_000,
    parts: pitchParts.map((part) => ({
      part,
      ms: more.ms?.[part] ?? 5000,
      isSaid: !(more.missed ?? []).includes(part),
    })),
    fluency: more.fluency === undefined ? 4 : more.fluency,
  }
}

describe('what to practise next', () => {
  it('is the whole, reading it, at first', () => {
    expect(nextPractice([])).toEqual({ reason: 'first', mode: 'read', parts: [] })
  })

  it('is what was missed, most often missed first, seeing more of the text', () => {
    const runs = [
      run({ missed: ['thanks', 'gain'] }),
      run({ missed: ['thanks'] }),
      run({ mode: 'blank', missed: ['gain', 'thanks'], totalMs: 90_000, fluency: 1 }),
    ]
    expect(nextPractice(runs)).toEqual({
      reason: 'missed',
      mode: 'cues',
      parts: ['thanks', 'gain'],
    })
    expect(nextPractice([run({ missed: ['need'] })]).mode).toBe('read')
  })

  it('is to say it shorter when it ran over by more than a tenth: the worst parts first', () => {
    const long = { ms: { gain: 40_000, intro: 17_000, need: 16_000 } }
    expect(nextPractice([run({ mode: 'cues', totalMs: 67_000, ...long })])).toEqual({
      reason: 'over',
      mode: 'cues',
      parts: ['gain', 'intro'],
    })
    expect(nextPractice([run({ totalMs: 66_000, ...long })]).reason).toBe('harder')
  })

  test.each<[RehearsalMode, number | null, string, RehearsalMode]>([
    ['read', 3, 'halting', 'read'],
    ['read', null, 'halting', 'read'],
    ['read', 4, 'harder', 'cues'],
    ['cues', 5, 'harder', 'blank'],
    ['blank', 3, 'halting', 'blank'],
    ['blank', 4, 'confirm', 'blank'],
  ])('after %s at fluency %s: %s, %s', (mode, fluency, reason, next) => {
    expect(nextPractice([run({ mode, fluency })])).toEqual({ reason, mode: next, parts: [] })
  })

  it('is over when it flowed twice running without the text', () => {
    const good = run({ mode: 'blank' })
    expect(nextPractice([good, good]).reason).toBe('ready')
    for (const before of [
      run({ mode: 'cues' }),
      run({ mode: 'blank', fluency: 3 }),
      run({ mode: 'blank', missed: ['gain'] }),
      run({ mode: 'blank', totalMs: 70_000 }),
    ]) {
      expect(nextPractice([before, good]).reason).toBe('confirm')
    }
  })
})
