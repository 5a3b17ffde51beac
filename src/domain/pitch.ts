import type { Day } from './day.ts'
import type { MadeThing } from './named-thing.ts'
import { fillPlaceholders, type Placeholder, type PlaceholderValues } from './placeholder.ts'
import { countWords, secondsToSay } from './spoken.ts'

/** The five parts, in the order they are said (M9): me at my best, my goal and need, their gain, thanks, how to reach me. */
export const pitchParts = ['intro', 'need', 'gain', 'thanks', 'reach'] as const
export type PitchPart = (typeof pitchParts)[number]
export type PartTexts = Readonly<Record<PitchPart, string>>

/** The part of the time each may take: equal for the three that carry it, the rest for thanks and ways to reach me. */
const shares: Readonly<Record<PitchPart, number>> = {
  intro: 0.25,
  need: 0.25,
  gain: 0.25,
  thanks: 0.1,
  reach: 0.15,
}

/** The share of a part in a target, among the parts that are said; in the target's unit, not rounded. */
export function shareOf(
  part: PitchPart,
  target: number,
  among: readonly PitchPart[] = pitchParts,
): number {
  const whole = among.reduce((sum, one) => sum + shares[one], 0)
  return whole === 0 ? 0 : (target * shares[part]) / whole
}

/** A pitch as read from the journal, with what its rehearsals came to. */
export interface Pitch {
  id: number
  name: string
  contactId: number | null
  contact: string | null
  /** The contact's organisation, for `{org}`. */
  org: string | null
  event: string | null
  goal: string | null
  /** The goal asks for no more attention, and so the pitch for none either. */
  isGoalDone: boolean
  /** Its own target; null for the setting. */
  targetSeconds: number | null
  /** As written, empty where nothing is. */
  parts: PartTexts
  updatedAt: string
  runs: number
  lastRunOn: Day | null
  /** Of the runs that were given one, to two decimals. */
  averageFluency: number | null
}

/** A pitch for nobody in particular that fits somebody: by the goal they serve, by the event they are to be met at. */
export interface FittingPitch {
  pitchId: number
  name: string
  goal: string | null
  event: string | null
}

/** A pitch as it would be said now. */
export interface SpokenPitch extends Pitch {
  /** The target that holds: the pitch's own, else the setting's. */
  aimSeconds: number
  /** The parts with their placeholders filled in. */
  said: PartTexts
  unfilled: Placeholder[]
  unknown: string[]
  words: number
  /** At the words per minute of the settings, rounded. */
  seconds: number
}

/** What the settings say of pitches, and what `{me}` and `{reach}` stand for. */
export interface PitchSettings {
  pitch: { targetSeconds: number; wordsPerMinute: number }
  me: { name: string; reach: string }
}

/** What a command wrote of a pitch. */
export interface WrittenPitch {
  id: number
  name: string
  isNew: boolean
  /** Something of it is other than before. */
  isChanged: boolean
  /** The parts that were written or changed now, and those that have no text yet. */
  written: PitchPart[]
  missing: PitchPart[]
  contactId: number | null
  contact: string | null
  event: string | null
  goal: string | null
  targetSeconds: number | null
  made: MadeThing[]
}

export function partsOf(text: (part: PitchPart) => string): PartTexts {
  return {
    intro: text('intro'),
    need: text('need'),
    gain: text('gain'),
    thanks: text('thanks'),
    reach: text('reach'),
  }
}

/** The parts that have a text, in order. */
export function writtenParts(texts: PartTexts): PitchPart[] {
  return pitchParts.filter((part) => texts[part].trim() !== '')
}

/** What the placeholders of a pitch stand for. */
export function placeholderValues(pitch: Pitch, { me }: PitchSettings): PlaceholderValues {
  return { name: pitch.contact, org: pitch.org, event: pitch.event, me: me.name, reach: me.reach }
}

/** The pitch with its placeholders filled in, and how long it takes to say. */
export function spoken(pitch: Pitch, settings: PitchSettings): SpokenPitch {
  const values = placeholderValues(pitch, settings)
  const filled = pitchParts.map((part) => fillPlaceholders(pitch.parts[part], values))
  const said = partsOf((part) => filled[pitchParts.indexOf(part)]?.text ?? '')
  const words = filled.reduce((sum, { text }) => sum + countWords(text), 0)
  return {
    ...pitch,
    aimSeconds: pitch.targetSeconds ?? settings.pitch.targetSeconds,
    said,
    unfilled: [...new Set(filled.flatMap((one) => one.unfilled))],
    unknown: [...new Set(filled.flatMap((one) => one.unknown))],
    words,
    // A word or two take a moment as well.
    seconds: Math.max(
      Math.min(words, 1),
      Math.round(secondsToSay(words, settings.pitch.wordsPerMinute)),
    ),
  }
}
