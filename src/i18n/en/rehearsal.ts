import type { Day } from '../../domain/day.ts'
import type { RehearsalMode } from '../../domain/rehearsal.ts'
import type { Format } from '../format.ts'

const modes: Record<RehearsalMode, string> = {
  read: 'reading',
  cues: 'from cues',
  blank: 'without the text',
}

export const rehearsalEn = () => ({
  'mode.read': modes.read,
  'mode.cues': modes.cues,
  'mode.blank': modes.blank,

  'rehearse.mode': 'read, cues or blank; unless given, what the last runs call for',
  'rehearse.target': 'how long this run may take: 60, or 1:30',
  'rehearse.said':
    'record a run made elsewhere: the parts said (intro,need,… or all, none, unknown)',
  'rehearse.seconds': 'how long it took (with --said)',
  'rehearse.fluency': 'how fluent it felt: 1 halting … 5 flowing',
  'rehearse.examples': `
Examples:
  net pitch rehearse grace
  net pitch rehearse grace --mode blank --target 45
  net pitch rehearse grace --said intro,need,gain --seconds 50 --fluency 3`,
  'rehearse.clock': (
    { seconds, targetSeconds }: { seconds: number; targetSeconds: number },
    { clock }: Format,
  ) => `${clock(seconds * 1000)} of ${clock(targetSeconds * 1000)}`,
  'rehearse.backKey': 'b',
  'rehearse.stopKey': 'q',
  'rehearse.keys': 'space or Enter: next part · b: back · ↑↓: scroll · q: stop',
  'rehearse.keysShort': 'space next · b back · q stop',
  'rehearse.keysByLine': 'Enter: next part · b and Enter: back · ..: stop',
  'rehearse.more': '↓ more',
  'rehearse.askSaid': 'Which parts did you say?',
  'rehearse.saidKeys': 'number, or ↑↓ and space: said or not · Enter: done · Esc: stop',
  'rehearse.saidKeysShort': '1–5 · Enter: done · Esc: stop',
  'rehearse.saidKeysByLine':
    'numbers and Enter, such as 13: said or not · Enter alone: done · ..: stop',
  'rehearse.saidParts': ({ titles }: { titles: string }) => `Said: ${titles}`,
  'rehearse.saidNone': 'Said: none of the parts',
  'rehearse.askFluency': 'How fluent did it feel?',
  'fluency.1': 'halting, lost the thread',
  'fluency.2': 'searching for words',
  'fluency.3': 'got through',
  'fluency.4': 'mostly flowing',
  'fluency.5': 'second nature',

  'rehearse.keptWithout': 'The run is kept, without how fluent it felt.',
  'rehearse.keptTimes':
    'The run is kept with its times; which parts you said and how fluent it felt are not told.',
  'rehearse.notKept': ({ command }: { command: string }) =>
    `The run could not be kept. To record it later: ${command}`,

  'rehearsed.head': (
    {
      pitch,
      mode,
      on,
      totalMs,
      targetSeconds,
    }: { pitch: string; mode: RehearsalMode; on: Day; totalMs: number; targetSeconds: number },
    { day, clock }: Format,
  ) =>
    `Rehearsed "${pitch}" (${modes[mode]}) on ${day(on, 'full')}: ${clock(totalMs)} of ${clock(targetSeconds * 1000)}`,
  'rehearsed.allSaid': 'every part said',
  'rehearsed.untold': 'which parts were said is not told',
  'rehearsed.missed': ({ titles }: { titles: string }) => `not said: ${titles}`,
  'rehearsed.fluency': ({ fluency }: { fluency: number }, { number }: Format) =>
    `fluency ${number(fluency)} of ${number(5)}`,
  'rehearsed.ofShare': ({ shareMs }: { shareMs: number }, { clock }: Format) =>
    `of ${clock(shareMs)}`,

  'trend.head': ({ count }: { count: number }, { number }: Format) =>
    `The last ${number(count)} runs:`,
  'trend.time': 'time   ',
  'trend.times': (
    { first, last, targetSeconds }: { first: number; last: number; targetSeconds: number },
    { clock }: Format,
  ) => `${clock(first)} → ${clock(last)}, target ${clock(targetSeconds * 1000)}`,
  'trend.missed': 'missed ',
  'trend.fluency': 'fluency',

  'next.head': 'Next:',
  'next.first': 'a first time, reading it.',
  'next.missed': ({ titles }: { titles: string }) => `bring in what was left out: ${titles}.`,
  'next.over': ({ titles }: { titles: string }) =>
    titles === '' ? 'say it shorter.' : `say it shorter, above all: ${titles}.`,
  'next.halting': 'the same once more, until it flows.',
  'next.harder': 'it flows; now with less of the text in sight.',
  'next.confirm': 'it flows without the text; once more, to be sure.',
  'next.ready': 'it is yours. Say it to somebody, and keep it fresh.',
  'next.command': ({ pitch, mode }: { pitch: string; mode: RehearsalMode }) =>
    `net pitch rehearse "${pitch}" --mode ${mode}`,
})
