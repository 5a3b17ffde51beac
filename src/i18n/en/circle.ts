import type { Side } from '../../domain/interaction.ts'
import type { Format } from '../format.ts'

interface Named {
  id: number
  name: string
}

interface Circle {
  circleId: number
  name: string
}

interface People {
  people: readonly { contactId: number; name: string }[]
}

interface Names {
  names: readonly string[]
}

const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`

const named = (list: People['people'], { list: joined }: Format) =>
  joined(list.map(({ contactId, name }) => `${name} (#${contactId})`))

export const circleEn = () => ({
  'circle.examples': `
Examples:
  net circle add Compiler people --goal "Find a compiler team"
  net circle join compiler grace hopper
  net circle show compiler      who is in it, and who lets you in`,
  'circle.argument': 'a circle: its id, its name or a beginning of it',
  'circle.name': 'what the circle is called',
  'circle.about': 'what holds it together',
  'circle.goal': 'a goal it serves (repeatable)',
  'circle.add.examples': `
Examples:
  net circle add Compiler people --about "the Thursday meetup and its list"
  net circle add Pioneers --goal "Find a compiler team"`,
  'circle.list.examples': `
Examples:
  net circle list
  net circle list --format csv`,
  'circle.list.empty': 'No circle yet. Add one: net circle add NAME',
  'circle.head.name': 'Circle',
  'circle.head.people': 'People',
  'circle.head.waysIn': 'Ways in',
  'circle.head.goals': 'Goals',
  'circle.entry.none': 'nobody yet',
  'circle.entry.single': ({ names }: Names) => `only ${names.join(', ')}`,
  'circle.entry.several': ({ names }: Names) => names.join(', '),
  'circle.show.examples': `
Examples:
  net circle show compiler
  net circle show 2 --json`,
  'circle.label.about': 'about',
  'circle.label.goals': 'goals',
  'circle.label.waysIn': 'ways in',
  'circle.label.absent': 'not met yet',
  'circle.label.left': 'to be left',
  'circle.label.archived': 'archived',
  'circle.label.last': 'last touched',
  'circle.touch': (
    { on, names, from }: Names & { on: string; from: Side | null },
    { list }: Format,
  ) => {
    const who = list(names)
    if (from === null) return `${on}, with ${who}`
    return from === 'them' ? `${on}, by ${who}` : `${on}, by you, with ${who}`
  },
  'circle.single': ({ name, absent }: { name: string; absent: number }) =>
    absent === 0
      ? `All of it hangs on ${name}: nobody else lets you in. A second way in would make it safer.`
      : `All of it hangs on ${name}. A second way in would make it safer: ${absent === 1 ? 'one of them is' : `${absent} of them are`} still to be met, and ${name} may introduce you.`,
  'circle.noWay': 'Nobody lets you into it yet: whoever you meet first is your way in.',
  'circle.nobody': ({ name }: { name: string }) =>
    `Nobody is in it yet: net circle join "${name}" WHO`,
  'circle.added': ({ id, name }: Named) => `Added the circle ${name} (#${id})`,
  'circle.edited': ({ id, name }: Named) => `Changed the circle ${name} (#${id})`,
  'circle.unchanged': ({ id, name }: Named) =>
    `Nothing to change: the circle ${name} (#${id}) is as you say.`,
  'circle.forGoals': ({ goals }: { goals: readonly string[] }, { list }: Format) =>
    `for ${list(goals)}`,
  'circle.withAbout': ({ said, about }: { said: string; about: string }) => `${said}: ${about}`,
  'circle.join.words': 'the circle, then whom; several by id, address or quoted name',
  'circle.join.examples': `
Examples:
  net circle join compiler grace hopper
  net circle join "Compiler people" 12 31 "Sara Ahmadi"`,
  'circle.join.moved': (
    { id, name, people: who, count }: Named & People & { count: number },
    format: Format,
  ) => `${named(who, format)} joined ${name} (#${id}): ${people(count)} now.`,
  'circle.join.same': ({ name, people: who }: Named & People, format: Format) =>
    `Already in ${name}: ${named(who, format)}.`,
  'circle.leave.words': 'the circle, then whom; several by id, address or quoted name',
  'circle.leave.examples': `
Examples:
  net circle leave compiler grace hopper
  net circle leave 2 12 31`,
  'circle.leave.moved': (
    { id, name, people: who, count }: Named & People & { count: number },
    format: Format,
  ) => `${named(who, format)} left ${name} (#${id}): ${people(count)} now.`,
  'circle.leave.same': ({ name, people: who }: Named & People, format: Format) =>
    `Not in ${name}: ${named(who, format)}.`,
  'circle.edit.name': 'call it otherwise from now on',
  'circle.edit.clear': 'take away about, goal, or one goal: goal:NAME (repeatable)',
  'circle.edit.examples': `
Examples:
  net circle edit compiler --about "the Thursday meetup"
  net circle edit 2 --name "Linker people" --clear goal`,
  'circle.rm.examples': `
Examples:
  net circle rm compiler
  net circle rm 2 --yes`,
  'circle.rm.ask': ({ circleId, name }: Circle) => `Remove the circle ${name} (#${circleId})?`,
  'circle.rm.removed': ({ circleId, name }: Circle) => `Removed the circle ${name} (#${circleId}).`,
  'circle.rm.staying': ({ count }: { count: number }) => `Its people stay: ${people(count)}.`,
  'circle.rm.undo': 'net undo brings it back.',
})
