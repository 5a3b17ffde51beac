/**
 * Where each of many texts was first seen. Keeps 64 bits of a text instead of the text, twelve bytes for each, so that a
 * file of a million records can be told; that two different texts are taken for one happens once in millions of such
 * files.
 */
export class KeyPlaces {
  #size = 1 << 12
  #count = 0
  #high = new Int32Array(this.#size)
  #low = new Int32Array(this.#size)
  /** A place and one; 0 where there is none. */
  #places = new Int32Array(this.#size)

  /**
   * The place a text of this kind was first told with, together with the `other` where there is one; this place when it
   * is new. Kind and texts are not put together: for most records that takes longer than all else.
   */
  firstPlace(place: number, kind: string, text: string, other = ''): number {
    if (this.#count * 2 >= this.#size) this.#grow()
    const [high, low] = digest(kind, text, other)
    const slot = this.#slotOf(high, low)
    const known = this.#places[slot] ?? 0
    if (known > 0) return known - 1
    this.#put(slot, high, low, place + 1)
    return place
  }

  #put(slot: number, high: number, low: number, place: number): void {
    this.#high[slot] = high
    this.#low[slot] = low
    this.#places[slot] = place
    this.#count++
  }

  /** The slot of these bits, or the free one where they belong. */
  #slotOf(high: number, low: number): number {
    let slot = (low >>> 0) % this.#size
    while (this.#places[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) {
      slot = (slot + 1) % this.#size
    }
    return slot
  }

  #grow(): void {
    const [highs, lows, places] = [this.#high, this.#low, this.#places]
    this.#size *= 2
    this.#count = 0
    this.#high = new Int32Array(this.#size)
    this.#low = new Int32Array(this.#size)
    this.#places = new Int32Array(this.#size)
    places.forEach((place, index) => {
      if (place === 0) return
      const [high, low] = [highs[index] ?? 0, lows[index] ?? 0]
      this.#put(this.#slotOf(high, low), high, low, place)
    })
  }
}

/** Two 32-bit sums of the texts' UTF-16 units (FNV-1a with MurmurHash3's finalizer, from two beginnings). */
function digest(kind: string, text: string, other: string): [high: number, low: number] {
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  let length = 0
  const sum = (part: string) => {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at)
      high = Math.imul(high ^ unit, 0x01000193)
      low = Math.imul(low ^ unit, 0x85ebca6b)
      low ^= low >>> 15
    }
    // No unit is this: where one ends and the next begins is told.
    high = Math.imul(high ^ 0x10000, 0x01000193)
    low = Math.imul(low ^ 0x10000, 0x85ebca6b)
    length += part.length
  }
  sum(kind)
  sum(text)
  sum(other)
  return [mixed(high ^ length), mixed(low)]
}

function mixed(bits: number): number {
  let mix = bits
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) | 0
}
