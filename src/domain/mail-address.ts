import type { Day } from './day.ts'

/** An address of somebody, as a mail program is told of it. */
export interface MailAddress {
  email: string
  contactId: number
  name: string
  org: string | null
  role: string | null
  city: string | null
  lastContactOn: Day | null
}

/** What a mail program asked for, and the addresses that answer it, the likeliest first. */
export interface MailAddresses {
  query: string
  addresses: MailAddress[]
}

/**
 * Whether a mail program can be given the address by itself: one address, whole, with nothing that ends it, begins
 * another or a comment (RFC 5322's specials), or is invisible. Quoted local parts, which nobody has, are not.
 */
export function isPlainAddress(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@')
  if (text.length > 320 || more.length > 0) return false
  if (local === '' || special.test(local)) return false
  return literal.test(domain) || (domain !== '' && !special.test(domain))
}

/** The number of a machine in the place of its name: `[192.0.2.1]`, `[IPv6:2001:db8::1]`. */
const literal = /^\[(?:[\d.]+|IPv6:[\da-f:.]+)\]$/i

const special = /[\s()<>[\]:;,"\\\p{C}\p{Default_Ignorable_Code_Point}]/u

/** Whether what was typed begins the address, or from its @ on: `@navy`. Both are folded. */
export function beginsAddress(typed: string, address: string): boolean {
  return typed.startsWith('@')
    ? address.slice(Math.max(0, address.indexOf('@'))).startsWith(typed)
    : address.startsWith(typed)
}
