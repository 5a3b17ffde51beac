import type { Context } from '../cli/context.ts'
import type { Choice } from '../cli/prompter.ts'
import type { Finding } from '../domain/finding.ts'

/** What can be decided about a finding: what it suggests, another way to deal with it, or to leave it. */
export type Decision =
  | 'do'
  | 'snooze'
  | 'later'
  | 'came'
  | 'made'
  | 'ended'
  | 'aside'
  | 'skip'
  | 'quit'

const latinKeys: Record<Decision, string> = {
  do: 'd',
  snooze: 's',
  later: 'p',
  came: 'g',
  made: 'm',
  ended: 'x',
  aside: 'a',
  skip: 'n',
  quit: 'q',
}

/** How each is called, which hangs on what was found. */
type Label =
  | Exclude<Decision, 'do' | 'skip' | 'quit'>
  | 'dropped'
  | 'dropKept'
  | 'notThere'
  | 'newDay'

/** What a reader may decide about a finding, in the order offered. */
export function choicesFor({ t }: Pick<Context, 't'>, finding: Finding): Choice<Decision>[] {
  const { suggestion } = finding
  const choice = (value: Decision, label: string, hint: string) => ({
    value,
    label,
    hint,
    key: t(`review.walk.${value}Key`),
    alsoKeys: [latinKeys[value]],
  })
  const hint =
    suggestion.do === 'tie'
      ? t('review.walk.tieHint', { tie: suggestion.tie })
      : suggestion.do === 'intro'
        ? t(suggestion.isMade ? 'review.walk.introLedHint' : 'review.walk.introMadeHint')
        : t(`review.walk.${suggestion.do}Hint`)
  return [
    choice('do', t(`review.walk.${suggestion.do}`), hint),
    ...otherWays(finding).map(([value, label]) =>
      choice(value, t(`review.walk.${label}`), t(`review.walk.${label}Hint`)),
    ),
    choice('skip', t('review.walk.skip'), t('review.walk.skipHint')),
    choice('quit', t('review.walk.quit'), t('review.walk.quitHint')),
  ]
}

/** An event was gone to, or it was not; of one I was at, what is left over is let go. */
function otherWays(finding: Finding): [Exclude<Decision, 'do'>, Label][] {
  const { rule, suggestion } = finding
  if (finding.rule === 'event-without-debrief') {
    return [
      ['ended', finding.evidence.met > 0 ? 'dropKept' : 'notThere'],
      ['aside', 'aside'],
    ]
  }
  return [...waysOn(rule, suggestion), ['aside', 'aside']]
}

function waysOn(
  rule: Finding['rule'],
  suggestion: Finding['suggestion'],
): [Exclude<Decision, 'do'>, Label][] {
  switch (rule) {
    case 'promise-overdue':
      return [['snooze', 'snooze']]
    case 'goal-overdue':
      return [['snooze', 'newDay']]
    case 'asked-open':
      return [
        ['later', 'later'],
        ['ended', 'dropped'],
      ]
    case 'offered-open':
      return [
        ['came', 'came'],
        ['ended', 'dropped'],
      ]
    case 'introduction':
      return [['made', 'made']]
    default:
      return suggestion.do === 'intro' ? [['ended', 'ended']] : []
  }
}
