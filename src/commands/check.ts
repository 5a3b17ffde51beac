import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { askInTurn } from '../cli/in-turn.ts'
import { given, oneOf, requireWith } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { chooseContact } from '../cli/who.ts'
import {
  type Answer,
  allQuestions,
  answers,
  type GivenAnswers,
  type Question,
} from '../domain/checklist.ts'
import { NetError } from '../domain/error.ts'
import { readAnswer } from '../i18n/read-answer.ts'
import { listChecklists, recordAnswers } from '../journal/checklists.ts'
import { nameOf } from '../journal/contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { countUnchecked, listPending } from '../journal/pending-checklists.ts'
import {
  checklistHistory,
  historyFields,
  pendingFields,
  pendingList,
  recordedChecklist,
} from '../views/checklist.ts'
import { rowFormats } from '../views/rows.ts'
import { askChecklist } from './check-questions.ts'

// commands/check.ts: is somebody worth investing in?
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('check.who'))
      .option('--information <answer>', t('check.information'), answerOf('--information'))
      .option('--strength <answer>', t('check.strength'), answerOf('--strength'))
      .option('--help-me <answer>', t('check.helpMe'), answerOf('--help-me'))
      .option('--lasting <answer>', t('check.lasting'), answerOf('--lasting'))
      .option('--benefit <answer>', t('check.benefit'), answerOf('--benefit'))
      .option('--background <answer>', t('check.background'), answerOf('--background'))
      .option('--trust <answer>', t('check.trust'), answerOf('--trust'))
      .option('--note <text>', t('check.note'))
      .option('--pending', t('check.pending'))
      .option('--all', t('check.all'))
      .option('--history', t('check.history'))
      .option('--format <format>', t('check.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('check.examples')),
  async (ctx, options, words) => {
    const who = words.join(' ')
    const said = readAnswers(options)
    refuseMixed(options, said)
    const journal = await ctx.journal()
    if (options.pending) {
      const id = who === '' ? undefined : await chooseContact(ctx, journal, who)
      // Of somebody asked about by name it is told as well that they were never checked.
      const isUncheckedToo = options.all === true || id !== undefined
      const rows = listPending(journal, { isUncheckedToo }).filter(
        ({ contactId }) => id === undefined || contactId === id,
      )
      showRows(ctx, rows, options.format, {
        fields: pendingFields,
        ids: (row) => [row.contactId],
        view: pendingList,
      })
      if (rows.length === 0) ctx.hint(ctx.t('check.nonePending'))
      const unchecked = isUncheckedToo ? 0 : countUnchecked(journal)
      if (unchecked > 0) ctx.hint(ctx.t('check.unchecked', { count: unchecked }))
      return
    }
    if (who === '' && said !== undefined) {
      throw new NetError('usage', 'argument.missing', { argument: 'WHO' })
    }
    const choose = () =>
      who === '' ? choosePending(ctx, journal) : chooseContact(ctx, journal, who)
    if (said === undefined && !options.history) return askOf(ctx, journal, choose)
    const id = await choose()
    if (id === undefined) return
    if (said === undefined) {
      const runs = listChecklists(journal, id)
      showRows(ctx, runs, options.format, {
        fields: historyFields,
        ids: (run) => [run.contactId],
        view: checklistHistory,
      })
      if (runs.length === 0) ctx.hint(ctx.t('check.noHistory', { id, name: nameOf(journal, id) }))
      return
    }
    ctx.show(recordAnswers(journal, id, said).checklist, recordedChecklist)
  },
)

/** The questions about whoever is chosen; Esc at the first leads back to that. */
async function askOf(
  ctx: Context,
  journal: Journal,
  choose: () => Promise<number | undefined>,
): Promise<void> {
  let id: number | undefined
  await askInTurn(ctx, [
    async () => {
      id = await choose()
    },
    async () => {
      if (id !== undefined) ctx.show(await askChecklist(ctx, journal, id), recordedChecklist)
    },
  ])
}

/** An answer as an option gives it: `yes`, or with its why, `yes: wrote the compiler`. Throws `option.badValue`. */
function answerOf(option: string): (value: string) => { answer: Answer; why: string | undefined } {
  return (value) => {
    const [, word = '', why] = /^([^:：]*)[:：]?([^]*)$/.exec(value) ?? []
    const answer = readAnswer(word)
    if (answer === undefined) {
      throw new NetError('usage', 'option.badValue', { option, value, allowed: answers })
    }
    return { answer, why: why?.trim() || undefined }
  }
}

type Options = Partial<Record<Question, { answer: Answer; why: string | undefined }>> & {
  note?: string
}

/** What the options say; undefined when they say nothing, and the questions are to be asked. */
function readAnswers(options: Options): GivenAnswers | undefined {
  const said: Required<GivenAnswers> = { answers: {}, notes: {} }
  for (const question of allQuestions) {
    const one = options[question]
    if (one === undefined) continue
    said.answers[question] = one.answer
    if (one.why !== undefined) said.notes[question] = one.why
  }
  const note = given('--note', options.note)
  if (note !== undefined) said.notes.note = note
  return Object.keys(said.answers).length + Object.keys(said.notes).length === 0 ? undefined : said
}

/** Reading and answering are two things; what goes with neither is refused, not passed over. */
function refuseMixed(
  options: { pending?: true; all?: true; history?: true; format?: string },
  said: GivenAnswers | undefined,
): void {
  const reading = options.pending ? '--pending' : '--history'
  const isReading = options.pending === true || options.history === true
  if (options.pending && options.history) conflict('--pending', '--history')
  if (isReading && said !== undefined) {
    const [question] = Object.keys(said.answers ?? {})
    conflict(reading, question === undefined ? '--note' : optionOf(question))
  }
  requireWith('--all', options.all === true, '--pending', options.pending === true)
  requireWith('--format', options.format !== undefined, '--pending', isReading)
}

function conflict(option: string, other: string): never {
  throw new NetError('usage', 'option.conflict', { option, other })
}

function optionOf(question: string): string {
  return `--${question === 'helpMe' ? 'help-me' : question}`
}

/** One of those still open or never checked; undefined when there is nobody. */
async function choosePending(ctx: Context, journal: Journal): Promise<number | undefined> {
  const prompter = await ctx.prompter('WHO')
  const rows = listPending(journal, { isUncheckedToo: true })
  if (rows.length === 0) {
    ctx.hint(ctx.t('check.noneToCheck'))
    return undefined
  }
  return prompter.choice({
    message: ctx.t('check.askWho'),
    choices: rows.map(({ contactId, name, metOn, open, soFar, at }) => {
      const parts = [
        metOn === null ? '' : ctx.t('check.metHint', { on: metOn }),
        at === null || open.length === 0 ? '' : ctx.t('check.openQuestions', { questions: open }),
        soFar === null ? '' : ctx.t('check.brokenOff'),
      ]
      return {
        value: contactId,
        label: name,
        hint: parts.filter((part) => part !== '').join(' · '),
      }
    }),
  })
}
