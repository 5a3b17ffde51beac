import { excerpt } from './excerpt.ts'

/** A command that wrote, as it can be taken back. */
export interface UndoStep {
  id: number
  /** UTC, ISO 8601. */
  at: string
  command: string
  /** Whom or what it was about. */
  subject: string
  /** How many rows it touched. */
  changes: number
  isUndone: boolean
  /** The step that took it back, which can be taken back in turn; null where none did. */
  undoneBy: number | null
}

/** The subject of a step about somebody that has words of its own: whom, and how the words begin. */
export function subjectWith(whom: string, text: string): string {
  const begin = excerpt(text)
  return begin === '' ? whom : `${whom}: ${begin}`
}
