import type { World } from '../cli/io.ts'
import type { Translate } from '../i18n/catalogue.ts'
import { progressBar } from '../views/progress-bar.ts'

/** One line on the terminal, drawn over, once a second has passed. */
export function progressLine({
  world,
  t,
}: {
  world: Pick<World, 'stderr' | 'clock' | 'env'>
  t: Translate
}) {
  const { stderr, clock, env } = world
  // One that cannot move its cursor would get line upon line.
  const canDraw = stderr.isTTY === true && env['TERM'] !== 'dumb'
  const begun = clock().getTime()
  let drawn = begun
  let isShown = false
  return {
    /** Without a total while it is not known yet. */
    tell(done: number, total?: number) {
      if (!canDraw) return
      const now = clock().getTime()
      if (now - begun < 1000 || (isShown && now - drawn < 100)) return
      isShown = true
      drawn = now
      const line =
        total === undefined
          ? t('import.reading', { done })
          : `${progressBar(done, total)} ${t('import.progress', { done, total })}`
      stderr.write(`\r${line}\u001b[K`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
      isShown = false
    },
  }
}
