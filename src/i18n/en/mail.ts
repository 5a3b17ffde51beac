import type { Day } from '../../domain/day.ts'
import type { Format } from '../format.ts'

export const mailEn = () => ({
  'mutt.query': 'beginnings of names, nicknames, organisations or e-mails; everybody unless given',
  'mutt.examples': `
Examples:
  net mutt gra
  net mutt @navy.example        who has an address there
  set query_command = "net mutt %s"       a line for mutt and neomutt

It answers a line of message, then lines of address, name and comment with tabs between; it ends with 1 when nobody is
found. Whom you were in touch with last comes first.`,
  'mutt.found': ({ query, count }: { query: string; count: number }, { number }: Format) =>
    `${number(count)} ${count === 1 ? 'address' : 'addresses'}${query === '' ? '' : ` for "${query}"`}`,
  'mutt.nobody': ({ query }: { query: string }) =>
    query === '' ? 'Nobody in the journal has an e-mail address' : `Nobody found for "${query}"`,
  'mail.fromMail': 'read a message from standard input: add its sender, and log it',
  'mail.as': 'the contact its sender is (with --from-mail)',
  'mail.dryRun': 'with --from-mail: say what it would do, change nothing',
  'mail.added': (
    { id, name, email }: { id: number; name: string; email: string },
    { number }: Format,
  ) => `Added ${name} (#${number(id)}), ${email}.`,
  'mail.noDay': ({ on }: { on: Day }, { day }: Format) =>
    `The message does not say on which day it was written; it is logged for today, ${day(on, 'full')}. If that is wrong: net undo, then net log --on`,
  'mail.dayToCome': ({ said, on }: { said: Day; on: Day }, { day }: Format) =>
    `The message says it was written on ${day(said, 'full')}, which is yet to come; it is logged for today, ${day(on, 'full')}. If that is wrong: net undo, then net log --on`,
  'mail.known': ({ on, people }: { on: Day; people: string }, { day }: Format) =>
    `Logged before: the message of ${day(on, 'full')}, ${people}.`,
  'mutt.lastContact': ({ on }: { on: Day }, { day }: Format) => `last contact ${day(on, 'short')}`,
})
