import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder with those it stands in, for their owner only; one that is there stays as it is. By hand, because
 * Node's own never returns where the system says of a folder in one that is there that it does not exist (`/proc/x`).
 * Throws what the file system throws.
 */
export function makeFolder(folder: string): void {
  const parent = dirname(folder)
  if (parent !== folder && !isFolder(parent)) makeFolder(parent)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!isFolder(folder)) throw error
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
