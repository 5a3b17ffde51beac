/** What is owed to who introduced us is told from what the person wrote themselves, and goes on with the introduction. */
export const answeringAnIntroduction = {
  name: '0005-answering-an-introduction',
  sql: () => `
-- The step thanks who introduced us, or tells them what came of it.
ALTER TABLE step ADD COLUMN answer TEXT CHECK (answer IN ('thank', 'tell'));
-- Whom they introduced us to.
ALTER TABLE step ADD COLUMN introduced_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX step_by_introduced ON step (introduced_id) WHERE introduced_id IS NOT NULL;
`,
}
