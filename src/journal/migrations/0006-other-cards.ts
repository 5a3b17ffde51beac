/** Cards of an address book that are nobody (a group, a place) are kept, to be written out again. */
export const otherCards = {
  name: '0006-other-cards',
  sql: () => `
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
`,
}
