const WEB_ADDRESS = /^https?:\/\/([^/?#]+)([^?#]*)/i

/**
 * The name in the address of a profile: `https://www.linkedin.com/in/mina/` → `mina`. Undefined
 * where the address holds no name of its own (no path, or a script such as `profile.php`).
 */
export function findProfileName(url: string): string | undefined {
  const path = WEB_ADDRESS.exec(url.trim())?.[2] ?? ''
  const segment = path
    .split('/')
    .findLast((part) => part !== '')
    ?.replace(/^@/, '')
  if (!segment || segment.endsWith('.php')) return undefined
  return decodePercent(segment)
}

/** The site of a web address without `www.`, lower case; undefined for anything else. */
export function findSite(url: string): string | undefined {
  const host = WEB_ADDRESS.exec(url.trim())?.[1]?.toLowerCase()
  return host?.replace(/^www\./, '')
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
