import type { SettingKind } from '../../domain/settings.ts'
import type { Translation } from '../catalogue.ts'
import type { settingsEn } from '../en/settings.ts'
import type { Format } from '../format.ts'
import { ltr } from './ltr.ts'

/** What a setting takes. */
export function expectedFa(setting: SettingKind, { number }: Format): string {
  switch (setting.kind) {
    case 'choice':
      return setting.allowed.join(' یا ')
    case 'number':
      return `عدد صحیح از ${number(setting.least)} تا ${number(setting.most)}`
    case 'duration':
      return 'یک مدت، مانند 3d، 2w، 1m یا 1y'
    case 'rhythm':
      return 'یک مدت، مانند 3d، 2w، 1m یا 1y، یا off'
  }
}

export const settingsFa = (): Translation<typeof settingsEn> => ({
  'config.notSet': ({ key }) =>
    `${key} تنظیم نشده است و خودکار معلوم می‌شود. برای تنظیم: ${ltr(`net config set ${key} VALUE`)}`,
  'config.examples': `
نمونه‌ها:
  net config list
  net config set rhythm.weak 45d
  net config edit`,
  'config.key': 'نام تنظیم؛ فهرستشان: net config list',
  'config.value': 'مقدار تازه',
  'config.list.examples': `
نمونه‌ها:
  net config list
  net config list --json`,
  'config.get.examples': `
نمونه‌ها:
  net config get rhythm.weak
  net config get attention.perDay --json`,
  'config.set.examples': `
نمونه‌ها:
  net config set rhythm.weak 45d
  net config set attention.perDay 4
  net config set calendar gregorian`,
  'config.unset.examples': `
نمونه‌ها:
  net config unset rhythm.weak
  net config unset lang`,
  'config.edit.examples': `
نمونه‌ها:
  net config edit
  EDITOR=nano net config edit`,
  'config.path.examples': `
نمونه‌ها:
  net config path
  cat "$(net config path)"`,

  'config.isNow': ({ key, value, before }) =>
    before === null
      ? `مقدار ${key} حالا ${value} است.`
      : `مقدار ${key} حالا ${value} است؛ قبلاً ${before} بود.`,
  'config.isDefault': ({ key, value }) => `تنظیم ${key} دیگر مقداری ندارد؛ پیش‌فرضش ${value} است.`,
  'config.wasNotSet': ({ key, value }) => `تنظیم ${key} مقداری نداشت؛ پیش‌فرضش ${value} است.`,
  'config.takenOut': ({ key }) => `تنظیم ${key} برداشته شد.`,
  'config.notUndone': 'دفتر با net undo برمی‌گردد، تنظیمات نه؛ آن‌ها را دوباره تنظیم کنید.',
  'config.editing': 'تنظیمات، مانند {"rhythm.weak": "45d"}؛ فهرستشان: net config list',
  'config.unchanged': 'تنظیمات همان است که بود.',
  'config.saved': ({ file }) => `تنظیمات در ${ltr(file)} ذخیره شد.`,
  'config.headKey': 'تنظیم',
  'config.headValue': 'مقدار',
  'config.headDefault': 'پیش‌فرض',
  'config.headMeaning': 'معنی',
  'config.automatic': 'خودکار',
  'config.empty': '(خالی)',
  'config.legend': '* را خودتان گذاشته‌اید؛ تغییر: net config set KEY VALUE',

  'setting.lang': 'en یا fa؛ اگر نباشد، زبان سیستم',
  'setting.calendar': 'gregorian یا jalali؛ اگر نباشد، به زبان',
  'setting.attention.perDay': 'بودجهٔ توجه؛ اگر نباشد، به گفتهٔ net me',
  'setting.firstFollowUp': 'از اولین دیدار تا اولین پیگیری',
  'setting.rhythm.strong': 'دورهٔ تماس با پیوند قوی',
  'setting.rhythm.weak': 'دورهٔ تماس با پیوند ضعیف',
  'setting.rhythm.absent': 'دورهٔ تماس با پیوند ناموجود',
  'setting.rhythm.pursue': 'دورهٔ تماس با نتیجهٔ «پی بگیرید»',
  'setting.order.promised': 'امتیاز قدمی که قولش را داده‌اید',
  'setting.order.first': 'امتیاز اولین پیگیری',
  'setting.order.birthday': 'امتیاز تولد',
  'setting.order.quiet': 'امتیاز سر آمدن دورهٔ تماس',
  'setting.order.late': 'بیشترین امتیاز دیرکرد',
  'setting.order.pursue': 'امتیاز نتیجهٔ «پی بگیرید»',
  'setting.order.weak': 'امتیاز پیوند ضعیف',
  'setting.order.goal': 'امتیاز کمک به یک هدف',
  'setting.pitch.targetSeconds': 'پیچ چند ثانیه باشد',
  'setting.pitch.wordsPerMinute': 'در یک دقیقه چند کلمه می‌گویم',
  'setting.backup.keep': 'چند نسخهٔ خودکار آخر بماند',
})
