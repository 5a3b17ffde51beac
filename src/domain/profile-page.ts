/** Pages that belong to one person; any other link may be the firm's. */
const profile =
  /^(?:(?:[a-z]{2,3}\.)?(linkedin)\.com\/(?:in|pub)|(github|gitlab|twitter|x|instagram|facebook)\.com|(t\.me))\/(?!profile\.php)([^/?#]+)$/

/** The `network name` that the folded address of a profile is, as its handle would be; undefined for any other link. */
export function findProfile(url: string): string | undefined {
  const match = url.length < 300 ? profile.exec(url) : null
  if (match === null) return undefined
  const site = match[1] ?? match[2] ?? match[3] ?? ''
  const network = { x: 'twitter', 't.me': 'telegram' }[site] ?? site
  return `${network} ${(match[4] ?? '').replace(/^@/, '')}`
}

/** Whether a folded address is a profile's, whose name has no capitals of its own. */
export function isProfile(url: string): boolean {
  return url.length < 300 && profile.test(url)
}

/** LinkedIn's country and what follows the page say nothing of whose it is. */
export function plainProfile(url: string): string {
  if (!/^(?:[a-z]{2,3}\.)?linkedin\.com\//.test(url)) return url
  const page = url.split(/[?#]/, 1)[0] ?? ''
  return page.replace(/^[a-z]{2,3}\.(?=linkedin)/, '').replace(/(?<!\/)\/+$/, '')
}
