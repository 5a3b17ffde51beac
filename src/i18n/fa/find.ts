import type { Translation } from '../catalogue.ts'
import type { findEn } from '../en/find.ts'

export const findFa = (): Translation<typeof findEn> => ({
  'find.text': 'کلمه‌ها؛ آخری می‌تواند نصفه باشد',
  'find.kind': 'contact، step، note، interaction یا pitch (چند بار هم می‌شود: هر کدام که باشد)',
  'find.limit': 'حداکثر این تعداد (اگر ندهید ۲۰)',
  'find.examples': `
نمونه‌ها:
  net find کامپایلر
  net find قهوه استخدام --kind interaction
  net find --limit 50 --format csv تهران

اعراب، حروف بزرگ و کوچک، ی و ک عربی و نیم‌فاصله فرقی نمی‌کند.`,
  'find.partial': 'همهٔ این کلمه‌ها یکجا پیدا نشد؛ این‌ها بعضی را دارند.',
  'find.nothing': 'چیزی پیدا نشد.',
  'find.kind.contact': 'شخص',
  'find.kind.note': 'یادداشت',
  'find.kind.interaction': 'تماس',
  'find.kind.pitch': 'پیچ',
  'find.kind.step': 'قدم بعدی',
})
