import { type DoubleFacts, type DoublePerson, type LikelyDouble, weighDouble } from './double.ts'
import { foldText } from './fold.ts'
import { skeleton } from './name-likeness.ts'
import { joinedName } from './who.ts'

/** Up to so many who share something are all compared with each other. */
const wholeBlock = 24

/** In a larger group each is compared with so many that follow in the order of names. */
const neighbours = 8

/**
 * Pairs who may be one person, the likeliest first. Only those who share something are compared (an address, a
 * number, a name, a word of the name within an organisation), so that time grows with the people, not with pairs.
 */
export function findDoubles(
  people: readonly DoublePerson[],
  facts: Omit<DoubleFacts, 'holders'>,
): LikelyDouble[] {
  const blocks = new Map<string, number[]>()
  const holders = new Map<string, number>()
  for (const [index, person] of people.entries()) {
    for (const key of new Set(keysOf(person))) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [index])
      else block.push(index)
    }
  }
  for (const [key, block] of blocks) holders.set(key, block.length)
  const order = new Map(
    people
      .map(({ words }, index) => ({ index, key: words.toSorted().join(' ') }))
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
      .map(({ index }, place) => [index, place]),
  )
  const seen = new Set<number>()
  const found: LikelyDouble[] = []
  for (const block of blocks.values()) {
    for (const [a, b] of pairsOf(block, order)) {
      const pair = Math.min(a, b) * people.length + Math.max(a, b)
      if (seen.has(pair)) continue
      seen.add(pair)
      const [one, other] = [people[a], people[b]]
      if (one === undefined || other === undefined) continue
      const double = weighDouble(one, other, { ...facts, holders })
      if (double !== undefined) found.push(double)
    }
  }
  return found.toSorted(
    (one, other) =>
      other.score - one.score ||
      one.contactIds[0] - other.contactIds[0] ||
      one.contactIds[1] - other.contactIds[1],
  )
}

function* pairsOf(
  block: readonly number[],
  order: ReadonlyMap<number, number>,
): Generator<[number, number]> {
  if (block.length < 2) return
  const isWhole = block.length <= wholeBlock
  const sorted = isWhole
    ? block
    : block.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
  for (const [index, one] of sorted.entries()) {
    const end = isWhole ? sorted.length : Math.min(sorted.length, index + 1 + neighbours)
    for (let at = index + 1; at < end; at++) {
      const other = sorted[at]
      if (other !== undefined) yield [one, other]
    }
  }
}

/** What is shared by whoever may be the same; `email`, `phone` and `profile` also count their holders. */
function keysOf({ name, words, nicknames, org, emails, phones, profiles }: DoublePerson): string[] {
  const bones = words.map(skeleton).toSorted().join(' ')
  const firm = foldText(org ?? '')
  return [
    ...emails.map((email) => `email ${email}`),
    ...phones.map(({ key }) => `phone ${key}`),
    ...profiles.map((profile) => `profile ${profile}`),
    ...[name, ...nicknames].map((one) => `name ${joinedName(one)}`),
    ...(words.length > 1 ? [`bones ${bones}`, `words ${words.toSorted().join(' ')}`] : []),
    ...(firm === ''
      ? []
      : words
          .filter((word) => [...word].length > 1)
          .flatMap((word) => [`org ${firm} ${word}`, `org ${firm} ~${skeleton(word)}`])),
  ]
}
