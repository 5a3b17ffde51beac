/**
 * Whether a text may have something, by bits of words (parted by `|`, a space at their ends counts): a look for each of
 * them takes a tenth of what one pattern of them all takes to read.
 */
export function hinting(...bits: readonly string[]): (text: string) => boolean {
  return (text) => {
    const lower = ` ${text.toLowerCase()} `
    return bits.some((some) => some.split('|').some((bit) => lower.includes(bit)))
  }
}
