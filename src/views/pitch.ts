import { pitchParts, type SpokenPitch } from '../domain/pitch.ts'
import type { Look } from './look.ts'
import { plainBlock } from './plain.ts'
import { wrapLine } from './wrap.ts'
import { purpose } from './written-pitch.ts'

/** The pitch as it would be said, or as it is written; then its length, its rehearsals, and what could not be filled in. */
export function pitchPage(pitch: SpokenPitch, look: Look, isRaw: boolean): string {
  const { t, format, theme } = look
  const texts = isRaw ? pitch.parts : pitch.said
  const lines = [
    `${theme.name(plainBlock(pitch.name))} ${theme.dim(`#${format.number(pitch.id)}`)}${purpose(pitch, look)}`,
  ]
  for (const part of pitchParts) {
    lines.push('', theme.heading(t(`part.${part}`)))
    if (texts[part] === '') lines.push(`  ${theme.dim(t('pitch.show.missing'))}`)
    else lines.push(...partLines(texts[part], look))
  }
  const { words, seconds, aimSeconds: aim, runs, lastRunOn, averageFluency: fluency } = pitch
  lines.push('', t('pitch.show.length', { words, seconds, aim }))
  if (lastRunOn !== null) {
    lines.push(t('pitch.show.runs', { runs, last: format.day(lastRunOn, 'full'), fluency }))
  }
  if (!isRaw) lines.push(...unfilledLines(pitch, look).map(theme.warn))
  return lines.join('\n')
}

/** Says which placeholders have nothing to stand for. */
export function unfilledLines(
  { unfilled, unknown }: Pick<SpokenPitch, 'unfilled' | 'unknown'>,
  { t, format }: Look,
): string[] {
  const names = (list: readonly string[]) => format.list(list.map((one) => `{${one}}`))
  return [
    ...(unfilled.length === 0 ? [] : [t('pitch.show.unfilled', { names: names(unfilled) })]),
    ...(unknown.length === 0 ? [] : [t('pitch.show.unknown', { names: names(unknown) })]),
  ]
}

function partLines(text: string, { theme, width }: Look): string[] {
  const room = Math.max(20, Math.min(width, 100) - 2)
  return plainBlock(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, room))
    .map((line) => `  ${line.replace(/\{[^{}]{1,44}\}/g, (whole) => theme.warn(whole))}`)
}
