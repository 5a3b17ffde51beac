import { letsMeIn } from '../circle.ts'
import { groupBy } from '../group-by.ts'
import { isPlannedAbout } from '../review-facts.ts'
import type { Rule } from './rule.ts'

/** A circle I reach through one person only (M1, M2): all of it hangs on them. */
export const circleBehindOne: Rule<'circle-behind-one'> = {
  rule: 'circle-behind-one',
  method: 'M2',
  severities: ['medium'],
  find({ people, circles }) {
    // As `circle show` counts it; nobody here is in the archive.
    const memberships = people
      .filter((person) => letsMeIn({ ...person, isArchived: false }))
      .flatMap((person) => person.circleIds.map((circleId) => ({ circleId, person })))
    const members = groupBy(memberships, ({ circleId }) => circleId)
    return circles.flatMap(({ circleId, name: circle }) => {
      const [first, ...others] = members.get(circleId) ?? []
      const only = first?.person
      if (only === undefined || others.length > 0) return []
      if (isPlannedAbout(only, circle, 'thing')) return []
      const { contactId, name } = only
      return [
        {
          severity: 'medium' as const,
          people: [{ contactId, name }],
          evidence: { circleId, circle },
          suggestion: {
            do: 'plan' as const,
            contactId,
            matter: { about: 'askInto' as const, circle },
          },
        },
      ]
    })
  },
}
