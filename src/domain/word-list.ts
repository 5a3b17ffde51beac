/** Words that are looked for: a set of them, or a `WordList`. */
export type Words = Pick<ReadonlySet<string>, 'has'> & Iterable<string>

/** From here on a set is worth making. */
const manyQuestions = 100

/**
 * Words parted by white space. A log asks a few questions of thirty such lists: looking through the text
 * answers them sooner than sets of all the words are made.
 */
export class WordList implements Words {
  readonly #given: string
  #text: string | undefined
  #set: ReadonlySet<string> | undefined
  #questions = 0

  constructor(text: string) {
    this.#given = text
  }

  has(word: string): boolean {
    if (this.#set !== undefined) return this.#set.has(word)
    this.#questions++
    if (this.#questions > manyQuestions) this.#set = new Set(this)
    // Lines are joined only here: most lists are not asked.
    this.#text ??= ` ${this.#given.replace(/\n\s*/g, ' ').trim()} `
    return word !== '' && !word.includes(' ') && this.#text.includes(` ${word} `)
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#given.trim().split(/\s+/)[Symbol.iterator]()
  }
}

/** Phrases of one word or several, parted by `|`; looked through as those are. */
export class PhraseList implements Words {
  readonly #given: string
  #text: string | undefined

  constructor(text: string) {
    this.#given = text
  }

  has(phrase: string): boolean {
    this.#text ??= `|${[...this].join('|')}|`
    return phrase !== '' && !phrase.includes('|') && this.#text.includes(`|${phrase}|`)
  }

  [Symbol.iterator](): Iterator<string> {
    const phrases = this.#given.split('|').map((one) => one.trim())
    return phrases[Symbol.iterator]()
  }
}
