import type { Connection } from './database.ts'
import type { Value } from './rows-later.ts'

type Statement = ReturnType<typeof prepare>
/** One by one: from a list of them better-sqlite3 takes each through V8's interface. */
type Bound = (Value | Record<string, Value>)[]

/** The statements of one connection, each prepared once. Throws what SQLite throws. */
export class Statements {
  readonly #db: Connection
  readonly #prepared = new Map<string, Statement>()
  readonly #numbered = new Map<string, boolean>()

  constructor(db: Connection) {
    this.#db = db
  }

  all(sql: string, values: Value[]): unknown[] {
    return this.#prepare(sql)
      .pluck(false)
      .all(...this.#bound(sql, values))
  }

  get(sql: string, values: Value[]): unknown {
    return this.#prepare(sql)
      .pluck(false)
      .get(...this.#bound(sql, values))
  }

  /** The first column of every row. */
  column(sql: string, values: Value[]): unknown[] {
    return this.#prepare(sql)
      .pluck()
      .all(...this.#bound(sql, values))
  }

  /** Of a statement of its own: others may be run before the last row is taken. */
  each(sql: string, values: Value[]): IterableIterator<unknown> {
    return prepare(this.#db, sql).iterate(...this.#bound(sql, values))
  }

  /** Gives the id of the row added last. */
  run(sql: string, values: Value[]): number {
    return Number(this.#prepare(sql).run(...this.#bound(sql, values)).lastInsertRowid)
  }

  #prepare(sql: string): Statement {
    let statement = this.#prepared.get(sql)
    if (statement === undefined) {
      statement = prepare(this.#db, sql)
      this.#prepared.set(sql, statement)
    }
    return statement
  }

  /** better-sqlite3 takes the numbers of `?1` for names. */
  #bound(sql: string, values: Value[]): Bound {
    let isNumbered = this.#numbered.get(sql)
    if (isNumbered === undefined) {
      isNumbered = /\?\d/.test(sql)
      this.#numbered.set(sql, isNumbered)
    }
    if (!isNumbered) return values
    return [Object.fromEntries(values.map((value, index) => [index + 1, value]))]
  }
}

function prepare(db: Connection, sql: string) {
  return db.prepare<Bound>(sql)
}
