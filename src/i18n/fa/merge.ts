import type { MergePart } from '../../domain/merged-contacts.ts'
import type { Translation } from '../catalogue.ts'
import type { mergeEn } from '../en/merge.ts'

const parts: Record<MergePart, string> = {
  interactions: 'تماس',
  notes: 'یادداشت',
  steps: 'قدم',
  requests: 'خواسته یا پیشنهاد',
  checklists: 'چک‌لیست',
  pitches: 'پیچ',
  links: 'آشنایی با دیگران',
  introductions: 'معرفی',
  introduced: 'نفر که او معرفی کرده بود',
  circles: 'حلقه',
  goals: 'هدف',
  tags: 'برچسب',
  events: 'رویداد که امید دیدارش هست',
  fields: 'تخصص',
  ways: 'راه تماس',
  nicknames: 'نام خودمانی',
  properties: 'ویژگی از برنامه‌های دیگر',
  asides: 'یافتهٔ کنارگذاشته',
}

const places = {
  nick: 'نام خودمانی می‌شود',
  note: 'در یادداشت می‌ماند',
  timeline: 'در تاریخچه هست',
  none: 'کنار می‌رود',
}

export const mergeFa = (): Translation<typeof mergeEn> => ({
  'merge.who': 'اول کسی که می‌ماند، بعد کسی که در او ادغام می‌شود: 12 31',
  'merge.take': 'مقدارِ نفرِ دوم بماند: org، یا org=31 (چند بار هم می‌شود)',
  'merge.yes': 'بدون پرسیدن: مقدارهای نفر اول می‌ماند، جز آنچه ‎--take بگوید',
  'merge.examples': `
نفر اول می‌ماند. هر جا هر دو مقداری دارند، مال او می‌ماند؛ نام دیگر
نام خودمانی می‌شود و مقدارهای دیگر در یادداشتی می‌ماند. از پیوندها قوی‌تر
و از دیدارهای اول زودتر نگه داشته می‌شود.
FIELD یکی از این‌هاست: name org role city birthday tie met via every

نمونه‌ها:
  net merge 12 31
  net merge سارا احمدی "س. احمدی" --take org,city
  net merge 12 31 40 --take org=40 --dry-run`,
  'merge.askOther': 'چه کسی همین آدم است؟',
  'merge.which': ({ field }) => `کدام بماند: ${field}؟`,
  'merge.ask': 'یکی شوند؟',
  'merge.kept': 'چیزی ادغام نشد.',
  'merge.merged': ({ into, from, list }) =>
    `${from} در ${into} ادغام شد${list === '' ? '' : `: ${list}`}.`,
  'merge.would': ({ into, from, list }) =>
    `${from} در ${into} ادغام می‌شود${list === '' ? '' : `: ${list}`}.`,
  'merge.part': ({ part, count }, { number }) => `${number(count)} ${parts[part]}`,
  'merge.same': ({ list }) => `هر دو داشتند و یکی شد: ${list}.`,
  'merge.dropped': ({ list }) => `میان خود این دو بود و کنار رفت: ${list}.`,
  'merge.due': ({ dueOn }, { day, today }) =>
    dueOn < today ? `موعدش ${day(dueOn, 'full')} بوده است.` : `نوبت بعدی: ${day(dueOn, 'full')}.`,
  'merge.semicolon': '؛ ',
  'merge.value': ({ field, value, id }, { number }) => `${field}: ${value} (#${number(id)})`,
  'merge.other': ({ value, id, place }, { number }) => `${value} (#${number(id)}) ${places[place]}`,
  'merge.valueAt': ({ at, day }) => (at === '' ? day : day === '' ? at : `${at}، ${day}`),
  'merge.note': ({ list }) => `پیش از ادغام، این هم بود: ${list}.`,
  'merge.noted': ({ field, value }) => `${field} ${value}`,
  'merge.backup': ({ path }) => `دفتر پیش از ادغام: ‎${path}`,
  'merge.undo': 'برای برگرداندن: net undo',

  'dupes.who': 'با ‎--apart یا ‎--back: آن دو نفر',
  'dupes.apart': 'این‌ها دو نفرند: دیگر در این فهرست نیایند',
  'dupes.back': 'شاید هم یک نفر باشند',
  'dupes.examples': `
نمونه‌ها:
  net dupes                      محتمل‌ترین‌ها اول
  net merge 12 31                یک نفرند
  net dupes --apart 12 31        دو نفرند و دیگر پرسیده نشود`,
  'dupes.none': 'به نظر نمی‌رسد کسی دو بار در دفتر باشد.',
  'dupes.hint': ({ ids }) =>
    `اگر یک نفرند: net merge ${ids}\nاگر دو نفرند: net dupes --apart ${ids}`,
  'dupes.score': '٪',
  'dupes.one': 'شخص',
  'dupes.other': 'شاید همان',
  'dupes.evidence': 'چون',
  'dupes.person': ({ name, id, isArchived }, { number }) =>
    `#${number(id)} ${name}${isArchived ? ' (در بایگانی)' : ''}`,
  'dupes.kind.email': ({ value }) => `ایمیل ${value}`,
  'dupes.kind.phone': ({ value }) => `تلفن ${value}`,
  'dupes.kind.profile': ({ value }) => `شناسهٔ ${value}`,
  'dupes.kind.name': () => 'نام یکسان',
  'dupes.kind.nick': ({ value }) => `نام خودمانی ${value}`,
  'dupes.kind.closeName': () => 'نام‌های نزدیک به هم',
  'dupes.kind.org': ({ value }) => `هر دو در ${value}`,
  'dupes.against.birthday': 'ولی تاریخ تولدشان فرق دارد',
  'dupes.against.link': 'ولی هم را می‌شناسند',
  'dupes.against.together': 'ولی با هم دیده شده‌اند',
  'dupes.told.apart': ({ names }) => `${names} دو نفرند و دیگر در فهرست نمی‌آیند.`,
  'dupes.told.same': ({ names }) => `${names} از پیش جدا بودند و در فهرست نمی‌آیند.`,
  'dupes.told.back': ({ names }) => `${names} شاید یک نفر باشند.`,
})
