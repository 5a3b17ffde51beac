import type { OtherLosing, RemovedContact } from '../domain/removed-contact.ts'
import type { Look } from './look.ts'

/** Asks whether people are to go, told of each what goes with them and what stays. */
export function removalQuestion(removals: readonly RemovedContact[], look: Look): string {
  const { t, format } = look
  const [only, ...others] = removals
  if (only !== undefined && others.length === 0) {
    return sentences([...weighed(only, look), t('rm.ask', only)])
  }
  const each = removals.map((one) => sentences([t('rm.one', one), ...weighed(one, look)]))
  return sentences([...each, t('rm.askAll', { names: format.list(removals.map(nameOf)) })])
}

function weighed(removal: RemovedContact, look: Look): string[] {
  const { t } = look
  const { gone, kept } = counts(removal, look)
  return [
    gone === '' ? '' : t('rm.going', { list: gone }),
    othersLosing(removal, look),
    kept === '' ? '' : t('rm.staying', { list: kept }),
  ]
}

function nameOf({ name }: RemovedContact): string {
  return name
}

/** Who was removed, a line each: what went with them, and what stayed with others. */
export function removedContacts(removed: readonly RemovedContact[], look: Look): string {
  const undo = look.t('rm.undo')
  const lines = removed.map((one) => removedLine(one, look))
  return lines.length === 1 ? sentences([...lines, undo]) : [...lines, undo].join('\n')
}

/** The same of nobody yet. */
export function removedAsRehearsed(removed: readonly RemovedContact[], look: Look): string {
  return removed.map((one) => removedLine(one, look)).join('\n')
}

function removedLine(removed: RemovedContact, look: Look): string {
  const { t } = look
  const { gone, kept } = counts(removed, look)
  return sentences([
    t('rm.removed', removed),
    gone === '' ? '' : t('rm.gone', { list: gone }),
    othersLosing(removed, look),
    kept === '' ? '' : t('rm.staying', { list: kept }),
  ])
}

function counts(removal: RemovedContact, { t, format }: Look): { gone: string; kept: string } {
  const parts = [
    'notes',
    'interactions',
    'openSteps',
    'checklists',
    'requests',
    'links',
    'introductions',
    'answers',
  ] as const
  const gone = parts
    .filter((what) => removal[what] > 0)
    .map((what) => t(`rm.${what}`, { count: removal[what] }))
  const kept = (['sharedInteractions', 'pitches', 'introduced'] as const)
    .filter((what) => removal[what] > 0)
    .map((what) => t(`rm.${what}`, { count: removal[what] }))
  return { gone: format.list(gone), kept: format.list(kept) }
}

/** Of whom something goes with it that is theirs too. */
function othersLosing({ others: losing }: RemovedContact, look: Look): string {
  const { t } = look
  return losing.length === 0
    ? ''
    : t('rm.others', { list: losing.map((one) => otherLosing(one, look)).join(t('rm.between')) })
}

function otherLosing(other: OtherLosing, { t, format }: Look): string {
  const what = (['introductions', 'links', 'openSteps'] as const)
    .filter((part) => other[part] > 0)
    .map((part) => t(`rm.${part}`, { count: other[part] }))
  return t('rm.other', { name: other.name, contactId: other.contactId, what: format.list(what) })
}

function sentences(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ')
}
