/**
 * The rest of the method: who I am, goals and circles, give and take, introductions. The rules of 0001 hold for every
 * table.
 */
export const theMethod = {
  name: '0002-the-method',
  sql: () => `
-- Who I am: one row, made when the first word of it is told.
CREATE TABLE me (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id = 1),
  name TEXT,
  work TEXT,
  -- What I represent for those who connect with me (M7.2).
  stand_for TEXT,
  -- My career stage (M14), and people a day where I set that myself (M16).
  stage TEXT CHECK (stage IN ('starting', 'specialist', 'mid', 'senior')),
  budget INTEGER CHECK (budget > 0),
  updated_at TEXT NOT NULL
) STRICT;

-- What I can give (M4.4).
CREATE TABLE give (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  me_id INTEGER NOT NULL REFERENCES me DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE
) STRICT;

-- The ways to reach me.
CREATE TABLE way (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  me_id INTEGER NOT NULL REFERENCES me DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'handle', 'url')),
  network TEXT,
  value TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;

ALTER TABLE goal ADD COLUMN why TEXT;
ALTER TABLE goal ADD COLUMN due_on TEXT;
ALTER TABLE circle ADD COLUMN about TEXT;
ALTER TABLE step ADD COLUMN goal_id INTEGER REFERENCES goal DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX step_by_goal ON step (goal_id) WHERE goal_id IS NOT NULL;

CREATE TABLE circle_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  circle_id INTEGER NOT NULL REFERENCES circle DEFERRABLE INITIALLY DEFERRED,
  goal_id INTEGER NOT NULL REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (circle_id, goal_id)
) STRICT;
CREATE INDEX circle_goal_by_goal ON circle_goal (goal_id);

-- What was asked of me, or is to come from them, until it is settled (M4.4, M7.1).
CREATE TABLE request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  -- asked: they asked me for it. offered: they offered or promised it, or I asked them for it.
  direction TEXT NOT NULL CHECK (direction IN ('asked', 'offered')),
  text TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  closed_on TEXT,
  outcome TEXT CHECK (outcome IN ('settled', 'dropped')),
  -- Where it came up, and where it was given or got.
  interaction_id INTEGER REFERENCES interaction DEFERRABLE INITIALLY DEFERRED,
  settled_in_id INTEGER REFERENCES interaction DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX request_by_contact ON request (contact_id);
CREATE INDEX request_open ON request (contact_id, direction) WHERE closed_on IS NULL;
CREATE INDEX request_by_interaction ON request (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX request_by_settlement ON request (settled_in_id) WHERE settled_in_id IS NOT NULL;

-- Who knows whom (M2).
CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  other_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  kind TEXT,
  since_on TEXT,
  created_at TEXT NOT NULL,
  CHECK (contact_id <> other_id)
) STRICT;
CREATE UNIQUE INDEX link_by_both ON link (min(contact_id, other_id), max(contact_id, other_id));
CREATE INDEX link_by_contact ON link (contact_id);
CREATE INDEX link_by_other ON link (other_id);

-- Introductions: who made it (NULL: I did), of whom, to whom (NULL: to me).
CREATE TABLE introduction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  by_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  other_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('offered', 'made', 'led', 'nothing')),
  -- It was asked for by who was to gain by it, not offered of one's own accord.
  is_asked INTEGER NOT NULL DEFAULT 0 CHECK (is_asked IN (0, 1)),
  about TEXT,
  outcome TEXT,
  on_day TEXT NOT NULL,
  made_on TEXT,
  closed_on TEXT,
  -- Where it was made.
  interaction_id INTEGER REFERENCES interaction DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL,
  CHECK ((by_id IS NULL) <> (other_id IS NULL))
) STRICT;
CREATE INDEX introduction_by_contact ON introduction (contact_id);
CREATE INDEX introduction_by_other ON introduction (other_id) WHERE other_id IS NOT NULL;
CREATE INDEX introduction_by_introducer ON introduction (by_id) WHERE by_id IS NOT NULL;
CREATE INDEX introduction_by_interaction ON introduction (interaction_id) WHERE interaction_id IS NOT NULL;
-- Events and other access tools (M8, M11, M15). Occurrences of one series are rows of their own that share its name.
ALTER TABLE event ADD COLUMN kind TEXT CHECK (kind IN ('event', 'webinar', 'class', 'party', 'platform', 'other'));
ALTER TABLE event ADD COLUMN series TEXT;
ALTER TABLE event ADD COLUMN place TEXT;
-- In the person's own currency, and in hours, the way included.
ALTER TABLE event ADD COLUMN cost REAL CHECK (cost >= 0);
ALTER TABLE event ADD COLUMN hours REAL CHECK (hours >= 0);
-- Etiquette (M8).
ALTER TABLE event ADD COLUMN topics TEXT;
ALTER TABLE event ADD COLUMN courtesy TEXT;
ALTER TABLE event ADD COLUMN belonging TEXT;
ALTER TABLE event ADD COLUMN dress TEXT;
ALTER TABLE event ADD COLUMN note TEXT;
-- Lines of a debrief that were typed and not yet recorded.
ALTER TABLE event ADD COLUMN draft TEXT;
CREATE INDEX event_by_series ON event (series) WHERE series IS NOT NULL;

CREATE TABLE event_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  goal_id INTEGER NOT NULL REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (event_id, goal_id)
) STRICT;
CREATE INDEX event_goal_by_goal ON event_goal (goal_id);

-- Whom I hope to meet there.
CREATE TABLE contact_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  event_id INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (contact_id, event_id)
) STRICT;
CREATE INDEX contact_event_by_event ON contact_event (event_id);

-- To go or not (M15): what was advised on which figures, and what the person decided. All are kept, the last holds.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  on_day TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('go', 'skip')),
  advice TEXT NOT NULL CHECK (advice IN ('go', 'skip')),
  because TEXT,
  -- JSON object of numbers; what is not known is not in it.
  figures TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_event ON decision (event_id, id);

-- What a review is not to bring up again, and why: for a person, for two who are not to be introduced, for a goal, for
-- a circle; a rule's name is the program's.
CREATE TABLE set_aside (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  rule TEXT NOT NULL,
  contact_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  other_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  goal_id INTEGER REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  circle_id INTEGER REFERENCES circle DEFERRABLE INITIALLY DEFERRED,
  because TEXT NOT NULL,
  on_day TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CHECK (coalesce(contact_id, goal_id, circle_id) IS NOT NULL)
) STRICT;
CREATE INDEX set_aside_by_contact ON set_aside (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX set_aside_by_other ON set_aside (other_id) WHERE other_id IS NOT NULL;
CREATE INDEX set_aside_by_goal ON set_aside (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX set_aside_by_circle ON set_aside (circle_id) WHERE circle_id IS NOT NULL;
`,
}
