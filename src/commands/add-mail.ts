import type { Context } from '../cli/context.ts'
import { readHead } from '../cli/mail-input.ts'
import { chooseContact } from '../cli/who.ts'
import type { NewContact } from '../domain/contact.ts'
import { addDays, type Day, dayOf } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { cleanName, nameKeys } from '../domain/name.ts'
import { firstNameFirst } from '../domain/name-turned.ts'
import type { MailSender, SenderDecision } from '../domain/received-mail.ts'
import { sharesWord } from '../domain/same-person.ts'
import { readMail } from '../formats/mail.ts'
import { findDuplicates, nameOf } from '../journal/contacts.ts'
import { candidatesFor } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { findByEmail, findMail, isMyEmail, takeMail } from '../journal/take-mail.ts'
import { takenMail } from '../views/taken-mail.ts'

/** What the line says of a message's sender. */
export interface MailLine {
  name: string | undefined
  as: string | undefined
  isForced: boolean
  isRehearsal: boolean
  person: Omit<NewContact, 'name'>
  note: string | undefined
  next: { text: string; dueOn: Day | undefined } | undefined
}

/**
 * Logs the message on standard input and adds its senders, unless their address is known. Nobody is asked, because the
 * message is where answers would come from: options decide.
 */
export async function addFromMail(ctx: Context, line: MailLine): Promise<void> {
  const mail = readMail(await readHead(ctx.world.stdin))
  if (mail === undefined) throw new NetError('usage', 'mail.none', { reason: 'sender' })
  const journal = await ctx.journal()
  const uuid = await uuidOf(mail.identity)
  const known = findMail(journal, uuid)
  if (known !== undefined) {
    ctx.show({ ...known, isDryRun: line.isRehearsal }, takenMail)
    return
  }
  const senders = othersOf(journal, mail.from)
  const option = line.as === undefined ? 'NAME' : '--as'
  if (senders.length > 1 && (line.name ?? line.as) !== undefined) {
    const emails = senders.map(({ email }) => email)
    throw new NetError('usage', 'mail.several', { option, emails })
  }
  const decided: SenderDecision[] = []
  for (const sender of senders) decided.push(await decide(ctx, journal, sender, line))
  const { person, note, next } = line
  const { subject } = mail
  const taken = takeMail(
    journal,
    {
      uuid,
      on: dayWritten(ctx, mail.at),
      subject,
      senders: decided,
      person,
      note,
      next,
      thank: (name) => ctx.t('intro.thank', { name }),
    },
    line,
  )
  ctx.show(taken, takenMail)
}

/** A message that does not tell its day is here today, which is said; so is one whose clock runs ahead by more than a day. */
function dayWritten(ctx: Context, at: number | null): Day {
  const { today } = ctx
  if (at === null) {
    ctx.warn(ctx.t('mail.noDay', { on: today }))
    return today
  }
  const on = dayOf(new Date(at))
  if (on > addDays(today, 1)) ctx.warn(ctx.t('mail.dayToCome', { said: on, on: today }))
  return on > today ? today : on
}

/** Its senders without me. Throws `mail.mine` when it is nobody else's. */
function othersOf(journal: Journal, from: readonly MailSender[]): MailSender[] {
  const others = from.filter(({ email }) => !isMyEmail(journal, email))
  const [mine] = from
  if (others.length === 0 && mine !== undefined) {
    throw new NetError('usage', 'mail.mine', { email: mine.email })
  }
  return others
}

/** Throws `contact.ambiguous` for an address of several, `mail.namesake` for a name that is there without it. */
async function decide(
  ctx: Context,
  journal: Journal,
  sender: MailSender,
  line: MailLine,
): Promise<SenderDecision> {
  const { email } = sender
  if (line.as !== undefined) return { email, contactId: await chooseContact(ctx, journal, line.as) }
  const name = line.name === undefined ? nameOfSender(sender) : cleanName(line.name)
  const holders = findByEmail(journal, email)
  const namesakes = holders.filter((id) =>
    sharesWord(nameKeys(name), nameKeys(nameOf(journal, id))),
  )
  const [contactId, ...others] = namesakes.length > 0 ? namesakes : holders
  if (contactId !== undefined && others.length === 0) return { email, contactId }
  const same = contactId === undefined ? findDuplicates(journal, { name }) : [contactId, ...others]
  if (same.length > 0 && !(line.isForced && contactId === undefined)) {
    const candidates = candidatesFor(journal, same)
    throw new NetError('conflict', 'mail.namesake', { name, email, candidates })
  }
  return { email, name }
}

function nameOfSender({ name, email }: MailSender): string {
  return name === null
    ? cleanName(email.split('@', 1)[0] ?? email)
    : firstNameFirst(cleanName(name))
}

/** The same UUID (RFC 9562, version 8) for the same message, by which it is known again. */
async function uuidOf(identity: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hex = createHash('sha256').update(`mail ${identity}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
