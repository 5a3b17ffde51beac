import { type Birthday, monthDaysBetween } from '../domain/birthday.ts'
import { type EventSpell, hoursADay, lastDayOf } from '../domain/event.ts'
import { findInTurn, listFindings } from '../domain/review.ts'
import {
  type TodayPage,
  untoldLately,
  worthALook,
  worthInTheMorning,
} from '../domain/today-page.ts'
import { isKnown } from './acquaintance.ts'
import { listDue } from './follow-ups.ts'
import type { Journal } from './journal.ts'
import { listAsides } from './review-asides.ts'
import { getReviewFacts } from './review-facts.ts'

/** What today begins with. Does not write. */
export function getTodayPage(journal: Journal): TodayPage {
  return journal.read(() => {
    const facts = getReviewFacts(journal)
    const asides = listAsides(journal)
    const followups = listDue(journal)
    const promises = promisesToMe(journal)
    return {
      on: journal.today,
      followups,
      birthdays: birthdaysToday(journal),
      events: eventsToday(journal),
      promises,
      untold: untoldLately(listFindings(facts, asides, 'event-without-debrief')),
      worth: worthInTheMorning(findInTurn(facts, asides, { severities: worthALook }), {
        promises,
        followups,
      }),
    }
  })
}

/** Events of today, the later days of one of several included, but those I decided to skip. */
function eventsToday(journal: Journal): TodayPage['events'] {
  const { today } = journal
  return journal
    .all<EventSpell & { id: number; name: string }>(
      `SELECT id, name, on_day AS "on", until_on AS untilOn, hours, kind FROM event
       WHERE (on_day = ?1 OR on_day < ?1 AND (hours > ?2 AND kind IS NOT 'platform' OR until_on >= ?1)) AND 'skip' IS NOT (
         SELECT choice FROM decision WHERE event_id = event.id ORDER BY id DESC LIMIT 1) ORDER BY name, id`,
      today,
      hoursADay,
    )
    .filter((event) => lastDayOf(event) >= today)
    .map(({ id, name }) => ({ id, name }))
}

/** People met whose birthday is today, greeted already or not. */
function birthdaysToday(journal: Journal): TodayPage['birthdays'] {
  const { today, anniversaries } = journal
  const rows = journal.all<TodayPage['birthdays'][number] & { birthday: Birthday }>(
    `SELECT id AS contactId, name, birthday FROM contact INDEXED BY contact_by_birthday
     WHERE birthday_md IN (SELECT value FROM json_each(?)) AND birthday_md IS NOT NULL AND archived_at IS NULL
       AND ${isKnown} AND verdict IS NOT 'leave' ORDER BY name, id`,
    JSON.stringify(monthDaysBetween(today, today, anniversaries)),
  )
  return rows
    .filter(({ birthday }) => anniversaries.next(birthday, today) === today)
    .map(({ contactId, name }) => ({ contactId, name }))
}

/** What others are to bring me, and introductions I am to get; not of people archived, nor of those left. */
function promisesToMe(journal: Journal): TodayPage['promises'] {
  return journal
    .all<Omit<TodayPage['promises'][number], 'isAsked'> & { isAsked: 0 | 1 }>(
      `SELECT contact.id AS contactId, contact.name, what, text, since, isAsked FROM (
         SELECT contact_id AS promiser, 'thing' AS what, text, opened_on AS since, 0 AS isAsked, id FROM request
         WHERE closed_on IS NULL AND direction = 'offered'
         UNION ALL
         SELECT by_id, 'introduction', stranger.name, on_day, is_asked, introduction.id FROM introduction
         JOIN contact AS stranger ON stranger.id = contact_id
         WHERE by_id IS NOT NULL AND state = 'offered') AS promise
       JOIN contact ON contact.id = promiser
       WHERE archived_at IS NULL AND verdict IS NOT 'leave' ORDER BY since, what, promise.id`,
    )
    .map((promise) => ({ ...promise, isAsked: promise.isAsked === 1 }))
}
