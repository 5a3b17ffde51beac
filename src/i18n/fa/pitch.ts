import type { Translation } from '../catalogue.ts'
import type { pitchEn } from '../en/pitch.ts'

export const pitchFa: Translation<typeof pitchEn> = {
  'part.intro': 'معرفی',
  'part.need': 'نیاز من',
  'part.gain': 'سود طرف مقابل',
  'part.thanks': 'سپاس',
  'part.reach': 'راه تماس',
  'guidance.intro': 'کیستید؛ همان رویی از خود را نشان دهید که به کار او می‌آید.',
  'guidance.need': 'در پی چه هستید و از او چه می‌خواهید.',
  'guidance.gain': 'چه به او می‌رسد: از «شما» بگویید، نه از خودتان.',
  'guidance.thanks': 'کلامی گرم برای وقت و دانسته‌هایش.',
  'guidance.reach': 'بعد از این چطور پیدایتان کند: {reach} جای راه‌های همیشگی شماست.',

  'pitch.summary': 'برگزیدن یک پیچ آماده و تمرین آن',
  'pitch.examples': `
نمونه‌ها:
  net pitch                           یکی را برگزینید و تمرین کنید
  net pitch write --for سارا          پنج بخش را یکی‌یکی بنویسید
  net pitch rehearse سارا --mode cues`,
  'pitch.choose': 'کدام پیچ؟',
  'pitch.which': ({ query }) => `«${query}» کدام پیچ است؟`,
  'pitch.argument': 'پیچ: شماره، نام یا آغاز نام آن',
  'pitch.forName': ({ name }) => `برای ${name}`,

  'pitch.option.for': 'برای چه کسی',
  'pitch.option.event': 'برای کدام رویداد',
  'pitch.option.goal': 'در خدمت کدام هدف من',
  'pitch.option.target': 'چقدر طول بکشد: ۶۰ یا ۱:۳۰',
  'pitch.option.intro': 'معرفی: من در بهترین شکلم',
  'pitch.option.need': 'هدفم و آنچه نیاز دارم',
  'pitch.option.gain': 'چه سودی برای او دارد',
  'pitch.option.thanks': 'سپاس از وقت و تجربه‌اش',
  'pitch.option.reach': 'بعد از این چطور مرا پیدا کند',
  'pitch.option.editor': 'هر پنج بخش با هم در ‎$EDITOR',

  'pitch.write.summary': 'نوشتن پیچ در پنج بخش',
  'pitch.write.name': 'نام آن؛ وگرنه از روی کسی یا چیزی که برای آن است',
  'pitch.write.examples': `
نمونه‌ها:
  net pitch write --for سارا                      پنج بخش را یکی‌یکی می‌پرسد
  net pitch write "راهرو" --editor                هر پنج بخش در ویرایشگر
  net pitch write --for سارا --intro "من {me} هستم." --gain "به آزمایشگاه ما دسترسی دارید."
در متن، جای {name} {org} {event} {me} {reach} هنگام نمایش پر می‌شود.`,
  'pitch.askName': 'نام این پیچ چه باشد؟',
  'pitch.askPart': ({ at, count, title }, { number }) =>
    `${title} (${number(at)} از ${number(count)})`,
  'pitch.editAll': ({ name }) => `پنج بخش «${name}»`,
  'pitch.kept': ({ name }) =>
    `آنچه نوشتید در «${name}» مانده است؛ ادامه: net pitch write "${name}"`,
  'pitch.wrote': ({ id, name }, { number }) => `پیچ «${name}» نوشته شد (#${number(id)})`,
  'pitch.changed': ({ id, name }, { number }) => `پیچ «${name}» تغییر کرد (#${number(id)})`,
  'pitch.copied': ({ id, name }, { number }) => `رونوشت در پیچ «${name}» (#${number(id)})`,
  'pitch.parts': ({ titles }) => `: ${titles}`,
  'pitch.target': ({ seconds }, { clock }) => `زمان هدف ${clock(seconds * 1000)}`,
  'pitch.ofFive': ({ count }, { number }) => `${number(count)} از ${number(5)}`,
  'pitch.stillMissing': ({ titles }) => `هنوز نوشته نشده: ${titles}.`,

  'pitch.list.summary': 'فهرست پیچ‌ها و تمرین‌هایشان',
  'pitch.list.examples': `
نمونه‌ها:
  net pitch list
  net pitch list --format csv`,
  'pitch.list.empty': 'هنوز پیچی نیست. یکی بنویسید: net pitch write --for WHO',
  'pitch.head.name': 'پیچ',
  'pitch.head.for': 'برای',
  'pitch.head.parts': 'بخش‌ها',
  'pitch.head.time': 'زمان',
  'pitch.head.runs': 'تمرین',
  'pitch.head.last': 'آخرین بار',
  'pitch.head.fluency': 'روانی',

  'pitch.show.summary': 'نمایش پیچ، همان‌طور که گفته می‌شود',
  'pitch.show.raw': 'همان‌طور که نوشته شده، بی آنکه جای {name} و مانند آن پر شود',
  'pitch.show.examples': `
نمونه‌ها:
  net pitch show سارا
  net pitch show "برای سارا احمدی" --raw`,
  'pitch.show.for': ({ name }) => `برای ${name}`,
  'pitch.show.event': ({ name }) => `در ${name}`,
  'pitch.show.goal': ({ name }) => `هدف: ${name}`,
  'pitch.show.missing': '(هنوز نوشته نشده)',
  'pitch.show.length': ({ words, seconds, aim }, { number, clock }) =>
    `${number(words)} واژه، نزدیک ${clock(seconds * 1000)} از ${clock(aim * 1000)}`,
  'pitch.show.runs': ({ runs, last, fluency }, { number }) =>
    `${number(runs)} بار تمرین، آخرین بار ${last}${fluency === null ? '' : `، روانی ${number(fluency)} از ${number(5)}`}`,
  'pitch.show.unfilled': ({ names }) =>
    `چیزی برای پر کردن ${names} نیست: بگویید برای کیست (‎--for، ‎--event) یا me.name و me.reach را تنظیم کنید.`,
  'pitch.show.unknown': ({ names }) =>
    `جانگهداری به نام ${names} نداریم؛ این‌ها هست: {name} {org} {event} {me} {reach}`,

  'pitch.edit.summary': 'تغییر پیچ: بخش‌ها با گزینه، یا در ویرایشگر',
  'pitch.edit.name': 'نام دیگر',
  'pitch.edit.clear': 'برداشتن یک بخش، یا for، event، goal، target (چند بار هم می‌شود)',
  'pitch.edit.examples': `
نمونه‌ها:
  net pitch edit سارا                             هر پنج بخش در ویرایشگر
  net pitch edit سارا --gain "به آزمایشگاه ما دسترسی دارید." --clear event`,
  'pitch.edit.nothing': 'چیزی عوض نشد.',

  'pitch.copy.summary': 'رونوشت پیچ به نامی دیگر یا برای کسی دیگر',
  'pitch.copy.words': 'پیچ، و پس از آن نام رونوشت',
  'pitch.copy.name': 'نام رونوشت؛ وگرنه از روی کسی یا چیزی که برای آن است',
  'pitch.copy.examples': `
نمونه‌ها:
  net pitch copy سارا --for "گریس هاپر"
  net pitch copy "برای سارا احمدی" "اهل کامپایلر"`,

  'pitch.rm.summary': 'حذف پیچ و تمرین‌هایش',
  'pitch.rm.yes': 'بی‌پرسش',
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

  'pitch.check.summary': 'گفتن کمبودهای پیچ',
  'pitch.check.argument': 'پیچ؛ اگر ندهید همه',
  'pitch.check.examples': `
نمونه‌ها:
  net pitch check
  net pitch check سارا --json`,
  'pitch.check.fine': ({ name }) => `«${name}»: کمبودی ندارد.`,
  'pitch.check.head': ({ name, count }, { number }) => `«${name}»: ${number(count)} کمبود`,
  'finding.missing': ({ part }) => `هنوز نوشته نشده. با ‎--${part} بیفزایید.`,
  'finding.tooLong': ({ words, seconds, shareSeconds, mostWords }, { number }) =>
    `بلند است: ${number(words)} واژه نزدیک ${number(seconds)} ثانیه می‌برد و سهمش ${number(shareSeconds)} ثانیه است. به ${number(mostWords)} واژه برسانید یا ‎--target را بیشتر کنید.`,
  'finding.notAboutThem':
    'چیزی از طرف مقابل نمی‌گوید. بگویید به او چه می‌رسد: «شما»، کارش، {name} یا {org}.',
  'finding.noReach': 'راهی برای پیدا کردن شما ندارد. نشانی، شماره یا شناسه‌ای بدهید، یا {reach}.',
  'finding.unfilled': ({ placeholder }) =>
    `چیزی برای پر کردن {${placeholder}} نیست. ${
      {
        name: 'بگویید برای کیست: ‎--for WHO',
        org: 'بگویید برای کیست (‎--for) یا کجا کار می‌کند: net edit WHO --org NAME',
        event: 'بگویید برای چیست: ‎--event NAME',
        me: 'نامتان را تنظیم کنید: net config set me.name NAME',
        reach: 'راه‌های تماستان را تنظیم کنید: net config set me.reach TEXT',
      }[placeholder] ?? ''
    }`,
  'finding.unknown': ({ placeholder }) =>
    `جانگهداری به نام {${placeholder}} نداریم؛ این‌ها هست: {name} {org} {event} {me} {reach}`,
  'pitch.check.mend': ({ name }) => `اصلاح: net pitch edit "${name}"`,
}
