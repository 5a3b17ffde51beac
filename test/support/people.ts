import { findPhoneKey } from '../../src/domain/phone-key.ts'
import { foldReach } from '../../src/domain/reach.ts'
import { contactKeys, joinedName, type Named, type WhoLookup } from '../../src/domain/who.ts'

/** A person of the tests' little address book. */
export interface Person extends Named {
  readonly emails: readonly string[]
  readonly handles: readonly { network: string; name: string }[]
  readonly urls: readonly string[]
  readonly phones: readonly string[]
}

/** Somebody with this name and nothing else but what is said. */
export function person(id: number, name: string, more: Partial<Omit<Person, 'id'>> = {}): Person {
  return { id, name, nicknames: [], emails: [], handles: [], urls: [], phones: [], ...more }
}

/** What the journal's tables answer, from a list of people. */
export function lookupIn(people: readonly Person[]): WhoLookup<Person> {
  return {
    withId: (id) => people.filter((one) => one.id === id),
    withEmail: (email) => people.filter((one) => one.emails.some((e) => e.toLowerCase() === email)),
    withHandle: ({ network, name }) =>
      people.filter((one) =>
        one.handles.some(
          (handle) =>
            handle.name.toLowerCase() === name &&
            (network === undefined || handle.network.toLowerCase() === network),
        ),
      ),
    withUrl: (folded) =>
      people.filter((one) => one.urls.some((url) => foldReach('url', url) === folded)),
    withPhone: (key) =>
      people.filter((one) => one.phones.some((phone) => findPhoneKey(phone)?.key === key)),
    withJoinedName: (joined) => people.filter((one) => joinedName(one.name) === joined),
    withJoinedNickname: (joined) =>
      people.filter((one) => one.nicknames.some((nick) => joinedName(nick) === joined)),
    withKeysBeginning: (words) =>
      people.filter((one) =>
        words.every((word) => contactKeys(one).some((key) => key.startsWith(word))),
      ),
    keysOfLength: (least, most) =>
      new Set(
        people.flatMap(contactKeys).filter((key) => key.length >= least && key.length <= most),
      ),
    withKeys: (groups) =>
      people.filter((one) =>
        groups.every((keys) => contactKeys(one).some((key) => keys.includes(key))),
      ),
  }
}
