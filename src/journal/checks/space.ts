import { statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type CheckResult, found } from '../../domain/check-up.ts'
import { realPath } from '../real-path.ts'

/** Room that is always worth having, in bytes. */
const least = 50_000_000

// There is room for two more copies of the journal, as an import and a restore need it. Nothing where that is unknown.
export function examineSpace(journalFile: string): CheckResult[] {
  const journal = realPath(journalFile)
  const size = statSync(journal, { throwIfNoEntry: false })?.size ?? 0
  const free = freeAt(dirname(journal))
  if (free === undefined) return []
  return free < Math.max(2 * size, least)
    ? [found('warning', 'space.little', { free })]
    : [found('ok', 'space.enough', { free })]
}

function freeAt(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return undefined
  }
}
