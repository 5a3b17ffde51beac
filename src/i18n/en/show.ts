import type { Balance } from '../../domain/balance.ts'
import type { Verdict } from '../../domain/checklist.ts'
import type { Day } from '../../domain/day.ts'
import type { DueReason } from '../../domain/follow-up.ts'
import type { Format } from '../format.ts'
import { everyEn } from './every.ts'

type Counts = Pick<Balance, 'gave' | 'got'>

/** The days, in the reader's calendar, and the kind of what happened. */
interface Why {
  on: string
  kind: string
}

const why: Record<DueReason, string> = {
  promised: 'the next step',
  first: 'the first follow-up after meeting',
  quiet: 'quiet for long enough',
  birthday: 'their birthday',
}
const things = (count: number) => (count === 1 ? 'one thing' : `${count} things`)

export const showEn = () => ({
  'show.who': 'whose page',
  'show.all': 'the whole timeline, not only the latest 10',
  'show.examples': `
Examples:
  net show grace
  net show 12 --all
  net show grace --json`,
  'show.archived': 'in the archive',
  'show.nicknames': ({ names }: { names: readonly string[] }) => `also ${names.join(', ')}`,
  'show.preferred': 'preferred',
  'show.via': ({ name }: { name: string }) => `through ${name}`,
  'show.reach': 'Reach',
  'show.met': 'Met',
  'show.fields': 'Strong at',
  'show.circles': 'Circles',
  'show.goalBy.circle': ({ name }: { name: string }) => `${name} (by a circle)`,
  'show.goalBy.event': ({ name }: { name: string }) => `${name} (by an event)`,
  'show.goals': 'Goals',
  'show.tags': 'Tags',
  'show.birthday': 'Birthday',
  'show.tie': 'Tie',
  'show.tieSince': ({ tie, since }: { tie: string; since: Day }, { day }: Format) =>
    `${tie}, connected since ${day(since)}`,
  'show.stage': 'Stage',
  'show.tieChange': 'By the records',
  'show.why.spotted': ({ on }: { on: string }) => `in the journal since ${on}`,
  'show.why.warmed': ({ on }: Why) => `you showed them something of yours on ${on}`,
  'show.why.gaveThem': ({ on }: { on: string }) => `you gave them something on ${on}`,
  'show.why.introducedThem': ({ on }: { on: string }) => `you introduced them on ${on}`,
  'show.why.interested': ({ on, kind }: Why) => `begun by them (${kind}) on ${on}`,
  'show.why.introduced': ({ on }: { on: string }) => `they introduced you on ${on}`,
  'show.why.gave': ({ on }: { on: string }) => `you got something from them on ${on}`,
  'show.why.pitched': ({ on }: Why) => `your pitch on ${on}`,
  'show.why.connected': ({ on }: Why) => `met or talked on ${on}`,
  'show.why.exchanging': ({ on }: Why) => `given and got on ${on}`,
  'show.nextStage': ({ stage }: { stage: string }) => `next: ${stage}`,
  'show.balance': 'Give, take',
  'show.balance.even': ({ gave, got }: Counts) => `both ways: ${gave} given, ${got} got`,
  'show.balance.onlyGave': ({ gave, isClear }: Counts & { isClear: boolean }) =>
    `you gave ${things(gave)} so far${isClear ? '; they may be glad to be asked for something' : ''}`,
  'show.balance.onlyGot': ({ got, isClear }: Counts & { isClear: boolean }) =>
    `they gave ${things(got)} so far${isClear ? '; what could you bring them?' : ''}`,
  'show.balance.moreGave': ({ gave, got }: Counts) =>
    `${gave} given, ${got} got: there is room to ask for something`,
  'show.balance.moreGot': ({ gave, got }: Counts) =>
    `${got} got, ${gave} given: a good moment to offer something`,
  'show.last': 'Last contact',
  'show.rhythm': 'Rhythm',
  'show.every': ({ duration }: { duration: string }) => everyEn(duration),
  'show.due': 'Next due',
  'show.dueWhy': ({ reason }: { reason: DueReason }) => `: ${why[reason]}`,
  'show.steps': 'Open steps',
  'show.signs': ({ holding, all }: { holding: number; all: number }) =>
    `Signs of networking: ${holding} of ${all}`,
  'show.noEvidence': 'nothing recorded yet',
  'show.introduced': ({ names }: { names: string }) => `introduced you to ${names}`,
  'show.knowsOthers': ({ names }: { names: string }) => `knows ${names}`,
  'show.others': ({ count }: { count: number }) => (count === 1 ? 'one other' : `${count} others`),
  /** `last` where that meeting was of several days. */
  'show.lasting': ({
    days,
    first,
    last,
    hasMet,
  }: {
    days: number
    first: string
    last: string | null
    hasMet: boolean
  }) =>
    days === 0
      ? `${hasMet ? 'met' : 'in touch'} ${last === null ? `on ${first}` : `from ${first} to ${last} at one event`}, no contact since`
      : `contact on ${days === 1 ? 'one more day' : `${days} more days`} since ${first}`,
  'show.onlyAtEvents': 'only at events',
  'show.exchange': ({ gave, got, fields }: Counts & { fields: string }) =>
    `${gave} given, ${got} got${fields === '' ? ', in no field yet' : ` (${fields})`}`,
  'show.checklist': ({
    verdict,
    soFar,
    on,
  }: {
    verdict: Verdict
    soFar: Verdict | null
    on: string
  }) => `Checklist of ${on}: ${verdict}${soFar === null ? '' : ` (broken off at ${soFar})`}`,
  'show.pitch': ({ name }: { name: string }) => `Pitch prepared: ${name}`,
  'show.fittingPitch': ({
    id,
    name,
    goal,
    event,
  }: {
    id: number
    name: string
    goal: string | null
    event: string | null
  }) =>
    `Pitch for ${[...(goal === null ? [] : [`the goal ${goal}`]), ...(event === null ? [] : [event])].join(' and ')}: ${name} (net pitch show ${id})`,
  'show.more': ({ count }: { count: number }) => `… and ${count} more before that: --all`,
})
