/**
 * Random UUIDs (RFC 9562, version 4), from SQLite's generator: node:crypto takes 3 ms to load. Those made together are
 * given out in order, so that thousands of rows go into their index one beside the other, not all over it.
 */
export class NewUuids {
  /** Not given out yet, the next one last. */
  #left: string[] = []
  #atOnce = 1
  readonly #random: (bytes: number) => string

  /** `random` gives so many bytes as lower-case hexadecimal digits. */
  constructor(random: (bytes: number) => string) {
    this.#random = random
  }

  next(): string {
    if (this.#left.length === 0) this.#make()
    return this.#left.pop() ?? ''
  }

  #make(): void {
    // More each time, so that a thousand do not ask a thousand times.
    const count = this.#atOnce
    this.#atOnce = Math.min(count * 4, 16_384)
    const hex = this.#random(count * 16)
    const made: string[] = []
    for (let at = 0; at < hex.length; at += 32) {
      const variant = '89ab'.charAt(Number.parseInt(hex.charAt(at + 16), 16) & 3)
      made.push(
        `${hex.slice(at, at + 8)}-${hex.slice(at + 8, at + 12)}-4${hex.slice(at + 13, at + 16)}-` +
          `${variant}${hex.slice(at + 17, at + 20)}-${hex.slice(at + 20, at + 32)}`,
      )
    }
    this.#left = made.toSorted().toReversed()
  }
}
