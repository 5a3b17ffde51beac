import type { Span } from './mention-search.ts'

/** By what somebody is shown, made what is read or heard, or is in the life of others; of the text right around the name. */
export interface ShownPatterns {
  /** Before the name: a photo of, a book by, he misses, «عاشق». */
  readonly before: RegExp
  /** Of those, what one has who was there: took a photo of. */
  readonly taken: RegExp
  /** Before and behind it: a … talk. */
  readonly a: RegExp
  readonly piece: RegExp
  readonly the: RegExp
  readonly work: RegExp
  /** Before and behind it: «عکس … را دیدم». */
  readonly picture: RegExp
  readonly seen: RegExp
  /** Behind it: «ازدواج کرد». */
  readonly behind: RegExp
}

/** Code units looked at before and behind a name. */
const around = 60

/** Whether somebody is only shown or read, or others have to do with them: a photo of Rose, a Rose Tyler film, he misses Rose. */
export function isShown(text: string, { start, end }: Span, patterns: ShownPatterns): boolean {
  const before = text.slice(Math.max(0, start - around), start)
  const behind = text.slice(end, end + around)
  const { taken, a, piece, the, work, picture, seen } = patterns
  if (patterns.before.test(before)) return !taken.test(before)
  if (a.test(before) && piece.test(behind)) return true
  if (the.test(before) && work.test(behind)) return true
  return (picture.test(before) && seen.test(behind)) || patterns.behind.test(behind)
}
