import { careFa } from './fa/care.ts'
import { checklistFa } from './fa/checklist.ts'
import { circleFa } from './fa/circle.ts'
import { contactFa } from './fa/contact.ts'
import { debriefFa } from './fa/debrief.ts'
import { errorsFa } from './fa/errors.ts'
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
import { pitchFa } from './fa/pitch.ts'
import { prepFa } from './fa/prep.ts'
import { programFa } from './fa/program.ts'
import { promptFa } from './fa/prompt.ts'
import { rehearsalFa } from './fa/rehearsal.ts'
import { reviewFa } from './fa/review.ts'
import { settingsFa } from './fa/settings.ts'
import { showFa } from './fa/show.ts'
import { termsFa } from './fa/terms.ts'
import { timelineFa } from './fa/timeline.ts'
import type { Catalogue } from './translate.ts'

/** Every text a person reads, in Persian. */
export const fa: Catalogue = {
  ...programFa,
  ...errorsFa,
  ...promptFa,
  ...careFa,
  ...checklistFa,
  ...circleFa,
  ...contactFa,
  ...debriefFa,
  ...eventFa,
  ...prepFa,
  ...exportFa,
  ...followUpFa,
  ...givingFa,
  ...goalFa,
  ...importFa,
  ...interactionFa,
  ...introductionsFa,
  ...listFa,
  ...mailFa,
  ...meFa,
  ...pitchFa,
  ...reviewFa,
  ...settingsFa,
  ...termsFa,
  ...timelineFa,
  ...showFa,
  ...rehearsalFa,
  ...findFa,
}
