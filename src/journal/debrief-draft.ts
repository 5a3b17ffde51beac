/** The lines of a debrief as an event keeps them until they are recorded, in order. */
export function linesOf(draft: string | null | undefined): string[] {
  return draft?.split('\n').filter((line) => line !== '') ?? []
}
