import type { CheckResult, CheckState, CheckUp, Remarks } from '../domain/check-up.ts'
import type { MessageKey, MessageParams } from '../i18n/catalogue.ts'
import type { Look } from './look.ts'
import { hanging } from './paragraph.ts'
import { displayWidth, pad } from './width.ts'

const marks: Readonly<Record<CheckState, string>> = {
  ok: '✓',
  mended: '✓',
  warning: '!',
  fault: '✗',
}

/** Everything that was looked at, a line each, and what to do. */
export function checkUp(whole: CheckUp, look: Look): string {
  return [...lines(whole.results, look), '', ...ending(whole, look)].join('\n')
}

/** As `checkUp`, for who has just read the rest and said yes to mending: what was mended, and what is left. */
export function mendedOnly(whole: CheckUp, look: Look): string {
  const some = whole.results.filter(({ state }) => state !== 'ok')
  return [...lines(some, look), '', ...ending(whole, look)].join('\n')
}

function lines(results: readonly CheckResult[], look: Look): string[] {
  const { t, theme, width } = look
  const names = results.map(({ check }) => t(`doctor.check.${check}`))
  const widest = names.reduce((most, name) => Math.max(most, displayWidth(name)), 0)
  const paint = { ok: theme.good, mended: theme.good, warning: theme.warn, fault: theme.bad }
  return results.map((result, place) => {
    const mark = paint[result.state](marks[result.state])
    const label = `${mark} ${theme.dim(pad(names[place] ?? '', widest))}  `
    const text = told(result, look)
    const line = result.state === 'mended' ? t('doctor.mended', { text }) : text
    return hanging(label, widest + 4, line, width)
  })
}

/** The line of a remark; an error is told as a command would tell it. */
function told({ remark, detail }: CheckResult, { t }: Look): string {
  if (remark === 'journal.unusable' || remark === 'settings.bad') {
    const { error } = detail as Remarks['settings.bad']
    const key = `error.${error.key}` as MessageKey
    return t(key, ...([error.params] as unknown as MessageParams<typeof key>))
  }
  const key = `doctor.${remark}` as const
  return t(key, ...([detail] as unknown as MessageParams<typeof key>))
}

function ending({ results, backup, state }: CheckUp, { t, theme }: Look): string[] {
  const count = (wanted: CheckState) => results.filter((one) => one.state === wanted).length
  const mendable = results.filter(({ canMend }) => canMend).length
  return [
    backup === null ? '' : theme.dim(t('doctor.backup', { path: backup })),
    state === 'ok'
      ? t('doctor.well')
      : t('doctor.ill', { faults: count('fault'), warnings: count('warning') }),
    mendable === 0 ? '' : t('doctor.mendable', { count: mendable }),
  ].filter((line) => line !== '')
}
