import type { Translation } from '../catalogue.ts'
import type { timelineEn } from '../en/timeline.ts'

export const timelineFa = (): Translation<typeof timelineEn> => ({
  'timeline.who': 'فقط با این شخص',
  'timeline.since': 'از این روز به بعد',
  'timeline.until': 'تا این روز',
  'timeline.kind':
    'interaction، met، call، message، email، event، content، intro، pitch، greeting، other، note، step یا checklist (چند بار هم می‌شود: هر کدام که باشد)',
  'timeline.examples': `
نمونه‌ها:
  net timeline --since "دوشنبه گذشته"
  net timeline سارا --kind note
  net timeline --kind met --kind call --limit 20

بدون ‎--since و ‎--limit فقط ۵۰ تای آخر می‌آید؛
برای برنامه‌ها (‎--json، ‎--format csv) همه.`,
  'timeline.none': 'هنوز چیزی ثبت نشده است.',
  'timeline.more': 'قدیمی‌ترها هم هست: با ‎--limit یا ‎--since.',
  'timeline.note': 'یادداشت',
  'timeline.planned': 'قدم بعدی',
  'timeline.done': 'انجام شد',
  'timeline.replaced': 'جایگزین شد',
  'timeline.dropped': 'کنار گذاشته شد',
  'timeline.checklist': 'چک‌لیست',
  'timeline.firstStep': 'اولین پیگیری',
  'timeline.with': ({ names }) => `همراه ${names}`,
  'timeline.due': ({ day }) => `موعد ${day}`,
  'timeline.at': ({ at }) => `در ${at}`,
  'timeline.about': ({ field }) => `دربارهٔ ${field}`,
  'timeline.fromThem': 'او شروع کرد',
  'timeline.gave': ({ things }) => `دادم: ${things}`,
  'timeline.got': ({ things }) => `گرفتم: ${things}`,
})
