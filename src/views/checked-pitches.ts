import type { PitchFinding } from '../domain/pitch-finding.ts'
import type { Look } from './look.ts'

export interface CheckedPitches {
  /** The pitches looked at: their length at the settings' words per minute, and the target that holds. */
  pitches: { id: number; name: string; words: number; seconds: number; aimSeconds: number }[]
  findings: PitchFinding[]
}

/** What each pitch lacks, and what to do about it. */
export function checkedPitches({ pitches, findings }: CheckedPitches, look: Look): string {
  const { t, theme } = look
  return pitches
    .map(({ id, name }) => {
      const own = findings.filter(({ pitchId }) => pitchId === id)
      if (own.length === 0) return theme.good(t('pitch.check.fine', { name }))
      return [
        theme.heading(t('pitch.check.head', { name, count: own.length })),
        ...own.map((one) => `  ${theme.warn(t(`part.${one.part}`))}: ${told(one, look)}`),
        theme.dim(t('pitch.check.mend', { name })),
      ].join('\n')
    })
    .join('\n\n')
}

function told(finding: PitchFinding, { t }: Look): string {
  switch (finding.code) {
    case 'missing':
      return t('finding.missing', finding)
    case 'tooLong':
      return t('finding.tooLong', finding)
    case 'unfilled':
      return t('finding.unfilled', finding)
    case 'unknown':
      return t('finding.unknown', finding)
    default:
      return t(`finding.${finding.code}`)
  }
}
