import type { Format } from '../format.ts'

interface Person {
  id: number
  name: string
}

interface Archived {
  contactId: number
  name: string
}

interface Count {
  count: number
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

export const careEn = () => ({
  'edit.faults': ({ faults }: { faults: readonly { line: number | null; fault: string }[] }) =>
    faults.map(({ line, fault }) => (line === null ? fault : `Line ${line}: ${fault}`)).join('\n'),
  'contact.name': 'name',
  'contact.nick': 'nickname',
  'contact.org': 'organisation',
  'contact.role': 'role',
  'contact.city': 'city',
  'contact.field': 'strength',
  'contact.email': 'e-mail',
  'contact.phone': 'phone',
  'contact.handle': 'handle',
  'contact.url': 'link',
  'contact.prefer': 'preferred way to reach them',
  'contact.tie': 'tie',
  'contact.birthday': 'birthday',
  'contact.met': 'met at',
  'contact.on': 'met on',
  'contact.via': 'introduced by',
  'contact.every': 'rhythm',
  'contact.circle': 'circle',
  'contact.goal': 'goal',
  'contact.tag': 'tag',
  'contact.note': 'note',

  'edit.who': 'their name, id, e-mail or handle',
  'edit.name': 'call them otherwise from now on',
  'edit.met': 'the event or place where we met',
  'edit.on': 'the day we met',
  'edit.note': 'add a note about them (repeatable)',
  'edit.next': 'a next step with them, beside those that are open',
  'edit.prefer': 'the way to reach them that is worth trying first: one of theirs',
  'edit.clear':
    'empty a field, or take one value out: org, tag:food, email:grace@x.org (repeatable)',
  'edit.examples': `
Options that take a list add to it; --clear takes out. Without options on a terminal
the whole record opens in $EDITOR.

Examples:
  net edit grace hopper --org IBM --email grace@ibm.com --prefer grace@ibm.com
  net edit grace --name "Grace Brewster Hopper" --clear city --clear tag:food
  net edit grace                the whole record in the editor`,
  'edit.anyOption': 'an option such as --org',
  'edit.ask': ({ name }: { name: string }) => `The record of ${name}, in your editor`,
  'edit.headline': ({ id, name }: Person) => `${name.replace(/\n/g, ' ')} (#${id})
One "key: value" a line; a list has a line for each. What is taken out is cleared.
Lines that begin with # are left out. Leave without a change to change nothing.`,
  'edit.preferHint': 'to try first: "prefer email: …" (or phone, handle, url)',
  'edit.noteHint': 'a new note',
  'edit.again': 'Back to the editor to mend it?',
  'edit.off': 'off',
  'edit.edited': ({ id, name }: Person) => `${name} (#${id}):`,
  'edit.unchanged': ({ id, name }: Person) => `Nothing to change: ${name} (#${id}) is as you say.`,
  'edit.changed': ({ field, before, after }: { field: string; before: string; after: string }) =>
    `${field} ${before} → ${after}`,
  'edit.set': ({ field, after }: { field: string; after: string }) => `${field} ${after}`,
  'edit.added': ({ field, after }: { field: string; after: string }) => `${field} ${after} added`,
  'edit.cleared': ({ field, before }: { field: string; before: string }) =>
    `${field} ${before} taken out`,
  'edit.sameName': ({ name, ids }: { name: string; ids: readonly number[] }) =>
    `There is another ${name} in the journal: ${ids.map((id) => `#${id}`).join(', ')}.`,
  'edit.sameEmail': (
    { email, people, contactId }: { email: string; people: readonly Person[]; contactId: number },
    { list }: Format,
  ) =>
    `${list(people.map(({ id, name }) => `${name} (#${id})`))} ${people.length === 1 ? 'has' : 'have'} ${email} too. One person? net merge ${people[0]?.id ?? ''} ${contactId}`,

  'archive.who': 'their name, id, e-mail or handle; several by id, address or quoted name',
  'archive.examples': `
Everything of theirs is kept, open steps too; net unarchive brings them back.

Examples:
  net archive grace hopper
  net archive 12 31 "Sara Ahmadi"`,
  'archive.archived': ({ name, contactId }: Archived) => `Archived ${name} (#${contactId})`,
  'archive.already': ({ name, contactId }: Archived) =>
    `${name} (#${contactId}) was in the archive already`,
  'archive.openSteps': ({ count }: Count) =>
    `${counted(count, 'open step')} ${count === 1 ? 'waits' : 'wait'} there too`,

  'unarchive.examples': `
Examples:
  net unarchive grace hopper
  net unarchive 12 31`,
  'unarchive.back': ({ name, contactId }: Archived) =>
    `${name} (#${contactId}) is back from the archive`,
  'unarchive.already': ({ name, contactId }: Archived) =>
    `${name} (#${contactId}) was not in the archive`,

  'rm.who': 'their name, id, e-mail or handle; several by id, address or quoted name',
  'rm.yes': 'do not ask',
  'rm.examples': `
What they share with others stays with these. To keep everything, use net archive.

Examples:
  net rm grace hopper
  net rm 12 --yes
  net rm 12 31 --dry-run`,
  'rm.ask': ({ name, contactId }: Archived) => `Remove ${name} (#${contactId})?`,
  'rm.one': ({ name, contactId }: Archived) => `${name} (#${contactId}).`,
  'rm.askAll': ({ names }: { names: string }) => `Remove ${names}?`,
  'rm.removed': ({ name, contactId }: Archived) => `Removed ${name} (#${contactId}).`,
  'rm.kept': 'Nothing was removed.',
  'rm.undo': 'net undo brings them back.',
  'rm.going': ({ list }: { list: string }) => `Going with them: ${list}.`,
  'rm.gone': ({ list }: { list: string }) => `Gone with them: ${list}.`,
  'rm.notes': ({ count }: Count) => counted(count, 'note'),
  'rm.interactions': ({ count }: Count) => `${counted(count, 'interaction')} with nobody else`,
  'rm.openSteps': ({ count }: Count) => counted(count, 'open step'),
  'rm.checklists': ({ count }: Count) => counted(count, 'checklist'),
  'rm.requests': ({ count }: Count) => `${counted(count, 'thing')} asked or offered`,
  'rm.links': ({ count }: Count) => counted(count, 'link'),
  'rm.introductions': ({ count }: Count) => counted(count, 'introduction'),
  'rm.answers': ({ count }: Count) =>
    `${counted(count, 'open step')} with who introduced them to you`,
  'rm.others': ({ list }: { list: string }) => `That takes something from others too: ${list}.`,
  'rm.other': ({ name, contactId, what }: Archived & { what: string }) =>
    `${what} with ${name} (#${contactId})`,
  'rm.between': '; ',
  'rm.staying': ({ list }: { list: string }) => `What stays: ${list}.`,
  'rm.sharedInteractions': ({ count }: Count) => `${counted(count, 'interaction')} with others`,
  'rm.pitches': ({ count }: Count) => `${counted(count, 'pitch', 'pitches')} written for them`,
  'rm.introduced': ({ count }: Count) => `${counted(count, 'person', 'people')} they introduced`,
})
