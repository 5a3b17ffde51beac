import type { AttentionSpent } from './attention-spent.ts'
import type { Day } from './day.ts'
import {
  backCommand,
  type Finding,
  isAbout,
  type NamedAside,
  type RuleName,
  ruleNames,
  type SetAside,
  type Severity,
  severities,
} from './finding.ts'
import { findingRecord } from './finding-record.ts'
import { allRules } from './findings/all-rules.ts'
import { findBy } from './findings/find-by.ts'
import { groupBy } from './group-by.ts'
import type { ReviewFacts } from './review-facts.ts'
import { focusFor, type StageFocus } from './stage-focus.ts'

/** What a review tells. */
export interface Review {
  since: Day
  until: Day
  attention: AttentionSpent
  /** How many people there are in the journal. */
  contacts: number
  /** What the stage I am at makes of it (M14). */
  focus: StageFocus
  /** The most severe first, then in the order of `ruleNames`. */
  findings: Finding[]
  /** What was set aside and would be found now. */
  aside: Finding[]
  /** What was set aside and would not be found now: it waits. */
  waiting: NamedAside[]
}

/** What was set aside, or brought back: then there is no reason. */
export interface AsideChange {
  rule: RuleName
  /** The people, goal or circle it is about. */
  names: string[]
  contactIds: number[]
  because: string | null
  /** Whether anything of it is found now; what is not waits until there is. */
  isFound: boolean
}

/**
 * Everything the rules find, those set aside marked; the most severe first, then in the order of `ruleNames`. Only what
 * `only` finds where it is asked for by name: then also at a stage that does without it.
 */
export function listFindings(
  facts: ReviewFacts,
  asides: readonly SetAside[],
  only?: RuleName,
): Finding[] {
  return [...findInTurn(facts, asides, { only })]
}

/** What is looked for, all of it unless given. */
interface Wanted {
  only?: RuleName | undefined
  severities?: readonly Severity[]
}

/**
 * As `listFindings`, one after the other, and of what is as severe as wanted: a rule is asked once its turn comes, so
 * whoever stops early waits only for those before.
 */
export function* findInTurn(
  facts: ReviewFacts,
  asides: readonly SetAside[],
  { only, severities: wanted = severities }: Wanted = {},
): Generator<Finding> {
  const byRule = groupBy(asides, ({ rule }) => rule)
  const { leavesOut, raises } = focusFor(facts.stage)
  const rules = ruleNames.filter((rule) =>
    only === undefined ? !leavesOut.includes(rule) : rule === only,
  )
  const known = new Map<RuleName, Finding[]>()
  const findOnce = (rule: RuleName) => {
    const found = known.get(rule) ?? findByName(rule, facts, byRule.get(rule) ?? [])
    known.set(rule, found)
    return found
  }
  for (const severity of wanted) {
    for (const rule of rules) {
      const weigh = raises.includes(rule) ? raised : unchanged
      if (!allRules[rule].severities.some((one) => weigh(one) === severity)) continue
      for (const finding of findOnce(rule)) {
        const weight = weigh(finding.severity)
        if (weight === severity) yield { ...finding, severity: weight }
      }
    }
  }
}

/** Of the type of one rule, which a table of all of them has lost. */
function findByName<R extends RuleName>(
  name: R,
  facts: ReviewFacts,
  asides: readonly SetAside[],
): Finding[] {
  return findBy<R>(allRules[name], facts, asides)
}

/** Whether a rule tells of what happens again, so that only what is found now can be set aside. */
export function isOfOccasions(name: RuleName): boolean {
  return allRules[name].asOf !== undefined
}

/** Whether something of what is found has come since it was last set aside, and stands for itself. */
export function isAnew(name: RuleName, about: readonly Pick<Finding, 'setAside'>[]): boolean {
  return isOfOccasions(name) && about.some(({ setAside }) => setAside === null)
}

function raised(severity: Severity): Severity {
  return severity === 'low' ? 'medium' : severity
}

function unchanged(severity: Severity): Severity {
  return severity
}

/** What of all that was set aside covers no finding of now. */
export function listWaiting(
  asides: readonly NamedAside[],
  findings: readonly Finding[],
): NamedAside[] {
  return asides.filter(
    (aside) =>
      !findings.some(
        (one) => one.setAside !== null && one.rule === aside.rule && isAbout(one, aside),
      ),
  )
}

/** A review as programs read it: never in the reader's language; what was set aside only where it is asked for. */
export function reviewRecord({ findings, aside, waiting, ...rest }: Review, hasAside: boolean) {
  const told = hasAside ? [...findings, ...aside] : findings
  return {
    ...rest,
    findings: told.map(findingRecord),
    setAside: aside.length + waiting.length,
    waiting: hasAside ? waiting.map(asideRecord) : [],
  }
}

function asideRecord({ rule, contactId, otherId, names, because, on, ...about }: NamedAside) {
  const subject = { contactId, otherId, ...about }
  return {
    rule,
    contactIds: [contactId, otherId].filter((id) => id !== null),
    ...about,
    names,
    because,
    on,
    suggestion: backCommand(rule, subject),
  }
}
