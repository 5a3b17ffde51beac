import { NetError } from '../domain/error.ts'
import {
  type ImportRemark,
  type ImportReport,
  isLessening,
  isLoss,
  isSkipping,
} from '../domain/import-report.ts'
import type { Journal } from './journal.ts'
import { MadeMeanwhile } from './made-meanwhile.ts'
import { type AsideCopy, setAside } from './set-aside.ts'

export interface ImportOptions {
  /** As the person named it: for the report and the list of steps. */
  file: string
  isDryRun: boolean
  /** All or nothing. */
  isStrict: boolean
  /** Labels are tags because somebody said so, and not only for want of a word. */
  areTagsMeant?: boolean
  /** Does work that may be stopped in its midst, and throws then; what `finally` was to put away is left. */
  untilStopped?: <T>(work: () => T) => T
  /** Makes the copy aside; drops it and throws where somebody ended the program meanwhile. */
  unlessEnded?: (copy: () => AsideCopy | undefined) => Promise<AsideCopy | undefined>
  /** Told now and then how many records are through; while they are counted, without a total. */
  onProgress?: (done: number, total?: number) => void
}

/**
 * Does an import as one undo step and tells it: `takeIn` fills in the report. A journal with people in it is set aside
 * first. When nothing is new nothing is written. Throws `import.strict` when all or nothing was asked for and something
 * is wrong; then nothing is written either.
 */
export async function importStep(
  journal: Journal,
  start: { kind: ImportReport['kind']; problems: ImportRemark[]; isEmpty: boolean },
  options: ImportOptions,
  takeIn: (report: ImportReport) => void,
): Promise<ImportReport> {
  refuseLosses(start.problems, options)
  const report: ImportReport = {
    file: options.file,
    kind: start.kind,
    isDryRun: options.isDryRun,
    counts: {
      new: 0,
      completed: 0,
      unchanged: 0,
      skipped: 0,
      incomplete: 0,
      folded: 0,
      records: 0,
    },
    people: [],
    problems: start.problems,
    differences: [],
    made: [],
    backup: null,
  }
  if (!start.isEmpty) await attempt(journal, report, options, takeIn)
  report.problems.sort((a, b) => a.line - b.line)
  report.counts.skipped = report.problems.filter(isSkipping).length
  report.counts.incomplete = report.problems.filter(isLessening).length
  return report
}

async function attempt(
  journal: Journal,
  report: ImportReport,
  options: ImportOptions,
  takeIn: (report: ImportReport) => void,
): Promise<void> {
  const copy = () => setAside(journal, 'import', options)
  const { unlessEnded = async (make) => make() } = options
  const aside = options.isDryRun ? undefined : await unlessEnded(copy)
  const label = { command: 'import', subject: options.file }
  let isKept = false
  let isDone = false
  try {
    journal.attempt(
      label,
      () => {
        const { untilStopped = (work) => work() } = options
        untilStopped(() => takeIn(report))
        refuseLosses(report.problems, options)
        const { counts } = report
        isKept = !options.isDryRun && counts.new + counts.completed + counts.records > 0
        if (isKept) aside?.settle()
        return isKept
      },
      { isRehearsal: options.isDryRun, isAside: true },
    )
    isDone = isKept
  } finally {
    if (isDone) report.backup = aside?.keep() ?? null
    else aside?.drop()
  }
}

/** Does an import again where another process made the journal meanwhile, with people in it as may be. */
export async function evenIfMade(take: () => Promise<ImportReport>): Promise<ImportReport> {
  try {
    return await take()
  } catch (error) {
    if (!(error instanceof MadeMeanwhile)) throw error
    return take()
  }
}

function refuseLosses(problems: readonly ImportRemark[], { isStrict, file }: ImportOptions): void {
  const losses = problems.filter(isLoss).toSorted((a, b) => a.line - b.line)
  if (isStrict && losses.length > 0) {
    throw new NetError('usage', 'import.strict', { file, problems: losses })
  }
}
