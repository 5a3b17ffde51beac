import {
  type ChecklistInHistory,
  cautionsOf,
  checklistQuestions,
  type PendingChecklist,
  questionsAnswered,
  type RecordedChecklist,
} from '../domain/checklist.ts'
import { parseDuration } from '../domain/duration.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'
import type { Field } from './rows.ts'
import { table } from './table.ts'

/** What a run of the checklist recorded: the verdict, what follows from it, and a caution for each `no` of the other side. */
export function recordedChecklist(recorded: RecordedChecklist, look: Look): string {
  const { t, theme } = look
  const cautions = cautionsOf(recorded.answers).flatMap((question) =>
    question === 'benefit' || question === 'background' || question === 'trust'
      ? [theme.warn(t(`check.caution.${question}`))]
      : [],
  )
  const { isArchived } = recorded.follows
  const archived = isArchived ? [theme.warn(t('silence.archived'))] : []
  return [verdictLine(recorded, look), ...archived, ...cautions].join('\n')
}

function verdictLine(recorded: RecordedChecklist, look: Look): string {
  const { t, theme } = look
  const { contactId: id, name, answers, follows, verdict, soFar } = recorded
  if (soFar !== null) {
    return t('check.soFar', { id, name, verdict, soFar, no: questionsAnswered(answers, 'no') })
  }
  if (verdict === 'leave') {
    const no = questionsAnswered(answers, 'no')
    const leave = theme.bad(t('check.leave', { id, name, no }))
    const comeBack = theme.dim(t('check.comeBack', { id, name }))
    return `${leave} ${t('check.drops', { steps: follows.droppedSteps })}\n${comeBack}`
  }
  if (verdict === 'open') {
    const open = t('check.open', { id, name, open: questionsAnswered(answers, 'unknown') })
    return joined([open, t('check.followUp', { rhythm: null, dueOn: follows.dueOn })])
  }
  const rhythm = follows.rhythm === 'off' ? null : parseDuration(follows.rhythm)
  return joined([
    theme.good(t('check.pursue', { id, name })),
    t('check.followUp', { rhythm, dueOn: follows.dueOn }),
    rhythm === null ? t('check.rhythmOff', { id, name }) : '',
  ])
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** The fields of a pending checklist for CSV and TSV. */
export const pendingFields: readonly Field<PendingChecklist>[] = [
  { name: 'contactId', value: (row) => row.contactId },
  { name: 'name', value: (row) => row.name },
  { name: 'at', value: (row) => row.at },
  { name: 'verdict', value: (row) => row.verdict },
  ...answerFields(),
  { name: 'open', value: (row) => row.open },
  { name: 'metOn', value: (row) => row.metOn },
  { name: 'soFar', value: (row) => row.soFar },
]

/** The fields of a run in the history for CSV and TSV. */
export const historyFields: readonly Field<ChecklistInHistory>[] = [
  { name: 'contactId', value: (row) => row.contactId },
  { name: 'name', value: (row) => row.name },
  { name: 'at', value: (row) => row.at },
  { name: 'verdict', value: (row) => row.verdict },
  ...answerFields(),
  { name: 'note', value: (row) => row.notes.note },
  { name: 'soFar', value: (row) => row.soFar },
]

function answerFields(): Field<Pick<RecordedChecklist, 'answers'>>[] {
  return [...checklistQuestions, 'benefit' as const, 'background' as const, 'trust' as const].map(
    (question) => ({ name: question, value: (row) => row.answers[question] }),
  )
}

/** Who is still to be asked about, a line each. */
export function pendingList(rows: readonly PendingChecklist[], look: Look): string {
  const { t, format, theme, width } = look
  const lines = table(
    rows,
    [
      { text: (row) => `#${format.number(row.contactId)}`, align: 'end', style: theme.dim },
      {
        header: t('check.column.name'),
        text: (row) => row.name,
        isFlexible: true,
        style: theme.name,
      },
      {
        header: t('check.column.open'),
        text: ({ open, soFar }) => {
          if (open.length === checklistQuestions.length) return t('check.allFour')
          const parts = [
            open.length === 0 ? '' : t('check.openQuestions', { questions: open }),
            soFar === null ? '' : t('check.brokenOff'),
          ]
          return parts.filter((part) => part !== '').join(' · ')
        },
        isFlexible: true,
      },
      {
        header: t('check.column.met'),
        text: ({ metOn }) => (metOn === null ? '' : format.day(metOn, 'compact')),
        yields: 201,
      },
      {
        header: t('check.column.checked'),
        text: ({ on }) => (on === null ? t('check.never') : format.day(on, 'compact')),
        yields: 202,
        style: theme.dim,
      },
    ],
    {
      width: Number.isFinite(width) ? width : undefined,
      rightToLeft: format.language === 'fa',
      styleHeader: theme.dim,
    },
  )
  return lines.join('\n')
}

/** Every run for one contact, with what it changed. */
export function checklistHistory(runs: readonly ChecklistInHistory[], look: Look): string {
  const { t, theme } = look
  const [newest] = runs
  if (newest === undefined) return ''
  const { contactId: id, name } = newest
  return [
    theme.heading(t('check.historyOf', { id, name })),
    ...runs.flatMap((run) => [theme.strong(t('check.run', run)), ...changes(run, look)]),
  ].join('\n')
}

function changes({ changed, notes }: ChecklistInHistory, { t, theme }: Look): string[] {
  const lines = changed.map((change) => t('check.changed', change))
  if (notes.note !== undefined) lines.push(t('check.runNote', { note: notes.note }))
  return lines.length === 0
    ? [theme.dim(`  ${t('check.unchanged')}`)]
    : lines.map((line) => `  ${plain(line)}`)
}
