import { balanceOf } from '../domain/balance.ts'
import type { ContactPage } from '../domain/contact-page.ts'
import { formatDuration } from '../domain/duration.ts'
import { effectiveRhythm } from '../domain/follow-up.ts'
import { type PitchSettings, spoken } from '../domain/pitch.ts'
import { signsOf } from '../domain/signs.ts'
import { stageOf } from '../domain/stage.ts'
import { findChecklist } from './checklists.ts'
import { getContact, rhythmText } from './contacts.ts'
import { findDue } from './due-now.ts'
import { listInteractionFacts } from './interaction-facts.ts'
import { listIntroducedBy, listIntroductionFacts } from './introduced.ts'
import { listIntroductions } from './introductions.ts'
import type { Journal } from './journal.ts'
import { listLinks } from './links.ts'
import { doneGoalsAmong } from './named-things.ts'
import { listPitchesFitting, listPitchesFor } from './pitches.ts'
import { listOpenRequests } from './requests.ts'
import { goalsServed } from './serving.ts'
import { listStandingSteps } from './steps.ts'
import { listTimeline } from './timeline.ts'

/** Everything known of a contact. Throws `contact.notFound`. */
export function getContactPage(
  journal: Journal,
  contactId: number,
  settings: PitchSettings,
): ContactPage {
  const {
    id,
    via,
    rhythm,
    lastContactOn,
    nextDueOn: _,
    snoozedUntil,
    ...contact
  } = getContact(journal, contactId)
  const links = listLinks(journal, id)
  const checklist = findChecklist(journal, id) ?? null
  const interactions = listInteractionFacts(journal, id)
  const introduced = listIntroductionFacts(journal, id)
  const facts = [...interactions, ...introduced]
  const { stage, evidence, next } = stageOf(facts)
  const openSteps = listStandingSteps(journal, id)
  const stepGoals = openSteps.flatMap(({ goal }) => goal ?? [])
  const knownVia = via && { contactId: via.id, name: via.name }
  const every = effectiveRhythm(
    { tie: contact.tie, verdict: checklist?.verdict ?? null, rhythm },
    journal.rules,
  )
  const due = findDue(journal, id)
  return {
    contactId: id,
    ...contact,
    via: knownVia,
    rhythm: rhythmText(rhythm),
    every: every === 'off' ? every : formatDuration(every),
    lastContact: lastContactOn,
    due: due?.dueOn ?? null,
    dueReason: due?.reason ?? null,
    snoozedUntil,
    stage,
    nextStage: next,
    stageEvidence: evidence,
    signs: signsOf({
      ...contact,
      via: knownVia,
      links: links,
      introduced: listIntroducedBy(journal, id),
      interactions,
      introductions: introduced,
    }),
    checklist,
    balance: balanceOf(facts),
    goalsThrough: journal.all(
      `SELECT name, min(way) AS way FROM (${goalsServed('contact_id = ?1')}) JOIN goal ON goal.id = goal_id
       WHERE done_at IS NULL GROUP BY goal_id HAVING min(own_id) IS NULL ORDER BY goal_id`,
      id,
    ),
    doneGoals: doneGoalsAmong(journal, [...contact.goals, ...stepGoals]),
    steps: openSteps.map((step) => ({
      stepId: step.id,
      text: step.text,
      due: step.dueOn,
      origin: step.origin,
      goal: step.goal,
    })),
    requests: listOpenRequests(journal, [id]).map(({ requestId, direction, text, openedOn }) => ({
      requestId,
      direction,
      text,
      openedOn,
    })),
    links,
    introductions: listIntroductions(journal, { contactId: id }),
    pitches: listPitchesFor(journal, id).map((pitch) => spoken(pitch, settings)),
    fittingPitches: listPitchesFitting(journal, id),
    timeline: listTimeline(journal, { contactId: id }),
  }
}
