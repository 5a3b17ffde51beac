import { wrapLine } from '../views/wrap.ts'
import type { Dialog } from './prompt-dialog.ts'
import type { LiveScreen } from './prompter.ts'

/** A screen of its own as a dialog. */
export function liveDialog<S, R>(screen: LiveScreen<S, R>): Dialog<S, R> {
  return {
    initial: screen.initial,
    isFullScreen: true,
    isAfter: screen.isAfter === true,
    key: screen.key,
    view: (state, size, elapsedMs) => ({
      lines: screen.view(state, { ...size, elapsedMs }).split('\n'),
    }),
    leave: (result, { columns }) => {
      const text = screen.leave?.(result) ?? ''
      return text === '' ? [] : text.split('\n').flatMap((line) => wrapLine(line, columns))
    },
    ...(screen.escape === undefined ? {} : { escape: screen.escape }),
    ...(screen.tickMs === undefined ? {} : { tickMs: screen.tickMs }),
    ...(screen.tick === undefined ? {} : { tick: screen.tick }),
  }
}
