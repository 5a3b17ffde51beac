import type { ArchivedContact } from '../domain/archived-contact.ts'
import type { Look } from './look.ts'

/** What `archive` or `unarchive` did: a line for each person. */
export function archivedContacts(people: readonly ArchivedContact[], { t }: Look): string {
  return people
    .map((one) => {
      const { isArchived, isChanged, openSteps, nextDueOn } = one
      const done = t(
        isArchived
          ? isChanged
            ? 'archive.archived'
            : 'archive.already'
          : isChanged
            ? 'unarchive.back'
            : 'unarchive.already',
        one,
      )
      const parts = [done]
      if (isArchived && openSteps > 0) parts.push(t('archive.openSteps', { count: openSteps }))
      if (nextDueOn !== null) parts.push(t('rhythm.nextDue', { dueOn: nextDueOn }))
      return `${parts.join(t('list.comma'))}.`
    })
    .join('\n')
}
