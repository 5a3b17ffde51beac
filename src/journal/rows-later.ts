export type Value = string | number | null
export type Row = readonly Value[]

/** Where rows are put: into the journal at once, or soon (see `RowsLater`). `into` is `table (column, column)`. */
export interface RowSink {
  /** Adds a row and gives its id. `same` is what its last columns have, which is what they have in every such row. */
  insertRow(into: string, row: Row, same: Row): number
  /** Adds rows; those that are there already, by a unique key, are left out. */
  insertRows(into: string, rows: readonly Row[]): void
}

/** A journal, as far as rows are put into it later. */
export interface LaterSink extends Pick<RowSink, 'insertRows'> {
  /** The id a table gives next. */
  nextId(table: string): number
  /** Adds rows of which none may be there; `same` is what the last columns of all of them have. */
  insertNew(into: string, rows: readonly Row[], same: Row): void
}

/** Rows added by one statement at most: from here on more of them only take longer to be bound. */
export const rowsAtOnce = 64

interface Identified {
  table: string
  /** With the id before the other columns. */
  into: string
  rows: Row[]
  same: Row
}

/**
 * Gathers rows, so that each table gets many at a time: those on which others hang, whose ids are known before they are
 * in, and those that hang on them. To be emptied before they are read; to tables whose ids it gives nobody else adds
 * while it is used.
 */
export class RowsLater implements RowSink {
  readonly #journal: LaterSink
  readonly #identified = new Map<string, Identified>()
  readonly #hanging = new Map<string, Row[]>()
  readonly #nextIds = new Map<string, number>()

  constructor(journal: LaterSink) {
    this.#journal = journal
  }

  insertRow(into: string, row: Row, same: Row): number {
    let own = this.#identified.get(into)
    if (own === undefined) {
      const [table = '', columns = ''] = into.split(' (')
      own = { table, into: `${table} (id, ${columns}`, rows: [], same }
      this.#identified.set(into, own)
    }
    if (own.rows.length === rowsAtOnce) this.empty()
    const id = this.#nextIds.get(own.table) ?? this.#journal.nextId(own.table)
    this.#nextIds.set(own.table, id + 1)
    own.rows.push([id, ...row])
    return id
  }

  insertRows(into: string, rows: readonly Row[]): void {
    if (rows.length === 0) return
    const waiting = this.#hanging.get(into)
    if (waiting === undefined) this.#hanging.set(into, [...rows])
    else for (const row of rows) waiting.push(row)
  }

  empty(): void {
    for (const { into, rows, same } of this.#identified.values()) {
      if (rows.length > 0) this.#journal.insertNew(into, rows.splice(0), same)
    }
    for (const [into, rows] of this.#hanging) {
      if (rows.length > 0) this.#journal.insertRows(into, rows.splice(0))
    }
  }
}
