import { careEn } from './en/care.ts'
import { checklistEn } from './en/checklist.ts'
import { circleEn } from './en/circle.ts'
import { contactEn } from './en/contact.ts'
import { debriefEn } from './en/debrief.ts'
import { errorsEn } from './en/errors.ts'
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
import { pitchEn } from './en/pitch.ts'
import { prepEn } from './en/prep.ts'
import { programEn } from './en/program.ts'
import { promptEn } from './en/prompt.ts'
import { rehearsalEn } from './en/rehearsal.ts'
import { reviewEn } from './en/review.ts'
import { settingsEn } from './en/settings.ts'
import { showEn } from './en/show.ts'
import { termsEn } from './en/terms.ts'
import { timelineEn } from './en/timeline.ts'

/** Every text a person reads, in English. Its keys are the type: see ./catalogue.ts. */
export const en = {
  ...programEn,
  ...errorsEn,
  ...promptEn,
  ...careEn,
  ...checklistEn,
  ...circleEn,
  ...contactEn,
  ...debriefEn,
  ...eventEn,
  ...prepEn,
  ...exportEn,
  ...followUpEn,
  ...givingEn,
  ...goalEn,
  ...importEn,
  ...interactionEn,
  ...introductionsEn,
  ...listEn,
  ...mailEn,
  ...meEn,
  ...pitchEn,
  ...reviewEn,
  ...settingsEn,
  ...termsEn,
  ...timelineEn,
  ...showEn,
  ...rehearsalEn,
  ...findEn,
}
