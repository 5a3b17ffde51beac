import type { RemovedContact } from '../domain/removed-contact.ts'
import type { Look } from './look.ts'

/** Asks whether somebody is to go, told what goes with them and what stays. */
export function removalQuestion(removal: RemovedContact, look: Look): string {
  const { t } = look
  const { gone, kept } = counts(removal, look)
  return sentences([
    gone === '' ? '' : t('rm.going', { list: gone }),
    kept === '' ? '' : t('rm.staying', { list: kept }),
    t('rm.ask', removal),
  ])
}

/** Who was removed, what went with them, and what stayed with others. */
export function removedContact(removed: RemovedContact, look: Look): string {
  const { t } = look
  const { gone, kept } = counts(removed, look)
  return sentences([
    t('rm.removed', removed),
    gone === '' ? '' : t('rm.gone', { list: gone }),
    kept === '' ? '' : t('rm.staying', { list: kept }),
    t('rm.undo'),
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

function sentences(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ')
}
