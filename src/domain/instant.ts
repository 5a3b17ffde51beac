/**
 * The instant something new is of (UTC, ISO 8601 with milliseconds): now, or right after `earlier` where that is not
 * over yet. A clock that stands still, or was put back, changes nothing of the order in which things were recorded.
 */
export function instantAfter(earlier: string | null | undefined, now: string): string {
  if (earlier === null || earlier === undefined || earlier < now) return now
  const next = new Date(Date.parse(earlier) + 1)
  return Number.isNaN(next.getTime()) ? now : next.toISOString()
}
