/** How far along in my work I am (M14). */
export const careerStages = ['starting', 'specialist', 'mid', 'senior'] as const
export type CareerStage = (typeof careerStages)[number]

/** People a day where nothing else is known. */
export const usualAttention = 5

/**
 * People a day by stage (M14): who is starting out learns from courses and books first; a specialist also hears other
 * specialists; mid-level reaches into neighbouring fields; a senior draws on the whole professional ecosystem.
 */
export const attentionByStage: Readonly<Record<CareerStage, number>> = {
  starting: 3,
  specialist: 5,
  mid: 6,
  senior: 8,
}

/** How many people a day, and what says so. */
export interface Attention {
  perDay: number
  from: 'setting' | 'budget' | 'stage' | 'usual'
}

/**
 * The attention to spend in a day (M16): what this machine's settings say, else my own budget, else what goes with my
 * stage, else the usual.
 */
export function attentionFor(known: {
  setting: number | null
  budget: number | null
  stage: CareerStage | null
}): Attention {
  const { setting, budget, stage } = known
  if (setting !== null) return { perDay: setting, from: 'setting' }
  if (budget !== null) return { perDay: budget, from: 'budget' }
  if (stage !== null) return { perDay: attentionByStage[stage], from: 'stage' }
  return { perDay: usualAttention, from: 'usual' }
}
