import type { Journal } from './journal.ts'

/**
 * What serving a goal means, the one definition: somebody serves it by their own record, by a circle that serves it, or by
 * an event of it where we met. The view `serving` and the triggers of migration 0009 keep `contact.serves_goal`, of open
 * goals, by the same.
 */

/** SQL: the ids of those who serve a goal, with those in the archive; `goalId` is SQL. */
export function peopleOf(goalId: string): string {
  return `SELECT contact_id FROM contact_goal WHERE goal_id = ${goalId}
  UNION SELECT contact_id FROM circle_goal JOIN contact_circle USING (circle_id) WHERE goal_id = ${goalId}
  UNION SELECT contact_id FROM event_goal CROSS JOIN interaction ON interaction.event_id = event_goal.event_id
    CROSS JOIN interaction_contact ON interaction_id = interaction.id WHERE goal_id = ${goalId}`
}

/**
 * SQL: the goals that people serve, done ones too, as rows of `contact_id`, `goal_id`, `own_id`, which only those of their
 * own record have, and `way` (`own`, `circle` or `event`); a goal once for every way they serve it. `whom` is SQL, a condition on `contact_id`.
 */
export function goalsServed(whom: string): string {
  return `SELECT contact_id, goal_id, id AS own_id, 'own' AS way FROM contact_goal WHERE ${whom}
  UNION ALL SELECT contact_id, goal_id, NULL, 'circle' FROM contact_circle JOIN circle_goal USING (circle_id) WHERE ${whom}
  UNION ALL SELECT contact_id, goal_id, NULL, 'event' FROM interaction_contact CROSS JOIN interaction ON interaction.id = interaction_id
    CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id WHERE ${whom}`
}

/** SQL, behind rows of `goalsServed` grouped by goal: those of their own record first, as they were given. */
export const ownFirst = 'min(own_id) NULLS LAST, goal_id'

/** SQL, of a row of `contact`: whether they serve an open goal. */
export const servesOpenGoal = `EXISTS (SELECT 1 FROM (${goalsServed('contact_id = contact.id')}) AS served
  JOIN goal ON goal.id = served.goal_id WHERE done_at IS NULL)`

/** Tells anew who of those met at events that serve a goal serves an open one; for when triggers were away. */
export function refreshServing(journal: Journal): void {
  journal.run(
    `UPDATE contact SET serves_goal = ${servesOpenGoal} WHERE id IN (
       SELECT contact_id FROM event_goal CROSS JOIN interaction ON interaction.event_id = event_goal.event_id
       CROSS JOIN interaction_contact ON interaction_id = interaction.id)`,
  )
}
