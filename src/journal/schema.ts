import { dailyLoop } from './migrations/0001-daily-loop.ts'
import { theMethod } from './migrations/0002-the-method.ts'
import { servingAGoal } from './migrations/0003-serving-a-goal.ts'
import { manyRowsAdded } from './migrations/0004-many-rows-added.ts'
import { answeringAnIntroduction } from './migrations/0005-answering-an-introduction.ts'
import { otherCards } from './migrations/0006-other-cards.ts'
import { oneMeaningOfServing } from './migrations/0007-one-meaning-of-serving.ts'
import { wordsOfNames } from './migrations/0008-words-of-names.ts'
import { triggersReadSooner } from './migrations/0009-triggers-read-sooner.ts'

export interface Migration {
  name: string
  /** Put together when it is run: hardly any start needs it. */
  sql: () => string
}

/** Every change of the schema, in order; never edited after a release. `user_version` counts them. */
export const migrations: readonly Migration[] = [
  dailyLoop,
  theMethod,
  servingAGoal,
  manyRowsAdded,
  answeringAnIntroduction,
  otherCards,
  oneMeaningOfServing,
  wordsOfNames,
  triggersReadSooner,
]

/**
 * Columns computed from other rows by ./standing.ts or triggers: left out of undo, and computed again after it.
 * Everything else a table has is the person's own data.
 */
export const derivedColumns: Readonly<Record<string, readonly string[]>> = {
  contact: [
    'name_joined',
    'name_keys',
    'search_text',
    'birthday_md',
    'tie',
    'verdict',
    'stage',
    'last_contact_on',
    'next_due_on',
    'due_reason',
    'due_rhythm_days',
    'step_due_on',
    'step_origin',
    'serves_goal',
  ],
}

/** Tables kept by triggers from other tables, or by undo itself. */
export const derivedTables: readonly string[] = [
  'name_key',
  'search',
  'undo_step',
  'undo_change',
  'undo_current',
  'meta',
]

/** How many steps undo can take back; older ones are forgotten. */
export const keptSteps = 500
