import { parseDuration } from '../domain/duration.ts'
import type { MergedValue, MergeField, ValueOf } from '../domain/merge.ts'
import type { MergedContacts, MovedPart } from '../domain/merged-contacts.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'

/** Who became one in one line with what came over; then each value there was a choice of, and where the other went. */
export function mergedContacts(merged: MergedContacts, look: Look): string {
  const { t } = look
  const same = counts(merged, 'same', look)
  const dropped = counts(merged, 'dropped', look)
  return [
    mergedLine(merged, look),
    ...mergedValues(merged, look).map((line) => `  ${line}`),
    same === '' ? '' : t('merge.same', { list: same }),
    dropped === '' ? '' : t('merge.dropped', { list: dropped }),
    merged.nextDueOn === null || !merged.isDueMoved
      ? ''
      : t('merge.due', { dueOn: merged.nextDueOn }),
    ...wayBack(merged, look),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** As `mergedContacts`, for who has just read the rest and said yes to it. */
export function mergedAsShown(merged: MergedContacts, look: Look): string {
  return [mergedLine(merged, look), ...wayBack(merged, look)].join('\n')
}

function wayBack({ backup, isDryRun }: MergedContacts, { t, theme }: Look): string[] {
  return [
    ...(backup === null ? [] : [theme.dim(t('merge.backup', { path: backup }))]),
    ...(isDryRun ? [] : [t('merge.undo')]),
  ]
}

function mergedLine(merged: MergedContacts, look: Look): string {
  const { t, format } = look
  const { contactId: id, name, isDryRun, values } = merged
  const own = values.find(({ field }) => field === 'name')
  const names = own?.field === 'name' ? [own.kept, ...own.others] : []
  // By the name they had, whatever they are called from now on.
  const before = names.find(({ contactId }) => contactId === id)?.value ?? name
  const into = t('log.person', { name: before, id })
  const from = format.list(
    merged.merged.map((one) => t('log.person', { name: one.name, id: one.contactId })),
  )
  const list = counts(merged, 'moved', look)
  return t(isDryRun ? 'merge.would' : 'merge.merged', { into, from, list })
}

function counts(merged: MergedContacts, how: keyof MovedPart, { t, format }: Look): string {
  return format.list(
    merged.parts
      .filter((part) => part[how] > 0)
      .map((part) => t('merge.part', { part: part.part, count: part[how] })),
  )
}

/** A line for each value that the one who stays did not have, or that others had otherwise. */
function mergedValues({ contactId, values }: MergedContacts, look: Look): string[] {
  const { t } = look
  return values
    .filter(({ kept, others }) => others.length > 0 || kept.contactId !== contactId)
    .map((one) => {
      const field = t(`contact.${one.field}`)
      const value = mergeValueText(one.field, one.kept.value, look)
      const others = one.others.map((other) =>
        t('merge.other', {
          value: mergeValueText(one.field, other.value, look),
          id: other.contactId,
          place: other.goesTo ?? 'none',
        }),
      )
      return [t('merge.value', { field, value, id: one.kept.contactId }), ...others].join(
        t('merge.semicolon'),
      )
    })
}

/** A value as one line. */
export function mergeValueText(
  field: MergeField,
  value: ValueOf[MergeField],
  { t, format }: Look,
): string {
  switch (field) {
    case 'tie':
      return t(`term.tie.${value as ValueOf['tie']}`)
    case 'birthday':
      return format.birthday(value as ValueOf['birthday'])
    case 'met': {
      const { at, on } = value as ValueOf['met']
      const day = on === null ? '' : format.day(on, 'full')
      return t('merge.valueAt', { at: plain(at ?? ''), day })
    }
    case 'via':
      return plain((value as ValueOf['via']).name)
    case 'every':
      return value === 'off' ? t('edit.off') : format.duration(parseDuration(value as string))
    default:
      return plain(value as string)
  }
}

/** What could not be kept in the record, as the note says it; '' for nothing. */
export function mergeNote(values: readonly MergedValue[], look: Look): string {
  const { t, format } = look
  const lost = values.flatMap(({ field, others }) =>
    others
      .filter(({ goesTo }) => goesTo === 'note')
      .map(({ value }) =>
        t('merge.noted', {
          field: t(`contact.${field}`),
          value: mergeValueText(field, value, look),
        }),
      ),
  )
  return lost.length === 0 ? '' : t('merge.note', { list: format.list(lost) })
}
