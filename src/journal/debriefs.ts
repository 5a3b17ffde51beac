import type { Day } from '../domain/day.ts'
import type { DroppedLines } from '../domain/debrief.ts'
import type { ListedEvent } from '../domain/event.ts'
import type { LoggedInteraction } from '../domain/logged.ts'
import { linesOf } from './debrief-draft.ts'
import type { Journal } from './journal.ts'
import { logInteraction, type NewLog } from './log-interaction.ts'

type Event = Pick<ListedEvent, 'id' | 'name'>

/** Lines typed for an event and not recorded yet, in order. */
export function listDraft(journal: Journal, eventId: number): string[] {
  const [draft] = journal.column<string | null>('SELECT draft FROM event WHERE id = ?', eventId)
  return linesOf(draft)
}

/** Keeps lines to be offered again. All a debrief writes is one undo step. */
export function keepDraft(journal: Journal, event: Event, lines: readonly string[]): void {
  const draft = lines.join('\n')
  if (draft === listDraft(journal, event.id).join('\n')) return
  journal.write(labelOf(event), () => setDraft(journal, event, draft))
}

/** Lets go of the lines that are kept, one undo step; gives them. Nothing is written where there are none. */
export function dropKept(journal: Journal, event: Event): DroppedLines {
  const lines = listDraft(journal, event.id)
  keepDraft(journal, event, [])
  return { eventId: event.id, name: event.name, dropped: lines }
}

/**
 * Records one line at once, so that nothing typed before is lost whatever comes; `left` stays in the draft. What was
 * promised that very day or since stays open beside a next step: two lines may promise one person two things. A first
 * follow-up that would be over already falls due today.
 */
export function recordLine(
  journal: Journal,
  event: Event,
  log: Omit<NewLog, 'command' | 'doneWith'>,
  left: readonly string[],
): LoggedInteraction {
  return journal.write(labelOf(event), () => {
    setDraft(journal, event, left.join('\n'))
    return logInteraction(journal, {
      ...log,
      eventId: event.id,
      keepsFrom: log.on,
      firstDueFrom: journal.today,
      command: 'log',
      doneWith: undefined,
    })
  })
}

/**
 * The interaction by which a line was recorded before: at this event and on this day, of the same people, in the same
 * words, with the same next step whatever became of it.
 */
export function findRecordedLine(
  journal: Journal,
  event: Event & { on: Day; firstOn: Day },
  { on, text, people, newNames, next, gave = [], got = [] }: Omit<NewLog, 'command' | 'doneWith'>,
): number | undefined {
  if (newNames.length > 0) return undefined
  const ids = people.map(({ contactId }) => contactId).toSorted((a, b) => a - b)
  // Told without its day on an earlier day of the event, it is of that day.
  const since = on === event.on ? event.firstOn : on
  const [interactionId] = journal.column<number>(
    `SELECT id FROM interaction WHERE event_id = ? AND on_day BETWEEN ? AND ? AND text = ?
       AND (SELECT json_group_array(contact_id) FROM (
         SELECT contact_id FROM interaction_contact WHERE interaction_id = interaction.id ORDER BY contact_id)) = ?
       AND ? IN (0, (SELECT count(*) FROM exchange WHERE interaction_id = interaction.id))
     ORDER BY id LIMIT 1`,
    event.id,
    since,
    on,
    text,
    JSON.stringify(ids),
    gave.length + got.length,
  )
  if (interactionId === undefined || next === undefined) return interactionId
  const promised = journal.column<number>(
    'SELECT DISTINCT contact_id FROM step WHERE opened_on BETWEEN ? AND ? AND text = ?',
    since,
    on,
    next.text,
  )
  return ids.every((id) => promised.includes(id)) ? interactionId : undefined
}

function labelOf({ name }: Event) {
  return { command: 'event debrief', subject: name }
}

function setDraft(journal: Journal, { id }: Event, draft: string): void {
  journal.run(
    'UPDATE event SET draft = ? WHERE id = ? AND draft IS NOT ?',
    draft || null,
    id,
    draft || null,
  )
}
