import type { Translation } from '../catalogue.ts'
import type { exportEn } from '../en/export.ts'

export const exportFa: Translation<typeof exportEn> = {
  'export.summary': 'بردن همه چیز، یا چند نفر، به برنامه‌های دیگر',
  'export.format': 'json (همهٔ دفتر؛ اگر چیزی گفته نشود)، vcard، csv، tsv، ics، friends یا markdown',
  'export.output': 'پرونده‌ای که نوشته می‌شود، یا کامل یا هیچ؛ - خروجی استاندارد است',
  'export.examples': `
نمونه‌ها:
  net export -o journal.json         همه چیز، برای نگه‌داشتن یا رایانه‌ای دیگر
  net export --format json > journal.json`,
  'export.written': ({ file, format }) => `نوشته شد: ${file} (${format}).`,
}
