import type { ReceivedMail } from '../domain/received-mail.ts'
import { cleanText } from '../domain/visible.ts'
import { readMailAddresses } from './mail-addresses.ts'
import { readMailDate } from './mail-date.ts'
import { readMailHead } from './mail-head.ts'
import { decodeWords } from './mail-words.ts'

/** Characters of a subject. */
const subjectLimit = 500

/**
 * A message's senders, day and subject, from its head; the rest may be missing. Undefined when there is no From, or no
 * address in it: then it is no message.
 */
export function readMail(bytes: Uint8Array): ReceivedMail | undefined {
  const head = readMailHead(bytes)
  const first = (name: string) => head.get(name)?.[0] ?? ''
  const from = readMailAddresses((head.get('from') ?? []).join(', '))
  if (from.length === 0) return undefined
  const subject = cleanText(decodeWords(first('subject').slice(0, 20_000)))
    .replace(/\s+/g, ' ')
    .slice(0, subjectLimit)
  const id = /<([^<>\s]{1,900})>/.exec(first('message-id'))?.[1]
  const identity = id ?? JSON.stringify(['from', 'date', 'subject'].map(first))
  return { from, at: readMailDate(first('date')), subject: subject.trim(), identity }
}
