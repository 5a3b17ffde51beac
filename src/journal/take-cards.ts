import { foldText } from '../domain/fold.ts'
import { memberKey } from '../domain/group-member.ts'
import type { ExtraProperty } from '../domain/imported-person.ts'
import { joinProperties } from '../domain/join-properties.ts'
import { foldName } from '../domain/name.ts'
import { cardKind, cardName, cardParts, isMember, type OtherCard } from '../domain/other-card.ts'
import { propertySense } from '../domain/property-sense.ts'
import { escapeText, unescapeText } from '../domain/property-text.ts'
import type { Journal } from './journal.ts'
import { type Label, labelHolders, namedInJournal } from './label-holders.ts'

interface KeptCard extends Label {
  id: number
  sourceUid: string | null
  extra: ExtraProperty[]
}

/**
 * Keeps cards that are nobody, once their labels are on the people; inside a write. One that is there, by its UID, else by
 * kind and name, is completed by what is new in it. Gives how many changed anything.
 */
export function takeCards(journal: Journal, cards: readonly OtherCard[]): number {
  if (cards.length === 0) return 0
  const named = namedInJournal(journal)
  const known = new KnownCards(journal)
  let changed = 0
  for (const given of cards) {
    const { uid, label, properties } = given
    const card = known.find(given)
    const became = card ?? labelOf(journal, label, cardName(properties))
    const all = withMembers(journal, properties, became, named)
    if (card === undefined) {
      known.add(insertCard(journal, uid, became, all), { isFresh: true })
      changed++
    } else if (completeCard(journal, card, uid, all)) changed++
  }
  return changed
}

/** The cards there are, by what each is known by. */
class KnownCards {
  readonly #byUid = new Map<string, KeptCard>()
  readonly #byName = new Map<string, KeptCard[]>()
  /** Of places and the like, which may have a name in common. */
  readonly #byContent = new Map<string, KeptCard>()
  readonly #fresh = new Set<KeptCard>()

  constructor(journal: Journal) {
    const rows = journal.all<Omit<KeptCard, 'extra'> & { extra: string }>(
      'SELECT id, source_uid AS sourceUid, tag_id AS tagId, circle_id AS circleId, extra FROM card ORDER BY id',
    )
    for (const row of rows) this.add({ ...row, extra: JSON.parse(row.extra) as ExtraProperty[] })
  }

  /** `isFresh`: of the same file, where two are two. */
  add(card: KeptCard, { isFresh = false } = {}): void {
    if (isFresh) this.#fresh.add(card)
    if (card.sourceUid !== null) this.#byUid.set(card.sourceUid, card)
    this.#byContent.set(contentOf(card.extra), card)
    const name = nameOf(card.extra)
    const namesakes = this.#byName.get(name)
    if (namesakes === undefined) this.#byName.set(name, [card])
    else namesakes.push(card)
  }

  /** Two of one name and different UIDs are two; of one label there is one group. */
  find({ uid, label, properties }: Omit<OtherCard, 'line'>): KeptCard | undefined {
    const same = uid === undefined ? undefined : this.#byUid.get(uid)
    if (same !== undefined) return same
    const namesakes = this.#byName.get(nameOf(properties)) ?? []
    if (uid !== undefined) return namesakes.find((card) => card.sourceUid === null)
    if (label !== undefined) return namesakes[0]
    const [known] = namesakes
    if (known === undefined) return undefined
    return (
      this.#byContent.get(contentOf(properties)) ?? (this.#fresh.has(known) ? undefined : known)
    )
  }
}

function contentOf(properties: readonly ExtraProperty[]): string {
  return properties.map(propertySense).toSorted().join('\n')
}

function nameOf(properties: readonly ExtraProperty[]): string {
  const name = cardName(properties)
  return `${cardKind(properties)} ${foldText(name) || name}`
}

function insertCard(
  journal: Journal,
  uid: string | undefined,
  { tagId, circleId }: Label,
  extra: ExtraProperty[],
): KeptCard {
  const id = journal.insert('card', {
    uuid: journal.newUuid(),
    source_uid: uid ?? null,
    tag_id: tagId,
    circle_id: circleId,
    extra: JSON.stringify(extra),
    created_at: journal.now,
  })
  return { id, sourceUid: uid ?? null, tagId, circleId, extra }
}

function labelOf(journal: Journal, label: OtherCard['label'], name: string): Label {
  const find = (thing: 'tag' | 'circle') =>
    label === thing
      ? (journal.column<number>(`SELECT id FROM ${thing} WHERE folded = ?`, foldName(name))[0] ??
        null)
      : null
  return { tagId: find('tag'), circleId: find('circle') }
}

/** Members who have the label are told by it from now on. */
function withMembers(
  journal: Journal,
  properties: readonly ExtraProperty[],
  label: Label,
  named: ReadonlyMap<string, number>,
): ExtraProperty[] {
  const holders = new Set(labelHolders(journal, label))
  return properties.map((property) => {
    const id = named.get(memberKey(unescapeText(property.value)))
    const isTold = isMember(property) && id !== undefined && holders.has(id)
    return isTold ? { ...property, field: 'members' as const } : property
  })
}

/** Whether only our own export says it: a name a card must have, and who has its label. */
function isOurs({ name, value, field }: ExtraProperty, kept: readonly ExtraProperty[]): boolean {
  if (field === 'members') return true
  if ((name !== 'FN' && name !== 'N') || kept.some((one) => one.name === name)) return false
  const called = cardName(kept) || cardKind(kept)
  return value === (name === 'FN' ? escapeText(called) : cardParts(called).value)
}

function completeCard(
  journal: Journal,
  card: KeptCard,
  uid: string | undefined,
  given: readonly ExtraProperty[],
): boolean {
  const isAdopted = card.sourceUid === null && uid !== undefined
  const told = given.filter((property) => !isOurs(property, card.extra))
  const { extra, isChanged } = joinProperties(card.extra, told, {
    conflicts: new Set(isAdopted ? [] : (['uid'] as const)),
    plain: [],
    isPreferenceKnown: true,
  })
  if (!isChanged && !isAdopted) return false
  card.extra = extra
  card.sourceUid ??= uid ?? null
  journal.run(
    'UPDATE card SET extra = ?, source_uid = ? WHERE id = ?',
    JSON.stringify(extra),
    card.sourceUid,
    card.id,
  )
  return true
}
