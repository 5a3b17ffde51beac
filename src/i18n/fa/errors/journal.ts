import type { Translation } from '../../catalogue.ts'
import type { journalErrorsEn } from '../../en/errors/journal.ts'
import { momentText } from '../../moment.ts'
import { shellPath } from '../../shell-path.ts'
import { ltr } from '../ltr.ts'

const mostSteps = 10

export const journalErrorsFa = (): Translation<typeof journalErrorsEn> => ({
  'error.journal.locked': ({ file, holders }) => {
    const who =
      holders.length === 0
        ? 'برنامهٔ دیگری دارد در آن می‌نویسد'
        : `شاید در دست این باشد: ${holders.map(({ pid, command }) => `${command} (پردازهٔ ${pid})`).join('، ')}`
    return `دفتر ${ltr(file)} قفل است. ${who}؛ صبر کنید یا آن را ببندید و دوباره امتحان کنید.`
  },
  'error.journal.damaged': ({ file }) =>
    `دفتر ${ltr(file)} آسیب دیده است. با net doctor ببینید چه مانده و با net restore نسخه‌ای را برگردانید؛ فایل آسیب‌دیده هم می‌ماند.`,
  'error.journal.notJournal': ({ file }) =>
    `فایل ${ltr(file)} دفتر net نیست و دست‌نخورده ماند؛ با ‎--journal یا NET_JOURNAL فایل دیگری بدهید.`,
  'error.journal.isFolder': ({ file }) =>
    `آنچه داده‌اید پوشه است. فایلی در آن را نام ببرید: ‎--journal ${file}/journal.db`,
  'error.journal.unreadable': ({ file }) =>
    `دفتر ${ltr(file)} باز نمی‌شود. ببینید پوشه‌اش هست و اجازهٔ خواندن و نوشتن دارید.`,
  'error.journal.denied': ({ file }) =>
    `اجازهٔ خواندن دفتر ${ltr(file)} را ندارید. به خودتان اجازهٔ خواندن و نوشتن بدهید (chmod u+rw) یا با ‎--journal دفتر دیگری نام ببرید.`,
  'error.journal.readonly': ({ file }) =>
    `دفتر ${ltr(file)} فقط خواندنی است. اجازهٔ نوشتن بدهید (chmod u+w) یا با ‎--journal دفتر دیگری نام ببرید.`,
  'error.journal.full': ({ file }) =>
    `دیسک پر است؛ چیزی در ${ltr(file)} نوشته نشد. جا باز کنید و دوباره امتحان کنید.`,
  'error.journal.replaced': ({ file }) =>
    `در این میان فرمان دیگری (net restore) دفتر ${ltr(file)} را جایگزین کرد و چیزی نوشته نشد. دوباره امتحان کنید.`,
  'error.journal.newer': ({ file, version, known }, { number }) =>
    `دفتر ${ltr(file)} را نسخهٔ تازه‌تری از net ساخته است (ساختار ${number(version)}؛ این نسخه تا ${number(known)} را می‌شناسد) و دست‌نخورده ماند. برنامه را به‌روز کنید.`,
  'error.output.unwritten': ({ code, isFull, isRecorded }) =>
    `پاسخ نوشته نشد: ${isFull ? 'جایی که می‌رفت پر است' : `نوشتن نشد (${code})`}. ${isRecorded ? 'با این حال کارتان ثبت شده است؛ تکرارش نکنید (پس گرفتن: net undo).' : 'چیزی در دفتر ثبت نشد.'}`,
  'error.undo.nothing': () => 'کاری برای پس گرفتن نیست.',
  'error.undo.unknown': ({ step }, { number }) =>
    `کار ${number(step)} در فهرست نیست. فهرست: net undo --list`,
  'error.undo.already': ({ step, by }, { number }) =>
    `کار ${number(step)} قبلاً پس گرفته شده است. برای برگرداندنش: net undo ${by}`,
  'error.undo.later': ({ step, later }, { number }) => {
    const [only, ...others] = later
    if (only === undefined)
      return `کاری که بعد از کار ${number(step)} کرده‌اید به آن وابسته است و از بین می‌رود. اول همان را پس بگیرید: net undo`
    if (others.length === 0)
      return `کار ${number(only.id)} (${only.command} ${only.subject}) به کار ${number(step)} وابسته است و از بین می‌رود. اول همان را پس بگیرید: net undo ${only.id}`
    const rest = later.length - mostSteps
    return `${number(later.length)} کار بعدی به کار ${number(step)} وابسته‌اند و از بین می‌روند. اول آن‌ها را به این ترتیب پس بگیرید:\n${later
      .slice(0, mostSteps)
      .map(({ id, command, subject }) => `  net undo ${id} (${command} ${subject})`)
      .join('\n')}${rest > 0 ? `\n  و ${number(rest)} کار دیگر` : ''}`
  },
  'error.backup.nothing': ({ file }) =>
    `هنوز دفتری در ${ltr(file)} نیست که از آن نسخه گرفته شود. با اولین ثبت ساخته می‌شود.`,
  'error.backup.exists': ({ file }) =>
    `فایل ${ltr(file)} از قبل هست. فایل دیگری نام ببرید یا با ‎--force جایگزینش کنید.`,
  'error.backup.own': ({ file }) =>
    `فایل ${ltr(file)} مال خود net است (دفتر یا تنظیمات). فایل دیگری نام ببرید.`,
  'error.backup.full': ({ file }) =>
    `برای نسخهٔ ${ltr(file)} جا نیست و نسخه‌ای گرفته نشد. جا باز کنید یا فایلی در جایی دیگر نام ببرید: net backup FILE`,
  'error.backup.unwritable': ({ file, reason }) =>
    ({
      missing: `نسخهٔ ${ltr(file)} نوشته نشد: پوشه‌اش نیست. فایل دیگری نام ببرید: net backup FILE`,
      folder: `نسخه نوشته نشد: ${ltr(file)} پوشه است. فایلی در آن نام ببرید.`,
      denied: `اجازهٔ نوشتن نسخهٔ ${ltr(file)} را ندارید. به خودتان اجازه بدهید (chmod u+w) یا فایلی در جایی دیگر نام ببرید: net backup FILE`,
      other: `نسخهٔ ${ltr(file)} نوشته نشد. فایلی در جایی دیگر نام ببرید: net backup FILE`,
    })[reason],
  'error.backup.unsound': ({ file }) =>
    `نسخه آن‌طور که نوشته شد خوانده نشد (${ltr(file)}) و پاک شد. دیسک را وارسی کنید یا فایلی در جایی دیگر نام ببرید: net backup FILE`,
  'error.restore.which': () =>
    'بگویید کدام نسخه: شماره‌ای از net backup --list، یک روز یا یک فایل. برای آخرین نسخه: net restore 1 --yes',
  'error.restore.none': ({ folder }) =>
    `در ${ltr(folder)} نسخه‌ای نیست. فایلی نام ببرید: net restore FILE`,
  'error.restore.noNumber': ({ number: wanted, count }, { number }) =>
    `نسخهٔ شمارهٔ ${number(wanted)} نیست؛ ${number(count)} نسخه هست. فهرستشان: net backup --list`,
  'error.restore.unknown': ({ text }) =>
    `«${text}» نسخه‌ای نیست: نه فایل است، نه شماره‌ای از net backup --list، نه روز.`,
  'error.restore.tooEarly': ({ day, oldest }, format) =>
    `نسخه‌ای از ${format.day(day, 'full')} یا پیش از آن نیست؛ قدیمی‌ترین نسخه مال ${momentText(oldest, format)} است. فهرستشان: net backup --list`,
  'error.restore.damaged': ({ file }) =>
    `نسخهٔ ${ltr(file)} آسیب دیده و برگردانده نشد؛ دفتر همان است که بود. نسخهٔ دیگری بردارید: net backup --list`,
  'error.restore.mendable': ({ file }) =>
    `در نسخهٔ ${ltr(file)} فقط فهرستی درونی خراب است که از بقیه ساخته می‌شود؛ دفتر همان است که بود. اول آن را تعمیر کنید، بعد برگردانید: net doctor --fix --journal ${ltr(shellPath(file))}`,
  'error.restore.notJournal': ({ file }) =>
    `فایل ${ltr(file)} نسخه‌ای از دفتر net نیست. دفتر همان است که بود؛ نسخهٔ دیگری بردارید: net backup --list`,
  'error.restore.unreadable': ({ file }) =>
    `فایل ${ltr(file)} خوانده نمی‌شود؛ فایلی نام ببرید که هست و اجازهٔ خواندنش را دارید، یا شماره‌ای از net backup --list`,
  'error.restore.same': ({ file }) =>
    `فایل ${ltr(file)} خود دفتر است. نسخه‌ای از آن نام ببرید: net backup --list`,
})
