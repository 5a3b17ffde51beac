import type { Context } from '../../cli/context.ts'
import type { PitchSettings } from '../../domain/pitch.ts'
import type { Journal } from '../../journal/journal.ts'
import { pitchSettings } from '../../journal/me.ts'

/** The journal, and what pitches are filled in and timed by. */
export async function openPitches(
  ctx: Context,
): Promise<{ journal: Journal; settings: PitchSettings }> {
  const [journal, settings] = await Promise.all([ctx.journal(), ctx.settings()])
  return { journal, settings: pitchSettings(journal, settings) }
}
