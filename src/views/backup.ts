import type { Backup, MadeBackup } from '../domain/backup.ts'
import type { PresentJournal, RestoredJournal, RestoreSource } from '../domain/restored-journal.ts'
import { bytesText } from '../i18n/bytes.ts'
import { momentText } from '../i18n/moment.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { table } from './table.ts'

/** Where the copy is, and how much is in it. */
export function madeBackup(made: MadeBackup, { t, format }: Look): string {
  return t('backup.made', { ...made, size: bytesText(made.bytes, format) })
}

/** The copies there are, the newest first. */
export function backupList(backups: readonly Backup[], look: Look): string {
  const { t, theme, format, width } = look
  const counted = (count: number | null) => (count === null ? '–' : format.number(count))
  return table(
    backups,
    [
      { header: '#', text: ({ number }) => format.number(number), align: 'end', style: theme.dim },
      { header: t('backup.head.at'), text: ({ at }) => momentText(at, format) },
      { header: t('backup.head.why'), text: (backup) => why(backup, look) },
      { header: t('backup.head.people'), text: ({ people }) => counted(people), align: 'end' },
      {
        header: t('backup.head.size'),
        text: ({ bytes }) => bytesText(bytes, format),
        align: 'end',
      },
      { header: t('backup.head.file'), text: ({ file }) => nameOf(file), isFlexible: true },
    ],
    {
      width: Number.isFinite(width) ? width : undefined,
      rightToLeft: format.language === 'fa',
      styleHeader: theme.dim,
    },
  ).join('\n')
}

/** All lie in one folder, and `net restore` takes the name as well. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}

/** The fields of csv and tsv. */
export const backupFields: Field<Backup>[] = [
  { name: 'number', value: ({ number }) => number },
  { name: 'at', value: ({ at }) => at },
  { name: 'reason', value: ({ reason }) => reason },
  { name: 'people', value: ({ people }) => people },
  { name: 'interactions', value: ({ interactions }) => interactions },
  { name: 'bytes', value: ({ bytes }) => bytes },
  { name: 'file', value: ({ file }) => file },
]

function why({ reason, people }: Backup, { t }: Look): string {
  return people === null ? t('backup.unreadable') : t(`backup.reason.${reason}`)
}

/** A copy to choose. */
export function backupChoice(backup: Backup, look: Look): { label: string; hint: string } {
  const { people, interactions, bytes, at } = backup
  const size = bytesText(bytes, look.format)
  return {
    label: momentText(at, look.format),
    hint:
      people === null || interactions === null
        ? why(backup, look)
        : look.t('backup.holds', { why: why(backup, look), people, interactions, size }),
  }
}

/** What restoring does, or would do: from where, what is lost, where the present journal is kept, how to get back. */
export function restoredJournal(restored: RestoredJournal, look: Look): string {
  return [headline(restored, look), ...differences(restored, look), ...wayBack(restored, look)]
    .filter((line) => line !== '')
    .join('\n')
}

/** As `restoredJournal`, for who has just read the rest and said yes to it. */
export function restoredAsShown(restored: RestoredJournal, look: Look): string {
  return [headline(restored, look), ...wayBack(restored, look)].join('\n')
}

function headline({ from, isDryRun, isMigrated }: RestoredJournal, { t, format }: Look): string {
  const { people, interactions, file } = from
  const at = momentText(from.at, format)
  return t(isDryRun ? 'restore.would' : 'restore.restored', {
    file,
    at,
    people,
    interactions,
    isMigrated,
  })
}

function differences({ from, present, lost, regained, isDryRun }: RestoredJournal, look: Look) {
  const { t, format } = look
  if (present.state !== 'whole') return [t(`restore.${present.state}`, { isDryRun })]
  const changes = [
    lost === null || lost.people + lost.interactions === 0
      ? ''
      : t('restore.lost', { ...lost, isDryRun }),
    regained === null || regained.people + regained.interactions === 0
      ? ''
      : t('restore.regained', regained),
  ]
  if (hasGoneOn(from, present) && present.lastWriteAt !== null) {
    const at = momentText(present.lastWriteAt, format)
    return [...changes, t('restore.lastWrite', { at, isDryRun })]
  }
  // Within one second both were written last at the same moment.
  return changes.every((one) => one === '') ? [t('restore.nothingSince')] : changes
}

/** Whether anything was written since the copy was made. */
function hasGoneOn(from: RestoreSource, present: PresentJournal): boolean {
  return present.state === 'whole' && present.lastWriteAt !== from.lastWriteAt
}

function wayBack({ keptAs, isDryRun, present }: RestoredJournal, { t, theme }: Look): string[] {
  if (isDryRun) return []
  const kept =
    keptAs === null
      ? []
      : [t(present.state === 'damaged' ? 'restore.keptDamaged' : 'restore.kept', { keptAs })]
  return [...kept, theme.dim(t('restore.undo'))]
}
