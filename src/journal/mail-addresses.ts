import { groupBy } from '../domain/group-by.ts'
import { beginsAddress, isPlainAddress, type MailAddress } from '../domain/mail-address.ts'
import { foldReach } from '../domain/reach.ts'
import { matchesByBeginning, parseWho } from '../domain/who.ts'
import type { Journal } from './journal.ts'

interface Row extends MailAddress {
  folded: string
  nicknames: string
  isArchived: 0 | 1
}

/**
 * The addresses of everybody whose name, nickname, organisation or e-mail has words that begin as those typed, in any
 * order; all who have an address when nothing was typed. Whom I was in touch with last comes first, and of one person
 * the preferred address; an address begun with its @ gives those that begin so. People in the archive only when nobody
 * else is found. What a mail program could take for something else than one address is left out.
 */
export function findMailAddresses(journal: Journal, typed: string): MailAddress[] {
  const addresses = typed
    .split(/\s+/)
    .filter((word) => word.includes('@'))
    .map((word) => foldReach('email', word))
  const found = rowsFitting(journal, typed).filter(
    ({ email, folded }) =>
      isPlainAddress(email) && addresses.every((address) => beginsAddress(address, folded)),
  )
  const present = found.filter(({ isArchived }) => isArchived === 0)
  return (present.length > 0 ? present : found).map(
    ({ email, contactId, name, org, role, city, lastContactOn }) => {
      return { email, contactId, name, org, role, city, lastContactOn }
    },
  )
}

const addressRows = `SELECT reach.value AS email, contact.id AS contactId, contact.name, org, role, city,
  last_contact_on AS lastContactOn, reach.folded, archived_at IS NOT NULL AS isArchived,
  (SELECT json_group_array(name) FROM nickname WHERE contact_id = contact.id) AS nicknames
  FROM reach JOIN contact ON contact.id = reach.contact_id`

const order = `ORDER BY last_contact_on DESC NULLS LAST, contact.name, contact.id, is_preferred DESC, reach.id`

function rowsFitting(journal: Journal, typed: string): Row[] {
  if (typed.trim() === '') {
    return journal.all<Row>(`${addressRows} WHERE kind = 'email' ${order}`)
  }
  const { readings } = parseWho(typed)
  if (readings.length === 0) return []
  // The index of everything said of people, and for names in one word what they are looked up by.
  const lastPerson = (journal.column<number | null>('SELECT max(id) FROM contact')[0] ?? 0) * 4
  const begun = `contact.id IN (
    SELECT rowid / 4 FROM search WHERE search MATCH ? AND rowid % 4 = 0 AND rowid <= ${lastPerson}
    UNION SELECT contact_id FROM name_key WHERE key >= ? AND key < ?)`
  const rows = journal.all<Row>(
    `${addressRows} WHERE kind = 'email'
     AND (${readings.map((words) => words.map(() => begun).join(' AND ')).join(' OR ')}) ${order}`,
    ...readings.flat().flatMap((word) => [`"${word}" *`, word, `${word}\u{10ffff}`]),
  )
  const emails = groupBy(rows, ({ contactId }) => contactId)
  const [[only = '', ...more] = []] = readings
  return rows.filter(({ contactId, name, nicknames, org, folded }) => {
    // A glance does for most: a common word fits thousands, and each look in full takes 30 µs.
    const glance = ` ${name} ${org ?? ''} ${folded}`.toLowerCase()
    if (more.length === 0 && [' ', '@', '.'].some((edge) => glance.includes(edge + only))) {
      return true
    }
    const texts = [
      name,
      ...(JSON.parse(nicknames) as string[]),
      org ?? '',
      ...(emails.get(contactId) ?? []).map((one) => one.folded),
    ]
    return readings.some((words) => matchesByBeginning(words, texts))
  })
}
