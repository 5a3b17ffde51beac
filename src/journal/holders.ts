import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

/** A process that has the journal open. */
export interface Holder {
  pid: number
  command: string
}

/**
 * The processes that have `file` or its side files open, as far as the system tells: by /proc on Linux, nobody
 * elsewhere. Never throws; our own process is left out.
 */
export function findHolders(file: string): Holder[] {
  const wanted = new Set([file, `${file}-wal`, `${file}-shm`])
  const self = linkOf('/proc/self')
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== self)
    .filter((pid) =>
      namesIn(`/proc/${pid}/fd`).some((fd) => wanted.has(linkOf(`/proc/${pid}/fd/${fd}`) ?? '')),
    )
    .map((pid) => ({ pid: Number(pid), command: commandOf(pid) }))
}

/** Whether the system tells of the processes of others at all. */
export function canTellHolders(): boolean {
  return linkOf('/proc/self') !== undefined
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

/** By the file it runs: what a process calls itself may be a thread of it, `MainThread` from Node 24 on. */
function commandOf(pid: string): string {
  const program = linkOf(`/proc/${pid}/exe`)
  if (program !== undefined) return basename(program.replace(/ \(deleted\)$/, ''))
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return '?'
  }
}
