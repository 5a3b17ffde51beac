import { closeSync, fsync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Connection, openOwn, useWriteAheadLog } from './database.ts'
import { MadeMeanwhile } from './made-meanwhile.ts'
import { makeFolder } from './make-folder.ts'
import { flush, partialName, removeUnfinished } from './whole-copy.ts'

/**
 * The file of a journal that nobody has written yet, made beside its place and put there whole: what is written into it
 * is written once, where a journal in its place has everything in its log first. Nobody else knows of it, so that it
 * needs no care until the end.
 */
export class MadeAside {
  readonly db: Connection
  readonly #file: string
  readonly #partial: string

  /** `empty` is what stands in for the file until then. Throws what SQLite and the file system throw. */
  constructor(file: string, empty: Connection) {
    this.#file = file
    this.#partial = partialName(empty, file)
    makeFolder(dirname(file))
    writeFileSync(this.#partial, empty.serialize(), { flag: 'wx', mode: 0o600 })
    try {
      removeUnfinished(this.#partial)
      this.db = openOwn(this.#partial)
      this.db.pragma('synchronous = OFF')
      this.db.pragma('journal_mode = MEMORY')
      // Whatever is written here refers to rows that were just made: looking each of them up takes longer than adding it.
      this.db.pragma('foreign_keys = OFF')
    } catch (error) {
      this.drop()
      throw error
    }
  }

  /** Lets the disk take what is there already, while more is made. */
  flushSoon(): void {
    const descriptor = openSync(this.#partial, 'r+')
    fsync(descriptor, () => closeSync(descriptor))
  }

  /** Once it is on the disk. Throws `MadeMeanwhile` where another file stands there by now, and drops this one. */
  putInPlace(): void {
    try {
      useWriteAheadLog(this.db)
      this.db.close()
      flush(this.#partial)
      link(this.#partial, this.#file)
    } finally {
      this.drop()
    }
  }

  drop(): void {
    this.db?.close()
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(this.#partial + end, { force: true })
  }
}

/** Never replaces a file, which renaming would. */
function link(partial: string, file: string): void {
  try {
    linkSync(partial, file)
  } catch (error) {
    // Whatever is wrong with the place, whoever writes there at once is told.
    throw new MadeMeanwhile(String(error))
  }
}
