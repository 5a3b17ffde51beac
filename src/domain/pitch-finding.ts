import { foldText } from './fold.ts'
import { type PitchPart, pitchParts, type SpokenPitch, shareOf } from './pitch.ts'
import { fillPlaceholders, type PlaceholderValues, placeholdersIn } from './placeholder.ts'
import { countWords, secondsToSay } from './spoken.ts'

/** What tells of a folded text whether it speaks to somebody, and whether it names a way to be reached; see i18n/. */
export interface PitchWords {
  /** Whether it has a word, an ending or a verb of the second person. */
  speaksToYou: (folded: string) => boolean
  /** Whether it names a network, a card or the like. */
  namesReach: (folded: string) => boolean
}

/** Something to mend in a pitch. Seconds are rounded to one decimal. */
export type PitchFinding = { pitchId: number; pitch: string; part: PitchPart } & (
  | { code: 'missing' | 'notAboutThem' | 'noReach' }
  | {
      code: 'tooLong'
      words: number
      seconds: number
      shareSeconds: number
      /** Words that fit its share. */
      mostWords: number
    }
  | { code: 'unfilled' | 'unknown'; placeholder: string }
)

/**
 * What is wrong with a pitch, part by part: a part missing; one that takes longer than its share of the target; a
 * gain that says nothing about them; ways to reach me that name none; placeholders that say nothing.
 */
export function findingsOf(
  pitch: SpokenPitch,
  values: PlaceholderValues,
  wordsPerMinute: number,
  language: PitchWords,
): PitchFinding[] {
  return pitchParts.flatMap((part) => {
    const at = { pitchId: pitch.id, pitch: pitch.name, part }
    const raw = pitch.parts[part]
    const said = pitch.said[part]
    if (raw.trim() === '') return [{ ...at, code: 'missing' as const }]
    const found: PitchFinding[] = []
    const words = countWords(said)
    const seconds = secondsToSay(words, wordsPerMinute)
    const share = shareOf(part, pitch.aimSeconds)
    if (seconds > share) {
      found.push({
        ...at,
        code: 'tooLong',
        words,
        seconds: oneDecimal(seconds),
        shareSeconds: oneDecimal(share),
        mostWords: Math.floor((share * wordsPerMinute) / 60),
      })
    }
    const names = [pitch.contact, pitch.org].filter((name) => name !== null)
    if (part === 'gain' && !isAboutThem(raw, said, names, language)) {
      found.push({ ...at, code: 'notAboutThem' })
    }
    if (part === 'reach' && !hasReach(raw, said, language)) found.push({ ...at, code: 'noReach' })
    const { unfilled, unknown } = fillPlaceholders(raw, values)
    for (const placeholder of unfilled) found.push({ ...at, code: 'unfilled', placeholder })
    for (const placeholder of unknown) found.push({ ...at, code: 'unknown', placeholder })
    return found
  })
}

/**
 * A gain is about them when it speaks to them (a word or an ending of the second person), or names them or their
 * organisation. Texts in scripts whose second person is not known are let pass.
 */
function isAboutThem(
  raw: string,
  said: string,
  names: readonly string[],
  { speaksToYou }: PitchWords,
): boolean {
  if (placeholdersIn(raw).some((one) => one === 'name' || one === 'org')) return true
  if (!/[\p{Script=Latin}\p{Script=Arabic}]/u.test(said)) return true
  const folded = foldText(said)
  if (speaksToYou(folded)) return true
  const words = new Set(folded.split(' '))
  return names.some((name) =>
    foldText(name)
      .split(' ')
      .some((word) => word.length > 2 && words.has(word)),
  )
}

/** An address, a link, a handle, a number, or the name of a network. */
function hasReach(raw: string, said: string, { namesReach }: PitchWords): boolean {
  if (placeholdersIn(raw).includes('reach')) return true
  if (/[@\uFF20]|\p{L}\.\p{L}{2}|(?:\p{Nd}[ ()-]{0,2}){5}/u.test(said)) return true
  return namesReach(foldText(said))
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
