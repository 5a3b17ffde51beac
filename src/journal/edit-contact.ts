import type { Contact } from '../domain/contact.ts'
import {
  type ContactEdit,
  type ContactLists,
  changesBetween,
  type EditedContact,
} from '../domain/contact-edit.ts'
import { cleanName, foldName } from '../domain/name.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import { type NewReach, reachKey } from '../domain/reach.ts'
import { type Refused, withRefused } from '../domain/refused-value.ts'
import { type TakenAway, takenSingles } from '../domain/taken-away.ts'
import { joinedName } from '../domain/who.ts'
import { refuseViaSelf } from './complete-contact.ts'
import {
  addField,
  addNickname,
  addNote,
  addReach,
  getContact,
  hangOn,
  rhythmText,
} from './contacts.ts'
import { moveFirstMeeting } from './first-meeting.ts'
import type { Journal } from './journal.ts'
import { oweNoThanks } from './open-answer.ts'
import { planStep } from './plan-step.ts'
import { refreshContacts, refreshStandings } from './standing.ts'
import { keptOf, rememberTaken } from './taken-away.ts'

/**
 * Changes what is known of somebody, one undo step; an edit that comes to nothing leaves none. Throws
 * `contact.notFound`, `name.*`, `edit.viaSelf`.
 */
export function editContact(journal: Journal, id: number, edit: ContactEdit): EditedContact {
  const before = getContact(journal, id)
  let edited: EditedContact = {
    contactId: id,
    name: before.name,
    changes: [],
    made: [],
    nextDueOn: before.nextDueOn,
    isDueMoved: false,
    step: null,
  }
  try {
    journal.write({ command: 'edit', subject: before.name }, () => {
      const made = apply(journal, before, edit)
      const step = edit.next ?? null
      if (step !== null) planStep(journal, id, step)
      const after = getContact(journal, id)
      const changes = changesBetween(before, after, edit.notes)
      if (changes.length === 0 && step === null) throw new Unchanged()
      const { name, nextDueOn } = after
      const isDueMoved = nextDueOn !== before.nextDueOn
      edited = { contactId: id, name, changes, made, nextDueOn, isDueMoved, step }
    })
  } catch (error) {
    if (!(error instanceof Unchanged)) throw error
  }
  return edited
}

/** Thrown to roll the transaction back, the undo step with it. */
class Unchanged extends Error {}

function apply(journal: Journal, before: Contact, edit: ContactEdit): MadeThing[] {
  const { id } = before
  setValues(journal, before, edit.set)
  takeOut(journal, id, edit.remove)
  const refused = setAside(journal, id, edit)
  rememberTaken(journal, id, { ...edit.remove, ...replaced(before, edit, refused) })
  for (const name of edit.add.nicknames ?? []) addNickname(journal, id, name)
  for (const name of edit.add.fields ?? []) addField(journal, id, name)
  for (const reach of edit.add.reach ?? []) addReach(journal, id, reach)
  const made = hangOn(journal, id, edit.add)
  if (edit.prefer !== undefined) {
    const preferred = new Set(edit.prefer.map(keyOf))
    for (const { id: reachId, ...reach } of journal.all<NewReach & { id: number }>(
      'SELECT id, kind, network, value FROM reach WHERE contact_id = ?',
      id,
    )) {
      journal.run(
        'UPDATE reach SET is_preferred = ?1 WHERE id = ?2 AND is_preferred <> ?1',
        preferred.has(keyOf(reach)) ? 1 : 0,
        reachId,
      )
    }
  }
  for (const text of edit.notes ?? []) addNote(journal, id, text)
  journal.run('UPDATE contact SET updated_at = ? WHERE id = ?', journal.now, id)
  refreshContacts(journal, [id])
  // An introduction is got from one of them, and from the other no more.
  refreshStandings(
    journal,
    [before.via?.id, edit.set.viaId].flatMap((one) => one ?? []),
  )
  return made
}

/** The values that are no longer theirs by this edit: no file brings them back, nor adds them beside the new one. */
function replaced(before: Contact, { set }: ContactEdit, refused: Refused): TakenAway {
  const isRenamed = set.name !== undefined && joinedName(set.name) !== joinedName(before.name)
  const singles = Object.fromEntries(
    takenSingles.flatMap((field) => {
      const was = before[field]
      const now = set[field]
      const isSpelling = was !== null && foldName(was) === foldName(now ?? '')
      if (now === undefined || was === null || isSpelling) return []
      return [[field, [was, ...(refused[field] ?? [])]]]
    }),
  )
  return { ...singles, ...(isRenamed && { names: [before.name] }) }
}

/** What of a file was kept beside a field that is cleared stands aside: alone it would be the field's value again. */
function setAside(journal: Journal, id: number, { set }: ContactEdit): Refused {
  const cleared = takenSingles.filter((field) => set[field] === null)
  if (cleared.length === 0) return {}
  const kept = keptOf(journal, id)
  const { all, refused } = withRefused(kept, cleared)
  if (all.some((property, index) => property !== kept[index])) {
    journal.run('UPDATE contact SET extra = ? WHERE id = ?', JSON.stringify(all), id)
  }
  return refused
}

function keyOf({ kind, network, value }: NewReach): string {
  return `${kind} ${network} ${reachKey(kind, value)}`
}

function setValues(journal: Journal, before: Contact, set: ContactEdit['set']): void {
  const { id } = before
  const put = (column: string, value: string | number | null) =>
    journal.run(`UPDATE contact SET ${column} = ? WHERE id = ?`, value, id)
  if (set.name !== undefined) put('name', cleanName(set.name))
  for (const field of takenSingles) {
    const value = set[field]
    if (value !== undefined) put(field, value)
  }
  if (set.viaId !== undefined) {
    refuseViaSelf(id, set.viaId, before.name)
    put('via_id', set.viaId)
    oweNoThanks(journal, id, set.viaId)
  }
  if (set.tie !== undefined) put('declared_tie', set.tie)
  if (set.rhythm !== undefined) {
    put('rhythm', rhythmText(set.rhythm))
    put('rhythm_since', set.rhythm === 'off' ? null : journal.today)
  }
  const { metAt = before.metAt, metOn = before.metOn } = set
  if (metAt !== before.metAt || metOn !== before.metOn) {
    moveFirstMeeting(journal, before, { metAt, metOn })
    put('met_at', metAt)
    put('met_on', metOn)
  }
}

function takeOut(journal: Journal, id: number, remove: Partial<ContactLists>): void {
  for (const name of remove.nicknames ?? []) {
    journal.run('DELETE FROM nickname WHERE contact_id = ? AND name = ?', id, name)
  }
  for (const name of remove.fields ?? []) {
    journal.run('DELETE FROM field WHERE contact_id = ? AND name = ?', id, name)
  }
  for (const { kind, network, value } of remove.reach ?? []) {
    journal.run(
      'DELETE FROM reach WHERE contact_id = ? AND kind = ? AND network IS ? AND value = ?',
      id,
      kind,
      network,
      value,
    )
  }
  const unhang = (thing: 'circle' | 'goal' | 'tag', names: readonly string[] = []) => {
    for (const name of names) {
      journal.run(
        `DELETE FROM contact_${thing} WHERE contact_id = ?
         AND ${thing}_id IN (SELECT id FROM ${thing} WHERE name = ?)`,
        id,
        name,
      )
    }
  }
  unhang('circle', remove.circles)
  unhang('goal', remove.goals)
  unhang('tag', remove.tags)
}
