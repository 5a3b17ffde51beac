import type { Birthday } from '../../domain/birthday.ts'
import type { Day } from '../../domain/day.ts'
import type { Duration } from '../../domain/duration.ts'
import type { Format } from '../format.ts'
import { everyEn } from './every.ts'

interface Person {
  id: number
  name: string
}

interface StepDue {
  text: string | null
  dueOn: Day
}

export const contactEn = () => ({
  'list.comma': ', ',

  'who.ask': 'Who?',
  'who.which': ({ query }: { query: string }) => `Who is "${query}"?`,

  'add.name': 'their name; without one, a short form asks',
  'add.met': 'the event or place where we met: records the first meeting',
  'add.on': 'the day we met (with --met; today unless given)',
  'add.via': 'who introduced us',
  'add.note': 'a note about them',
  'add.next': 'the next step with them',
  'add.due': 'the day the next step, or the first follow-up, falls due',
  'add.force': 'add even if somebody of that name or e-mail is there',
  'add.examples': `
Examples:
  net add Grace Hopper --met "Compiler meetup" --field compilers
  net add Sara Ahmadi --email sara@example.org --next "send the paper" --due friday
  net add                       asks: name, where we met, strong at, next step
  net add --from-mail --tag press < message.eml`,
  'add.askName': 'What is their name?',
  'add.askMet': 'Where did you meet? (event or place)',
  'add.askField': 'What are they strong at?',
  'add.askNext': 'Next step with them?',
  'add.askSame': ({ name }: { name: string }) =>
    `${name} may be in the journal already. Is it them?`,
  'add.same': ({ name }: { name: string }) => `${name}: the same person`,
  'add.other': 'somebody else: add them',
  'add.nearHint': (
    { people, into, id }: { people: readonly Person[]; into: number; id: number },
    { list }: Format,
  ) =>
    `Nearly the same name: ${list(people.map((one) => `${one.name} (#${one.id})`))}. One person? net merge ${into} ${id}`,
  'add.added': ({ id, name }: Person) => `Added ${name} (#${id})`,
  'add.completed': ({ id, name }: Person) => `Completed ${name} (#${id})`,
  'add.known': ({ id, name }: Person) => `${name} (#${id}) was there already`,
  'add.nothingNew': ({ id, name }: Person) => `Nothing new about ${name} (#${id})`,
  'add.birthday': ({ birthday }: { birthday: Birthday }, format: Format) =>
    `birthday ${format.birthday(birthday)}`,
  'add.every': ({ every }: { every: Duration }, { duration }: Format) => everyEn(duration(every)),
  'add.noRhythm': 'no rhythm',
  'add.metAt': ({ at, on }: { at: string; on: Day }, { day }: Format) =>
    `met at ${at} on ${day(on, 'full')}`,

  'step.firstDue': ({ dueOn }: StepDue, { day }: Format) =>
    `first follow-up on ${day(dueOn, 'full')}`,
  'step.promisedDue': ({ text, dueOn }: StepDue, { day }: Format) =>
    `next: ${text ?? ''} on ${day(dueOn, 'full')}`,

  'made.circle': ({ names, count }: { names: string; count: number }) =>
    `New circle${count === 1 ? '' : 's'}: ${names}.`,
  'made.goal': ({ names, count }: { names: string; count: number }) =>
    `New goal${count === 1 ? '' : 's'}: ${names}.`,
  'made.tag': ({ names, count }: { names: string; count: number }) =>
    `New tag${count === 1 ? '' : 's'}: ${names}.`,
  'made.event': ({ names, count }: { names: string; count: number }) =>
    `New event${count === 1 ? '' : 's'}: ${names}.`,

  'option.email': 'an e-mail address (repeatable)',
  'option.phone': 'a phone number (repeatable)',
  'option.url': 'a link (repeatable)',
  'option.handle': 'a handle, as github:grace (repeatable)',
  'option.org': 'where they work',
  'option.role': 'what they do there',
  'option.city': 'where they live',
  'option.field': 'what they are strong at (repeatable)',
  'option.tie': 'strong, weak or absent (weak once met unless given)',
  'option.circle': 'a circle they belong to (repeatable)',
  'option.goal': 'a goal they serve (repeatable)',
  'option.tag': 'a tag (repeatable)',
  'option.nick': 'a nickname (repeatable)',
  'option.birthday': 'their birthday, with or without the year',
  'option.birthdayKept':
    'Not every year has a 30 Esfand: without its year the birthday is kept as 29 Esfand. With the year it stays the 30th.',
  'option.every': 'how often to be in touch: 3d, 2w, 1m, 1y, or off',
})
