export type Value = string | number | null

/** Where rows are put: into the journal at once, or soon (see `RowsLater`). */
export interface RowSink {
  /**
   * Adds rows, `into` being `table (column, column)`. Rows that are there already, by a unique key, are left out.
   */
  insertRows(into: string, rows: readonly (readonly Value[])[]): void
}

/** Rows added by one statement at most. */
export const rowsAtOnce = 16

/** Gathers rows that hang on others, so that each table gets several at a time. To be emptied before they are read. */
export class RowsLater implements RowSink {
  readonly #journal: RowSink
  readonly #waiting = new Map<string, (readonly Value[])[]>()

  constructor(journal: RowSink) {
    this.#journal = journal
  }

  insertRows(into: string, rows: readonly (readonly Value[])[]): void {
    if (rows.length === 0) return
    let waiting = this.#waiting.get(into)
    if (waiting === undefined) {
      waiting = []
      this.#waiting.set(into, waiting)
    }
    for (const row of rows) {
      waiting.push(row)
      if (waiting.length === rowsAtOnce) this.#journal.insertRows(into, waiting.splice(0))
    }
  }

  empty(): void {
    for (const [into, rows] of this.#waiting) this.#journal.insertRows(into, rows.splice(0))
  }
}
