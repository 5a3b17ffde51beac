import { allQuestions, checklistQuestions } from '../domain/checklist.ts'
import type { ContactPage } from '../domain/contact-page.ts'
import type { Day } from '../domain/day.ts'
import { pitchParts, writtenParts } from '../domain/pitch.ts'
import type { TimelineEntry } from '../domain/timeline.ts'
import { aboutLines, evidenceOf, marks, standingLines } from './contact-page.ts'
import type { Line } from './labelled.ts'
import type { Look } from './look.ts'
import { escaped, indented } from './markdown.ts'
import { plain, plainBlock } from './plain.ts'
import { entryText, kindWord } from './timeline.ts'

/** The page of a contact as Markdown, whole; in the words and the calendar of the look, which has no colours. */
export function contactMarkdown(page: ContactPage, look: Look): string {
  const { t } = look
  const { name, role, org, city, nicknames, archivedAt } = page
  const work = [role, org, city].filter((part) => part !== null).map(plain)
  return [
    `# ${escaped(plain(name))}`,
    escaped(work.join(t('list.comma'))),
    nicknames.length === 0 ? '' : escaped(t('show.nicknames', { names: nicknames.map(plain) })),
    archivedAt === null ? '' : `*${escaped(t('show.archived'))}*`,
    list([...aboutLines(page, look), ...standingLines(page, look)]),
    signs(page, look),
    checklist(page, look),
    ...page.pitches.map((pitch) => {
      const parts = pitchParts.filter((part) => writtenParts(pitch.said).includes(part))
      const lines = parts.map((part): Line => [t(`part.${part}`), plainBlock(pitch.said[part])])
      return section(t('show.pitch', { name: plain(pitch.name) }), list(lines))
    }),
    history(page, look),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

function section(title: string, body: string): string {
  return `## ${escaped(title)}\n\n${body}`
}

function list(lines: readonly Line[]): string {
  return lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `- **${escaped(label)}:** ${indented(escaped(text))}`)
    .join('\n')
}

function signs({ signs: all, lastContact }: ContactPage, look: Look): string {
  const { t } = look
  const holding = all.filter(({ holds }) => holds).length
  if (holding === 0 && lastContact === null) return ''
  const lines = all.map((sign): Line => {
    const label = `${sign.holds ? '✓' : '·'} ${t(`term.sign.${sign.sign}`)}`
    return [label, evidenceOf(sign, look) || t('show.noEvidence')]
  })
  return section(t('show.signs', { holding, all: all.length }), list(lines))
}

function checklist({ checklist: record }: ContactPage, { t, format }: Look): string {
  if (record === null) return ''
  const { on, answers, notes } = record
  const title = t('show.checklist', { ...record, on: format.day(on) })
  const asked = allQuestions.filter(
    (one) => answers[one] !== 'unknown' || checklistQuestions.some((four) => four === one),
  )
  const lines = asked.map((question) => {
    const why = notes[question]
    const text = t(`term.question.${question}`) + (why === undefined ? '' : `: ${plain(why)}`)
    return `- ${marks[answers[question]]} ${escaped(text)}`
  })
  const note = notes.note === undefined ? '' : `\n\n${escaped(plainBlock(notes.note))}`
  return section(title, `${lines.join('\n')}${note}`)
}

function history({ timeline, contactId }: ContactPage, look: Look): string {
  if (timeline.length === 0) return ''
  const days = byDay(timeline)
  const blocks = [...days].map(([day, entries]) => {
    const lines = entries.map(
      (entry) =>
        `- ${escaped(kindWord(entry, look))}: ${indented(escaped(entryText(entry, look, contactId)))}`,
    )
    return `### ${escaped(look.format.day(day, 'full'))}\n\n${lines.join('\n')}`
  })
  return [`## ${escaped(look.t('export.timeline'))}`, ...blocks].join('\n\n')
}

function byDay(entries: readonly TimelineEntry[]): Map<Day, TimelineEntry[]> {
  const days = new Map<Day, TimelineEntry[]>()
  for (const entry of entries) days.set(entry.on, [...(days.get(entry.on) ?? []), entry])
  return days
}
