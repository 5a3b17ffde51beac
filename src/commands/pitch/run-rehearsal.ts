import type { Context } from '../../cli/context.ts'
import { askInTurn } from '../../cli/in-turn.ts'
import type { Prompter } from '../../cli/prompter.ts'
import { NetError } from '../../domain/error.ts'
import { type PitchPart, spoken, writtenParts } from '../../domain/pitch.ts'
import { nextPractice } from '../../domain/practice.ts'
import { isTold, type NewRun, type RehearsalMode } from '../../domain/rehearsal.ts'
import { rehearsedRun } from '../../domain/rehearsed-run.ts'
import type { Journal } from '../../journal/journal.ts'
import { pitchSettings } from '../../journal/me.ts'
import { getPitch } from '../../journal/pitches.ts'
import { addRun, listRuns } from '../../journal/rehearsals.ts'
import { unfilledLines } from '../../views/pitch.ts'
import { rehearsedPage } from '../../views/rehearsed-run.ts'
import { askMeForPitch } from '../ask-me.ts'
import { clockScreen, saidPartsScreen } from './rehearsal-screen.ts'

export interface RehearsalWishes {
  mode?: RehearsalMode | undefined
  targetSeconds?: number | undefined
  fluency?: number | undefined
}

/**
 * Rehearses a pitch at the terminal, asks how it went, keeps the run and shows what it came to. Nothing is kept when
 * the person cancels while the clock runs; afterwards the run is kept with what is known of it. Throws `pitch.empty`, `rehearsal.noTerminal`.
 */
export async function runRehearsal(
  ctx: Context,
  journal: Journal,
  pitchId: number,
  wishes: RehearsalWishes,
): Promise<void> {
  const settings = await ctx.settings()
  const speak = () => spoken(getPitch(journal, pitchId), pitchSettings(journal, settings))
  let pitch = speak()
  if (writtenParts(pitch.parts).length === 0)
    throw new NetError('usage', 'pitch.empty', { name: pitch.name })
  if (!ctx.canAsk) throw new NetError('usage', 'rehearsal.noTerminal', {})
  // Better told now than after the effort.
  if (journal.isReadOnly) throw new NetError('journal', 'journal.readonly', { file: journal.file })
  const prompter = await ctx.prompter('--said')
  if (await askMeForPitch(ctx, journal, pitch)) pitch = speak()
  const written = writtenParts(pitch.parts)
  const mode = wishes.mode ?? nextPractice(listRuns(journal, pitchId)).mode
  const targetSeconds = wishes.targetSeconds ?? pitch.aimSeconds
  for (const line of unfilledLines(pitch, ctx.look)) ctx.warn(line)
  const page = { pitch: pitch.name, mode, targetSeconds, said: pitch.said }
  const { totalMs, parts: timed } = await prompter.live(clockScreen(ctx, page, written))
  const shown = timed.map(({ part, isShown }) => ({ part, isSaid: isShown }))
  let said: PitchPart[] | undefined
  const keep = (fluency: number | null) => {
    // What was never shown was not said; of the rest only who spoke can tell.
    const parts = timed.map(({ part, ms, isShown }) => ({
      part,
      ms,
      isSaid: said?.includes(part) ?? (isShown ? null : false),
    }))
    const run = { mode, targetSeconds, totalMs, parts, fluency }
    try {
      keepRun(ctx, journal, pitchId, run)
    } catch (error) {
      ctx.warn(ctx.t('rehearse.notKept', { command: recordingCommand(pitchId, run) }))
      throw error
    }
  }
  let fluency = wishes.fluency ?? null
  try {
    await askInTurn(ctx, [
      async () => {
        const marked = shown.map((one) =>
          said === undefined ? one : { ...one, isSaid: said.includes(one.part) },
        )
        said = await prompter.live(saidPartsScreen(ctx, marked))
      },
      ...(fluency === null
        ? [
            async () => {
              fluency = await askFluency(ctx, prompter)
            },
          ]
        : []),
    ])
  } catch (error) {
    if (error instanceof NetError && error.kind === 'cancelled') {
      keep(null)
      ctx.warn(ctx.t(said === undefined ? 'rehearse.keptTimes' : 'rehearse.keptWithout'))
    }
    throw error
  }
  keep(fluency)
}

function askFluency({ t }: Context, prompter: Prompter): Promise<number> {
  return prompter.choice<number>({
    message: t('rehearse.askFluency'),
    choices: ([1, 2, 3, 4, 5] as const).map((value) => ({ value, label: t(`fluency.${value}`) })),
    initial: 3,
  })
}

/** The command that records a run which could not be kept. */
function recordingCommand(
  pitchId: number,
  { mode, targetSeconds, totalMs, parts, fluency }: NewRun,
) {
  const said = parts.filter(({ isSaid }) => isSaid === true).map(({ part }) => part)
  const told = isTold({ parts }) ? said.join(',') || 'none' : 'unknown'
  return [
    `net pitch rehearse ${pitchId} --mode ${mode} --target ${targetSeconds}`,
    `--said ${told} --seconds ${Math.max(1, Math.round(totalMs / 1000))}`,
    ...(fluency === null ? [] : [`--fluency ${fluency}`]),
  ].join(' ')
}

/** Keeps a run and shows what it came to. */
export function keepRun(ctx: Context, journal: Journal, pitchId: number, run: NewRun): void {
  const id = addRun(journal, pitchId, run)
  const runs = listRuns(journal, pitchId)
  const kept = runs.find((one) => one.id === id)
  if (kept === undefined) return
  ctx.show(rehearsedRun(getPitch(journal, pitchId).name, runs, kept), rehearsedPage)
}
