import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type CheckResult, found, networkOf, syncedBy } from '../../domain/check-up.ts'
import { realPath } from '../real-path.ts'

// The journal lies on a disk of this machine: what copies or locks files over a network may damage a database.
export function examinePlace(journalFile: string): CheckResult[] {
  const folder = dirname(realPath(journalFile))
  const service = syncedBy(folder)
  if (service !== undefined) return [found('warning', 'place.synced', { folder, service })]
  const kind = networkOf(fileSystemOf(folder))
  if (kind !== undefined) return [found('warning', 'place.network', { folder, kind })]
  return [found('ok', 'place.local', { folder })]
}

/** By the number statfs(2) gives it; 0 where there is none. */
function fileSystemOf(folder: string): number {
  try {
    return statfsSync(folder).type
  } catch {
    return 0
  }
}
