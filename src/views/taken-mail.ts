import type { TakenMail } from '../domain/received-mail.ts'
import { loggedInteraction } from './logged-interaction.ts'
import type { Look } from './look.ts'

/** What came of a message: whom it added, then what was logged; or that it had been logged before. */
export function takenMail(mail: TakenMail, look: Look): string {
  const { t, format, theme } = look
  if (mail.isKnown) {
    const people = mail.people.map(({ name, contactId: id }) => t('log.person', { name, id }))
    return t('mail.known', { on: mail.on, people: format.list(people) })
  }
  return [
    ...(mail.isDryRun ? [theme.dim(t('option.wouldBe'))] : []),
    ...mail.added.map(({ contactId: id, name, email }) => t('mail.added', { id, name, email })),
    loggedInteraction(mail, look),
  ].join('\n')
}
