import type { Translation } from '../catalogue.ts'
import type { prepEn } from '../en/prep.ts'

export const prepFa: Translation<typeof prepEn> = {
  'prep.summary': 'یک صفحه پیش از رفتن: آداب، دیدن چه کسی، گفتن چه چیزی',
  'prep.markdown': 'به شکل Markdown',
  'prep.html': 'یک پروندهٔ HTML برای گوشی یا چاپ',
  'prep.output': 'نوشتن در این پرونده؛ پسوندش شکلش را می‌گوید',
  'prep.examples': `
برای هر کس که امید دیدنش هست: آخرین حرف، آنچه قول داده‌اید، پرسش‌های هنوز باز چک‌لیست، و
پیچی که برایش آماده کرده‌اید.

نمونه‌ها:
  net event prep دورهمی کامپایلر
  net event prep دورهمی کامپایلر -o meetup.html
  net event prep 3 --markdown`,
  'prep.manners': 'آنجا',
  'prep.standing': 'جایگاه',
  'prep.lastSaid': 'آخرین حرف',
  'prep.promised': 'قول داده‌اید',
  'prep.findOut': 'دریابید',
  'prep.part': ({ part }) => `» ${part}`,
  'prep.pitchFor': ({ name }) => `پیچ: ${name}`,
  'prep.nobody': ({ id }) => `هنوز کسی برای دیدن نام برده نشده: net event edit ${id} --hope WHO`,
  'prep.written': ({ file, people }, { number }) =>
    `${file} نوشته شد: ${number(people)} نفر برای دیدن.`,
}
