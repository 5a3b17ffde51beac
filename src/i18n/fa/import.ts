import type {
  ImportDifference,
  ImportHint,
  ImportRemark,
  ImportRemarkCode,
} from '../../domain/import-report.ts'
import type { Translation } from '../catalogue.ts'
import type { importEn } from '../en/import.ts'
import type { Format } from '../format.ts'

const reasons: Record<ImportRemarkCode, string> = {
  noName: 'نام ندارد؛ کنار گذاشته شد',
  notAPerson: 'گروه یا مکان است، نه آدم؛ کنار گذاشته شد',
  badRow: 'این ردیف خوانده نمی‌شود؛ کنار گذاشته شد',
  badLine: 'این سطر خوانده نمی‌شود؛ کنار گذاشته شد',
  strayLine: 'نوشته‌ای بیرون از کارت‌ها؛ کنار گذاشته شد',
  tooLong: 'سطر بیش از اندازه دراز است؛ کنار گذاشته شد',
  badDate: 'روزی از آن خوانده نمی‌شود؛ متنش نگه داشته شد',
  unclosedCard: 'پایان کارت نیست؛ تا همان جا خوانده شد',
  badText: 'حرف‌هایی دارد که در نویسه‌گان نام‌برده نیست',
  guessedCharset: 'UTF-8 نیست؛ Windows-1252 گرفته شد',
  noHeader: 'سطر نام ستون‌ها را ندارد؛ هیچ ردیفی خوانده نشد',
  badRecord: 'با ساختار این پرونده نمی‌خواند؛ کنار گذاشته شد',
  badReference: 'از چیزی نام می‌برد که نیست؛ همان کنار گذاشته شد',
  unknownField: 'این نسخه چنین فیلدی نمی‌شناسد؛ کنار گذاشته شد',
  badName: 'نامش پذیرفته نیست (خالی یا بیش از ۲۰۰ نویسه)؛ کنار گذاشته شد',
  longWord: 'برای نام خودمانی یا برچسب دراز است؛ کنار گذاشته شد',
  ambiguous: 'می‌تواند چند نفر از دفتر باشد؛ کنار گذاشته شد. اول آن‌ها را یکی یا از هم جدا کنید',
}

const hints: Record<ImportHint, string> = {
  empty: 'خالی است',
  zip: 'بایگانی فشرده است؛ بازش کنید و پروندهٔ درونش را بدهید',
  image: 'عکس است',
  pdf: 'PDF است',
  sqlite: 'پایگاه دادهٔ SQLite است؛ برای دفتری دیگر: ‎--journal FILE',
  binary: 'متن نیست',
  html: 'صفحهٔ وب است؛ دنبال خروجی یا دانلود مخاطبان بگردید',
  json: 'JSON است',
  calendar: 'تقویم است، نه مخاطبان',
  csv: 'جدول است، ولی Connections.csv لینکدین نیست',
  text: 'نه vCard در آن هست و نه Connections.csv لینکدین',
}

/** A remark of an import on one line. */
export function remarkFa(
  { line, code, detail }: ImportRemark,
  file: string,
  { number }: Format,
): string {
  return `${file}، سطر ${number(line)}: ${reasons[code]}${detail ? `: ${detail.replaceAll('\n', ' ')}` : ''}`
}

export function hintFa(hint: ImportHint): string {
  return hints[hint]
}

const fields: Record<ImportDifference['field'], string> = {
  name: 'نام',
  org: 'محل کار',
  role: 'سمت',
  city: 'شهر',
  birthday: 'زادروز',
  tie: 'پیوند',
  tieSince: 'آغاز پیوند',
}

export const importFa: Translation<typeof importEn> = {
  'import.summary': (
    { isDryRun, new: added, completed, unchanged, skipped, folded, records },
    { number },
  ) => {
    const total = added + completed
    const parts = [
      added === 0 ? '' : `${number(added)} نفر تازه`,
      completed === 0 ? '' : `${number(completed)} نفر کامل‌تر`,
      unchanged === 0 || total === 0 ? '' : `${number(unchanged)} نفر از پیش شناخته`,
      skipped === 0 ? '' : `${number(skipped)} مورد کنار گذاشته`,
      folded === 0 ? '' : `${number(folded)} مورد تکراری در پرونده`,
    ].filter((part) => part !== '')
    const others = records === 0 ? '' : `${number(records)} مورد دیگر`
    const known = unchanged === 0 ? '' : ` (${number(unchanged)} نفر از پیش شناخته)`
    const head =
      total === 0 && records === 0
        ? `چیز تازه‌ای نبود${known}`
        : `${[total === 0 ? '' : `${number(total)} نفر`, others].filter((part) => part !== '').join(' و ')} ${isDryRun ? 'وارد می‌شود' : 'وارد شد'}`
    return `${[head, parts.join('، ')].filter((part) => part !== '').join(': ')}.`
  },
  'import.differences': () => 'پرونده این‌ها را جور دیگری دارد؛ گفتهٔ دفتر ماند:',
  'import.difference': ({ contactId, name, field, kept, given }, { number }) =>
    `${name} (#${number(contactId)})، ${fields[field]}: ${kept}؛ در پرونده ${given}`,
  'import.backup': ({ path }) => `دفتر پیش از این کار در ${path} نگه داشته شد.`,
  'import.remark': ({ file, ...remark }, format) => remarkFa(remark, file, format),
  'import.more': ({ count }, { number }) => `  و ${number(count)} مورد دیگر`,
  'import.progress': ({ done, total }, { number }) => `${number(done)} از ${number(total)}`,
  'import.hint':
    'با net undo یکجا پس گرفته می‌شود. تا کسی را نبینید یا چیزی ثبت نکنید، نوبت پیگیری‌اش نمی‌رسد.',

  'import.cmd.summary':
    'آوردن آدم‌ها از برنامه‌های دیگر: vCard، لینکدین، friends.md؛ یا خروجی net export',
  'import.file': 'پرونده، یا - برای ورودی استاندارد',
  'import.from':
    'vcard، linkedin، table (CSV خود net) friends (friends.md) یا json؛ وگرنه از محتوا پیدا می‌شود',
  'import.dryRun': 'بگو چه می‌شود، ولی چیزی را عوض نکن',
  'import.strict': 'یا همه یا هیچ: اگر چیزی در پرونده نادرست است، بایست',
  'import.examples': `
نمونه‌ها:
  net import contacts.vcf --dry-run
  net import Connections.csv
  net import journal.json       آنچه net export نوشته
  curl -s https://example.org/team.vcf | net import -`,
}
