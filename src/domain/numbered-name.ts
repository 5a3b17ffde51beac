/**
 * Names of a file that has but names, with those it tells from them by a number (`Grace Hopper`, `Grace Hopper 2`), by
 * the plain one and in order.
 */
export function findNumbered(names: Iterable<string>): Map<string, string[]> {
  const all = new Set(names)
  const found = new Map<string, string[]>()
  for (const base of all) {
    const numbered = [base]
    for (let count = 2; all.has(`${base} ${count}`); count++) numbered.push(`${base} ${count}`)
    if (numbered.length > 1) found.set(base, numbered)
  }
  return found
}
