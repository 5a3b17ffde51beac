import { memberKey } from '../domain/group-member.ts'
import type { ImportRemark, ImportReport } from '../domain/import-report.ts'
import type { PeopleKind } from '../domain/imported-person.ts'
import { completeContact } from './complete-contact.ts'
import { nameOf } from './contacts.ts'
import type { Journal } from './journal.ts'
import { namedInJournal } from './label-holders.ts'

/**
 * Looks in the journal for the people that groups of a file name and the file does not have, by UID and e-mail, and puts
 * the group on them; inside a write. Only who is nobody stays told, and a group of nobody at all.
 */
export function labelAbsent(
  journal: Journal,
  report: ImportReport,
  { source, areTagsMeant }: { source: PeopleKind; areTagsMeant?: boolean },
): void {
  if (!report.problems.some(({ absent }) => absent !== undefined)) return
  const known = namedInJournal(journal)
  const told = new Map(report.people.map((person) => [person.contactId, person]))
  report.problems = report.problems.flatMap((remark): ImportRemark[] => {
    const { absent, ...plain } = remark
    if (absent === undefined) return [remark]
    const missing = absent.members.filter((member) => {
      const id = known.get(memberKey(member))
      if (id === undefined) return true
      const { tags, extra, own } = absent.says
      const given = { tags, extra, circles: own?.circles ?? [], source }
      const { isChanged, made } = completeContact(journal, id, given, { areTagsMeant })
      report.made.push(...made)
      const person = told.get(id) ?? {
        contactId: id,
        name: nameOf(journal, id),
        line: remark.line,
        outcome: 'unchanged',
      }
      if (!told.has(id)) report.people.push(person)
      told.set(id, person)
      if (isChanged && person.outcome === 'unchanged') person.outcome = 'completed'
      return false
    })
    if (missing.length === 0) return []
    const { group, members, isAnybodyThere } = absent
    return isAnybodyThere || missing.length < members.length
      ? [{ ...plain, detail: `${group}: ${missing[0]}`.slice(0, 80) }]
      : [{ ...plain, code: 'notAPerson', detail: group.slice(0, 80) }]
  })
}
