import {
  type AttentionSpent,
  attentionSpent,
  type NamesOf,
  type Spent,
} from '../domain/attention-spent.ts'
import type { Day } from '../domain/day.ts'
import { type AsideSubject, type Finding, isAbout, type RuleName } from '../domain/finding.ts'
import { groupBy } from '../domain/group-by.ts'
import { listFindings, listWaiting, type Review } from '../domain/review.ts'
import { focusFor } from '../domain/stage-focus.ts'
import { atEvent } from './interaction-facts.ts'
import type { Journal } from './journal.ts'
import { getMe } from './me.ts'
import { listAsides, listNamedAsides } from './review-asides.ts'
import { getReviewFacts } from './review-facts.ts'
import { goalsServed, ownFirst } from './serving.ts'

/** The review of a span that ends today, of all rules or the one asked for. Does not write. */
export function getReview(journal: Journal, since: Day, only?: RuleName): Review {
  return journal.read(() => {
    const all = findNow(journal, only)
    const [contacts = 0] = journal.column<number>('SELECT count(*) FROM contact')
    return {
      since,
      until: journal.today,
      attention: getAttention(journal, since),
      contacts,
      focus: focusFor(getMe(journal).stage),
      findings: all.filter(({ setAside }) => setAside === null),
      aside: all.filter(({ setAside }) => setAside !== null),
      waiting: listWaiting(listNamedAsides(journal, only), all),
    }
  })
}

/** Everything found, those set aside too and marked. */
export function findNow(journal: Journal, only?: RuleName): Finding[] {
  return journal.read(() => listFindings(getReviewFacts(journal), listAsides(journal), only))
}

/** What a rule finds now of what is named; set aside or not. */
export function findAbout(journal: Journal, rule: RuleName, subject: AsideSubject): Finding[] {
  return findNow(journal, rule).filter((finding) => isAbout(finding, subject))
}

function getAttention(journal: Journal, since: Day): AttentionSpent {
  const { today: until, rules } = journal
  const rows = journal
    .all<Omit<Spent, 'isAtEvent'> & { isAtEvent: 0 | 1 }>(
      `SELECT interaction.id AS interactionId, on_day AS "on", contact_id AS contactId, kind, tie,
        (${atEvent}) OR place IS NOT NULL AS isAtEvent
       FROM interaction JOIN interaction_contact AS link ON link.interaction_id = interaction.id
       JOIN contact ON contact.id = contact_id WHERE on_day BETWEEN ? AND ?`,
      since,
      until,
    )
    .map((row) => ({ ...row, isAtEvent: row.isAtEvent === 1 }))
  const [begunOn = null] = journal.column<Day | null>(
    'SELECT min("on") FROM (SELECT min(on_day) AS "on" FROM interaction UNION ALL SELECT min(added_on) FROM contact)',
  )
  const ids = JSON.stringify([...new Set(rows.map(({ contactId }) => contactId))])
  return attentionSpent(
    rows,
    { since, until, begunOn, perDay: rules.attentionPerDay },
    {
      goals: namesOf(journal, 'goal', ids, since),
      circles: namesOf(journal, 'circle', ids, since),
    },
  )
}

/** What each of the people is linked with; of the goals they serve, those that were open on some day since then. */
function namesOf(journal: Journal, thing: 'goal' | 'circle', ids: string, since: Day): NamesOf {
  const rows = journal.all<{ contactId: number; name: string }>(linked[thing], ids, since)
  const groups = groupBy(rows, ({ contactId }) => contactId)
  return new Map([...groups].map(([id, some]) => [id, some.map(({ name }) => name)]))
}

const linked = {
  circle: `SELECT contact_id AS contactId, name FROM contact_circle JOIN circle ON circle.id = circle_id
    WHERE contact_id IN (SELECT value FROM json_each(?1)) AND ?2 IS NOT NULL ORDER BY contact_circle.id`,
  goal: `SELECT contact_id AS contactId, name
    FROM (${goalsServed('contact_id IN (SELECT value FROM json_each(?1))')}) AS served
    JOIN goal ON goal.id = goal_id WHERE done_at IS NULL OR date(done_at, 'localtime') >= ?2
    GROUP BY contact_id, goal_id ORDER BY ${ownFirst}`,
} as const
