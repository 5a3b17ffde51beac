import type { Answer, Question } from '../../domain/checklist.ts'
import { typedName } from '../../domain/typed-name.ts'
import type { Translation } from '../catalogue.ts'
import type { checklistEn } from '../en/checklist.ts'
import type { Format } from '../format.ts'

const labels: Record<Question, string> = {
  information: 'اطلاعات',
  strength: 'توانایی',
  helpMe: 'کمک به من',
  lasting: 'دوام',
  benefit: 'سود او',
  background: 'پشتوانهٔ من',
  trust: 'اعتماد',
}

const named = (questions: readonly Question[], { list }: Format) =>
  list(questions.map((question) => labels[question]))

const words: Record<Answer, string> = { yes: 'بله', no: 'نه', unknown: 'نامعلوم' }

const verdicts = { pursue: 'پی بگیرید', open: 'هنوز باز', leave: 'رها کنید' }

export const checklistFa: Translation<typeof checklistEn> = {
  'check.summary': 'آیا می‌ارزد؟ چک‌لیست: چهار پرسش من و سه پرسش او',
  'check.who': 'چه کسی؛ اگر ندهید از میان بازها انتخاب می‌کنید',
  'check.information': 'هر دو از هم چیزهای به‌دردبخور می‌شنوید',
  'check.strength': 'در آنچه دنبالش هستید واقعاً کاربلد است',
  'check.helpMe': 'می‌تواند، حالا یا بعداً، گرهی از کارتان باز کند',
  'check.lasting': 'این آشنایی دوام می‌آورد',
  'check.benefit': 'چیزی هم به او می‌رسد',
  'check.background': 'از راه شما به کسان بیشتری می‌رسد',
  'check.trust': 'حرفتان را دربارهٔ دانش و کارتان باور می‌کند',
  'check.note': 'یادداشتی دربارهٔ کل این نوبت',
  'check.pending': 'فهرست بازها؛ اول آن‌ها که از آن پس دیده‌اید',
  'check.all': 'همراه ‎--pending: آن‌ها هم که دیده‌اید و چک‌لیست ندارند',
  'check.history': 'همهٔ نوبت‌ها، و آنچه هر کدام عوض کرد',
  'check.format': 'table، json، csv، tsv یا ids (همراه ‎--pending یا ‎--history)',
  'check.examples': `
پاسخ‌ها: بله، نه یا نمی‌دانم (yes، no، unknown)، و اگر خواستید چرایش: "بله: کامپایلر نوشته".
هر چه ندهید همان پاسخ پیشین می‌ماند.

نمونه‌ها:
  net check سارا                می‌پرسد و پاسخ‌های پیشین را پیش می‌گذارد
  net check سارا --information بله --strength "بله: کامپایلر نوشته"
  net check سارا --trust نه --note "هنوز کارم را ندیده"
  net check --pending
  net check سارا --history`,

  'check.askWho': 'چک‌لیست چه کسی؟',
  'check.metHint': ({ on }, { day }) => `دیدار ${day(on)}`,
  'check.begin': ({ name }) => `${name}: هر بار ب، ن یا م؛ بعد اگر خواستید چرایش، وگرنه Enter.`,
  'check.again': ({ name, on }, { day }) =>
    `${name}، آخرین بار ${day(on, 'full')}: با Enter پاسخ پیشین می‌ماند.`,
  'check.ask.information': '۱ از ۴: هر دو از هم چیزهای به‌دردبخور می‌شنوید؟',
  'check.ask.strength': '۲ از ۴: در آنچه دنبالش هستید واقعاً کاربلد است؟',
  'check.ask.helpMe': '۳ از ۴: می‌تواند، امروز یا روزی دیگر، گرهی از کارتان باز کند؟',
  'check.ask.lasting': '۴ از ۴: به نظرتان این آشنایی دوام می‌آورد؟',
  'check.otherSide': 'حالا از چشم او. این‌ها تصمیم را عوض نمی‌کنند؛ «نه» فقط هشدار است.',
  'check.ask.benefit': '۱ از ۳: از آشنایی با شما چیزی هم به او می‌رسد؟',
  'check.ask.background': '۲ از ۳: از راه شما به شرکتی، تیمی یا جمعی هم می‌رسد؟',
  'check.ask.trust': '۳ از ۳: حرفتان را دربارهٔ دانش و کارتان باور می‌کند؟',
  'check.yes': 'بله',
  'check.no': 'نه',
  'check.unknown': 'هنوز معلوم نیست',
  'check.yesKey': 'ب',
  'check.noKey': 'ن',
  'check.unknownKey': 'م',
  'check.why': 'چرا؟',
  'check.kept': ({ questions, id, name }, format) =>
    `ماند: ${named(questions, format)}.\nبار دیگر همه پیش گذاشته می‌شود: net check ${typedName({ id, name })}`,

  'check.pursue': ({ id, name }, { number }) =>
    `${name} (#${number(id)}): پی بگیرید، هر چهار پاسخ بله است.`,
  'check.leave': ({ id, name, no }, format) =>
    `${name} (#${format.number(id)}): رها کنید، به خاطر ${named(no, format)}.`,
  'check.open': ({ id, name, open }, format) =>
    `${name} (#${format.number(id)}): هنوز باز، نامعلوم: ${named(open, format)}. پس از دیدار بعدی دوباره پرسیده می‌شود.`,
  'check.drops': ({ steps }, { number }) =>
    `دیگر در پیگیری‌ها نمی‌آید${steps === 0 ? '' : `، با ${number(steps)} قدم بازش`}.`,
  'check.comeBack': ({ id, name }) =>
    `برای برگشتن دوباره پاسخ دهید: net check ${typedName({ id, name })}`,
  'check.rhythmOff': ({ id, name }) =>
    `پیگیری دوره‌ای او خاموش است.\nبرای روشن کردن: net rhythm ${typedName({ id, name })} 30d`,
  'check.followUp': ({ rhythm, dueOn }, { day, duration, today }) => {
    const every = rhythm === null ? '' : `پیگیری هر ${duration(rhythm)}`
    if (dueOn === null) return every === '' ? '' : `${every}.`
    const next =
      dueOn < today
        ? `پیگیری بعدی از ${day(dueOn, 'full')} عقب افتاده.`
        : `پیگیری بعدی ${day(dueOn, 'full')}.`
    return every === '' ? next : `${every}؛ ${next}`
  },
  'check.caution.benefit':
    'هشدار: هنوز چیزی از این آشنایی به او نمی‌رسد. پیش از خواستن ببینید چه می‌توانید بدهید.',
  'check.caution.background':
    'هشدار: از راه شما به کس دیگری نمی‌رسد. بگویید از طرف چه جمعی هستید، یا رویش حساب نکنید.',
  'check.caution.trust': 'هشدار: هنوز به حرفتان اعتماد ندارد. پیش از خواستن کارتان را نشانش دهید.',

  'check.nonePending': 'چک‌لیست بازی نیست.',
  'check.noneToCheck': 'کسی نمانده: تکلیف همهٔ آن‌ها که دیده‌اید روشن است. برای هر کس: net check نام',
  'check.unchecked': ({ count }, { number }) =>
    `${number(count)} نفر را دیده‌اید و چک‌لیست ندارند: net check --pending --all`,
  'check.noHistory': ({ id, name }) =>
    `${name} هنوز چک‌لیست ندارد: net check ${typedName({ id, name })}`,
  'check.askAgain': ({ id, name }) =>
    `چک‌لیست ${name} پس از این دیدار هنوز باز است: net check ${typedName({ id, name })}`,
  'check.column.name': 'نام',
  'check.column.open': 'هنوز نامعلوم',
  'check.column.met': 'دیدار تازه',
  'check.column.checked': 'آخرین بار',
  'check.never': 'هرگز',
  'check.allFour': 'هر چهار',
  'check.openQuestions': ({ questions }, format) => named(questions, format),
  'check.historyOf': ({ id, name }, { number }) => `${name} (#${number(id)})`,
  'check.run': ({ on, verdict }, { day }) => `${day(on, 'full')}: ${verdicts[verdict]}`,
  'check.changed': ({ question, from, to, why }) =>
    `${labels[question]}: ${words[to]}${from === null || from === to ? '' : `، پیش‌تر ${words[from]}`}${why === null ? '' : ` (${why})`}`,
  'check.runNote': ({ note }) => `یادداشت: ${note}`,
  'check.unchanged': 'بی‌تغییر',
}
