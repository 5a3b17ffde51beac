import { command } from '../../cli/command.ts'
import type { Context } from '../../cli/context.ts'
import { oneOf, requireWith } from '../../cli/options.ts'
import { NetError } from '../../domain/error.ts'
import { foldText, latinDigits } from '../../domain/fold.ts'
import { type PitchPart, pitchParts, spoken, writtenParts } from '../../domain/pitch.ts'
import { rehearsalModes } from '../../domain/rehearsal.ts'
import { pitchSettings } from '../../journal/me.ts'
import { getPitch } from '../../journal/pitches.ts'
import { choosePitch } from './choose-pitch.ts'
import { secondsOf } from './pitch-fields.ts'
import { keepRun, runRehearsal } from './run-rehearsal.ts'

// commands/pitch/rehearse.ts: against the clock, or recording a run made before the mirror
export default command(
  (parser, t) =>
    parser
      .argument('[pitch...]', t('pitch.argument'))
      .option('--mode <mode>', t('rehearse.mode'), oneOf('--mode', rehearsalModes))
      .option('--target <seconds>', t('rehearse.target'), secondsOf('--target'))
      .option('--said <parts>', t('rehearse.said'))
      .option('--seconds <seconds>', t('rehearse.seconds'), secondsOf('--seconds', 1))
      .option('--fluency <1-5>', t('rehearse.fluency'), fluencyOf)
      .addHelpText('after', t('rehearse.examples')),
  async (ctx, options, words) => {
    const { mode, target: targetSeconds, said: saidText, seconds, fluency } = options
    requireWith('--seconds', seconds !== undefined, '--said', saidText !== undefined)
    requireWith('--said', saidText !== undefined, '--seconds', seconds !== undefined)
    const journal = await ctx.journal()
    const pitchId = await choosePitch(ctx, journal, words, { takesOnly: true })
    if (saidText === undefined || seconds === undefined) {
      await runRehearsal(ctx, journal, pitchId, { mode, targetSeconds, fluency })
      return
    }
    const said = readSaid(ctx, saidText)
    const pitch = spoken(getPitch(journal, pitchId), pitchSettings(journal, await ctx.settings()))
    const written = writtenParts(pitch.parts)
    const named = typeof said === 'string' ? [] : said
    const parts = pitchParts.filter(
      (part) => written.length === 0 || written.includes(part) || named.includes(part),
    )
    keepRun(ctx, journal, pitchId, {
      mode: mode ?? 'blank',
      targetSeconds: targetSeconds ?? pitch.aimSeconds,
      totalMs: seconds * 1000,
      parts: parts.map((part) => ({
        part,
        ms: null,
        isSaid: said === 'unknown' ? null : said === 'all' || named.includes(part),
      })),
      fluency: fluency ?? null,
    })
  },
)

/** The parts named, by their option's name or their title; or that it is all of them, or not told. */
function readSaid({ t }: Context, text: string): readonly PitchPart[] | 'all' | 'unknown' {
  const names = text.split(/[,،;]/).map(foldText).filter(Boolean)
  if (names.length === 1 && (names[0] === 'all' || names[0] === 'unknown')) return names[0]
  if (names.length === 1 && names[0] === 'none') return []
  return names.map((name) => {
    const found = pitchParts.find((part) => part === name || foldText(t(`part.${part}`)) === name)
    if (found === undefined) {
      throw new NetError('usage', 'option.badValue', {
        option: '--said',
        value: name,
        allowed: [...pitchParts, 'all', 'none', 'unknown'],
      })
    }
    return found
  })
}

function fluencyOf(value: string): number {
  const text = latinDigits(value).trim()
  if (/^[1-5]$/.test(text)) return Number(text)
  throw new NetError('usage', 'option.badValue', {
    option: '--fluency',
    value,
    allowed: ['1', '2', '3', '4', '5'],
  })
}
