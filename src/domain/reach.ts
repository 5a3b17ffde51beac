import type { ReachKind } from './contact.ts'
import { NetError } from './error.ts'
import { latinDigits } from './fold.ts'
import { isProfile, plainProfile } from './profile-page.ts'

/** A way to reach somebody as given: not yet known to be preferred. */
export interface NewReach {
  kind: ReachKind
  network: string | null
  value: string
}

/**
 * Checks what was given for an option: an e-mail has an @, a phone some digits, a link a host; a handle is
 * `NETWORK:NAME`, its @ left out. Throws `reach.bad`.
 */
export function newReach(kind: ReachKind, given: string): NewReach {
  const value = given.trim()
  if (kind === 'handle') return newHandle(value)
  // Two plain looks each: one pattern for all of it would take quadratic time on a long text.
  const text = latinDigits(value)
  const isGood = {
    email: () => isEmail(text),
    phone: () =>
      /^[^\p{L}]*(?:(?:x|ext\.?)\s*\d+)?$/iu.test(text) &&
      /\d/.test(text.split(/\p{L}/u, 1)[0] ?? ''),
    url: () => !/\s/.test(text) && /[^.]\.[^.]/.test(text),
  }[kind]()
  if (!isGood) throw new NetError('usage', 'reach.bad', { kind, text: value })
  return { kind, network: null, value }
}

/** Something, an @, something: what a mail program could send to. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@')
  if (at < 1 || at === text.length - 1 || text.includes('@', at + 1)) return false
  return !/\s/.test(text)
}

function newHandle(text: string): NewReach {
  const [, network, name] = /^([\p{L}\p{N}._-]+):\s*@?(\S+)$/u.exec(text) ?? []
  if (network === undefined || name === undefined) {
    throw new NetError('usage', 'reach.bad', { kind: 'handle', text })
  }
  return { kind: 'handle', network: network.toLowerCase(), value: name }
}

/** The digits of a text, one behind the other. */
export function digitsIn(text: string): string {
  let digits = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) continue
    if (at > start) digits += text.slice(start, at)
    start = at + 1
  }
  return start === 0 ? text : digits + text.slice(start)
}

/** The form by which somebody is looked up by a way to reach them, however it is typed: never in capitals. */
export function foldReach(kind: ReachKind, value: string): string {
  const text = latinDigits(value).trim().toLowerCase()
  switch (kind) {
    case 'email':
      return text
    case 'phone':
      return (text.startsWith('+') ? '+' : '') + digitsIn(text) || text
    case 'handle':
      return text.replace(/^@/, '')
    case 'url':
      return bareAddress(text)
  }
}

/**
 * By what two ways to reach somebody are one, however they were written: as they are folded, but that what follows the
 * host of a web address keeps its case, unless it is the name of a profile.
 */
export function reachKey(kind: ReachKind, value: string): string {
  const folded = foldReach(kind, value)
  if (kind !== 'url' || isProfile(plainProfile(folded))) return folded
  const text = latinDigits(value).trim()
  const [, host = '', path = ''] = /^([^/?#]*)(.*)$/s.exec(bareAddress(text)) ?? []
  return host.toLowerCase() + path
}

function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/(?<!\/)\/+$/, '')
}
