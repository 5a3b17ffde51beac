import type { Connection } from './database.ts'

/** What is in a journal, in a few figures; the same for every schema. */
export interface Contents {
  /** Those in the archive among them. */
  people: number
  interactions: number
  /** UTC, ISO 8601; null where nothing was ever written. */
  lastWriteAt: string | null
}

export function contentsOf(db: Connection): Contents {
  return db
    .prepare<[], Contents>(
      `SELECT (SELECT count(*) FROM contact) AS people, (SELECT count(*) FROM interaction) AS interactions,
        coalesce((SELECT max(at) FROM undo_step), (SELECT max(updated_at) FROM contact)) AS lastWriteAt`,
    )
    .get() as Contents
}
