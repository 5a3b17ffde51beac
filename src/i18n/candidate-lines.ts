import type { Candidate } from '../domain/error.ts'
import type { Format } from './format.ts'

/** People an error lets choose from, a line each: number, name, what tells them from each other. */
export const peopleLines = (candidates: readonly Candidate[], { number }: Format): string =>
  candidates
    .map(({ id, name, about }) => `  #${number(id)}  ${name}${about === null ? '' : ` (${about})`}`)
    .join('\n')

/** Pitches, goals, circles or tags an error lets choose from, a line each. */
export const namedLines = (
  list: readonly { id: number; name: string }[],
  { number }: Format,
): string => list.map(({ id, name }) => `  #${number(id)}  ${name}`).join('\n')
