import type { Translation } from '../catalogue.ts'
import type { meEn } from '../en/me.ts'

export const meFa = (): Translation<typeof meEn> => ({
  'me.option.name': 'نام شما، به جای {me} در پیچ',
  'me.option.work': 'چه‌کاره‌اید و کجا',
  'me.option.standFor': 'نمایندهٔ چه کسانی هستید: سازمانتان، گروهی از متخصصان',
  'me.option.give': 'چیزی که می‌توانید به دیگران بدهید (چند بار هم می‌شود)',
  'me.option.reach': 'راه تماس با شما، به جای {reach} در پیچ (چند بار هم می‌شود)',
  'me.option.stage': 'جایگاه شغلی: starting، specialist، mid یا senior',
  'me.option.budget': 'روزی به چند نفر می‌توانید توجه کنید؛ اگر نباشد، به اندازهٔ جایگاه شغلی',
  'me.option.clear':
    'خالی کردن یک مورد یا یک مقدار: work، give:متن، reach:نشانی (چند بار هم می‌شود)',
  'me.examples': `
نمونه‌ها:
  net me                        نشان می‌دهد؛ اگر چیزی نداند، می‌پرسد
  net me --name "سارا احمدی" --stage senior --reach sara@example.org
  net me --give "دستگاه آزمایش" --clear reach:old@example.org --clear budget`,
  'me.askIntro': 'چند کلمه از خودتان، برای پیچ‌ها و فهرست صبح؛ Enter یعنی بعدی.',
  'me.ask.name': 'نام شما',
  'me.ask.work': 'چه‌کاره‌اید و کجا؟',
  'me.ask.standFor': 'نمایندهٔ چه کسانی هستید؟ (یک سازمان، گروهی از متخصصان)',
  'me.ask.give': 'چه می‌توانید به دیگران بدهید؟ (یکی‌یکی)',
  'me.ask.reach': 'از چه راهی پیدایتان کنند؟ (ایمیل، تلفن، نشانی وب، telegram:sara)',
  'me.ask.more': 'دیگر چه؟',
  'me.ask.stage': 'در کجای راه شغلی‌تان هستید؟',
  'me.ask.skip': 'فعلاً بماند',
  'me.ask.budget': 'روزی به چند نفر می‌توانید توجه کنید؟',
  'me.ask.usualBudget': ({ usual }, { number }) => `Enter یعنی ${number(usual)}`,
  'me.kept': 'پاسخ‌هایتان ثبت شد؛ دیدنشان: net me',
  'me.askForPitch':
    'در آن {me} یا {reach} آمده: شما کیستید؟ فقط همین یک بار پرسیده می‌شود؛ Enter یعنی فعلاً بماند، و net me همیشه هست.',
  'me.askForAttention':
    'برای آدم‌ها چقدر وقت و توجه دارید؟ فقط همین یک بار پرسیده می‌شود؛ Enter یعنی بماند، و net me همیشه هست.',
  'me.hintAttention':
    'فعلاً به اندازهٔ معمول؛ برای آنکه متناسب با شما شود، یک بار بگویید در کجای راه شغلی‌تان هستید: net me',
  'me.untold': ({ fields }) =>
    `هنوز نگفته‌اید: ${fields.map((field) => `\u200e--${field}`).join(' ')}`,
  'me.field.name': 'نام',
  'me.field.work': 'کار',
  'me.field.stand-for': 'نمایندهٔ',
  'me.field.give': 'می‌توانید بدهید',
  'me.field.reach': 'راه تماس',
  'me.field.stage': 'جایگاه شغلی',
  'me.field.budget': 'چند نفر در روز',
  'me.field.attention': 'بودجهٔ توجه',
  'me.field.review': 'مرور',
  'me.noted': ({ said }) => `دربارهٔ شما: ${said.join('؛ ')}.`,
  'me.now': ({ field, text }) => `${field}: ${text}`,
  'me.cleared': ({ field }) => `${field}: برداشته شد`,
  'me.unchanged': 'چیزی عوض نشد: از قبل همین بود.',
  'me.attention': ({ text }) => `بودجهٔ توجه: ${text}`,
  'me.review': ({ text }) => `مرور: ${text}`,
  'me.perDay': ({ count }, { number }) => `روزی ${number(count)} نفر`,
  'me.reason.starting': 'در شروع راه بیشتر یادگیری از دوره‌ها و کتاب‌هاست؛ چند نفر بس است.',
  'me.reason.specialist': 'متخصص همچنان یاد می‌گیرد و تجربهٔ متخصصان دیگر را هم از دست نمی‌دهد.',
  'me.reason.mid': 'در میانهٔ راه، تجربهٔ اهل زمینهٔ خودتان و زمینه‌های همسایه پرسیدن دارد.',
  'me.reason.senior': 'مدیر و ارشد به آدم‌های سراسر زیست‌بوم حرفه‌شان تکیه می‌کنند.',
  'me.reason.budget': 'خودتان این را خواسته‌اید.',
  'me.reason.setting': 'تنظیم attention.perDay این را می‌گوید.',
  'me.reason.overruled':
    'تنظیم attention.perDay این را می‌گوید و جای آنچه اینجاست را می‌گیرد؛ برداشتنش: net config unset attention.perDay',
  'me.reason.usual': 'اندازهٔ معمول؛ اگر جایگاه شغلی‌تان را بگویید (‎--stage)، متناسب با شما می‌شود.',
  'term.careerStage.starting': 'شروع راه',
  'term.careerStage.specialist': 'متخصص',
  'term.careerStage.mid': 'میانهٔ راه',
  'term.careerStage.senior': 'ارشد یا مدیر',
})
