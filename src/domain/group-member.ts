import type { ImportedPerson } from './imported-person.ts'

/** People a group names who are not in its file: they may be in the journal. */
export interface AbsentMembers {
  /** What the group is called. */
  group: string
  /** As the card names them: `urn:uuid:…`, `mailto:…`. */
  members: readonly string[]
  /** Whether the file has any other of its people. */
  isAnybodyThere: boolean
  /** What being in the group says of each. */
  says: Pick<ImportedPerson, 'tags' | 'extra' | 'own'>
}

/** By what a member is found: a UID with or without `urn:uuid:` and Apple's `:ABPerson`; of an address only itself. */
export function memberKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:urn:uuid:|mailto:)/, '')
    .replace(/:abperson$/, '')
}
