import type { Day } from './day.ts'
import { foldText } from './fold.ts'

/**
 * Which way something is to go that was spoken of and not done yet. `asked`: they asked me for it, and I am to give it.
 * `offered`: it is to come from them, because they offered or promised it, or because I asked them for it.
 */
export const requestDirections = ['asked', 'offered'] as const
export type RequestDirection = (typeof requestDirections)[number]

/** How a request ended: it was given or got, or it is no longer wanted or expected. */
export const requestOutcomes = ['settled', 'dropped'] as const

/** What settling a request of each direction comes to in give and take. */
export const settledAs = { asked: 'gave', offered: 'got' } as const satisfies Record<
  RequestDirection,
  'gave' | 'got'
>

/** Something asked or offered that is open. */
export interface OpenRequest {
  requestId: number
  contactId: number
  name: string
  direction: RequestDirection
  text: string
  openedOn: Day
}

/** A request that was let go without being settled. */
export interface DroppedRequest extends OpenRequest {
  closedOn: Day
}

/**
 * The open requests a text may mean: the one with that number (`3`, `#3`), else those of exactly these words, else
 * those that have them all, whatever letters they are typed with.
 */
export function findRequests<T extends Pick<OpenRequest, 'requestId' | 'text'>>(
  open: readonly T[],
  query: string,
): T[] {
  const folded = foldText(query)
  const byId = open.filter(({ requestId }) => /^\d+$/.test(folded) && requestId === Number(folded))
  if (byId.length > 0) return byId
  if (folded === '') return open.filter(({ text }) => text.trim() === query.trim())
  const exact = open.filter(({ text }) => foldText(text) === folded)
  if (exact.length > 0) return exact
  const words = folded.split(' ')
  return open.filter(({ text }) => {
    const theirs = foldText(text).split(' ')
    return words.every((word) => theirs.some((one) => one.startsWith(word)))
  })
}

/** Whether two texts say the same, whatever letters they are typed with. */
export function isSameThing(one: string, other: string): boolean {
  return foldText(one) === foldText(other) && (foldText(one) !== '' || one.trim() === other.trim())
}

const introducing =
  /(?:^| )(?:intros?|introductions?|introduce|introducing|معرفی|اشنایی|اشنا)(?= |$)/u
const several = /(?:^| )(?:and|or|و|یا)(?= |$)/u

/**
 * Whether a request is for an introduction to somebody, by any word of their names. Of several at once it is open until
 * all of them are made, which nobody but the user can tell.
 */
export function isForIntroductionTo(
  { text }: Pick<OpenRequest, 'text'>,
  names: readonly string[],
): boolean {
  const folded = foldText(text)
  if (!introducing.test(folded) || several.test(folded) || /[&+/]/.test(text)) return false
  const words = new Set(folded.split(' '))
  return names.some((name) =>
    foldText(name)
      .split(' ')
      .some((word) => word.length > 1 && words.has(word)),
  )
}
