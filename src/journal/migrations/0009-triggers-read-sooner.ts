/**
 * Every command reads the whole schema before its first question, and most of that time went to triggers, which said at
 * length in dozens of places what two views say once: who serves an open goal, and how undo logs a change
 * (../undo-triggers.ts). And whose name a text may mean is told by the index of names, without the rows of hundreds.
 */
export const triggersReadSooner = {
  name: '0009-triggers-read-sooner',
  sql: () => `
DROP INDEX contact_by_name;
CREATE INDEX contact_by_name ON contact (name_joined, name, archived_at);

-- What undo is to log of a row; nothing while no command is at work.
CREATE VIEW undo_entry AS SELECT table_name, row_id, before, is_removal FROM undo_change;
CREATE TRIGGER undo_logged INSTEAD OF INSERT ON undo_entry WHEN (SELECT step_id FROM undo_current) IS NOT NULL BEGIN
  INSERT INTO undo_change (step_id, table_name, row_id, before, is_removal)
  VALUES ((SELECT step_id FROM undo_current), NEW.table_name, NEW.row_id, NEW.before, NEW.is_removal);
END;

-- Who serves an open goal: by their own record, by a circle, by an event where we met.
CREATE VIEW serving AS
  SELECT contact_id FROM contact_goal JOIN goal ON goal.id = goal_id WHERE done_at IS NULL
  UNION ALL SELECT contact_id FROM contact_circle JOIN circle_goal USING (circle_id) JOIN goal ON goal.id = goal_id
    WHERE done_at IS NULL
  UNION ALL SELECT contact_id FROM interaction_contact CROSS JOIN interaction ON interaction.id = interaction_id
    CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id CROSS JOIN goal ON goal.id = goal_id
    WHERE done_at IS NULL;
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
DROP TRIGGER serves_goal_brought_back;
CREATE TRIGGER serves_goal_brought_back AFTER INSERT ON goal BEGIN ${refresh(`id IN (${peopleOf('NEW.id')})`)} END;
DROP TRIGGER serves_goal_done;
CREATE TRIGGER serves_goal_done AFTER UPDATE OF done_at ON goal BEGIN ${refresh(`id IN (${peopleOf('NEW.id')})`)} END;
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
  return `UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE ${whom};`
}

/** Triggers for every change of a table by which whom it concerns may come to serve a goal, or no longer. */
function onChange(
  table: string,
  columns: string,
  whom: (row: 'NEW' | 'OLD') => string,
  concerns?: (row: 'NEW' | 'OLD') => string,
): string {
  const trigger = (when: string, on: string, rows: readonly ('NEW' | 'OLD')[]) =>
    `DROP TRIGGER serves_goal_${table}_${when};
CREATE TRIGGER serves_goal_${table}_${when} AFTER ${on} ON ${table} ${
      concerns === undefined ? '' : `WHEN ${rows.map(concerns).join(' OR ')}`
    } BEGIN ${rows.map((row) => refresh(whom(row))).join(' ')} END;`
  return [
    trigger('added', 'INSERT', ['NEW']),
    trigger('removed', 'DELETE', ['OLD']),
    trigger('changed', `UPDATE OF ${columns}`, ['OLD', 'NEW']),
  ].join('\n')
}
