import type { Areas } from './catalogue.ts'
import { backupEn } from './en/backup.ts'
import { careEn } from './en/care.ts'
import { checklistEn } from './en/checklist.ts'
import { circleEn } from './en/circle.ts'
import { completionEn } from './en/completion.ts'
import { contactEn } from './en/contact.ts'
import { debriefEn } from './en/debrief.ts'
import { doctorEn } from './en/doctor.ts'
import { dayErrorsEn } from './en/errors/day.ts'
import { exchangeErrorsEn } from './en/errors/exchange.ts'
import { journalErrorsEn } from './en/errors/journal.ts'
import { logErrorsEn } from './en/errors/log.ts'
import { methodErrorsEn } from './en/errors/method.ts'
import { peopleErrorsEn } from './en/errors/people.ts'
import { pitchErrorsEn } from './en/errors/pitch.ts'
import { usageErrorsEn } from './en/errors/usage.ts'
import { eventEn } from './en/event.ts'
import { exportEn } from './en/export.ts'
import { findEn } from './en/find.ts'
import { followUpEn } from './en/follow-up.ts'
import { givingEn } from './en/giving.ts'
import { goalEn } from './en/goal.ts'
import { importEn } from './en/import.ts'
import { interactionEn } from './en/interaction.ts'
import { introductionsEn } from './en/introductions.ts'
import { listEn } from './en/list.ts'
import { mailEn } from './en/mail.ts'
import { meEn } from './en/me.ts'
import { mergeEn } from './en/merge.ts'
import { pitchEn } from './en/pitch.ts'
import { prepEn } from './en/prep.ts'
import { programEn } from './en/program.ts'
import { promptEn } from './en/prompt.ts'
import { rehearsalEn } from './en/rehearsal.ts'
import { reviewEn } from './en/review.ts'
import { settingsEn } from './en/settings.ts'
import { showEn } from './en/show.ts'
import { summariesEn } from './en/summaries.ts'
import { termsEn } from './en/terms.ts'
import { timelineEn } from './en/timeline.ts'

/**
 * Every text a person reads, in English: its areas by the first word of its keys. A key is looked for in the areas of its
 * first word, in order; see ./catalogue.ts.
 */
export const en = {
  add: [contactEn],
  archive: [careEn],
  backup: [backupEn],
  balance: [givingEn],
  calendar: [exportEn],
  check: [checklistEn],
  circle: [circleEn],
  completion: [completionEn],
  config: [settingsEn],
  contact: [careEn],
  debrief: [debriefEn],
  doctor: [doctorEn],
  done: [interactionEn],
  due: [followUpEn],
  dupes: [mergeEn],
  edit: [careEn],
  error: [
    peopleErrorsEn,
    logErrorsEn,
    usageErrorsEn,
    dayErrorsEn,
    journalErrorsEn,
    methodErrorsEn,
    pitchErrorsEn,
    exchangeErrorsEn,
  ],
  event: [eventEn],
  export: [exportEn],
  filter: [listEn],
  find: [findEn],
  finding: [pitchEn],
  fluency: [rehearsalEn],
  followups: [followUpEn],
  give: [givingEn],
  goal: [goalEn],
  guidance: [pitchEn],
  help: [programEn],
  import: [importEn],
  intro: [introductionsEn],
  kind: [interactionEn],
  link: [introductionsEn],
  list: [listEn, contactEn],
  log: [interactionEn],
  made: [contactEn],
  mail: [mailEn],
  me: [meEn],
  merge: [mergeEn],
  mode: [rehearsalEn],
  mutt: [mailEn],
  named: [goalEn],
  next: [rehearsalEn],
  option: [programEn, listEn, contactEn, interactionEn, givingEn],
  part: [pitchEn],
  path: [introductionsEn],
  pitch: [pitchEn, rehearsalEn],
  plan: [followUpEn],
  prep: [prepEn],
  program: [programEn],
  prompt: [promptEn],
  rehearse: [rehearsalEn],
  rehearsed: [rehearsalEn],
  request: [givingEn],
  restore: [backupEn],
  review: [reviewEn],
  rhythm: [followUpEn],
  rm: [careEn],
  setting: [settingsEn],
  settle: [givingEn],
  show: [showEn, givingEn, introductionsEn],
  silence: [followUpEn],
  snooze: [followUpEn],
  spread: [followUpEn],
  step: [interactionEn, contactEn],
  summary: [summariesEn],
  term: [termsEn, meEn],
  timeline: [timelineEn, givingEn],
  today: [reviewEn],
  trend: [rehearsalEn],
  unarchive: [careEn],
  undo: [interactionEn],
  unlink: [introductionsEn],
  walk: [followUpEn],
  who: [contactEn],
} as const satisfies Areas
