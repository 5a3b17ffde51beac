import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { ruleNames } from '../../src/domain/finding.ts'
import { allRules } from '../../src/domain/findings/all-rules.ts'
import { interactionKinds } from '../../src/domain/interaction.ts'
import { findInTurn, listFindings } from '../../src/domain/review.ts'
import { defaultRules } from '../../src/domain/settings.ts'
import { stages } from '../../src/domain/stage.ts'
import { sumContacts } from '../../src/journal/contact-sums.ts'
import { Journal } from '../../src/journal/journal.ts'
import { getReviewFacts } from '../../src/journal/review-facts.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

// What holds of whatever journal: told by the program itself, on journals of commands drawn at random.

const people = ['Grace', 'George', 'سارا', 'Edith']
const anybody = fc.constantFrom(...people)
const day = fc
  .nat(60)
  .map((days) => new Date(Date.UTC(2026, 8, 20 + days)).toISOString().slice(0, 10))

/** One thing that passed, on a day of its own. */
const anyLog = fc
  .record({
    who: fc.uniqueArray(anybody, { minLength: 1, maxLength: 2 }),
    on: day,
    kind: fc.constantFrom(...interactionKinds),
    from: fc.constantFrom('me', 'them'),
    gave: fc.constantFrom([], ['tests'], ['tests', 'time']),
    got: fc.constantFrom([], ['advice'], ['advice', 'a name']),
    field: fc.constantFrom([], ['compilers'], ['Hiring']),
    event: fc.constantFrom([], ['Meetup']),
    open: fc.constantFrom([], ['--asked', 'tests'], ['--offered', 'advice']),
  })
  .map(({ who, on, kind, from, gave, got, field, event, open }) => [
    'log',
    ...['--on', on, '--kind', kind, '--from', from, '--keep'],
    ...who.flatMap((one) => ['--with', one]),
    ...gave.flatMap((one) => ['--gave', one]),
    ...got.flatMap((one) => ['--got', one]),
    ...field.flatMap((one) => ['--field', one]),
    ...event.flatMap((one) => ['--event', one]),
    // Whose it is has to be told of several.
    ...(who.length === 1 ? open : []),
  ])

/** Who brought whom together; of each at most one word of how we met, since a later one takes its place. */
const anyIntroductions = fc
  .tuple(
    fc.uniqueArray(fc.tuple(anybody, anybody), { maxLength: 3, selector: ([who]) => who }),
    fc.array(fc.tuple(anybody, anybody, fc.constantFrom('--by', '--ask', '')), { maxLength: 6 }),
  )
  .map(([vias, intros]) => [
    ...vias.map(([who, by]) => ['edit', who, '--via', by]),
    ...intros.map(([who, other, way]) => ['intro', who, ...(way === '' ? [] : [way]), other]),
  ])

/** Something else that may be told of somebody. */
const anyWord = fc
  .tuple(
    anybody,
    fc.constantFrom(
      (who: string) => ['plan', who, 'write', '--due', 'yesterday'],
      (who: string) => ['plan', who, 'call', '--due', 'in 3 days', '--goal', 'Hiring'],
      (who: string) => ['edit', who, '--field', 'compilers', '--circle', 'Pioneers'],
      (who: string) => ['edit', who, '--tie', 'absent', '--goal', 'Hiring'],
      (who: string) => ['check', who, '--information', 'yes', '--lasting', 'no'],
      (who: string) => ['intro', who, 'Kurt'],
      (who: string) => ['intro', 'Kurt', '--ask', who],
      (who: string) => ['rhythm', who, '1w'],
      (who: string) => ['archive', who],
      (who: string) => ['review', '--aside', 'events-only', who, '--because', 'so'],
      () => ['me', '--stage', 'senior', '--give', 'compilers'],
    ),
  )
  .map(([who, line]) => line(who))

/** The people of the journal, and Kurt, of whom nothing more is told. */
async function journalOf(lines: readonly (readonly string[])[]): Promise<Story> {
  const story = new Story()
  for (const name of [...people, 'Kurt']) {
    await story.net(['add', name, ...(name === 'Edith' ? ['--circle', 'Pioneers'] : [])])
  }
  // What does not fit (an introduction twice, somebody archived already) is refused, and no fault of the program.
  for (const line of lines) expect((await story.net(line)).code, line.join(' ')).not.toBe(1)
  return story
}

const runs = { numRuns: 6 }

it('is never changed by a review, nor by anything else that only looks', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(anyLog, anyWord), { maxLength: 10 }),
      fc.constantFrom('2026-11-20', '2026-12-24', '2027-06-01'),
      async (lines, on) => {
        const story = (await journalOf(lines)).on(on)
        const steps = 'SELECT * FROM undo_step'
        const before = { rows: dumpJournal(story.journal), steps: story.rows(steps) }
        const looks = ['review', 'review --all --since 1y', 'review --rule introduction', 'today']
        for (const line of [...looks, 'balance', 'give', 'show grace', 'circle list']) {
          expect(await story.net(line), line).toMatchObject({ code: 0 })
        }
        expect({ rows: dumpJournal(story.journal), steps: story.rows(steps) }).toEqual(before)
      },
    ),
    runs,
  ),
)

it(
  'is summed the same all at once and one by one, and each rule keeps to its severities',
  {
    timeout: 120_000,
  },
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anyLog, anyWord), { minLength: 4, maxLength: 12 }),
        fc.constantFrom('2026-11-20', '2027-06-01'),
        async (lines, on) => {
          const story = await journalOf(lines)
          const clock = { today: on as Day, now: `${on}T08:00:00.000Z`, rules: defaultRules }
          const journal = new Journal(story.journal, clock)
          journal.read(() => {
            const all = sumContacts(journal)
            for (const id of journal.column<number>('SELECT id FROM contact')) {
              expect(sumContacts(journal, id).get(id)).toEqual(all.get(id))
            }
            const facts = getReviewFacts(journal)
            for (const rule of ruleNames) {
              const { find, severities: told } = allRules[rule]
              for (const { severity } of find(facts)) expect(told, rule).toContain(severity)
            }
            const [first = null] = listFindings(facts, [])
            const inTurn = findInTurn(getReviewFacts(journal), [])
            expect(inTurn.next().value ?? null).toEqual(first)
          })
          journal.close()
        },
      ),
      runs,
    ),
)

it('has the same balance in whatever order it was written', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(
      fc
        .tuple(fc.array(anyLog, { minLength: 2, maxLength: 6 }), anyIntroductions)
        .map((lines) => lines.flat())
        .chain((lines) =>
          fc.tuple(
            fc.constant(lines),
            fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
          ),
        ),
      async ([lines, shuffled]) => {
        const [one, other] = [await journalOf(lines), await journalOf(shuffled)]
        for (const by of ['contact', 'field', 'circle']) {
          const line = `balance --by ${by}`
          expect(await other.json(line)).toEqual(await one.json(line))
        }
        const reached = 'SELECT name, stage FROM contact ORDER BY name'
        expect(other.rows(reached)).toEqual(one.rows(reached))
      },
    ),
    runs,
  ),
)

it('keeps everybody’s stage when somebody is added, or more passes', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(anyLog, { minLength: 1, maxLength: 6 }),
      anyLog,
      anybody,
      async (lines, more, name) => {
        const story = await journalOf(lines)
        const ranks = async () =>
          (await story.json<{ contactId: number; stage: (typeof stages)[number] }[]>('list')).map(
            ({ contactId, stage }) => ({ contactId, rank: stages.indexOf(stage) }),
          )
        const before = await ranks()
        await story.net(['add', `${name} Byron`, '--met', 'Meetup', '--via', 'Kurt'])
        const added = await ranks()
        // Kurt, who introduced them, is interested by it.
        const kurt = before.find(({ contactId }) => contactId === people.length + 1)
        expect(added).toEqual(
          expect.arrayContaining(
            before.map((one) =>
              one === kurt
                ? { ...one, rank: Math.max(one.rank, stages.indexOf('interested')) }
                : one,
            ),
          ),
        )
        await story.net(more)
        const after = new Map((await ranks()).map(({ contactId, rank }) => [contactId, rank]))
        for (const { contactId, rank } of added) {
          expect(after.get(contactId)).toBeGreaterThanOrEqual(rank)
        }
      },
    ),
    runs,
  ),
)
