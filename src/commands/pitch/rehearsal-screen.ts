import type { Context } from '../../cli/context.ts'
import type { Key, LiveScreen } from '../../cli/prompter.ts'
import type { PitchPart } from '../../domain/pitch.ts'
import {
  type Rehearsal,
  type RehearsalStep,
  type Rehearsed,
  startRehearsal,
  step,
} from '../../domain/rehearsal.ts'
import {
  type RehearsalPage,
  rehearsalScreen,
  saidScreen,
  scrolling,
} from '../../views/rehearsal.ts'

interface ScreenState {
  run: Rehearsal
  /** Lines of the text above the screen. */
  scroll: number
}

const steps: Readonly<Record<string, RehearsalStep>> = {
  space: 'next',
  enter: 'next',
  right: 'next',
  n: 'next',
  b: 'back',
  left: 'back',
  backspace: 'back',
  q: 'stop',
}

const scrolls: Readonly<Record<string, number>> = { down: 1, up: -1, pagedown: 1, pageup: -1 }

/** The clock, part by part. */
export function clockScreen(
  { look, t }: Pick<Context, 'look' | 't'>,
  page: RehearsalPage,
  parts: readonly PitchPart[],
): LiveScreen<ScreenState, Rehearsed> {
  const letters = { [t('rehearse.backKey')]: 'back', [t('rehearse.stopKey')]: 'stop' } as const
  return {
    initial: { run: startRehearsal(parts), scroll: 0 },
    // Twice a second, so that no second is seen too late or not at all.
    tickMs: 500,
    key(state, key, moment) {
      const by = scrolls[key.name]
      if (by !== undefined) {
        const { page: pageful, last } = scrolling(page, state.run, moment, look)
        const to = Math.min(state.scroll, last) + by * (key.name.startsWith('page') ? pageful : 1)
        return { ...state, scroll: Math.max(0, Math.min(last, to)) }
      }
      const which =
        key.ctrl || key.meta ? undefined : (letters[key.text.toLowerCase()] ?? steps[key.name])
      if (which === undefined) return state
      const run = step(state.run, which, moment.elapsedMs)
      return 'done' in run ? run : { run, scroll: 0 }
    },
    escape(state, { elapsedMs }) {
      const run = step(state.run, 'stop', elapsedMs)
      return 'done' in run ? run : { run, scroll: 0 }
    },
    tick: (state) => state,
    view: ({ run, scroll }, size) => rehearsalScreen(page, run, scroll, size, look),
  }
}

interface SaidState {
  parts: readonly { part: PitchPart; isSaid: boolean }[]
  /**
   * The place of the part that Space ticks. None until an arrow or a figure picks one: the Space of the last part, pressed
   * once too often, is none of an answer.
   */
  at: number | undefined
}

/** Afterwards: which parts were said. Those that were shown are marked already. */
export function saidPartsScreen(
  { look }: Pick<Context, 'look'>,
  parts: SaidState['parts'],
): LiveScreen<SaidState, PitchPart[]> {
  const { t, format } = look
  return {
    initial: { parts, at: undefined },
    key: (state, key) => picked(state, key),
    view: (state, size) => saidScreen(state.parts, state.at, size, look),
    leave: (said) =>
      said.length === 0
        ? t('rehearse.saidNone')
        : t('rehearse.saidParts', { titles: format.list(said.map((part) => t(`part.${part}`))) }),
  }
}

function picked(state: SaidState, key: Key): SaidState | { done: PitchPart[] } {
  const { parts, at } = state
  const toggled = (place: number): SaidState => ({
    at: place,
    parts: parts.map((one, index) => (index === place ? { ...one, isSaid: !one.isSaid } : one)),
  })
  if (key.name === 'enter') {
    return { done: parts.filter(({ isSaid }) => isSaid).map(({ part }) => part) }
  }
  if (key.name === 'up') return { ...state, at: ((at ?? 0) + parts.length - 1) % parts.length }
  if (key.name === 'down') return { ...state, at: ((at ?? -1) + 1) % parts.length }
  if (key.name === 'space') return at === undefined ? state : toggled(at)
  const place = /^[1-9]$/.test(key.name) ? Number(key.name) - 1 : -1
  return place >= 0 && place < parts.length ? toggled(place) : state
}
