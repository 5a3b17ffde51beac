import type { Translation } from '../catalogue.ts'
import type { exportEn } from '../en/export.ts'

export const exportFa: Translation<typeof exportEn> = {
  'export.summary': 'بردن همه چیز، یا چند نفر، به برنامه‌های دیگر',
  'export.format': 'json (همهٔ دفتر؛ اگر چیزی گفته نشود)، vcard، csv، tsv، ics، friends یا markdown',
  'export.output': 'پرونده‌ای که نوشته می‌شود، یا کامل یا هیچ؛ - خروجی استاندارد است',
  'export.examples': `
نمونه‌ها:
  net export -o journal.json         همه چیز، برای نگه‌داشتن یا رایانه‌ای دیگر
  net export --format vcard --circle رویداد > event.vcf
  net export --vcard-version 3.0 -o phone.vcf
  net export -o pages/ --format markdown   برای هر کس یک صفحه، در پوشه‌ای که هست
  net export -o follow-ups.ics      پیگیری‌ها و زادروزها برای تقویم

‏JSON بی هیچ شرطی همهٔ دفتر است؛ بقیه بایگانی را کنار می‌گذارند، مگر با ‎--archived.`,
  'export.timeline': 'آنچه گذشت',
  'calendar.title': 'پیگیری‌ها و زادروزها',
  'calendar.followUp': ({ name }) => `سراغی از ${name} بگیر`,
  'calendar.step': ({ name, text }) => `${name}: ${text}`,
  'calendar.birthday': ({ name }) => `زادروز ${name}`,
  'export.vcardVersion': '4.0 (اگر چیزی گفته نشود) یا 3.0، همراه ‎--format vcard',
  'export.written': ({ file, format, people }, { number }) =>
    `${file} (${format}) با ${number(people)} نفر نوشته شد.`,
}
