import { foldText } from '../domain/fold.ts'
import { addressesIn, type SaidAddress } from '../domain/mention-text.ts'
import { readProfileLink } from '../domain/profile-link.ts'
import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { findNamed } from '../journal/named-things.ts'

/** Who is told by an address, a profile link or a handle in a text, where that says it. */
export interface Addressed {
  people: { id: number; at: SaidAddress }[]
  /** Addresses that several have. */
  shared: { ids: number[]; at: SaidAddress }[]
  /** Addresses that nobody has. */
  nobody: SaidAddress[]
  /** The handles among them, folded, which are no tags. */
  handles: ReadonlySet<string>
}

/** Where a link is one of somebody's profile, and not to something to read. */
const profileSites =
  /^(?:https?:\/\/)?(?:www\.)?(?:[a-z]{2}\.)?(?:linkedin\.com\/in|github\.com|gitlab\.com|x\.com|twitter\.com|instagram\.com|facebook\.com|t\.me|bsky\.app\/profile)\/@?[^/?#]+\/?$/i

/** Finds whose the addresses of a text are. An `@word` that is a tag already is that tag. */
export function addressedIn(journal: Journal, text: string): Addressed {
  const people: Addressed['people'] = []
  const shared: Addressed['shared'] = []
  const nobody: SaidAddress[] = []
  const handles = new Set<string>()
  for (const at of addressesIn(text)) {
    const isTag = at.text.startsWith('@')
    if (isTag && findNamed(journal, 'tag', at.text.slice(1)) !== undefined) continue
    const { stage, matches } = findContacts(journal, at.text)
    const ids = stage === 'address' ? matches.map((match) => match.id) : []
    const [id, ...others] = ids
    if (id === undefined) {
      if (at.kind === 'email' || isSurePhone(at) || (at.kind === 'link' && isProfile(at.text)))
        nobody.push(at)
      continue
    }
    if (isTag) handles.add(foldText(at.text.slice(1)))
    if (others.length > 0) shared.push({ ids, at })
    else people.push({ id, at })
  }
  return { people, shared, nobody, handles }
}

/** Other figures of that length are as often a sum or the number of an invoice. */
function isSurePhone({ kind, text }: SaidAddress): boolean {
  return kind === 'phone' && /^\(?[+0\u0660\u06f0]/.test(text)
}

/** An address of nobody, and the option that gives it to somebody. */
export function asOption({ kind, text }: SaidAddress): { said: string; option: string } {
  if (kind === 'phone') return { said: text, option: `--phone ${text.replaceAll(/[ ()]/g, '')}` }
  return { said: text, option: `${kind === 'email' ? '--email' : '--url'} ${text}` }
}

function isProfile(link: string): boolean {
  return profileSites.test(link) && (readProfileLink(link)?.handles.length ?? 0) > 0
}
