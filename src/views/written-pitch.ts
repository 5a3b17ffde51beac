import { type PitchPart, pitchParts, type WrittenPitch } from '../domain/pitch.ts'
import { madeThings } from './added-contact.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'

/** What was written of a pitch in one line, what is still to write, and what was made along the way. */
export function writtenPitch(written: WrittenPitch, look: Look): string {
  if (!written.isChanged) return look.t('pitch.unchanged', written)
  return lines(written, look, written.isNew ? 'pitch.wrote' : 'pitch.changed')
}

export function copiedPitch(written: WrittenPitch, look: Look): string {
  return lines(written, look, 'pitch.copied')
}

export function removedPitch(
  removed: { id: number; name: string; runs: number },
  { t }: Look,
): string {
  return t('pitch.rm.removed', removed)
}

function lines(
  written: WrittenPitch,
  look: Look,
  head: 'pitch.wrote' | 'pitch.changed' | 'pitch.copied',
): string {
  const { t, format } = look
  const titles = (parts: readonly PitchPart[]) =>
    format.list(parts.map((part) => t(`part.${part}`)))
  const said =
    written.written.length === 0
      ? ''
      : t('pitch.parts', {
          titles: titles(written.written),
          count: written.written.length,
          isAll: written.written.length === pitchParts.length,
        })
  const missing =
    written.missing.length === 0
      ? ''
      : ` ${t('pitch.stillMissing', { titles: titles(written.missing) })}`
  const target =
    written.targetSeconds === null
      ? ''
      : ` (${t('pitch.target', { seconds: written.targetSeconds })})`
  return [
    `${t(head, written)}${purpose(written, look)}${target}${said}.${missing}`,
    madeThings(written.made, look),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** For whom and what a pitch is, where its name does not say so already. */
export function purpose(
  pitch: Pick<WrittenPitch, 'name' | 'contact' | 'event' | 'goal'> & { isGoalDone?: boolean },
  { t }: Look,
): string {
  const about = (key: 'for' | 'event' | 'goal', name: string | null) =>
    name === null || pitch.name.includes(name)
      ? ''
      : `${t('list.comma')}${t(`pitch.show.${key}`, { name: plain(name) })}`
  const { contact, event, goal } = pitch
  const whatFor =
    goal !== null && pitch.isGoalDone === true
      ? `${t('list.comma')}${t('pitch.show.goal', { name: t('goal.doneMark', { name: goal }) })}`
      : about('goal', goal)
  return about('for', contact) + about('event', event) + whatFor
}
