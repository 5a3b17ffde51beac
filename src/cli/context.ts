import { type Day, dayOf } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type { Settings } from '../domain/settings.ts'
import { anniversariesIn } from '../i18n/anniversaries.ts'
import type { Translate } from '../i18n/catalogue.ts'
import type { Format } from '../i18n/format.ts'
import type { Journal } from '../journal/journal.ts'
import type { Look } from '../views/look.ts'
import type { ColorLevel, Theme } from '../views/theme.ts'
import type { GlobalOptions } from './command.ts'
import type { CommandTree } from './command-tree.ts'
import { isBack } from './gone-back.ts'
import { fitted, guardedWhole } from './guard.ts'
import type { World } from './io.ts'
import { isHigher } from './pager.ts'
import { journalPath, settingsPath } from './paths.ts'
import { printable } from './printable-json.ts'
import type { Prompter } from './prompter.ts'
import { terminalSize } from './terminal-size.ts'

/** What the program knows before it knows which command is meant. */
export interface Preparation {
  world: World
  t: Translate
  format: Format
  theme: Theme
  colorLevel: ColorLevel
  now: Date
}

/**
 * What a command is given: the moment, the words, the streams, and the costly things behind functions, opened when
 * first asked for.
 */
export class Context {
  readonly world: World
  readonly t: Translate
  readonly format: Format
  readonly now: Date
  readonly today: Day
  readonly look: Look
  readonly isJson: boolean
  readonly journalFile: string
  readonly settingsFile: string
  /** What the shell is told by a command that ran to its end and still has something to say; 0 unless set. */
  exitCode = 0
  /** How many questions were put so far. */
  asked = 0
  #journal: Promise<Journal> | undefined
  #prompter: Promise<Prompter> | undefined
  #settings: Promise<Settings> | undefined
  /** How many that are under way take an Esc in what they ask. */
  #takingBack = 0

  readonly tree: CommandTree

  constructor(
    { world, t, format, theme, now }: Preparation,
    options: GlobalOptions,
    tree: CommandTree,
  ) {
    this.tree = tree
    this.world = world
    this.t = t
    this.format = format
    this.now = now
    this.today = dayOf(now)
    this.isJson = options.json === true
    this.journalFile = journalPath(world, options.journal)
    this.settingsFile = settingsPath(world, options.config)
    const width =
      world.stdout.isTTY === true
        ? terminalSize('columns', world.stdout.columns)
        : Number.POSITIVE_INFINITY
    this.look = { t, format, theme, width, today: this.today }
  }

  /** Whether somebody is there to be asked: stdin and stderr are terminals. */
  get canAsk(): boolean {
    return this.world.stderr.isTTY === true && this.world.stdin.isTTY === true
  }

  /**
   * The journal, brought up to date with the settings; read as empty while there is none. Another file than the line's
   * own is only for a command that speaks of other lines.
   */
  journal(file?: string): Promise<Journal> {
    this.#journal ??= this.#openJournal(
      file === undefined ? this.journalFile : journalPath(this.world, file),
    )
    return this.#journal
  }

  settings(): Promise<Settings> {
    this.#settings ??= import('./settings-file.ts').then(({ readSettings }) =>
      readSettings(this.settingsFile),
    )
    return this.#settings
  }

  /** Throws `value.missing`, naming the option that would have told, where nobody can be asked. */
  prompter(option: string): Promise<Prompter> {
    if (!this.canAsk) throw new NetError('usage', 'value.missing', { option })
    this.#prompter ??= this.#openPrompter()
    return this.#prompter
  }

  /** Esc in what `ask` asks leads back to here: false when it did. Throws what `ask` throws. */
  async unlessBack(ask: () => unknown): Promise<boolean> {
    this.#takingBack += 1
    try {
      await ask()
      return true
    } catch (error) {
      if (isBack(error)) return false
      throw error
    } finally {
      this.#takingBack -= 1
    }
  }

  /** The answer: a record as JSON with `--json`, else as its view tells it. An empty view prints nothing. */
  show<T>(record: T, view: (record: T, look: Look) => string): void {
    if (this.isJson) this.data(printable(record))
    else this.print(view(record, this.look))
  }

  /** Lines for the person on stdout; nothing for an empty text. */
  print(text: string): void {
    if (text === '') return
    const { stdout, page } = this.world
    const lines = `${fitted(text, stdout)}\n`
    // Between questions the terminal is the prompter's.
    const isPaged =
      this.#prompter === undefined && isHigher(lines, stdout) && page?.(lines) === true
    if (!isPaged) stdout.write(lines)
  }

  /** Rows for a program, as they are when they go to a pipe or a file. */
  data(text: string): void {
    if (this.world.stdout.isTTY === true)
      this.world.stdout.write(`${guardedWhole(text.trimEnd())}\n`)
    else if (text !== '') this.world.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  }

  /** A warning or a hint, on stderr. */
  warn(text: string): void {
    if (text !== '') this.world.stderr.write(`${fitted(text, this.world.stderr)}\n`)
  }

  /** A kind word for a person; pipes and scripts are spared it. */
  hint(text: string): void {
    if (this.world.stderr.isTTY === true) this.warn(this.look.theme.dim(text))
  }

  /** Whether this run has recorded anything in the journal. */
  async hasWritten(): Promise<boolean> {
    const journal = await this.#journal?.catch(() => undefined)
    return journal?.hasWritten ?? false
  }

  async close(): Promise<void> {
    if (this.#journal === undefined) return
    const journal = await this.#journal.catch(() => undefined)
    if (journal?.isNew === true) await this.#tellCopies(journal.file)
    journal?.close()
  }

  /** Whoever had a journal here learns that this is not it. */
  async #tellCopies(file: string): Promise<void> {
    const { listBackupFiles } = await import('../journal/backups.ts')
    const count = listBackupFiles(file).length
    if (count > 0) this.warn(this.t('backup.begunAnew', { file, count }))
  }

  async #openPrompter(): Promise<Prompter> {
    const { theme } = this.look
    const prompter = await this.world.openPrompter({ t: this.t, theme })
    const placed = <Q>(question: Q) => {
      this.asked += 1
      return { isAfter: this.#takingBack > 0, ...question }
    }
    return {
      text: (question) => prompter.text(placed(question)),
      long: (question) => prompter.long(placed(question)),
      choice: (question) => prompter.choice(placed(question)),
      confirm: (question) => prompter.confirm(placed(question)),
      editor: (question, use) => prompter.editor(question, use),
      live: (screen) => prompter.live(placed(screen)),
    }
  }

  async #openJournal(file: string): Promise<Journal> {
    const [{ Journal }, { attentionOf }, { alignWithRules }, settings] = await Promise.all([
      import('../journal/journal.ts'),
      import('../journal/me.ts'),
      import('../journal/standing.ts'),
      this.settings(),
    ])
    const settled = {
      today: this.today,
      now: this.now.toISOString(),
      rules: settings.rules,
      anniversaries: anniversariesIn(this.format.calendar),
      // What a program is given has no language but that of what was recorded.
      ...(this.isJson ? {} : { thanks: this.t('intro.thank', { name: '{name}' }) }),
    }
    const journal = await withCopyFirst(
      (untilStopped) => new Journal(file, { ...settled, untilStopped }),
    )
    journal.workBy({ attentionPerDay: attentionOf(journal, settings.attentionPerDay).perDay })
    alignWithRules(journal)
    return journal
  }
}

/** Few journals are copied when they are opened, and what lets Ctrl-C end the copy is loaded for those alone. */
async function withCopyFirst(
  open: (untilStopped: (copy: () => void) => void) => Journal,
): Promise<Journal> {
  try {
    return open(() => {
      throw new CopyDue()
    })
  } catch (error) {
    if (!(error instanceof CopyDue)) throw error
  }
  const { untilCopied } = await import('./until-stopped.ts')
  return open(untilCopied)
}

class CopyDue extends Error {}
