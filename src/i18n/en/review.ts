import type { Day } from '../../domain/day.ts'
import type { EvidenceOf, RuleName } from '../../domain/finding.ts'
import type { Format } from '../format.ts'

interface Who {
  name: string
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)
const daysOf = (count: number) => (count === 1 ? '1 day' : `${count} days`)
const andMore = (count: number) => (count === 0 ? '' : `, and ${count} more`)
const aboutFields = (fields: readonly string[], { list }: Format) =>
  fields.length === 0 ? '' : ` about ${list(fields)}`

export const reviewEn = () => ({
  'review.who': 'with --aside or --back: the person, two people, the goal, the circle or the event',
  'review.since': 'from this day on, or so long ago: 1w, 3m, 2026-11-01',
  'review.rule': 'only what this rule finds, all of it',
  'review.walk': 'go through the findings one by one: do it, set aside, skip',
  'review.aside': 'set what a rule finds aside for somebody or something; it stays aside',
  'review.because': 'why it is set aside',
  'review.back': 'bring back what was set aside',
  'review.all': 'also what was set aside, and every finding of a rule',
  'review.rules': 'Rules:',
  'review.examples': `
Examples:
  net review                      the last seven days
  net review --since 1m --walk    one by one
  net review --rule collected     everything one rule finds
  net review --aside greetings-only grace --because "an old teacher"
  net review --back greetings-only grace`,

  'review.span': ({ since, until }: { since: Day; until: Day }, { day }: Format) =>
    since === until ? day(until, 'full') : `${day(since, 'full')} to ${day(until, 'full')}`,
  'review.attention': (
    {
      spent,
      budget,
      perDay,
      days,
      begunOn,
    }: { spent: number; budget: number; perDay: number; days: number; begunOn: Day | null },
    { nearDay }: Format,
  ) =>
    `Attention: ${spent} of ${budget} contacts (${perDay} a day, ${daysOf(days)}${begunOn === null ? '' : `: the journal begins on ${nearDay(begunOn)}`})`,
  'review.atEvents': ({ count }: { count: number }) => `${count} more at events`,
  'review.passed': ({ interactions, people }: { interactions: number; people: number }) =>
    `${interactions === 1 ? '1 interaction' : `${interactions} interactions`} with ${people === 1 ? '1 person' : `${people} people`}; below, each counts once a day, under all they belong to`,
  'review.nothingPassed': 'Nothing is recorded in this time.',
  'review.focus.starting':
    'Starting out, learning comes first: introductions and the breadth of circles are left for later.',
  'review.focus.specialist':
    'A specialist lives by what specialists show each other: whoever has seen nothing of yours comes up sooner.',
  'review.focus.mid':
    'At mid-level the fields beside yours count: whether all is of one field is looked at too.',
  'review.focus.senior':
    'A senior draws on the whole profession: introductions, and people of other fields, come up sooner.',
  'review.by.day': 'days',
  'review.by.goal': 'goals',
  'review.by.circle': 'circles',
  'review.by.tie': 'ties',
  'review.by.kind': 'kinds',
  'review.daysBefore': ({ count }: { count: number }) => `${daysOf(count)} before`,
  'review.none': 'none',
  'review.share': ({ name, count }: { name: string; count: number }) => `${name} ${count}`,
  'review.andMore': ({ count }: { count: number }) => `${count} more`,
  'review.nothingFound': 'Nothing to mend: what is recorded looks well.',
  'review.nothingOf': ({ rule }: { rule: RuleName }) =>
    `Nothing of ${rule} is found. Everything else: net review`,
  'review.nobodyYet': 'Nobody is in the journal yet: net add NAME',
  'review.leftOut': ({ rule, stage }: { rule: RuleName; stage: string | null }) =>
    stage === null
      ? `While your career stage is not told (net me --stage) a review leaves ${rule} out; here it is looked at by name.`
      : `At your career stage (${stage}) a review leaves ${rule} out; here it is looked at by name.`,
  'review.more': ({ count, rule }: { count: number; rule: string }) =>
    `… and ${count} more: net review --rule ${rule}`,
  'review.asideCount': ({ count }: { count: number }) => `${count} set aside: net review --all`,
  'review.waiting': 'Set aside, and nothing to see of it now',
  'review.waitingLine': ({ names, what }: { names: string; what: string }) => `${names}: ${what}`,
  'review.asideMark': ({ because, on }: { because: string; on: Day }, { nearDay }: Format) =>
    `set aside on ${nearDay(on)}: ${because}`,

  'review.or.snooze': ({ command }: { command: string }) => `a new day for it: ${command}`,
  'review.or.drop': ({ command }: { command: string }) => `no longer wanted: ${command}`,
  'review.or.came': ({ command }: { command: string }) => `it has come: ${command}`,
  'review.or.dropKept': ({ command }: { command: string }) => `no longer wanted: ${command}`,
  'review.or.notThere': ({ command }: { command: string }) => `if you were not there: ${command}`,
  'review.or.later': ({ command }: { command: string }) => `another day for it: ${command}`,
  'review.or.introduce': ({ command }: { command: string }) => `once it is made: ${command}`,
  'review.or.goal': ({ id }: { id: number }) =>
    `somebody you know: net edit WHO --goal ${id}; somebody new: net add NAME --goal ${id}; no longer wanted: net goal done ${id}`,
  'review.or.now': ({ command }: { command: string }) => `right now: ${command}`,
  'review.or.plan': ({ command }: { command: string }) => `to get in touch: ${command}`,

  'review.rule.promise-overdue': 'Steps whose day has passed',
  'review.rule.asked-open': 'Asked of you, and open',
  'review.rule.event-without-debrief': 'Events with something left to write down',
  'review.rule.goal-overdue': 'Goals whose day has passed',
  'review.rule.goal-without-people': 'Goals nobody is linked with yet',
  'review.rule.events-only': 'Met at events, and nowhere else',
  'review.rule.only-taking': 'Something to give back',
  'review.rule.only-giving': 'Something to ask for',
  'review.rule.nothing-shown': 'They have seen nothing of yours yet',
  'review.rule.circle-behind-one': 'Circles that hang on one person',
  'review.rule.tie-gone-quiet': 'Ties gone quiet',
  'review.rule.tie-grown-strong': 'Ties that may have grown strong',
  'review.rule.tie-met': 'Called absent, and in touch',
  'review.rule.introduction-open': 'Introductions to hear the end of',
  'review.rule.offered-open': 'To come from them, and open',
  'review.rule.one-field': 'All of one field lately',
  'review.rule.introduction': 'Introductions worth making',
  'review.rule.greetings-only': 'Greetings, and nothing else',
  'review.rule.collected': 'A way to reach them, and nothing else yet',

  'review.person': ({ name, id }: Who & { id: number }) => `${name} (#${id})`,
  'review.found.promise-overdue': (
    { name, steps }: Who & EvidenceOf['promise-overdue'],
    { nearDay }: Format,
  ) => {
    const [first, ...others] = steps
    if (first === undefined) return name
    const what = first.text === null ? 'the first follow-up' : `"${first.text}"`
    return `${name}: ${what} was for ${nearDay(first.dueOn)}, ${daysOf(first.daysOverdue)} ago${andMore(others.length)}`
  },
  'review.found.asked-open': (
    { name, requests }: Who & EvidenceOf['asked-open'],
    { nearDay }: Format,
  ) => {
    const [first, ...others] = requests
    if (first === undefined) return name
    return `${name}: asked you for "${first.text}" on ${nearDay(first.openedOn)}, ${daysOf(first.daysOpen)} ago${andMore(others.length)}`
  },
  'review.found.offered-open': (
    { name, requests }: Who & EvidenceOf['offered-open'],
    { nearDay }: Format,
  ) => {
    const [first, ...others] = requests
    if (first === undefined) return name
    return `${name}: "${first.text}" is still to come from them, open for ${daysOf(first.daysOpen)}, since ${nearDay(first.openedOn)}${andMore(others.length)}`
  },
  'review.found.event-without-debrief': (
    {
      event,
      on,
      daysAgo,
      kept,
      met,
      names,
      line,
    }: { names: string[]; line: string } & EvidenceOf['event-without-debrief'],
    { nearDay, list }: Format,
  ) =>
    `${event}: on ${nearDay(on)}, ${daysOf(daysAgo)} ago; ${kept.length > 0 ? `${met === 0 ? '' : `${met === 1 ? '1 person' : `${met} people`} written down, and `}${kept.length === 1 ? '1 line of the debrief is' : `${kept.length} lines of the debrief are`} left over: "${line}"` : 'nobody you met there is written down'}${names.length === 0 ? '' : `; you hoped to meet ${list(names)}`}`,
  'review.found.goal-overdue': (
    { goal, dueOn, daysOverdue, people }: EvidenceOf['goal-overdue'],
    { nearDay }: Format,
  ) =>
    `${goal}: was to be reached by ${nearDay(dueOn)}, ${daysOf(daysOverdue)} ago; ${people === 0 ? 'nobody is linked with it' : `${people === 1 ? '1 person is' : `${people} people are`} linked with it`}`,
  'review.found.goal-without-people': (
    { goal, since, left, candidate }: EvidenceOf['goal-without-people'],
    { nearDay }: Format,
  ) =>
    `${goal}: a goal since ${nearDay(since)}, ${left === 0 ? 'with nobody linked to it' : `with nobody linked to it but ${left === 1 ? 'one' : left} you archived or decided to leave`}${candidate === null ? '' : `; ${candidate.name} is strong at ${candidate.field}`}`,
  'review.found.events-only': (
    { name, meetings, events }: Who & EvidenceOf['events-only'],
    { list }: Format,
  ) =>
    `${name}: met ${times(meetings)}, each time at an event${events.length === 0 ? '' : ` (${list(events)})`}, and not in between`,
  'review.found.only-taking': (
    { name, got, lastOn }: Who & EvidenceOf['only-taking'],
    { nearDay }: Format,
  ) =>
    `${name}: ${things(got)} got from them, the last on ${nearDay(lastOn)}; nothing given is written down`,
  'review.found.only-giving': (
    { name, gave, lastOn }: Who & EvidenceOf['only-giving'],
    { nearDay }: Format,
  ) =>
    `${name}: ${things(gave)} given, the last on ${nearDay(lastOn)}; nothing got is written down`,
  'review.found.nothing-shown': (
    { name, days, firstOn }: Who & EvidenceOf['nothing-shown'],
    { nearDay }: Format,
  ) =>
    `${name}: in touch on ${daysOf(days)} since ${nearDay(firstOn)}; nothing shown or given is written down`,
  'review.found.circle-behind-one': ({ name, circle }: Who & EvidenceOf['circle-behind-one']) =>
    `${circle}: ${name} is the only way in`,
  'review.found.tie-gone-quiet': (
    { name, tie, days, lastOn, quietDays }: Who & EvidenceOf['tie-gone-quiet'],
    { nearDay }: Format,
  ) =>
    tie === 'strong'
      ? `${name}: called a strong tie, and quiet for ${daysOf(quietDays)}, since ${nearDay(lastOn)}`
      : `${name}: in touch on ${daysOf(days)} until ${nearDay(lastOn)}, then quiet for ${daysOf(quietDays)}`,
  'review.found.tie-grown-strong': ({
    name,
    days,
    withinDays,
  }: Who & EvidenceOf['tie-grown-strong']) =>
    `${name}: called a weak tie, and in touch outside events on ${daysOf(days)} of the last ${withinDays}`,
  'review.found.tie-met': (
    { name, firstOn, days, metOn }: Who & EvidenceOf['tie-met'],
    { nearDay }: Format,
  ) =>
    `${name}: called an absent tie, and ${days === 1 ? `${metOn === firstOn ? 'met' : 'in touch'} on ${nearDay(firstOn)}` : `in touch on ${daysOf(days)} since ${nearDay(firstOn)}${metOn === null ? ', without having met' : ''}`}`,
  'review.found.introduction': (
    { names, fields, goals }: { names: string[] } & EvidenceOf['introduction'],
    { list }: Format,
  ) => {
    const share = [
      ...(fields.length === 0 ? [] : [`both are strong at ${list(fields)}`]),
      ...(goals.length === 0 ? [] : [`both help with ${list(goals)}`]),
    ]
    return `${list(names)}: ${list(share)}; nothing says they know each other`
  },
  'review.found.introduction-open': (
    { said, isMade, on }: { said: string; isMade: boolean; on: Day },
    { nearDay }: Format,
  ) =>
    isMade
      ? `${said} on ${nearDay(on)}: what came of it?`
      : `${said} on ${nearDay(on)}: not made yet`,
  'review.found.one-field': (
    { name, field, people, withinDays, otherField, lastOn }: Who & EvidenceOf['one-field'],
    { nearDay }: Format,
  ) =>
    `All ${people} people in touch in the last ${withinDays} days are strong at ${field}${otherField === null || lastOn === null ? `, and there is nobody of another field; ${name} may know one` : `; ${name}, strong at ${otherField}, was last on ${nearDay(lastOn)}`}`,
  'review.found.greetings-only': (
    { name, greetings, lastOn, sinceOn }: Who & EvidenceOf['greetings-only'],
    { nearDay }: Format,
  ) =>
    `${name}: ${greetings} greetings, the last on ${nearDay(lastOn)}, ${sinceOn === null ? 'and nothing else so far' : `and nothing else since ${nearDay(sinceOn)}`}`,
  'review.found.collected': (
    { name, addedOn }: Who & EvidenceOf['collected'],
    { nearDay }: Format,
  ) => `${name}: in the journal since ${nearDay(addedOn)}, and nothing is written about them yet`,

  'review.step.matter': ({ fields }: { fields: string[] }, format: Format) =>
    `write${aboutFields(fields, format) || ' about what we met for'}`,
  'review.step.give': 'give something back',
  'review.step.ask': 'ask for something',
  'review.step.show': ({ fields }: { fields: string[] }, format: Format) =>
    `show something of mine${aboutFields(fields, format)}`,
  'review.step.askInto': ({ circle }: { circle: string }) => `ask who else in ${circle} to meet`,
  'review.step.catchUp': 'catch up',
  'review.step.askIntroduction': ({ name }: Who) => `ask about the introduction to ${name}`,
  'review.step.askFor': ({ text }: { text: string }) => `ask about ${text}`,
  'review.step.introduce': ({ name }: Who) => `introduce to ${name}`,
  'review.step.checklist': 'go through the checklist',
  'review.step.askOutcome': ({ name }: Who) => `ask what came of the introduction to ${name}`,
  'review.step.tellOutcome': ({ name }: Who) => `tell what came of the introduction to ${name}`,
  'review.step.askBeyond': ({ field }: { field: string }) => `ask whom they know outside ${field}`,
  'review.step.askForGoal': ({ goal }: { goal: string }) => `ask who could help with ${goal}`,

  'review.walk.what': 'What now?',
  'review.walk.plan': 'plan it',
  'review.walk.planHint': 'a next step with a day',
  'review.walk.done': 'log it',
  'review.walk.doneHint': 'it is done: what passed between you',
  'review.walk.check': 'check',
  'review.walk.checkHint': 'is it worth investing? the checklist',
  'review.walk.tie': 'change the tie',
  'review.walk.doKey': 'd',
  'review.walk.tieHint': ({ tie }: { tie: 'strong' | 'weak' | 'absent' }) => `to ${tie}`,
  'review.walk.intro': 'the introduction',
  'review.walk.introLedHint': 'what came of it',
  'review.walk.introMadeHint': 'it is made now',
  'review.walk.askOutcome': 'What came of it?',
  'review.walk.endedKey': 'x',
  'review.walk.ended': 'nothing',
  'review.walk.endedHint': 'nothing came of it, nor will',
  'review.walk.settle': 'given',
  'review.walk.settleHint': 'they have it now',
  'review.walk.came': 'it has come',
  'review.walk.cameKey': 'g',
  'review.walk.cameHint': 'you have it now',
  'review.walk.later': 'plan it',
  'review.walk.laterKey': 'p',
  'review.walk.laterHint': 'a next step with a day',
  'review.walk.made': 'made',
  'review.walk.madeKey': 'm',
  'review.walk.madeHint': 'they are introduced now',
  'review.walk.debrief': 'write it down',
  'review.walk.debriefHint': 'a line for each person met',
  'review.walk.finish': 'done',
  'review.walk.finishHint': 'reached, or no longer wanted',
  'review.walk.dropped': 'let go',
  'review.walk.droppedHint': 'no longer wanted, or not to come',
  'review.walk.dropKept': 'let go',
  'review.walk.dropKeptHint': 'what is left over is not wanted',
  'review.walk.notThere': 'not there',
  'review.walk.notThereHint': 'you did not go',
  'review.walk.newDay': 'a new day',
  'review.walk.newDayHint': 'to be reached by then',
  'review.walk.askNewDay': 'By when?',
  'review.walk.goal': 'name somebody',
  'review.walk.goalHint': 'who could help with it',
  'review.walk.snooze': 'a new day',
  'review.walk.snoozeKey': 's',
  'review.walk.snoozeHint': 'put it off until then',
  'review.walk.aside': 'set aside',
  'review.walk.asideKey': 'a',
  'review.walk.asideHint': 'not to be brought up again, and why',
  'review.walk.skip': 'skip',
  'review.walk.skipKey': 'n',
  'review.walk.skipHint': 'it comes up again next time',
  'review.walk.quit': 'quit',
  'review.walk.quitKey': 'q',
  'review.walk.quitHint': 'what was decided stands',
  'review.walk.askStep': ({ name }: Who) => `What is the next step with ${name}?`,
  'review.walk.askGoal': ({ goal }: { goal: string }) => `Who could help with ${goal}?`,
  'review.walk.askBecause': 'Why is it to be set aside?',
  'review.walk.end':
    'That was everything. Every decision can be taken back by itself: net undo --list',
  'review.walk.nothing': 'Nothing to go through.',

  'review.asideDone': (
    {
      rule,
      names,
      because,
      isFound,
    }: { rule: string; names: string[]; because: string; isFound: boolean },
    { list }: Format,
  ) =>
    `Set aside for ${list(names)}: ${rule}, because "${because}".${isFound ? '' : ' Nothing of it is found now; it will not come up.'}`,
  'review.backDone': (
    { rule, names, isFound }: { rule: string; names: string[]; isFound: boolean },
    { list }: Format,
  ) =>
    `Back in the review for ${list(names)}: ${rule}.${isFound ? '' : ' Nothing of it is found now.'}`,

  'today.examples': `
Examples:
  net today
  net today --json`,
  'today.heading': ({ on }: { on: Day }, { day }: Format) => day(on, 'full'),
  'today.nobody': 'Nobody falls due today.',
  'today.birthdays': ({ names }: { names: string[] }, { list }: Format) =>
    `Birthday today: ${list(names)}`,
  'today.events': ({ names }: { names: string[] }, { list }: Format) => `On today: ${list(names)}`,
  'today.untold': ({ name, on }: { name: string; on: Day }, { nearDay }: Format) =>
    `Still to write down: ${name}, ${nearDay(on)}`,
  'today.promises': 'To come from others',
  'today.promise.thing': (
    { name, id, text, since }: { name: string; id: number; text: string; since: Day },
    { nearDay }: Format,
  ) => `${name} (#${id}): ${text}, since ${nearDay(since)}`,
  'today.promise.introduction': (
    { name, id, text, since }: { name: string; id: number; text: string; since: Day },
    { nearDay }: Format,
  ) => `${name} (#${id}): an introduction to ${text}, since ${nearDay(since)}`,
  'today.promise.asked': (
    { name, id, text, since }: { name: string; id: number; text: string; since: Day },
    { nearDay }: Format,
  ) => `${name} (#${id}): an introduction to ${text}, which you asked for on ${nearDay(since)}`,
  'today.morePromises': ({ count }: { count: number }) => `and ${count} more`,
  'today.review': ({ first }: { first: string }) => `Worth a look: ${first}\n  net review`,
})
