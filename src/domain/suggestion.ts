import type { Tie } from './contact.ts'

/** What a planned step is to be about. */
export type StepMatter =
  /** To follow up on the matter itself, outside events and greetings. */
  | { about: 'matter'; fields: string[] }
  | { about: 'give' }
  | { about: 'ask' }
  /** To show something of mine. */
  | { about: 'show'; fields: string[] }
  | { about: 'askInto'; circle: string }
  | { about: 'catchUp' }
  /** To ask whether an introduction is still to come. */
  | { about: 'askIntroduction'; name: string }
  /** To ask about something that is to come from them. */
  | { about: 'askFor'; text: string }
  | { about: 'introduce'; other: { contactId: number; name: string } }
  | { about: 'checklist' }
  /** What came of an introduction to somebody: whom I introduced is asked, who introduced me is told. */
  | { about: 'askOutcome'; name: string }
  | { about: 'tellOutcome'; name: string }
  /** Whom they know who could help with a goal nobody is linked with; the step is for it. */
  | { about: 'askForGoal'; goal: string; goalId: number }
  /** Whom they know outside the field everybody is of. */
  | { about: 'askBeyond'; field: string }

/** What would mend a finding; each is one command. */
export type Suggestion =
  | { do: 'plan'; contactId: number; matter: StepMatter }
  /** What passed between us, which closes a step whose day has passed; or a new day for it. */
  | { do: 'done'; contactId: number }
  | { do: 'check'; contactId: number }
  | { do: 'tie'; contactId: number; tie: Tie }
  /** How an introduction goes on: made now, or what came of one that was, to `name` (asked for, not said). */
  | {
      do: 'intro'
      contactId: number
      otherId: number | null
      byId: number | null
      name: string
      isMade: boolean
    }
  /** What they asked for is given. */
  | { do: 'settle'; contactId: number; requestId: number }
  /** Whom I met at an event, told line by line; lines told before are finished, or dropped. */
  | { do: 'debrief'; contactId: null; eventId: number; hasKept: boolean }
  /** A goal is reached, or given up. */
  | { do: 'finish'; contactId: null; goalId: number }
  /** Somebody for a goal; null where there is nobody in touch to ask either. */
  | { do: 'goal'; contactId: number | null; goal: string; goalId: number }

/** When a step that a finding suggests falls due: within the week that is reviewed next. */
export const suggestedDue = '1w'

/** How much longer a goal whose day has passed is suggested to have. */
export const suggestedExtension = '3m'

/**
 * The command as programs are given it: by ids, never in the reader's language, ready for a POSIX shell whatever the
 * records hold. It runs as it stands, with nobody there to answer: where only the person knows what to say, it plans
 * to find it out, or shows what there is to go by. Only a debrief reads what was said there from the pipe.
 */
export function commandText(suggestion: Suggestion): string {
  switch (suggestion.do) {
    case 'plan':
    case 'check':
      return planned(suggestedStep(suggestion))
    case 'done':
      return `net done ${suggestion.contactId}`
    case 'tie':
      return `net edit ${suggestion.contactId} --tie ${suggestion.tie}`
    case 'intro':
      return suggestion.isMade ? planned(suggestedStep(suggestion)) : introCommand(suggestion)
    case 'settle':
      return `net settle ${suggestion.contactId} ${suggestion.requestId}`
    case 'debrief':
      return `net event debrief ${suggestion.eventId}${suggestion.hasKept ? ' --drop-kept' : ''}`
    case 'finish':
      return `net goal done ${suggestion.goalId}`
    case 'goal':
      return suggestion.contactId === null
        ? `net goal show ${suggestion.goalId}`
        : `net edit ${suggestion.contactId} --goal ${quoted(suggestion.goal)}`
  }
}

function planned({ contactId, matter }: SuggestedStep): string {
  return planCommand(String(contactId), stepPhrase(matter), matter)
}

/** A step with somebody, and what it is to be about. */
export interface SuggestedStep {
  contactId: number
  matter: StepMatter
}

/** The step a suggestion comes to where nobody is there to answer; an introduction that was made is to be heard of. */
export function suggestedStep(
  suggestion: Extract<Suggestion, { do: 'plan' | 'check' | 'intro' }>,
): SuggestedStep {
  if (suggestion.do === 'plan') return suggestion
  if (suggestion.do === 'check') {
    return { contactId: suggestion.contactId, matter: { about: 'checklist' } }
  }
  // Whoever made it waits to be told what came of it; of one that I made they are asked.
  const { contactId, byId, name } = suggestion
  return byId === null
    ? { contactId, matter: { about: 'askOutcome', name } }
    : { contactId: byId, matter: { about: 'tellOutcome', name } }
}

/** The command that plans a step; `who` and `text` in whatever language they are to be read. */
export function planCommand(who: string, text: string, matter: StepMatter): string {
  const goal = matter.about === 'askForGoal' ? ` --goal ${matter.goalId}` : ''
  return `net plan ${who} ${quoted(text)} --due ${suggestedDue}${goal}`
}

/** By ids: of two names side by side nobody could tell where one ends. */
export function introCommand(suggestion: Extract<Suggestion, { do: 'intro' }>): string {
  const { contactId, otherId, byId, isMade } = suggestion
  const who = otherId === null ? `${contactId} --by ${byId}` : `${contactId} ${otherId}`
  return `net intro ${who}${isMade ? ' --led' : ''}`
}

function aboutFields(fields: readonly string[]): string {
  return fields.length === 0 ? '' : ` about ${fields.join(', ')}`
}

function stepPhrase(matter: StepMatter): string {
  switch (matter.about) {
    case 'matter':
      return `write${aboutFields(matter.fields) || ' about what we met for'}`
    case 'give':
      return 'give something back'
    case 'ask':
      return 'ask for something'
    case 'show':
      return `show something of mine${aboutFields(matter.fields)}`
    case 'askInto':
      return `ask who else in ${matter.circle} to meet`
    case 'catchUp':
      return 'catch up'
    case 'askIntroduction':
      return `ask about the introduction to ${matter.name}`
    case 'askFor':
      return `ask about ${matter.text}`
    case 'introduce':
      return `introduce to ${matter.other.name}`
    case 'checklist':
      return 'go through the checklist'
    case 'askOutcome':
      return `ask what came of the introduction to ${matter.name}`
    case 'tellOutcome':
      return `tell what came of the introduction to ${matter.name}`
    case 'askBeyond':
      return `ask whom they know outside ${matter.field}`
    case 'askForGoal':
      return `ask who could help with ${matter.goal}`
  }
}

/** One word for a shell: bare where no shell could mind, else in single quotes. */
export function quoted(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c.,-]*$/u.test(text)
    ? text
    : `'${text.replaceAll("'", "'\\''")}'`
}
