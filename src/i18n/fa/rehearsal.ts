import type { RehearsalMode } from '../../domain/rehearsal.ts'
import type { Translation } from '../catalogue.ts'
import type { rehearsalEn } from '../en/rehearsal.ts'

const modes: Record<RehearsalMode, string> = {
  read: 'از روی متن',
  cues: 'با سرنخ',
  blank: 'از حفظ',
}

export const rehearsalFa = (): Translation<typeof rehearsalEn> => ({
  'mode.read': modes.read,
  'mode.cues': modes.cues,
  'mode.blank': modes.blank,

  'rehearse.mode':
    'read (متن کامل)، cues (سرنخ) یا blank (از حفظ)؛ اگر ندهید، به حساب تمرین‌های قبلی',
  'rehearse.target': 'این بار چقدر طول بکشد: ۶۰ یا ۱:۳۰',
  'rehearse.said':
    'ثبت تمرینی که جای دیگر کرده‌اید: بخش‌های گفته‌شده (intro,need,… یا all یا none یا unknown)',
  'rehearse.seconds': 'چند ثانیه طول کشید (همراه ‎--said)',
  'rehearse.fluency': 'چقدر روان بود: ۱ بریده‌بریده … ۵ روان',
  'rehearse.examples': `
نمونه‌ها:
  net pitch rehearse سارا
  net pitch rehearse سارا --mode blank --target 45
  net pitch rehearse سارا --said intro,need,gain --seconds 50 --fluency 3`,
  'rehearse.clock': ({ seconds, targetSeconds }, { clock }) =>
    `${clock(seconds * 1000)} از ${clock(targetSeconds * 1000)}`,
  'rehearse.backKey': 'ب',
  'rehearse.stopKey': 'پ',
  'rehearse.keys': 'فاصله یا Enter: بخش بعد · ب: برگشت · ↑↓: پیمایش · پ: پایان',
  'rehearse.keysShort': 'فاصله: بعد · ب: برگشت · پ: پایان',
  'rehearse.keysByLine': 'فقط Enter: بخش بعد · ب و Enter: برگشت · پایان: ..',
  'rehearse.more': '↓ ادامه',
  'rehearse.askSaid': 'کدام بخش‌ها را گفتید؟',
  'rehearse.saidKeys': 'شماره، یا ↑↓ و فاصله: گفته یا نگفته · Enter: تمام · توقف: Esc',
  'rehearse.saidKeysShort': '۱ تا ۵ · Enter: تمام · توقف: Esc',
  'rehearse.saidKeysByLine': 'شماره‌ها و Enter، مثلاً ۱۳: گفته یا نگفته · فقط Enter: تمام · توقف: ..',
  'rehearse.saidParts': ({ titles }) => `گفته‌شده: ${titles}`,
  'rehearse.saidNone': 'گفته‌شده: هیچ‌کدام',
  'rehearse.askFluency': 'چقدر روان بود؟',
  'fluency.1': 'بریده‌بریده، رشته از دستم رفت',
  'fluency.2': 'دنبال کلمه می‌گشتم',
  'fluency.3': 'به آخر رساندم',
  'fluency.4': 'بیشترش روان بود',
  'fluency.5': 'مثل آب خوردن',

  'rehearse.keptWithout': 'تمرین ثبت شد، بدون نمرهٔ روانی.',
  'rehearse.keptTimes': 'تمرین با زمان‌هایش ثبت شد؛ نگفتید کدام بخش‌ها را گفتید و چقدر روان بود.',
  'rehearse.notKept': ({ command }) => `این تمرین ثبت نشد. بعداً می‌شود ثبتش کرد: ${command}`,

  'rehearsed.head': ({ pitch, mode, on, totalMs, targetSeconds }, { day, clock }) =>
    `تمرین «${pitch}» (${modes[mode]})، ${day(on, 'full')}: ${clock(totalMs)} از ${clock(targetSeconds * 1000)}`,
  'rehearsed.allSaid': 'همهٔ بخش‌ها گفته شد',
  'rehearsed.untold': 'معلوم نیست کدام بخش‌ها گفته شد',
  'rehearsed.missed': ({ titles }) => `نگفته ماند: ${titles}`,
  'rehearsed.fluency': ({ fluency }, { number }) => `روانی ${number(fluency)} از ${number(5)}`,
  'rehearsed.ofShare': ({ shareMs }, { clock }) => `از ${clock(shareMs)}`,

  'trend.head': ({ count }, { number }) => `${number(count)} تمرین آخر:`,
  'trend.time': 'زمان   ',
  'trend.times': ({ first, last, targetSeconds }, { clock }) =>
    `از ${clock(first)} به ${clock(last)}، هدف ${clock(targetSeconds * 1000)}`,
  'trend.missed': 'نگفته  ',
  'trend.fluency': 'روانی  ',

  'next.head': 'تمرین بعدی:',
  'next.first': 'بار اول، از روی متن.',
  'next.missed': ({ titles }) => `این‌ها را هم جا نیندازید: ${titles}.`,
  'next.over': ({ titles }) =>
    titles === '' ? 'کوتاه‌تر بگویید.' : `کوتاه‌تر بگویید، بیش از همه: ${titles}.`,
  'next.halting': 'یک بار دیگر همین‌طور، تا روان شود.',
  'next.harder': 'روان شده؛ حالا با متن کمتر.',
  'next.confirm': 'از حفظ هم روان است؛ یک بار دیگر تا مطمئن شوید.',
  'next.ready': 'مال خودتان شده. به کسی بگوییدش و گاهی مرور کنید.',
  'next.command': ({ pitch, mode }) => `net pitch rehearse "${pitch}" --mode ${mode}`,
})
