let words: Intl.Segmenter | undefined
let sentences: Intl.Segmenter | undefined

/** The words of a text in order, as a reader of its script counts them; a half-space does not part a word. */
function* wordsOf(text: string): Iterable<{ start: number; end: number }> {
  // Scripts without spaces are parted by Unicode's own dictionaries, whatever the locale given.
  words ??= new Intl.Segmenter('en', { granularity: 'word' })
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (isWordLike === true) yield { start: index, end: index + segment.length }
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

/** The first few words of each sentence, with `…` where there is more: enough to go on from memory. */
export function cuesOf(text: string, wordsEach = 3): string[] {
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const cues: string[] = []
  for (const line of text.split('\n')) {
    for (const { segment } of sentences.segment(line)) {
      const cue = cueOf(segment, wordsEach)
      if (cue !== '') cues.push(cue)
    }
  }
  return cues
}

function cueOf(sentence: string, wordsEach: number): string {
  let count = 0
  let end = 0
  for (const word of wordsOf(sentence)) {
    if (count === wordsEach) return `${sentence.slice(0, end).trim()} …`
    end = word.end
    count++
  }
  return sentence.trim()
}
