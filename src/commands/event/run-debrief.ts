import type { Context } from '../../cli/context.ts'
import { faultOf } from '../../cli/tell-error.ts'
import { whenFree } from '../../cli/when-free.ts'
import type { Day } from '../../domain/day.ts'
import type { Debriefed } from '../../domain/debrief.ts'
import { NetError } from '../../domain/error.ts'
import { type ListedEvent, lastDayOf } from '../../domain/event.ts'
import { findRecordedLine, keepDraft, listDraft, recordLine } from '../../journal/debriefs.ts'
import type { Journal } from '../../journal/journal.ts'
import { debriefed, debriefedLine, repeatedLine } from '../../views/debrief.ts'
import { readDebriefLine } from './debrief-line.ts'

/** `on` is the day of what is told without one. */
type Held = ListedEvent & { on: Day; firstOn: Day }

/** The day of the event, of several the latest so far; on a platform one meets people all along. */
function usualDay({ on, ...event }: ListedEvent, today: Day): Day {
  if (event.kind === 'platform' || on === null) return today
  const last = lastDayOf({ on, ...event })
  return last < today ? last : today < on ? on : today
}

/** A debrief of an event that was held: lines that are there, or one asked for after the other. */
export class Debrief {
  readonly #ctx: Context
  readonly #journal: Journal
  readonly #event: Held
  readonly #record: Debriefed

  constructor(ctx: Context, journal: Journal, event: ListedEvent) {
    const on = usualDay(event, ctx.today)
    this.#ctx = ctx
    this.#journal = journal
    this.#event = { ...event, on, firstOn: event.kind === 'platform' ? on : (event.on ?? on) }
    const { id: eventId, name } = event
    this.#record = { eventId, name, on, lines: [], repeated: [], faults: [] }
  }

  /** Lines that are there already: what can be recorded is, the rest is told and kept. */
  async take(lines: readonly string[]): Promise<void> {
    const { faults } = this.#record
    // A line given again is no longer one kept from last time.
    const again = new Set(lines.map((line) => line.trim()))
    const draft = listDraft(this.#journal, this.#event.id).filter((line) => !again.has(line.trim()))
    for (const [index, text] of lines.entries()) {
      if (text.trim() === '') continue
      try {
        const isTaken = await this.#takeLine(text, [...draft, ...faults.map((one) => one.text)])
        if (!isTaken) faults.push({ line: index + 1, text, fault: '' })
      } catch (error) {
        const fault = this.#faultIn(error)
        faults.push({ line: index + 1, text, fault })
      }
    }
    keepDraft(this.#journal, this.#event, [...draft, ...faults.map((one) => one.text)])
    this.#ctx.show(this.#record, debriefed)
    if (draft.length > 0) {
      this.#ctx.warn(this.#ctx.t('debrief.stillKept', { id: this.#event.id, lines: draft }))
    }
    if (faults.length > 0) {
      throw new NetError('usage', 'debrief.faults', { id: this.#event.id, faults })
    }
  }

  /**
   * One line after the other, each recorded at once; what stands typed at Ctrl-C is kept and offered again. `recorded`
   * is called at each. False when there was none.
   */
  async ask(recorded?: () => void): Promise<boolean> {
    const ctx = this.#ctx
    const draft = listDraft(this.#journal, this.#event.id)
    this.#begin(draft.length)
    const prompter = await ctx.prompter('--line')
    let line = ''
    try {
      for (;;) {
        const initial = line || draft.shift() || ''
        line = ''
        const typed = await prompter.text({
          message: ctx.t('debrief.ask', { at: this.#record.lines.length + 1 }),
          placeholder: ctx.t('debrief.placeholder'),
          isOptional: true,
          emptyMeans: ctx.t('debrief.emptyEnds'),
          isAside: true,
          initial,
          more: (lines) => draft.unshift(...lines),
          keep: (text) => {
            line = text
          },
        })
        if (typed === '' && draft.length === 0) break
        if (typed === '') continue
        line = typed
        const { length } = this.#record.lines
        let isTaken = false
        await ctx.unlessBack(async () => {
          isTaken = await this.#tryLine(typed, draft)
        })
        if (!isTaken) continue
        line = ''
        if (this.#record.lines.length > length) recorded?.()
      }
    } catch (error) {
      const left = line === '' ? draft : [line, ...draft]
      keepDraft(this.#journal, this.#event, left)
      if (this.#record.lines.length > 0) ctx.show(this.#record, debriefed)
      ctx.warn(
        ctx.t('debrief.kept', {
          id: this.#event.id,
          lines: this.#record.lines.length,
          left: left.length,
        }),
      )
      throw error
    }
    keepDraft(this.#journal, this.#event, [])
    ctx.show(this.#record, debriefed)
    return this.#record.lines.length > 0
  }

  #begin(draft: number): void {
    const { t, format } = this.#ctx
    const { name, on, hopes, met } = this.#event
    const missing = hopes.filter((hope) => met.every((one) => one.contactId !== hope.contactId))
    this.#ctx.warn(t('debrief.begin', { name, on }))
    if (missing.length > 0) {
      this.#ctx.hint(t('debrief.hoped', { names: format.list(missing.map((hope) => hope.name)) }))
    }
    if (draft > 0) this.#ctx.warn(t('debrief.again', { count: draft }))
  }

  /** False when the line is to be mended, the reason told. */
  async #tryLine(text: string, left: readonly string[]): Promise<boolean> {
    try {
      return await this.#takeLine(text, left)
    } catch (error) {
      this.#ctx.warn(this.#faultIn(error))
      return false
    }
  }

  /** Records a line and tells it, unless that was done before; false when it is to be mended. */
  async #takeLine(text: string, left: readonly string[]): Promise<boolean> {
    const { isJson, look } = this.#ctx
    const log = await readDebriefLine(this.#ctx, this.#journal, this.#event, text)
    if (log === undefined) return false
    const interactionId = findRecordedLine(this.#journal, this.#event, log)
    if (interactionId === undefined) {
      const logged = await whenFree(this.#ctx, () =>
        recordLine(this.#journal, this.#event, log, left),
      )
      this.#record.lines.push(logged)
      if (!isJson) this.#ctx.print(debriefedLine(logged, look))
    } else {
      this.#record.repeated.push({ text, interactionId })
      if (!isJson) this.#ctx.print(repeatedLine(text, look))
    }
    return true
  }

  /** Goes on with what is no fault of the line. */
  #faultIn(error: unknown): string {
    if (!(error instanceof NetError) || ['cancelled', 'journal'].includes(error.kind)) throw error
    const told = faultOf(this.#ctx, () => {
      throw error
    })
    return told ?? ''
  }
}
