import type { Translation } from '../catalogue.ts'
import type { backupEn } from '../en/backup.ts'
import type { Format } from '../format.ts'
import { shellPath } from '../shell-path.ts'
import { ltr } from './ltr.ts'

const held = (
  { people, interactions }: { people: number; interactions: number },
  { number }: Format,
) => `${number(people)} نفر، ${number(interactions)} تماس`

/** As `held`, without what there is none of. */
const some: typeof held = ({ people, interactions }, { number }) =>
  [
    people === 0 ? '' : `${number(people)} نفر`,
    interactions === 0 ? '' : `${number(interactions)} تماس`,
  ]
    .filter((part) => part !== '')
    .join('، ')

export const backupFa = (): Translation<typeof backupEn> => ({
  'backup.file': 'جای نسخه: یک فایل یا پوشه؛ اگر ندهید، پوشهٔ backups',
  'backup.force': 'جایگزینی فایلی که آنجاست',
  'backup.list': 'فهرست نسخه‌هایی که هست، دستی و خودکار',
  'backup.examples': `
هر نسخه همهٔ دفتر در یک لحظه است و پیش از آنکه نامش را بگیرد وارسی می‌شود. پیش از ورود، ادغام، بازگردانی، تعمیر
و تغییر ساختار دفتر، net خودش یک نسخه می‌گیرد. از این‌ها ده‌تای آخر می‌ماند (net config set backup.keep 20)
و تا یک سال، آخرین نسخهٔ هر ماه. نسخه‌هایی که خودتان می‌گیرید می‌ماند تا خودتان پاکش کنید.

نمونه‌ها:
  net backup                       در پوشهٔ backups کنار دفتر
  net backup /media/usb/net.db     یا پوشه‌ای آنجا
  net backup --list                با شماره، برای net restore`,
  'backup.made': ({ file, size, ...inIt }, format) =>
    `نسخه‌ای از دفتر در ${ltr(file)} نوشته و وارسی شد: ${held(inIt, format)}، ${size}.`,
  'backup.none': 'هنوز نسخه‌ای نیست. برای گرفتن نسخه: net backup',
  'backup.begunAnew': ({ file, count }, { number }) =>
    `با این کار دفتری تازه شروع شد: ${ltr(file)} نبود یا خالی بود، ولی ${number(count)} نسخه از دفتر قبلی هست. اگر عمدی نبود: net restore 1 آخرین نسخه را برمی‌گرداند و از این یکی هم نسخه‌ای نگه می‌دارد.`,
  'backup.hint': 'برای بازگرداندن: net restore NUMBER',
  'backup.head.at': 'زمان',
  'backup.head.why': 'چرا',
  'backup.head.people': 'نفر',
  'backup.head.size': 'حجم',
  'backup.head.file': 'فایل',
  'backup.reason.hand': 'دستی',
  'backup.reason.import': 'پیش از ورود',
  'backup.reason.merge': 'پیش از ادغام',
  'backup.reason.migration': 'پیش از نسخهٔ تازهٔ برنامه',
  'backup.reason.restore': 'پیش از بازگردانی',
  'backup.reason.doctor': 'پیش از تعمیر',
  'backup.unreadable': 'خوانده نمی‌شود',
  'backup.holds': ({ why, size, ...inIt }, format) => `${why}: ${held(inIt, format)}، ${size}`,

  'restore.copy': 'یک فایل، شماره‌ای از net backup --list، یا یک روز: آخرین نسخهٔ تا آن روز',
  'restore.dryRun': 'فقط بگوید چه می‌کند',
  'restore.yes': 'بدون پرسیدن',
  'restore.examples': `
دفتر همان می‌شود که هنگام گرفتن نسخه بود. از دفتر فعلی اول نسخه گرفته می‌شود.
اگر دفتر آسیب دیده یا گم شده باشد، راه برگرداندنش همین است.

نمونه‌ها:
  net restore                      انتخاب از نسخه‌هایی که هست
  net restore 1 --dry-run          آخرین نسخه چه می‌آورد و چه می‌برد
  net restore دیروز
  net restore /media/usb/net.db --yes`,
  'restore.which': 'کدام نسخه؟',
  'restore.ask': 'این نسخه جای دفتر بنشیند؟',
  'restore.left': 'دفتر همان ماند که بود.',
  'restore.restored': ({ file, at, isMigrated, ...inIt }, format) =>
    `دفتر ${at} از ${ltr(file)} برگشت: ${held(inIt, format)}${isMigrated ? '؛ برای این نسخهٔ برنامه به‌روز شد' : ''}.`,
  'restore.would': ({ file, at, isMigrated, ...inIt }, format) =>
    `دفتر ${at} از ${ltr(file)} برمی‌گردد: ${held(inIt, format)}${isMigrated ? '؛ برای این نسخهٔ برنامه به‌روز می‌شود' : ''}.`,
  'restore.lost': ({ isDryRun, ...inIt }, format) =>
    isDryRun
      ? `پس از آن ثبت شده و در نسخه نیست: ${some(inIt, format)}.`
      : `پس از آن ثبت شده بود و دیگر در دفتر نیست: ${some(inIt, format)}.`,
  'restore.regained': (inIt, format) =>
    `پس از آن حذف شده بود و با نسخه برمی‌گردد: ${some(inIt, format)}.`,
  'restore.lastWrite': ({ at, isDryRun }) =>
    isDryRun
      ? `آخرین ثبت در دفتر فعلی ${at} است؛ هر چه پس از گرفتن نسخه عوض شده با آن می‌رود.`
      : `آخرین ثبت در دفتر قبلی ${at} بود؛ هر چه پس از گرفتن نسخه عوض شده در نسخهٔ قبلی هست.`,
  'restore.nothingSince': 'پس از گرفتن نسخه چیزی ثبت نشده است.',
  'restore.damaged': ({ isDryRun }) =>
    isDryRun
      ? 'دفتر فعلی آسیب دیده است و معلوم نیست پس از آن چه ثبت شده. همان‌طور که هست نگه داشته می‌شود.'
      : 'دفتر آسیب دیده بود و معلوم نیست پس از آن چه ثبت شده بود.',
  'restore.missing': ({ isDryRun }) => (isDryRun ? 'دفتری سر جایش نیست.' : 'دفتری سر جایش نبود.'),
  'restore.kept': ({ keptAs }) =>
    `دفتر قبلی نگه داشته شد. برای برگرداندنش: net restore ${shellPath(keptAs)}`,
  'restore.keptDamaged': ({ keptAs }) => `دفتر آسیب‌دیده همان‌طور نگه داشته شد: ${ltr(keptAs)}`,
  'restore.undo':
    'فرمان net undo کارهای پیش از گرفتن نسخه را برمی‌گرداند و بازگردانی را برنمی‌گرداند.',
})
