import type { Birthday } from '../../../domain/birthday.ts'
import type { Day } from '../../../domain/day.ts'
import type { Translation } from '../../catalogue.ts'
import type { dayErrorsEn } from '../../en/errors/day.ts'
import { ltr } from '../ltr.ts'

const daysToTry = {
  past: 'دیروز، جمعه گذشته، ۳ روز پیش',
  future: 'فردا، جمعه آینده، ۲ هفته دیگر',
  none: 'دیروز، جمعه آینده، ۳ روز پیش، ۲ هفته دیگر',
}

export const dayErrorsFa = (): Translation<typeof dayErrorsEn> => ({
  'error.day.ambiguous': ({ text, one, other }, { birthday }) =>
    `«${text}» می‌تواند ${birthday(one as Birthday)} باشد یا ${birthday(other as Birthday)}. همان را که منظورتان است این‌گونه بنویسید.`,
  'error.day.impossible': ({ text }) => `چنین روزی در تقویم نیست: «${text}».`,
  'error.day.rare': ({ text, day: next }, { day }) =>
    `همهٔ سال‌ها «${text}» ندارند: نزدیک‌ترین آن ${day(next)} است. اگر همان است، با سال بنویسید: ${ltr(next)}.`,
  'error.day.orHour': ({ text, day: meant }, { day }) =>
    `«${text}» می‌تواند ${day(meant)} باشد یا ساعت. برای روز بنویسید ${day(meant)} و برای ساعت ${text.replace('.', ':')}.`,
  'error.day.range': () => 'این روز زیادی دور است: فقط سال‌های ۱ تا ۹۹۹۹ میلادی پذیرفته می‌شود.',
  'error.day.shortYear': ({ text }) => `سال «${text}» کامل نیست؛ چهاررقمی بنویسید، مثل ۱۴۰۵/۸/۲۹.`,
  'error.day.time': ({ text }) => `«${text}» ساعت دارد؛ اینجا فقط روز ثبت می‌شود. ساعت را بردارید.`,
  'error.day.unknown': ({ text, lean = 'none' }) =>
    `نفهمیدم «${text}» چه روزی است. نمونه‌ها: ۱۴۰۵/۸/۲۹، ${daysToTry[lean]}.`,
  'error.day.weekday': ({ text, day: other }, { day }) =>
    `«${text}» با روز هفته نمی‌خواند: ${day(other as Day, 'full')} است.`,
  'error.day.future': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')} که هنوز نرسیده است. برای کارهای پیش رو: net plan`,
  'error.day.tooFar': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')} که بیش از صد سال دیگر است. روز نزدیک‌تری بدهید.`,
  'error.birthday.unknown': ({ text }) =>
    `نفهمیدم «${text}» چه روز تولدی است. مثلاً بنویسید ۱۳۶۴/۱/۱، یا بدون سال: ۱ فروردین.`,
  'error.birthday.future': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')}، ولی روز تولد در گذشته است. مثلاً بنویسید ۱۳۶۴/۱/۱، یا بدون سال: ۱ فروردین.`,
  'error.day.past': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')} که گذشته است. روزی از امروز به بعد بدهید.`,
  'error.duration.range': ({ text }) => `«${text}» نمی‌شود: مدت باید از یک روز تا صد سال باشد.`,
  'error.duration.unknown': ({ text }) =>
    `نفهمیدم «${text}» چه مدتی است. نمونه‌ها: ۳ روز، ۲ هفته، یک ماه، 3d، 2w.`,
})
