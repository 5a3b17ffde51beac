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

  'followups.summary': 'امروز با چه کسی تماس بگیرم، و دربارهٔ چه',
  'followups.ahead': 'همراه آنها که تا این مدت نوبتشان می‌رسد: 3d، 1w',
  'followups.limit': 'حداکثر این تعداد، به جای سهم توجه امروز',
  'followups.all': 'همهٔ کسانی که نوبتشان رسیده',
  'followups.why': 'بگو جای هر کس در فهرست از چه می‌آید',
  'followups.walk': 'یکی‌یکی: ثبت، عقب انداختن، کنار گذاشتن …',
  'followups.examples': `
نمونه‌ها:
  net followups                  امروزی‌ها، باارزش‌ترین اول
  net followups --walk           یکی‌یکی: ثبت، انجام شد، عقب، نوبت، کنار، رد شدن
  net followups --all --goal استخدام --why
  net due --ahead 1w --format csv`,
  'followups.nothing': 'امروز کسی منتظر شما نیست. روزهای پیش رو: net followups --ahead 1w',
  'followups.held': ({ count }, { number }) =>
    `${number(count)} نفر دیگر در نوبت‌اند: net followups --all`,
  'followups.spent': ({ count, contacted }, { number }) =>
    `سهم توجه امروز خرج شده است: تماس با ${number(contacted)} نفر. ${number(count)} نفر در نوبت‌اند: net followups --all`,

  'due.reason.promised': 'قول داده‌اید',
  'due.reason.first': 'نخستین پیگیری',
  'due.reason.birthday': 'زادروز',
  'due.reason.quiet': ({ quiet, rhythm }, { number }) =>
    `${number(quiet)} روز بی‌خبری، نوبت ${number(rhythm)} روزه`,
  'due.overdue': ({ on }, { nearDay }) => `از ${nearDay(on)}`,
  'due.today': 'امروز',
  'due.soon': ({ on }, { nearDay }) => nearDay(on),
  'due.birthday': ({ on }, { nearDay, today }) =>
    on === today ? 'زادروزش امروز است' : `زادروزش ${nearDay(on)} است`,
  'due.purpose': ({ goals }) => `برای ${goals}`,
  'due.lastContact': ({ on }, { nearDay }) => `آخرین تماس ${nearDay(on)}`,
  'due.noContact': 'هنوز بی‌تماس',
  'due.note': ({ text }) => `«${text}»`,
  'due.why': ({ parts, score }, { number }) => `چرا: ${parts} = ${number(score)}`,
  'due.weight.promised': 'قول',
  'due.weight.first': 'نخستین پیگیری',
  'due.weight.birthday': 'زادروز',
  'due.weight.quiet': 'بی‌خبری',
  'due.weight.late': 'دیرکرد',
  'due.weight.pursue': 'ارزش پیگیری',
  'due.weight.weak': 'پیوند ضعیف',
  'due.weight.goal': 'کمک به یک هدف',

  'walk.place': ({ at, count }, { number }) => `${number(at)} از ${number(count)}`,
  'walk.what': 'چه کنیم؟',
  'walk.log': 'ثبت',
  'walk.logHint': 'آنچه همین حالا میانتان گذشت',
  'walk.done': 'انجام شد',
  'walk.doneHint': 'تماس گرفتم، چیزی برای نوشتن نیست',
  'walk.snooze': 'عقب انداختن',
  'walk.snoozeHint': 'تا روزی دیگر',
  'walk.rhythm': 'نوبت',
  'walk.rhythmHint': 'از این پس هر چند وقت یک بار',
  'walk.drop': 'کنار گذاشتن',
  'walk.dropHint': 'بی‌نوبت، و قدم‌های باز با او رها',
  'walk.skip': 'رد شدن',
  'walk.skipHint': 'در نوبت می‌ماند',
  'walk.quit': 'پایان',
  'walk.quitHint': 'تصمیم‌های گرفته‌شده سر جایشان می‌مانند',
  'walk.askLog': ({ name }) => `میان شما و ${name} چه گذشت؟`,
  'walk.dropped': ({ id, name, count }, { number }) =>
    count === 0
      ? `${name} (#${number(id)}) کنار گذاشته شد: دیگر نوبتی ندارد.`
      : `${name} (#${number(id)}) کنار گذاشته شد: دیگر نوبتی ندارد و ${count === 1 ? 'قدم باز' : `${number(count)} قدم باز`} با او رها شد.`,
  'walk.end': 'همه را دیدید. هر تصمیم جداگانه پس گرفته می‌شود: net undo --list',

  'spread.summary': 'پخش کردن پیگیری‌های انباشته در روزهای پیش رو',
  'spread.over': 'تا این مدت تمام شود: 1w، 2w',
  'spread.dryRun': 'فقط بگو چه می‌شود؛ چیزی عوض نکن',
  'spread.examples': `
نمونه‌ها:
  net spread --dry-run           چه کسی به چه روزی می‌رود
  net spread                     باارزش‌ترین‌ها امروز می‌مانند، بقیه عقب می‌افتند
  net spread --over 1w           یک‌هفته‌ای تمام شود، شاید با نفرات بیشتری در روز`,
  'spread.nobody': 'کسی در نوبت نیست؛ چیزی برای پخش کردن نیست.',
  'spread.fits': ({ count }, { number }) =>
    `${number(count)} نفری که در نوبت‌اند در همین امروز جا می‌شوند؛ چیزی برای پخش کردن نیست.`,
  'spread.done': ({ count, days, perDay, until, isDryRun }, { day, number }) =>
    `${number(count)} نفر در ${number(days)} روز پخش ${isDryRun ? 'می‌شوند' : 'شدند'}، هر روز حداکثر ${number(perDay)} نفر، تا ${day(until, 'full')}.`,
  'spread.raised': ({ perDay, usual }, { number }) =>
    `برای رسیدن، روزی ${number(perDay)} نفر لازم است، نه ${number(usual)} نفر.`,
  'spread.more': ({ count }, { number }) => `… و ${number(count)} روز دیگر.`,
}
