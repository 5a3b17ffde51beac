import type { PromiseToMe, TodayPage } from '../domain/today-page.ts'
import { foundLine } from './finding.ts'
import type { Look } from './look.ts'
import { morningList } from './morning-list.ts'
import { hanging } from './paragraph.ts'

/** Promises of others a morning shows. */
const promisesShown = 3

/** The morning: the day, what is on, whom to contact, and a line of the review when something is worth it. */
export function todayPage(page: TodayPage, look: Look): string {
  const { t, theme } = look
  const { on, followups, birthdays, events, untold, promises, worth } = page
  const head = [
    theme.heading(t('today.heading', { on })),
    ...(events.length === 0 ? [] : [t('today.events', { names: names(events) })]),
    ...(birthdays.length === 0 ? [] : [t('today.birthdays', { names: names(birthdays) })]),
    ...untold.map((one) => `${t('today.untold', one)}\n  net event debrief ${one.eventId}`),
  ].join('\n')
  const people = morningList(followups, look, false) || theme.dim(t('today.nobody'))
  const review = worth === null ? [] : [t('today.review', { first: foundLine(worth, look) })]
  return [head, people, ...promisedBlock(promises, look), ...review].join('\n\n')
}

/** What others are to bring: they are not pressed, only not forgotten. */
function promisedBlock(promises: readonly PromiseToMe[], look: Look): string[] {
  const { t, theme, width } = look
  if (promises.length === 0) return []
  const left = promises.length - promisesShown
  return [
    [
      theme.heading(t('today.promises')),
      ...promises.slice(0, promisesShown).map(({ contactId: id, ...promise }) => {
        const what = promise.isAsked ? 'asked' : promise.what
        return hanging('  ', 4, t(`today.promise.${what}`, { id, ...promise }), width)
      }),
      ...(left > 0 ? [`  ${theme.dim(t('today.morePromises', { count: left }))}`] : []),
    ].join('\n'),
  ]
}

function names(some: readonly { name: string }[]): string[] {
  return some.map(({ name }) => name)
}
