import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The path with its links followed as far as there is something to follow. */
export function realPath(file: string): string {
  const path = resolve(file)
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}
