import { isPlainAddress } from '../domain/mail-address.ts'
import type { MailSender } from '../domain/received-mail.ts'
import { removeControls } from '../domain/visible.ts'
import { decodeWords } from './mail-words.ts'

/** More senders than any message has. */
const addressLimit = 20

/** What is read of one address of a list. */
interface Draft {
  phrase: string
  comment: string
  angle: string | undefined
}

/**
 * The addresses of a field (RFC 5322): names in quotes or not, encoded words, comments, groups, and the old form with
 * the name in a comment. What is no address is passed over; encoded words are read last, so that nothing in them is
 * syntax. Takes time linear in the text.
 */
export function readMailAddresses(text: string): MailSender[] {
  const senders: MailSender[] = []
  let draft: Draft = { phrase: '', comment: '', angle: undefined }
  const close = () => {
    const sender = senderOf(draft)
    const isNew = !senders.some(({ email }) => email.toLowerCase() === sender?.email.toLowerCase())
    if (sender !== undefined && isNew) senders.push(sender)
    draft = { phrase: '', comment: '', angle: undefined }
  }
  // What is opened and never closed is a character like any other; looked for once, or it would be for each of them.
  const unclosed = new Set<string>()
  for (let at = 0; at < text.length && senders.length < addressLimit; at++) {
    const character = text.charAt(at)
    const end = unclosed.has(character) ? undefined : endOf(text, at)
    if (end !== undefined) {
      const inside = text.slice(at + 1, end)
      if (character === '"') draft.phrase += unescaped(inside)
      else if (character === '(') draft.comment ||= unescaped(inside)
      else draft.angle = inside
      at = end
    } else if (character === ',' || character === ';') {
      close()
    } else if (character === ':') {
      draft = { phrase: '', comment: '', angle: undefined }
    } else {
      if ('"(<'.includes(character)) unclosed.add(character)
      draft.phrase += character
    }
  }
  close()
  return senders
}

/** Where the quotation, comment or angle that opens here is closed; undefined when none opens, or nothing closes it. */
function endOf(text: string, start: number): number | undefined {
  const open = text.charAt(start)
  if (open === '<') {
    const end = text.indexOf('>', start)
    return end === -1 ? undefined : end
  }
  if (open !== '"' && open !== '(') return undefined
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (open === '"' && character === '"' && at > start) return at
    else if (open === '(' && character === '(') depth++
    else if (open === '(' && character === ')' && --depth === 0) return at
  }
  return undefined
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1')
}

function senderOf({ phrase, comment, angle }: Draft): MailSender | undefined {
  // `<@relay,@other:grace@navy.example>` is a route of old.
  const address = angle?.trim() ?? phrase.trim()
  const email = address.startsWith('@') ? address.replace(/^.*:/s, '').trim() : address
  if (!isPlainAddress(email)) return undefined
  const name = nameIn(angle === undefined ? comment : phrase) ?? nameIn(comment)
  return { email, name: name?.toLowerCase() === email.toLowerCase() ? null : (name ?? null) }
}

function nameIn(text: string): string | undefined {
  const name = removeControls(decodeWords(text)).replace(/\s+/g, ' ').trim()
  const [, bare = name] = /^['"](.+)['"]$/.exec(name) ?? []
  return /[\p{L}\p{N}]/u.test(bare) ? bare.slice(0, 200).trim() : undefined
}
