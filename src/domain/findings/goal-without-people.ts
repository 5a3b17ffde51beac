import { daysBetween } from '../day.ts'
import type { PersonFacts } from '../review-facts.ts'
import type { Rule } from './rule.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** A goal of this week is still looking for its people. */
const newGoalDays = 7

/** An open goal nobody is linked with (M4: networking has a definite goal). */
export const goalWithoutPeople: Rule<'goal-without-people'> = {
  rule: 'goal-without-people',
  method: 'M4',
  severities: ['medium'],
  find({ today, goals, people }) {
    const present = new Set(people.map(({ contactId }) => contactId))
    return goals
      .filter(
        ({ contactIds, since, dueOn }) =>
          // Of one whose day has passed `goal-overdue` asks whether it is wanted at all.
          !(dueOn !== null && dueOn < today) &&
          !contactIds.some((id) => present.has(id)) &&
          daysBetween(since, today) >= newGoalDays,
      )
      .map(({ goalId, name: goal, folded, since, contactIds }) => {
        const candidate = candidateFor(folded, people)
        const closest = candidate === null ? whomToAsk(people) : undefined
        const asked = closest ? { contactId: closest.contactId, name: closest.name } : null
        return {
          severity: 'medium' as const,
          people: [],
          evidence: { goalId, goal, since, left: contactIds.length, candidate, asked },
          suggestion:
            asked === null
              ? { do: 'goal' as const, contactId: candidate?.contactId ?? null, goal, goalId }
              : {
                  do: 'plan' as const,
                  contactId: asked.contactId,
                  matter: { about: 'askForGoal' as const, goal, goalId },
                },
        }
      })
  },
}

/** The person last in touch of those who are strong at something the goal speaks of. */
function candidateFor(goal: string, people: readonly PersonFacts[]) {
  // A short word says little: `to`, `the`, `از`.
  const words = new Set(goal.split(' ').filter((word) => [...word].length >= 4))
  let best: PersonFacts | undefined
  let bestField = ''
  for (const person of people) {
    const field = person.fields.find(({ folded }) =>
      folded.split(' ').some((word) => words.has(word)),
    )
    if (field === undefined) continue
    if (best !== undefined && (person.lastOn ?? '') <= (best.lastOn ?? '')) continue
    best = person
    bestField = field.name
  }
  return best === undefined
    ? null
    : { contactId: best.contactId, name: best.name, field: bestField }
}
