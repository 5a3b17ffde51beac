import type { DocumentRecord } from '../domain/journal-document.ts'
import { tellingKey } from '../domain/telling.ts'
import { nameOf } from './contacts.ts'
import type { Journal } from './journal.ts'

type Values = DocumentRecord['values']

/** Knows by day, people and words what the journal has already, where a file gives nothing else to know it by. */
export class ToldBefore {
  readonly #journal: Journal
  readonly #claimed = new Set<number>()

  constructor(journal: Journal) {
    this.#journal = journal
  }

  /** An interaction of the file is this one, and no other of the file is. */
  claim(id: number): void {
    this.#claimed.add(id)
  }

  /** The interaction of that day with all of these people that tells the same; claimed from then on. */
  findInteraction(values: Values, contacts: readonly number[]): number | undefined {
    const names = contacts.map((id) => nameOf(this.#journal, id))
    const key = tellingKey(String(values['text']), names)
    const found = this.#journal
      .all<{ id: number; text: string }>(
        `SELECT id, text FROM interaction WHERE on_day = ?1 AND ?2 = (SELECT count(*) FROM interaction_contact
           WHERE interaction_id = interaction.id AND contact_id IN (SELECT value FROM json_each(?3)))
         ORDER BY id`,
        String(values['on']),
        contacts.length,
        JSON.stringify(contacts),
      )
      .find(({ id, text }) => !this.#claimed.has(id) && tellingKey(text, names) === key)
    if (found !== undefined) this.claim(found.id)
    return found?.id
  }

  hasNote(contactId: number, { on, text }: Values): boolean {
    const names = [nameOf(this.#journal, contactId)]
    const key = tellingKey(String(text), names)
    return this.#journal
      .column<string>(
        'SELECT text FROM note WHERE contact_id = ? AND on_day = ?',
        contactId,
        String(on),
      )
      .some((known) => tellingKey(known, names) === key)
  }
}
