import type { StageEvidence } from '../domain/stage.ts'
import type { Look } from './look.ts'

/** What the records say for a stage, in a line. */
export function stageWhy({ stage, days, kind }: StageEvidence, { t, format }: Look): string {
  const on = format.list(days.map((day) => format.day(day)))
  return stage === 'spotted' ? '' : t(`show.why.${stage}`, { on, kind: t(`kind.${kind}`) })
}
