import type { Day } from '../../domain/day.ts'
import type { Duration } from '../../domain/duration.ts'
import type { Format } from '../format.ts'
import { everyEn } from './every.ts'

interface Person {
  id: number
  name: string
}

export const followUpEn = () => ({
  'snooze.words': 'whom, and until when: grace hopper in 2 weeks',
  'snooze.examples': `
Examples:
  net snooze grace hopper in 2 weeks
  net snooze 12 friday
  net snooze sara 1405-09-15`,
  'snooze.ask': 'Until when?',
  'snooze.placeholder': 'friday, 2w, 20 Nov',
  'snooze.done': ({ id, name, until }: Person & { until: Day }, { day }: Format) =>
    `${name} (#${id}) is put off until ${day(until, 'full')}.`,
  'snooze.back': ({ id, name, dueOn }: Person & { dueOn: Day }, { day }: Format) =>
    `${name} (#${id}) comes forward to ${day(dueOn, 'full')}: nothing falls due before.`,
  'snooze.today': ({ id, name }: Person, { day, today }: Format) =>
    `${name} (#${id}) is due today, ${day(today, 'full')}.`,
  'snooze.dueToday': ({ id, name }: Person) =>
    `${name} (#${id}) is due today anyway: nothing to put off. For later: net snooze ${id} tomorrow`,
  'snooze.nothing': ({ id, name }: Person) =>
    `Nothing is due with ${name} (#${id}): nothing to put off.`,
  'snooze.later': ({ id, name, dueOn }: Person & { dueOn: Day }, { day }: Format) =>
    `${name} (#${id}) does not fall due before ${day(dueOn, 'full')}: nothing to put off.`,

  'plan.words': 'with whom, and what: grace hopper send the paper',
  'plan.due': 'the day it falls due',
  'plan.goal': 'the goal it serves',
  'plan.examples': `
Examples:
  net plan grace hopper send the paper --due friday
  net plan 12 ask about hiring --due "in 2 weeks" --goal "Find a team"`,
  'plan.askText': 'What is the next step?',
  'plan.askDue': 'When is it due?',
  'plan.done': (
    { id, name, text, dueOn, goal }: Person & { text: string; dueOn: Day; goal: string | null },
    { day }: Format,
  ) =>
    `Next with ${name} (#${id}): ${text}, due on ${day(dueOn, 'full')}${goal === null ? '' : `, for ${goal}`}.`,
  'plan.broughtForward': ({ from, dueOn }: { from: Day; dueOn: Day }, { day }: Format) =>
    `They were put off until ${day(from, 'full')}; now they are only until ${day(dueOn, 'full')}, the day of this step.`,
  'plan.open': ({ count }: { count: number }) => `${count} steps are open with them.`,

  'rhythm.words': 'with whom, and how often: grace hopper 2w, or off, or default',
  'rhythm.examples': `
Examples:
  net rhythm grace hopper 2 weeks
  net rhythm 12 off              no rhythm: only what is planned falls due
  net rhythm sara default        what the checklist and the tie suggest`,
  'rhythm.ask': 'How often? (2w, 1m, off, default)',
  'rhythm.every': ({ id, name, every }: Person & { every: Duration }, { duration }: Format) =>
    `${name} (#${id}): ${everyEn(duration(every))}`,
  'rhythm.default': ({ id, name, every }: Person & { every: Duration }, { duration }: Format) =>
    `${name} (#${id}): the usual rhythm, ${everyEn(duration(every))}`,
  'rhythm.off': ({ id, name }: Person) => `${name} (#${id}): no rhythm any more`,
  'rhythm.defaultOff': ({ id, name }: Person) =>
    `${name} (#${id}): the usual rhythm, which is none`,
  'rhythm.unchanged': ({ said }: { said: string }) => `Nothing to change: ${said}`,
  'rhythm.nextDue': ({ dueOn }: { dueOn: Day }, { day, today }: Format) =>
    dueOn < today
      ? `due since ${day(dueOn, 'full')}`
      : dueOn === today
        ? `due today, ${day(dueOn, 'full')}`
        : `next due on ${day(dueOn, 'full')}`,
  'rhythm.putOff': ({ until }: { until: Day }, { day }: Format) =>
    `put off until ${day(until, 'full')}`,
  'rhythm.stepDue': ({ dueOn }: { dueOn: Day }, { day, today }: Format) =>
    dueOn < today
      ? `the open step is due since ${day(dueOn, 'full')}`
      : `the open step is due on ${day(dueOn, 'full')}`,
  'rhythm.nothingDue': 'nothing is due',

  'silence.leave': 'The checklist says to leave it, so followups will not show them.',
  'silence.archived': 'They are in the archive, so followups will not show them.',

  'followups.ahead': 'also who falls due in this time, the sooner first: 3d, 1w',
  'followups.limit': "at most this many, instead of the day's attention",
  'followups.all': 'everybody who is due',
  'followups.why': 'tell what each place in the order is made of',
  'followups.walk': 'go through them one by one: log, snooze, drop …',
  'followups.examples': `
Examples:
  net followups                  today's people, most worth it first
  net followups --walk           one by one: log, done, snooze, rhythm, drop, skip
  net followups --all --goal hiring --why
  net due --ahead 1w --format csv`,
  'followups.nothing': 'Nobody falls due today. The days to come: net followups --ahead 1w',
  'followups.held': ({ count }: { count: number }) =>
    count === 1 ? 'One more waits: net followups --all' : `${count} more wait: net followups --all`,
  'followups.spent': ({ count, contacted }: { count: number; contacted: number }) =>
    `Today's attention is spent: ${contacted} contacted. ${count === 1 ? '1 waits' : `${count} wait`}: net followups --all`,

  'due.reason.promised': 'promised',
  'due.reason.first': 'first follow-up',
  'due.reason.birthday': 'birthday',
  'due.reason.quiet': (
    { quiet, rhythm }: { quiet: number; rhythm: Duration },
    { duration }: Format,
  ) =>
    `quiet ${quiet} ${quiet === 1 ? 'day' : 'days'}, rhythm ${rhythm.unit === 'd' ? rhythm.count : duration(rhythm)}`,
  'due.overdue': ({ on }: { on: Day }, { nearDay }: Format) => `since ${nearDay(on)}`,
  'due.today': 'today',
  'due.soon': ({ on }: { on: Day }, { nearDay }: Format) => `on ${nearDay(on)}`,
  'due.birthday': ({ on }: { on: Day }, { nearDay, today }: Format) =>
    on === today ? 'birthday today' : `birthday on ${nearDay(on)}`,
  'due.purpose': ({ goals }: { goals: string }) => `for ${goals}`,
  'due.lastContact': ({ on }: { on: Day }, { nearDay }: Format) => `last contact ${nearDay(on)}`,
  'due.noContact': 'no contact yet',
  'due.note': ({ text }: { text: string }) => `"${text}"`,
  'due.why': ({ parts, score }: { parts: string; score: number }) => `why: ${parts} = ${score}`,
  'due.weight.promised': 'promised',
  'due.weight.first': 'first follow-up',
  'due.weight.birthday': 'birthday',
  'due.weight.quiet': 'quiet',
  'due.weight.late': 'late',
  'due.weight.pursue': 'worth pursuing',
  'due.weight.weak': 'weak tie',
  'due.weight.goal': 'serves a goal',

  'walk.place': ({ at, count }: { at: number; count: number }) => `${at} of ${count}`,
  'walk.what': ({ name }: { name: string }) => `${name}: what now?`,
  'walk.log': 'log',
  'walk.logKey': 'l',
  'walk.logHint': 'what passed between you just now',
  'walk.done': 'done',
  'walk.doneKey': 'd',
  'walk.doneHint': 'contacted, nothing to write down',
  'walk.snooze': 'snooze',
  'walk.snoozeKey': 's',
  'walk.snoozeHint': 'until a day',
  'walk.rhythm': 'rhythm',
  'walk.rhythmKey': 'r',
  'walk.rhythmHint': 'how often from now on',
  'walk.drop': 'drop',
  'walk.dropKey': 'x',
  'walk.dropHint': 'no rhythm, and the open steps with them dropped',
  'walk.skip': 'skip',
  'walk.skipKey': 'n',
  'walk.skipHint': 'they stay due',
  'walk.quit': 'quit',
  'walk.quitKey': 'q',
  'walk.quitHint': 'what was decided stands',
  'walk.askLog': ({ name }: { name: string }) => `What passed between you and ${name}?`,
  'walk.askNext': ({ names }: { names: string }) => `Next step with ${names}?`,
  'walk.askDue': 'When is it due?',
  'walk.askDrop': ({ name }: { name: string }) =>
    `Let ${name} go, with no rhythm and no open steps any more?`,
  'walk.kept': ({ dealt, count }: { dealt: number; count: number }) =>
    dealt === 0 ? 'Nothing was decided.' : `Dealt with ${dealt} of ${count}; all of it is kept.`,
  'walk.dropped': ({ id, name, count }: Person & { count: number }) =>
    count === 0
      ? `${name} (#${id}) is let go: no rhythm any more.`
      : `${name} (#${id}) is let go: no rhythm any more, ${count === 1 ? 'the open step' : `${count} open steps`} dropped.`,
  'walk.end': 'That was everybody. Every decision can be taken back by itself: net undo --list',

  'spread.over': 'be through within this time, today counted: 3d, 1w',
  'spread.examples': `
Examples:
  net spread --dry-run           who would go where
  net spread                     the most worth stays today, the rest is put off
  net spread --over 1w           be through in a week, with more people a day if need be`,
  'spread.nobody': 'Nobody is due: nothing to spread.',
  'spread.fits': ({ count }: { count: number }) =>
    `${count === 1 ? 'The one person due fits' : `All ${count} people due fit`} into today: nothing to spread.`,
  'spread.done': (
    {
      count,
      days,
      perDay,
      until,
      isDryRun,
    }: {
      count: number
      days: number
      perDay: number
      until: Day
      isDryRun: boolean
    },
    { day }: Format,
  ) =>
    `${count} people ${isDryRun ? 'would be' : 'are'} spread over ${days} days, at most ${perDay} a day, until ${day(until, 'full')}.`,
  'spread.raised': ({ perDay, usual }: { perDay: number; usual: number }) =>
    `To be through in time it takes ${perDay} people a day instead of ${usual}.`,
  'spread.more': ({ count }: { count: number }) => `… and ${count} more days.`,
})
