import { addDuration, daysBetween } from '../day.ts'
import type { Found } from '../finding.ts'
import { effectiveRhythm } from '../follow-up.ts'
import { isUnderWay, type PersonFacts, type ReviewFacts } from '../review-facts.ts'
import { latestFirst } from './order.ts'
import { type Rule, whole } from './rule.ts'

/** A strong tie is quiet after this many rhythms, a weak one, which bears more, after that many. */
const quietRhythms = { strong: 2, weak: 3 } as const

/** Times in touch that make a weak tie one that was alive. */
const liveTimes = 5

/**
 * A tie gone quiet (M3, M10): a strong one may be weak by now, which is worth knowing; a weak one that was alive is
 * worth a word. Where I set `off` myself, silence is as I want it.
 */
export const tieGoneQuiet: Rule<'tie-gone-quiet'> = {
  rule: 'tie-gone-quiet',
  method: 'M3',
  severities: ['medium'],
  find(facts) {
    const found = facts.people.filter((person) => findOne(person, facts).length > 0)
    return latestFirst(found).flatMap((person) => findOne(person, facts))
  },
  asOf: (found, day) => whole(found, found.evidence.lastOn < day),
}

function findOne(
  person: PersonFacts,
  { today, rules, timesOf }: ReviewFacts,
): Found<'tie-gone-quiet'>[] {
  const { contactId, name, tie, isKnown } = person
  if (!isKnown || isUnderWay(person)) return []
  // Called absent, and in touch: what is recorded is a weak tie, and falls silent as one does.
  const livedAs = tie === 'absent' ? 'weak' : tie
  const every = effectiveRhythm({ ...person, tie: livedAs }, rules)
  if (every === 'off') return []
  const { days, lastOn } = person
  if (lastOn === null || (livedAs === 'weak' && days < liveTimes)) return []
  const usualDays = daysBetween(lastOn, addDuration(lastOn, every))
  const quietDays = daysBetween(lastOn, today)
  if (quietDays <= usualDays * quietRhythms[livedAs]) return []
  if (livedAs === 'weak' && timesOf(person) < liveTimes) return []
  return [
    {
      severity: 'medium',
      people: [{ contactId, name }],
      evidence: { tie, days, lastOn, quietDays, usualDays },
      suggestion:
        tie === 'strong'
          ? { do: 'tie', contactId, tie: 'weak' }
          : { do: 'plan', contactId, matter: { about: 'catchUp' } },
    },
  ]
}
