/** The words, folded, that tell a name from a common word. Data of the languages, handed in. */
export interface MentionVocabulary {
  /** A person follows, even in lower case: with, met, called; با، دیدن. */
  readonly cues: ReadonlySet<string>
  /** A person or a thing follows: to, from, about; به، از. */
  readonly looseCues: ReadonlySet<string>
  /** Joins the last two of a list: and; و. */
  readonly and: ReadonlySet<string>
  /** Names that are also common words. */
  readonly common: ReadonlySet<string>
  /** Of those, what a loose cue does not make a name, unless nothing follows: to mark, از مهر. */
  readonly ambiguous: ReadonlySet<string>
  /** What a date is said in beside figures: nov, yesterday. */
  readonly dayWords: ReadonlySet<string>
  /** Of those, months. */
  readonly months: ReadonlySet<string>
  /** Before a month: in, since, next. */
  readonly monthLeads: ReadonlySet<string>
  /** What is of a month, right after it: report, issue. */
  readonly ofMonths: ReadonlySet<string>
  /** Before a month that something is of, and seldom before a name: the, our. */
  readonly articles: ReadonlySet<string>
  /** What people do, right after their name: said, called; گفت. */
  readonly doings: ReadonlySet<string>
  /** What they are, there: is, was. */
  readonly beings: ReadonlySet<string>
  /** Nobody's name before what is done: he said. */
  readonly pronouns: ReadonlySet<string>
  /** Before a name, part of it or not: Dr, خانم. */
  readonly titles: ReadonlySet<string>
  /** Hung onto a name after an apostrophe or a half-space: s; ها، جان. */
  readonly suffixes: ReadonlySet<string>
  /** Words of one letter: no initial without its dot. */
  readonly letters: ReadonlySet<string>
  /** Right before who is only spoken of: about, not; درباره. */
  readonly spokenOf: ReadonlySet<string>
  /** As these two words: dreamt of, راجع به. */
  readonly spokenOfPairs: ReadonlySet<string>
  /** Whose that is who is met is not met: husband; برادر. */
  readonly kin: ReadonlySet<string>
  /** By what somebody is brought together with somebody: introduced; before or behind who it is. */
  readonly introductions: ReadonlySet<string>
  /** Between that and who it is: to, by; به. */
  readonly introducedTo: ReadonlySet<string>
  /** Whom that is done to where no name says it: me, her. */
  readonly objects: ReadonlySet<string>
  /** What is done or spoken of with somebody and is nobody's name: coffee, send, friends; قهوه. */
  readonly things: ReadonlySet<string>
  /** Capitalised words after a first name that are no surname: Monday, I. */
  readonly notSurnames: ReadonlySet<string>
}
