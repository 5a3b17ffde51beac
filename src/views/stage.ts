import type { StageEvidence } from '../domain/stage.ts'
import type { Look } from './look.ts'

/** What the records say for a stage, in a line. */
export function stageWhy(evidence: StageEvidence, { t, format }: Look): string {
  const { stage, days, kind, from } = evidence
  const on = format.list(days.map((day) => format.day(day)))
  if (stage === 'spotted') return ''
  if (stage === 'warmed' && (kind !== 'content' || from === 'them')) {
    return t(kind === 'intro' ? 'show.why.introducedThem' : 'show.why.gaveThem', { on })
  }
  // What they gave tells of their interest where they began nothing.
  if (stage === 'interested' && from !== 'them') {
    return t(kind === 'intro' ? 'show.why.introduced' : 'show.why.gave', { on })
  }
  return t(`show.why.${stage}`, { on, kind: t(`kind.${kind}`) })
}
