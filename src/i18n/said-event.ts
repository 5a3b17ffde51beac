import { foldText } from '../domain/fold.ts'
import { guessKind } from './kind-words.ts'

/** Before its name, perhaps with an article between, an event is only spoken of, or was yet to be. */
const SPOKEN_OF =
  /(?:^| )(?:about|re|regarding|concerning|for|of|from|before|after|since|until|till|than|like|missed|missing|skipped|not|without|instead|درباره|درباره ی|درمورد|در مورد|برای|از|تا|پیش از|قبل از|بعد از|پس از|بدون|جز|بجز) (?:(?:the|this|our|their|that|a|an|my|ان|این) )?$/
/** Towards it, unless one went there. */
const TOWARDS = /(?:^| )(?:(\S+) )?(?:to|into) (?:(?:the|this|our|their|that|a|an) )?$/
const WENT = /^(?:went|came|come|got|been|drove|walked|travelled|rode|ran|back|over)$/
/** Behind its name, what is of it and not at it, or that it was not. */
const OF_IT =
  /^ (?:s |organi[sz]ers? |speakers? |slides? |tickets? |team |crew |committee |sponsors? |is |was (?:cancelled|canceled|postponed|moved)|cancelled|canceled|postponed|لغو )/
/** What passes from afar. */
const afar = new Set(['call', 'email', 'message', 'content'])

interface Named {
  readonly name: string
  readonly series: string | null
}

/**
 * The one event among some that a text tells to have been where it happened: its name, or that of its series, is said
 * whole (met Ann at Rust Meetup), and not as what was spoken of (a chat about Rust Meetup). Undefined where none is, or
 * several are.
 */
export function eventSaid<Event extends Named>(
  text: string,
  events: readonly Event[],
): Event | undefined {
  const folded = ` ${foldText(text)} `
  const said = events.flatMap((event) => {
    const names = [event.name, ...(event.series === null ? [] : [event.series])].map((name) =>
      foldText(name),
    )
    const found = names
      .filter((name) => /\p{L}{3}/u.test(name) && folded.includes(` ${name} `))
      .toSorted((one, other) => other.length - one.length)[0]
    return found === undefined ? [] : [{ event, name: found }]
  })
  // Of Rust and Rust Meetup it is the longer that was said.
  const whole = said.filter(({ name }) =>
    said.every((one) => one.name === name || !` ${one.name} `.includes(` ${name} `)),
  )
  const [one, another] = whole
  return one !== undefined && another === undefined && isThere(folded, one.name)
    ? one.event
    : undefined
}

function isThere(folded: string, name: string): boolean {
  const at = folded.indexOf(` ${name} `)
  const before = folded.slice(0, at + 1)
  const behind = folded.slice(at + 1 + name.length)
  const rest = `${before} ${behind}`
  if (afar.has(guessKind(rest) ?? '') || SPOKEN_OF.test(before) || OF_IT.test(behind)) return false
  const towards = TOWARDS.exec(before)
  if (towards !== null) return WENT.test(towards[1] ?? '')
  // «به رویداد رفتیم»
  return !/ به (?:ان |این )?$/.test(before) || /^ (?:\S+ ){0,3}(?:رفت|امد|رسید)/.test(behind)
}
