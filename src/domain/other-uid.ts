import type { ExtraProperty } from './imported-person.ts'

/** The property in which another id of somebody is kept: of another address book, or of a contact merged into them. */
export const otherUidName = 'X-OTHER-UID'

/** Kept with the contact and written out again: one card has room for one UID, and no other may be lost. */
export function otherUid(uid: string): ExtraProperty {
  return { name: otherUidName, params: [], value: uid.replace(/\r\n?|\n/g, '\\n') }
}

/** The form by which the same id is recognised: a UUID with or without its `urn:uuid:`. */
export function uidKey(uid: string): string {
  const uuid = /^(?:urn:uuid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(uid)?.[1]
  return uuid?.toLowerCase() ?? uid.replace(/\r\n?|\n/g, '\\n')
}
