import type { Answer, Question } from '../../domain/checklist.ts'
import { typedName } from '../../domain/typed-name.ts'
import type { Translation } from '../catalogue.ts'
import type { checklistEn } from '../en/checklist.ts'
import type { Format } from '../format.ts'
import { every } from './every.ts'

const labels: Record<Question, string> = {
  information: 'اطلاعات',
  strength: 'توانایی',
  helpMe: 'کمک به شما',
  lasting: 'دوام',
  benefit: 'سود او',
  background: 'پشتوانهٔ شما',
  trust: 'اعتماد',
}

const named = (questions: readonly Question[], { list }: Format) =>
  list(questions.map((question) => labels[question]))

const words: Record<Answer, string> = { yes: 'بله', no: 'نه', unknown: 'نامعلوم' }

const verdicts = { pursue: 'پی بگیرید', open: 'هنوز باز', leave: 'رها کنید' }

export const checklistFa = (): Translation<typeof checklistEn> => ({
  'check.who': 'چه کسی؛ اگر ندهید، از میان چک‌لیست‌های باز انتخاب می‌کنید',
  'check.information': 'چیزهای به‌دردبخوری به هم می‌گویید',
  'check.strength': 'در آنچه دنبالش هستید واقعاً کاربلد است',
  'check.helpMe': 'می‌تواند، حالا یا بعداً، گرهی از کارتان باز کند',
  'check.lasting': 'این آشنایی دوام می‌آورد',
  'check.benefit': 'چیزی هم به او می‌رسد',
  'check.background': 'از راه شما به آدم‌های بیشتری می‌رسد',
  'check.trust': 'حرفتان را دربارهٔ دانش و کارتان باور می‌کند',
  'check.note': 'یادداشتی دربارهٔ این بار',
  'check.pending': 'چک‌لیست‌های باز؛ اول کسانی که پس از آن دیده‌اید',
  'check.all': 'همراه ‎--pending: کسانی هم که دیده‌اید و چک‌لیست ندارند',
  'check.history': 'هر بار چه پاسخ دادید و چه عوض شد',
  'check.format': 'table، json، csv، tsv یا ids (همراه ‎--pending یا ‎--history)',
  'check.examples': `
پاسخ‌ها: بله، نه یا نمی‌دانم (yes، no، unknown)،
و اگر خواستید دلیلش: "بله: کامپایلر نوشته".
هر چه را ندهید، پاسخ قبلی‌اش می‌ماند.

نمونه‌ها:
  net check سارا                می‌پرسد و پاسخ‌های قبلی را هم نشان می‌دهد
  net check سارا --information بله --strength "بله: کامپایلر نوشته"
  net check سارا --trust نه --note "هنوز کارم را ندیده"
  net check --pending
  net check سارا --history`,

  'check.askWho': 'چک‌لیست چه کسی؟',
  'check.metHint': ({ on }, { day }) => `دیدار ${day(on)}`,
  'check.begin': ({ name }) => `${name}: هر بار ب، ن یا م؛ بعد اگر خواستید دلیلش، وگرنه Enter.`,
  'check.again': ({ name, on }, { day }) =>
    `${name}، آخرین بار ${day(on, 'full')}: با Enter پاسخ قبلی می‌ماند.`,
  'check.ask.information': '۱ از ۴: چیزهای به‌دردبخوری به هم می‌گویید؟',
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
    `این پاسخ‌ها ثبت شد: ${named(questions, format)}.\nبرای ادامه: net check ${typedName({ id, name })}`,

  'check.pursue': ({ id, name }, { number }) =>
    `${name} (#${number(id)}): پی بگیرید، هر چهار پاسخ بله است.`,
  'check.leave': ({ id, name, no }, format) =>
    `${name} (#${format.number(id)}): رها کنید، چون پاسخ ${named(no, format)} «نه» است.`,
  'check.open': ({ id, name, open }, format) =>
    `${name} (#${format.number(id)}): هنوز باز؛ معلوم نیست: ${named(open, format)}. پس از دیدار بعدی دوباره پرسیده می‌شود.`,
  'check.soFar': ({ id, name, verdict, soFar, no }, format) =>
    `${name} (#${format.number(id)}): تا اینجا «${verdicts[soFar]}»${no.length === 0 ? '' : `، چون پاسخ ${named(no, format)} «نه» است`}. تا چک‌لیست تمام نشود چیزی عوض نمی‌شود: همچنان «${verdicts[verdict]}».`,
  'check.brokenOff': 'نیمه‌کاره',
  'check.drops': ({ steps }, { number }) =>
    `دیگر در پیگیری‌ها نمی‌آید${steps === 0 ? '' : `؛ ${steps === 1 ? 'قدم بازش' : `${number(steps)} قدم بازش`} هم`}.`,
  'check.comeBack': ({ id, name }) => `اگر نظرتان عوض شد: net check ${typedName({ id, name })}`,
  'check.rhythmOff': ({ id, name }) =>
    `دورهٔ تماس او خاموش است.\nبرای تعیین آن: net rhythm ${typedName({ id, name })} 30d`,
  'check.followUp': ({ rhythm, dueOn }, { day, duration, today }) => {
    const contact = rhythm === null ? '' : `تماس ${every(duration(rhythm))}`
    if (dueOn === null) return contact === '' ? '' : `${contact}.`
    const next =
      dueOn < today
        ? `موعد پیگیری ${day(dueOn, 'full')} بوده است.`
        : `پیگیری بعدی ${day(dueOn, 'full')}.`
    return contact === '' ? next : `${contact}؛ ${next}`
  },
  'check.caution.benefit':
    'هشدار: هنوز چیزی از این آشنایی به او نمی‌رسد. پیش از خواستن ببینید چه می‌توانید بدهید.',
  'check.caution.background':
    'هشدار: از راه شما به کس دیگری نمی‌رسد. بگویید از طرف چه جمعی هستید، یا رویش حساب نکنید.',
  'check.caution.trust': 'هشدار: هنوز به حرفتان اعتماد ندارد. پیش از خواستن کارتان را نشانش دهید.',

  'check.nonePending': 'هیچ چک‌لیستی باز نیست.',
  'check.noneToCheck':
    'کسی نمانده: تکلیف همهٔ کسانی که دیده‌اید روشن است. برای هر کس دیگر: net check نام',
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
  'check.never': 'هنوز نه',
  'check.allFour': 'هر چهار',
  'check.openQuestions': ({ questions }, format) => named(questions, format),
  'check.historyOf': ({ id, name }, { number }) => `${name} (#${number(id)})`,
  'check.run': ({ on, verdict, soFar }, { day }) =>
    `${day(on, 'full')}: ${verdicts[verdict]}${soFar === null ? '' : ` (نیمه‌کاره، تا آنجا «${verdicts[soFar]}»)`}`,
  'check.changed': ({ question, from, to, why }) =>
    `${labels[question]}: ${words[to]}${from === null || from === to ? '' : `، قبلاً ${words[from]}`}${why === null ? '' : ` (${why})`}`,
  'check.runNote': ({ note }) => `یادداشت: ${note}`,
  'check.unchanged': 'بدون تغییر',
})
