import type { TodayPage } from '../domain/today-page.ts'
import { foundLine } from './finding.ts'
import type { Look } from './look.ts'
import { morningList } from './morning-list.ts'

/** The morning: the day, what is on, whom to contact, and a line of the review when something is worth it. */
export function todayPage(page: TodayPage, look: Look): string {
  const { t, theme } = look
  const { on, followups, birthdays, events, worth } = page
  const head = [
    theme.heading(t('today.heading', { on })),
    ...(events.length === 0 ? [] : [t('today.events', { names: names(events) })]),
    ...(birthdays.length === 0 ? [] : [t('today.birthdays', { names: names(birthdays) })]),
  ].join('\n')
  const people = morningList(followups, look, false) || theme.dim(t('today.nobody'))
  const [first] = worth
  const review =
    first === undefined
      ? []
      : [t('today.review', { first: foundLine(first, look), more: worth.length - 1 })]
  return [head, people, ...review].join('\n\n')
}

function names(some: readonly { name: string }[]): string[] {
  return some.map(({ name }) => name)
}
