import type { MailAddresses } from '../domain/mail-address.ts'
import type { Look } from './look.ts'
import { plain } from './plain.ts'

/**
 * The answer that mutt and its kin expect of an address book: a line of message, then a line for each address, its
 * name and a comment with tabs between, none of the first two ever empty.
 */
export function mailAddresses({ query, addresses }: MailAddresses, { t }: Look): string {
  const lines = addresses.map(({ email, name, role, org, city, lastContactOn }) => {
    const about = [role, org, city].filter((text) => text !== null)
    if (lastContactOn !== null) about.push(t('mutt.lastContact', { on: lastContactOn }))
    return [email, cell(name) || email, cell(about.join(t('list.comma')))].join('\t')
  })
  const count = addresses.length
  const message = count === 0 ? t('mutt.nobody', { query }) : t('mutt.found', { query, count })
  return [cell(message), ...lines].join('\n')
}

/** A text that cannot end its cell. */
function cell(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim()
}
