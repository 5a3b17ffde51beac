import type {
  DifferingThing,
  ImportDifference,
  ImportHint,
  ImportRemark,
  ImportRemarkCode,
} from '../../domain/import-report.ts'
import type { Translation } from '../catalogue.ts'
import type { importEn } from '../en/import.ts'
import type { Format } from '../format.ts'
import { ltr } from './ltr.ts'

const reasons: Record<ImportRemarkCode, string> = {
  noName: 'نام ندارد؛ کنار گذاشته شد',
  notAPerson: 'مکان است یا گروهی بی‌عضو، نه آدم؛ فقط برای net export --format vcard نگه داشته شد',
  badRow: 'این ردیف خوانده نمی‌شود؛ کنار گذاشته شد',
  badLine: 'این خط خوانده نمی‌شود؛ کنار گذاشته شد',
  strayLine: 'نوشته‌ای بیرون از کارت‌ها؛ کنار گذاشته شد',
  tooLong: 'خط زیادی بلند است؛ کنار گذاشته شد',
  badDate: 'روزی از آن خوانده نمی‌شود؛ متنش ماند',
  eitherDate: 'می‌تواند دو روز باشد و چیزی در ستونش نشان نمی‌دهد روز اول آمده یا ماه؛ متنش ماند',
  futureDate: 'روزی است که هنوز نیامده؛ متنش ماند',
  unreadDay: 'روزی گذشته و روشن از آن خوانده نمی‌شود؛ کنار گذاشته شد',
  dayFirst: 'نشان می‌دهد که در ستونش روز پیش از ماه می‌آید؛ همه همین‌طور خوانده شد',
  monthFirst: 'نشان می‌دهد که در ستونش ماه پیش از روز می‌آید؛ همه همین‌طور خوانده شد',
  namedAfter: 'نام ندارد؛ به همان چه دارد نامیده شد',
  missingMember:
    'گروه از کسی نام می‌برد که نه در فایل است و نه در دفتر؛ نام او فقط در کارت گروه ماند',
  badEmail: 'نشانی ایمیل نیست؛ به همان شکل ماند',
  extraCells: 'خانه‌هایش بیشتر از ستون‌هاست؛ خانه‌های بی‌ستون هم نگه داشته شد',
  otherVersion: 'این نسخه از vCard را نمی‌شناسیم (2.1، 3.0 و 4.0 را می‌شناسیم)؛ مثل همان‌ها خوانده شد',
  openQuote: 'گیومهٔ پیش از دونقطه بسته نشده؛ شاید درست خوانده نشده باشد',
  unclosedCard: 'پایان کارت را ندارد؛ تا همان‌جا خوانده شد',
  badText: 'حرف‌هایی دارد که با کدگذاری گفته‌شده نمی‌خواند',
  guessedCharset: `کدگذاری‌اش UTF-8 نیست؛ با Windows-1252 خوانده شد. اگر حرف‌ها درست نیست: net undo و بعد ${ltr('--encoding windows-1250')} (اروپای مرکزی)، ${ltr('windows-1254')} (ترکی)، ${ltr('macintosh')}، ${ltr('shift_jis')} یا چیزی دیگر`,
  guessedArabic: `کدگذاری‌اش UTF-8 نیست؛ با Windows-1256 (عربی و فارسی) خوانده شد (اگر چیز دیگری است: ${ltr('--encoding')})`,
  guessedCyrillic: `کدگذاری‌اش UTF-8 نیست؛ با Windows-1251 (سیریلیک) خوانده شد (اگر چیز دیگری است: ${ltr('--encoding')})`,
  guessedKoi8: `کدگذاری‌اش UTF-8 نیست؛ با KOI8-R (سیریلیک) خوانده شد (اگر چیز دیگری است: ${ltr('--encoding')})`,
  guessedGreek: `کدگذاری‌اش UTF-8 نیست؛ با Windows-1253 (یونانی) خوانده شد (اگر چیز دیگری است: ${ltr('--encoding')})`,
  guessedHebrew: `کدگذاری‌اش UTF-8 نیست؛ با Windows-1255 (عبری) خوانده شد (اگر چیز دیگری است: ${ltr('--encoding')})`,
  noHeader: 'خط نام ستون‌ها را ندارد؛ هیچ ردیفی خوانده نشد',
  badRecord: 'با ساختار این فایل نمی‌خواند؛ کنار گذاشته شد',
  badReference: 'به چیزی اشاره می‌کند که نیست؛ همان تکه کنار گذاشته شد',
  eitherVia: `معرفش هم‌نام دارد و معلوم نیست کدام است؛ خالی ماند. خودتان بگویید: ${ltr('net edit نام --via نام')}`,
  unknownField: 'این نسخه چنین فیلدی را نمی‌شناسد؛ کنار گذاشته شد',
  planned: 'هنوز نشده است؛ قدم بعدی شد',
  secondPlace: 'مکان دومِ همان فعالیت؛ فقط در متن آن می‌ماند',
  unreadRest:
    'این خط جز نام، نام‌های خودمانی، مکان و برچسب‌ها چیز دیگری هم دارد؛ همان تکه کنار گذاشته شد',
  unkept: 'در دفتر جایی ندارد؛ کنار گذاشته شد',
  badName: 'نامش پذیرفته نیست (خالی یا بیش از ۲۰۰ حرف)؛ کنار گذاشته شد',
  longWord: 'برای نام خودمانی یا برچسب بلند است؛ کنار گذاشته شد',
  selfLink: 'پیوند یک نفر با خودش؛ کنار گذاشته شد',
  byName:
    'فقط از روی نام، همان هم‌نامش در دفتر شمرده شد؛ اگر اشتباه است، net undo و اول محل کار یا نشانی یکی را ثبت کنید',
  namesake:
    'در دفتر هم‌نامی دارد، ولی جز نام نشانهٔ مشترکی نیست؛ دو نفر شمرده شدند. اگر یکی هستند: net merge',
  twin: 'نام و محل کار یا ایمیلش همان است، ولی شناسه، پروفایل، نشانی یا شمارهٔ خودش را دارد؛ دو نفر شمرده شدند. اگر یکی هستند: net merge',
  sharedEmail: 'ایمیلش مال کسی با نام دیگری هم هست؛ دو نفر شمرده شدند. اگر یکی هستند: net merge',
  ambiguous: 'می‌تواند چند نفر از دفتر باشد؛ کنار گذاشته شد. اول آن‌ها را یکی کنید یا از هم جدا',
}

const hints: Record<ImportHint, string> = {
  empty: 'خالی است',
  zip: 'فایل فشرده است؛ بازش کنید و فایل داخلش را بدهید',
  office: 'فایل صفحه‌گسترده یا واژه‌پرداز است؛ همان‌جا با قالب CSV ذخیره‌اش کنید',
  image: 'عکس است',
  pdf: 'PDF است',
  sqlite: 'پایگاه دادهٔ SQLite است؛ برای دفتری دیگر: ‎--journal FILE',
  binary: 'متن نیست',
  html: 'صفحهٔ وب است؛ دنبال خروجی یا دانلود مخاطبان بگردید',
  json: 'JSON است',
  calendar: 'تقویم است، نه مخاطبان',
  mail: 'پیام ایمیل است؛ این را بخوانید با: ‎net add --from-mail',
  ldif: 'LDIF است؛ به‌جایش از همان برنامه vCard یا CSV بگیرید',
  outlookData: 'فایل داده‌های Outlook است؛ مخاطبان را از آنجا با قالب CSV بگیرید',
  text: 'نه کارتی در آن است و نه جدولی که عنوان ستون‌هایش شناخته باشد (برای یک ستون تنها یا عنوان‌هایی به زبان دیگر: ‎--from csv با ‎--map "COLUMN=name")',
}

/** A remark of an import on one line. */
export function remarkFa(
  { line, code, detail }: ImportRemark,
  file: string,
  { number }: Format,
): string {
  return `${file === '-' ? 'stdin' : file}، خط ${number(line)}: ${reasons[code]}${detail ? `: ${detail.replaceAll('\n', ' ')}` : ''}`
}

export function hintFa(hint: ImportHint): string {
  return hints[hint]
}

const things: Record<DifferingThing, string> = {
  goal: 'هدف',
  circle: 'حلقه',
  event: 'رویداد',
  pitch: 'پیچ',
}

const fields: Record<ImportDifference['field'], string> = {
  name: 'نام',
  org: 'محل کار',
  role: 'سمت',
  city: 'شهر',
  birthday: 'تاریخ تولد',
  nameParts: 'اجزای نام',
  anniversary: 'سالگرد',
  gender: 'جنسیت',
  kind: 'نوع کارت',
  via: 'معرف',
  tie: 'پیوند',
  tieSince: 'شروع پیوند',
  linkKind: 'نوع آشنایی',
  linkSince: 'شروع آشنایی',
  work: 'کار',
  standFor: 'نمایندهٔ',
  stage: 'جایگاه شغلی',
  budget: 'چند نفر در روز',
  why: 'چرا',
  dueOn: 'تا',
  doneAt: 'انجام',
  about: 'موضوع',
  eventKind: 'نوع',
  on: 'روز',
  untilOn: 'روز آخر',
  series: 'سری',
  place: 'کجا',
  cost: 'هزینه',
  hours: 'چند ساعت',
  topics: 'موضوع‌ها',
  courtesy: 'آداب',
  belonging: 'هم‌رنگی با جمع',
  dress: 'پوشش',
  note: 'یادداشت',
  contact: 'برای',
  event: 'رویداد',
  goal: 'هدف',
  intro: 'معرفی',
  need: 'نیاز من',
  gain: 'سود طرف مقابل',
  thanks: 'تشکر',
  reach: 'راه تماس',
  targetSeconds: 'زمان هدف به ثانیه',
}

export const importFa = (): Translation<typeof importEn> => ({
  'import.summary': (
    { isDryRun, new: added, completed, unchanged, skipped, incomplete, folded, records, kind },
    { number },
  ) => {
    const total = added + completed
    const parts = [
      added === 0 ? '' : `${number(added)} نفر تازه`,
      completed === 0 ? '' : `${number(completed)} نفر کامل‌تر شده`,
      unchanged === 0 || total === 0 ? '' : `${number(unchanged)} نفر از قبل در دفتر`,
      skipped === 0 ? '' : `${number(skipped)} مورد کنار گذاشته‌شده`,
      incomplete === 0 ? '' : `${number(incomplete)} مورد ناقص`,
      folded === 0 ? '' : `${number(folded)} مورد تکراری در فایل`,
    ].filter((part) => part !== '')
    const one =
      kind === 'links' ? 'آشنایی دو نفر با هم' : kind === 'vcard' ? 'گروه یا مکان' : 'مورد دیگر'
    const others = records === 0 ? '' : `${number(records)} ${one}`
    const known = unchanged === 0 ? '' : ` (${number(unchanged)} نفر از قبل در دفتر)`
    const head =
      total === 0 && records === 0
        ? `چیز تازه‌ای نبود${known}`
        : `${[total === 0 ? '' : `${number(total)} نفر`, others].filter((part) => part !== '').join(' و ')} ${isDryRun ? 'وارد می‌شود' : 'وارد شد'}`
    return `${[head, parts.join('، ')].filter((part) => part !== '').join(': ')}.`
  },
  'import.differences': () => 'این‌ها در فایل جور دیگری است؛ همان که در دفتر بود ماند:',
  'import.keptBeside': () =>
    'نوشتهٔ فایل هم کنارش ماند و با net export --format vcard دوباره بیرون می‌رود.',
  'import.difference': ({ contactId, thing, name, field, kept, given, isFormer }, { number }) => {
    const [id, what] = [number(contactId ?? 0), thing && things[thing]]
    const of = what ? `${name} (${what})` : contactId === null ? 'خودتان' : `${name} (#${id})`
    return `${of}، ${fields[field]}: ${kept}؛ در فایل ${isFormer ? 'هنوز ' : ''}${given}`
  },
  'import.stillOpen': () => 'هنوز باز',
  'import.backup': ({ path }) => `نسخهٔ قبلی دفتر اینجاست: ${ltr(path)}`,
  'import.remark': ({ file, ...remark }, format) => remarkFa(remark, file, format),
  'import.more': ({ count }, { number }) => `  و ${number(count)} مورد دیگر`,
  'import.progress': ({ done, total }, { number }) => `${number(done)} از ${number(total)}`,
  'import.reading': ({ done }, { number }) => `${number(done)} ردیف خوانده شد…`,
  'import.columns': 'برداشت از ستون‌ها:',
  'import.keptColumns': ({ columns }, { list }) => `فقط نگه داشته می‌شود: ${list([...columns])}`,
  'import.columnsRight': 'درست است؟',
  'import.columnIs': ({ column, place }, { number }) => `ستون ${number(place)}، ${column}:`,
  'import.onlyKept': 'هیچ‌کدام؛ فقط نگه داشته شود',
  'import.nameNeeded': 'باید یکی از ستون‌ها نام یا بخشی از نام باشد.',
  'import.hint':
    'نوبت پیگیری کسی نمی‌رسد تا با او قدمی یا تماسی ثبت کنید. پس گرفتن همه یکجا: net undo',

  'import.friendsHint':
    'تازه‌واردها تا دورهٔ تماسی برایشان نگذارید به پیگیری‌ها نمی‌آیند: net rhythm نام 2m؛ پس گرفتن همه یکجا: net undo',

  'import.file': 'فایل، یا - برای ورودی استاندارد',
  'import.from':
    'vcard، linkedin، google، outlook، csv (هر جدولی)، links (جفت نام‌ها)، table (CSV خود net)، friends (friends.md) یا json؛ اگر ندهید، از محتوا پیدا می‌شود',
  'import.map':
    'هر ستون CSV چه فیلدی باشد، با نام‌های net export --format csv یا firstName و lastName (چند بار می‌شود)؛ اگر بعد از = چیزی نباشد، ستون فقط نگه داشته می‌شود',
  'import.encoding': 'کدگذاری فایلی که UTF-8 نیست، اگر خودمان درست تشخیصش ندادیم',
  'import.labels': 'برچسب‌ها و گروه‌ها چه شوند: tags، circles یا none؛ اگر ندهید tags',
  'import.dryRun': 'فقط گفتن اینکه چه می‌شود، بدون هیچ تغییری',
  'import.strict':
    'یا همه یا هیچ: اگر چیزی جا بماند یا شاید نادرست خوانده شود، چیزی وارد نمی‌شود؛ آنچه به همان شکل می‌ماند (مثل تاریخی که نیست) فقط گفته می‌شود',
  'import.examples': `
نمونه‌ها:
  net import contacts.vcf --dry-run
  net import Connections.csv
  net import members.csv --map "Member=name" --map "Mail=email"
  net import who-knows-whom.csv --from links
  net import journal.json       آنچه net export نوشته
  curl -s https://example.org/team.vcf | net import -`,
})
