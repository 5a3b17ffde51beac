import type { Debriefed, DroppedLines } from '../domain/debrief.ts'
import type { LoggedInteraction } from '../domain/logged.ts'
import { takenLine } from './logged-interaction.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'

/** A line of a debrief as it was recorded: who, who of them is new, and what falls due. */
export function debriefedLine(logged: LoggedInteraction, look: Look): string {
  const { t, format, theme } = look
  const people = logged.people.map(({ name, contactId: id, how }) =>
    t(how === 'created' ? 'debrief.newPerson' : 'log.person', { name, id }),
  )
  const [step] = logged.opened
  const due =
    step === undefined
      ? logged.people.some(({ how }) => how === 'created')
        ? t('debrief.noFollowUp')
        : ''
      : t(step.origin === 'first' ? 'step.firstDue' : 'step.promisedDue', step)
  const parts = [format.list(people), due].filter((part) => part !== '')
  return [
    `${theme.good('✓')} ${parts.join(t('list.comma'))}.`,
    ...logged.people
      .filter(({ how }) => how !== 'created')
      .flatMap((person) => takenLine(person, look, 'debrief.taken'))
      .map((line) => theme.dim(`  ${line}`)),
    ...logged.leftOut.map((name) => theme.dim(`  ${t('debrief.leftOut', { name })}`)),
    // A first follow-up has given way to what the line itself says.
    ...logged.closed
      .filter(({ text }) => text !== null)
      .map((closed) => theme.dim(`  ${t('step.replaced', closed)}`)),
    ...logged.archived.map(({ name, contactId: id }) =>
      theme.dim(`  ${t('log.archived', { name, id })}`),
    ),
  ].join('\n')
}

/** A line that was recorded before. */
export function repeatedLine(text: string, { t, theme }: Look): string {
  return theme.dim(`= ${t('debrief.repeated', { text: plain(text.trim()) })}`)
}

/** All of it, where nobody watched it being typed. */
export function debriefed(record: Debriefed, look: Look): string {
  const { t } = look
  const people = new Map(
    record.lines.flatMap((line) => line.people).map((one) => [one.contactId, one.how]),
  )
  const added = new Set(
    record.lines
      .flatMap((line) => line.people)
      .filter(({ how }) => how === 'created')
      .map(({ contactId }) => contactId),
  )
  return t('debrief.done', {
    name: record.name,
    on: record.on,
    people: people.size,
    added: added.size,
    repeated: record.repeated.length,
  })
}

/** The lines that are no longer kept, each as it was typed. */
export function droppedLines({ name, dropped }: DroppedLines, { t }: Look): string {
  return [
    t('debrief.dropped', { name, count: dropped.length }),
    ...dropped.map((line) => `  ${plain(line)}`),
  ].join('\n')
}
