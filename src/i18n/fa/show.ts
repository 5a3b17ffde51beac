import type { DueReason } from '../../domain/follow-up.ts'
import type { Translation } from '../catalogue.ts'
import type { showEn } from '../en/show.ts'

const why: Record<DueReason, string> = {
  promised: 'قدم بعدی',
  first: 'نخستین پیگیری پس از دیدار',
  quiet: 'مدتی بی‌خبری',
  birthday: 'زادروزش',
}

export const showFa: Translation<typeof showEn> = {
  'show.summary': 'صفحه‌ای که پیش از دیدار می‌خوانید',
  'show.who': 'صفحهٔ چه کسی',
  'show.all': 'همهٔ گذشته، نه فقط ۱۰ تای آخر',
  'show.examples': `
نمونه‌ها:
  net show سارا
  net show 12 --all
  net show سارا --json`,
  'show.archived': 'در بایگانی',
  'show.nicknames': ({ names }) => `یا ${names.join('، ')}`,
  'show.preferred': 'بهترین راه',
  'show.via': ({ name }) => `از راه ${name}`,
  'show.reach': 'راه تماس',
  'show.met': 'آشنایی',
  'show.fields': 'زمینهٔ قوت',
  'show.circles': 'حلقه‌ها',
  'show.goals': 'هدف‌ها',
  'show.tags': 'برچسب‌ها',
  'show.birthday': 'زادروز',
  'show.tie': 'پیوند',
  'show.tieSince': ({ tie, since }, { day }) => `${tie}، در ارتباط از ${day(since)}`,
  'show.stage': 'مرحله',
  'show.nextStage': ({ stage }) => `بعدی: ${stage}`,
  'show.balance': 'داد و ستد',
  'show.balance.even': ({ gave, got }, { number }) =>
    `متعادل: ${number(gave)} داده، ${number(got)} گرفته`,
  'show.balance.onlyGave': ({ gave }, { number }) =>
    `تا اینجا شما ${number(gave)} چیز داده‌اید؛ شاید خوشحال شود چیزی از او بخواهید`,
  'show.balance.onlyGot': ({ got }, { number }) =>
    `تا اینجا او ${number(got)} چیز داده است؛ شما چه می‌توانید برایش بیاورید؟`,
  'show.balance.moreGave': ({ gave, got }, { number }) =>
    `${number(gave)} داده، ${number(got)} گرفته: جای خواستن هست`,
  'show.balance.moreGot': ({ gave, got }, { number }) =>
    `${number(got)} گرفته، ${number(gave)} داده: وقت خوبی برای پیشنهاد چیزی است`,
  'show.last': 'آخرین تماس',
  'show.rhythm': 'آهنگ تماس',
  'show.every': ({ duration }) => `هر ${duration}`,
  'show.due': 'موعد بعدی',
  'show.dueWhy': ({ reason }) => `: ${why[reason]}`,
  'show.steps': 'قدم‌های باز',
  'show.signs': ({ holding, all }, { number }) =>
    `نشانه‌های شبکه‌سازی: ${number(holding)} از ${number(all)}`,
  'show.noEvidence': 'هنوز چیزی ثبت نشده',
  'show.lasting': ({ days, first }, { number }) =>
    days === 0
      ? `دیدار در ${first}، پس از آن تماسی نبوده`
      : `تماس در ${number(days)} روز دیگر پس از ${first}`,
  'show.onlyAtEvents': 'فقط در رویدادها',
  'show.exchange': ({ gave, got, fields }, { number }) =>
    `${number(gave)} داده، ${number(got)} گرفته${fields === '' ? '، زمینه هنوز روشن نیست' : ` (${fields})`}`,
  'show.checklist': ({ verdict, on }) => `چک‌لیست ${on}: ${verdict}`,
  'show.pitch': ({ name }) => `پیچ آماده: ${name}`,
  'show.more': ({ count }, { number }) => `… و ${number(count)} مورد پیش‌تر: ‎--all`,
}
