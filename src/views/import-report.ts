import { careerStages } from '../domain/career-stage.ts'
import { dayOf } from '../domain/day.ts'
import { eventKinds } from '../domain/event.ts'
import { excerpt } from '../domain/excerpt.ts'
import type { ImportDifference, ImportRemark, ImportReport } from '../domain/import-report.ts'
import { madeThings } from './added-contact.ts'
import type { Look } from './look.ts'

/** Lines of a long list that are shown. */
const shownLines = 20

/** New tags and circles that are shown: a file of cards may have one for each. */
const shownThings = 40

/** Of these only the journal's word is kept. */
const notBeside: ReadonlySet<ImportDifference['field']> = new Set([
  'via',
  'tie',
  'tieSince',
  'linkKind',
  'linkSince',
])

/** What an import did, or would do: a summary line, what differs, what was made, where the copy is. */
export function importedPeople(report: ImportReport, look: Look): string {
  const { t, theme } = look
  const { backup, differences, counts, isDryRun, kind } = report
  return [
    t('import.summary', { ...counts, isDryRun, kind }),
    ...(differences.length === 0
      ? []
      : [theme.heading(t('import.differences', { count: differences.length }))]),
    ...shortened(differences, look, (one) => `  ${differenceLine(one, look)}`),
    differences.some(isKeptBeside) ? theme.dim(t('import.keptBeside', {})) : '',
    madeThings(report.made.slice(0, shownThings), look),
    report.made.length > shownThings
      ? t('import.more', { count: report.made.length - shownThings })
      : '',
    backup === null ? '' : theme.dim(t('import.backup', { path: backup })),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function isKeptBeside({ contactId, field, isFormer }: ImportDifference): boolean {
  return contactId !== null && isFormer !== true && !notBeside.has(field)
}

function differenceLine(one: ImportDifference, look: Look): string {
  const { t } = look
  const { kept, given, field } = one
  const told = (value: string) => valueWord(field, value, look)
  return t('import.difference', { ...one, kept: told(kept), given: told(given) })
}

function valueWord(field: ImportDifference['field'], value: string, look: Look): string {
  const { t, format } = look
  switch (field) {
    case 'tieSince':
    case 'linkSince':
    case 'dueOn':
    case 'on':
    case 'untilOn':
      return format.day(value as never, 'full')
    case 'doneAt':
      return value === '' ? t('import.stillOpen', {}) : format.day(dayOf(new Date(value)), 'full')
    case 'birthday':
      return format.birthday(value as never)
    case 'stage':
      return stageWord(value, look)
    case 'eventKind':
      return kindWord(value, look)
    case 'cost':
    case 'hours':
    case 'targetSeconds':
      return format.number(Number(value))
    // A paragraph is told by its beginning.
    default:
      return value.length > 200 ? `${excerpt(value)}…` : value
  }
}

function stageWord(stage: string, { t }: Look): string {
  const known = careerStages.find((one) => one === stage)
  return known === undefined ? stage : t(`term.careerStage.${known}`)
}

function kindWord(kind: string, { t }: Look): string {
  const known = eventKinds.find((one) => one === kind)
  return known === undefined ? kind : t(`event.kind.${known}`)
}

/** What was wrong in the file, a line each: place, what, and the text in question. */
export function importRemarks({ file, problems }: ImportReport, look: Look): string {
  return shortened(problems, look, (one) => remarkLine(file, one, look)).join('\n')
}

function remarkLine(file: string, remark: ImportRemark, { t }: Look): string {
  return t('import.remark', { file, ...remark })
}

function shortened<T>(list: readonly T[], { t }: Look, line: (one: T) => string): string[] {
  const lines = list.slice(0, shownLines).map(line)
  const rest = list.length - lines.length
  return rest === 0 ? lines : [...lines, t('import.more', { count: rest })]
}
