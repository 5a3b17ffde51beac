import type { Connection } from './database.ts'

/** What is in a journal, in a few figures; the same for every schema. */
export interface Contents {
  /** Those in the archive among them. */
  people: number
  interactions: number
  /** UTC, ISO 8601; null where nothing was ever written. */
  lastWriteAt: string | null
}

/** SQL: the moment of the last write, taking back included; null where nothing was ever written. */
export const lastWriteSql =
  'coalesce((SELECT max(at) FROM undo_step), (SELECT max(updated_at) FROM contact))'

export function contentsOf(db: Connection): Contents {
  return db
    .prepare<[], Contents>(
      `SELECT (SELECT count(*) FROM contact) AS people, (SELECT count(*) FROM interaction) AS interactions,
        ${lastWriteSql} AS lastWriteAt`,
    )
    .get() as Contents
}
