import type { Translation } from '../catalogue.ts'
import type { prepEn } from '../en/prep.ts'
import { ltr } from './ltr.ts'

export const prepFa = (): Translation<typeof prepEn> => ({
  'prep.markdown': 'به شکل Markdown',
  'prep.html': 'یک فایل HTML برای گوشی یا چاپ',
  'prep.output': 'نوشتن در این فایل؛ شکلش از پسوندش معلوم می‌شود',
  'prep.examples': `
برای هر کسی که امید دیدنش را دارید: آخرین حرف، قولی که داده‌اید، خواسته‌ها و
پیشنهادهای باز، پرسش‌های باز چک‌لیست و پیچی که برایش آماده کرده‌اید.

نمونه‌ها:
  net event prep دورهمی کامپایلر
  net event prep دورهمی کامپایلر -o meetup.html
  net event prep 3 --markdown`,
  'prep.manners': 'آنجا',
  'prep.standing': 'وضعیت',
  'prep.lastSaid': 'آخرین حرف',
  'prep.promised': 'قول داده‌اید',
  'prep.findOut': 'بپرسید',
  'prep.known': 'آشنایان',
  'prep.breadth': ({ people, elsewhere }, { number }) =>
    elsewhere === 0
      ? `${number(people)} نفر را از اینجا می‌شناسید، هیچ‌کدام را بیرون از آن`
      : `${number(people)} نفر را از اینجا می‌شناسید، ${number(elsewhere)} نفر را بیرون از آن هم`,
  'prep.likely': 'شاید آنجا باشند',
  'prep.because.here': 'آنجا در تماس بوده‌اید',
  'prep.because.series': 'بار پیش بود',
  'prep.because.circle': 'در این حلقه است',
  'prep.because.handle': 'آنجا شناسه دارد',
  'prep.open.asked': ({ text }) => `«${text}» را از شما خواسته`,
  'prep.open.offered': ({ text }) => `قول «${text}» داده`,
  'prep.more': ({ count }, { number }) => `و ${number(count)} نفر دیگر`,
  'prep.part': ({ part }) => `» ${part}`,
  'prep.unfilled': 'هنوز پر نشده',
  'prep.pitchFor': ({ name }) => `پیچ: ${name}`,
  'prep.nobody': ({ id }) => `هنوز کسی برای دیدن نام برده نشده: net event edit ${id} --hope نام`,
  'prep.written': ({ file, people }, { number }) =>
    `فایل ${ltr(file)} نوشته شد: ${number(people)} نفر برای دیدن.`,
})
