import type { NewContact } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import type { LoggedInteraction, TakenPerson } from '../domain/logged.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import { foldReach } from '../domain/reach.ts'
import type { SenderDecision, TakenMail } from '../domain/received-mail.ts'
import { completeContact } from './complete-contact.ts'
import { addNote, getContact, insertContact, nameOf } from './contacts.ts'
import { findInteraction } from './interactions.ts'
import type { Journal } from './journal.ts'
import { logInteraction } from './log-interaction.ts'
import { oweThanks } from './open-answer.ts'
import { settleIntroduction } from './requests.ts'

export interface NewMail {
  /** The same for the same message. */
  uuid: string
  on: Day
  subject: string
  senders: SenderDecision[]
  /** What else is said of the senders. */
  person: Omit<NewContact, 'name'>
  note: string | undefined
  next: { text: string; dueOn: Day | undefined } | undefined
  /** The words in which whoever introduced us is to be thanked for somebody of this name. */
  thank: (name: string) => string
}

/** The contacts who have the address; by id, archived ones too. */
export function findByEmail(journal: Journal, email: string): number[] {
  return journal.column(
    "SELECT DISTINCT contact_id FROM reach WHERE kind = 'email' AND folded = ? ORDER BY 1",
    foldReach('email', email),
  )
}

/** Whether the address is one of mine. */
export function isMyEmail(journal: Journal, email: string): boolean {
  const folded = foldReach('email', email)
  return journal.get("SELECT 1 FROM way WHERE kind = 'email' AND folded = ?", folded) !== undefined
}

/** The message as it was taken before, if it was. */
export function findMail(journal: Journal, uuid: string): TakenMail | undefined {
  const [id] = journal.column<number>('SELECT id FROM interaction WHERE uuid = ?', uuid)
  const known = id === undefined ? undefined : findInteraction(journal, id)
  if (known === undefined) return undefined
  const people = known.people.map((person) => taken(person.id, person.name))
  const nothing = {
    archived: [],
    leftOut: [],
    doubtful: [],
    made: [],
    opened: [],
    requests: [],
    settled: [],
    closed: [],
    added: [],
  }
  const { on, kind, from, text, event, field, gave, got } = known
  return {
    ...nothing,
    interactionId: known.id,
    on,
    kind,
    from,
    text,
    event,
    field,
    gave,
    got,
    people,
    isKnown: true,
    isDryRun: false,
  }
}

/**
 * Logs a message its senders wrote to me, and adds those who are not in the journal; one undo step. Others are only
 * completed by what is said of them. A rehearsal changes nothing.
 */
export function takeMail(
  journal: Journal,
  mail: NewMail,
  { isRehearsal }: { isRehearsal: boolean },
): TakenMail {
  const subject = mail.senders.map(({ email }) => email).join(', ')
  let logged: LoggedInteraction | undefined
  const added: TakenMail['added'] = []
  const made: MadeThing[] = []
  const thanks: LoggedInteraction['opened'] = []
  const introduced: LoggedInteraction['settled'] = []
  journal.attempt(
    { command: 'add', subject },
    () => {
      const people = mail.senders.map((sender) => {
        const { email } = sender
        const reach = [
          { kind: 'email' as const, network: null, value: email },
          ...(mail.person.reach ?? []),
        ]
        const whole = { ...mail.person, reach }
        const isViaNew =
          !('contactId' in sender) || getContact(journal, sender.contactId).via === null
        const written =
          'contactId' in sender
            ? { id: sender.contactId, ...completeContact(journal, sender.contactId, whole) }
            : insertContact(journal, { ...whole, name: sender.name })
        made.push(...written.made)
        const byId = isViaNew ? mail.person.viaId : undefined
        const { on, thank } = mail
        thanks.push(...oweThanks(journal, { byId, contactId: written.id, on, thank }))
        if (byId !== undefined) {
          const theirs = { withId: byId, toId: written.id, direction: 'offered' as const }
          introduced.push(
            ...settleIntroduction(journal, { ...theirs, on, interactionId: undefined }),
          )
        }
        const name = nameOf(journal, written.id)
        if (!('contactId' in sender)) added.push({ contactId: written.id, name, email })
        if (mail.note !== undefined) addNote(journal, written.id, mail.note)
        return taken(written.id, name)
      })
      logged = logInteraction(journal, {
        command: 'add',
        uuid: mail.uuid,
        on: mail.on,
        kind: 'email',
        from: 'them',
        text: mail.subject,
        people,
        newNames: [],
        event: undefined,
        next: mail.next,
        doneWith: undefined,
        keepsSteps: false,
      })
      return true
    },
    { isRehearsal },
  )
  if (logged === undefined) throw new Error('a write that wrote nothing')
  return {
    ...logged,
    made: [...made, ...logged.made],
    opened: [...logged.opened, ...thanks],
    settled: [...logged.settled, ...introduced],
    isKnown: false,
    isDryRun: isRehearsal,
    added,
  }
}

function taken(contactId: number, name: string): TakenPerson {
  return { contactId, name, how: 'with', decidedBy: 'only', alternatives: [] }
}
