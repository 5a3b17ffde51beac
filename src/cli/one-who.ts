import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'
import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'

/** One person at a time: of `1 2 3` the rest would be text. Throws `done.several`. */
export function refuseSeveral(
  journal: Journal,
  words: readonly string[],
  command: 'done' | 'plan',
): void {
  const end = words.findIndex((word) => !/^#?[0-9]{1,15}$/.test(latinDigits(word)))
  const numbers = words.slice(0, end < 0 ? words.length : end)
  const ids = numbers.flatMap((word) => findContacts(journal, word).matches.map(({ id }) => id))
  const [first, second] = ids
  if (numbers.length < 2 || ids.length < numbers.length || !first || !second) return
  throw new NetError('usage', 'done.several', { ids, command })
}
