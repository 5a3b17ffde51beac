import type { Context } from '../cli/context.ts'
import { foldGroups } from '../domain/fold.ts'
import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'

/** More would be a list to read, not a slip to notice. */
const nearLimit = 3

/** Who has a name so near to one about to be added that it may be a slip. */
type NearName = { id: number; name: string }

/** Looked for only where somebody sits at a terminal: it takes time, and a script is told by `net dupes`. */
export function nearNames(ctx: Context, journal: Journal, name: string): NearName[] {
  if (ctx.world.stderr.isTTY !== true) return []
  const { stage, matches } = findContacts(journal, name)
  const words = foldGroups(name).length
  const isNear =
    stage === 'spelling' ||
    (stage === 'beginning' && matches.every((one) => foldGroups(one.name).length === words))
  return isNear && matches.length <= nearLimit
    ? matches.map((one) => ({ id: one.id, name: one.name }))
    : []
}

/** Says, once somebody is added, whom it may be; nothing where there is nobody. */
export function hintNear(ctx: Context, id: number, near: readonly NearName[]): void {
  const [first] = near
  if (first !== undefined) ctx.hint(ctx.t('add.nearHint', { people: near, into: first.id, id }))
}
