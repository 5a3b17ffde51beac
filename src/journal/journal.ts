import { statSync } from 'node:fs'
import { type Anniversaries, gregorianAnniversaries } from '../domain/birthday.ts'
import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type { Rules } from '../domain/settings.ts'
import {
  type Connection,
  create,
  isThere,
  type OpenOptions,
  openEmpty,
  openExisting,
  useWriteAheadLog,
  whyReadOnly,
} from './database.ts'
import { isIdle, lastChange } from './idle-step.ts'
import { journalError } from './journal-error.ts'
import { MadeAside } from './made-aside.ts'
import { MadeMeanwhile } from './made-meanwhile.ts'
import { newStep } from './new-step.ts'
import { NewUuids } from './new-uuids.ts'
import { marks, RowInsertion } from './row-insertion.ts'
import type { LaterSink, Row, RowSink, Value } from './rows-later.ts'
import { Statements } from './statements.ts'
import { type CopyOptions, copyWhole } from './whole-copy.ts'

/** What a command did, for the list of steps that can be taken back. */
export interface StepLabel {
  /** The command's path: `add`, `pitch write`. */
  command: string
  /** Whom or what it was about. */
  subject: string
}

/** How a transaction is done. */
interface How {
  /** A journal that nobody has written yet gets its file. */
  makesFile: boolean
  isLarge?: boolean
  isAside?: boolean
}

/** The moment and the rules a journal works by; given, never read from the machine. */
export interface JournalSettings {
  today: Day
  /** UTC, ISO 8601. */
  now: string
  rules: Rules
  /** The words of a step that thanks for an introduction, `{name}` for whom to; as recorded unless given. */
  thanks?: string
  /** How birthdays come round for whoever reads; by the Gregorian calendar unless given. */
  anniversaries?: Anniversaries
  busyTimeoutMs?: number
  /** Makes the copy before a migration; see `CopyOptions`. */
  untilStopped?: CopyOptions['untilStopped']
}

/**
 * An open journal: the statements of one connection, the moment taken as now, and the rules. A journal nobody has
 * written yet reads as empty, and the first write makes its file. Everything that fails throws `journal.*`.
 */
export class Journal implements RowSink, LaterSink {
  readonly file: string
  readonly today: Day
  readonly now: string
  readonly thanks: string | undefined
  readonly anniversaries: Anniversaries
  #rules: Rules
  readonly #opening: OpenOptions
  #db: Connection
  #statements: Statements
  #isFileOpen: boolean
  readonly #wasMissing: boolean
  readonly #wasEmpty: boolean
  #step: (StepLabel & { id: number }) | undefined
  #isWriting = false
  #hasWritten = false
  #mayBeAside = true
  #aside: MadeAside | undefined

  constructor(file: string, settings: JournalSettings) {
    this.file = file
    this.today = settings.today
    this.now = settings.now
    this.thanks = settings.thanks
    this.anniversaries = settings.anniversaries ?? gregorianAnniversaries
    this.#rules = settings.rules
    const { busyTimeoutMs = 8000, untilStopped } = settings
    this.#opening = { busyTimeoutMs, untilStopped }
    this.#isFileOpen = isThere(file)
    this.#wasEmpty = this.#isFileOpen && statSync(file).size === 0
    this.#wasMissing = !this.#isFileOpen
    this.#db = this.#isFileOpen ? openExisting(file, this.#opening) : openEmpty()
    this.#statements = new Statements(this.#db)
  }

  get rules(): Rules {
    return this.#rules
  }

  /** Some rules are known only once the journal is open: what I told of me says how much attention I have. */
  workBy(rules: Partial<Rules>): void {
    this.#rules = { ...this.#rules, ...rules }
  }

  /** Every row, as objects keyed by the statement's column names. Values go to `?` or `?1` in order. */
  all<T>(sql: string, ...values: Value[]): T[] {
    return this.#try(() => this.#statements.all(sql, values) as T[])
  }

  /** Row by row, without holding them all; inside `read`, or nothing may be written until the last is taken. */
  *each<T>(sql: string, ...values: Value[]): Generator<T> {
    const rows = this.#try(() => this.#statements.each(sql, values) as IterableIterator<T>)
    try {
      for (
        let row = this.#try(() => rows.next());
        row.done !== true;
        row = this.#try(() => rows.next())
      )
        yield row.value
    } finally {
      rows.return?.()
    }
  }

  /** Everything read in `work` is of one moment, whatever another process writes meanwhile. */
  read<T>(work: () => T): T {
    return this.#try(() => this.#db.transaction(work).deferred())
  }

  /** As `read`, for work that lets go of the thread now and then; nothing else may use the journal meanwhile. */
  async readLong<T>(work: () => Promise<T>): Promise<T> {
    this.#try(() => this.#db.exec('BEGIN'))
    try {
      return await work()
    } catch (error) {
      throw journalError(error, this.file)
    } finally {
      this.#db.exec('ROLLBACK')
    }
  }

  get<T>(sql: string, ...values: Value[]): T | undefined {
    return this.#try(() => this.#statements.get(sql, values) as T | undefined)
  }

  /** The first column of every row. */
  column<T>(sql: string, ...values: Value[]): T[] {
    return this.#try(() => this.#statements.column(sql, values) as T[])
  }

  /** Changes rows; only inside `write`. Gives the id of the row added last. */
  run(sql: string, ...values: Value[]): number {
    return this.#runWith(sql, values)
  }

  #runWith(sql: string, values: Value[]): number {
    return this.#try(() => this.#statements.run(sql, values))
  }

  insertRow(into: string, row: Row, same: Row): number {
    return this.#insertion.insert(into, [row], same)
  }

  insertRows(into: string, rows: readonly Row[]): void {
    this.#insertion.insert(into, rows)
  }

  insertNew(into: string, rows: readonly Row[], same: Row): void {
    this.#insertion.insert(into, rows, same)
  }

  nextId(table: string): number {
    const [last = 0] = this.column<number>('SELECT seq FROM sqlite_sequence WHERE name = ?', table)
    return last + 1
  }

  readonly #insertion = new RowInsertion((sql, values) => this.#runWith(sql, values))

  /** Adds a row and gives its id. Column names are ours, never given by a person. */
  insert(table: string, row: Record<string, Value | undefined>): number {
    const columns = Object.keys(row)
    return this.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns.length)})`,
      ...columns.map((column) => row[column] ?? null),
    )
  }

  readonly #uuids = new NewUuids(
    (bytes) => this.column<string>('SELECT lower(hex(randomblob(?)))', bytes)[0] ?? '',
  )

  /** See `NewUuids`. */
  newUuid(): string {
    return this.#uuids.next()
  }

  /**
   * One transaction: all of `change` is written or none. What it does is one step for undo; consecutive writes under
   * the same label are one step together, so that a form saved part by part is taken back whole. Inside another
   * `write` it joins that one, so verbs are made of verbs. Where no row is other than before, nothing is kept, no step
   * either: there would be nothing to take back.
   */
  write<T>(label: StepLabel, change: () => T): T {
    return this.#isWriting ? change() : this.#inStep(label, { makesFile: true }, change)
  }

  #inStep<T>(label: StepLabel, how: How, change: () => T): T {
    const idle: T[] = []
    try {
      return this.#transaction(how, () => {
        const isSameStep =
          this.#step?.command === label.command && this.#step.subject === label.subject
        const step = isSameStep && this.#step !== undefined ? this.#step : newStep(this, label)
        const [before = 0] = isSameStep ? this.column<number>(lastChange) : []
        this.run('UPDATE undo_current SET step_id = ?', step.id)
        this.#isWriting = true
        const result = change()
        this.run('UPDATE undo_current SET step_id = NULL')
        if (isIdle(this, step.id, before)) {
          idle.push(result)
          throw new NotKept()
        }
        this.#step = step
        this.#hasWritten = true
        return result
      })
    } catch (error) {
      if (!(error instanceof NotKept) || idle.length === 0) throw error
      return idle[0] as T
    }
  }

  /**
   * As `write`, but kept only when `change` gives true: else everything is as it was. A rehearsal is never kept, and
   * makes no file either. For what must be tried to know whether there is anything to do, and for dry runs. `isAside`: as
   * the first write of a journal, it is done in a file beside its place (see `MadeAside`); may throw `MadeMeanwhile`,
   * and does not the second time.
   */
  attempt(
    label: StepLabel,
    change: () => boolean,
    { isRehearsal = false, isAside = false } = {},
  ): void {
    try {
      this.#inStep(label, { makesFile: !isRehearsal, isLarge: true, isAside }, () => {
        if (!change() || isRehearsal) throw new NotKept()
      })
    } catch (error) {
      if (!(error instanceof NotKept)) throw error
    }
  }

  /** What verbs would give: they are done, and everything is as it was again. No file is made. */
  rehearse<T>(work: () => T): T {
    const found: T[] = []
    const label = { command: 'rehearsal', subject: '' }
    this.attempt(label, () => found.push(work()) > 0, { isRehearsal: true })
    return found[0] as T
  }

  /** Says what the step being written is about, where only the work itself tells; inside a write. */
  nameStep(subject: string): void {
    this.run(
      'UPDATE undo_step SET subject = ? WHERE id = (SELECT step_id FROM undo_current)',
      subject,
    )
  }

  /** Takes a whole copy, see `copyWhole`; not inside a write. Throws `backup.*` too. */
  copyTo(target: string, options?: CopyOptions): void {
    this.#try(() => copyWhole(this.#db, target, options))
  }

  /** The next write is a step of its own for undo, though its label may be that of the last. */
  endStep(): void {
    this.#step = undefined
  }

  /**
   * A transaction that undo does not log, for derived columns, which undo computes again. Not done at all while
   * another process is writing.
   */
  writeDerivedIfFree(change: () => void): void {
    this.#db.pragma('busy_timeout = 0')
    try {
      this.#transaction({ makesFile: false }, change)
    } catch (error) {
      if (!(error instanceof NetError) || error.key !== 'journal.locked') throw error
    } finally {
      this.#db.pragma(`busy_timeout = ${this.#opening.busyTimeoutMs}`)
    }
  }

  /** As `writeDerivedIfFree`, but waits for whoever is writing. Throws `journal.*`. */
  mend(change: () => void): void {
    // A ruined full-text index is dropped only once the tables behind it can be written.
    this.#db.unsafeMode(true)
    try {
      this.#transaction({ makesFile: false, isLarge: true }, change)
    } finally {
      this.#db.unsafeMode(false)
    }
  }

  /** Puts what is in the log beside the file into it, and sees to it that there is one; not inside a write. */
  tidyLog(): void {
    this.#try(() => {
      useWriteAheadLog(this.#db)
      this.#db.pragma('wal_checkpoint(TRUNCATE)')
    })
  }

  /** Whether anything was recorded since it was opened. */
  get hasWritten(): boolean {
    return this.#hasWritten
  }

  /** Whether a file was made where there was none, or none with anything in it. */
  get isNew(): boolean {
    return this.#wasEmpty || (this.#wasMissing && this.#hasWritten)
  }

  get isReadOnly(): boolean {
    return this.#db.readonly
  }

  close(): void {
    this.#db.close()
  }

  #transaction<T>({ makesFile, isLarge = false, isAside = false }: How, change: () => T): T {
    if (!this.#isFileOpen && makesFile) {
      if (isAside && this.#mayBeAside) return this.#writeAside(change)
      this.#openFile(create)
    }
    if (this.#db.readonly) throw new NetError('journal', whyReadOnly(this.#db), { file: this.file })
    return this.#commit(isLarge, change)
  }

  #commit<T>(isLarge: boolean, change: () => T): T {
    if (isLarge) {
      // Many rows are coming: 8 MB instead of 2, or pages are written out and read back all the time; with 16 it is no
      // quicker, and 200,000 rows take 7 MB more.
      this.#db.pragma('cache_size = -8192')
      // What each statement would need to be taken back goes to a file by default: a third of an import's time.
      this.#db.pragma('temp_store = MEMORY')
    }
    try {
      return this.#try(() => this.#db.transaction(change).immediate())
    } finally {
      this.#isWriting = false
    }
  }

  /** Throws `MadeMeanwhile`; from then on the journal is written in its place. */
  #writeAside<T>(change: () => T): T {
    const empty = this.#db
    const aside = this.#try(() => new MadeAside(this.file, empty))
    this.#aside = aside
    try {
      this.#use(aside.db)
      const result = this.#commit(true, change)
      this.#try(() => aside.putInPlace())
      this.#openFile(openExisting)
      empty.close()
      return result
    } catch (error) {
      aside.drop()
      this.#use(empty)
      this.#step = undefined
      this.#hasWritten = false
      this.#mayBeAside = !(error instanceof MadeMeanwhile)
      if (!this.#mayBeAside && isThere(this.file)) this.#openFile(openExisting)
      throw error
    } finally {
      this.#aside = undefined
    }
  }

  /** Within a long write, when most of it is done: see `MadeAside`. */
  flushSoon(): void {
    this.#aside?.flushSoon()
  }

  /** Opens the file in the place of what is open now. */
  #openFile(open: typeof create | typeof openExisting): void {
    this.#db.close()
    this.#use(open(this.file, this.#opening))
    this.#isFileOpen = true
  }

  #use(db: Connection): void {
    this.#db = db
    this.#statements = new Statements(db)
  }

  #try<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw journalError(error, this.file)
    }
  }
}

/** Rolls an attempt back. */
class NotKept extends Error {}
