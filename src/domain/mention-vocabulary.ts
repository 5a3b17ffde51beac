import type { MissedPatterns } from './mention-missed.ts'
import type { ShownPatterns } from './mention-shown.ts'
import type { Words } from './word-list.ts'

/** The words, folded, that tell a name from a common word. Data of the languages, handed in. */
export interface MentionVocabulary {
  /** A person follows, even in lower case: with, met, called; با، دیدن. */
  readonly cues: Words
  /** As those, cut short before a slash: w of w/. */
  readonly slashedCues: Words
  /** A person or a thing follows: to, from, about; به، از. */
  readonly looseCues: Words
  /** A person follows at the beginning of a text, and nothing else behind them: call, text. */
  readonly reaching: Words
  /** Joins the last two of a list: and; و. */
  readonly and: Words
  /** Names that are also common words. */
  readonly common: Words
  /** Of those, what a loose cue does not make a name, unless nothing follows: to mark, از مهر. */
  readonly ambiguous: Words
  /** What a date is said in beside figures: nov, yesterday. */
  readonly dayWords: Words
  /** Of those, months. */
  readonly months: Words
  /** Behind a first name no surname where figures follow or nothing does: nov. */
  readonly shortMonths: Words
  /** Before a month: in, since, next. */
  readonly monthLeads: Words
  /** What is of a month, right after it: report, issue. */
  readonly ofMonths: Words
  /** Before a month that something is of, and seldom before a name: the, our. */
  readonly articles: Words
  /** Of those, what stands before nobody's name with a thing behind it, and the like: the, a. */
  readonly determiners: Words
  /** What people do, right after their name: said, called; گفت. */
  readonly doings: Words
  /** Irregular pasts of what things do as well; behind a verb or month that is a name only with a capital: Bill paid for lunch. */
  readonly pasts: Words
  /** What they are, there: is, was. */
  readonly beings: Words
  /** Nobody's name before what is done: he said. */
  readonly pronouns: Words
  /** Behind a name at the beginning of a clause, that they did so too: too, هم. */
  readonly also: Words
  /** Behind the mark of an object, what is done to somebody: دیدم. */
  readonly seen: Words
  /** Behind a name and a comma, who they are: who, که. */
  readonly relatives: Words
  /** Before a name, part of it or not: Dr, خانم. */
  readonly titles: Words
  /** Hung onto a name after an apostrophe or a half-space: s; ها، جان. */
  readonly suffixes: Words
  /** Words of one letter: no initial without its dot. */
  readonly letters: Words
  /** Right before who is only spoken of: about, not; درباره. */
  readonly spokenOf: Words
  /** As these two or three words: dreamt of, no news from, راجع به. */
  readonly spokenOfPairs: Words
  /** Whose that is who is met is not met: husband; برادر. */
  readonly kin: Words
  /** By what somebody is brought together with somebody: introduced; before or behind who it is. */
  readonly introductions: Words
  /** Between that and who it is: to, by; به. */
  readonly introducedTo: Words
  /** By what it is said that it was, or is to be, done. */
  readonly introducing: IntroducingWords
  readonly wishing: WishingWords
  readonly undone: UndoneWords
  readonly missed: () => MissedPatterns
  /** Whether a text may have anything of them. */
  readonly mayBeMissed: (text: string) => boolean
  readonly shown: () => ShownPatterns
  readonly mayBeShown: (text: string) => boolean
  /** Whom that is done to where no name says it: me, her. */
  readonly objects: Words
  /** What is done or spoken of with somebody and is nobody's name: coffee, send, friends; قهوه. */
  readonly things: Words
  /** What one begins to speak with, and nobody's name: well, oh; خب. */
  readonly interjections: Words
  /** Capitalised words after a first name that are no surname: Monday, I. */
  readonly notSurnames: Words
  /** What is told and no more, and where it ends. */
  readonly telling: TellingWords
  /** First words of first names of two, written apart or together: محمد of محمد رضا. */
  readonly forenames: Words
  /** First names that are no other words, to tell in a list in lower case or in a script without it. */
  readonly givenNames: Words
  /** Large cities, of one or two words: a list of names may as well be of places. */
  readonly cities: Words
  /** Cities, countries and the like that are first names as well. */
  readonly towns: Words
  readonly placing: PlacingWords
  /** Common words that say when: dawn; no name behind at, before and the like. */
  readonly times: Words
}

/** By what a name that is a city's too is told to be the city, folded. */
export interface PlacingWords {
  /** in, near; در */
  readonly within: Words
  /** Before `to` and the like, some words earlier: flew, trip; سفر. */
  readonly motions: Words
  /** Right before `from`, of those who came: back, flew. */
  readonly ways: Words
  /** Before `from`, what one has from a person: email, news. */
  readonly sources: Words
  /** Right before `in` and `at`, what is felt for a person: faith, smiled. */
  readonly feelings: Words
  /** Right before the name, or before `of`: downtown, mayor; شهر. */
  readonly parts: Words
  /** Behind «به ایران»: رفتم. */
  readonly moved: Words
  /** Behind the name: office, airport. */
  readonly ofPlaces: Words
}

/** By what bringing people together is spoken of, folded. */
export interface IntroducingWords {
  /** introduction, معرفی */
  readonly nouns: Words
  /** introducing */
  readonly gerunds: Words
  /** What is to be done: introduce. */
  readonly bases: Words
  /** Before the first two, that it is what was spoken of: for, بابت. */
  readonly because: Words
  /** As that, perhaps with whom it is said to between: offered, قول. */
  readonly offers: Words
  /** Behind the first, that it is to be done: کند. */
  readonly come: Words
  /** Between all of these and who it is: to, with. */
  readonly to: Words
  /** Who is brought together: me. */
  readonly whom: Words
  /** What of somebody's is asked for, or thanked for: number. */
  readonly ways: Words
}

/** By what it is said that somebody else wishes, or is, to meet somebody, folded. */
export interface WishingWords {
  /** wants, hopes, keen */
  readonly verbs: Words
  /** What is wished for: meet, introduction. */
  readonly meeting: Words
  /** Between the wish, what is wished and whose it is: to, get, an, not. */
  readonly between: Words
  /** Whose it is, unless it is mine: she. */
  readonly others: Words
  /** Of the wishes and the futures, those no other subject is needed for: wants; and those that are mine without any: will. */
  readonly theirs: Words
  readonly mine: Words
  /** Of one or two words, before who it is: میخواهد. */
  readonly around: Words
  /** Behind who it is: ببیند. */
  readonly come: Words
  /** Of one or two words, behind who I am to see: میبینم. */
  readonly ahead: Words
}

/** By what it is said that something is still to be done with somebody, or was not, folded. */
export interface UndoneWords {
  /** must, todo; باید */
  readonly leads: Words
  /** As these two words: need to, یادم باشد. */
  readonly leadPairs: Words
  /** Before a colon: todo, next. */
  readonly heads: Words
  /** Before who is to do it: asked, told; گفتم. */
  readonly bidding: Words
  /** Behind the name of whom it is to be done with: بزند. */
  readonly bidden: Words
  /** Behind a lead, what is not to be done: say. */
  readonly speaking: Words
  /** Of two words: did not, couldn t. */
  readonly negated: Words
  /** Behind that, or to be done: call, see. */
  readonly contact: Words
  /** Behind that, of who was not there: come, show. */
  readonly attending: Words
  /** Behind the name, that they were not there, or are only known: absent; نیامد، میشناسد. */
  readonly absent: Words
  /** Behind the name as these two words: زنگ نزدم. */
  readonly missedPairs: Words
  /** Between the name and these: was, را. */
  readonly between: Words
  /** Behind the name and these, that they were not there: sick; مریض. */
  readonly away: Words
  /** As these two words, right behind the name: had left, رفته بود. */
  readonly gone: Words
  /** Behind the name at the end of a clause: نه. */
  readonly denied: Words
  /** Behind a negation that says no more: either. */
  readonly closing: Words
}

/** By what it is said that somebody told something, folded. */
export interface TellingWords {
  /** What is told comes right behind: said; گفت. */
  readonly said: Words
  /** Or who it is: mentioned. */
  readonly mentioned: Words
  /** Whom it is told to comes behind: told. */
  readonly told: Words
  readonly heard: Words
  /** Only with "that" behind it: wrote. */
  readonly reported: Words
  /** With these the telling begins: that, whether; که. */
  readonly that: Words
  /** What is told does not begin with these, but to whom or where: to, over; به. */
  readonly beside: Words
  /** What is said to whoever is met: hello; سلام. */
  readonly greetings: Words
  /** Behind a "that" that begins nothing: night. */
  readonly ofTime: Words
  /** With a comma or "and" before it the telling is over: then; بعد. */
  readonly afterwards: Words
}
