import { extname } from 'node:path'
import { command } from '../../cli/command.ts'
import { deliver } from '../../cli/deliver.ts'
import { given } from '../../cli/options.ts'
import { NetError } from '../../domain/error.ts'
import type { EventPrep } from '../../domain/event-prep.ts'
import type { Placeholder } from '../../domain/placeholder.ts'
import { prepareEvent } from '../../journal/event-preps.ts'
import { pitchSettings } from '../../journal/me.ts'
import { eventPrep } from '../../views/event-prep.ts'
import { pageText } from '../../views/page.ts'
import { pageHtml } from '../../views/page-html.ts'
import { pageMarkdown } from '../../views/page-markdown.ts'
import { createTheme } from '../../views/theme.ts'
import { askMeForPitch } from '../ask-me.ts'
import { chooseEvent } from './choose-event.ts'

// commands/event/prep.ts: one page to read before going
export default command(
  (parser, t) =>
    parser
      .argument('[event...]', t('event.argument'))
      .option('--markdown', t('prep.markdown'))
      .option('--html', t('prep.html'))
      .option('-o, --output <file>', t('prep.output'))
      .addHelpText('after', t('prep.examples')),
  async (ctx, options, words) => {
    const { markdown, html } = options
    if (markdown && html) {
      throw new NetError('usage', 'option.conflict', { option: '--markdown', other: '--html' })
    }
    const output = given('--output', options.output)
    const file = output === '-' ? undefined : output
    const [journal, settings] = await Promise.all([ctx.journal(), ctx.settings()])
    const id = await chooseEvent(ctx, journal, words, 'coming')
    const prepare = () => prepareEvent(journal, id, pitchSettings(journal, settings))
    let prep = prepare()
    if (await askMeForPitch(ctx, journal, { unfilled: unfilledIn(prep) })) prep = prepare()
    const form = html ? 'html' : markdown ? 'markdown' : formNamed(file)
    if (file === undefined && (form === 'text' || ctx.isJson)) {
      ctx.show(prep, (record, look) => pageText(eventPrep(record, look), look))
      if (prep.people.length === 0) ctx.hint(ctx.t('prep.nobody', { id }))
      return
    }
    const look = { ...ctx.look, theme: await createTheme(0), width: Number.POSITIVE_INFINITY }
    const page = eventPrep(prep, look)
    const text = { html: pageHtml, markdown: pageMarkdown, text: pageText }[form](page, look)
    await deliver(ctx, file, [text.endsWith('\n') ? text : `${text}\n`])
    if (file !== undefined) {
      ctx.show({ file, eventId: id, people: prep.people.length }, (record, { t }) =>
        t('prep.written', record),
      )
    }
  },
)

/** What no pitch of the page can say yet. */
function unfilledIn({ people, pitches }: EventPrep): Placeholder[] {
  return [...people.flatMap(({ pitch }) => pitch ?? []), ...pitches].flatMap(
    ({ unfilled }) => unfilled,
  )
}

const endings = {
  '': 'text',
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
} as const

/** Throws `prep.ending` for an ending that promises something else. */
function formNamed(file: string | undefined): 'html' | 'markdown' | 'text' {
  const ending = file === undefined ? '' : extname(file).toLowerCase()
  const form = Object.entries(endings).find(([known]) => known === ending)?.[1]
  if (form !== undefined) return form
  throw new NetError('usage', 'prep.ending', { file: file ?? '' })
}
