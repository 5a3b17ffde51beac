import type { Answer, Question, Verdict } from '../../domain/checklist.ts'
import type { Day } from '../../domain/day.ts'
import type { Duration } from '../../domain/duration.ts'
import { typedName } from '../../domain/typed-name.ts'
import type { Format } from '../format.ts'
import { everyEn } from './every.ts'

interface Person {
  id: number
  name: string
}

interface FollowUp {
  rhythm: Duration | null
  dueOn: Day | null
}

const labels: Record<Question, string> = {
  information: 'information',
  strength: 'strength',
  helpMe: 'help for you',
  lasting: 'lasting',
  benefit: 'benefit for them',
  background: 'your background',
  trust: 'trust',
}

const named = (questions: readonly Question[], { list }: Format) =>
  list(questions.map((question) => labels[question]))

const words: Record<Answer, string> = { yes: 'yes', no: 'no', unknown: 'not known' }

export const checklistEn = () => ({
  'check.who': 'whom to check; without one, a choice of those still open',
  'check.information': 'you two would tell each other things worth knowing',
  'check.strength': 'they are really good at what you are after',
  'check.helpMe': 'they could ever ease something you are stuck on',
  'check.lasting': 'you see this going on for a good while',
  'check.benefit': 'they would gain something too',
  'check.background': 'through you they reach more people than you',
  'check.trust': 'they believe what you say you know and have done',
  'check.note': 'a note about the whole run',
  'check.pending': 'list those still open, the ones met since first',
  'check.all': 'with --pending: also those met and never checked',
  'check.history': 'every run, and what it changed',
  'check.format': 'table, json, csv, tsv or ids (with --pending or --history)',
  'check.examples': `
Answers: yes, no or unknown (y, n, u), with a word of why if you like: "yes: wrote the compiler".
What you do not give keeps its last answer.

Examples:
  net check grace               asks, with your last answers offered
  net check grace --information yes --strength "yes: wrote the compiler"
  net check grace --trust no --note "has not seen my work yet"
  net check --pending
  net check grace --history`,

  'check.askWho': 'Whom do you want to check?',
  'check.metHint': ({ on }: { on: Day }, { day }: Format) => `met ${day(on)}`,
  'check.begin': ({ name }: { name: string }) =>
    `${name}: y, n or u for each; then a word of why, or Enter.`,
  'check.again': ({ name, on }: { name: string; on: Day }, { day }: Format) =>
    `${name}, last checked on ${day(on, 'full')}: Enter keeps an answer.`,
  'check.ask.information': '1/4 Would you two tell each other things worth knowing?',
  'check.ask.strength': '2/4 Are they really good at what you are after?',
  'check.ask.helpMe': '3/4 Could they ever ease something you are stuck on?',
  'check.ask.lasting': '4/4 Do you see this going on for a good while?',
  'check.otherSide': 'Now as they may see it. This decides nothing; a no is a warning.',
  'check.ask.benefit': '1/3 Would they gain something from knowing you?',
  'check.ask.background': '2/3 Through you, do they reach a firm, a team, a community?',
  'check.ask.trust': '3/3 Would they believe what you say you know and have done?',
  'check.yes': 'yes',
  'check.no': 'no',
  'check.unknown': 'not known yet',
  'check.yesKey': 'y',
  'check.noKey': 'n',
  'check.unknownKey': 'u',
  'check.why': 'Why?',
  'check.kept': (
    { questions, id, name }: Person & { questions: readonly Question[] },
    format: Format,
  ) =>
    `Kept: ${named(questions, format)}.\nEverything is offered again: net check ${typedName({ id, name })}`,

  'check.pursue': ({ id, name }: Person) => `${name} (#${id}): pursue, four times yes.`,
  'check.leave': ({ id, name, no }: Person & { no: readonly Question[] }, format: Format) =>
    `${name} (#${id}): leave, because of ${named(no, format)}.`,
  'check.open': ({ id, name, open }: Person & { open: readonly Question[] }, format: Format) =>
    `${name} (#${id}): open, not known yet: ${named(open, format)}. Asked again after your next meeting.`,
  'check.soFar': (
    {
      id,
      name,
      verdict,
      soFar,
      no,
    }: Person & { verdict: Verdict; soFar: Verdict; no: readonly Question[] },
    format: Format,
  ) =>
    `${name} (#${id}): so far ${soFar}${no.length === 0 ? '' : `, because of ${named(no, format)}`}. Nothing changes until the run is finished: still ${verdict}.`,
  'check.brokenOff': 'broken off',
  'check.drops': ({ steps }: { steps: number }) =>
    `No more follow-ups${steps === 0 ? '' : `, ${steps === 1 ? 'nor the open step' : `nor the ${steps} open steps`}`}.`,
  'check.comeBack': ({ id, name }: Person) =>
    `To come back, answer anew: net check ${typedName({ id, name })}`,
  'check.rhythmOff': ({ id, name }: Person) =>
    `Their rhythm is off.\nTo set one: net rhythm ${typedName({ id, name })} 30d`,
  'check.followUp': ({ rhythm, dueOn }: FollowUp, { day, duration, today }: Format) => {
    const every = rhythm === null ? '' : `In touch ${everyEn(duration(rhythm))}`
    if (dueOn === null) return every === '' ? '' : `${every}.`
    const next = `ext follow-up ${dueOn < today ? 'due since' : 'on'} ${day(dueOn, 'full')}.`
    return every === '' ? `N${next}` : `${every}; n${next}`
  },
  'check.caution.benefit':
    'Caution: there is nothing in it for them yet. Find what you can give before you ask.',
  'check.caution.background':
    'Caution: through you they reach nobody but you. If you speak for others as well, say for whom.',
  'check.caution.trust':
    'Caution: they do not take your word yet. Let them see your work before you ask.',

  'check.nonePending': 'Nobody is open.',
  'check.noneToCheck':
    'Nobody to check: everybody you met has a verdict. Name anybody: net check NAME',
  'check.unchecked': ({ count }: { count: number }, { number }: Format) =>
    `${number(count)} met and never checked: net check --pending --all`,
  'check.noHistory': ({ id, name }: Person) =>
    `${name} was never checked: net check ${typedName({ id, name })}`,
  'check.askAgain': ({ id, name }: Person) =>
    `${name} is still open after this meeting: net check ${typedName({ id, name })}`,
  'check.column.name': 'Who',
  'check.column.open': 'Not known yet',
  'check.column.met': 'Met since',
  'check.column.checked': 'Checked',
  'check.never': 'never',
  'check.allFour': 'all four',
  'check.openQuestions': ({ questions }: { questions: readonly Question[] }, format: Format) =>
    named(questions, format),
  'check.historyOf': ({ id, name }: Person) => `${name} (#${id})`,
  'check.run': (
    { on, verdict, soFar }: { on: Day; verdict: Verdict; soFar: Verdict | null },
    { day }: Format,
  ) => `${day(on, 'full')}: ${verdict}${soFar === null ? '' : ` (broken off at ${soFar})`}`,
  'check.changed': ({
    question,
    from,
    to,
    why,
  }: {
    question: Question
    from: Answer | null
    to: Answer
    why: string | null
  }) =>
    `${labels[question]}: ${words[to]}${from === null || from === to ? '' : `, was ${words[from]}`}${why === null ? '' : ` (${why})`}`,
  'check.runNote': ({ note }: { note: string }) => `note: ${note}`,
  'check.unchanged': 'nothing new',
})
