import type { Translation } from '../catalogue.ts'
import type { followUpEn } from '../en/follow-up.ts'
import { every as everyTime } from './every.ts'

export const followUpFa = (): Translation<typeof followUpEn> => ({
  'snooze.words': 'چه کسی و تا کی: سارا احمدی ۲ هفته دیگر',
  'snooze.examples': `
نمونه‌ها:
  net snooze سارا احمدی ۲ هفته دیگر
  net snooze ۱۲ جمعه
  net snooze سارا 1405-09-15`,
  'snooze.ask': 'تا کی؟',
  'snooze.placeholder': 'جمعه، ۲ هفته، ۲۰ آذر',
  'snooze.done': ({ id, name, until }, { day, number }) =>
    `پیگیری ${name} (#${number(id)}) تا ${day(until, 'full')} عقب افتاد.`,
  'snooze.back': ({ id, name, dueOn }, { day, number }) =>
    `پیگیری ${name} (#${number(id)}) به ${day(dueOn, 'full')} جلو افتاد؛ پیش از آن موعدی نیست.`,
  'snooze.today': ({ id, name }, { day, number, today }) =>
    `نوبت ${name} (#${number(id)}) امروز است، ${day(today, 'full')}.`,
  'snooze.dueToday': ({ id, name }, { number }) =>
    `نوبت ${name} (#${number(id)}) خودش امروز است؛ چیزی برای عقب انداختن نیست. برای بعد: net snooze ${id} فردا`,
  'snooze.nothing': ({ id, name }, { number }) =>
    `نوبت ${name} (#${number(id)}) نرسیده است؛ چیزی برای عقب انداختن نیست.`,
  'snooze.later': ({ id, name, dueOn }, { day, number }) =>
    `نوبت ${name} (#${number(id)}) تا ${day(dueOn, 'full')} نمی‌رسد؛ چیزی برای عقب انداختن نیست.`,

  'plan.words': 'با چه کسی و چه کاری: سارا احمدی فرستادن مقاله',
  'plan.due': 'موعد آن',
  'plan.goal': 'هدفی که به کارش می‌آید',
  'plan.examples': `
نمونه‌ها:
  net plan سارا احمدی فرستادن مقاله --due جمعه
  net plan ۱۲ پرسیدن دربارهٔ استخدام --due "۲ هفته دیگر"`,
  'plan.askText': 'قدم بعدی چیست؟',
  'plan.askDue': 'برای چه روزی؟',
  'plan.done': ({ id, name, text, dueOn, goal }, { day, number }) =>
    `قدم بعدی با ${name} (#${number(id)}): ${text}، ${day(dueOn, 'full')}${goal === null ? '' : `، برای ${goal}`}.`,
  'plan.broughtForward': ({ from, dueOn }, { day }) =>
    `پیگیری او تا ${day(from, 'full')} عقب افتاده بود؛ اکنون فقط تا ${day(dueOn, 'full')}، روز همین قدم.`,
  'plan.open': ({ count }, { number }) => `با او ${number(count)} قدم باز دارید.`,

  'rhythm.words': 'با چه کسی و هر چند وقت: سارا احمدی ۲ هفته، یا off، یا default',
  'rhythm.examples': `
نمونه‌ها:
  net rhythm سارا احمدی ۲ هفته
  net rhythm ۱۲ off              بدون دوره: فقط قدم‌هایی که گذاشته‌اید
  net rhythm سارا default        همان که از چک‌لیست و پیوند برمی‌آید`,
  'rhythm.ask': 'هر چند وقت یک بار؟ (۲ هفته، ۱ ماه، off، default)',
  'rhythm.every': ({ id, name, every }, { duration, number }) =>
    `${name} (#${number(id)}): ${everyTime(duration(every))}`,
  'rhythm.default': ({ id, name, every }, { duration, number }) =>
    `${name} (#${number(id)}): دورهٔ پیش‌فرض، ${everyTime(duration(every))}`,
  'rhythm.off': ({ id, name }, { number }) => `${name} (#${number(id)}): دیگر دورهٔ تماس ندارد`,
  'rhythm.defaultOff': ({ id, name }, { number }) =>
    `${name} (#${number(id)}): دورهٔ پیش‌فرض، یعنی بدون دورهٔ تماس`,
  'rhythm.unchanged': ({ said }) => `چیزی عوض نشد: ${said}`,
  'rhythm.nextDue': ({ dueOn }, { day, today }) =>
    dueOn < today
      ? `موعدش ${day(dueOn, 'full')} بوده است`
      : dueOn === today
        ? `نوبتش امروز است، ${day(dueOn, 'full')}`
        : `موعد بعدی ${day(dueOn, 'full')}`,
  'rhythm.putOff': ({ until }, { day }) => `تا ${day(until, 'full')} عقب افتاده است`,
  'rhythm.stepDue': ({ dueOn }, { day, today }) =>
    dueOn < today
      ? `موعد قدم باز ${day(dueOn, 'full')} بوده است`
      : `موعد قدم باز ${day(dueOn, 'full')}`,
  'rhythm.nothingDue': 'موعدی در پیش نیست',

  'silence.leave': 'چک‌لیست می‌گوید رهایش کنید؛ برای همین در پیگیری‌ها نمی‌آید.',
  'silence.archived': 'در بایگانی است؛ برای همین در پیگیری‌ها نمی‌آید.',

  'followups.ahead': 'همراه کسانی که تا این مدت نوبتشان می‌رسد، نزدیک‌ترها اول: 3d، 1w',
  'followups.limit': 'حداکثر این تعداد، به جای بودجهٔ توجه امروز',
  'followups.all': 'همهٔ کسانی که نوبتشان رسیده',
  'followups.why': 'جای هر کس در فهرست از کجا می‌آید',
  'followups.walk': 'یکی‌یکی: ثبت، عقب انداختن، کنار گذاشتن …',
  'followups.examples': `
نمونه‌ها:
  net followups                  نوبت امروز، باارزش‌ترین‌ها اول
  net followups --walk           یکی‌یکی: ثبت، انجام شد، عقب، دوره، کنار، رد شدن
  net followups --all --goal استخدام --why
  net due --ahead 1w --format csv`,
  'followups.nothing': 'امروز نوبت کسی نیست. روزهای پیش رو: net followups --ahead 1w',
  'followups.held': ({ count }, { number }) =>
    `${number(count)} نفر دیگر در ${count === 1 ? 'نوبت است' : 'نوبت‌اند'}: net followups --all`,
  'followups.spent': ({ count, contacted }, { number }) =>
    `بودجهٔ توجه امروز خرج شده است: تماس با ${number(contacted)} نفر. ${number(count)} نفر در ${count === 1 ? 'نوبت است' : 'نوبت‌اند'}: net followups --all`,

  'due.reason.promised': 'قول داده‌اید',
  'due.reason.first': 'اولین پیگیری',
  'due.reason.birthday': 'تولد',
  'due.reason.quiet': ({ quiet, rhythm }, { number, duration }) =>
    `${number(quiet)} روز بی‌خبری، دورهٔ تماس ${duration(rhythm)}`,
  'due.overdue': ({ on }, { nearDay }) => `از ${nearDay(on)}`,
  'due.today': 'امروز',
  'due.soon': ({ on }, { nearDay }) => nearDay(on),
  'due.birthday': ({ on }, { nearDay, today }) =>
    on === today ? 'امروز تولدش است' : `تولدش ${nearDay(on)} است`,
  'due.purpose': ({ goals }) => `برای ${goals}`,
  'due.lastContact': ({ on }, { nearDay }) => `آخرین تماس ${nearDay(on)}`,
  'due.noContact': 'هنوز تماسی نبوده',
  'due.note': ({ text }) => `«${text}»`,
  'due.why': ({ parts, score }, { number }) => `چرا: ${parts} = ${number(score)}`,
  'due.weight.promised': 'قول',
  'due.weight.first': 'اولین پیگیری',
  'due.weight.birthday': 'تولد',
  'due.weight.quiet': 'بی‌خبری',
  'due.weight.late': 'دیرکرد',
  'due.weight.pursue': 'ارزش پیگیری',
  'due.weight.weak': 'پیوند ضعیف',
  'due.weight.goal': 'کمک به یک هدف',

  'walk.place': ({ at, count }, { number }) => `${number(at)} از ${number(count)}`,
  'walk.what': ({ name }) => `${name}: چه کنیم؟`,
  'walk.log': 'ثبت',
  'walk.logKey': 'ث',
  'walk.logHint': 'آنچه همین حالا میانتان گذشت',
  'walk.done': 'انجام شد',
  'walk.doneKey': 'ا',
  'walk.doneHint': 'سراغش رفتم، چیزی برای نوشتن نیست',
  'walk.snooze': 'عقب انداختن',
  'walk.snoozeKey': 'ع',
  'walk.snoozeHint': 'تا روزی دیگر',
  'walk.rhythm': 'دورهٔ تماس',
  'walk.rhythmKey': 'ت',
  'walk.rhythmHint': 'از این پس هر چند وقت یک بار',
  'walk.drop': 'کنار گذاشتن',
  'walk.dropKey': 'ک',
  'walk.dropHint': 'بدون دورهٔ تماس، و قدم‌های باز با او رها',
  'walk.skip': 'رد شدن',
  'walk.skipKey': 'ر',
  'walk.skipHint': 'نوبتش می‌ماند',
  'walk.quit': 'پایان',
  'walk.quitKey': 'پ',
  'walk.quitHint': 'تصمیم‌های گرفته‌شده سر جایشان می‌مانند',
  'walk.askLog': ({ name }) => `میان شما و ${name} چه گذشت؟`,
  'walk.askNext': ({ names }) => `قدم بعدی با ${names}؟`,
  'walk.askDue': 'موعدش کی است؟',
  'walk.askDrop': ({ name }) => `${name} کنار گذاشته شود، بدون دورهٔ تماس و بدون هیچ قدم باز؟`,
  'walk.kept': ({ dealt, count }, { number }) =>
    dealt === 0
      ? 'تصمیمی گرفته نشد.'
      : `تکلیف ${number(dealt)} مورد از ${number(count)} مورد روشن شد و ثبت است.`,
  'walk.dropped': ({ id, name, count }, { number }) =>
    count === 0
      ? `${name} (#${number(id)}) کنار گذاشته شد: دیگر دورهٔ تماس ندارد.`
      : `${name} (#${number(id)}) کنار گذاشته شد: دیگر دورهٔ تماس ندارد و ${count === 1 ? 'قدم باز' : `${number(count)} قدم باز`} با او رها شد.`,
  'walk.end': 'همین‌ها بودند. هر تصمیم را می‌شود جداگانه پس گرفت: net undo --list',

  'spread.over': 'تا این مدت تمام شود، با امروز: 3d، 1w',
  'spread.examples': `
نمونه‌ها:
  net spread --dry-run           چه کسی به چه روزی می‌رود
  net spread                     باارزش‌ترین‌ها امروز می‌مانند، بقیه عقب می‌افتند
  net spread --over 1w           یک‌هفته‌ای تمام شود، شاید هر روز با نفرات بیشتر`,
  'spread.nobody': 'نوبت کسی نرسیده است؛ چیزی برای پخش کردن نیست.',
  'spread.fits': ({ count }, { number }) =>
    `${count === 1 ? 'همان یک نفری که در نوبت است امروز جا می‌شود' : `هر ${number(count)} نفری که در نوبت‌اند امروز جا می‌شوند`}؛ چیزی برای پخش کردن نیست.`,
  'spread.done': ({ count, days, perDay, until, isDryRun }, { day, number }) =>
    `${number(count)} نفر در ${number(days)} روز پخش ${isDryRun ? 'می‌شوند' : 'شدند'}، هر روز حداکثر ${number(perDay)} نفر، تا ${day(until, 'full')}.`,
  'spread.raised': ({ perDay, usual }, { number }) =>
    `برای تمام شدن در این مدت، روزی ${number(perDay)} نفر لازم است، نه ${number(usual)} نفر.`,
  'spread.more': ({ count }, { number }) => `… و ${number(count)} روز دیگر.`,
})
