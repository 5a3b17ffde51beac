import type { Translation } from '../catalogue.ts'
import type { pitchEn } from '../en/pitch.ts'

export const pitchFa = (): Translation<typeof pitchEn> => ({
  'part.intro': 'معرفی',
  'part.need': 'نیاز من',
  'part.gain': 'سود طرف مقابل',
  'part.thanks': 'تشکر',
  'part.reach': 'راه تماس',
  'guidance.intro': 'خودتان را معرفی کنید؛ از آن روی شما که به کار او می‌آید.',
  'guidance.need': 'دنبال چه هستید و از او چه می‌خواهید.',
  'guidance.gain': 'چه به او می‌رسد: از «شما» بگویید، نه از خودتان.',
  'guidance.thanks': 'تشکری گرم برای وقتش و آنچه می‌داند.',
  'guidance.reach': 'بعد از این چطور پیدایتان کند: {reach} جای راه‌های همیشگی شماست.',

  'pitch.examples': `
نمونه‌ها:
  net pitch                           یکی را انتخاب و تمرین کنید
  net pitch write --for سارا          پنج بخش را یکی‌یکی بنویسید
  net pitch rehearse سارا --mode cues`,
  'pitch.choose': 'کدام پیچ؟',
  'pitch.which': ({ query }) => `«${query}» کدام پیچ است؟`,
  'pitch.argument': 'پیچ: شماره، نام یا اول نامش',
  'pitch.forName': ({ name }) => `برای ${name}`,

  'pitch.option.for': 'برای چه کسی',
  'pitch.option.event': 'برای کدام رویداد',
  'pitch.option.goal': 'در خدمت کدام هدف',
  'pitch.option.target': 'چقدر طول بکشد: ۶۰ یا ۱:۳۰',
  'pitch.option.intro': 'معرفی: شما در بهترین شکلتان',
  'pitch.option.need': 'هدفتان و آنچه نیاز دارید',
  'pitch.option.gain': 'چه سودی برای او دارد',
  'pitch.option.thanks': 'تشکر از وقت و تجربه‌اش',
  'pitch.option.reach': 'بعد از این چطور شما را پیدا کند',
  'pitch.option.editor': 'هر پنج بخش با هم در ‎$EDITOR',

  'pitch.write.name': 'نامش؛ اگر ندهید، از روی کسی یا چیزی که برای آن است',
  'pitch.write.examples': `
نمونه‌ها:
  net pitch write --for سارا                      پنج بخش را یکی‌یکی می‌پرسد
  net pitch write "راهرو" --editor                هر پنج بخش در ویرایشگر
  net pitch write --for سارا --intro "من {me} هستم." --gain "آزمایشگاه ما را دارید."
هنگام نمایش، این‌ها در متن پر می‌شود: {name} {org} {event} {me} {reach}`,
  'pitch.askName': 'نام این پیچ چه باشد؟',
  'pitch.askPart': ({ at, count, title }, { number }) =>
    `${title} (${number(at)} از ${number(count)})`,
  'pitch.editAll': ({ name }) => `پنج بخش «${name}»`,
  'pitch.kept': ({ name }) => `تا همین‌جا ذخیره شد؛ ادامه: net pitch write "${name}"`,
  'pitch.wrote': ({ id, name }, { number }) => `پیچ «${name}» نوشته شد (#${number(id)})`,
  'pitch.changed': ({ id, name }, { number }) => `پیچ «${name}» تغییر کرد (#${number(id)})`,
  'pitch.unchanged': ({ id, name }, { number }) =>
    `چیزی عوض نشد: پیچ «${name}» (#${number(id)}) از قبل همین بود.`,
  'pitch.copied': ({ id, name }, { number }) => `در پیچ «${name}» کپی شد (#${number(id)})`,
  'pitch.parts': ({ titles, count, isAll }) =>
    isAll ? ': هر پنج بخش' : `: ${count === 1 ? 'بخش' : 'بخش‌های'} ${titles}`,
  'pitch.target': ({ seconds }, { clock }) => `زمان هدف ${clock(seconds * 1000)}`,
  'pitch.ofFive': ({ count }, { number }) => `${number(count)} از ${number(5)}`,
  'pitch.stillMissing': ({ titles }) => `هنوز نوشته نشده: ${titles}.`,

  'pitch.list.examples': `
نمونه‌ها:
  net pitch list
  net pitch list --format csv`,
  'pitch.list.empty': 'هنوز پیچی نیست. یکی بنویسید: net pitch write --for نام',
  'pitch.head.name': 'پیچ',
  'pitch.head.for': 'برای',
  'pitch.head.parts': 'بخش‌ها',
  'pitch.head.time': 'زمان',
  'pitch.head.runs': 'تمرین',
  'pitch.head.last': 'آخرین بار',
  'pitch.head.fluency': 'روانی',

  'pitch.show.raw': 'همان‌طور که نوشته شده، با جاهای خالی مانند {name}',
  'pitch.show.examples': `
نمونه‌ها:
  net pitch show سارا
  net pitch show "برای سارا احمدی" --raw`,
  'pitch.show.for': ({ name }) => `برای ${name}`,
  'pitch.show.event': ({ name }) => `در ${name}`,
  'pitch.show.goal': ({ name }) => `هدف: ${name}`,
  'pitch.show.missing': '(هنوز نوشته نشده)',
  'pitch.show.length': ({ words, seconds, aim }, { number, clock }) =>
    `${number(words)} کلمه، نزدیک ${clock(seconds * 1000)} از ${clock(aim * 1000)}`,
  'pitch.show.runs': ({ runs, last, fluency }, { number }) =>
    `${number(runs)} بار تمرین، آخرین بار ${last}${fluency === null ? '' : `، روانی ${number(fluency)} از ${number(5)}`}`,
  'pitch.show.unfilled': ({ names }) =>
    `چیزی برای پر کردن ${names} نیست: بگویید برای کیست (‎--for، ‎--event) یا خودتان را معرفی کنید: net me`,
  'pitch.show.unknown': ({ names }) =>
    `جای خالی ${names} را نمی‌شناسیم؛ این‌ها را داریم: {name} {org} {event} {me} {reach}`,

  'pitch.edit.name': 'نام تازهٔ پیچ',
  'pitch.edit.clear': 'برداشتن یک بخش، یا for، event، goal، target (چند بار هم می‌شود)',
  'pitch.edit.examples': `
نمونه‌ها:
  net pitch edit سارا                             هر پنج بخش در ویرایشگر
  net pitch edit سارا --gain "به آزمایشگاه ما دسترسی دارید." --clear event`,

  'pitch.copy.words': 'پیچ، و بعد نام کپی',
  'pitch.copy.name': 'نام کپی؛ اگر ندهید، از روی کسی یا چیزی که برای آن است',
  'pitch.copy.examples': `
نمونه‌ها:
  net pitch copy سارا --for "گریس هاپر"
  net pitch copy "برای سارا احمدی" "اهل کامپایلر"`,

  'pitch.rm.yes': 'بدون پرسیدن',
  'pitch.rm.examples': `
نمونه‌ها:
  net pitch rm سارا
  net pitch rm 3 --yes`,
  'pitch.rm.ask': ({ name, runs }, { number }) =>
    runs === 0 ? `پیچ «${name}» حذف شود؟` : `پیچ «${name}» و ${number(runs)} تمرین آن حذف شود؟`,
  'pitch.rm.removed': ({ id, name, runs }, { number }) =>
    runs === 0
      ? `پیچ «${name}» حذف شد (#${number(id)}). بازگرداندن: net undo`
      : `پیچ «${name}» (#${number(id)}) با ${number(runs)} تمرین حذف شد. بازگرداندن: net undo`,
  'pitch.rm.left': 'چیزی حذف نشد.',

  'pitch.check.argument': 'پیچ؛ اگر ندهید، همه',
  'pitch.check.examples': `
نمونه‌ها:
  net pitch check
  net pitch check سارا --json`,
  'pitch.check.fine': ({ name }) => `«${name}»: کمبودی ندارد.`,
  'pitch.check.head': ({ name, count }, { number }) => `«${name}»: ${number(count)} کمبود`,
  'finding.missing': ({ part }) => `هنوز نوشته نشده. با ‎--${part} اضافه کنید.`,
  'finding.tooLong': ({ words, seconds, shareSeconds, mostWords }, { number }) =>
    `بلند است: ${number(words)} کلمه نزدیک ${number(seconds)} ثانیه می‌برد و سهمش ${number(shareSeconds)} ثانیه است. به ${number(mostWords)} کلمه برسانید یا ‎--target را بیشتر کنید.`,
  'finding.notAboutThem':
    'چیزی از طرف مقابل نمی‌گوید. بگویید به او چه می‌رسد: «شما»، کارش، {name} یا {org}.',
  'finding.noReach': 'راهی برای پیدا کردن شما ندارد. نشانی، شماره یا شناسه‌ای بدهید، یا {reach}.',
  'finding.unfilled': ({ placeholder }) =>
    `چیزی برای پر کردن {${placeholder}} نیست. ${
      {
        name: 'بگویید برای کیست: ‎--for نام',
        org: 'بگویید برای کیست (‎--for) یا کجا کار می‌کند: net edit نام --org نام',
        event: 'بگویید برای چیست: ‎--event نام',
        me: 'نامتان را بگویید: net me --name نام',
        reach: 'راه‌های تماستان را بگویید: net me --reach نشانی',
      }[placeholder] ?? ''
    }`,
  'finding.unknown': ({ placeholder }) =>
    `جای خالی {${placeholder}} را نمی‌شناسیم؛ این‌ها را داریم: {name} {org} {event} {me} {reach}`,
  'pitch.check.mend': ({ name }) => `اصلاح: net pitch edit "${name}"`,
})
