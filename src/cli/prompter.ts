/**
 * What can be asked of the person at the terminal, whatever draws it. Every method rejects with
 * `NetError('cancelled', 'prompt.cancelled', {})` on Ctrl-C, Ctrl-D or a closed terminal; a caller that wants to
 * keep earlier answers catches it. Esc goes back to the question before: where there is one it rejects with
 * `NetError('cancelled', 'prompt.back', {})`, else it stops as Ctrl-C does. All words come from the caller, already in the reader's language.
 */
export interface Prompter {
  /** One line. Trimmed; empty only when `isOptional`, or when the person went back by `canGoBack`. */
  text(question: TextQuestion): Promise<string>
  /** Several lines typed in place; a key opens them in the person's editor. Trimmed at the end; may be empty. */
  long(question: LongQuestion): Promise<string>
  /** One of several; gives its `value`. There must be at least one choice. */
  choice<T>(question: ChoiceQuestion<T>): Promise<T>
  confirm(question: ConfirmQuestion): Promise<boolean>
  /**
   * Opens $VISUAL or $EDITOR on a private file and gives its text to `use`. When `use` throws, the file stays, the
   * person is told where, and the error goes on unchanged; otherwise the file is removed. Throws `editor.missing`
   * and `editor.failed` (the latter says where the text is kept).
   */
  editor<T>(question: EditorQuestion, use: (text: string) => T | Promise<T>): Promise<T>
  /** A little screen of its own, redrawn in place until a key or a tick gives `{ done }`. */
  live<S, R>(screen: LiveScreen<S, R>): Promise<R>
}

/** Every question. */
interface Asked {
  /** A question stands before this one, which Esc goes back to. `Context` tells it. */
  isAfter?: boolean
}

export interface TextQuestion extends Asked {
  message: string
  /** Stands in the line already, to be edited. */
  initial?: string
  /** Shown dimmed while nothing is typed, and the answer of Enter there; to type replaces it, and Esc alone goes back. */
  offered?: string
  /** Shown dimmed while nothing is typed; never an answer. */
  placeholder?: string
  /** What is wrong with the (trimmed) text, to be shown; undefined when nothing is. Not asked about an empty optional answer. */
  validate?: (text: string) => string | undefined
  isOptional?: boolean
  /** What Enter on an empty line does where that is not to skip; shown beside the line. */
  emptyMeans?: string
  /**
   * Given the further lines of a paste of several, which are joined to the first otherwise. Such a question is asked
   * line by line: lines typed ahead answer it one after the other, before `initial`, which is given back here; none of
   * them answers a question in between, and those not reached when the person cancels are given here too.
   */
  more?: (lines: string[]) => void
  /** Esc, or Enter on an empty line, gives an empty text and leaves nothing on the screen. */
  canGoBack?: boolean
  /** Leaves nothing on the screen when it is skipped. */
  isAside?: boolean
  /** Given what was typed so far when the person cancels or goes back, so that it is not lost. Without it, Esc does nothing to what is typed. */
  keep?: (typed: string) => void
}

export interface LongQuestion extends Asked {
  message: string
  initial?: string
  /** Of the file when the editor is opened, with its dot; `.txt` unless given. */
  extension?: string
  /** As with `TextQuestion`. */
  keep?: (typed: string) => void
}

export interface Choice<T> {
  value: T
  label: string
  /** Shown dimmed after the label where there is room. */
  hint?: string
  /** One letter that picks this choice at once. Ignored in a list too long for number keys: typing narrows that. */
  key?: string
  /** Letters that pick it too and are not shown: those of another script, where `key` is not Latin. */
  alsoKeys?: readonly string[]
}

export interface ChoiceQuestion<T> extends Asked {
  message: string
  choices: readonly Choice<T>[]
  /** The `value` under the cursor at first; the first choice unless given. */
  initial?: T
}

export interface ConfirmQuestion extends Asked {
  message: string
  /** What Enter alone means; no unless given. */
  initial?: boolean
}

export interface EditorQuestion {
  message: string
  initial?: string
  /** Of the file, with its dot; `.txt` unless given. */
  extension?: string
}

export interface Key {
  /**
   * `a`…`z` and `0`…`9` by the place of the key, also on a Persian keyboard; `space`, `enter`, `escape`, `tab`,
   * `up`, `backspace`, `pagedown`, …; else the character itself.
   */
  name: string
  /** What it types; empty for a key that types nothing. */
  text: string
  ctrl: boolean
  meta: boolean
  shift: boolean
}

/** What a view may fill: a cell less than the window, so that no terminal wraps. */
export interface LiveSize {
  columns: number
  rows: number
  /** Keys are typed as a line and then entered, and what is shown scrolls up by itself: there is room for all of it. */
  isByLine?: boolean
}

/** A size, and the milliseconds since the first drawing: they never go back, and stand still while Ctrl-Z does. */
export interface LiveMoment extends LiveSize {
  elapsedMs: number
}

/** The state `S` must not have a property `done`: that is how the end is told from a state. */
export interface LiveScreen<S, R> extends Asked {
  initial: S
  /** Milliseconds between redraws by the clock; none unless given. */
  tickMs?: number
  /** Neither Ctrl-C nor Ctrl-Z gets here, nor Esc. */
  key: (state: S, key: Key, at: LiveMoment) => S | { done: R }
  /** What Esc does here; unless given it goes back as everywhere. */
  escape?: (state: S, at: LiveMoment) => S | { done: R }
  tick?: (state: S, elapsedMs: number) => S | { done: R }
  /** Lines that do not fit are cut, not wrapped; so are lines beyond `rows`. */
  view: (state: S, at: LiveMoment) => string
  /** What stays on the screen afterwards, its lines wrapped to the window; nothing unless given. */
  leave?: (result: R) => string
}
