import type { Translation } from '../catalogue.ts'
import type { exportEn } from '../en/export.ts'
import { ltr } from './ltr.ts'

export const exportFa = (): Translation<typeof exportEn> => ({
  'export.format': 'json (همهٔ دفتر؛ پیش‌فرض)، vcard، csv، tsv، ics، friends یا markdown',
  'export.output': 'فایلی که نوشته می‌شود، یا کامل یا هیچ؛ برای خروجی استاندارد -',
  'export.examples': `
نمونه‌ها:
  net export -o journal.json         همه چیز، برای نگه داشتن یا رایانه‌ای دیگر
  net export --format vcard --circle پایتون > python.vcf
  net export --vcard-version 3.0 -o phone.vcf
  net export -o pages/ --format markdown   برای هر کس یک صفحه، در پوشه‌ای که هست
  net export -o follow-ups.ics      پیگیری‌ها و تولدها، برای تقویم

خروجی JSON اگر شرطی نگذارید همهٔ دفتر است.
در بقیه، بایگانی فقط با ‎--archived می‌آید.`,
  'export.timeline': 'آنچه گذشت',
  'calendar.title': 'پیگیری‌ها و تولدها',
  'calendar.followUp': ({ name }) => `تماس با ${name}`,
  'calendar.step': ({ name, text }) => `${name}: ${text}`,
  'calendar.gone': 'دیگر در دفتر نیست',
  'calendar.birthday': ({ name }) => `تولد ${name}`,
  'export.vcardVersion': '4.0 (پیش‌فرض) یا 3.0، همراه ‎--format vcard',
  'export.written': ({ file, format, people }, { number }) =>
    `فایل ${ltr(file)} (${format}) با ${number(people)} نفر نوشته شد.`,
  'export.calendarWritten': ({ file, followUps, birthdays }, { number }) =>
    `فایل ${ltr(file)} (ics) با ${number(followUps)} پیگیری و ${number(birthdays)} تولد نوشته شد.`,
})
