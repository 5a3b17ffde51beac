/** One row tells undo of all the rows that an import added to a table: see ../add-many.ts. */
export const manyRowsAdded = {
  name: '0004-many-rows-added',
  sql: () => `
-- The last row of a run of rows that were added, row_id being the first; NULL for one row.
ALTER TABLE undo_change ADD COLUMN last_id INTEGER;
CREATE INDEX undo_change_of_many ON undo_change (table_name, last_id) WHERE last_id IS NOT NULL;
`,
}
