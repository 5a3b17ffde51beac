import type { Day } from '../../domain/day.ts'
import type { Choice } from '../../domain/event.ts'
import type { Format } from '../format.ts'

interface Named {
  id: number
  name: string
}

interface Worth {
  worth: number
  hoped: number
  hopedWorth: number
  newcomers: number
}

interface Earlier {
  occurrences: number
  met: number
  kept: number
}

interface Weighed {
  hoursEach: number | null
  mostHours: number
  costEach: number | null
  usualCostEach: number | null
}

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const hoursOf = (hours: number, amount: Format['amount']) =>
  `${amount(hours)} hour${hours === 1 ? '' : 's'}`

export const eventEn = () => ({
  'event.kind.event': 'event',
  'event.kind.webinar': 'webinar',
  'event.kind.class': 'class',
  'event.kind.party': 'party',
  'event.kind.platform': 'platform',
  'event.kind.other': 'other',
  'event.choice.go': 'go',
  'event.choice.skip': 'skip',

  'event.examples': `
Examples:
  net event add Compiler meetup --on friday --place "Main library" --hours 3 --hope grace
  net event decide compiler meetup     is it worth it?
  net event prep compiler meetup       one page for the phone
  net event debrief compiler meetup    on the way home: a line a person
  net event yield                      what the evenings brought so far`,
  'event.rm.argument': 'an event: its id, its name or a beginning of it',
  'event.debrief.argument':
    'an event: its id, its name or a beginning of it; of a series, the last one held',
  'event.argument': 'an event: its id, its name or a beginning of it; of a series, the next one',
  'event.choose': 'Which event?',
  'event.which': ({ query }: { query: string }) => `Which event is "${query}"?`,
  'event.askName': 'What is it called?',
  'event.occurrence': ({ series, on }: { series: string; on: Day }, { day }: Format) =>
    `${series} ${day(on, 'compact')}`,

  'event.option.kind': 'event, webinar, class, party, platform or other',
  'event.option.on': 'the day',
  'event.option.until': 'its last day, where it takes several',
  'event.option.place': 'where it is',
  'event.option.cost': 'what it costs, in your own currency',
  'event.option.hours': 'the hours it takes, the way included: 3, 1.5 or 1:30',
  'event.option.goal': 'a goal it serves (repeatable)',
  'event.option.hope': 'somebody in the journal you hope to meet there (repeatable)',
  'event.option.topic': 'what its people care about (repeatable)',
  'event.option.courtesy': 'what is polite there',
  'event.option.belonging': 'what shows that one belongs',
  'event.option.dress': 'what to wear',
  'event.option.note': 'anything else',
  'event.option.series': 'the series it is one of; takes over what was recorded of the last one',

  'event.add.name': 'its name; of a series it may be left out',
  'event.add.examples': `
Examples:
  net event add Compiler meetup --on friday --place "Main library" --hours 3 --goal hiring
  net event add --series "Compiler meetup" --on 2026-12-18 --hope grace
  net event add Strange Loop --on 2026-12-17 --until 2026-12-19 --cost 400
  net event add Mastodon --kind platform --hours 2 --topic "free software"`,
  'event.added': ({ id, name }: Named) => `Added the event ${name} (#${id})`,
  'event.completed': ({ id, name }: Named) => `Completed the event ${name} (#${id})`,
  'event.changed': ({ id, name }: Named) => `Changed the event ${name} (#${id})`,
  'event.unchanged': ({ id, name }: Named) =>
    `Nothing to change: the event ${name} (#${id}) is as you say.`,
  'event.said.on': ({ on }: { on: Day }, { day }: Format) => `on ${day(on, 'full')}`,
  'event.said.until': ({ untilOn }: { untilOn: Day }, { day }: Format) =>
    `until ${day(untilOn, 'full')}`,
  'event.days': ({ first, last }: { first: string; last: string }) => `${first} to ${last}`,
  'event.said.place': ({ place }: { place: string }) => `at ${place}`,
  'event.said.cost': ({ cost }: { cost: number }, { amount }: Format) => `cost ${amount(cost)}`,
  'event.said.hours': ({ hours }: { hours: number }, { amount }: Format) => hoursOf(hours, amount),
  'event.said.goals': ({ goals }: { goals: string }) => `for ${goals}`,
  'event.said.hopes': ({ names }: { names: string }) => `hoping for ${names}`,
  'event.said.series': ({ series }: { series: string }) => `of the series ${series}`,
  'event.said.part': ({ part }: { part: string }) => part.toLowerCase(),
  'event.said.cleared': ({ parts }: { parts: string }) => `emptied: ${parts}`,
  'event.asBefore': ({ name }: Named) => `The rest as recorded for ${name}.`,
  'event.before': (
    { name, on, eventOn }: { name: string; on: Day; eventOn: Day },
    { day }: Format,
  ) =>
    `${name} is on ${day(eventOn, 'full')}; this is recorded for ${day(on, 'full')}, before it. Not meant? net undo, then another --on.`,
  'event.after': (
    { name, on, eventOn }: { name: string; on: Day; eventOn: Day },
    { day }: Format,
  ) =>
    `${name} was on ${day(eventOn, 'full')}; this is recorded of it for ${day(on, 'full')}, after it. Another date of it? net undo, then net event add --series "${name}" --on DAY, and record it again.`,
  'event.movedOn': (
    { name, on, count }: { name: string; on: Day; count: number },
    { day }: Format,
  ) =>
    `${name}: ${people(count)} recorded there already, and now it is on ${day(on, 'full')}, still to come. Another date of it? net undo, then net event add --series "${name}" --on DAY.`,
  'event.hopeAway': ({ id, name }: Named) =>
    `${name} (#${id}) is in the archive, so the event is weighed and prepared without them. To bring them back: net unarchive ${id}`,
  'event.joined': ({ id, name }: Named) => `${name} (#${id}) is of the series too now.`,
  'event.linked': ({ count }: { count: number }) =>
    `${counted(count, 'meeting')} recorded at that place before ${count === 1 ? 'belongs' : 'belong'} to it now.`,
  'event.otherDays': ({ count }: { count: number }) =>
    `${counted(count, 'meeting')} recorded at that place on other days ${count === 1 ? 'counts' : 'count'} as at an event now.`,

  'event.edit.name': 'another name',
  'event.edit.clear': 'empty a part, or take one out: dress, goal:hiring, hope:grace (repeatable)',
  'event.edit.anyOption': 'an option such as --on',
  'event.edit.examples': `
Examples:
  net event edit compiler meetup --on 2026-12-04 --hope "George Boole"
  net event edit 3 --clear dress --clear hope:grace`,

  'event.list.past': 'those gone by instead, the latest first',
  'event.list.all': 'all of them',
  'event.list.format': 'table, json, csv, tsv or ids (of the events)',
  'event.list.examples': `
Examples:
  net event list
  net event list --past --format csv`,
  'event.list.none.coming': 'No event to come. Add one: net event add NAME --on DAY',
  'event.list.none.past': 'No event has gone by yet.',
  'event.list.none.all': 'No event yet. Add one: net event add NAME --on DAY',
  'event.head.on': 'When',
  'event.head.name': 'Event',
  'event.head.kind': 'Kind',
  'event.head.place': 'Place',
  'event.head.hopes': 'Hoped for',
  'event.head.met': 'Seen',
  'event.head.decision': 'Decided',

  'event.show.examples': `
Examples:
  net event show compiler meetup
  net event show 3 --json`,
  'event.label.kind': 'Kind',
  'event.label.on': 'When',
  'event.label.untilOn': 'Last day',
  'event.label.place': 'Place',
  'event.label.cost': 'Cost',
  'event.label.hours': 'Hours',
  'event.label.series': 'Series',
  'event.label.decision': 'Decided',
  'event.label.decidedBefore': 'Before that',
  'event.label.goals': 'Goals',
  'event.inArchive': 'in the archive',
  'event.label.hopes': 'Hoped for',
  'event.label.pitches': 'Pitches',
  'event.label.met': 'Seen there',
  'event.label.topics': 'Topics',
  'event.label.courtesy': 'Courtesy',
  'event.label.belonging': 'Belonging',
  'event.label.dress': 'Dress',
  'event.label.note': 'Note',
  'event.seriesDays': ({ days }: { days: string }) => `also ${days}`,
  'event.tie': ({ tie }: { tie: string }) => `${tie} tie`,
  'event.verdict': ({ verdict }: { verdict: string }) => `checklist: ${verdict}`,

  'event.rm.yes': 'do not ask',
  'event.rm.examples': `
Examples:
  net event rm compiler meetup
  net event rm 3 --yes`,
  'event.rm.ask': ({ name, interactions }: { name: string; interactions: number }) =>
    interactions === 0
      ? `Remove the event ${name}?`
      : `Remove the event ${name}? What happened there (${counted(interactions, 'entry').replace('entrys', 'entries')}) stays in the timeline.`,
  'event.rm.left': 'Nothing was removed.',
  'event.rm.removed': ({ id, name }: Named) =>
    `Removed the event ${name} (#${id}). net undo brings it back.`,

  'event.choice.goKey': 'g',
  'event.choice.skipKey': 's',
  'event.choice.later': 'not yet',
  'event.choice.laterKey': 'n',
  'event.decide.go': 'you go',
  'event.decide.skip': 'you skip it',
  'event.decide.because': 'why',
  'event.decide.ask': 'Your decision?',
  'event.decide.examples': `
It weighs the open goals it serves, itself or by whom you hope to meet, the people
worth meeting, and its hours and cost for each of them, against the attention left in the seven days from then on. You decide.
Somebody hoped for counts 1 when the checklist says pursue, 0.5 while it is open, nothing
when it says leave; a strong tie, a quarter of that. Newcomers are reckoned from what each
earlier date of its series brought, else by half from others of its kind: people who
passed the checklist or are still alive (net event yield --help). Of the attention goes
whoever is due in those days or cannot be dealt with before, and whom you will meet, or
have to follow up, from other events you decided to go to. Without its last day
(--until), an event of more than 12 hours takes more than one. Decided again, what was decided before stays on record.

Examples:
  net event decide compiler meetup
  net event decide compiler meetup --go --because "Grace will be there"
  net event decide 3 --skip`,
  'event.advice.go': 'Go',
  'event.advice.skip': 'Skip',
  'event.advice': (
    { word, name, on }: { word: string; name: string; on: Day | null },
    { day }: Format,
  ) => `${word}: ${name}${on === null ? '' : ` (${day(on, 'full')})`}:`,
  'event.reason.goals': ({ goals }: { goals: string }) => `it serves ${goals}`,
  'event.reason.hopes': ({ names, goals }: { names: string; goals: string }) =>
    `you hope to meet ${names}${goals === '' ? '' : ` (for ${goals})`}`,
  'event.reason.series': ({ newcomers }: { newcomers: number }) =>
    `its earlier dates brought ${people(newcomers)} worth it each`,
  'event.reason.kind': ({ newcomers }: { newcomers: number }) =>
    `from others of its kind ${people(newcomers)} worth it can be expected`,
  'event.objection.noGoal': ({ id, done }: { id: number; done: string }) =>
    done === ''
      ? `it serves none of your open goals (if it does: net event edit ${id} --goal NAME)`
      : `what it was for is done (${done})`,
  'event.objection.nobody': 'nobody worth meeting is in sight (name them with --hope)',
  'event.objection.littleWorth': ({ hoped, hopedWorth }: Worth) =>
    `${hoped === 1 ? 'whom you hope for is' : `the ${hoped} you hope for are`} worth little there (${hopedWorth} by checklist and tie)`,
  'event.objection.tooLong': ({ hoursEach, mostHours }: Weighed) =>
    `it takes ${hoursEach} hours for each person worth meeting, more than ${mostHours}`,
  'event.objection.tooDear': ({ costEach, usualCostEach }: Weighed, { amount }: Format) =>
    `it costs ${amount(costEach ?? 0)} for each person worth meeting, more than twice the ${amount(usualCostEach ?? 0)} at earlier events`,
  'event.objection.noAttention': 'the seven days from then on have no attention left',
  'event.figure.between': '; ',
  'event.figure.worth': ({ worth, hoped, hopedWorth, newcomers }: Worth) => {
    const grounds = [
      hoped === 0 || hoped === hopedWorth
        ? ''
        : `${hoped} hoped for ${hoped === 1 ? 'counts' : 'count'} ${hopedWorth} by checklist and tie`,
      newcomers === 0 ? '' : `${counted(newcomers, 'newcomer')} to be expected`,
    ].filter((ground) => ground !== '')
    return `${people(worth)} worth meeting${grounds.length === 0 ? '' : ` (${grounds.join(', ')})`}`
  },
  'event.figure.earlier.series': ({ occurrences, met, kept }: Earlier) =>
    `${counted(occurrences, 'earlier date')} brought ${met === 1 ? '1 new person' : `${met} new people`}, ${kept} of them worth it so far`,
  'event.figure.earlier.kind': ({ occurrences, met, kept }: Earlier) =>
    `${occurrences === 1 ? '1 other' : `${occurrences} others`} of its kind brought ${met === 1 ? '1 new person' : `${met} new people`}, ${kept} of them worth it so far`,
  'event.figure.hours': (
    { hours, each }: { hours: number; each: number | null },
    { amount }: Format,
  ) => `${hoursOf(hours, amount)}${each === null ? '' : `, ${amount(each)} each`}`,
  'event.figure.cost': (
    { cost, each, usual }: { cost: number; each: number | null; usual: number | null },
    { amount }: Format,
  ) =>
    `cost ${amount(cost)}${each === null ? '' : `, ${amount(each)} each`}${usual === null ? '' : ` (at earlier events ${amount(usual)})`}`,
  'event.figure.attention': ({ left, budget }: { left: number; budget: number }) =>
    `attention left that week: ${left} of ${budget} people`,
  'event.decided': ({ choice, because }: { choice: Choice; because: string | null }) =>
    `Decided: ${choice}${because === null ? '' : `, because ${because}`}.`,
  'event.decidedOn': (
    { choice, because, on }: { choice: Choice; because: string | null; on: Day },
    { day }: Format,
  ) => `Decided on ${day(on, 'full')}: ${choice}${because === null ? '' : `, because ${because}`}.`,

  'event.decidedBefore': (
    { choice, because, on }: { choice: Choice; because: string | null; on: Day },
    { day }: Format,
  ) =>
    `Before that, on ${day(on, 'full')}: ${choice}${because === null ? '' : `, because ${because}`}.`,

  'event.yield.argument': 'one event, or a series; all of them unless given',
  'event.yield.by': 'all of a kind, or of a series, together',
  'event.yield.examples': `
New: first met there, and no tie before. Alive: of those met 90 days ago or longer, with
whom there was contact, and not only at events, in the second half of the 90 days or in the
90 that followed. Passed: the checklist says pursue. Exchanges: things given and got with
people first met there, and introductions by or between them, until today. In brackets what
it took for each person newly met.

Examples:
  net event yield
  net event yield --by series
  net event yield compiler meetup --json`,
  'event.yield.none': 'Nothing to tell yet: no event has gone by at which anything was recorded.',
  'event.head.series': 'Series',
  'event.head.events': 'Events',
  'event.head.newly': 'New',
  'event.head.alive': 'Alive',
  'event.head.passed': 'Passed',
  'event.head.exchanges': 'Exchanges',
  'event.head.costEach': 'Cost (each)',
  'event.head.hoursEach': 'Hours (each)',
  'event.ofAged': ({ alive, aged }: { alive: number; aged: number }) => `${alive} of ${aged}`,
  'event.noKind': '(no kind given)',
  'event.noSeries': '(of no series)',
})
