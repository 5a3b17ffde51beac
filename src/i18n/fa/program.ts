import type { Translation } from '../catalogue.ts'
import type { programEn } from '../en/program.ts'

export const programFa = (): Translation<typeof programEn> => ({
  'program.summary': 'دفترچهٔ شبکه‌سازی: امروز سراغ چه کسی بروید، دربارهٔ چه، و آیا می‌ارزد.',
  'program.examples': `
نمونه‌ها:
  net add "سارا احمدی" --met "دورهمی کامپایلر" --field کامپایلر
  net followups                 امروز سراغ چه کسی بروم، و دربارهٔ چه
  net log دیروز: قهوه با سارا دربارهٔ استخدام
  net check سارا                چهار پرسش پیش از سرمایه‌گذاری روی یک نفر`,
  'program.fault': ({ detail }) =>
    `net: ایراد از خود برنامه است: ${detail} (جزئیات با NET_DEBUG=1)`,

  'help.usage': 'شیوهٔ نوشتن:',
  'help.arguments': 'ورودی‌ها:',
  'help.options': 'گزینه‌ها:',
  'help.commands': 'فرمان‌ها:',
  'help.daily': 'کار هر روز:',
  'help.deciding': 'تصمیم و تمرین:',
  'help.reading': 'خواندن و پیدا کردن:',
  'help.keeping': 'نگهداری دفتر:',
  'help.everywhere': 'همه جا: ‎--json، ‎--journal FILE، ‎--config FILE، ‎--lang en|fa، ‎--no-color',

  'option.version': 'نمایش نسخه',
  'option.help': 'نمایش همین راهنما',
  'option.journal': 'فایل دفتر (یا NET_JOURNAL)',
  'option.config': 'فایل تنظیمات (یا NET_CONFIG)',
  'option.lang': 'زبان برنامه: en یا fa (یا NET_LANG)',
  'option.json': 'پاسخ به شکل JSON',
  'option.noColor': 'بدون رنگ (یا NO_COLOR)',
})
