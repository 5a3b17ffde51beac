/**
 * Whether a text may have something, by bits of words, parted by `|`; a space at their ends counts. A text is searched
 * for all of them before one pattern of them is read.
 */
export function hinting(...bits: readonly string[]): (text: string) => boolean {
  return (text) => {
    const lower = ` ${text.toLowerCase()} `
    return bits.some((some) => some.split('|').some((bit) => lower.includes(bit)))
  }
}
