/** Somebody who stays, and what goes of what is recorded of them and the one removed. */
export interface OtherLosing {
  contactId: number
  name: string
  introductions: number
  links: number
  /** Open steps: thanks and news owed for the introduction. */
  openSteps: number
}

/** Somebody to be removed, or just removed, and what goes with them. */
export interface RemovedContact {
  contactId: number
  name: string
  notes: number
  /** Interactions with nobody else: these go too. */
  interactions: number
  /** Interactions with others, which these keep. */
  sharedInteractions: number
  openSteps: number
  checklists: number
  /** What they asked for or offered, and is open. */
  requests: number
  /** Whom they know. */
  links: number
  /** Introductions with them in it. */
  introductions: number
  /** What is still owed to who introduced them to me. */
  answers: number
  /** Who loses something recorded of them by it: an introduction, a link, thanks owed. */
  others: OtherLosing[]
  /** Pitches written for them, which stay and are for nobody in particular then. */
  pitches: number
  /** People they introduced, who lose only that word. */
  introduced: number
}
