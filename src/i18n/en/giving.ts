import type { Balance } from '../../domain/balance.ts'
import type { Day } from '../../domain/day.ts'
import type { Format } from '../format.ts'

interface Request {
  name: string
  text: string
  openedOn: Day
}

type Counts = Pick<Balance, 'gave' | 'got'>

const things = (count: number) => (count === 1 ? 'one thing' : `${count} things`)

export const givingEn = () => ({
  'option.asked': 'what they asked you for, open until settled (repeatable)',
  'option.offered':
    'what they offered, promised or were asked for, open until it comes (repeatable)',
  'option.settled': 'what was open and is given or got now: its words or its number (repeatable)',

  'request.opened.asked': ({ name, text }: Request) => `Open: ${name} asked you for "${text}".`,
  'request.opened.offered': ({ name, text }: Request) => `Open: "${text}" is to come from ${name}.`,
  'request.settled.asked': ({ name, text }: Request) => `Settled: you gave ${name} "${text}".`,
  'request.settled.offered': ({ name, text }: Request) => `Settled: ${name} gave you "${text}".`,
  'request.dropped.asked': ({ name, text }: Request) =>
    `Let go: "${text}", which ${name} had asked you for.`,
  'request.dropped.offered': ({ name, text }: Request) =>
    `Let go: "${text}", which was to come from ${name}.`,
  'request.hint.asked': ({ openedOn }: Request, { relative }: Format) =>
    `they asked, ${relative(openedOn)}`,
  'request.hint.offered': ({ openedOn }: Request, { relative }: Format) =>
    `to come from them, ${relative(openedOn)}`,
  'request.which': 'Which one?',
  'request.askWhose': ({ text }: { text: string }) => `"${text}": who was it?`,

  'settle.words': 'with whom, and what (its words or its number; not needed for the only one)',
  'settle.dropped': 'it is no longer wanted or expected: close it, log nothing',
  'settle.examples': `
Examples:
  net settle grace the slides
  net settle george --dropped
  net done grace sent them --settled slides

What they asked you for counts as given, what was to come from them as got.`,

  'show.give': 'Could give',
  'show.asked': 'They asked for',
  'show.offered': 'Theirs to bring',
  'show.request': ({ text, id, since }: { text: string; id: number; since: string }) =>
    `${text} · since ${since} · ${id}`,
  'timeline.asked': ({ things: list }: { things: string }) => `they asked for: ${list}`,
  'timeline.offered': ({ things: list }: { things: string }) => `to come from them: ${list}`,

  'give.who': 'only to this person',
  'give.examples': `
Examples:
  net give
  net give grace
  net give --format ids

It comes from what they asked for, the introductions you offered, and what you can give (net me --give).`,
  'give.nothing':
    'Nothing comes to mind. What you can give: net me --give. What they ask for: net log --asked.',
  'give.asked': ({ text, since }: { text: string; since: string }) =>
    `asked for "${text}" since ${since}`,
  'give.fits': ({ gives }: { gives: string }) => `you can give: ${gives}`,
  'give.introduction': ({ name, since }: { name: string; since: string }) =>
    `the introduction to ${name} is still to be made, since ${since}`,
  'give.meet': ({ name, field, text }: { name: string; field: string; text: string }) =>
    `${name} is strong at ${field}: could help with "${text}"`,
  'give.field': ({ give, field }: { give: string; field: string }) =>
    `${give}: you can give it, and ${field} is their field`,
  'give.settle': ({ id, requestId }: { id: number; requestId: number }) =>
    `net settle ${id} ${requestId}`,
  'give.intro': ({ id, other }: { id: number; other: number }) => `net intro ${id} ${other}`,

  'balance.who': 'with this person only',
  'balance.by': 'contact, field or circle (contact unless given)',
  'balance.examples': `
Examples:
  net balance
  net balance grace
  net balance --by circle
  net balance --by field --json

It is yours alone, and no score: a look at where something could be offered, or asked for.`,
  'balance.nothing': 'Nothing was given or got yet. Log it with --gave and --got.',
  'balance.noField': 'no field named',
  'balance.soFar': 'So far',
  'balance.last': 'Last',
  'balance.field': 'Field',
  'balance.circle': 'Circle',
  'balance.even': ({ gave, got }: Counts) => `both ways: ${gave} given, ${got} got`,
  'balance.onlyGave': ({ gave }: Counts) => `you gave ${things(gave)}`,
  'balance.onlyGot': ({ got }: Counts) => `you got ${things(got)}`,
  'balance.moreGave': ({ gave, got }: Counts) => `more given (${gave}) than got (${got})`,
  'balance.moreGot': ({ gave, got }: Counts) => `more got (${got}) than given (${gave})`,
})
