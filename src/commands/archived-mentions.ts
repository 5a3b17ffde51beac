import type { ArchivedPerson } from '../domain/logged.ts'
import { findMentions, type Mentions } from '../domain/mention.ts'
import { mentionVocabulary } from '../i18n/mention-words.ts'
import { listArchived } from '../journal/archive-contact.ts'
import type { Journal } from '../journal/journal.ts'
import type { MentionCandidates } from '../journal/mention-candidates.ts'

/** Those in the archive whom the text names where it names nobody in use, or names them more fully. */
export function archivedIn(
  journal: Journal,
  text: string,
  { present, archived: candidates }: MentionCandidates,
  taken: Mentions,
): ArchivedPerson[] {
  if (candidates.length === 0) return []
  // Together with the others: whether a word is a name hangs on who is named beside it.
  const everybody = [...present, ...candidates]
  const context = { present: [], together: () => 0 }
  const found = findMentions(text, everybody, mentionVocabulary, context)
  const archived = new Set(candidates.map(({ id }) => id))
  const known = [
    ...taken.mentions.filter(({ contactId }) => contactId !== undefined),
    ...taken.undecided,
  ]
  const isOfOthers = (span: { start: number; end: number }) =>
    known.some(({ start, end }) => start <= span.start && span.end <= end)
  const ids = [
    ...found.mentions.map((one) => ({
      ...one,
      ids: [...(one.contactId === undefined ? [] : [one.contactId]), ...one.alternatives],
    })),
    ...found.undecided.map((one) => ({ ...one, ids: one.candidates })),
  ]
    .filter((one) => !isOfOthers(one) && one.ids.every((id) => archived.has(id)))
    .flatMap((one) => one.ids.slice(0, 5))
  return listArchived(journal, [...new Set(ids)])
}
