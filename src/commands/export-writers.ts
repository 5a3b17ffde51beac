import type { Context } from '../cli/context.ts'
import type { CalendarEntry } from '../domain/calendar-entry.ts'
import type { ExportFormat, ExportTally } from '../domain/export-format.ts'
import type { Settings } from '../domain/settings.ts'
import type { VcardVersion } from '../domain/vcard-version.ts'
import { getContactPage } from '../journal/contact-page.ts'
import { exportPeople } from '../journal/export-people.ts'
import type { Journal } from '../journal/journal.ts'
import { pitchSettings } from '../journal/me.ts'
import { contactMarkdown } from '../views/contact-markdown.ts'
import type { Theme } from '../views/theme.ts'

/** What is to be exported, and for whom. */
export interface ExportJob {
  ctx: Context
  journal: Journal
  ids: readonly number[]
  /** Who would be among them, were they not in the archive. */
  archived: readonly number[]
  /** Nobody was chosen from. */
  isEverybody: boolean
  /** The whole journal, the archive too. */
  isAll: boolean
  vcardVersion: VcardVersion
  settings: Settings
  theme: Theme
  /** What was written: everybody, unless the format counts otherwise. */
  tally: ExportTally
}

type Writer = (job: ExportJob) => Iterable<string>

/** Each loaded only when asked for. */
export const writers: Readonly<Record<ExportFormat, () => Promise<Writer>>> = {
  json: async () => {
    const { writeDocument } = await import('../formats/journal-json.ts')
    const { exportRecords } = await import('../journal/export-journal.ts')
    return ({ journal, ids, isAll }) =>
      writeDocument(exportRecords(journal, isAll ? undefined : ids))
  },
  vcard: async () => {
    const { writeOtherCards, writeVcards } = await import('../formats/vcard-write.ts')
    const { exportCards } = await import('../journal/export-cards.ts')
    return function* ({ journal, ids, isEverybody, vcardVersion }) {
      yield* writeVcards(exportPeople(journal, ids), vcardVersion)
      // A group names all of its people, and a place is nobody's.
      if (isEverybody) yield* writeOtherCards(exportCards(journal), vcardVersion)
    }
  },
  csv: tableWriter(','),
  tsv: tableWriter('\t'),
  friends: async () => {
    const { writeFriends } = await import('../formats/friends-write.ts')
    const { tellInteractions } = await import('../journal/tell-interactions.ts')
    return ({ journal, ids }) =>
      writeFriends([...exportPeople(journal, ids)], tellInteractions(journal, ids))
  },
  markdown: async () => (job) => {
    const pages = markdownPages(job)
    return (function* () {
      let isFirst = true
      for (const { text } of pages) {
        yield `${isFirst ? '' : '\n'}${text}\n`
        isFirst = false
      }
    })()
  },
  ics: async () => {
    const { writeCalendar } = await import('../formats/calendar-write.ts')
    const { calendarEntries } = await import('../journal/calendar-entries.ts')
    return ({ ctx: { t }, journal, ids, archived, isEverybody, tally }) =>
      writeCalendar(counted(calendarEntries(journal, ids, archived, isEverybody), tally), {
        gone: t('calendar.gone'),
        title: t('calendar.title'),
        followUp: (name, text) =>
          text === null ? t('calendar.followUp', { name }) : t('calendar.step', { name, text }),
        birthday: (name) => t('calendar.birthday', { name }),
      })
  },
}

/** Counts what goes into a calendar as it passes. */
function* counted(entries: Iterable<CalendarEntry>, tally: ExportTally): Generator<CalendarEntry> {
  const people = new Set<number>()
  const counts = { followUps: 0, birthdays: 0 }
  for (const entry of entries) {
    if ('contactId' in entry) people.add(entry.contactId)
    if (entry.kind === 'birthday' && !entry.isDropped) counts.birthdays++
    else if (entry.kind === 'followUp') counts.followUps++
    yield entry
  }
  Object.assign(tally, { people: people.size, ...counts })
}

/** What a page for one person is called, and says. */
export interface Page {
  name: string
  text: string
}

/** A page in Markdown for each. */
export function* markdownPages({ ctx, journal, ids, settings, theme }: ExportJob): Generator<Page> {
  const look = { ...ctx.look, theme, width: Number.POSITIVE_INFINITY }
  for (const id of ids) {
    const page = getContactPage(journal, id, pitchSettings(journal, settings))
    yield { name: page.name, text: contactMarkdown(page, look) }
  }
}

function tableWriter(delimiter: ',' | '\t') {
  return async (): Promise<Writer> => {
    const { writeContactTable } = await import('../formats/contact-csv.ts')
    return ({ journal, ids }) => writeContactTable(exportPeople(journal, ids), delimiter)
  }
}
