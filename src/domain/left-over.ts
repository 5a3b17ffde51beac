import { addDays, type Day } from './day.ts'

/**
 * Whom the days from `today` up to `from` leave no room for, when every day takes the `perDay` longest due: they are
 * carried over (M16). Each person counts once for every day they are due.
 */
export function leftOver(
  due: readonly { contactId: number; dueOn: Day }[],
  { today, from, perDay }: { today: Day; from: Day; perDay: number },
): number[] {
  const before = due
    .filter(({ dueOn }) => dueOn < from)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  const left: number[] = []
  let day = today
  let taken = 0
  for (const { contactId, dueOn } of before) {
    if (dueOn > day) {
      day = dueOn
      taken = 0
    }
    if (taken >= perDay && day < from) {
      day = addDays(day, 1)
      taken = 0
    }
    if (day >= from || perDay < 1) left.push(contactId)
    else taken += 1
  }
  return left
}
