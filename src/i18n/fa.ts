import { backupFa } from './fa/backup.ts'
import { careFa } from './fa/care.ts'
import { checklistFa } from './fa/checklist.ts'
import { circleFa } from './fa/circle.ts'
import { completionFa } from './fa/completion.ts'
import { contactFa } from './fa/contact.ts'
import { debriefFa } from './fa/debrief.ts'
import { doctorFa } from './fa/doctor.ts'
import { dayErrorsFa } from './fa/errors/day.ts'
import { exchangeErrorsFa } from './fa/errors/exchange.ts'
import { journalErrorsFa } from './fa/errors/journal.ts'
import { logErrorsFa } from './fa/errors/log.ts'
import { methodErrorsFa } from './fa/errors/method.ts'
import { peopleErrorsFa } from './fa/errors/people.ts'
import { pitchErrorsFa } from './fa/errors/pitch.ts'
import { usageErrorsFa } from './fa/errors/usage.ts'
import { eventFa } from './fa/event.ts'
import { exportFa } from './fa/export.ts'
import { findFa } from './fa/find.ts'
import { followUpFa } from './fa/follow-up.ts'
import { givingFa } from './fa/giving.ts'
import { goalFa } from './fa/goal.ts'
import { importFa } from './fa/import.ts'
import { interactionFa } from './fa/interaction.ts'
import { introductionsFa } from './fa/introductions.ts'
import { listFa } from './fa/list.ts'
import { mailFa } from './fa/mail.ts'
import { meFa } from './fa/me.ts'
import { mergeFa } from './fa/merge.ts'
import { pitchFa } from './fa/pitch.ts'
import { prepFa } from './fa/prep.ts'
import { programFa } from './fa/program.ts'
import { promptFa } from './fa/prompt.ts'
import { rehearsalFa } from './fa/rehearsal.ts'
import { reviewFa } from './fa/review.ts'
import { settingsFa } from './fa/settings.ts'
import { showFa } from './fa/show.ts'
import { summariesFa } from './fa/summaries.ts'
import { termsFa } from './fa/terms.ts'
import { timelineFa } from './fa/timeline.ts'
import type { Catalogue } from './translate.ts'

/** Every text a person reads, in Persian. */
export const fa: Catalogue = {
  add: [contactFa],
  archive: [careFa],
  backup: [backupFa],
  balance: [givingFa],
  calendar: [exportFa],
  check: [checklistFa],
  circle: [circleFa],
  completion: [completionFa],
  config: [settingsFa],
  contact: [careFa],
  debrief: [debriefFa],
  doctor: [doctorFa],
  done: [interactionFa],
  due: [followUpFa],
  dupes: [mergeFa],
  edit: [careFa],
  error: [
    peopleErrorsFa,
    logErrorsFa,
    usageErrorsFa,
    dayErrorsFa,
    journalErrorsFa,
    methodErrorsFa,
    pitchErrorsFa,
    exchangeErrorsFa,
  ],
  event: [eventFa],
  export: [exportFa],
  filter: [listFa],
  find: [findFa],
  finding: [pitchFa],
  fluency: [rehearsalFa],
  followups: [followUpFa],
  give: [givingFa],
  goal: [goalFa],
  guidance: [pitchFa],
  help: [programFa],
  import: [importFa],
  intro: [introductionsFa],
  kind: [interactionFa],
  link: [introductionsFa],
  list: [listFa, contactFa],
  log: [interactionFa],
  made: [contactFa],
  mail: [mailFa],
  me: [meFa],
  merge: [mergeFa],
  mode: [rehearsalFa],
  mutt: [mailFa],
  named: [goalFa],
  next: [rehearsalFa],
  option: [programFa, listFa, contactFa, interactionFa, givingFa],
  part: [pitchFa],
  path: [introductionsFa],
  pitch: [pitchFa, rehearsalFa],
  plan: [followUpFa],
  prep: [prepFa],
  program: [programFa],
  prompt: [promptFa],
  rehearse: [rehearsalFa],
  rehearsed: [rehearsalFa],
  request: [givingFa],
  restore: [backupFa],
  review: [reviewFa],
  rhythm: [followUpFa],
  rm: [careFa],
  setting: [settingsFa],
  settle: [givingFa],
  show: [showFa, givingFa, introductionsFa],
  silence: [followUpFa],
  snooze: [followUpFa],
  spread: [followUpFa],
  step: [interactionFa, contactFa],
  summary: [summariesFa],
  term: [termsFa, meFa],
  timeline: [timelineFa, givingFa],
  today: [reviewFa],
  trend: [rehearsalFa],
  unarchive: [careFa],
  undo: [interactionFa],
  unlink: [introductionsFa],
  walk: [followUpFa],
  who: [contactFa],
}
