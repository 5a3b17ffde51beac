/**
 * Serving a goal means one thing everywhere: by one's own record, by a circle that serves it, or by an event of it where
 * we met. An event has its last day, a finding on an event can be set aside, and whoever gave something has shown
 * interest.
 */
export const oneMeaningOfServing = {
  name: '0007-one-meaning-of-serving',
  sql: () => `
-- The last day, where the person said it; else it follows from the hours.
ALTER TABLE event ADD COLUMN until_on TEXT;

-- A table made anew, because what it checks cannot be changed; ids go on where they were.
CREATE TABLE set_aside_anew (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  rule TEXT NOT NULL,
  contact_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  other_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  goal_id INTEGER REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  circle_id INTEGER REFERENCES circle DEFERRABLE INITIALLY DEFERRED,
  event_id INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  because TEXT NOT NULL,
  on_day TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CHECK (coalesce(contact_id, goal_id, circle_id, event_id) IS NOT NULL)
) STRICT;
INSERT INTO set_aside_anew
  SELECT id, uuid, rule, contact_id, other_id, goal_id, circle_id, NULL, because, on_day, created_at FROM set_aside;
DELETE FROM sqlite_sequence WHERE name = 'set_aside_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'set_aside_anew', seq FROM sqlite_sequence WHERE name = 'set_aside';
DROP TABLE set_aside;
ALTER TABLE set_aside_anew RENAME TO set_aside;
CREATE INDEX set_aside_by_contact ON set_aside (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX set_aside_by_other ON set_aside (other_id) WHERE other_id IS NOT NULL;
CREATE INDEX set_aside_by_goal ON set_aside (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX set_aside_by_circle ON set_aside (circle_id) WHERE circle_id IS NOT NULL;
CREATE INDEX set_aside_by_event ON set_aside (event_id) WHERE event_id IS NOT NULL;

DROP TRIGGER serves_goal_added;
DROP TRIGGER serves_goal_removed;
DROP TRIGGER serves_goal_moved;
DROP TRIGGER serves_goal_brought_back;
DROP TRIGGER serves_goal_done;
${onChange('contact_goal', 'contact_id, goal_id', (row) => `id = ${row}.contact_id`)}
${onChange(
  'contact_circle',
  'contact_id, circle_id',
  (row) => `id = ${row}.contact_id`,
  (row) => `EXISTS (SELECT 1 FROM circle_goal WHERE circle_id = ${row}.circle_id)`,
)}
${onChange('circle_goal', 'circle_id, goal_id', (row) => `id IN (${membersOf(`${row}.circle_id`)})`)}
${onChange('event_goal', 'event_id, goal_id', (row) => `id IN (${metAt(`${row}.event_id`)})`)}
-- Few interactions are at an event, and of those few at one that serves a goal: the others cost no more than a look.
${onChange('interaction_contact', 'interaction_id, contact_id', (row) => `id = ${row}.contact_id`, isAtServing)}
${onChange(
  'interaction',
  'event_id',
  (row) => `id IN (SELECT contact_id FROM interaction_contact WHERE interaction_id = ${row}.id)`,
  (row) => `${row}.event_id IS NOT NULL`,
)}
-- Undo may bring a goal back after what hangs on it.
CREATE TRIGGER serves_goal_brought_back AFTER INSERT ON goal BEGIN ${refresh(`id IN (${peopleOf('NEW.id')})`)} END;
CREATE TRIGGER serves_goal_done AFTER UPDATE OF done_at ON goal BEGIN ${refresh(`id IN (${peopleOf('NEW.id')})`)} END;
${refresh(`id IN (SELECT contact_id FROM contact_circle JOIN circle_goal USING (circle_id)
    UNION ${metAt('SELECT event_id FROM event_goal')})`)}

-- The stage (M12): something got from them, an introduction among it, is a sign of interest as much as their first word.
UPDATE contact SET stage = 'interested' WHERE stage IN ('spotted', 'warmed') AND id IN (
  SELECT contact_id FROM exchange JOIN interaction_contact USING (interaction_id) WHERE direction = 'got'
  UNION SELECT by_id FROM introduction JOIN interaction_contact AS link USING (interaction_id)
    WHERE link.contact_id = by_id);
`,
}

function membersOf(circleId: string): string {
  return `SELECT contact_id FROM contact_circle WHERE circle_id = ${circleId}`
}

/** CROSS JOIN keeps the order: from the few events to the people met there. */
function metAt(eventIds: string): string {
  return `SELECT contact_id FROM interaction CROSS JOIN interaction_contact ON interaction_id = interaction.id
    WHERE event_id IN (${eventIds})`
}

function peopleOf(goalId: string): string {
  return `SELECT contact_id FROM contact_goal WHERE goal_id = ${goalId}
    UNION SELECT contact_id FROM circle_goal JOIN contact_circle USING (circle_id) WHERE goal_id = ${goalId}
    UNION ${metAt(`SELECT event_id FROM event_goal WHERE goal_id = ${goalId}`)}`
}

function isAtServing(row: string): string {
  return `EXISTS (SELECT 1 FROM interaction CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id
    WHERE interaction.id = ${row}.interaction_id)`
}

function refresh(whom: string): string {
  return `UPDATE contact SET serves_goal = EXISTS (
    SELECT 1 FROM contact_goal JOIN goal ON goal.id = goal_id WHERE contact_id = contact.id AND done_at IS NULL
  ) OR EXISTS (
    SELECT 1 FROM contact_circle JOIN circle_goal USING (circle_id) JOIN goal ON goal.id = goal_id
    WHERE contact_id = contact.id AND done_at IS NULL
  ) OR EXISTS (
    SELECT 1 FROM interaction_contact CROSS JOIN interaction ON interaction.id = interaction_id
    CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id CROSS JOIN goal ON goal.id = goal_id
    WHERE contact_id = contact.id AND done_at IS NULL
  ) WHERE ${whom};`
}

/** Triggers for every change of a table by which whom it concerns may come to serve a goal, or no longer. */
function onChange(
  table: string,
  columns: string,
  whom: (row: 'NEW' | 'OLD') => string,
  concerns: (row: 'NEW' | 'OLD') => string = () => '1',
): string {
  const on = (rows: readonly ('NEW' | 'OLD')[]) =>
    `WHEN ${rows.map(concerns).join(' OR ')} BEGIN ${rows.map((row) => refresh(whom(row))).join(' ')} END;`
  return `
CREATE TRIGGER serves_goal_${table}_added AFTER INSERT ON ${table} ${on(['NEW'])}
CREATE TRIGGER serves_goal_${table}_removed AFTER DELETE ON ${table} ${on(['OLD'])}
CREATE TRIGGER serves_goal_${table}_changed AFTER UPDATE OF ${columns} ON ${table} ${on(['OLD', 'NEW'])}`
}
