import type { Day } from './day.ts'
import type { DebriefFault } from './debrief.ts'
import type { ImportHint, ImportRemark } from './import-report.ts'
import type { Introduction } from './introduction.ts'
import type { ArchivedPerson } from './logged.ts'
import type { NamedThing } from './named-thing.ts'
import type { OpenRequest } from './request.ts'
import type { SettingKind } from './settings.ts'

/** What went wrong, as the person at the terminal has to tell it apart; cli/ turns it into an exit code. */
export type ErrorKind = 'usage' | 'not-found' | 'conflict' | 'journal' | 'cancelled'

/** A contact an ambiguous or mistyped name may have meant. */
export interface Candidate {
  id: number
  name: string
  /** What tells two of the same name apart: organisation, role, city or e-mail. */
  about: string | null
}

/** A step to be taken back before an earlier one. */
export interface LaterStep {
  id: number
  command: string
  subject: string
}

/**
 * Every error the program throws on purpose: its key, and what its message needs to be told.
 * Both catalogues must have a line `error.<key>` for each: a missing one does not compile.
 */
export interface ErrorParams {
  /** The text can be read as two different days, both given as ISO text. */
  'day.ambiguous': { text: string; one: string; other: string }
  /** Understood, but there is no such day. */
  'day.impossible': { text: string }
  /** A date not every year has, and the nearest (ISO text) is more than a year away. */
  'day.rare': { text: string; day: Day }
  /** Figures with a dot, which are as often an hour, and the day they would be. */
  'day.orHour': { text: string; day: Day }
  /** Arithmetic left the years 1 to 9999. */
  'day.range': Record<string, never>
  /** A date whose year is written in one or two figures: 16.11.26. */
  'day.shortYear': { text: string }
  /** The text has a time of day; only days are kept. */
  'day.time': { text: string }
  /** `lean`: which way the days asked for lie, where they lie one. */
  'day.unknown': { text: string; lean?: 'past' | 'future' | 'none' }
  /** The weekday named is not that of the day named (ISO text). */
  'day.weekday': { text: string; day: string }
  /** Zero, or more than a hundred years. */
  /** What has happened cannot lie ahead. */
  'day.future': { text: string; day: Day }
  'day.tooFar': { text: string; day: Day }
  'birthday.unknown': { text: string }
  'birthday.future': { text: string; day: Day }
  /** What is to happen cannot be over. */
  'day.past': { text: string; day: Day }
  'duration.range': { text: string }
  'duration.unknown': { text: string }
  'journal.locked': { file: string; holders: { pid: number; command: string }[] }
  'journal.damaged': { file: string }
  'journal.notJournal': { file: string }
  'journal.isFolder': { file: string }
  'journal.unreadable': { file: string }
  'journal.denied': { file: string }
  'journal.readonly': { file: string }
  'journal.full': { file: string }
  /** It was put in another's place while this command worked on it. */
  'journal.replaced': { file: string }
  'journal.newer': { file: string; version: number; known: number }
  /** The answer did not get to where it was going. */
  'output.unwritten': { code: string; isFull: boolean; isRecorded: boolean }
  /** No step is left to take back. */
  'undo.nothing': Record<string, never>
  'undo.unknown': { step: number }
  'undo.already': { step: number; by: number }
  /** Later steps stand on the rows of this one, the newest first; none when it can't be told which. */
  'undo.later': { step: number; later: LaterStep[] }
  /** `isAddable` when the query could be the name of somebody new. */
  'contact.notFound': { query: string; nearest: Candidate[]; isAddable: boolean }
  'contact.ambiguous': { query: string; candidates: Candidate[]; others: number }
  /** Whoever is meant is in the archive, where nothing is logged. */
  'contact.archived': { people: { contactId: number; name: string }[] }
  /** Somebody of the same name or e-mail is there already. */
  'contact.duplicate': { name: string; candidates: Candidate[] }
  /** No circle, goal, tag or event of that name. */
  'named.notFound': { thing: NamedThing; name: string; nearest: string[] }
  'named.ambiguous': {
    thing: NamedThing
    query: string
    candidates: { id: number; name: string }[]
  }
  /** Another of the kind has that name. */
  'named.taken': { thing: 'circle' | 'goal'; id: number; name: string }
  /** There is none of the kind yet. */
  'named.none': { thing: 'circle' | 'goal' }
  /** A text that is no way to reach me; `me.notMine` has what there is. */
  'me.reach': { text: string }
  'me.notMine': { field: string; value: string; mine: readonly string[] }
  'reach.bad': { kind: 'email' | 'phone' | 'handle' | 'url'; text: string }
  /** A log in which nobody is named; strangers' names that were passed over. */
  /** Names in the text that are nobody's, and whom it may mean. */
  /** An address, or a link to a profile, in a log that names nobody else. */
  'log.addressOfNobody': { said: string; option: string }
  /** A new name given between `**` that somebody in the archive has. */
  'log.newArchived': { name: string; people: readonly ArchivedPerson[] }
  /** Several names given between one pair of `**`. */
  'log.severalGiven': { name: string; parts: readonly string[] }
  'log.nobody': { strangers: string[]; nearest: Candidate[] }
  'link.self': { name: string }
  /** They are not linked. */
  'link.none': { names: string[] }
  'intro.self': { name: string }
  /** Somebody is to be made one with themselves. */
  /** They were not told apart. */
  'dupes.notApart': { names: string[] }
  'merge.self': { name: string }
  /** Who was named for a value is none of those who are to become one. */
  'merge.notAmong': { query: string; people: string[] }
  /** A value is to be taken from somebody who has none. */
  'merge.nothing': { field: string; name: string }
  /** The introducer is named by an option, so the words may name one person only. */
  'intro.three': { option: string; names: string[] }
  /** What came of an introduction is told, and nobody is known to have made it. */
  'intro.byWhom': { name: string }
  /** What came of an introduction is told, and several are to introduce us. */
  'intro.several': { name: string; candidates: { id: number; name: string }[] }
  /** Words behind the names that are nobody's: what came of it goes on there. */
  'intro.unquoted': { led: string; rest: string }
  /** What came of an introduction is told that nobody recorded. */
  'intro.none': { names: string[] }
  /** It goes on before the day it was first spoken of. */
  'intro.early': { on: Day }
  /** It is settled before the day it was asked or offered. */
  'request.early': { text: string; openedOn: Day }
  /** It is recorded, and not ended. */
  'intro.known': { known: Introduction }
  /** Several people took part, and any of them may have asked or offered it. */
  'request.whose': { option: string; text: string; people: string[] }
  /** Nothing asked or offered is open with them. */
  'request.none': { people: string[] }
  'request.notFound': { query: string; open: OpenRequest[] }
  'request.ambiguous': { query: string; open: OpenRequest[] }
  /** What stands before the colon is nearly a day. */
  'log.dayUnsaid': { text: string }
  'log.dayUnread': { text: string }
  /** It tells of contacts on days that differ. */
  'log.severalDays': { text: string }
  'log.dayMisspelt': { text: string; nearest: string }
  /** All of it is yet to be done: will call Grace. */
  'log.spokenOf': { people: { name: string; id: number | undefined }[] }
  'log.calledOff': { people: { name: string; id: number | undefined }[] }
  'log.toCome': Record<never, never>
  'log.twoDays': { one: Day; other: Day }
  'argument.notNumber': { argument: string }
  'option.unknown': { option: string; nearest: string[] }
  'option.twice': { option: string; first: string; second: string }
  'option.noValue': { option: string }
  'option.badValue': { option: string; value: string; allowed: readonly string[] }
  'option.conflict': { option: string; other: string }
  'option.needs': { option: string; other: string }
  'command.unknown': { command: string; nearest: string[] }
  /** The word only holds other commands. */
  'command.missing': { command: string }
  'option.notCount': { option: string; value: string }
  /** Neither a number nor hours and minutes. */
  'option.notAmount': { option: string; value: string; isHours: boolean }
  /** The people given to a command for one, by id. */
  'done.several': { ids: readonly number[]; command: 'done' | 'plan' }
  'argument.missing': { argument: string }
  'argument.excess': { argument: string }
  /** A value nobody can be asked for, because there is no terminal. */
  'walk.noTerminal': Record<string, never>
  'review.noTerminal': Record<string, never>
  'value.missing': { option: string }
  /** `file` is null for a text that is no file yet; `line` where the fault of the JSON is, if that is known. */
  'settings.unreadable': {
    file: string | null
    reason: 'json' | 'notObject' | 'folder' | 'denied'
    line: number | null
  }
  'settings.unwritable': { file: string; code: string }
  'settings.unknownKey': { file: string | null; key: string; nearest: string[] }
  'settings.badValue': { file: string | null; key: string; value: string; expected: SettingKind }
  'export.full': { file: string }
  /** `count` of several files are there, and then `file` could not be put in its place. */
  'export.notAll': { file: string; where: string; count: number }
  /** Nothing is in the journal, not even its file. */
  'backup.nothing': { file: string }
  'backup.exists': { file: string }
  /** The file is the journal itself, what lies beside it, or the settings. */
  'backup.own': { file: string }
  'backup.full': { file: string }
  'backup.unwritable': { file: string; reason: 'missing' | 'folder' | 'denied' | 'other' }
  /** The copy did not read as it was written. */
  'backup.unsound': { file: string }
  /** No copy was named, and there is nobody to choose one. */
  'restore.which': Record<never, never>
  /** There is no copy to choose from. */
  'restore.none': { folder: string }
  'restore.noNumber': { number: number; count: number }
  /** Neither a file nor a number nor a day. */
  'restore.unknown': { text: string }
  /** No copy is that old; the oldest there is. */
  'restore.tooEarly': { day: Day; oldest: string }
  'restore.damaged': { file: string }
  /** Only what is computed from the rest is wrong in it. */
  'restore.mendable': { file: string }
  'restore.notJournal': { file: string }
  'restore.unreadable': { file: string }
  /** The file is the journal itself. */
  'restore.same': { file: string }
  'export.unwritable': { file: string; reason: 'missing' | 'folder' | 'denied' | 'own' | 'other' }
  /** What was given to be imported is not there, or cannot be read. */
  'import.unreadable': {
    file: string
    reason: 'missing' | 'folder' | 'denied' | 'tooLarge' | 'other'
  }
  /** Nothing that can be imported; what it seems to be. */
  'import.document': {
    file: string
    reason: 'tooLarge' | 'other' | 'newer' | 'json'
    line: number | null
  }
  'import.kind': { file: string; hint: ImportHint }
  /** --from names another kind than what there can be no doubt about. */
  'import.otherKind': { file: string; kind: 'vcard' | 'json'; from: string }
  /** Somebody wrote to the file while it was read. */
  'import.changed': { file: string }
  'import.stopped': Record<string, never>
  'backup.stopped': Record<string, never>
  /** No column is certain to be the name; `columns` are those there are. */
  'import.noName': {
    file: string
    columns: readonly string[]
    /** What it is written in was guessed. */
    isGuessed: boolean
  }
  /** `--map` names a column, or a field, that is not there. */
  'import.noColumn': { column: string; nearest: readonly string[]; columns: readonly string[] }
  'import.noField': { field: string; nearest: readonly string[]; fields: readonly string[] }
  /** `--map` without its `=`. */
  'import.badMap': { text: string }
  /** All or nothing was asked for, and these are wrong. */
  'import.strict': { file: string; problems: ImportRemark[] }
  'prompt.cancelled': Record<string, never>
  'prompt.back': Record<string, never>
  'editor.missing': { command: string }
  'editor.failed': { command: string; status: number }
  'editor.kept': { command: string; status: number; path: string }
  'pitch.notFound': { query: string; nearest: { id: number; name: string }[] }
  'pitch.ambiguous': { query: string; candidates: { id: number; name: string }[] }
  /** Another pitch has that name. */
  'pitch.taken': { id: number; name: string }
  /** There is no pitch at all yet. */
  'pitch.none': Record<never, never>
  /** None of the five parts was given a text. */
  'pitch.nothing': Record<never, never>
  /** Nothing to rehearse: no part has a text. */
  'pitch.empty': { name: string }
  /** A text of all parts begins with one that stands under no heading. */
  'pitch.noHeading': { line: string }
  /** `pitch` alone rehearses, which needs a terminal. */
  'pitch.alone': Record<never, never>
  'rehearsal.noTerminal': Record<never, never>
  /** `all` are the fields there are. */
  'edit.unknownField': { field: string; nearest: string[]; all: readonly string[] }
  /** A value to be cleared or preferred that the contact does not have; `theirs` are those they have. */
  'edit.notTheirs': { field: string; value: string; theirs: readonly string[] }
  'edit.viaSelf': { name: string }
  'edit.noColon': { text: string }
  /** A field of one value, given twice. */
  'edit.twice': { field: string }
  /** Faulty lines are not to be mended now. */
  'edit.givenUp': Record<never, never>
  /** Another event has that name; of a series or not. */
  'event.taken': { id: number; name: string; on: Day | null; series: string | null }
  'event.onlyPlace': { place: string; people: number; since: Day }
  'event.ambiguous': {
    query: string
    candidates: { id: number; name: string; on: Day | null }[]
  }
  /** There is no event to choose among. */
  'event.none': Record<never, never>
  /** `--step` names none of their open steps, or (`isNone` false) several of them. */
  'done.noStep': {
    name: string
    said: string
    isNone: boolean
    steps: readonly { id: number; name: string; dueOn: Day }[]
  }
  /** Nothing can be told of what has not taken place yet. */
  'event.notYet': { name: string; on: Day }
  /** There is nothing left to decide; `isTold` where people were met there. */
  /** Its last day is given and would be before the first, or has none. */
  'event.untilBefore': { name: string; on: Day | null; untilOn: Day }
  'event.isOver': { id: number; name: string; on: Day; isTold: boolean }
  /** The name of the file ends as none of the forms there are. */
  'prep.ending': { file: string }
  /** Nothing came in; what is kept from last time. */
  'debrief.noLines': { id: number; kept: readonly string[] }
  /** What stands where the day of a step should. */
  'debrief.dayUnread': { text: string }
  /** A day, and nothing to be done on it. */
  'debrief.noStep': Record<never, never>
  /** A line of a debrief that is a next step and names nobody. */
  'debrief.onlyStep': { line: string }
  /** As `log.nobody` and `contact.ambiguous`, where there are no options. */
  'debrief.nobody': ErrorParams['log.nobody']
  'debrief.ambiguous': ErrorParams['contact.ambiguous']
  /** Lines that were not recorded and are kept, each with its fault told already. */
  'debrief.faults': { id: number; faults: readonly DebriefFault[] }
  /** Nothing of this rule was set aside for them. */
  'review.notAside': { rule: string; names: string[] }
  /** Nothing a rule finds now is about these, and what is to come cannot be set aside; what it does find. */
  'review.notFound': { rule: string; names: string[]; found: { id: number; name: string }[][] }
  /** Whom or what a finding is to be set aside for was not said. */
  'review.whom': { option: string; wants: 'who' | 'goal' | 'circle' | 'event' }
  /** Nothing is piped in, or it has no sender. */
  'mail.none': { reason: 'terminal' | 'sender' }
  /** The message is mine: its sender is a way to reach me. */
  'mail.mine': { email: string }
  /** A name or a contact was given for the one sender of a message that has several. */
  'mail.several': { option: string; emails: string[] }
  /** Somebody the sender may be, though not by their address. */
  'mail.namesake': { name: string; email: string; candidates: Candidate[] }
  'name.empty': Record<never, never>
  'name.tooLong': { length: number; max: number }
}

/** An error the person can do something about. Anything else that is thrown is a fault of the program. */
export class NetError<K extends keyof ErrorParams = keyof ErrorParams> extends Error {
  readonly kind: ErrorKind
  readonly key: K
  readonly params: ErrorParams[K]

  constructor(kind: ErrorKind, key: K, params: ErrorParams[K]) {
    super(key)
    this.name = 'NetError'
    this.kind = kind
    this.key = key
    this.params = params
  }
}
