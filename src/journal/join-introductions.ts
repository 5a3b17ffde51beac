import type { IntroductionState } from '../domain/introduction.ts'
import { foldSameIntroduction } from './fold-interactions.ts'
import type { Journal } from './journal.ts'
import { refreshStandings } from './standing.ts'

interface IntroductionRow {
  id: number
  /** The other of the two, and what they are in it: who makes it, or whom it is made with. */
  otherId: number
  role: string
  state: IntroductionState
  about: string | null
  outcome: string | null
  on: string
  madeOn: string | null
  closedOn: string | null
  interactionId: number | null
}

/** From the least that can have come of one to the most. */
const furtherStates: readonly IntroductionState[] = ['offered', 'made', 'nothing', 'led']

/**
 * Introductions of the one and of the other that are one and the same, of people who are one: with the same person, made
 * by the same, about nothing else, neither ended before the other began. One stays, as far as the further of them came.
 * Inside a write, before they are moved; gives how many there were.
 */
export function joinSameIntroductions(journal: Journal, into: number, from: number): number {
  const mine = listOf(journal, into)
  let joined = 0
  for (const theirs of listOf(journal, from)) {
    const place = mine.findIndex((one) => isSame(one, theirs))
    const [own] = place === -1 ? [] : mine.splice(place, 1)
    if (own === undefined) continue
    const isFurther = furtherStates.indexOf(theirs.state) > furtherStates.indexOf(own.state)
    const [further, other] = isFurther ? [theirs, own] : [own, theirs]
    // Told twice, it was made on the day that was told of it first.
    const [made, again] =
      own.madeOn === null || (theirs.madeOn !== null && theirs.madeOn < own.madeOn)
        ? [theirs, own]
        : [own, theirs]
    journal.run('DELETE FROM introduction WHERE id = ?', theirs.id)
    journal.run(
      `UPDATE introduction SET state = ?, about = ?, outcome = ?, on_day = ?, made_on = ?, closed_on = ?,
        interaction_id = ? WHERE id = ?`,
      further.state,
      further.about ?? other.about,
      further.outcome ?? other.outcome,
      own.on < theirs.on ? own.on : theirs.on,
      made.madeOn,
      further.closedOn,
      made.interactionId ?? again.interactionId,
      own.id,
    )
    if (made.interactionId !== null && again.interactionId !== null) {
      foldSameIntroduction(journal, made.interactionId, again.interactionId, [into, from])
      refreshStandings(journal, [own.otherId])
    }
    joined++
  }
  return joined
}

function listOf(journal: Journal, id: number): IntroductionRow[] {
  return journal.all(
    `SELECT id, CASE ?1 WHEN contact_id THEN coalesce(other_id, by_id) ELSE contact_id END AS otherId,
      CASE WHEN by_id IS NULL THEN 'with' WHEN by_id = ?1 THEN 'of' ELSE 'by' END AS role,
      state, about, outcome, on_day AS "on", made_on AS madeOn, closed_on AS closedOn, interaction_id AS interactionId
     FROM introduction WHERE ?1 IN (contact_id, other_id, by_id) ORDER BY id`,
    id,
  )
}

function isSame(one: IntroductionRow, other: IntroductionRow): boolean {
  const isAboutOther = one.about !== null && other.about !== null && one.about !== other.about
  return (
    one.otherId === other.otherId &&
    one.role === other.role &&
    !isAboutOther &&
    !isEndedBefore(one, other) &&
    !isEndedBefore(other, one)
  )
}

function isEndedBefore({ closedOn }: IntroductionRow, { on }: IntroductionRow): boolean {
  return closedOn !== null && closedOn < on
}
