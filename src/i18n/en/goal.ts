import type { Day } from '../../domain/day.ts'
import { typedValue } from '../../domain/typed-name.ts'
import type { Format } from '../format.ts'

interface Named {
  id: number
  name: string
}

interface Goal {
  goalId: number
  name: string
}

interface Count {
  count: number
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

export const goalEn = () => ({
  'named.which': ({ thing, query }: { thing: 'goal' | 'circle'; query: string }) =>
    query === '' ? `Which ${thing}?` : `Which ${thing} is "${query}"?`,

  'named.goalDone': ({ id, name }: Named) =>
    `The goal ${name} is done and asks for no attention. To open it again: net goal done ${id} --reopen`,
  'named.goal': ({ name }: { name: string }) => `For the goal ${name}.`,
  'goal.examples': `
Examples:
  net goal add Find a compiler team --by "in 3 months"
  net goal list
  net goal show compiler        what hangs on it, what it got, what is next`,
  'goal.argument': 'a goal: its id, its name or a beginning of it',
  'goal.name': 'what is to be reached',
  'goal.why': 'why it is worth it',
  'goal.by': 'the day it should be reached by',
  'goal.add.examples': `
Examples:
  net goal add Find a compiler team --why "to learn from people who ship one"
  net goal add Speak at a conference --by 2027-06-30
People, circles, pitches and steps hang on it by --goal: net add … --goal "Find a compiler team"`,
  'goal.list.all': 'those that are done, too',
  'goal.list.examples': `
Examples:
  net goal list
  net goal list --all --format csv`,
  'goal.list.empty': 'No goal is open. Add one: net goal add NAME',
  'goal.head.name': 'Goal',
  'goal.head.by': 'By',
  'goal.head.people': 'People',
  'goal.head.circles': 'Circles',
  'goal.head.pitches': 'Pitches',
  'goal.head.steps': 'Steps',
  'goal.head.why': 'Why',
  'goal.doneMark': ({ name }: { name: string }) => `${name} (done)`,
  'goal.show.examples': `
Examples:
  net goal show compiler
  net goal show 2 --json`,
  'goal.label.why': 'why',
  'goal.label.by': 'by',
  'goal.label.done': 'done on',
  'goal.label.people': 'people',
  'goal.label.through': 'also',
  'goal.through': ({ names }: { names: string }) => `${names} (by a circle or an event)`,
  'goal.moreThrough': ({ count, id }: { count: number; id: number }) =>
    `${count} more: net list --goal ${id}`,
  'goal.label.circles': 'circles',
  'goal.label.events': 'events',
  'goal.label.pitches': 'pitches',
  'goal.label.steps': 'open steps',
  'goal.label.attention': 'attention',
  'goal.label.next': 'next',
  'goal.circle': ({ name, count }: { name: string } & Count) =>
    `${name} (${counted(count, 'person', 'people')})`,
  'goal.step': ({ name, text, due }: { name: string; text: string | null; due: string }) =>
    `${text === null || text === '' ? `be in touch with ${name}` : `${text}, with ${name}`}: ${due}`,
  'goal.noMoreDue': 'falls due no more',
  'goal.last': ({ on }: { on: string }) => `last contact ${on}`,
  'goal.attention': ({
    days,
    spent,
    people,
    last,
  }: {
    days: number
    spent: number
    people: number
    last: string
  }) =>
    `${counted(people, 'person', 'people')}, ${counted(spent, 'contact')} in ${days} days, the last ${last}`,
  'goal.noneLately': ({ days, last }: { days: number; last: string }) =>
    `none in ${days} days; the last contact was ${last}`,
  'goal.noAttention': 'none yet',
  'goal.nobody': ({ name }: { name: string }) =>
    `Nobody hangs on it yet: net add NAME --goal ${typedValue(name)}, or net edit WHO --goal ${typedValue(name)}`,
  'goal.added': ({ id, name }: Named) => `Added the goal ${name} (#${id})`,
  'goal.edited': ({ id, name }: Named) => `Changed the goal ${name} (#${id})`,
  'goal.unchanged': ({ id, name }: Named) =>
    `Nothing to change: the goal ${name} (#${id}) is as you say.`,
  'goal.before': ({ before }: { before: string }) => `called ${before} before`,
  'goal.byDay': ({ dueOn }: { dueOn: Day }, { day }: Format) => `by ${day(dueOn, 'full')}`,
  'goal.withWhy': ({ said, why }: { said: string; why: string }) => `${said}. Why: ${why}`,
  'goal.done.reopen': 'open it again',
  'goal.done.examples': `
Examples:
  net goal done compiler
  net goal done compiler --reopen`,
  'goal.done': (
    { id, name, doneOn, hung, openSteps }: Named & { doneOn: Day; hung: string; openSteps: number },
    { day }: Format,
  ) =>
    [
      `The goal ${name} (#${id}) is done, ${day(doneOn, 'full')}: it asks for no more attention.`,
      ...(hung === '' ? [] : [`What hangs on it stays: ${hung}.`]),
      ...(openSteps === 0
        ? []
        : [
            openSteps === 1
              ? 'Its open step falls due no more.'
              : `Its ${openSteps} open steps fall due no more.`,
          ]),
    ].join(' '),
  'goal.wasDone': ({ id, name, doneOn }: Named & { doneOn: Day }, { day }: Format) =>
    `The goal ${name} (#${id}) has been done since ${day(doneOn, 'full')}. To open it again: net goal done ${id} --reopen`,
  'goal.reopened': ({ id, name }: Named) => `The goal ${name} (#${id}) is open again.`,
  'goal.isOpen': ({ id, name }: Named) => `The goal ${name} (#${id}) is open already.`,
  'goal.edit.name': 'call it otherwise from now on',
  'goal.edit.clear': 'take away why, or by (repeatable)',
  'goal.edit.examples': `
Examples:
  net goal edit compiler --by "in 6 months"
  net goal edit 2 --name "Find a linker team" --clear why`,
  'goal.rm.examples': `
To keep it and have it ask for nothing: net goal done

Examples:
  net goal rm compiler
  net goal rm 2 --yes`,
  'goal.rm.ask': ({ goalId, name }: Goal) => `Remove the goal ${name} (#${goalId})?`,
  'goal.rm.removed': ({ goalId, name }: Goal) => `Removed the goal ${name} (#${goalId}).`,
  'goal.rm.people': ({ count }: Count) => counted(count, 'person', 'people'),
  'goal.rm.circles': ({ count }: Count) => counted(count, 'circle'),
  'goal.rm.events': ({ count }: Count) => counted(count, 'event'),
  'goal.rm.pitches': ({ count }: Count) => counted(count, 'pitch', 'pitches'),
  'goal.rm.steps': ({ count }: Count) => counted(count, 'step'),
  'goal.rm.dropped': ({ count }: Count) =>
    `Dropped with it: ${counted(count, 'open step')}, which fell due no more.`,
  'goal.rm.staying': ({ list }: { list: string }) => `What hung on it stays: ${list}.`,
})
