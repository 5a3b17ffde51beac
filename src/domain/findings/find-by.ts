import {
  type Finding,
  type FindingOf,
  type Found,
  isAbout,
  type RuleName,
  type SetAside,
} from '../finding.ts'
import type { ReviewFacts } from '../review-facts.ts'
import { type Rule, whole } from './rule.ts'

/** What a rule finds, as it is told: what was set aside of it is marked. `asides` are those of the rule. */
export function findBy<R extends RuleName>(
  { rule, method, find, asOf }: Rule<R>,
  facts: ReviewFacts,
  asides: readonly SetAside[],
): Finding[] {
  const told = (found: Found<R>, setAside: FindingOf<R>['setAside']) => {
    const hasNamesake = facts.namesakes.has(found.suggestion.contactId ?? 0)
    const finding: FindingOf<R> = { rule, method, ...found, hasNamesake, setAside }
    return finding as Finding
  }
  return find(facts).flatMap((found) => {
    const about = asides
      .filter((subject) => isAbout(found as Found, subject))
      .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    // How it is between us is set aside once, and the last word holds; each occasion keeps the reason it was set aside for.
    const holding = asOf === undefined ? about.slice(-1) : about
    let open = [found]
    const set: Finding[] = []
    for (const { because, on } of holding) {
      const halves = open.map((part) => asOf?.(part, on) ?? whole(part, true))
      set.push(...halves.flatMap(({ before }) => before.map((part) => told(part, { because, on }))))
      open = halves.flatMap(({ since }) => since)
    }
    return [...open.map((part) => told(part, null)), ...set]
  })
}
