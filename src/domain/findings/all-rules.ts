import type { RuleName } from '../finding.ts'
import { askedOpen } from './asked-open.ts'
import { circleBehindOne } from './circle-behind-one.ts'
import { collected } from './collected.ts'
import { eventWithoutDebrief } from './event-without-debrief.ts'
import { eventsOnly } from './events-only.ts'
import { goalOverdue } from './goal-overdue.ts'
import { goalWithoutPeople } from './goal-without-people.ts'
import { greetingsOnly } from './greetings-only.ts'
import { introduction } from './introduction.ts'
import { introductionOpen } from './introduction-open.ts'
import { nothingShown } from './nothing-shown.ts'
import { offeredOpen } from './offered-open.ts'
import { oneField } from './one-field.ts'
import { onlyGiving } from './only-giving.ts'
import { onlyTaking } from './only-taking.ts'
import { promiseOverdue } from './promise-overdue.ts'
import type { Rule } from './rule.ts'
import { tieGoneQuiet } from './tie-gone-quiet.ts'
import { tieGrownStrong } from './tie-grown-strong.ts'
import { tieMet } from './tie-met.ts'

/** Every rule of a review. */
export const allRules: { readonly [R in RuleName]: Rule<R> } = {
  'promise-overdue': promiseOverdue,
  'asked-open': askedOpen,
  'event-without-debrief': eventWithoutDebrief,
  'goal-overdue': goalOverdue,
  'goal-without-people': goalWithoutPeople,
  'events-only': eventsOnly,
  'only-taking': onlyTaking,
  'only-giving': onlyGiving,
  'nothing-shown': nothingShown,
  'circle-behind-one': circleBehindOne,
  'tie-gone-quiet': tieGoneQuiet,
  'tie-grown-strong': tieGrownStrong,
  'tie-met': tieMet,
  'introduction-open': introductionOpen,
  'offered-open': offeredOpen,
  introduction,
  'one-field': oneField,
  'greetings-only': greetingsOnly,
  collected,
}
