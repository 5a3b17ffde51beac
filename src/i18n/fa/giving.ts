import type { Translation } from '../catalogue.ts'
import type { givingEn } from '../en/giving.ts'

export const givingFa = (): Translation<typeof givingEn> => ({
  'option.asked': 'آنچه از شما خواست؛ تا نداده‌اید باز می‌ماند (چند بار هم می‌شود)',
  'option.offered':
    'آنچه پیشنهاد کرد، قول داد یا از او خواستید؛ تا نرسیده باز می‌ماند (چند بار هم می‌شود)',
  'option.settled': 'خواسته یا پیشنهادی که حالا انجام شد: چند کلمه‌اش یا شماره‌اش (چند بار هم می‌شود)',

  'request.opened.asked': ({ name, text }) => `باز: ${name} از شما «${text}» خواست.`,
  'request.opened.offered': ({ name, text }) => `باز: «${text}» قرار است از ${name} برسد.`,
  'request.settled.asked': ({ name, text }) => `انجام شد: «${text}» را به ${name} دادید.`,
  'request.settled.offered': ({ name, text }) => `انجام شد: «${text}» را از ${name} گرفتید.`,
  'request.dropped.asked': ({ name, text }) => `کنار گذاشته شد: «${text}» که ${name} خواسته بود.`,
  'request.dropped.offered': ({ name, text }) =>
    `کنار گذاشته شد: «${text}» که قرار بود از ${name} برسد.`,
  'request.hint.asked': ({ openedOn }, { relative }) => `او خواست، ${relative(openedOn)}`,
  'request.hint.offered': ({ openedOn }, { relative }) =>
    `قرار است از او برسد، ${relative(openedOn)}`,
  'request.which': 'کدام یک؟',
  'request.askWhose': ({ text }) => `«${text}»: از چه کسی؟`,

  'settle.words': 'با چه کسی و چه چیزی (چند کلمه‌اش یا شماره‌اش؛ اگر یکی است لازم نیست)',
  'settle.dropped': 'دیگر نمی‌خواهد یا نمی‌رسد: بسته شود و چیزی ثبت نشود',
  'settle.examples': `
نمونه‌ها:
  net settle سارا اسلایدها
  net settle رضا --dropped
  net done سارا فرستادم --settled اسلایدها

آنچه از شما خواسته بود «داده» حساب می‌شود و آنچه قرار بود از او برسد «گرفته».`,

  'show.give': 'می‌توان داد',
  'show.asked': 'از شما خواسته',
  'show.offered': 'قول او',
  'show.request': ({ text, id, since }, { number }) => `${text} · از ${since} · ${number(id)}`,
  'timeline.asked': ({ things }) => `خواست: ${things}`,
  'timeline.offered': ({ things }) => `قرار شد از او برسد: ${things}`,

  'give.who': 'فقط به این شخص',
  'give.examples': `
نمونه‌ها:
  net give
  net give سارا
  net give --format ids

از آنچه خواسته‌اند، معرفی‌هایی که پیشنهاد کرده‌اید و آنچه می‌توانید بدهید (net me --give).`,
  'give.nothing':
    'چیزی به نظر نمی‌رسد. آنچه می‌توانید بدهید: net me --give. آنچه می‌خواهند: net log --asked.',
  'give.asked': ({ text, since }) => `«${text}» را خواسته، از ${since}`,
  'give.fits': ({ gives }) => `می‌توانید بدهید: ${gives}`,
  'give.introduction': ({ name, since }) => `آشنایی با ${name} هنوز مانده است، از ${since}`,
  'give.meet': ({ name, field, text }) =>
    `${name} در ${field} قوی است: شاید به کار «${text}» بیاید`,
  'give.field': ({ give, field }) => `${give}: می‌توانید بدهید و زمینهٔ او ${field} است`,
  'give.settle': ({ id, requestId }) => `net settle ${id} ${requestId}`,
  'give.intro': ({ id, other }) => `net intro ${id} ${other}`,

  'balance.who': 'فقط با این شخص',
  'balance.by': 'contact (شخص)، field (زمینه) یا circle (حلقه)؛ اگر ندهید شخص',
  'balance.examples': `
نمونه‌ها:
  net balance
  net balance سارا
  net balance --by circle
  net balance --by field --json

فقط برای خودتان است و نمره نیست: می‌بینید کجا می‌شود چیزی داد یا خواست.`,
  'balance.nothing': 'هنوز چیزی داده یا گرفته نشده. با ‎--gave و ‎--got ثبتش کنید.',
  'balance.noField': 'بدون زمینه',
  'balance.soFar': 'تا اینجا',
  'balance.last': 'آخرین',
  'balance.field': 'زمینه',
  'balance.circle': 'حلقه',
  'balance.even': ({ gave, got }, { number }) =>
    `دوطرفه: ${number(gave)} داده، ${number(got)} گرفته`,
  'balance.onlyGave': ({ gave }, { number }) => `${number(gave)} چیز داده‌اید`,
  'balance.onlyGot': ({ got }, { number }) => `${number(got)} چیز گرفته‌اید`,
  'balance.moreGave': ({ gave, got }, { number }) =>
    `بیشتر داده‌اید (${number(gave)}) تا گرفته باشید (${number(got)})`,
  'balance.moreGot': ({ gave, got }, { number }) =>
    `بیشتر گرفته‌اید (${number(got)}) تا داده باشید (${number(gave)})`,
})
