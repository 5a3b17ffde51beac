import type { Day } from '../../domain/day.ts'
import type { Candidate } from '../../domain/error.ts'
import type { Side } from '../../domain/interaction.ts'
import type { Format } from '../format.ts'
import { momentText } from '../moment.ts'

interface StepOf {
  name: string
  text: string | null
  dueOn: Day
}

interface Step {
  id: number
  at: string
  command: string
  subject: string
}

const what = (text: string | null) => (text === null ? 'first follow-up' : `"${text}"`)
const stepLine = ({ id, at, command, subject }: Step, format: Format) =>
  `${id}  ${momentText(at, format, 'compact')}  ${command}  ${subject}`

/** Who was taken for one of several of the name, and with which ids whoever was meant can be named. */
export interface TakenNamesake {
  name: string
  id: number
  others: string
  why: string
  ids: readonly number[]
}

export const interactionEn = () => ({
  'kind.met': 'met',
  'kind.call': 'call',
  'kind.message': 'message',
  'kind.email': 'e-mail',
  'kind.event': 'event',
  'kind.content': 'content',
  'kind.intro': 'introduction',
  'kind.pitch': 'pitch',
  'kind.greeting': 'greeting',
  'kind.other': 'other',

  'option.with': 'somebody who took part (repeatable)',
  'option.on': 'the day it happened (today unless given)',
  'option.kind': 'met, call, message, email, event, content, intro, pitch, greeting or other',
  'option.from': 'who began it: me or them',
  'option.event': 'the event it happened at (made when new)',
  'option.gave': 'what you gave (repeatable)',
  'option.got': 'what you got (repeatable)',
  'option.logField': 'the field it was about',
  'option.next': 'the next step; closes the one before it',
  'option.due': 'the day the next step falls due (two days from now unless given)',
  'option.stepGoal': 'the goal the next step serves (made when new)',
  'option.keep': 'leave the earlier step open too',

  'log.text': 'what happened, people named in it; a day may stand before a colon',
  'log.examples': `
Examples:
  net log yesterday: coffee with Grace and George about hiring @startup
  net log met **Marie Curie** at the library --next "send the article" --due friday
  net log --with grace --kind call --gave "an introduction to the lab"

\\Name is left alone, **New Name** adds a contact, @word is a tag.`,
  'log.ask': 'What happened, and with whom?',
  'log.placeholder': 'yesterday: coffee with Grace about hiring',
  'log.person': ({ name, id }: { name: string; id: number }) => `${name} (#${id})`,
  'log.logged': (
    { on, kind, from, people }: { on: Day; kind: string; from: Side | null; people: string },
    { day }: Format,
  ) =>
    `Logged for ${day(on, 'full')} (${kind}${from === 'them' ? ', they began' : ''}): ${people}.`,
  'log.archived': ({ name, id }: { name: string; id: number }) =>
    `${name} (#${id}) is in the archive and was left out. To bring them back: net unarchive ${id}`,
  'log.leftOut': ({ name }: { name: string }) =>
    `"${name}" is nobody in the journal and was left out. Somebody new? net undo, then write **${name}**; known by another name? --with WHO.`,
  'log.askDay': ({ text }: { text: string }) => `"${text}": which day was that?`,
  'log.dayPlaceholder': 'yesterday, 3d ago, 20 Nov',
  'log.forToday': ({ text, on }: { text: string; on: Day }, { day }: Format) =>
    `"${text}" is not a day I understand: logged for today, ${day(on, 'full')}. Another day? net undo, then give it with --on, or alone before a colon.`,
  'log.doubtful': ({ said, name, id }: { said: string; name: string; id: number }) =>
    `"${said}" was taken for ${name} (#${id}). Somebody else? net undo, then write **${said}** for somebody new, or --with WHO.`,
  'log.thereAlready': ({ name, id }: { name: string; id: number }) =>
    `${name} (#${id}) is in the journal already: nobody was added. Somebody else of that name? net undo, then net add ${name} --force, and --with the new number.`,
  'log.perhaps': ({ said, people }: { said: string; people: Candidate[] }, { list }: Format) =>
    `"${said}" was left out. Perhaps ${list(people.map(({ id, name }) => `${name} (#${id})`))}? net undo, then the whole name, or --with the number.`,
  'log.atEvent': ({ id, name }: { id: number; name: string }) =>
    `Taken as at ${name} (event ${id}), which is on that day. Not there? net undo, then name it otherwise.`,
  'log.addressOfNobody': ({ said, option }: { said: string; option: string }) =>
    `Nobody in the journal has ${said}: it was left out. Whose it is: net edit WHO ${option}`,
  'log.dayOfOther': ({ said, on }: { said: string; on: Day }, { day }: Format) =>
    `Logged for today, ${day(on, 'full')}: "${said}" may be the day of what is told in it. Its own day? net undo, then begin with it (${said}: …).`,
  'log.spokenOf': ({ name, id }: { name: string; id: number | undefined }) =>
    `${name} is only talked about: left out. With them too? net undo, then --with ${id ?? `"${name}"`}.`,
  'log.dayToCome': (
    { said, due, who }: { said: string; due: Day; who: number | string },
    { day }: Format,
  ) =>
    `"${said}" is to come, ${day(due, 'full')}, and no day of this log. To be reminded: net plan ${typeof who === 'number' ? who : `"${who}"`} TEXT --due ${due}`,
  'log.created': ({ name }: { name: string }) => `Added ${name}.`,
  'log.taken': ({ name, others, why }: { name: string; others: string; why: string }) =>
    `Taken for ${name}, not ${others}: ${why}. (Wrong? net undo, then the full name.)`,
  'log.takenNamesake': ({ name, id, others, why, ids }: TakenNamesake) =>
    `Taken for ${name} (#${id}), not ${others}: ${why}. (Wrong? net undo, then with ${ids.map((one) => `--with ${one}`).join(' or ')}.)`,
  'log.by.only': 'nobody else it could be',
  'log.by.present': 'named elsewhere in it',
  'log.by.hoped': 'hoped for there',
  'log.by.together': 'more often together with the others',
  'log.by.recent': 'the latest contact',
  'log.by.tie': 'the closer tie',
  'log.by.naming': 'the nearer name',

  'step.done': ({ name, text }: StepOf) => `Done with ${name}: ${what(text)}.`,
  'step.replaced': ({ name, text }: StepOf) => `Closed with ${name}: ${what(text)}.`,
  'step.opened': ({ name, text, dueOn }: StepOf, { day }: Format) =>
    `Next with ${name}: ${what(text)} on ${day(dueOn, 'full')}.`,
  'step.openedFirst': ({ name, dueOn }: StepOf, { day }: Format) =>
    `First follow-up with ${name} on ${day(dueOn, 'full')}.`,

  'done.who': 'who, then what happened if it is worth a word',
  'done.step': 'which open step: its number or words of it',
  'done.examples': `
Of several open steps it closes the one your words tell plainly, thanks the one that
thanks, else the one due first. Their numbers: net show WHO --json

Examples:
  net done grace
  net done grace --step slides
  net done grace sent her the paper --next "ask what she thought" --due 2w`,

  'undo.step': 'the number of an earlier step (see --list)',
  'undo.list': 'list the latest steps that can be taken back',
  'undo.all': 'list all of them',
  'undo.examples': `
Examples:
  net undo
  net undo --list
  net undo 12                an earlier step; of an undo, brings back what it took

Settings are no part of it: net config set sets them again.`,
  'undo.undone': ({ command, subject }: Step) => `Taken back: ${command} ${subject}.`,
  'undo.redone': ({ command, subject }: Step) => `Brought back: ${command} ${subject}.`,
  'undo.again': ({ by }: { by: number }) => `To bring it back: net undo ${by}`,
  'undo.line': stepLine,
  'undo.more': ({ count }: { count: number }) =>
    `and ${count} earlier ${count === 1 ? 'step' : 'steps'}: net undo --list --all`,
  'undo.takenBack': (step: Step & { undoneBy: number | null }, format: Format) =>
    `${stepLine(step, format)} (taken back by ${step.undoneBy})`,
})
