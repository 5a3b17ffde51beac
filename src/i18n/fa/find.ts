import type { Translation } from '../catalogue.ts'
import type { findEn } from '../en/find.ts'

export const findFa: Translation<typeof findEn> = {
  'find.summary': 'جست‌وجوی واژه‌ها در آدم‌ها، یادداشت‌ها، تماس‌ها و پیچ‌ها',
  'find.text': 'واژه‌ها؛ آخری می‌تواند نیمه‌کاره باشد',
  'find.kind': 'contact، note، interaction یا pitch (چند بار: هرکدام)',
  'find.limit': 'حداکثر این تعداد (اگر ندهید ۲۰)',
  'find.examples': `
نمونه‌ها:
  net find کامپایلر
  net find قهوه استخدام --kind interaction
  net find --limit 50 --format csv تهران

اعراب، بزرگی و کوچکی حروف، ی و ک عربی و نیم‌فاصله فرقی نمی‌کنند.`,
  'find.partial': 'هیچ‌کدام همهٔ این واژه‌ها را ندارد؛ این‌ها بعضی را دارند.',
  'find.nothing': 'چیزی پیدا نشد.',
  'find.kind.contact': 'شخص',
  'find.kind.note': 'یادداشت',
  'find.kind.interaction': 'تماس',
  'find.kind.pitch': 'پیچ',
}
