import type { Translation } from '../catalogue.ts'
import type { listEn } from '../en/list.ts'

export const listFa = (): Translation<typeof listEn> => ({
  'list.examples': `
نمونه‌ها:
  net list --circle کامپایلر --tie weak
  net list --quiet 3m --sort recent      سه ماه بی‌خبر، یا هیچ‌وقت تماسی نبوده
  net list --goal استخدام --sort score --limit 10
  net list --stage connected             همراه دلیلش؛ در JSON همراه نشانه‌ها
  net list --tag سخنران --format csv > speakers.csv

فیلتری که دو بار بیاید، هر دو بارش باید درست باشد.`,
  'list.nobody': 'کسی پیدا نشد. فیلترها: net list --help',
  'list.emptyJournal':
    'هنوز کسی در دفتر نیست. با آخرین کسی که دیده‌اید شروع کنید: net add سارا احمدی --met "دورهمی"، یا دفترچهٔ نشانی‌تان را بیاورید: net import contacts.vcf',
  'list.more': ({ shown, all }, { number }) =>
    `${number(shown)} نفر از ${number(all)} نفر نشان داده شد.`,
  'list.id': 'شماره',
  'list.name': 'نام',
  'list.org': 'محل کار',
  'list.tie': 'پیوند',
  'list.stage': 'مرحله',
  'list.why': 'چرا',
  'list.whySpotted': ({ on }) => `از ${on} در دفتر است`,
  'list.signs': 'نشانه‌ها',
  'list.signCount': ({ holding, all }, { number }) => `${number(holding)} از ${number(all)}`,
  'list.fields': 'تخصص',
  'list.last': 'آخرین تماس',
  'list.due': 'موعد',
  'list.added': 'اضافه‌شده',
  'list.score': 'امتیاز',

  'filter.tie': 'strong (قوی)، weak (ضعیف) یا absent (ناموجود)',
  'filter.circle': 'عضو این حلقه (چند بار: همهٔ این‌ها)',
  'filter.goal': 'در خدمت این هدف، خودشان یا از راه حلقه یا رویداد',
  'filter.tag': 'با این برچسب',
  'filter.org': 'شاغل در اینجا',
  'filter.field': 'قوی در این زمینه',
  'filter.stage': 'spotted، warmed، interested، pitched، connected یا exchanging',
  'filter.verdict': 'نتیجهٔ چک‌لیست: pursue، open، leave؛ یا none',
  'filter.quiet': 'این مدت بی‌خبر، یا هیچ‌وقت تماسی نبوده: 3w، 3m، 1y',
  'filter.metAt': 'محل آشنایی',
  'filter.archived': 'بایگانی‌شده‌ها، به‌جای بقیه',

  'option.sort':
    'name (نام)، recent (تازه‌ترین تماس)، due (موعد)، added (تازه‌ترین) یا score (امتیاز)',
  'option.limit': 'حداکثر این تعداد',
  'option.dryRun': 'فقط بگو چه می‌شود، چیزی عوض نکن',
  'option.wouldBe': 'چیزی تغییر نکرد؛ پاسخ این می‌شد:',
  'option.format': 'table، json، csv، tsv یا ids',
})
