import type { Translation } from '../catalogue.ts'
import type { contactEn } from '../en/contact.ts'

export const contactFa: Translation<typeof contactEn> = {
  'add.summary': 'افزودن کسی که دیده‌اید یا می‌خواهید ببینید',
}
