import type { ExtraProperty } from '../domain/imported-person.ts'
import { type TakenAway, withTakenAway } from '../domain/taken-away.ts'
import type { Journal } from './journal.ts'

/** Remembers what a person took from somebody, so that no import brings it back; inside a write. */
export function rememberTaken(journal: Journal, contactId: number, taken: TakenAway): void {
  const kept = keptOf(journal, contactId)
  const all = withTakenAway(kept, taken)
  if (all.length === kept.length) return
  journal.run('UPDATE contact SET extra = ? WHERE id = ?', JSON.stringify(all), contactId)
}

/** The properties kept of somebody, what was taken from them among these. */
export function keptOf(journal: Journal, contactId: number): ExtraProperty[] {
  const [extra] = journal.column<string>(
    'SELECT extra FROM contact WHERE id = ? AND extra IS NOT NULL',
    contactId,
  )
  return extra === undefined ? [] : (JSON.parse(extra) as ExtraProperty[])
}
