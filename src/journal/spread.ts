import type { Day } from '../domain/day.ts'
import { perDayBy, type Spread, type SpreadRoom, spreadDays } from '../domain/spread.ts'
import { countContactedToday, type Due, listAllDue } from './follow-ups.ts'
import type { Journal } from './journal.ts'
import { putOff } from './snooze.ts'

/**
 * Staggers everybody due over the coming days within the day's attention, one undo step: most worth it stays today, the
 * rest is put off, round those who fall due on those days anyway. With `lastDay` more people a day where that is needed
 * to be through by then. Birthdays stay where they are. A dry run writes nothing. Planned in the transaction that
 * writes it: two at once would fill the same days twice.
 */
export function spread(
  journal: Journal,
  { lastDay, isDryRun }: { lastDay: Day | undefined; isDryRun: boolean },
): Spread {
  const planned = plan(journal, lastDay)
  if (isDryRun || movedIn(journal, planned).length === 0) return { ...planned, isDryRun }
  let done = planned
  journal.attempt({ command: 'spread', subject: '' }, () => {
    done = plan(journal, lastDay)
    const moved = movedIn(journal, done)
    for (const { contactId, on } of moved) putOff(journal, contactId, on)
    // As many as the answer speaks of, those who stay today among them.
    journal.nameStep(String(done.people.length))
    return moved.length > 0
  })
  return { ...done, isDryRun }
}

type Plan = Omit<Spread, 'isDryRun'>

function movedIn({ today }: Journal, { people }: Plan): Plan['people'] {
  return people.filter(({ on }) => on > today)
}

function plan(journal: Journal, lastDay: Day | undefined): Plan {
  const all = listAllDue(journal)
  const due = all.filter(({ reason }) => reason !== 'birthday')
  const usual = roomOf(journal, all.length - due.length)
  const perDay = lastDay === undefined ? usual.perDay : perDayBy(lastDay, due.length, usual)
  const days = spreadDays(due.length, { ...usual, perDay })
  const names = namesOf(journal, due)
  const people = due.map(({ contactId, dueOn }, index) => ({
    contactId,
    name: names.get(contactId) ?? '',
    due: dueOn,
    on: days[index] ?? journal.today,
  }))
  return { people, perDay, usualPerDay: usual.perDay }
}

function roomOf(journal: Journal, birthdaysToday: number): SpreadRoom {
  const { today } = journal
  const coming = journal.all<{ day: Day; count: number }>(
    `SELECT next_due_on AS day, count(*) AS count FROM contact INDEXED BY contact_by_due
     WHERE next_due_on IS NOT NULL AND archived_at IS NULL AND next_due_on > ? GROUP BY next_due_on`,
    today,
  )
  const taken = new Map(coming.map(({ day, count }) => [day, count]))
  taken.set(today, countContactedToday(journal) + birthdaysToday)
  return { today, perDay: Math.max(1, journal.rules.attentionPerDay), taken }
}

function namesOf(journal: Journal, due: readonly Due[]): Map<number, string> {
  const rows = journal.all<{ id: number; name: string }>(
    'SELECT id, name FROM contact WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(due.map(({ contactId }) => contactId)),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
