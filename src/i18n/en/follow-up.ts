import type { Day } from '../../domain/day.ts'
import type { Duration } from '../../domain/duration.ts'
import type { Format } from '../format.ts'

interface Person {
  id: number
  name: string
}

export const followUpEn = {
  'snooze.summary': 'put somebody off until a day',
  'snooze.words': 'whom, and until when: grace hopper in 2 weeks',
  'snooze.examples': `
Examples:
  net snooze grace hopper in 2 weeks
  net snooze 12 friday
  net snooze sara 1405-09-15`,
  'snooze.ask': 'Until when?',
  'snooze.done': ({ id, name, until }: Person & { until: Day }, { day }: Format) =>
    `${name} (#${id}) is put off until ${day(until, 'full')}.`,
  'snooze.nothing': ({ id, name }: Person) =>
    `Nothing is due with ${name} (#${id}): nothing to put off.`,
  'snooze.later': ({ id, name, dueOn }: Person & { dueOn: Day }, { day }: Format) =>
    `${name} (#${id}) does not fall due before ${day(dueOn, 'full')}: nothing to put off.`,

  'plan.summary': 'add a next step with somebody, and its day',
  'plan.words': 'with whom, and what: grace hopper send the paper',
  'plan.due': 'the day it falls due',
  'plan.examples': `
Examples:
  net plan grace hopper send the paper --due friday
  net plan 12 ask about hiring --due "in 2 weeks"`,
  'plan.askText': 'What is the next step?',
  'plan.askDue': 'When is it due?',
  'plan.done': (
    { id, name, text, dueOn }: Person & { text: string; dueOn: Day },
    { day }: Format,
  ) => `Next with ${name} (#${id}): ${text}, due on ${day(dueOn, 'full')}.`,
  'plan.open': ({ count }: { count: number }) => `${count} steps are open with them.`,

  'rhythm.summary': 'how often to be in touch with somebody',
  'rhythm.words': 'with whom, and how often: grace hopper 2w, or off, or default',
  'rhythm.examples': `
Examples:
  net rhythm grace hopper 2 weeks
  net rhythm 12 off              no rhythm: only what is planned falls due
  net rhythm sara default        what the checklist and the tie suggest`,
  'rhythm.ask': 'How often? (2w, 1m, off, default)',
  'rhythm.every': ({ id, name, every }: Person & { every: Duration }, { duration }: Format) =>
    `${name} (#${id}): every ${duration(every)}`,
  'rhythm.default': ({ id, name, every }: Person & { every: Duration }, { duration }: Format) =>
    `${name} (#${id}): the usual rhythm, every ${duration(every)}`,
  'rhythm.off': ({ id, name }: Person) => `${name} (#${id}): no rhythm any more`,
  'rhythm.defaultOff': ({ id, name }: Person) =>
    `${name} (#${id}): the usual rhythm, which is none`,
  'rhythm.nextDue': ({ dueOn }: { dueOn: Day }, { day, today }: Format) =>
    dueOn < today
      ? `due since ${day(dueOn, 'full')}`
      : dueOn === today
        ? `due today, ${day(dueOn, 'full')}`
        : `next due on ${day(dueOn, 'full')}`,
  'rhythm.stepDue': ({ dueOn }: { dueOn: Day }, { day, today }: Format) =>
    dueOn < today
      ? `the open step is due since ${day(dueOn, 'full')}`
      : `the open step is due on ${day(dueOn, 'full')}`,
  'rhythm.nothingDue': 'nothing is due',

  'silence.leave': 'The checklist says to leave it, so followups will not show them.',
  'silence.archived': 'They are in the archive, so followups will not show them.',
}
