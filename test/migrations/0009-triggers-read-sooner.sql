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
, serves_goal INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX contact_by_uid ON contact (source_uid) WHERE source_uid IS NOT NULL;
CREATE INDEX contact_by_via ON contact (via_id) WHERE via_id IS NOT NULL;
CREATE INDEX contact_by_last ON contact (last_contact_on) WHERE archived_at IS NULL;
CREATE INDEX contact_by_birthday ON contact (birthday_md) WHERE birthday_md IS NOT NULL AND archived_at IS NULL;
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
, about TEXT) STRICT;
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
, why TEXT, due_on TEXT) STRICT;
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
, kind TEXT CHECK (kind IN ('event', 'webinar', 'class', 'party', 'platform', 'other')), series TEXT, place TEXT, cost REAL CHECK (cost >= 0), hours REAL CHECK (hours >= 0), topics TEXT, courtesy TEXT, belonging TEXT, dress TEXT, note TEXT, draft TEXT, until_on TEXT) STRICT;
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
CREATE TABLE exchange (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  interaction_id INTEGER NOT NULL REFERENCES interaction DEFERRABLE INITIALLY DEFERRED,
  direction TEXT NOT NULL CHECK (direction IN ('gave', 'got')),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX exchange_by_interaction ON exchange (interaction_id);
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
, goal_id INTEGER REFERENCES goal DEFERRABLE INITIALLY DEFERRED, answer TEXT CHECK (answer IN ('thank', 'tell')), introduced_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX step_open ON step (contact_id, due_on) WHERE closed_at IS NULL;
CREATE INDEX step_by_contact ON step (contact_id);
CREATE INDEX step_by_interaction ON step (interaction_id) WHERE interaction_id IS NOT NULL;
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
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
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
, last_id INTEGER) STRICT;
CREATE INDEX undo_change_by_step ON undo_change (step_id);
CREATE INDEX undo_change_by_row ON undo_change (table_name, row_id);
CREATE TABLE undo_current (id INTEGER PRIMARY KEY CHECK (id = 1), step_id INTEGER) STRICT;
CREATE TABLE name_key (
  key TEXT NOT NULL,
  contact_id INTEGER NOT NULL,
  PRIMARY KEY (key, contact_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER contact_keys_added AFTER INSERT ON contact BEGIN
  INSERT OR IGNORE INTO name_key SELECT value, NEW.id FROM json_each(NEW.name_keys);
END;
CREATE VIRTUAL TABLE search USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'unicode61');
CREATE TRIGGER contact_search_added AFTER INSERT ON contact BEGIN INSERT INTO search (rowid, body) SELECT NEW.id * 4 + 0, NEW.search_text WHERE NEW.search_text <> ''; END;
CREATE TRIGGER contact_search_changed AFTER UPDATE OF search_text ON contact WHEN OLD.search_text <> NEW.search_text
BEGIN DELETE FROM search WHERE rowid = OLD.id * 4 + 0 AND OLD.search_text <> ''; INSERT INTO search (rowid, body) SELECT NEW.id * 4 + 0, NEW.search_text WHERE NEW.search_text <> ''; END;
CREATE TRIGGER contact_search_removed AFTER DELETE ON contact BEGIN DELETE FROM search WHERE rowid = OLD.id * 4 + 0 AND OLD.search_text <> ''; END;
CREATE TRIGGER note_search_added AFTER INSERT ON note BEGIN INSERT INTO search (rowid, body) SELECT NEW.id * 4 + 1, NEW.folded WHERE NEW.folded <> ''; END;
CREATE TRIGGER note_search_changed AFTER UPDATE OF folded ON note WHEN OLD.folded <> NEW.folded
BEGIN DELETE FROM search WHERE rowid = OLD.id * 4 + 1 AND OLD.folded <> ''; INSERT INTO search (rowid, body) SELECT NEW.id * 4 + 1, NEW.folded WHERE NEW.folded <> ''; END;
CREATE TRIGGER note_search_removed AFTER DELETE ON note BEGIN DELETE FROM search WHERE rowid = OLD.id * 4 + 1 AND OLD.folded <> ''; END;
CREATE TRIGGER interaction_search_added AFTER INSERT ON interaction BEGIN INSERT INTO search (rowid, body) SELECT NEW.id * 4 + 2, NEW.folded WHERE NEW.folded <> ''; END;
CREATE TRIGGER interaction_search_changed AFTER UPDATE OF folded ON interaction WHEN OLD.folded <> NEW.folded
BEGIN DELETE FROM search WHERE rowid = OLD.id * 4 + 2 AND OLD.folded <> ''; INSERT INTO search (rowid, body) SELECT NEW.id * 4 + 2, NEW.folded WHERE NEW.folded <> ''; END;
CREATE TRIGGER interaction_search_removed AFTER DELETE ON interaction BEGIN DELETE FROM search WHERE rowid = OLD.id * 4 + 2 AND OLD.folded <> ''; END;
CREATE TRIGGER pitch_search_added AFTER INSERT ON pitch BEGIN INSERT INTO search (rowid, body) SELECT NEW.id * 4 + 3, NEW.search_text WHERE NEW.search_text <> ''; END;
CREATE TRIGGER pitch_search_changed AFTER UPDATE OF search_text ON pitch WHEN OLD.search_text <> NEW.search_text
BEGIN DELETE FROM search WHERE rowid = OLD.id * 4 + 3 AND OLD.search_text <> ''; INSERT INTO search (rowid, body) SELECT NEW.id * 4 + 3, NEW.search_text WHERE NEW.search_text <> ''; END;
CREATE TRIGGER pitch_search_removed AFTER DELETE ON pitch BEGIN DELETE FROM search WHERE rowid = OLD.id * 4 + 3 AND OLD.search_text <> ''; END;
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
CREATE TABLE give (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  me_id INTEGER NOT NULL REFERENCES me DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE way (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  me_id INTEGER NOT NULL REFERENCES me DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'handle', 'url')),
  network TEXT,
  value TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX step_by_goal ON step (goal_id) WHERE goal_id IS NOT NULL;
CREATE TABLE circle_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  circle_id INTEGER NOT NULL REFERENCES circle DEFERRABLE INITIALLY DEFERRED,
  goal_id INTEGER NOT NULL REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (circle_id, goal_id)
) STRICT;
CREATE INDEX circle_goal_by_goal ON circle_goal (goal_id);
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
CREATE INDEX event_by_series ON event (series) WHERE series IS NOT NULL;
CREATE TABLE event_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  goal_id INTEGER NOT NULL REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (event_id, goal_id)
) STRICT;
CREATE INDEX event_goal_by_goal ON event_goal (goal_id);
CREATE TABLE contact_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
  event_id INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (contact_id, event_id)
) STRICT;
CREATE INDEX contact_event_by_event ON contact_event (event_id);
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
CREATE INDEX contact_by_due ON contact
  (next_due_on, due_reason, due_rhythm_days, step_due_on, step_origin, tie, verdict, serves_goal, archived_at)
  WHERE next_due_on IS NOT NULL AND archived_at IS NULL;
CREATE INDEX undo_change_of_many ON undo_change (table_name, last_id) WHERE last_id IS NOT NULL;
CREATE INDEX step_by_introduced ON step (introduced_id) WHERE introduced_id IS NOT NULL;
CREATE TABLE card (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  source_uid TEXT,
  -- What a group has become a label as: its name and its members are the label's.
  tag_id INTEGER REFERENCES tag DEFERRABLE INITIALLY DEFERRED,
  circle_id INTEGER REFERENCES circle DEFERRABLE INITIALLY DEFERRED,
  -- JSON array of all its properties, as those of a contact that have no field.
  extra TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX card_by_uid ON card (source_uid) WHERE source_uid IS NOT NULL;
CREATE INDEX card_by_tag ON card (tag_id) WHERE tag_id IS NOT NULL;
CREATE INDEX card_by_circle ON card (circle_id) WHERE circle_id IS NOT NULL;
CREATE TABLE "set_aside" (
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
CREATE INDEX set_aside_by_contact ON set_aside (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX set_aside_by_other ON set_aside (other_id) WHERE other_id IS NOT NULL;
CREATE INDEX set_aside_by_goal ON set_aside (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX set_aside_by_circle ON set_aside (circle_id) WHERE circle_id IS NOT NULL;
CREATE INDEX set_aside_by_event ON set_aside (event_id) WHERE event_id IS NOT NULL;
CREATE TRIGGER contact_keys_changed AFTER UPDATE OF name_keys ON contact WHEN OLD.name_keys <> NEW.name_keys BEGIN
  DELETE FROM name_key WHERE contact_id = OLD.id AND key IN (SELECT value FROM json_each(iif(json_valid(OLD.name_keys), OLD.name_keys, '[]')));
  INSERT OR IGNORE INTO name_key SELECT value, NEW.id FROM json_each(NEW.name_keys);
END;
CREATE TRIGGER contact_keys_removed AFTER DELETE ON contact BEGIN
  DELETE FROM name_key WHERE contact_id = OLD.id AND key IN (SELECT value FROM json_each(iif(json_valid(OLD.name_keys), OLD.name_keys, '[]')));
END;
CREATE INDEX contact_by_name ON contact (name_joined, name, archived_at);
CREATE VIEW undo_entry AS SELECT table_name, row_id, before, is_removal FROM undo_change;
CREATE TRIGGER undo_logged INSTEAD OF INSERT ON undo_entry WHEN (SELECT step_id FROM undo_current) IS NOT NULL BEGIN
  INSERT INTO undo_change (step_id, table_name, row_id, before, is_removal)
  VALUES ((SELECT step_id FROM undo_current), NEW.table_name, NEW.row_id, NEW.before, NEW.is_removal);
END;
CREATE VIEW serving AS
  SELECT contact_id FROM contact_goal JOIN goal ON goal.id = goal_id WHERE done_at IS NULL
  UNION ALL SELECT contact_id FROM contact_circle JOIN circle_goal USING (circle_id) JOIN goal ON goal.id = goal_id
    WHERE done_at IS NULL
  UNION ALL SELECT contact_id FROM interaction_contact CROSS JOIN interaction ON interaction.id = interaction_id
    CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id CROSS JOIN goal ON goal.id = goal_id
    WHERE done_at IS NULL;
CREATE TRIGGER serves_goal_contact_goal_added AFTER INSERT ON contact_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = NEW.contact_id; END;
CREATE TRIGGER serves_goal_contact_goal_removed AFTER DELETE ON contact_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = OLD.contact_id; END;
CREATE TRIGGER serves_goal_contact_goal_changed AFTER UPDATE OF contact_id, goal_id ON contact_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = OLD.contact_id; UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = NEW.contact_id; END;
CREATE TRIGGER serves_goal_contact_circle_added AFTER INSERT ON contact_circle WHEN EXISTS (SELECT 1 FROM circle_goal WHERE circle_id = NEW.circle_id) BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = NEW.contact_id; END;
CREATE TRIGGER serves_goal_contact_circle_removed AFTER DELETE ON contact_circle WHEN EXISTS (SELECT 1 FROM circle_goal WHERE circle_id = OLD.circle_id) BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = OLD.contact_id; END;
CREATE TRIGGER serves_goal_contact_circle_changed AFTER UPDATE OF contact_id, circle_id ON contact_circle WHEN EXISTS (SELECT 1 FROM circle_goal WHERE circle_id = OLD.circle_id) OR EXISTS (SELECT 1 FROM circle_goal WHERE circle_id = NEW.circle_id) BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = OLD.contact_id; UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = NEW.contact_id; END;
CREATE TRIGGER serves_goal_circle_goal_added AFTER INSERT ON circle_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM contact_circle WHERE circle_id = NEW.circle_id); END;
CREATE TRIGGER serves_goal_circle_goal_removed AFTER DELETE ON circle_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM contact_circle WHERE circle_id = OLD.circle_id); END;
CREATE TRIGGER serves_goal_circle_goal_changed AFTER UPDATE OF circle_id, goal_id ON circle_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM contact_circle WHERE circle_id = OLD.circle_id); UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM contact_circle WHERE circle_id = NEW.circle_id); END;
CREATE TRIGGER serves_goal_event_goal_added AFTER INSERT ON event_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM interaction CROSS JOIN interaction_contact ON interaction_id = interaction.id
    WHERE event_id IN (NEW.event_id)); END;
CREATE TRIGGER serves_goal_event_goal_removed AFTER DELETE ON event_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM interaction CROSS JOIN interaction_contact ON interaction_id = interaction.id
    WHERE event_id IN (OLD.event_id)); END;
CREATE TRIGGER serves_goal_event_goal_changed AFTER UPDATE OF event_id, goal_id ON event_goal  BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM interaction CROSS JOIN interaction_contact ON interaction_id = interaction.id
    WHERE event_id IN (OLD.event_id)); UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM interaction CROSS JOIN interaction_contact ON interaction_id = interaction.id
    WHERE event_id IN (NEW.event_id)); END;
CREATE TRIGGER serves_goal_interaction_contact_added AFTER INSERT ON interaction_contact WHEN EXISTS (SELECT 1 FROM interaction CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id
    WHERE interaction.id = NEW.interaction_id) BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = NEW.contact_id; END;
CREATE TRIGGER serves_goal_interaction_contact_removed AFTER DELETE ON interaction_contact WHEN EXISTS (SELECT 1 FROM interaction CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id
    WHERE interaction.id = OLD.interaction_id) BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = OLD.contact_id; END;
CREATE TRIGGER serves_goal_interaction_contact_changed AFTER UPDATE OF interaction_id, contact_id ON interaction_contact WHEN EXISTS (SELECT 1 FROM interaction CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id
    WHERE interaction.id = OLD.interaction_id) OR EXISTS (SELECT 1 FROM interaction CROSS JOIN event_goal ON event_goal.event_id = interaction.event_id
    WHERE interaction.id = NEW.interaction_id) BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = OLD.contact_id; UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id = NEW.contact_id; END;
CREATE TRIGGER serves_goal_interaction_added AFTER INSERT ON interaction WHEN NEW.event_id IS NOT NULL BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM interaction_contact WHERE interaction_id = NEW.id); END;
CREATE TRIGGER serves_goal_interaction_removed AFTER DELETE ON interaction WHEN OLD.event_id IS NOT NULL BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM interaction_contact WHERE interaction_id = OLD.id); END;
CREATE TRIGGER serves_goal_interaction_changed AFTER UPDATE OF event_id ON interaction WHEN OLD.event_id IS NOT NULL OR NEW.event_id IS NOT NULL BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM interaction_contact WHERE interaction_id = OLD.id); UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM interaction_contact WHERE interaction_id = NEW.id); END;
CREATE TRIGGER serves_goal_brought_back AFTER INSERT ON goal BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM contact_goal WHERE goal_id = NEW.id
    UNION SELECT contact_id FROM circle_goal JOIN contact_circle USING (circle_id) WHERE goal_id = NEW.id
    UNION SELECT contact_id FROM interaction CROSS JOIN interaction_contact ON interaction_id = interaction.id
    WHERE event_id IN (SELECT event_id FROM event_goal WHERE goal_id = NEW.id)); END;
CREATE TRIGGER serves_goal_done AFTER UPDATE OF done_at ON goal BEGIN UPDATE contact SET serves_goal = EXISTS (SELECT 1 FROM serving WHERE contact_id = contact.id) WHERE id IN (SELECT contact_id FROM contact_goal WHERE goal_id = NEW.id
    UNION SELECT contact_id FROM circle_goal JOIN contact_circle USING (circle_id) WHERE goal_id = NEW.id
    UNION SELECT contact_id FROM interaction CROSS JOIN interaction_contact ON interaction_id = interaction.id
    WHERE event_id IN (SELECT event_id FROM event_goal WHERE goal_id = NEW.id)); END;
CREATE TRIGGER undo_card_added AFTER INSERT ON card BEGIN INSERT INTO undo_entry VALUES ('card', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_card_changed AFTER UPDATE ON card BEGIN INSERT INTO undo_entry VALUES ('card', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'source_uid', OLD.source_uid, 'tag_id', OLD.tag_id, 'circle_id', OLD.circle_id, 'extra', OLD.extra, 'created_at', OLD.created_at), 0); END;
CREATE TRIGGER undo_card_removed AFTER DELETE ON card BEGIN INSERT INTO undo_entry VALUES ('card', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'source_uid', OLD.source_uid, 'tag_id', OLD.tag_id, 'circle_id', OLD.circle_id, 'extra', OLD.extra, 'created_at', OLD.created_at), 1); END;
CREATE TRIGGER undo_checklist_added AFTER INSERT ON checklist BEGIN INSERT INTO undo_entry VALUES ('checklist', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_checklist_changed AFTER UPDATE ON checklist BEGIN INSERT INTO undo_entry VALUES ('checklist', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'at', OLD.at, 'on_day', OLD.on_day, 'information', OLD.information, 'strength', OLD.strength, 'help_me', OLD.help_me, 'lasting', OLD.lasting, 'benefit', OLD.benefit, 'background', OLD.background, 'trust', OLD.trust, 'verdict', OLD.verdict, 'notes', OLD.notes), 0); END;
CREATE TRIGGER undo_checklist_removed AFTER DELETE ON checklist BEGIN INSERT INTO undo_entry VALUES ('checklist', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'at', OLD.at, 'on_day', OLD.on_day, 'information', OLD.information, 'strength', OLD.strength, 'help_me', OLD.help_me, 'lasting', OLD.lasting, 'benefit', OLD.benefit, 'background', OLD.background, 'trust', OLD.trust, 'verdict', OLD.verdict, 'notes', OLD.notes), 1); END;
CREATE TRIGGER undo_circle_added AFTER INSERT ON circle BEGIN INSERT INTO undo_entry VALUES ('circle', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_circle_changed AFTER UPDATE ON circle BEGIN INSERT INTO undo_entry VALUES ('circle', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'folded', OLD.folded, 'created_at', OLD.created_at, 'about', OLD.about), 0); END;
CREATE TRIGGER undo_circle_removed AFTER DELETE ON circle BEGIN INSERT INTO undo_entry VALUES ('circle', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'folded', OLD.folded, 'created_at', OLD.created_at, 'about', OLD.about), 1); END;
CREATE TRIGGER undo_circle_goal_added AFTER INSERT ON circle_goal BEGIN INSERT INTO undo_entry VALUES ('circle_goal', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_circle_goal_changed AFTER UPDATE ON circle_goal BEGIN INSERT INTO undo_entry VALUES ('circle_goal', OLD.id, json_object('id', OLD.id, 'circle_id', OLD.circle_id, 'goal_id', OLD.goal_id), 0); END;
CREATE TRIGGER undo_circle_goal_removed AFTER DELETE ON circle_goal BEGIN INSERT INTO undo_entry VALUES ('circle_goal', OLD.id, json_object('id', OLD.id, 'circle_id', OLD.circle_id, 'goal_id', OLD.goal_id), 1); END;
CREATE TRIGGER undo_contact_added AFTER INSERT ON contact BEGIN INSERT INTO undo_entry VALUES ('contact', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_contact_changed AFTER UPDATE OF id, uuid, name, org, role, city, declared_tie, birthday, met_at, met_on, via_id, rhythm, rhythm_since, snoozed_until, tie_since, source, source_uid, extra, added_on, created_at, updated_at, archived_at ON contact BEGIN INSERT INTO undo_entry VALUES ('contact', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'org', OLD.org, 'role', OLD.role, 'city', OLD.city, 'declared_tie', OLD.declared_tie, 'birthday', OLD.birthday, 'met_at', OLD.met_at, 'met_on', OLD.met_on, 'via_id', OLD.via_id, 'rhythm', OLD.rhythm, 'rhythm_since', OLD.rhythm_since, 'snoozed_until', OLD.snoozed_until, 'tie_since', OLD.tie_since, 'source', OLD.source, 'source_uid', OLD.source_uid, 'extra', OLD.extra, 'added_on', OLD.added_on, 'created_at', OLD.created_at, 'updated_at', OLD.updated_at, 'archived_at', OLD.archived_at), 0); END;
CREATE TRIGGER undo_contact_removed AFTER DELETE ON contact BEGIN INSERT INTO undo_entry VALUES ('contact', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'org', OLD.org, 'role', OLD.role, 'city', OLD.city, 'declared_tie', OLD.declared_tie, 'birthday', OLD.birthday, 'met_at', OLD.met_at, 'met_on', OLD.met_on, 'via_id', OLD.via_id, 'rhythm', OLD.rhythm, 'rhythm_since', OLD.rhythm_since, 'snoozed_until', OLD.snoozed_until, 'tie_since', OLD.tie_since, 'source', OLD.source, 'source_uid', OLD.source_uid, 'extra', OLD.extra, 'added_on', OLD.added_on, 'created_at', OLD.created_at, 'updated_at', OLD.updated_at, 'archived_at', OLD.archived_at), 1); END;
CREATE TRIGGER undo_contact_circle_added AFTER INSERT ON contact_circle BEGIN INSERT INTO undo_entry VALUES ('contact_circle', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_contact_circle_changed AFTER UPDATE ON contact_circle BEGIN INSERT INTO undo_entry VALUES ('contact_circle', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'circle_id', OLD.circle_id), 0); END;
CREATE TRIGGER undo_contact_circle_removed AFTER DELETE ON contact_circle BEGIN INSERT INTO undo_entry VALUES ('contact_circle', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'circle_id', OLD.circle_id), 1); END;
CREATE TRIGGER undo_contact_event_added AFTER INSERT ON contact_event BEGIN INSERT INTO undo_entry VALUES ('contact_event', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_contact_event_changed AFTER UPDATE ON contact_event BEGIN INSERT INTO undo_entry VALUES ('contact_event', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'event_id', OLD.event_id), 0); END;
CREATE TRIGGER undo_contact_event_removed AFTER DELETE ON contact_event BEGIN INSERT INTO undo_entry VALUES ('contact_event', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'event_id', OLD.event_id), 1); END;
CREATE TRIGGER undo_contact_goal_added AFTER INSERT ON contact_goal BEGIN INSERT INTO undo_entry VALUES ('contact_goal', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_contact_goal_changed AFTER UPDATE ON contact_goal BEGIN INSERT INTO undo_entry VALUES ('contact_goal', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'goal_id', OLD.goal_id), 0); END;
CREATE TRIGGER undo_contact_goal_removed AFTER DELETE ON contact_goal BEGIN INSERT INTO undo_entry VALUES ('contact_goal', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'goal_id', OLD.goal_id), 1); END;
CREATE TRIGGER undo_contact_tag_added AFTER INSERT ON contact_tag BEGIN INSERT INTO undo_entry VALUES ('contact_tag', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_contact_tag_changed AFTER UPDATE ON contact_tag BEGIN INSERT INTO undo_entry VALUES ('contact_tag', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'tag_id', OLD.tag_id), 0); END;
CREATE TRIGGER undo_contact_tag_removed AFTER DELETE ON contact_tag BEGIN INSERT INTO undo_entry VALUES ('contact_tag', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'tag_id', OLD.tag_id), 1); END;
CREATE TRIGGER undo_decision_added AFTER INSERT ON decision BEGIN INSERT INTO undo_entry VALUES ('decision', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_decision_changed AFTER UPDATE ON decision BEGIN INSERT INTO undo_entry VALUES ('decision', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'event_id', OLD.event_id, 'at', OLD.at, 'on_day', OLD.on_day, 'choice', OLD.choice, 'advice', OLD.advice, 'because', OLD.because, 'figures', OLD.figures), 0); END;
CREATE TRIGGER undo_decision_removed AFTER DELETE ON decision BEGIN INSERT INTO undo_entry VALUES ('decision', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'event_id', OLD.event_id, 'at', OLD.at, 'on_day', OLD.on_day, 'choice', OLD.choice, 'advice', OLD.advice, 'because', OLD.because, 'figures', OLD.figures), 1); END;
CREATE TRIGGER undo_event_added AFTER INSERT ON event BEGIN INSERT INTO undo_entry VALUES ('event', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_event_changed AFTER UPDATE ON event BEGIN INSERT INTO undo_entry VALUES ('event', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'folded', OLD.folded, 'on_day', OLD.on_day, 'created_at', OLD.created_at, 'kind', OLD.kind, 'series', OLD.series, 'place', OLD.place, 'cost', OLD.cost, 'hours', OLD.hours, 'topics', OLD.topics, 'courtesy', OLD.courtesy, 'belonging', OLD.belonging, 'dress', OLD.dress, 'note', OLD.note, 'draft', OLD.draft, 'until_on', OLD.until_on), 0); END;
CREATE TRIGGER undo_event_removed AFTER DELETE ON event BEGIN INSERT INTO undo_entry VALUES ('event', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'folded', OLD.folded, 'on_day', OLD.on_day, 'created_at', OLD.created_at, 'kind', OLD.kind, 'series', OLD.series, 'place', OLD.place, 'cost', OLD.cost, 'hours', OLD.hours, 'topics', OLD.topics, 'courtesy', OLD.courtesy, 'belonging', OLD.belonging, 'dress', OLD.dress, 'note', OLD.note, 'draft', OLD.draft, 'until_on', OLD.until_on), 1); END;
CREATE TRIGGER undo_event_goal_added AFTER INSERT ON event_goal BEGIN INSERT INTO undo_entry VALUES ('event_goal', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_event_goal_changed AFTER UPDATE ON event_goal BEGIN INSERT INTO undo_entry VALUES ('event_goal', OLD.id, json_object('id', OLD.id, 'event_id', OLD.event_id, 'goal_id', OLD.goal_id), 0); END;
CREATE TRIGGER undo_event_goal_removed AFTER DELETE ON event_goal BEGIN INSERT INTO undo_entry VALUES ('event_goal', OLD.id, json_object('id', OLD.id, 'event_id', OLD.event_id, 'goal_id', OLD.goal_id), 1); END;
CREATE TRIGGER undo_exchange_added AFTER INSERT ON exchange BEGIN INSERT INTO undo_entry VALUES ('exchange', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_exchange_changed AFTER UPDATE ON exchange BEGIN INSERT INTO undo_entry VALUES ('exchange', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'interaction_id', OLD.interaction_id, 'direction', OLD.direction, 'text', OLD.text), 0); END;
CREATE TRIGGER undo_exchange_removed AFTER DELETE ON exchange BEGIN INSERT INTO undo_entry VALUES ('exchange', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'interaction_id', OLD.interaction_id, 'direction', OLD.direction, 'text', OLD.text), 1); END;
CREATE TRIGGER undo_field_added AFTER INSERT ON field BEGIN INSERT INTO undo_entry VALUES ('field', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_field_changed AFTER UPDATE ON field BEGIN INSERT INTO undo_entry VALUES ('field', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'name', OLD.name, 'folded', OLD.folded), 0); END;
CREATE TRIGGER undo_field_removed AFTER DELETE ON field BEGIN INSERT INTO undo_entry VALUES ('field', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'name', OLD.name, 'folded', OLD.folded), 1); END;
CREATE TRIGGER undo_give_added AFTER INSERT ON give BEGIN INSERT INTO undo_entry VALUES ('give', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_give_changed AFTER UPDATE ON give BEGIN INSERT INTO undo_entry VALUES ('give', OLD.id, json_object('id', OLD.id, 'me_id', OLD.me_id, 'name', OLD.name, 'folded', OLD.folded), 0); END;
CREATE TRIGGER undo_give_removed AFTER DELETE ON give BEGIN INSERT INTO undo_entry VALUES ('give', OLD.id, json_object('id', OLD.id, 'me_id', OLD.me_id, 'name', OLD.name, 'folded', OLD.folded), 1); END;
CREATE TRIGGER undo_goal_added AFTER INSERT ON goal BEGIN INSERT INTO undo_entry VALUES ('goal', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_goal_changed AFTER UPDATE ON goal BEGIN INSERT INTO undo_entry VALUES ('goal', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'folded', OLD.folded, 'created_at', OLD.created_at, 'done_at', OLD.done_at, 'why', OLD.why, 'due_on', OLD.due_on), 0); END;
CREATE TRIGGER undo_goal_removed AFTER DELETE ON goal BEGIN INSERT INTO undo_entry VALUES ('goal', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'folded', OLD.folded, 'created_at', OLD.created_at, 'done_at', OLD.done_at, 'why', OLD.why, 'due_on', OLD.due_on), 1); END;
CREATE TRIGGER undo_interaction_added AFTER INSERT ON interaction BEGIN INSERT INTO undo_entry VALUES ('interaction', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_interaction_changed AFTER UPDATE ON interaction BEGIN INSERT INTO undo_entry VALUES ('interaction', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'on_day', OLD.on_day, 'kind', OLD.kind, 'text', OLD.text, 'folded', OLD.folded, 'begun_by', OLD.begun_by, 'event_id', OLD.event_id, 'place', OLD.place, 'field', OLD.field, 'created_at', OLD.created_at), 0); END;
CREATE TRIGGER undo_interaction_removed AFTER DELETE ON interaction BEGIN INSERT INTO undo_entry VALUES ('interaction', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'on_day', OLD.on_day, 'kind', OLD.kind, 'text', OLD.text, 'folded', OLD.folded, 'begun_by', OLD.begun_by, 'event_id', OLD.event_id, 'place', OLD.place, 'field', OLD.field, 'created_at', OLD.created_at), 1); END;
CREATE TRIGGER undo_interaction_contact_added AFTER INSERT ON interaction_contact BEGIN INSERT INTO undo_entry VALUES ('interaction_contact', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_interaction_contact_changed AFTER UPDATE ON interaction_contact BEGIN INSERT INTO undo_entry VALUES ('interaction_contact', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'contact_id', OLD.contact_id), 0); END;
CREATE TRIGGER undo_interaction_contact_removed AFTER DELETE ON interaction_contact BEGIN INSERT INTO undo_entry VALUES ('interaction_contact', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'contact_id', OLD.contact_id), 1); END;
CREATE TRIGGER undo_interaction_tag_added AFTER INSERT ON interaction_tag BEGIN INSERT INTO undo_entry VALUES ('interaction_tag', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_interaction_tag_changed AFTER UPDATE ON interaction_tag BEGIN INSERT INTO undo_entry VALUES ('interaction_tag', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'tag_id', OLD.tag_id), 0); END;
CREATE TRIGGER undo_interaction_tag_removed AFTER DELETE ON interaction_tag BEGIN INSERT INTO undo_entry VALUES ('interaction_tag', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'tag_id', OLD.tag_id), 1); END;
CREATE TRIGGER undo_introduction_added AFTER INSERT ON introduction BEGIN INSERT INTO undo_entry VALUES ('introduction', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_introduction_changed AFTER UPDATE ON introduction BEGIN INSERT INTO undo_entry VALUES ('introduction', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'by_id', OLD.by_id, 'contact_id', OLD.contact_id, 'other_id', OLD.other_id, 'state', OLD.state, 'is_asked', OLD.is_asked, 'about', OLD.about, 'outcome', OLD.outcome, 'on_day', OLD.on_day, 'made_on', OLD.made_on, 'closed_on', OLD.closed_on, 'interaction_id', OLD.interaction_id, 'created_at', OLD.created_at), 0); END;
CREATE TRIGGER undo_introduction_removed AFTER DELETE ON introduction BEGIN INSERT INTO undo_entry VALUES ('introduction', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'by_id', OLD.by_id, 'contact_id', OLD.contact_id, 'other_id', OLD.other_id, 'state', OLD.state, 'is_asked', OLD.is_asked, 'about', OLD.about, 'outcome', OLD.outcome, 'on_day', OLD.on_day, 'made_on', OLD.made_on, 'closed_on', OLD.closed_on, 'interaction_id', OLD.interaction_id, 'created_at', OLD.created_at), 1); END;
CREATE TRIGGER undo_link_added AFTER INSERT ON link BEGIN INSERT INTO undo_entry VALUES ('link', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_link_changed AFTER UPDATE ON link BEGIN INSERT INTO undo_entry VALUES ('link', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'other_id', OLD.other_id, 'kind', OLD.kind, 'since_on', OLD.since_on, 'created_at', OLD.created_at), 0); END;
CREATE TRIGGER undo_link_removed AFTER DELETE ON link BEGIN INSERT INTO undo_entry VALUES ('link', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'other_id', OLD.other_id, 'kind', OLD.kind, 'since_on', OLD.since_on, 'created_at', OLD.created_at), 1); END;
CREATE TRIGGER undo_me_added AFTER INSERT ON me BEGIN INSERT INTO undo_entry VALUES ('me', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_me_changed AFTER UPDATE ON me BEGIN INSERT INTO undo_entry VALUES ('me', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'work', OLD.work, 'stand_for', OLD.stand_for, 'stage', OLD.stage, 'budget', OLD.budget, 'updated_at', OLD.updated_at), 0); END;
CREATE TRIGGER undo_me_removed AFTER DELETE ON me BEGIN INSERT INTO undo_entry VALUES ('me', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'work', OLD.work, 'stand_for', OLD.stand_for, 'stage', OLD.stage, 'budget', OLD.budget, 'updated_at', OLD.updated_at), 1); END;
CREATE TRIGGER undo_nickname_added AFTER INSERT ON nickname BEGIN INSERT INTO undo_entry VALUES ('nickname', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_nickname_changed AFTER UPDATE ON nickname BEGIN INSERT INTO undo_entry VALUES ('nickname', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'name', OLD.name, 'folded', OLD.folded), 0); END;
CREATE TRIGGER undo_nickname_removed AFTER DELETE ON nickname BEGIN INSERT INTO undo_entry VALUES ('nickname', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'name', OLD.name, 'folded', OLD.folded), 1); END;
CREATE TRIGGER undo_note_added AFTER INSERT ON note BEGIN INSERT INTO undo_entry VALUES ('note', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_note_changed AFTER UPDATE ON note BEGIN INSERT INTO undo_entry VALUES ('note', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'on_day', OLD.on_day, 'text', OLD.text, 'folded', OLD.folded, 'created_at', OLD.created_at), 0); END;
CREATE TRIGGER undo_note_removed AFTER DELETE ON note BEGIN INSERT INTO undo_entry VALUES ('note', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'on_day', OLD.on_day, 'text', OLD.text, 'folded', OLD.folded, 'created_at', OLD.created_at), 1); END;
CREATE TRIGGER undo_pitch_added AFTER INSERT ON pitch BEGIN INSERT INTO undo_entry VALUES ('pitch', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_pitch_changed AFTER UPDATE ON pitch BEGIN INSERT INTO undo_entry VALUES ('pitch', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'folded', OLD.folded, 'contact_id', OLD.contact_id, 'event_id', OLD.event_id, 'goal_id', OLD.goal_id, 'intro', OLD.intro, 'need', OLD.need, 'gain', OLD.gain, 'thanks', OLD.thanks, 'reach', OLD.reach, 'target_seconds', OLD.target_seconds, 'created_at', OLD.created_at, 'updated_at', OLD.updated_at, 'search_text', OLD.search_text), 0); END;
CREATE TRIGGER undo_pitch_removed AFTER DELETE ON pitch BEGIN INSERT INTO undo_entry VALUES ('pitch', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'name', OLD.name, 'folded', OLD.folded, 'contact_id', OLD.contact_id, 'event_id', OLD.event_id, 'goal_id', OLD.goal_id, 'intro', OLD.intro, 'need', OLD.need, 'gain', OLD.gain, 'thanks', OLD.thanks, 'reach', OLD.reach, 'target_seconds', OLD.target_seconds, 'created_at', OLD.created_at, 'updated_at', OLD.updated_at, 'search_text', OLD.search_text), 1); END;
CREATE TRIGGER undo_reach_added AFTER INSERT ON reach BEGIN INSERT INTO undo_entry VALUES ('reach', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_reach_changed AFTER UPDATE ON reach BEGIN INSERT INTO undo_entry VALUES ('reach', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'kind', OLD.kind, 'network', OLD.network, 'value', OLD.value, 'folded', OLD.folded, 'is_preferred', OLD.is_preferred), 0); END;
CREATE TRIGGER undo_reach_removed AFTER DELETE ON reach BEGIN INSERT INTO undo_entry VALUES ('reach', OLD.id, json_object('id', OLD.id, 'contact_id', OLD.contact_id, 'kind', OLD.kind, 'network', OLD.network, 'value', OLD.value, 'folded', OLD.folded, 'is_preferred', OLD.is_preferred), 1); END;
CREATE TRIGGER undo_rehearsal_added AFTER INSERT ON rehearsal BEGIN INSERT INTO undo_entry VALUES ('rehearsal', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_rehearsal_changed AFTER UPDATE ON rehearsal BEGIN INSERT INTO undo_entry VALUES ('rehearsal', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'pitch_id', OLD.pitch_id, 'at', OLD.at, 'on_day', OLD.on_day, 'mode', OLD.mode, 'target_seconds', OLD.target_seconds, 'total_ms', OLD.total_ms, 'parts', OLD.parts, 'fluency', OLD.fluency), 0); END;
CREATE TRIGGER undo_rehearsal_removed AFTER DELETE ON rehearsal BEGIN INSERT INTO undo_entry VALUES ('rehearsal', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'pitch_id', OLD.pitch_id, 'at', OLD.at, 'on_day', OLD.on_day, 'mode', OLD.mode, 'target_seconds', OLD.target_seconds, 'total_ms', OLD.total_ms, 'parts', OLD.parts, 'fluency', OLD.fluency), 1); END;
CREATE TRIGGER undo_request_added AFTER INSERT ON request BEGIN INSERT INTO undo_entry VALUES ('request', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_request_changed AFTER UPDATE ON request BEGIN INSERT INTO undo_entry VALUES ('request', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'direction', OLD.direction, 'text', OLD.text, 'opened_on', OLD.opened_on, 'created_at', OLD.created_at, 'closed_on', OLD.closed_on, 'outcome', OLD.outcome, 'interaction_id', OLD.interaction_id, 'settled_in_id', OLD.settled_in_id), 0); END;
CREATE TRIGGER undo_request_removed AFTER DELETE ON request BEGIN INSERT INTO undo_entry VALUES ('request', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'direction', OLD.direction, 'text', OLD.text, 'opened_on', OLD.opened_on, 'created_at', OLD.created_at, 'closed_on', OLD.closed_on, 'outcome', OLD.outcome, 'interaction_id', OLD.interaction_id, 'settled_in_id', OLD.settled_in_id), 1); END;
CREATE TRIGGER undo_set_aside_added AFTER INSERT ON set_aside BEGIN INSERT INTO undo_entry VALUES ('set_aside', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_set_aside_changed AFTER UPDATE ON set_aside BEGIN INSERT INTO undo_entry VALUES ('set_aside', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'rule', OLD.rule, 'contact_id', OLD.contact_id, 'other_id', OLD.other_id, 'goal_id', OLD.goal_id, 'circle_id', OLD.circle_id, 'event_id', OLD.event_id, 'because', OLD.because, 'on_day', OLD.on_day, 'created_at', OLD.created_at), 0); END;
CREATE TRIGGER undo_set_aside_removed AFTER DELETE ON set_aside BEGIN INSERT INTO undo_entry VALUES ('set_aside', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'rule', OLD.rule, 'contact_id', OLD.contact_id, 'other_id', OLD.other_id, 'goal_id', OLD.goal_id, 'circle_id', OLD.circle_id, 'event_id', OLD.event_id, 'because', OLD.because, 'on_day', OLD.on_day, 'created_at', OLD.created_at), 1); END;
CREATE TRIGGER undo_step_added AFTER INSERT ON step BEGIN INSERT INTO undo_entry VALUES ('step', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_step_changed AFTER UPDATE ON step BEGIN INSERT INTO undo_entry VALUES ('step', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'origin', OLD.origin, 'text', OLD.text, 'due_on', OLD.due_on, 'opened_on', OLD.opened_on, 'created_at', OLD.created_at, 'closed_at', OLD.closed_at, 'outcome', OLD.outcome, 'interaction_id', OLD.interaction_id, 'goal_id', OLD.goal_id, 'answer', OLD.answer, 'introduced_id', OLD.introduced_id), 0); END;
CREATE TRIGGER undo_step_removed AFTER DELETE ON step BEGIN INSERT INTO undo_entry VALUES ('step', OLD.id, json_object('id', OLD.id, 'uuid', OLD.uuid, 'contact_id', OLD.contact_id, 'origin', OLD.origin, 'text', OLD.text, 'due_on', OLD.due_on, 'opened_on', OLD.opened_on, 'created_at', OLD.created_at, 'closed_at', OLD.closed_at, 'outcome', OLD.outcome, 'interaction_id', OLD.interaction_id, 'goal_id', OLD.goal_id, 'answer', OLD.answer, 'introduced_id', OLD.introduced_id), 1); END;
CREATE TRIGGER undo_tag_added AFTER INSERT ON tag BEGIN INSERT INTO undo_entry VALUES ('tag', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_tag_changed AFTER UPDATE ON tag BEGIN INSERT INTO undo_entry VALUES ('tag', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'folded', OLD.folded), 0); END;
CREATE TRIGGER undo_tag_removed AFTER DELETE ON tag BEGIN INSERT INTO undo_entry VALUES ('tag', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'folded', OLD.folded), 1); END;
CREATE TRIGGER undo_way_added AFTER INSERT ON way BEGIN INSERT INTO undo_entry VALUES ('way', NEW.id, NULL, 0); END;
CREATE TRIGGER undo_way_changed AFTER UPDATE ON way BEGIN INSERT INTO undo_entry VALUES ('way', OLD.id, json_object('id', OLD.id, 'me_id', OLD.me_id, 'kind', OLD.kind, 'network', OLD.network, 'value', OLD.value, 'folded', OLD.folded), 0); END;
CREATE TRIGGER undo_way_removed AFTER DELETE ON way BEGIN INSERT INTO undo_entry VALUES ('way', OLD.id, json_object('id', OLD.id, 'me_id', OLD.me_id, 'kind', OLD.kind, 'network', OLD.network, 'value', OLD.value, 'folded', OLD.folded), 1); END;
INSERT INTO contact (id, uuid, name, org, role, city, declared_tie, birthday, met_at, met_on, via_id, rhythm, rhythm_since, snoozed_until, tie_since, source, source_uid, extra, added_on, created_at, updated_at, archived_at, name_joined, name_keys, search_text, birthday_md, tie, verdict, stage, last_contact_on, next_due_on, due_reason, due_rhythm_days, step_due_on, step_origin, serves_goal) VALUES (1, '449cec6d-c87e-4001-a88c-bb2635f04925', 'Grace Hopper', 'Navy', NULL, NULL, NULL, NULL, 'Paris', '2026-11-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-20', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', NULL, 'gracehopper', '["grace","hopper","amazing"]', 'grace hopper amazing navy paris compilers grace navy mil navy learn cobol python', NULL, 'weak', 'open', 'exchanging', '2026-11-20', '2026-11-22', 'first', 60, '2026-11-22', 'first', 1);
INSERT INTO contact (id, uuid, name, org, role, city, declared_tie, birthday, met_at, met_on, via_id, rhythm, rhythm_since, snoozed_until, tie_since, source, source_uid, extra, added_on, created_at, updated_at, archived_at, name_joined, name_keys, search_text, birthday_md, tie, verdict, stage, last_contact_on, next_due_on, due_reason, due_rhythm_days, step_due_on, step_origin, serves_goal) VALUES (2, 'aaa36472-f093-45ef-b947-bf2a2d48db25', 'سارا احمدی', NULL, NULL, NULL, NULL, '1990-03-21', NULL, '2026-11-19', NULL, '2w', '2026-11-20', NULL, NULL, NULL, NULL, NULL, '2026-11-20', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', NULL, 'سارااحمدی', '["سارا","احمدی","سارااحمدی"]', 'سارا احمدی', '03-21', 'weak', NULL, 'exchanging', '2026-11-19', '2026-11-21', 'first', 14, '2026-11-21', 'first', 0);
INSERT INTO nickname (id, contact_id, name, folded) VALUES (1, 1, 'Amazing', 'amazing');
INSERT INTO reach (id, contact_id, kind, network, value, folded, is_preferred) VALUES (1, 1, 'email', NULL, 'grace@navy.mil', 'grace@navy.mil', 0);
INSERT INTO field (id, contact_id, name, folded) VALUES (1, 1, 'compilers', 'compilers');
INSERT INTO circle (id, uuid, name, folded, created_at, about) VALUES (1, '8964773e-d0e8-4171-8d95-362374739bdc', 'Navy', 'navy', '2026-11-20T09:00:00.000Z', NULL);
INSERT INTO contact_circle (id, contact_id, circle_id) VALUES (1, 1, 1);
INSERT INTO goal (id, uuid, name, folded, created_at, done_at, why, due_on) VALUES (1, '30a7bd7d-2223-447f-b9f5-b9d49c77cca2', 'learn COBOL', 'learn cobol', '2026-11-20T09:00:00.000Z', NULL, NULL, NULL);
INSERT INTO contact_goal (id, contact_id, goal_id) VALUES (1, 1, 1);
INSERT INTO tag (id, name, folded) VALUES (1, 'python', 'python');
INSERT INTO tag (id, name, folded) VALUES (2, 'startup', 'startup');
INSERT INTO contact_tag (id, contact_id, tag_id) VALUES (1, 1, 1);
INSERT INTO note (id, uuid, contact_id, on_day, text, folded, created_at) VALUES (1, '8ed8d507-5e8b-4a77-9b48-b0949196d56a', 2, '2026-11-20', 'چای دوست دارد', 'چای دوست دارد', '2026-11-20T09:00:00.000Z');
INSERT INTO interaction (id, uuid, on_day, kind, text, folded, begun_by, event_id, place, field, created_at) VALUES (1, 'dd05fd37-7ec3-4ea8-92d6-bb940cc53aa6', '2026-11-20', 'met', '', 'paris', NULL, NULL, 'Paris', NULL, '2026-11-20T09:00:00.000Z');
INSERT INTO interaction (id, uuid, on_day, kind, text, folded, begun_by, event_id, place, field, created_at) VALUES (2, 'c08e1db0-5525-4934-a413-6246fc7dd501', '2026-11-19', 'met', 'coffee with Grace and سارا about hiring @startup', 'coffee with grace and سارا about hiring startup time advice', NULL, NULL, NULL, NULL, '2026-11-20T09:00:00.000Z');
INSERT INTO interaction_contact (id, interaction_id, contact_id) VALUES (1, 1, 1);
INSERT INTO interaction_contact (id, interaction_id, contact_id) VALUES (2, 2, 1);
INSERT INTO interaction_contact (id, interaction_id, contact_id) VALUES (3, 2, 2);
INSERT INTO interaction_tag (id, interaction_id, tag_id) VALUES (1, 2, 2);
INSERT INTO exchange (id, uuid, interaction_id, direction, text) VALUES (1, '77c82f3f-c086-4c10-bb9a-1a3204bdca09', 2, 'gave', 'time');
INSERT INTO exchange (id, uuid, interaction_id, direction, text) VALUES (2, 'a41ca57a-00c1-4217-9ebc-494333d0eeda', 2, 'got', 'advice');
INSERT INTO step (id, uuid, contact_id, origin, text, due_on, opened_on, created_at, closed_at, outcome, interaction_id, goal_id, answer, introduced_id) VALUES (1, 'eb181711-f3ab-4343-ad98-d28600767d57', 1, 'first', NULL, '2026-11-22', '2026-11-20', '2026-11-20T09:00:00.000Z', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO step (id, uuid, contact_id, origin, text, due_on, opened_on, created_at, closed_at, outcome, interaction_id, goal_id, answer, introduced_id) VALUES (2, 'b6f5b07d-73cf-460e-955b-f11dde5646eb', 2, 'first', NULL, '2026-11-21', '2026-11-19', '2026-11-20T09:00:00.000Z', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO step (id, uuid, contact_id, origin, text, due_on, opened_on, created_at, closed_at, outcome, interaction_id, goal_id, answer, introduced_id) VALUES (3, '159e20da-5ada-4f8c-b484-6203df6dcfbe', 1, 'promised', 'send the paper', '2026-12-04', '2026-11-20', '2026-11-20T09:00:00.000Z', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO checklist (id, uuid, contact_id, at, on_day, information, strength, help_me, lasting, benefit, background, trust, verdict, notes) VALUES (1, '670a29db-174c-4f45-853e-295e3d43b4d1', 1, '2026-11-20T09:00:00.000Z', '2026-11-20', 'yes', 'yes', 'unknown', 'yes', 'unknown', 'unknown', 'unknown', 'open', '{"note":"soon"}');
INSERT INTO pitch (id, uuid, name, folded, contact_id, event_id, goal_id, intro, need, gain, thanks, reach, target_seconds, created_at, updated_at, search_text) VALUES (1, 'e66cfe04-91c9-4b1a-8444-509bf7fd07b2', 'for Grace Hopper', 'for grace hopper', 1, NULL, NULL, 'hello', 'help', '', '', '', NULL, '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', 'for grace hopper hello help');
INSERT INTO meta (key, value) VALUES ('rhythm', 'strong=120d weak=60d absent=off pursue=30d steps=promised-first-put-off-of-open-goals stage=of-introducers-pitches-gifts-and-whole-events');
INSERT INTO undo_step (id, at, command, subject, undoes, undone_by) VALUES (1, '2026-11-20T09:00:00.000Z', 'add', 'Grace Hopper', NULL, NULL);
INSERT INTO undo_step (id, at, command, subject, undoes, undone_by) VALUES (2, '2026-11-20T09:00:00.000Z', 'add', 'سارا احمدی', NULL, NULL);
INSERT INTO undo_step (id, at, command, subject, undoes, undone_by) VALUES (3, '2026-11-20T09:00:00.000Z', 'log', 'Grace Hopper, سارا احمدی: coffee with Grace and سارا about hiring @startup', NULL, NULL);
INSERT INTO undo_step (id, at, command, subject, undoes, undone_by) VALUES (4, '2026-11-20T09:00:00.000Z', 'plan', 'Grace Hopper: send the paper', NULL, NULL);
INSERT INTO undo_step (id, at, command, subject, undoes, undone_by) VALUES (5, '2026-11-20T09:00:00.000Z', 'check', 'Grace Hopper', NULL, NULL);
INSERT INTO undo_step (id, at, command, subject, undoes, undone_by) VALUES (6, '2026-11-20T09:00:00.000Z', 'pitch write', 'for Grace Hopper', NULL, NULL);
INSERT INTO undo_step (id, at, command, subject, undoes, undone_by) VALUES (7, '2026-11-20T09:00:00.000Z', 'edit', 'Grace Hopper', NULL, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (1, 1, 'circle', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (10, 1, 'contact_tag', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (11, 1, 'interaction', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (12, 1, 'interaction_contact', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (13, 1, 'step', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (14, 2, 'contact', 2, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (15, 2, 'note', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (16, 3, 'interaction', 2, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (17, 3, 'interaction_contact', 2, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (18, 3, 'interaction_contact', 3, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (19, 3, 'exchange', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (2, 1, 'goal', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (20, 3, 'exchange', 2, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (21, 3, 'tag', 2, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (22, 3, 'interaction_tag', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (23, 3, 'step', 2, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (24, 3, 'contact', 2, '{"id":2,"uuid":"aaa36472-f093-45ef-b947-bf2a2d48db25","name":"سارا احمدی","org":null,"role":null,"city":null,"declared_tie":null,"birthday":"1990-03-21","met_at":null,"met_on":null,"via_id":null,"rhythm":"2w","rhythm_since":"2026-11-20","snoozed_until":null,"tie_since":null,"source":null,"source_uid":null,"extra":null,"added_on":"2026-11-20","created_at":"2026-11-20T09:00:00.000Z","updated_at":"2026-11-20T09:00:00.000Z","archived_at":null}', 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (25, 4, 'step', 3, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (26, 5, 'checklist', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (27, 6, 'pitch', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (28, 6, 'pitch', 1, '{"id":1,"uuid":"e66cfe04-91c9-4b1a-8444-509bf7fd07b2","name":"for Grace Hopper","folded":"for grace hopper","contact_id":null,"event_id":null,"goal_id":null,"intro":"","need":"","gain":"","thanks":"","reach":"","target_seconds":null,"created_at":"2026-11-20T09:00:00.000Z","updated_at":"2026-11-20T09:00:00.000Z","search_text":""}', 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (29, 7, 'contact', 1, '{"id":1,"uuid":"449cec6d-c87e-4001-a88c-bb2635f04925","name":"Grace Hopper","org":null,"role":null,"city":null,"declared_tie":null,"birthday":null,"met_at":"Paris","met_on":"2026-11-20","via_id":null,"rhythm":null,"rhythm_since":null,"snoozed_until":null,"tie_since":null,"source":null,"source_uid":null,"extra":null,"added_on":"2026-11-20","created_at":"2026-11-20T09:00:00.000Z","updated_at":"2026-11-20T09:00:00.000Z","archived_at":null}', 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (3, 1, 'tag', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (30, 7, 'contact', 1, '{"id":1,"uuid":"449cec6d-c87e-4001-a88c-bb2635f04925","name":"Grace Hopper","org":"Navy","role":null,"city":null,"declared_tie":null,"birthday":null,"met_at":"Paris","met_on":"2026-11-20","via_id":null,"rhythm":null,"rhythm_since":null,"snoozed_until":null,"tie_since":null,"source":null,"source_uid":null,"extra":null,"added_on":"2026-11-20","created_at":"2026-11-20T09:00:00.000Z","updated_at":"2026-11-20T09:00:00.000Z","archived_at":null}', 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (4, 1, 'contact', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (5, 1, 'nickname', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (6, 1, 'field', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (7, 1, 'reach', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (8, 1, 'contact_circle', 1, NULL, 0, NULL);
INSERT INTO undo_change (id, step_id, table_name, row_id, before, is_removal, last_id) VALUES (9, 1, 'contact_goal', 1, NULL, 0, NULL);
INSERT INTO undo_current (id, step_id) VALUES (1, NULL);
PRAGMA user_version = 9;
PRAGMA application_id = 1852142666;
