import type { ColorLevel } from '../views/theme.ts'
import type { World } from './io.ts'

/**
 * Colours for a run: none with `--no-color` or NO_COLOR; else as FORCE_COLOR says (0–3); else the sixteen when both
 * stdout is a terminal and it is not a dumb one.
 * https://no-color.org, https://force-color.org
 */
export function colorLevel({
  args,
  env,
  stdout,
}: Pick<World, 'args' | 'env' | 'stdout'>): ColorLevel {
  if (args.includes('--no-color')) return 0
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') {
    if (forced === '0' || forced === 'false') return 0
    return forced === '2' ? 2 : forced === '3' ? 3 : 1
  }
  return stdout.isTTY === true && env.TERM !== 'dumb' ? 1 : 0
}
