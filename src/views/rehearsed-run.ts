import type { PitchPart } from '../domain/pitch.ts'
import type { TrendRun } from '../domain/practice.ts'
import type { RehearsedRun } from '../domain/rehearsed-run.ts'
import type { Look } from './look.ts'
import { table } from './table.ts'

/** What a rehearsal came to: this run part by part, the trend over runs, and what to practise next. */
export function rehearsedPage(run: RehearsedRun, look: Look): string {
  return [head(run, look), ...partLines(run, look), ...trendLines(run.trend, look), next(run, look)]
    .filter((line) => line !== '')
    .join('\n')
}

function head(run: RehearsedRun, look: Look): string {
  const { t } = look
  const { missed } = run
  const said =
    missed === null
      ? t('rehearsed.untold')
      : missed.length === 0
        ? t('rehearsed.allSaid')
        : t('rehearsed.missed', { titles: titles(missed, look) })
  const fluency =
    run.fluency === null ? '' : t('list.comma') + t('rehearsed.fluency', { fluency: run.fluency })
  return `${t('rehearsed.head', run)}${t('list.comma')}${said}${fluency}.`
}

function partLines({ parts }: RehearsedRun, { t, format, theme, width }: Look): string[] {
  if (parts.every(({ ms }) => ms === null)) return []
  return table(
    parts,
    [
      {
        text: ({ isSaid }) => (isSaid === null ? ' ?' : isSaid ? ' ✓' : ' –'),
        style: (cell) => theme.dim(cell),
      },
      { text: ({ part }) => t(`part.${part}`) },
      {
        text: ({ ms }) => (ms === null ? '' : format.clock(ms)),
        align: 'end',
        style: (cell, { ms, shareMs }) => (ms !== null && ms > shareMs ? theme.warn(cell) : cell),
      },
      { text: ({ shareMs }) => t('rehearsed.ofShare', { shareMs }), style: theme.dim },
      {
        text: ({ ms, shareMs }) => bar(ms ?? 0, shareMs),
        style: (cell, { ms, shareMs }) =>
          ms !== null && ms > shareMs ? theme.warn(cell) : theme.good(cell),
      },
    ],
    { ...(Number.isFinite(width) ? { width } : {}), rightToLeft: format.language === 'fa' },
  )
}

/** Ten cells are the share; what goes beyond is drawn up to twice that. */
function bar(ms: number, shareMs: number): string {
  const cells = shareMs === 0 ? 0 : Math.min(20, Math.round((ms / shareMs) * 10))
  return '█'.repeat(Math.min(10, cells)) + '▓'.repeat(Math.max(0, cells - 10))
}

const levels = '▁▂▃▄▅▆▇█'

/** What stands for a value that was not given. */
const none = '·'

/** One character a value, the highest for `most`. */
function sparkline(values: readonly (number | null)[], most: number): string {
  return values
    .map((value) =>
      value === null
        ? none
        : levels.charAt(
            Math.max(
              0,
              Math.min(levels.length - 1, Math.round((value / most) * levels.length) - 1),
            ),
          ),
    )
    .join('')
}

/** Time against target, parts missed and fluency over the runs; nothing for a single one. */
function trendLines(trend: readonly TrendRun[], { t, format, theme }: Look): string[] {
  const first = trend[0]
  const last = trend.at(-1)
  if (first === undefined || last === undefined || trend.length < 2) return []
  const times = trend.map(({ totalMs, targetSeconds }) => totalMs / (targetSeconds * 1000))
  const fluencies = trend.map(({ fluency }) => fluency)
  const missed = trend.map((run) => run.missed?.length ?? null)
  const numbers = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? none : format.number(value))).join(' ')
  return [
    theme.heading(t('trend.head', { count: trend.length })),
    `  ${t('trend.time')} ${sparkline(times, Math.max(1, ...times))}  ${t('trend.times', {
      first: first.totalMs,
      last: last.totalMs,
      targetSeconds: last.targetSeconds,
    })}`,
    `  ${t('trend.missed')} ${numbers(missed)}`,
    ...(fluencies.every((fluency) => fluency === null)
      ? []
      : [`  ${t('trend.fluency')} ${sparkline(fluencies, 5)}  ${numbers(fluencies)}`]),
  ]
}

function next({ next: practice, pitch }: RehearsedRun, look: Look): string {
  const { t, theme } = look
  const { reason, mode, parts } = practice
  const advice =
    reason === 'missed' || reason === 'over'
      ? t(`next.${reason}`, { titles: titles(parts, look) })
      : t(`next.${reason}`)
  return `${theme.heading(t('next.head'))} ${advice}\n  ${theme.key(t('next.command', { pitch, mode }))}`
}

function titles(parts: readonly PitchPart[], { t, format }: Look): string {
  return format.list(parts.map((part) => t(`part.${part}`)))
}
