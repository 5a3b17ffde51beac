import { foldText, isAscii } from './fold.ts'
import { quotedList } from './json-text.ts'
import { contactKeys, joinedName } from './who.ts'

/** What somebody is called and where they belong. */
export interface Findable {
  name: string
  nicknames: readonly string[]
  org: string | null
  role: string | null
  city: string | null
  birthday: string | null
  metAt: string | null
  /** What else they are found by: fields, ways to reach them, circles, goals, tags. */
  words: readonly string[]
}

/** How somebody is found: the derived columns that hang on what they are called and where they belong. */
export interface FoundBy {
  name_joined: string
  /** A JSON array. */
  name_keys: string
  search_text: string
  /** `MM-DD`. */
  birthday_md: string | null
}

/** As all of them with spaces between fold; one by one where a letter may be rare, which makes folding its text slow. */
function foldAll(texts: readonly (string | null)[]): string {
  const whole = texts.join(' ')
  if (isAscii(whole)) return foldText(whole)
  let all = ''
  for (const text of texts) {
    const folded = text === null ? '' : foldText(text)
    if (folded !== '') all += all === '' ? folded : ` ${folded}`
  }
  return all
}

export function foundBy(person: Findable): FoundBy {
  const { name, nicknames, org, role, city, metAt, birthday, words } = person
  const texts = [name, ...nicknames, org, role, city, metAt, ...words]
  return {
    name_joined: joinedName(name),
    name_keys: quotedList(contactKeys({ name, nicknames })),
    search_text: foldAll(texts),
    // `1990-03-21` and `--03-21` both end in the month and the day.
    birthday_md: birthday?.slice(-5) ?? null,
  }
}
