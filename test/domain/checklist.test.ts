import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Answer,
  type Answers,
  allQuestions,
  answers,
  cautionsOf,
  changedAnswers,
  checklistQuestions,
  otherSideQuestions,
  questionsAnswered,
  unanswered,
  verdictOf,
  withAnswers,
} from '../../src/domain/checklist.ts'
import { typedName } from '../../src/domain/typed-name.ts'

const anyAnswer = fc.constantFrom(...answers)
const anyAnswers = fc.record(
  Object.fromEntries(allQuestions.map((question) => [question, anyAnswer])),
) as fc.Arbitrary<Answers>
const someAnswers = fc.record(
  Object.fromEntries(allQuestions.map((question) => [question, anyAnswer])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Answers>>
const someNotes = fc.dictionary(
  fc.constantFrom(...allQuestions, 'note' as const),
  fc.string({ minLength: 1 }),
)

/** Every way to answer the four: `[yes, yes, yes, yes]`, `[yes, yes, yes, no]` … */
const every = answers.flatMap((a) =>
  answers.flatMap((b) => answers.flatMap((c) => answers.map((d) => [a, b, c, d] as const))),
)

function answered(four: readonly Answer[]): Answers {
  const given = checklistQuestions.map((question, index) => [question, four[index]])
  return { ...unanswered, ...(Object.fromEntries(given) as Partial<Answers>) }
}

describe('the verdict', () => {
  it('of all 81 ways to answer the four: one says pursue, fifteen stay open, the rest say leave', () => {
    const count = { pursue: 0, open: 0, leave: 0 }
    for (const four of every) count[verdictOf(answered(four))]++
    expect(count).toEqual({ pursue: 1, open: 15, leave: 65 })
  })

  test.each(every.map((four) => [four.join(' '), four] as const))('%s', (text, four) => {
    const expected = /no/.test(text.replaceAll('unknown', '?'))
      ? 'leave'
      : text === 'yes yes yes yes'
        ? 'pursue'
        : 'open'
    expect(verdictOf(answered(four))).toBe(expected)
  })

  it('does not hang on the other side, whose no is a caution', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyAnswer,
        anyAnswer,
        anyAnswer,
        (given, benefit, background, trust) => {
          const other = { ...given, benefit, background, trust }
          expect(verdictOf(other)).toBe(verdictOf(given))
          expect(cautionsOf(other)).toEqual(otherSideQuestions.filter((one) => other[one] === 'no'))
        },
      ),
    )
  })

  it('is open exactly when something is unknown and nothing is no', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const isOpen =
          questionsAnswered(given, 'unknown').length > 0 &&
          questionsAnswered(given, 'no').length === 0
        expect(verdictOf(given) === 'open').toBe(isOpen)
      }),
    )
  })
})

describe('a run on top of another', () => {
  it('keeps what was not asked, with its why', () => {
    const before = {
      answers: { ...unanswered, strength: 'yes' as const },
      notes: { strength: 'COBOL' },
    }
    expect(withAnswers(before, { answers: { lasting: 'yes' } })).toEqual({
      answers: { ...unanswered, strength: 'yes', lasting: 'yes' },
      notes: { strength: 'COBOL' },
    })
  })

  it('drops the why of an answer that changed, unless a new one is given', () => {
    const before = {
      answers: { ...unanswered, trust: 'no' as const },
      notes: { trust: 'saw no work of mine' },
    }
    expect(withAnswers(before, { answers: { trust: 'yes' } }).notes).toEqual({})
    expect(withAnswers(before, { answers: { trust: 'no' } }).notes).toEqual(before.notes)
    expect(
      withAnswers(before, { answers: { trust: 'yes' }, notes: { trust: 'read it' } }).notes,
    ).toEqual({ trust: 'read it' })
    expect(withAnswers(before, { notes: { trust: '' } }).notes).toEqual({})
  })

  it('changes nothing it was given, and the same again changes nothing more', () => {
    fc.assert(
      fc.property(anyAnswers, someNotes, someAnswers, someNotes, (first, notes, given, why) => {
        const before = { answers: first, notes }
        const copy = structuredClone(before)
        const after = withAnswers(before, { answers: given, notes: why })
        expect(before).toEqual(copy)
        expect(after.answers).toEqual({ ...first, ...given })
        expect(withAnswers(after, { answers: given, notes: why })).toEqual(after)
      }),
    )
  })

  it('has as its changes just what leads from the one to the other', () => {
    fc.assert(
      fc.property(anyAnswers, someNotes, someAnswers, someNotes, (first, notes, given, why) => {
        const before = { answers: first, notes }
        const after = withAnswers(before, { answers: given, notes: why })
        const changed = changedAnswers(before, after)
        const redone = Object.fromEntries(changed.map(({ question, to }) => [question, to]))
        expect({ ...first, ...redone }).toEqual(after.answers)
        for (const { question, from, to, why: word } of changed) {
          expect(from).toBe(first[question])
          expect(from !== to || word !== (notes[question] ?? null)).toBe(true)
        }
      }),
    )
  })

  it('of a first run, all that says something', () => {
    const first = { answers: { ...unanswered, lasting: 'yes' as const }, notes: { trust: 'ask' } }
    expect(changedAnswers(undefined, first)).toEqual([
      { question: 'lasting', from: null, to: 'yes', why: null },
      { question: 'trust', from: null, to: 'unknown', why: 'ask' },
    ])
  })
})

test.each([
  ['Grace Hopper', 'Grace Hopper'],
  ['کاظمی‌نیا', 'کاظمی‌نیا'],
  ['Jean-Luc J. Picard', 'Jean-Luc J. Picard'],
  ["Sinéad O'Connor", '7'],
  ['$(reboot)', '7'],
  ['-rf', '7'],
  ['12', '7'],
])('%s can be typed as %s', (name, typed) => {
  expect(typedName({ id: 7, name })).toBe(typed)
})
