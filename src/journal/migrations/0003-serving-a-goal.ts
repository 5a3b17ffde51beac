/**
 * Whether somebody serves an open goal, kept by triggers and in the index of who is due: asking it of each of thousands
 * due took as long as all the rest of the morning list.
 */
export const servingAGoal = {
  name: '0003-serving-a-goal',
  sql: () => `
ALTER TABLE contact ADD COLUMN serves_goal INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER serves_goal_added AFTER INSERT ON contact_goal BEGIN
  ${refresh('id = NEW.contact_id')}
END;
CREATE TRIGGER serves_goal_removed AFTER DELETE ON contact_goal BEGIN
  ${refresh('id = OLD.contact_id')}
END;
CREATE TRIGGER serves_goal_moved AFTER UPDATE OF contact_id, goal_id ON contact_goal BEGIN
  ${refresh('id IN (OLD.contact_id, NEW.contact_id)')}
END;
-- Undo may bring a goal back after what hangs on it.
CREATE TRIGGER serves_goal_brought_back AFTER INSERT ON goal BEGIN
  ${refresh('id IN (SELECT contact_id FROM contact_goal WHERE goal_id = NEW.id)')}
END;
CREATE TRIGGER serves_goal_done AFTER UPDATE OF done_at ON goal BEGIN
  ${refresh('id IN (SELECT contact_id FROM contact_goal WHERE goal_id = NEW.id)')}
END;
${refresh('id IN (SELECT contact_id FROM contact_goal)')}

DROP INDEX contact_by_due;
-- Covers what the morning list weighs, so that the rows themselves are read only for those shown.
CREATE INDEX contact_by_due ON contact
  (next_due_on, due_reason, due_rhythm_days, step_due_on, step_origin, tie, verdict, serves_goal, archived_at)
  WHERE next_due_on IS NOT NULL AND archived_at IS NULL;
`,
}

function refresh(whom: string): string {
  return `UPDATE contact SET serves_goal = EXISTS (
    SELECT 1 FROM contact_goal JOIN goal ON goal.id = goal_id WHERE contact_id = contact.id AND done_at IS NULL
  ) WHERE ${whom};`
}
