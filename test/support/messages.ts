import type { Areas, Message } from '../../src/i18n/catalogue.ts'

/** Every message of a language by its key. */
export function messagesOf(areas: Areas): Record<string, Message> {
  return Object.assign({}, ...[...new Set(Object.values(areas).flat())].map((area) => area()))
}
