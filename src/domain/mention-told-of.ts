import type { Reading } from './mention-gate.ts'
import type { Word } from './mention-text.ts'

/**
 * What is being told at a word: nothing; `whom` it is told to; what comes before the telling, which a `that` begins
 * (`until`); the telling, which may still turn out to be where it was told (`loose`); what a mention is made of
 * (`mentioned`); the telling for sure (`open`).
 */
type Scope = 'none' | 'whom' | 'until' | 'loose' | 'mentioned' | 'open'

/**
 * Which words are what somebody told and no more: behind `said`, `told me`, `mentioned`, `heard that`, «گفت»، «شنیدم که»,
 * to the end of the sentence. `isPlace` says of a word whether it belongs to where somebody is named. Linear in the words.
 */
export function toldIn(reading: Reading, isPlace: (at: number) => boolean): Uint8Array {
  const { words } = reading
  const told = new Uint8Array(words.length)
  let scope: Scope = 'none'
  for (let at = 0; at < words.length; at++) {
    scope = scopeAt(reading, at, scope, isPlace)
    if (scope !== 'none' && scope !== 'whom' && scope !== 'until') told[at] = 1
    if (scope === 'none' || scope === 'until') scope = begunBy(reading, at, isPlace) ?? scope
  }
  return told
}

/** The scope a word stands in, from that of the word before it. */
function scopeAt(
  reading: Reading,
  at: number,
  before: Scope,
  isPlace: (at: number) => boolean,
): Scope {
  const { words, vocabulary } = reading
  if (before === 'none' || endsAt(reading, at)) return 'none'
  const { folded, gap } = words[at] as Word
  const { telling, pronouns, objects, and } = vocabulary
  if (before !== 'open' && opensAt(reading, at, isPlace)) return 'open'
  if (before === 'whom') {
    // Told me Bo is leaving.
    if (isPlace(at) && objects.has(words[at - 1]?.folded ?? '') && /^\s+$/.test(gap)) return 'open'
    if (isPlace(at) || objects.has(folded) || and.has(folded)) return 'whom'
    return /[,،(]/.test(gap) || telling.beside.has(folded) ? 'until' : 'loose'
  }
  // Mentioned the job to Marie.
  if (before === 'mentioned' && words[at - 1]?.folded === 'to' && isPlace(at)) return 'whom'
  if (before === 'loose') {
    if (telling.beside.has(folded)) return 'until'
    return isPlace(at) || pronouns.has(folded) ? 'open' : 'loose'
  }
  return before
}

/** What a word that says that something is told begins behind it; undefined where it is no such word. */
function begunBy(
  { words, vocabulary }: Reading,
  at: number,
  isPlace: (at: number) => boolean,
): Scope | undefined {
  const { telling, objects, beings, doings, pronouns } = vocabulary
  const { folded } = words[at] as Word
  const next = words[at + 1]
  if (next === undefined) return undefined
  const before = words[at - 1]?.folded ?? ''
  if (telling.said.has(folded)) {
    if (!/^\s*[:：]?\s+["“«'‘]?$/.test(next.gap) || telling.greetings.has(next.folded))
      return undefined
    if (telling.greetings.has(before) || next.folded === 'و') return undefined
    if (telling.beside.has(next.folded)) return 'until'
    // `Bob is leaving, said Marie`: who said it.
    const isBehind = /[,"”»]/.test(words[at]?.gap ?? '') && !isPlace(at - 1)
    return isBehind && !pronouns.has(before) && isPlace(at + 1) ? undefined : 'loose'
  }
  if (!/^\s+$/.test(next.gap)) return undefined
  if (telling.mentioned.has(folded) && !beings.has(before)) {
    return next.folded === 'to' ? 'until' : 'mentioned'
  }
  if (telling.told.has(folded)) {
    return isPlace(at + 1) || objects.has(next.folded) ? 'whom' : 'until'
  }
  if (telling.heard.has(folded)) {
    let end = at + 1
    while (end < at + 5 && isPlace(end)) end++
    const does = words[end]?.folded ?? ''
    return end > at + 1 && (beings.has(does) || doings.has(does)) ? 'open' : 'until'
  }
  return telling.reported.has(folded) ? 'until' : undefined
}

/** Whether a word is the `that` with which the telling begins; not that of `that day`. */
function opensAt({ words, vocabulary }: Reading, at: number, isPlace: (at: number) => boolean) {
  const { telling, objects, pronouns } = vocabulary
  if (!telling.that.has(words[at]?.folded ?? '')) return false
  const [before, next] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? '']
  if (telling.ofTime.has(next)) return false
  const isBehind = [
    telling.said,
    telling.mentioned,
    telling.told,
    telling.heard,
    telling.reported,
    objects,
  ].some((set) => set.has(before))
  return isBehind || isPlace(at - 1) || isPlace(at + 1) || pronouns.has(next)
}

/** Whether something else begins at a word: a sentence, `, then`, `, and I`, «و با». */
function endsAt({ words, vocabulary }: Reading, at: number): boolean {
  const { folded, gap } = words[at] as Word
  const { telling, titles, and } = vocabulary
  const before = words[at - 1]?.folded ?? ''
  if (/[!?؟;؛\n…]/.test(gap)) return true
  if (gap.includes('.') && !titles.has(before) && before.length > 1) return true
  if (/[:：]/.test(gap) && !telling.said.has(before)) return true
  if (telling.afterwards.has(folded)) return /[,،]/.test(gap) || and.has(before)
  const isI = folded === 'i' || folded === 'we'
  if (isI) return /[,،]/.test(gap) || (and.has(before) && /[,،]/.test(words[at - 1]?.gap ?? ''))
  return folded === 'با' && before === 'و'
}
