/**
 * Contacts, what passed between us, follow-ups, checklists and pitches.
 *
 * Rules every table keeps, so that undo covers it by construction (see ../undo.ts):
 * an `id INTEGER PRIMARY KEY AUTOINCREMENT` (ids are never given twice), no BLOB, foreign keys deferred and without
 * actions. Columns named in `derivedColumns` are computed from the rest and left out of undo.
 */
export const dailyLoop = {
  name: '0001-daily-loop',
  sql: () => `
CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  org TEXT,
  role TEXT,
  city TEXT,
  declared_tie TEXT CHECK (declared_tie IN ('strong', 'weak', 'absent')),
  birthday TEXT,
  met_at TEXT,
  met_on TEXT,
  via_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  -- '2w', 'off', or NULL for what tie and verdict suggest; counted from the last contact, else from rhythm_since.
  rhythm TEXT,
  rhythm_since TEXT,
  snoozed_until TEXT,
  tie_since TEXT,
  source TEXT,
  source_uid TEXT,
  -- JSON array of what an import could not place; written out again by exports.
  extra TEXT,
  added_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  archived_at TEXT,
  -- derived
  name_joined TEXT NOT NULL DEFAULT '',
  name_keys TEXT NOT NULL DEFAULT '[]',
  search_text TEXT NOT NULL DEFAULT '',
  birthday_md TEXT,
  tie TEXT NOT NULL DEFAULT 'absent',
  verdict TEXT,
  stage TEXT NOT NULL DEFAULT 'spotted',
  last_contact_on TEXT,
  next_due_on TEXT,
  due_reason TEXT,
  due_rhythm_days INTEGER,
  -- The earliest open step: it may come due behind a silence that began sooner.
  step_due_on TEXT,
  step_origin TEXT
) STRICT;
CREATE INDEX contact_by_name ON contact (name_joined);
CREATE INDEX contact_by_uid ON contact (source_uid) WHERE source_uid IS NOT NULL;
CREATE INDEX contact_by_via ON contact (via_id) WHERE via_id IS NOT NULL;
CREATE INDEX contact_by_last ON contact (last_contact_on) WHERE archived_at IS NULL;
CREATE INDEX contact_by_birthday ON contact (birthday_md) WHERE birthday_md IS NOT NULL AND archived_at IS NULL;
-- Covers what the morning list weighs, so that the rows themselves are read only for those shown.
CREATE INDEX contact_by_due ON contact
  (next_due_on, due_reason, due_rhythm_days, step_due_on, step_origin, tie, verdict, archived_at)
  WHERE next_due_on IS NOT NULL AND archived_at IS NULL;

CREATE TABLE nickname (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (contact_id, folded)
) STRICT;
CREATE INDEX nickname_by_folded ON nickname (folded);

CREATE TABLE reach (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'handle', 'url')),
  network TEXT,
  value TEXT NOT NULL,
  folded TEXT NOT NULL,
  is_preferred INTEGER NOT NULL DEFAULT 0 CHECK (is_preferred IN (0, 1))
) STRICT;
CREATE INDEX reach_by_contact ON reach (contact_id);
CREATE INDEX reach_by_folded ON reach (folded);

CREATE TABLE field (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (contact_id, folded)
) STRICT;
CREATE INDEX field_by_folded ON field (folded);

CREATE TABLE circle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE contact_circle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  circle_id INTEGER NOT NULL REFERENCES circle DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (contact_id, circle_id)
) STRICT;
CREATE INDEX contact_circle_by_circle ON contact_circle (circle_id);

CREATE TABLE goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  done_at TEXT
) STRICT;

CREATE TABLE contact_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  goal_id INTEGER NOT NULL REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (contact_id, goal_id)
) STRICT;
CREATE INDEX contact_goal_by_goal ON contact_goal (goal_id);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE contact_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  tag_id INTEGER NOT NULL REFERENCES tag DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (contact_id, tag_id)
) STRICT;
CREATE INDEX contact_tag_by_tag ON contact_tag (tag_id);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  on_day TEXT NOT NULL,
  text TEXT NOT NULL,
  folded TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_contact ON note (contact_id, on_day);

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  on_day TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE interaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('met', 'call', 'message', 'email', 'event', 'content', 'intro', 'pitch', 'greeting', 'other')),
  text TEXT NOT NULL,
  folded TEXT NOT NULL,
  begun_by TEXT CHECK (begun_by IN ('me', 'them')),
  event_id INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  place TEXT,
  field TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX interaction_by_day ON interaction (on_day);
CREATE INDEX interaction_by_event ON interaction (event_id) WHERE event_id IS NOT NULL;

CREATE TABLE interaction_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  interaction_id INTEGER NOT NULL REFERENCES interaction DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (interaction_id, contact_id)
) STRICT;
CREATE INDEX interaction_contact_by_contact ON interaction_contact (contact_id, interaction_id);

CREATE TABLE interaction_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  interaction_id INTEGER NOT NULL REFERENCES interaction DEFERRABLE INITIALLY DEFERRED,
  tag_id INTEGER NOT NULL REFERENCES tag DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (interaction_id, tag_id)
) STRICT;
CREATE INDEX interaction_tag_by_tag ON interaction_tag (tag_id);

-- What was given and got (M4.4).
CREATE TABLE exchange (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  interaction_id INTEGER NOT NULL REFERENCES interaction DEFERRABLE INITIALLY DEFERRED,
  direction TEXT NOT NULL CHECK (direction IN ('gave', 'got')),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX exchange_by_interaction ON exchange (interaction_id);

-- A next step with a day. 'first' is the one a first meeting sets by itself (M10).
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  origin TEXT NOT NULL CHECK (origin IN ('promised', 'first')),
  text TEXT,
  due_on TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  closed_at TEXT,
  outcome TEXT CHECK (outcome IN ('done', 'replaced', 'dropped')),
  interaction_id INTEGER REFERENCES interaction DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX step_open ON step (contact_id, due_on) WHERE closed_at IS NULL;
CREATE INDEX step_by_contact ON step (contact_id);
CREATE INDEX step_by_interaction ON step (interaction_id) WHERE interaction_id IS NOT NULL;

-- Every run of the checklist is kept: the history of answers matters (M6).
CREATE TABLE checklist (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  on_day TEXT NOT NULL,
  information TEXT NOT NULL CHECK (information IN ('yes', 'no', 'unknown')),
  strength TEXT NOT NULL CHECK (strength IN ('yes', 'no', 'unknown')),
  help_me TEXT NOT NULL CHECK (help_me IN ('yes', 'no', 'unknown')),
  lasting TEXT NOT NULL CHECK (lasting IN ('yes', 'no', 'unknown')),
  benefit TEXT NOT NULL CHECK (benefit IN ('yes', 'no', 'unknown')),
  background TEXT NOT NULL CHECK (background IN ('yes', 'no', 'unknown')),
  trust TEXT NOT NULL CHECK (trust IN ('yes', 'no', 'unknown')),
  verdict TEXT NOT NULL CHECK (verdict IN ('pursue', 'open', 'leave')),
  -- JSON object: question → a word of why, and 'note' for the whole.
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX checklist_by_contact ON checklist (contact_id, id);

CREATE TABLE pitch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  contact_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  event_id INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  goal_id INTEGER REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  intro TEXT NOT NULL DEFAULT '',
  need TEXT NOT NULL DEFAULT '',
  gain TEXT NOT NULL DEFAULT '',
  thanks TEXT NOT NULL DEFAULT '',
  reach TEXT NOT NULL DEFAULT '',
  target_seconds INTEGER,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  search_text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX pitch_by_contact ON pitch (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX pitch_by_event ON pitch (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX pitch_by_goal ON pitch (goal_id) WHERE goal_id IS NOT NULL;

CREATE TABLE rehearsal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  pitch_id INTEGER NOT NULL REFERENCES pitch DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  on_day TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('read', 'cues', 'blank')),
  target_seconds INTEGER NOT NULL,
  total_ms INTEGER NOT NULL,
  -- JSON array of {part, ms, isSaid}.
  parts TEXT NOT NULL,
  fluency INTEGER CHECK (fluency BETWEEN 1 AND 5)
) STRICT;
CREATE INDEX rehearsal_by_pitch ON rehearsal (pitch_id, id);

-- Small facts about the journal itself, such as the rules its due days were computed by.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- One row a command that wrote; its changes are logged by triggers (see ../undo.ts).
CREATE TABLE undo_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  subject TEXT NOT NULL,
  -- For a step that took another back: which; and for the one taken back: by which.
  undoes INTEGER,
  undone_by INTEGER
) STRICT;
CREATE TABLE undo_change (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  -- The row as it was, a JSON object; NULL for a row that was added.
  before TEXT,
  is_removal INTEGER NOT NULL
) STRICT;
CREATE INDEX undo_change_by_step ON undo_change (step_id);
CREATE INDEX undo_change_by_row ON undo_change (table_name, row_id);
CREATE TABLE undo_current (id INTEGER PRIMARY KEY CHECK (id = 1), step_id INTEGER) STRICT;
INSERT INTO undo_current (id) VALUES (1);

-- Derived, kept by the triggers below: the words a person is looked up by.
CREATE TABLE name_key (
  key TEXT NOT NULL,
  contact_id INTEGER NOT NULL,
  PRIMARY KEY (key, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_by_contact ON name_key (contact_id);

CREATE TRIGGER contact_keys_added AFTER INSERT ON contact BEGIN
  INSERT OR IGNORE INTO name_key SELECT value, NEW.id FROM json_each(NEW.name_keys);
END;
CREATE TRIGGER contact_keys_changed AFTER UPDATE OF name_keys ON contact WHEN OLD.name_keys <> NEW.name_keys BEGIN
  DELETE FROM name_key WHERE contact_id = OLD.id;
  INSERT OR IGNORE INTO name_key SELECT value, NEW.id FROM json_each(NEW.name_keys);
END;
CREATE TRIGGER contact_keys_removed AFTER DELETE ON contact BEGIN
  DELETE FROM name_key WHERE contact_id = OLD.id;
END;

-- Derived: full text over people (rowid = 4·id), notes (+1), interactions (+2) and pitches (+3). Folded text goes
-- in and is not kept; what is shown comes from the rows themselves.
CREATE VIRTUAL TABLE search USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'unicode61');
${searchTriggers('contact', 'search_text', 0)}
${searchTriggers('note', 'folded', 1)}
${searchTriggers('interaction', 'folded', 2)}
${searchTriggers('pitch', 'search_text', 3)}
`,
}

function searchTriggers(table: string, column: string, kind: number): string {
  const rowid = (row: string) => `${row}.id * 4 + ${kind}`
  // A row added without its text and completed at once is written into the index once.
  const insert = `INSERT INTO search (rowid, body) SELECT ${rowid('NEW')}, NEW.${column} WHERE NEW.${column} <> '';`
  const remove = `DELETE FROM search WHERE rowid = ${rowid('OLD')} AND OLD.${column} <> '';`
  return `
CREATE TRIGGER ${table}_search_added AFTER INSERT ON ${table} BEGIN ${insert} END;
CREATE TRIGGER ${table}_search_changed AFTER UPDATE OF ${column} ON ${table} WHEN OLD.${column} <> NEW.${column}
BEGIN ${remove} ${insert} END;
CREATE TRIGGER ${table}_search_removed AFTER DELETE ON ${table} BEGIN ${remove} END;`
}
