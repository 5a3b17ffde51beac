import type { Translation } from '../catalogue.ts'
import type { eventEn } from '../en/event.ts'

export const eventFa: Translation<typeof eventEn> = {
  'event.kind.event': 'رویداد',
  'event.kind.webinar': 'وبینار',
  'event.kind.class': 'کلاس',
  'event.kind.party': 'مهمانی',
  'event.kind.platform': 'پلتفرم',
  'event.kind.other': 'دیگر',
  'event.choice.go': 'می‌روم',
  'event.choice.skip': 'نمی‌روم',

  'event.summary': 'رویدادها و دیگر ابزارهای اتصال: بروم یا نه، برای دیدن چه کسی، و چه حاصلی داشت',
  'event.examples': `
نمونه‌ها:
  net event add دورهمی کامپایلر --on جمعه --place "کتابخانه" --hours 3 --hope سارا
  net event decide دورهمی کامپایلر     می‌ارزد؟
  net event prep دورهمی کامپایلر       یک صفحه برای گوشی
  net event debrief دورهمی کامپایلر    در راه خانه: برای هر نفر یک خط
  net event yield                      تا امروز چه حاصلی داشته`,
  'event.argument': 'رویداد: شماره، نام یا آغاز نامش؛ از یک سری، نوبت بعدی',
  'event.choose': 'کدام رویداد؟',
  'event.which': ({ query }) => `«${query}» کدام رویداد است؟`,
  'event.askName': 'نامش چیست؟',
  'event.occurrence': ({ series, on }, { day }) => `${series} ${day(on, 'compact')}`,

  'event.option.kind': 'event (رویداد)، webinar، class (کلاس)، party (مهمانی)، platform یا other',
  'event.option.on': 'روزش',
  'event.option.place': 'کجاست',
  'event.option.cost': 'هزینه‌اش، به پول خودتان',
  'event.option.hours': 'چند ساعت وقت می‌گیرد، با رفت و برگشت: ۳، ۱٫۵ یا ۱:۳۰',
  'event.option.goal': 'هدفی از من که به کارش می‌آید (چند بار هم می‌شود)',
  'event.option.hope': 'کسی از دفتر که امید دارم آنجا ببینم (چند بار هم می‌شود)',
  'event.option.topic': 'آنچه برای اهلش مهم است (چند بار هم می‌شود)',
  'event.option.courtesy': 'ادب آنجا',
  'event.option.belonging': 'آنچه نشان می‌دهد از خودشانید',
  'event.option.dress': 'چه بپوشم',
  'event.option.note': 'هر چیز دیگر',
  'event.option.series': 'سری‌ای که این یک نوبتش است؛ آنچه از نوبت پیش ثبت شده به این هم می‌رسد',

  'event.add.summary': 'افزودن رویداد، کلاس، پلتفرم، یا نوبت بعدی یک سری',
  'event.add.name': 'نامش؛ برای یک سری لازم نیست',
  'event.add.examples': `
نمونه‌ها:
  net event add دورهمی کامپایلر --on جمعه --place "کتابخانه" --hours 3 --goal استخدام
  net event add --series "دورهمی کامپایلر" --on 1405-09-27 --hope سارا
  net event add ماستودون --kind platform --hours 2 --topic "نرم‌افزار آزاد"`,
  'event.added': ({ id, name }, { number }) => `رویداد ${name} (#${number(id)}) افزوده شد`,
  'event.completed': ({ id, name }, { number }) => `رویداد ${name} (#${number(id)}) کامل شد`,
  'event.changed': ({ id, name }, { number }) => `رویداد ${name} (#${number(id)}) تغییر کرد`,
  'event.said.on': ({ on }, { day }) => day(on, 'full'),
  'event.said.place': ({ place }) => `در ${place}`,
  'event.said.cost': ({ cost }, { number }) => `هزینه ${number(cost)}`,
  'event.said.hours': ({ hours }, { number }) => `${number(hours)} ساعت`,
  'event.said.goals': ({ goals }) => `برای ${goals}`,
  'event.said.hopes': ({ names }) => `به امید دیدن ${names}`,
  'event.said.series': ({ series }) => `از سری ${series}`,
  'event.said.part': ({ part }) => part,
  'event.said.cleared': ({ parts }) => `خالی شد: ${parts}`,
  'event.asBefore': ({ name }) => `بقیه همان است که برای ${name} ثبت شده بود.`,
  'event.joined': ({ id, name }, { number }) => `${name} (#${number(id)}) هم حالا از همین سری است.`,
  'event.linked': ({ count }, { number }) =>
    `${number(count)} دیدار که پیش‌تر در همان‌جا ثبت شده بود، حالا از این رویداد است.`,

  'event.edit.summary': 'اصلاح آنچه از رویداد ثبت شده',
  'event.edit.name': 'نام دیگر',
  'event.edit.clear':
    'خالی کردن یک بخش یا برداشتن یکی: dress، goal:استخدام، hope:سارا (چند بار هم می‌شود)',
  'event.edit.anyOption': 'گزینه‌ای مانند ‎--on',
  'event.edit.examples': `
نمونه‌ها:
  net event edit دورهمی کامپایلر --on 1405-09-13 --hope "رضا کریمی"
  net event edit 3 --clear dress --clear hope:سارا`,

  'event.list.summary': 'رویدادهای پیش رو',
  'event.list.past': 'به جایش آن‌ها که گذشته‌اند، تازه‌ترین اول',
  'event.list.all': 'همه',
  'event.list.format': 'table، json، csv، tsv یا ids (شمارهٔ رویدادها)',
  'event.list.examples': `
نمونه‌ها:
  net event list
  net event list --past --format csv`,
  'event.list.none.coming': 'رویدادی در پیش نیست. یکی بیفزایید: net event add NAME --on DAY',
  'event.list.none.past': 'هنوز رویدادی نگذشته است.',
  'event.list.none.all': 'هنوز رویدادی نیست. یکی بیفزایید: net event add NAME --on DAY',
  'event.head.on': 'کی',
  'event.head.name': 'رویداد',
  'event.head.kind': 'نوع',
  'event.head.place': 'کجا',
  'event.head.hopes': 'به امید دیدن',
  'event.head.met': 'دیدم',
  'event.head.decision': 'تصمیم',

  'event.show.summary': 'هر چه از یک رویداد می‌دانید',
  'event.show.examples': `
نمونه‌ها:
  net event show دورهمی کامپایلر
  net event show 3 --json`,
  'event.label.kind': 'نوع',
  'event.label.on': 'کی',
  'event.label.place': 'کجا',
  'event.label.cost': 'هزینه',
  'event.label.hours': 'ساعت',
  'event.label.series': 'سری',
  'event.label.decision': 'تصمیم',
  'event.label.goals': 'هدف‌ها',
  'event.label.hopes': 'به امید دیدن',
  'event.label.pitches': 'پیچ‌ها',
  'event.label.met': 'آنجا دیدم',
  'event.label.topics': 'موضوع‌ها',
  'event.label.courtesy': 'ادب',
  'event.label.belonging': 'از خودشان بودن',
  'event.label.dress': 'پوشش',
  'event.label.note': 'یادداشت',
  'event.seriesDays': ({ days }) => `نوبت‌های دیگر ${days}`,
  'event.tie': ({ tie }) => `پیوند ${tie}`,
  'event.verdict': ({ verdict }) => `چک‌لیست: ${verdict}`,

  'event.rm.summary': 'حذف رویداد؛ آنچه آنجا گذشت می‌ماند',
  'event.rm.yes': 'بی‌پرسش',
  'event.rm.examples': `
نمونه‌ها:
  net event rm دورهمی کامپایلر
  net event rm 3 --yes`,
  'event.rm.ask': ({ name, interactions }, { number }) =>
    interactions === 0
      ? `رویداد ${name} حذف شود؟`
      : `رویداد ${name} حذف شود؟ آنچه آنجا گذشت (${number(interactions)} مورد) می‌ماند.`,
  'event.rm.left': 'چیزی حذف نشد.',
  'event.rm.removed': ({ id, name }, { number }) =>
    `رویداد ${name} (#${number(id)}) حذف شد. بازگرداندن: net undo`,
}
