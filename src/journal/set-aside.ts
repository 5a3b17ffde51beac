import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Journal } from './journal.ts'

/** How many copies are kept; the oldest go first. */
const keptCopies = 10

/** A copy of the journal as it was, to be kept or dropped once it is known whether anything changed. */
export interface AsideCopy {
  /** Lets the oldest copies go; gives the path. */
  keep(): string
  drop(): void
}

/**
 * Copies a journal with people in it to `backups/` beside it, before a command that changes much. Undefined where
 * there is nobody to lose. Throws `journal.*`.
 */
export function setAside(journal: Journal, command: string): AsideCopy | undefined {
  if (journal.get('SELECT 1 FROM contact LIMIT 1') === undefined) return undefined
  const folder = join(dirname(journal.file), 'backups')
  const stamp = journal.now.replace(/\.\d+|[-:]/g, '')
  const base = `${basename(journal.file, '.db')}-before-${command}-`
  const path = freeName(join(folder, `${base}${stamp}`))
  journal.copyTo(path)
  return {
    keep() {
      const copies = readdirSync(folder)
        .filter((name) => name.startsWith(base) && name.endsWith('.db'))
        .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
        .toSorted((one, other) => other.at - one.at || other.name.localeCompare(one.name))
      for (const { name } of copies.slice(keptCopies)) rmSync(join(folder, name), { force: true })
      return path
    },
    drop() {
      rmSync(path, { force: true })
    },
  }
}

function freeName(path: string): string {
  for (let copy = 1; ; copy++) {
    const name = `${path}${copy === 1 ? '' : `-${copy}`}.db`
    if (!existsSync(name)) return name
  }
}
