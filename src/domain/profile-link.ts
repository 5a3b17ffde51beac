import { foldReach } from './reach.ts'

/** What a web address typed for a person can be: one of their links, or where their handle leads. */
export interface ProfileLink {
  /** As links are stored for finding (`foldReach`), the longest first: with and without what follows a `?` or `#`. */
  readonly folded: readonly string[]
  /** The handles whose profile it is; the network by each of its names. */
  readonly handles: readonly { readonly network: string; readonly name: string }[]
}

/** Networks whose address is not their name, or that go by two. */
const networksAt: Readonly<Record<string, readonly string[]>> = {
  't.me': ['telegram'],
  'x.com': ['x', 'twitter'],
  'twitter.com': ['twitter', 'x'],
  'wa.me': ['whatsapp'],
  'm.me': ['messenger'],
  'bsky.app': ['bluesky', 'bsky'],
}

/** Before the name in the path of a profile: `linkedin.com/in/grace`. */
const leads = new Set(['in', 'pub', 'u', 'user', 'users', 'profile', 'c'])

/** Undefined for what is no web address. */
export function readProfileLink(text: string): ProfileLink | undefined {
  const folded = foldReach('url', text.slice(0, 2000))
  const [, host, path] =
    /^([^\s/@:?#]+\.[^\s/@:?#.]{2,})(?::\d+)?(\/\S*|[?#]\S*)?$/.exec(folded) ?? []
  if (host === undefined) return undefined
  const bare = folded.replace(/[?#].*$/, '').replace(/\/$/, '')
  const segments = decoded(path ?? '')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((segment) => segment !== '')
  const [first = '', second] = segments
  const name = leads.has(first) ? second : segments.length === 1 ? first : undefined
  const site = host.replace(/^(?:m|mobile)\./, '')
  const networks = new Set([
    ...(networksAt[site] ?? []),
    site.split('.').at(-2) ?? site,
    site,
    // On an instance of the fediverse names begin with @.
    ...(first.startsWith('@') ? ['mastodon'] : []),
  ])
  return {
    folded: [...new Set([folded, bare])],
    handles:
      name === undefined || name === ''
        ? []
        : [...networks].map((network) => ({ network, name: name.replace(/^@/, '') })),
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase()
  } catch {
    return path
  }
}
