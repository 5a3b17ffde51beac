import type { Translation } from '../catalogue.ts'
import type { followUpEn } from '../en/follow-up.ts'

export const followUpFa: Translation<typeof followUpEn> = {
  'snooze.summary': 'پیگیری کسی را تا روزی عقب انداختن',
  'snooze.words': 'چه کسی و تا کی: سارا احمدی ۲ هفته دیگر',
  'snooze.examples': `
نمونه‌ها:
  net snooze سارا احمدی ۲ هفته دیگر
  net snooze ۱۲ جمعه
  net snooze سارا 1405-09-15`,
  'snooze.ask': 'تا کی؟',
  'snooze.done': ({ id, name, until }, { day, number }) =>
    `پیگیری ${name} (#${number(id)}) تا ${day(until, 'full')} عقب افتاد.`,
  'snooze.nothing': ({ id, name }, { number }) =>
    `با ${name} (#${number(id)}) کاری سررسید ندارد؛ چیزی برای عقب انداختن نیست.`,
  'snooze.later': ({ id, name, dueOn }, { day, number }) =>
    `نوبت ${name} (#${number(id)}) زودتر از ${day(dueOn, 'full')} نمی‌رسد؛ چیزی برای عقب انداختن نیست.`,

  'plan.summary': 'قرار دادن قدم بعدی با کسی، و روزش',
  'plan.words': 'با چه کسی و چه کاری: سارا احمدی فرستادن مقاله',
  'plan.due': 'روز سررسید آن',
  'plan.examples': `
نمونه‌ها:
  net plan سارا احمدی فرستادن مقاله --due جمعه
  net plan ۱۲ پرسیدن دربارهٔ استخدام --due "۲ هفته دیگر"`,
  'plan.askText': 'قدم بعدی چیست؟',
  'plan.askDue': 'برای چه روزی؟',
  'plan.done': ({ id, name, text, dueOn }, { day, number }) =>
    `قدم بعدی با ${name} (#${number(id)}): ${text}، ${day(dueOn, 'full')}.`,
  'plan.open': ({ count }, { number }) => `با او ${number(count)} قدم باز هست.`,

  'rhythm.summary': 'هر چند وقت یک بار با کسی در تماس بودن',
  'rhythm.words': 'با چه کسی و هر چند وقت: سارا احمدی ۲ هفته، یا off، یا default',
  'rhythm.examples': `
نمونه‌ها:
  net rhythm سارا احمدی ۲ هفته
  net rhythm ۱۲ off              بی‌نوبت: فقط آنچه قرارش را گذاشته‌اید
  net rhythm سارا default        همان که چک‌لیست و پیوند می‌گویند`,
  'rhythm.ask': 'هر چند وقت یک بار؟ (۲ هفته، ۱ ماه، off، default)',
  'rhythm.every': ({ id, name, every }, { duration, number }) =>
    `${name} (#${number(id)}): هر ${duration(every)} یک بار`,
  'rhythm.default': ({ id, name, every }, { duration, number }) =>
    `${name} (#${number(id)}): نوبت همیشگی، هر ${duration(every)} یک بار`,
  'rhythm.off': ({ id, name }, { number }) => `${name} (#${number(id)}): دیگر نوبتی ندارد`,
  'rhythm.defaultOff': ({ id, name }, { number }) =>
    `${name} (#${number(id)}): نوبت همیشگی، که نوبتی نیست`,
  'rhythm.nextDue': ({ dueOn }, { day, today }) =>
    dueOn < today
      ? `نوبتش از ${day(dueOn, 'full')} گذشته است`
      : dueOn === today
        ? `نوبتش امروز است، ${day(dueOn, 'full')}`
        : `نوبت بعدی ${day(dueOn, 'full')}`,
  'rhythm.stepDue': ({ dueOn }, { day, today }) =>
    dueOn < today
      ? `سررسید قدم باز ${day(dueOn, 'full')} بوده است`
      : `سررسید قدم باز ${day(dueOn, 'full')}`,
  'rhythm.nothingDue': 'چیزی سررسید ندارد',

  'silence.leave': 'چک‌لیست می‌گوید رهایش کنید؛ برای همین در followups نمی‌آید.',
  'silence.archived': 'در بایگانی است؛ برای همین در followups نمی‌آید.',
}
