import type { DueReason } from '../../domain/follow-up.ts'
import type { Translation } from '../catalogue.ts'
import type { showEn } from '../en/show.ts'
import { every } from './every.ts'
import { termsFa } from './terms.ts'

const why: Record<DueReason, string> = {
  promised: 'قدم بعدی',
  first: 'اولین پیگیری پس از دیدار',
  quiet: 'مدتی بی‌خبری',
  birthday: 'تولدش',
}

export const showFa = (): Translation<typeof showEn> => ({
  'show.who': 'صفحهٔ چه کسی',
  'show.all': 'همهٔ گذشته، نه فقط ۱۰ تای آخر',
  'show.examples': `
نمونه‌ها:
  net show سارا
  net show 12 --all
  net show سارا --json`,
  'show.archived': 'در بایگانی',
  'show.nicknames': ({ names }) => `معروف به ${names.join('، ')}`,
  'show.preferred': 'بهترین راه',
  'show.via': ({ name }) => `از راه ${name}`,
  'show.reach': 'راه تماس',
  'show.met': 'آشنایی',
  'show.fields': 'تخصص',
  'show.circles': 'حلقه‌ها',
  'show.goalBy.circle': ({ name }) => `${name} (از راه حلقه)`,
  'show.goalBy.event': ({ name }) => `${name} (از راه رویداد)`,
  'show.goals': 'هدف‌ها',
  'show.tags': 'برچسب‌ها',
  'show.birthday': 'تاریخ تولد',
  'show.tie': 'پیوند',
  'show.tieSince': ({ tie, since }, { day }) => `${tie}، از ${day(since)}`,
  'show.stage': 'مرحله',
  'show.tieChange': 'بنا بر سوابق',
  'show.why.spotted': ({ on }) => `از ${on} در دفتر است`,
  'show.why.warmed': ({ on }) => `${on} چیزی از کارتان نشانش دادید`,
  'show.why.gaveThem': ({ on }) => `${on} چیزی به او دادید`,
  'show.why.introducedThem': ({ on }) => `${on} او را معرفی کردید`,
  'show.why.interested': ({ on, kind }) => `${on} او شروع کرد (${kind})`,
  'show.why.introduced': ({ on }) => `${on} شما را معرفی کرد`,
  'show.why.gave': ({ on }) => `${on} چیزی به شما داد`,
  'show.why.pitched': ({ on }) => `${on} پیچ شما`,
  'show.why.connected': ({ on }) => `${on} دیدار یا گفت‌وگو`,
  'show.why.exchanging': ({ on }) => `${on} دادید و گرفتید`,
  'show.nextStage': ({ stage }) => `بعدی: ${stage}`,
  'show.balance': 'داد و ستد',
  'show.balance.even': ({ gave, got }, { number }) =>
    `دوطرفه: ${number(gave)} داده، ${number(got)} گرفته`,
  'show.balance.onlyGave': ({ gave, isClear }, { number }) =>
    `تا اینجا شما ${number(gave)} چیز داده‌اید${isClear ? '؛ شاید خوشحال شود که شما هم چیزی بخواهید' : ''}`,
  'show.balance.onlyGot': ({ got, isClear }, { number }) =>
    `تا اینجا او ${number(got)} چیز داده است${isClear ? '؛ شما برایش چه می‌توانید بکنید؟' : ''}`,
  'show.balance.moreGave': ({ gave, got }, { number }) =>
    `${number(gave)} داده، ${number(got)} گرفته: می‌شود چیزی خواست`,
  'show.balance.moreGot': ({ gave, got }, { number }) =>
    `${number(got)} گرفته، ${number(gave)} داده: جای پیشنهاد چیزی هست`,
  'show.last': 'آخرین تماس',
  'show.rhythm': 'دورهٔ تماس',
  'show.every': ({ duration }) => every(duration),
  'show.due': 'موعد بعدی',
  'show.dueWhy': ({ reason }) => `: ${why[reason]}`,
  'show.steps': 'قدم‌های باز',
  'show.signs': ({ holding, all }, { number }) =>
    `نشانه‌های شبکه‌سازی: ${number(holding)} از ${number(all)}`,
  'show.noEvidence': 'هنوز چیزی ثبت نشده',
  'show.introduced': ({ names }) => `شما را با ${names} آشنا کرده`,
  'show.knowsOthers': ({ names }) => `${names} را می‌شناسد`,
  'show.others': ({ count }, { number }) => `${number(count)} نفر دیگر`,
  'show.lasting': ({ days, first, last, hasMet }, { number }) =>
    days === 0
      ? `${hasMet ? 'دیدار' : 'اولین تماس'} ${last === null ? first : `از ${first} تا ${last} در یک رویداد`}، پس از آن تماسی نبوده`
      : `پس از ${first} در ${number(days)} روز دیگر هم تماس بوده`,
  'show.onlyAtEvents': 'فقط در رویدادها',
  'show.exchange': ({ gave, got, fields }, { number }) =>
    `${number(gave)} داده، ${number(got)} گرفته${fields === '' ? '، زمینه هنوز روشن نیست' : ` (${fields})`}`,
  'show.checklist': ({ verdict, soFar, on }) =>
    `چک‌لیست ${on}: ${termsFa()[`term.verdict.${verdict}`]}${soFar === null ? '' : ` (نیمه‌کاره، تا آنجا «${termsFa()[`term.verdict.${soFar}`]}»)`}`,
  'show.pitch': ({ name }) => `پیچ آماده: ${name}`,
  'show.fittingPitch': ({ id, name, goal, event }) =>
    `پیچ برای ${[...(goal === null ? [] : [`هدف ${goal}`]), ...(event === null ? [] : [event])].join(' و ')}: ${name} (net pitch show ${id})`,
  'show.more': ({ count }, { number }) => `… و ${number(count)} مورد قدیمی‌تر: ‎--all`,
})
