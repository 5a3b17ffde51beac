// These are functions because reading the patterns takes two milliseconds, and who is shown has no pitch as a rule.

/**
 * A word as a reader counts it: a half-space, an apostrophe or a dot inside does not part it.
 * Between two letters only one kind of run can match, so the search stays linear.
 */
const word = () =>
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['\u2019.\u00B7_]|\u200C|\u200D)+[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** Scripts that put no spaces between words. */
const unspaced = () =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Intl.Segmenter takes quadratic time, so it gets no more than this at once. */
const atOnce = 200

let segmenter: Intl.Segmenter | undefined

/** The words of a text in order. */
function* wordsOf(text: string): Iterable<{ start: number; end: number }> {
  for (const { 0: found, index } of text.matchAll(word())) {
    if (!unspaced().test(found)) {
      yield { start: index, end: index + found.length }
      continue
    }
    // Unicode's own dictionaries part them, whatever the locale given.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
    for (let from = 0; from < found.length; from += atOnce) {
      for (const one of segmenter.segment(found.slice(from, from + atOnce))) {
        const start = index + from + one.index
        if (one.isWordLike === true) yield { start, end: start + one.segment.length }
      }
    }
  }
}

export function countWords(text: string): number {
  let count = 0
  for (const _ of wordsOf(text)) count++
  return count
}

/** How long so many words take to say; seconds, not rounded. */
export function secondsToSay(wordCount: number, wordsPerMinute: number): number {
  return (wordCount * 60) / wordsPerMinute
}

// After a full stop and the like, with whatever closes a quotation; East Asian ones need no space behind.
const sentenceEnd = /(?<=[.!?\u2026؟۔]["\u201D\u2019»)]{0,3})\s+|(?<=[。！？])/u

/** The first few words of each sentence, with `…` where there is more: enough to go on from memory. */
export function cuesOf(text: string, wordsEach = 3): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(sentenceEnd))
    .map((sentence) => cueOf(sentence, wordsEach))
    .filter((cue) => cue !== '')
}

function cueOf(sentence: string, wordsEach: number): string {
  let count = 0
  let end = 0
  for (const { end: wordEnd } of wordsOf(sentence)) {
    if (count === wordsEach) return `${sentence.slice(0, end).trim()} …`
    end = wordEnd
    count++
  }
  return sentence.trim()
}
